"""Editions: figures where they are figures, words where they are words."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    ("Roe, Ann. Works and Days. 2nd ed. London: Verso, 1999.", {"edition": "2", "title": "Works and Days"}),
    (
        "Roe, Ann. Works and Days. Rev. and enl. ed. London: Verso, 1999.",
        {"edition": "rev. and enl. ed.", "title": "Works and Days"},
    ),
    ("Roe, A. (1999). Works and days (3rd ed.). Verso.", {"edition": "3", "title": "Works and days"}),
    (
        "Ann Roe, Werke und Tage, 2., erweiterte Aufl., München: Beck 1999.",
        {"edition": "2., erweiterte Aufl.", "title": "Werke und Tage"},
    ),
    ("Ann Roe, Werke und Tage. 4. Auflage. München: Beck, 1999.", {"edition": "4", "title": "Werke und Tage"}),
    (
        "Roe, Ann, Les travaux et les jours, 3e éd., Paris, Fayard, 1999.",
        {"edition": "3", "title": "Les travaux et les jours"},
    ),
    (
        "Roe, Ann. Los trabajos y los días. 2.ª ed. Madrid: Síntesis, 1999.",
        {"edition": "2", "title": "Los trabajos y los días"},
    ),
    ("Ann Roe, Werke und Tage, München ³1999.", {"edition": "3", "issued": "1999", "publisher_place": "München"}),
    (
        "Roe, Ann. “Steel.” Leeds Post, May 3, 1926, late edition.",
        {"edition": "late ed.", "container_title": "Leeds Post"},
    ),
)
def test_an_edition_is_a_figure_or_the_words_that_are_printed(row: Row) -> None:
    assert held(row) == row[1]
