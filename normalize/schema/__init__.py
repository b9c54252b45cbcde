"""The published JSON Schemas. A released file never changes; `generate.py` makes the one that is in work."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

CURRENT = "1.0"
"""Version of the schema that this release writes; `normalize.record.SCHEMA` ends with it."""

RELEASED: dict[str, str] = {}
"""SHA-256 of each schema file that users have, by version. A version enters here with the release that brings it."""


def published(version: str = CURRENT) -> str:
    """The JSON Schema (draft 2020-12) of `version` (``1.0``), as text. `ValueError` for a version that there is not."""
    file = resources.files(__name__).joinpath(f"newsthread-{version}.json")
    if not (version.replace(".", "").isdecimal() and file.is_file()):
        raise ValueError(f"no schema of version {version!r}")
    return file.read_text(encoding="utf-8")


@cache
def load(version: str = CURRENT) -> dict[str, Any]:
    """The JSON Schema of `version` as a dict, read once: copy it before changing it."""
    schema: dict[str, Any] = json.loads(published(version))
    return schema
