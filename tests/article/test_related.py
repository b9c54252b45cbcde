"""Links to other stories around a story of no known layout."""

from __future__ import annotations

from .pages import URL, read


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
