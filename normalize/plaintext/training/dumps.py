"""Pages as several converters save them as text: what the models of saved texts learn from."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from collections.abc import Callable, Iterator

Converter = Callable[[str], str]

_WIDTH = "100"
_SECONDS = 60


def converters() -> Iterator[tuple[str, Converter]]:
    """The converters that are installed, by their names: ``pip install inscriptis html2text html-text beautifulsoup4``, w3m."""
    for name, maker in (
        ("inscriptis", _inscriptis),
        ("html2text", _html2text),
        ("html_text", _html_text),
        ("bs4", _bs4),
    ):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        yield name, maker(module)
    if path := shutil.which("w3m"):
        yield "w3m", lambda html: _w3m(path, html)


def _inscriptis(module: object) -> Converter:
    return lambda html: str(getattr(module, "get_text")(html))  # noqa: B009  # a module that is not installed everywhere has no types


def _html_text(module: object) -> Converter:
    return lambda html: str(getattr(module, "extract_text")(html))  # noqa: B009  # as above


def _html2text(module: object) -> Converter:
    def convert(html: str) -> str:
        writer = getattr(module, "HTML2Text")()  # noqa: B009  # as above
        writer.body_width = 0
        return str(writer.handle(html))

    return convert


def _bs4(module: object) -> Converter:
    return lambda html: str(getattr(module, "BeautifulSoup")(html, "lxml").get_text("\n"))  # noqa: B009  # as above


def _w3m(path: str, html: str) -> str:
    command = [path, "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", _WIDTH]
    words = html.encode("utf-8", "replace")
    done = subprocess.run(command, input=words, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603  # our own
    return done.stdout.decode("utf-8", "replace")
