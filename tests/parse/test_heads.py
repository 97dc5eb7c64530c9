"""An entry's head: who, when, what."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. 1999. Works and Days. London: Verso.",
        {"author": "Roe, Ann", "issued": "1999", "title": "Works and Days"},
    ),
    (
        "Roe, Ann. 1999a. Works and Days. London: Verso.",
        {"author": "Roe, Ann", "issued": "1999", "year_suffix": "a", "title": "Works and Days"},
    ),
    ("Roe, A. (1999). Works and days. Verso.", {"author": "Roe, A.", "issued": "1999", "title": "Works and days"}),
    (
        "Roe, A. (2020, May 3). Steel towns. The Washington Post, A4.",
        {"author": "Roe, A.", "issued": "2020-05-03", "title": "Steel towns"},
    ),
    (
        "Roe, Ann. n.d. Works and Days. London: Verso.",
        {"author": "Roe, Ann", "title": "Works and Days", "publisher": "Verso"},
    ),
    ("Roe, Ann. “Steel.” Economic Notes 12 (2020): 4–19.", {"author": "Roe, Ann", "issued": "2020", "title": "Steel"}),
    ("Ann Roe, ‘Steel’, Economic Notes, 12 (2020), 4–19.", {"author": "Roe, Ann", "issued": "2020", "title": "Steel"}),
)
def test_who_when_and_what(row: Row) -> None:
    assert held(row) == row[1]
