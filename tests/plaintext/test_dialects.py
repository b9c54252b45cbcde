"""What converters and mail programs do to whole lines is undone: the thread comes back as it was."""

from __future__ import annotations

import textwrap
from itertools import count

import pytest

from normalize.plaintext import account, read_text
from normalize.plaintext.dialects import is_markup, rows_of, style_of

from .pages import STORY, THREAD, WPDISCUZ_HEAD, wpdiscuz7


def both(text: str) -> tuple[list[str | None], list[str]]:
    _, thread = read_text(text)
    assert thread is not None
    return [c.author.name if c.author else None for c in thread.comments], [c.text for c in thread.comments]


PLAIN = ([s.name for s in THREAD], [s.text for s in THREAD])
SHARE = "https://twitter.com/intent/tweet?text="


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_page_quoted_in_a_mail(level: int) -> None:
    quoted = "\n".join(("> " * level + line).rstrip() for line in wpdiscuz7().split("\n"))
    assert both("On Friday Ann wrote:\n" + quoted) == PLAIN


def test_links_with_their_address_in_parentheses() -> None:
    out = [STORY, WPDISCUZ_HEAD]
    for n, s in enumerate(THREAD):
        url = f"https://example.com/2021/03/bridge/#comment-{n}"
        share = f"({SHARE}{' '.join(s.text.split())} &url={url}) (https://vk.com/share.php?url={url})"
        out.append(f"{s.name} (https://example.com/people/{n})\n{share}\n{s.date}\n\n{s.text}\n\n0\nReply ({url})\n")
    assert both("\n".join(out)) == PLAIN


def test_links_by_number_with_their_list_under_each_paragraph() -> None:
    numbers = count(1)
    out = ["# Swing bridge\n\n" + STORY, WPDISCUZ_HEAD]
    for s in THREAD:
        a, b, c = next(numbers), next(numbers), next(numbers)
        out.append(
            f"![{s.name}][{a}]\n\n   [{a}]: https://example.com/a.png\n\n[{s.name}][{b}]\n\n   [{b}]: https://example.com/{b}\n\n"
            f"__[Share][{c}]\n\n   [{c}]: {SHARE}{s.text}\n&url=https%3A%2F%2Fexample.com%2F%23comment-{c} (Share)\n\n"
            f"{s.date}\n\n{s.text}\n\n0\n\nReply\n"
        )
    assert both("\n".join(out)) == PLAIN


@pytest.mark.parametrize("width", [40, 60, 72])
def test_markdown_links_that_run_over_lines(width: int) -> None:
    out = ["# Swing bridge to stay open\n", STORY, WPDISCUZ_HEAD]
    for s in THREAD:
        head = f"[![{s.name}](https://example.com/{'x' * 40}.png)](https://example.com/people/)"
        out.append(f"{head}\n\n[{s.name}](https://example.com/people/)\n\n{s.date}\n\n{s.text}\n\n[Reply](#respond)\n")
    wrapped = [textwrap.fill(line, width, break_long_words=False) for line in "\n".join(out).split("\n")]
    assert both("\n".join(wrapped)) == PLAIN


@pytest.mark.parametrize(
    ("before", "after"),
    [('<div id="c" class="comment">\n', "\n</div>"), ("::: {#c .comment}\n", "\n:::"), ("::: comment\n", "\n:::")],
)
def test_lines_of_tags_and_fences(before: str, after: str) -> None:
    body = "".join(
        f"{before}\n[{s.name}](https://example.com/)\n\n{before}\n{s.date}\n{after}\n\n{s.text}\n{after}\n\n[Reply](#r)\n{after}\n\n"
        for s in THREAD
    )
    text = "# Swing bridge to stay open\n\n" + STORY + WPDISCUZ_HEAD + body
    assert both(text) == PLAIN
    uses = {u.text.strip(): u.use for u in account(text)}
    assert uses[after.strip()] == "boilerplate:icon"


def test_headings_underlined() -> None:
    text = (
        "Swing bridge to stay open to cyclists through the winter\n=====\n\nBy Ann Ode\n-----\n\n"
        + STORY[100:]
        + "[a](#)[b](#)[c](#)"
    )
    article, _ = read_text(text)
    assert article.headline is not None
    assert article.headline.value == "Swing bridge to stay open to cyclists through the winter"


def test_boxes_for_pictures() -> None:
    body = "".join(f"[{s.name}]\n\n{s.name}\n\n[] {s.date}\n\n{s.text}\n\n[]\n\n0\n\n[] Reply\n\n" for s in THREAD)
    assert both(STORY + WPDISCUZ_HEAD + body) == PLAIN


def test_plain_text_keeps_what_looks_like_markup() -> None:
    raws = ["see (https://example.com/a) and [1]", "[deleted]", "a < b", "> quoted once", "===", "{braces}"]
    style = style_of(raws)
    assert not any(style)
    assert [row.text for row in rows_of(raws, style)] == raws
    assert not is_markup("<3 you all")
    assert is_markup('1. <div class="comment">')


def test_an_open_bracket_ends_at_the_blank_line() -> None:
    raws = ["[a](u) [b](u) [c](u)", "He wrote [sic", "", "and left.](", ""]
    assert [row.text for row in rows_of(raws, style_of(raws))] == raws


def test_tags_among_the_words() -> None:
    out = ["# Swing bridge\n", STORY, WPDISCUZ_HEAD]
    for n, s in enumerate(THREAD):
        out.append(
            f'1.  <div\n    id="comment-{n}"\n    class="wpd-comment">\n\n    <a href="https://example.com/a">\n    <img src="https://example.com/{n}.png"\n'
            f'    class="avatar" alt="{s.name}" /></a>\n\n    <a href="https://example.com/{n}"\n    rel="nofollow">{s.name}</a>\n\n'
            f'    <span class="date">{s.date}</span>\n\n    <div class="text">\n\n{s.text}\n\n    </div>\n\n    0\n\n    <a href="#" class="reply">Reply</a>\n\n    </div>\n'
        )
    assert both("\n".join(out)) == PLAIN


def test_attributes_of_spans_and_links_over_lines() -> None:
    out = ["# Swing bridge {#top .title}\n", STORY, WPDISCUZ_HEAD]
    for n, s in enumerate(THREAD):
        out.append(
            f'::: {{#comment-{n}\nclass="wpd-comment"}}\n![{s.name}](https://example.com/{n}.png){{.avatar\n.photo}}\n\n'
            f'[[{s.name}](https://example.com/{n}){{rel="nofollow"}}]{{.fn}}\n\n[{s.date}]{{.date}}\n[]{{tip="Link\nto it"}}\n\n'
            f"::: text\n{s.text}\n:::\n\n0\n\n[Reply](#){{.reply}}\n:::\n"
        )
    assert both("\n".join(out)) == PLAIN


def test_hard_line_breaks_of_markdown() -> None:
    _, thread = read_text(
        f"# Swing bridge\n\n{STORY}\n## 1 Comment\n\nAna Reis says:\n\nMarch 3, 2021\n\nIt rains.\\\nA lot.\n\nReply\n"
    )
    assert thread is not None
    assert [c.text for c in thread.comments] == ["It rains.\nA lot."]
