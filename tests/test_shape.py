import lxml.html
import pytest
from lxml.etree import _Element

from normalize.article.scan import Scan
from normalize.page import Page
from normalize.shape import Shape


@pytest.mark.parametrize(
    "markup",
    [
        "<p>one</p>",
        "<div><p>a<b>b<i>c</i></b></p><p>d</p></div><ul><li>e<li><a>f</a></ul>",
        "<div>" * 40 + "x" + "</div>" * 40 + "<p>y</p>",
        "<p><!-- note -->a</p><!-- note --><p>b<?php ?></p>",
    ],
)
def test_places_of_parents_and_ends_are_those_of_the_tree(markup: str) -> None:
    root = lxml.html.document_fromstring(f"<body>{markup}</body>")
    for top in (root, *root.iter("body")):
        elements: list[_Element] = list(top.iter("*"))
        places: dict[_Element | None, int] = {element: place for place, element in enumerate(elements)}
        shape = Shape(elements)
        inside = [len(list(element.iter("*"))) for element in elements]
        assert shape.parents == [-1, *(places[element.getparent()] for element in elements[1:])]
        assert shape.ends == [place + count for place, count in enumerate(inside)]
        assert shape.depths == [sum(above in places for above in element.iterancestors()) for element in elements]


def test_no_elements_have_no_shape() -> None:
    assert Shape([]).ends == []


@pytest.mark.parametrize(
    "words",
    [
        "<b>two</b>",
        "<b>t<i>w</i>o</b>",
        "<b>t<i>w<!-- note -->o</i></b>",
        "<b>t<!-- note -->w<i>o</i></b>",
        "<b><i>t</i><!-- note -->wo</b>",
        "<b><i>t</i><u>w<s>o</s></u></b>",
    ],
)
def test_words_in_elements_of_a_line_are_read_whole(words: str) -> None:
    page = Page(f"<body><p>One {words} three</p></body>".encode())
    assert [run.text for run in Scan(page.index, 0).runs] == ["One two three"]
