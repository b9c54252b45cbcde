"""Names, and lines that look like some, beside the date: what stands with them in their line or box."""

from __future__ import annotations

import pytest

from .pages import read

NOBODY = [
    ("en", "Climate and Environment"),
    ("en", "Arts & Culture"),
    ("es", "Ciencia y Tecnología"),
    ("de", "Wirtschaft und Politik"),
    ("fr", "Culture et Société"),
    ("en", "Story: Norrholm Harbour"),
    ("en", "Report: Harbour Board Resigns"),
    ("en", "Words: The Harbour Song"),
    ("en", "Author: Unknown"),
    ("de", "Von Berlin nach Rom"),
    ("en", "From Russia With Love"),
    ("en", "From Left Field"),
    ("en", "Harbour Gazette"),
    ("en", "Norrholm Evening News"),
    ("fi", "Teksti: Uusi lautta"),
    ("pl", "Tekst ustawy"),
    ("id", "Oleh-oleh Khas Bali"),
    ("vi", "Bài: Chuyến phà mới"),
    ("zh", "记者观察"),
    ("zh", "文化 / 教育"),
    ("ja", "【速報】"),
    ("ja", "【独自】"),
    ("ja", "【社会部】"),
    ("ko", "사회부 기자"),
    ("hi", "लेखक के बारे में"),
    ("ar", "كتب جديدة"),
    ("th", "เรื่องน่ารู้"),
    ("ru", "Текст закона"),
    ("ru", "Автор неизвестен"),
    ("el", "Της ημέρας"),
    ("el", "Του κόσμου"),
    ("bg", "От днес"),
    ("en", "Reporting by the numbers"),
    ("en", "Interview: Angela Harbour"),
    ("de", "Interview: Angela Hafen"),
    ("en", "Photo: Owen Pike"),
    ("en", "Edited by Owen Pike"),
    ("en", "Translated by Owen Pike"),
    ("de", "Fotos: Owen Pike"),
    ("fr", "Traduction : Owen Pike"),
    ("es", "Editado por Owen Pike"),
    ("en", "Illustration by Owen Pike"),
    ("en", "Sponsored by Harbour Bank"),
    ("en", "Presented by Acme Foods"),
    ("en", "Middle East, North Africa"),
    ("en", "Prime Minister Owen Pike"),
    ("en", "Breaking News"),
    ("en", "Live Updates"),
    ("en", "Real Estate"),
    ("de", "Von A bis Z"),
    ("fr", "Par ici la sortie"),
    ("es", "Por fin"),
    ("pt", "Por dentro do Porto"),
    ("pt", "Da Vinci em Lisboa"),
    ("it", "Da Vinci a Milano"),
    ("sv", "Av Kungens nåd"),
    ("hu", "Írta a sors"),
    ("cs", "Autor neuveden"),
    ("pl", "Oprac. graficzne"),
    ("en", "Owen Pike (Photos)"),
    ("en", "Source: Harbour Board"),
    ("it", "Fonte: Ansa"),
    ("sk", "Zdroj: TASR"),
    ("fr", "Crédit photo : Owen Pike"),
    ("en", "Read by Owen Pike"),
    ("en", "Narrated by Owen Pike"),
    ("en", "Updated by Owen Pike"),
    ("en", "Reviewed by: Dr Owen Pike"),
    ("en", "Fact checked by Owen Pike"),
    ("en", "Art by Owen Pike"),
    ("de", "Moderation: Owen Pike"),
    ("fr", "Présenté par Owen Pike"),
    ("en", "Hosted by Owen Pike"),
    ("en", "Directed by Owen Pike"),
    ("es", "Dirigida por Owen Pike"),
    ("en", "Posted in Harbour News"),
    ("en", "Filed under Port Affairs"),
    ("en", "Owned by Harbour Trust"),
    ("de", "Ein Film von Owen Pike"),
    ("en", "A film by Owen Pike"),
    ("en", "Painting by Owen Pike"),
]


@pytest.mark.parametrize(("language", "line"), NOBODY)
def test_lines_beside_the_date_that_name_no_author(language: str, line: str) -> None:
    record = read(f"<p>{line}</p><p>2024-05-02</p>", lang=language)
    assert [author.name for author in record.authors if author.type == "person"] == []


@pytest.mark.parametrize(
    "line",
    [
        "<div class='post-meta'>September 9, 2023 · 5 min · Hester Vance</div>",
        "<div class='post-header'><span>2 May 2024</span> • <span>4 min read</span> • <span>Hester Vance</span></div>",
        "<div class='x9'>By Hester Vance, Communications Office</div>",
        "<div class='x9'>By Hester Vance, Office of Public Affairs</div>",
        "<div class='x9'>By Hester Vance, University of Norwood | May 2, 2024</div>",
    ],
)
def test_reading_times_and_offices_beside_a_name(line: str) -> None:
    assert [author.name for author in read(line).authors] == ["Hester Vance"]


@pytest.mark.parametrize("line", ["HESTER VANCE | Special to The Tide", "Hester Vance Special to the Tide"])
def test_a_guest_s_name_beside_the_date(line: str) -> None:
    record = read(f"<p class='x9'>{line}</p><p>May 2, 2024</p>")
    assert [author.name.title() for author in record.authors] == ["Hester Vance"]


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Hester Vance @hestervance</p><p>May 2, 2024</p>",
        "<p>Hester Vance, The Tide</p><p>Published 2 May 2024</p>",
        "<p>Hester Vance and agencies</p><p>Thu 2 May 2024</p>",
        "<p>Hester Vance in Norrholm</p><p>May 2, 2024</p>",
        "<p>Hester Vance Published: 2 May 2024</p>",
        "<p>Author Hester Vance Date 2 May 2024</p>",
        "<div class='post-info'><span>Hester Vance</span><span>2 May 2024</span><span>3 comments</span></div>",
        "<p>By Hester Vance, MD, PhD</p>",
        "<p>By Hester Vance<sup>1</sup></p>",
    ],
)
def test_what_stands_behind_a_name_beside_the_date(lines: str) -> None:
    assert [author.name for author in read(lines).authors] == ["Hester Vance"]


@pytest.mark.parametrize(
    "line", ["Life, The Universe", "Spring in Norrholm", "Boats and agencies", "Harbour News, The Tide"]
)
def test_words_of_such_a_shape_that_name_nobody(line: str) -> None:
    assert read(f"<p>{line}</p><p>May 2, 2024</p>").authors == []


@pytest.mark.parametrize("sign", ["●", "▪", "∙", "◦", "◆", "■"])
def test_signs_between_name_date_and_reading_time(sign: str) -> None:
    record = read(
        f"<div class='x9'><span>by Hester Vance</span> <span>{sign} May 2, 2024 <b>{sign}</b> 6 min read</span></div>"
    )
    assert [author.name for author in record.authors] == ["Hester Vance"]
    assert record.published is not None
    assert record.published.value == "2024-05-02"
