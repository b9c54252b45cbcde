"""The lead picture or player: declared, shown over the story, and what stands for none."""

from __future__ import annotations

import pytest

from normalize.record import Record

from .pages import ld, meta, read

HOST = "https://www.thetide.example"


def lead(record: Record) -> list[tuple[str, str]]:
    return [(media.type, (media.url or "").removeprefix(HOST)) for media in record.media if media.role == "lead"]


def og(path: str) -> str:
    return meta("og:image", HOST + path, "property")


@pytest.mark.parametrize(
    ("head", "path"),
    [
        (og("/img/ferry.jpg"), "/img/ferry.jpg"),
        (meta("twitter:image", f"{HOST}/img/ferry.jpg"), "/img/ferry.jpg"),
        (ld(image={"@type": "ImageObject", "url": f"{HOST}/img/ferry.jpg"}), "/img/ferry.jpg"),
        (ld(image=[f"{HOST}/img/ferry.jpg", f"{HOST}/img/boat.jpg"]), "/img/ferry.jpg"),
        (og("/img/site-logo.png") + meta("twitter:image", f"{HOST}/img/ferry.jpg"), "/img/ferry.jpg"),
    ],
)
def test_declared_pictures(head: str, path: str) -> None:
    assert lead(read(head=head)) == [("image", path)]


@pytest.mark.parametrize(
    "path",
    [
        "/img/logo.png",
        "/img/tide-placeholder_f2.png",
        "/i/blank.jpg",
        "/img/facebook-default-wide.jpg",
        "/favicon-96.ico",
    ],
)
def test_files_that_stand_for_a_missing_picture(path: str) -> None:
    assert lead(read(head=og(path))) == []


def test_a_name_that_holds_such_a_word_is_a_picture_s() -> None:
    assert lead(read(head=og("/img/58215_default_1uF.jpg"))) == [("image", "/img/58215_default_1uF.jpg")]
    assert lead(read(head=og("/img/logopaedics.jpg"))) == [("image", "/img/logopaedics.jpg")]


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        ("<figure><img src='/img/ferry.jpg'><figcaption>The ferry</figcaption></figure>", ("image", "/img/ferry.jpg")),
        ("<div class='x9'><img src='/img/ferry.jpg' width='800'></div>", ("image", "/img/ferry.jpg")),
        ("<amp-img src='/img/ferry.jpg' width='600' height='300'></amp-img>", ("image", "/img/ferry.jpg")),
        ("<audio controls src='/88.mp3'></audio>", ("audio", "/88.mp3")),
        ("<video><source src='/88.mp4'></video>", ("video", "/88.mp4")),
    ],
)
def test_what_stands_between_headline_and_story(shown: str, found: tuple[str, str]) -> None:
    assert lead(read(shown)) == [found]


@pytest.mark.parametrize(
    "shown",
    [
        "<div class='author-photo'><img src='/img/reis.jpg'></div>",
        "<img src='/img/reis.jpg' width='60'>",
        "<img src='/icons/clock.svg'>",
        "<div class='ad-banner'><img src='/img/boats.jpg'></div>",
        "<form><img src='/img/boats.jpg'></form>",
    ],
)
def test_other_pictures_there(shown: str) -> None:
    assert lead(read(shown)) == []


def test_a_writer_s_face_is_no_lead_picture() -> None:
    face = "<div class='x9'><img src='/img/reis.jpg' alt='Ana Reis'></div><p>By Ana Reis</p>"
    assert lead(read(face, head=og("/img/reis.jpg"))) == []
