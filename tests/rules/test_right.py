"""Right references of many languages and styles come back as they were: alone, in lists of any make, and wrapped."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from refkit.rules import check_entries, fix_entries, fix_page
from refkit.text import split

LINES = Path(__file__).with_name("right_references.txt").read_text(encoding="utf-8").splitlines()
NAMES = "Abe Bly Coe Day Eve Fay Gay Hay Kay Lay".split()
# Lists whose own habits make repairs of others sure.
LISTS = {
    "books, author-date": [f"{n}, Ann. 19{40 + i}. Wind {i}: A Life. Oslo: Dag." for i, n in enumerate(NAMES)],
    "articles, author-date": [
        f"{n}, Ben. 19{60 + i}. “Long Wind {i}.” Journal of Air {i}, no. 2: pp. 1–9." for i, n in enumerate(NAMES)
    ],
    "documents": [f"“Talk with {n},” June {i + 1}, 19{60 + i}, Digital Archive." for i, n in enumerate(NAMES)],
    "notes": [f"{n} Lee, “Long Wind {i},” Journal of Air {i} (1990), pp. 1–9." for i, n in enumerate(NAMES)],
}


@pytest.mark.parametrize("line", LINES)
def test_a_right_reference_alone_is_neither_changed_nor_doubted(line: str) -> None:
    assert fix_entries([line])[0].text == line
    assert check_entries([line]) == []


def test_right_references_stay_beside_each_other() -> None:
    assert [f.text for f in fix_entries(LINES)] == LINES
    for start in range(0, len(LINES), 6):
        assert [f.text for f in fix_entries(LINES[start : start + 6])] == LINES[start : start + 6]


@pytest.mark.parametrize("make", LISTS)
def test_the_habits_of_a_list_do_not_change_a_right_reference_of_another_make(make: str) -> None:
    for line in LINES:
        assert fix_entries([line, *LISTS[make]])[0].text == line


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n"])
def test_a_page_of_right_references_comes_back_as_it_was(separator: str) -> None:
    page = separator.join(LINES) + separator
    assert fix_page(page, split(page).entries).text == page


@pytest.mark.parametrize("width", [40, 60, 76])
def test_right_references_that_were_wrapped_keep_their_lines(width: int) -> None:
    for line in LINES:
        wrapped = textwrap.fill(line, width, subsequent_indent="   ", break_on_hyphens=False, break_long_words=False)
        assert fix_entries([wrapped])[0].text == wrapped
