"""Bad input: each with a clear message, none stops the others."""

from __future__ import annotations

import tempfile
import zlib
from pathlib import Path

from tests.cli.command import Ran, page, run, write_pages
from tests.saved.pages import no_root

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + zlib.compress(bytes(range(256)) * 4)
RUSSIAN = (
    "<html><head><title>Мост</title></head><body><article><h1>Новый мост</h1><p>Совет собрался во вторник, чтобы "
    "поговорить о мосте, и это был долгий вечер для всех, кто пришёл послушать.</p><p>Никто не мог сказать, сколько "
    "будут стоить работы и когда они начнутся.</p></article></body></html>"
)


def beside_a_good_page(tmp_path: Path, body: bytes) -> Ran:
    """The run over a bad page that stands between two good ones."""
    files = write_pages(tmp_path / "pages", 2)
    (tmp_path / "pages" / "0000bad.html").write_bytes(body)
    ran = run("parse", tmp_path / "pages", timeout=600)
    assert "Traceback" not in ran.err
    good = [headline for headline in ran.headlines if headline.startswith("Story")]
    assert good == [f"Story number {number}" for number in range(len(files))]
    return ran


def only_line(ran: Ran) -> str:
    """The one line on standard error of a run in which one page failed."""
    assert ran.status == 1
    (line,) = ran.err.splitlines()
    assert line.startswith("newsthread: ")
    assert "0000bad.html" in line
    return line


def test_an_empty_file(tmp_path: Path) -> None:
    assert only_line(beside_a_good_page(tmp_path, b"")).endswith("it is empty")


def test_a_picture(tmp_path: Path) -> None:
    assert "PNG picture" in only_line(beside_a_good_page(tmp_path, PNG))


def test_a_truncated_page_gives_what_is_there(tmp_path: Path) -> None:
    paragraph = (
        b"<p>The river was high that week, and the old bridge had been closed to carts since the flood of May.</p>"
    )
    whole = page("A cut page").replace(b"<p>Nobody", paragraph * 4 + b"<p>Nobody")
    ran = beside_a_good_page(tmp_path, whole[: whole.index(b"the works")])
    assert ran.status == 0
    (record,) = [record for record in ran.records if record["headline"] == "A cut page"]
    texts = [block["text"] for block in record["body"]]
    assert sum(text.startswith("The river") for text in texts) == 4
    assert texts[-1].startswith("Nobody could say")


def test_utf16_with_and_without_a_mark(tmp_path: Path) -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        ran = beside_a_good_page(tmp_path, RUSSIAN.encode(encoding))
        assert (ran.status, ran.err) == (0, "")
        assert "Новый мост" in ran.headlines


def test_windows_1251_without_declaration(tmp_path: Path) -> None:
    ran = beside_a_good_page(tmp_path, RUSSIAN.encode("cp1251"))
    assert ran.status == 0
    (record,) = [record for record in ran.records if record["headline"] == "Новый мост"]
    assert any("encoding" in warning["code"] for warning in record["warnings"])


def test_nesting_ten_thousand_deep(tmp_path: Path) -> None:
    deep = (
        b"<html><body><h1>Deep</h1>" + b"<div>" * 10_000 + b"<p>words at the bottom of it all</p>" + b"</div>" * 10_000
    )
    ran = beside_a_good_page(tmp_path, deep)
    if ran.status:
        assert "deep" in only_line(ran)
    else:
        assert len(ran.records) == 3


def test_a_page_of_fifty_megabytes(tmp_path: Path) -> None:
    paragraph = b"<p>The council met on Tuesday to talk about the bridge, and it was a long evening for all.</p>\n"
    size = 50 * 2**20
    ran = beside_a_good_page(
        tmp_path, page("A large page").replace(b"</article>", paragraph * (size // len(paragraph)))
    )
    if ran.status:
        assert "large" in only_line(ran)
    else:
        assert "A large page" in ran.headlines


def test_a_folder_and_a_file_without_rights() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        write_pages(folder, 2)
        # what is loaded when a page is read may lie where only root may look
        in_process("parse", name)
        write_pages(folder / "closed", 1)
        (folder / "0000bad.html").write_bytes(page())
        (folder / "0000bad.html").chmod(0)
        (folder / "closed").chmod(0)
        with no_root():
            status, out, err = in_process("parse", name)
        (folder / "closed").chmod(0o755)
    assert status == 1
    assert out.count("\n") == 2
    assert err.splitlines() == [
        f"newsthread: {name}/0000bad.html: no permission to read it",
        f"newsthread: {name}/closed: no permission to read it",
    ]


def in_process(*args: str) -> Ran:
    """Run the command in this process, which may not start another one while it is somebody else."""
    import contextlib
    import io

    from normalize.cli import main

    raw = io.BytesIO()
    out, err = io.TextIOWrapper(raw, encoding="utf-8", write_through=True), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main([*args, "--jobs", "1"])
    return Ran(status, raw.getvalue().decode(), err.getvalue())
