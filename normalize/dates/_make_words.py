"""Writes words.json, the words of dates by language, from CLDR (babel), dateparser's data and `_own_words.py`.

Run when a language is added: ``python -m normalize.dates._make_words`` (needs babel and dateparser).
"""

from __future__ import annotations

import importlib
import json
import unicodedata
from pathlib import Path
from typing import Any

from ._own_words import OWN
from .words import normal, tokens

LANGUAGES = """
af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku
lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh zh-Hant
""".split()
MONTHS = "january february march april may june july august september october november december".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = "second minute hour day week month year".split()
UNSPACED = {"zh", "zh-Hant", "ja", "ko", "th"}  # their patterns cannot be cut at spaces; the own words have their parts

OF_THE_MOON = {"si"}  # CLDR calls the months by their full moons

Words = dict[str, dict[str, list[str]]]


def add(words: Words, kind: str, value: object, phrase: str) -> None:
    found = " ".join(token for token in tokens(normal(phrase)) if token.isalnum() or not token.isascii())
    if not found or any(c.isdigit() for c in found) or (kind in "MWU" and len(found) == 1 and found.isascii()):
        return  # narrow forms (M, T) say nothing
    slot = words.setdefault(kind, {}).setdefault(str(value), [])
    plain = "".join(c for c in unicodedata.normalize("NFD", found) if not unicodedata.combining(c))
    for form in (found, plain) if kind == "M" and plain.isascii() else (found,):
        if form not in slot:
            slot.append(form)


def from_cldr(code: str, words: Words) -> None:
    from babel import Locale

    locale = Locale.parse(code, sep="-")
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context].get(width, {}).items() if code not in OF_THE_MOON else ():
                add(words, "M", number, name)
            for number, name in locale.days[context].get(width, {}).items():
                add(words, "W", number, name)
            for value, period in ((0, "am"), (1, "pm")):
                if name := locale.day_periods.get(context, {}).get(width, {}).get(period):
                    add(words, "A", value, name)
    if code in UNSPACED:
        return
    data: Any = locale._data
    for unit in UNITS:
        for width, forms in data["unit_patterns"].get(f"duration-{unit}", {}).items():
            for pattern in forms.values() if width != "narrow" and hasattr(forms, "values") else ():
                if isinstance(pattern, str):
                    add(words, "U", unit, pattern.replace("{0}", " "))
    past = {u: list(data["date_fields"].get(u, {}).get("past", {}).values()) for u in UNITS}
    from_patterns(past, words)


def from_dateparser(code: str, words: Words) -> None:
    try:
        info = importlib.import_module(f"dateparser.data.date_translation_data.{code}").info
    except ImportError:
        return
    for kind, names in (("M", MONTHS), ("W", DAYS)):
        for value, name in enumerate(names, start=kind == "M"):
            for phrase in info.get(name, ()):
                add(words, kind, value, phrase)
    for value, period in enumerate(("am", "pm")):
        for phrase in info.get(period, ()):
            add(words, "A", value, phrase)
    relative = info.get("relative-type", {})
    for value, key in enumerate(("0 day ago", "1 day ago", "2 day ago")):
        for phrase in relative.get(key, ()):
            add(words, "R", value, phrase)
    for phrase in relative.get("0 second ago", ()):
        add(words, "J", 0, phrase)
    for unit in ("week", "month", "year"):
        for phrase in relative.get(f"1 {unit} ago", ()):
            add(words, "T", unit, phrase)
    if code in UNSPACED:
        return
    for unit in UNITS:
        for phrase in info.get(unit, ()):
            add(words, "U", unit, phrase)
    regexes = info.get("relative-type-regex", {})
    past = {u: [r.replace(r"(\d++[.,]?\d*+)", "{0}") for r in regexes.get(rf"\1 {u} ago", ())] for u in UNITS}
    from_patterns(past, words)


def from_patterns(past: dict[str, list[str]], words: Words) -> None:
    """From "vor {0} Jahren", "vor {0} Tagen": the word of all units is "ago", the rest names the unit."""
    split = {
        unit: [
            tuple(" ".join(tokens(normal(part))) for part in pattern.split("{0}"))
            for pattern in patterns
            if pattern.count("{0}") == 1 and "\\" not in pattern
        ]
        for unit, patterns in past.items()
    }
    befores = [{before for before, _ in parts} for parts in split.values() if parts]
    before = next(iter(sorted(set.intersection(*befores) - {""}, key=len, reverse=True)), "") if befores else ""
    tails = [{after.split()[-1] for _, after in parts if " " in after} for parts in split.values() if parts]
    after = next(iter(sorted(set.intersection(*tails))), "") if tails else ""
    if not after.isalpha() and after.isascii():
        after = ""
    if after:
        add(words, "F", 0, after)
        add(words, "G", 0, before)
    elif before.isalpha() or " " in before:
        add(words, "F", 0, before)
    for unit, parts in split.items():
        for head, tail in parts:
            bare = tail.removesuffix(after) if after else tail
            if head in (before, "") and bare not in words.get("U", {}).get(unit, ()):
                # with no word in common, "ago" is in the unit's own
                add(words, "U" if before or after else "E", unit, bare)


def part_ago(words: Words) -> None:
    """Units of several words that end with "ago" have it in them."""
    ago = set(words.get("F", {}).get("0", ()))
    for unit, names in words.get("U", {}).items():
        for name in [name for name in names if name.rpartition(" ")[0] and name.rpartition(" ")[2] in ago]:
            names.remove(name)
            add(words, "E", unit, name)


def own(code: str, words: Words) -> None:
    for kind, value in OWN.get(code, {}).items():
        for key, phrases in value.items() if isinstance(value, dict) else [("0", value)]:
            for phrase in phrases.split("|"):
                found = "~" if phrase == "~" else " ".join(tokens(normal(phrase)))
                slot = words.setdefault(kind, {}).setdefault(key, [])
                if found not in slot:
                    slot.append(found)


def main() -> None:
    lines = []
    for code in LANGUAGES:
        words: Words = {}
        from_cldr(code, words)
        from_dateparser(code, words)
        own("zh" if code == "zh-Hant" else code, words)
        part_ago(words)
        if code == "he":  # "in November" is one word
            for names in words["M"].values():
                names.extend(["ב" + name for name in names if "ב" + name not in names])
        lines.append(f"{json.dumps(code)}: {json.dumps(words, ensure_ascii=False, separators=(',', ':'))}")
    Path(__file__).with_name("words.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
