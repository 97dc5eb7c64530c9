"""The signing of a treaty: its act, its town, its day."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parse.alone import parse_entry
from tests.parse.promises import lost

SIGNED = [
    ("Treaty of Friendship between Chile and Peru, signed at Santiago, 5 March 1948, 123 UNTS 45.", "Santiago"),
    (
        "Inter-American Treaty of Assistance, signed at Rio de Janeiro on 2 September 1947, 21 UNTS 77.",
        "Rio de Janeiro",
    ),
    ("North Atlantic Treaty, signed at Washington, D.C., 4 April 1949, 34 UNTS 243.", "Washington, D.C."),
    ("Convention on the Law of the Sea, done at Montego Bay, 10 December 1982, 1833 UNTS 3.", "Montego Bay"),
    ("Treaty of Commerce, opened for signature at Geneva on 14 July 1967, 828 UNTS 3.", "Geneva"),
    ("Treaty of Commerce, signed 5 March 1948 at Santiago, 123 UNTS 45.", "Santiago"),
    ("Treaty of Commerce, signed on 5 March 1948 in Lima (entered into force 1 May 1950), 123 UNTS 45.", "Lima"),
    ("Treaty of Peace with Japan (San Francisco, 8 September 1951), 136 UNTS 45.", "San Francisco"),
    ("Traité de paix avec l’Italie, signé à Paris le 10 février 1947, 49 UNTS 3.", "Paris"),
    ("Vertrag über die Freundschaft, unterzeichnet in Berlin am 21. Dezember 1972, 49 UNTS 3.", "Berlin"),
    ("Tratado de Paz, firmado en Lima el 3 de junio de 1929, 94 LNTS 401.", "Lima"),
]


@pytest.mark.parametrize(("text", "town"), SIGNED)
def test_the_town_of_a_signing_is_read_and_is_no_label(text: str, town: str) -> None:
    reference: Any = parse_entry(text)
    assert reference.kind == "treaty"
    assert reference.event_place == town
    assert str(reference.title) == text[: min(text.index(", " if ", " in text else " ("), (text + " (").index(" ("))]
    assert reference.issued.has_day and not reference.provenance.unparsed
    assert not lost(reference, text)


def test_a_signing_without_a_town_is_one() -> None:
    reference: Any = parse_entry("Treaty of Commerce, signed 5 March 1948, 123 UNTS 45.")
    assert reference.event_place is None and str(reference.title) == "Treaty of Commerce"
