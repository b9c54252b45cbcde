"""Pages for the tests of the general reader: one story in the markup of several kinds of site."""

from __future__ import annotations

import json

import normalize
from normalize.record import Record

STORY = (
    "The ferry to Norrholm will run twice a day from the first of May, the harbour board decided on Tuesday evening.",
    "Until now the boat left once a day, at nine in the morning, and came back at six, which left the islanders little choice.",
    "A second boat was bought from the town of Vesterby, where it had stood idle since the bridge was opened two years ago.",
    "It carries forty passengers and six cars, and needs a crew of three, two of whom have been hired from the island itself.",
    "Tickets stay at four crowns for a single trip, the board said, and children under twelve travel free as before.",
    "Whether the timetable holds through the winter will be decided in September, when the first figures are known.",
)
URL = "https://www.thetide.example/news/ferry"
TITLE = "Ferry to Norrholm to run twice a day"
NAV = "<nav><ul><li><a href='/news'>News</a></li><li><a href='/sport'>Sport</a></li><li><a href='/weather'>Weather</a></li></ul></nav>"
TEASERS = "".join(
    f"<div class='teaser'><a href='/s/{n}'><h3>Another story number {n} about the town</h3></a><p>What it says in a few words, number {n}.</p></div>"
    for n in range(6)
)
FOOTER = "<footer><p>© 2024 The Tide. All rights reserved. No part of this site may be reproduced without permission.</p></footer>"


def paragraphs(tag: str = "p") -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in STORY)


def page(body: str, head: str = "", title: str = f"{TITLE} | The Tide") -> str:
    return f"<html lang='en'><head><title>{title}</title>{head}</head><body>{NAV}{body}{FOOTER}</body></html>"


def plain(inner: str | None = None, above: str = "", below: str = "") -> str:
    """A site of no known family."""
    return page(
        f"<div class='wrap'><div class='col'><h1>{TITLE}</h1>{above}<div class='zz1'>{paragraphs() if inner is None else inner}</div>{below}</div>"
        f"<div class='side'>{TEASERS}</div></div>"
    )


def read(
    above: str = "",
    *,
    head: str = "",
    title: str = f"{TITLE} | The Tide",
    h1: str = TITLE,
    below: str = "",
    story: str = "",
    inner: str | None = None,
    url: str = URL,
    lang: str = "en",
    fetched_at: str = "2026-06-01T00:00:00Z",
) -> Record:
    """The record of a page with `above` and `below` the story's paragraphs (or `inner`), and `story` at their end."""
    told = paragraphs() if inner is None else inner
    body = f"<div class='col'><h1>{h1}</h1>{above}<div class='t'>{told}{story}</div>{below}</div>"
    html = page(body, head, title).replace("<html lang='en'>", f"<html lang='{lang}'>")
    return normalize.parse_html(html, url=url, fetched_at=fetched_at)


def ld(**values: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@context': 'https://schema.org', '@type': 'NewsArticle', **values})}</script>"


def names(record: Record) -> list[str]:
    """The authors' names."""
    return [author.name for author in record.authors]


def meta(name: str, content: str, attribute: str = "name") -> str:
    return f"<meta {attribute}='{name}' content='{content}'>"


def day(record: Record) -> str | None:
    """The day of publication."""
    return record.published.value[:10] if record.published is not None and record.published.value else None


def date_rule(record: Record) -> tuple[str, str]:
    """Where the date of publication was found, and how sure it is."""
    evidence = record.evidence["/published"]
    return evidence.rule, evidence.confidence
