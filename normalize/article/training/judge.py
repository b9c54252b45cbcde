"""Judge the whole reader with models that have not seen the hosts they are judged on: cross-validation, a host on one side.

python -m normalize.article.training.judge DATA [--folds K]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from unittest.mock import patch

from ... import parse_html
from .altered import stories_of
from .compile import source
from .measure import Tally, body_of
from .pages import samples
from .train import add_options, examples, fit


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--third", action="store_true", help="tell apart the hosts whose number is a multiple of three")
    add_options(parser)
    args = parser.parse_args()
    pages = list(samples(args.data))
    others = stories_of(pages)
    known = [examples(sample, others) for sample in pages]
    tallies: dict[tuple[str, str], Tally] = {}
    for fold in range(args.folds):
        seen = [e for sample, own in zip(pages, known, strict=True) if sample.number % args.folds != fold for e in own]
        names: dict[str, object] = {}
        exec(source(fit(seen, args)), names)  # noqa: S102  # what `compile` writes to a file
        with patch("normalize.article.story.score", names["score"]):
            for sample in pages:
                if sample.number % args.folds == fold:
                    body = body_of(parse_html(sample.html, url=sample.url or None))
                    parts = ["all", "third" if sample.number % 3 == 0 else "rest"] if args.third else ["all"]
                    for part in parts:
                        tallies.setdefault((sample.collection, part), Tally()).add(sample.gold, body)
    for (collection, part), tally in sorted(tallies.items()):
        if str(tally):
            print(f"{collection:20} {part:6} {tally}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
