"""Which of two numbers is the day, by the page's locale."""

from __future__ import annotations

# regions where the month comes first; elsewhere in English the day does. Canada writes both.
_MONTH_FIRST = {"us", "ph", "pr", "gu", "vi", "as", "mp", "um", "fm", "mh", "pw"}
_UNSETTLED = {"ca"}
# languages that write year, month, day and have no settled order for a year at the end
_YEAR_FIRST = {"zh", "ja", "ko", "hu", "lt", "mn", "yue", "wuu", "kk"}


def order_of(language: str | None) -> str | None:
    """``dmy``, ``mdy``, or None when the language does not say ("en" alone, "zh")."""
    if not language:
        return None
    first, *rest = language.replace("_", "-").lower().split("-")
    region = next((part for part in rest if len(part) == 2 or part.isdigit()), None)
    if first == "en":
        if region is None or region in _UNSETTLED:
            return None
        return "mdy" if region in _MONTH_FIRST else "dmy"
    if first in _YEAR_FIRST or region in ("us", "ca", "ph"):
        return None
    return "mdy" if first == "fil" else "dmy" if 2 <= len(first) <= 3 and first.isalpha() else None


def order_by(separator: str, language: str | None) -> str | None:
    """The order of numbers parted by `separator`. No locale parts month, day and year by dots."""
    order = order_of(language)
    if separator != ".":
        return order
    return None if order == "mdy" else "dmy"
