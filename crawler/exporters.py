"""Feed exporters that know records. Items of other types go Scrapy's own way."""

from __future__ import annotations

import json
import re
from typing import Any

from scrapy.exporters import (
    BaseItemExporter,
    CsvItemExporter,
    JsonItemExporter,
    JsonLinesItemExporter,
    MarshalItemExporter,
    PickleItemExporter,
    XmlItemExporter,
)

from normalize.record import Record

from .flat import flat

_UTF8 = frozenset({None, "utf-8", "utf8", "UTF-8"})
# Characters that XML 1.0 cannot hold, not even escaped
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class RecordJsonLinesItemExporter(JsonLinesItemExporter):
    """JSON lines; a record's is `Record.to_json`, byte for byte what ``newsthread parse`` writes."""

    def export_item(self, item: Any) -> None:
        if isinstance(item, Record):
            self.file.write(_json(self, item, indent=None) + b"\n")
        else:
            super().export_item(item)


class RecordJsonItemExporter(JsonItemExporter):
    """One JSON array; a record is `Record.to_json`, or indented where ``FEED_EXPORT_INDENT`` says so."""

    def export_item(self, item: Any) -> None:
        if isinstance(item, Record):
            data = _json(self, item, indent=self.indent or None)
            self._add_comma_after_first()
            self.file.write(data)
        else:
            super().export_item(item)


class RecordCsvItemExporter(CsvItemExporter):
    """CSV; a record is one row of the fields of `flat`, null an empty field."""

    def export_item(self, item: Any) -> None:
        super().export_item(_texts(item) if isinstance(item, Record) else item)


class RecordXmlItemExporter(XmlItemExporter):
    """XML; a record is one element of the fields of `flat`, null an empty one."""

    def export_item(self, item: Any) -> None:
        if isinstance(item, Record):
            item = {name: _NOT_XML.sub("", text) for name, text in _texts(item).items()}
        super().export_item(item)


class RecordPickleItemExporter(PickleItemExporter):
    """Pickle; a record is its plain dict, which can be read without this program."""

    def export_item(self, item: Any) -> None:
        super().export_item(item.to_dict() if isinstance(item, Record) else item)


class RecordMarshalItemExporter(MarshalItemExporter):
    """Marshal; a record is its plain dict."""

    def export_item(self, item: Any) -> None:
        super().export_item(item.to_dict() if isinstance(item, Record) else item)


def _json(exporter: BaseItemExporter, record: Record, indent: int | None) -> bytes:
    """`record` as JSON bytes: ``fields`` and ``encoding`` of the feed are kept to."""
    utf8 = exporter.encoding in _UTF8
    if exporter.fields_to_export is None and indent is None and utf8:
        text = record.to_json()
    else:
        data = record.to_dict()
        if exporter.fields_to_export is not None:
            # one row of top-level fields, as for any item: never through the adapter, which copies the whole thread
            data = dict(exporter.get_serialized_fields(data))
        text = json.dumps(
            data, ensure_ascii=not utf8, indent=indent, separators=(",", ":") if indent is None else (",", ": ")
        )
    # A lone surrogate cannot be UTF-8; as a JSON escape it is kept, and the record with it
    return text.encode("utf-8", "backslashreplace") if utf8 else text.encode(exporter.encoding or "ascii")


def _texts(record: Record) -> dict[str, str]:
    return {name: _text(value) for name, value in flat(record).items()}


def _text(value: str | int | bool | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
