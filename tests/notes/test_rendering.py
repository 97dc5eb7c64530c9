"""The notes of a library printed again: first and subsequent, with ibid. where the style asks, their numbers kept."""

from __future__ import annotations

import pytest

import refkit
from refkit.cite import find_style
from refkit.cite.style_files import StyleSource

NOTES = """\
1. Carl Behrens, The Weather of the North: A History (Oslo: Fell Press, 1950), 44.
2. Ibid., 46.
3. It has long been disputed. See also Eva Dorn, “Snow on the Line,” Journal of Ice 4, no. 2 (1961): 3–19, at 7; \
Behrens, Weather, 50, emphasis added.
4. Ibid., 51.
5. Behrens, Weather, 52, quoted in Ida Fell, Ice and Empire (Bergen: Sund, 1970), 12.
6. Fell, Ice, 13. This has often been doubted by those who were there.
7. I thank the keepers of the archive for their help with this.
8. Hall, Winter, 3; Fell, Ice, 14.
9. Fell, Ice, 15.
"""
IBID = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>t</title><id>t</id>'
    '<updated>2020-01-01T00:00:00Z</updated></info><citation><layout delimiter="; " suffix=".">'
    '<choose><if position="ibid-with-locator"><text value="Ibid."/><text variable="locator" prefix=", "/></if>'
    '<else-if position="ibid"><text value="Ibid."/></else-if>'
    '<else-if position="subsequent"><names variable="author"><name form="short"/></names>'
    '<text variable="first-reference-note-number" prefix=" (n. " suffix=")"/>'
    '<text variable="locator" prefix=", "/></else-if>'
    '<else><names variable="author"/><text variable="title" prefix=", "/><text variable="locator" prefix=", "/></else>'
    "</choose></layout></citation></style>"
)


def notes(text: str, style: str | StyleSource = "chicago-notes-bibliography") -> list[str]:
    return [str(note) for note in refkit.cite.render_notes(refkit.loads(text), style).notes]


def test_chicago_prints_the_notes_as_an_editor_would_have_them():
    assert notes(NOTES) == [
        "1. Carl Behrens, The Weather of the North: A History (Fell Press, 1950), 44.",
        "2. Behrens, Weather, 46.",
        "3. It has long been disputed. See also Eva Dorn, “Snow on the Line,” Journal of Ice 4, no. 2 (1961): 7;"
        " Behrens, Weather, 50, emphasis added.",
        "4. Ibid., 51.",  # doubtful: as it stood
        "5. Behrens, Weather, 52, quoted in Ida Fell, Ice and Empire (Sund, 1970), 12.",
        "6. Fell, Ice, 13. This has often been doubted by those who were there.",
        "7. I thank the keepers of the archive for their help with this.",
        "8. Hall, Winter, 3; Fell, Ice, 14.",
        "9. Fell, Ice, 15.",
    ]


def test_a_style_with_ibid_and_note_numbers_gets_them_but_never_behind_doubt(tmp_path):
    path = tmp_path / "ibid.csl"
    path.write_text(IBID, encoding="utf-8")
    printed = notes(NOTES, find_style(path))
    assert printed[1] == "2. Ibid., 46."
    assert printed[4].startswith("5. Behrens (n. 1), 52, quoted in ")
    assert printed[7:] == ["8. Hall, Winter, 3; Fell (n. 5), 14.", "9. Fell (n. 5), 15."]


def test_an_article_in_full_without_a_place_keeps_its_own_pages():
    text = "1. Eva Dorn, “Snow on the Line,” Journal of Ice 4, no. 2 (1961): 3–19.\n2. Ibid., 5.\n"
    assert notes(text)[0].endswith("(1961): 3–19.")


def test_german_notes_keep_their_words():
    text = (
        "1. Vgl. Hans Eisler, Der Schnee von gestern. Eine Geschichte, Berlin 1994, S. 34 f.\n"
        "2. Ebd., S. 40; anders Eva Frost, Kalte Kriege, München 2001, S. 8.\n3. Eisler, Schnee, S. 50.\n"
    )
    first, second, third = notes(text)
    assert first.startswith("1. Vgl. Hans Eisler, ") and first.endswith("34 f.")
    assert "; anders Eva Frost, " in second
    assert third == "3. Eisler, Schnee, 50."


def test_a_library_without_notes_has_none():
    assert refkit.render_notes(refkit.loads("Behr, Carl. 1950. Snow. Oslo: Fell Press.")).notes == ()


@pytest.mark.parametrize("markup", ["html", "markdown", "latex"])
def test_notes_in_other_markup(markup):
    printed = refkit.render_notes(refkit.loads(NOTES), markup=markup).notes
    assert len(printed) == 9 and not [n for n in printed if "\ue000" in n.text]
    assert ", quoted in Ida Fell" in printed[4].text
