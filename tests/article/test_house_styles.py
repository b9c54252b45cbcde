"""Bylines, dates, deks and headlines in forms that houses of many countries use."""

from __future__ import annotations

import pytest

from .pages import read


@pytest.mark.parametrize(
    ("lang", "line", "value"),
    [
        ("ar", "الأحد 8 نوفمبر 2025 - 03:15 م", "2025-11-08T15:15"), ("ar", "8 نوفمبر 2025 - 09:15 ص", "2025-11-08T09:15"),
        ("el", "8 Νοεμβρίου 2025, 3:15 μ.μ.", "2025-11-08T15:15"), ("tr", "Giriş Tarihi: 08.11.2025 03:15 ÖS", "2025-11-08T15:15"),
        ("en", "8 November 2025 03:15 Moored", "2025-11-08T03:15"),
    ],
)  # fmt: skip
def test_the_half_of_the_day_in_other_languages(lang: str, line: str, value: str) -> None:
    record = read(f"<p>{line}</p>", lang=lang)
    assert record.published is not None
    assert record.published.value == value
