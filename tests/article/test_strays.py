"""Lines away from the story, footnotes, and entries of live blogs that no name tells."""

from __future__ import annotations

import normalize
from normalize.article.entries import take_entries
from normalize.article.notes import take_notes
from normalize.article.scan import Scan
from normalize.article.strays import leave_strays
from normalize.page import Page
from normalize.record import Paragraph

from .pages import STORY, TITLE, URL, page, paragraphs, read
from .test_between import ODDS, _id

LINKS = "<ul id='no'><li><a href='/1'>Boats</a></li><li><a href='/2'>Islands</a></li></ul><h3 id='no'>Dear reader</h3>"
APPEAL = "<section><p id='{}'>We have a small favour to ask of all who read us today.</p></section>"
CORE = "<div><p id='sure'>" + "</p><p id='sure'>".join(STORY) + "</p></div>"


def told(body: str) -> list[str]:
    """The words that are left where the model's odds of each line are those that its id names."""
    seen = Page(f"<html><body>{body}</body></html>".encode())
    scan = Scan(seen.index, seen.index.tags["body"][0][0])
    odds = [ODDS[_id(seen, run.owner_at)] for run in scan.runs]
    accepted = [value > -2.0 for value in odds]
    take_entries(scan, odds, accepted)
    leave_strays(scan, f"{TITLE} | The Tide", odds, accepted)
    return [run.text for run, yes in zip(scan.runs, accepted, strict=True) if yes]


def test_a_request_before_the_headline() -> None:
    ask = "<div><p id='weak'>Dear readers, to go on we need you to agree to what our partners do.</p></div>"
    headline = f"<h1 id='no'>{TITLE}</h1>"
    assert told(ask + headline + CORE) == list(STORY)
    # a heading that is not the page's, a line that is surely of the story, a page that is mostly above its headline
    assert len(told(ask + headline.replace("Norrholm", "Vesterby") + CORE)) == 7
    assert len(told(ask.replace("weak", "sure") + headline + CORE)) == 7
    assert len(told(CORE.replace("sure", "weak") + headline + ask)) == 7


def test_an_appeal_behind_the_story() -> None:
    assert told(CORE + LINKS + APPEAL.format("weak")) == list(STORY)
    # surely of the story, right behind it, several lines
    assert len(told(CORE + LINKS + APPEAL.format("sure"))) == 7
    assert len(told(CORE + APPEAL.format("weak"))) == 7
    assert len(told(CORE + LINKS + APPEAL.format("weak") * 3)) == 9


def test_a_list_of_links_in_other_elements() -> None:
    cell = "<td id='sure'>{}<br><font><a href='/1'>A new crane</a></font><br><font><a href='/2'>The old bridge</a></font></td>"
    table = f"<table><tr>{{}}<td>{CORE}</td></tr></table>"
    assert told(table.format(cell.format("More"))) == list(STORY)
    # words of its own, a paragraph, a line that leads to other stories and is kept as such
    assert len(told(table.format(cell.format("A sentence of the story with two links in it, and more")))) == 7
    assert len(told(CORE + cell.format("More").replace("td", "p"))) == 7
    assert len(told(CORE + cell.format("Read also:").replace("td", "p"))) == 7


NOTE = "<{0} id='n1'><p id='no'>The list is in the archive of the town, box 112.</p></{0}>"


def test_footnotes() -> None:
    call = f"<p id='sure'>It carries forty passengers. {' '.join(STORY)}<sup><a href='#n1'>1</a></sup></p>"

    def taken(body: str) -> int:
        seen = Page(f"<html><body>{body}</body></html>".encode())
        scan = Scan(seen.index, seen.index.tags["body"][0][0])
        accepted = [run.text.startswith("It carries") for run in scan.runs]
        take_notes(seen.index, scan.runs, [-4.0] * len(accepted), accepted)
        return sum(accepted)

    assert taken(call + NOTE.format("div")) == 2
    anchored = (
        "<div><a id='n1' href='#back'>1</a><div><p>The list is in the archive of the town, box 112.</p></div></div>"
    )
    assert taken(call + anchored) == 2
    # a list of the literature
    assert taken(call + NOTE.format("div").replace("box 112", " ".join(STORY[:3]))) == 1
    # words that lead there, another place, the way back, a large part of the page
    assert taken(call.replace(">1<", ">the archive<") + NOTE.format("div")) == 1
    assert taken(call.replace("#n1", "#n2") + NOTE.format("div")) == 1
    assert taken(NOTE.format("div") + call) == 1
    assert taken(call + NOTE.format("div").replace("</p>", "</p>" + "<p>More.</p>" * 9)) == 1


ENTRY = (
    "<article class='zz{0}'><header><time datetime='2024-04-30T1{1}:05:00Z'>1{1}:05</time><h2>Boat {1}</h2><span>Ana Reis</span></header>"
    "<p>{2}</p></article>"
)


def test_entries_of_a_live_blog_without_names() -> None:
    def blog(*kinds: int) -> list[tuple[str, str | None]]:
        body = "".join(ENTRY.format(kind, n, STORY[n]) for n, kind in enumerate(kinds))
        blocks = normalize.parse_html(page(f"<main><h1>{TITLE}</h1><section>{body}</section></main>"), url=URL).body
        return [(b.text, b.published.value if isinstance(b, Paragraph) and b.published else None) for b in blocks]

    assert blog(1, 1, 1, 1) == [
        line for n in range(4) for line in ((f"Boat {n}", None), (STORY[n], f"2024-04-30T1{n}:05:00Z"))
    ]
    # minutes of a match are no words of it
    minutes = "".join(
        f"<li class='zz'><time datetime='2024-04-30T1{n}:05:00Z'>{n}1.</time><div><p>{text}</p></div></li>"
        for n, text in enumerate(STORY)
    )
    html = page(f"<main><h1>{TITLE}</h1><ul>{minutes}</ul></main>")
    assert [block.text for block in normalize.parse_html(html, url=URL).body] == list(STORY)
    # too few of one kind
    assert not any(published for _, published in blog(1, 1, 2, 3))


def test_a_page_with_all_of_these() -> None:
    note = "The list of 1971 is in the archive of the town, box 112, and smells of tar."
    inner = paragraphs().replace("crowns", "crowns<a href='#fn'>[1]</a>")
    below = f"<ul class='tags'><li><a href='/t'>Ferries</a></li></ul><div class='fn'><a id='fn' href='#x'>1</a><div class='fc'><p>{note}</p></div></div>"
    assert [block.text for block in read(inner=inner, below=below).body][-1] == note
    column = "<td width='130'><font><b>SECTIONS</b><br><a href='/n'>Local news</a><br><a href='/s'>Sports</a><br><a href='/o'>Obituaries</a><br><a href='/p'>Opinion</a></font></td>"
    cells = f"<table><tr>{column}<td><font size='6'><b>{TITLE}</b></font><p><font>{'<br><br>'.join(STORY)}</font></td></tr></table>"
    assert [block.text for block in normalize.parse_html(page(cells), url=URL).body][-6:] == list(STORY)
    assert "SECTIONS" not in str(normalize.parse_html(page(cells), url=URL).body)
