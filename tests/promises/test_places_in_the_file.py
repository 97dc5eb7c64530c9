"""Whatever is found in an export has a place in its file: a line that is there, a column inside it, by the value."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refkit
from refkit import formats
from refkit.checking import check_library
from refkit.formats.edit_in_place import REWRITTEN
from refkit.model import Library, from_csl
from refkit.rules.engine.report import Lines
from refkit.trace import Finding
from tests.promises.strategies import EXPORTS, damaged_files, some, untidy_files

WRITTEN = tuple(name for name in REWRITTEN if name in formats.FORMATS and formats.FORMATS[name].writes)


def found_in(text: str, name: str) -> tuple[Library, list[Finding]]:
    try:
        library = refkit.loads(text, name, fix=False)
    except refkit.InputError:
        return Library(()), []
    return library, check_library(library)


@pytest.mark.parametrize("name", EXPORTS)
@given(data=st.data())
@some
def test_each_finding_stands_inside_the_file_and_inside_its_line(name: str, data: st.DataObject) -> None:
    text = data.draw(untidy_files(name) | damaged_files(name))
    library, found = found_in(text, name)
    text = library.text or ""
    lines, rows = Lines(text), re.split(r"\r\n|\r|\n", text)
    for finding in found:
        start, end = finding.span
        assert 0 <= start <= end <= len(text), finding
        place = lines.at(start)
        assert 1 <= place.line <= len(rows) and 1 <= place.column <= len(rows[place.line - 1]) + 1, finding
        for change in finding.changes:
            assert change.span.of(text) == change.before, finding


# A record each, what is wrong with it, and what a place must show of it.
SLIPS = (
    ("CHR402", "title", "ﬁ", {"type": "book", "title": "A ﬁeld of Barley", "issued": {"raw": "1958"}}),
    ("IDS102", "isbn", "9780306406158", {"type": "book", "title": "Wind", "ISBN": "9780306406158"}),
    (
        "PAG702",
        "page",
        "352",
        {"type": "article-journal", "title": "Rain", "container-title": "Air", "page": "352-253", "volume": "4"},
    ),
    ("NAM501", "author", "Zedong", {"type": "book", "title": "Sea", "author": [{"family": "Zedong", "given": "Mao"}]}),
    (
        "DAT603",
        "url",
        "2015/03/13",
        {
            "type": "article-newspaper",
            "title": "Snow",
            "container-title": "The Harbour",
            "issued": {"date-parts": [[2019, 8, 19]]},
            "URL": "https://example.org/2015/03/13/wind.html",
        },
    ),
)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_finding_on_a_value_stands_where_the_file_spells_it(name: str) -> None:
    library = Library(tuple(from_csl({"id": f"r{n}", **item}) for n, (_, _, _, item) in enumerate(SLIPS)))
    text = refkit.dumps(library, name)
    _, found = found_in(text, name)
    seen = 0
    for number, (rule, field, shown, _) in enumerate(SLIPS):
        mine = [f for f in found if f.entry == number and f.rule == rule]
        if not mine:  # the format does not keep the field, or not in this form
            continue
        assert len(mine) == 1 and mine[0].field == field
        assert shown in mine[0].span.of(text), (rule, mine[0].span.of(text))
        seen += 1
    assert seen >= 3


def test_what_a_record_lacks_is_told_where_it_begins() -> None:
    text = "@book{a, title = {Wind}, date = {1990}}\n\n  @article{b,\n  title = {Rain}, date = {1990}}\n"
    _, found = found_in(text, "biblatex")
    (finding,) = [f for f in found if f.rule == "REQ101"]
    assert finding.message == "this journal article has no journal"
    assert text[finding.span.start] == "@" and Lines(text).at(finding.span.start) == (3, 3)


def test_a_value_that_cannot_be_followed_is_told_where_it_begins() -> None:
    text = "@book{a,\n  title = {Wind},\n  date = {1990},\n  note = {See \\href{x}{y}~~\\par then},\n}\n"
    _, found = found_in(text, "biblatex")
    (finding,) = [f for f in found if f.rule == "WSP101"]
    assert "not repaired in place" in finding.message and Lines(text).at(finding.span.start).line == 4


def test_the_line_of_a_finding_is_that_of_its_place() -> None:
    """The reader of BibTeX counts line feeds only; a lone carriage return is a line's end for editors."""
    text = "@book{a, title = {Wind}, abstract = {one\rtwo},\n date = {1990}}\n@book{a, title = {Rain}, date = {1991}}\n"
    _, found = found_in(text, "biblatex")
    (finding,) = [f for f in found if f.rule == "FMT001"]
    assert Lines(text).at(finding.span.start).line == 4 and "line" not in finding.message
