"""Systems whose comments stand in the page itself, loaded when one of their signs is met.

They are asked before those that fetch: where comments are printed in the page, these are what its readers saw.
"""

from __future__ import annotations

from .base import System
from .deferred import Deferred

STANDING: tuple[System, ...] = (
    Deferred("disqus_page", ids=("dsq-content", "dsq-comments", "post-list"), classes=("post-message",)),
    Deferred(
        "intensedebate",
        ids=("idc-container", "IDCommentsPostTitle"),
        classes=("idc-c",),
        scripts=("intensedebate.com/js/",),
    ),
    Deferred("livefyre", ids=("livefyre-comments",), classes=("fyre", "fyre-comment-article")),
    Deferred("facebook_page", classes=("UFIComment", "_3-8y", "_5mdd")),
    Deferred("jcomments", ids=("comments-list", "comments-list-0", "jc")),
    Deferred("komento", ids=("section-kmt",), classes=("kmt-item",)),
    Deferred("k2", classes=("itemCommentsList",)),
    Deferred("spip", classes=("forum-fil", "forum-texte", "comment-li", "forum-message", "comment-texte")),
    Deferred("kinja", classes=("js_reply",)),
    Deferred("livejournal", classes=("j-c", "ljuser", "comment-poster")),
    Deferred(
        "movabletype",
        classes=("comments-content", "comments-header", "comment-footer", "comments-body", "entry-author-comment"),
    ),
    Deferred("django_comments", ids=("id_security_hash", "id_object_pk"), classes=("comment-header",)),
    Deferred("tumblr", classes=("notes",)),
    Deferred("microformats", classes=("u-comment", "p-comment")),
    Deferred("amp", scripts=("cdn.ampproject.org",)),
)
"""In the order in which they are asked."""
