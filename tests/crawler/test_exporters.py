"""Records through Scrapy's feed exporters."""

from __future__ import annotations

import csv
import io
import json
import marshal
import pickle
from functools import partial
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest
from scrapy.exporters import BaseItemExporter

from crawler import exporters
from crawler.flat import flat
from normalize.record import Record
from tests.cost import assert_linear, assert_within

from .records import record


def export(kind: str, *items: Any, **options: Any) -> bytes:
    file = io.BytesIO()
    exporter: BaseItemExporter = getattr(exporters, f"Record{kind}ItemExporter")(file, **options)
    exporter.start_exporting()
    for item in items:
        exporter.export_item(item)
    exporter.finish_exporting()
    return file.getvalue()


@attrs.define
class Mine:
    """Somebody's own item."""

    name: str = "é"


def test_a_line_is_to_json() -> None:
    one = record()
    assert export("JsonLines", one, one).decode() == (one.to_json() + "\n") * 2
    assert export("JsonLines", one, encoding="utf-8").decode() == one.to_json() + "\n"


def test_items_of_others_go_scrapys_own_way() -> None:
    out = export("JsonLines", {"a": "é"}, Mine(), record(), encoding="utf-8").decode().splitlines()
    assert out[:2] == ['{"a": "é"}', '{"name": "é"}']
    assert json.loads(out[2])["headline"] == "Ferry – “late”"


def test_only_the_chosen_fields() -> None:
    out = json.loads(export("JsonLines", record(), fields_to_export=["headline", "id"]))
    assert list(out) == ["headline", "id"]
    assert json.loads(export("JsonLines", record(), fields_to_export={"id": "key"})) == {"key": "0" * 32}


def test_other_encodings_lose_nothing() -> None:
    one = record()
    data = export("JsonLines", one, encoding="ascii")
    assert data.isascii()
    assert json.loads(data) == one.to_dict()


def test_a_lone_surrogate_does_not_cost_the_record() -> None:
    one = record(headline="broken \ud83d here")
    assert json.loads(export("JsonLines", one))["headline"] == one.headline


def test_json_is_one_array() -> None:
    one = record()
    assert json.loads(export("Json", one, {"a": 1}, one)) == [one.to_dict(), {"a": 1}, one.to_dict()]
    assert json.loads(export("Json", one, indent=2)) == [one.to_dict()]
    assert b'\n  "headline"' in export("Json", one, indent=2)
    assert export("Json") == b"[]"


def test_csv_is_one_row_a_record() -> None:
    rows = list(csv.DictReader(io.StringIO(export("Csv", record(), record(headline=None)).decode(), newline="")))
    assert [row["headline"] for row in rows] == ["Ferry – “late”", ""]
    assert list(rows[0]) == list(flat(record()))
    row = rows[0]
    assert row["authors"] == "Ida Møller; O. Olsen"
    assert row["text"] == 'One,\ntwo.\n\nThree; "four".'
    assert (row["published"], row["published_precision"], row["published_earliest"]) == ("2024-03-05", "day", "")
    assert (row["thread_declared"], row["thread_extracted"], row["thread_complete"]) == ("3", "2", "false")
    assert row["thread_closed"] == "true"
    assert row["thread_incomplete_reasons"] == "paged; replies_collapsed"
    assert row["warnings"] == "truncated; encoding"
    assert row["points"] == ""


def test_csv_of_chosen_fields_and_of_other_items() -> None:
    assert export("Csv", record(), fields_to_export=["id", "thread_extracted"]).decode() == (
        "id,thread_extracted\r\n" + "0" * 32 + ",2\r\n"
    )
    assert export("Csv", {"a": "x"}).decode() == "a\r\nx\r\n"


def test_xml_can_be_read_whatever_the_words() -> None:
    one = record(headline="a \x0b\ufffe\ud83d<b>&", kicker=None)
    (item,) = ET.fromstring(export("Xml", one))
    assert item.findtext("headline") == "a <b>&"
    assert item.findtext("kicker") == ""
    assert [element.tag for element in item] == list(flat(one))


def test_python_formats_hold_plain_data() -> None:
    one = record()
    assert pickle.loads(export("Pickle", one)) == one.to_dict()
    assert marshal.loads(export("Marshal", one)) == one.to_dict()
    assert pickle.loads(export("Pickle", {"a": 1})) == {"a": 1}


def test_the_flat_row_has_the_same_fields_for_the_emptiest_record() -> None:
    source = record().source
    bare = Record(id="x", source=source)
    assert list(flat(bare)) == list(flat(record()))
    assert {value for name, value in flat(bare).items() if name.startswith(("thread_", "published"))} == {None}


@pytest.mark.parametrize("kind", ["JsonLines", "Json", "Csv"])
def test_long_threads_take_their_share_of_time(kind: str) -> None:
    """50,000 comments cost about what ten times 5,000 do, and far from what itemadapter takes for them."""
    records = {size: record(size) for size in (5_000, 50_000)}
    assert_linear(lambda size: partial(export, kind, records[size]), 5_000, 50_000)
    assert_within(4, lambda: export(kind, records[50_000]))  # itemadapter's way takes 5.7 s on a fast machine
