"""Foreign Relations of the United States: what a document of it keeps."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parse.alone import parse_entry


def test_frus_documents_keep_both_dates_the_number_and_the_label() -> None:
    text = (
        "Memorandum. 1958a “Memorandum of Conference.” August 12. 10:11–10:43 a.m. Foreign Relations of the United"
        " States, 1958–1960, China, Volume XIX. Washington, D.C."
        " https://history.state.gov/historicaldocuments/frus1958-60v19/d31."
    )
    reference = parse_entry(text)
    assert reference.kind == "government_document"
    assert reference.list_label == "Memorandum" and reference.year_suffix == "a" and not reference.author
    assert reference.issued and (reference.issued.value, reference.issued.time) == ("1958-08-12", "10:11–10:43 a.m.")
    assert str(reference.container_title) == "Foreign Relations of the United States, 1958–1960"
    assert reference.volume and (reference.volume.text, reference.volume.printed) == ("19", "XIX")
    assert str(reference.volume_title) == "China"
    assert reference.document_number == "31"


@pytest.mark.parametrize(
    "title",
    [
        "Memorandum by the Secretary of State",
        "Memorandum of Conversation, by John Foster Dulles",
        "NSC 68, United States Objectives and Programs for National Security",
        "Memo of conversation, Truman and Mossadegh",
        "“Memorandum of Discussion at the 150th Meeting”",
        "Acheson to Certain Missions",
    ],
)
@pytest.mark.parametrize("where", ["Washington", "Washington, D.C.", "Tehran"])
def test_the_town_before_a_documents_day_is_where_it_was_written(title: str, where: str) -> None:
    reference: Any = parse_entry(f"{title}, {where}, 12 June 1953, FRUS 1952–1954, vol. X, doc. 5.")
    assert (str(reference.title), reference.event_place) == (title.strip("“”"), where)
    assert reference.issued.value == "1953-06-12"
    assert reference.publisher is None and reference.publisher_place is None and not reference.provenance.unparsed


def test_the_town_of_an_embassy_stays_with_it() -> None:
    reference = parse_entry("Report by the American Embassy, Moscow, 12 June 1953, FRUS 1952–1954, vol. VIII, doc. 5.")
    assert str(reference.title) == "Report by the American Embassy, Moscow" and reference.event_place is None


def test_a_protocol_that_frus_prints_is_a_document_of_it() -> None:
    text = "Protocol of the Crimea Conference, Yalta, 11 February 1945, FRUS, The Conferences at Malta, 1945, 975."
    reference: Any = parse_entry(text)
    assert reference.kind == "government_document" and reference.event_place == "Yalta"
    assert str(reference.container_title) == "FRUS"
