"""``newsthread parse --with``: answers that were saved beside the page make its thread whole."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.command import run
from tests.comments.test_gather import URL, WORDPRESS
from tests.servers.talk import talk
from tests.servers.wpdiscuz import WpDiscuz

POSTED = talk(60, seed=6, long=True)
SITE = WpDiscuz(posted=POSTED, base="https://news.example", roots=4)


def _ajax(last: str) -> bytes:
    form = f"action=wpdLoadMoreComments&lastParentId={last}&postId=16&wpdiscuz_nonce={SITE.nonce}"
    return SITE.answer("POST", "/wp-admin/admin-ajax.php", {}, form.encode())[2]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_bytes(SITE.answer("GET", "/story/", {}, b"")[2])
    return file


def _saved_presses(folder: Path) -> list[Path]:
    files: list[Path] = []
    last = "0"
    while True:
        answer = _ajax(last)
        data = json.loads(answer)["data"]
        if last != "0":  # what the page itself shows
            files.append(folder / f"more-{len(files)}.json")
            files[-1].write_bytes(answer)
        last = data["last_parent_id"]
        if not data["is_show_load_more"]:
            return files


def test_ajax_and_rest_together(page: Path, tmp_path: Path) -> None:
    rest = tmp_path / "rest.json"
    query = "/wp-json/wp/v2/comments?post=16&per_page=100&page=1"
    _, headers, body = SITE.answer("GET", query, {}, b"")
    exchange = {
        "request": {"url": f"https://news.example{query}"},
        "response": {"status": 200, "headers": headers, "body": json.loads(body)},
    }
    rest.write_text(json.dumps(exchange), "utf-8")
    files = _saved_presses(tmp_path)
    assert len(files) > 1
    # in any order
    (record,) = run("parse", page, "--url", URL, "--with", rest, *reversed(files)).records
    assert {c["native_id"] for c in record["comments"]} == {str(c.id) for c in POSTED}
    assert (record["thread"]["complete"], record["thread"]["texts_complete"]) == (True, True)
    texts = {c["native_id"]: c["text"] for c in record["comments"]}
    votes = {c["native_id"]: (c["upvotes"], c["downvotes"]) for c in record["comments"]}
    parents = {c["id"]: c["native_id"] for c in record["comments"]}
    for comment in POSTED:
        assert texts[str(comment.id)] == comment.text
        assert votes[str(comment.id)] == (comment.up, comment.down)
    for comment in record["comments"]:
        (posted,) = [c for c in POSTED if str(c.id) == comment["native_id"]]
        assert parents.get(comment["parent_id"], "0") == str(posted.parent)
        assert datetime.fromisoformat(comment["published"]["value"]) == posted.at


def test_ajax_alone_leaves_texts_cut(page: Path, tmp_path: Path) -> None:
    (record,) = run("parse", page, "--url", URL, "--with", *_saved_presses(tmp_path)).records
    thread = record["thread"]
    assert (thread["complete"], thread["texts_complete"], thread["incomplete_reasons"]) == (True, False, [])


def test_the_page_alone_says_what_is_missing(page: Path) -> None:
    (record,) = run("parse", page, "--url", URL).records
    thread = record["thread"]
    assert (thread["complete"], thread["declared"], thread["incomplete_reasons"]) == (
        False,
        60,
        ["load_more_not_followed"],
    )


def test_a_comment_page_and_a_feed(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(WORDPRESS, "utf-8")
    second = tmp_path / "second.html"
    second.write_text(
        WORDPRESS.replace('"comment-1"', '"comment-2"').replace("comment-page-2", "comment-page-1"), "utf-8"
    )
    feed = tmp_path / "feed.xml"
    feed.write_text(
        """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>https://news.example/story/#comment-3</id>
<author><name>Bo</name></author><published>2024-07-02T10:00:00Z</published><content type="html">&lt;p&gt;No.&lt;/p&gt;</content></entry></feed>""",
        "utf-8",
    )
    (record,) = run("parse", page, "--url", URL, "--with", feed, second).records
    assert [c["native_id"] for c in record["comments"]] == ["1", "2", "3"]
    assert record["thread"]["complete"] is True
