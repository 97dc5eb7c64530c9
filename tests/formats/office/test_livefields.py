"""Items that reference managers left in documents, in each of their forms."""

from __future__ import annotations

import base64
import json

import pytest

from refkit.formats.office import read_odt, read_rtf, read_word
from tests.documents import complex_field, docx, odt, p, rtf, rtf_words, t

ITEM = {
    "id": 17,
    "type": "book",
    "title": "The Weather of the North",
    "author": [{"family": "Behr", "given": "Carl"}],
    "issued": {"date-parts": [["1950"]]},
    "publisher": "Fell Press",
}
CITED = {"citationItems": [{"id": 17, "uris": ["http://zotero.org/users/1/items/AB"], "itemData": ITEM}]}
ENDNOTE = (
    "<EndNote><Cite><Author>Behr</Author><Year>1950</Year><RecNum>7</RecNum><record><rec-number>7</rec-number>"
    '<foreign-keys><key app="EN" db-id="x">7</key></foreign-keys><ref-type name="Book">6</ref-type>'
    "<contributors><authors><author>Behr, Carl</author></authors></contributors>"
    "<titles><title>The Weather of the North</title></titles><dates><year>1950</year></dates>"
    "<publisher>Fell Press</publisher></record></Cite></EndNote>"
)
SOURCES = (
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Beh50</b:Tag>'
    "<b:SourceType>Book</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Behr</b:Last><b:First>Carl"
    "</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>The Weather of the North</b:Title>"
    "<b:Year>1950</b:Year><b:Publisher>Fell Press</b:Publisher></b:Source></b:Sources>"
)


def packed(value) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return base64.b64encode(text.encode()).decode()


def tagged(tag: str) -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{t("(Behr 1950)")}</w:sdtContent></w:sdt>'


def web_extension() -> str:
    value = json.dumps([CITED]).replace('"', "&quot;")
    return f'<we:webextension xmlns:we="w"><we:properties><we:property name="MENDELEY_CITATIONS" value="{value}"/></we:properties></we:webextension>'  # noqa: E501


NESTED = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>'
    + complex_field(" ADDIN EN.CITE.DATA ", "", packed(ENDNOTE))
    + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + t("(Behr 1950)")
    + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)  # fmt: skip
CITAVI = {
    "$id": "1",
    "Entries": [
        {
            "$id": "2",
            "Reference": {
                "$id": "3",
                "Authors": [{"$id": "4", "FirstName": "Carl", "LastName": "Behr"}],
                "Title": "The Weather of the North",
                "ReferenceType": "Book",
                "Publishers": [{"$id": "5", "Name": "Fell Press"}],
                "Year": "1950",
                "Id": "abc",
            },
        },
        {"$id": "6", "Reference": {"$ref": "3"}},
    ],
}
STORED = "".join(
    f'<property name="ZOTERO_BREF_x9_{n}"><vt:lpwstr xmlns:vt="v">{piece.replace("&", "&amp;")}</vt:lpwstr></property>'
    for n, piece in ((2, json.dumps(CITED)[40:]), (1, "ZOTERO_ITEM CSL_CITATION " + json.dumps(CITED)[:40]))
)

FORMS = {
    "Zotero": (complex_field(f" ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps(CITED)} ", "(Behr 1950)"), {}),
    "Zotero in bookmarks": (
        f'<w:bookmarkStart w:id="3" w:name="ZOTERO_BREF_x9"/>{t("(Behr 1950)")}<w:bookmarkEnd w:id="3"/>',
        {"docProps/custom.xml": f"<Properties>{STORED}</Properties>"},
    ),
    "Mendeley Desktop": (complex_field(f"ADDIN CSL_CITATION {json.dumps(CITED)}", "(Behr 1950)"), {}),
    "Mendeley Cite": (tagged("MENDELEY_CITATION_v3_" + packed(CITED)), {}),
    "Mendeley Cite, all in one part": (
        tagged("MENDELEY_CITATION_v3_" + packed({"x": 1})),
        {"word/webextensions/webextension1.xml": web_extension()},
    ),
    "EndNote": (complex_field(f" ADDIN EN.CITE {ENDNOTE}", "(Behr 1950)"), {}),
    "EndNote, in the field's data": (complex_field(" ADDIN EN.CITE ", "(Behr 1950)", packed(ENDNOTE)), {}),
    "EndNote, in a field of its own": (NESTED, {}),
    "Citavi": (complex_field(f"ADDIN CitaviPlaceholder{{{packed(CITAVI)}}}", "(Behr 1950)"), {}),
    "Word": (complex_field(r" CITATION Beh50 \l 1033 ", "(Behr 1950)"), {"customXml/item3.xml": SOURCES}),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_manager_leaves_its_items(form):
    body, parts = FORMS[form]
    library = read_word(docx(p(t("As shown ") + body + t(".")), parts=parts))
    assert library.findings == ()
    (book,) = library
    assert (str(book.title), book.author[0].family, str(book.issued), book.publisher) == (
        "The Weather of the North", "Behr", "1950", "Fell Press",
    )  # fmt: skip
    assert library.text == "As shown (Behr 1950)."
    if form != "Mendeley Cite, all in one part":  # which names no place
        assert book.provenance.entry.text == "(Behr 1950)"
        assert book.provenance.entry.span.of(library.text) == "(Behr 1950)"


def test_an_item_that_is_cited_twice_comes_once_with_both_places():
    cited = complex_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps(CITED)}", "(Behr 1950)")
    (book,) = read_word(docx(p(cited + t(" and ") + cited), footnotes=[cited]))
    assert book.provenance.raw["live"]["cited"] == [[0, 11], [16, 27], [36, 47]]
    assert book.id == ""  # 17 is Zotero's number and no key


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("ADDIN ZOTERO_TEMP", "could not be read"),
        ("ADDIN ZOTERO_ITEM CSL_CITATION {broken", "could not be read"),
        ("ADDIN CitaviPlaceholder{%%%}", "could not be read"),
        ("ADDIN CitaviPlaceholder{bm8=}", "could not be read"),
        (r" CITATION Gone99 \l 1033 ", "does not hold"),
        ("ADDIN Mendeley Citation{0123-4567}", "does not hold"),
    ],
)
def test_a_citation_whose_item_cannot_be_had_is_told(code, told):
    library = read_word(docx(p(t("As ") + complex_field(code, "(Behr 1950)"))))
    assert not library.references
    (found,) = library.findings
    assert (found.rule, found.span.of(library.text)) == ("FMT002", "(Behr 1950)")
    assert told in found.message
    assert found.message.endswith(": (Behr 1950)")


def test_mendeley_may_name_a_citation_and_keep_its_items_elsewhere():
    value = json.dumps([{**CITED, "citationID": "MENDELEY_CITATION_7"}]).replace('"', "&quot;")
    part = f'<we:webextension xmlns:we="w"><we:property name="MENDELEY_CITATIONS" value="{value}"/></we:webextension>'
    body = p(t("As ") + tagged("MENDELEY_CITATION_7"))
    (book,) = read_word(docx(body, parts={"word/webextensions/webextension1.xml": part}))
    assert book.provenance.entry.text == "(Behr 1950)"


def test_a_citation_that_endnote_has_not_formatted_is_told():
    library = read_word(docx(p("As shown {Behr, 1950 #7@44;Dorn, 1961 #8}, it {snowed}.")))
    assert [f.message for f in library.findings] == [
        "a citation of EndNote without its item: {Behr, 1950 #7@44;Dorn, 1961 #8}"
    ]


def test_values_of_the_wrong_kind_do_no_harm():
    for value in ([], {"citationItems": 4}, {"citationItems": [3, {"itemData": 5}, {"itemData": {}, "uris": 3}]}, None):
        read_word(docx(p(complex_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps(value)}", "x"))))
    for value in (
        [],
        {"Entries": 3},
        {"Entries": [{"Reference": {"$ref": "1"}}], "$id": "1"},
        {"Entries": {"$values": [1]}},
    ):
        read_word(docx(p(complex_field(f"ADDIN CitaviPlaceholder{{{packed(value)}}}", "x"))))


def test_word_keeps_what_its_sources_say_besides():
    source = (
        "<Sources><Source><Tag>Dor61</Tag><SourceType>JournalArticle</SourceType><Title>Snow</Title><Year>1961</Year>"
        "<Month>May</Month><Day>4</Day><JournalName>Ice</JournalName><Volume>4</Volume><Pages>11-19</Pages>"
        "<City>Oslo</City><CountryRegion>Norway</CountryRegion><StandardNumber>1234-5678</StandardNumber>"
        "<Author><Author><Corporate>Board of Ice</Corporate></Author><Editor><NameList><Person><Last>Fell</Last>"
        "</Person></NameList></Editor></Author><Oddity>kept</Oddity></Source></Sources>"
    )
    (article,) = read_word(docx(p("x"), parts={"customXml/item1.xml": source}))
    assert (article.kind, str(article.issued), article.issn, article.publisher_place) == (
        "journal_article", "1961-05-04", "1234-5678", "Oslo, Norway",
    )  # fmt: skip
    assert [n.literal for n in (*article.author, *article.editor)] == ["Board of Ice", "Fell"]
    assert "kept" in str(article.extra)


def test_libreoffice_keeps_codes_as_names_of_marks_and_its_own_items_as_attributes():
    code = f"ZOTERO_ITEM CSL_CITATION {json.dumps(CITED)} RNDabc".replace('"', "&quot;")
    own = (
        '<text:bibliography-mark text:identifier="Dor61" text:bibliography-type="article" text:author="Dorn, Eva; Fell, Ida"'  # noqa: E501
        ' text:title="Snow" text:journal="Ice" text:year="1961" text:custom1="kept">[Dor61]</text:bibliography-mark>'
    )
    body = f'<text:p>As <text:reference-mark-start text:name="{code}"/>(Behr 1950)<text:reference-mark-end text:name="{code}"/> and {own}.</text:p>'  # noqa: E501
    listed = (
        '<text:section text:name="ZOTERO_BIBL {} CSL_BIBLIOGRAPHY RNDx"><text:p>Behr, Carl.</text:p></text:section>'
    )
    library = read_odt(odt(body + listed))
    book, article = library
    assert book.provenance.entry.text == "(Behr 1950)"
    assert article.provenance.entry.text == "[Dor61]"
    assert [n.family for n in article.author] == ["Dorn", "Fell"]
    assert "kept" in str(article.extra)
    document = library.meta["document"]
    assert [m.span.of(document.text) for m in document.marks if m.kind == "bibliography"] == ["Behr, Carl."]


def test_rich_text_keeps_codes_in_fields():
    code = rtf_words(f" ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps({**CITED, 'x': 'Ø'})} ")
    field = rf"{{\field{{\*\fldinst {{{code}}}}}{{\fldrslt {{(Behr 1950)}}}}}}"
    data = ENDNOTE.replace("7<", "8<").replace("Weather", "Snow").encode().hex()
    other = rf"{{\field{{\*\fldinst ADDIN EN.CITE }}{{\*\datafield {data}}}{{\fldrslt (Behr 1950a)}}}}"
    library = read_rtf(rtf(rf"As {field} and {other}.\par"))
    assert library.text == "As (Behr 1950) and (Behr 1950a)."
    assert [(str(r.title), r.provenance.entry.text) for r in library] == [
        ("The Weather of the North", "(Behr 1950)"),
        ("The Snow of the North", "(Behr 1950a)"),
    ]
