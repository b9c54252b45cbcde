"""The index: places, what stands in what, words behind comments."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from normalize.article.scan import Scan
from normalize.index import Index


def _root(markup: str) -> Any:
    return etree.fromstring(markup.encode(), etree.HTMLParser(encoding="utf-8"))


@st.composite
def _markup(draw: st.DrawFn) -> str:
    tags = st.sampled_from(["div", "p", "b", "ul", "li", "section", "a", "!--"])
    pieces = [
        "<!-- c -->" if tag == "!--" else f"<{tag}>x" if draw(st.booleans()) else f"</{tag}>y"
        for tag in draw(st.lists(tags, max_size=30))
    ]
    return "<html><body>" + "".join(pieces) + "</body></html>"


@given(_markup())
def test_the_shape_is_the_tree_s(markup: str) -> None:
    index = Index(_root(markup))
    place = {element: at for at, element in enumerate(index.elements)}
    for at, element in enumerate(index.elements):
        parent = element.getparent()
        assert index.shape.parents[at] == (place[parent] if parent is not None else -1)
        assert index.shape.ends[at] == at + sum(1 for _ in element.iter("*"))
        assert index.shape.depths[at] == sum(1 for _ in element.iterancestors())


@given(_markup())
def test_the_runs_hold_all_words_once(markup: str) -> None:
    root = _root(markup)
    index = Index(root)
    words = "".join(root.itertext("*"))
    assert "".join(run.text for run in Scan(index, 0).runs).replace(" ", "") == "".join(words.split())


def test_elements_by_class_tag_and_id() -> None:
    index = Index(
        _root('<div class="a b" id="x"><p class="b">1</p><figure class=" b a "></figure></div><p id="x">2</p>')
    )
    assert [e.tag for _, e in index.with_class("a")] == ["div", "figure"]
    assert [e.tag for _, e in index.with_class("b")] == ["div", "p", "figure"]
    assert index.ids["x"][1].tag == "div"
    assert [place for place, _ in index.tags["p"]] == [3, 5]
    assert [e.tag for _, e in index.tags["figure"]] == ["figure"]
    assert index.with_class("c") == index.tags["video"] == []


def test_words_behind_a_comment_belong_to_their_run() -> None:
    index = Index(
        _root("<body><p>one <!-- a -->two<b>three</b><!-- b --> four</p><!-- c -->five<div>six<!-- d --></div></body>")
    )
    scan = Scan(index, index.tags["body"][0][0])
    assert [run.text for run in scan.runs] == ["one twothree four", "five", "six"]
    assert [run.after.tag if run.after is not None else None for run in scan.runs] == [None, "p", None]


def test_comments_side_by_side_stand_behind_the_same_element() -> None:
    index = Index(_root("<body><!-- a -->one<!-- b --><?c?>two<p>x</p><!-- d --><!-- e -->three<!-- f -->four</body>"))
    body, p = index.tags["body"][0][1], index.tags["p"][0][1]
    assert index.after_comments == {body: ("onetwo", ""), p: ("", "threefour")}


def test_a_deep_page_keeps_its_words() -> None:
    markup = "<div>" * 1000 + "deep" + "</div>" * 1000
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    runs = Scan(Index(etree.fromstring(markup.encode(), parser)), 0).runs
    assert [run.text for run in runs] == ["deep"]


def test_words_of_attributes() -> None:
    index = Index(_root('<p itemprop="a b">1</p><p itemprop="b b">2</p><p itemprop>3</p><p rel="b">4</p>'))
    assert [place for place, _ in index.with_word("itemprop", "b")] == [2, 3]
    assert [place for place, _ in index.with_word("itemprop", "a")] == [2]
    assert index.with_word("itemprop", "c") == index.with_word("itemtype", "b") == []
    assert [place for place, _ in index.with_attribute("itemprop")] == [2, 3, 4]


def test_class_names_that_hold_a_piece() -> None:
    index = Index(_root('<p class="Post-Tags x"></p><p class="stage tags"></p><p class="topic"></p><p class="no"></p>'))
    assert index.tokens_holding(("topic", "tag")) == ["Post-Tags", "stage", "tags", "topic"]
    assert index.tokens_holding(("no",)) == ["no"]
    assert index.tokens_holding(("y",)) == []
    assert Index(_root('<p class="İ Tags no"></p>')).tokens_holding(("tag",)) == ["Tags"]
    assert Index(_root("<p>no class</p>")).tokens_holding(("tag",)) == []
