"""What stands in an unexpected place of an XML file is kept; what is written of any shape is escaped."""

from __future__ import annotations

import json
from typing import Any

import pytest

from refkit import formats
from refkit.formats.syntax import xml_safe


@pytest.mark.parametrize("name", ["endnote-xml", "mods", "zotero-rdf"])
@pytest.mark.parametrize(
    "value", [["<b>bold</b>"], ["</title><evil/>", "<evil/>"], {"<evil/>": ["<evil/>"]}, "<evil/>"]
)
@pytest.mark.parametrize("field", ["URL", "title", "publisher", "keyword", "x-odd", "author"])
def test_a_value_of_any_shape_brings_no_element_of_its_own(name: str, value: Any, field: str) -> None:
    item = {"id": "a", "type": "book", "title": "Harbours", field: value}
    text = formats.write(formats.loads(json.dumps([item]), "csl-json"), name).text
    root, problem = xml_safe.parse(text)
    assert root is not None, problem
    assert not {"evil", "b"} & {xml_safe.local(e) for e in root.iter()}


def test_children_are_markup_and_words_are_escaped() -> None:
    child = xml_safe.element("child", "a < b", kind='"x"')
    assert child == '<child kind="&quot;x&quot;">a &lt; b</child>'
    assert xml_safe.element("parent", [child, "<child/>"]) == f"<parent>{child}&lt;child/&gt;</parent>"
    assert xml_safe.element("parent", "<child/>") == "<parent>&lt;child/&gt;</parent>"


def test_a_second_title_in_mods_is_kept() -> None:
    info = "<titleInfo><title/><title>Harbours</title><title>of the North</title></titleInfo>"
    text = f'<mods xmlns="http://www.loc.gov/mods/v3">{info}</mods>'
    (record,) = formats.loads(text, "mods")
    assert str(record.title) == "Harbours"
    assert "of the North" in str(record.to_csl())
    assert "of the North" in formats.write(formats.loads(text, "mods"), "mods").text


def test_a_type_of_endnote_that_is_no_number_is_kept() -> None:
    text = (
        "<xml><records><record><ref-type>Broadside</ref-type><titles><title>T</title></titles></record></records></xml>"
    )
    assert "Broadside" in str(formats.loads(text, "endnote-xml")[0].to_csl())


def test_what_stands_in_an_unexpected_place_of_zotero_rdf_is_kept_and_comes_back() -> None:
    text = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#">
<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>Harbours</dc:title>
<dcterms:isPartOf><bib:Series/><bib:Series><dc:title>Mariners</dc:title></bib:Series></dcterms:isPartOf></bib:Book></rdf:RDF>"""
    library = formats.loads(text, "zotero-rdf")
    assert "Mariners" in str(library[0].to_csl())
    back = formats.loads(formats.write(library, "zotero-rdf").text, "zotero-rdf")
    assert back[0].extra == library[0].extra
