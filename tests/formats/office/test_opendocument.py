"""OpenDocument texts as a page."""

from __future__ import annotations

from refkit.formats.office import read_odt
from tests.documents import odt, odt_of, package


def page(body: str, styles: str = ""):
    return read_odt(odt(body, styles=styles)).meta["document"]


def test_white_space_is_read_as_it_is_shown():
    body = "<text:p>\n  One\n <text:s text:c='2'/>two<text:tab/>three<text:line-break/>four</text:p><text:p/><text:h>Five</text:h>"  # noqa: E501
    assert page(body).text == "One   two\tthree\nfour\n\nFive"


def test_emphasis_comes_from_styles():
    styles = (
        '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="T2" style:parent-style-name="T1"><style:text-properties fo:font-style="normal" fo:font-weight="700"/></style:style>'  # noqa: E501
    )
    document = page(
        '<text:p>A <text:span text:style-name="T1">Title <text:span text:style-name="T2">b</text:span></text:span>.</text:p>',  # noqa: E501
        styles,
    )
    assert [(m.kind, m.span.of(document.text)) for m in document.marks] == [("italic", "Title "), ("bold", "b")]


def test_what_was_deleted_or_is_a_comment_is_not_read():
    changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>Old.</text:p></text:deletion></text:changed-region></text:tracked-changes>"  # noqa: E501
    comment = "<office:annotation><text:p>Really?</text:p></office:annotation>"
    assert page(f"{changes}<text:p>New{comment}.</text:p>").text == "New."


def test_notes_lists_tables_boxes_and_links_are_read():
    note = '<text:note text:note-class="{}"><text:note-citation>1</text:note-citation><text:note-body><text:p>{}</text:p></text:note-body></text:note>'  # noqa: E501
    body = (
        f"<text:p>One{note.format('endnote', 'Last.')}{note.format('footnote', 'First.')}"
        "<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>"
        ' <text:a xlink:href="https://example.org/a">two</text:a></text:p>'
        "<text:list><text:list-item><text:p>three</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>4</text:p></table:table-cell>"
        "<table:table-cell><text:p>four</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = page(body)
    assert document.text == "One two\n\nIn a box.\n\n• three\n\n4\tfour\n\n[^1]: First.\n\n[^1]: Last."
    assert [m.value for m in document.marks if m.kind == "link"] == ["https://example.org/a"]
    assert [s.kind for s in document.sections] == ["body", "footnotes", "endnotes"]


def test_numbers_of_lists_are_counted():
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'  # noqa: E501
        '<text:list-level-style-number text:level="2" style:num-prefix="(" style:num-format="a" style:num-suffix=")"/></text:list-style>'  # noqa: E501
    )
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>".format
    inner = f"<text:list>{item('b', '')}{item('c', '')}</text:list>"
    body = (
        f'<text:list text:style-name="L1">{item("a", inner)}{item("d", "")}</text:list><text:p>x</text:p>'
        f'<text:list text:style-name="L1" text:continue-numbering="true">{item("e", "")}</text:list>'
        f'<text:list text:style-name="L1">{item("f", "<text:p>g</text:p>")}</text:list>'
    )
    assert page(body, styles).text.split("\n\n") == ["1. a", "(a) b", "(b) c", "2. d", "x", "3. e", "1. f", "g"]


def test_sections_say_what_a_place_is():
    body = (
        "<text:table-of-content><text:table-of-content-source/><text:index-body><text:p>Snow 3</text:p></text:index-body>"  # noqa: E501
        "</text:table-of-content><text:h>Snow</text:h><text:p>Words.</text:p>"
        "<text:bibliography><text:index-body><text:p>Behr. Snow.</text:p></text:index-body></text:bibliography>"
    )
    assert [zone for _, zone in page(body).zones] == ["navigation", "heading", "", "list"]


def test_a_paragraph_knows_its_number():
    document = read_odt(odt_of(["One.", "Two."], ["A note."])).meta["document"]
    assert [(o[3], o[1]) for o in document.origins] == [(1, 0), (2, 0), (3, 6)]


def test_a_package_without_content_is_told():
    library = read_odt(package({"mimetype": "application/vnd.oasis.opendocument.text"}))
    assert "no OpenDocument text" in library.findings[0].message
