"""Quotation blocks, pull quotes and embedded posts."""

from __future__ import annotations

import pytest

from normalize.quotes import find_quotes
from normalize.record import Code, Embed, Heading, Paragraph, Quote, QuoteBlock

from .helpers import check_spans, only


def read(*blocks: str | Paragraph | QuoteBlock | Embed | Heading | Code) -> list[Quote]:
    quotes = find_quotes(blocks, language="en")
    check_spans(blocks, quotes)
    return quotes


@pytest.mark.parametrize(
    "text",
    [
        "Read more: the best bridges of the year",
        "Ask for a free talk with one of our engineers.",
        "Note: this story was first printed in 2008.",
        "A bridge is a way over water, and nothing more than that.",
    ],
)
def test_a_block_of_the_writer_quotes_nobody(text: str) -> None:
    assert read("The bridge fell.", QuoteBlock(text=text)) == []
    assert read("After that we saw the following result:", QuoteBlock(text=text)) == []


def test_a_cite() -> None:
    (quote,) = read(QuoteBlock(text="We need a bridge.", cite="— Jane Doe, engineer"))
    assert (quote.kind, quote.speaker, quote.basis, quote.mention) == (
        "block",
        "Jane Doe",
        "cite",
        None,
    )


def test_a_last_line_with_a_dash() -> None:
    (quote,) = read(QuoteBlock(text="“We need a bridge.”\n\n— Jane Doe, engineer"))
    assert (quote.text, quote.speaker) == ("We need a bridge.", "Jane Doe")
    (quote,) = read(QuoteBlock(text="“We need a bridge.” - Jane Doe, engineer"))
    assert (quote.text, quote.speaker) == ("We need a bridge.", "Jane Doe")


def test_an_attribution_inside() -> None:
    (quote,) = read(QuoteBlock(text="“We need a bridge,” said Jane Doe."))
    assert (quote.text, quote.speaker, quote.cue_block) == ("We need a bridge,", "Jane Doe", 0)


def test_the_text_leads_to_it() -> None:
    first, second = read(
        "Jane Doe, the engineer, once remarked:",
        QuoteBlock(text="A bridge is a promise.\n\nIt is kept every day."),
        QuoteBlock(text="And it is dear."),
    )
    assert (first.kind, first.speaker, first.cue) == ("block", "Jane Doe", "Jane Doe, the engineer, once remarked:")
    assert (second.speaker, second.basis) == ("Jane Doe", "continuation")


def test_a_signature_in_the_next_paragraph() -> None:
    (quote,) = read(QuoteBlock(text="We need a bridge."), "— Jane Doe, engineer")
    assert quote.speaker == "Jane Doe"


def test_a_pull_quote_is_tied_to_what_it_repeats() -> None:
    pull, quote = read(
        QuoteBlock(text="We need a bridge for all of the town", pull=True),
        "“We need a bridge for all of the town, and now,” Jane Doe said.",
    )
    assert (pull.kind, pull.repeats, pull.speaker) == ("pull", 1, "Jane Doe")
    assert (quote.kind, quote.repeats) == ("direct", None)


def test_a_pull_quote_of_the_story_itself_is_none() -> None:
    assert read("The bridge fell at noon.", QuoteBlock(text="The bridge fell at noon", pull=True)) == []


def test_headings_and_code_hold_no_quotations() -> None:
    assert read(Heading(text="“We need a bridge,” Doe said", level=2), Code(text='print("we need a bridge,")')) == []


def test_a_post_with_its_author_line() -> None:
    embed = Embed(
        text="We open at noon.\n\n— Town Hall (@townhall) November 18, 2019",
        provider="twitter",
        url="https://twitter.com/townhall/status/12",
    )
    (quote,) = read(Paragraph(text="The town wrote."), embed)
    assert (quote.kind, quote.text, quote.speaker) == ("embed", "We open at noon.", "Town Hall")
    assert (quote.handle, quote.url, quote.basis) == ("townhall", embed.url, "embed")
    assert quote.published is not None
    assert quote.published.value == "2019-11-18"
    assert quote.spans[0].block == 1


@pytest.mark.parametrize(
    ("url", "handle"),
    [
        ("https://x.com/townhall/status/12", "townhall"),
        ("https://t.me/townhall/12", "townhall"),
        ("https://www.instagram.com/p/abc/", None),
        ("https://mastodon.example/@townhall/109876543210", "townhall"),
        ("https://bsky.app/profile/town.example/post/3k", "town.example"),
        ("https://www.youtube.com/watch?v=1", None),
        ("https://www.facebook.com/townhall/posts/12", "townhall"),
    ],
)
def test_a_handle_from_the_address(url: str, handle: str | None) -> None:
    quote = only(Embed(text="We open at noon.", url=url))
    assert (quote.kind, quote.handle, quote.speaker) == ("embed", handle, None)


@pytest.mark.parametrize(
    "embed",
    [
        Embed(text="Map of the town", provider="maps.example", url="https://maps.example/x"),
        Embed(text="", provider="twitter", url="https://x.com/townhall/status/12"),
        Embed(text="A player", url="https://[broken"),
        Embed(text="A player"),
    ],
)
def test_what_is_no_post(embed: Embed) -> None:
    assert read(embed) == []


def test_shared_on_instagram() -> None:
    quote = only(
        Embed(
            text="The view\nA post shared by Jane Doe (@jane.doe) on Nov 18, 2019 at 9:15am PST", provider="instagram"
        )
    )
    assert (quote.text, quote.speaker, quote.handle) == ("The view", "Jane Doe", "jane.doe")
