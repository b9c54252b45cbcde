"""Posts of other sites on whole pages: in the body, and as quotations of their authors."""

from __future__ import annotations

import pytest

import normalize

STORY = (
    "<p>" + "The council met on Tuesday to speak about the old harbour bridge, closed since the storm. " * 4 + "</p>"
)


@pytest.mark.parametrize("around", ["article", "div"])
@pytest.mark.parametrize(
    ("post", "words", "speaker", "handle", "url", "published"),
    [
        (
            (
                '<blockquote class="twitter-tweet"><p>We will rebuild the bridge.</p>&mdash; Ann Lee (@annlee) '
                '<a href="https://twitter.com/annlee/status/12345678">March 3, 2024</a></blockquote>'
            ),
            "We will rebuild the bridge.",
            "Ann Lee",
            "annlee",
            "https://twitter.com/annlee/status/12345678",
            "2024-03-03",
        ),
        (
            (
                '<div class="fb-post"><blockquote cite="https://www.facebook.com/harbourcouncil/posts/101" '
                'class="fb-xfbml-parse-ignore"><p>The bridge will be closed.</p>Posted by <a href="#">Harbour Council</a> '
                "on&nbsp;Monday, March 4, 2024</blockquote></div>"
            ),
            "The bridge will be closed.",
            "Harbour Council",
            "harbourcouncil",
            "https://www.facebook.com/harbourcouncil/posts/101",
            "2024-03-04",
        ),
        (
            (
                '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc/">'
                "<p>Sunset over the closed bridge.</p><p>A post shared by Ann Lee (@annlee) on Mar 5, 2024</p></blockquote>"
            ),
            "Sunset over the closed bridge.",
            "Ann Lee",
            "annlee",
            "https://www.instagram.com/p/Cabc/",
            "2024-03-05",
        ),
        (
            (
                '<blockquote class="telegram-post"><div>Harbour News</div><div>The bridge is closed from tonight.</div>'
                '<a href="https://t.me/harbour/123">10:00</a></blockquote>'
            ),
            "The bridge is closed from tonight.",
            "Harbour News",
            "harbour",
            "https://t.me/harbour/123",
            None,
        ),
        (
            (
                '<blockquote class="bluesky-embed"><p>The bridge is not coming back.</p>&mdash; Ann Lee (@annlee.bsky.social) '
                '<a href="https://bsky.app/profile/annlee.bsky.social/post/3k">March 7, 2024</a></blockquote>'
            ),
            "The bridge is not coming back.",
            "Ann Lee",
            "annlee.bsky.social",
            "https://bsky.app/profile/annlee.bsky.social/post/3k",
            "2024-03-07",
        ),
        (
            (
                '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@annlee/video/712"><section>'
                "<p>@annlee</p><p>Walking over the closed bridge</p></section></blockquote>"
            ),
            "Walking over the closed bridge",
            None,
            "annlee",
            "https://www.tiktok.com/@annlee/video/712",
            None,
        ),
    ],
)
def test_a_post_between_paragraphs(
    around: str, post: str, words: str, speaker: str | None, handle: str, url: str, published: str | None
) -> None:
    page = f"<title>Bridge</title><body><{around}><h1>Bridge</h1>{STORY}{post}{STORY}</{around}>"
    record = normalize.parse_html(page, url="https://news.example/bridge")
    assert [block.type for block in record.body] == ["paragraph", "embed", "paragraph"]
    (quote,) = record.quotes
    assert (quote.kind, quote.text, quote.speaker, quote.handle, quote.url) == ("embed", words, speaker, handle, url)
    assert (quote.published and quote.published.value) == published


def test_a_post_that_a_script_fills_has_no_words() -> None:
    post = (
        '<blockquote class="mastodon-embed"><a href="https://social.example/@annlee/112345678"><div>Post by '
        "@annlee@social.example</div><div>View on Mastodon</div></a></blockquote>"
    )
    record = normalize.parse_html(f"<body><article><h1>Bridge</h1>{STORY}{post}{STORY}", url="https://news.example/a")
    assert record.body[1].type == "embed"
    assert record.quotes == []
