"""Bodies that stand as authors: where their names end."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "United Nations. 1999. World Report on Work. New York: United Nations.",
        {"author": "United Nations", "title": "World Report on Work"},
    ),
    (
        "Ministry of Labour. Report on the Strike. London: HMSO, 1926.",
        {"author": "Ministry of Labour", "title": "Report on the Strike"},
    ),
    (
        "World Bank. (2019). The changing nature of work. World Bank.",
        {"author": "World Bank", "title": "The changing nature of work", "publisher": "World Bank"},
    ),
    (
        "U.S. Department of State. Foreign Policy Report. Washington, DC: Government Printing Office, 1951.",
        {"author": "U.S. Department of State", "title": "Foreign Policy Report"},
    ),
    (
        "U.S. Congress. House. Committee on Labor. Hearings on Steel. 86th Cong., 1st sess., 1959.",
        {"author": "U.S. Congress. House. Committee on Labor", "title": "Hearings on Steel"},
    ),
)
def test_a_body_is_an_author(row: Row) -> None:
    assert held(row) == row[1]
