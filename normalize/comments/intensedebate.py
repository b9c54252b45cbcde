"""IntenseDebate as its script wrote it into the page: ``div.idc-c#IDCommentN``, replies in ``.idc-thread`` inside.

The script itself ("wrapper") holds the same as one long string. Strangers' programs tell that a plain request gets it: it is
asked for only where the user lets doubtful endpoints be asked, and read where it was saved.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .base import Node, Parts, System, count_of
from .hosted import doubtful, first_id, needs, plain_url, waiting
from .inpage import comment_of, having, number_in, thread_of
from .learned import Learned
from .scripts import code_with, setting, unescaped

if TYPE_CHECKING:
    from .gather import Gathering

_TABLE = Parts({
    "idc-c-t-inner": "text", "idc-c-t": "text", "idc-c-h": "header", "idc-v-total": "score", "idc-avatar": "avatar",
    "idc-c-author": "author", "idc-c-date": "date", "idc-time": "date", "idc-c-reply": "reply",
})  # fmt: skip
_NODE_ID = re.compile(r"IDComment(\d+)\Z")
_PERMALINK = re.compile(r"#IDComment(\d+)\Z")


class IntenseDebate(System):
    """The adapter."""

    name = "intensedebate"

    def read(self, page: Page) -> FoundThread | None:
        """The comments that stand in the page; see `System.read`."""
        placed = [p for p in page.index.with_class("idc-c") if _NODE_ID.match(p[1].get("id") or "")]
        root = having(page, placed, ids=("idc-container-parent", "idc-container", "idc-cover"))
        if root is None:
            return _empty(page)
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        count = page.index.ids.get("idc-commentcount")
        pages = any("IDPageLoad" in (a.get("href") or a.get("onclick") or "") for _, a in page.index.tags["a"])
        thread = thread_of(self.name, page, root, comments, namespace=self.name, parents="nesting")
        thread.declared = count_of(line_of(count[1])) if count is not None else learned.declared()
        if pages:
            thread.reasons.append("load_more_not_followed")
        else:
            thread.all_here = True
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``acct`` of the site, ``post`` and ``url`` of the story, where the page names them."""
        code = code_with(page, "idcomments_acct")
        return {
            "acct": setting(code, "idcomments_acct"),
            "post": setting(code, "idcomments_post_id"),
            "url": page.link(setting(code, "idcomments_post_url")) or plain_url(page),
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The script, where the user allows it."""
        asked = thread.settings
        if "loaded_by_script" not in thread.open_reasons:
            return []
        if asked["acct"] is None or asked["url"] is None:
            needs(thread, "unsupported")
            return []
        if not doubtful(thread):
            return []
        fields = {"acct": asked["acct"], "title": "", "postid": asked["post"] or "", "url": asked["url"]}
        url = f"https://www.intensedebate.com/js/genericCommentWrapper2.php?{urlencode(fields)}"
        return [ThreadRequest(kind="wrapper", url=url, why="the first comments")]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """The script's string, as the HTML that it writes."""
        start = answer.text.find("idc-cover")
        if start < 0:
            return None
        html = unescaped(answer.text[start:])
        end = html.find("IDCommentsNewThreadCover")
        found = self.read(
            Page(f'<div id="{html[:end] if end >= 0 else html}', url=thread.page.url, fetched_at=answer.fetched_at)
        )
        if found is None or not found.comments:
            return None
        part = ThreadPart(source="page", comments=found.comments, declared=found.declared)
        if not found.reasons:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = IntenseDebate()


def _empty(page: Page) -> FoundThread | None:
    root = first_id(page, "idc-container", "IDCommentsPostTitle")
    if root is None and "intensedebate.com/js/" not in page.script_sources:
        return None
    return waiting(page, "intensedebate", "intensedebate", root)


def _comment(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page)
    found.native_id = number_in(_NODE_ID, node.element.get("id"))
    header = node.parts.get("header")
    for anchor in header.iter("a") if header is not None else ():
        if _PERMALINK.search(anchor.get("href") or ""):
            found.url = page.link(anchor.get("href"))
            break
    if "idc-deleted" in node.classes:
        found.state = "deleted"
    return found
