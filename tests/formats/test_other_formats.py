"""The other formats, each by an example of our own: what is lifted, sniffed, rewritten, told."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from refkit import formats
from refkit.errors import UnknownNameError, UsageError
from refkit.formats.streaming import convert_stream, pieces_of, stream_records
from refkit.model import EdtfDate, Library, Name, Pages, Title
from refkit.model.parts import ArchivalLocation
from refkit.model.types import Book, Letter, Treaty

LETTER = Letter(
    id="k1955",
    title=Title(text="Letter to the Committee"),
    author=(Name(family="Kim", given="Ana"),),
    recipient=(Name(literal="Central Committee"),),
    issued=EdtfDate(value="1955-03-02"),
    archive=ArchivalLocation(repository="City Archive", repository_place="Riga", box="4", folder="12"),
    keywords=("Cold War", "letters, private"),
    language="ru",
)
TREATY = Treaty(
    id="treaty1954",
    title=Title(text="Treaty of Friendship", romanized="Youhao tiaoyue"),
    language="zh",
    parties=("Utopia", "Erewhon"),
    issued=EdtfDate(value="1954-12"),
)


def test_what_zotero_would_drop_is_in_extra_lines():
    text = formats.write(Library(references=(TREATY, LETTER)), "better-csl-json").text
    treaty, letter = json.loads(text)
    assert "type: treaty" in treaty["note"].split("\n")
    assert "original-title: Youhao tiaoyue" in treaty["note"].split("\n")
    assert "custom" not in treaty
    assert "archive-place: Riga" in letter["note"].split("\n")
    assert any(line.startswith("keyword: Cold War") for line in letter["note"].split("\n"))
    assert formats.loads(text, "better-csl-json").references == (TREATY, LETTER)


def test_extra_lines_are_lifted_and_the_rest_stays_in_order():
    extra = "first words\nOriginal Date: 1957\ntex.own: x\n{:original-title: Ein Buch}\nCitation Key: k\nlast: words"
    item = formats.loads(json.dumps([{"itemType": "book", "title": "A Book", "extra": extra}]), "zotero-json")[0]
    assert item.id == "k"
    assert item.original_date == EdtfDate(value="1957")
    assert item.title == Title(text="A Book", original="Ein Buch")
    assert item.note == "first words\ntex.own: x\nlast: words"


def test_a_zotero_item_keeps_key_version_and_collections():
    data = {
        "key": "ABCD2345",
        "version": 7,
        "itemType": "book",
        "title": "T",
        "collections": ["X"],
        "tags": [{"tag": "a", "type": 1}],
    }
    library = formats.loads(json.dumps([{"key": "ABCD2345", "version": 7, "data": data}]), "zotero-json")
    back = json.loads(formats.write(library, "zotero-json").text)[0]
    assert {k: back[k] for k in data} == data


@pytest.mark.parametrize(
    "name", ["ris", "zotero-json", "zotero-rdf", "endnote-xml", "mods", "enw", "bibtex", "biblatex"]
)
def test_archives_come_back_from_every_format(name):
    written = formats.write(Library(references=(LETTER, TREATY)), name)
    assert formats.loads(written.text, name).references == (LETTER, TREATY)
    assert not written.lost


def test_ris_types_are_those_that_zotero_keeps():
    text = formats.write(Library(references=(LETTER, TREATY)), "ris").text
    assert "TY  - PCOMM" in text
    assert not any(f"TY  - {t}\r\n" in text for t in ("GEN", "UNPB", "SPCH"))


def test_a_ris_record_without_its_end_is_kept_and_told():
    library = formats.loads("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two", "ris")
    assert [str(r.title) for r in library] == ["One", "Two"]
    assert len(library.findings) == 2


def test_pubmed_and_enw():
    nbib = "PMID- 1\nTI  - A study of\n      things.\nFAU - Doe, Jane\nAU  - Doe J\nJT  - Journal\nDP  - 2001 Mar 4\nPG  - 231-5\n"  # noqa: E501
    record = formats.loads(nbib, "nbib")[0]
    assert (str(record.title), str(record.issued), record.page) == (
        "A study of things",
        "2001-03-04",
        Pages(text="231-235"),
    )
    enw = "%0 Book\n%A Doe, Jane\n%T A Book\n%I Press\n%D 1999\n"
    assert formats.loads(enw, "enw")[0] == Book(
        title=Title(text="A Book"),
        author=(Name(family="Doe", given="Jane"),),
        publisher="Press",
        issued=EdtfDate(value="1999"),
    )


def test_zotero_csv():
    text = '\ufeff"Key","Item Type","Publication Year","Author","Title","Manual Tags","Archive"\n"K","letter","1955","Kim, Ana; A Body","T","a; b","City Archive"\n'  # noqa: E501
    record = formats.loads(text, "zotero-csv")[0]
    assert record.kind == "letter"
    assert record.author == (Name(family="Kim", given="Ana"), Name(literal="A Body"))
    assert record.keywords == ("a", "b")
    assert record.archive.repository == "City Archive"


def word(body):
    out = io.BytesIO()
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
    return out.getvalue()


def test_a_word_document_gives_the_items_in_its_fields():
    item = {"id": 1, "type": "book", "title": "A Book"}
    code = json.dumps({"citationItems": [{"uris": ["http://x/1"], "itemData": item}]}).replace('"', "&quot;")
    run = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    cut = len(code) // 2
    body = (
        f"<w:p>{run.format('begin')}<w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_CITATION {code[:cut]}</w:instrText></w:r>"
        f"<w:r><w:instrText>{code[cut:]}</w:instrText></w:r>{run.format('end')}</w:p>"
    )
    while code[cut - 1] != "{" and "&" in code[max(0, cut - 6) : cut]:
        cut -= 1
    library = formats.loads(word(body), "docx")
    assert [str(r.title) for r in library] == ["A Book"]


def test_a_word_document_gives_its_page():
    body = "".join(
        f"<w:p><w:r><w:t>{t}</w:t></w:r></w:p>"
        for t in ("Text.", "References", "Doe, J. 1999. A Book.", "Roe, K. 2000. B.")
    )
    library = formats.loads(word(body), "docx")
    assert library.references == ()  # its words are for the reader of pages
    assert library.text == "Text.\n\nReferences\n\nDoe, J. 1999. A Book.\n\nRoe, K. 2000. B."
    assert library.meta["document"].text == library.text


def test_html_gives_coins_or_the_lines_of_its_lists():
    coins = "<span class='Z3988' title='ctx_ver=Z39.88-2004&amp;rft.genre=book&amp;rft.btitle=A+Book&amp;rft.au=Doe%2C+Jane&amp;rft.date=1999'></span>"  # noqa: E501
    assert formats.loads(f"<html><body>{coins}</body></html>", "html")[0] == Book(
        title=Title(text="A Book"), author=(Name(family="Doe", given="Jane"),), issued=EdtfDate(value="1999")
    )
    page = "<html><head><style>li {}</style></head><body><p>Words</p><ol><li>Doe, J. <i>A Book</i>. 1999.</li><li>Roe.</li></ol></body></html>"  # noqa: E501
    assert [r.text for r in formats.loads(page, "html")] == ["Doe, J. A Book. 1999.", "Roe."]


SAMPLES = {
    "bibtex": "% x\n@article{a,\n  author = {A, B},\n  journal = {J},\n  month = jan\n}",
    "biblatex": "@article{a,\n  author = {A, B},\n  journaltitle = {J},\n  date = {2001}\n}",
    "csl-json": '[{"id": "a", "type": "book", "title": "T"}]',
    "better-csl-json": '[{"id": "a", "citation-key": "a", "type": "book", "title": "T"}]',
    "csl-yaml": "---\nreferences:\n- id: a\n  type: book\n",
    "ris": "TY  - BOOK\nTI  - T\nER  - ",
    "zotero-json": '[{"key": "A", "data": {"itemType": "book"}}]',
    "betterbibtex-json": '{"config": {"label": "BetterBibTeX JSON"}, "items": [{"itemType": "book"}]}',
    "jsonl": '{"schema": "refkit/1", "kind": "book"}',
    "nbib": "PMID- 12\nTI  - x",
    "enw": "%0 Book\n%T x\n%A y\n%D 1",
    "mods": '<?xml version="1.0"?><modsCollection xmlns="http://www.loc.gov/mods/v3"/>',
    "endnote-xml": "<xml><records><record><database/></record></records></xml>",
    "html": "<!DOCTYPE html><html></html>",
    "text": "References\n\nSmith, A. 1990. A Book @ home {sic}. Oxford.\n",
}


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_formats_are_recognised_by_their_content(name):
    assert formats.sniff(SAMPLES[name])[0] == name


@pytest.mark.parametrize("name", [n for n, f in formats.FORMATS.items() if f.reads and f.writes])
def test_what_is_written_is_recognised(name):
    text = formats.write(Library(references=(LETTER, TREATY)), name).text
    found, score = formats.sniff(text)
    assert score >= 0.5
    assert formats.loads(text, found).references == (LETTER, TREATY) or name == "csl-json"


def test_doctor_tells_before_anything_is_written():
    losses = formats.doctor(Library(references=(LETTER, TREATY)), "zotero")
    assert ("treaty1954", "parties") in {(x.key, x.field) for x in losses}
    assert all(x.put for x in losses)
    with pytest.raises(UnknownNameError, match="zotero"):
        formats.doctor(Library(), "zotreo")


@pytest.mark.parametrize("name", ["bibtex", "ris", "csl-json", "jsonl"])
def test_files_are_read_in_a_stream(name, tmp_path):
    many = Library(references=tuple(LETTER.with_(id=f"k{i}", keywords=("x" * 200,)) for i in range(300)))
    path = tmp_path / "many"
    path.write_text(formats.write(many, name).text, encoding="utf-8")
    assert tuple(stream_records(pieces_of(path, size=1000), name)) == many.references


@pytest.mark.parametrize("to", ["bibtex", "ris", "jsonl"])
def test_large_files_are_converted_piece_by_piece(to, tmp_path):
    many = Library(references=tuple(LETTER.with_(id=f"k{i}") for i in range(25)))
    path = tmp_path / "many.ris"
    path.write_text(formats.write(many, "ris").text, encoding="utf-8", newline="")
    written = []
    text = "".join(convert_stream(pieces_of(path, size=500), "ris", to, batch=10, told=written.append))
    assert len(written) == 3
    assert formats.loads(text, to).references == many.references
    with pytest.raises(UsageError, match="in a stream"):
        next(convert_stream(pieces_of(path), "ris", "mods"))


def test_lone_surrogates_are_told_and_written_as_question_marks():
    book = Book(id="k", title=Title(text="a\ud800b"))
    written = formats.write(Library(references=(book,)), "bibtex")
    assert "a?b" in written.text
    assert "surrogates" in written.warnings[0]


def test_the_schema_of_records_is_the_one_that_is_checked_in():
    path = Path(__file__).parents[2] / "docs" / "reference" / "record.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(formats.schema()))


def test_a_line_of_jsonl_keeps_what_it_does_not_know():
    text = (
        '{"schema": "refkit/2", "kind": "book", "title": {"text": "T"}, "colour": "red"}\n{"kind": "castle"}\nprose\n'
    )
    library = formats.loads(text, "jsonl")
    assert library[0].extra == {"colour": "red"}
    assert [getattr(r, "reason", None) for r in library] == [
        None,
        "unknown kind 'castle'",
        "no JSON: Expecting value: line 1 column 1 (char 0)",
    ]
    assert len(library.findings) == 3


def test_formats_load_when_they_are_used():
    code = "import sys, refkit.formats as f; list(f.FORMATS); f.sniff('x'); print([m for m in ('pydantic', 'yaml', 'bibtexparser') if m in sys.modules])"  # noqa: E501
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_unknown_names_are_told():
    with pytest.raises(UnknownNameError, match="did you mean 'bibtex'"):
        formats.loads("", "bibtx")
    with pytest.raises(UnknownNameError, match="unknown output format"):
        formats.write(Library(), "docx")
    with pytest.raises(UsageError, match="none of the formats"):
        formats.loads("A page.", "auto")
