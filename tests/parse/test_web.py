"""What stands at an entry's end on the web: addresses, identifiers, dates of access."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. “Steel Towns.” The Long View. Last modified May 3, 2020. https://example.org/steel.",
        {"kind": "web_document", "issued": "2020-05-03", "url": "https://example.org/steel"},
    ),
    (
        "Roe, Ann. “Steel Towns.” Accessed June 4, 2021. https://example.org/steel.",
        {"accessed": "2021-06-04", "issued": None, "url": "https://example.org/steel"},
    ),
    (
        "Roe, A. (2020). Steel towns. Economic Notes, 12(3), 4–19. https://doi.org/10.1000/en.2020.3",
        {"doi": "10.1000/en.2020.3", "url": None},
    ),
    (
        "Roe, Ann. “Steel.” Economic Notes 12, no. 3 (2020): 4–19. doi:10.1000/en.2020.3.",
        {"doi": "10.1000/en.2020.3", "page": "4-19"},
    ),
    (
        "Ann Roe, Stahlstädte, https://example.org/stahl (abgerufen am 4. Juni 2021).",
        {"accessed": "2021-06-04", "title": "Stahlstädte"},
    ),
    (
        "Ann Roe, Villes d’acier, https://example.org/acier (consulté le 4 juin 2021).",
        {"accessed": "2021-06-04", "title": "Villes d’acier"},
    ),
)
def test_an_address_or_identifier(row: Row) -> None:
    assert held(row) == row[1]
