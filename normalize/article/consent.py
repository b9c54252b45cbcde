"""The boxes in which sites ask for consent to cookies: made by a few companies, and named alike on all sites."""

from __future__ import annotations

from lxml.etree import _Element

from ..page import Page

_IDS = (
    "onetrust-consent-sdk", "onetrust-banner-sdk", "onetrust-pc-sdk", "ot-sdk-cookie-policy", "didomi-host", "didomi-popup", "usercentrics-root",
    "CybotCookiebotDialog", "cookiebot", "qc-cmp2-container", "qcCmpUi", "truste-consent-track", "sp-cc", "cmpbox", "cmpwrapper", "tarteaucitronRoot",
    "axeptio_overlay", "iubenda-cs-banner", "cookie-law-info-bar", "cmplz-cookiebanner-container", "BorlabsCookieBox", "moove_gdpr_cookie_modal",
    "cookie-notice", "cookie-banner", "cookie-consent", "gdpr-consent", "ccc", "klaro",
)  # fmt: skip
_CLASSES = (
    "fc-consent-root",
    "cky-consent-container",
    "osano-cm-window",
    "cc-window",
    "otPcCenter",
    "otPcPanel",
    "ot-sdk-container",
)


def consent_boxes(page: Page) -> set[_Element]:
    """The elements of `page` that ask for consent."""
    index = page.index
    found = {index.ids[name][1] for name in _IDS if name in index.ids}
    for name in _CLASSES:
        found.update(element for _, element in index.with_class(name))
    return found
