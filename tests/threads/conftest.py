"""Fixtures: servers that are started once for all tests of threads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers import wordpress


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[wordpress.WordPress]:
    """A real WordPress."""
    missing = wordpress.missing()
    if missing:
        pytest.skip(missing)
    with wordpress.serving(tmp_path_factory.mktemp("wordpress") / "site") as running:
        yield running
