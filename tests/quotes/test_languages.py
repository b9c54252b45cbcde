"""Cues in the other languages."""

from __future__ import annotations

import pytest

from normalize.quotes.languages import CODES, load

from .helpers import said


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected"),
    [
        (
            "de",
            ["Ministerin Eva Kurz kam spät. „Wir bauen die Brücke“, sagte Kurz."],
            [("Wir bauen die Brücke", "Eva Kurz")],
        ),
        ("de", ["„Wir bauen die Brücke“, so Ministerin Eva Kurz."], [("Wir bauen die Brücke", "Eva Kurz")]),
        ("de", ["Eva Kurz, die Ministerin, teilte dazu am Montag mit: „Wir bauen.“"], [("Wir bauen.", "Eva Kurz")]),
        ("de", ["Ministerin Eva Kurz hat zum Auftakt der Messe erklärt: „Wir bauen.“"], [("Wir bauen.", "Eva Kurz")]),
        (
            "de",
            ["Den Plan nannte Ministerin Eva Kurz „einen sehr großen Fehler“."],
            [("einen sehr großen Fehler", "Eva Kurz")],
        ),
        (
            "de",
            ["Nach Ansicht von Eva Kurz ist das „ein sehr großer Fehler“."],
            [("ein sehr großer Fehler", "Eva Kurz")],
        ),
        (
            "de",
            ["Ministerin Eva Kurz lehnte den Plan ab. Sie erklärte, er sei „ein großer Fehler für alle“."],
            [("ein großer Fehler für alle", "Eva Kurz")],
        ),
        ("fr", ["« Nous partons demain », a déclaré la ministre Ève Martin."], [("Nous partons demain", "Ève Martin")]),
        ("fr", ["Ève Martin est arrivée. « Nous partons », confie-t-elle."], [("Nous partons", "Ève Martin")]),
        ("fr", ["Selon Ève Martin, c’est « une erreur très grave »."], [("une erreur très grave", "Ève Martin")]),
        (
            "fr",
            ["Ève Martin est arrivée. « Le pont est fermé, souligne-t-elle. Nous partons. »"],
            [("Le pont est fermé, souligne-t-elle. Nous partons.", "Ève Martin")],
        ),
        ("es", ["“Vamos a ganar”, dijo la ministra Ana Ruiz."], [("Vamos a ganar", "Ana Ruiz")]),
        ("es", ["La ministra Ana Ruiz llegó tarde. “Vamos a ganar”, zanjó."], [("Vamos a ganar", "Ana Ruiz")]),
        ("es", ["Según Ana Ruiz, es “un error muy grave”."], [("un error muy grave", "Ana Ruiz")]),
        ("pt", ["“Vamos ganhar”, disse a ministra Ana Souza."], [("Vamos ganhar", "Ana Souza")]),
        ("pt", ["De acordo com Ana Souza, foi “um erro muito grave”."], [("um erro muito grave", "Ana Souza")]),
        ("pt", ["A ministra Ana Souza chegou tarde. “Vamos ganhar”, afirmou ela."], [("Vamos ganhar", "Ana Souza")]),
        ("it", ["«Andremo avanti», ha detto la ministra Anna Conti."], [("Andremo avanti", "Anna Conti")]),
        ("it", ["Secondo Anna Conti è «un errore molto grave»."], [("un errore molto grave", "Anna Conti")]),
        ("it", ["Anna Conti è arrivata. «Andremo avanti», assicura la ministra."], [("Andremo avanti", "Anna Conti")]),
        ("nl", ["‘We gaan door’, zei minister Jan Smit."], [("We gaan door", "Jan Smit")]),
        ("nl", ["Volgens Jan Smit is het “een ernstige fout”."], [("een ernstige fout", "Jan Smit")]),
        ("nl", ["Minister Jan Smit kwam laat. “We gaan door”, zegt hij."], [("We gaan door", "Jan Smit")]),
        ("ru", ["«Мы построим мост», — заявил министр Иван Петров."], [("Мы построим мост", "Иван Петров")]),
        (
            "ru",
            ["По словам Ивана Петрова, это «очень большая ошибка».", "Иван Петров ушёл."],
            [("очень большая ошибка", "Иван Петров")],
        ),
        ("ru", ["Министр Иван Петров пришёл. «Мы построим мост», — сказал он."], [("Мы построим мост", "Иван Петров")]),
        ("sv", ["”Vi ska bygga den nya bron”, säger Anna Svensson."], [("Vi ska bygga den nya bron", "Anna Svensson")]),
    ],
)
def test_cues(language: str, paragraphs: list[str], expected: list[tuple[str, str | None]]) -> None:
    assert said(*paragraphs, language=language) == expected


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected"),
    [
        (
            "es",
            ["—Ya voy —dijo Ana Ruiz—. Espera.", "—Bien."],
            [("Ya voy", "Ana Ruiz"), ("Espera.", "Ana Ruiz"), ("Bien.", None)],
        ),
        ("ru", ["— Иду, — сказал Иван Петров. — Жди."], [("Иду,", "Иван Петров"), ("Жди.", "Иван Петров")]),
        ("fr", ["— Je viens, dit Ève Martin. Demain."], [("Je viens", "Ève Martin"), ("Demain.", "Ève Martin")]),
        ("fr", ["— une liste de choses", "— une autre ligne"], []),
        ("en", ["— Jane Doe said a word"], []),
    ],
)
def test_dashes(language: str, paragraphs: list[str], expected: list[tuple[str, str | None]]) -> None:
    assert said(*paragraphs, language=language) == expected


@pytest.mark.parametrize("code", CODES)
def test_tables_are_consistent(code: str) -> None:
    language = load(code)
    assert not language.verbs & language.weak
    for words in (language.verbs, language.weak, language.roles, language.not_names, language.determiners):
        assert words
        assert all(word == word.lower() and " " not in word for word in words)
    assert language.pronouns
    assert not any(language.pronouns[word] not in ("m", "f", "n", "p", "1", "r", "") for word in language.pronouns)


def test_a_tag_is_read_by_its_language() -> None:
    assert load("pt-BR") is load("pt_PT") or load("pt-BR").code == "pt"
    assert load("xx").code == "xx"
