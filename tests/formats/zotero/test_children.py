"""What hangs on a Zotero item (notes, files, collections, tags, relations) stays with it, whatever the form."""

from __future__ import annotations

import json

import pytest

from refkit import formats
from refkit.formats.zotero import children, items
from refkit.model import Library, Name, Title
from refkit.model.types import Book

NOTE = "<p>Read in  the reading room,\n   box 4.</p>"
API = [
    {
        "key": "PARENT01",
        "version": 4,
        "itemType": "book",
        "title": "Harbour Towns",
        "creators": [{"creatorType": "author", "firstName": "Ida", "lastName": "Lund"}],
        "date": "1961",
        "tags": [{"tag": "ports"}, {"tag": "trade", "type": 1}],
        "collections": ["COLL0001"],
        "relations": {"dc:relation": ["http://items.org/users/1/items/OTHER001"]},
        "dateAdded": "2020-01-01T10:00:00Z",
        "inventedField": "kept all the same",
    },
    {"key": "NOTE0001", "version": 5, "itemType": "note", "parentItem": "PARENT01", "note": NOTE, "tags": []},
    {"key": "FILE0001", "version": 6, "itemType": "attachment", "parentItem": "PARENT01", "title": "scan", "tags": []},
    {"key": "MARK0001", "version": 7, "itemType": "annotation", "parentItem": "FILE0001", "annotationText": "p. 3"},
    {"key": "NOTE0002", "version": 8, "itemType": "note", "note": "<p>Stands alone</p>", "tags": []},
]
BETTER = {
    "config": {"id": "x", "label": "BetterBibTeX JSON", "options": {"Export notes": True}},
    "version": {"zotero": "7.0", "bbt": "7.1"},
    "collections": {
        "A": {"key": "A", "parent": "", "name": "Seminar", "items": [], "collections": ["B"]},
        "B": {"key": "B", "parent": "A", "name": "Week 3", "items": [7, 8], "collections": []},
    },
    "items": [
        {
            "itemID": 7,
            "itemType": "book",
            "title": "Harbour Towns",
            "creators": [],
            "tags": [],
            "citationKey": "lund61",
            "notes": [{"note": NOTE, "key": "NOTE0001"}],
            "attachments": [{"title": "scan", "url": "https://example.org/scan", "mimeType": "text/html"}],
        },
        {"itemID": 8, "itemType": "note", "note": "<p>Stands alone</p>"},
    ],
}
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:link="http://purl.org/rss/1.0/modules/link/">
 <bib:Book rdf:about="urn:isbn:1"><z:itemType>book</z:itemType><dc:title>Harbour Towns</dc:title>
  <dcterms:isReferencedBy rdf:resource="#item_3"/><link:link rdf:resource="#item_4"/>
  <dc:relation rdf:resource="#item_9"/><dc:subject>ports</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>trade</rdf:value></z:AutomaticTag></dc:subject></bib:Book>
 <bib:Memo rdf:about="#item_3"><rdf:value>&lt;p&gt;Read in  the reading room,
   box 4.&lt;/p&gt;</rdf:value></bib:Memo>
 <z:Attachment rdf:about="#item_4"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/4/scan.pdf"/>
  <dc:title>scan</dc:title><link:type>application/pdf</link:type></z:Attachment>
 <bib:Memo rdf:about="#item_5"><rdf:value>Stands alone</rdf:value></bib:Memo>
 <bib:Book rdf:about="#item_9"><z:itemType>book</z:itemType><dc:title>Ferries</dc:title></bib:Book>
 <z:Collection rdf:about="#collection_1"><dc:title>Seminar</dc:title><dcterms:hasPart rdf:resource="#collection_2"/></z:Collection>
 <z:Collection rdf:about="#collection_2"><dc:title>Week 3</dc:title><dcterms:hasPart rdf:resource="urn:isbn:1"/></z:Collection>
</rdf:RDF>"""  # noqa: E501


def test_notes_and_files_of_the_api_stay_with_their_item():
    library = formats.loads(json.dumps(API), "zotero-json")
    assert len(library) == 1
    assert library[0].extra["notes"] == [NOTE]
    assert [s.text for s in library.set_aside] == [json.dumps(API[4])]
    assert json.loads(formats.write(library, "zotero-json").text) == [
        {**API[0], "citationKey": "lund1961harbour"},
        *API[1:],
    ]


def test_better_bibtex_keeps_notes_files_and_the_table_of_collections():
    library = formats.loads(json.dumps(BETTER), "betterbibtex-json")
    assert library[0].extra["notes"] == [NOTE]
    assert library[0].extra["collections"] == ["Seminar / Week 3"]
    assert json.loads(formats.write(library, "betterbibtex-json").text) == BETTER


def test_rdf_keeps_notes_files_tags_relations_and_collections():
    library = formats.loads(RDF, "zotero-rdf")
    first = library[0]
    assert first.extra["notes"] == [NOTE]
    assert first.extra["collections"] == ["Seminar / Week 3"]
    assert first.keywords == ("ports", "trade")
    assert [s.text for s in library.set_aside] == ["Stands alone"]
    written = formats.write(library, "zotero-rdf")
    assert [x.value for x in written.lost] == ["files/4/scan.pdf"]
    back = formats.loads(written.text, "zotero-rdf")
    keys = formats.make_keys(library.references)
    paths_gone, _ = children.without_paths(library)
    assert back.references == tuple(r.with_(id=k) for r, k in zip(paths_gone, keys, strict=True))
    assert [s.text for s in back.set_aside] == ["Stands alone"]
    assert formats.write(back, "zotero-rdf").text == written.text


def test_csv_keeps_notes_files_and_both_kinds_of_tags():
    text = (
        '"Key","Item Type","Author","Title","Notes","File Attachments","Link Attachments","Manual Tags",'
        '"Automatic Tags"\n'
        '"K1","book","Lund, Ida","Harbour Towns","<p>One; two</p>; <p>Three</p>","/home/me/a.pdf","https://example.org/a",'
        '"ports; ships","trade"\n'
    )
    record = formats.loads(text, "zotero-csv")[0]
    assert record.extra["notes"] == ["<p>One; two</p>", "<p>Three</p>"]
    kept = record.extra["custom"]["zotero"]
    assert kept["attachments"] == [{"path": "/home/me/a.pdf"}, {"url": "https://example.org/a"}]
    assert record.keywords == ("ports", "ships", "trade")
    assert kept["automaticTags"] == ["trade"]


@pytest.mark.parametrize("name", sorted(n for n, f in formats.FORMATS.items() if f.writes and f.reads))
def test_what_hangs_on_an_item_comes_back_from_every_format_or_is_named(name):
    sources = ((json.dumps(API), "zotero-json"), (json.dumps(BETTER), "betterbibtex-json"), (RDF, "zotero-rdf"))
    for text, source in sources:
        library = formats.loads(text, source)
        library = library.with_references(
            r.with_(id=k) for r, k in zip(library, formats.make_keys(library.references), strict=True)
        )
        written = formats.write(library, name)
        back = formats.loads(written.text, name)
        expected = library if name == "jsonl" else children.without_paths(library)[0]
        assert back.references == expected.references
        gone = {x.value for x in written.lost if x.field != "meta.alone"}  # what belongs to no item is told apart
        assert gone == (set() if name == "jsonl" or source != "zotero-rdf" else {"files/4/scan.pdf"})


def test_collections_of_other_formats_get_a_table():
    books = (
        Book(id="a", title=Title(text="One"), extra={"collections": ["Seminar / Week 3"]}),
        Book(id="b", title=Title(text="Two"), extra={"collections": ["Seminar"]}),
        Book(id="c", title=Title(text="Three")),
    )
    data = json.loads(formats.write(Library(references=books), "betterbibtex-json").text)
    named = {c["name"]: c for c in data["collections"].values()}
    assert named["Week 3"]["parent"] == named["Seminar"]["key"]
    assert named["Week 3"]["items"] == [data["items"][0]["itemID"]]
    assert named["Seminar"]["items"] == [data["items"][1]["itemID"]]
    assert formats.loads(json.dumps(data), "betterbibtex-json").references == books


def test_a_circle_of_parents_ends():
    table = {"A": {"name": "a", "parent": "B", "items": [1]}, "B": {"name": "b", "parent": "A", "items": [True, {}]}}
    assert children.paths_by_item(table)[1]
    circle = [
        {"key": "N1", "itemType": "note", "parentItem": "N1", "note": "x"},
        {"key": "N2", "itemType": "note", "parentItem": ["N1"], "note": 3},
    ]
    library = formats.loads(json.dumps([{"itemType": "book", "title": "T", "notes": 5, "attachments": "x"}, *circle]))
    assert len(library) == 1
    assert len(library.set_aside) == 2
    assert formats.write(library, "zotero-rdf").text


def test_one_item_holds_what_is_read_from_it():
    item, losses = items.item_of(items.record(API[0]))
    assert not [x for x in losses if x.put is None]
    assert {**item, "citationKey": ""} == {**API[0], "citationKey": ""}


def test_a_directors_film_is_the_same_from_csl_and_from_zotero():
    csl = formats.loads('[{"id":"f","type":"motion_picture","title":"F","director":[{"family":"Roy","given":"Mina"}]}]')
    text = formats.write(csl, "zotero-rdf").text
    assert "z:directors" in text
    assert formats.loads(text, "zotero-rdf")[0].other_names == {"director": (Name(family="Roy", given="Mina"),)}


def test_collections_may_be_as_deep_as_they_like():
    deep = " / ".join(f"level {n}" for n in range(3000))
    book = Book(id="a", title=Title(text="One"), extra={"collections": [deep, " / ", "A /  / B"]})
    for name in ("betterbibtex-json", "zotero-rdf"):
        written = formats.write(Library(references=(book,)), name)
        back = formats.loads(written.text, name)
        assert back.references == (book,)
