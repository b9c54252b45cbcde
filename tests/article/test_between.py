"""Lines of which the model is not sure, told by the lines around them and by those of their kind."""

from __future__ import annotations

import pytest

import normalize
from normalize.article.alike import even_out
from normalize.article.between import join_lines
from normalize.article.scan import Scan
from normalize.article.story import take_siblings
from normalize.article.wholes import take_whole
from normalize.page import Page

from .pages import STORY, URL, paragraphs, plain

ODDS = {"sure": 3.0, "weak": -1.0, "doubt": -2.0, "low": -3.0, "no": -4.0, "unseen": -9.0}
ONE = '<p id="sure">The board met on Tuesday evening.</p>'
TWO = '<p id="sure">It will meet again in the spring.</p>'
AD = '<div id="no">Advertisement</div>'


def told(body: str) -> list[str]:
    """The words that are taken where the model's odds of each line are those that its id names."""
    page = Page(f"<html><body>{body}</body></html>".encode())
    scan = Scan(page.index, page.index.tags["body"][0][0])
    odds = [ODDS[_id(page, run.owner_at)] for run in scan.runs]
    accepted = [value > 0 for value in odds]
    take_whole(scan, odds, accepted)
    join_lines(scan, odds, accepted)
    even_out(scan, odds, accepted)
    return [run.text for run, yes in zip(scan.runs, accepted, strict=True) if yes]


def _id(page: Page, place: int) -> str:
    while page.index.id_of[place] is None:
        place = page.index.shape.parents[place]
    return str(page.index.id_of[place])


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ('<p id="doubt">The mayor declined to comment.</p>', True),
        ('<p id="doubt">“We will see,” she said.</p>', True),
        ('<p id="no">The mayor declined to comment.</p>', False),
        # no sentence, the rest of one, a teaser, a link, an insert's, a box of its own
        ('<p id="doubt">Book now</p>', False),
        ('<p id="doubt">and so on.</p>', False),
        ('<p id="doubt">The ferry that nobody wanted … Read more »</p>', False),
        ('<p id="doubt"><a href="/x">The mayor declined to comment.</a></p>', False),
        ('<p id="doubt" class="newsletter">The morning in short, each day.</p>', False),
        ('<div><p id="doubt">The mayor declined to comment.</p></div>', False),
    ],
)
def test_a_sentence_between_paragraphs(line: str, taken: bool) -> None:
    assert (len(told(ONE + line + TWO)) == 3) is taken


def test_a_label_of_an_advertisement_parts_nothing() -> None:
    assert len(told(ONE + '<p id="doubt">The mayor declined to comment.</p>' + AD + TWO)) == 3


def test_words_of_another_kind_part_the_story() -> None:
    other = f'<div id="no">{"Words that are none of the story, and long. " * 2}</div>'
    assert len(told(ONE + other + '<p id="doubt">The mayor declined to comment.</p>' + TWO)) == 2


LINKS = '<ul id="no"><li><a href="/1">A headline of another story that is long</a></li><li><a href="/2">A headline of yet another story</a></li></ul>'
INSERT = f'<div><p id="no">{"Words of an insert that nobody gave a name. " * 2}</p></div>'
HEADING = '<h2 id="doubt">What it costs</h2>'


@pytest.mark.parametrize("between", [LINKS, INSERT])
def test_lists_of_links_and_boxes_without_names_part_nothing(between: str) -> None:
    sentence = '<p id="doubt">The mayor declined to comment.</p>'
    items = '<ul id="doubt"><li>a new quay</li><li>a new boat for it</li></ul>'
    assert len(told(ONE + between + sentence + TWO)) == 3
    assert len(told(ONE + HEADING + between + TWO)) == 2
    assert len(told(ONE + between + HEADING + TWO)) == 3
    assert len(told(ONE + items + LINKS + TWO)) == 4


def test_a_heading_alone_in_a_box() -> None:
    box = "<div>{}<div>{}</div></div>"
    for alone in (f"<header>{HEADING}</header>", f'<div class="subtitle">{HEADING}</div>'):
        assert len(told(ONE + box.format(alone, TWO))) == 3
        assert len(told(ONE + box.format(alone, TWO.replace("sure", "no")))) == 1
    assert len(told(ONE + box.format(f'<div class="block-header">{HEADING}</div>', TWO))) == 3
    together = '<div>{}<ul id="sure"><li>A single fare is four pounds.</li></ul></div>'
    low = HEADING.replace("doubt", "no")
    assert len(told(ONE + together.format(low) + TWO)) == 4
    assert len(told(ONE + together.format(low.replace("What it costs", "Related stories")) + TWO)) == 3


def test_a_pull_quote_between_paragraphs() -> None:
    quote = '<blockquote class="pullquote" id="{}">Nobody wanted to read it</blockquote>'
    assert len(told(ONE + quote.format("doubt") + TWO)) == 3
    assert len(told(ONE + quote.format("no") + TWO)) == 2


def test_a_table_beside_an_advertisement() -> None:
    table = '<table id="unseen"><caption>Costs</caption><tr><th>Year</th><td>2023</td></tr></table>'
    assert told(ONE + table + AD + TWO)[1:4] == ["Costs", "Year", "2023"]


def test_a_table_beside_an_insert() -> None:
    table = '<table id="doubt"><tr><th>Year</th><td>2023</td></tr></table>'
    assert told(ONE + table + INSERT + TWO)[1:3] == ["Year", "2023"]


ENTRY = (
    '<div class="entry"><h3 id="{}">Entry {}</h3><p id="sure">What the reporter saw at the quay, number {}.</p></div>'
)


def test_headings_of_entries_share_a_verdict() -> None:
    kinds = ["sure", "sure", "doubt", "sure", "doubt"]
    assert len(told("".join(ENTRY.format(kind, i, i) for i, kind in enumerate(kinds)))) == 10
    # a heading heads the line below it in its box, whatever the others are
    assert len(told(ONE + ENTRY.format("doubt", 1, 1))) == 3
    assert len(told(ONE + ENTRY.format("no", 1, 1))) == 3
    assert len(told(ONE + ENTRY.format("unseen", 1, 1))) == 2


def test_paragraphs_in_boxes_of_one_name_share_a_verdict() -> None:
    box = '<div class="{}"><p id="{}">What the reporter saw at the quay.</p></div>'
    named = [box.format("slice", kind) for kind in ("sure", "doubt", "sure", "doubt")]
    assert len(told("".join(named[:3]))) == 3
    # behind the story's last line a house speaks of itself
    assert len(told("".join(named))) == 3
    assert len(told("".join(box.format("", kind) for kind in ("sure", "doubt", "sure")))) == 2


@pytest.mark.parametrize("tag", ["div", "x-par"])
def test_boxes_that_are_paragraphs(tag: str) -> None:
    line = f'<{tag} class="{{}}" id="{{}}">{{}}</{tag}>'
    sure = [line.format("para", "sure", text) for text in STORY[:3]]
    weak = line.format("para", "weak", "The mayor declined to comment.")
    assert len(told("".join([*sure, weak]))) == 4
    # too few to tell, another kind, labels
    assert len(told("".join([*sure[:2], weak]))) == 2
    assert len(told("".join([*sure, weak.replace("para", "parb")]))) == 3
    assert len(told("".join([line.format("para", "sure", f"Boat {n}") for n in range(3)] + [weak]))) == 3
    # between two of its kind
    low = weak.replace("weak", "low")
    assert len(told(sure[0] + low + sure[1])) == 3
    assert len(told(sure[0] + low.replace("para", "parb") + sure[1])) == 2


BOLD = '<div id="doubt"><strong>{}</strong></div>'


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        (BOLD.format("Who pays"), True),
        (BOLD.format("Who pays").replace("div", "p"), True),
        ('<div class="ladillo" id="doubt">Who pays</div>', True),
        ('<div id="doubt">Who pays</div>', False),
        (BOLD.format("Read more"), False),
        (BOLD.format("Photo: Ana Reis"), False),
        (BOLD.format("Who pays").replace("</strong>", "</strong> and when"), False),
        (f"<div>{BOLD.format('Who pays')}</div>", False),
    ],
)
def test_a_heading_in_all_but_its_tag(line: str, taken: bool) -> None:
    assert (len(told(ONE + line + TWO)) == 3) is taken


def test_a_quotation_in_a_box_between_two_lines() -> None:
    quote = '<div><blockquote id="doubt"><p>We are walking the lines.</p></blockquote></div>'
    assert len(told(ONE + quote + TWO)) == 3


def test_a_short_story_in_several_boxes_that_are_called_alike() -> None:
    box = '<div class="{}"><p>{}</p></div>'
    for names, both in ((("text-1", "text-2"), True), (("one", "two"), False), (("text-1", "teaser-text"), False)):
        page = Page("".join(box.format(name, text) for name, text in zip(names, STORY, strict=False)).encode())
        scan = Scan(page.index, page.index.tags["body"][0][0])
        accepted = [True, False]
        take_siblings(scan.runs, [3.0, -1.0], accepted)
        assert accepted == [True, both]
    box = '<div data-testid="{}"><div>{}</div></div>'
    for names, both in ((("text", "text"), True), (("text", "teaser"), False), (("card", "card"), False)):
        page = Page("".join(box.format(name, text) for name, text in zip(names, STORY, strict=False)).encode())
        scan = Scan(page.index, page.index.tags["body"][0][0])
        accepted = [True, False]
        take_siblings(scan.runs, [3.0, -1.0], accepted)
        assert accepted == [True, both]


def test_a_sentence_of_a_page_that_shows_nothing_else() -> None:
    record = normalize.parse_html("<html><body><main><h1>The ferry</h1><p>It sank.</p></main></body></html>")
    assert not record.body
    assert [warning.code for warning in record.warnings] == ["no_body"]


def test_a_cell_that_is_the_page() -> None:
    cells = (
        '<td class="x" id="no">Home News Sport Weather</td><td id="sure">' + "The board met on Tuesday evening. " * 20
    )
    assert len(told(f"<table><tr>{cells}</td></tr></table>")) == 1
    record = normalize.parse_html(
        "<html><body><table><tr><td>Home<br>News</td><td><b>The ferry</b><br><br>" + "<br><br>".join(STORY)
    )
    assert [block.text for block in record.body][-6:] == list(STORY)


def test_times_of_entries_that_are_mostly_left() -> None:
    clock = '<div class="clock" id="{}">1{}:05</div>'
    body = "".join(
        clock.format("sure" if i == 1 else "doubt", i) + f'<p id="sure">What was seen at the quay, number {i}.</p>'
        for i in range(5)
    )
    assert not any(":05" in text for text in told(body))


def test_labels_that_a_template_repeats() -> None:
    def story(tag: str, label: str, count: int = 6) -> int:
        line = f'<{tag} class="label" id="sure">{label}</{tag}>'
        return len(told("".join(f'{line}<p id="sure">The boat, number {i}.</p>' for i in range(count))))

    assert story("div", "Article content") == 6
    # a speaker's name before his answers, headings of reviews, a few
    assert story("div", "Ana Reis:") == story("h3", "Pros") == 12
    assert story("div", "Article content", 4) == 8


@pytest.mark.parametrize(
    ("items", "left"),
    [
        (("By ANA REIS areis@thetide.example", "Updated 3 hrs ago", "0"), True),
        (("Partager", "Offrir", "Réagir (6)"), True),
        (("A second boat from the first of May", "No new fares this year", "A crew of three"), False),
    ],
)
def test_a_list_of_short_lines_above_the_story(items: tuple[str, ...], left: bool) -> None:
    listed = "<ul>" + "".join(f'<li id="sure">{item}</li>' for item in items) + "</ul>"
    assert len(told(listed + ONE + TWO)) == (2 if left else 5)
    # among the story's lines it is of the story
    assert len(told(ONE + listed + TWO)) == 5
    assert len(told(f'<h2 id="sure">In short</h2>{listed}' + ONE + TWO)) == 6


def test_a_page_with_all_of_these() -> None:
    table = "<table><caption>Fares</caption><tr><th>Year</th><th>Fare</th></tr><tr><td>2024</td><td>4</td></tr></table>"
    quote = '<blockquote class="pullquote">It holds forty passengers</blockquote>'
    inner = f"{paragraphs()}{table}<div class='ad-slot'>Advertisement</div><p>{STORY[0]}.</p><p>The mayor declined to comment.</p>{quote}<p>{STORY[1]}.</p>"
    blocks = normalize.parse_html(plain(inner), url=URL).body
    assert [block.type for block in blocks][-5:] == ["table", "paragraph", "paragraph", "quote", "paragraph"]
