"""Where a title without quotation marks ends."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. Works and Days: A History of Labour, 1850–1914. London: Verso, 1999.",
        {"title": "Works and Days: A History of Labour, 1850–1914", "publisher_place": "London"},
    ),
    ("Roe, Ann. What Is Work? London: Verso, 1999.", {"title": "What Is Work?", "publisher_place": "London"}),
    ("Roe, A. (1999). Works and days. Verso.", {"title": "Works and days", "publisher": "Verso"}),
    (
        "Ann Roe, Works, Days, and Nights, London, 1999.",
        {"title": "Works, Days, and Nights", "publisher_place": "London"},
    ),
    ("Roe, Ann. Trudy i dni [Works and Days]. Moscow: Nauka, 1999.", {"title": "Trudy i dni", "publisher": "Nauka"}),
    ("Roe, Ann. St. Petersburg in 1905. London: Verso, 1999.", {"title": "St. Petersburg in 1905", "issued": "1999"}),
    (
        "Roe, Ann. Steel Towns: Report to the Council. Leeds: Labour Office, 1926.",
        {"title": "Steel Towns: Report to the Council", "publisher": "Labour Office"},
    ),
)
def test_a_title_ends_where_the_next_part_begins(row: Row) -> None:
    assert held(row) == row[1]
