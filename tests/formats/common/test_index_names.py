"""Names of indexes (PubMed, Embase, Ovid) and of reference managers; how EndNote closes the name of a body."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from refkit import formats
from refkit.formats.common.index_names import name_text, read_name, read_names
from refkit.model import Library, Name, from_csl

# Half of them were written down before the readers were mended (18 of 40 right), half afterwards (40 of 40).
FILE = Path(__file__).parents[2] / "cases" / "formats" / "index-names.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
ARTICLE = "<xml><records><record><ref-type name='Journal Article'>17</ref-type><contributors><authors>{}</authors></contributors></record></records></xml>"  # noqa: E501
HEADS = {
    "nbib": "PMID- 1\nTI  - T\n{}\n",
    "ris": "TY  - JOUR\nTI  - T\n{}\nER  - \n",
    "enw": "%0 Journal Article\n{}\n",
}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["lines"])
def test_a_name_is_read_as_its_program_means_it(case: dict[str, Any]) -> None:
    text = HEADS.get(case["format"], ARTICLE).format(case["lines"])
    reference = formats.loads(text, case["format"]).references[0]
    assert list(reference.author) == [Name(**name) for name in case["names"]]


@pytest.mark.parametrize("text", ["", " ", ",", ", ,", "A", "a b", "X.", "J. .", "²", "III", "Jr", "A B C D E F G H."])
def test_odd_names_never_raise_and_keep_their_letters(text: str) -> None:
    name = read_name(text)
    assert {c for c in text if c.isalnum()} <= set("".join(name.values()))


def test_a_body_ends_with_a_comma_in_endnotes_formats_and_comes_back() -> None:
    library = Library(
        (from_csl({"id": "k", "type": "report", "title": "T", "author": [{"literal": "Harbour Board"}]}),)
    )
    for name in ("enw", "endnote-xml"):
        written = formats.write(library, name)
        assert "Harbour Board," in written.text
        assert not written.losses
        assert formats.loads(written.text, name).references == library.references
    assert name_text({"family": "Orlova", "given": "Vera", "suffix": "Jr."}) == "Orlova, Vera, Jr."


def test_entities_do_not_part_names_at_their_semicolon() -> None:
    assert read_names("Salt &amp; Sons") == [{"literal": "Salt &amp; Sons"}]


def test_a_body_that_reads_like_a_name_is_closed_with_a_comma_in_ris() -> None:
    library = Library((from_csl({"id": "k", "type": "book", "title": "T", "author": [{"literal": "Brandt K."}]}),))
    written = formats.write(library, "ris")
    assert "AU  - Brandt K.," in written.text
    assert not written.losses


@pytest.mark.parametrize("text", ["a" + " " * 5000 + "b, c d", "Aa " * 5000 + "Jr", "x" * 500 + ", y"])
def test_what_is_longer_than_a_name_is_not_taken_apart(text: str) -> None:
    assert read_name(text) == {"literal": text.strip()}


def test_short_names_of_pubmed_are_kept_where_they_are_not_those_of_the_full_names() -> None:
    text = "PMID- 1\nTI  - T\nFAU - Olsen, Kari\nAU  - Olsen K\n{}"
    text += "IS  - 1234-5678 (Electronic)\nIS  - 8765-4321 (Linking)\n"
    reference = formats.loads(text.format(""), "nbib").references[0]
    assert [str(n) for n in reference.author] == ["Kari Olsen"]
    assert reference.issn == "1234-5678"
    assert reference.extra["custom"]["nbib"] == [
        ["IS", "1234-5678 (Electronic)"],
        ["IS", "8765-4321 (Linking)"],
    ]
    more = formats.loads(text.format("AU  - Petrov I\n"), "nbib").references[0]
    assert ["AU", "Petrov I"] in more.extra["custom"]["nbib"]
