"""Answers of comment systems out of files: bare bodies, and exchanges as tools save them."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from .asking import Answer

_MAX = 100 * 2**20


def answers_in(saved: Any) -> Iterator[Answer]:
    """The answers in `saved`: an `Answer`; bytes or text of a body, also gzipped; what JSON would make of one; an exchange
    (an object with ``request`` and ``response``), a list of these, a HAR file.

    Raises `TypeError` for values of other types.
    """
    if isinstance(saved, Answer):
        yield saved
    elif isinstance(saved, (bytes, bytearray, memoryview)):
        body = _unpacked(bytes(saved))
        exchanges = list(_exchanges(_json(body)))
        yield from exchanges or [Answer(body=body)]
    elif isinstance(saved, str):
        yield from answers_in(saved.encode("utf-8", "replace"))
    elif isinstance(saved, (dict, list)):
        yield from list(_exchanges(saved)) or [Answer(body=_written(saved))]
    else:
        raise TypeError(f"an answer is bytes, text or JSON, not {type(saved).__name__}")


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        unpacker = zlib.decompressobj(wbits=31)
        return unpacker.decompress(body, _MAX)
    except (zlib.error, gzip.BadGzipFile, EOFError):
        return body


def _json(body: bytes) -> Any:
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _exchanges(value: Any) -> Iterator[Answer]:
    if isinstance(value, dict) and isinstance(value.get("log"), dict):
        value = value["log"].get("entries")  # HAR
    if isinstance(value, list) and value and all(_is_exchange(item) for item in value):
        for item in value:
            yield _exchange(item)
    elif _is_exchange(value):
        yield _exchange(value)


def _is_exchange(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and "response" in value
        and (isinstance(value.get("request"), dict) or isinstance(value.get("url"), str))
        and "code" not in value  # Disqus' own answers hold a "response"
    )


def _exchange(item: Mapping[str, Any]) -> Answer:
    asked = item["request"] if isinstance(item.get("request"), dict) else item
    response = item["response"]
    url = asked.get("url") if isinstance(asked.get("url"), str) else None
    if isinstance(response, dict) and ("body" in response or "content" in response):
        body = response.get("body", response.get("content"))
        headers, status = response.get("headers"), response.get("status")
        if isinstance(body, dict) and "text" in body and "size" in body:
            body = body["text"]  # HAR
    else:
        body, headers, status = response, item.get("response_headers"), item.get("status")
    return Answer(
        body=body.encode("utf-8", "replace") if isinstance(body, str) else _written(body),
        url=url,
        status=status if isinstance(status, int) else 200,
        headers=_headers(headers),
        fields=_fields(asked, url),
    )


def _written(value: Any) -> bytes:
    """The JSON of a value; nothing for one that is nested as no answer is."""
    try:
        return json.dumps(value).encode()
    except RecursionError:
        return b""


def _headers(given: Any) -> dict[str, str]:
    if isinstance(given, list):
        given = {h.get("name"): h.get("value") for h in given if isinstance(h, dict)}
    return {str(k).lower(): str(v) for k, v in given.items()} if isinstance(given, dict) else {}


def _fields(asked: Mapping[str, Any], url: str | None) -> dict[str, str]:
    fields: dict[str, str] = {}
    if url:
        fields.update(parse_qsl(url.partition("#")[0].partition("?")[2]))
    given = asked.get("fields", asked.get("form"))
    if isinstance(given, dict):
        fields.update({str(k): str(v) for k, v in given.items()})
    posted = asked.get("postData", asked.get("post_data"))
    if isinstance(posted, dict):
        fields.update(
            {str(p.get("name")): str(p.get("value")) for p in posted.get("params") or () if isinstance(p, dict)}
        )
        posted = posted.get("text")
    if isinstance(posted, str):
        fields.update(_posted(posted))
    return fields


def _posted(text: str) -> dict[str, str]:
    if 'name="' not in text:
        return dict(parse_qsl(text))
    fields = {}
    for part in text.split("Content-Disposition: form-data; ")[1:]:
        head, _, value = part.replace("\r\n", "\n").partition("\n\n")
        name = head.partition('name="')[2].partition('"')[0]
        fields[name] = value.partition("\n--")[0]
    return fields
