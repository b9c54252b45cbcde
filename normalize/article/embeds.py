"""Posts and players of other sites inside the body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml.etree import _Element

from ..index import Index
from ..markup import text_of
from ..page import Page
from ..record import Embed
from ..urls import domain

if TYPE_CHECKING:
    from .scan import Run

_POSTS = {
    "twitter-tweet": "twitter", "twitter-video": "twitter", "instagram-media": "instagram", "tiktok-embed": "tiktok",
    "fb-post": "facebook", "fb-xfbml-parse-ignore": "facebook", "bluesky-embed": "bluesky", "mastodon-embed": "mastodon",
    "reddit-card": "reddit", "reddit-embed-bq": "reddit", "telegram-post": "telegram", "threads-post": "threads",
    "text-post-media": "threads", "imgur-embed-pub": "imgur", "wp-embedded-content": "wordpress",
}  # fmt: skip
_HOSTS = {
    "youtube.com": "youtube", "youtu.be": "youtube", "youtube-nocookie.com": "youtube", "vimeo.com": "vimeo", "twitter.com": "twitter",
    "x.com": "twitter", "facebook.com": "facebook", "instagram.com": "instagram", "tiktok.com": "tiktok", "t.me": "telegram",
    "dailymotion.com": "dailymotion", "soundcloud.com": "soundcloud", "spotify.com": "spotify", "rumble.com": "rumble",
    "odysee.com": "odysee", "bitchute.com": "bitchute", "vk.com": "vk", "ok.ru": "ok", "rutube.ru": "rutube", "google.com": "google",
    "datawrapper.de": "datawrapper", "flourish.studio": "flourish", "scribd.com": "scribd", "documentcloud.org": "documentcloud",
    "bsky.app": "bluesky", "reddit.com": "reddit", "threads.net": "threads", "apple.com": "apple", "bandcamp.com": "bandcamp",
    "twitch.tv": "twitch", "ted.com": "ted", "slideshare.net": "slideshare", "issuu.com": "issuu", "giphy.com": "giphy",
}  # fmt: skip


def provider_of(url: str | None) -> str | None:
    """Whose thing is embedded: a short name for the known, else the host; None without a URL."""
    host = domain(url)
    if host is None:
        return None
    parts = host.split(".")
    for i in range(len(parts) - 1):
        name = _HOSTS.get(".".join(parts[i:]))
        if name:
            return name
    return host


def take_posts(index: Index, runs: Sequence[Run], accepted: list[bool]) -> None:
    """Takes the posts of other sites that stand between words of the story for its own, whatever their words are like."""
    posts: dict[_Element, int] = {}
    count = 0
    for name in _POSTS:
        for _, post in index.with_class(name):
            if post not in posts:
                posts.update(dict.fromkeys(post.iter("*"), count))
                count += 1
    if not count:
        return
    at, size = 0, len(runs)
    while at < size:
        if runs[at].owner not in posts:
            at += 1
            continue
        end = at
        while end < size and runs[end].owner in posts:
            end += 1
        if at and end < size and accepted[at - 1] and accepted[end]:
            accepted[at:end] = [True] * (end - at)
        at = end


def embedded(quote: _Element, page: Page) -> Embed | None:
    """The post that a ``<blockquote>`` of another site's making holds, or None for a quotation."""
    classes = (quote.get("class") or "").split()
    provider = next((_POSTS[name] for name in classes if name in _POSTS), None)
    if provider is None:
        return None
    url = page.link(quote.get("cite") or quote.get("data-instgrm-permalink") or quote.get("data-href"))
    if url is None:
        # the last link of a post is its date, which leads to the post itself
        links = [page.link(anchor.get("href")) for anchor in quote.iter("a")]
        url = next((link for link in reversed(links) if link), None)
    return Embed(text=text_of(quote), provider=provider, url=url)
