"""What boxes that no layout names tell of a writer, and what they do not."""

from __future__ import annotations

import pytest

from normalize.record import Record

from .pages import ld, meta, read

BY = "<p class='byline'>By Ana Reis</p>"
TELLS = "Ana is a reporter of the harbour desk in Norrholm and keeps three goats."


def bio(box: str, above: str = BY) -> str | None:
    [author] = read(above, below=box).authors
    assert author.name == "Ana Reis"
    return author.bio


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='u-authorPanel'><h4>Ana Reis</h4><p>{TELLS}</p></div>",
        f"<section class='contributor-box'><div class='name'>Ana Reis</div><div class='about-text'>{TELLS}</div></section>",
        f"<div class='AuthorBlock__Bio'><strong>Ana Reis</strong><p>{TELLS}</p><p><a href='/a'>All stories</a></p></div>",
    ],
)
def test_a_box_called_one_of_authors(box: str) -> None:
    assert bio(box) == TELLS


@pytest.mark.parametrize(
    "box",
    [
        # another person's, a label run into the name, a teaser, a list of links, words of somebody else
        f"<div class='u-authorPanel'><h4>Owen Pike</h4><p>{TELLS.replace('Ana', 'Owen')}</p></div>",
        "<div class='u-authorPanel'><span>Ana Reis<i>Correspondent of the harbour desk in Norrholm and Vesterby.</i></span></div>",
        f"<div class='author-teaser-card'><h4>Ana Reis</h4><p>{TELLS}</p></div>",
        "<div class='u-authorPanel'><h4>Ana Reis</h4><p>Ana's favourite boat is the one that goes to Norrholm.</p></div>",
        "<div class='u-authorPanel'><h4>Ana Reis</h4><p>The harbour board met on Tuesday evening in the old hall.</p></div>",
    ],
)
def test_what_tells_nothing_of_the_writer(box: str) -> None:
    assert bio(box) is None


def test_a_line_at_the_end_that_says_what_the_writer_does() -> None:
    line = "Ana Reis is a reporter of the harbour desk in Norrholm."
    [author] = read(BY, below=f"<p><em>{line}</em></p>").authors
    assert author.bio == line


def test_role_and_picture_in_such_a_box() -> None:
    box = (
        "<div class='u-authorPanel'><img class='avatar' src='/img/reis.jpg'><h4>Ana Reis</h4>"
        f"<span class='job-title'>Harbour correspondent</span><p>{TELLS}</p></div>"
    )
    [author] = read(BY, below=box).authors
    assert (author.role, author.avatar) == ("Harbour correspondent", "https://www.thetide.example/img/reis.jpg")


def test_the_picture_in_a_box_of_two_is_whose_name_it_has() -> None:
    box = (
        "<div class='u-authorPanel'><img class='avatar' src='/img/1.jpg' alt='Owen Pike'>"
        f"<p>{TELLS.replace('Ana', 'Ana Reis')}</p><p>Owen Pike writes about boats for the harbour desk in Norrholm.</p></div>"
    )
    record: Record = read("<p class='byline'>By Ana Reis and Owen Pike</p>", below=box)
    assert [author.avatar for author in record.authors] == [None, "https://www.thetide.example/img/1.jpg"]


def test_a_link_to_the_box_on_the_same_page_is_no_page_of_the_writer() -> None:
    [author] = read("<p class='byline'>By <a rel='author' href='/news/ferry#author'>Ana Reis</a></p>").authors
    assert author.url is None


def test_houses_that_a_biography_names_stay_in_its_words() -> None:
    text = "Ana Reis has written for <a href='https://post.example/author/ana'>the Post</a> and for others."
    box = f"<div class='author-bio'><div class='author-name'>Ana Reis</div><p>{text}</p></div>"
    [author] = read(BY, below=box).authors
    assert author.bio == "Ana Reis has written for the Post and for others."
    assert author.url is None


def test_the_next_page_by_the_number_of_its_file() -> None:
    head = "<link rel='next' href='ferry_2.html'>"
    url = "https://www.thetide.example/news/ferry.html"
    assert read(head=head, url=url).next_page == "https://www.thetide.example/news/ferry_2.html"
    assert read(head="<link rel='next' href='harbour_2.html'>", url=url).next_page is None
    assert read(head=meta("x", "y"), url=url).next_page is None


def test_that_somebody_wrote_the_story_is_no_role() -> None:
    for told, role in (("Author", None), ("Harbour correspondent", "Harbour correspondent")):
        head = ld(author={"@type": "Person", "name": "Ana Reis", "jobTitle": told})
        assert [author.role for author in read(head=head).authors] == [role]
