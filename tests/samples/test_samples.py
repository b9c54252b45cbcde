"""Every sample page still gives the record that is expected of it; the same check as ``newsthread fixture --check samples``."""

from __future__ import annotations

from pathlib import Path

import pytest

from normalize.fixtures import Fixture, compare, find, report
from tests.schema.validate import validate

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.mark.parametrize("sample", [pytest.param(found, id=found.name) for found in find(SAMPLES)])
def test_sample(sample: Fixture) -> None:
    actual = sample.actual()
    validate(actual)
    differences = compare(sample.expected(), actual)
    if differences:
        pytest.fail(f"{sample.name}/expected.json differs in:\n{report(differences)}", pytrace=False)


@pytest.mark.parametrize("sample", [pytest.param(found, id=found.name) for found in find(SAMPLES)])
def test_expectation_follows_the_schema(sample: Fixture) -> None:
    validate(sample.expected())
