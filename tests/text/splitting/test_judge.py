"""Where cues are not sure, how the pieces would be read says where an entry begins."""

from __future__ import annotations

import pytest

from refkit.reading import read_alone, remembering
from refkit.text import split
from refkit.text.splitting.judge import reading_of
from refkit.text.splitting.signs import BORDER, SEGMENT, Reading, of_border, of_segment
from refkit.text.splitting.weights import CUES, PIECE, PLACE

PAIRS = [
    (
        "Behr, Carl. The Weather of the North. Oslo: Dag, 1990.",
        "Northern Weather Office . Rain in 1991. Oslo: NWO, 1992.",
    ),
    (
        "Dorn, Eva. The Long Winter. London: Pimlico, 2007.",
        "Falk, Greta. Rain over Rome. Cambridge: Cambridge University Press, 1997.",
    ),
    (
        "Hahn, Ida. Frost and Famine. Kiel: Linden, 2011.",
        "League of Farmers . Report on the Harvest. Geneva: League of Farmers, 1931.",
    ),
    ("Krog, Nils. Sea Ice. Bergen: Linden, 2001.", "Moe, Ola. The Price of Coal. New York: Harper & Row, 1966."),
]


def judged(page: str) -> list[str]:
    return [" ".join(e.text.split()) for e in split(page, reader=read_alone).entries]


def test_entries_joined_without_a_mark_come_apart() -> None:
    page = "Bibliography\n\n" + "\n\n".join(" ".join(pair) for pair in PAIRS)
    assert judged(page) == [text for pair in PAIRS for text in pair]
    by_cues = [e.text for e in split(page).entries]
    assert len(by_cues) < 8, "the cues alone do not see these joints, or the test says nothing"


def test_a_place_in_the_middle_of_a_line_is_no_beginning() -> None:
    lines = [
        "Behr, Carl. The Weather of the North, 1917. New",
        "York: G. H. Doran, 1918.",
        "Dorn, Eva. The Long Winter: Snow since 1945. London: Pimlico, 2007.",
        "Falk, Greta. Rain over Rome and Other Cities of the South. Cambridge:",
        "Cambridge University Press, 1997.",
        "Hahn, Ida. Frost and Famine in the Towns of the North. Kiel: Linden, 2011.",
    ]
    found = judged("Works Cited\n\n" + "\n".join(lines))
    assert found[0] == "Behr, Carl. The Weather of the North, 1917. New York: G. H. Doran, 1918."


@pytest.mark.parametrize(
    "entry",
    [
        "Behr, Carl. “Snow in 1950.” In The Weather of the North, edited by Eva Dorn, 12–34. Oslo: Dag, 1990.",
        "Telegram from Moscow to Oslo, March 3, 1951. Confidential. National Archives, RG 59, Box 12.",
        "Hahn, Ida. Frost and Famine. Translated by Nils Krog. 2 vols. Kiel: Linden, 2011. JSTOR, www.jstor.org/x/1.",
        "Protocol of Oslo, 24 October 1956. In Greta Falk, “The Protocol.” Northern Affairs 73, no. 3 (1997): 509–30.",
    ],
)
def test_a_single_odd_entry_stays_whole_among_others(entry: str) -> None:
    others = [text for pair in PAIRS for text in pair]
    lines = [*others[:4], entry, *others[4:]]
    assert judged("Bibliography\n\n" + "\n".join(lines)) == lines


def test_numbered_entries_are_not_judged() -> None:
    lines = [f"{n}. {' '.join(pair)}" for n, pair in enumerate(PAIRS, 1)]
    page = "Notes\n\n" + "\n".join(lines)
    assert judged(page) == [" ".join(e.text.split()) for e in split(page).entries]


def test_pieces_still_tile_the_page() -> None:
    page = "Bibliography\n\n" + "\n".join(" ".join(pair) for pair in PAIRS) + "\n\nComments\n\nNice list."
    result = split(page, reader=read_alone)
    spans = sorted([e.span for e in result.entries] + [s.span for s in result.set_aside])
    at = 0
    for start, end in spans:
        assert start >= at and not page[at:start].strip()
        at = end
    assert not page[at:].strip()
    assert all(e.text == e.span.of(page) for e in result.entries)


def test_every_sign_has_a_weight() -> None:
    text = PAIRS[0][0]
    reading = reading_of(text, read_alone(text))
    assert reading.first == "author" and not reading.unread and "issued" in reading.fields
    assert len(of_segment(text, reading)) == len(SEGMENT) == len(PIECE)
    assert len(of_border(text, text, line_break=False)) == len(BORDER) == len(CUES) == len(PLACE)
    assert list(PIECE) == list(SEGMENT) and list(PLACE) == list(CUES) == list(BORDER)


def test_nothing_is_asked_of_a_page_without_a_list_and_strange_text_never_raises() -> None:
    def never(text: str) -> object:
        raise AssertionError(text)

    assert not split("The harbour board met on a Tuesday. " * 50, reader=never).entries  # type: ignore[arg-type]
    for text in ("", "\x00. \x00 1990. \x00", "A. 1. B. 2. " * 400, "(" * 3000 + " 1990. " * 300, "*\n#\n" * 200):
        split("References\n\n" + text, reader=read_alone)
    assert of_segment("", Reading(0, frozenset())) and of_border("", "", line_break=True)


def test_a_reader_remembers() -> None:
    reader = remembering()
    assert reader(PAIRS[0][0]) is reader(PAIRS[0][0])
