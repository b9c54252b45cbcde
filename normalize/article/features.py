"""What is known of each run of words on the page: numbers, for the model that tells the story from the page's furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element

from .hints import GROUPS
from .scan import IN_NAV, Run, Scan

GOOD_SIZE = 80
"""Bytes that a run of running text has at least."""
# Words of lines about the page rather than of the story
_BOILER = frozenset(
    "reserved rechte droits derechos copyright cookie cookies privacy newsletter newsletters subscribe subscriber subscribers subscription subscriptions "
    "follow followed share shares click login log register abonnieren abonnez abonnement abo suscríbete suscribirse iscriviti advertisement anzeige publicidad "
    "permission reprint reprints reproduced redistributed download app related facebook twitter instagram linkedin whatsapp email contact reporter editor "
    "writer author professor fellow journalist correspondent contributor columnist writes comments comment reply replies read sign inbox http https www com "
    "lire lesen leggi lea читайте подпишитесь подписывайтесь implied affiliate commission sponsored tags filed posted terms advertise view".split()
)
_TIME_WORDS = frozenset(
    "ago updated published posted am pm uhr min minutes hours days read stand modified gmt est edt utc".split()
)
_RIGHTS = ("©", "相关", "版权", "责任编辑", "編集", "来源", "関連", "无断", "無断")
_CREDIT = re.compile(
    r"\(?(?:photo|image|picture|getty|reuters|credit|foto|bild|file photo|source|quelle|video|watch|listen|caption|illustration|courtesy|©|"
    r"afp|ap photo|crédit|copyright|图|写真|摄)",
    re.I,
)
_DATE = re.compile(r"\d{1,2}[:.h]\d\d|(?<!\d)(?:19|20)\d\d(?!\d)")
_END = re.compile(r"[.!?…。！？:;।؟»”\"')\]]+\Z")
_TAGS = {"p": 1, "li": 2, "h1": 3, "h2": 4, "h3": 5, "h4": 6, "h5": 7, "h6": 7, "div": 8, "td": 9, "th": 9, "blockquote": 10, "figcaption": 11,
         "pre": 12, "dd": 13, "dt": 13, "section": 14, "article": 14, "main": 14, "body": 15, "center": 16, "address": 17, "header": 18,
         "footer": 18, "time": 19, "button": 20, "label": 20}  # fmt: skip

_COMMENTS = re.compile(
    r"[^\w]*(?:\d[\d.,]*\s*)?(?:(?:leave|post|add|write) (?:a|your|us) (?:comment|reply|response|thought)|(?:join|view|see|read|show|all|your|reader|user|latest|recent|top)?"
    r"\s*(?:the )?(?:comments?|responses?|replies|discussion|conversation|reactions|thoughts|feedback|kommentare?|leserkommentare|commentaires?|"
    r"réactions|comentarios?|comentários?|commenti|reacties|komentarze|kommentarer|комментари[ияй]|コメント|评论|評論|댓글)\b)",
    re.I,
)
_RELATED = re.compile(
    r"[^\w]*(?:related|recommended|you (?:may|might) (?:also|like)|more (?:from|on|stories|news|in|about|like)|most (?:popular|read|viewed|shared)|read (?:next|more|also)|"
    r"trending|latest|popular|recent (?:posts|articles|news|stories)|what to read|up next|see also|also on|don.t miss|editor.?s? (?:picks?|choice)|top stories|"
    r"featured|suggested|similar|further reading|mehr (?:zum|von|aus)|auch interessant|das könnte|meist ?gelesen|weitere|verwandte|à lire|lire aussi|sur le même|"
    r"plus (?:lus|d)|les plus|dans la même|relacionad|más (?:le|de|not)|te puede|lo más|leia|mais lid|veja|notícias rel|leggi anche|potrebbe|correlat|più letti|lees ook|meer (?:over|van)|"
    r"gerelateerd|czytaj|zobacz|polecane|læs også|les også|läs (?:också|mer)|mest læst|читайте|по теме|популярн|похожие|関連|おすすめ|ランキング|相关|推荐|热门|관련|인기|about the author|über den autor|share this|tags?:|filed under|"
    r"about us|contact|follow us|newsletter|subscribe|sponsored|advertisement|ads by)",
    re.I,
)
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")

_MAY_BE_LINKED = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNREPEATED = frozenset(("p", "h2", "h3", "h4", "blockquote", "figure", "td", "tr"))
_LINED = frozenset(("p", "li", "blockquote", "h2", "h3", "h4"))

Row = tuple[Any, ...]


def good(run: Run) -> bool:
    """Whether a run looks like running text by itself."""
    return run.size >= GOOD_SIZE and run.linked * 3 < run.size


class Frame:
    """What is summed up over the page before each run is looked at."""

    def __init__(self, scan: Scan) -> None:
        runs = scan.runs
        self.mass: dict[_Element, int] = {}
        """Bytes of running text by the element whose child holds it, and by all elements above."""
        self.box: dict[_Element, int] = {}
        self.total = 0
        self.kinds: dict[tuple[str, int, int], int] = {}
        for run in runs:
            if good(run):
                holder = run.box if run.owner.tag in ("p", "li", "blockquote") else run.owner
                self.box[holder] = self.box.get(holder, 0) + run.size
                kind = (run.tag, run.near, run.far)
                self.kinds[kind] = self.kinds.get(kind, 0) + run.size
                self.total += run.size
        self.parts: dict[_Element, list[int]] = {}
        """Runs, bytes and linked bytes by the box of their owner, and by the box of that."""
        self.repeats: dict[_Element, int] = {}
        self._children: dict[_Element, Counter[tuple[Any, str | None]]] = {}
        for run in runs:
            for element in (run.box, run.box.getparent()):
                if element is not None:
                    counts = self.parts.setdefault(element, [0, 0, 0])
                    counts[0] += 1
                    counts[1] += run.size
                    counts[2] += run.linked
        for holder, size in self.box.items():
            element = holder
            while element is not None:
                self.mass[element] = self.mass.get(element, 0) + size
                element = element.getparent()

    def repeat(self, element: _Element) -> int:
        """The most often that the element, or one above it, stands beside its like: items of a list of comments or teasers."""
        chain = []
        at: _Element | None = element
        known = 0
        while at is not None:
            found = self.repeats.get(at)
            if found is not None:
                known = found
                break
            chain.append(at)
            at = at.getparent()
        for at in reversed(chain):
            tag = at.tag
            if tag not in _UNREPEATED:
                name = at.get("class")
                if name is not None or tag == "li" or tag == "article":
                    parent = at.getparent()
                    if parent is not None:
                        known = max(known, self._alike(parent)[tag, name])
            self.repeats[at] = known
        return known

    def _alike(self, parent: _Element) -> Counter[tuple[Any, str | None]]:
        """How many children of each kind an element has."""
        found = self._children.get(parent)
        if found is None:
            found = self._children[parent] = Counter(
                (child.tag, child.get("class")) for child in parent.iterchildren("*")
            )
        return found


def hopeless(run: Run) -> bool:
    """Whether a run is a mere link, or navigation: not worth the numbers."""
    return run.where & IN_NAV != 0 or (
        run.linked * 10 >= run.size * 9 and run.size < 150 and run.tag not in _MAY_BE_LINKED
    )


def rows(scan: Scan, frame: Frame, title: str = "") -> Iterator[Row | None]:
    """The numbers of each run, in the order of `NAMES`, then its hints (`near`, `far`) and tags around (`where`).

    None for runs that are hopeless.
    """
    runs = scan.runs
    total = frame.total or 1
    goods = [good(run) for run in runs]
    count = len(runs)
    h1 = scan.headings[0][0] if scan.headings else None
    best = max(frame.box, key=frame.box.__getitem__) if frame.box else None
    over_best = best.getparent() if best is not None else None
    best_depth = _depth(best) if best is not None else 0
    first_best = last_best = None
    seen: dict[str, int] = {}
    for i, run in enumerate(runs):
        seen[run.text] = seen.get(run.text, 0) + 1
        if goods[i] and (run.box is best or run.owner is best):
            if first_best is None:
                first_best = i
            last_best = i
    next_good = [count + 50] * (count + 1)
    for i in range(count - 1, -1, -1):
        next_good[i] = i if goods[i] else next_good[i + 1]
    titled = frozenset(_WORD.findall(title.lower()))
    depths: dict[_Element, int] = {}
    mass, boxes, repeat, kinds = frame.mass, frame.box, frame.repeat, frame.kinds
    last_comments = last_related = -1000
    last_good = -50
    before = 0
    prev_size, prev_linked = 0, 0.0
    for i, run in enumerate(runs):
        text, size, tag, box, owner = run.text, run.size, run.tag, run.box, run.owner
        short = size < 400
        if size < 80 and tag != "p":
            if _COMMENTS.match(text):
                last_comments = i
            elif _RELATED.match(text):
                last_related = i
        linked = run.linked / size
        holder = box if tag in _LINED else owner
        above = holder.getparent()
        above2 = above.getparent() if above is not None else None
        if hopeless(run) or (size < 60 and above2 is not None and above2 not in mass and tag not in _MAY_BE_LINKED):
            # a mere link, or a few words with no running text near
            yield None
            prev_size, prev_linked = size, linked
            continue
        depth = depths.get(box)
        if depth is None:
            depth = depths[box] = _depth(box)
        own, parts = frame.parts[box], frame.parts[box]
        if above is not None:
            parts = frame.parts.get(above, own)
        words = _WORD.findall(text.lower()) if short else ()
        if i + 1 < count:
            following = runs[i + 1]
            next_size, next_linked = following.size, following.linked / following.size
        else:
            next_size, next_linked = 0, 0.0
        digits = _DIGIT.search(text) is not None if short else False
        yield (
            repeat(box if tag == "p" or tag == "li" else owner),
            min(i - last_comments, 300),
            min(i - last_related, 300),
            sum(word in titled for word in words) / len(words) if words else 0.0,
            depth - best_depth,
            own[0],
            own[1] / own[0],
            own[2] / own[1],
            parts[0],
            parts[2] / parts[1],
            size,
            linked,
            _TAGS.get(tag, 0),
            i / count,
            before / total,
            i - h1 if h1 is not None else -99,
            boxes.get(holder, 0) / total,
            mass.get(above, 0) / total if above is not None else 1.0,
            mass.get(above2, 0) / total if above2 is not None else 1.0,
            mass.get(holder, 0) / total,
            above is best or above2 is best,
            holder is over_best or above is over_best,
            i - first_best if first_best is not None else -99,
            i - last_best if last_best is not None else -99,
            prev_size,
            prev_linked,
            next_size,
            next_linked,
            i - last_good,
            next_good[i + 1] - i,
            kinds.get((tag, run.near, run.far), 0) / total,
            _END.search(text[-3:]) is not None,
            text.count(",") + text.count("，") + text.count("、"),
            len(_BOILER.intersection(words)) + any(sign in text for sign in _RIGHTS) if short else 0,
            short and _CREDIT.match(text) is not None,
            short and ((digits and _DATE.search(text) is not None) or not _TIME_WORDS.isdisjoint(words)),
            seen[text],
            text.count(" ") + 1,
            total,
            count,
            run.near,
            run.far,
            run.where,
        )
        if goods[i]:
            last_good = i
            before += size
        prev_size, prev_linked = size, linked


NAMES = (
    "repeat sincecom sincerel title reldepth boxn boxmean boxld aboven aboveld size ld tag pos massbefore fromh1 boxmass abovemass above2mass "
    "holdermass abovebest inparent fromfirst fromlast prevsize prevld nextsize nextld sincegood togood kindmass ends commas boiler credit "
    "date seen words total runs"
).split()
"""The features that are numbers."""
BIT_NAMES = (
    {f"n_{group}": ("near", 1 << i) for i, group in enumerate(GROUPS)}
    | {f"f_{group}": ("far", 1 << i) for i, group in enumerate(GROUPS)}
    | {f"w_{i}": ("where", 1 << i) for i in range(16)}
)
"""The features that are bits: of which number, and which."""


def _depth(element: _Element) -> int:
    return sum(1 for _ in element.iterancestors())
