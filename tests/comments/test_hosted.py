"""Systems whose comments a script loads: what holds for each of them, on its sample. All words are invented."""

from __future__ import annotations

import json
import random
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalize.comments import gather
from normalize.comments.asking import Answer
from normalize.comments.base import System
from normalize.comments.deferred import DEFERRED
from normalize.page import Page
from tests.comments.exchanges import (
    NAMES,
    SAMPLES,
    answer_all,
    body_of,
    exchanges_of,
    meta_of,
    opened,
    page_of,
    play,
)

HOSTED = [name for name in NAMES if name in {system.name for system in DEFERRED}]
PLAIN = "<html><head><title>Story</title></head><body><main><h1>Story</h1><p>Words.</p></main></body></html>"
every = pytest.mark.parametrize("name", HOSTED)


def system_of(name: str) -> System:
    system: System = import_module(f"normalize.comments.{name}").SYSTEM
    return system


def test_every_adapter_has_a_sample() -> None:
    assert {system.name for system in DEFERRED} == {*HOSTED, "detected"}


@pytest.mark.parametrize("name", [system.name for system in DEFERRED])
def test_none_on_other_pages(name: str) -> None:
    """Also where the adapter's file is asked itself, without its signs."""
    assert name in (system_of(name).name, "detected")
    page = Page(PLAIN, url="https://news.example/story")
    assert system_of(name).read(page) is None


@every
def test_the_page_alone(name: str) -> None:
    """The page says that it does not show all; its own comments, if any, are those that stand in it."""
    found = gather(page_of(name))
    assert found is not None
    thread = found.result()
    assert thread.system == name
    assert {"loaded_by_script", "load_more_not_followed"} & set(thread.reasons)
    assert not thread.comments or name == "blogger"


@every
def test_replay(name: str) -> None:
    """Asked word for word, and the same comments as from the saved answers, by the same keys."""
    thread = opened(name)
    play(thread, exchanges_of(name))
    result = thread.result()
    assert result.reasons == []
    assert not thread.failed
    expected = json.loads((SAMPLES / name / "expected.json").read_text("utf-8"))
    ids = {comment["id"]: comment["native_id"] for comment in expected["comments"]}
    parents = {c["native_id"]: ids.get(c["parent_id"] or "", "0") for c in expected["comments"]}
    assert sorted(c.native_id or "" for c in result.comments) == sorted(parents)
    for comment in result.comments:
        stated = comment.parent_native
        if stated is not None:
            assert stated == parents[comment.native_id or ""] or name == "utterances"
        assert comment.dates, "every sample's comment has its date"
        assert all(date.basis in ("api", "url", "text") for date in comment.dates)


@every
def test_saved_answers_in_any_order(name: str) -> None:
    exchanges = exchanges_of(name)
    wanted = {c["native_id"] for c in json.loads((SAMPLES / name / "expected.json").read_text("utf-8"))["comments"]}
    for seed in range(3):
        mixed = exchanges + exchanges[:1]
        random.Random(seed).shuffle(mixed)
        thread = gather(page_of(name), [mixed])
        assert thread is not None
        keys = [comment.native_id for comment in thread.result().comments]
        assert sorted(map(str, keys)) == sorted(map(str, wanted))


@every
@pytest.mark.parametrize("body", [b"", b"<!doctype html><p>Just a moment...", b"{", b"[]", b"null", b'{"error": "no"}'])
def test_bad_answer(name: str, body: bytes) -> None:
    """What is not ours leaves the way, and says so; what was had stays."""
    thread = opened(name)
    before = thread.extracted
    request = thread.next_request()
    assert request is not None
    if name == "utterances" and body == b"[]":
        return
    assert thread.take(Answer(body=body, request=request)) is False
    for _ in range(5):  # a system may know another way
        following = thread.next_request()
        if following is None:
            break
        thread.take(Answer(body=body, request=following))
    result = thread.result()
    assert "bad_response" in result.reasons
    assert len(result.comments) == before
    assert result.all_here is None


@every
def test_cut_off_in_the_middle(name: str) -> None:
    """Answers that end in the middle are bad answers, wherever they end."""
    body = body_of(exchanges_of(name)[0]["response"]["body"])
    for cut in range(1, len(body) - 1, max(1, len(body) // 25)):
        thread = opened(name)
        request = thread.next_request()
        assert request is not None
        if thread.take(Answer(body=body[:cut], request=request)):
            # the rest of Disqus' page is not needed
            assert name == "disqus"


@pytest.mark.parametrize("name", [name for name in HOSTED if len(exchanges_of(name)) > 1])
def test_refused_in_the_middle(name: str) -> None:
    """What came stays, and what did not is said."""
    thread = opened(name)
    request = thread.next_request()
    assert request is not None
    thread.take(Answer(body=body_of(exchanges_of(name)[0]["response"]["body"]), request=request))
    had = thread.extracted
    following = thread.next_request()
    assert following is not None
    thread.fail(following, "rate_limited", "429", status=429)
    while (request := thread.next_request()) is not None:
        thread.fail(request, "rate_limited", "429", status=429)
    result = thread.result()
    assert len(result.comments) == had
    assert "rate_limited" in result.reasons
    assert result.all_here is None


@every
def test_a_server_that_repeats_itself(name: str) -> None:
    """The same answer for ever: a few requests, nothing doubled."""
    first = exchanges_of(name)[0]["response"]["body"]
    thread = opened(name)
    asked = answer_all(thread, first)
    assert len(asked) <= 8
    keys = [comment.native_id for comment in thread.result().comments]
    assert len(keys) == len(set(keys))


OTHERS: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, -1, 0, 1.5, float("inf"), 10**30, "", "x", "0", "<p>", [], [[]], [None], {}, {"a": 1}]
)


@every
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_types_are_never_believed(name: str, data: st.DataObject) -> None:
    """Any value of an answer may be of another type: something is read, or nothing, but nothing breaks."""
    exchange = data.draw(st.sampled_from(exchanges_of(name)))
    body = exchange["response"]["body"]
    if isinstance(body, str):
        start, end = body.index("{"), body.rindex("</script>")
        changed = body[:start] + json.dumps(_changed(json.loads(body[start:end]), data)) + body[end:]
    else:
        changed = _changed(body, data)
    thread = opened(name)
    request = thread.next_request()
    assert request is not None
    for answer in (Answer(body=body_of(changed), request=request), Answer(body=body_of(changed))):
        # `take` would hide an exception
        system_of(name).parse_answer(answer, thread)
        thread.take(answer)
    thread.result()


def _changed(value: Any, data: st.DataObject) -> Any:
    """`value` with one to three of its values replaced."""
    value = json.loads(json.dumps(value))
    for _ in range(data.draw(st.integers(1, 3))):
        places = [(holder, key) for holder in _holders(value) for key in _keys(holder)]
        if not places:
            return value
        holder, key = data.draw(st.sampled_from(places))
        holder[key] = json.loads(json.dumps(data.draw(OTHERS)))
    return value


def _holders(value: Any) -> list[Any]:
    inner = [found for key in _keys(value) for found in _holders(value[key])]
    return [value, *inner] if isinstance(value, (dict, list)) else []


def _keys(value: Any) -> list[Any]:
    return list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []


@every
def test_nothing_that_tells_on_people(name: str) -> None:
    """Hashes of mail addresses, regions, browsers: in the answers, not in the record."""
    record = (SAMPLES / name / "expected.json").read_text("utf-8")
    for word in ("0123456789abcdef0123456789abcdef", "6d8900be6e41774b", "Inland", "noreply@", "Firefox", "9f2c"):
        assert word not in record


@every
def test_options_are_needed_for_doubtful_endpoints_alone(name: str) -> None:
    """Without the user's leave nothing is asked of systems of which strangers alone tell; all others need nothing."""
    thread = gather(page_of(name))
    assert thread is not None
    request = thread.next_request()
    assert (request is None) == ("options" in meta_of(name))
    if request is None:
        assert "unsupported" in thread.result().reasons
