"""Foreign Relations of the United States: what a document of it keeps."""

from __future__ import annotations

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
