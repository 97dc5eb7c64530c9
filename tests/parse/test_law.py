"""The law: cases, statutes, orders and bills."""

from __future__ import annotations

from tests.parse.values import Row, held, rows


@rows(
    (
        "Brown v. Board of Education, 347 U.S. 483 (1954).",
        {
            "kind": "legal_case",
            "title": "Brown v. Board of Education",
            "volume": "347",
            "container_title": "U.S.",
            "page": "483",
            "issued": "1954",
        },
    ),
    (
        "National Security Act of 1947, Pub. L. No. 80-253, 61 Stat. 495 (1947).",
        {"kind": "statute", "number": "80-253", "volume": "61", "container_title": "Stat.", "page": "495"},
    ),
    (
        "Exec. Order No. 9066, 7 Fed. Reg. 1407 (Feb. 19, 1942).",
        {"kind": "statute", "number": "9066", "container_title": "Fed. Reg.", "issued": "1942-02-19"},
    ),
    ("H.R. 1776, 77th Cong. (1941).", {"kind": "bill", "number": "H.R. 1776", "issued": "1941"}),
    wrong={
        "a nominative reporter in brackets inside the reporter": [
            (
                "Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803).",
                {"kind": "legal_case", "title": "Marbury v. Madison", "page": "137"},
            )
        ],
        "a neutral citation of an English court": [
            (
                "Entick v Carrington [1765] EWHC KB J98.",
                {"kind": "legal_case", "title": "Entick v Carrington", "issued": "1765"},
            )
        ],
        "the court in front of the year in brackets": [
            (
                "Smith v. Jones, 12 F.3d 345 (2d Cir. 1993).",
                {"kind": "legal_case", "issued": "1993", "authority": "2d Cir."},
            )
        ],
    },
)
def test_a_source_of_law(row: Row) -> None:
    assert held(row) == row[1]
