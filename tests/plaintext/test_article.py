"""The article around the thread."""

from __future__ import annotations

from normalize.plaintext import account, read_text
from normalize.record import Heading, ListBlock, QuoteBlock

from .pages import STORY, wpdiscuz7

TITLE = "Swing bridge to stay open to cyclists through the winter"


def test_headline_and_site_of_the_title_line() -> None:
    article, _ = read_text(f"{TITLE} – The Quayside Courier\n\nSkip to content\n\n" + STORY)
    assert article.headline is not None
    assert article.headline.value == TITLE
    assert article.headline.confidence == "high"
    assert article.site_name is not None
    assert article.site_name.value == "The Quayside Courier"
    assert next(b.text for b in article.body).startswith("The swing bridge at Mill Lane")


def test_headline_alone() -> None:
    article, _ = read_text(wpdiscuz7())
    assert article.headline is not None
    assert article.headline.value == TITLE
    assert len(article.body) == 3


def test_labels_around_the_story() -> None:
    text = STORY + (
        "Correction: an earlier version named another street.\n\nRelated: Ferry timetable changes again\n\n"
        "Help us grow. Support The Quayside Courier on Patreon!\n\nPublished March 2, 2021\n"
        "Categorized as City, Transport Tagged bridge, winter\n\nBy Ilse van der Meer, harbour editor\n\n"
        "Ilse van der Meer writes about ships.\n\n120 shares\n"
    )
    article, thread = read_text(text)
    assert thread is None
    assert [a.value.name for a in article.authors] == ["Ilse van der Meer"]
    assert article.authors[0].value.bio == "Ilse van der Meer writes about ships."
    assert article.published[0].value.raw == "March 2, 2021"
    assert [s.value for s in article.sections] == ["City", "Transport"]
    assert [t.value for t in article.tags] == [
        "bridge",
        "winter",
    ]
    assert [n.kind for n in article.notices] == ["correction", "promotion"]
    assert [r.title for r in article.related] == ["Ferry timetable changes again"]
    assert article.site_name is not None
    assert article.site_name.value == "The Quayside Courier"
    assert article.engagement.shares == 120
    assert len(article.body) == 3
    assert all(line.use for line in account(text))


def test_dek_only_where_the_layout_says_so() -> None:
    plain, _ = read_text(STORY)
    assert plain.dek is None
    boxed, _ = read_text(STORY + "What do you think?\n\n24 points\nUpvote Downvote\n")
    assert boxed.dek is not None
    assert boxed.dek.value.startswith("The swing bridge")
    assert boxed.engagement.points == 24
    assert len(boxed.body) == 2


def test_blocks() -> None:
    text = f"# {TITLE}\n\nThe bridge stays open, the board decided on Tuesday night, after two hours of talk.\n\n## Why\n\n* cost\n* time\n\n> We looked twice.\n\n[a](https://e.example)[b](https://e.example)[c](https://e.example)\n"
    article, _ = read_text(text)
    heading, listed, quoted = article.body[1:4]
    assert isinstance(heading, Heading)
    assert (heading.text, heading.level) == ("Why", 2)
    assert isinstance(listed, ListBlock)
    assert [i.text for i in listed.items] == ["cost", "time"]
    assert not listed.ordered
    assert isinstance(quoted, QuoteBlock)
    assert quoted.text == "We looked twice."


def test_a_headline_set_in_the_middle_of_a_narrow_page() -> None:
    text = """   Skip to content

   The Quayside Courier

        Board keeps “swing bridge” open

   Board members at the rail Photo: Rail and members / Quayside Courier

   The swing bridge at Mill Lane will stay open to all cyclists until Sunday
   noon, for the first time since 1931.

   “We looked at the figures twice and could not see what the detour costs
   the people who live there,” said Ilse Torres.

   The board will look at the matter again when the new crossing at the old
   mill is finished.
"""
    article, _ = read_text(text)
    assert article.headline is not None
    assert article.headline.value == "Board keeps “swing bridge” open"
    assert any(b.text.endswith("until Sunday noon, for the first time since 1931.") for b in article.body)


def test_a_title_with_the_sites_name_and_no_headline() -> None:
    text = (
        "Board keeps swing bridge open – The Quayside Courier\n\nThe swing bridge at Mill Lane will stay open to all cyclists until Sunday noon.\n\n"
        "Photo: Ilse Torres / Quayside Courier\n\nThe board will look at the matter again when the new crossing at the old mill is finished.\n"
    )
    article, _ = read_text(text)
    assert article.headline is not None
    assert article.site_name is not None
    assert (article.headline.value, article.site_name.value) == (
        "Board keeps swing bridge open",
        "The Quayside Courier",
    )
    assert read_text(text.replace(" / Quayside Courier", ""))[0].site_name is None
