"""How wpDiscuz loads the rest of a thread: its AJAX actions from version 3 to 7, and the nonce that 7.6.44 brought. For
version 2 see `wpdiscuz2`.

All are POSTs of form fields. Version 7 answers ``{"success": true, "data": {…}}``, those before it the bare data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute
from . import wpdiscuz2
from .asking import Answer, ThreadPart, ThreadRequest
from .data import string
from .wp_site import script_object, site_of

if TYPE_CHECKING:
    from .gather import Gathering
    from .wpdiscuz import WpDiscuz

_ALL_SHOWN = frozenset({"load_more_not_followed", "loaded_by_script"})
_COLLAPSED = frozenset({"replies_collapsed"})
_OLD_LAST = re.compile(r"(?:wpdParentID|parentId)=(\d+)")
_NONCE_SINCE = (7, 6, 44)
AJAX = frozenset({"load_more", "replies", "read_more"})
_ACTIONS = {
    7: {"load_more": "wpdLoadMoreComments", "replies": "wpdShowReplies", "read_more": "wpdReadMore"},
    5: {"load_more": "loadMoreComments", "replies": "wpdiscuzShowReplies", "read_more": "readMore"},
}


def ajax_settings(page: Page, found: FoundThread) -> dict[str, Any]:
    """What `site_of` tells, and ``ajax`` (URL), ``family`` (7 or 5), ``nonce`` (whether one is needed), its
    ``nonce_field``, ``sorting`` (7), ``order`` (5), ``last`` (the root that is shown last), ``old`` (see `wpdiscuz2`)."""
    script = script_object(page, "wpdiscuzAjaxObj")
    options = script.get("wpdiscuz_options")  # where versions 3 to 5 have theirs
    script = {**options, **script} if isinstance(options, dict) else script
    settings = site_of(page, found)
    version = _version(string(script.get("version")))
    new = version >= (7,) if version else "wpdcom" in page.index.ids
    native = string(script.get("isNativeAjaxEnabled")) != "0"
    old = None if script else wpdiscuz2.settings_of(page)
    url = (None if native else string(script.get("customAjaxUrl"))) or string((old or script).get("url"))
    name = string(script.get("nonceName")) or "wpdiscuz_nonce"
    settings |= {
        "post": string(script.get("wc_post_id")) or settings["post"],
        "ajax": absolute(url, page.base_url) or _default_ajax(settings["rest"]),
        "family": 7 if new else 5,
        "nonce": version >= _NONCE_SINCE,
        "nonce_field": name,
        "sorting": next((b.get("data-sorting") for _, b in page.index.with_class("wpdiscuz-sort-button-active")), None),
        "order": _order(script),
        "old": old,
        "last": _last(page),
        "first_load": "loaded_by_script" in found.reasons,
        "collapsed": string(script.get("isLoadOnlyParentComments")) not in (None, "0"),
    }
    return settings


def _order(script: Mapping[str, Any]) -> dict[str, str]:
    """The order of the site as the scripts of versions 3 to 5 state it in their requests."""
    order = string(script.get("wordpress_comment_order"))
    if order not in ("asc", "desc"):
        return {}
    return {"orderBy": "by_vote" if script.get("commentsVoteOrder") else "comment_date_gmt", "order": order}


def _version(text: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d{1,6}", text or "")[:4])


def _default_ajax(rest: str | None) -> str | None:
    """Where WordPress answers AJAX, seen from its REST root, for sites whose scripts are put away by an optimiser."""
    if rest is None:
        return None
    root = re.sub(r"(?:wp-json/?|index\.php\?rest_route=.*|\?rest_route=.*)\Z", "", rest)
    return f"{root.rstrip('/')}/wp-admin/admin-ajax.php" if root != rest else None


def _last(page: Page) -> str | None:
    for _, button in page.index.with_class("wpd-load-more-submit"):
        if (button.get("data-lastparentid") or "").isdigit():
            return button.get("data-lastparentid")
    for _, link in page.index.with_class("wc-load-more-link"):
        if match := _OLD_LAST.search(link.get("href") or ""):
            return match[1]
    return None


# --- requests ------------------------------------------------------------------------------------------------------------


def _request(
    thread: Gathering, kind: str, fields: Mapping[str, str], why: str, cursor: dict[str, Any]
) -> ThreadRequest:
    settings = thread.settings
    form = {"action": _ACTIONS[settings["family"]][kind], **fields, "postId": settings["post"]}
    return posted(thread, kind, form, why, cursor)


def posted(thread: Gathering, kind: str, form: Mapping[str, str], why: str, cursor: dict[str, Any]) -> ThreadRequest:
    """A form as the plugin's script sends it."""
    headers = {"X-Requested-With": "XMLHttpRequest"}
    return ThreadRequest(
        kind=kind, method="POST", url=thread.settings["ajax"], form=form, why=why, headers=headers, cursor=cursor
    )


def can_ask(thread: Gathering) -> bool:
    """Whether the page tells enough to ask."""
    return bool(thread.settings["ajax"] and thread.settings["post"])


def load_more(thread: Gathering, last: str, click: int) -> ThreadRequest:
    """The roots after `last` with all their replies. `click`: how often "Load more" was pressed, from 1; 0: the first load."""
    settings = thread.settings
    if settings["family"] == 7:
        fields = {"sorting": settings["sorting"]} if settings["sorting"] else {}
        first = "0" if click else "1"
        fields |= {"offset": str(click), "lastParentId": last, "isFirstLoad": first, "wpdType": ""}
    else:
        fields = {"offset": str(click), **settings["order"], "lastParentId": last}
    return _request(thread, "load_more", fields, f"more comments, part {click}", {"click": click})


def show_replies(thread: Gathering, root: str) -> ThreadRequest:
    """The comment `root` with all its replies."""
    return _request(thread, "replies", {"commentId": root}, f"the replies to {root}", {"comment": root})


def read_more(thread: Gathering, comment: str) -> ThreadRequest:
    """The whole text of a comment."""
    return _request(thread, "read_more", {"commentId": comment}, f"the text of {comment}", {"comment": comment})


def nonce_request(thread: Gathering) -> ThreadRequest:
    """A nonce, for which none is needed."""
    settings = thread.settings
    return posted(thread, "nonce", {"action": "wpdGetNonce", "postId": settings["post"]}, "a nonce", {})


def nonce_of(thread: Gathering) -> str | None:
    """The nonce that is known: the last that was asked for, else the page's cookie."""
    known: str | None = thread.notes.get("nonce")
    prefix = thread.settings["nonce_field"] + "_"
    return known or next((value for name, value in thread.cookies.items() if name.startswith(prefix)), None)


# --- answers -------------------------------------------------------------------------------------------------------------


def ajax_part(answer: Answer, thread: Gathering, system: WpDiscuz) -> ThreadPart | None:
    """What an AJAX action answers; None for what is none."""
    if answer.body[:200].strip().lower().startswith(b"nonce is invalid"):
        if answer.request is None:
            return None
        return ThreadPart(again=True, requests=[nonce_request(thread)])
    data = answer.json
    if not isinstance(data, dict):
        return None
    if data.get("success") is False:
        said = string(data.get("data")) or "no reason"
        return ThreadPart(
            failure=("rate_limited" if too_many(answer) else "bad_response", f"the site refuses: {said[:200]}")
        )
    inner = data["data"] if isinstance(data.get("data"), dict) else data
    nonce = string(inner.get("wpdiscuz_nonce"))
    if nonce is not None:
        return ThreadPart(notes={"nonce": nonce})
    if (part := wpdiscuz2.list_part(data, answer, thread, system)) is not None:
        return part
    html = inner.get("comment_list")
    if html is None and answer.kind in (None, "replies") and isinstance(data.get("data"), str):
        html = data["data"]  # version 5's replies
    if isinstance(html, str):
        return _list_part(html, inner, answer, thread, system)
    if isinstance(inner.get("message"), str):
        return _text_part(inner["message"], answer, thread, system)
    return None


def too_many(answer: Answer) -> bool:
    """Whether the plugin says that it is asked too often."""
    if len(answer.body) > 1000 or (answer.kind not in AJAX and answer.kind != "nonce"):
        return False
    data = answer.json
    if not isinstance(data, dict) or data.get("success") is not False:
        return False
    said = (string(data.get("data")) or "").lower()
    return "rate_limit" in said or "too many" in said


def _list_part(html: str, data: Mapping[str, Any], answer: Answer, thread: Gathering, system: WpDiscuz) -> ThreadPart:
    part = ThreadPart(source="page", comments=system.comments_in(html, thread.page, answer.fetched_at))
    if "is_show_load_more" not in data:
        if answer.kind == "replies":
            part.settles = _COLLAPSED
        return part
    last = string(data.get("last_parent_id"))
    click = answer.cursor.get("click")
    if not data["is_show_load_more"]:
        part.settles = _ALL_SHOWN
    elif last is not None and isinstance(click, int):
        part.requests = [load_more(thread, last, click + 1)]
    return part


def _text_part(html: str, answer: Answer, thread: Gathering, system: WpDiscuz) -> ThreadPart | None:
    update = system.text_in(html, thread.page)
    if update is None:
        return None
    native = answer.cursor.get("comment") or answer.field("commentId") or _whose(update.text, thread)
    if native is None or thread.get(str(native)) is None:
        return None
    update.native_id = str(native)
    return ThreadPart(source="page", updates=[update])


def _whose(text: str, thread: Gathering) -> str | None:
    """The one cut comment whose words are the beginning of `text`."""
    words = "".join(text.split())
    found = [
        comment.native_id
        for comment in thread.comments
        if comment.truncated and comment.text and words.startswith("".join(comment.text.split()).rstrip("….,;:!?"))
    ]
    return found[0] if len(found) == 1 else None


def unfold(comment: FoundComment) -> bool:
    """Whether the page says that replies to `comment` are folded away."""
    return comment.native_id is not None and (comment.replies_declared or 0) > 0
