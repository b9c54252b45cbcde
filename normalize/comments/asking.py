"""What goes between a comment system's adapter and whoever sends its requests: plain values, no network.

`ThreadRequest` says what to ask, `Answer` is what came back (or was saved), `ThreadPart` what the adapter read in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

import attrs

from ..errors import PageError
from ..found import FoundComment

MAX_CURSOR = 1900
"""Bytes of JSON that a cursor may take: with what the driver adds, under 2 KB travel in the job's request queue."""

BEARER = "bearer"
"""The place of a key (`ThreadRequest.keys`) that is sent as ``Authorization: Bearer``."""

REFUSED = "refused again"
"""Why a way was left whose refusal could not be mended (`ThreadPart.again`)."""

Source = Literal["page", "api", "feed"]
"""Where comments were read: as the site shows them, from data that holds them whole, or from a feed that holds a few."""


@attrs.frozen(kw_only=True)
class ThreadRequest:
    """One request that would bring more of a thread."""

    kind: str
    """The way it belongs to, one word (``rest``, ``load_more``, ``pages``): a way that fails or repeats itself is left."""
    url: str
    """Absolute http(s) URL."""
    why: str
    """For the log: what it is to bring (``comments by REST, page 2``)."""
    method: str = "GET"
    form: Mapping[str, str] | None = None
    """Fields to be sent as ``application/x-www-form-urlencoded``; None for none."""
    json: Any = None
    """Value to be sent as ``application/json``; None for none."""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    keys: Mapping[str, str] = attrs.field(factory=dict)
    """Keys of the user's that the request needs: the place (name of a query parameter, or `BEARER`) and the name of the
    option that holds the key. The sender puts it in: the request itself may be logged and kept."""
    cursor: Mapping[str, Any] = attrs.field(factory=dict)
    """The adapter's own note on where this request stands, handed back with the answer: JSON of under `MAX_CURSOR` bytes."""

    def __attrs_post_init__(self) -> None:
        if len(json.dumps(self.cursor).encode()) >= MAX_CURSOR:
            raise ValueError(f"the cursor of a {self.kind} request is larger than {MAX_CURSOR} bytes")

    @property
    def identity(self) -> str:
        """What is asked, in one string: a request that was sent once is not sent again."""
        form = sorted(self.form.items()) if self.form is not None else None
        return json.dumps([self.method, self.url, form, self.json], sort_keys=True)

    def to_dict(self) -> dict[str, Any]:
        """As JSON, for a spool."""
        return attrs.asdict(self)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> ThreadRequest:
        """Back from `to_dict`."""
        return cls(**value)


@attrs.define(kw_only=True, slots=False)
class Answer:
    """What a server answered, status 2xx."""

    body: bytes
    url: str | None = None
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict)
    """By lower-case name."""
    request: ThreadRequest | None = None
    """What was asked; None for an answer from a file of which nothing is known."""
    fields: Mapping[str, str] = attrs.field(factory=dict)
    """Form fields and query of the request where only these are known (saved exchanges)."""
    fetched_at: str | None = None
    """ISO 8601; relative dates in it are counted from there."""

    @property
    def cursor(self) -> Mapping[str, Any]:
        """The cursor of its request; empty where there is none."""
        return self.request.cursor if self.request is not None else {}

    @property
    def kind(self) -> str | None:
        """The kind of its request; None for an answer from a file."""
        return self.request.kind if self.request is not None else None

    def field(self, name: str) -> str | None:
        """A form field or query parameter of its request, where known."""
        if self.request is not None and self.request.form is not None and name in self.request.form:
            return self.request.form[name]
        return self.fields.get(name)

    @cached_property
    def text(self) -> str:
        """The body as text; empty where it is none."""
        from ..decode import decode

        try:
            return decode(self.body)[0]
        except PageError:
            return ""

    @cached_property
    def json(self) -> Any:
        """The body as JSON; None where it is none (also where it is HTML or cut off)."""
        start = self.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if start not in (b"{", b"["):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None


@attrs.define(kw_only=True)
class ThreadPart:
    """What an adapter read in an answer."""

    source: Source = "api"
    comments: list[FoundComment] = attrs.field(factory=list)
    """In the site's order where `source` is ``page``. `enclosing` counts within this list."""
    updates: list[FoundComment] = attrs.field(factory=list)
    """What is new of comments that are here already (a full text): matched by `native_id`; unknown ones are dropped."""
    requests: list[ThreadRequest] = attrs.field(factory=list)
    """What to ask next because of this answer, in order."""
    again: bool = False
    """The answer was a refusal that `requests` will mend (a nonce): then the same request is sent once more, once."""
    place: int | None = None
    """Number of the comment page that this is, from 1, of systems that number them; None: it stands behind the others."""
    settles: frozenset[str] = frozenset()
    """Reasons for incompleteness that no longer hold: this answer was the last of its way."""
    declared: int | None = None
    """How many comments the system says there are; taken where the page does not say."""
    order: str | None = None
    closed: bool | None = None
    failure: tuple[str, str] | None = None
    """Why the answer is no answer: a word as in `Thread.incomplete_reasons`, and a sentence. The way is left."""
    notes: dict[str, Any] = attrs.field(factory=dict)
    """The adapter's memory (a nonce, a total): put into `Gathering.notes`."""
    offsets: list[tuple[str, int]] = attrs.field(factory=list)
    """Pairs of a wall time (ISO 8601, no offset) and the minutes it was ahead of UTC: the site's zone is learnt from them."""
