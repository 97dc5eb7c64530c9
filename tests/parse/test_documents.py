"""What has a genre of its own: theses, interviews, speeches, papers, reports, hearings, UN documents."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Roe, Ann. “Steel Towns of the North.” PhD diss., University of Leeds, 1999.",
        {"kind": "thesis", "genre": "PhD diss.", "publisher": "University of Leeds", "issued": "1999"},
    ),
    (
        "Ann Roe, Stahlstädte (Diss. phil., Universität Wien, 1999).",
        {"kind": "thesis", "genre": "Diss. phil.", "publisher": "Universität Wien", "issued": "1999"},
    ),
    (
        "Roe, Ann. “Steel.” Paper presented at the Labour History Conference, Leeds, May 3–5, 1999.",
        {"kind": "conference_paper", "title": "Steel", "event_place": "Leeds", "issued": "1999-05-03/1999-05-05"},
    ),
    (
        "Roe, Ann. Steel Towns. Working Paper 14. London: Institute of Labour, 1999.",
        {
            "kind": "report",
            "title": "Steel Towns",
            "genre": "Working Paper",
            "number": "14",
            "publisher": "Institute of Labour",
        },
    ),
    (
        "UN Security Council, Resolution 242, S/RES/242, 22 November 1967.",
        {"author": "UN Security Council", "title": "Resolution 242", "number": "S/RES/242", "issued": "1967-11-22"},
    ),
    (
        "U.S. Congress. House. Committee on Labor. Hearings on Steel. 86th Cong., 1st sess., 1959.",
        {"kind": "hearing", "title": "Hearings on Steel", "issued": "1959"},
    ),
    (
        "Report of the Secretary-General, A/52/303, 2 September 1997.",
        {"kind": "report", "number": "A/52/303", "issued": "1997-09-02"},
    ),
)
def test_a_document_with_a_genre(row: Row) -> None:
    assert held(row) == row[1]
