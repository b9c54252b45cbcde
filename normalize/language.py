"""The page's language as a BCP 47 tag: as declared, else told from its letters where these leave no doubt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][a-z0-9]+)*\Z", re.I)
_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "russian": "ru", "русский": "ru", "portuguese": "pt", "dutch": "nl",
}  # fmt: skip


def tag(declared: str | None) -> str | None:
    """`declared` ("en_US", "EN-us", "German") as BCP 47, or None where it names no language."""
    if not declared:
        return None
    declared = declared.strip().split(",")[0].strip()
    if declared.lower() in _NAMES:
        return _NAMES[declared.lower()]
    match = _TAG.match(declared)
    if match is None or match[1].lower() in ("und", "mul", "zxx"):
        return None
    parts = [match[1].lower()]
    if match[2]:
        parts.append(match[2].title())
    if match[3]:
        parts.append(match[3].upper())
    return "-".join(parts)


# The commonest short words of languages that share the Latin script: a page holds many of its own and few of the others
_COMMON = {
    "en": "the of and to in that is was for with on as are this have from they not by which",
    "de": "der die und das ist nicht mit den von sich auf für ein eine auch dem des werden wird noch",
    "fr": "le la les des et est dans que pour qui une sur pas par plus avec sont ce aux cette",
    "es": "el los las que del una por con para como pero más fue sus este han esta también ha su",
    "it": "il che della per una sono con non gli del nel alla anche dei più delle questo dal ha si",
    "pt": "os das dos uma não para com por mais foi como pelo seu sua ao são também nos na em",
    "nl": "het een van de dat niet zijn voor met op aan ook maar bij er naar wordt hij deze nog",
    "pl": "nie się na jest że do jak ale za przez od po tym był są dla oraz które tylko jego",
    "sv": "och att det som är för på med inte av till den har ett om men från var kan vid",
    "tr": "bir bu ve için ile olarak daha çok olan de da gibi kadar sonra ancak ne en var değil göre",
}
_SETS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_ASCII = re.compile(r"[\x00-\x7f]+")
_WORDS = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("he", "\u0590", "\u05ff"), ("el", "\u0370", "\u03ff"), ("th", "\u0e00", "\u0e7f"), ("ko", "\uac00", "\ud7af"),
    ("hi", "\u0900", "\u097f"), ("ka", "\u10a0", "\u10ff"), ("hy", "\u0530", "\u058f"),
)  # fmt: skip


def detect(text: str) -> str | None:
    """The language of `text` (the first 5,000 characters are looked at), or None where it cannot be told surely."""
    words = [word.lower() for word in _WORDS.findall(text[:5000])]
    if len(words) < 20 and len(text) < 60:
        return None
    sample = "".join(words)
    total = len(sample) or 1

    # letters that are not ASCII: in English none, and in Latin scripts too few for any other script to be meant
    foreign = "" if sample.isascii() else _ASCII.sub("", sample)

    def share(low: str, high: str) -> float:
        return sum(low <= letter <= high for letter in foreign) / total

    if len(foreign) > 0.15 * total:
        found = _by_script(sample, share)
        if found is not None:
            return found[0]
    seen = Counter(words)
    counts = sorted(((sum(seen[word] for word in own), language) for language, own in _SETS.items()), reverse=True)
    (best, language), (second, _) = counts[0], counts[1]
    return language if best >= 5 and best > 0.1 * len(words) and best >= 1.5 * second else None


def _by_script(sample: str, share: Callable[[str, str], float]) -> tuple[str | None] | None:
    """The language of a script that is not Latin: in a tuple, None where several write so; None for Latin."""
    for language, low, high in _SCRIPTS:
        if share(low, high) > 0.5:
            return (language,)
    if share("\u3040", "\u30ff") > 0.15:
        return ("ja",)
    if share("\u4e00", "\u9fff") > 0.5:
        return ("zh",)
    if share("\u0600", "\u06ff") > 0.5:
        # Persian and Urdu have letters that Arabic has not
        persian = share("\u067e", "\u067e") + share("\u06cc", "\u06cc") + share("\u06af", "\u06af")
        return ("fa" if persian > 0.02 else "ar",)
    if share("\u0400", "\u04ff") > 0.5:
        if "і" in sample or "ї" in sample:
            return ("uk",)
        return ("ru" if "ы" in sample or "э" in sample else None,)
    return None
