"""Comment systems: one file each. The first that finds itself on the page reads the thread."""

from __future__ import annotations

from ..found import FoundThread
from ..page import Page
from . import wordpress, wpdiscuz
from .base import CommentSystem

SYSTEMS: tuple[CommentSystem, ...] = (wpdiscuz.SYSTEM, wordpress.SYSTEM)
"""The adapters in the order in which they are asked: plugins before what they replace."""


def read_thread(page: Page) -> FoundThread | None:
    """The page's comment section, or None where it has none that is known."""
    for system in SYSTEMS:
        found = system.read(page)
        if found is not None:
            return found
    return None
