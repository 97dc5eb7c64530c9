"""What is numbered at an entry's end: publishers' series, places in the pages."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. Works and Days. Studies in Labour History 14. London: Verso, 1999.",
        {"title": "Works and Days", "collection_title": "Studies in Labour History", "collection_number": "14"},
    ),
    (
        "Roe, Ann: Werke und Tage (= Studien zur Arbeit, Bd. 14), München: Beck 1999.",
        {"title": "Werke und Tage", "collection_title": "Studien zur Arbeit", "collection_number": "14"},
    ),
    ("Roe, Ann. Works and Days. London: Verso, 1999. Pp. 12–40.", {"page": "12-40", "issued": "1999"}),
)
def test_a_series_and_its_number(row: Row) -> None:
    assert held(row) == row[1]
