"""Text of any shape is escaped in XML: only what refkit made itself stands there as markup."""

from __future__ import annotations

import json
from typing import Any

import pytest

from refkit import formats
from refkit.formats import xmlsafe


@pytest.mark.parametrize("name", ["endnote-xml", "mods", "zotero-rdf"])
@pytest.mark.parametrize(
    "value", [["<b>bold</b>"], ["</title><evil/>", "<evil/>"], {"<evil/>": ["<evil/>"]}, "<evil/>"]
)
@pytest.mark.parametrize("field", ["URL", "title", "publisher", "keyword", "x-odd", "author"])
def test_a_value_of_any_shape_brings_no_element_of_its_own(name: str, value: Any, field: str) -> None:
    item = {"id": "a", "type": "book", "title": "Harbours", field: value}
    text = formats.write(formats.loads(json.dumps([item]), "csl-json"), name).text
    root, problem = xmlsafe.parse(text)
    assert root is not None, problem
    assert not {"evil", "b"} & {xmlsafe.local(e) for e in root.iter()}


def test_children_are_markup_and_words_are_escaped() -> None:
    child = xmlsafe.element("child", "a < b", kind='"x"')
    assert child == '<child kind="&quot;x&quot;">a &lt; b</child>'
    assert xmlsafe.element("parent", [child, "<child/>"]) == f"<parent>{child}&lt;child/&gt;</parent>"
    assert xmlsafe.element("parent", "<child/>") == "<parent>&lt;child/&gt;</parent>"


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
