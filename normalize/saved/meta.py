"""``--meta``: a table (CSV or JSON Lines) of what is known of many saved pages: path, url, fetched_at."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .model import Known, key_of
from .times import instant, web_url

_DELIMITERS = ",;\t"


class MetaError(ValueError):
    """The table as a whole cannot be used."""


def read_meta(file: Path) -> tuple[dict[Path, Known], list[str]]:
    """What is known of pages by their absolute path, in the table's order, and a sentence for each bad line.

    Relative paths are looked for beside the table first, then in the current folder. Raises `MetaError` for a table
    that cannot be read at all.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise MetaError(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise MetaError(f"{file}: it is not UTF-8 ({error.reason} at byte {error.start})") from error
    known: dict[Path, Known] = {}
    bad: list[str] = []
    rows = _json_lines(text) if text.lstrip().startswith("{") else _csv_rows(text, file)
    for number, row in rows:
        try:
            if isinstance(row, str):
                raise ValueError(row)
            path, value = _line(row, file.absolute().parent)
            if known.get(path, value) != value:
                raise ValueError(f"{row['path']} is named twice with different values")
            known[path] = value
        except ValueError as error:
            bad.append(f"{file}, line {number}: {error}")
    return known, bad


def _line(row: dict[str, Any], folder: Path) -> tuple[Path, Known]:
    values: dict[str, str] = {}
    for key in ("path", "url", "fetched_at"):
        value = row.get(key)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{key} is not a text")
        values[key] = (value or "").strip()
    if not values["path"]:
        raise ValueError("it has no path")
    url = web_url(values["url"])
    if values["url"] and url is None:
        raise ValueError(f"{values['url'][:200]!r} is no http(s) URL")
    fetched_at = instant(values["fetched_at"]) if values["fetched_at"] else None
    return _resolve(values["path"], folder), Known(url=url, fetched_at=fetched_at, by="meta")


def _resolve(text: str, folder: Path) -> Path:
    beside, here = key_of(folder / text), key_of(Path(text))
    return here if here.exists() and not beside.exists() else beside


def _json_lines(text: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield number, "it is not JSON"
            continue
        yield number, row if isinstance(row, dict) else "it is not a JSON object"


def _csv_rows(text: str, file: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    header = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header.count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    try:
        names = [name.strip().lower() for name in next(reader, [])]
    except csv.Error as error:
        raise MetaError(f"{file}: {error}") from error
    if "path" not in names:
        raise MetaError(f"{file}: its first line must name the columns: path,url,fetched_at")
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield reader.line_num, str(error)
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(names):
            yield reader.line_num, f"it has {len(cells)} cells, the header {len(names)}"
            continue
        yield reader.line_num, dict(zip(names, cells, strict=False))
