"""Train the model that tells the story's runs of words from the page's furniture.

    pip install lightgbm
    python -m normalize.article.training.train DATA MODEL.json
    python -m normalize.article.training.compile MODEL.json > normalize/article/story_trees.py

DATA holds one folder for each collection: `gold.jsonl` (one page a line: ``key``, ``url`` and ``gold`` with ``body``, or with ``with_`` and
``without``, lists of words that must and must not be in the body) and `pages/KEY.html.gz`. The model that is shipped was
trained on public collections in that form: article-extraction-benchmark (MIT), fundus' test resources (MIT), WCXB (CC BY 4.0),
trafilatura's evaluation (Apache-2.0), dragnet's data (AGPL-3). Only numbers are learnt from them; nothing of their text is kept.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...comments import read_thread
from ...markup import line_of
from ...page import Page
from ..features import BIT_NAMES, NAMES, rows
from ..frame import Frame
from ..scan import Run, Scan

_TOKEN = re.compile(r"\w+")
_LONGEST_WEIGHT = 60
"""Words of a run beyond which it weighs no more."""
# collections whose truth is partial, or of another kind of page, count less
_WEIGHTS = {"trafilatura": 0.5, "dragnet_comments": 0.4}

Example = tuple[list[float], bool, float]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--trees", type=int, default=60)
    parser.add_argument("--leaves", type=int, default=8)
    parser.add_argument("--rate", type=float, default=0.15)
    parser.add_argument(
        "--leave-out", type=int, default=0, metavar="N", help="leave every Nth page out, to judge the model by"
    )
    args = parser.parse_args()
    examples: list[Example] = []
    for folder in sorted(args.data.iterdir()):
        if (folder / "gold.jsonl").exists():
            examples += _collection(folder, args.leave_out)
    if not examples:
        print(f"no collection below {args.data}", file=sys.stderr)
        return 2
    numpy, lightgbm = importlib.import_module("numpy"), importlib.import_module("lightgbm")
    model = lightgbm.LGBMClassifier(
        n_estimators=args.trees, num_leaves=args.leaves, learning_rate=args.rate, min_child_samples=60, subsample=0.7, subsample_freq=1,
        colsample_bytree=0.4, reg_lambda=10, verbose=-1, random_state=0, deterministic=True,
    )  # fmt: skip
    model.fit(
        numpy.array([row for row, _, _ in examples], dtype="float32"),
        numpy.array([label for _, label, _ in examples], dtype="int32"),
        sample_weight=numpy.array([weight for _, _, weight in examples]),
        feature_name=[*NAMES, *BIT_NAMES],
    )
    args.model.write_text(json.dumps(model.booster_.dump_model()), encoding="utf-8")
    print(f"{len(examples)} runs", file=sys.stderr)
    return 0


def _collection(folder: Path, leave_out: int) -> Iterator[Example]:
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            entry = json.loads(line)
            gold = entry["gold"]
            if (leave_out and number % leave_out == leave_out - 1) or not (gold.get("body") or gold.get("with_")):
                continue
            with gzip.open(folder / "pages" / f"{entry['key']}.html.gz") as page:
                yield from _examples(page.read(), entry["url"], gold, _WEIGHTS.get(folder.name, 1.0))


def _examples(body: bytes, url: str, gold: dict[str, Any], share: float) -> list[Example]:
    page = Page(body, url=url or None)
    read_thread(page)
    bodies = page.index.tags["body"]
    scan = Scan(page.index, bodies[0][0] if bodies else 0, page.taken)
    title = page.metas.get("og:title") or next((line_of(e) for _, e in page.index.tags["title"]), "")
    found: list[Example] = []
    labels = _by_body(scan.runs, gold["body"]) if gold.get("body") else _by_words(scan.runs, gold)
    for row, (label, words) in zip(rows(scan, Frame(scan), title), labels, strict=True):
        if row is not None and words:
            near, far, where = row[-3:]
            bits = {"near": near, "far": far, "where": where}
            numbers = [float(value) for value in row[:-3]]
            flags = [float(bits[word] & bit != 0) for word, bit in BIT_NAMES.values()]
            found.append((numbers + flags, label, min(words, _LONGEST_WEIGHT) ** 0.7))
    # each page counts alike, however long it is
    total = sum(weight for _, _, weight in found) + 20
    return [(row, label, 300 * share * weight / total) for row, label, weight in found]


def _by_body(runs: list[Run], body: str) -> Iterator[tuple[bool, float]]:
    """Whether each run is in the true body, by four words in a row, and how many words it has."""
    true = _TOKEN.findall(body)
    fours = set(zip(true, true[1:], true[2:], true[3:], strict=False))
    lines = {" ".join(line.split()) for line in body.split("\n")}
    for run in runs:
        words = _TOKEN.findall(run.text)
        own = list(zip(words, words[1:], words[2:], words[3:], strict=False))
        if len(words) >= 6:
            yield sum(four in fours for four in own) > 0.5 * len(own), len(words)
        else:
            yield run.text in lines or (len(words) >= 4 and own[0] in fours), len(words) or 0.2


def _by_words(runs: list[Run], gold: dict[str, Any]) -> Iterator[tuple[bool, float]]:
    """Runs that hold the words that must be in the body, or those that must not; nothing is known of the others."""
    right = [" ".join(text.split()) for text in gold["with_"]]
    wrong = [" ".join(text.split()) for text in gold.get("without") or []]
    for run in runs:
        if any(text in run.text or (len(run.text) > 25 and run.text in text) for text in right):
            yield True, 15
        elif any(text in run.text or (len(run.text) > 8 and run.text in text) for text in wrong):
            yield False, 15
        else:
            yield False, 0


if __name__ == "__main__":
    sys.exit(main())
