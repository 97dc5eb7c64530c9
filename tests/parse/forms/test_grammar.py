"""What may stand in a line of a grammar, element by element, and how a faulty line is told."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from refkit.parse.forms.base import Form, grammar_of
from refkit.parse.forms.grammar import GrammarError, Line, Vocabulary
from refkit.parse.forms.shapes import Shape, as_printed
from refkit.parse.forms.sheet import FOLDED, Sheet

SHAPES = {
    "author": "[A-Z][a-z]+", "people": "[A-Z][a-z]+", "title": "[^,.;:()]{1,40}?", "year": r"\d{4}", "page": r"p\. \d+",
    "place": "[A-Z][a-z]+", "publisher": "[A-Z][a-z]+ Press", "bracketed": ".+",
    "wrote": "wrote|edidit", "grouped": "(a)",
}  # fmt: skip


def line(text: str) -> Line:
    return Line(text, Vocabulary(SHAPES.__getitem__, {"editor": "eds?[.]|Hrsg[.]"}.__getitem__))


def read(text: str, entry: str) -> dict[str, str] | None:
    """What a line reads in an entry: fields and their words, what is no field under its shape; or None."""
    found = line(text)
    match = found.pattern.fullmatch(entry.translate(FOLDED))
    if match is None:
        return None
    spans = {(g.field or f"_{g.shape}"): match.span(g.name) for g in found.groups if match[g.name] is not None}
    return {name: entry[slice(*span)] for name, span in spans.items()}


@pytest.mark.parametrize(
    ("text", "entry", "expected"),
    [
        ("author, title", "Byron, Notes", {"author": "Byron", "title": "Notes"}),
        ("author, title", "Byron，Notes。", {"author": "Byron", "title": "Notes"}),
        ("author, title", "Byron Notes", None),
        ("author. title: year", "Byron. Notes : 1843", {"author": "Byron", "title": "Notes", "year": "1843"}),
        ("title/year", "Notes / 1843", {"title": "Notes", "year": "1843"}),
        ("title-year", "Notes – 1843", {"title": "Notes", "year": "1843"}),
        ("editor=people, title", "Byron, Notes", {"editor": "Byron", "title": "Notes"}),
        ("editor=people editor!, title", "Byron Hrsg., A", {"editor": "Byron", "_editor": "Hrsg.", "title": "A"}),
        ("author _wrote title", "Byron edidit Notes", {"author": "Byron", "_wrote": "edidit", "title": "Notes"}),
        ("author, unread=year", "Byron, 1843", {"author": "Byron", "unread": "1843"}),
        ("'No.' year", "No. 1843", {"year": "1843"}),
        ("'No.' year", "Nos 1843", None),
        ("author[, year], page", "Byron, p. 3", {"author": "Byron", "page": "p. 3"}),
        ("author[, year], page", "Byron, 1843, p. 3", {"author": "Byron", "year": "1843", "page": "p. 3"}),
        ("author(, year|: page)", "Byron: p. 3", {"author": "Byron", "page": "p. 3"}),
        ("author(, year|: page)", "Byron, p. 3", None),
        ("author（year）title", "Byron（1843）Notes", {"author": "Byron", "year": "1843", "title": "Notes"}),
        ("author（year）title", "Byron (1843) Notes", {"author": "Byron", "year": "1843", "title": "Notes"}),
        ("author+year", "Byron: 1843", {"author": "Byron", "year": "1843"}),
        ("author+year", "Byron 1843", {"author": "Byron", "year": "1843"}),
        ("author+year", "Byron(1843", None),
        ("author~year", "Byron1843", {"author": "Byron", "year": "1843"}),
        ("author~year", "Byron (1843)", {"author": "Byron", "year": "1843"}),
        ("author year", "Byron1843", {"author": "Byron", "year": "1843"}),
    ],
)  # fmt: skip
def test_an_element_stands_for_what_the_table_says(text: str, entry: str, expected: Mapping[str, str] | None) -> None:
    assert read(text, entry) == expected


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("《title》", "《》 『』 「」 〈〉 “” ‘’ <> \"\""),
        ("『title』", "《》 『』 <> ≪≫"),
        ("「title」", "「」 〈〉 “” ‘’ <> \"\" ｢｣"),
    ],
)  # fmt: skip
def test_a_title_stands_in_its_brackets(text: str, held: str) -> None:
    every = {"《》", "『』", "「」", "〈〉", "“”", "‘’", "<>", '""', "≪≫", "｢｣"}
    wanted = set(held.split())
    assert all(read(text, f"{pair[0]}海（一）{pair[1]}") == {"title": "海（一）"} for pair in wanted)
    if text != "《title》":
        assert not [pair for pair in every - wanted if read(text, f"{pair[0]}海{pair[1]}")]


def test_a_title_holds_its_own_brackets_once_more() -> None:
    assert read("《title》, year", "《論《海》》, 1843") == {"title": "論《海》", "year": "1843"}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Notes, 1843, p. 3", {"year": "1843", "page": "p. 3"}),
        ("Notes, p. 3, 1843", {"year": "1843", "page": "p. 3"}),
        ("Notes (Paris: Hawk Press, 1843)", {"place": "Paris", "publisher": "Hawk Press", "year": "1843"}),
        ("Notes (1843) p. 3", {"year": "1843", "page": "p. 3"}),
        ("Notes", {}),
        ("Notes, 1843, 1844", None),
        ("Notes, 1843, Berlin", None),
    ],
)
def test_pieces_stand_in_any_order_each_once(entry: str, expected: Mapping[str, str] | None) -> None:
    found = read("title=author{year; page; place: publisher}", entry)
    assert found == (None if expected is None else {"title": "Notes", **expected})


def test_what_is_left_at_the_end_are_marks() -> None:
    assert read("author", "Byron.）」") is None
    assert read("author", " Byron.） ") == {"author": "Byron"}


@pytest.mark.parametrize(
    ("text", "told", "at"),
    [
        ("author, [title", "not closed", 9),
        ("author, (title", "not closed", 9),
        ("author{title; year", "not closed", 7),
        ("author, title]", "closes nothing", 14),
        ("author, title》", "closes nothing", 14),
        ("author | title", "brackets only", None),
        ("《title, year》", "hold one part", 7),
        ("author ? title", "no part of a grammar", 8),
        ("author, 'No", "no part of a grammar", 9),
        ("author, tilte", "no shape or label is called 'tilte'", 9),
        ("author, editor=folk", "no shape or label is called 'folk'", 9),
        ("author, edtor!", "no shape or label is called 'edtor'", 9),
    ],
)
def test_a_faulty_line_is_told_with_its_place(text: str, told: str, at: int | None) -> None:
    with pytest.raises(GrammarError, match=told) as caught:
        line(text).pattern  # noqa: B018
    if at is not None:
        assert f"character {at} (after ▸): {text[: at - 1]}▸{text[at - 1 :]}" in str(caught.value)


def test_a_shape_has_no_groups_of_its_own() -> None:
    with pytest.raises(GrammarError, match="groups of its own"):
        line("grouped").pattern  # noqa: B018


class Diary(Form):
    """A diary.

    WHO is who keeps it; this is no item.

    - WHO, title,
      year
    - title （year）
    """

    name = "diary"
    kind = "archival_document"
    shapes = {name: Shape(SHAPES[name], as_printed) for name in ("author", "title", "year")}  # noqa: RUF012
    where = {"WHO": "author"}  # noqa: RUF012


def test_the_items_of_the_docstring_are_the_lines() -> None:
    assert grammar_of(Diary) == ["WHO, title, year", "title （year）"]
    assert [found.text for found in Diary().lines] == ["author, title, year", "title （year）"]


def test_a_piece_that_where_does_not_hold_is_told_with_those_that_it_does() -> None:
    class Strange(Diary):
        """A strange one.

        - WHOM, title
        """

    with pytest.raises(GrammarError, match="'WHOM' is not in `where` of diary: WHO"):
        Strange().lines  # noqa: B018


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        ("Byron, Notes, 1843.", {"author": "Byron", "title": "Notes", "year": "1843"}),
        ("Notes (1843)", {"title": "Notes", "year": "1843"}),
    ],
)
def test_the_first_line_that_fits_the_whole_entry_is_the_claim(entry: str, fields: Mapping[str, str]) -> None:
    claim = Diary().read(Sheet(entry, entry, 0))
    assert claim is not None
    assert {part.field: part.value for part in claim.parts} == fields
    assert {part.field: part.spans[0].of(entry) for part in claim.parts} == fields


def test_an_entry_that_a_line_does_not_end_with_or_that_is_too_long_is_not_claimed() -> None:
    for entry in ("Byron, Notes, 1843, Hawk Press", "Byron, " + "Notes " * 200 + ", 1843"):
        assert Diary().read(Sheet(entry, entry, 0)) is None


def test_a_line_becomes_a_pattern_when_it_is_tried() -> None:
    class Late(Diary):
        """The second line is faulty, and is not reached.

        - WHO, title, year
        - title]
        """

    entry = "Byron, Notes, 1843"
    assert Late().read(Sheet(entry, entry, 0)) is not None
    with pytest.raises(GrammarError):
        Late().read(Sheet("Notes", "Notes", 0))
