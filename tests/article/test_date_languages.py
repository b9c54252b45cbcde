"""Lines of dates as news sites of many languages write them, and the labels before them."""

from __future__ import annotations

import pytest

from normalize.article.date_words import stated

from .pages import day, read


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("ar", "الثلاثاء 30 أبريل/نيسان 2024"), ("ar", "٣٠ أبريل ٢٠٢٤"), ("ar", "30 نيسان 2024"), ("bn", "৩০ এপ্রিল ২০২৪, ১০:১৫"),
        ("bg", "30 април 2024 г."), ("ca", "30 d'abril de 2024"), ("cs", "úterý 30. dubna 2024 10:15"), ("da", "30. apr. 2024 kl. 10.15"),
        ("de", "30.4.2024, 10:15 Uhr"), ("el", "Τρίτη 30 Απριλίου 2024"), ("en", "APRIL 30TH, 2024"), ("en", "30/Apr/2024"),
        ("en", "10:15 AM EDT, Tue April 30, 2024"), ("eo", "30-a de aprilo 2024"), ("es", "30 ABR 2024 - 10:15"), ("eu", "2024ko apirilaren 30a"),
        ("fa", "سه‌شنبه ۱۱ اردیبهشت ۱۴۰۳ - ۱۰:۱۵"), ("fa", "۱۴۰۳/۰۲/۱۱"), ("fi", "30.4.2024 10.15"), ("fr", "mardi 30 avril 2024 à 10h15"),
        ("he", "30 באפריל 2024"), ("hi", "३० अप्रैल २०२४"), ("hi", "30 अप्रैल 2024"), ("hr", "30. travnja 2024."), ("hu", "2024. április 30., kedd 10:15"),
        ("id", "Selasa, 30 April 2024 10:15 WIB"), ("ja", "2024年4月30日(火) 10時15分"), ("ja", "令和6年4月30日"), ("kk", "2024 жылғы 30 сәуір"),
        ("ko", "2024.04.30. 오전 10:15"), ("lt", "2024 m. balandžio 30 d."), ("lv", "2024. gada 30. aprīlis"), ("mn", "2024 оны 4 сарын 30"),
        ("pl", "30 kwietnia 2024, 10:15"), ("pt", "30 de abril de 2024 às 10h15"), ("ro", "30 apr. 2024, 10:15"), ("ru", "30 апреля 2024 года"),
        ("sr", "30. априла 2024."), ("ta", "30 ஏப்ரல் 2024"), ("th", "30 เมษายน 2567"), ("th", "30 เม.ย. พ.ศ. 2567"), ("th", "30 เม.ย. 67 10:15 น."), ("tr", "30 Nisan 2024, Salı"),
        ("vi", "30 tháng 4 năm 2024"), ("vi", "30 tháng 4, 2024"), ("zh-TW", "民國113年4月30日"), ("zh", "2024年4月30日 星期二"),
    ],
)  # fmt: skip
def test_the_day_in_a_line_of_its_own_and_beside_a_name(lang: str, line: str) -> None:
    assert day(read(f"<p>{line}</p>", lang=lang)) == "2024-04-30"
    assert day(read(f"<p>Ana Reis | {line}</p>", lang=lang)) == "2024-04-30"


@pytest.mark.parametrize(
    ("lang", "line", "value"),
    [
        ("bg", "10:05, 15 юн 24", "2024-06-15T10:05"), ("th", "15 มิ.ย. 67 เวลา 10:05 น.", "2024-06-15T10:05"), ("ne", "२०८१ असार १ गते शनिबार १०:०५", "2024-06-15T10:05"),
        ("ne", "जुन १५, २०२४", "2024-06-15"), ("fa", "شنبه ۲۶ خرداد ۱۴۰۳ ساعت ۱۰:۰۵", "2024-06-15T10:05"), ("vi", "Thứ bảy, 15/6/2024, 10:05 (GMT+7)", "2024-06-15T10:05+07:00"),
        ("vi", "10:05 15/06/2024", "2024-06-15T10:05"), ("id", "Sabtu, 15 Jun 2024 10:05 WIB", "2024-06-15T10:05+07:00"), ("ja", "2024年6月15日(土) 10時05分", "2024-06-15T10:05"),
        ("kk", "2024 ж. 15 маусым, 10:05", "2024-06-15T10:05"), ("hr", "15. lipnja 2024. u 10:05", "2024-06-15T10:05"), ("pl", "15 czerwca 2024, godz. 10:05", "2024-06-15T10:05"),
        ("hu", "2024. június 15., szombat 10:05", "2024-06-15T10:05"), ("fi", "15.6.2024 klo 10.05", "2024-06-15T10:05"), ("it", "15 giugno 2024 (alle 10:05)", "2024-06-15T10:05"),
        ("de", "Sa., 15. Juni 2024, 10.05 Uhr MESZ", "2024-06-15T10:05+02:00"), ("km", "ថ្ងៃទី១៥ ខែមិថុនា ឆ្នាំ២០២៤ ម៉ោង ១០:០៥", "2024-06-15T10:05"),
        ("de", "Ana Reis, 15. Juni 2024 gegen 10.05 Uhr", "2024-06-15T10:05"),
    ],
)  # fmt: skip
def test_all_that_a_line_says_of_the_moment(lang: str, line: str, value: str) -> None:
    published = read(f"<p>{line}</p>", lang=lang).published
    assert published is not None
    assert published.value == value


@pytest.mark.parametrize(
    "label",
    [
        "آخر تحديث:", "به‌روزرسانی:", "अंतिम अपडेट:", "แก้ไขล่าสุด", "আপডেট:", "Cập nhật lúc", "Diperbarui", "Son güncelleme:", "Τελευταία ενημέρωση:",
        "עודכן:", "Frissítve:", "Actualizat la", "Последна актуализация:", "Оновлено", "Ažurirano", "Změněno", "Muokattu", "Uuendatud", "Atjaunots",
        "Atnaujinta", "Endret", "Ændret", "Ändrad", "Aangepast", "Ultima modifica:", "Última actualización:", "Alterado em", "最終更新：", "修改於", "최종수정",
        "Dernière modification :", "MAJ le", "Letzte Änderung:", "Zmodyfikowano", "Posodobljeno", "Amended", "Kemas kini",
    ],
)  # fmt: skip
def test_labels_of_changes(label: str) -> None:
    assert [date.kind for date in stated(f"{label} 30.04.2024")] == ["changed"]


@pytest.mark.parametrize(
    "label",
    [
        "تاريخ النشر:", "تاریخ انتشار:", "प्रकाशित:", "เผยแพร่:", "প্রকাশ:", "Ngày đăng:", "Diterbitkan", "Yayın Tarihi:", "Eklenme:", "Δημοσιεύτηκε",
        "פורסם:", "Megjelent:", "Publicat la", "Публикувана на", "Опубліковано", "Objavljeno", "Zveřejněno:", "Uverejnené", "Avaldatud", "Publicēts",
        "Paskelbta", "Udgivet", "Offentliggjort", "Verschenen op", "Fecha de publicación:", "發佈於", "승인", "Mis en ligne le", "Birt", "Data publikacji:",
        "Dodano", "Дата публикации:", "Beginndatum",
    ],
)  # fmt: skip
def test_labels_of_publications(label: str) -> None:
    assert [date.kind for date in stated(f"{label} 30.04.2024")] == ["published"]


def test_a_month_is_no_label() -> None:
    assert [date.kind for date in stated("Efter första maj, 3 juni 2024")] == [""]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("ar", "<p>30/4/2024|آخر تحديث: 1/5/2024 10:15</p>"),
        ("cs", "<p>10:15 30. 4. 2024 (Aktualizováno: 12:00 1. 5. 2024)</p>"),
        ("el", "<p>Δημοσίευση: 30/04/2024 10:15 | Τελευταία ενημέρωση: 01/05/2024 08:00</p>"),
        ("ko", "<span>기사입력 2024.04.30. 오전 10:15</span><span>최종수정 2024.05.01. 오후 1:00</span>"),
        ("sv", "<p>Publicerad 2024-04-30 10.15 Uppdaterad 2024-05-01 08.00</p>"),
        ("tr", "<p>30.04.2024 - 10:15 | Son Güncellenme: 01.05.2024 - 12:00</p>"),
    ],
)
def test_publication_and_change_in_one_line(lang: str, line: str) -> None:
    record = read(line, lang=lang)
    assert day(record) == "2024-04-30"
    assert record.modified is not None
    assert (record.modified.value or "")[:10] == "2024-05-01"


def test_a_first_publication_is_one() -> None:
    line = "<p>Stand: 01.05.2024 08:00 Uhr | Erstveröffentlichung 30.04.2024</p>"
    assert day(read(line, lang="de")) == "2024-04-30"


def test_a_date_that_runs_into_the_reading_time() -> None:
    assert day(read("<div><span>Apr 30, 2024</span><span>5 min read</span></div>")) == "2024-04-30"
