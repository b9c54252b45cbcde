"""What reading saved pages gives: a page ready to be parsed, or why there is none."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from ..record import WarcPosition

Kind = Literal["html", "text"]


@attrs.define(kw_only=True)
class SavedPage:
    """One page as it was saved, with all that the file says about where and when it was fetched."""

    path: Path | None
    """The file it stands in; None for standard input."""

    name: str
    """How to name it to a person: the path, for a record of a WARC file with its offset."""

    body: bytes
    """The page's bytes, free of any wrapping (gzip, MHTML, HTTP, an archive's banner)."""

    kind: Kind
    """``html``, or ``text`` for a page saved as text."""

    url: str | None = None
    """The URL that was asked for: absolute http(s) URL."""

    final_url: str | None = None
    """The URL that answered, where another."""

    fetched_at: str | None = None
    """ISO 8601, UTC, with ``Z``. Never a file's mtime."""

    encoding: str | None = None
    """What HTTP or MIME headers declare, or UTF-16/32 told by its zero bytes; None: let the page tell."""

    status: int | None = None
    """HTTP status, where it is known."""

    warc: WarcPosition | None = None
    """Position in a WARC file."""

    url_from: str | None = None
    """Who gave `url`: ``option``, ``meta``, ``warc``, ``mhtml``, ``singlefile``, ``saved_from``, ``httrack`` or
    ``wayback``."""

    fetched_from: str | None = None
    """Who gave `fetched_at`, likewise."""

    sha256: str | None = None
    """Of the bytes as stored, where `body` was restored from them (Wayback Machine); else None."""

    size: int | None = None
    """How many bytes those were."""

    notes: list[tuple[str, str, str]] = attrs.field(factory=list)
    """Doubts for the record's warnings: code, JSON pointer, sentence."""


@attrs.define(kw_only=True)
class SavedFailure:
    """Why a file, folder or archived page gives no page. It never stops the others."""

    path: Path | None
    """The file or folder; None for standard input."""

    name: str
    """How to name it to a person."""

    cause: str
    """``empty``, ``binary``, ``json``, ``xml``, ``too_large``, ``gzip``, ``mhtml``, ``warc``, ``missing``, ``permission``,
    ``read``, ``warcio`` (not installed), ``passed_over``."""

    message: str
    """One sentence for a person, without the name."""

    counts: bool = True
    """False for a mere remark (answers of an archive that are no pages): nothing that was wanted is missing."""


class UnreadableError(ValueError):
    """A file that holds no page: `cause` as in `SavedFailure`."""

    def __init__(self, cause: str, message: str) -> None:
        super().__init__(message)
        self.cause = cause


def key_of(path: Path) -> Path:
    """`path` as tables of what is known name it: absolute, without ``..``, links not followed."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links, absolute() leave the dots


@attrs.frozen(kw_only=True)
class Known:
    """What the user says about a page; it stands above what the page says itself."""

    url: str | None = None
    fetched_at: str | None = None
    by: str = "option"
    """``option`` or ``meta``."""


NOTHING_KNOWN = Known()
MAX_BYTES = 100 * 2**20
"""No page is larger; what is, is a mistake or an attack (a gzip bomb)."""
