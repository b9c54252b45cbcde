"""Saved pages as the spider takes them: read by the same code as ``newsthread parse`` reads them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from normalize.errors import PageError
from normalize.record import Record
from normalize.saved import SavedFailure, iter_saved
from normalize.saved.records import record_of

from .causes import Cause, cause_of, crash_cause

logger = logging.getLogger(__name__)

# by the reader's words; all others are "unreadable"
_WORDS = {
    "empty": "empty",
    "binary": "not_html",
    "json": "not_html",
    "too_large": "too_large",
    "missing": "missing_file",
}


class Outcome(NamedTuple):
    """What became of one saved page."""

    name: str
    """The path, for a page of a WARC file with its place."""

    outcome: Record | Cause


def read_saved(path: Path) -> Iterator[Outcome]:
    """The record, or why there is none, of the saved page `path`, or of all pages in it (a folder, a WARC file)."""
    for page in iter_saved(path):
        if isinstance(page, SavedFailure):
            if page.counts:
                yield Outcome(page.name, Cause(_WORDS.get(page.cause, "unreadable"), None, page.message))
            else:
                logger.info("%s: %s", page.name, page.message)
            continue
        try:
            outcome: Record | Cause = record_of(page)
        except PageError as error:
            outcome = cause_of(error)
        except Exception as error:
            # one page must never end the run: the traceback is for us, the line for the user
            logger.exception("Error while reading %s", page.name)
            outcome = crash_cause(error)
        yield Outcome(page.name, outcome)
