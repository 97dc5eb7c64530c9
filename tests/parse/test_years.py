"""The year of issue, and the year of the first publication beside it."""

from __future__ import annotations

import pytest

from tests.parse.alone import parse_entry


@pytest.mark.parametrize(
    ("entry", "issued", "original"),
    [
        ("Clausewitz, Carl von. (1832) 1976. On War. Princeton: Princeton University Press.", "1976", "1832"),
        ("Clausewitz, Carl von. On War. Princeton: Princeton University Press, 1976 [1832].", "1976", "1832"),
        ("Marx, Karl. ([1867] 1990). Capital. London: Penguin.", "1990", "1867"),
        ("Aron, R. (2003). Peace and war. Transaction. (Original work published 1962)", "2003", "1962"),
        ("Du Bois, W. The Souls. Chicago: McClurg, 1903. Reprint, New York: Penguin, 1989.", "1989", "1903"),
    ],
)
def test_the_first_publication_stands_beside_the_year_of_issue(entry: str, issued: str, original: str) -> None:
    reference = parse_entry(entry)
    assert reference.issued and reference.issued.value == issued
    assert reference.original_date and reference.original_date.value == original
