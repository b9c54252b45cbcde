"""How a dek looks beside the story under it: by its box, its tag, the name of its own element."""

from __future__ import annotations

import re

from .hints import BIT, hints_of
from .lines import Lines, is_caption, tells_who_or_when
from .scan import Run

LONGEST, LONGEST_APART = 900, 600
HEADINGS = frozenset({"h2", "h3", "h4"})
SENTENCE = re.compile(r"[.!?…。؟।][\"”“»’')\]]*\Z")
SENTENCE_FROM = 60
MUCH = 4
"""Lines of a story that has a dek."""
_MOST_POINTS = 6
_FAR = 30
"""Lines: bylines, dates and buttons may stand between the dek and the story."""
NONE = BIT["caption"] | BIT["author"] | BIT["share"] | BIT["sign"] | BIT["ad"] | BIT["comment"]
NOT_IN = BIT["related"] | BIT["comment"] | BIT["ad"] | BIT["sign"]
"""Boxes whose lines are not the story's."""
# Names that boxes of a dek alone have; "intro" and "summary" are called as well what is read as the story's beginning
_BOXES = re.compile(
    r"(?:\b|_)(?:standfirst|dek|deck|chap[oô]|chapeau|vorspann|anriss|sub-?(?:title|headline|hed)|untertitel|einleitung|strapline|perex|ingress|"
    r"manchet|onderkop|inleiding|underrubrik|zajawka|entradilla|bajada|copete|subtitulo|linha-?fina|sottotitolo|occhiello|catenaccio|sommario|spot)"
    r"(?:\b|_)",
    re.I,
)
_HEAVY = re.compile(r"\bfont-(?:medium|extrabold|black)\b|(?:^|[\s_-])(?:semi-?bold|bold|strong|fett)(?:$|\s)")
# Marks of rights, counts of comments, the way to the page
_NO_SENTENCE = re.compile(
    r"\s*(?:©|\(c\)\s|\d+ (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?|комментари)|"
    r"(?:you are here|sie sind hier|vous êtes ici|estás aquí|usted está aquí|você está aqui|ti trovi|je bent hier|u bent hier|jesteś tutaj|вы здесь)\b)",
    re.I,
)
_BETWEEN = re.compile(r"\s[>›/|]\s")
_STOP = re.compile(r"[.!?…]")
# What asks the reader for something, or speaks of the page and not of the story
_CALLS = re.compile(
    r"\b(?:subscribe|newsletters?|sign up|log ?in|register(?:ed)? (?:to|for|now)|anmelden|abonnieren|newsletter-anmeldung|s['’]abonner|inscri(?:vez|ption)|"
    r"suscr[ií]b\w*|iscriviti|assine|you(?:['’]d| may| might)(?: also)? like|redaktionell nicht bearbeitet|von der redaktion nicht bearbeitet)\b|"
    r"会員登録|ログイン|マイページ|登录|注册|登入|註冊|구독|로그인",
    re.I,
)
_FIGURES = re.compile(r"\d")


def in_own_box(run: Run, lines: Lines, at: int) -> bool:
    """Whether a line stands alone in a box that is called the dek's."""
    name = run.box.get("class")
    if not name or run.owner is run.box or not _BOXES.search(name) or hints_of(name) & (NONE | NOT_IN):
        return False
    beside = lines.runs[max(0, at - 1) : at + 2]
    return sum(other.box is run.box for other in beside) == 1 and len(following_of(lines, at)) > 1


def in_box_of_dek(run: Run) -> bool:
    """Whether a line under the headline and before the story stands in a box that has a dek's name of any kind."""
    hints = hints_of(run.box.get("class") or "")
    return bool(hints & BIT["dek"]) and not hints & (NONE | NOT_IN)


def is_heavy(run: Run, lines: Lines, at: int) -> bool:
    """Whether the story's first paragraph is set in heavy letters by its class, and none of those after it is."""
    name = run.owner.get("class")
    if run.tag != "p" or not name or not SENTENCE_FROM <= run.size <= LONGEST_APART or not _HEAVY.search(name):
        return False
    names = [other.owner.get("class") for other in following_of(lines, at) if other.tag == "p"]
    return len(names) >= MUCH and len(set(names)) == 1 and names[0] != name and SENTENCE.search(run.text) is not None


def is_no_sentence(text: str) -> bool:
    """Whether a line is the page's furniture by its words: rights, counts, the way to the page, parts between bars, figures."""
    if _NO_SENTENCE.match(text) is not None or 3 * len(_FIGURES.findall(text)) > len(text):
        return True
    marks = _BETWEEN.findall(text)
    return len(marks) > 1 and (any("|" in mark for mark in marks) or _STOP.search(text) is None)


def calls(text: str) -> bool:
    """Whether a line asks the reader for something, or speaks of the page and not of the story."""
    return _CALLS.search(text) is not None


def fellows(lines: Lines, at: int) -> list[int]:
    """A line and those of the same tag and name that follow it at once: some sites give a dek of several points."""
    runs, chosen = lines.runs, [at]
    first = runs[at]
    sign = _sign(first)
    size = first.size
    for i in range(at + 1, min(at + _MOST_POINTS, len(runs))):
        size += runs[i].size
        beside = runs[i].owner.getparent() is first.owner.getparent()
        if _sign(runs[i]) != sign or not sign[1] or not beside or size > LONGEST:
            break
        chosen.append(i)
    return chosen


def _sign(run: Run) -> tuple[str, str | None]:
    return run.tag, run.owner.get("class")


def set_apart(run: Run, lines: Lines, at: int) -> bool:
    """Whether a line that reads as the story's beginning looks different from what follows: another tag or name."""
    following = following_of(lines, fellows(lines, at)[-1])
    sign = _sign(run)
    return len(following) > 1 and run.size <= LONGEST_APART and all(_sign(other) != sign for other in following[:3])


def as_heading(run: Run, lines: Lines, at: int) -> bool:
    """Whether it is set as a heading above a story of other lines, or in a box of its own."""
    following = following_of(lines, at)
    if len(following) < 2 or run.size > LONGEST_APART:
        return False
    if any(other.tag == run.tag and other.near == run.near and other.box is run.box for other in following):
        return run.tag in HEADINGS and following[0].tag != run.tag
    return run.tag in HEADINGS or all(other.box is not run.box for other in following[:2])


def runs_on(lines: Lines, places: list[int]) -> bool:
    """Whether a dek is a paragraph of the story as well: told as its words, in its box, with at most a picture before the next.

    A dek of the page's head stands beside the headline and above the story's box, or has byline, date or buttons behind it.
    """
    runs, accepted = lines.runs, lines.accepted
    behind = next((i for i in range(places[-1] + 1, len(runs)) if accepted[i] or not is_caption(runs[i])), -1)
    if behind < 0 or tells_who_or_when(runs[behind]) or not all(accepted[i] for i in (*places, behind)):
        return False
    box = runs[places[0]].owner.getparent()
    beside = lines.title_at >= 0 and box in set(runs[lines.title_at].owner.iterancestors())
    return not beside or runs[behind].owner.getparent() is box


def following_of(lines: Lines, at: int) -> list[Run]:
    """The next lines of the story."""
    return [lines.runs[i] for i in range(at + 1, min(at + _FAR, len(lines.runs))) if lines.accepted[i]][:7]
