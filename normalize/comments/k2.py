"""K2 for Joomla: ``ul.itemCommentsList`` with a link ``#commentN`` in each item; flat, with the text bare in the item."""

from __future__ import annotations

import re

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, Parts, count_of, quotations_in
from .html_pages import Paged
from .inpage import comment_of, number_in, set_text, skipping, thread_of

_TABLE = Parts({
    "commentLink": "link", "commentDate": "date", "commentAuthorName": "by", "commentAuthorEmail": "email",
    "commentAvatar": "avatar", "commentToolbar": "tools",
})  # fmt: skip
_AROUND = frozenset({"commentLink", "commentDate", "commentAuthorName", "commentAuthorEmail", "commentToolbar"})
_ID = re.compile(r"#?comment(\d+)\Z")


class K2(Paged):
    """The adapter."""

    name = "k2"
    page_link = re.compile(r"[?&](?:limit)?start=(\d{1,6})(?:[&#]|\Z)")

    def read(self, page: Page) -> FoundThread | None:
        """The comments under an item; see `System.read`."""
        lists = page.index.with_class("itemCommentsList")
        if not lists:
            return None
        root = next(iter(page.index.with_class("itemComments")), lists[0])
        start, end = page.extent(lists[0])
        items = [item for item in lists[0][1] if item.tag == "li"]
        places = {element: place for place, element in enumerate(lists[0][1].iter("*"), start)}
        nodes = _TABLE.of(page, lists[0], [(places[item], item) for item in items])
        counter = page.first(".itemCommentsCounter")
        paged = page.first(".itemCommentsPagination a") is not None
        thread = thread_of(self.name, page, root, [_comment(node, page) for node in nodes], parents="none")
        thread.declared = count_of(line_of(counter)) if counter is not None else None
        thread.threaded = False
        if paged:
            thread.reasons.append("paged")
            thread.place = self.place_of(page)
        elif end > start:
            thread.all_here = True
        return thread


SYSTEM = K2()


def _comment(node: Node, page: Page) -> FoundComment:
    from .unknown.authors import clean_name

    found = comment_of(node, page)
    link = next(node.parts["link"].iter("a"), None) if "link" in node.parts else None
    if link is not None:
        found.native_id = number_in(_ID, link.get("id"), link.get("name"), link.get("href"))
        found.url = page.link(link.get("href"))
    by = node.parts.get("by")
    if by is not None:
        profile = next(by.iter("a"), None)
        name = line_of(profile) if profile is not None else clean_name(line_of(by))
        if name:
            found.author = CommentAuthor(name=name, url=page.link(profile.get("href")) if profile is not None else None)
    set_text(found, node.element, page, skipping(_AROUND))
    pictures = [image for image in node.element if image.tag == "img"]
    avatars = {page.link(image.get("src")) for image in pictures}
    found.media = [media for media in found.media if media.url not in avatars]
    if found.author is not None and pictures:
        found.author.avatar = page.link(pictures[0].get("src"))
    found.quoted = quotations_in(node.element)
    return found
