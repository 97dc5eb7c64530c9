"""Place, publisher and year: in brackets, after a stop, or strewn over commas."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Ann Roe, Works and Days (London: Verso, 1999).",
        {"publisher_place": "London", "publisher": "Verso", "issued": "1999"},
    ),
    (
        "Ann Roe, Works and Days (London and New York, 1999).",
        {"publisher_place": "London and New York", "publisher": None, "issued": "1999"},
    ),
    (
        "Roe, Ann. Works and Days. London; New York: Verso, 1999.",
        {"publisher_place": "London; New York", "publisher": "Verso", "issued": "1999"},
    ),
    (
        "Ann Roe, Les travaux et les jours, Paris, Fayard, 1999.",
        {"publisher_place": "Paris", "publisher": "Fayard", "issued": "1999"},
    ),
    (
        "Ann Roe: Werke und Tage. München/Wien 1999.",
        {"publisher_place": "München/Wien", "publisher": None, "issued": "1999"},
    ),
    (
        "Ann Roe: Werke und Tage. München: Beck 1999.",
        {"publisher_place": "München", "publisher": "Beck", "issued": "1999"},
    ),
    (
        "Roe, A. (1999). Works and days. Cambridge, MA: MIT Press.",
        {"publisher_place": "Cambridge, MA", "publisher": "MIT Press", "issued": "1999"},
    ),
    (
        "Roe, Ann. Works and Days. [London]: Verso, [1999].",
        {"publisher_place": "London", "publisher": "Verso", "issued": "1999"},
    ),
    (
        "Roe, Ann. Works and Days. London: Verso, n.d.",
        {"publisher_place": "London", "publisher": "Verso", "title": "Works and Days"},
    ),
    wrong={
        "a publisher whose name begins with a small article is not read": [
            (
                "Ann Roe, Le opere e i giorni, Bologna, il Mulino, 1999.",
                {"publisher_place": "Bologna", "publisher": "il Mulino"},
            )
        ],
    },
)
def test_place_publisher_and_year(row: Row) -> None:
    assert held(row) == row[1]
