"""A record as one flat row, for formats that hold no nesting (CSV, XML)."""

from __future__ import annotations

from collections.abc import Iterable

from normalize.record import Moment, Record

Value = str | int | bool | None

JOINT = "; "
"""Between several names, sections, tags and codes in one field."""


def flat(record: Record) -> dict[str, Value]:
    """One row: always the same fields in the same order. Null stays None."""
    site, engagement, thread, source = record.site, record.engagement, record.thread, record.source
    row: dict[str, Value] = {
        "id": record.id,
        "url": record.url,
        "site_name": site.name,
        "site_domain": site.domain,
        "headline": record.headline,
        "kicker": record.kicker,
        "dek": record.dek,
        "description": record.description,
        "language": record.language,
        "authors": _joined(author.name for author in record.authors),
    }
    for name, moment in (("published", record.published), ("modified", record.modified)):
        row |= _moment(name, moment)
    return row | {
        "sections": _joined(record.sections),
        "tags": _joined(record.tags),
        "text": "\n\n".join(block.text for block in record.body if block.text) or None,
        "quotes": len(record.quotes),
        "links": len(record.links),
        "media": len(record.media),
        "points": engagement.points,
        "upvotes": engagement.upvotes,
        "downvotes": engagement.downvotes,
        "shares": engagement.shares,
        "views": engagement.views,
        "comments_stated": engagement.comments,
        "access": record.access,
        "next_page": record.next_page,
        "thread_system": thread.system,
        "thread_declared": thread.declared,
        "thread_extracted": thread.extracted,
        "thread_complete": thread.complete,
        "thread_texts_complete": thread.texts_complete,
        "thread_incomplete_reasons": _joined(thread.incomplete_reasons),
        "thread_closed": thread.closed,
        "source_url": source.url,
        "final_url": source.final_url,
        "fetched_at": source.fetched_at,
        "status": source.status,
        "sha256": source.sha256,
        "layout": source.layout,
        "tool": source.tool,
        "warnings": _joined(dict.fromkeys(warning.code for warning in record.warnings)),
        "schema": record.schema,
    }


def _joined(words: Iterable[str]) -> str | None:
    return JOINT.join(words) or None


def _moment(name: str, moment: Moment | None) -> dict[str, Value]:
    return {
        name: moment.value if moment else None,
        f"{name}_precision": moment.precision if moment else None,
        f"{name}_earliest": moment.earliest if moment else None,
        f"{name}_latest": moment.latest if moment else None,
    }
