"""An issue dated by a season: formats that have no code for one get its word, and read it again."""

from __future__ import annotations

import pytest

from refkit import formats
from refkit.model import Library, from_csl

WINTER = {
    "id": "x",
    "type": "article-journal",
    "title": "Cold Days",
    "container-title": "Survival",
    "issued": {"date-parts": [[1983]], "season": 4},
}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ris", "DA  - 1983///Winter"),
        ("enw", "%8 Winter 1983"),
        ("endnote-xml", "<year>1983</year><pub-dates><date>Winter</date></pub-dates>"),
        ("bibtex", "month = {Winter}"),
        ("biblatex", "date = {1983-24}"),
    ],
)
def test_a_season_is_written_as_the_format_has_it(name: str, expected: str) -> None:
    library = Library(references=(from_csl(WINTER),))
    written = formats.write(library, name).text
    assert " ".join(expected.split()) in " ".join(written.split())
    again = formats.loads(written, name).references
    assert [r.issued and r.issued.value for r in again] == ["1983-24"]
