"""Links to other stories around a story of no known layout."""

from __future__ import annotations

import pytest

from normalize import parse_html

from .pages import STORY, TITLE, URL, page, paragraphs, read


def links(*paths: str) -> str:
    return "".join(f"<li><a href='{path}'>Another story of the harbour {i}</a></li>" for i, path in enumerate(paths))


def test_a_box_that_says_so_by_name_or_by_label() -> None:
    for box in (
        f"<div class='story-related'><ul>{links('/a', '/b')}</ul></div>",
        f"<div><p>Read also:</p><ul>{links('/a', '/b')}</ul></div>",
    ):
        record = read(below=box)
        assert [(r.title, r.url) for r in record.related] == [
            ("Another story of the harbour 0", "https://www.thetide.example/a"),
            ("Another story of the harbour 1", "https://www.thetide.example/b"),
        ]
        assert record.evidence["/related"].rule == "around"
        assert all("Another story" not in block.text for block in record.body)


def test_what_is_no_related_story() -> None:
    for box in (
        f"<ul class='most-read'>{links('/a')}</ul>",
        f"<div class='related'><ul>{links('https://shop.example/offer', 'javascript:void(0)', URL)}</ul></div>",
        "<div class='related'><a href='/news'>News</a></div>",
        f"<nav class='related'>{links('/a')}</nav>",
    ):
        assert read(below=box).related == []


def test_a_link_without_words_takes_the_line_s() -> None:
    box = "<div class='related'><a href='/a'><h3>Harbour to be dredged again</h3></a></div>"
    assert [r.title for r in read(below=box).related] == ["Harbour to be dredged again"]


def test_a_site_s_whole_archive_is_not_taken() -> None:
    assert len(read(below=f"<ul class='related'>{links(*(f'/{i}' for i in range(200)))}</ul>").related) == 20


@pytest.mark.parametrize(
    "inner",
    [
        "<span class='teaser-kicker'>Harbour</span> <h3>The quay is full again</h3>",
        "<h4><span class='top-line'>Harbour</span> The quay is full again</h4>",
        "<h5 class='kicker'>In Norrholm</h5><h4>The quay is full again</h4><p>Nobody knows where all the boats come from.</p>",
        "<time>12:28</time><div class='card__title'>The quay is full again</div><p>Nobody knows where the boats come from.</p>",
        "12:28 Uhr 3 min. The quay is full again",
        "01.03.2025 • 18:43 Uhr The quay is full again",
        "VIDEO: The quay is full again",
        "Related Story The quay is full again",
    ],
)
def test_a_link_s_title_without_what_stands_beside_it(inner: str) -> None:
    box = f"<div class='related'><a href='/quay'>{inner}</a></div>"
    assert [r.title for r in read(below=box).related] == ["The quay is full again"]


@pytest.mark.parametrize(
    "title",
    [
        "Video of a boat that sank",
        "12 boats in the harbour of Norrholm",
        "More about the old quay",
        "Next stop Norrholm",
    ],
)
def test_titles_that_only_begin_like_marks(title: str) -> None:
    box = f"<div class='related'><a href='/quay'>{title}</a></div>"
    assert [r.title for r in read(below=box).related] == [title]


@pytest.mark.parametrize(
    "words",
    ["View more video", "Scroll Back To Top", "Mehr aus der Region Norrholm", "See all our reviews", "← Previous Post"],
)
def test_what_leads_through_the_site_is_no_story(words: str) -> None:
    assert read(below=f"<div class='related'><a href='/more'>{words}</a></div>").related == []


def test_a_read_also_label_within_the_link() -> None:
    box = "<p><a href='/quay'>Leggi anche su: The quay is full again</a></p>"
    told = [f"<p>{text}</p>" for text in STORY]
    record = read(inner="".join([*told[:3], box, *told[3:]]))
    assert [r.title for r in record.related] == ["The quay is full again"]


def test_previous_and_next_as_a_widely_sold_theme_has_them() -> None:
    below = (
        "<div class='td-post-next-prev'><div class='td-post-next-prev-content'><span>Previous article</span><a href='/quay'>The quay is full</a></div></div>"
        "<div class='td_block_related_posts'><h3 class='entry-title'><a href='/crane'>A crane for the harbour</a></h3></div>"
    )
    head = "<meta name='generator' content='WordPress 6.5'>"
    body = f"<article class='post type-post hentry'><h1 class='entry-title'>{TITLE}</h1><div class='td-post-content'>{paragraphs()}</div>{below}</article>"
    record = parse_html(page(body, head), url=URL)
    assert [r.title for r in record.related] == ["The quay is full", "A crane for the harbour"]
    assert STORY[0] in record.body[0].text


def test_a_line_that_leads_away_among_others_between_breaks() -> None:
    other = "<a href='/crane'>See also: A new crane</a>", "Read more: <a href='/crane'>A new crane</a>"
    for line in other:
        record = read(inner="<br><br>".join([*STORY[:3], line, *STORY[3:]]))
        assert [block.text for block in record.body] == list(STORY)
        assert [story.title for story in record.related if story.url and "crane" in story.url] == ["A new crane"]
    said = f"See also: {STORY[0]}"
    assert said in [block.text for block in read(inner="<br><br>".join([*STORY[:3], said, *STORY[3:]])).body]
