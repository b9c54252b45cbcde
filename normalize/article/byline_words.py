"""Words around names in bylines, in the languages of the news."""

from __future__ import annotations

import re
from functools import lru_cache

from ..openings import Roots, Starts
from .credit_words import OPEN, Kind, kind_of

_COLON = re.compile(r"([^:：＝=՝,،]{1,40})[:：＝=՝,،]\s*")
_DASH = re.compile(r"([^-–—]{2,20})[-–—]\s+")
_OPEN_LENGTH = max(word.count(" ") for word in OPEN) + 1
_FIRST_OF_OPEN = frozenset(word.partition(" ")[0] for word in OPEN)


class _Label(Starts):
    """Words before a name: some that need no colon, and with one what bylines call people in many languages."""

    def __init__(self, pattern: re.Pattern[str], starts: str, kind: Kind) -> None:
        super().__init__(pattern, starts)
        self.kind = kind

    def match(self, text: str) -> re.Match[str] | None:
        """As of a pattern."""
        kind, found = _front(text)
        if kind == self.kind:
            return found
        return super().match(text) or (_opened(text) if self.kind == "wrote" else None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As of a pattern."""
        found = super().fullmatch(text)
        if found is None and text[-1:] in ":：":
            kind, found = _front(text)
            return found if kind == self.kind and found is not None and found.end() == len(text) else None
        return found


# One line is asked for several kinds of labels
@lru_cache(256)
def _front(text: str) -> tuple[Kind | None, re.Match[str] | None]:
    """The kind of the label that begins a text."""
    found = _COLON.match(text)
    kind = kind_of(found[1]) if found is not None else None
    if kind == "wrote" and found is not None and found[0].rstrip()[-1] in ",،":
        second = _COLON.match(text, found.end())
        found = second if second is not None and kind_of(second[1]) else found  # "Bài, ảnh: …"
    if kind is None and not text[:1].isascii() and (dash := _DASH.match(text)) is not None and kind_of(dash[1]):
        return kind_of(dash[1]), dash  # "रिपोर्ट- …"
    return kind, found


def _opened(text: str) -> re.Match[str] | None:
    """A word of who wrote that needs no colon, before a capital or a letter of a script that has none."""
    if text.partition(" ")[0].casefold().rstrip(".") not in _FIRST_OF_OPEN:
        return None
    words = text.split(None, _OPEN_LENGTH)
    for size in range(len(words) - 1, 0, -1):
        if " ".join(words[:size]).casefold().rstrip(".") in OPEN:
            letter = words[size][0]
            if letter.isupper() or letter.lower() == letter.upper():
                return re.match(rf"(?:\S+\s+){{{size}}}", text)
    return None


_BY = re.compile(
    r"(?:(?:more (?:stories|articles|posts) |(?:article |blog |news )?(?:written|posted|published|reported|story|words?|text|article|created|authored|submitted|"
    r"contributed|compiled|report|post|column|analysis|review|essay|opinion) )?by|authors?|post author|words|reporter|reporting by|writer|"
    r"(?:geschrieben |veröffentlicht |erstellt |eingestellt |gepostet |verfasst |(?:(?:ein )?(?:gast|blog[ -]?)?beitrag|artikel|text|bericht|kommentar|analyse|interview|protokoll|kolumne) )?von|"
    r"autor(?:in(?:nen)?|en|ka|ski|zy|es|a)?|verfasser(?:in)?|"
    r"(?:publié |écrit |rédigé |posté |proposé |article |texte )?par|auteure?s?|(?:publicado |escrito |redação |texto |redactado |creado )?por|autora|"
    r"(?:pubblicato |scritto |a cura |articolo )?d[ia]|autor[ei]|(?:geplaatst |geschreven |gepubliceerd )?door|text(?:e|o)?|tekst|"
    r"(?:skrevet |skriven |publisert |publicerad )?av|(?:skrevet )?af|przez|napisał[ao]?|автор(?:ы)?|текст|опубликовано|написал[аи]?|szerző|írta|napsal[ao]?|yazan|yazar|tekijä|kirjoittanut|toimittaja|"
    r"συντάκτης|του|بواسطة|بقلم|كتب(?:ه|ته|ها)?|الكاتب|نویسنده|توسط|מאת|作者|撰文|撰稿|文|記者|记者|著者|執筆|投稿者|取材|글|기자)(?:\s*[:：/／|]\s*|\s+)",
    re.I,
)
BY = _Label(
    _BY,
    "a |af|an|ar|au|av|be|bl|by|co|cr|da|di|do|ei|er|es|ga|ge|in|ki|ko|mo|na|ne|op|pa|po|pr|pu|re|sc|sk|st|su|sz|te|to|ve|vo|wo|wr|ya",
    "wrote",
)
"""What stands before a name."""
_LABEL = re.compile(
    r"(?:(?:(?:written|posted|published|story|reported|words|text|article|created) )?by|(?:about|meet) (?:the|our) (?:authors?|writers?|experts?)|authors?|(?:verfasst |geschrieben |erstellt )?von|autor(?:in|ka|ski|zy|es|a)?|verfasser|"
    r"über (?:den|die) autor(?:in|en)?|(?:écrit |rédigé |publié )?par|auteure?s?|(?:escrito |publicado )?por|(?:scritto )?d[ia]|(?:geschreven )?door|skrevet av|av|af|redakcja|автор|作者|記者|著者|この記事を書いた人)\s*[:：]?",
    re.I,
)
LABEL = _Label(_LABEL, "ab|af|ar|au|av|by|cr|da|di|do|er|es|ge|me|pa|po|pu|re|sc|sk|st|te|ve|vo|wo|wr", "wrote")
"""A line that is only the label of the line after it."""
_AND = (
    "and|und|et|och|og|oraz|ve|və|ja|и|та|із|és|și|şi|ir|dhe|eta|va|dan|và|ды|και|κι|და|և|եւ|और|एवं|तथा|आणि|ও|এবং|மற்றும்|మరియు|ಮತ್ತು|અને|ਅਤੇ|සහ|และ|اور|و|және|agus|"
    "avec|con|com|med|met|with|mit|bersama|im Gespräch mit|in conversation with|And|AND|UND|Und|ET|OG|OCH|VE|ÉS|ȘI"
)
# Words of one or two letters may be within a name ("Ortega y Gasset") or before a town ("en Roma"): a full name must follow
_AND_SHORT = "y|e|i|a|ac|en|un|і|й"
PARTS = re.compile(
    r"\s*[;|｜/／•●▪∙◦◆■、，،&+]\s*|(?<![\u4e00-\u9fff])·\s*|·(?![\u4e00-\u9fff])\s*|(?<=[^\W\d_]{4})(?<![Pp]rof)\.\s+(?=[^\W\d_])|\s+[-–—−]\s+"
    rf"|\s(?:(?<! von\s)(?:{_AND})\s|(?:{_AND_SHORT})\s(?=[^\s,;|/&()]+\s+(?![a-z]{{1,2}}\s)[^\s,;|/&(–—-])"
    r"|(?<=[A-ZÀ-Þ]{2}\s)(?:Y|E|I|EN|A)\s(?=[A-ZÀ-Þ'’.-]+\s+[A-ZÀ-Þ]{2}))\s*"
    r"|\s*,\s*(?:(?:and|und|et|en|y|e|i|og|och|ja|и|та)\s)?(?=\S+\s+\S)(?!(?:[jJ]r|JR|[sS]r|SR|II|III|IV)\b)"
)
"""What parts the names of a list. A comma before a single word parts a name from a town or a title."""
_NOT_BY = re.compile(
    r"(?:medically |clinically |legally |expert |fact[ -]?)?(?:edited|reviewed|checked|translated|photograph(?:s|y|ed)?|photos?|pictures?|images?|illustrat(?:ed|ions?)|video|graphics?|"
    r"updated|powered|sponsored|presented|hosted|developed|produced|designed|provided|supplied|brought to you)(?: and fact[ -]checked)? by\b|"
    r"(?:foto|bild|grafik|video|illustration|übersetz|übersetzung|quelle|photo|crédit|source|fuente|imagen|photos)\w*(?: und adaptierung)?\s*(?:[:/]|von\b|by\b|par\b|por\b|av\b)",
    re.I,
)
NOT_BY = _Label(
    _NOT_BY, "bi|br|ch|cl|cr|de|ed|ex|fa|fo|fu|gr|ho|il|im|le|me|ph|pi|po|pr|qu|re|so|sp|su|tr|up|vi", "other"
)
"""What stands before the name of another than the author."""
_CUT = re.compile(
    r"\s*(?:[•|·,–—-]\s*)?\b(?:(?:medically |clinically |fact[ -]?)?(?:reviewed|checked|edited|translated) (?:by|and)\b|(?:last |first )?(?:updated|published|posted|modified)\b|"
    r"(?:min(?:ute)?s?|sec) read\b|reading time|lesezeit|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|"
    r"view (?:all|in|profile|bio|more|posts)\b|follow\b|see all\b|subscribe\b|share\b|contact\b|bio\b|read more|more by|comments?\b|special (?:to|for)\b|from (?:wire|staff|agency|press|news services)\b|especial para\b|специально для\b|спеціально для\b|exklusiv für\b|specjalnie dla\b|speciálně pro\b|spécial pour\b|photograph(?:y|s)\b|(?:photos?|foto)\b(?=\W*\w)|illustration|(?<=\s)(?:입력|수정|등록|승인)(?:\s|\Z)).*\Z",
    re.I | re.S,
)
CUT = Roots(
    _CUT,
    "review|check|edited|translated|updated|published|posted|modified|read|lesezeit|aktualis|publi|pubbl|actualiz|aggiorn|view|follow|see all|subscribe|share|contact|bio|more|comment|special|from |exklusiv|specjal|photo|foto|illustration",
)
"""Where a byline's own words end."""
EDITOR = re.compile(
    r"[（(【\[]?\s*(?:责任编辑|責任編輯|责编|編輯|编辑|記者|记者|作者|文)\s*[:：]?\s*([\u4e00-\u9fff·]{2,4})\s*[）)】\]]?"
)
"""Who answers for a story, as Chinese pages say at its end."""
DATELINE = re.compile(
    r"[^\W\d_][^()]{1,40}\s?\(((?:dpa|afp|apa|ap|kna|epd|sid|ots|dts|reuters|ansa|efe|lusa|xinhua|pti|ani|ians|belga|anp|ntb)(?:/\w{2,6})?)\)\s*[-–—:]",
    re.I,
)
"""The town and agency that begin a story of an agency: "Hamburg (dpa/lno) -"."""

OWN_BY = {
    "ro": "de|de către",
    "ca": "per",
    "tl": "ni|nina",
    "fil": "ni|nina",
    "sw": "na",
    "sq": "nga",
    "ga": "le",
    "cy": "gan",
    "lb": "vum|vun",
    "mk": "од",
    "en": r"from(?=\s[A-Z]\S+\s[A-Z]\S+\sin\s[A-Z])",
    "eu": "nork",
}
"""What stands before a name in one language, and is a name or another word in others: "De Wit", "Per Lund"."""
OWN_AND: dict[str, str] = {"sl": "in", "sw": "na", "tl": "at", "fil": "at"}
"""What joins names in one language alone."""
