"""Systems that can only be named; what decides between several; settings out of scripts. Words are invented."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import normalize
from normalize.comments import gather
from normalize.comments.scripts import code_with, parsed_string, setting, unescaped
from normalize.page import Page
from tests.comments.exchanges import thread_of
from tests.cost import assert_within

SIGNS = [
    ("facebook", '<div class="fb-comments" data-href="https://news.example/x"></div>', "unsupported"),
    ("hyvor", '<hyvor-talk-comments website-id="1"></hyvor-talk-comments><script src="https://talk.hyvor.com/embed/embed.js"></script>', "unsupported"),
    ("hyvor", '<div id="hyvor-talk-view"></div>', "unsupported"),
    ("insticator", '<div id="insticator-commenting"><div class="instiengage-comments"></div></div>', "unsupported"),
    ("graphcomment", '<div id="graphcomment"></div>', "unsupported"),
    ("muut", '<a class="muut" href="https://muut.com/i/site/comments">Comments</a>', "unsupported"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "html", "reason"), SIGNS)
def test_named(name: str, html: str, reason: str) -> None:
    thread = thread_of(html)
    assert thread.next_request() is None
    found = thread.result()
    assert found.system == name
    assert found.reasons == ["loaded_by_script", reason]


@pytest.mark.parametrize(("host", "name"), [("www.zeit.de", "zeit"), ("www.spiegel.de", "spiegel")])
def test_publishers_own(host: str, name: str) -> None:
    found = thread_of('<section id="comments"></section>', url=f"https://{host}/story").result()
    assert (found.system, found.reasons) == (name, ["loaded_by_script", "login"])


def test_publishers_own_that_nobody_reads() -> None:
    about = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Story","commentCount":41}</script>'
    found = thread_of(f'{about}<div id="comments"></div>', url="https://www.bbc.co.uk/news/1").result()
    assert (found.system, found.declared, found.reasons) == ("bbc", 41, ["loaded_by_script", "unsupported"])


def test_other_hosts_of_like_names() -> None:
    """What ends alike is not the same site."""
    page = Page('<html><body><section id="comments"></section></body></html>', url="https://www.freizeit.de/story")
    assert gather(page) is None


def test_counts() -> None:
    """What the page shows beside the headline; else what it tells search engines; two counts are of two stories."""
    thread = '<div class="fb-comments"></div>'
    shown = '<span class="fb-comments-count">1,204</span>'
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Story","commentCount":9}</script>'
    other = '<span class="fb-comments-count">3</span>'
    assert thread_of(thread).result().declared is None
    assert thread_of(thread + shown + data).result().declared == 1204
    assert thread_of(thread + data).result().declared == 9
    assert thread_of(thread + shown + other).result().declared is None


def test_printed_comments_win() -> None:
    """A plugin's frame beside comments that stand in the page: these are the thread."""
    listed = """<ol class="comment-list"><li id="comment-4" class="comment depth-1"><article class="comment-body"><footer class="comment-meta">
<b class="fn">Ann</b> <time datetime="2026-01-01T10:00:00+00:00">x</time></footer><div class="comment-content"><p>Rain.</p></div></article></li></ol>"""
    for script in ('<div class="fb-comments"></div>', '<div id="disqus_thread"></div>'):
        assert thread_of(script + listed).result().system == "wordpress"
        assert thread_of(script).result().system in ("facebook", "disqus")


def test_the_story_is_not_the_threads() -> None:
    """What stands in the element that a script fills is no part of the story."""
    noise = '<div id="disqus_thread"><p>Please enable JavaScript to view the comments of this story, which are many.</p></div>'
    words = "The pier was opened on Monday, and everybody who lives on the island came to see it. " * 4
    page = f"<html><title>Pier</title><body><article><h1>Pier</h1><p>{words}</p>{noise}</article></body></html>"
    record = normalize.parse_html(page, url="https://news.example/pier")
    assert record.thread.system == "disqus"
    assert not any("JavaScript" in block.text for block in record.body)


def test_pages_without_them_load_none_of_them() -> None:
    """Nor does the program's start."""
    code = (
        "import sys, normalize; normalize.parse_html('<title>x</title><p>Words.</p>'); "
        "print([m for m in ('disqus', 'coral', 'hosted', 'scripts') if f'normalize.comments.{m}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("x = {key: 'a'}", "a"), ('{"key":"a\\/b"}', "a/b"), ("var key = `a`;", "a"), ("this.key='it\\'s'", "it's"),
        ("key: 31,", "31"), ("key: location.pathname", None), ("monkey: 'a'", None), ("key: a || 'b'", None),
        ("key: `a${b}`", None), ("key: 1.5", None), ("a.key = b; key: 'c'", "c"), ("'key' : 'a'", "a"),
    ],
)  # fmt: skip
def test_settings(code: str, value: str | None) -> None:
    assert setting(code, "key") == value


def test_comments_in_scripts_are_no_settings() -> None:
    page = Page("""<html><body><script>// key: 'one'
    /* key: 'two' */ var u = 'https://x.example/'; r = /^https?:\\/\\//; key = "three // four" // key: 'five'
    </script><script src="/a.js">key: 'six'</script></body></html>""")
    code = code_with(page, "key")
    assert setting(code, "key") == "three // four"
    assert "https://x.example/" in code
    assert "five" not in code


def test_strings() -> None:
    assert unescaped(r"a\u00e9\x41\n\ud83d\ude00\q") == "aéA\n\N{GRINNING FACE}q"
    assert parsed_string(r'w = JSON.parse("{\"a\": \"\\u00e9 \\\" x\"}")', "JSON.parse(") == {"a": 'é " x'}
    assert parsed_string("JSON.parse(x)", "JSON.parse(") is None
    assert parsed_string("JSON.parse('{')", "JSON.parse(") is None


@given(st.text(alphabet="key:='\"`/*\\\n {}ux0", max_size=200))
def test_any_script(code: str) -> None:
    page = Page(f"<html><body><script>{code}</script></body></html>")
    setting(code_with(page, "key"), "key")
    parsed_string(code, "key")


@pytest.mark.parametrize("piece", ["'", "/*", "//", "`", "key:", "key:'", "\\", '"\\', 'key:"\\', "key:`"])
def test_scripts_take_linear_time(piece: str) -> None:
    page = Page(f"<html><body><script>key {piece * 60_000}</script></body></html>")
    assert_within(2, lambda: setting(code_with(page, "key"), "key"))
