"""How long reading takes: `parse_html` plus `to_json` against a bare lxml parse of the same bytes, and against trafilatura.

    python benchmarks/speed.py FOLDER [--peers]      every .html and .html.gz file below FOLDER; each pass in this one process

Each page is read by each in turn, so that a machine whose speed drifts is fair to all; of several passes the best time of
each page counts. The figures are milliseconds of CPU a page.
"""

from __future__ import annotations

import argparse
import gzip
import sys
import time
from collections.abc import Callable
from pathlib import Path

import lxml.html

import normalize

Work = Callable[[bytes], object]


def best_times(works: dict[str, Work], pages: list[bytes], passes: int) -> dict[str, list[float]]:
    """Seconds of CPU by work and page: the best of `passes`."""
    best = {name: [float("inf")] * len(pages) for name in works}
    for _ in range(passes):
        for i, page in enumerate(pages):
            for name, work in works.items():
                start = time.process_time()
                work(page)
                best[name][i] = min(best[name][i], time.process_time() - start)
    return best


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--peers", action="store_true", help="also trafilatura (pip install trafilatura)")
    args = parser.parse_args()
    pages = [path.read_bytes() for path in sorted(args.folder.rglob("*.html"))]
    pages += [gzip.decompress(path.read_bytes()) for path in sorted(args.folder.rglob("*.html.gz"))]
    if not pages:
        print(f"no .html or .html.gz file below {args.folder}", file=sys.stderr)
        return 2
    works: dict[str, Work] = {
        "lxml.html.document_fromstring": lxml.html.document_fromstring,
        "newsthread parse_html + to_json": lambda page: normalize.parse_html(
            page, url="https://news.example/story/", fetched_at="2026-01-01T00:00:00Z"
        ).to_json(),
    }
    if args.peers:
        from trafilatura import bare_extraction

        works["trafilatura bare_extraction"] = bare_extraction
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1000:.0f} KB each on average")
    times = best_times(works, pages, args.passes)
    bare = next(iter(times.values()))
    for name, seconds in times.items():
        ratios = sorted(own / lone for own, lone in zip(seconds, bare, strict=True))
        print(
            f"{name:34s} {1000 * sum(seconds) / len(pages):8.2f} ms a page {sum(seconds) / sum(bare):8.2f} times the bare parse"
            f" (median page {ratios[len(ratios) // 2]:.2f}, 99 % of pages below {ratios[int(0.99 * (len(ratios) - 1))]:.1f}, worst {ratios[-1]:.1f})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
