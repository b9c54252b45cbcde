"""The kind of each line as a letter (see `systems.py`), and the cue behind it."""

from __future__ import annotations

import re

from .counts import counts_comments
from .cues import Cue, Cues, key_of
from .lines import Line
from .phrases import ROLES
from .when import DateJudge

_LETTER_OF = {
    "reply": "C", "reply_to": "R", "says": "S", "votes": "V", "share": "H", "edited": "E", "toggle": "T", "pingback": "P", "pending": "H", "more": "T",
    "count": "K", "heading": "K", "sort": "K", "notify_of": "K", "inline_feedbacks": "K", "view_all": "K", "subscribe": "K", "form": "K", "respond": "K", "rating": "K", "none_yet": "K",
    "load_more": "Z", "closed": "Z", "comment_pages": "Z", "post_nav": "Z", "sidebar": "Z", "footer": "Z",
}  # fmt: skip
_CUES = Cues(*_LETTER_OF)
_INTEGER = re.compile(r"[+-−–]?\d{1,6}(?:[.,]\d)?[kKmM]?")
# names of pictures, buttons and boxes, as text browsers print them
_PICTURES = re.compile(r"\[[^\[\]\s]{0,30}\]|\[[^\[\]\s]{1,30}$|^\([ *]\)|^\[[ xX]\]")
_CONTROL_RUN = re.compile(
    r"(?<!C)(C+)[OH]?(?:Rr?)?[DNO]"
)  # begun at the first only: at each, a long run would be gone through again
_NAME_MAX, _NAME_WORDS, _REPLY_WORDS = 60, 8, 7
_SENTENCE_END = (".", "!", "?", "…", ":", ";", ",", "。", "！", "？", "؟")


def _count_heading(text: str) -> int | None:
    """The number of "4 Comments. Leave new": a count with some more words, which no table can list."""
    if len(text) > 70 or not text[0].isdigit() or text.endswith("."):
        return None
    words = text.split(None, 2)
    if len(words) < 3 or not words[0].isdecimal() or 1900 <= int(words[0]) <= 2100:
        return None
    cue = _CUES.find(" ".join(words[:2]).rstrip(".,:"))
    return cue.number if cue is not None and cue.use == "count" else None


def stands_alone(text: str) -> bool:
    """Whether a line is a control or a label, which never continues a sentence."""
    if len(text) > 60:
        return False
    cue = _CUES.find(text)
    return (
        cue is not None and cue.use in ("reply", "votes", "share", "toggle", "load_more", "respond", "closed")
    ) or key_of(text) in ROLES


class Kinds:
    """Letters of lines, and their cues."""

    def __init__(self, judge: DateJudge) -> None:
        self._judge = judge
        self._known: dict[str, tuple[str, Cue | None]] = {}

    def of(self, lines: list[Line]) -> tuple[str, dict[int, Cue]]:
        """One letter for each line, and the cues by line index."""
        letters: list[str] = []
        cues: dict[int, Cue] = {}
        known = self._known
        label = False
        for i, line in enumerate(lines):
            text = line.text
            if len(text) > 200:
                letter, cue = "X", None
            else:
                hit = known.get(text)
                if hit is None:
                    hit = known[text] = self._judged(text)
                letter, cue = hit
            if label and len(text) <= _NAME_MAX:
                letter = "r"
            label = letter == "R" and cue is not None and not cue.value
            letters.append(letter)
            if cue is not None:
                cues[i] = cue
        return _controls_as_names("".join(letters)), cues

    def _judged(self, text: str) -> tuple[str, Cue | None]:
        if not text:
            return "B", None
        cue = _CUES.find(text)
        if cue is None and text[0] in "[(" and len(text) <= 160 and (bare := _PICTURES.sub(" ", text).strip()):
            cue = _CUES.find(bare)
        if cue is not None and not self._holds(cue, text):
            cue = None
        # "Last edited 3 years ago by X" holds a date, "March 5, 2024 says:" a name
        if (cue is None or cue.use not in ("edited", "says")) and self._judge(text):
            return "D", None
        if _INTEGER.fullmatch(text):
            return "V", None
        if key_of(text) in ROLES:
            return "O", None
        if cue is None and (count := _count_heading(text)) is not None:
            return "K", Cue("count", "", count)
        if cue is None and (count := counts_comments(text)) is not None:
            return "K", Cue("count", "", count)
        if cue is not None and cue.use == "says" and not cue.value:
            return "s", cue
        if cue is not None:
            return _LETTER_OF[cue.use], cue
        if len(text) <= _NAME_MAX and len(text.split()) <= _NAME_WORDS and any(c.isalnum() for c in text):
            return "N", None
        if len(text) <= 2 and not any(c.isalnum() for c in text):
            return "B", None
        return "X", None

    def _holds(self, cue: Cue, text: str) -> bool:
        """A label with a name in it holds a name, not a sentence."""
        if cue.use in ("reply_to", "says"):
            value = cue.value
            return len(value) <= _NAME_MAX and len(value.split()) <= _REPLY_WORDS
        if cue.use == "edited":
            return len(text) <= 100 and (not cue.value or any(c.isdigit() for c in cue.value))
        return True


def dates_as_names(letters: str, lines: list[Line]) -> str:
    """A date right before another is somebody's name ("March 5, 2024"), where that is rare in the text."""
    spots = [
        i
        for i in range(1, len(letters) - 1)
        if letters[i] == "D"
        and letters[i + 1] in "DR"
        and letters[i - 1] not in "ND"
        and letters[i + 2 : i + 3] != "D"  # a list of months
        and lines[i + 1].gap <= lines[i].gap
    ]
    twice = [
        i
        for i in range(len(letters) - 2)
        if letters[i : i + 3] == "DDD" and lines[i].text == lines[i + 1].text != lines[i + 2].text
    ]
    odd = len(spots) + len(twice)
    if not odd or odd * 4 > letters.count("D"):
        return letters
    spots += [at for i in twice for at in (i, i + 1)]
    out = list(letters)
    for i in spots:
        if letters[i + 1] == "D" or "D" in letters[i + 2 : i + 4]:
            out[i] = "N"
    return "".join(out)


def _controls_as_names(letters: str) -> str:
    """Somebody called "Reply": several controls in a row before a date, where one is usual."""
    runs = list(_CONTROL_RUN.finditer(letters))
    odd = [m for m in runs if len(m[1]) > 1]
    if not odd or len(odd) * 4 > len(runs):
        return letters
    out = list(letters)
    for m in odd:
        for i in range(m.start(1) + 1, m.end(1)):
            out[i] = "N"
    return "".join(out)


def sentence_like(text: str) -> bool:
    """Whether `text` ends as sentences do: a sign against its being a name or headline."""
    return text.endswith(_SENTENCE_END)
