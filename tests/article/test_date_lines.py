"""Lines that state a publication and a change, with words between them, as houses of many languages write them."""

from __future__ import annotations

import pytest

from .pages import read

AT, DAY = "2024-06-15T10:05", "2024-06-15"


@pytest.mark.parametrize(
    ("lang", "line", "published"),
    [
        ("en-GB", "Published: 10:05 BST, 15 June 2024 | Updated: 11:06 BST, 16 June 2024", AT), ("en-AU", "Posted Sat 15 Jun 2024 at 10:05am, updated Sun 16 Jun 2024 at 6:00am", AT),
        ("en-IN", "Updated - June 16, 2024 06:00 am IST | Published - June 15, 2024 10:05 am IST", AT), ("de-AT", "15. Juni 2024, 10:05 (Letztes Update: 16. Juni 2024, 06:00)", AT),
        ("fr", "Par Ana Reis - Publié le 15/06/2024 à 10:05 - Mis à jour le 16/06/2024 à 06:00", AT), ("es", "Creada: 15.06.2024 10:05 Última actualización: 16.06.2024 06:00", AT),
        ("pt-BR", "15/06/2024 10h05 Atualizado 16/06/2024", AT), ("it", "15 giugno 2024 alle 10:05 - Aggiornato il 16 giugno 2024", AT), ("nl", "15 juni 2024, 10:05 - Aangepast op 16 juni 2024", AT),
        ("sv", "Publicerad 15 juni 2024 10.05 Uppdaterad 16 juni 2024 06.00", AT), ("nb", "Publisert: 15.06.2024 10:05 Sist oppdatert: 16.06.2024 06:00", AT), ("fi", "Julkaistu 15.6.2024 10:05 Päivitetty 16.6.2024 6:00", AT),
        ("hu", "2024.06.15. 10:05 Módosítva: 2024.06.16. 06:00", AT), ("sr", "Objavljeno: 15.06.2024. 10:05h Ažurirano: 16.06.2024.", AT), ("sl", "15. junij 2024 ob 10:05, posodobljeno: 16. junij 2024", AT),
        ("tr", "Giriş Tarihi: 15.06.2024 10:05 Son Güncelleme: 16.06.2024 06:00", AT), ("ar", "نشر في: 15 يونيو 2024 - 10:05 آخر تحديث: 16 يونيو 2024", AT), ("th", "เผยแพร่: 15 มิ.ย. 2567 10:05 น. ปรับปรุง: 16 มิ.ย. 2567", AT),
        ("ja", "2024年6月15日 10時05分 更新：2024年6月16日", AT), ("ko", "입력 2024.06.15 10:05 수정 2024.06.16 06:00", AT),
    ],
)  # fmt: skip
def test_a_publication_and_a_change_in_one_line(lang: str, line: str, published: str) -> None:
    record = read(f"<p>{line}</p>", lang=lang)
    assert record.published is not None
    assert (record.published.value or "").startswith(published)
    assert record.modified is not None
    assert (record.modified.value or "").startswith("2024-06-16")


@pytest.mark.parametrize(
    ("lang", "line", "published"),
    [
        ("en-US", "By Ana Reis • June 15, 2024 10:05 am PT • 3 min read", AT), ("id", "Ana Reis - Sabtu, 15 Juni 2024 | 10:05 WIB", f"{AT}+07:00"), ("he", "ט' בסיון תשפ\"ד | 15.06.24", DAY),
        ("ar", "السبت 09 ذو الحجة 1445هـ - 15 يونيو 2024م", DAY), ("fa", "۱۵ ژوئن ۲۰۲۴ - ۲۶ خرداد ۱۴۰۳", DAY), ("ja", "2024.06.15 SAT 10:05", AT), ("sl", "Ana Reis, 15. junij 2024 ob 10.05, Ljubljana", AT),
    ],
)  # fmt: skip
def test_a_date_among_other_words(lang: str, line: str, published: str) -> None:
    record = read(f"<p>{line}</p>", lang=lang)
    assert record.published is not None
    assert record.published.value == published


@pytest.mark.parametrize("line", ["15.6. 10:05 | Päivitetty 15.6. 11:00", "15.6. 10:05"])
def test_the_hour_after_a_day_without_a_year_is_no_year(line: str) -> None:
    assert read(f"<p>{line}</p>", lang="fi").published is None


@pytest.mark.parametrize(
    ("lang", "line", "raw"),
    [
        ("en", "Published 3 hours ago", "Published 3 hours ago"), ("en", "Ana Reis · 3 hours ago", "3 hours ago"), ("de", "vor 3 Stunden", "vor 3 Stunden"), ("fr", "Publié il y a 3 heures", "Publié il y a 3 heures"),
        ("th", "3 ชั่วโมงที่แล้ว", "3 ชั่วโมงที่แล้ว"), ("ja", "公開 3時間前", "公開 3時間前"),
    ],
)  # fmt: skip
def test_the_time_since_where_a_page_states_no_day(lang: str, line: str, raw: str) -> None:
    record = read(f"<p>{line}</p>", lang=lang, fetched_at="2024-06-15T12:00:00Z")
    assert record.published is not None
    assert (record.published.raw, record.published.value) == (raw, None)
    assert (record.published.earliest, record.published.latest) == ("2024-06-15T08:00:00Z", "2024-06-15T09:00:00Z")
    assert raw != line or raw not in [block.text for block in record.body]


def test_a_day_says_more_than_the_time_since() -> None:
    record = read("<p>Published 3 hours ago</p><p>14 June 2024</p>", fetched_at="2024-06-15T12:00:00Z")
    assert record.published is not None
    assert record.published.value == "2024-06-14"


def test_the_time_since_a_change_and_words_that_are_none() -> None:
    record = read("<p>Updated 3 hours ago</p>", fetched_at="2024-06-15T12:00:00Z")
    assert record.published is None
    assert record.modified is not None
    assert record.modified.latest == "2024-06-15T09:00:00Z"
    for line in ("Today", "3 min read", "5 comments", "Available until yesterday"):
        assert read(f"<p>{line}</p>", fetched_at="2024-06-15T12:00:00Z").published is None
