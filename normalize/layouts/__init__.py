"""Layouts: what one family of sites calls its parts, one file each."""

from __future__ import annotations

from ..page import Page
from .base import Layout, Selectors
from .boombox import BOOMBOX
from .generic import GENERIC
from .wordpress import WORDPRESS

LAYOUTS: tuple[Layout, ...] = (BOOMBOX, WORDPRESS)
"""The known layouts in the order in which they are asked: the more special before what they extend."""


def layout_of(page: Page) -> Layout:
    """The layout of a page; `GENERIC` where none is known."""
    return next((layout for layout in LAYOUTS if layout.detect(page)), GENERIC)


__all__ = ["GENERIC", "LAYOUTS", "Layout", "Selectors", "layout_of"]
