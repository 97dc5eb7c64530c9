"""Where the list of authors at an entry's head ends."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann, Karl Holm, and Ida Berg. Works and Days. London: Verso, 1999.",
        {"author": "Roe, Ann; Holm, Karl; Berg, Ida", "title": "Works and Days"},
    ),
    (
        "Roe, A., Holm, K., & Berg, I. (1999). Works and days. Verso.",
        {"author": "Roe, A.; Holm, K.; Berg, I.", "title": "Works and days"},
    ),
    (
        "Ann Roe and Karl Holm, Works and Days (London, 1999).",
        {"author": "Roe, Ann; Holm, Karl", "title": "Works and Days"},
    ),
    (
        "Ann Roe/Karl Holm: Werke und Tage. München: Beck 1999.",
        {"author": "Roe, Ann; Holm, Karl", "title": "Werke und Tage"},
    ),
    (
        "Roe, Ann; Holm, Karl: Werke und Tage. München: Beck 1999.",
        {"author": "Roe, Ann; Holm, Karl", "title": "Werke und Tage"},
    ),
    (
        "Roe, Ann, et al. Works and Days. London: Verso, 1999.",
        {"author": "Roe, Ann; others", "title": "Works and Days"},
    ),
    (
        "van der Meer, Jan. Works and Days. London: Verso, 1999.",
        {"author": "van der Meer, Jan", "title": "Works and Days"},
    ),
    ("Roe, Ann, Jr. Works and Days. London: Verso, 1999.", {"author": "Roe, Ann, Jr.", "title": "Works and Days"}),
    ("Works and Days. London: Verso, 1999.", {"author": None, "title": "Works and Days"}),
    wrong={
        "a single author after Vancouver, one initial before the stop": [
            (
                "Roe A. Steel. Econ Notes. 2020;12(3):4-19.",
                {"author": "Roe, A.", "title": "Steel", "container_title": "Econ Notes"},
            )
        ],
        "a family name in capitals before a given name of three letters": [
            ("ROE, Ann. Works and Days. London: Verso, 1999.", {"author": "ROE, Ann", "title": "Works and Days"})
        ],
    },
)
def test_the_list_of_authors(row: Row) -> None:
    assert held(row) == row[1]
