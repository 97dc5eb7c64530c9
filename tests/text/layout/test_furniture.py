"""What a page repeats behind every entry is no part of them; what references repeat is."""

from __future__ import annotations

import pytest

from refkit.text import split

ENTRIES = [
    "Behr, Carl. The Weather of the North. Oslo: Dag, 1990.",
    "Dorn, Eva. “The Long Winter.” Journal of Snow 12, no. 3 (1995): 25–51.",
    "Falk, Greta. Rain over Rome. Cambridge: Cambridge University Press, 1997.",
    "Hahn, Ida. Frost and Famine. Kiel: Linden, 2011.",
    "Lund, Per, and Ola Moe. Sea Ice. London: Pimlico, 2003.",
]


@pytest.mark.parametrize(
    "tail",
    [
        " Find this resource:",
        "Find this resource:",
        " [BACK]",
        "[Back to text]",
        " ⤴",
        " Consult the catalogue",
        " [↑]",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_what_stands_behind_every_entry_is_furniture(tail: str, between: str) -> None:
    page = "References\n\n" + between.join(text + tail for text in ENTRIES)
    result = split(page)
    assert [e.text for e in result.entries] == ENTRIES
    assert all(e.text == e.span.of(page) for e in result.entries)


def test_labels_on_lines_of_their_own_and_glued_ones_are_one_label() -> None:
    page = "References\n\n" + "\n\n".join(
        text + ("\n" if n % 2 else "") + "Find this resource:" for n, text in enumerate(ENTRIES)
    )
    assert [e.text for e in split(page).entries] == ENTRIES


@pytest.mark.parametrize("tail", [" Print.", " (n.d.)", " [in Russian].", " London: Pimlico, 2003.", " Web."])
def test_what_references_repeat_stays(tail: str) -> None:
    lines = [text + tail for text in ENTRIES]
    assert [e.text for e in split("References\n\n" + "\n".join(lines)).entries] == lines


def test_a_watermark_and_the_head_of_a_page_stand_in_no_entry() -> None:
    page = (
        "References\n\n" + "\n".join(ENTRIES) + "\nRoe, Ben. The Rain of Rome and of other towns of the south.\n"
        "SNOW AND RAIN IN THE NORTH\n132\nDownloaded from www.journals.example on 3 May 2015. All rights reserved\n\n"
        "Princeton: Princeton University Press, 2008.\n"
    )
    found = split(page).entries
    assert [e.text for e in found][:5] == ENTRIES
    assert not any("Downloaded" in e.text or "SNOW" in e.text for e in found)


def test_words_before_an_address_on_the_next_line_are_the_entry_s_own() -> None:
    lines = [f"{text} Available at the site:\n    https://archive.example/{n}" for n, text in enumerate(ENTRIES)]
    found = [" ".join(e.text.split()) for e in split("References\n\n" + "\n\n".join(lines)).entries]
    assert found == [" ".join(line.split()) for line in lines]
