"""Pages of no known family, as browsers and converters save them: menus, headline, byline, story, and all that stands around it."""

from __future__ import annotations

import importlib
import shutil
from collections import Counter
from types import ModuleType
from typing import Any

import pytest

from normalize import parse_text
from normalize.article.training.compile import plain_source
from normalize.article.training.pages import Sample
from normalize.plaintext import account
from normalize.plaintext.training import examples
from normalize.plaintext.training.dumps import converters
from normalize.plaintext.training.measure import Headlines, same
from normalize.record import Record

TITLE = "Ferry to Norrholm to run twice a day from May"
STORY = (
    "The ferry to Norrholm will run twice a day from the first of May, the harbour board decided on Tuesday evening.",
    "Until now the boat left once a day, at nine in the morning, and came back at six, which left the islanders little choice.",
    "“We have asked for this for ten years,” said Ana Reis, who keeps the shop on the island. “Nobody had an answer.”",
    "A second boat was bought from the town of Vesterby, where it had stood idle since the bridge was opened two years ago.",
    "It carries forty passengers and six cars, and needs a crew of three, two of whom have been hired from the island itself.",
    "Tickets stay at four crowns for a single trip, the board said, and children under twelve travel free as before.",
    "Whether the timetable holds through the winter will be decided in September, when the first figures are known.",
)
MENU = "Skip to content\nThe Tide\nNews\nSport\nWeather\nCulture\nLog in\nSubscribe"
TEASERS = "\n".join(
    ["More from the coast"]
    + [f"What the mayor of Vesterby says about boats, part {n}\n{n} hours ago" for n in range(2, 8)]
)
FOOT = "About us\nContact\nPrivacy\nTerms of use\n© 2024 The Tide. All rights reserved."


def page(head: str = "", *, between: str = "", title: str = TITLE, join: str = "\n\n") -> str:
    story = join.join(STORY[:3]) + join + between + join.join(STORY[3:])
    return "\n\n".join(filter(None, [MENU, title, head, story, "Share\nTweet\nPrint", TEASERS, FOOT])) + "\n"


def body(record: Record) -> list[str]:
    return [block.text for block in record.body]


@pytest.mark.parametrize("join", ["\n\n", "\n"])
@pytest.mark.parametrize("mark", ["", "# "])
def test_the_story_and_nothing_around_it(join: str, mark: str) -> None:
    record = parse_text(page("By Ana Reis\n2 May 2024", title=mark + TITLE, join=join))
    assert record.headline == TITLE
    assert "\n".join(body(record)).replace("\n\n", "\n").split("\n") == list(STORY)
    assert [author.name for author in record.authors] == ["Ana Reis"]
    assert record.published is not None
    assert record.published.value == "2024-05-02"
    assert record.evidence["/body"].rule == "text.story"


@pytest.mark.parametrize(
    ("head", "authors", "published", "modified"),
    [
        ("Von Ana Reis und Owen Pike\n02.05.2024", ["Ana Reis", "Owen Pike"], "2024-05-02", None),
        ("Author\nAna Reis\nPublished\nMay 2, 2024", ["Ana Reis"], "2024-05-02", None),
        ("Ana Reis\n2 May 2024", ["Ana Reis"], "2024-05-02", None),
        ("Ana Reis | 2 May 2024 | Updated 3 May 2024", ["Ana Reis"], "2024-05-02", "2024-05-03"),
        ("Updated 3 May 2024", [], None, "2024-05-03"),
        # a town beside the date with the mark of a list, a photographer, a label of the page
        ("* Los Gallardos\n2 May 2024", [], "2024-05-02", None),
        ("Photo: Owen Pike\n2 May 2024", [], "2024-05-02", None),
        ("Share\n2 May 2024", [], "2024-05-02", None),
    ],
)
def test_who_signs_and_when(head: str, authors: list[str], published: str | None, modified: str | None) -> None:
    record = parse_text(page(head))
    assert [author.name for author in record.authors] == authors
    assert (record.published and record.published.value) == published
    assert (record.modified and record.modified.value) == modified
    assert body(record) == list(STORY)


def test_a_byline_after_a_first_line_of_the_story() -> None:
    record = parse_text(page(f"{STORY[0][:-1]}, at last, after ten years.\n\nBy Owen Pike"))
    assert [author.name for author in record.authors] == ["Owen Pike"]
    assert "By Owen Pike" not in body(record)


def test_furniture_between_paragraphs_is_left_out() -> None:
    record = parse_text(page(between="Advertisement\n\nRead also: Crane falls into the harbour\n\n"))
    assert body(record) == list(STORY)
    assert [related.title for related in record.related] == ["Crane falls into the harbour"]


def test_a_site_in_the_title_line_is_no_part_of_the_headline() -> None:
    record = parse_text(f"{TITLE} - The Tide\n\n" + page())
    assert (record.headline, record.site.name) == (TITLE, "The Tide")


def test_every_line_has_a_use() -> None:
    text = page("By Ana Reis\n2 May 2024")
    uses = account(text)
    assert all(line.use for line in uses)
    assert Counter(line.use for line in uses)["body"] == len(STORY)


@pytest.mark.parametrize("text", [MENU, FOOT, f"{MENU}\n\n{TEASERS}\n\n{FOOT}"])
def test_menus_are_no_story(text: str) -> None:
    assert not body(parse_text(text))


def test_lines_and_their_truth(monkeypatch: pytest.MonkeyPatch) -> None:
    def convert(html: str) -> str:
        return (
            "\n\n".join(html.replace("<", "\n<").split("\n")).replace("<p>", "").replace("<h1>", "").replace("</", "<")
        )

    monkeypatch.setattr(examples, "converters", lambda: iter([("own", convert), ("none", lambda _: " ")]))
    html = f"<h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in STORY) + "<p>All rights reserved.</p>"
    gold = {"body": "\n".join(STORY), "title": [TITLE]}
    learnt = examples.learnt_of(Sample("own", "k", "https://tide.example/f", gold, html.encode()))
    assert [name for name, _ in learnt.texts] == ["own"]
    assert sum(true for _, true, _ in learnt.story) == len(STORY)
    assert [true for _, true, _ in learnt.headline].count(True) == 1


def test_converters_that_are_not_installed_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        raise ImportError(name)

    monkeypatch.setattr(shutil, "which", lambda _: None)
    with monkeypatch.context() as patched:
        patched.setattr(importlib, "import_module", missing)
        assert not list(converters())


def test_a_model_of_numbers_compares_with_its_own_limits() -> None:
    node = {
        "split_feature": 0,
        "threshold": 0.25,
        "left_child": {"leaf_value": 1.0},
        "right_child": {"leaf_value": -1.0},
    }
    model = {
        "feature_names": ["ends", "share"],
        "tree_info": [{"tree_structure": node | {"split_feature": i}} for i in (0, 1)],
    }
    names: dict[str, Any] = {}
    exec(plain_source(model, "Whether it is"), names)  # what is written to a file
    assert [names["score"](a, b) for a, b in ((0.2, 0.2), (0.3, 0.2), (0.3, 0.3))] == [2.0, 0.0, -2.0]


def test_headlines_are_compared_by_their_letters() -> None:
    assert same("“Boats” — again", "'Boats' - Again")
    assert not same("Boats", "Boat")
    seen = Headlines()
    for headline in (TITLE, "Another", None):
        seen.add({"title": TITLE}, headline)
    assert (seen.asked, seen.given, seen.right) == (3, 2, 1)


@pytest.mark.parametrize(("odds", "confidence"), [(0.0, "medium"), (-1.5, "low"), (-2.5, None)])
def test_doubt_of_a_headline_is_told(odds: float, confidence: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("normalize.plaintext.unknown.headline_score", lambda *row: odds if row[1] > 40 else -9.0)
    record = parse_text("\n".join(f"Section {n}" for n in range(20)) + "\n\n" + page("By Ana Reis\n2 May 2024"))
    assert record.headline == (TITLE if confidence else None)
    assert not confidence or record.evidence["/headline"].confidence == confidence
