"""The article of an HTML page: the layout's selectors for what a reader sees, the head's words for the rest."""

from __future__ import annotations

from lxml.etree import _Element

from ..comments.base import count_of
from ..found import Found, FoundArticle
from ..index import Placed
from ..layouts import GENERIC, Layout, Selectors
from ..markup import line_of, text_of
from ..notices import notice_kind, says_paid
from ..page import Page
from ..record import Evidence, Notice, Related, Warning
from ..text import clean_line
from . import declared as head
from . import jsonld
from .around import related_around
from .authors import authors
from .body import read_body
from .crumbs import named_section, section_over_headline, sections_of_way, way_over_headline
from .dek import find_dek
from .dek_looks import runs_on
from .engagement import shown_counts
from .find_body import find_body, is_sure
from .furniture import in_card, notice_of_class, within
from .gathered import Body
from .headline import headline
from .hints import BIT, hints_of
from .kicker import is_no_kicker, kicker_above
from .lead import lead_media
from .lines import Lines
from .paging import declared_next, linked_next
from .site_name import named_in_link, short_name, site_name
from .story import Story, find_story
from .story_links import title_in
from .terms import terms
from .titles import Titles, key
from .unseen import STUB, unseen_body
from .when import article_dates

_BESIDE_TITLE = 2
"""Lines over or under the headline that may say that the story is paid for."""


def read_article(page: Page, layout: Layout) -> FoundArticle:
    """The article of `page`, which keeps what is found in the thread hidden."""
    nodes = list(jsonld.nodes(page))
    node = jsonld.story(page, nodes) or {}
    found = head.declared(page, node)
    titles = Titles(
        page,
        head.first_of(node.get("headline")),
        found.site_name.value if found.site_name else named_in_link(page),
        news=jsonld.is_news(node),
    )
    found.headline, found.kicker, under, title = headline(page, layout, titles)
    if not found.sections:
        found.sections = sections_of_way(page, nodes, titles)
    if found.site_name is None:
        found.site_name = site_name(page, nodes, titles, found.headline, found.sections)
    else:
        found.site_name = short_name(found.site_name, nodes)
    story = lines = None
    few = False
    body_at = find_body(page, layout) if layout is not GENERIC else None
    if body_at is None or not is_sure(body_at, page, layout):
        declared = page.metas.get("og:type", "").lower() == "article" or bool(node)
        story = find_story(
            page, page.metas.get("og:title") or titles.title, declared=declared, named=body_at[1] if body_at else None
        )
        few = story is not None and not story.enough
        if story is not None and story.enough:
            body_at = None
            lines = Lines(story, found.headline.value if found.headline else "", title)
            if found.headline is None or found.headline.confidence == "low":
                lines = _untitled(found, story, lines, titles)
        else:
            story = None
            body_at = body_at or find_body(page, layout)
    _kicker(found, page, layout)
    if found.kicker is None and lines is not None and found.headline is not None:
        found.kicker = kicker_above(lines, found.headline.value, found.site_name.value if found.site_name else "")
    if not found.sections and lines is not None:
        found.sections = (
            section_over_headline(page, lines) or way_over_headline(page, lines, titles) or named_section(lines)
        )
    if not found.sections and (section := titles.section()) is not None:
        found.sections = [Found(section, "title.section", "medium")]
    twice = _dek(found, page, layout, title, body_at, lines)
    found.dek = found.dek or under
    found.authors = authors(page, layout, found.authors, lines, titles.names, title, body_at)
    names = {key(author.value.name) for author in found.authors}
    # a columnist's page may be a folder of the address
    found.sections = [s for s in found.sections if s.rule != "head.section_link" or key(s.value) not in names]
    article_dates(found, page, layout, body_at, lines)
    if lines is not None:
        lines.trim(found.headline.value if found.headline else "", [author.value.name for author in found.authors])
    terms(found, page, layout, body_at, lines)
    lead_media(found, page, layout, node, lines)
    if story is not None:
        story.settle()
        root = story.root()
        body_at = (page.index.size, root)
    if body_at is not None:
        _take(found, read_body(body_at[1], page, story, shortcodes=layout is not GENERIC))
        found.evidence["/body"] = Evidence(rule="story" if story is not None else f"{layout.name}.body")
    if sum(len(block.text) for block in found.body) < STUB:
        unseen_body(found, page, node)
    if few and not found.body:
        page.warn("no_body", "/body", "what may be the story is too few words to tell")
    if story is not None and lines is not None:
        _notices_around(found, lines)
        known = {related.url for related in found.related}
        found.related += [related for related in related_around(lines, page) if related.url not in known]
    if found.access is not None and found.access.value == "paywalled":
        detail = "the page declares that the story is not free to read: the body may be only its beginning"
        found.warnings.append(Warning(code="paywalled", at="/body", detail=detail))
    if found.next_page is None:
        for rule, url in (("link.next", declared_next(page)), ("a.next", linked_next(page) if found.body else None)):
            if url is not None:
                found.next_page = Found(url, rule)
                break
    if not twice:
        _drop_repeats(found)
    _related(found, page, layout, body_at)
    if found.related:
        found.evidence["/related"] = Evidence(rule=f"{layout.name}.related" if layout.related else "around")
    _engagement(found, page, layout)
    shown_counts(found, page, lines)
    known = {notice.text for notice in found.notices}
    for selector in page.present(layout.notices):
        for placed in page.outer(selector):
            if body_at is None or not within(placed[1], body_at[1]):
                text = text_of(placed[1])
                if text and text not in known:
                    known.add(text)
                    found.notices.append(Notice(kind=notice_of_class(placed[1]) or "disclaimer", text=text))
    if found.notices:
        found.evidence["/notices"] = Evidence(rule="notices")
    return found


def _untitled(found: FoundArticle, story: Story, lines: Lines, titles: Titles) -> Lines:
    """The lines of a page whose head and first headings name only the site, by the heading over its story."""
    at = lines.shown_title()
    if at < 0 and lines.runs[lines.first].tag in ("h2", "h3", "h4"):
        at = lines.first
    if at < 0 or titles.is_site(key(lines.runs[at].text)):
        return lines
    run = lines.runs[at]
    found.headline = Found(run.text, "above_story", "medium")
    return Lines(story, run.text, run.owner)


def _notices_around(found: FoundArticle, lines: Lines) -> None:
    """Sentences about the page that stand beside the story."""
    low, high = max(0, lines.first - 10), (lines.foot[-1] if lines.foot else lines.first) + 1
    known = {notice.text for notice in found.notices}
    for i in range(low, min(high, len(lines.runs))):
        run = lines.runs[i]
        if not lines.accepted[i] and run.size >= 20 and run.linked * 10 < run.size * 9:
            kind = notice_kind(run.text)
            if kind == "sponsored" and not (abs(i - lines.title_at) <= _BESIDE_TITLE and says_paid(run.text)):
                continue  # boxes of advertisements are called so as well
            if kind is not None and run.text not in known:
                known.add(run.text)
                found.notices.append(Notice(kind=kind, text=clean_line(run.text)))


def _first(page: Page, selectors: Selectors) -> Placed | None:
    """The first element that holds words and is not of another story."""
    for selector in page.present(selectors):
        for placed in page.outer(selector):
            if line_of(placed[1]):
                return placed
    return None


def _kicker(found: FoundArticle, page: Page, layout: Layout) -> None:
    kicker = _first(page, layout.kicker)
    if kicker is not None:
        text = line_of(kicker[1])
        headline, site = (known.value if known else "" for known in (found.headline, found.site_name))
        if (
            len(text) <= 80
            and not is_no_kicker(text, headline, site)
            and not hints_of(kicker[1].get("class") or "") & BIT["ad"]
        ):
            found.kicker = Found(text, f"{layout.name}.kicker")


def _dek(
    found: FoundArticle, page: Page, layout: Layout, title: _Element | None, body: Placed | None, lines: Lines | None
) -> bool:
    """Find the dek. Whether the body has it too: one that is the story's first paragraph as well."""
    if lines is not None:
        told = [found.description.value if found.description else "", page.metas.get("og:description", "")]
        dek = find_dek(lines, told, found.headline.value if found.headline else "")
        if dek is not None:
            found.dek, places = dek
            if runs_on(lines, places):
                lines.standfirst = places
                return True
            # a page of one line keeps it as its story
            if sum(lines.accepted) > sum(lines.accepted[at] for at in places):
                for at in places:
                    lines.accepted[at] = False
        return False
    low = next((place for place, e in page.index.tags["h1"] if e is title), -1)
    high = body[0] if body is not None else page.index.size
    for selector in page.present(layout.dek):
        for place, element in page.outer(selector):
            if not (low < place < high) or in_card(element):
                continue
            text = line_of(element)
            if text and (found.headline is None or text != found.headline.value):
                found.dek = Found(text, f"{layout.name}.dek")
                return False
    return False


def _take(found: FoundArticle, body: Body) -> None:
    found.body, found.links = body.blocks, body.links
    lead = {media.url: media for media in found.media}
    for media in body.media:
        known = lead.get(media.url)
        if known is None:
            found.media.append(media)
        else:
            known.caption, known.credit = known.caption or media.caption, known.credit or media.credit
    found.notices += body.notices
    found.related += body.related
    if body.next_page is not None:
        found.next_page = Found(body.next_page, "page_links")


def _drop_repeats(found: FoundArticle) -> None:
    """A dek that only repeats how the body begins is an automatic excerpt, which no reader sees as one."""
    if found.dek is None or not found.body:
        return
    start = found.dek.value.rstrip(" …[].")
    words = " ".join(" ".join(block.text.split()) for block in found.body[:4])
    if words.startswith(start):
        found.dek = None


def _related(found: FoundArticle, page: Page, layout: Layout, body: Placed | None) -> None:
    known = {related.url for related in found.related}
    placed = {p: link for selector in page.present(layout.related) for p, link in page.outer(selector)}
    for _, link in sorted(placed.items()):
        url = page.link(link.get("href"))
        if url is None or url in known or (body is not None and within(link, body[1])):
            continue
        title = title_in(link)
        if title:
            known.add(url)
            found.related.append(Related(title=title, url=url))


def _engagement(found: FoundArticle, page: Page, layout: Layout) -> None:
    for part, selectors in (
        ("points", layout.points), ("upvotes", layout.upvotes), ("downvotes", layout.downvotes), ("shares", layout.shares),
        ("views", layout.views), ("comments", layout.comment_count),
    ):  # fmt: skip
        if getattr(found.engagement, part) is not None:
            continue
        for selector in page.present(selectors):
            element = next((e for _, e in page.outer(selector) if not in_card(e)), None)
            count = count_of(line_of(element)) if element is not None else None
            if count is not None:
                setattr(found.engagement, part, abs(count) if part == "downvotes" else count)
                found.evidence[f"/engagement/{part}"] = Evidence(
                    rule=f"{layout.name}.{_ENGAGEMENT_RULES.get(part, part)}"
                )
                break


_ENGAGEMENT_RULES = {"comments": "comment_count"}
