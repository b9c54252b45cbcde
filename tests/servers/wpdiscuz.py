"""A stand-in for WordPress with wpDiscuz, 4 to 7.6: its markup, its AJAX actions, its nonce, WordPress' REST beside it.

wpDiscuz is not in the package registries. What is here is made from what its versions were seen to answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import attrs

from .talk import Posted
from .web import Answer, Site

ZONE = ZoneInfo("Europe/Lisbon")
POST = "16"
CUT = 100


@attrs.define(kw_only=True)
class WpDiscuz(Site):
    """One story at ``/story/`` with its discussion. What was asked stands in `seen`."""

    posted: Sequence[Posted] = ()
    version: str = "7.6.54"
    roots: int = 10
    """Roots a page, with all their replies."""
    rest: bool = True
    parents_only: bool = False
    first_load: bool = False
    votes: bool = True
    cut: bool = True
    """Whether texts of more than `CUT` words are cut."""
    cookie: bool = True
    """Whether the page brings the nonce as a cookie; a page out of a cache does not."""
    nonce: str = "a1b2c3d4e5"
    stale: int = 0
    """How many requests with the right nonce are refused, as if it had run out."""
    busy: int = 0
    """How many requests are refused as too many."""
    load_rest: bool = False
    """Whether the button loads all the rest at once."""

    @property
    def new(self) -> bool:
        return self.version.startswith("7")

    @property
    def needs_nonce(self) -> bool:
        return self.version == "7.6.54"

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """What the server says."""
        parts = urlsplit(path)
        if parts.path == "/story/":
            return self._page(headers.get("Cookie", ""))
        if parts.path == "/wp-json/wp/v2/comments":
            return self._rest({k: v[0] for k, v in parse_qs(parts.query).items()})
        if parts.path == "/wp-admin/admin-ajax.php" and method == "POST":
            return self._ajax({k: v[0] for k, v in parse_qs(body.decode(), keep_blank_values=True).items()}, headers)
        return 404, {"Content-Type": "text/html"}, b"<h1>Not found</h1>"

    # --- the page --------------------------------------------------------------------------------------------------------

    def _page(self, cookies: str) -> Answer:
        shown, last, more = ("", "0", False) if self.first_load else self._list("0")
        script: dict[str, Any] = {
            "version": self.version, "wc_post_id": POST, "url": f"{self.base}/wp-admin/admin-ajax.php",
            "customAjaxUrl": f"{self.base}/custom.php", "isNativeAjaxEnabled": "1", "cookiehash": "c0ffee",
            "nonceName": "wpdiscuz_nonce", "firstLoadWithAjax": "1" if self.first_load else "0",
            "isLoadOnlyParentComments": "1" if self.parents_only else "0", "wordpressIsPaginate": "0",
            "commentListLoadType": "1" if self.load_rest else "0",
        }  # fmt: skip
        if not self.new:
            script = {
                "url": script["url"],
                "wpdiscuz_options": {k: script[k] for k in script if k not in ("url", "version")}
                | {"wordpress_comment_order": "desc", "commentsVoteOrder": False},
            }
        rest = '<link rel="https://api.w.org/" href="/wp-json/" />' if self.rest else ""
        html = f"""<!DOCTYPE html><html lang="en"><head><title>A story</title><meta name="generator" content="WordPress 6.1" />{rest}
<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/{POST}" /></head>
<body class="single-post postid-{POST}"><article class="post"><h1 class="entry-title">A story of the harbour</h1>
<div class="entry-content"><p>The harbour is old, and so are its rules.</p><p>Nobody has changed them since.</p></div></article>
{self._thread(shown, last, more=more)}
<script id="wpdiscuz-combo-js-js-extra">var wpdiscuzAjaxObj = {json.dumps(script)};</script></body></html>"""
        headers = {"Content-Type": "text/html; charset=UTF-8"}
        # not once more to who has it
        if self.needs_nonce and self.cookie and f"wpdiscuz_nonce_c0ffee={self.nonce}" not in cookies:
            headers["Set-Cookie"] = f"wpdiscuz_nonce_c0ffee={self.nonce}; path=/; SameSite=Strict"
        return 200, headers, html.encode()

    def _thread(self, shown: str, last: str, *, more: bool) -> str:
        size = len(self.posted)
        if self.new:
            button = f'<button name="submit" data-lastparentid="{last}" class="wpd-load-more-submit wpd-loaded">Load More Comments</button>'
            return f"""<div id="wpdcom" class="wpdiscuz_unauth wpd-default wpd-layout-1 wpd-comments-open">
<div id="wpd-threads" class="wpd-thread-wrapper"><div class="wpd-thread-head"><div class="wpd-thread-info" data-comments-count="{size}">
<span class="wpdtc" title="{size}">{size}</span> Comments</div><span class="wpdiscuz-sort-button wpdiscuz-sort-button-active" data-sorting="newest">Newest</span></div>
<div class="wpd-thread-list">{shown}<div class="wpdiscuz-comment-pagination"><div class="wpd-load-more-submit-wrap">{button}</div>
<span id="wpdiscuzHasMoreComments" data-is_show_load_more="{int(more)}"></span></div></div></div></div>"""
        fragment = f"?wpdParentID={last}" if self.version.startswith("5") else f"#!parentId={last}"
        link = f'<a class="wc-load-more-link" href="/story/{fragment}"><button class="wc-load-more-submit wc-loaded">Load More</button></a>'
        marker = f'<input id="wpdiscuzHasMoreComments" type="hidden" value="{int(more)}" />'
        return f"""<div id="wpcomm" class="wpdiscuz_unauth"><div class="wc-comment-bar"><p class="wc-comment-title">
<span class="wc_header_text_count">{size}</span> Comments</p></div><form class="wc_main_comm_form"></form>
<div class="wc-thread-wrapper">{shown}<div class="wpdiscuz-comment-pagination">{link if more else ""}{marker}</div></div></div>"""

    def _list(self, last: str) -> tuple[str, str, bool]:
        """HTML of the next roots after `last`, the last of them, and whether there are more."""
        roots = sorted((c for c in self.posted if c.parent == 0), key=lambda c: (not c.sticky, -c.id))
        start = next((i + 1 for i, c in enumerate(roots) if str(c.id) == last), 0)
        size = len(roots) if self.load_rest and start else self.roots
        part = roots[start : start + size]
        html = "".join(self._branch(c, 1, replies=not self.parents_only) for c in part)
        return html, str(part[-1].id) if part else last, start + size < len(roots)

    def _branch(self, comment: Posted, level: int, *, replies: bool) -> str:
        children = [c for c in self.posted if c.parent == comment.id]
        below = "".join(self._branch(c, min(level + 1, 6), replies=True) for c in children) if replies else ""
        prefix = "wpd" if self.new else "wc"
        name = escape(comment.author)
        own = [f'<div class="{prefix}-comment-header"><div class="{prefix}-comment-author">{name}</div>']
        if self.new:
            local = comment.at.astimezone(ZONE)
            exact = f"{local:%B} {local.day}, {local.year} {local.hour % 12 or 12}:{local:%M} {'am' if local.hour < 12 else 'pm'}"
            title = f' title="{exact}"' if self.needs_nonce else ""
            own.append(f'<div class="wpd-comment-date"{title}>3 years ago</div>')
        own.append(
            f'</div><div class="{prefix}-comment-text">{self._text(comment)}</div><div class="{prefix}-comment-footer">'
        )
        if self.votes:
            own.append(
                f'<div class="{prefix}-vote-result {prefix}-vote-result-like" title="{comment.up}">{comment.up}</div>'
                f'<div class="{prefix}-vote-result {prefix}-vote-result-dislike" title="-{comment.down}">-{comment.down}</div>'
            )
        if not self.new:
            own.append('<div class="wc-comment-date">3 years ago</div>')
        if not replies and children:
            shown = f'<span class="{"wpd-view-replies" if self.new else "wpdiscuz-children-count"}">View Replies ({self._below(comment)})</span>'
            own.append(f'<div class="{prefix}-toggle">{shown}</div>')
        own.append("</div>")
        sticky = f" {prefix}-sticky-comment" if comment.sticky else ""
        reply = f" {prefix}-reply" if comment.parent else ""
        kind = " pingback" if comment.type == "pingback" else ""
        return (
            f'<div id="{prefix}-comm-{comment.id}_{comment.parent}" class="{prefix}-comment{reply}{sticky}{kind} {prefix}_comment_level-{level}">'
            f'<div class="{prefix}-comment-wrap {prefix}-blog-guest"><div id="comment-{comment.id}" class="{prefix}-comment-right">'
            f"{''.join(own)}</div></div>{below}</div>"
        )

    def _below(self, comment: Posted) -> int:
        children = [c for c in self.posted if c.parent == comment.id]
        return len(children) + sum(self._below(c) for c in children)

    def _text(self, comment: Posted) -> str:
        words = comment.text.split()
        if self.cut and len(words) > CUT:
            key = f"{comment.id}_{comment.parent}"
            return (
                f'<p>{escape(" ".join(words[:CUT]))}<span id="wpdiscuz-readmore-{key}"><span class="wpdiscuz-hellip">&hellip;&nbsp;</span>'
                '<span class="wpdiscuz-readmore" title="Read more">Read more &raquo;</span></span></p>'
            )
        return _paragraphs(comment.text)

    # --- AJAX ------------------------------------------------------------------------------------------------------------

    def _ajax(self, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
        action = form.get("action", "")
        if self.needs_nonce and action == "wpdGetNonce":
            return _json({"success": True, "data": {"wpdiscuz_nonce": self.nonce}})
        if self.busy > 0:
            self.busy -= 1
            return _json({"success": False, "data": "wc_rate_limit_exceeded"})
        if form.get("postId") != POST:
            return _json({"success": False, "data": "wc_error"})
        if self.needs_nonce and action in ("wpdLoadMoreComments", "wpdReadMore"):
            given = (
                form.get("wpdiscuz_nonce")
                or headers.get("Cookie", "").partition("wpdiscuz_nonce_c0ffee=")[2].partition(";")[0]
            )
            if given != self.nonce or self.stale > 0:
                self.stale -= 1
                return 200, {"Content-Type": "text/html; charset=UTF-8"}, b"Nonce is invalid."
        names = {
            ("wpdLoadMoreComments", True): "more", ("loadMoreComments", False): "more", ("wpdReadMore", True): "text",
            ("readMore", False): "text", ("wpdShowReplies", True): "replies", ("wpdiscuzShowReplies", False): "replies",
        }  # fmt: skip
        what = names.get((action, self.new))
        comment = next((c for c in self.posted if str(c.id) == form.get("commentId")), None)
        if what == "more" and not self.new and (form.get("orderBy"), form.get("order")) != ("comment_date_gmt", "desc"):
            return 400, {"Content-Type": "text/html"}, b"0"
        if what == "more":
            html, last, more = self._list(form.get("lastParentId", "0"))
            return self._data(
                {"comment_list": html, "last_parent_id": last, "is_show_load_more": more, "callbackFunctions": []}
            )
        if what == "text" and comment is not None:
            text = _paragraphs(comment.text)
            return self._data({"message": f'<div class="wpd-comment-text">{text}</div>' if self.new else text})
        if what == "replies" and comment is not None:
            html = self._branch(comment, 1, replies=True)
            return self._data({"comment_list": html}) if self.new else self._data({"data": html})
        return 400, {"Content-Type": "text/html"}, b"0"

    def _data(self, data: dict[str, Any]) -> Answer:
        if self.new:
            return _json({"success": True, "data": data})
        if "comment_list" not in data:
            data["code"] = 1
        return 200, {"Content-Type": "text/html; charset=UTF-8"}, json.dumps(data).encode()

    # --- REST ------------------------------------------------------------------------------------------------------------

    def _rest(self, query: Mapping[str, str]) -> Answer:
        if not self.rest:
            return _json({"code": "rest_no_route"}, 404)
        size, page = int(query.get("per_page", "10")), int(query.get("page", "1"))
        if query.get("post") != POST or size > 100:
            return _json({"code": "rest_invalid_param"}, 400)
        # neither sticky ones nor pingbacks
        told = [c for c in self.posted if c.type == "comment" and not c.sticky]
        items = [
            {
                "id": c.id, "parent": c.parent, "author": 0, "author_name": c.author, "author_url": "",
                "date": f"{c.at.astimezone(ZONE):%Y-%m-%dT%H:%M:%S}", "date_gmt": f"{c.at:%Y-%m-%dT%H:%M:%S}",
                "content": {"rendered": _paragraphs(c.text)}, "link": f"{self.base}/story/#comment-{c.id}",
                "status": "approved", "type": "comment",
            }
            for c in told[(page - 1) * size : page * size]
        ]  # fmt: skip
        headers = {"X-WP-Total": str(len(told)), "X-WP-TotalPages": str(-(-len(told) // size))}
        return _json(items, headers=headers)


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in text.split("\n\n"))


def _json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    return status, {"Content-Type": "application/json; charset=UTF-8"} | (headers or {}), json.dumps(value).encode()
