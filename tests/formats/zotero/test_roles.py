"""Every creator type of every Zotero item type, through every format: it arrives in its role, or is named.

One record for each of the pairs; Zotero's side is `refkit.formats.losses.zotero_import` and, for its own RDF, what its
importer is known to read: `bib:authors`, `bib:editors`, `bib:contributors`, and `z:TYPEs` for all others but three.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest

from refkit import formats
from refkit.formats.losses.zotero_import import IMPORTERS, arrives, lost
from refkit.formats.zotero.extra import TAKEN
from refkit.formats.zotero.field_map import item_types, lands_as
from refkit.formats.zotero.items import item_of, record
from refkit.model import Library
from refkit.model.types import ReferenceBase
from tests.zotero_survival import example, full_item, measure

ROLES = [(kind.name, role) for kind in item_types().values() for role in kind.roles]
WRITTEN = sorted(n for n, f in formats.FORMATS.items() if f.writes)
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
BIB, ZOTERO = "{http://purl.org/net/biblio#}", "{http://www.zotero.org/namespaces/export#}"
FOAF = "{http://xmlns.com/foaf/0.1/}"
# What Zotero's RDF importer never reads, and what CSL has no name variable for.
UNREAD = ("producer", "castMember", "scriptwriter")
NO_VARIABLE = ("counsel", "cosponsor", "commenter", "attorneyAgent", "wordsBy", "creator")


def one(kind: str, role: str) -> ReferenceBase:
    creator = {"creatorType": role, "firstName": "Ida Maria", "lastName": "Okonkwo"}
    return record({"itemType": kind, "title": "On Ferries", "citationKey": "k", "creators": [creator]})


def read_by_zotero(text: str) -> dict[str, str]:
    """Creator type -> family name, as Zotero's RDF importer reads them."""
    out = {}
    for group in ET.fromstring(text)[0]:
        role = group.tag.rpartition("}")[2].removesuffix("s")
        if group.find(f"{RDF}Seq") is not None and role not in UNREAD:
            space = BIB if role in ("author", "editor", "contributor") else ZOTERO
            if group.tag == f"{space}{role}s":
                out[role] = group.findtext(f".//{FOAF}surname", "")
    return out


def test_there_are_37_item_types():
    assert len(item_types()) == 37
    assert all(kind.author in kind.roles for kind in item_types().values())


@pytest.mark.parametrize(("kind", "role"), ROLES)
def test_a_creator_arrives_in_its_role_or_is_named(kind: str, role: str):
    reference = one(kind, role)
    library = Library(references=(reference,))
    for name in WRITTEN:
        written = formats.write(library, name)
        if formats.FORMATS[name].reads:
            back = formats.loads(written.text, name)
            assert back.references == (reference,), name
            item, _ = item_of(back[0])
            assert [(c["creatorType"], c["lastName"]) for c in item["creators"]] == [(role, "Okonkwo")], name
        else:
            assert "Okonkwo" in written.text or any("Okonkwo" in x.value for x in written.lost), name
    for name in IMPORTERS:
        arrival = arrives(reference, name)
        named = [x for x in lost(reference, name) if "Okonkwo" in x.value or x.field == "record"]
        people = arrival.people if arrival else {}
        same = role if arrival is None or arrival.kind == kind else item_types()[arrival.kind].author
        assert people.get(role) or people.get(same) or named, name
    rdf = formats.write(library, "zotero-rdf").text
    assert read_by_zotero(rdf) == ({} if role in UNREAD else {role: "Okonkwo"})
    if role in UNREAD:
        assert "Okonkwo || Ida Maria" in rdf


@pytest.mark.parametrize(("kind", "role"), ROLES)
def test_csl_json_for_zotero_makes_nobody_an_author_who_is_none(kind: str, role: str):
    reference = one(kind, role)
    item = json.loads(formats.write(Library(references=(reference,)), "better-csl-json").text)[0]
    assert item["type"] in TAKEN
    arrival = arrives(reference, "better-csl-json")
    assert arrival is not None
    author = item_types()[arrival.kind].author
    assert set(arrival.people) <= ({author} if role == item_types()[kind].author else {role})
    if role not in NO_VARIABLE and not arrival.people:
        assert "Okonkwo || Ida Maria" in item["note"]


@pytest.mark.parametrize("kind", sorted(item_types()))
def test_every_field_of_an_item_type_arrives_by_rdf(kind: str):
    reference = record(full_item(item_types()[kind]))
    for name in ("zotero-rdf", "zotero-json", "betterbibtex-json"):
        back = formats.loads(formats.write(Library(references=(reference,)), name).text, name)
        assert back.references == (reference,)
    gone = lost(reference, "zotero-rdf")
    assert all(x.put == "Extra" for x in gone)
    assert {x.field for x in gone} <= {*UNREAD, "container-title"}  # the programme of a broadcast


def test_the_example_arrives_whole_by_what_is_recommended():
    for name, least in (("zotero-rdf", 1.0), ("better-csl-json", 1.0), ("ris", 0.87)):
        assert measure(example(), name).share >= least


@pytest.mark.parametrize("csl_type", ["software", "hearing", "standard", "regulation", "collection", "performance"])
def test_no_type_makes_zotero_refuse_the_file(csl_type: str):
    text = json.dumps([{"id": "a", "type": csl_type, "title": "T", "version": "2", "publisher": "P"}])
    library = formats.loads(text, "csl-json")
    written = formats.write(library, "better-csl-json")
    item = json.loads(written.text)[0]
    assert item["type"] in TAKEN
    assert f"type: {csl_type}" in item["note"].split("\n")
    assert formats.loads(written.text, "better-csl-json").references == library.references
    plain = formats.write(library, "csl-json")
    assert json.loads(plain.text)[0]["type"] == csl_type
    assert csl_type in plain.warnings[0]
    assert lands_as(csl_type) in item_types()


def test_what_a_type_has_no_field_for_is_an_extra_line_for_zotero():
    speech = {
        "id": "s",
        "type": "webpage",
        "title": "Remarks",
        "container-author": [{"family": "Hale", "given": "Ann"}],
        "page": "3-4",
        "archive": "City Archive",
    }
    library = formats.loads(json.dumps([speech]), "csl-json")
    item = json.loads(formats.write(library, "better-csl-json").text)[0]
    assert "container-author" not in item
    lines = ["archive: City Archive", "container-author: Hale || Ann", "page: 3-4"]
    assert sorted(item["note"].split("\n")) == lines
    assert not [x for x in lost(library[0], "better-csl-json") if x.put is None]


def test_doctor_tells_what_zotero_will_not_have():
    letter = {
        "id": "l",
        "type": "speech",
        "title": "Remarks",
        "translator": [{"family": "Hale", "given": "Ann"}],
        "archive": "City Archive",
        "issued": {"date-parts": [[1951, 3, 4]]},
    }
    library = formats.loads(json.dumps([letter]), "csl-json")
    assert [(x.field, x.put) for x in formats.doctor(library, "zotero")] == [
        ("archive", "extra (a line that Zotero knows)")
    ]
    # What Zotero has no field for stands in Extra lines; formats that cannot carry these are told.
    assert [(x.field, x.put) for x in formats.doctor(library, "zotero-ris")] == [("archive", None)]
    assert formats.doctor(library, "zotero-better-csl-json") == ()
    told = {x.field: x.put for x in formats.doctor(library, "zotero-bibtex")}
    assert told["itemType"] == "a document"
    assert "translator" not in told, "its field is one that a document of Zotero's has"
