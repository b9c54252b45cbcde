"""Bylines in the manners of many houses: with roles, towns, agencies, outlets, degrees and others' work beside the names."""

from __future__ import annotations

import pytest

from normalize.record import Record

from .pages import read

LINES = [
    ("en", "By Ana Reis, Owen Pike, Mia Sol and Ida Lund", "Ana Reis|Owen Pike|Mia Sol|Ida Lund"),
    ("en", "By Ana Reis and Owen Pike in Oslo", "Ana Reis|Owen Pike"),
    ("en", "By ANA REIS Associated Press", "ANA REIS"),
    ("en", "By Ana Reis, AP Business Writer", "Ana Reis"),
    ("en", "By Ana Reis Published: 2 May 2024", "Ana Reis"),
    ("en", "By Ana Reis | The Washington Post", "Ana Reis"),
    ("en", "By Dr. Ana Reis, PhD", "Dr. Ana Reis"),
    ("en", "By Sir Owen Pike and Dame Ana Reis", "Sir Owen Pike|Dame Ana Reis"),
    ("en", "By Ana M. Reis-Pike", "Ana M. Reis-Pike"),
    ("en", "By Ana Reis (she/her)", "Ana Reis"),
    ("en", "Opinion by Ana Reis", "Ana Reis"),
    ("en", "Essay by Ana Reis, illustrations by Owen Pike", "Ana Reis"),
    ("en", "By Ana Reis of the Gazette staff", "Ana Reis"),
    ("en", "By Ana Reis, Gazette Staff Writer", "Ana Reis"),
    ("en", "By Ana Reis | areis@thetide.example", "Ana Reis"),
    ("en", "By Ana Reis and the Tide staff", "Ana Reis"),
    ("en", "Words by Ana Reis. Photographs by Owen Pike.", "Ana Reis"),
    ("en", "Writer: Ana Reis Photographer: Owen Pike", "Ana Reis"),
    ("en", "By Ana Reis with Owen Pike", "Ana Reis|Owen Pike"),
    ("en", "By Ana Reis, Photos by Owen Pike", "Ana Reis"),
    ("en", "By Ana Reis and Owen Pike, photographs by Mia Sol", "Ana Reis|Owen Pike"),
    ("en", "By Ana Reis, video by Owen Pike", "Ana Reis"),
    ("en", "By Ana Reis, translated by Owen Pike", "Ana Reis"),
    ("en", "By Jean-Luc de la Reis and María José Pike López", "Jean-Luc de la Reis|María José Pike López"),
    ("en", "By Robert F. Reis, Jr. and Ana Pike, Ph.D.", "Robert F. Reis, Jr.|Ana Pike"),
    ("en", "By Muhammad bin Reis al-Pike", "Muhammad bin Reis al-Pike"),
    ("en", "By J.R.R. Reis", "J.R.R. Reis"),
    ("en", "By Oleh Lysenko and Ana Reis", "Oleh Lysenko|Ana Reis"),
    ("de", "Von Ana Reis, dpa", "Ana Reis"),
    ("de", "Von Ana Reis/dpa", "Ana Reis"),
    ("de", "Von ANA REIS und OWEN PIKE", "ANA REIS|OWEN PIKE"),
    ("de", "Das Gespräch führte Ana Reis", "Ana Reis"),
    ("de", "Die Fragen stellte Ana Reis", "Ana Reis"),
    ("de", "Von Ana Reis und Owen Pike (Grafik)", "Ana Reis"),
    ("de", "Von Redaktionsleiterin Ana Reis", "Ana Reis"),
    ("de", "Von unserem Korrespondenten Owen Pike, Rom", "Owen Pike"),
    ("fr", "Par A. R.", "A. R."),
    ("fr", "Par Ana Reis (texte) et Owen Pike (photos)", "Ana Reis"),
    ("fr", "Par ANA REIS, AFP", "ANA REIS"),
    ("fr", "De notre correspondante à Rome, Ana Reis", "Ana Reis"),
    ("fr", "Entretien réalisé par Ana Reis", "Ana Reis"),
    ("fr", "Par la rédaction", ""),
    ("es", "Por Redacción", ""),
    ("es", "Por Ana Reis y Owen Pike, enviados especiales", "Ana Reis|Owen Pike"),
    ("es", "Ana Reis. Madrid", "Ana Reis"),
    ("es", "ANA REIS / OWEN PIKE", "ANA REIS|OWEN PIKE"),
    ("pt", "Por Ana Reis, do Rio de Janeiro", "Ana Reis"),
    ("pt", "Por Ana Reis e Owen Pike — Brasília", "Ana Reis|Owen Pike"),
    ("pt", "Por Ana Reis, Estadão Conteúdo", "Ana Reis"),
    ("it", "di Redazione", ""),
    ("nl", "Door ANP", ""),
    ("da", "Af Ritzau", ""),
    ("no", "Av Ana Reis (tekst) og Owen Pike (foto)", "Ana Reis"),
    ("fi", "Teksti Aino Reis, kuvat Owen Pike", "Aino Reis"),
    ("pl", "Autor: Ana Reis, źródło: PAP", "Ana Reis"),
    ("ru", "Автор статьи: Анна Рейс", "Анна Рейс"),
    ("ru", "Автор фото: Анна Рейс", ""),
    ("ar", "كتب: آنا ريس - القاهرة", "آنا ريس"),
    ("ko", "글=홍길동 기자, 사진=김철수 기자", "홍길동"),
    ("ko", "한국일보 홍길동 기자", "홍길동"),
    ("ko", "아나 레이스 기자", "아나 레이스"),
    ("ko", "입력 2024.05.02 홍길동 기자", "홍길동"),
    ("ko", "홍길동 기자 입력 2024-05-02 10:00", "홍길동"),
    ("ja", "山田太郎・編集委員", "山田太郎"),
    ("zh", "来源：新华网 作者：王小明", "王小明"),
    ("zh", "新华社记者王小明", "王小明"),
    ("vi", "Theo VnExpress", ""),
    ("id", "Tim Redaksi", ""),
    ("th", "โดย ทีมข่าว", ""),
    ("el", "Άννα Ρέις - Όουεν Πάικ", "Άννα Ρέις|Όουεν Πάικ"),
    ("he", "אנה רייס, תל אביב", "אנה רייס"),
]


def _names(record: Record) -> list[str]:
    return [author.name for author in record.authors if author.type == "person"]


@pytest.mark.parametrize(("language", "line", "expected"), LINES, ids=[f"{row[0]}-{n}" for n, row in enumerate(LINES)])
def test_what_stands_beside_the_names(language: str, line: str, expected: str) -> None:
    wanted = expected.split("|") if expected else []
    assert _names(read(f"<p class='byline'>{line}</p>", lang=language)) == wanted
    # a line of no class is read where its words tell that it is a byline
    assert _names(read(f"<p>{line}</p><p>2024-05-02</p>", lang=language)) in (wanted, [])
