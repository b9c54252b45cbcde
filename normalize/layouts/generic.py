"""Pages of no known family: the names that most sites use for their parts, and the standards' own."""

from __future__ import annotations

from .base import Layout

GENERIC = Layout(
    name="generic",
    headline=(
        "h1[itemprop~=headline]", "article h1", "main h1", "h1.headline", "h1.article-title", "h1.entry-title", "h1.post-title",
        "h1.title", "h1", "[itemprop~=headline]",
    ),
    kicker=(".kicker", ".article-kicker", ".overline", ".eyebrow"),
    dek=(
        "[itemprop~=alternativeHeadline]", ".standfirst", ".dek", ".deck", ".subheadline", ".article-subtitle", ".article-dek",
        "h2.subtitle", ".subtitle", ".summary", ".lead", ".article-lead",
    ),
    byline=(
        "[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", "a[rel~=author]", ".byline .author", ".byline", ".author-name",
        ".article-author", ".author",
    ),
    author_box=(".author-bio", ".author-box", ".author-info", ".about-author"),
    author_name=(".author-name", ".fn", "h2", "h3", "h4"),
    author_bio=(".author-description", ".bio", "p"),
    published=(
        "[itemprop~=datePublished]", "time[pubdate]", "time.published", "article header time", "article time", ".published",
        ".publish-date", ".article-date", ".post-date", ".date",
    ),
    modified=("[itemprop~=dateModified]", "time.updated", "time.modified"),
    sections=("[itemprop~=articleSection]", "a[itemprop~=genre]", "a[rel~=category]"),
    tags=("a[rel~=tag]", ".tags a", ".article-tags a"),
    body=(
        "[itemprop~=articleBody]", ".article-body", ".article__body", ".article-content", ".article-text", ".story-body", ".story-content",
        ".entry-content", ".post-content", ".content-body", ".body-content", "#article-body",
    ),
    lead_media=("article figure",),
)  # fmt: skip
"""The table for all other pages."""
