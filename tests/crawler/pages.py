"""Pages that the test server serves, and saved ones."""

from __future__ import annotations

STORY = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry timetable changes | The Harbour Post</title>
<meta property="og:title" content="Ferry timetable changes"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-05T08:30:00+01:00">
</head><body class="single single-post"><article class="post">
<header><h1 class="entry-title">Ferry timetable changes</h1>
<p class="byline">By <a rel="author" href="/author/ida">Ida Møller</a></p></header>
<div class="entry-content"><p>The café on the pier – “the old one” – closes at six from Monday on.</p>
<p>More is on <a href="harbour">the harbour's page</a>, the company says.</p></div></article>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “Ferry timetable changes”</h2>
<ol class="comment-list">
<li id="comment-11" class="comment even depth-1"><article class="comment-body">
<footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Zoë</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-11"><time datetime="2024-03-05T10:00:00+01:00"
>March 5, 2024</time></a></div>
</footer><div class="comment-content"><p>Does the naïve plan hold?</p></div></article>
<ol class="children"><li id="comment-12" class="comment odd depth-2"><article class="comment-body">
<footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Olaf</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-12"><time datetime="2024-03-05T11:00:00+01:00"
>March 5, 2024</time></a></div>
</footer><div class="comment-content"><p>It does.</p></div></article></li></ol></li>
</ol></div></body></html>
"""

TEXT = """Ferry timetable changes

The café on the pier closes at six from Monday on.

More is on the harbour's page, the company says.
"""

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"


def story(title: str) -> str:
    """`STORY` under another title."""
    return STORY.replace("Ferry timetable changes", title)
