"""What is written is inert, and what is read cannot hurt: no second record, no entity, no bomb."""

from __future__ import annotations

import io
import zipfile

import pytest

from refkit import formats
from refkit.formats.office import read_word
from refkit.formats.syntax import xml_safe
from refkit.model import Library, Name, Title
from refkit.model.types import Book


@pytest.mark.parametrize(("name", "mark"), [("ris", "TY  - "), ("enw", "%0 ")])
def test_a_line_break_in_a_value_is_no_new_record(name, mark):
    for evil in (f"a\nER  - \n\n{mark}BOOK", f"a\r{mark}BOOK", f"a\u2028{mark}x\x0b{mark}y\x85{mark}z"):
        book = Book(
            id="k", title=Title(text=evil), publisher=evil, note=evil, keywords=(evil,), author=(Name(literal=evil),)
        )
        text = formats.write(Library(references=(book,)), name).text
        assert sum(line.startswith(mark) for line in text.splitlines()) == 1
        assert formats.loads(text, name).references == (book,)


def test_xml_with_a_document_type_is_refused():
    bomb = '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><mods>&z;</mods>'
    library = formats.loads(bomb, "mods")
    assert "document type" in library.findings[0].message
    assert library[0].text == bomb
    root, problem = xml_safe.parse('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')
    assert root is None
    assert "refkit reads none" in problem


def test_yaml_aliases_are_capped():
    lines = ["a0: &a0 [x, x]"] + [f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]" for i in range(1, 40)]
    assert "aliases" in formats.loads("\n".join(lines), "csl-yaml").findings[0].message


def test_yaml_makes_no_objects():
    library = formats.loads("references:\n- id: !!python/object/apply:os.system ['true']\n", "csl-yaml")
    assert library.findings


def package(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/") + ".xml", data)
    return out.getvalue()


def test_a_zip_bomb_is_refused():
    data = package(word__document=b"<a>" + b" " * 40_000_000 + b"</a>")
    library = read_word(data)
    assert "unpack" in library.findings[0].message


def test_a_broken_package_is_told():
    assert "no readable package" in read_word(b"PK\x03\x04 nothing").findings[0].message
    assert "no Word document" in read_word(package(other=b"<a/>")).findings[0].message


def test_wikitext_cannot_be_left():
    book = Book(id="k", title=Title(text="a}} {{evil}} | x = <ref>[[y]]"))
    text = formats.write(Library(references=(book,)), "wikipedia").text
    assert text.count("{{") - text.count("{{!}}") == 1
    assert "<ref>" not in text
    assert "[[" not in text


def test_paths_of_attachments_stay_at_home():
    text = '[{"itemType": "book", "title": "T", "attachments": [{"title": "pdf", "path": "/home/me/x.pdf", "url": "https://a.org"}]}]'
    library = formats.loads(text, "zotero-json")
    written = formats.write(library, "zotero-json")
    assert "/home/me" not in written.text
    assert written.lost
    assert "/home/me" in formats.write(library, "zotero-json", paths=True).text
