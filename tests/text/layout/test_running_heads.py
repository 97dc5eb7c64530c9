"""A page break in the middle of a list: page numbers and running heads go, and nothing else does."""

from __future__ import annotations

import time

import pytest

from refkit.text import split
from tests.text.test_pages import assert_tiles

ABOVE = """Bibliography

Behr, Carl. The Weather of the North: A History of Forecasts from the
   First Stations to the Great War. Oslo: Dag, 1990.
Dorn, Eva. "The Long Winter." Journal of Snow 12, no. 3 (1995): 25–51.
Falk, Greta. Rain over Rome: The Letters of a Gardener and of Her Three"""
BELOW = """   Daughters, 1910–1940. Rome: Sole, 1999.
Hahn, Ida. A Storm Foretold: The Making of the European Barometer and the
   People Who Read It. Princeton: Princeton University Press, 1999."""
FALK = "Falk, Greta. Rain over Rome: The Letters of a Gardener and of Her Three Daughters, 1910–1940. Rome: Sole, 1999."


def squeezed(page: str) -> list[str]:
    return [" ".join(e.text.split()) for e in split(page).entries]


@pytest.mark.parametrize(
    "between",
    [
        "\n\n312\n\n",
        "\n                                        312\n",
        "\n312\nBibliography                   313\n\n",
        "\n\n- 312 -\n\n\nBibliography | 313\n\n",
        "\n\nPage 312 of 400\n\n",
        "\r\n\r\n312\r\n\r\n",
    ],
)
def test_an_entry_goes_on_over_a_page_break(between: str) -> None:
    page = ABOVE + between + BELOW
    assert squeezed(page)[2] == FALK
    assert len(squeezed(page)) == 4
    assert_tiles(page, split(page))


def test_a_word_goes_on_over_a_page_break() -> None:
    page = ABOVE.replace("Her Three", "Her Three\n   Small Daugh-") + "\n312\n" + BELOW.replace("Daughters", "ters")
    assert squeezed(page)[2] == FALK.replace("Three Daugh", "Three Small Daugh- ")


@pytest.mark.parametrize(
    "between", ["\n414      Behr / Snow and Borders\n\n", "\nBehr / Snow and Borders   415\n\n", "414\n"]
)
def test_a_page_break_within_a_word_parts_no_entry(between: str) -> None:
    top = "Dorn, Eva. Guardians of the Station: Observers on the Northern\nFrontiers. Cambridge, MA: Harvard Uni-\n"
    end = "versity Press, 2006."
    (entry,) = split(top + between + end).entries
    assert entry.text == top + end
    (entry, below) = split(
        top + between + end + "\nFalk, Greta. Rain over Rome. Oxford: Clarendon Press, 1997."
    ).entries
    assert entry.text == top + end and below.text.startswith("Falk")


def test_a_running_head_below_a_page_number_is_no_heading() -> None:
    page = (
        ABOVE.rpartition("\nFalk")[0]
        + "\n\n                 413\nBehr / Snow and Borders\n\n"
        + BELOW.partition("\n")[2]
        + "\nKant, Otto. The Barometer of the Nation and the Language of\n   Weather. Cambridge, MA: Harvard Uni-\n\n"
        + "414              Behr / Snow and Borders\n\nversity Press, 2006."
    )
    result = split(page)
    assert [e.text[:4] for e in result.entries] == ["Behr", "Dorn", "Hahn", "Kant"]
    assert {e.heading for e in result.entries} == {None}
    assert_tiles(page, result)


def test_furniture_between_entries_is_set_aside_with_its_reason() -> None:
    page = ABOVE.rpartition("\nFalk")[0] + "\n312\nBibliography     313\n\n" + BELOW.partition("\n")[2]
    result = split(page)
    assert len(result.entries) == 3
    assert [s.reason for s in result.set_aside if "312" in s.text] == ["page furniture"]
    assert_tiles(page, result)


@pytest.mark.parametrize(
    "page",
    [
        "References\n\n1\nBehr, Carl. Weather. Oslo: Dag, 1990.\n2\nDorn, Eva. Winter. Oslo: Dag, 1991.\n3\n"
        "Falk, Greta. Rain. Rome: Sole, 1999.\n4\nHahn, Ida. Storm. Rome: Sole, 1998.",
        ABOVE.rpartition("\n")[0]
        + "\nFalk, Greta. Rain over Rome, Sea and Sand, and a Garden in the South. Sole,\n1999\n"
        + BELOW.partition("\n")[2],
    ],
    ids=["list numbers", "a year"],
)
def test_numbers_that_are_no_page_number_stay(page: str) -> None:
    result = split(page)
    assert not [s for s in result.set_aside if s.reason == "page furniture"]
    assert_tiles(page, result)
    assert len(result.entries) == 4
    assert any("1999" in e.text for e in result.entries)


@pytest.mark.benchmark
@pytest.mark.slow
@pytest.mark.parametrize("piece", ["312\n", "Head   312\n", "Bibliography   313\n\n", "a\n\n12\n\n\n\n\n\nb\n"])
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        page = piece * (size // len(piece))
        begin = time.process_time()
        split(page)
        return time.process_time() - begin

    small, large = min(seconds(100_000) for _ in range(2)), seconds(400_000)
    assert large < 9 * small + 0.2


def test_page_numbers_far_apart_count_no_entries() -> None:
    entry = "Behr, Carl. The Weather of the North: A History of Forecasts in the\n   Telegraph Age. Oslo: Dag, 1990.\n"
    page = "Bibliography\n\n" + "".join(6 * entry + f"{number}\n" for number in (12, 13, 14)) + entry
    result = split(page)
    assert len(result.entries) == 19
    assert not [s for s in result.set_aside if s.reason == "marker"]
