"""Which stretches stand between marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.quotes.languages import load
from normalize.quotes.marks import scan
from normalize.quotes.stretches import join


def inside(text: str) -> list[str]:
    return [text[stretch.start : stretch.end] for stretch in scan(text).stretches]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He said “we go” twice.", ["we go"]),
        ('"One," he said, "two."', ["One,", "two."]),
        ("„Wir gehen“, sagte er.", ["Wir gehen"]),
        ("„Wir gehen”, sagte er.", ["Wir gehen"]),
        ("»Wir gehen«, sagte er.", ["Wir gehen"]),
        ("« Nous partons », dit-elle.", ["Nous partons"]),
        ("qu’« il ne peut pas » partir", ["il ne peut pas"]),
        ("l’“accord” est mort", ["accord"]),
        ("«Я читал «Войну и мир», — сказал он.", ["Я читал «Войну и мир"]),
        ("«А «Б» В», — сказал он", ["А «Б» В"]),
        ("「行きます」と言った", ["行きます"]),
        ("‹so› sagte er", ["so"]),
        ("”Vi går”, sade hon.", ["Vi går"]),
        ("“He told me ‘no’ and left,” she said.", ["He told me ‘no’ and left,"]),
        ("He said “I heard “no” from them” and left", ["I heard “no” from them"]),
        ("“Yes, he said. “No,” she said.", ["Yes, he said.", "No,"]),
        ("“A way over the river“ would follow", ["A way over the river"]),
        ('"Mixed marks” end', ["Mixed marks"]),
        ("‘We’re the boys’ best hope,’ he said.", ["We’re the boys’ best hope,"]),
        ("'It isn't over,' he said.", ["It isn't over,"]),
        ("‘tis the season of rock ‘n’ roll and the ‘90s", []),
        ("the dogs’ dinner and the cats’ tail", []),
        ('a 6\'2" man with a 15" screen', []),
        ('told Doe. " You did well."', ["You did well."]),
        ("no marks at all", []),
        ("", []),
    ],
)
def test_stretches(text: str, words: list[str]) -> None:
    assert inside(text) == words


def test_an_ornament_has_no_quotations() -> None:
    assert inside('"' * 5000) == []
    assert inside("“a” " * 3 + "”" * 5000) == []
    assert len(inside("She said “we go”, then “we stay”, then “no”. " * 40)) == 120


def joined(paragraphs: list[str], language: str = "en") -> list[str]:
    found = join(paragraphs, load(language))
    return ["|".join(paragraphs[index][part.start : part.end] for index, part in quoted.parts) for quoted in found]


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        (["He said, “One.", "Two.”"], ["One.|Two."]),
        (["“One.", "“Two.", "“Three,” he said."], ["One.|Two.|Three,"]),
        (["“One.", "Two has no marks.", "Three.” He left."], ["One.|Two has no marks.|Three."]),
        (["« Un.", "» Deux. »"], ["Un.|Deux."]),
        (["„Eins.", "„Zwei.“"], ["Eins.|Zwei."]),
        (['"One.', '"Two," he said.'], ["One.|Two,"]),
        (["“One is left open.", "Nothing comes.", "“Two,” he said."], ["One is left open.", "Two,"]),
        (["“One,” he said.", "“Two,” she said."], ["One,", "Two,"]),
    ],
)
def test_left_open_over_paragraphs(paragraphs: list[str], words: list[str]) -> None:
    assert joined(paragraphs) == words


MARKS = st.text(alphabet="ab. ,\n“”„‟\"«»‘’‚'‹›「」『』—-", max_size=60)


@given(MARKS)
def test_stretches_do_not_overlap(text: str) -> None:
    end = 0
    for stretch in scan(text).stretches:
        assert end <= stretch.open <= stretch.start <= stretch.end <= stretch.close <= len(text)
        end = stretch.close


@given(st.lists(MARKS, max_size=6), st.sampled_from(["en", "es", "ru", "und"]))
def test_parts_stand_in_their_paragraphs(paragraphs: list[str], language: str) -> None:
    for quoted in join(paragraphs, load(language)):
        blocks = [block for block, _ in quoted.parts]
        assert blocks == sorted(set(blocks))
        for block, part in quoted.parts:
            assert 0 <= part.start <= part.end <= len(paragraphs[block])


def test_an_empty_paragraph_is_no_part_of_a_quotation() -> None:
    found = join(["« https://x.com Mr.", "", "00«"], load("en"))
    assert [[block for block, _ in quoted.parts] for quoted in found] == [[0, 2]]
