"""Pages that mean harm, or are merely broken: a record that validates or a clear error, in time that grows with the page."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import normalize
from normalize import PageError
from tests.schema.validate import validate

TAGS = st.sampled_from(
    "p div span a h1 h2 article ul li ol table tr td blockquote figure figcaption img br script style pre iframe time section b form input".split()
)
CLASSES = st.sampled_from(
    [
        "", "entry-content", "entry-title", "comment", "comment-list", "wpd-comment", "wpd-comment-text", "author vcard", "fn",
        "wpd-comment-author", "wp-block-comment-template", "comment-content", "wpd-comment-date", "wc-comment", "byline", "children",
        "wpd-vote-result", "nav-previous", "related-posts", "wpd-reply-to", "comment-metadata", "author-bio", "page-links",
    ]
)  # fmt: skip
IDS = st.sampled_from(
    [
        "",
        "comments",
        "wpdcom",
        "wpcomm",
        "comment-5",
        "wpd-comm-5_0",
        "wpd-comm-6_5",
        "wc-comm-5_9",
        "li-comment-5",
        "respond",
    ]
)
WORDS = st.text(alphabet=st.sampled_from("ab c.,“”\"'«»:-0123456789 \n»<&;é\u200b漢"), max_size=30)


@st.composite
def markup(draw: st.DrawFn, depth: int = 0) -> str:
    parts = [draw(WORDS)]
    for _ in range(draw(st.integers(0, 4 if depth < 4 else 0))):
        tag = draw(TAGS)
        name, key = draw(CLASSES), draw(IDS)
        href = draw(st.sampled_from(["/a", "javascript:x", "#comment-5", "//h/x", "http://[", "data:,x"]))
        inner = draw(markup(depth + 1))
        close = f"</{tag}>" if draw(st.booleans()) else ""
        parts.append(
            f"<{tag} class='{name}' id='{key}' href='{href}' src='{href}' title='3'>{inner}{close}{draw(WORDS)}"
        )
    return "".join(parts)


@given(markup())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_page_gives_a_record_that_validates(page: str) -> None:
    try:
        record = normalize.parse_html(page, url="https://h.example/2024/x/", fetched_at="2024-06-01T00:00:00Z")
    except PageError as error:
        assert error.cause == "empty"
        return
    data = record.to_dict()
    validate(data)
    assert normalize.Record.from_dict(data) == record
    for url in urls(data):
        assert url.startswith(("http://", "https://"))


def urls(data: object, key: str = "") -> list[str]:
    if isinstance(data, dict):
        return [url for k, value in data.items() for url in urls(value, k)]
    if isinstance(data, list):
        return [url for value in data for url in urls(value, key)]
    return [data] if isinstance(data, str) and key in ("url", "src", "avatar", "next_page", "final_url") else []


def test_scripts_are_no_words() -> None:
    page = (
        "<h1 class='entry-title'>T<script>x</script></h1><div class='entry-content'><p>a<style>b</style></p><script>alert(1)</script>"
        "<p onclick='x'>&lt;script&gt;alert(2)&lt;/script&gt;</p></div>"
    )
    record = normalize.parse_html(page)
    assert record.headline == "T"
    assert [block.text for block in record.body] == ["a", "<script>alert(2)</script>"]


def test_a_time_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="ISO 8601"):
        normalize.parse_html("<p>x</p>", fetched_at="yesterday")


@pytest.mark.parametrize("url", ["http://[", "http://[::1", "http://a:b/"])
def test_addresses_that_are_none_stop_nothing(url: str) -> None:
    head = f"<link rel='canonical' href='{url}'>" + "".join(
        f"<meta name='{name}' property='{name}' content='{url}'>" for name in ("author", "article:author", "og:url")
    )
    record = normalize.parse_html(f"{head}<h1>A bridge</h1><p>Words.</p>", url="https://x.example/a")
    assert record.headline == "A bridge"
