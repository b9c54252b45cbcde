"""What the words before a date call it, in the languages of the web's news: stems, as most languages inflect."""

from __future__ import annotations

import re
from functools import lru_cache

_CHANGED = (
    "updat|modifi|zmodyf|edited|revised|reviewed|last change|corrected|amended|a[kc]tuali[sztž]|geändert|änderung|bearbeitet|überarbeitet|"
    "mise? à jour|maj(?= ?(?:le|du|:|\\Z))|atualiz|alterad|aggiorna|bijgewerkt|gewijzigd|aangepast|oppdater|uppdater|opdater|endret|ändrad|ændret|päivite|"
    "muokat|uuendat|muudet|atjaunot|labots|atnaujint|redaguot|frissít|módosít|güncel|ažurir|izm(?:en|ijen)j|změně|posodob|uppfær|cập nhật|"
    "diperbarui|diupdate|kemas kini|обновл|обновен|изменен|измењ|актуализ|оновлен|змінен|ажурир|ενημ[εέ]ρ|עודכן|עדכון|تحديث|به\u200c?روز ?رسانی|"
    "به ?روز ?شده|ویرایش|अपडेट|संशोधित|ปรับปรุง|แก้ไข|อัปเดต|আপডেট|হালনাগাদ|更新|修正|修改|업데이트|수정"
)
_PUBLISHED = (
    "beginndatum|publi(?:s|k|z|é|c(?:a[dtrçz]|aci|er|ēt))|posted|originally|created|written on|veröffentlich|(?:artikel|beitrag|eintrag) (?:wurde|vom|erschien)|"
    "geschrieben am|verfasst am|eingestellt am|online (?:seit|since)|gepostet|erschienen|erstellt|paru|créé|mis en ligne|pubbl|gepubl|geplaatst|verschenen|"
    "julkaistu|udgivet|offentliggjor|avaldat|paskelb|megjelen|közzét|yayın|giriş tarihi|eklenme|objavlj|zveřejn|vydáno|uverejn|dodano|\\bbirt\\b|"
    "đăng|xuất bản|diterbit|dipublikas|tayang|опубл|публик|објављ|δημοσ[ιί]|פורסם|نشر|انتشار|प्रकाश|เผยแพร่|প্রকাশ|公開|投稿|掲載|配信|发布|發布|"
    "發佈|发表|發表|刊登|등록|입력|게재|승인"
)
_NEITHER = (
    "expires|expiry|available until|until|valid|verfügbar bis|bis zum|gültig|jusqu|joined|member since|mitglied seit|registriert seit|dabei seit|"
    "registered|received|deadline|born|geboren|copyright|©|retrieved|accessed|abgerufen|consulté|event date|starts|ends|beginn|founded|since|seit|"
    "(?:register|apply|submit|rsvp|sign up|respond|order) (?:by|before)|anmeldeschluss|anmeldung bis|generated|rendered|cached|printed|downloaded|server time|local time|erzeugt|generad[oa]|gedruckt|imprimé|"
    "née? le|nacid|nat[oa] il|hasta|fino al|född|født|urodz|narozen"
)
_LABEL = re.compile(rf"(?P<changed>{_CHANGED})|(?P<published>{_PUBLISHED})|(?<!\w)(?P<other>{_NEITHER})")


def kind_of(words: str) -> str:
    """What the last label in some words says: ``published``, ``changed``, ``other`` (a deadline, a birth), or ``""``."""
    kind = ""
    for match in _LABEL.finditer(words.lower()):
        kind = match.lastgroup or ""
    return kind


@lru_cache(256)
def is_change(words: str) -> bool:
    """Whether words speak of a change rather than of the publication."""
    return any(match.lastgroup == "changed" for match in _LABEL.finditer(words.lower()))
