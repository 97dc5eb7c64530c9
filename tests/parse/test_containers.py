"""The larger whole behind a title."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. “Steel.” In Works and Days, 12–40. London: Verso, 1999.",
        {"kind": "chapter", "title": "Steel", "container_title": "Works and Days", "page": "12-40"},
    ),
    (
        "Ann Roe, ‘Steel’, in Karl Holm (ed.), Works and Days (London, 1999), pp. 12–40.",
        {"kind": "chapter", "container_title": "Works and Days", "editor": "Holm, Karl", "page": "12-40"},
    ),
    (
        "Roe, Ann. “Steel.” In Works and Days, edited by Karl Holm and Ida Berg, 12–40. London: Verso, 1999.",
        {"kind": "chapter", "container_title": "Works and Days", "editor": "Holm, Karl; Berg, Ida"},
    ),
    (
        "“Steel.” In Encyclopædia of Work, 3rd ed. London: Verso, 1999.",
        {"kind": "chapter", "container_title": "Encyclopædia of Work", "edition": "3"},
    ),
    (
        "Roe, Ann. “Steel.” The Economic Review of the North 12, no. 3 (2020): 4–19.",
        {"kind": "journal_article", "container_title": "The Economic Review of the North", "volume": "12"},
    ),
    (
        "Ann Roe, Stahl, in: dies., Werke und Tage, München 1999, S. 12–40.",
        {"kind": "chapter", "title": "Stahl", "container_title": "Werke und Tage"},
    ),
)
def test_what_holds_the_work(row: Row) -> None:
    assert held(row) == row[1]
