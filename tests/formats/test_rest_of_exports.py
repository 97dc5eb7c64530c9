"""What exports say beside the fields that every program has comes back, or is named in the loss report."""

from __future__ import annotations

import json

from refkit import formats

MODS = """<mods xmlns="http://www.loc.gov/mods/v3">
<titleInfo><title>Harbour Ledgers</title><partNumber>Part 4</partNumber></titleInfo>
<name type="personal"><namePart type="family">Quill</namePart><namePart type="given">Ines</namePart>
<namePart type="date">1811-1879</namePart><role><roleTerm type="text">bookseller</roleTerm></role>
<affiliation>Customs House</affiliation></name>
<name type="personal"><namePart type="family">Rowe</namePart><role><roleTerm type="text">editor</roleTerm>
<roleTerm type="code">edt</roleTerm></role><role><roleTerm>translator</roleTerm></role></name>
<genre authority="rbgenr">daybook</genre>
<originInfo><place><placeTerm type="code">xxk</placeTerm><placeTerm type="text">Hull</placeTerm></place>
<dateIssued>1842</dateIssued><frequency>Monthly</frequency></originInfo>
<language><languageTerm type="text">English</languageTerm><languageTerm type="code">eng</languageTerm></language>
<language><languageTerm type="text">Danish</languageTerm></language>
<physicalDescription><extent>xiv, 212 leaves</extent></physicalDescription>
<tableOfContents>Ropes -- Tar</tableOfContents>
<relatedItem type="host"><titleInfo><title>Quay Papers</title></titleInfo>
<part><detail type="volume"><number>2</number></detail><detail type="bundle"><number>17b</number></detail>
<date>Michaelmas 1841</date></part></relatedItem>
<relatedItem type="otherVersion"><titleInfo><title>Ledgers in Brief</title></titleInfo></relatedItem>
<recordInfo><recordIdentifier>hul-0042</recordIdentifier></recordInfo></mods>"""


def _lost(library, target):
    return {(loss.field, loss.value) for loss in formats.write(library, target).losses}


def test_the_elements_of_mods_that_no_variable_is_read_from_are_kept_by_their_paths():
    record = formats.loads(MODS, "mods").references[0]

    kept = sorted(map(tuple, record.extra["custom"]["mods"]))

    assert kept == sorted(
        [
            ("titleInfo/partNumber", "Part 4"),
            ("name/date", "Quill, Ines: 1811-1879"),
            ("name/role", "Quill, Ines: bookseller"),
            ("name/affiliation", "Customs House"),
            ("name/role", "Rowe: translator"),
            ("originInfo/place", "xxk"),
            ("originInfo/dateIssued", "1842"),
            ("originInfo/frequency", "Monthly"),
            ("language", "Danish"),
            ("physicalDescription/extent", "xiv, 212 leaves"),
            ("tableOfContents", "Ropes -- Tar"),
            ("host/part/detail/bundle", "17b"),
            ("otherVersion/title", "Ledgers in Brief"),
            ("recordInfo/recordIdentifier", "hul-0042"),
        ]
    )


def test_what_mods_says_beside_survives_its_own_format_and_is_not_doubled():
    library = formats.loads(MODS, "mods")

    again = formats.loads(formats.write(library, "mods").text, "mods")

    assert again.references[0].extra == library.references[0].extra


def test_keys_beside_the_references_of_a_yaml_file_come_back_and_are_told_elsewhere():
    text = "nocite: '@quill*'\nlang: da\nreferences:\n- id: quill1842\n  type: book\n  title: Harbour Ledgers\n"
    library = formats.loads(text, "csl-yaml")

    again = formats.loads(formats.write(library, "csl-yaml").text, "csl-yaml")

    assert again.meta["csl-yaml"] == {"nocite": "@quill*", "lang": "da"}
    assert {("meta.nocite", "@quill*"), ("meta.lang", "da")} <= _lost(library, "ris")
    assert not [field for field, _ in _lost(library, "csl-yaml") if field.startswith("meta.")]


def test_a_note_of_no_item_is_named_where_a_format_has_no_place_for_it():
    text = json.dumps(
        [
            {"key": "HARB0001", "itemType": "book", "title": "Harbour Ledgers"},
            {"key": "HARB0002", "itemType": "note", "note": "<p>Ask in Hull</p>", "tags": [{"tag": "to do, soon"}]},
        ]
    )
    library = formats.loads(text, "zotero-json")

    assert {("meta.alone", "<p>Ask in Hull</p>"), ("meta.alone", "to do, soon")} <= _lost(library, "biblatex")
    assert "Ask in Hull" in formats.write(library, "zotero-rdf").text
    assert not [field for field, _ in _lost(library, "zotero-json") if field == "meta.alone"]


RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>Harbour Ledgers</dc:title>
<dcterms:isReferencedBy rdf:resource="#item_2"/></bib:Book>
<bib:Memo rdf:about="#item_2"><rdf:value>Ask in Hull</rdf:value><dc:subject>to do, soon</dc:subject></bib:Memo>
</rdf:RDF>"""


def test_the_tags_of_a_note_in_zotero_rdf_come_with_it():
    library = formats.loads(RDF, "zotero-rdf")

    again = formats.loads(formats.write(library, "zotero-rdf").text, "zotero-rdf")
    items = json.loads(formats.write(library, "zotero-json").text)

    assert items[0]["notes"][0]["tags"] == [{"tag": "to do, soon"}]
    assert again.references[0].extra == library.references[0].extra


def test_a_body_that_endnote_marks_as_one_is_not_cut_in_family_and_given_name():
    text = (
        '<xml><records><record><ref-type name="Sea Chart">98</ref-type><contributors><authors>'
        '<author corp-name="Harbour Board">Harbour Board</author><author>Quill, Ines</author></authors></contributors>'
        "<titles><title>Soundings</title></titles></record></records></xml>"
    )

    record = formats.loads(text, "endnote-xml").references[0]

    assert [name.literal or name.family for name in record.author] == ["Harbour Board", "Quill"]
    assert ["ref-type", "Sea Chart"] in record.extra["custom"]["endnote"]


def test_words_between_the_elements_of_a_mods_record_are_kept() -> None:
    text = "<mods><titleInfo><title>Works</title></titleInfo>stray words<note>n</note></mods>"
    (record,) = formats.loads(text, "mods").references
    assert record.extra["custom"]["mods"] == [["mods", "stray words"]]
