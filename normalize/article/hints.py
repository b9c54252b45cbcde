"""What the class names and ids of elements say of their part in the page: words of names, in groups, as bits."""

from __future__ import annotations

import re
from itertools import pairwise

# Words that sites use in names, by the part of the page they speak of. A name is cut at hyphens, underscores and capitals.
_GROUPS = {
    "nav": "nav navi navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs crumbtrail toolbar pagination pager paging pages "
    "topbar masthead header skip sitemap dropdown search login account switcher prevnext nextprev previous next toc",
    "share": "share shares sharing sharebar shareblock sharetools social socials sociable sharedaddy addthis addtoany shariff facebook twitter "
    "whatsapp follow follows fb sns print printer tools bookmark bookmarks like likes vote votes rating ratings reactions",
    "related": "related relateds relatedposts recommend recommended recommendation recommendations recirc recirculation more popular mostpopular trending latest "
    "recent teaser teasers card cards outbrain taboola mostread readmore seealso similar also upnext suggested suggestion "
    "river list listing lists headlines archive archives yarpp zergnet revcontent mgid mehr plus lire leggi onward explore ticker topics dossier series "
    "crosslink crosslinks internallink linkbox linklist links readalso readnext cta",
    "comment": "comment comments commentary commentlist commentarea kommentar kommentare commentaires comentarios commenti kommentarer disqus "
    "discussion discussions livefyre reply replies respond response responses spotim openweb coral forum wpdiscuz echo intensedebate pingback "
    "trackback trackbacks feedback hyvor remark remarks reader",
    "footer": "footer foot bottom copyright legal colophon imprint disclaimer license licence rights terms postfooter afterpost",
    "side": "sidebar aside rail rhs lhs widget widgets secondary tertiary column2 right left sidecol infobox box sidebox factbox inset module modul portlet panel",
    "ad": "ad ads adv advert advertisement advertising adsense adslot adbox sponsor sponsored sponsors banner banners promo promos promotion promoted "
    "dfp gpt commercial affiliate deals shop shopping product products coupon partner partners brandstory",
    "sign": "newsletter newsletters subscribe subscription subscriptions signup sign cookie cookies consent gdpr ccpa paywall modal popup overlay "
    "regwall register registration donate donation membership member push notification notifications alert toast dialog lightbox piano abo "
    "abonnement optin mailchimp email mail app apps",
    "author": "author authors byline bylines bio biography profile writer contributor contributors vcard about avatar journalist reporter signature "
    "autor autore auteur",
    "meta": "meta metadata date dates time timestamp dateline published updated tag tags tagged category categories keyword keywords topic "
    "label labels section posted info infos details stats count counts views eyebrow kicker overline rubric channel postmeta source sources",
    "caption": "caption captions figcaption credit credits gallery galleries image images img photo photos picture pictures media slideshow slide slider "
    "carousel video videos player figure thumbnail thumb thumbs lightbox audio podcast embed copyright bildunterschrift legende",
    "hidden": "hidden hide invisible sr print noprint noscript mobile desktop offscreen visually hiddenfields",
    "dek": "standfirst summary lead intro dek deck subtitle subhead subheadline subheading subheader teaser excerpt abstract chapo chapeau preamble lede "
    "description ingress vorspann sottotitolo bajada entradilla highlights keypoints bullets takeaways anriss",
    "title": "title headline heading hed titel titre titulo titolo h1",
    "body": "articlebody storybody entrycontent postcontent articletext storytext bodytext maincontent articlecontent storycontent postbody "
    "bodycopy richtext prose wysiwyg texte testo texto artikeltext fulltext maintext copytext articolo contenido contenu inhalt newsbody "
    "pagecontent mainarticle postentry thecontent articlecopy",
    "text": "body text content contents copy paragraph paragraphs para txt story",
    "article": "article articles story entry post hentry artikel single blogpost newsarticle detail",
    "quote": "quote quotes pullquote blockquote citation zitat cita",
    "list": "live liveblog entry update block",
}  # fmt: skip
GROUPS = tuple(_GROUPS)
"""The groups in the order of their bits."""
BIT = {name: 1 << i for i, name in enumerate(GROUPS)}
_WORDS: dict[str, int] = {}
for _group, _words in _GROUPS.items():
    for _word in _words.split():
        _WORDS[_word] = _WORDS.get(_word, 0) | BIT[_group]
# As bytes, which a table goes through many times faster than text
_BITS = {word.encode(): bits for word, bits in _WORDS.items()}
_TELLING = frozenset(_BITS)
# Pairs of words that mean a body together: "article-body", "story__text", "post_content"
_OF_STORY = frozenset(
    b"article story post entry news main page blog single artikel content body detail node field".split()
)
_STORY_TEXT = frozenset(b"body content text copy inner txt contents paragraphs entry detail".split())
_PARTED = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
"""All that is no letter and no digit to spaces."""
_JOINED = bytes(32 if chr(code).isspace() else code for code in range(256))
_WITHIN = bytes(code for code in range(128) if not chr(code).isalnum() and not chr(code).isspace())
"""What stands between the words of one name."""
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FOREIGN = re.compile(r"[^\x00-\x7f\s]")
KNOWN: dict[str, int] = {}
"""What `hints_of` has told already, for walks that ask of hundreds of names: a look here spares a call."""
_MOST_KNOWN = 30_000
_LONGEST = 300


def hints_of(name: str) -> int:
    """The bits of the groups that a class attribute or an id speaks of."""
    found = KNOWN.get(name)
    if found is None:
        if len(KNOWN) > _MOST_KNOWN:
            KNOWN.clear()
        found = KNOWN[name] = _read(name[:_LONGEST])
    return found


def _read(name: str) -> int:
    if not name.isascii():
        name = _FOREIGN.sub("-", name)
    low = name.lower()
    joined = low.encode()
    parted = joined if low == name else _CAPITAL.sub(" ", name).lower().encode()
    plain = parted.translate(_PARTED)
    words = plain.split()
    # a name of several words may be known as one, too
    wholes = joined.translate(_JOINED, _WITHIN).split() if plain != joined else []
    bits = 0
    for word in _TELLING.intersection(words + wholes):
        bits |= _BITS[word]
    if not _OF_STORY.isdisjoint(words) and not _STORY_TEXT.isdisjoint(words):
        for token in name.split():
            parts = _CAPITAL.sub(" ", token).lower().encode().translate(_PARTED).split()
            for one, other in pairwise(parts):
                if one in _OF_STORY and other in _STORY_TEXT and one != other:
                    bits |= BIT["body"]
    return bits
