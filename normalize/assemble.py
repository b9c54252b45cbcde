"""Found article and found thread to the record: the one place where values are normalised and put together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs

from . import language as languages
from . import thread as threads
from ._version import TOOL
from .dates import DateReader, iso_utc
from .found import Found, FoundArticle, FoundThread
from .ids import article_id
from .moments import read_all, several_days
from .quotes import find_quotes
from .record import Comment, Evidence, Moment, Record, Site, Source, Thread, Warning
from .urls import canonical, domain, same_site

# The westernmost zone: a wall time whose zone is unknown was reached there last
_LAST_ZONE = timedelta(hours=12)


@attrs.define(kw_only=True)
class Origin:
    """Where a page comes from, for the record's `source` and for what is seen from there."""

    source: Source
    url: str | None
    """The page's own address, after redirects."""
    fetched_at: datetime | None
    personal: bool = False
    warnings: list[Warning] = attrs.field(factory=list)


def assemble(article: FoundArticle, thread: FoundThread | None, origin: Origin) -> Record:
    """The record of a page."""
    evidence: dict[str, Evidence] = {}
    warnings = [*origin.warnings, *article.warnings]
    url = _url(article, origin, evidence)
    texts = [block.text for block in article.body]
    headline = _value("/headline", article.headline, evidence)
    language = _language(article, texts, evidence)
    key = article_id(url, headline, texts)
    reader = DateReader(language=language, fetched_at=origin.fetched_at, order=article.order)
    printed = DateReader(language=language, fetched_at=origin.fetched_at, order=article.order, printed=True)
    dates = [read_all(stated, printed) for stated in (article.published, article.modified)]
    published, modified = (read[0].moment if read else None for read in dates)
    for at, read, other in (("/published", dates[0], modified), ("/modified", dates[1], published)):
        if read:
            evidence[at] = Evidence(rule=read[0].rule, confidence=read[0].confidence)
            warnings += several_days(at, read, other)
    built = threads.build(thread, key, reader, personal=origin.personal) if thread is not None else None
    comments = built.comments if built else []
    if built is not None:
        _place_inline(thread, comments, texts)
        evidence |= built.evidence
    if published is None:
        published = _bound(comments)
        if published is not None:
            evidence["/published"] = Evidence(rule="thread.first_comment", confidence="medium")
    quotes = find_quotes(article.body, language=language)
    for field, value in (("authors", article.authors), ("sections", article.sections), ("tags", article.tags)):
        if value:
            evidence[f"/{field}"] = Evidence(rule=value[0].rule, confidence=value[0].confidence)
    evidence |= article.evidence
    if quotes:
        evidence["/quotes"] = Evidence(rule="quotes")
    record = Record(
        id=key,
        url=url,
        site=Site(name=_value("/site/name", article.site_name, evidence), domain=domain(url or origin.url)),
        headline=headline,
        kicker=_value("/kicker", article.kicker, evidence),
        dek=_value("/dek", article.dek, evidence),
        description=_value("/description", article.description, evidence),
        language=language,
        authors=[author.value for author in article.authors],
        published=published,
        modified=modified,
        sections=[section.value for section in article.sections],
        tags=[tag.value for tag in article.tags],
        body=article.body,
        quotes=quotes,
        links=article.links,
        media=article.media,
        engagement=article.engagement,
        notices=article.notices,
        related=article.related,
        access=_value("/access", article.access, evidence),
        next_page=_value("/next_page", article.next_page, evidence),
        thread=built.thread if built else Thread(),
        comments=comments,
        source=origin.source,
        evidence=evidence,
    )
    if record.next_page is not None:
        warnings.append(Warning(code="more_pages", at="/body", detail="the story goes on at next_page"))
    if published is not None and modified is not None and _before(modified, published):
        warnings.append(Warning(code="contradiction", at="/modified", detail="modified before it was published"))
    if built is not None:
        warnings += built.warnings
    warnings += _doubts(record, printed) + _doubts(record, reader)
    record.warnings = warnings
    return record


def source_of(
    kind: str, *, url: str | None, final_url: str | None, fetched_at: datetime | None, status: int | None, sha256: str, size: int,
    encoding: str | None, layout: str | None,
) -> Source:  # fmt: skip
    """The record's `source`."""
    return Source(
        input=kind, url=url, final_url=final_url if final_url != url else None,
        fetched_at=iso_utc(fetched_at) if fetched_at else None, status=status, sha256=sha256, bytes=size, encoding=encoding,
        layout=layout, tool=TOOL,
    )  # fmt: skip


def _value(at: str, found: Found[str] | None, evidence: dict[str, Evidence]) -> str | None:
    if found is None:
        return None
    evidence[at] = Evidence(rule=found.rule, confidence=found.confidence)
    return found.value


def _url(article: FoundArticle, origin: Origin, evidence: dict[str, Evidence]) -> str | None:
    """The declared URL if it is on the site that answered, else that of the answer."""
    found = article.canonical
    # a home page as canonical address is a common mistake of site owners
    if found is not None and (
        origin.url is None or ((same_site(found.value, origin.url) and _path(found.value)) or not _path(origin.url))
    ):
        evidence["/url"] = Evidence(rule=found.rule)
        return canonical(found.value)
    if origin.url is None:
        return None
    evidence["/url"] = Evidence(rule="source.url")
    return canonical(origin.url)


def _path(url: str) -> bool:
    return bool(url.partition("://")[2].partition("/")[2])


def _language(article: FoundArticle, texts: list[str], evidence: dict[str, Evidence]) -> str | None:
    if article.language is not None:
        tag = languages.tag(article.language.value)
        if tag is not None:
            evidence["/language"] = Evidence(rule=article.language.rule)
            return tag
    tag = languages.detect("\n".join(texts))
    if tag is not None:
        evidence["/language"] = Evidence(rule="words", confidence="medium")
    return tag


def _before(one: Moment, other: Moment) -> bool:
    size = min(len(one.value or ""), len(other.value or ""), 10)
    return size >= 4 and (one.value or "")[:size] < (other.value or "")[:size]


def _bound(comments: list[Comment]) -> Moment | None:
    """An article without a date is not newer than its first comment: a bound, never a value."""
    latest = [instant for comment in comments if comment.published and (instant := _latest(comment.published))]
    return Moment(basis="comments", latest=iso_utc(min(latest))) if latest else None


def _latest(moment: Moment) -> datetime | None:
    """The latest instant at which `moment` can have been."""
    if moment.latest is not None:
        return datetime.fromisoformat(moment.latest)
    value, steps = moment.value, {"day": timedelta(days=1), "hour": timedelta(hours=1), "minute": timedelta(minutes=1)}
    if value is None or moment.precision not in (*steps, "second"):
        return None
    try:
        read = datetime.fromisoformat(value)
    except ValueError:
        return None
    try:
        read += steps.get(moment.precision or "", timedelta(seconds=1))
        return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC) + _LAST_ZONE
    except OverflowError:
        return None


def _place_inline(thread: FoundThread | None, comments: list[Comment], texts: list[str]) -> None:
    """Which block an inline feedback is about: the one that holds the passage it was left on."""
    if thread is None:
        return
    passages = {c.native_id: c.inline_text for c in thread.comments if c.inline_text}
    for comment in comments:
        passage = passages.get(comment.native_id)
        if comment.inline is not None and passage:
            comment.inline.block = next((i for i, text in enumerate(texts) if passage in " ".join(text.split())), None)


def _doubts(record: Record, reader: DateReader) -> list[Warning]:
    """What the reader of dates doubts, at the places where these dates stand."""
    if not reader.doubts:
        return []
    places: dict[str, str] = {}
    for at, moment in (("/published", record.published), ("/modified", record.modified)):
        if moment is not None and moment.raw is not None:
            places.setdefault(moment.raw, at)
    for comment in record.comments:
        if comment.published is not None and comment.published.raw is not None:
            places.setdefault(comment.published.raw, f"/comments/{comment.position}/published")
        if comment.edited is not None and comment.edited.raw is not None:
            places.setdefault(comment.edited.raw, f"/comments/{comment.position}/edited")
    return [Warning(code=doubt.code, at=places.get(doubt.raw, ""), detail=doubt.detail) for doubt in reader.doubts]
