"""How the truth of a page is brought to its runs of words, and how a body is measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from normalize.article.anchors import FARTHEST, Anchor
from normalize.article.features import NAMES, SHARES, TRUTHS, rows
from normalize.article.frame import Frame
from normalize.article.scan import Scan
from normalize.article.training.altered import followed, shortened, stories_of, unnamed
from normalize.article.training.compile import expression
from normalize.article.training.labels import by_body, by_words
from normalize.article.training.measure import Tally
from normalize.article.training.pages import Sample, samples
from normalize.page import Page
from normalize.shape import Shape

from .pages import STORY, plain

SIDE = "Boats at rest"


def test_a_run_that_the_page_repeats_is_true_where_it_stands_beside_the_story() -> None:
    texts = [STORY[1], "Menu", STORY[0], STORY[1], SIDE, STORY[2], STORY[1]]
    found = [true for true, _ in by_body(texts, "\n".join([STORY[0], STORY[1], STORY[2]]))]
    assert found == [False, False, True, True, False, True, False]


def test_a_short_line_far_from_the_story_is_not_of_it() -> None:
    texts = [SIDE, *["x y z"] * 20, STORY[0], STORY[1], "x"]
    assert not by_body(texts, f"{SIDE}\n{STORY[0]}\n{STORY[1]}")[0][0]


def test_nothing_is_learnt_of_the_headline_where_the_truth_begins_with_it() -> None:
    texts = ["Ferry to run", STORY[0], STORY[1]]
    assert [words > 0 for _, words in by_body(texts, "\n".join(texts), headed=True)] == [False, True, True]


def test_by_words_knows_only_the_runs_that_hold_them() -> None:
    assert by_words(["the boat leaves", "share this", "a third"], ["boat leaves"], ["share this"]) == [
        (True, 15),
        (False, 15),
        (False, 0),
    ]


def test_a_shortened_page_keeps_its_furniture_and_some_of_its_story() -> None:
    sample = Sample("x", "k", "", {"body": "\n".join(STORY)}, plain().encode())
    cut = shortened(sample)
    assert cut is not None
    words = cut.html.decode()
    assert 0 < sum(text in words for text in STORY) < len(STORY)
    assert "Another story number 3" in words
    assert sample.number == cut.number


def test_a_page_without_names_keeps_its_words() -> None:
    sample = Sample("x", "k", "", {"body": "\n".join(STORY)}, plain().encode())
    bare = unnamed(sample).html.decode()
    assert bare.count("class=") < plain().count("class=")
    assert all(text in bare for text in STORY)


def test_other_stories_stand_below_the_pages_own() -> None:
    sample = Sample("x", "k", "", {"body": "\n".join(STORY)}, plain().encode())
    other = Sample("x", "o", "", {"body": "\n".join(f"Far away. {text}" for text in STORY)}, b"")
    more = followed(sample, stories_of([other]))
    assert more is not None
    words = more.html.decode()
    assert words.index("Far away") > words.index(STORY[-1])
    assert followed(sample, []) is None


def test_collections_are_read_from_a_folder(tmp_path: Path) -> None:
    assert list(samples(tmp_path)) == []


def test_the_measure_counts_four_words_in_a_row() -> None:
    tally = Tally()
    tally.add({"body": "a b c d e", "with_": ["b c", "z"], "without": ["d e"]}, "a b c d e")
    assert str(tally) == "body F1 1.0000 P 1.0000 R 1.0000  segments F1 0.5000 P 0.5000 R 0.5000"


def test_a_tree_becomes_an_expression() -> None:
    leaf = [{"leaf_value": 0.25}, {"leaf_value": -1.0}]
    node = {"split_feature": 0, "threshold": 2.5, "left_child": leaf[0], "right_child": leaf[1]}
    assert expression(node, ["pos"]) == "(0.250 if pos <= 2.5 else -1.000)"
    # no number is compared with one of another type, which Python does slowly
    assert expression(node, ["size"]) == "(0.250 if size <= 2 else -1.000)"
    assert expression(node | {"threshold": -2.5}, ["fromtitle"]) == "(0.250 if fromtitle <= -3 else -1.000)"
    assert expression(node | {"threshold": 1e-35}, ["teaser"]) == "(0.250 if not teaser else -1.000)"


def test_features_are_of_the_types_by_which_the_trees_compare_them() -> None:
    page = Page(plain().encode())
    scan = Scan(page.index, 0)
    told = [row for row in rows(scan, Frame(scan), "Ferry to run") if row is not None]
    assert told
    for row in told:
        for name, value in zip(NAMES, row, strict=False):
            assert type(value) is (bool if name in TRUTHS else float if name in SHARES else int), name


@pytest.mark.parametrize(("one", "other", "level"), [("a", "b", 1), ("b", "a", 1), ("a", "c", 2), ("a", "a", 0)])
def test_how_far_up_two_elements_meet(one: str, other: str, level: int) -> None:
    root = etree.fromstring("<div><p><i id='a'>x</i><i id='b'>y</i></p><p><i id='c'>z</i></p></div>")
    elements = list(root.iter("*"))
    places = {element.get("id"): place for place, element in enumerate(elements)}
    assert Anchor(Shape(elements), places[one]).level(places[other]) == level
    assert level < FARTHEST
