"""Captions of pictures, and whom they credit: by elements' names, by the caption's own words, under the lead picture too."""

from __future__ import annotations

import pytest

import normalize
from normalize.article.credit_marks import bare_credit, parted
from normalize.record import Figure, Media, Record

from .pages import STORY, meta, plain, read

URL = "https://tide.example/2024/04/30/ferry-to-norrholm"
PARTS = [f"<p>{text}</p>" for text in STORY]
OG = meta("og:image", "https://www.thetide.example/img/ferry-1200x800.jpg", "property")


def record(inner: str) -> Record:
    return normalize.parse_html(plain("".join(PARTS[:3]) + inner + "".join(PARTS[3:])), url=URL)


def told(media: Media) -> tuple[str | None, str | None]:
    return media.caption, media.credit


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The ferry at dawn. Photo: Ana Reis", ("The ferry at dawn.", "Ana Reis")),
        ("Die Fähre am Morgen. Bildrechte: TIDE/Ana Reis", ("Die Fähre am Morgen.", "TIDE/Ana Reis")),
        ("The ferry at dawn © Ana Reis", ("The ferry at dawn", "Ana Reis")),
        ("The ferry at dawn. (Credit: Tide Pictures)", ("The ferry at dawn.", "Tide Pictures")),
        ("The ferry in 2011 [File: Tide Agency]", ("The ferry in 2011", "Tide Agency")),
        ("Credits: Supplied Image;", (None, "Supplied Image")),
        ("Image by Tide Pictures", (None, "Tide Pictures")),
        ("Foto © Ana Reis", (None, "Ana Reis")),
        ("The ferry at dawn. (AP Photo/Ana Reis)", ("The ferry at dawn.", "AP Photo/Ana Reis")),
        ("The ferry at dawn | Ana Reis/Getty Images", ("The ferry at dawn", "Ana Reis/Getty Images")),
        ("The ferry at dawn. Ana Reis (REUTERS)", ("The ferry at dawn.", "Ana Reis (REUTERS)")),
        ("The ferry at dawn of Norrholm (REUTERS)", ("The ferry at dawn of Norrholm", "REUTERS")),
        ("Foto: tide.example, via Wikimedia Commons | CC BY", (None, "tide.example, via Wikimedia Commons | CC BY")),
        ("朝のフェリー（Ｃ）潮通信社", ("朝のフェリー", "潮通信社")),
        # nothing that parts a name from the rest
        ("The ferry at dawn (left) and at noon", ("The ferry at dawn (left) and at noon", None)),
        ("The key to the picture: a boat", ("The key to the picture: a boat", None)),
        (
            "Photographs by the dozen hang in the hall, and nobody has counted them",
            ("Photographs by the dozen hang in the hall, and nobody has counted them", None),
        ),
        ("", (None, None)),
    ],
)
def test_the_maker_in_a_caption_s_words(words: str, found: tuple[str | None, str | None]) -> None:
    assert parted(words) == found


def test_labels_and_brackets_are_no_part_of_a_maker_s_name() -> None:
    assert bare_credit("(Image: The Tide)") == "The Tide"
    assert bare_credit("Photograph by Ana Reis/Tide Pictures") == "Ana Reis/Tide Pictures"
    assert bare_credit("Ana Reis (Tide)") == "Ana Reis (Tide)"
    assert bare_credit("(Foto: TIDE/Ana Reis (bearbeitet))") == "TIDE/Ana Reis (bearbeitet)"
    assert bare_credit("(Ana) Reis (Tide)") == "(Ana) Reis (Tide)"


@pytest.mark.parametrize(
    "box",
    [
        "<div class='wp-caption alignleft'><img src='/boat.jpg'><p class='wp-caption-text'>The old boat</p></div>",
        "<div class='Figure'><img src='/boat.jpg'><div class='Figure-caption'>The old boat</div></div>",
        "<div class='image-box'><div><img src='/boat.jpg'></div><div class='image-box__caption'>The old boat</div></div>",
    ],
)
def test_boxes_that_are_figures_but_for_their_tag(box: str) -> None:
    found = record(box)
    [figure] = [block for block in found.body if isinstance(block, Figure)]
    assert figure.caption == "The old boat"
    assert [told(media) for media in found.media] == [("The old boat", None)]
    assert not any(block.text == "The old boat" for block in found.body if block.type == "paragraph")


def test_a_maker_s_element_beside_the_caption() -> None:
    box = "<div class='Fig'><img src='/boat.jpg'><div class='Fig-caption'>The old boat</div><div class='Fig-credit'>(Ana Reis / Tide)</div></div>"
    assert [told(media) for media in record(box).media] == [("The old boat", "Ana Reis / Tide")]


def test_a_box_that_holds_a_story_besides_is_no_figure() -> None:
    box = f"<div class='lead-box'><img src='/boat.jpg'><p class='img-caption'>The old boat</p>{PARTS[3]}</div>"
    found = normalize.parse_html(plain("".join(PARTS[:3]) + box + "".join(PARTS[4:])), url=URL)
    assert STORY[3] in [block.text for block in found.body]


def test_a_picture_shown_twice_for_readers_without_scripts_is_one() -> None:
    box = (
        "<figure><img src='data:image/gif;base64,AA' data-src='/boat.jpg'><noscript><img src='/boat.jpg'></noscript>"
        "<figcaption>The old boat</figcaption></figure>"
    )
    assert len([block for block in record(box).body if isinstance(block, Figure)]) == 1


def test_the_widest_of_a_picture_s_sizes() -> None:
    found = record(
        "<p><img data-src='/boat-400.jpg 400w, /boat-1440.jpg 1440w'></p><p><img srcset='/quay.jpg 1x'></p><p><img data-src='/crane.jpg%20840w'></p>"
    )
    assert [(media.url or "").rpartition("/")[2] for media in found.media] == ["boat-1440.jpg", "quay.jpg", "crane.jpg"]


@pytest.mark.parametrize(
    "shown",
    [
        "<figure><img src='/img/ferry-640x400.jpg'><figcaption>The ferry. Photo: Ana Reis</figcaption></figure>",
        "<div class='top'><img src='/img/ferry.jpg'><p class='caption'>The ferry. Photo: Ana Reis</p></div>",
    ],
)
def test_the_words_under_the_lead_picture_that_the_head_names(shown: str) -> None:
    [lead] = [media for media in read(shown, head=OG).media if media.role == "lead"]
    assert told(lead) == ("The ferry.", "Ana Reis")
    assert lead.url.endswith("/img/ferry-1200x800.jpg")


def test_the_caption_of_a_picture_that_is_still_a_stand_in() -> None:
    shown = "<figure><img src='/img/placeholder.png'><figcaption>The ferry © Ana Reis</figcaption></figure>"
    [lead] = [media for media in read(shown, head=OG).media if media.role == "lead"]
    assert told(lead) == ("The ferry", "Ana Reis")
    assert lead.url.endswith("/img/ferry-1200x800.jpg")


def test_a_captioned_picture_over_the_story_is_the_lead_whatever_the_head_names() -> None:
    shown = "<figure><img src='/img/quay.jpg'><figcaption>The quay</figcaption></figure>"
    [lead] = [media for media in read(shown, head=OG).media if media.role == "lead"]
    assert told(lead) == ("The quay", None)
    assert lead.url.endswith("/img/quay.jpg")


def test_controls_in_a_caption_are_none_of_its_words() -> None:
    box = "<figure><img src='/boat.jpg'><figcaption>The old boat <b class='hide-caption'>hide caption</b><button>Share</button></figcaption></figure>"
    assert [told(media) for media in record(box).media] == [("The old boat", None)]


def test_a_figure_in_the_midst_of_the_story_is_none_over_it() -> None:
    inner = f"<article>{''.join(PARTS[:4])}<figure><img src='/boat.jpg'></figure>{''.join(PARTS[4:])}</article>"
    found = read(inner=inner, head=OG)
    assert [(media.role, media.url.rpartition("/")[2]) for media in found.media] == [
        ("lead", "ferry-1200x800.jpg"),
        ("body", "boat.jpg"),
    ]


def test_files_that_keep_a_place_and_buttons_to_share_are_no_pictures() -> None:
    names = (
        "image/space.gif",
        "x/1x1.png?v=2",
        "wp-content/plugins/social-bookmarking-x/digg.png",
        "pf-button-both.gif",
    )
    found = record("".join(f"<p><img src='/{name}'></p>" for name in names) + "<p><img src='/space-station.gif'></p>")
    assert [media.url for media in found.media] == ["https://tide.example/space-station.gif"]
