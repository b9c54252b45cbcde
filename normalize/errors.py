"""What can go wrong with a page."""

from __future__ import annotations


class PageError(ValueError):
    """The page gives no record."""

    cause: str
    """A stable word: ``empty``, ``binary``, ``too_large``, ``unreadable``."""

    def __init__(self, cause: str, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause

    def __reduce__(self) -> tuple[type[PageError], tuple[str, str]]:
        # worker processes hand their errors over by pickle, which knows nothing of the two arguments
        return type(self), (self.cause, str(self))
