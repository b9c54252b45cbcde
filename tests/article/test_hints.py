"""What class names and ids say of an element's part in the page."""

from __future__ import annotations

import pytest

from normalize.article.hints import BIT, hints_of


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("c-9x zz", ""),
        ("commentList", "comment related"),
        ("c-COMMENT 12", "comment"),
        ("é-comment", "comment"),
        ("post__commentéd-list", "article comment related"),
        # several words that are one, and two that tell of a body together
        ("side-bar", "side"),
        ("sideBar x1", "side"),
        ("news\nstory-text", "body text article"),
        ("news body", "text"),
    ],
)
def test_names_are_cut_at_signs_and_capitals(name: str, groups: str) -> None:
    found = hints_of(name)
    assert {group for group, bit in BIT.items() if found & bit} == set(groups.split())
