"""What a Word document becomes: its page is what a reader sees, with the marks beside it and the ways back."""

from __future__ import annotations

import pytest

from refkit.formats.office import Document, read_word
from tests.documents import STRICT, complex_field, docx, p, package, part, relations, style, t

BEHR = "Behr, Carl. 1950. The Weather of the North. Oslo: Fell Press."
NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


def page(body, **options) -> Document:
    return read_word(docx(body, **options)).meta["document"]


def kinds(document, *wanted):
    return [(m.kind, m.span.of(document.text)) for m in document.marks if m.kind in wanted]


def test_paragraphs_are_set_apart_and_soft_breaks_are_lines():
    assert page(p("One.\nTwo.\tThree.") + p("") + p("Four.")).text == "One.\nTwo.\tThree.\n\nFour."


def test_paragraphs_that_empty_ones_set_apart_are_lines():
    lines = [
        "Behr, Carl. The Weather of", "the North. Oslo, 1950.", "", "Dorn, Eva. Snow. Oslo,", "1960.", "", "Fell.", "",
    ]  # fmt: skip
    assert page("".join(p(line) for line in lines)).text == "\n".join(lines).strip()


def test_emphasis_is_kept_beside_the_words():
    document = page(
        p(
            t("Behr. ") + t("The Weather", "<w:i/>") + t(" of", '<w:i w:val="1"/>') + t(", 2")
            + t("e", '<w:vertAlign w:val="superscript"/>') + t(" ed. ") + t("Dorn", "<w:smallCaps/>")
            + t("!", '<w:b w:val="0"/>')
        )
    )  # fmt: skip
    assert document.text == "Behr. The Weather of, 2e ed. Dorn!"
    found = kinds(document, "italic", "superscript", "small-caps", "bold")
    assert found == [("italic", "The Weather of"), ("superscript", "e"), ("small-caps", "Dorn")]


def test_emphasis_may_come_from_a_style():
    styles = part(
        "styles",
        '<w:style w:styleId="Base"><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',  # noqa: E501
    )
    body = p(t("A ") + t("Title", '<w:rStyle w:val="Own"/>') + t(" not", '<w:rStyle w:val="A"/>'))
    assert kinds(page(body, parts={"word/styles.xml": styles}), "italic") == [("italic", "Title")]


def test_what_was_inserted_counts_and_what_was_deleted_does_not():
    inserted = f'<w:ins w:id="1">{t("Fell Press.")}</w:ins>'
    deleted = '<w:del w:id="2"><w:r><w:delText>Old Press.</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="3">{t("here ")}</w:moveFrom><w:moveTo w:id="4">{t(" there")}</w:moveTo>'
    hidden = t("secret", "<w:vanish/>")
    assert page(p(t("Oslo: ") + deleted + inserted + moved + hidden)).text == "Oslo: Fell Press. there"


def test_a_paragraph_whose_end_was_deleted_goes_on():
    body = p(t("The Weather "), "<w:rPr><w:del w:id='1'/></w:rPr>") + p("of the North.") + p("Next.")
    assert page(body).text == "The Weather of the North.\n\nNext."


def test_a_paragraph_that_was_deleted_whole_joins_nothing():
    gone = p('<w:del w:id="2"><w:r><w:delText>Old. </w:delText></w:r></w:del>', "<w:rPr><w:del w:id='1'/></w:rPr>")
    ended = p(t("The Weather."), "<w:rPr><w:del w:id='1'/></w:rPr>")
    assert page(p("First.") + gone + gone + p("Next.")).text == "First.\n\nNext."
    # Deleted to the very end of an entry: what is left of it ends where that ended.
    assert page(ended + gone + p("") + p("Next.")).text == "The Weather.\n\nNext."


def test_characters_that_are_elements_are_read():
    body = (
        '<w:p><w:r><w:t>1950</w:t><w:noBreakHyphen/><w:t>51</w:t><w:softHyphen/><w:cr/><w:sym w:font="Symbol" w:char="F061"/>'  # noqa: E501
        '<w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Times" w:char="2014"/></w:r></w:p>'
    )
    assert page(body).text == "1950\u201151\nα\uf04a—"


def test_numbers_of_lists_are_counted_as_word_prints_them():
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
    )
    bullets = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>'
    numbering = part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum><w:abstractNum w:abstractNumId="2">{bullets}'
        '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>',
    )
    rows = [("a", 0, 5), ("b", 1, 5), ("c", 1, 5), ("d", 0, 5), ("e", 1, 5), ("f", 0, 6), ("g", 0, 77), ("", 0, 5)]
    body = "".join(p(t(words) if words else "", NUMBERED.format(level, number)) for words, level, number in rows)
    document = page(body, parts={"word/numbering.xml": numbering})
    assert document.text.split("\n\n") == ["[3] a", "3.i) b", "3.ii) c", "[4] d", "4.i) e", "• f", "g"]
    assert str(document.place(document.text.index("b"))) == "word/document.xml, paragraph 2, character 1"


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (["1", BEHR], f"1\t{BEHR}"),
        (["Behr, Carl", "The Weather", "1950"], "Behr, Carl\tThe Weather\t1950"),
        ([BEHR + " Second edition.", BEHR + " Third edition."], f"{BEHR} Second edition.\n\n{BEHR} Third edition."),
        (["", BEHR, ""], BEHR),
    ],
)
def test_a_row_of_a_table_is_a_line_unless_its_cells_are_entries(row, text):
    cells = "".join(f"<w:tc>{p(words)}</w:tc>" for words in row)
    assert page(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>").text == text


def test_cells_of_several_paragraphs_keep_them():
    cells = f"<w:tc>{p('2')}</w:tc><w:tc>{p(BEHR)}{p('A note.')}</w:tc>"
    assert page(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{p('End.')}").text == f"2\t{BEHR}\n\nA note.\n\nEnd."


def test_text_boxes_are_read_once():
    box = f"<w:txbxContent>{p('In a box.')}</w:txbxContent>"
    both = f"<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"  # noqa: E501
    assert page(p(t("Before ") + both + t("after."))).text == "Before after.\n\nIn a box."


def test_links_are_kept_with_their_addresses():
    rels = relations(("r1", "hyperlink", "https://example.org/a?x=1&y=2"), ("r2", "hyperlink", "mailto:a@example.org"))
    linked = f'<w:hyperlink r:id="r1">{t("The Weather")}</w:hyperlink><w:hyperlink r:id="r2">{t(" mail")}</w:hyperlink>'
    field = complex_field(' HYPERLINK "https://example.org/b" ', "Snow")
    document = page(p(t("See ") + linked + t(", ") + field), parts={"word/_rels/document.xml.rels": rels})
    assert document.text == "See The Weather mail, Snow"
    assert [(m.span.of(document.text), m.value) for m in document.marks if m.kind == "link"] == [
        ("The Weather", "https://example.org/a?x=1&y=2"),
        ("Snow", "https://example.org/b"),
    ]


def test_notes_follow_the_body_in_the_order_of_their_calls():
    notes = "".join(f'<w:footnote w:id="{i}">{p(words)}</w:footnote>' for i, words in ((7, "Second."), (3, "First.")))
    body = p(
        t("One")
        + '<w:r><w:footnoteReference w:id="3"/></w:r>'
        + t(", two")
        + '<w:r><w:footnoteReference w:id="7"/></w:r>'
    )
    document = page(body, endnotes=["Third."], parts={"word/footnotes.xml": part("footnotes", notes)})
    assert document.text == "One, two\n\n[^1]: First.\n\n[^2]: Second.\n\n[^1]:  Third."
    assert [(s.kind, s.span.of(document.text)[:5]) for s in document.sections] == [
        ("body", "One, "), ("footnotes", "[^1]:"), ("endnotes", "[^1]:"),
    ]  # fmt: skip
    assert [(m.span.start, m.value) for m in document.marks if m.kind == "note"][:2] == [(3, "1"), (8, "2")]
    assert str(document.place(document.text.index("Second"))) == "word/footnotes.xml, paragraph 1, character 1"


def test_notes_that_nothing_calls_are_not_lost():
    notes = f'<w:footnote w:id="9">{p("Alone.")}</w:footnote>'
    assert page(p("Body."), parts={"word/footnotes.xml": part("footnotes", notes)}).text == "Body.\n\n[^1]: Alone."


def test_strict_files_are_read_alike():
    body = p(t("Behr. ") + t("Snow", "<w:i/>")) + p("Next.")
    assert page(body, footnotes=["A note."], namespace=STRICT) == page(body, footnotes=["A note."])


def test_the_main_part_may_have_another_name():
    data = package(
        {
            "_rels/.rels": relations(("r1", "officeDocument", "word/text7.xml")),
            "word/text7.xml": part("document", f"<w:body>{p('Here.')}</w:body>"),
            "word/_rels/text7.xml.rels": relations(("r1", "footnotes", "notes/mine.xml")),
            "word/notes/mine.xml": part("footnotes", f'<w:footnote w:id="1">{p("Mine.")}</w:footnote>'),
        }
    )
    assert read_word(data).text == "Here.\n\n[^1]: Mine."


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "iso-8859-1"])
def test_parts_may_be_in_another_encoding(encoding):
    declared = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>'
    xml = declared + part("document", f"<w:body>{p('Ødegård.')}</w:body>").split("?>", 1)[1]
    assert read_word(package({"word/document.xml": xml.encode(encoding)})).text == "Ødegård."


def test_styles_say_what_a_place_is():
    styles = part("styles", '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>')
    contents = f'<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>{p("Snow 3")}</w:sdtContent></w:sdt>'  # noqa: E501
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    begun = p(
        f"{field.format('begin')}<w:r><w:instrText> ADDIN EN.REFLIST </w:instrText></w:r>{field.format('separate')}{t('Behr. Snow.')}"  # noqa: E501
    )
    body = (
        contents
        + p("Snow", style("berschrift1"))
        + p("Words.")
        + begun
        + p("Dorn. Ice.")
        + p(field.format("end"))
        + p("End.")
    )
    document = page(body, parts={"word/styles.xml": styles})
    assert [zone for _, zone in document.zones] == ["navigation", "heading", "", "list", ""]
    assert kinds(document, "bibliography") == [("bibliography", "Behr. Snow.\n\nDorn. Ice.")]


def test_a_field_that_never_ends_hides_nothing_but_its_code():
    body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>') + p("Words.")
    assert page(body).text == "Words."


def test_an_embedded_document_is_told():
    found = read_word(docx(p("Words.") + '<w:altChunk r:id="r9"/>')).findings
    assert [f.message for f in found] == ["an embedded document (altChunk) is not read"]
