"""wpDiscuz 4 to 7.6: 300 comments by AJAX and REST, in the fewest requests that give everything."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.crawler.run import Run, crawl
from tests.servers.talk import Posted, talk
from tests.servers.web import Answer, serving
from tests.servers.wpdiscuz import WpDiscuz

from .check import by_number, same_thread, whole

VERSIONS = ["4.0.7", "5.0.2", "7.0.10", "7.6.54"]


@pytest.fixture(scope="module")
def posted() -> list[Posted]:
    made = talk(300, pingbacks=3, long=True, seed=3, first_id=500)
    roots = [c for c in made if c.parent == 0 and c.type == "comment"]
    roots[2].sticky = True
    return made


def _crawl(site: WpDiscuz, folder: Path, **settings: str) -> tuple[dict[str, Any], Run]:
    run = crawl(folder, site.page, settings=settings)
    assert run.status == 0, run.log
    (record,) = run.records().values()
    return record, run


def _parts(posted: list[Posted], roots: int = 10) -> int:
    """How often "Load more" is pressed for all."""
    return -(-sum(c.parent == 0 for c in posted) // roots) - 1


def _votes(record: dict[str, Any], posted: list[Posted]) -> None:
    found = by_number(record)
    assert all((found[str(c.id)]["upvotes"], found[str(c.id)]["downvotes"]) == (c.up, c.down) for c in posted)


@pytest.mark.parametrize("version", VERSIONS)
def test_all_of_a_long_thread(version: str, posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, version=version)) as site:
        record, _ = _crawl(site, tmp_path)
    told = [c for c in posted if c.type == "comment" and not c.sticky]
    same_thread(record, posted, exact=False)
    whole(record, 300)
    _votes(record, posted)
    found = by_number(record)
    # to the second and with the offset, where REST tells them
    assert all(found[str(c.id)]["published"]["precision"] == "second" for c in told)
    assert found[str(next(c.id for c in posted if c.sticky))]["pinned"] is True
    # the page, REST, and as many parts as there are; a sticky comment's text, where it is cut, is all that can be over
    assert len(site.seen) <= 1 + 3 + _parts(posted) + sum(c.sticky for c in posted)
    assert record["thread"]["order"] == "newest"


@pytest.mark.parametrize("version", VERSIONS)
def test_where_rest_is_closed(version: str, posted: list[Posted], tmp_path: Path) -> None:
    few = [c for c in posted if c.id < 560]
    with serving(WpDiscuz(posted=few, version=version, rest=False, roots=5)) as site:
        record, _ = _crawl(site, tmp_path)
    same_thread(record, few, exact=False)
    whole(record, len(few))
    _votes(record, few)
    cut = sum(len(c.text.split()) > 100 for c in few)
    assert cut
    assert len(site.seen) == 1 + _parts(few, 5) + cut


@pytest.mark.parametrize("version", ["5.0.2", "7.6.54"])
def test_replies_that_are_folded_away(version: str, posted: list[Posted], tmp_path: Path) -> None:
    few = [c for c in posted if c.id < 560]
    with serving(WpDiscuz(posted=few, version=version, rest=False, parents_only=True, cut=False)) as site:
        record, _ = _crawl(site, tmp_path)
    same_thread(record, few, exact=False)
    whole(record, len(few))
    roots = {c.parent for c in few} & {c.id for c in few if c.parent == 0}
    assert site.asked("howReplies") == len(roots)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_site_is_told_of_the_story(enabled: bool, posted: list[Posted], tmp_path: Path) -> None:
    """As by a browser: not of the answer before."""
    told: list[str | None] = []

    class Asking(WpDiscuz):
        def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
            if path != "/story/":
                told.append(headers.get("Referer"))
            return super().answer(method, path, headers, body)

    with serving(Asking(posted=posted)) as site:
        _crawl(site, tmp_path, REFERER_ENABLED=str(enabled))
    assert len(told) > 9
    assert set(told) == {site.page if enabled else None}


def test_one_request_of_a_thread_at_a_time(posted: list[Posted], tmp_path: Path) -> None:
    """Also where many are known beforehand, and the project's settings would let them go at once."""
    few = [c for c in posted if c.id < 560]
    with serving(WpDiscuz(posted=few, rest=False, parents_only=True, cut=False, delay=0.05)) as site:
        record, _ = _crawl(site, tmp_path, CONCURRENT_REQUESTS_PER_DOMAIN="16")
    whole(record, len(few))
    assert site.asked("howReplies") > 5
    assert site.most == 1


def test_the_first_load_by_script(posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, first_load=True, rest=False, cut=False)) as site:
        record, _ = _crawl(site, tmp_path)
    same_thread(record, posted, exact=False)
    whole(record, 300)
    assert site.asked("isFirstLoad=1") == 1


def test_the_rest_at_once(posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, load_rest=True, rest=False, cut=False)) as site:
        record, _ = _crawl(site, tmp_path)
    whole(record, 300)
    assert len(site.seen) == 2


@pytest.mark.parametrize(("cut", "way"), [(1, "wpdReadMore"), (4, "wp/v2/comments")])
def test_texts_alone_are_asked_for_where_all_comments_are_here(
    cut: int, way: str, posted: list[Posted], tmp_path: Path
) -> None:
    roots = [attrs.evolve(c, parent=0, depth=1) for c in posted if c.type == "comment" and not c.sticky]
    few = [c for c in roots if len(c.text.split()) > 100][:cut] + [c for c in roots if len(c.text.split()) <= 100][:5]
    with serving(WpDiscuz(posted=few)) as site:
        record, _ = _crawl(site, tmp_path)
    assert record["thread"]["texts_complete"] is True
    # one request, whichever way
    assert (len(site.seen), site.asked(way)) == (2, 1)


def test_no_votes_no_ajax(tmp_path: Path) -> None:
    plain = talk(300, seed=4)
    with serving(WpDiscuz(posted=plain, votes=False)) as site:
        record, _ = _crawl(site, tmp_path)
    same_thread(record, plain)
    whole(record, len(plain))
    assert len(site.seen) == 1 + 3


@pytest.mark.parametrize(
    ("given", "nonces"),
    [({"cookie": False}, 1), ({"stale": 1}, 1), ({"cookie": False, "stale": 1}, 2)],
    ids=["page out of a cache", "run out", "both"],
)
def test_the_nonce(given: dict[str, Any], nonces: int, posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, rest=False, cut=False, **given)) as site:
        record, _ = _crawl(site, tmp_path)
    whole(record, 300)
    assert site.asked("wpdGetNonce") == nonces


def test_a_nonce_that_is_always_refused(posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, rest=False, stale=10_000)) as site:
        record, _ = _crawl(site, tmp_path)
    thread = record["thread"]
    assert thread["complete"] is False
    assert thread["incomplete_reasons"] == ["load_more_not_followed", "bad_response"]
    assert record["comments"]
    assert site.asked("wpdLoadMoreComments") == 2
    assert site.asked("wpdGetNonce") == 1


def test_a_visitor_who_has_the_nonce_is_not_given_it_again(posted: list[Posted], tmp_path: Path) -> None:
    """The second page of a site comes without the cookie, since the first has set it."""
    with serving(WpDiscuz(posted=posted, rest=False, cut=False)) as site:
        run = crawl(tmp_path, site.page, f"{site.page}?p=2", settings={"CONCURRENT_REQUESTS": "1"})
    assert len(run.records()) == 2
    for record in run.records().values():
        whole(record, 300)
    assert site.asked("wpdGetNonce") == 0
    # nothing of a visitor's cookies is told
    assert site.nonce not in (tmp_path / "records.jsonl").read_text()


def test_too_many_requests_in_words(posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, rest=False, cut=False, busy=1)) as site:
        record, run = _crawl(site, tmp_path)
    whole(record, 300)
    assert "asked again in 10 s" in run.log


def test_too_many_requests_in_words_for_ever(posted: list[Posted], tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=posted, rest=False, cut=False, busy=99)) as site:
        record, _ = _crawl(site, tmp_path, NEWSTHREAD_RETRY_AFTER="1")
    assert record["thread"]["incomplete_reasons"] == ["load_more_not_followed", "rate_limited"]
    assert site.asked("wpdLoadMore") == 2
