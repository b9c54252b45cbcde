"""Bylines in the markup of many houses and languages, above the story or at its end."""

from __future__ import annotations

import pytest

from .pages import read

PAGES = [
    (
        "en",
        "<div class='meta'><span>2 May 2024</span><span class='dot'>·</span><span>Hester Vance and Tomas Idle</span></div>",
        "",
        "Hester Vance|Tomas Idle",
    ),
    (
        "en",
        "<div class='entry-meta'>Posted by <a href='/author/hester'>Hester Vance</a> in <a href='/category/ports'>Port Affairs</a> on May 2, 2024</div>",
        "",
        "Hester Vance",
    ),
    (
        "en",
        "<div class='article-header__byline'>By <a href='/profile/hestervance'>Hester Vance</a>, Transport editor, and <a href='/profile/tomasidle'>Tomas Idle</a> in Bergen</div>",
        "",
        "Hester Vance|Tomas Idle",
    ),
    ("en", "", "<p><em>Hester Vance is a reporter for The Tide.</em></p><p>— Hester Vance</p>", "Hester Vance"),
    ("en", "<div class='kicker'>By the Numbers</div>", "", ""),
    (
        "en",
        "<p class='credit'>Photograph: Tomas Idle/Getty Images</p><p class='by'>Hester Vance</p><time datetime='2024-05-02'>2 May 2024</time>",
        "",
        "Hester Vance",
    ),
    (
        "en",
        "<div class='bylines'><div>By HESTER VANCE</div><div>MARA QUILL and TOMAS IDLE</div><div>Published: 09:20, 2 May 2024</div></div>",
        "",
        "HESTER VANCE|MARA QUILL|TOMAS IDLE",
    ),
    (
        "de",
        "<p class='autor'>Von Jutta Sommerfeld (Text) <br>und Ole Krahn (Text und Fotos)</p>",
        "",
        "Jutta Sommerfeld|Ole Krahn",
    ),
    (
        "de",
        "<div><strong>Jutta Sommerfeld</strong><span>Redakteurin Lokales</span><span>Stand: 02.05.2024, 10:12 Uhr</span></div>",
        "",
        "Jutta Sommerfeld",
    ),
    ("de", "", "<p>(dpa/ks)</p>", ""),
    (
        "fr",
        "<div class='auteur'>Propos recueillis par Solène Marchal et Guy Petitjean</div>",
        "",
        "Solène Marchal|Guy Petitjean",
    ),
    ("fr", "<p>Solène Marchal (à Brest), avec AFP</p><p>Publié le 2 mai 2024 à 10h12</p>", "", "Solène Marchal"),
    (
        "es",
        "<div class='firma'><a href='/autor/rocio'>Rocío Marcos Peña</a><span>Sevilla</span><time>2 may 2024</time></div>",
        "",
        "Rocío Marcos Peña",
    ),
    ("es", "<p class='autor'>ROCÍO MARCOS / IKER LANDA <span>| Bilbao</span></p>", "", "ROCÍO MARCOS|IKER LANDA"),
    (
        "pt",
        "<div class='assinatura'>Por <b>Tainá Queiroz</b> e <b>Caio Prates</b>, TV Maré — Recife</div>",
        "",
        "Tainá Queiroz|Caio Prates",
    ),
    ("pt-BR", "<p>Tainá Queiroz</p><p>Da BBC News Brasil em Londres</p><p>2 maio 2024</p>", "", "Tainá Queiroz"),
    ("it", "<p class='firma'>dalla nostra inviata Ginevra Dal Pozzo</p>", "", "Ginevra Dal Pozzo"),
    ("it", "<p><i>di</i> <strong>Ginevra Dal Pozzo</strong> <span>02 maggio 2024</span></p>", "", "Ginevra Dal Pozzo"),
    (
        "sv",
        "<div class='byline'><span>Åsa Holmqvist</span><a href='mailto:asa@x.example'>asa@x.example</a><span>Foto: Nils Ek/TT</span></div>",
        "",
        "Åsa Holmqvist",
    ),
    (
        "no",
        "<ul class='authors'><li>Ingvild Moe<br>Journalist</li><li>Per Aas<br>Journalist</li></ul>",
        "",
        "Ingvild Moe|Per Aas",
    ),
    ("da", "<p>Af <span class='name'>Signe Ravn</span>, sira@tidevand.example</p>", "", "Signe Ravn"),
    ("is", "<p>Þórdís Jónsdóttir skrifar</p><p>2. maí 2024</p>", "", "Þórdís Jónsdóttir"),
    ("et", "<div>Liisa Kask, reporter</div><div>02.05.2024</div>", "", "Liisa Kask"),
    ("pl", "<div class='autor'>Zofia Wrońska, Jan Kępa (oprac. MK)</div>", "", "Zofia Wrońska|Jan Kępa"),
    ("cs", "<p>2. května 2024 | <a href='/autor/b'>Barbora Šímová</a> | Domácí</p>", "", "Barbora Šímová"),
    ("sk", "<p class='autor'>Autor: <a href='/x'>Zuzana Kováčiková</a>, SITA</p>", "", "Zuzana Kováčiková"),
    ("hu", "<p class='szerzo'>Szabó-Kiss Réka írása</p>", "", "Szabó-Kiss Réka"),
    ("ro", "<div class='autor'>Text: <b>Ilinca Dobre</b> | Foto: Radu Pop</div>", "", "Ilinca Dobre"),
    ("bg", "<p>Автор: Десислава Тонева / 2 май 2024</p>", "", "Десислава Тонева"),
    ("sr", "<div class='autor'>Izvor: Tanjug | Autor: Jovana Lukić</div>", "", "Jovana Lukić"),
    ("el", "<p>γράφει η <b>Θάλεια Μαυρή</b></p>", "", "Θάλεια Μαυρή"),
    (
        "ru",
        "<div class='author'>Злата Орехова, Глеб Тихий, корреспонденты «Прилива»</div>",
        "",
        "Злата Орехова|Глеб Тихий",
    ),
    ("uk", "<p>Соломія Гай, Київ</p><p>2 травня 2024</p>", "", "Соломія Гай"),
    ("tr", "<p>Haber: Defne Aksoy / İZMİR (DHA)</p>", "", "Defne Aksoy"),
    ("ar", "<p class='author'>بيروت - ريم الخطيب</p>", "", "ريم الخطيب"),
    ("fa", "<p>نگار سپهری - خبرنگار اقتصادی</p><p>۱۳ اردیبهشت ۱۴۰۳</p>", "", "نگار سپهری"),
    ("ur", "<p class='byline'>حنا جاوید، بی بی سی اردو، اسلام آباد</p>", "", "حنا جاوید"),
    ("hi", "<p>Written By: मीरा त्रिपाठी | Updated: 2 मई 2024</p>", "", "मीरा त्रिपाठी"),
    ("bn", "<div class='author'>তানিয়া হক, ঢাকা</div>", "", "তানিয়া হক"),
    ("ta", "<p>எழுத்தாளர், கயல்விழி ராஜன்</p>", "", "கயல்விழி ராஜன்"),
    ("th", "<div class='author'>เรื่อง พิมพ์ชนก แสงทอง ภาพ กิตติ วงศ์ไทย</div>", "", "พิมพ์ชนก แสงทอง"),
    ("vi", "<p class='author'><strong>Đỗ Khánh Vân</strong> (từ Hà Nội)</p>", "", "Đỗ Khánh Vân"),
    (
        "id",
        "<div class='author'>Dewi Anjani - TepiLaut.com</div><div>Kamis, 02 Mei 2024 10:12 WIB</div>",
        "",
        "Dewi Anjani",
    ),
    ("ms", "<p>Oleh Nurul Huda Ismail</p><p>2 Mei 2024</p>", "", "Nurul Huda Ismail"),
    ("zh-TW", "<p>潮汐新聞／記者林佳穎／基隆報導</p>", "", "林佳穎"),
    ("zh-CN", "<p>2024-05-02 10:12 来源：潮汐网 责编：吴越</p><p>本报记者 周子涵</p>", "", "周子涵"),
    ("ja", "", "<p>（横浜支局・小林さくら）</p>", "小林さくら"),
    ("ko", "<p>한지우 기자 jwhan@x.example | 입력 2024.05.02 10:12</p>", "", "한지우"),
    ("ka", "<p>ავტორი : ნინო ბერიძე</p>", "", "ნინო ბერიძე"),
    ("sq", "<p>Shkruan: Arta Krasniqi</p>", "", "Arta Krasniqi"),
    (
        "en",
        "<div class='byline'><a href='/tag/harbour'>Harbour</a> <a href='/tag/ferry-news'>Ferry News</a></div>",
        "",
        "",
    ),
    ("en", "<div>Reviewed by Mara Quill, MD — Written by Hester Vance on May 2, 2024</div>", "", "Hester Vance"),
]


@pytest.mark.parametrize(
    ("language", "above", "end", "expected"), PAGES, ids=[f"{row[0]}-{n}" for n, row in enumerate(PAGES)]
)
def test_the_people_of_a_page(language: str, above: str, end: str, expected: str) -> None:
    record = read(above, story=end, lang=language)
    assert [author.name for author in record.authors if author.type == "person"] == (
        expected.split("|") if expected else []
    )
