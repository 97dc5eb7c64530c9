"""Counts of styles and citations, and numbers of items, as strangers write them; an entry is one line."""

from __future__ import annotations

import pytest

from refkit.csl import MARKUPS, render
from refkit.csl.values.counts import digits_of, whole

from .helpers import AUTHOR_YEAR, book, style

ODD = ["²", "⑨", "٣", "1e3", "-1", "+2", "1_0", "9" * 23, "", " ", "many", "½"]


@pytest.mark.parametrize("text", [*ODD, None, 2.5, True, [], 10**23])
def test_what_is_no_count_is_the_default(text: object) -> None:
    assert whole(text, 7) == 7


def test_a_count_may_have_blanks_around_it() -> None:
    assert (whole(" 12 "), whole("3"), whole(4)) == (12, 3, 4)


@pytest.mark.parametrize("odd", ODD)
def test_a_style_with_odd_counts_is_used_all_the_same(odd: str) -> None:
    names = f'<names variable="author"><name et-al-min="{odd}" et-al-use-first="{odd}"/></names>'
    whole_style = style(names, citation=f'near-note-distance="{odd}" et-al-min="{odd}"').replace(
        "<bibliography", f'<bibliography entry-spacing="{odd}" line-spacing="{odd}" et-al-use-first="{odd}"'
    )
    result = render([book(1), book(2)], style=whole_style, citations=[[1], [{"id": 2, "locator": odd}], [1]])
    assert len(result.entries) == 2 and len(result.citations) == 3


@pytest.mark.parametrize("odd", [*ODD, pytest.param(10**5000, id="huge"), 1e400, None])
def test_an_odd_note_number_of_a_citation_is_passed_over(odd: object) -> None:
    cite = {"id": 1, "first-reference-note-number": odd, "locator": odd}
    assert render([book(1)], style=style(AUTHOR_YEAR), citations=[[cite]]).citations[0]


def test_a_number_of_thousands_of_digits_is_told_and_not_printed() -> None:
    assert (digits_of(12), digits_of(3.0), digits_of(2.5), digits_of(10**5000)) == ("12", "3", "2.5", "")
    item = {**book(1), "volume": 10**5000, "issued": 10**5000, "note": [10**5000]}
    result = render([item], style=style(AUTHOR_YEAR))
    assert len(result.entries) == 1
    assert any("too long" in warning.message for warning in result.warnings)


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("mark", ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1e", "\x85", "\u2028", "\u2029"])
def test_an_entry_is_one_line_whatever_ends_lines_in_its_fields(markup: str, mark: str) -> None:
    item = {
        "id": 1,
        "type": "book",
        "title": f"The Salt{mark}Road",
        "author": [{"family": f"Moor{mark}House", "given": f"Ada{mark}M."}],
        "issued": {"literal": f"spring{mark}1950", "season": f"wet{mark}one"},
        "publisher": [f"Fell{mark}Press", f"Leeds{mark}"],
    }
    body = (
        '<group delimiter=", "><names variable="author"/><text variable="title"/><text variable="publisher"/>'
        '<date variable="issued" form="text"/></group>'
    )
    cites = [[{"id": 1, "locator": f"3{mark}4", "prefix": f"see{mark}also ", "suffix": f" and{mark}so"}]]
    result = render([item], style=style(body), markup=markup, citations=cites)
    for printed in (*result.entries, *result.citations):
        assert len(printed.splitlines()) == 1, printed
    if markup == "text":
        assert "Salt Road" in result.entries[0] and "spring 1950" in result.entries[0]
