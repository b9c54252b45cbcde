"""The maker of a picture, where the caption's own words part the name from the rest: "Foto: …", "© …", "(Image: …)"."""

from __future__ import annotations

import re

_LABELS = (
    r"photo(?:graph)?s?(?: credits?| sources?| courtesy(?: of)?)?|images?(?: credits?| sources?| courtesy(?: of)?)?|picture(?: credits?)?|credits?(?: photos?)?|"
    r"fotos?(?:credits?)?|bild(?:er|quelle|rechte|nachweis|credits?)?|fotograf(?:in)?|grafik|quelle|sources?|crédits?(?: photos?)?|crédito|créditos|foto di|foto de|"
    r"imagen|fotografía|fonte|фото|写真|写真提供|撮影|사진|图片来源|圖片來源|图源"
)
_SIGNS = (
    r"©|\(c\)|copyright ©|ⓒ|（[CcＣ]）|"
    r"(?:photo(?:graph|graphy)?s?|images?|picture|illustration) by\b"
)
_LABEL = re.compile(rf"(?:(?:{_LABELS})\s?[:：]|{_SIGNS})\s*", re.I)
_BRACKETED = re.compile(
    rf"[(\[]\s?(?:(?:{_LABELS}|file)\s?[:：]|{_SIGNS})\s*([^()\[\]]{{2,100}})[)\]]\W{{0,2}}\Z", re.I
)
_BEFORE_SIGN = re.compile(
    rf"(?:(?<=[.!?…»”\"“)|/–—-]\s)|(?<=[.!?…»”\"“)]))(?:{_LABELS})\s?[:：]\s*|\s(?:©|\(c\) )\s*|\s?(?:ⓒ|（[CcＣ]）)\s*",
    re.I,
)
_AGENCY_LAST = re.compile(r"\s\(([^()]{2,80})\)\W{0,2}\Z|\s\| ([^|]{2,80})\Z")
"""What a caption ends in, in brackets or behind a bar: a credit where an agency's name stands in it."""
_AGENCY = re.compile(
    r"\b(?:AP|AFP|Reuters|REUTERS|dpa|DPA|EPA|EFE|APA|ANSA|ANP|NTB|PA (?:Wire|Images|Media)|Getty|[Ii]mago|Shutterstock|iStock\w*|Keystone|KEYSTONE|"
    r"[Pp]icture[- ][Aa]lliance|Unsplash|Pixabay|Bloomberg|Alamy|NASA|ESA|Wikimedia|Anadolu|Xinhua|USA TODAY|Associated Press|Yonhap|LaPresse|Ritzau|"
    r"Lehtikuva|Belga|Adobe Stock|[Pp]hoto|[Ff]oto)\b"
)
_MAKER = re.compile(r"(?<=[.!?…»”\"])\s((?:[^\W\d_a-zß-ÿ][\w.’'-]{0,30} ?){1,4})\Z")
"""Names behind a caption's last sentence, before the agency in brackets."""
_STRIPPED = " ;,.|/–—-\u00a0"
_LONGEST = 100
_TAIL = 160
"""Characters at a caption's end in which the maker may stand."""
_FEW = 3
_PARTS = re.compile(r"[/|]|\w\.\w{2}")
"""What stands between a maker and an agency, or in the name of a site."""
_ALONE = re.compile(rf"(?:{_LABELS})\W{{0,2}}", re.I)
"""A label that no name follows: "Foto © …"."""
_SENTENCE = re.compile(r"[.!?] [A-ZÄÖÜА-Я]\w+ \w+ \w+")


def parted(text: str) -> tuple[str | None, str | None]:
    """Caption and credit in the words under a picture; the credit is None where nothing parts it."""
    text = text.strip()
    if not text:
        return None, None
    whole = _LABEL.match(text)
    if whole is not None:
        name = _name(text[whole.end() :])
        return (None, name) if name else (text, None)
    low = max(0, len(text) - _TAIL)
    bracketed = _BRACKETED.search(text, low)
    if bracketed is not None and (name := _name(bracketed[1])):
        return _rest(text[: bracketed.start()]), name
    signs = list(_BEFORE_SIGN.finditer(text, low))
    last = signs[-1] if signs else None
    if last is not None and (name := _name(text[last.end() :])):
        return _rest(text[: last.start()]), name
    agency = _AGENCY_LAST.search(text, low)
    if agency is not None and _AGENCY.search(agency[0]) is not None and (name := _name(agency[1] or agency[2])):
        before = text[: agency.start()]
        maker = _MAKER.search(before, max(0, len(before) - _LONGEST)) if agency[1] else None
        if maker is not None:
            return _rest(before[: maker.start()]), f"{maker[1]} ({name})"
        return _rest(before), name
    return text, None


def bare_credit(words: str) -> str:
    """The name in words that are a credit as a whole: "(Image: The Tide)", "Photograph by Ana Reis"."""
    words = words.strip(_STRIPPED)
    if words[:1] in ("(", "[") and words[-1:] in (")", "]"):
        inner = words[1:-1]
        if inner.count("(") == inner.count(")") and inner.find(")") >= inner.find("("):
            words = inner.strip(_STRIPPED)
    for _ in range(2):
        label = _LABEL.match(words)
        if label is None:
            break
        words = words[label.end() :].strip(_STRIPPED)
    return words


def _name(words: str) -> str | None:
    """The words behind a label, if they can be a name and are no sentence."""
    name = bare_credit(words)
    if not 1 < len(name) <= _LONGEST or _SENTENCE.search(name) is not None or _LABEL.search(name) is not None:
        return None
    # agencies write themselves small, and so do sentences that go on
    return None if name[0].islower() and name.count(" ") >= _FEW and _PARTS.search(name) is None else name


def _rest(caption: str) -> str | None:
    caption = caption.rstrip(" |/–—-([").strip()
    return None if not caption or _ALONE.fullmatch(caption) is not None else caption
