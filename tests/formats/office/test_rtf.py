"""Rich Text as a page: letters of every code page, notes, hidden text, groups without end."""

from __future__ import annotations

import pytest

from refkit.formats.office import read_rtf
from tests.documents import rtf, rtf_of


def text_of(body: str) -> str | None:
    return read_rtf(rtf(body)).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"H\'e4ger\u8211?x \u8212\'97y", "Häger–x —y"),
        (r"{\f1 \'c1\'e5\'f0} \'c1", "Бер Á"),
        (r"{\uc2\u8364\'80\'80}z {\uc0\u8364}z", "€z €z"),
        (r"\u-10179?\u-8704? \u-10179?!", "\U0001f600 \ufffd!"),
        (r"\u55357 ?\u56832 ?.", "\U0001f600."),
        (r"a\~b\_c\-d\{e\}\\", "a\u00a0b\u2011cd{e}\\"),
        (r"\ldblquote A\rdblquote\emdash\endash\lquote b\rquote", "“A”—–‘b’"),
        (r"one\par two\par\par three\par four\par \par five\par", "one\ntwo\n\nthree\nfour\n\nfive"),
        (r"one\line two\tab three\par four", "one\ntwo\tthree\n\nfour"),
        ("one\\\ntwo\nthree", "one\n\ntwothree"),
        (r"seen{\v not}{\deleted nor}\v nor\v0  this{\*\unknown no}{\pict 00ff}{\header no}", "seen this"),
        (r"{\upr{no}{\*\ud{ja}}}", "ja"),
        (r"A\bin5 {}{}{B", "AB"),
        (r"{\listtext 1.\tab}Behr\par", "1.\tBehr"),
        (r"{\pard\intbl 1\cell Behr\cell\row}", "1\tBehr"),
        (
            r"{\pard\intbl " + "Behr, Carl. " * 6 + r"\cell Dorn\cell\row}Fell",
            ("Behr, Carl. " * 6) + "\n\nDorn\n\nFell",
        ),
        (r"}}} behind", " behind"),
        (r"{\f9 x}{\f-1 y}\u99999999 ?z", "xyz"),
        (r"\i \b0", ""),
    ],
)
def test_the_page_is_what_a_reader_sees(body, text):
    assert text_of(body) == text


def test_the_file_may_name_its_code_page():
    assert read_rtf(rb"{\rtf1\ansi\ansicpg1250 \'e8}").text == "č"
    assert read_rtf(rb"{\rtf1\mac \'8e}").text == "é"
    assert read_rtf(rb"{\rtf1\ansi\ansicpg99999 \'e9}").text == "é"
    assert read_rtf(rb"{\rtf1\ansi\ansicpg936 \'c5\'a3 \'b0A}").text == "牛 癆"[:2] + b"\xb0A".decode("gbk")
    assert read_rtf(b"{\\rtf1\\ansi\\ansicpg936 \xc5\xa3}").text == "牛"
    assert read_rtf("{\\rtf1\\ansi Ødegård – 雪}".encode()).text == "Ødegård – 雪"


def test_symbol_fonts_are_read_by_their_places():
    fonts = rb"{\rtf1{\fonttbl{\f3\fcharset2 Symbol;}}"
    assert read_rtf(fonts + rb"{\f3 \'61}\u-3999 ?}").text == "α" + chr(0x10000 - 3999)


def test_notes_follow_the_body_and_endnotes_the_footnotes():
    body = r"One{\footnote \chftn  First {\i note}.}, two{\footnote\ftnalt \chftn Last.}, three{\footnote Second.}.\par Four."  # noqa: E501
    library = read_rtf(rtf(body))
    assert library.text == "One, two, three.\n\nFour.\n\n[^1]:  First note.\n\n[^2]: Second.\n\n[^1]: Last."
    document = library.meta["document"]
    assert [(m.kind, m.value) for m in document.marks] == [("note", "1"), ("note", "1"), ("note", "2"), ("italic", "")]
    assert [s.kind for s in document.sections] == ["body", "footnotes", "endnotes"]


def test_styles_and_links_are_kept():
    link = r'{\field{\*\fldinst HYPERLINK "https://example.org/a"}{\fldrslt Snow}}'
    library = read_rtf(rtf(rf"\pard\s1 Sources\par\pard\s7 {link} and Ice\par\pard End"))
    document = library.meta["document"]
    assert document.zones == ((0, "heading"), (9, "list"), (23, ""))
    assert [(m.span.of(document.text), m.value) for m in document.marks] == [("Snow", "https://example.org/a")]


def test_a_file_that_breaks_off_is_told():
    data = rtf_of(["Behr, Carl. 1950. Snow.", "Dorn, Eva. 1961. Ice."], ["A note."])
    library = read_rtf(data[:-30])
    assert library.text.startswith("Behr, Carl. 1950. Snow.\n\nDorn")
    assert [f.rule for f in library.findings] == ["FMT002"]


def test_groups_without_end_take_no_stack():
    for body in ("{" * 200_000, r"{\field{\*\fldinst x" * 20_000, r"{\footnote a" * 20_000, "}" * 200_000):
        assert read_rtf(rtf(body + "words")).text is not None
