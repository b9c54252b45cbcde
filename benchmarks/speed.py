"""How long reading takes: `parse_html` plus `to_json` against a bare lxml parse of the same bytes, and against other tools.

    python benchmarks/speed.py FOLDER                every .html and .html.gz file below FOLDER; each pass in this one process
    python benchmarks/speed.py FOLDER --peers        also what is installed of trafilatura, resiliparse, readability-lxml and
                                                     newspaper4k (pip install 'newsthread[bench]')
    python benchmarks/speed.py FOLDER --stages       also what each stage of reading takes

Each page is read by each in turn, so that a machine whose speed drifts is fair to all; of several passes the best time of
each page counts. The figures are milliseconds of CPU a page.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lxml.html

import normalize

Work = Callable[[bytes], object]
URL = "https://news.example/story/"

STAGES = (
    ("decode, hash, parse", "normalize.tree", "parse"),
    ("index", "normalize.page", "Index"),
    ("layout", "normalize.pipeline", "layout_of"),
    ("comments", "normalize.pipeline", "gather"),
    ("what the page declares", "normalize.article.read", "head.declared"),
    ("headline", "normalize.article.read", "headline"),
    ("story: its runs", "normalize.article.story", "Scan"),
    ("story: sums over the page", "normalize.article.story", "Frame"),
    ("story: numbers and verdicts", "normalize.article.story", "judged"),
    ("dek", "normalize.article.read", "_dek"),
    ("authors", "normalize.article.read", "authors"),
    ("dates found", "normalize.article.read", "article_dates"),
    ("body", "normalize.article.read", "read_body"),
    ("quotations", "normalize.assemble", "find_quotes"),
    ("dates read, ids, thread", "normalize.pipeline", "assemble"),
    ("JSON", "normalize.record.record", "Record.to_json"),
)
"""Names of stages, and the function that is each, by the module that calls it. One inside another is taken off that."""


def newsthread(page: bytes) -> str:
    """One record, as JSON."""
    return normalize.parse_html(page, url=URL, fetched_at="2026-01-01T00:00:00Z").to_json()


def peers() -> dict[str, Work]:
    """The other tools that are installed: each by the call that gives most of what a record holds."""
    found: dict[str, Work] = {}
    makers: dict[str, Callable[[Any], Work]] = {
        "trafilatura": lambda module: module.bare_extraction,
        "resiliparse.extract.html2text": lambda module: (
            lambda page: module.extract_plain_text(page.decode("utf-8", "replace"), main_content=True)
        ),
        "readability": lambda module: lambda page: module.Document(page.decode("utf-8", "replace")).summary(),
        "newspaper": lambda module: lambda page: _newspaper(module, page),
    }
    for name, make in makers.items():
        try:
            found[name.partition(".")[0]] = make(importlib.import_module(name))
        except ImportError:
            print(f"{name} is not installed: left out", file=sys.stderr)
    return found


def _newspaper(module: Any, page: bytes) -> object:
    article = module.Article(URL, fetch_images=False)  # it would ask the network for their sizes
    article.download(input_html=page.decode("utf-8", "replace"))
    article.parse()
    return article


def best_times(works: dict[str, Work], pages: list[bytes], passes: int) -> dict[str, list[float]]:
    """Seconds of CPU by work and page: the best of `passes`."""
    best = {name: [float("inf")] * len(pages) for name in works}
    for _ in range(passes):
        for i, page in enumerate(pages):
            for name, work in works.items():
                start = time.process_time()
                try:
                    work(page)
                except Exception as error:  # a peer's failure on one page is no reason to lose the others' times
                    if work is newsthread:
                        raise
                    print(f"{name}: {error!r:.100}", file=sys.stderr)
                best[name][i] = min(best[name][i], time.process_time() - start)
    return best


class Stages:
    """Clocks around the stages: milliseconds of each, those of stages inside it apart."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._open: list[float] = []
        for stage, module, path in STAGES:
            holder: Any = importlib.import_module(module)
            *owners, name = path.split(".")
            for owner in owners:
                holder = getattr(holder, owner)
            setattr(holder, name, self._timed(stage, getattr(holder, name)))

    def _timed(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*args: Any, **kwargs: Any) -> Any:
            start = time.process_time()
            self._open.append(0.0)
            try:
                return work(*args, **kwargs)
            finally:
                whole = time.process_time() - start
                self.spent[stage] = self.spent.get(stage, 0.0) + whole - self._open.pop()
                if self._open:
                    self._open[-1] += whole

        return timed

    def best(self, pages: list[bytes], passes: int) -> dict[str, float]:
        """Seconds by stage, summed over the pages: each page's best pass."""
        found: dict[str, float] = {}
        for page in pages:
            best: dict[str, float] | None = None
            for _ in range(passes):
                self.spent = {}
                start = time.process_time()
                newsthread(page)
                self.spent["all the rest"] = time.process_time() - start - sum(self.spent.values())
                if best is None or sum(self.spent.values()) < sum(best.values()):
                    best = self.spent
            for stage, seconds in (best or {}).items():
                found[stage] = found.get(stage, 0.0) + seconds
        return found


def show(times: dict[str, list[float]]) -> None:
    """The table."""
    bare = next(iter(times.values()))
    for name, seconds in times.items():
        ratios = sorted(own / lone for own, lone in zip(seconds, bare, strict=True))
        print(
            f"{name:34s} {1000 * sum(seconds) / len(bare):8.2f} ms a page {sum(seconds) / sum(bare):8.2f} times the bare parse"
            f" (median page {ratios[len(ratios) // 2]:.2f}, 99 % of pages below {ratios[int(0.99 * (len(ratios) - 1))]:.1f}, worst {ratios[-1]:.1f};"
            f" {100 * sum(ratio > 10 for ratio in ratios) / len(ratios):.0f} % beyond 10)"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--peers", action="store_true", help="also other tools (pip install 'newsthread[bench]')")
    parser.add_argument("--stages", action="store_true", help="also what each stage takes")
    args = parser.parse_args()
    paths = [path for ending in ("*.html", "*.html.gz") for path in sorted(args.folder.rglob(ending))]
    pages = [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in paths]
    if not pages:
        print(f"no .html or .html.gz file below {args.folder}", file=sys.stderr)
        return 2
    works: dict[str, Work] = {
        "lxml.html.document_fromstring": lxml.html.document_fromstring,
        "newsthread parse_html + to_json": newsthread,
        **(peers() if args.peers else {}),
    }
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1000:.0f} KB each on average")
    show(best_times(works, pages, args.passes))
    if args.stages:
        found = Stages().best(pages, args.passes)
        whole = sum(found.values())
        for stage, seconds in sorted(found.items(), key=lambda item: -item[1]):
            print(f"{stage:34s} {1000 * seconds / len(pages):8.3f} ms a page {100 * seconds / whole:5.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
