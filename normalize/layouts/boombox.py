"""Viral themes of Boombox' kind on WordPress, as theduran.com had: a vote box with points, a summary under the headline."""

from __future__ import annotations

from ..page import Page
from .wordpress import WORDPRESS

_CLASSES = frozenset({"bb-post-single", "bb-author-vcard", "s-post-main", "bb-mid-section"})


def _detect(page: Page) -> bool:
    if not page.index.tokens.keys().isdisjoint(_CLASSES):
        return True
    return any("/themes/boombox" in (link.get("href") or "") for _, link in page.index.tags["link"])


BOOMBOX = WORDPRESS.extended(
    "boombox",
    _detect,
    headline=("h1.entry-title", "h1.s-title", "h1.s-post-title"),
    dek=("h2.s-summary", ".s-summary", ".entry-sub-title", ".s-post-summary", ".post-summary"),
    byline=(".bb-author-vcard-mini .author-name", ".s-post-meta .author-name", ".post-author-info .author-name"),
    author_box=(".bb-author-vcard", ".bb-author-box", ".author-vcard"),
    author_bio=(".author-about .note", ".author-about", ".note"),
    sections=(".bb-cat-links a", ".post-cat-links a"),
    tags=(".bb-tags a",),
    points=(
        ".bb-points .number",
        ".post-rating-points .number",
        ".bb-points .score",
        ".bb-post-rating .count",
        ".post-points .count",
        ".bb-points .count",
        ".post-rating .count",
    ),
    upvotes=(".bb-post-rating .up .count", ".point-up-count"),
    downvotes=(".bb-post-rating .down .count", ".point-down-count"),
    comment_count=(".post-comments .count",),
    shares=(".bb-post-share .count", ".post-share-count .count", ".total-shares .count"),
    views=(".post-view-count", ".post-views .count"),
    related=(
        ".other-posts .entry-title a",
        ".bb-other-posts .entry-title a",
        ".bb-next-prev a",
        ".next-prev-pagination a",
        ".bb-post-nav a",
        ".bb-post-nav .nav-item a",
    ),
)
"""The table for Boombox and its kin."""
