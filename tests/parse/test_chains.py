"""What is part of an archival chain, and what in its row describes the document."""

from __future__ import annotations

import pytest

from tests.parse.alone import parse_entry


def test_a_chain_keeps_the_copy_the_host_and_the_leaves() -> None:
    text = (
        "“Discussion,” October 02, 1959, History and Public Policy Program Digital Archive, Archive of the President of"
        " the Russian Federation (APRF), f. 52, op. 1, d. 499, ll. 1-33, copy in Volkogonov Collection, Manuscript"
        " Division, Library of Congress, Washington, D.C. Translated by Vladislav M. Zubok."
        " http://digitalarchive.wilsoncenter.org/document/112088."
    )
    archive = parse_entry(text).archive
    assert archive and archive.copy_in
    assert (archive.fond, archive.opis, archive.delo, archive.listy) == ("52", "1", "499", "1-33")
    assert archive.copy_in.repository == "Library of Congress" and archive.copy_in.place == "Washington, D.C."
    assert archive.digital_id == "112088"


@pytest.mark.parametrize(
    ("text", "sender", "recipient", "call"),
    [
        (
            "TNA, FO 371/160555, Roberts to Foreign Office, tel. no. 112, 18 February 1961.",
            "Roberts",
            "Foreign Office",
            "FO 371/160555",
        ),
        (
            "DY 30/3510, Bl. 4–9, Honecker an Breschnew, 3. Mai 1973, SAPMO-BArch.",
            "Honecker",
            "Breschnew",
            "DY 30/3510, Bl. 4–9",
        ),
        ("RGASPI, f. 558, op. 11, d. 327, l. 6, Stalin to Truman, 16 August 1945.", "Stalin", "Truman", None),
        (
            "Archivo Histórico Nacional, Estado, leg. 12, Olivares a Feria, 4 de mayo de 1623.",
            "Olivares",
            "Feria",
            None,
        ),
    ],
)
def test_correspondents_inside_a_chain_are_no_part_of_it(
    text: str, sender: str, recipient: str, call: str | None
) -> None:
    reference = parse_entry(text)
    assert reference.kind == "letter"
    assert [n.literal or n.family for n in reference.author] == [sender]
    assert [n.literal or n.family for n in reference.recipient] == [recipient]
    assert reference.archive and (call is None or reference.archive.call_number == call)
    assert not reference.provenance.unparsed


def test_the_description_before_the_date_is_the_title() -> None:
    reference = parse_entry(
        "ACS, Ministero dell’Interno, Gabinetto, b. 12, fasc. 4, Appunto per il ministro, 8 maggio 1951."
    )
    assert str(reference.title) == "Appunto per il ministro"
    assert reference.archive and reference.archive.call_number == "b. 12, fasc. 4"
    assert reference.archive.collection == "Ministero dell’Interno, Gabinetto"


def test_a_named_folder_is_part_of_the_chain() -> None:
    reference = parse_entry("Bundy to Ball, March 2, 1964, folder “Vietnam, vol. 5,” NSF, box 2, LBJL.")
    assert reference.archive and "folder “Vietnam, vol. 5,”" in (reference.archive.call_number or "")
