import re

import pytest

from normalize.article.byline_words import BY, CUT, LABEL, NOT_BY
from normalize.comments.unknown.words import COUNT_OF
from normalize.openings import Openings, Roots, Starts, _alternatives

from .test_notices import beginnings


def test_lines_that_begin_in_one_of_several_ways() -> None:
    related = Openings("related|you (?:may|might) like|à lire|tags?:")
    for line in (
        "Related stories",
        "» related",
        "YOU MIGHT LIKE this",
        "À lire aussi",
        "Tag: harbour",
        "(tags: crane)",
    ):
        assert related.match(line), line
    for line in ("unrelated", "You like this", "reluctant", "r", "", "ta", "The related"):
        assert not related.match(line), line


def test_a_pattern_with_something_before_its_alternatives() -> None:
    comments = Openings(r"(?:\d+\s*)?(?:the )?(?:comments?|replies)\b", first=("the", "comments?|replies"))
    for line in ("12 comments", "The comments", "COMMENT", "… replies"):
        assert comments.match(line), line
    for line in ("commentary", "12 things", "There are comments"):
        assert not comments.match(line), line


def test_alternatives_whose_first_letters_say_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="begins with"):
        Openings("more|a?bout")


def test_lines_with_signs_before_one_letter_or_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    class Tried:
        def match(self, text: str) -> None:
            tried.append(text)

    related = Openings("related|à lire")
    monkeypatch.setattr(related, "_pattern", Tried())
    for line in ("» Related", "(à lire", "- 12 things", "A house", "“Sea", "12 things", "À lire"):
        related.match(line)
    assert tried == ["» related", "(à lire", "à lire"]


def test_capital_letters_of_turkish_are_read_as_small_ones() -> None:
    answers = Openings("yanıtla|ilgili", before=r"\W*")
    for line in ("YANITLA", "Yanıtla", "yanitla", "İLGİLİ haberler", "ilgili"):
        assert answers.match(line), line


@pytest.mark.parametrize("gate", [BY, LABEL, NOT_BY])
def test_every_beginning_of_a_byline_is_looked_up(gate: Starts) -> None:
    assert {pair for pair in beginnings(gate.pattern) if pair.isascii()} == gate.starts


def test_a_pattern_behind_its_first_letters() -> None:
    gate = Starts(re.compile("(by|von|文)( \\w+)?", re.I), "by|vo")
    assert [bool(gate.match(text)) for text in ("By Ana", "VON", "文 李", "because", "b", "")] == [True] * 3 + [
        False
    ] * 3
    assert gate.fullmatch("by") is not None
    assert gate.fullmatch("by Ana Reis") is None


def test_what_is_counted_has_a_root() -> None:
    for word in _alternatives(COUNT_OF.pattern.pattern):
        plain = re.match(r"[^\\\\?.]*", word.replace("[äa]", "a"))
        if plain is not None and plain[0].isascii():
            assert any(root in plain[0] for root in COUNT_OF.roots), word


def test_what_is_counted_is_found_in_any_writing() -> None:
    for word in _alternatives(COUNT_OF.pattern.pattern):
        for letter in "aä":
            text = (
                re.sub(r"\[äa\]", letter, word)
                .replace("[ck]", "k")
                .replace("\\b", "")
                .replace("?", "")
                .replace(".", "’")
            )
            for written in (
                text,
                text.upper(),
                text.replace("s", "ſ"),
                text.replace("i", "ı"),
                text.upper().replace("I", "İ"),
            ):
                for line in (f"{written} (3)", f"É {written} "):
                    assert COUNT_OF.pattern.search(line) is not None, line
                    assert COUNT_OF.search(line) is not None, line


def test_a_pattern_behind_its_roots() -> None:
    words = Roots(re.compile("ant(?:wort|w\\.)|réponse", re.I), "antw")
    assert words.search("3 ANTWORTEN") is not None
    assert words.search("3 Réponses") is not None
    assert words.search("3 ants") is None
    assert words.search("3 Réactions") is None
    assert words.search("") is None


@pytest.mark.parametrize(
    "end",
    "medically reviewed by|fact-checked and|edited by|translated by|last updated|published|posted|modified|5 min read|3 minutes read|reading time|lesezeit|aktualisiert|publicado|actualizado|"
    "pubblicato|aggiornato|view profile|follow|see all|subscribe|share|contact|bio|read more|more by|comments|special to|especial para|photographs|photos by|foto: x|illustration|specjalnie dla".split(
        "|"
    ),
)
def test_the_end_of_a_byline_has_a_root(end: str) -> None:
    text = f"Ana Reis {end}"
    assert CUT.pattern.search(text) is not None
    assert CUT.search(text) is not None
