"""What the fields of EndNote's reference types mean, in RIS, EndNote XML and ENW."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from refkit import formats
from refkit.formats.common.endnote_fields import GENERIC, RIS_TYPES, TYPES, place_of
from refkit.formats.tagged.ris_map import READ_TYPES
from refkit.model import Library, from_csl, to_csl
from refkit.model.csljson import OTHER_NAME_VARIABLES

# Format, type, lines (titles|people|rest in XML) and what the record says, null for nothing. Half of them were written
# down before the readers were mended (9 of 40 right), half afterwards (40 of 40).
FILE = Path(__file__).parents[2] / "cases" / "formats" / "endnote-fields.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]


def source(name: str, kind: str, lines: str) -> str:
    if name == "ris":
        return f"TY  - {kind}\n{lines}\nER  - \n"
    if name == "enw":
        return f"%0 {kind}\n%T T\n{lines}\n"
    titles, people, rest = lines.split("|")
    return (
        f"<xml><records><record><ref-type name='{kind}'>0</ref-type><contributors>{people}</contributors>"
        f"<titles><title>T</title>{titles}</titles>{rest}</record></records></xml>"
    )


def value(item: dict[str, Any], variable: str) -> Any:
    found = item.get(variable)
    if isinstance(found, list):
        return "; ".join(n.get("family") or n.get("literal", "") for n in found)
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['format']}-{c['type']}")
def test_a_field_means_what_its_type_makes_of_it(case: dict[str, Any]) -> None:
    name, kind, lines, expected = (case[k] for k in ("format", "type", "lines", "expected"))
    library = formats.loads(source(name, kind, lines), name)
    reference = library.references[0]
    item = to_csl(reference) | {v: str(d) for v in ("issued", "accessed") if (d := getattr(reference, v))}
    assert {v: value(item, v) for v in expected} == expected
    written = formats.write(library, name)
    assert not written.lost
    assert formats.loads(written.text, name).references[0] == reference.with_(id=written_id(written.text, name))


def written_id(text: str, name: str) -> str:
    return formats.loads(text, name).references[0].id


def test_the_table_names_fields_types_and_variables_that_exist() -> None:
    assert set(RIS_TYPES) <= set(READ_TYPES)
    assert {g for fields in TYPES.values() for g in fields} <= set(GENERIC)
    for kind, fields in TYPES.items():
        for target in fields.values():
            variable = target.lstrip("?")
            if target[0] not in "=-" and variable in OTHER_NAME_VARIABLES:
                assert place_of(kind, variable) is not None


@pytest.mark.parametrize("name", ["enw", "endnote-xml"])
def test_an_archive_goes_into_the_fields_of_endnotes_manuscript_without_a_note(name: str) -> None:
    letter = from_csl(
        {"id": "vane1949", "type": "manuscript", "title": "Diary", "archive": "Dover Library", "archive-place": "Dover",
         "archive_collection": "Vane Papers", "archive_location": "Box 3, Folder 9", "issued": {"date-parts": [[1949]]}}
    )  # fmt: skip
    written = formats.write(Library((letter,)), name)
    assert not written.losses
    assert "Vane Papers" in written.text
    assert formats.loads(written.text, name).references == (letter,)


def test_runs_of_style_in_endnote_xml_are_markup_and_go_back_into_runs() -> None:
    source = (
        "<xml><records><record><ref-type name='Book'>6</ref-type><titles><title><style face='normal'>The </style>"
        "<style face='italic'>Iskra</style><style face='normal'> of the 20</style><style face='superscript'>th</style>"
        "<style face='normal'> century, </style><style face='bold italic'>whole</style></title></titles></record>"
        "</records></xml>"
    )
    library = formats.loads(source, "endnote-xml")
    assert str(library.references[0].title) == "The <i>Iskra</i> of the 20<sup>th</sup> century, <b><i>whole</i></b>"
    written = formats.write(library, "endnote-xml")
    assert '<style face="italic" font="default" size="100%">Iskra</style>' in written.text
    assert not written.losses
    again = formats.loads(written.text, "endnote-xml").references[0]
    assert again.title == library.references[0].title


@pytest.mark.parametrize(
    "title", ["a < b and <i>c", "</i>x<i>", "<i></i>x", "<sup>a <i>b</i></sup>", "<b>x</b><b>y</b>"]
)
def test_markup_that_runs_of_style_cannot_say_stays_text(title: str) -> None:
    library = Library((from_csl({"id": "k", "type": "book", "title": title}),))
    written = formats.write(library, "endnote-xml")
    assert not written.losses
    assert formats.loads(written.text, "endnote-xml").references == library.references


def test_elements_that_nobody_knows_come_back_in_endnote_xml() -> None:
    source = (
        "<xml><records><record><ref-type name='Book'>6</ref-type><contributors><authors><author>Vane, Ada</author>"
        "</authors></contributors><contributors><authors><author>Rook, Otto</author></authors></contributors>"
        "<titles><title>T</title><alt-title>Other</alt-title></titles><auth-address>Quay 1</auth-address>"
        "<custom8>eight</custom8><notes>one</notes><notes>two</notes><dates><year>1950</year><copyright-dates>"
        "<date>1949</date></copyright-dates></dates><edition>2nd</edition><edition>third</edition></record></records></xml>"
    )
    library = formats.loads(source, "endnote-xml")
    reference = library.references[0]
    assert [n.family for n in reference.author] == ["Vane", "Rook"]
    assert reference.note == "one\ntwo"
    written = formats.write(library, "endnote-xml").text
    for words in ("Other", "Quay 1", "eight", "1949", "third"):
        assert words in written
    assert "<alt-title>Other</alt-title>" in written
    assert "<copyright-dates><date>1949</date></copyright-dates>" in written


def test_types_and_tags_that_nobody_knows_come_back_in_ris_and_enw() -> None:
    ris = "TY  - ODDTYPE\nTI  - T\nXX  - x1\nC8  - c8\nAD  - Quay 1\nLB  - l\nER  - \n"
    written = formats.write(formats.loads(ris, "ris"), "ris").text
    for line in ("TY  - ODDTYPE", "XX  - x1", "C8  - c8", "AD  - Quay 1", "LB  - l"):
        assert line in written
    enw = "%0 Odd Type\n%T T\n%+ Quay 1\n%= x\n%| y\n"
    written = formats.write(formats.loads(enw, "enw"), "enw").text
    for line in ("%0 Odd Type", "%+ Quay 1", "%= x", "%| y"):
        assert line in written


def test_the_authors_name_in_another_language_is_no_translator() -> None:
    for name, text in (("ris", "TY  - BOOK\nTI  - T\nTA  - 瓦内\nER  - \n"), ("enw", "%0 Book\n%T T\n%H 瓦内\n")):
        library = formats.loads(text, name)
        reference = library.references[0]
        assert not reference.translator
        assert str(reference.other_names["translated-author"][0]) == "瓦内"
        assert not formats.write(library, name).losses
