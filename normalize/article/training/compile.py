"""Boosted trees to plain Python: one function of comparisons, quick to load and to run.

    python -m normalize.article.training.compile MODEL.json normalize/article/story_trees.py

`MODEL.json` is what LightGBM's ``Booster.dump_model`` gives.
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
    return (first
{trees}
    )
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
_FIRST, _LOW, _HIGH, _GROWTH = 40, -1.5, 1.5, 1.38
"""Most runs are plain after the first trees: how many these are, the odds that end the reckoning (hardly a run would be told
otherwise in the end), and how much all trees make of such odds."""


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


def source(model: dict[str, Any]) -> str:
    """The module that scores the runs of an HTML page as `model` does."""
    arguments = ", ".join(f"{name}: float" for name in NAMES) + ", near: int, far: int, where: int"
    names = list(model["feature_names"])
    trees = ["     + " + expression(tree["tree_structure"], names) for tree in model["tree_info"]]
    return _HEAD.format(
        names=arguments,
        low=_LOW,
        high=_HIGH,
        growth=_GROWTH,
        first="\n".join(trees[:_FIRST]),
        trees="\n".join(trees[_FIRST:]),
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
