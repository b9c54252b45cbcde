"""The declared summary, in its best form."""

from __future__ import annotations

import pytest

from .pages import TITLE, meta, read

WHOLE = "The ferry went down in the harbour on Monday, and nobody was hurt, as the harbour master said."


def summary(name: str, text: str) -> str:
    return f"<meta property='{name}' content='{text}'>"


def test_a_summary_that_is_the_whole_text_gives_way_to_its_short_form() -> None:
    long = "The ferry went down in the harbour on Monday. " * 12
    short = "The ferry went down in the harbour on Monday. The ferry …"
    assert read(head=summary("description", long) + summary("og:description", short)).description == short
    assert read(head=summary("description", long) + summary("og:description", "News.")).description == long.strip()


@pytest.mark.parametrize("mark", ["…", "...", " [...]"])
def test_a_whole_form_comes_before_one_that_is_cut_short(mark: str) -> None:
    cut = summary("description", WHOLE[:60] + mark)
    assert read(head=cut + summary("og:description", WHOLE)).description == WHOLE
    other = "What else happened in the harbour on Monday."
    assert read(head=cut + summary("og:description", other)).description == WHOLE[:60] + mark


def test_a_summary_of_some_length_does_not_give_way_to_one_that_is_cut_in_a_sentence() -> None:
    long = " ".join([WHOLE] * 4)
    assert read(head=summary("description", long) + summary("og:description", long[:200])).description == long


@pytest.mark.parametrize(
    "site",
    [
        "<meta property='og:site_name' content='News from all harbours'>",
        """<script type='application/ld+json'>{"@type": "WebSite", "name": "The Tide", "description": "News from all harbours"}</script>""",
        """<script type='application/ld+json'>{"@type": "NewsMediaOrganization", "description": "News from all harbours"}</script>""",
    ],
)
def test_what_a_site_says_of_itself_is_no_summary_of_the_story(site: str) -> None:
    own = summary("description", "News from all harbours")
    assert read(head=site + own + summary("og:description", WHOLE)).description == WHOLE
    assert read(head=site + own).description == "News from all harbours"


@pytest.mark.parametrize(
    ("first", "chosen"),
    [
        ("Politics, markets and culture daily", False),
        ("Nothing heavier than islanders", False),
        ("What Norrholm gets from its board", True),
        (f"{TITLE} by at thetide.example", False),
    ],
)
def test_a_slogan_or_the_title_again_gives_way_to_a_summary_of_the_story(first: str, chosen: bool) -> None:
    told = "The harbour board buys a second ferry from Vesterby."
    record = read(head=summary("description", first) + summary("og:description", told))
    assert record.description == (first if chosen else told)


def test_a_title_without_spaces_tells_nothing_of_a_summary() -> None:
    head = summary("description", "港口委员会买了第二艘船") + summary(
        "og:description", "渡轮在港口沉没三人获救 Vesterby"
    )
    assert read(head=head, title="渡轮在港口沉没三人获救").description == "港口委员会买了第二艘船"


def test_markup_in_a_declared_summary() -> None:
    head = meta(
        "description",
        "&lt;p&gt;The ferry &lt;em&gt;Norrholm&lt;/em&gt;, again.&lt;/p&gt; &lt;The Quay: A Tale&gt; is shown.",
    )
    assert read(head=head).description == "The ferry Norrholm, again. <The Quay: A Tale> is shown."
