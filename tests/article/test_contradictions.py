"""When dates of one page contradict each other, and when they only tell of its changes and of other stories."""

from __future__ import annotations

from normalize.record import Record

from .pages import meta, read

HEAD = meta("article:published_time", "2024-04-30T09:00:00+02:00", "property")
CHANGED = meta("article:modified_time", "2024-05-20T09:00:00+02:00", "property")


def doubted(record: Record) -> list[str]:
    return [warning.at for warning in record.warnings if warning.code == "contradiction"]


def test_a_day_of_change_shown_as_the_story_s_date_contradicts_nothing() -> None:
    record = read("<time datetime='2024-05-20'>20 May 2024</time>", head=HEAD + CHANGED)
    assert record.published is not None
    assert (record.published.value or "")[:10] == "2024-04-30"
    assert doubted(record) == []


def test_a_day_of_publication_in_the_element_of_changes_contradicts_nothing() -> None:
    shown = "<div class='entry-meta'><time class='entry-date updated' datetime='2024-04-30T09:00:00+02:00'>30 April 2024</time></div>"
    record = read(shown, head=HEAD + CHANGED)
    assert record.modified is not None
    assert (record.modified.value or "")[:10] == "2024-05-20"
    assert doubted(record) == []


def test_days_behind_the_story_are_other_stories() -> None:
    below = "".join(f"<div class='x{n}'><p>The harbour is full again</p><p>{n} June 2024</p></div>" for n in (4, 9, 12))
    assert doubted(read("<p class='date'>30 April 2024</p>", head=HEAD, below=below)) == []


def test_two_days_that_both_call_themselves_the_story_s_contradict() -> None:
    assert doubted(read("<p>Published 12 March 2024</p>", head=HEAD)) == ["/published"]
