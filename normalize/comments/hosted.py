"""What the adapters of systems share whose comments a script loads: the empty thread, authors, and leave to ask.

Options of the user (`Gathering.options`): ``doubtful_endpoints``, true or a list of systems, lets requests be sent to
endpoints of which nobody but strangers' programs tells; keys and tokens are named in each adapter.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..page import Page
from ..record import CommentAuthor
from ..urls import absolute
from .asking import Answer
from .base import count_of
from .data import string, whole

if TYPE_CHECKING:
    from .gather import Gathering

_FIELDS = ("author", "published", "text", "parent_id")


def waiting(page: Page, name: str, namespace: str, root: Placed | None = None) -> FoundThread:
    """The empty thread of a page whose comments a script loads; `root`: the element that it fills."""
    thread = FoundThread(system=name, namespace=namespace, reasons=["loaded_by_script"])
    thread.rules = dict.fromkeys(_FIELDS, f"{name}.api")
    if root is not None:
        page.skip(root)
    return thread


def first_id(page: Page, *names: str) -> Placed | None:
    """The element that has one of the ids."""
    return next((placed for name in names if (placed := page.index.ids.get(name)) is not None), None)


def first_class(page: Page, *names: str) -> Placed | None:
    """The first element that has one of the classes."""
    return next((found[0] for name in names if (found := page.index.with_class(name))), None)


def needs(thread: Gathering, reason: str) -> None:
    """Note why nothing can be asked: ``login`` (a key of the user's is missing), ``unsupported``."""
    if reason not in thread.found.reasons:
        thread.found.reasons.append(reason)


def doubtful(thread: Gathering) -> bool:
    """Whether the user lets this system's doubtful endpoints be asked; if not, the thread says ``unsupported``."""
    given = thread.options.get("doubtful_endpoints")
    allowed = given is True or (isinstance(given, (list, tuple, set, frozenset)) and thread.system.name in given)
    if not allowed:
        needs(thread, "unsupported")
    return allowed


def has_key(thread: Gathering, name: str) -> bool:
    """Whether the user gives a key or token by that name. Its words are the sender's alone (`ThreadRequest.keys`)."""
    return string(thread.options.get(name)) is not None


def key_of_user(thread: Gathering, place: str, name: str) -> dict[str, str]:
    """`ThreadRequest.keys` for the user's key, where there is one."""
    return {place: name} if has_key(thread, name) else {}


def asked_for(answer: Answer, name: str) -> int | None:
    """The number by that name in the request's cursor, else in its URL; None where the request is not known."""
    noted = whole(answer.cursor.get(name))
    said = answer.field(name)
    return noted if noted is not None else int(said) if said and said.isascii() and said.isdigit() else None


def address_of(answer: Answer) -> str:
    """URL of the request; empty where it is not known."""
    return (answer.request.url if answer.request is not None else answer.url) or ""


def page_path(page: Page) -> str | None:
    """Path of the page's address, as a browser gives it."""
    url = page.final_url or page.url
    return (urlsplit(url).path or "/") if url else None


def page_host(page: Page) -> str | None:
    """Host of the page's address, with its port where it is not the scheme's own."""
    url = page.final_url or page.url
    return urlsplit(url).netloc.rpartition("@")[2].lower() if url else None


def plain_url(page: Page) -> str | None:
    """The page's address without query and fragment."""
    url = page.final_url or page.url
    return url.partition("#")[0].partition("?")[0] if url else None


def canonical_url(page: Page) -> str | None:
    """The address that the page declares for itself, else its own."""
    return page.link(page.links.get("canonical")) or page.final_url or page.url


def anchored(page: Page, anchor: str) -> str | None:
    """The page's address with a fragment: the permalink of a comment."""
    url = page.final_url or page.url
    return f"{url.partition('#')[0]}#{anchor}" if url else None


def mapping(value: Any) -> dict[str, Any]:
    """A JSON object; empty for all else."""
    return value if isinstance(value, dict) else {}


def listed(value: Any) -> list[Any]:
    """A JSON list; empty for all else."""
    return value if isinstance(value, list) else []


def mappings(value: Any, key: str) -> list[dict[str, Any]]:
    """The objects in a JSON list that have an id by the name of `key`."""
    return [item for item in listed(value) if isinstance(item, dict) and string(item.get(key)) is not None]


def flag(value: Any) -> bool | None:
    """A JSON truth value; None for all else."""
    return value if isinstance(value, bool) else None


def author(
    name: Any, *, url: Any = None, avatar: Any = None, kind: str = "unknown", badges: Iterable[Any] = ()
) -> CommentAuthor | None:
    """Who wrote a comment, out of JSON values; None without a name."""
    said = string(name)
    if said is None:
        return None
    return CommentAuthor(
        name=said,
        url=absolute(string(url), None),
        avatar=absolute(string(avatar), None),
        kind=kind,
        badges=[badge for given in badges if (badge := string(given)) is not None],
    )


def erase(comment: FoundComment, state: str = "deleted") -> None:
    """Make it a comment that was taken away: what stands in its place is not what was written."""
    comment.state = state
    comment.text, comment.links, comment.media, comment.quoted = "", [], [], []
    if state == "deleted" and comment.author is not None:
        comment.author.kind = "deleted"


def visible_count(page: Page, classes: Iterable[str] = (), anchors: Iterable[str] = ()) -> int | None:
    """The count of comments that the page shows in an element of one of the classes, or in a link to one of the anchors.

    None where it shows none, or several that differ: then it lists other stories too.
    """
    counts = set()
    for name in classes:
        for _, element in page.index.with_class(name):
            counts.add(count_of("".join(element.itertext())[:200]))
    ends = tuple(anchors)
    if ends:
        for _, element in page.index.tags["a"]:
            if (element.get("href") or "").endswith(ends):
                counts.add(count_of("".join(element.itertext())[:200]))
    counts.discard(None)
    return counts.pop() if len(counts) == 1 else None
