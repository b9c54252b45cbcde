"""Where comments may stand on a page whose class names and ids speak of none: under a heading that counts or announces
them, or around the controls to answer them."""

from __future__ import annotations

import re
from collections import Counter

from lxml.etree import _Element

from ...markup import beginning_of, has_at_most
from ...openings import Openings
from ...page import Page
from ...text import one_line
from .regions import Region, region_after
from .words import COUNT_OF, LATIN, calls_comments, counted_in

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "legend", "summary")
_NO_THREAD = re.compile(
    r"\b(?:leave|add|write|post|join|submit|your|recent|latest|most|popular|newest|cancel|neueste|letzte|schreib\w*|hinterlass\w*|verfass\w*|"
    r"meist\w*|zuletzt|derniers|laisser|votre|ajouter|dejar?|deja|tu|últim[oa]s|deixe?|ultimi|lascia|dodaj|ostatnie|оставить|добавить|последние|"
    r"yaz|son|plaats|laatste|skriv|senaste|siste|seneste)\b|最新|最近|发表|發表|投稿する|の投稿|書く|쓰기|최신",
    re.I,
)
"""In a heading of the form, or of a box of the site's latest comments."""
_NUMBERS = re.compile(r"\d[\d.,]*")
_LONGEST = 50
"""Characters of a heading of comments."""
_READ = 4000
"""Characters of a heading that are read, with the spaces of the markup."""
_MOST_WORDS = 4
_MOST = 20
_REPLY = Openings(
    "reply|respond|quote|antworten?|zitieren|repondre|répondre|citer|responder|contestar|citar|rispondi|cita|odpowiedz|cytuj|ответить|цитировать|"
    "відповісти|yanıtla|cevapla|alıntıla|reageer|reageren|beantwoorden|citeer|svara|svar|besvar|vastaa|lainaa|odpovědět|reagovat|odpovedať|"
    "válasz|răspunde|odgovori|відповісти|回复|回覆|回應|返信(?:する)?|답글|رد|الرد|پاسخ|הגב|trả lời|balas|απάντηση|ตอบกลับ|ตอบ|जवाब(?: दें)?|उत्तर(?: दें)?|উত্তর|জবাব(?: দিন)?|பதில்|جواب(?: دیں)?|"
    "отговори?|odpovedať|reagovať|atsakyti|atbildēt|vasta|პასუხი|պատասխանել|답글(?:쓰기|달기)",
    before=r"\W*",
    after=r"(?:\s*\(?\d{0,4}\)?|\s*#?\d{1,4})?\W*\Z",
)
"""The whole of a control to answer one comment."""
_MOST_BESIDE, _LONGEST_BOX = 6, 120
"""Elements and characters of a heading's box."""
_LEAST = 3
"""Controls of one kind that make a thread."""
_BOXES = ("div", "span", "p", "td", "label")
_BEGINS = Openings(
    "comment|reader|all comm|kommentar|lesermeinung|leserkomm|komment|koment|coment|commenti|reactie|reaction|réaction|opini|yorum|discussi|"
    "replies|answers|antworten|réponses|respuestas|odpowied|отзыв|комментар|коментар",
    before="",
)
"""What a heading that is a plain box begins with, where not with its number."""
_MOST_BOXES = 3
"""More on one page are what a list of stories says of each."""
_HIGHEST = 40


def headed_regions(page: Page) -> list[Region]:
    """The parts of the page that a heading of comments announces."""
    found: list[Region] = []
    seen: set[tuple[_Element, _Element | None]] = set()
    for tag in _HEADINGS:
        for _, element in page.index.outer(page.index.tags[tag]):
            if len(found) >= _MOST or not _announces(element):
                continue
            region = region_after(_lone(element))
            if region is not None and (region.element, region.start) not in seen:
                seen.add((region.element, region.start))
                found.append(region)
    # one that stands in another is read with it
    outer: dict[_Element, list[_Element | None]] = {}
    for region in found:
        outer.setdefault(region.element, []).append(region.start)
    return [region for region in found if not _stands_in(region.element, outer)]


def _stands_in(element: _Element, outer: dict[_Element, list[_Element | None]]) -> bool:
    """Whether the element is in one of the regions: in its element, and not before its start."""
    child = element
    for above in element.iterancestors():
        for start in outer.get(above, ()):
            if start is None or child is start or any(one is start for one in child.itersiblings(preceding=True)):
                return True
        child = above
    return False


def _lone(heading: _Element) -> _Element:
    """The heading, or the box around it and a few links: what is centred or ruled off stands beside its section."""
    above = heading.getparent()
    if above is None or above.tag not in ("center", "div", "header", "td", "th") or above.getnext() is None:
        return heading
    if not has_at_most(above, _MOST_BESIDE) or len(" ".join(beginning_of(above, _READ).split())) > _LONGEST_BOX:
        return heading
    return above


def _announces(element: _Element) -> bool:
    """Whether the heading counts comments or is no more than their name."""
    if not has_at_most(element, 4):
        return False
    text = one_line(beginning_of(element, _READ))
    if not text or counts_none(text):
        return False
    if counted_in(text) is not None and not _NO_THREAD.search(text[:_LONGEST]):
        return True
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    match = COUNT_OF.search(text)
    if match is None or _NO_THREAD.search(text):
        return False
    return calls_comments(match[0].lower()) == 2 or match[0][0] > LATIN or any(c.isdigit() for c in text)


def counted_regions(page: Page) -> list[Region]:
    """The parts of the page that begin with a plain box which says how many comments there are, and nothing else."""
    found: list[_Element] = []
    for tag in _BOXES:
        # most boxes hold no words of their own
        spoken = [(e, t) for _, e in page.index.tags[tag] if (t := e.text) is not None and not t.isspace()]
        for element, text in spoken:
            if len(text) > _LONGEST + 20 or not (text := text.strip(" \t\n\r(")):
                continue
            if not (text[0].isdigit() or text[0] > LATIN or _BEGINS.match(text)):
                continue
            box = element
            if text.strip(" ()").isdigit() and element.tag == "span" and (above := element.getparent()) is not None:
                box = above
            # no more than a line: what it holds holds nothing
            if not has_at_most(box, 2) or not all(has_at_most(child, 0) for child in box) or box in found:
                continue
            if counts_alone(" ".join(beginning_of(box, _READ).split())):
                found.append(box)
                if len(found) > _MOST_BOXES:
                    return []
    return [region for box in found if (region := region_after(_lone(box))) is not None]


def counts_none(text: str) -> bool:
    """Whether a heading says that there are no comments: its only number is zero."""
    return "0" in text and _NUMBERS.findall(text) == ["0"]


def counts_alone(text: str) -> bool:
    """Whether a line is a number of comments and nothing else: "12 Kommentare", "Reader comments (3)"."""
    if not 0 < len(text) <= _LONGEST or len(text.split()) > _MOST_WORDS or len(_NUMBERS.findall(text)) != 1:
        return False
    return COUNT_OF.search(text) is not None and _NO_THREAD.search(text) is None


def answerable_regions(page: Page) -> list[Region]:
    """What is around the controls to answer: none, or one part of the page."""
    kinds: Counter[str] = Counter()
    controls: dict[str, list[_Element]] = {}
    for tag in ("a", "button"):
        for _, element in page.index.tags[tag]:
            text = element.text or (element[0].text if len(element) == 1 else None)
            # most links without words of their own hold a picture
            if text and len(text) < 24 and (text := text.strip()) and _REPLY.match(text):
                key = text.strip(" #()0123456789").lower()
                kinds[key] += 1
                controls.setdefault(key, []).append(element)
    if not kinds:
        return []
    key, number = kinds.most_common(1)[0]
    if number < _LEAST:
        return []
    branch: list[_Element] = []
    for element in controls[key]:
        above = [*element.iterancestors()][:_HIGHEST][::-1]
        if not branch:
            branch = above
            continue
        size = 0
        for one, other in zip(branch, above, strict=False):
            if one is not other:
                break
            size += 1
        branch = branch[:size]
    if not branch or branch[-1].tag == "html":
        return []
    return [Region(branch[-1])]
