"""What a thread of an unknown system takes from the article's readers: its section, and no story that stands in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from normalize import Record, parse_html
from tests.cost import assert_linear

from .test_generic import NAMES, TEXTS, item

STORY = [
    f"Paragraph {i} of the story about the ferry, which is long enough to be told from all that a page holds beside its "
    "story: the harbour board met on Tuesday, and its chair spoke for an hour about the boats that had been lost."
    for i in range(6)
]
LIST = '<ul class="thread">' + "".join(f"<li>{item(i)}</li>" for i in range(5)) + "</ul>"


def read(body: str) -> Record:
    return parse_html(
        f'<html lang="en"><body><h1>The ferry is late</h1>{body}</body></html>', url="https://news.example/f"
    )


@pytest.mark.parametrize(
    "body",
    [
        # an anchor above the column of both, a column that is called discussion, and both side by side in it
        '<div><a name="comments"></a><div class="col"><div class="story">{story}</div><div>{list}</div></div></div>',
        '<div class="discussion"><div class="story">{story}</div><div>{list}</div></div>',
        '<div class="discussion"><div class="story">{story}</div>{list}</div>',
        '<div class="discussion">{story}{items}</div>',
    ],
)
def test_a_story_within_the_section_is_still_read(body: str) -> None:
    items = "".join(item(i) for i in range(5))
    record = read(body.format(story="".join(f"<p>{text}</p>" for text in STORY), list=LIST, items=items))
    assert [comment.author and comment.author.name for comment in record.comments] == list(NAMES)
    assert [block.text for block in record.body] == STORY
    assert not set(TEXTS) & {block.text for block in record.body}


def test_rules_above_the_comments_are_of_the_section() -> None:
    rules = "<p>Be kind to each other, and stay with the ferry. Comments are read before they appear here.</p>"
    story = "".join(f"<p>{text}</p>" for text in STORY)
    record = read(f'<article>{story}</article><section class="discussion"><h3>5 comments</h3>{rules}{LIST}</section>')
    assert [block.text for block in record.body] == STORY


@pytest.mark.parametrize("odd", ['<b id="top\ncomments"></b>', '<b id="ñcomments"></b><b id="İ"></b>'])
def test_odd_names_of_elements_stop_no_reading(odd: str) -> None:
    assert len(read(odd + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)).body) == 6


def test_a_story_that_is_nested_deep_in_the_section() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY) + "<p>Of ferries.</p>" * 12_000

    def made(depth: int) -> Callable[[], object]:
        page = f'<div class="discussion">{"<div>" * depth}{story}{LIST}{"</div>" * depth}</div>'
        assert read(page).comments
        return lambda: read(page)

    assert_linear(made, 10, 1_000, power=0.2)  # the page is hardly longer for it
