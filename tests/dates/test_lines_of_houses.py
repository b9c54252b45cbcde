"""Bylines and heads of comments as news houses of many languages write them: day, time of day, zone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from normalize.dates import DateReader

from .reading import text, value

NOW = datetime(2024, 6, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("af", "15 Junie 2024 om 10:05"), ("ar", "١٥ حزيران ٢٠٢٤ | ١٠:٠٥ ص"), ("az", "15 iyun 2024 10:05"), ("be", "15 чэрвеня 2024, 10:05"),
        ("bg", "15 юни 2024, 10:05 ч."), ("bg", "10:05, 15 юн 24"), ("bn", "১৫ জুন ২০২৪, ১০:০৫ এএম"), ("ca", "15 de juny de 2024 a les 10:05"), ("cs", "sobota 15. června 2024 10:05"),
        ("da", "Lør. d. 15. jun. 2024 - kl. 10:05"), ("de", "Sa., 15. Juni 2024, 10.05 Uhr"), ("el", "15 Ιουνίου 2024, 10:05 π.μ."), ("en-GB", "Sat 15 Jun 2024 10.05 BST"),
        ("es", "15 de junio de 2024 a las 10:05 hs"), ("et", "15. juuni 2024 kell 10:05"), ("fa", "شنبه ۲۶ خرداد ۱۴۰۳ ساعت ۱۰:۰۵"), ("fi", "la 15.6.2024 klo 10.05"),
        ("fil", "Hunyo 15, 2024 10:05am"), ("fr", "samedi 15 juin 2024 à 10 h 05"), ("he", "15.06.24 | 10:05"), ("hi", "१५ जून २०२४ १०:०५"), ("hr", "15. lipnja 2024. u 10:05"),
        ("hu", "2024. június 15., szombat 10:05"), ("hu", "24.06.15. 10:05"), ("hy", "15 հունիսի, 2024 10:05"), ("it", "15 Giu 2024 - ore 10.05"), ("ja", "2024年6月15日(土) 10時05分"),
        ("ja", "24/06/15 10:05"), ("ka", "15 ივნისი 2024, 10:05"), ("kk", "2024 ж. 15 маусым, 10:05"), ("km", "ថ្ងៃទី១៥ ខែមិថុនា ឆ្នាំ២០២៤ ម៉ោង ១០:០៥"), ("ko", "2024.06.15. 오전 10:05"),
        ("ko", "24.06.15 10:05"), ("ko", "24.6.15. 10:05"), ("lt", "2024 m. birželio 15 d. 10:05"), ("lv", "2024. gada 15. jūnijs, 10:05"), ("mk", "15.06.2024 во 10:05 часот"),
        ("ml", "15 ജൂൺ 2024, 10:05"), ("mn", "2024 оны 6 сарын 15, 10:05"), ("mr", "१५ जून २०२४, १०:०५"), ("nb", "lørdag 15. juni 2024, kl. 10:05"), ("ne", "२०८१ असार १ गते शनिबार १०:०५"),
        ("nl", "za 15 jun '24 10:05"), ("pl", "15 czerwca 2024, godz. 10:05"), ("pt-BR", "15.jun.2024 às 10h05"), ("ro", "15 iunie 2024, ora 10:05"), ("ru", "15 июн 2024 в 10:05"),
        ("sk", "15. júna 2024 o 10:05"), ("sl", "Sobota, 15. 6. 2024, 10.05"), ("sq", "15 qershor 2024, 10:05"), ("sr", "15.06.2024. | 10:05"), ("sv", "15/6 2024 kl. 10.05"),
        ("ta", "15 ஜூன் 2024, 10:05 AM"), ("te", "15 జూన్ 2024 10:05"), ("th", "15 มิ.ย. 67 เวลา 10:05 น."), ("tr", "15 Haziran 2024 Cumartesi 10:05"), ("uk", "субота, 15 червня 2024 р., 10:05"),
        ("uz", "15 iyun 2024, 10:05"), ("vi", "10:05 15/06/2024"), ("zh-TW", "2024年6月15日 週六 上午10:05"), ("zh-TW", "113年6月15日 10:05"),
    ],
)  # fmt: skip
def test_one_moment_in_the_hands_of_many_houses(language: str, line: str) -> None:
    assert value(line, language, NOW) == "2024-06-15T10:05"


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("ar", "السبت 15 يونيو 2024 - 10:05 بتوقيت غرينتش", "Z"), ("de", "15. Juni 2024, 10:05 Uhr MESZ", "+02:00"), ("en-PK", "15 Jun 2024 10:05 PKT", "+05:00"),
        ("es", "15 JUN 2024 - 10:05 CEST", "+02:00"), ("id", "Sabtu, 15 Jun 2024 10:05 WIB", "+07:00"), ("id", "15/06/2024 10:05 WITA", "+08:00"),
        ("ru", "15 июн 2024 в 10:05 МСК", "+03:00"), ("vi", "Thứ bảy, 15/6/2024, 10:05 (GMT+7)", "+07:00"),
    ],
)  # fmt: skip
def test_zones_by_their_names(language: str, line: str, expected: str) -> None:
    assert value(line, language, NOW) == f"2024-06-15T10:05{expected}"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("af", "2 dae gelede"), ("ar", "منذ يومين"), ("bn", "২ দিন আগে"), ("gu", "2 દિવસ પહેલા"), ("km", "2 ថ្ងៃមុន"), ("kn", "2 ದಿನಗಳ ಹಿಂದೆ"), ("ku", "2 roj berê"), ("lo", "2 ມື້ກ່ອນ"),
        ("ml", "2 ദിവസം മുമ്പ്"), ("mr", "2 दिवसांपूर्वी"), ("ne", "२ दिन अगाडि"), ("pa", "2 ਦਿਨ ਪਹਿਲਾਂ"), ("sw", "siku 2 zilizopita"), ("te", "2 రోజుల క్రితం"), ("th", "2 วันที่แล้ว"),
        ("th", "2 วันก่อน"),
    ],
)  # fmt: skip
def test_two_days_ago(language: str, line: str) -> None:
    moment = text(line, language, NOW)
    assert moment is not None
    assert (moment.earliest, moment.latest) == ("2024-06-12T12:00:00Z", "2024-06-13T12:00:00Z")


MONTHS = {
    "bg": "ян фев мар апр май юни юли авг сеп окт ное дек", "el": "Ιαν Φεβ Μαρ Απρ Μάι Ιούν Ιούλ Αυγ Σεπτ Οκτ Νοέ Δεκ", "et": "jaan veeb märts apr mai juuni juuli aug sept okt nov dets",
    "gl": "xan feb mar abr mai xuñ xull ago set out nov dec", "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर", "hr": "siječ velj ožu trav svib lip srp kol ruj lis stu pro",
    "it": "genn febbr mar apr magg giu lug ago sett ott nov dic", "lt": "sau vas kov bal geg bir lie rgp rgs spa lap grd", "ml": "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
    "ne": "जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर", "pa": "ਜਨਵਰੀ ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
    "te": "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్ట్ సెప్టెంబరు అక్టోబరు నవంబరు డిసెంబరు", "tr": "Ock Şbt Mrt Nsn May Haz Tem Ağs Eyl Ekm Ksm Arlk",
}  # fmt: skip


@pytest.mark.parametrize("language", MONTHS)
def test_months_in_short_and_in_either_spelling(language: str) -> None:
    for month, name in enumerate(MONTHS[language].split(), 1):
        assert value(f"7 {name} 2011", language) == f"2011-{month:02}-07"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "24-06-07"), ("sv", "07-06-24"), ("lt", "24-06-07"), ("en", "06/07/24"), ("en-CA", "06/07/2024"), ("en", "7/6 2024"), ("ja", "24.6.7"), ("pl", "1.2.3"),
        ("sw", "15 Juni 2024, saa 4:05"), ("am", "ሰኔ 8 2016"), ("he", "ט' בסיון תשפ\"ד"), ("hi", "२०८१ वैशाख ५"), ("zh", "113年6月15日"),
    ],
)  # fmt: skip
def test_what_may_be_several_days_is_none(language: str, line: str) -> None:
    reader = DateReader(language=language, fetched_at=NOW)
    moment = reader.text(line)
    assert moment is None or (moment.value is None and reader.doubts[0].code == "ambiguous_date")


@pytest.mark.parametrize(("language", "line"), [("pa-IN", "15 ਜੂਨ 2024"), ("si", "2024 ජූනි 15")])
def test_marks_of_vowels_are_part_of_a_month_s_name(language: str, line: str) -> None:
    assert value(line, language, NOW) == "2024-06-15"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("cs", "15. 6. 10:05"), ("de", "15.6. 10:05 Uhr"), ("fi", "la 15.6. klo 10:05"), ("hu", "06.15. 10:05"), ("ja", "6/15 10:05"), ("ko", "06.15 10:05"), ("zh", "06-15 10:05"),
        ("zh-TW", "6/15 上午10:05"),
    ],
)  # fmt: skip
def test_numbers_without_a_year_beside_a_time_of_day(language: str, line: str) -> None:
    moment = text(line, language, NOW)
    assert moment is not None
    assert (moment.value, moment.precision, moment.latest) == (None, "minute", "2024-06-15T12:00:00Z")


@pytest.mark.parametrize("line", ["15/6 10:05", "2-1 15:30", "1.2.3.4", "2.5 10:05"])
def test_numbers_without_a_year_that_tell_no_order(line: str) -> None:
    assert text(line, "en", NOW) is None
