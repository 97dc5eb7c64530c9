"""Two columns that were copied row by row come apart: each entry with its own words, and nothing is lost."""

from __future__ import annotations

import random
import time

import pytest

from refkit.text import split
from tests.text.test_pages import assert_tiles

LEFT = """References

Adler, R. (1984), The Evolution of Snow-
fields, New York: Basic Books.
Berg, K. and Wolf, N.J. (2008), The Fore-
cast Dilemma: Fear and Trust in World
Weather, Basingstoke: Palgrave Macmillan.
Holm, J.H. (1950), ‘Idealist Rain and the
Barometer’, World Weather, 2 (2), 157–80.
Lang, O. (1991), Frost, Oslo: Dag Press.""".splitlines()
RIGHT = """Dorn, E.W. (1985), Origins of the Thaw: A
Northern Explanation, Princeton: Princeton
University Press.
Falk, J.J. (1990), ‘Back to the Forecast:
Stations in Europe after the War’, Inter-
national Weather, 15 (1), 5–56.
Hahn, R.D. (1988), ‘Domestic Snow: A Game
of Two Levels’, Weather Organization, 42
(3), 427–60.
Kant, A. (1992), Ice, Kiel: Linden.""".splitlines()
PAGE = "\n".join(f"{a:<48}{b}" for a, b in zip(LEFT, RIGHT, strict=True)) + "\n"
AUTHORS = ["Adler", "Berg", "Holm", "Lang", "Dorn", "Falk", "Hahn", "Kant"]


def test_the_left_column_is_read_before_the_right_one() -> None:
    result = split(PAGE)
    assert [e.text.split(",")[0].split()[0] for e in result.entries] == AUTHORS
    assert result.entries[1].text == "\n".join(LEFT[4:7])
    assert result.entries[4].text == "\n".join(RIGHT[:3])
    assert_tiles(PAGE, result)


def test_an_entry_stands_where_its_first_row_does_and_is_never_a_slice_to_be_repaired() -> None:
    for entry in split(PAGE).entries:
        row = entry.span.of(PAGE)
        assert row.strip() == entry.text.splitlines()[0]
        assert row != entry.text


def test_rows_across_and_page_breaks_keep_their_order() -> None:
    page = (
        PAGE
        + "\f"
        + PAGE.replace("References", " " * 10).replace("(19", "(18")
        + "A note of the editor, who wrote it in 1999, runs across the whole page.\n"
    )
    result = split(page)
    assert [e.text.split(",")[0].split()[0] for e in result.entries] == AUTHORS * 2
    assert_tiles(page, result)


@pytest.mark.parametrize(
    "page",
    [
        "\n".join(
            f"{name + ', Carl':<40}The Weather of the North and its People, Oslo: Dag, 1990." for name in AUTHORS
        ),
        "\n".join(f"{line:<60}{number}" for number, line in enumerate(LEFT[2:], start=12)),
    ],
    ids=["a table", "page numbers"],
)
def test_what_has_entries_on_one_side_only_is_read_across(page: str) -> None:
    result = split(page)
    assert result.markup == "plain"
    assert_tiles(page, result)


def test_any_rows_tile_the_page() -> None:
    draw = random.Random(5)
    for _ in range(60):
        rows = [f"{draw.choice(LEFT):<48}{draw.choice([*RIGHT, ''])}".rstrip() for _ in range(draw.randint(4, 16))]
        page = draw.choice(["\n", "\n\n", "\r\n"]).join(rows)
        assert_tiles(page, split(page))


@pytest.mark.benchmark
@pytest.mark.slow
def test_time_grows_with_length_and_no_faster() -> None:
    def seconds(size: int) -> float:
        page = PAGE * (size // len(PAGE))
        begin = time.process_time()
        split(page)
        return time.process_time() - begin

    small, large = min(seconds(50_000) for _ in range(2)), seconds(200_000)
    assert large < 9 * small + 0.2
