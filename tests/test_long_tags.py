"""Tags of more attributes than any page has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import normalize
from normalize.long_tags import MOST_ATTRIBUTES, shortened
from normalize.tree import parse
from tests.cost import assert_linear

BEFORE = "<p>Words before.</p>"
AFTER = "Words in it.</p><p>Words after.</p>"


def tag(attribute: str, count: int, parted: str = " ", name: str = "p") -> str:
    """A start tag of `count` attributes: `attribute` with its number."""
    return f"<{name} " + parted.join(attribute.format(n) for n in range(count)) + ">"


@pytest.mark.parametrize(
    ("attribute", "parted"),
    [("a{}", " "), ("a{}", "/"), ("a{}=x", "\n"), ('a{}="x"', ""), ("a{}='>'", " "), ('a{} = "<b>x</b>"', "")],
)
def test_the_first_attributes_are_kept_and_all_words(attribute: str, parted: str) -> None:
    markup = BEFORE + tag(attribute, 60_000, parted) + AFTER
    root, doubts = parse(markup.encode())
    assert max(len(p.attrib) for p in root.iter("p")) == MOST_ATTRIBUTES
    assert " ".join(str(t) for t in root.itertext()).endswith("Words in it. Words after.")
    assert [code for code, _ in doubts] == ["too_many_attributes"]


def test_the_page_warns_of_what_was_left_out() -> None:
    article = normalize.parse_html(f"<h1>Bridge closed</h1>{BEFORE}{tag('a{}', 20_000)}{AFTER}")
    assert "too_many_attributes" in [warning.code for warning in article.warnings]


INNER = tag("a{}", 5000, name="b")


@pytest.mark.parametrize(
    "around",
    [
        "<script>var a = '{}'</script>",
        '<SCRIPT type="x>y">if (a<b && c) x = "{}"</SCRIPT>',
        "<style>/* {} */</style>",
        "<title>{}</title>",
        "<textarea>{}</textarea>",
        "<!-- <p title=' {} -->",
        "<!-- > {} --!>",
        "<p title='{}'>",
        '<p a=1 b title="{}">',
    ],
)
def test_what_is_no_tag_stays_as_it_is(around: str) -> None:
    markup = (BEFORE + around.replace("{}", INNER) + AFTER).encode()
    assert shortened(markup) is markup


@pytest.mark.parametrize(
    "before",
    [
        "<script>a<b c='</script>",
        "<!-- <p title=' -->",
        "<!--><!---><p>",
        "<? <p title=' >",
        "<![CDATA[ <p title=' >",
        "</ <p title=' >",
        "<p a='x'b=\"y\"/c=z'>",
        "<p a'=x>",
        "a < b, <3, <\"'",
        "<iframe><p title='</iframe >",
    ],
)
def test_what_stands_before_hides_no_tag(before: str) -> None:
    markup = (before + INNER + "Words after.").encode()
    assert len(shortened(markup)) < len(markup) - 20_000


@pytest.mark.parametrize("end", ["", "<p a='", "<p a", "<script>", "<!--", "<", "</", "<!"])
def test_a_page_that_ends_early_is_read_to_its_end(end: str) -> None:
    markup = (BEFORE + INNER + "Words after." + end).encode()
    short = shortened(markup)
    assert short.endswith(("Words after." + end).encode())
    assert len(short) < len(markup)


@given(st.text(st.sampled_from("<>/='\"ab- !\n"), max_size=60))
def test_whatever_stands_around_is_kept(text: str) -> None:
    # by the end of a comment, a script and a quotation the tag is one again
    markup = (text + "--></script>'>\"><p>" + INNER + text).encode()
    short = shortened(markup)
    assert short.startswith(text.encode())
    assert short.endswith(text.encode())


@pytest.mark.parametrize("attribute", ["a{}=x", 'a{}=">"', "a{}='<p>'"])
def test_time_by_the_number_of_attributes(attribute: str) -> None:
    def made(count: int) -> Callable[[], object]:
        markup = (BEFORE + tag(attribute, count) + AFTER).encode()
        return lambda: parse(markup)

    # from tags that are read whole to such that fill large pages
    assert_linear(made, 5_000, 20_000, power=1.3)
    assert_linear(made, 40_000, 320_000, power=1.3)
