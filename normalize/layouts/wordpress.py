"""WordPress' own themes since 2010, block themes, Newspack, and the many themes that keep core's class names."""

from __future__ import annotations

from ..page import Page
from .base import Layout

_CLASSES = frozenset({"wp-site-blocks", "wp-block-post-content"})


def _detect(page: Page) -> bool:
    return (
        page.metas.get("generator", "").startswith("WordPress")
        or "https://api.w.org/" in page.links
        or any(name.startswith(("postid-", "wp-")) for name in page.body_classes)
        or not page.index.tokens.keys().isdisjoint(_CLASSES)
        or "commentform" in page.index.ids
        or any(element.tag == "article" for _, element in page.index.with_class("hentry"))
    )


WORDPRESS = Layout(
    name="wordpress",
    detect=_detect,
    headline=(
        "h1.entry-title", "h1.wp-block-post-title", "h1.post-title", "article h1", "main h1", "h2.wp-block-post-title",
        ".entry-header .entry-title", "h1.title", ".post h1", ".hentry .entry-title", "#content .post h2", "#content .storytitle",
    ),
    kicker=(".entry-kicker", ".post-kicker", ".kicker", ".newspack-kicker"),
    dek=(
        ".newspack-post-subtitle", ".intro-text", ".entry-subtitle", ".post-subtitle", ".entry-sub-title", ".td-post-sub-title",
        ".single-subtitle", "article .entry-summary", ".wp-block-post-excerpt", ".entry-header .subtitle", ".post-excerpt",
        ".entry-excerpt", ".article-excerpt", ".standfirst", ".dek", ".deck",
    ),
    byline=(
        ".entry-header .author.vcard", ".entry-meta .author.vcard", ".entry-subhead .author.vcard", ".byline .author.vcard",
        ".author.vcard", ".posted-by .author", ".post-author .meta-text", ".wp-block-post-author__name",
        ".wp-block-post-author-name", ".td-post-author-name", ".post-author-name", ".entry-author-name", ".entry-author",
        ".post-byline .author", ".byline", ".meta-author", ".author-name", ".post-author", "a[rel~=author]",
    ),
    author_box=(
        ".author-bio", ".author-info", ".author-box", ".saboxplugin-wrap", ".author-box-wrap", ".about-author", ".post-author-box",
        ".wp-block-post-author", ".author-profile", ".entry-author-box", ".m-a-box", ".molongui-author-box",
    ),
    author_name=(
        ".author-title", ".wp-block-post-author__name", ".saboxplugin-authorname", ".author-name", ".fn", ".author-heading",
        ".m-a-box-name", "h2", "h3", "h4",
    ),
    author_bio=(
        ".author-bio-text p", ".author-description p", ".author-description", ".author-bio-text", ".wp-block-post-author__bio", ".saboxplugin-desc",
        ".author-bio p", "p.author-bio", ".author-bio-content p", ".author-box-content", ".td-author-description", ".m-a-box-bio",
        ".author-info p", ".bio", "p",
    ),
    author_role=(".author-job-title", ".author-role", ".author-position", ".m-a-box-title"),
    published=(
        "time.entry-date.published", "time.published", ".posted-on time", "time.entry-date", ".wp-block-post-date time",
        ".entry-date.published", ".post-date time", ".entry-meta time", ".entry-header time", "time.updated",
        ".entry-date", ".post-date .meta-text", ".posted-on", ".post-date", ".date.published", ".meta-date", "article time", ".postmetadata",
    ),
    modified=("time.updated", ".wp-block-post-date__modified-date time", ".updated-on time", ".post-modified time", "time.modified"),
    sections=(
        ".cat-links a", ".entry-categories a", ".taxonomy-category a", ".wp-block-post-terms.taxonomy-category a",
        ".post-categories a", "article a[rel~=category]", ".postmetadata a[rel~=category]", "a[rel~=category]",
    ),
    tags=(".tags-links a", ".taxonomy-post_tag a", ".post-tags a", ".tag-links a", ".entry-tags a", ".tagcloud-single a", ".postmetadata a[rel=tag]", "#content .entry a[rel=tag]", "a[rel=tag]"),
    body=(
        ".wp-block-post-content", ".entry-content", ".td-post-content", ".post-content", ".post_content", ".single-content",
        ".entry-body", ".post-entry", ".article-content", ".the-content", ".post-body", "#content .post .entry", ".storycontent",
    ),
    lead_media=(
        ".post-thumbnail", ".wp-block-post-featured-image", ".featured-media", ".entry-thumbnail", ".post-featured-image",
        ".featured-image", ".td-post-featured-image", ".single-featured-image-header", ".entry-media",
    ),
    related=(
        ".post-navigation .nav-previous a", ".post-navigation .nav-next a", "a.previous-post", "a.next-post",
        ".post-navigation-link-previous a", ".post-navigation-link-next a", ".wp-block-post-navigation-link a",
        ".nav-single a[rel=prev]", "#content .navigation a[rel=prev]", "#content .navigation a[rel=next]", ".nav-single a[rel=next]", ".jp-relatedposts-post-title a", ".related-posts h3 a",
        ".related-posts h4 a", ".related-posts .entry-title a", ".yarpp-related li a",
        ".td-post-next-prev-content a", ".tdb-next-post .next-prev-title a", ".td_block_related_posts .entry-title a", ".tdb_single_related .entry-title a",
    ),
    comment_count=(".comments-link a", ".post-comment-link a", ".entry-comments-link a", ".comments-count"),
    shares=(".share-count", ".total-shares", ".essb_total", ".shares-count"),
    views=(".post-views-count", ".post-views", ".views-count", ".entry-views"),
    notices=(".disclaimer", ".article-disclaimer", ".correction", ".sponsored-notice"),
)  # fmt: skip
"""The table for WordPress."""
