"""What is a newspaper, a magazine, a journal."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. “Strike Ends in the North.” New York Times, May 3, 1926.",
        {"kind": "newspaper_article", "container_title": "New York Times", "issued": "1926-05-03"},
    ),
    (
        "Roe, Ann. “Strike Ends in the North.” The Economist, May 3, 1926, 12–13.",
        {"kind": "magazine_article", "container_title": "The Economist", "page": "12-13"},
    ),
    (
        "“Strike Ends in the North,” Manchester Guardian, 3 May 1926, p. 5.",
        {"kind": "newspaper_article", "author": None, "container_title": "Manchester Guardian", "page": "5"},
    ),
    (
        "Ann Roe, Streik im Norden, in: Die Zeit, 3.5.1962, S. 7.",
        {"kind": "newspaper_article", "container_title": "Die Zeit", "issued": "1962-05-03", "page": "7"},
    ),
    (
        "Roe, A. (2020, May 3). Strike ends in the north. The Washington Post, A4.",
        {"kind": "newspaper_article", "container_title": "The Washington Post", "page": "A4"},
    ),
    wrong={
        "the German word for “of” between number and date of a paper": [
            (
                "Ann Roe, „Stahl“, in: Die Zeit Nr. 12 v. 3.5.1962, S. 7.",
                {"container_title": "Die Zeit", "issue": "12", "issued": "1962-05-03"},
            )
        ],
    },
)
def test_the_kind_of_a_periodical(row: Row) -> None:
    assert held(row) == row[1]
