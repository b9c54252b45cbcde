"""WordPress itself: 300 comments over six levels, split into pages, by several themes, with REST open and closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.crawler.run import Run, crawl
from tests.servers.talk import Posted, talk
from tests.servers.wordpress import WordPress

from .check import same_thread, whole

PAGED: dict[str, Any] = {
    "thread_comments": 1, "thread_comments_depth": 5, "page_comments": 1, "comments_per_page": 8,
    "default_comments_page": "oldest", "comment_order": "asc",
}  # fmt: skip
NEWEST = {**PAGED, "default_comments_page": "newest"}
NEWEST_FIRST = {**NEWEST, "comment_order": "desc"}
FOLLOWED = "newsthread/thread_requests"


@attrs.define
class Story:
    """A story on the site."""

    url: str
    posted: list[Posted]


@pytest.fixture(scope="module")
def long(site: WordPress) -> Story:
    posted = talk(300, pingbacks=3)
    return Story(site.post("long-talk", posted), posted)


@pytest.fixture(scope="module")
def short(site: WordPress) -> Story:
    posted = talk(5, depth=3, seed=2, first_id=1000)
    return Story(site.post("short-talk", posted), posted)


def _one(run: Run) -> dict[str, Any]:
    assert run.status == 0
    assert not (run.folder / "failures.jsonl").read_text()
    (record,) = run.records().values()
    return record


@pytest.mark.parametrize("theme", ["twentytwentyone", "twentytwentytwo", "twentytwentythree"])
def test_by_rest(site: WordPress, long: Story, theme: str, tmp_path: Path) -> None:
    if theme not in site.themes():
        pytest.skip(f"the theme {theme} is not installed (Debian package wordpress-theme-{theme})")
    site.close_rest(closed=False)
    site.fill(options=PAGED, theme=theme)
    run = crawl(tmp_path, long.url)
    record = _one(run)
    same_thread(record, long.posted, words=False)
    whole(record, 300)
    assert record["thread"]["declared"] == 300
    assert record["thread"]["order"] == "oldest"
    # three of REST; comment pages only for the pingbacks, which it does not tell
    assert run.stats()["thread_requests/rest"] == 3


@pytest.mark.parametrize("options", [PAGED, NEWEST, NEWEST_FIRST], ids=["oldest", "newest", "newest-first"])
def test_by_pages(site: WordPress, long: Story, options: dict[str, Any], tmp_path: Path) -> None:
    site.close_rest(closed=True)
    site.fill(options=options, theme="twentytwentyone")
    run = crawl(tmp_path, long.url)
    record = _one(run)
    same_thread(record, long.posted, parents=False, exact=False, words=False)
    whole(record, 300)
    # the paths that block comment forms leave are never followed
    assert "replytocom" not in run.log
    roots = sum(c.parent == 0 for c in long.posted)
    assert run.stats()["thread_requests/pages"] == -(-roots // 8) - 1
    order = "newest" if options is NEWEST_FIRST else "oldest"
    assert record["thread"]["order"] == order
    shown = [int(c["native_id"]) for c in record["comments"] if c["parent_id"] is None]
    assert shown == sorted(shown, reverse=order == "newest")


@pytest.mark.parametrize("closed", [False, True], ids=["rest", "cpage"])
def test_plain_permalinks(site: WordPress, long: Story, closed: bool, tmp_path: Path) -> None:
    """URLs of questions only: ``?p=``, ``?cpage=``, ``?rest_route=``."""
    site.close_rest(closed=closed)
    site.fill(options=PAGED, theme="twentytwentyone", permalinks="")
    try:
        run = crawl(tmp_path, f"{site.base}/?p={site.numbers['long-talk']}")
    finally:
        site.fill(permalinks="/%postname%/")
    record = _one(run)
    same_thread(record, long.posted, parents=not closed, exact=not closed, words=False)
    whole(record, 300)


def test_comments_that_are_closed(site: WordPress, tmp_path: Path) -> None:
    """No reply links are there to tell what stands at the depth limit."""
    posted = talk(60, seed=8, first_id=3000)
    url = site.post("closed-talk", posted)
    site.close_rest(closed=False)
    closed = {**PAGED, "page_comments": 0, "close_comments_for_old_posts": 1, "close_comments_days_old": 1}
    site.fill(options=closed, theme="twentytwentyone")
    try:
        record = _one(crawl(tmp_path, url))
    finally:
        site.fill(options={"close_comments_for_old_posts": 0})
    same_thread(record, posted)
    assert record["thread"]["closed"] is True


def test_a_whole_page_asks_for_nothing(site: WordPress, short: Story, tmp_path: Path) -> None:
    site.close_rest(closed=False)
    site.fill(options=PAGED, theme="twentytwentyone")
    run = crawl(tmp_path, short.url)
    same_thread(_one(run), short.posted, exact=False)
    assert "thread_requests" not in run.stats()


def test_replies_at_the_depth_limit_get_their_true_parents(site: WordPress, tmp_path: Path) -> None:
    posted = talk(40, seed=7, first_id=2000)
    url = site.post("deep-talk", posted)
    site.close_rest(closed=False)
    site.fill(options={**PAGED, "page_comments": 0, "thread_comments_depth": 3}, theme="twentytwentyone")
    run = crawl(tmp_path, url)
    record = _one(run)
    same_thread(record, posted)
    whole(record, 40)
    assert run.stats()["thread_requests"] == 1


def test_switched_off_it_says_what_is_missing(site: WordPress, long: Story, tmp_path: Path) -> None:
    site.fill(options=PAGED, theme="twentytwentyone")
    run = crawl(tmp_path, long.url, settings={"NEWSTHREAD_THREADS": "False"})
    thread = _one(run)["thread"]
    assert (thread["complete"], thread["declared"], thread["incomplete_reasons"]) == (False, 300, ["paged"])
    assert thread["extracted"] < 300
