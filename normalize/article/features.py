"""What is known of each run of words on the page: numbers, for the model that tells the story from the page's furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..openings import Openings, plain
from .anchors import FARTHEST, Anchor, titled_run
from .frame import Frame
from .hints import GROUPS
from .scan import IN_NAV, Scan

# Words of lines about the page rather than of the story
BOILER = frozenset(
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
CREDIT = Openings(
    "photo|image|picture|getty|reuters|credit|foto|bild|file photo|source|quelle|video|watch|listen|caption|illustration|courtesy|©|"
    "afp|ap photo|crédit|copyright|图|写真|摄",
    before=r"\(?",
)
_DATE = re.compile(r"\d{1,2}[:.h]\d\d|(?<!\d)(?:19|20)\d\d(?!\d)")
_ENDS = frozenset(".!?…。！？:;।؟»”\"')]")
_TAGS = {"p": 1, "li": 2, "h1": 3, "h2": 4, "h3": 5, "h4": 6, "h5": 7, "h6": 7, "div": 8, "td": 9, "th": 9, "blockquote": 10, "figcaption": 11,
         "pre": 12, "dd": 13, "dt": 13, "section": 14, "article": 14, "main": 14, "body": 15, "center": 16, "address": 17, "header": 18,
         "footer": 18, "time": 19, "button": 20, "label": 20}  # fmt: skip

_ASK = "leave|post|add|write"
_LEAD = "join|view|see|read|show|all|your|reader|user|latest|recent|top"
_REMARK_WORDS = (
    "comments?|responses?|replies|discussion|conversation|reactions|thoughts|feedback|kommentare?|leserkommentare|commentaires?|"
    "réactions|comentarios?|comentários?|commenti|reacties|komentarze|kommentarer|комментари[ияй]|コメント|评论|評論|댓글"
)
REMARKS = Openings(
    rf"(?:\d[\d.,]*\s*)?(?:(?:{_ASK}) (?:a|your|us) (?:comment|reply|response|thought)|(?:{_LEAD})?\s*(?:the )?(?:{_REMARK_WORDS})\b)",
    first=(_ASK, _LEAD, "the", _REMARK_WORDS),
)
RELATED = Openings(
    r"related|recommended|you (?:may|might) (?:also|like)|more (?:from|on|stories|news|in|about|like)|most (?:popular|read|viewed|shared)|read (?:next|more|also)|"
    r"trending|latest|popular|recent (?:posts|articles|news|stories)|what to read|up next|see also|also on|don.t miss|editor.?s? (?:picks?|choice)|top stories|"
    r"featured|suggested|similar|further reading|mehr (?:zum|von|aus)|auch interessant|das könnte|meist ?gelesen|weitere|verwandte|à lire|lire aussi|sur le même|"
    r"plus (?:lus|d)|les plus|dans la même|relacionad|más (?:le|de|not)|te puede|lo más|leia|mais lid|veja|notícias rel|leggi anche|potrebbe|correlat|più letti|lees ook|meer (?:over|van)|"
    r"gerelateerd|czytaj|zobacz|polecane|læs også|les også|läs (?:också|mer)|mest læst|читайте|по теме|популярн|похожие|関連|おすすめ|ランキング|相关|推荐|热门|관련|인기|about the author|über den autor|share this|tags?:|filed under|"
    r"about us|contact|follow us|newsletter|subscribe|sponsored|advertisement|ads by"
)
_BEGIN = REMARKS.starts | RELATED.starts
# Teasers break off, or lead on
_TEASER = re.compile(
    r"(?:…|\.\.\.|…\]|\.\.\.\]|»|→|more|weiterlesen|lire la suite|leer más|leia mais|continue reading)\W*\Z", re.I
)
_LEADS_ON = ("more", "weiterlesen", "lire la suite", "leia mais", "continue reading")
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile("[0-9]")
_PLAIN = str.maketrans({chr(c): chr(c).lower() if chr(c).isalnum() or c == 95 else " " for c in range(128)})
"""ASCII to small letters, and all that is of no word to spaces."""

_MARKS = "’“”–—‘…\u00a0"
"""Signs that are all of plain text that is not ASCII, mostly."""

_MAY_BE_LINKED = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
_LINED = frozenset(("p", "li", "blockquote", "h2", "h3", "h4"))

Row = tuple[Any, ...]


def words_in(text: str) -> list[str]:
    """The words of `text`, in small letters."""
    # most text is plain, and a table goes through it several times faster than a pattern
    if not text.isascii():
        for mark in _MARKS:
            text = text.replace(mark, " ")
        if not text.isascii():
            return _WORD.findall(text.lower())
    return text.translate(_PLAIN).split()


def teases(text: str) -> bool:
    """Whether a line breaks off, or leads on."""
    end = text[-30:]
    if end.isascii() and (last := text[-1:]) != "]":
        if last in '.!?"),' and text[-2:-1].isalnum():
            # most lines end in one mark: what is left is to look at the words before it
            return end[:-1].lower().endswith(_LEADS_ON)
        if last.isalnum():
            return end.lower().endswith(_LEADS_ON)
    return _TEASER.search(end) is not None


def rows(scan: Scan, frame: Frame, title: str = "") -> Iterator[Row | None]:
    """The numbers of each run, in the order of `NAMES`, then its hints (`near`, `far`) and tags around (`where`).

    None for runs that are hopeless: a mere link, navigation, or a few words with no running text near.
    """
    runs = scan.runs
    parents, depths = scan.index.shape.parents, scan.index.shape.depths
    total = frame.total or 1
    goods = frame.goods
    count = len(runs)
    h1 = scan.headings[0][0] if scan.headings else None
    mass, boxes, all_parts, repeat, kinds = frame.mass, frame.box, frame.parts, frame.repeat, frame.kinds
    best = max(boxes, key=boxes.__getitem__) if boxes else -2
    over_best = parents[best] if boxes else -2
    best_depth = depths[best] if boxes else 0
    first_best = last_best = None
    for i, run in enumerate(runs):
        if goods[i] and (run.box_at == best or run.owner_at == best):
            if first_best is None:
                first_best = i
            last_best = i
    next_good = [count + 50] * (count + 1)
    for i in range(count - 1, -1, -1):
        next_good[i] = i if goods[i] else next_good[i + 1]
    seen = Counter([run.text for run in runs])
    titled = frozenset(words_in(title))
    places: dict[tuple[int, int], tuple[Any, ...]] = {}
    last_comments = last_related = -1000
    comments_at: Anchor | None = None
    related_at: Anchor | None = None
    shape = scan.index.shape
    at_title = titled_run(runs, title, words_in)
    if at_title is None and h1 is not None:
        at_title = min(h1, count - 1)
    headline = Anchor(shape, runs[at_title].owner_at) if at_title is not None else None
    last_good = -50
    before = 0
    prev_size, prev_linked = 0, 0.0
    for i, run in enumerate(runs):
        text, size, tag, owner, box, where = run.text, run.size, run.tag, run.owner_at, run.box_at, run.where
        if size < 80 and tag != "p":
            start = text[:2].lower()
            if start in _BEGIN or not plain(start):
                if REMARKS.match(text):
                    last_comments, comments_at = i, Anchor(shape, owner)
                elif RELATED.match(text):
                    last_related, related_at = i, Anchor(shape, owner)
        linked = run.linked / size
        holder = box if tag in _LINED else owner
        above = parents[holder]
        above2 = parents[above] if above >= 0 else -1
        if (
            where & IN_NAV
            or (run.linked * 10 >= size * 9 and size < 150 and tag not in _MAY_BE_LINKED)
            or (size < 60 and above2 >= 0 and above2 not in mass and tag not in _MAY_BE_LINKED)
        ):
            yield None
            prev_size, prev_linked = size, linked
            continue
        short = size < 400
        if i + 1 < count:
            following = runs[i + 1]
            next_size, next_linked = following.size, following.linked / following.size
        else:
            next_size, next_linked = 0, 0.0
        ascii = text.isascii()
        known_words = boiler = 0
        credit = dated = False
        words: list[str] = []
        if short:
            words = words_in(text)
            known_words = sum(map(titled.__contains__, words))
            boiler = len(BOILER.intersection(words))
            if not ascii:
                boiler += any(map(text.__contains__, _RIGHTS))
            credit = CREDIT.match(text)
            digit = _FIGURE.search(text) if ascii else _DIGIT.search(text)
            dated = (
                digit is not None and _DATE.search(text, max(digit.start() - 1, 0)) is not None
            ) or not _TIME_WORDS.isdisjoint(words)
        commas = text.count(",")
        if not ascii:
            commas += text.count("，") + text.count("、")
        if headline is not None:
            up = headline.level(owner)
            joint = headline.places[up] if up < FARTHEST else headline.places[-1]
            down, shared = depths[owner] - depths[joint], mass.get(joint, 0) / total
        else:
            up, down, shared = -1, -1, -1.0
        # what is known of the place is the same for all runs in it
        place = (holder, box)
        known = places.get(place)
        if known is None:
            own = all_parts[box]
            parts = all_parts.get(above, own) if above >= 0 else own
            known = places[place] = (
                depths[box] - best_depth,
                own[0],
                own[1] / own[0],
                own[2] / own[1],
                parts[0],
                parts[2] / parts[1],
                boxes.get(holder, 0) / total,
                mass.get(above, 0) / total if above >= 0 else 1.0,
                mass.get(above2, 0) / total if above2 >= 0 else 1.0,
                mass.get(holder, 0) / total,
                above == best or above2 == best,
                holder == over_best or above == over_best,
            )
        (
            depth,
            box_n,
            box_mean,
            box_ld,
            above_n,
            above_ld,
            box_mass,
            above_mass,
            above2_mass,
            holder_mass,
            near_best,
            beside,
        ) = known
        far_comments, far_related = i - last_comments, i - last_related
        yield (
            repeat(box if tag == "p" or tag == "li" else owner),
            min(300, far_comments),
            min(300, far_related),
            known_words / len(words) if words else 0.0,
            depth,
            box_n,
            box_mean,
            box_ld,
            above_n,
            above_ld,
            size,
            linked,
            _TAGS.get(tag, 0),
            i / count,
            before / total,
            i - h1 if h1 is not None else -99,
            box_mass,
            above_mass,
            above2_mass,
            holder_mass,
            near_best,
            beside,
            i - first_best if first_best is not None else -99,
            i - last_best if last_best is not None else -99,
            prev_size,
            prev_linked,
            next_size,
            next_linked,
            i - last_good,
            next_good[i + 1] - i,
            kinds.get((tag, run.near, run.far), 0) / total,
            text[-1] in _ENDS,
            commas,
            boiler,
            credit,
            dated,
            seen[text],
            text.count(" ") + 1,
            total,
            count,
            i - at_title if at_title is not None else -999,
            up,
            down,
            shared,
            related_at.level(owner) if related_at is not None else 50,
            comments_at.level(owner) if comments_at is not None else 50,
            teases(text),
            run.near,
            run.far,
            where,
        )
        if goods[i]:
            last_good = i
            before += size
        prev_size, prev_linked = size, linked


NAMES = (
    "repeat sincecom sincerel title reldepth boxn boxmean boxld aboven aboveld size ld tag pos massbefore fromh1 boxmass abovemass above2mass "
    "holdermass abovebest inparent fromfirst fromlast prevsize prevld nextsize nextld sincegood togood kindmass ends commas boiler credit "
    "date seen words total runs fromtitle titleup titledown titlemass relatedup commentsup teaser"
).split()
"""The features that are numbers."""
TRUTHS = frozenset("abovebest inparent ends credit date teaser".split())
"""Those of them that are true or false."""
SHARES = frozenset(
    "title boxmean boxld aboveld ld pos massbefore boxmass abovemass above2mass holdermass prevld nextld kindmass titlemass".split()
)
"""Those that are no whole numbers."""
BIT_NAMES = (
    {f"n_{group}": ("near", 1 << i) for i, group in enumerate(GROUPS)}
    | {f"f_{group}": ("far", 1 << i) for i, group in enumerate(GROUPS)}
    | {f"w_{i}": ("where", 1 << i) for i in range(16)}
)
"""The features that are bits: of which number, and which."""
