"""Numbers of any shape at the heads of entries are marks, because they count; and what only looks so stays."""

from __future__ import annotations

import pytest

from refkit.text import split
from refkit.text.layout.counting import numbers_at, roman_value, runs
from refkit.text.layout.list_numbers import marks_of

ENTRIES = [
    "Behr, Carl. The Weather of the North. Oslo: Dag, 1990.",
    "Dorn, Eva. “The Long Winter.” Journal of Snow 12, no. 3 (1995): 25–51.",
    "Falk, Greta. Rain over Rome. Cambridge: Cambridge University Press, 1997.",
    "Hahn, Ida. “The Barometer.” Northern Studies 25, no. 2 (2011): 318–60.",
    "Krog, Nils. Frost and Famine. Bergen: Linden, 2001.",
    "Lund, Per, and Ola Moe. Sea Ice. London: Pimlico, 2003.",
    "Roe, Ben. The Rain of Rome. Princeton: Princeton University Press, 2008.",
]
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii")
SHAPES = [
    *("{n}. ", "{n}) ", "({n}) ", "[{n}] ", "{n}- ", "{n} - ", "{n} – ", "{n} — ", "{n}– ",
      "{n}: ", "{n} : ", "{n} | "),
    "{n}/ ",
    *("[{n}]. ", "({n}). ", "{n}.) ", "{n}.- ", "{{{n}}} ", "<{n}> ", "#{n} ", "#{n}: ", "№ {n}. ", "§ {n} ", "*{n}* "),
    *("**{n}.** ", "\\[{n}\\] ", "{n}\\. ", "- {n}. ", "* [{n}] ", "[^{n}]: ", "{n}\t", "{n}.\t", "{n}  ",
      "{n}.", "{n}-"),
    *("[[{n}]](#ref{n}) ", "[{n}](#fn{n}) ", '<a name="{n}"></a><sup>{n}</sup> ', "<sup>{n}</sup>",
      '<a id="n{n}">{n}</a>. '),
    *("{raised} ", "{raised}", "({raised}) ", "{roman}. ", "({roman}) ", "{ROMAN}. ", "{ROMAN}) ",
      "{letter}) ", "{LETTER}. ", "[{letter}] "),
    *("Note {n}. ", "Note {n}: ", "n. {n}: ", "fn{n}. ", "Endnote {n} – ", "Nr. {n}: "),
]  # fmt: skip


def mark(shape: str, n: int) -> str:
    letter = chr(ord("a") + n - 1)
    roman = ROMAN[n - 1]
    return shape.format(
        n=n, raised=str(n).translate(RAISED), roman=roman, ROMAN=roman.upper(), letter=letter, LETTER=letter.upper()
    )


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_numbers_of_any_shape_are_marks(shape: str, between: str) -> None:
    page = "Notes\n\n" + between.join(mark(shape, n) + text for n, text in enumerate(ENTRIES, 1))
    assert [e.text for e in split(page).entries] == ENTRIES


@pytest.mark.parametrize("shape", ["{n}- ", "<sup>{n}</sup>", "({n}) ", "#{n} "])
def test_a_count_may_skip_begin_anew_and_have_strays(shape: str) -> None:
    counted = [4, 5, 8, 9, 1, 2, 3]
    lines = [shape.format(n=n) + text for n, text in zip(counted, ENTRIES, strict=True)]
    assert [e.text for e in split("\n".join(lines)).entries] == ENTRIES


def test_the_best_path_leaves_strays_out() -> None:
    assert runs([1, 2, 12, 3, 4]) == [[0, 1, 3, 4]]
    assert runs([7, 8, 9, 1, 2, 3]) == [[0, 1, 2], [3, 4, 5]]
    assert runs([]) == []


def test_a_number_needs_signs_about_it_and_a_roman_number_a_stop() -> None:
    assert not numbers_at("12 March 1958")
    assert not numbers_at("4.5 degrees")
    assert not numbers_at("Vichy, A. The Rain")
    assert [n.value for n in numbers_at("(4) Behr")] == [4]
    assert {n.value for n in numbers_at("iv. Behr")} == {4}
    assert [roman_value(w) for w in ("xiv", "XL", "iiii", "cc")] == [14, 40, 0, 200]


def test_authors_by_their_initials_are_no_letters_that_count() -> None:
    lines = ["A. Behr, The Weather of the North (Oslo, 1990)", "B. Dorn, The Long Winter (Oslo, 1991)"]
    assert [e.text for e in split("\n".join(lines)).entries] == lines


def test_years_that_go_up_are_no_marks() -> None:
    lines = [f"{year}: Behr, Carl. The Weather of {year}. Oslo: Dag, {year}." for year in range(1958, 1964)]
    assert not any(marks_of(lines))
