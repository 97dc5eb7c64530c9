"""The quoted title of an entry: which pair of marks is the title's, and where it ends."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. “The ‘Long’ Strike.” Economic Notes 12 (2020): 4–19.",
        {"title": "The ‘Long’ Strike", "container_title": "Economic Notes"},
    ),
    (
        "Ann Roe, ‘The Strike and After’, Economic Notes, 12 (2020), 4–19.",
        {"title": "The Strike and After", "container_title": "Economic Notes"},
    ),
    (
        "Ann Roe, „Der lange Streik“, in: Neue Notizen 12 (2020), S. 4–19.",
        {"title": "Der lange Streik", "container_title": "Neue Notizen"},
    ),
    (
        "Ann Roe, « La longue grève », Notes nouvelles, vol. 12, 2020, p. 4-19.",
        {"title": "La longue grève", "container_title": "Notes nouvelles"},
    ),
    (
        "Roe, Ann. “‘We Won’: Voices of a Strike.” Economic Notes 12 (2020): 4–19.",
        {"title": "‘We Won’: Voices of a Strike", "container_title": "Economic Notes"},
    ),
    wrong={
        "the apostrophe of a plural inside single quotes is taken for their end": [
            (
                "Ann Roe, ‘The Miners’ Strike and After’, Economic Notes, 12 (2020), 4–19.",
                {"title": "The Miners’ Strike and After", "container_title": "Economic Notes"},
            )
        ],
    },
)
def test_the_title_between_quotation_marks(row: Row) -> None:
    assert held(row) == row[1]
