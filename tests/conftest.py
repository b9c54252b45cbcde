"""For all tests: where every one must run, a skipped one fails the run."""

from __future__ import annotations

import os
import signal

import pytest

# A shell's background job ignores Ctrl-C, and so would all processes that tests start and stop
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

_skipped: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        _skipped.append(f"{report.nodeid}: {reason}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """NEWSTHREAD_NO_SKIPS: set by .ci/run, whose machine has all services and packages that tests use."""
    if _skipped and os.environ.get("NEWSTHREAD_NO_SKIPS"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _skipped and os.environ.get("NEWSTHREAD_NO_SKIPS"):
        terminalreporter.section("skipped, though every test must run here")
        for line in _skipped:
            terminalreporter.line(line)
