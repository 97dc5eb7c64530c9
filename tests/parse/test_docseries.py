"""Printed editions of documents: the edition is the container, the document keeps its date, title, correspondents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parse.alone import parse_entry


def read(text: str) -> dict[str, Any]:
    item = parse_entry(text).to_csl()
    return {**item, "doc": item.get("custom", {}).get("document-number")}


@pytest.mark.parametrize(
    ("text", "container", "volume", "doc"),
    [
        ("Eden to Makins, 12 April 1954, DBPO, Series II, vol. IV, no. 61.", "DBPO, Series II", "4", "61"),
        ("Aufzeichnung Blankenhorn, 15. März 1953, in: AAPD 1953, Bd. I, Dok. 112, S. 301.", "AAPD 1953", "1", "112"),
        ("DDF, 1951, t. I, n° 204, Massigli à Schuman, 3 avril 1951.", "DDF, 1951", "1", "204"),
        (
            "Kirkpatrick to Strang, 9 May 1950, in R. Bullen and M. Pelly (eds), Documents on British Policy Overseas,"
            " ser. II, vol. I (London, 1986), doc. 7, p. 35.",
            "Documents on British Policy Overseas, ser. II",
            "1",
            "7",
        ),
    ],
)
def test_a_document_stands_in_its_edition(text: str, container: str, volume: str, doc: str) -> None:
    item = read(text)
    assert item["container-title"] == container
    assert item["volume"] == volume
    assert item["doc"] == doc
    assert len(item["issued"]["date-parts"][0]) == 3
    assert item["title"]


def test_the_edition_alone_is_a_book() -> None:
    item = read("Akten zur deutschen auswärtigen Politik 1918–1945, Serie D, Bd. IV, Nr. 228.")
    assert item["type"] == "book"
    assert item["title"] == "Akten zur deutschen auswärtigen Politik 1918–1945, Serie D"
    assert item["doc"] == "228"


def test_a_volume_has_a_title_with_years() -> None:
    item = read("Documents on Irish Foreign Policy, vol. X, 1951–1957 (Dublin: Royal Irish Academy, 2016), no. 12.")
    assert item["volume"] == "10"
    assert item["issued"]["date-parts"] == [[2016]]


@pytest.mark.parametrize(
    "text", ["DDI", "AAPD 1953", "Documents on Swiss cheese, vol. 2.", "DBPO, vol.", "ADAP, Serie"]
)
def test_a_name_without_its_numbers_is_no_edition_and_loses_nothing(text: str) -> None:
    reference = parse_entry(text)
    kept = " ".join(str(value) for value in reference.to_csl().values())
    unread = "".join(s.of(text) for s in reference.provenance.unparsed)
    for word in text.replace(",", " ").replace(".", " ").split():
        assert word in kept or word in unread or word in ("vol",)
