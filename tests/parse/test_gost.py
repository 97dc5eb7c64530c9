"""Russian references after GOST: two strokes before the periodical, the imprint behind a dash or a stop."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Белов А. А. Начало пути // Новая история. 1993. № 6. С. 34–48.",
        {
            "kind": "journal_article",
            "author": "Белов, А. А.",
            "title": "Начало пути",
            "container_title": "Новая история",
            "issued": "1993",
            "issue": "6",
            "page": "34-48",
        },
    ),
    (
        "Белов А. А. Дороги и мосты. М.: Наука, 2012. 352 с.",
        {"kind": "book", "title": "Дороги и мосты", "publisher_place": "М.", "publisher": "Наука", "issued": "2012"},
    ),
    wrong={
        "words behind a stroke that name no person are left unparsed": [
            (
                "Белова Н. И. Конец пути / пер. с англ. СПб.: Алетейя, 2005.",
                {"title": "Конец пути", "publisher": "Алетейя"},
            )
        ],
    },
)
def test_a_russian_reference(row: Row) -> None:
    assert held(row) == row[1]
