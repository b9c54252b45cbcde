"""What a user names to be read: URLs, saved pages, folders of them, lists of all these."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from w3lib.url import file_uri_to_path

from .causes import Cause

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):/", re.IGNORECASE)
# other schemes that are written without slashes; a path may hold a colon
_BARE = re.compile(r"(?:javascript|data|mailto|about|blob|view-source|tel):", re.IGNORECASE)
_NOT_IN_URL = re.compile(r"[\s\x00-\x1f\x7f]")
_COMMENT = re.compile(r"(?<!\s)\s+#.*")


class Input(NamedTuple):
    """One thing to read."""

    kind: Literal["url", "saved", "bad"]
    name: str
    """The URL or path; for ``bad`` the words that were given."""

    cause: Cause | None = None
    """For ``bad``: what is wrong."""


def read_inputs(given: str | Iterable[str]) -> Iterator[Input]:
    """All that `given` names, in order, lists opened one line at a time.

    A string is parted at white space; each of several strings is one name, so that a path may hold spaces. A name that
    starts with ``@`` is a file with one name a line (``@-``: standard input); ``#`` starts a comment there.
    """
    for name in given.split() if isinstance(given, str) else given:
        name = name.strip()
        if name.startswith("@"):
            yield from _listed(name)
        elif name:
            yield _one(name)


def _listed(name: str) -> Iterator[Input]:
    if name == "@-":
        yield from _lines(sys.stdin)
        return
    try:
        # surrogateescape: a path is bytes, a list may hold any
        with _path(name[1:]).open(encoding="utf-8-sig", errors="surrogateescape") as lines:
            yield from _lines(lines)
    except (OSError, ValueError) as error:
        word = "missing_file" if isinstance(error, FileNotFoundError) else "unreadable"
        yield Input("bad", name, Cause(word, None, f"cannot read the list: {error}"))


def _lines(lines: Iterable[str]) -> Iterator[Input]:
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if _SCHEME.match(line):
            # a path may hold " #", a URL no space
            line = _COMMENT.sub("", line)
        if line.startswith("@"):
            yield Input("bad", line, Cause("bad_url", None, "a list cannot name another list"))
        else:
            yield _one(line)


def _one(name: str) -> Input:
    match = _SCHEME.match(name)
    scheme = match[1].lower() if match else None
    if scheme in ("http", "https"):
        wrong = _wrong(name)
        return Input("bad", name, Cause("bad_url", None, wrong)) if wrong else Input("url", name)
    if scheme == "file":
        return _saved(file_uri_to_path(name))
    # one letter is a drive of Windows
    if (scheme and len(scheme) > 1) or _BARE.match(name):
        return Input("bad", name, Cause("unsupported_url", None, "only http and https URLs are fetched"))
    return _saved(name)


def _wrong(url: str) -> str | None:
    """What is wrong with an http(s) `url`."""
    if _NOT_IN_URL.search(url):
        return "a URL holds no spaces"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        return str(error)
    return None if parts.hostname else "the URL names no host"


def _path(name: str) -> Path:
    path = Path(name)
    try:
        return path.expanduser()
    except RuntimeError:  # ~NAME of nobody: then it is a file's name
        return path


def _saved(name: str) -> Input:
    path = _path(name)
    try:
        path.stat()
    except (OSError, ValueError) as error:
        if isinstance(error, (FileNotFoundError, NotADirectoryError)):
            hint = "no such file or folder (a URL starts with http:// or https://)"
            return Input("bad", name, Cause("missing_file", None, hint))
        return Input("bad", name, Cause("unreadable", None, str(error)))
    return Input("saved", str(path))
