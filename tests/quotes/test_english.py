"""Speakers in English: where their names stand, and whom pronouns and titles mean."""

from __future__ import annotations

import pytest

from .helpers import only, said

MAYOR = "Mayor Jane Doe met the strikers on Monday."
BOTH = "Jane Doe, the mayor, met Peter Brown, the union's leader, on Monday."


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“We will rebuild the bridge,” said Doe.", "Jane Doe"),
        ("“We will rebuild the bridge,” Doe said.", "Jane Doe"),
        ("“We will rebuild the bridge,” Ms. Doe told reporters.", "Jane Doe"),
        ("“We will rebuild the bridge,” the mayor said.", "Jane Doe"),
        ("“We will rebuild the bridge,” she said.", "Jane Doe"),
        ("Doe said: “We will rebuild the bridge.”", "Jane Doe"),
        ("In a statement on Tuesday, Doe said, “We will rebuild the bridge.”", "Jane Doe"),
        ("Doe, who has held office for years, said “we will rebuild the bridge.”", "Jane Doe"),
        ("According to Doe, the city “will rebuild the bridge.”", "Jane Doe"),
        ("Doe called the plan “a mistake of the first order.”", "Jane Doe"),
        ("Doe shook her head, adding, “We will rebuild the bridge.”", "Jane Doe"),
        ("“We will rebuild the bridge,” city engineer John Q. Public said.", "John Q. Public"),
        ("“We will rebuild the bridge,” said veteran bridge engineer Ann Lee of Harvard.", "Ann Lee"),
        ("“We will rebuild the bridge,” Ann Lee, an engineer, one of several, said.", "Ann Lee"),
        ("“We will rebuild the bridge,” said Doe ally James Long.", "James Long"),
        ("“We will rebuild the bridge,” said the bridge authority's director, Ann Lee.", "Ann Lee"),
        ("Ann Lee of Columbia, South Carolina says “we will rebuild the bridge.”", "Ann Lee"),
        ("“We will rebuild the bridge,” a spokesman said.", None),
        ("“We will rebuild the bridge,” a spokesman for Doe said.", None),
        ("“We will rebuild the bridge,” I said.", None),
        ("“We will rebuild the bridge,” Hollis retaliated.", "Hollis"),
    ],
)
def test_one_sentence(sentence: str, speaker: str | None) -> None:
    assert only(MAYOR, sentence).speaker == speaker


def test_a_quotation_goes_on_after_its_cue() -> None:
    assert said(MAYOR, "“We will rebuild it,” Doe said. “It takes a year.” Nobody else spoke.") == [
        ("We will rebuild it,", "Jane Doe"),
        ("It takes a year.", "Jane Doe"),
    ]


def test_one_that_its_cue_breaks_is_two() -> None:
    assert said(MAYOR, "“We will rebuild it,” she said, “and it takes a year.”") == [
        ("We will rebuild it,", "Jane Doe"),
        ("and it takes a year.", "Jane Doe"),
    ]


def test_a_cue_in_the_sentence_before() -> None:
    quote = only("Jane Doe rejected the charge. She stated,", "“We did all that we could.", "And we will go on.”")
    assert (quote.speaker, quote.mention, quote.cue, quote.cue_block) == ("Jane Doe", "She", "She stated,", 0)
    assert (quote.basis, quote.text) == ("pronoun", "We did all that we could.\n\nAnd we will go on.")
    assert [span.block for span in quote.spans] == [1, 2]


def test_a_cue_runs_to_the_marks() -> None:
    quote = only(MAYOR, "Doe has answered the charge in the following way: “We did all that we could.”")
    assert quote.cue == "Doe has answered the charge in the following way:"
    assert quote.mention == "Doe"


def test_she_and_he() -> None:
    first, second = said(BOTH, "“We did all that we could,” she said.", "“They did nothing at all,” he said.")
    assert (first[1], second[1]) == ("Jane Doe", "Peter Brown")


def test_a_role_from_an_apposition() -> None:
    assert said(BOTH, "“We did all that we could,” the union's leader said.")[0][1] == "Peter Brown"


def test_the_subject_of_reported_speech_is_she() -> None:
    found = said(
        "Ann Lee, the mayor's lawyer, told the paper that her client had not meant to hurt Kim Long.",
        "“The mayor regrets it,” she said in an email.",
    )
    assert found == [("The mayor regrets it,", "Ann Lee")]


def test_unknown_stays_unknown() -> None:
    quote = only("“Close the gate! We have to go!” an officer shouted.")
    assert (quote.speaker, quote.basis, quote.mention, quote.confidence) == (None, None, "an officer", "low")


def test_the_fullest_name() -> None:
    assert said("“We won the match today,” Doe said.", "Later Jane Doe left.")[0][1] == "Jane Doe"
    assert said("Prince Andrew left.", "“It was not me,” Andrew said.")[0][1] == "Prince Andrew"
    agency = "The Drug Enforcement Administration (DEA) has new figures."
    assert said(agency, "The DEA says the border “remains the main way in.”")[0][1] == "Drug Enforcement Administration"


def test_a_statement_is_its_makers() -> None:
    found = said("An email sent out by Jane Doe warned: “There are two weeks left to act.”")
    assert found == [("There are two weeks left to act.", "Jane Doe")]


def test_a_mention_is_as_written() -> None:
    assert only("“We will rebuild it,” said restorer Joan Weller.").mention == "restorer Joan Weller"
    assert only("“We will rebuild it,” the restorer Joan Weller said.").mention == "the restorer Joan Weller"
