"""What records of each form hold: the facts that scores do not see, and the evidence of the list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from refkit.model import Name, from_csl
from refkit.parse import ListContext, parse_entries, parse_entry

CASES = Path(__file__).parent.parent / "cases" / "parse"


def test_frus_documents_keep_both_dates_the_number_and_the_label() -> None:
    text = (
        "Memorandum. 1958a “Memorandum of Conference.” August 12. 10:11–10:43 a.m. Foreign Relations of the United"
        " States,"
        " 1958–1960, China, Volume XIX. Washington, D.C. https://history.state.gov/historicaldocuments/frus1958-60v"
        "19/d31."
    )
    reference = parse_entry(text)
    assert reference.kind == "government_document"
    assert reference.list_label == "Memorandum" and reference.year_suffix == "a" and not reference.author
    assert reference.issued and (reference.issued.value, reference.issued.time) == ("1958-08-12", "10:11–10:43 a.m.")
    assert str(reference.container_title) == "Foreign Relations of the United States, 1958–1960"
    assert reference.volume and (reference.volume.text, reference.volume.printed) == ("19", "XIX")
    assert str(reference.volume_title) == "China"
    assert reference.document_number == "31"


def test_a_chain_keeps_the_copy_the_host_and_the_leaves() -> None:
    text = (
        "“Discussion,” October 02, 1959, History and Public Policy Program Digital Archive, Archive of the"
        " President of the"
        " Russian Federation (APRF), f. 52, op. 1, d. 499, ll. 1-33, copy in Volkogonov Collection, Manuscript"
        " Division,"
        " Library of Congress, Washington, D.C. Translated by Vladislav M. Zubok."
        " http://digitalarchive.wilsoncenter.org/document/112088."
    )
    archive = parse_entry(text).archive
    assert archive and archive.copy_in
    assert (archive.fond, archive.opis, archive.delo, archive.listy) == ("52", "1", "499", "1-33")
    assert archive.copy_in.repository == "Library of Congress" and archive.copy_in.place == "Washington, D.C."
    assert archive.digital_id == "112088"


def test_a_second_source_is_a_reference_of_its_own() -> None:
    text = (
        "Mao, Zedong. 1957. “Speech at a Meeting.” November 18. Collected Writings (Mao Zedong wenji), vol. 7"
        " (Beijing: Renmin"
        " chubanshe, 1999), 321-335. English translation from Michael Schoenhals, “Speeches,” Journal of Communist"
        " Studies 2,"
        " no. 2 (1986): 109-126."
    )
    reference = parse_entry(text)
    assert reference.container_issued and reference.container_issued.value == "1999"
    (related,) = reference.related
    assert related.relation == "translation-source"
    assert related.reference.kind == "journal_article"
    assert related.reference.issue.text == "2"
    assert reference.note and reference.note.startswith("English translation from Michael Schoenhals")


def test_treaties_have_parties_a_signing_and_series() -> None:
    text = (
        "Mutual Defense Treaty between the United States and the Republic of China, December 2, 1954, 6 U.S.T. 433,"
        " T.I.A.S. No. 3178."
    )
    reference: Any = parse_entry(text)
    assert reference.kind == "treaty"
    assert reference.parties == ("United States", "Republic of China")
    assert reference.signed.value == "1954-12-02"
    assert [(s.series, s.volume, s.page, s.number) for s in reference.series_citations] == [
        ("U.S.T.", "6", "433", None),
        ("T.I.A.S.", None, None, "3178"),
    ]


def test_a_dash_repeats_the_author_above() -> None:
    first, second = parse_entries(
        [
            "Gaddis, John Lewis. 1987. The Long Peace. New York: Oxford University Press.",
            "———. 1997. We Now Know. Oxford: Clarendon Press.",
        ]
    )
    assert second.author == first.author
    assert str(second.title) == "We Now Know"


def test_the_context_can_be_given_by_hand() -> None:
    context = ListContext(previous_author=(Name(family="Walt", given="S."),))
    assert parse_entry("———. 1987. The Origins of Alliances.", context=context).author[0].family == "Walt"


def test_every_field_has_a_trace_with_spans_and_a_confidence() -> None:
    text = "Walt, S. 1990. The Origins of Alliance. Cornell University Press."
    reference = parse_entry(text)
    for name in ("author", "issued", "title", "publisher"):
        trace = reference.provenance.fields[name]
        assert trace.spans and 0 < trace.confidence <= 1 and trace.reader
    assert reference.provenance.fields["title"].spans[0].of(text) == "The Origins of Alliance"
    assert reference.provenance.unparsed == ()


def test_records_survive_csl_json() -> None:
    for line in (CASES / "archives.jsonl").read_text("utf-8").splitlines():
        reference = parse_entry(json.loads(line)["text"])
        assert from_csl(json.loads(json.dumps(reference.to_csl()))) == reference


def test_idem_stands_for_the_author_above() -> None:
    context = ListContext(previous_author=(Name(family="Hobsbawm", given="Eric"),))
    for words in ("Id., ", "Idem, ", "Ders.: ", "Ders. (Hg.), "):
        reference = parse_entry(f"{words}Nations and Nationalism. London: Verso, 1994.", context=context)
        people = reference.author or reference.editor
        assert [n.family for n in people] == ["Hobsbawm"], words
        assert reference.title is not None and reference.title.text == "Nations and Nationalism"
        assert not reference.provenance.unparsed
