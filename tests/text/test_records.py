"""References whose parts stand on lines of their own are read as one, with stops between the parts."""

from __future__ import annotations

from refkit.text import split

PAGE = """References
Behr and Dorn, 2001
C. Behr, E. Dorn
Who owns the rain?
American Snow Review, 91 (5) (2001), pp. 1369-1401
Google Scholar
"""


def test_the_parts_of_a_record_are_set_off_and_its_label_is_left_out() -> None:
    result = split(PAGE)
    (entry,) = result.entries
    assert entry.text == "C. Behr, E. Dorn. Who owns the rain? American Snow Review, 91 (5) (2001), pp. 1369-1401"
    assert entry.span.of(PAGE).splitlines() == PAGE.splitlines()[2:5]
    assert "Behr and Dorn, 2001" in [s.text for s in result.set_aside]


def test_lines_that_do_not_repeat_their_label_are_no_record() -> None:
    page = PAGE.replace("(2001)", "(1999)")
    assert split(page).markup == "plain"
    page = PAGE.replace("C. Behr, E. Dorn", "I. Hahn")
    assert split(page).markup == "plain"
