"""How version 2 of wpDiscuz loads the rest of a thread: each press of its button brings the whole list, longer by a page.

The page states how many roots there are, and how many a page has: the last press alone brings all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .wp_site import script_object

if TYPE_CHECKING:
    from .gather import Gathering
    from .wpdiscuz import WpDiscuz

_BUTTON = "wc-load-more-submit"


def settings_of(page: Page) -> dict[str, Any] | None:
    """``url`` (as the script has it), ``last_comment``, and ``presses`` (the number of the last press); None: not version 2."""
    last = _hidden(page, "wc_last_comment_id")
    if last is None:
        return None
    roots, size = _hidden(page, "wc_parent_comments_count"), _hidden(page, "wc_parent_per_page")
    presses = -(-int(roots) // int(size)) if roots and size and int(size) else 2
    url = script_object(page, "wc_ajax_obj").get("url")
    return {"url": url if isinstance(url, str) else None, "last_comment": last, "presses": max(presses, 2)}


def _hidden(page: Page, name: str) -> str | None:
    field = page.index.ids.get(name)
    value = (field[1].get("value") or "") if field is not None else ""
    return value if value.isdecimal() and len(value) < 10 else None


def load_more(thread: Gathering, press: int) -> ThreadRequest:
    """All roots up to those that the press brings, the first being 2 (the page itself is 1)."""
    settings = thread.settings
    form = {
        "comments_offset": str(press), "wc_curr_user_comment_count": "0", "wc_post_id": settings["post"],
        "wc_last_comment_id": settings["old"]["last_comment"], "action": "wc_load_more_comments",
    }  # fmt: skip
    from .wpdiscuz_ajax import posted

    return posted(thread, "load_more", form, "all comments", {"press": press})


def list_part(data: Mapping[str, Any], answer: Answer, thread: Gathering, system: WpDiscuz) -> ThreadPart | None:
    """The list, where `data` is version 2's; None for all else."""
    html = data.get("message")
    if "wc_last_comment_id" not in data or not isinstance(html, str):
        return None
    part = ThreadPart(source="page", comments=system.comments_in(html, thread.page, answer.fetched_at))
    press = answer.cursor.get("press")
    if _BUTTON not in html:
        part.settles = frozenset({"load_more_not_followed"})
    elif isinstance(press, int):
        part.requests = [load_more(thread, press + 1)]
    return part
