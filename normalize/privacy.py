"""What tells on a commenter more than they wrote."""

from __future__ import annotations

import re

_HASH = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-f])", re.I)
_SERVICES = (
    "gravatar.com/",
    "libravatar.org/",
    "cravatar.",
    "sdn.geekzu.org/avatar",
    "secure.gravatar",
    "weavatar.com/",
    "/avatar/?d=",
)


def tells_on(avatar: str) -> bool:
    """Whether an avatar's URL carries a hash of its owner's e-mail address, as Gravatar's and its like do."""
    return any(service in avatar for service in _SERVICES) or _HASH.search(avatar) is not None


def has_hash(avatar: str) -> bool:
    """Whether an avatar's URL carries a hash at all: the services leave it out where no address was given."""
    return _HASH.search(avatar) is not None
