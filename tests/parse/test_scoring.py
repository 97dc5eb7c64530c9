"""What the comparison with a right record takes for the same, and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.train.scoring import OPEN_TO_CHOICE, SPELLED, Tally, Verdict, faults, roman, verdicts

SAME = [
    ("title", "“The Cold War’s End”", "'the cold war's end'"),
    ("title", "1945 — 1949", "1945–1949"),
    ("title", "The <i>Times</i>", "The Times"),
    ("title", "What is to be done …", "What is to be done ..."),
    ("title", "A  title\u00a0of words.", "A title of words"),
    ("title", "War , peace", "War, peace"),
    ("title", "Poli\u00adtics", "Politics"),
    ("title", "Cafe\u0301", "Café"),
    ("container-title", "The Guardian", "Guardian"),
    ("publisher", "The MIT Press", "MIT Press"),
    ("archive", "The National Archives", "National Archives,"),
    ("archive_location", "f. 52, op. 1, d. 499", "f 52; op 1; d 499"),
    ("volume", "Vol. XIV", "14"),
    ("volume", "Bd. 3", "3"),
    ("issue", "no. 2", "2"),
    ("edition", "2nd ed.", "2"),
    ("edition", "Second edition", "2"),
    ("edition", "3. Aufl.", "3."),
    ("number", "No. 148", "148"),
    ("page", "pp. 141-46", "141–146"),
    ("page", "S. 3 and 5", "3, 5"),
    ("page", "12 – 14", "12-14"),
    ("URL", "https://Example.org/a/", "example.org/a"),
    ("URL", "<http://example.org/a.>", "https://example.org/a"),
    ("DOI", "https://doi.org/10.1000/ABC.", "10.1000/abc"),
    ("DOI", "doi: 10.1000/abc", "10.1000/abc"),
    ("ISBN", "978-0-393-65599-3", "9780393655993"),
    ("author", [{"family": "Smith", "given": "John Paul"}], [{"family": "Smith", "given": "J. P."}]),
    ("author", [{"family": "Smith", "given": "CS"}], [{"family": "smith", "given": "Charles S."}]),
    ("author", [{"family": "Müller"}], [{"family": "Muller"}]),
    ("author", [{"family": "von Braun"}], [{"non-dropping-particle": "von", "family": "Braun"}]),
    ("author", [{"literal": "The United Nations"}], ["United Nations"]),
    ("author", [{"family": "NATO"}], [{"literal": "NATO"}]),
    ("author", [{"family": "Smith"}, {"literal": "et al."}], [{"family": "Smith"}]),
    ("issued", "1958-08-12", {"date-parts": [["1958", 8, 12]]}),
    ("issued", "1990-24", {"date-parts": [[1990]], "season": 4}),
    ("issued", "1990-21/1990-22", {"date-parts": [[1990, 21], [1990, 22]]}),
    ("issued", "1914/1918", {"date-parts": [[1914], [1918]]}),
    ("issued", "1958?", {"edtf": "1958"}),
    ("issued", "n.d.", {"literal": "N.d"}),
]
DIFFERENT = [
    ("type", "book", "chapter"),
    ("title", "War and Peace", "War and peace, 1812"),
    ("title", "Café", "Cafe"),
    ("volume", "14", "15"),
    ("page", "141-146", "141-147"),
    ("page", "141", "141-146"),
    ("URL", "https://example.org/a", "https://example.org/A"),
    ("DOI", "10.1000/abc", "10.1000/abd"),
    ("ISBN", "9780393655993", "9780393655994"),
    ("author", [{"family": "Smith", "given": "John"}], [{"family": "Smith", "given": "Peter"}]),
    ("author", [{"family": "Smith", "given": "J."}], [{"family": "Smith"}]),
    ("author", [{"family": "Smith"}, {"family": "Jones"}], [{"family": "Jones"}, {"family": "Smith"}]),
    ("author", [{"family": "Smith"}, {"family": "Jones"}], [{"family": "Smith"}]),
    ("author", [{"family": "Smith"}], "Smith"),
    ("issued", "1958-08", {"date-parts": [[1958, 8, 12]]}),
    ("issued", "1990-24", {"date-parts": [[1990]]}),
    ("issued", "1914/..", {"date-parts": [[1914]]}),
    ("edition", "2", "3"),
]


@pytest.mark.parametrize(("field", "gold", "read"), SAME)
def test_the_same(field: str, gold: Any, read: Any) -> None:
    assert SPELLED[field](gold) == SPELLED[field](read)
    assert faults({"gold": {field: gold}}, {field: read}) == {}


@pytest.mark.parametrize(("field", "gold", "read"), DIFFERENT)
def test_not_the_same(field: str, gold: Any, read: Any) -> None:
    assert faults({"gold": {field: gold}}, {field: read}) == {field: Verdict.WRONG}


@pytest.mark.parametrize(("numeral", "value"), [("iv", 4), ("xix", 19), ("mcmlxxxiv", 1984), ("iiii", 4)])
def test_roman_numerals(numeral: str, value: int) -> None:
    assert roman(numeral) == value


def test_a_field_is_right_wrong_missing_added_or_tolerated() -> None:
    case = {
        "gold": {"type": "book", "title": "A", "page": "3", "issue": "2", "genre": "Map", "volume": "1"},
        "type_any": ["chapter"],
        "any": {"title": ["B"], "DOI": ["10.1/x"]},
        "optional": ["page", "volume"],
    }
    read = {"type": "chapter", "title": "b", "page": "4", "publisher": "X", "number": "7", "genre": "Film"}
    assert verdicts(case, read | {"DOI": "10.1/x", "note": "kept"}) == {
        "type": Verdict.RIGHT,
        "title": Verdict.RIGHT,
        "page": Verdict.TOLERATED,
        "issue": Verdict.MISSING,
        "genre": Verdict.WRONG,
        "volume": Verdict.TOLERATED,
        "publisher": Verdict.ADDED,
        "number": Verdict.TOLERATED,
        "DOI": Verdict.RIGHT,
    }


@pytest.mark.parametrize("field", sorted(SPELLED))
def test_a_field_that_is_not_wanted_is_a_fault_where_it_is_no_matter_of_choice(field: str) -> None:
    value = [{"family": "Smith"}] if field in ("author", "editor", "translator", "interviewer", "recipient") else "1958"
    verdict = verdicts({"gold": {}}, {field: value})[field]
    assert verdict is (Verdict.TOLERATED if field in OPEN_TO_CHOICE else Verdict.ADDED)
    assert verdicts({"gold": {field: value}}, {}) == {field: Verdict.MISSING}


def test_the_measures_are_those_of_information_retrieval() -> None:
    tally = Tally()
    tally.add({"type": Verdict.RIGHT, "title": Verdict.RIGHT, "page": Verdict.RIGHT})
    tally.add({"type": Verdict.WRONG, "title": Verdict.WRONG, "issue": Verdict.MISSING, "volume": Verdict.ADDED})
    assert tally.whole == 1 and tally.share(tally.whole) == 0.5
    assert tally.measures() == (0.5, 0.5, 0.5)
    assert tally.measures("title") == (0.5, 0.5, 0.5)
    assert tally.measures("issue") == (0.0, 0.0, 0.0)
    assert Tally().measures() == (0.0, 0.0, 0.0)
