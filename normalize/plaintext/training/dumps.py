"""Pages as several converters save them as text: what the models of saved texts learn from."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

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


# modules that are not installed everywhere, and have no types
def _inscriptis(module: Any) -> Converter:
    return lambda html: str(module.get_text(html))


def _html_text(module: Any) -> Converter:
    return lambda html: str(module.extract_text(html))


def _html2text(module: Any) -> Converter:
    def convert(html: str) -> str:
        writer = module.HTML2Text()
        writer.body_width = 0
        return str(writer.handle(html))

    return convert


def _bs4(module: Any) -> Converter:
    return lambda html: str(module.BeautifulSoup(html, "lxml").get_text("\n"))


def _w3m(path: str, html: str) -> str:
    command = [path, "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", _WIDTH]
    words = html.encode("utf-8", "replace")
    done = subprocess.run(command, input=words, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603  # our own
    return done.stdout.decode("utf-8", "replace")
