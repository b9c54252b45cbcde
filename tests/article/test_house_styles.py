"""Bylines, dates, deks and headlines in forms that houses of many countries use."""

from __future__ import annotations

import pytest

import normalize

from .pages import STORY, TITLE, URL, day, meta, names, read

OTHER = "https://www.lighthouse.example/news/ferry"


@pytest.mark.parametrize(
    ("lang", "line", "expected"),
    [
        ("ar", "<div><span>كتبت - هالة الرايس</span> <span>الأحد ٨ نوفمبر ٢٠٢٥</span></div>", "هالة الرايس"),
        ("tr", "<div><b>Haber: Elif Reis</b> <span>Giriş Tarihi: 13.11.2025 10:05</span> <span>Son Güncelleme: 13.11.2025 12:40</span></div>", "Elif Reis"),
        ("zh", "<div>2025-11-09 10:21 来源：海潮晚报 作者：林若兰</div>", "林若兰"),
        ("fa", "<div><span>تاریخ انتشار: ۲۲ آبان ۱۴۰۴ - ۱۰:۲۰</span> <span>کد خبر: ۷۱۸۸۲</span> <span>نویسنده: سارا رستگار</span></div>", "سارا رستگار"),
        ("da", "<div>Af: Mette Reis, mere@thetide.example og Owen Bak-Pike</div>", "Mette Reis|Owen Bak-Pike"),
        ("de", "<p>Von Ana-Maria Reis, Studio Vesterby</p>", "Ana-Maria Reis"),
        ("pt", "<div class='autor'>Ana Reis e Owen d'Pike - Repórteres da Agência Maré</div>", "Ana Reis|Owen d'Pike"),
        ("en", "<p>by Ana Reis ’28 and Owen Pike ’27, Contributing Writers</p>", "Ana Reis|Owen Pike"),
        ("en", "<p>by Bronwen ap Pike</p>", "Bronwen ap Pike"),
        ("es", "<p>Ana Reis<br>Traducción de Owen Pike</p><p>4 de noviembre, 2025</p>", "Ana Reis"),
        ("he", "<div class='credit'>מאת: נועה ברקאי | פורסם: 10.11.2025, 08:14</div>", "נועה ברקאי"),
        ("en", "<p class='credit'>Story by Ana Reis | Photos by Owen Pike | Nov. 11, 2025</p>", "Ana Reis"),
        ("en", "<p class='credit'>By Owen Pike</p>", ""),
        ("es", "<p>El Consejo culpa a Vesterby por la pérdida del barco, y por parte de Norrholm en el Delta</p>", ""),
    ],
)  # fmt: skip
def test_who_wrote(lang: str, line: str, expected: str) -> None:
    assert names(read(line, lang=lang)) == [name for name in expected.split("|") if name]


def test_a_role_of_several_is_that_of_none_alone() -> None:
    record = read("<p>By Ana Reis and Owen Pike, Contributing Writers</p>")
    assert [author.role for author in record.authors] == [None, None]


@pytest.mark.parametrize(
    ("lang", "line", "value"),
    [
        ("ar", "الأحد 8 نوفمبر 2025 - 03:15 م", "2025-11-08T15:15"), ("ar", "8 نوفمبر 2025 - 09:15 ص", "2025-11-08T09:15"),
        ("el", "8 Νοεμβρίου 2025, 3:15 μ.μ.", "2025-11-08T15:15"), ("tr", "Giriş Tarihi: 08.11.2025 03:15 ÖS", "2025-11-08T15:15"),
        ("en", "8 November 2025 03:15 Moored", "2025-11-08T03:15"),
    ],
)  # fmt: skip
def test_the_half_of_the_day_in_other_languages(lang: str, line: str, value: str) -> None:
    record = read(f"<p>{line}</p>", lang=lang)
    assert record.published is not None
    assert record.published.value == value


def test_the_day_in_a_line_of_credits() -> None:
    assert day(read("<p class='credit'>Story by Ana Reis | Photos by Owen Pike | Nov. 11, 2025</p>")) == "2025-11-11"


@pytest.mark.parametrize(
    ("lang", "above", "dek"),
    [
        ("th", "<header><div>เผยแพร่: 14 พ.ย. 2568 09:20 &nbsp; โดย: ผู้สื่อข่าวคลื่นทะเล</div></header>", None),
        ("id", "<header><div>Rahmat Hidayat Reis - <span>Suara Pesisir Baru</span></div></header>", None),
        ("sr", "<p class='podnaslov'>Na brodu su mesta za četrdeset putnika</p>", "Na brodu su mesta za četrdeset putnika"),
    ],
)  # fmt: skip
def test_lines_under_the_headline(lang: str, above: str, dek: str | None) -> None:
    assert read(above, lang=lang).dek == dek


def test_a_dek_before_a_byline_that_reads_as_the_story_s() -> None:
    told = (
        "सोनपुर और मझौली गांव के बीच बना पुल बुधवार को लोगों के लिए खोल दिया गया। इसका शिलान्यास बारह साल पहले हुआ था।",
        "पुल की लंबाई 210 मीटर है और इस पर कुल 18 करोड़ रुपये खर्च हुए हैं। ठेकेदार तीन बार बदले गए।",
        'गांव के मुखिया राम रेइस ने कहा, "बरसात में हम टापू बन जाते थे। अब ऐसा नहीं होगा।"',
        "अधिकारियों के अनुसार दूसरा पुल मार्च 2028 तक तैयार होगा।",
    )
    dek = "अब बच्चों को स्कूल जाने के लिए नाव नहीं लेनी पड़ेगी"
    above = f"<h1>बारह साल बाद पूरा हुआ सोनपुर का पुल</h1><h2>{dek}</h2><div class='by'>Written by <a href='/author/a'>अर्चना रेइस</a>, संवाददाता</div>"
    body = f"<div class='story'>{above}{''.join(f'<p>{text}</p>' for text in told)}</div>"
    html = f"<html lang='hi'><head><title>बारह साल बाद पूरा हुआ सोनपुर का पुल</title></head><body>{body}</body></html>"
    assert normalize.parse_html(html, url=URL).dek == dek


def test_a_kicker_that_only_the_title_parts_by_a_bar() -> None:
    record = read(h1=f"<span class='vignette'>Harbour</span> {TITLE}", title=f"Harbour | {TITLE} - The Tide")
    assert (record.kicker, record.headline) == ("Harbour", TITLE)


@pytest.mark.parametrize(
    ("link", "title", "name"),
    [
        ("<a href='/'>Σφεντόνα</a>", f"Σφεντόνα :: {TITLE}", "Σφεντόνα"),
        ("<a href='/'><img src='/l.png' alt='Harbour Board'></a>", f"Harbour Board - {TITLE}", "Harbour Board"),
        ("<a href='/'>Harbour Board</a>", f"{TITLE} | Boats | Harbour Board", "Harbour Board"),
        ("<a href='/'>Home</a>", f"{TITLE} | Home", None),
        ("<a href='/boats'>Boats</a>", f"{TITLE} | Ferries | Boats", None),
    ],
)
def test_the_site_s_name_in_a_link_to_its_first_page(link: str, title: str, name: str | None) -> None:
    record = read(f"</div><div class='top'>{link}</div><div>", title=title, url=OTHER)
    assert record.site.name == name
    assert name is None or record.headline == TITLE


def test_the_site_s_name_behind_a_section_that_the_address_names() -> None:
    record = read(title=f"{TITLE} - Društvo - Ravnica", url="https://www.lighthouse.example/drustvo/ferry")
    assert (record.site.name, [str(section) for section in record.sections]) == ("Ravnica", ["Društvo"])


@pytest.mark.parametrize(
    ("over", "section"),
    [
        (
            "<ol class='pan'><li><a href='/'>トップ</a></li><li><a href='/region/'>地域</a></li><li>記事</li></ol>",
            "地域",
        ),
        ("<div class='where'>您的位置：<a href='/'>首页</a> &gt; <a href='/society/'>社会</a> &gt; 正文</div>", "社会"),
        ("<div class='catlink'><a href='/boats'>Boats</a></div>", "Boats"),
        ("<div class='top'><a href='/'>Home</a> <a href='/boats'>Boats</a> <a href='/sport'>Sport</a></div>", None),
        ("<div class='top'><a href='/boats'>Boats</a></div>", None),
    ],
)
def test_the_way_to_the_story_without_a_name(over: str, section: str | None) -> None:
    record = read(f"</div>{over}<div class='col'><h1>{TITLE}</h1>", h1="", url=OTHER)
    assert record.sections == ([section] if section else [])


def test_declared_by_microdata_and_by_names_of_libraries() -> None:
    head = meta("articleSection", "Boats", "itemprop") + meta("DC.Description", "What the board decided.")
    record = read(head=head, below="<p>Words: <span itemprop='keywords'>ferry, harbour</span></p>")
    assert (record.sections, record.tags, record.description) == (
        ["Boats"],
        ["ferry", "harbour"],
        "What the board decided.",
    )


@pytest.mark.parametrize(
    ("head", "below", "tags"),
    [
        (meta("parsely-tags", "ferry,harbour board"), "", ["ferry", "harbour board"]),
        (meta("parsely-tags", "pagetype:story,harbour-board"), "", []),
        ("", "<p><a class='p-category' href='/t/1'>ferry</a> <a class='p-category' href='/t/2'>harbour</a></p>", ["ferry", "harbour"]),
    ],
)  # fmt: skip
def test_tags_of_other_names(head: str, below: str, tags: list[str]) -> None:
    assert read(head=head, below=below).tags == tags


def test_tags_in_the_story_s_last_line_are_no_words_of_it() -> None:
    record = read(story="<p>Tagovi: <a href='/tag/a'>brodovi</a> <a href='/tag/b'>Novi zaliv</a></p>", lang="sr")
    assert record.tags == ["brodovi", "Novi zaliv"]
    assert record.body[-1].text == STORY[-1]


def test_the_lead_behind_the_dek() -> None:
    dek = "<h2>The board decided for a second boat</h2><div>By Ana Reis</div><img src='/boat.jpg' width='800'>"
    assert [(media.role, media.url) for media in read(dek).media] == [("lead", "https://www.thetide.example/boat.jpg")]
    head = meta("parsely-image-url", "https://www.thetide.example/harbour.jpg")
    assert [media.url for media in read(head=head).media] == ["https://www.thetide.example/harbour.jpg"]


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ("<div><span>12 ноября 2025, 18:40</span> <span class='eye'>4 312 просмотров</span></div>", {"views": 4312}),
        ("<div><span>13.11.2025 10:05</span> <a href='#yorumlar'>2 Yorum</a></div>", {"comments": 2}),
        ("<div><span class='count'>1.240</span> compartidos <a href='#com'>57 comentarios</a></div>", {"shares": 1240, "comments": 57}),
        ("<div><a aria-label='Like (214)'>214</a><button aria-label='View comments (31)'>31</button></div>", {"upvotes": 214, "comments": 31}),
        ("<div>13.11.2025 <span><a href='/other'>12 comments</a></span></div>", {}),
    ],
)  # fmt: skip
def test_counts_beside_the_story(above: str, found: dict[str, int]) -> None:
    engagement = read(above).engagement
    counted = {name: getattr(engagement, name) for name in ("upvotes", "shares", "views", "comments")}
    assert {name: count for name, count in counted.items() if count is not None} == found


def test_lines_over_the_headline_are_none_of_the_story() -> None:
    told = "".join(f"<p>{text}</p>" for text in STORY)
    record = read(f"</div><main><p>Reportage</p><h1>{TITLE}</h1><p>By Ana Reis</p>{told}</main><div>", h1="", inner="")
    assert record.body[0].text == STORY[0]


@pytest.mark.parametrize(
    ("lang", "line", "published", "modified"),
    [
        ("it", "14 novembre 2025 alle 08:05 <span>Aggiornato alle 12:31</span>", "2025-11-14T08:05", "2025-11-14T12:31"),
        ("pt", "12 de novembro de 2025 às 09:18 (atualizado às 11:44)", "2025-11-12T09:18", "2025-11-12T11:44"),
        ("de", "3. Mai 2025, 10:05 Uhr, aktualisiert um 12:10 Uhr", "2025-05-03T10:05", "2025-05-03T12:10"),
        ("fr", "Publié le 6 novembre 2025 à 07h12, mis à jour à 09h40", "2025-11-06T07:12", "2025-11-06T09:40"),
        ("en", "November 12, 2025 8:05 a.m. Updated 2:31 p.m.", "2025-11-12T08:05", "2025-11-12T14:31"),
        ("en", "November 12, 2025 • updated November 13", "2025-11-12", None),
        ("de", "15.06.2025 10:05 Uhr - aktualisiert 09:00", "2025-06-15T10:05", None),
    ],
)  # fmt: skip
def test_a_change_later_on_the_day(lang: str, line: str, published: str, modified: str | None) -> None:
    record = read(f"<p>{line}</p>", lang=lang)
    assert record.published is not None
    assert record.published.value == published
    assert (record.modified.value if record.modified is not None else None) == modified


@pytest.mark.parametrize(
    ("lang", "line", "expected"),
    [
        ("ko", "<div><span>백은지 기자 (bej@thetide.example)</span><span>승인 2025.11.13 09:44</span><span>수정 2025.11.13 10:15</span></div>", ["백은지"]),
        ("ar", "<div><span>بقلم: رنا الحداد</span> <span>نشر في: الخميس 13 نوفمبر 2025 - 06:40 مساءً</span> <span>آخر تحديث: 13 نوفمبر 2025 - 09:05 مساءً</span> <span>1520 مشاهدة</span></div>", ["رنا الحداد"]),
        ("ru", "<p>Вера Солнцева<br>Фото автора</p><p>6 ноября 2025 г.</p>", ["Вера Солнцева"]),
        ("bn", "<p>কর্তৃপক্ষ জানিয়েছে, পাকা ঘাটের কাজ শুরু হবে ১ জানুয়ারি ২০২৫।</p>", []),
    ],
)  # fmt: skip
def test_who_wrote_in_other_scripts(lang: str, line: str, expected: list[str]) -> None:
    assert names(read(line, lang=lang)) == expected


def test_a_columnist_s_folder_is_no_section() -> None:
    line = "<div><a href='/columns/ana-reis'>Ana Reis</a></div><div>10 November 2025</div>"
    record = read(line, url="https://www.thetide.example/columns/ana-reis/ferry-4471")
    assert (names(record), record.sections) == (["Ana Reis"], [])


def test_a_section_in_an_element_around_its_link_and_a_site_behind_a_stroke() -> None:
    over = "<span class='rubrique'><a href='/economie'>Économie</a></span>"
    record = read(
        f"</div><a href='/'>Harbour Board</a><div class='col'>{over}<h1>{TITLE}</h1>",
        h1="",
        title=f"{TITLE} / Harbour Board",
        url="https://www.lighthouse.example/depeche/ferry",
    )
    assert (record.sections, record.site.name, record.headline) == (["Économie"], "Harbour Board", TITLE)


def test_counts_and_tags_as_others_write_them() -> None:
    record = read(
        "<div><span>12.11.2025</span> <span>87 partilhas</span></div>",
        below="<p><a rel='tag' href='/tag/1'>#ferry</a></p>",
    )
    assert (record.engagement.shares, record.tags) == (87, ["ferry"])
