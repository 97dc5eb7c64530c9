"""Values of another shape than a format asks for are kept: nothing of a damaged file vanishes without a word."""

from __future__ import annotations

import json

import pytest

import refkit
from refkit import formats
from refkit.formats.common.structured_note import dump
from refkit.intake import decode
from refkit.reading import read_library
from tests.documents import odt_of, rtf_of, word_of


def kept(text: str, name: str) -> str:
    library = formats.loads(text, name)
    return json.dumps([dump(r) for r in library], ensure_ascii=False) + " ".join(s.text for s in library.set_aside)


@pytest.mark.parametrize("name", ["zotero-json", "betterbibtex-json"])
@pytest.mark.parametrize(
    "creators",
    [
        '"Moor"',
        '{"name": "Moor"}',
        '[{"": "Moor"}]',
        '[["Moor"]]',
        '[{"lastName": "Hay", "rank": "Moor"}]',
        '[{"lastName": ["Moor"]}]',
    ],
)
def test_creators_of_any_shape_are_kept(name: str, creators: str) -> None:
    assert "Moor" in kept(f'[{{"itemType": "book", "title": "Salt", "creators": {creators}}}]', name)


@pytest.mark.parametrize("tags", ['"salt"', '{"tag": "salt"}', '[{"word": "salt"}]', '[["salt"]]', '[{"tag": "salt"}]'])
def test_tags_of_any_shape_are_kept(tags: str) -> None:
    assert "salt" in kept(f'[{{"itemType": "book", "title": "Roads", "tags": {tags}}}]', "zotero-json")


@pytest.mark.parametrize("name", ["csl-json", "better-csl-json", "zotero-json", "betterbibtex-json"])
@pytest.mark.parametrize("tail", ["Moor", " Moor", "\nMoor\n", ', {"x": Moor', "] Moor"])
def test_words_behind_a_list_of_items_are_set_aside_and_told(name: str, tail: str) -> None:
    text = '[{"type": "book", "itemType": "book", "title": "Salt"}]' + tail
    library = formats.loads(text, name)
    assert len(library) >= 1 and library.findings
    assert "Moor" in kept(text, name)


@pytest.mark.parametrize("key", ["static-ordering", "comma-suffix", "given", "literal", "x"])
@pytest.mark.parametrize("value", ['["Moor"]', '{"a": "Moor"}', '"Moor"'])
def test_a_part_of_a_name_of_any_shape_comes_back(key: str, value: str) -> None:
    text = f'[{{"type": "book", "author": [{{"family": "Hay", "{key}": {value}}}]}}]'
    (reference,) = formats.loads(text, "csl-json")
    assert "Moor" in kept(text, "csl-json")
    assert refkit.from_csl(reference.to_csl()) == reference.with_(provenance=None)


def test_an_empty_name_comes_back_as_it_is_read() -> None:
    (reference,) = formats.loads('[{"type": "book", "recipient": [""], "author": ["", {}]}]', "csl-json")
    assert refkit.from_csl(reference.to_csl()) == reference.with_(provenance=None)


NBIB = "PMID- 1\nTI  - Salt\nFAU - Moor, Ada\nAU  - Moor A\n"


@pytest.mark.parametrize(
    "line", ["AID - 10.1234/x [doi] Fell", "AID - Fell [pii]", "IS  - 1234-5678 Fell", "AU  - Fell J"]
)
def test_what_stands_behind_a_known_value_of_pubmed_is_kept(line: str) -> None:
    assert "Fell" in kept(NBIB + line + "\n", "nbib")


def test_short_names_of_pubmed_do_not_double_the_full_ones() -> None:
    (reference,) = formats.loads(NBIB + "IS  - 1234-5678 (Electronic)\n", "nbib")
    assert [n.family for n in reference.author] == ["Moor"]


@pytest.mark.parametrize("name", [n for n, f in formats.FORMATS.items() if f.writes])
@pytest.mark.parametrize("role", ["author", "editor", "translator", "container-author", "composer", "recipient"])
@pytest.mark.parametrize(
    "people", ["[[]]", '["Moor"]', '[5, {"family": ["Moor"]}]', '[{"literal": {"a": "Moor"}}]', '[[["Moor"]]]']
)
def test_every_writer_takes_names_of_any_shape_and_tells_what_it_leaves(name: str, role: str, people: str) -> None:
    library = formats.loads(f'[{{"id": "a", "type": "book", "title": "Salt", "{role}": {people}}}]', "csl-json")
    written = formats.write(library, name)
    assert "Salt" in written.text
    if "Moor" in people:
        assert "Moor" in written.text or any("Moor" in loss.value for loss in written.losses)


@pytest.mark.parametrize("value", ["1960-00-05", "1960-00", "1960-12-00", "1960-00/1961", "0000-00-00"])
def test_a_month_or_day_of_nought_is_no_date_and_is_kept(value: str) -> None:
    line = f'{{"kind": "book", "id": "a", "title": {{"text": "Salt"}}, "issued": {{"value": "{value}"}}}}'
    library = formats.loads(line, "jsonl")
    for name in (n for n, f in formats.FORMATS.items() if f.writes):
        written = formats.write(library, name)
        assert value in written.text or any(value in loss.value for loss in written.losses)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("csl-json", '[{"id": "a", "title": "Salt", "custom": "Moor"}]'),
        ("better-csl-json", '[{"id": ["x"], "citation-key": "a", "title": "Salt", "custom": "Moor"}]'),
        ("csl-json", '[{"id": "a", "title": "Salt", "custom": {"kind": ["Moor"], "keywords": "x", "names": 3}}]'),
        ("csl-json", '[{"id": "a", "archive": "Moor", "custom": {"archival": {}}}]'),
        ("betterbibtex-json", '{"config": {}, "items": [{"title": "Salt"}], "Moor"'),
        ("betterbibtex-json", '{"config": {}, "items": [{"title": "Salt"}], "Moor": tru }'),
        ("jsonl", '{"kind": "book", "id": "a", "x": 1, "extra": [{"y": "Moor"}]}'),
        ("jsonl", '{"kind": "book", "id": "a", "provenance": "Moor"}'),
        ("csl-yaml", "name: Moor\n"),
        ("nbib", "PMID- 1\nPG  - 3-9\nPG  - Moor\nTI  - Salt\n"),
        ("nbib", "PMID- 1\nFAU - ,\nAU  - Moor A\nTI  - Salt\n"),
        (
            "mods",
            '<modsCollection><mods><name type="personal"><namePart type="family">Hay</namePart>'
            "<namePart>Moor</namePart></name></mods></modsCollection>",
        ),
    ],
)
def test_what_stands_in_an_unexpected_place_is_kept(name: str, text: str) -> None:
    assert "Moor" in kept(text, name)


def test_what_pandoc_has_beside_the_references_stays_with_the_library() -> None:
    library = formats.loads("title: A Thesis\nreferences:\n- id: a\n  type: book\n  title: Salt\n", "csl-yaml")
    assert len(library) == 1 and "A Thesis" in json.dumps(library.meta)


@pytest.mark.parametrize("name", [n for n, f in formats.FORMATS.items() if f.reads and f.writes])
def test_half_a_character_costs_no_record_in_any_format(name: str) -> None:
    text = '[{"id": "a", "type": "book", "title": "Salt \\ud800"}, {"id": "b", "type": "book", "title": "\\\\ud800"}]'
    written = formats.write(formats.loads(text, "csl-json"), name)
    written.text.encode("utf-8")
    back = formats.loads(written.text, name)
    assert len(back) == 2 and "Salt" in str(back[0].title)
    assert "\\ud800" in str(back[1].title)


@pytest.mark.parametrize(
    "text",
    [
        "Moor\n",
        "Key,Item Type,Title,Title\na,book,Moor,Salt\n",
        "Key,Item Type,Title\na,book,Salt,Moor\n",
        "Key,Item Type,Title,\na,book,Salt,Moor\n",
        "Key,Item Type,Title,Moor\na,book,Salt,\n",
        "Key,Item Type,Moor\n",
    ],
)
def test_cells_and_columns_that_zotero_does_not_have_are_kept(text: str) -> None:
    assert "Moor" in kept(text, "zotero-csv")


@pytest.mark.parametrize("name", ["mods", "endnote-xml"])
def test_an_xml_file_of_another_format_is_set_aside_and_told(name: str) -> None:
    text = "<?xml version='1.0'?><list><!-- none --><entry kind='x'><title>The Moor</title></entry></list>"
    library = formats.loads(text, name)
    assert len(library) == 0 and library.findings
    assert [s.span.of(text) for s in library.set_aside] == [s.text for s in library.set_aside]
    assert "The Moor" in kept(text, name)


def test_words_between_the_records_of_an_xml_file_are_set_aside() -> None:
    record = "<mods><titleInfo><title>Salt</title></titleInfo></mods>"
    text = f"<modsCollection>{record} Moor {record}<b>Fell</b></modsCollection>"
    library = formats.loads(text, "mods")
    assert len(library) == 2
    assert ["Moor" in s.text or "Fell" in s.text for s in library.set_aside] == [True, True]


@pytest.mark.parametrize("kind", ["", "given", "family", "odd", "termsOfAddress"])
def test_every_part_of_a_name_in_mods_is_kept(kind: str) -> None:
    name = f'<namePart type="family">Hay</namePart><namePart type="{kind}">Moor</namePart>'
    assert "Moor" in kept(f'<mods><name type="personal">{name}</name></mods>', "mods")


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_a_document_becomes_our_own_records(kind: str) -> None:
    make = {"docx": word_of, "odt": odt_of, "rtf": rtf_of}[kind]
    typed = [
        "References",
        "Moor, Ada. 1987. The Salt Road. Leeds: Fell Press.",
        "Hay, Jo. 1990. Tin. Leeds: Fell Press.",
    ]
    library = read_library(decode(make(typed), f"a.{kind}"), kind)
    back = formats.loads(refkit.dumps(library, "jsonl"), "jsonl")
    assert tuple(back) == library.references and len(back) == 2


@pytest.mark.parametrize("name", [n for n, f in formats.FORMATS.items() if f.writes])
@pytest.mark.parametrize("variable", ["URL", "DOI", "publisher", "volume", "genre", "language", "note", "page"])
@pytest.mark.parametrize("value", ['[{"a": "Moor"}]', "[5]", '{"a": ["Moor"]}', "[]", "true"])
def test_every_writer_takes_a_text_of_any_shape(name: str, variable: str, value: str) -> None:
    library = formats.loads(f'[{{"id": "a", "type": "book", "title": "Salt", "{variable}": {value}}}]', "csl-json")
    assert "Salt" in formats.write(library, name).text


@pytest.mark.parametrize("inner", ["<f:surname>Hay</f:surname><f:surname>Moor</f:surname>", "Moor", "<f:x>Moor</f:x>"])
def test_words_of_a_person_in_rdf_that_are_no_part_of_a_name_are_kept(inner: str) -> None:
    spaces = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:f="http://xmlns.com/foaf/0.1/"'
    spaces += ' xmlns:bib="http://purl.org/net/biblio#"'
    person = f"<bib:authors><rdf:Seq><rdf:li><f:Person>{inner}</f:Person></rdf:li></rdf:Seq></bib:authors>"
    assert "Moor" in kept(f'<rdf:RDF {spaces}><bib:Book rdf:about="#1">{person}</bib:Book></rdf:RDF>', "zotero-rdf")
