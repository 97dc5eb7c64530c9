"""What the reading tells of itself: the ways of its proposals, and the table of the how-to page."""

from __future__ import annotations

import re

from tests.conftest import ROOT
from tests.parse.alone import parse_entry
from tests.parse.explain import explained, kept, modules, reader_of, told

PAGE = ROOT / "docs" / "howto" / "mend-a-reading.md"
ENTRY = "Walt, Stephen M. The Origins of Alliances. Ithaca: Cornell University Press, 1987. Also quux."


def test_what_is_told_is_what_is_read() -> None:
    found = {p.field: (p.value, way) for p, way in kept(explained(ENTRY))}
    reference = parse_entry(ENTRY)
    assert (reference.title, reference.publisher) == (found["title"][0], found["publisher"][0])
    assert reader_of(found["title"][1]) == "heads" and reader_of(found["publisher"][1]) == "imprint"
    assert list(told(ENTRY))[-1] == "a book; unparsed: 'Also quux'"


def test_a_proposal_that_was_outvoted_has_no_star() -> None:
    lines = [line for line in told("Krauss, R. 1976. “Video.” October 1: 51–64. May 3, 1976.") if " issued " in line]
    assert [line[0] for line in lines] == [" ", "*"]


def test_the_page_names_the_modules_that_read_a_field() -> None:
    """Each module of a row reads that field in some case, and the one that reads it most stands there."""
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGE.read_text("utf-8"), re.M)
    page = {name: re.findall(r"`(\w+)`", read_by) for name, read_by in rows}
    seen = modules()
    assert page.keys() == seen.keys(), "python -m tests.parse.explain --fields prints the rows"
    wrong = {n for n, found in seen.items() if not {found.most_common()[0][0]} <= {*page[n]} <= {*found}}
    assert wrong == set(), "python -m tests.parse.explain --fields prints the rows"
