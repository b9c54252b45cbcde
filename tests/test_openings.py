import pytest

from normalize.openings import Openings


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
