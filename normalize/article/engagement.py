"""How often a story was read, shared, liked and commented on, as the page declares it or shows it beside the story."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from lxml.etree import _Element

from ..comments.base import count_of
from ..comments.unknown.words import COUNT_OF
from ..found import FoundArticle
from ..markup import line_of
from ..page import Page
from ..record import Evidence
from ..urls import canonical
from .furniture import in_card
from .hints import BIT
from .jsonld import strings
from .lines import Lines
from .scan import IN_ASIDE, Run

_ACTIONS = {
    "comment": "comments", "reply": "comments", "share": "shares", "like": "upvotes", "dislike": "downvotes",
    "view": "views", "watch": "views", "read": "views", "listen": "views",
}  # fmt: skip
"""schema.org's actions (``ShareAction``), and what is counted of them."""
_OLD = {
    "usercomments": "comments", "usershares": "shares", "userlikes": "upvotes", "usertweets": "shares", "userpagevisits": "views",
    "userplays": "views",
}  # fmt: skip
"""Its older names: ``UserComments:12``."""
_CLASS = {
    "comment": "comments", "comments": "comments", "kommentare": "comments", "commentaires": "comments", "comentarios": "comments",
    "share": "shares", "shares": "shares", "view": "views", "views": "views", "pageviews": "views", "hits": "views", "visits": "views",
}  # fmt: skip
"""Words of class names. Likes are left out: they are a comment's as often."""
_COUNTS = frozenset("count counts counter number num nr nb total totals".split())
_ALONE = frozenset("views pageviews hits".split())
"""Names that need no "count" beside them; "comments" is a box as often."""
_PIECES = ("count", "num", "nr", "nb", "total", "views", "hits")
"""One stands in each name that tells of a count: others are not looked at."""
_BESIDE = frozenset(
    "post article entry story single page news the blog item meta stats stat has icon label text wrap value td tdb jeg".split()
)
_SPLIT = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")
_VIEWS = (
    "views?|page ?views?|reads|hits|aufrufe|mal gelesen|vues?|lectures?|visualizaciones|visitas|lecturas|visualizações|visualizzazioni|letture|"
    "weergaven|keer (?:gelezen|bekeken)|wyświetle(?:nia|ń)|odsłon[ay]?|просмотр(?:ов|а)?|переглядів|прочитан(?:о|ий)|görüntülenme|okunma|zobrazení|přečteno|"
    "megtekintés|vizualizări|visningar|visninger|lukukertaa|προβολές|преглед(?:а|и)|閲覧数?|次浏览|浏览(?:量|次数)?|阅读(?:量|数)?|瀏覽數?|조회(?:수)?|مشاهدات?|مشاهدة|"
    "צפיות|lượt xem|kali dilihat|बार देखा गया"
)
_SHARES = (
    "shares?|mal geteilt|partages?|partilhas?|compartid[oa]s?|compartilhamentos?|condivisioni|keer gedeeld|udostępnie(?:nia|ń)|репост(?:ов|а)?|поділилися|поширень|"
    "paylaşım|sdílení|megosztás|distribuiri|delningar|delinger|jakoa|κοινοποιήσεις|シェア|分享|공유|مشاركات?|مشاركة|שיתופים|lượt chia sẻ|kali dibagikan"
)
_SHOWN = re.compile(
    rf"\W{{0,3}}(?:\d[\d.,\u00a0\u202f' ]{{0,14}}(?P<a>{_VIEWS}|(?P<c>{_SHARES}))|(?P<b>{_VIEWS}|(?P<d>{_SHARES}))\s?[:：]?\s?\d[\d.,\u00a0\u202f' ]{{0,14}})\W{{0,3}}",
    re.I,
)
_COMMENTS = re.compile(r"\W{0,3}(?:\d[\d.,]{0,8}\s?[^\W\d]{2,20}|[^\W\d]{2,20}\s?[:：(]?\s?\d[\d.,]{0,8})\W{0,3}")
_THREAD = re.compile(
    r"(?:wp-)?(?:comment|kommentar|comentar|commentaire|komentar|koment|yorum|disqus|respond|reacti|discussi)", re.I
)
"""What the anchor of a thread is called."""
_LABEL = re.compile(r"(?:(?:view |see )?comments?|(?P<likes>likes?)) \((?P<count>\d[\d.,]{0,10})\)", re.I)
_LONGEST, _LONGEST_ROW = 40, 160
_BARS = re.compile(r"\s*[|·•●▪∙◦]\s*")
# "1.240 compartidos 57 comentarios"
_ROW = re.compile(r"\d[\d.,]{0,10}\s[^\W\d]{3,20}")
_SPARE = 2
"""Characters between two counts of a row."""
_MOST_INNER = 12
_DIGIT = re.compile(r"\d")
_MOST = 4
_OTHERS = BIT["related"] | BIT["ad"] | BIT["sign"]


def declared_counts(found: FoundArticle, node: dict[str, Any]) -> None:
    """What JSON-LD states: ``interactionStatistic`` of any shape, the older ``interactionCount``, ``commentCount``."""
    if "interactionStatistic" in node:
        counters = node["interactionStatistic"]
        sums: dict[str, int] = {}
        for counter in counters if isinstance(counters, list) else [counters]:
            if isinstance(counter, dict):
                part, count = _counted(counter)
                if part is not None and count is not None:
                    # one counter for each service that it was shared on
                    sums[part] = sums.get(part, 0) + count
        for part, count in sums.items():
            _note(found, part, count, "jsonld.interactionStatistic")
    for text in strings(node.get("interactionCount")):
        name, _, count_text = text.partition(":")
        if part := _OLD.get(name.strip().lower()):
            _note(found, part, count_of(count_text), "jsonld.interactionCount")
    if isinstance(count := node.get("commentCount"), (int, str)) and not isinstance(count, bool):
        _note(found, "comments", count_of(str(count)), "jsonld.commentCount")


def _counted(counter: dict[str, Any]) -> tuple[str | None, int | None]:
    kind = counter.get("interactionType")
    name = kind.get("@type") if isinstance(kind, dict) else kind
    action = str(name).rpartition("/")[2].removesuffix("Action").lower()
    return _ACTIONS.get(action), count_of(str(counter.get("userInteractionCount", "")))


def shown_counts(found: FoundArticle, page: Page, lines: Lines | None) -> None:
    """What the page shows beside the story: elements that are called a count, lines that are one."""
    for token in page.index.tokens_holding(_PIECES):
        part = _part_of(token)
        if part is None or getattr(found.engagement, part) is not None:
            continue
        for _, element in page.index.with_class(token)[:_MOST]:
            line = line_of(element)
            if len(line) <= _LONGEST and (count := count_of(line)) is not None and _is_beside(element, page):
                _note(found, part, count, f"class.{part}")
                break
    if found.engagement.comments is None:
        _in_link(found, page)
    _in_labels(found, page)
    if lines is not None:
        _in_lines(found, lines, lines.front(), "head")
        _in_lines(found, lines, lines.foot, "foot")


def _in_link(found: FoundArticle, page: Page) -> None:
    """A link to the page's own thread that counts it: "12 comments" to ``#comments``."""
    own = {canonical(url) for url in (page.final_url, page.url, page.links.get("canonical")) if url}
    for _, link in page.index.tags["a"]:
        address, mark, target = (link.get("href") or "").partition("#")
        if not mark or _THREAD.match(target) is None or page.taken.intersection((link, *link.iterancestors())):
            continue
        url = page.link(address) if address else None
        if (not address or (url is not None and canonical(url) in own)) and len(line := line_of(link)) <= _LONGEST:
            _note(found, "comments", count_of(line), "link.comments")


def _in_labels(found: FoundArticle, page: Page) -> None:
    """What buttons and links that show a bare number say of it to who cannot see: "Like (214)", "View comments (31)"."""
    for tag in ("a", "button"):
        for _, element in page.index.tags[tag]:
            label = element.get("aria-label")
            told = _LABEL.fullmatch(label) if label is not None and label[-1:] == ")" else None
            if told is not None and _is_beside(element, page):
                _note(found, "upvotes" if told["likes"] else "comments", count_of(told["count"]), "label.count")


def _in_lines(found: FoundArticle, lines: Lines, places: Iterable[int], where: str) -> None:
    for i in places:
        run = lines.runs[i]
        if len(run.text) > _LONGEST_ROW or run.near & _OTHERS or run.where & IN_ASIDE or not _DIGIT.search(run.text):
            continue
        # "By Ana Reis | 2 May 2024 | 7 comments"
        parts = _parts(run, lines) if where == "head" else [run.text]
        for text in parts:
            if len(text) > _LONGEST or (count := count_of(text)) is None:
                continue
            if (match := _SHOWN.fullmatch(text)) is not None:
                _note(found, "shares" if match["c"] or match["d"] else "views", count, f"{where}.count")
            # a heading of the thread, behind the story, is no count beside it; a link may be another story's
            elif (
                where == "head"
                and (not run.linked or len(parts) > 1)
                and COUNT_OF.search(text) is not None
                and _COMMENTS.fullmatch(text) is not None
            ):
                _note(found, "comments", count, f"{where}.count")


def _parts(run: Run, lines: Lines) -> list[str]:
    """What may be a count of its own in a line: what stands between bars, in an element, or one after the other ("3 shares 5 comments")."""
    if len(row := _ROW.findall(run.text)) > 1 and sum(map(len, row)) + _SPARE * len(row) >= len(run.text):
        return row
    parts = _BARS.split(run.text)
    if len(parts) == 1 and run.after is None and 0 < lines.parts(run) < _MOST_INNER:
        parts += [line_of(child) for child in run.owner if next(child.iter("a"), None) is None]
    return parts


def _is_beside(element: _Element, page: Page) -> bool:
    """Whether an element is neither the thread's nor another story's."""
    return not in_card(element) and page.taken.isdisjoint((element, *element.iterancestors()))


def _part_of(token: str) -> str | None:
    """What a class name says is counted in its element; None for names of other things."""
    words = [word.lower() for word in _SPLIT.split(token[:60]) if word]
    parts = [word for word in words if word in _CLASS]
    if len(parts) != 1:
        return None
    rest = [word for word in words if word != parts[0]]
    counted = any(word in _COUNTS for word in rest) or parts[0] in _ALONE
    return _CLASS[parts[0]] if counted and all(word in _COUNTS or word in _BESIDE for word in rest) else None


def _note(found: FoundArticle, part: str, count: int | None, rule: str) -> None:
    if count is not None and count >= 0 and getattr(found.engagement, part) is None:
        setattr(found.engagement, part, count)
        # a zero may stand there until a script has asked for the number
        shown = "medium" if count else "low"
        found.evidence[f"/engagement/{part}"] = Evidence(
            rule=rule, confidence="high" if rule.startswith("jsonld") else shown
        )
