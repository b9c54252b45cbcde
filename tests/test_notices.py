"""Sentences about the page: the first letters by which most lines are told to be none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants, _parser  # type: ignore[attr-defined]  # no other way to see what a pattern begins with
from typing import Any

import pytest

from normalize import notices


def first_letters(pattern: Iterable[Any]) -> set[str]:
    """The first two letters of all that a parsed pattern matches, in lower case."""
    found = {""}
    for op, value in pattern:
        if op is _constants.LITERAL:
            pieces = {chr(value).lower()}
        elif op is _constants.IN:
            pieces = {chr(sign).lower() for kind, sign in value if kind is _constants.LITERAL}
            if (_constants.CATEGORY, _constants.CATEGORY_SPACE) in value:
                pieces.add(" ")
        elif op is _constants.BRANCH:
            pieces = {piece for branch in value[1] for piece in first_letters(branch)}
        elif op is _constants.SUBPATTERN:
            pieces = first_letters(value[-1])
        elif op is _constants.MAX_REPEAT:
            pieces = first_letters(value[2])
            pieces |= {one + other for one in pieces for other in pieces} | ({""} if value[0] == 0 else set())
        elif op in (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT):
            pieces = {""}
        else:
            raise ValueError(op)
        found = {(known + piece)[:2] for known in found for piece in pieces}
        if all(len(known) == 2 for known in found):
            break
    return found


def beginnings(pattern: re.Pattern[str]) -> set[str]:
    return first_letters(_parser.parse(pattern.pattern, pattern.flags))


def test_every_phrase_begins_with_letters_that_are_looked_up() -> None:
    kinds = {letters for _, p in notices._KINDS for letters in beginnings(p)}
    assert kinds == notices.STARTS
    assert beginnings(notices._RELATED) == notices.RELATED_STARTS


def test_lines_are_told_whatever_stands_before_them() -> None:
    assert notices.notice_kind("* Editor’s note: this was wrong.") == "correction"
    assert notices.notice_kind("(Die in diesem Beitrag geäußerten Meinungen") == "disclaimer"
    assert notices.notice_kind("The statement was short.") is None
    assert notices.announces_related("» À lire aussi : le pont")
    assert notices.announces_related("Don’t miss...\nA new crane for the harbour")
    assert notices.announces_related("مزید پڑھیں: کشتی")
    assert notices.announces_related("بیشتر بخوانید: قایق")
    assert notices.announces_related("More: A new crane for the harbour")
    assert not notices.announces_related("More than a crane")
    assert not notices.announces_related("Don’t miss... she said, and left.")
    assert not notices.announces_related("Reading is fun")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("This content is reserved for subscribers only.", "paywall"),
        ("This is a subscriber-only story.", "paywall"),
        ("Subscribe now for 1 euro to continue reading", "paywall"),
        ("Register to unlock this story", "paywall"),
        ("You’ve reached your limit of free articles.", "paywall"),
        ("Already a subscriber?", "paywall"),
        ("Diesen Artikel weiterlesen mit Tide+", "paywall"),
        ("Il vous reste 60 % de cet article à lire.", "paywall"),
        ("Este contenido es exclusivo para suscriptores", "paywall"),
        ("Questo articolo è riservato agli abbonati", "paywall"),
        ("Dit artikel is alleen voor abonnees", "paywall"),
        ("In einer früheren Version dieses Artikels hieß es anders.", "correction"),
        ("Disclosure: the author owns a boat.", "disclaimer"),
        ("Support independent journalism today", "promotion"),
        ("Join our WhatsApp community for news of the harbour.", "promotion"),
        ("Do you have a story to tell? Email us at desk@thetide.example", "promotion"),
        ("For more stories like this, check our news page.", "promotion"),
        ("Get in touch with our news team by writing to desk@thetide.example.", "promotion"),
        ("Clique aqui para seguir o canal da Maré no WhatsApp", "promotion"),
        ("Únete a nuestro canal de WhatsApp", "promotion"),
        ("Rejoignez notre chaîne WhatsApp", "promotion"),
        ("Iscriviti al nostro canale WhatsApp", "promotion"),
        ("Obserwuj nas na Facebooku", "promotion"),
        ("Do you have a story for each boat? The harbour master has.", None),
        ("For more stories to be built, the town needs a plan.", None),
        ("You have reached the harbour when you see the boats.", None),
        ("Subscribers read the paper at breakfast.", None),
        ("This story is for everybody who has a boat.", None),
    ],
)
def test_more_phrases(line: str, kind: str | None) -> None:
    assert notices.notice_kind(line) == kind
