"""Posts of other sites shown in the body: whose they are, as far as the page shows it."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import unquote, urlsplit

from ..record import Embed, Moment, Quote, Span
from .judge import length

# host (without www., m., mobile.) -> how the path names the author; None where it does not
_HANDLES: dict[str, str | None] = {
    "twitter.com": r"/(?!i/|intent/|search|hashtag/)(\w{1,30})/status(?:es)?/\d+",
    "x.com": r"/(?!i/|intent/|search|hashtag/)(\w{1,30})/status(?:es)?/\d+",
    "instagram.com": r"/(?!p/|reel/|tv/|stories/)([\w.]{1,30})/(?:p|reel|tv)/",
    "facebook.com": r"/(?!plugins/|watch|story|video|photo|permalink|groups/|share)([\w.-]{2,60})/(?:posts|videos|photos)/",
    "fb.watch": None,
    "t.me": r"/(?:s/)?(\w{4,40})/\d+",
    "telegram.me": r"/(?:s/)?(\w{4,40})/\d+",
    "youtube.com": r"/@([\w.-]{2,40})",
    "youtu.be": None,
    "tiktok.com": r"/@([\w.-]{2,40})/video/\d+",
    "threads.net": r"/@([\w.]{1,40})/post/",
    "threads.com": r"/@([\w.]{1,40})/post/",
    "bsky.app": r"/profile/([\w.-]{3,80})/post/",
    "vk.com": None,
    "linkedin.com": r"/posts/([\w-]{2,60})_",
    "truthsocial.com": r"/@(\w{1,40})/",
    "reddit.com": None,
}
_PROVIDERS = frozenset(
    """twitter x instagram facebook telegram mastodon youtube tiktok threads bluesky bsky vk linkedin truthsocial gab
    reddit""".split()
)


@cache
def _mastodon() -> re.Pattern[str]:
    return re.compile(r"/@(\w{1,40})(?:@[\w.-]{3,80})?/\d{6,}(?:/embed)?/?$")


@cache
def _signature() -> re.Pattern[str]:
    # "— NAME (@handle) DATE", as X, Mastodon and Bluesky end their posts
    return re.compile(
        r"(?:^|[\s.])[—–-]{1,2}\s*([^\n(]{1,80}?)\s*\(@([\w.@-]{1,80})\)\s*[,·•—–-]?\s*([^\n]{0,60})\s*\Z"
    )


@cache
def _shared() -> re.Pattern[str]:
    # "A post shared by NAME (@handle) on DATE", in any language: the last line, with the handle in brackets
    return re.compile(
        r"(?:^|\n)[^\n(]{0,60}?(?:by|von|par|por|da|door|от)\s+([^\n(]{1,80}?)\s*\(@([\w.]{1,40})\)([^\n]{0,80})\Z"
    )


@cache
def _posted() -> re.Pattern[str]:
    # "Posted by NAME on DATE" (Facebook)
    return re.compile(
        r"(?:^|\n)(?:Posted by|Gepostet von|Publiée par|Publicado por|Pubblicato da|Geplaatst door|Опубликовано)\s+"
        r"([^\n]{1,80}?)\s+(?:on|am|le|el|em|su|op)\s+([^\n]{4,60})\Z"
    )


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(r"(?:([^\n@][^\n]{0,79})|@([\w.]{1,40}))\n\n")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\n\d{1,2}:\d{2}\Z")


@cache
def _unfilled() -> re.Pattern[str]:
    # what stands in a post's place until a script fills it
    return re.compile(r"Post by @[\w.-]+@[\w.-]+\s+View on Mastodon\Z|View this post on Instagram\b")


def embedded(block: Embed, index: int, language: str | None) -> Quote | None:
    """The words of an embedded post as a quotation of its author; None for what is no post or shows no words."""
    text = block.text
    provider = (block.provider or "").lower()
    handle, known = _by_address(block.url)
    author: str | None = None
    dated: str | None = None
    end = len(text)
    for pattern in (_signature(), _shared(), _posted()):
        match = pattern.search(text, max(0, len(text) - 320))
        if match is not None:
            author = match[1].strip() or None
            if pattern is _posted():
                dated = match[2]
            else:
                handle, dated = match[2], match[3]
            end = match.start() + (1 if text[match.start()] == "." else 0)
            break
    if not (known or author or provider.removesuffix(".com") in _PROVIDERS):
        return None
    start = 0
    match = _owner().match(text)
    if match is not None and (provider == "telegram" or match[2]):
        # a first line that names the channel or the account, as Telegram and TikTok begin theirs
        start, author, handle = match.end(), author or match[1], handle or match[2]
        clock = _clock().search(text, start)
        end = min(end, clock.start() if clock is not None else end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    words = text[start:end]
    if not length(words[:400]) or _unfilled().match(words):
        return None
    quote = Quote(kind="embed", text=words, spans=[Span(block=index, start=start, end=end)], url=block.url)
    quote.handle = handle.lstrip("@") if handle else None
    quote.speaker = author
    quote.basis = "embed" if author else None
    quote.confidence = "high" if author else "low"
    quote.published = _moment(dated, language)
    return quote


def _by_address(url: str | None) -> tuple[str | None, bool]:
    """The handle in a post's address, and whether its site is one of posts."""
    if not url:
        return None, False
    try:
        parts = urlsplit(url)
    except ValueError:
        return None, False
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("mobile.")
    path = unquote(parts.path[:300])
    if host in _HANDLES:
        pattern = _HANDLES[host]
        match = re.match(pattern, path) if pattern else None
        return (match[1] if match else None), True
    match = _mastodon().match(path)
    return (match[1], True) if match else (None, False)


def _moment(raw: str | None, language: str | None) -> Moment | None:
    """The date in an author line; None where none can be read."""
    raw = (raw or "").strip(" .,·•|–—-\u00a0")
    raw = re.sub(r"^(?:on|am|le|el|em|il|op|в)\s+", "", raw)
    if not any(character.isdigit() for character in raw):
        return None
    from ..dates import DateReader

    return DateReader(language=language).text(raw)
