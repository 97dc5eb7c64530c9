"""The runs of numbers that journals use: volume, issue, year and pages in one."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. “Steel.” Economic Notes 12, no. 3 (Summer 2020): 4–19.",
        {"volume": "12", "issue": "3", "issued": "2020-22", "page": "4-19"},
    ),
    (
        "Roe, Ann. “Steel.” Economic Notes 12.3 (2020): 4–19.",
        {"volume": "12", "issue": "3", "issued": "2020", "page": "4-19"},
    ),
    (
        "Roe, A. (2020). Steel. Economic Notes, 12(3), 4–19.",
        {"volume": "12", "issue": "3", "issued": "2020", "page": "4-19"},
    ),
    (
        "Ann Roe, ‘Steel’, Economic Notes, vol. XII, no. 3 (2020), pp. 4–19.",
        {"volume": "12", "issue": "3", "issued": "2020", "page": "4-19"},
    ),
    (
        "Ann Roe, Stahl, in: Neue Notizen 12/3 (2020), S. 4–19.",
        {"volume": "12", "issue": "3", "issued": "2020", "page": "4-19"},
    ),
    (
        "Ann Roe, Stahl, in: Neue Notizen 12 (2020), H. 3, S. 4–19.",
        {"volume": "12", "issue": "3", "issued": "2020", "page": "4-19"},
    ),
    (
        "Roe, Ann. “Steel.” Economic Notes, no. 45 (2020): 4–19.",
        {"volume": None, "issue": "45", "issued": "2020", "page": "4-19"},
    ),
    (
        "Holm, Karl. “Rain.” Notes from the North, 12 (1999).",
        {"volume": "12", "issue": None, "issued": "1999", "page": None},
    ),
)
def test_a_run_of_numbers(row: Row) -> None:
    assert held(row) == row[1]
