"""A second source inside an entry is a reference of its own."""

from __future__ import annotations

from tests.parse.alone import parse_entry


def test_a_second_source_is_a_reference_of_its_own() -> None:
    text = (
        "Mao, Zedong. 1957. “Speech at a Meeting.” November 18. Collected Writings (Mao Zedong wenji), vol. 7 (Beijing:"
        " Renmin chubanshe, 1999), 321-335. English translation from Michael Schoenhals, “Speeches,” Journal of"
        " Communist Studies 2, no. 2 (1986): 109-126."
    )
    reference = parse_entry(text)
    assert reference.container_issued and reference.container_issued.value == "1999"
    (related,) = reference.related
    assert related.relation == "translation-source"
    assert related.reference.kind == "journal_article"
    assert related.reference.issue.text == "2"
    assert reference.note and reference.note.startswith("English translation from Michael Schoenhals")
