"""Train the models that tell the story and its headline in saved texts of pages of any kind.

    pip install 'newsthread[train]'          # and apt install w3m
    python -m normalize.plaintext.training DATA --judge        # how they do on hosts that they have not seen
    python -m normalize.plaintext.training DATA                # writes plaintext/story_trees.py and headline_trees.py

DATA is what `normalize.article.training.train` learns from: its pages are converted to text in several ways, and their lines are told
by the same true bodies and headlines. Only numbers are learnt from them; nothing of their text is kept.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from ... import parse_text
from ...article.training.compile import plain_source
from ...article.training.measure import Tally, body_of
from ...article.training.pages import Sample, samples
from ..headline_features import NAMES as HEADLINE_NAMES
from ..story_features import NAMES as STORY_NAMES
from .examples import Example, Learnt, learnt_of
from .measure import Headlines

_HERE = Path(__file__).parent.parent
_STORY = {"trees": 60, "num_leaves": 16, "learning_rate": 0.13, "min_child_samples": 100}
_HEADLINE = {"trees": 40, "num_leaves": 8, "learning_rate": 0.12, "min_child_samples": 40}
_FOLDS = 5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--judge", action="store_true", help="judge models by hosts that they have not seen; write nothing"
    )
    parser.add_argument("--out", type=Path, default=_HERE, metavar="DIR", help="where the modules are written")
    args = parser.parse_args()
    known = [(sample, learnt_of(sample)) for sample in samples(args.data)]
    if not any(learnt.texts for _, learnt in known):
        print(f"no collection below {args.data}, or no converter is installed", file=sys.stderr)
        return 2
    if args.judge:
        _judge(known)
        return 0
    for name, module in _modules(learnt for _, learnt in known).items():
        (args.out / f"{name}.py").write_text(module, encoding="utf-8")
    return 0


def _modules(learnt: Iterable[Learnt]) -> dict[str, str]:
    """The sources of both modules, from what pages give to learn."""
    pages = list(learnt)
    story = _fit([page.story for page in pages], STORY_NAMES, _STORY)
    headline = _fit([page.headline for page in pages], HEADLINE_NAMES, _HEADLINE)
    return {
        "story_trees": plain_source(story, "Whether a line of a saved text is of the story"),
        "headline_trees": plain_source(headline, "Whether a line of a saved text is the headline"),
    }


def _fit(pages: list[list[Example]], names: tuple[str, ...], options: dict[str, Any]) -> dict[str, Any]:
    numpy, lightgbm = importlib.import_module("numpy"), importlib.import_module("lightgbm")
    rows, labels, weights = zip(*(example for page in pages for example in page), strict=True)
    data = lightgbm.Dataset(
        numpy.array(rows, dtype="float32"),
        numpy.array(labels, dtype="float32"),
        weight=numpy.array(weights),
        feature_name=list(names),
    )
    settings = {key: value for key, value in options.items() if key != "trees"} | {
        "objective": "binary", "bagging_fraction": 0.7, "bagging_freq": 1, "feature_fraction": 0.5, "lambda_l2": 10, "verbose": -1, "seed": 0,
        "deterministic": True,
    }  # fmt: skip
    model: dict[str, Any] = lightgbm.train(settings, data, options["trees"]).dump_model()
    return model


def _judge(known: list[tuple[Sample, Learnt]]) -> None:
    bodies: dict[tuple[str, str], Tally] = {}
    headlines: dict[tuple[str, str], Headlines] = {}
    for fold in range(_FOLDS):
        scores: list[Any] = []
        for module in _modules(learnt for sample, learnt in known if sample.number % _FOLDS != fold).values():
            names: dict[str, object] = {}
            exec(module, names)  # noqa: S102  # what is else written to a file
            scores.append(names["score"])
        with (
            patch("normalize.plaintext.unknown.story_score", scores[0]),
            patch("normalize.plaintext.unknown.headline_score", scores[1]),
        ):
            for sample, learnt in known:
                for converter, text in learnt.texts if sample.number % _FOLDS == fold else []:
                    record = parse_text(text)
                    key = (sample.collection, converter)
                    bodies.setdefault(key, Tally()).add(sample.gold, body_of(record))
                    headlines.setdefault(key, Headlines()).add(sample.gold, record.headline)
    for key in sorted(bodies):
        print(f"{key[0]:20} {key[1]:12} {bodies[key]}  {headlines[key]}")


if __name__ == "__main__":
    sys.exit(main())
