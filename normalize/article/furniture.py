"""What stands among the story's blocks without being of the story: by the class names that sites give it."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..markup import HIGHEST

# Whole class names
_NAMES = frozenset(
    "sharedaddy sd-sharing jp-relatedposts jp-post-flair yarpp yarpp-related related-posts related-articles related-stories "
    "author-info author-bio author-box about-author saboxplugin-wrap m-a-box page-links post-page-numbers post-navigation "
    "nav-links navigation breadcrumb breadcrumbs addtoany_share_save_container social-share share-buttons social-icons "
    "post-views wp-block-buttons wp-block-social-links wp-block-comments comments-area post-tags tags-links cat-links entry-footer "
    "entry-meta postmetadata postmeta wpd-inline-icon-wrapper wpd-inline-form-wrapper kk-star-ratings post-ratings rating-box print-link edit-link "
    "wp-block-post-navigation-link wp-block-latest-posts wp-block-tag-cloud toc toc_container ez-toc-container lwptoc "
    "adsbygoogle advertisement advert ad-container ad-wrapper code-block wp-block-search widget sidebar screen-reader-text "
    "rollover-people-block rollover-block hovercard hover-card popover-content popover-body tooltiptext tooltip-text tooltip-content tooltip-inner "
    "wp-block-post-author wp-block-query bb-post-rating bb-author-vcard essb_links heateor_sss_sharing_container "
    "simplesocialbuttons td-post-sharing post-share skip-link cookie-notice gdpr reading-time read-time estimated-read-time rt-reading-time "
    "bsf-rt-reading-time yoast-reading-time__wrapper wp-block-post-time-to-read post-reading-time entry-reading-time".split()
)
_ADVERT = re.compile(r"(?:^|[-_\s])(?:ads?|advert|advertisement|advertising|adslot|adunit|adsense)(?:$|[-_\s])")
_NEWSLETTER = re.compile(
    r"(?:^|[-_\s])(?:newsletter|mailing-list|mc4wp|mailchimp|subscribe-box|email-signup|signup-box)(?:$|[-_\s])"
)
_PROMOTION = re.compile(r"(?:^|[-_\s])(?:donat(?:e|ion)|patreon|support-us|promo-box|call-to-action)(?:$|[-_\s])")
_DISCLAIMER = re.compile(r"(?:^|[-_\s])(?:disclaimer|disclosure)(?:$|[-_\s])")
_CORRECTION = re.compile(r"(?:^|[-_\s])(?:correction|corrections|editors?-note)(?:$|[-_\s])")
_BY_CLASS = (
    ("newsletter", _NEWSLETTER),
    ("disclaimer", _DISCLAIMER),
    ("correction", _CORRECTION),
    ("promotion", _PROMOTION),
)

_known: dict[str, bool] = {}
_kinds: dict[str, str | None] = {}
_MOST_KNOWN = 20_000


def is_furniture(element: _Element) -> bool:
    """Whether an element inside the body's is none of the story."""
    if element.tag == "nav":
        return True
    name = element.get("class")
    if name is None:
        return False
    found = _known.get(name)
    if found is None:
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        found = _known[name] = not _NAMES.isdisjoint(name.split()) or _ADVERT.search(name.lower()) is not None
    return found


def notice_of_class(element: _Element) -> str | None:
    """The kind of notice that an element's class names say it is, as in `Notice.kind`."""
    name = element.get("class")
    if name is None:
        return None
    if name not in _kinds:
        if len(_kinds) > _MOST_KNOWN:
            _kinds.clear()
        lower = name.lower()
        _kinds[name] = next((kind for kind, pattern in _BY_CLASS if pattern.search(lower)), None)
    return _kinds[name]


def in_card(element: _Element) -> bool:
    """Whether it is part of a teaser for another story."""
    for parent in islice(element.iterancestors(), HIGHEST):
        if parent.tag == "body":  # whose classes tell what widgets the page has
            return False
        name = parent.get("class") or ""
        if parent.tag == "aside" or "related" in name or "wp-block-post-template" in name:
            return True
        if "widget" in name and name != "widget Blog":  # as Blogger calls the story's own box
            return True
    return False


def within(inner: _Element, outer: _Element) -> bool:
    element: _Element | None = inner
    while element is not None:
        if element is outer:
            return True
        element = element.getparent()
    return False
