"""Shapes that no program should write and some do: endless codes, depths, zeros, anchors, several documents in one."""

from __future__ import annotations

import json

import pytest

from refkit import formats
from refkit.formats.office import Document, read_rtf, read_word
from refkit.intake import decode
from tests.documents import docx, p, package, t

FERN = "Moss, Ada. 1931. The Fern Cellar. Turku: Quill House."


def page(data: bytes) -> Document:
    return read_word(data).meta["document"]


@pytest.mark.parametrize("times", [1, 3, 80])
def test_words_behind_the_beginning_of_a_code_that_never_ends_are_kept(times):
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * times
    assert page(docx(f"<w:p>{begun}{t(FERN)}</w:p>" + p("Behind."))).text.startswith(FERN)


def test_words_in_a_code_that_ends_are_no_text():
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>' for k in ("begin", "separate", "end"))
    body = f"<w:p>{t('Shown ')}{begin}{t('code')}{separate}{t('result')}{end}{t(' too.')}</w:p>"
    assert page(docx(body)).text == "Shown result too."


def test_names_of_parts_may_be_in_capitals():
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>{FERN}</w:t></w:r></w:p></w:body></w:document>'
    assert page(package({"[Content_Types].xml": "<Types/>", "Word/Document.XML": body})).text == FERN


def test_data_of_rtf_that_would_reach_beyond_the_end_hide_no_words():
    data = rb"{\rtf1 " + FERN.encode() + rb"\par \bin999999 Reed, Kim. 1940. Marsh Lamps.\par}"
    assert "Marsh Lamps" in read_rtf(data).meta["document"].text


@pytest.mark.parametrize("opened, closed", [("[", "]"), ('{"family":', "}")])
@pytest.mark.parametrize("format", ["csl-json", "zotero-json"])
def test_a_value_too_deep_to_be_written_again_is_set_aside_and_told(opened, closed, format):
    type_of = "type" if format == "csl-json" else "itemType"
    deep = opened * 300 + "1" + closed * 300
    good = json.dumps({type_of: "book", "title": "Fern Cellar"})
    library = formats.loads(f'[{good},\n{{"{type_of}": "book", "title": "Marsh Lamps", "odd": {deep}}}]', format)
    assert [r.title.text for r in library.references] == ["Fern Cellar"]
    assert "Marsh Lamps" in library.set_aside[0].text
    assert any("60 deep" in f.message for f in library.findings)
    for target in ("jsonl", "bibtex", "csl-yaml", "zotero-rdf"):
        assert "Fern Cellar" in formats.write(library, target).text


def test_a_value_that_is_deep_comes_back_through_our_own_records():
    deep = "[" * 55 + "]" * 55
    library = formats.loads(f'[{{"id": "a", "type": "book", "title": "Fern Cellar", "odd": {deep}}}]', "csl-json")
    again = formats.loads(formats.write(library, "jsonl").text, "jsonl")
    assert again.references[0].extra == library.references[0].extra != {}


class TestYaml:
    ONE = "- &first\n  id: fern\n  type: book\n  title: Fern Cellar\n- <<: *first\n  id: marsh\n  title: Marsh Lamps\n"

    @pytest.mark.parametrize("head", ["", "references:\n", "---\nreferences:\n"])
    def test_a_list_whose_items_have_anchors_is_recognised(self, head):
        assert formats.sniff(head + self.ONE)[0] == "csl-yaml"
        assert [r.title.text for r in formats.loads(head + self.ONE, "csl-yaml")] == ["Fern Cellar", "Marsh Lamps"]

    @pytest.mark.parametrize("mark", ["---", "..."])
    def test_what_stands_behind_the_first_document_is_set_aside_and_told(self, mark):
        text = f"---\nreferences:\n{self.ONE}{mark}\n\n# The Marsh\n\nIt says: *wet* [@fern: 4].\n"
        library = formats.loads(text, "csl-yaml")
        assert [r.title.text for r in library] == ["Fern Cellar", "Marsh Lamps"]
        assert [s.text for s in library.set_aside] == [text[text.index(f"{mark}\n\n#") :]]
        assert any("behind" in f.message for f in library.findings)

    @pytest.mark.parametrize("end", ["---\n", "...\n", "...\n---\n"])
    def test_marks_without_anything_behind_them_are_told_of_by_nobody(self, end):
        library = formats.loads(f"# ours\n---\nreferences:\n{self.ONE}{end}", "csl-yaml")
        assert (len(library), library.findings, library.set_aside) == (2, (), ())


class TestZeros:
    def test_a_zero_in_a_text_of_utf8_makes_no_utf16_of_it(self):
        text = "@book{fern, title = {Fern\0 Cellar in Åbo}, author = {Moss, Ada}, year = 1931}\n"
        source = decode(text.encode(), "fern.bib")
        assert (source.text, source.notices) == (text, ())

    @pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
    @pytest.mark.parametrize("text", [FERN, "Мох А. П. Погреб папоротника. Самара, 1931. 214 с."])
    def test_utf16_without_a_mark_is_still_that(self, codec, text):
        assert decode((text + "\n").encode(codec), "fern.txt").text == text + "\n"
