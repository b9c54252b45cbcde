"""A progress bar on a terminal's standard error; nothing anywhere else."""

from __future__ import annotations

import shutil
import sys
import time
from typing import TextIO


class Progress:
    """Counts bytes of input done, of `total`. Without a `total` it only hands lines through."""

    def __init__(self, total: int, *, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._total = total
        self._done = self._pages = self._failed = 0
        self._start = time.monotonic()
        self._drawn = 0.0
        self._width = 0

    def step(self, size: int, *, failed: bool = False) -> None:
        """A page of `size` bytes is done."""
        self._done += size
        self._pages += 1
        self._failed += failed
        now = time.monotonic()
        if self._total and now - self._drawn >= 0.1:
            self._drawn = now
            self._draw(now)

    def say(self, line: str) -> None:
        """Print `line` above the bar."""
        self.clear()
        print(line, file=self._stream, flush=True)

    def clear(self) -> None:
        """Take the bar away."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0

    def _draw(self, now: float) -> None:
        share = min(1.0, self._done / self._total)
        spent = now - self._start
        text = f" {share:4.0%}  {self._pages} pages"
        if self._failed:
            text += f", {self._failed} failed"
        if spent > 1:
            text += f", {self._pages / spent:.0f}/s"
        if share > 0.01 and spent > 2:
            text += f", {_clock(spent / share - spent)} left"
        room = min(40, shutil.get_terminal_size().columns - len(text) - 1)
        if room >= 10:
            text = "━" * round(room * share) + "·" * (room - round(room * share)) + text
        self.clear()
        self._stream.write(text)
        self._stream.flush()
        self._width = len(text)


def _clock(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
