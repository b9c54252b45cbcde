"""Boosted trees to plain Python: one function of comparisons, quick to load and to run.

    python -m normalize.article.training.compile MODEL.json normalize/article/story_trees.py

`MODEL.json` is a list of what LightGBM's ``Booster.dump_model`` gives, each learnt with another seed.
"""

from __future__ import annotations

import json
import sys
from math import floor
from pathlib import Path
from typing import Any

from ..features import BIT_NAMES, NAMES, SHARES, TRUTHS

_HEAD = '''"""Whether a run of words is of the story: boosted trees over its features. Made by `training/`; not to be edited."""
# fmt: off

from __future__ import annotations


def score({names}) -> float:
    """The log of the odds that the run is of the story."""
    first = (0.0
{first}
    )
    if not {low} < first < {high}:
        return first * {growth}
    whole = (first
{trees}
    )
    if not {doubtful_low} < whole < {doubtful_high}:
        return whole
    return (whole
{others}
    ) / {count}
'''
_PLAIN_HEAD = '''"""{title}: boosted trees over its features. Made by `training/`; not to be edited."""
# fmt: off
# ruff: noqa: ARG001  # a feature that no tree asks for

from __future__ import annotations


def score({names}) -> float:
    """The log of the odds of it."""
    return (0.0
{trees}
    )
'''
_FIRST, _LOW, _HIGH, _GROWTH = 40, -2.5, 1.75, 1.38
"""Most runs are plain after the first trees: how many these are, the odds that end the reckoning (hardly a run would be told
otherwise in the end), and how much all trees make of such odds. Less than `_LOW` is asked of no story's runs (`find_story`)."""
_DOUBTFUL_LOW, _DOUBTFUL_HIGH = -1.8, 0.6
"""Odds by the first model between which the others are asked too: what they learnt differs by chance, and their mean errs less."""


def expression(
    node: dict[str, Any], names: list[str], truths: frozenset[str] = TRUTHS, shares: frozenset[str] = SHARES
) -> str:
    """A tree as a Python expression. `truths`: features that are true or false; `shares`: those that are no whole numbers."""
    if "leaf_value" in node:
        return f"{node['leaf_value']:.3f}"
    name = names[node["split_feature"]]
    yes, no = (expression(node[child], names, truths, shares) for child in ("left_child", "right_child"))
    if name in BIT_NAMES:
        word, bit = BIT_NAMES[name]
        return f"({no} if {word} & {bit} else {yes})"
    if name in truths:
        return f"({yes} if not {name} else {no})"
    limit = float(f"{float(node['threshold']):.4g}")
    # Python compares numbers of one type several times faster
    return f"({yes} if {name} <= {limit if name in shares else floor(limit)} else {no})"


def source(models: list[dict[str, Any]]) -> str:
    """The module that scores the runs of an HTML page as the first of `models` does, and the doubtful ones as all do."""
    arguments = ", ".join(f"{name}: float" for name in NAMES) + ", near: int, far: int, where: int"
    trees, *others = (
        ["     + " + expression(tree["tree_structure"], list(model["feature_names"])) for tree in model["tree_info"]]
        for model in models
    )
    return _HEAD.format(
        names=arguments,
        low=_LOW,
        high=_HIGH,
        growth=_GROWTH,
        doubtful_low=_DOUBTFUL_LOW,
        doubtful_high=_DOUBTFUL_HIGH,
        count=len(models),
        first="\n".join(trees[:_FIRST]),
        trees="\n".join(trees[_FIRST:]),
        others="\n".join(tree for model in others for tree in model),
    )


def plain_source(model: dict[str, Any], title: str) -> str:
    """The module that scores as `model` does, all of whose features are numbers; `title` says what it tells."""
    names = list(model["feature_names"])
    trees = [expression(tree["tree_structure"], names, frozenset(), frozenset(names)) for tree in model["tree_info"]]
    arguments = ", ".join(f"{name}: float" for name in names)
    return _PLAIN_HEAD.format(title=title, names=arguments, trees="\n".join("     + " + tree for tree in trees))


def main() -> int:
    model, out = (Path(name) for name in sys.argv[1:])
    out.write_text(source(json.loads(model.read_text(encoding="utf-8"))), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
