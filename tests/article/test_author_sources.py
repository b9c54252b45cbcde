"""What a page's head and its scripts say of who wrote: the forms of declared names, addresses, data."""

from __future__ import annotations

import pytest

from .pages import ld, meta, names, read

ANA = ["Ana Reis"]
BOTH = ["Ana Reis", "Owen Pike"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Reis, Ana", ANA),
        ("Reis, Ana; Pike, Owen", BOTH),
        ("Ana Reis; Owen Pike", BOTH),
        ("Ana Reis, Norrholm", ANA),
        ("Ana Reis, Reporter", ANA),
        ("Redaktion, dpa", ["dpa"]),
        ("ana@thetide.example (Ana Reis)", ANA),
        ("&amp;lt;a href=&amp;quot;/x&amp;quot;&amp;gt;Ana Reis&amp;lt;/a&amp;gt;", ANA),
        ("undefined", []),
        ("NULL", []),
        ("Author Name", []),
    ],
)
def test_the_forms_of_a_declared_name(content: str, expected: list[str]) -> None:
    assert names(read(head=meta("author", content))) == expected


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("citation_authors", "Reis, Ana; Pike, Owen"),
        ("eprints.creators_name", "Reis, Ana; Pike, Owen"),
        ("dc.creator.personalname", "Ana Reis; Owen Pike"),
        ("parsely-page", "{&quot;title&quot;: &quot;Ferry&quot;, &quot;authors&quot;: [&quot;Ana Reis&quot;, &quot;Owen Pike&quot;]}"),
    ],
)  # fmt: skip
def test_metas_of_libraries_and_of_data(name: str, content: str) -> None:
    assert names(read(head=meta(name, content))) == BOTH


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("van der Berg, Pim", ["Pim van der Berg"]),
        ("Reis, Ana Maria Sofia", ["Ana Maria Sofia Reis"]),
        ("Ana Reis, Owen Pike", BOTH),
    ],
)
def test_bibliographic_names_begin_with_the_family_s(content: str, expected: list[str]) -> None:
    assert names(read(head=meta("citation_author", content))) == expected


ADDRESS = "https://www.thetide.example/people/ana-reis"
LINK = "<div class='zz'><a href='/people/ana-reis'>Ana Reis</a></div>"


@pytest.mark.parametrize(
    ("head", "rule"),
    [
        (meta("article:author", ADDRESS, "property"), "meta.article:author"),
        (ld(author=ADDRESS), "jsonld.author"),
        (ld(author={"@type": "Person", "url": ADDRESS}), "jsonld.author"),
    ],
)
def test_an_author_s_address_is_named_by_the_link_that_leads_there(head: str, rule: str) -> None:
    record = read(LINK, head=head)
    assert [(a.name, a.url) for a in record.authors] == [("Ana Reis", ADDRESS)]
    assert record.evidence["/authors"].rule == rule
    assert names(read("<div class='zz'><a href='/people/ana-reis'>Harbour</a></div>", head=head)) == []
    assert names(read("<div class='zz'><a href='/people/owen-pike'>Owen Pike</a></div>", head=head)) == []


def test_the_front_page_is_no_author_s_address() -> None:
    head = meta("article:author", "https://www.thetide.example/", "property")
    assert names(read("<div class='zz'><a href='/'>Ana Reis</a></div>", head=head)) == []


def test_microdata_in_meta_tags_within_an_author() -> None:
    hidden = "<span itemprop='author' itemscope><meta itemprop='name' content='Ana Reis'></span>"
    record = read(hidden)
    assert names(record) == ANA
    assert record.evidence["/authors"].rule == "meta.itemprop.author"
    assert names(read(f"<div class='comment'>{hidden}</div>")) == []
    assert names(read(hidden.replace("'author'", "'publisher'"))) == []


def test_an_address_under_the_headline_names_whom_to_ask() -> None:
    assert names(read("<address>Ana Reis</address>")) == ANA
    assert names(read(below="<address>Ana Reis<br>Harbour Street</address>")) == []


STATE = '{"page": {"article": {"title": "x", "author": {"id": 7, "name": "Ana R\\u00e9is"}}}}'


@pytest.mark.parametrize(
    "below",
    [
        f"<script type='application/json'>{STATE}</script>",
        f"<script>window.__STATE__ = {STATE}</script>",
        "<script>self.push([1, '" + STATE.replace('"', '\\"').replace("\\u", "\\\\u") + "'])</script>",
        '<script type="application/json">{"authors": [{"displayName": "Ana Réis"}]}</script>',
        "<div data-author='Ana Réis'></div>",
        "<div data-author-name='Ana Réis'></div><div data-author='Ana Réis'></div>",
    ],
)
def test_the_only_author_in_the_data_of_scripts_and_elements(below: str) -> None:
    assert names(read(below=below)) == ["Ana Réis"]


@pytest.mark.parametrize(
    "below",
    [
        '<script type="application/json">[{"author": {"name": "Ana Reis"}}, {"author": {"name": "Owen Pike"}}]</script>',
        '<script type="application/json">{"author": {"name": "seagull"}}</script>',
        "<div data-author='Ana Reis'></div><div data-author='Owen Pike'></div>",
        "<div data-author='seagull'></div>",
    ],
)
def test_data_of_several_stories_and_of_nicknames_name_no_author(below: str) -> None:
    assert names(read(below=below)) == []


def test_initials_become_the_name_of_the_structured_data() -> None:
    assert names(read("<p>By A. Reis</p>", head=ld(author="Ana Reis"))) == ANA


@pytest.mark.parametrize(
    ("content", "name", "role"),
    [
        ("ANA REIS, Ap Harbour Writer", "ANA REIS", "Ap Harbour Writer"),
        ("Ana Reis, MS, RDN", "Ana Reis", None),
        ("Ana Reis, CEPF®", "Ana Reis", None),
        ("Ana Reis, Senior Islands Reporter, MSc", "Ana Reis", "Senior Islands Reporter"),
    ],
)
def test_roles_and_degrees_behind_commas_are_no_authors(content: str, name: str, role: str | None) -> None:
    record = read(head=ld(author=content))
    assert [(a.name, a.role) for a in record.authors] == [(name, role)]
    record = read(f"<p class='byline'>{content}</p>")
    assert [(a.name, a.role) for a in record.authors] == [(name, role)]


def test_a_piece_of_somebody_s_role_is_nobody() -> None:
    head = ld(author={"@type": "Person", "name": "Ana Reis", "jobTitle": "Senior Islands Reporter, The Tide"})
    line = "<p>By <a href='/author/1'>Ana Reis</a> and <a href='/author/2'>Senior Islands</a></p>"
    assert names(read(line, head=head)) == ["Ana Reis"]
