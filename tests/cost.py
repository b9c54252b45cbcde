"""What work costs in CPU time, so measured that a busy machine or a large heap fails no test.

A figure that is too large is measured again, and the best one counts: noise only ever adds. The collector of garbage rests
meanwhile, since what it takes depends on all that the tests before have left.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from math import inf
from time import process_time

TRIES = 5
LEAST = 0.002
"""Seconds that a small work counts for at least: shorter ones cannot be told apart."""


def seconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    collects = gc.isenabled()
    gc.disable()
    try:
        started = process_time()
        work()
        return process_time() - started
    finally:
        if collects:
            gc.enable()


def assert_within(limit: float, work: Callable[[], object]) -> None:
    """`work` takes at most `limit` seconds."""
    best = inf
    for _ in range(TRIES):
        best = min(best, seconds(work))
        if best <= limit:
            return
    raise AssertionError(f"{best:.2f} s, more than {limit} s")


def assert_linear(made: Callable[[int], Callable[[], object]], small: int, large: int, *, power: float = 1.5) -> None:
    """The work that `made` makes of a size, from `small` to `large`, grows by less than the size to a power.

    A quadratic step has the power 2, sorting hardly more than 1.
    """
    made(small)()  # imports and caches
    most = (large / small) ** power
    one = many = inf
    for _ in range(TRIES):
        one = min(one, *(seconds(made(small)) for _ in range(2)))
        many = min(many, seconds(made(large)))
        if many <= most * max(one, LEAST):
            return
    raise AssertionError(f"{one:.4f} s for {small}, {many:.4f} s for {large}: {many / max(one, LEAST):.1f} times")
