"""The day that an address names."""

from __future__ import annotations

import re

from ..found import Found, FoundArticle, FoundDate

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])([_-]?)(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
# /2015/08/150803-name
_SHORT = re.compile(r"/((?:19|20)(\d\d))/(0[1-9]|1[0-2])/\2\3(0[1-9]|[12]\d|3[01])(?!\d)")

# /2015-08/03/, /201508/03/, /2015/0803/, /2015/08-03/: folders of Chinese houses
_FOLDERS = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])/")
# /2015/aug/03/
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMED = re.compile(rf"/((?:19|20)\d\d)/({'|'.join(_MONTHS)})/([0-3]\d)(?!\d)", re.I)


def url_date(found: FoundArticle, url: str) -> None:
    """Add the day that the address names: ``/2024/05/07/``, ``-20240507``, ``/07-05-2024``."""
    path = url.partition("://")[2].partition("/")[2].partition("#")[0]
    path = "/" + path
    if (match := _DAY.search(path)) or (match := _SHORT.search(path)):
        day = f"{match[1]}-{match[3]}-{match[4]}"
    elif (match := _DAY_FIRST.search(path)) and (int(match[1]) > 12 or match[1] == match[3]):
        day = f"{match[4]}-{match[3]}-{match[1]}"
    elif match := _FOLDERS.search(path):
        day = f"{match[1]}-{match[2]}-{match[3]}"
    elif match := _NAMED.search(path):
        day = f"{match[1]}-{_MONTHS.index(match[2].lower()) + 1:02}-{match[3]}"
    else:
        return
    found.published.append(Found(FoundDate(day, "url"), "url", "medium"))
