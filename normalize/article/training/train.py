"""Train the model that tells the story's runs of words from the page's furniture.

    pip install lightgbm
    python -m normalize.article.training.judge DATA              # how it does on hosts that it has not seen
    python -m normalize.article.training.train DATA MODEL.json
    python -m normalize.article.training.compile MODEL.json normalize/article/story_trees.py

DATA holds one folder for each collection: `gold.jsonl` (one page a line: ``key``, ``url`` and ``gold`` with ``body``, or with ``with_`` and
``without``, lists of words that must and must not be in the body) and `pages/KEY.html.gz`. The model that is shipped was
trained on public collections in that form: article-extraction-benchmark (MIT), fundus' test resources (MIT), WCXB (CC BY 4.0),
trafilatura's evaluation (Apache-2.0), dragnet's data (AGPL-3). Only numbers are learnt from them; nothing of their text is kept.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..features import BIT_NAMES, NAMES, rows
from ..frame import Frame
from .altered import Stories, followed, shortened, stories_of, unnamed
from .labels import by_body, by_words
from .pages import Sample, samples

_LONGEST_WEIGHT = 60
"""Words of a run beyond which it weighs no more."""
# collections whose truth is partial, or of another kind of page, count less
_WEIGHTS = {"trafilatura": 0.8, "dragnet_comments": 0.6}
_ALTERED = 0.25
"""What a page made from a known one weighs."""
_HEADED = frozenset({"dragnet_comments"})
"""Collections whose bodies begin with the headline."""

Example = tuple[list[float], bool, float]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("model", type=Path)
    add_options(parser)
    parser.add_argument(
        "--leave-out", type=int, default=0, metavar="N", help="leave one host in N out, to judge the model by"
    )
    args = parser.parse_args()
    chosen = [s for s in samples(args.data) if not args.leave_out or s.number % args.leave_out]
    others = stories_of(chosen)
    found = [example for sample in chosen for example in examples(sample, others)]
    if not found:
        print(f"no collection below {args.data}", file=sys.stderr)
        return 2
    args.model.write_text(json.dumps(fit(found, args)), encoding="utf-8")
    print(f"{len(found)} runs", file=sys.stderr)
    return 0


def add_options(parser: argparse.ArgumentParser) -> None:
    """The size of a model, and their number."""
    parser.add_argument("--models", type=int, default=5)
    parser.add_argument("--trees", type=int, default=150)
    parser.add_argument("--leaves", type=int, default=20)
    parser.add_argument("--rate", type=float, default=0.12)


def fit(found: Iterable[Example], args: argparse.Namespace) -> list[dict[str, Any]]:
    """The models, one for each seed, as LightGBM's ``Booster.dump_model`` gives them."""
    numpy, lightgbm = importlib.import_module("numpy"), importlib.import_module("lightgbm")
    numbers, labels, weights = zip(*found, strict=True)
    table, truth, weight = (
        numpy.array(numbers, dtype="float32"),
        numpy.array(labels, dtype="float32"),
        numpy.array(weights),
    )
    # limits drawn at random, of which the best is taken: such trees are surer of unseen hosts than those of the best limits
    settings = {
        "objective": "binary", "num_leaves": args.leaves, "learning_rate": args.rate, "min_child_samples": 60, "bagging_fraction": 0.7,
        "bagging_freq": 1, "extra_trees": True, "feature_fraction": 0.7, "lambda_l2": 10, "verbose": -1, "deterministic": True,
    }  # fmt: skip
    models: list[dict[str, Any]] = []
    for seed in range(args.models):
        data = lightgbm.Dataset(table, truth, weight=weight, feature_name=[*NAMES, *BIT_NAMES])
        models.append(lightgbm.train({**settings, "seed": seed}, data, args.trees).dump_model())
    return models


def examples(sample: Sample, others: Stories) -> list[Example]:
    """The runs of a page, and of pages made from it; `others`: stories to put below its own."""
    share = _WEIGHTS.get(sample.collection, 1.0)
    found = _examples(sample, share)
    for altered in (shortened(sample), unnamed(sample), followed(sample, others)):
        if altered is not None:
            found += _examples(altered, share * _ALTERED)
    return found


def _examples(sample: Sample, share: float) -> list[Example]:
    gold = sample.gold
    _, scan, title = sample.scanned()
    texts = [run.text for run in scan.runs]
    if gold.get("body"):
        labels = by_body(texts, gold["body"], headed=sample.collection in _HEADED)
    else:
        labels = by_words(texts, gold.get("with_") or [], gold.get("without") or [])
    found: list[Example] = []
    for row, (label, words) in zip(rows(scan, Frame(scan), title), labels, strict=True):
        if row is not None and words:
            near, far, where = row[-3:]
            bits = {"near": near, "far": far, "where": where}
            flags = [float(bits[word] & bit != 0) for word, bit in BIT_NAMES.values()]
            found.append(([float(value) for value in row[:-3]] + flags, label, min(words, _LONGEST_WEIGHT) ** 0.7))
    # each page counts alike, however long it is
    total = sum(weight for _, _, weight in found) + 20
    return [(row, label, 300 * share * weight / total) for row, label, weight in found]


if __name__ == "__main__":
    sys.exit(main())
