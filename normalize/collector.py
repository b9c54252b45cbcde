"""Python's collector of cycles, paused while one page is read.

A page's tree and record are many objects that live until the page is done and hold no cycles: looking through them again
and again finds nothing and costs a tenth of the time, on large pages half of it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def without_collector(work: Callable[P, T]) -> Callable[P, T]:
    """`work` with the collector paused; it goes on afterwards where it was on before, whatever other threads did."""

    @wraps(work)
    def paused(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return paused
