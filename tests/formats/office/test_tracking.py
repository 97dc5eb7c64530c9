"""Tracked changes: accepting all gives the repaired page, rejecting all the file as it was, to the letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.formats.office import read_word
from refkit.formats.office.tracking import NotWritableError, Tracked, track
from refkit.trace import Change, Span, apply
from tests.documents import STRICT, complex_field, docx, p, package, part, relations, style, t
from tests.formats.office.judging import form, judged, members

DATE = "2026-05-04T10:00:00Z"


def change(page: str, before: str, after: str, nth: int = 0) -> Change:
    """A change of the nth place where some words stand."""
    at = -1
    for _ in range(nth + 1):
        at = page.index(before, at + 1)
    return Change("TST001", Span(at, at + len(before)), before, after)


def tracked(data: bytes, *edits: tuple[str, str], notes: Sequence[tuple[Span, str]] = ()) -> Tracked:
    """The file with some words of its page changed, seen to be right both ways."""
    page = read_word(data).text or ""
    changes = sorted((change(page, *edit) for edit in edits), key=lambda c: c.span)
    result = track(data, changes, notes, date=DATE)
    assert_right(data, result)
    return result


def assert_right(data: bytes, result: Tracked) -> None:
    page = read_word(data).text or ""
    meant = apply(page, result.made)[0]
    assert read_word(result.data).text == meant
    assert read_word(judged(result.data, accept=True)).text == meant
    rejected = judged(result.data, accept=False)
    assert read_word(rejected).text == page
    assert form(rejected) == form(data)
    old, new = members(data), members(result.data)
    assert set(old) <= set(new)
    written = {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}
    if result.comments:
        written |= {"word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert {name for name in old if old[name] != new[name]} <= written


def body(result: Tracked) -> str:
    return members(result.data)["word/document.xml"].decode("utf-8")


ITALIC = "<w:i/>"


class TestRuns:
    def test_a_word_in_a_run(self) -> None:
        made = body(tracked(docx(p("Hay, A.1990. Wind & Ran.")), ("A.1990", "A. 1990"), ("Ran", "Rain")))
        mark = f'w:author="refkit" w:date="{DATE}"'
        assert re.search(rf'<w:ins w:id="\d+" {mark}><w:r><w:t xml:space="preserve"> </w:t></w:r></w:ins>', made)
        assert re.search(
            rf'<w:del w:id="\d+" {mark}><w:r><w:delText xml:space="preserve">Ran</w:delText></w:r></w:del>'
            rf'<w:ins w:id="\d+" {mark}><w:r><w:t xml:space="preserve">Rain</w:t></w:r></w:ins>',
            made,
        )

    def test_a_repair_over_the_borders_of_runs_keeps_their_formatting(self) -> None:
        data = docx(p(t("Hay. ") + t("Wind a", ITALIC) + t("dn ", "<w:b/><w:i/>") + t("Rain", ITALIC) + t(". Oslo.")))
        made = body(tracked(data, ("adn", "and")))
        assert '<w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">a</w:delText></w:r>' in made
        assert '<w:r><w:rPr><w:b/><w:i/></w:rPr><w:delText xml:space="preserve">dn</w:delText></w:r>' in made
        assert '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">and</w:t></w:r></w:ins>' in made

    def test_what_is_no_text_of_a_run_stays(self) -> None:
        run = '<w:r><w:rPr><w:i/></w:rPr><w:t>Wind</w:t><w:tab/><w:t xml:space="preserve"> and</w:t><w:br/>'
        run += '<w:t>Rain</w:t><w:footnoteReference w:id="2"/><w:noBreakHyphen/><w:t>x</w:t></w:r>'
        data = docx(p(run))
        made = body(tracked(data, ("Wind\t and\nRain\u2011x", "Wind and Rain x")))
        assert made.count("<w:footnoteReference") == 1
        assert "<w:tab/></w:r></w:del>" in made

    def test_tabs_and_line_breaks_are_inserted_as_such(self) -> None:
        made = body(tracked(docx(p("ab")), ("ab", "a\tb\nc")))
        assert "<w:tab/>" in made and "<w:br/>" in made

    def test_special_characters(self) -> None:
        tracked(docx(p("a < b & c > “d” 'e'")), ("< b & c", "<w:p> && ]]> &amp; c"))

    def test_links_and_fields_stay_what_they_are(self) -> None:
        link = f'<w:hyperlink r:id="rId9">{t("http://a.example/x y", "<w:u/>")}</w:hyperlink>'
        field = complex_field(' HYPERLINK "http://b.example" ', "see tehre")
        data = docx(p(t("Hay. ") + link + t(" ") + field + t(" end")))
        made = body(tracked(data, ("x y", "xy"), ("tehre", "there"), ("end", "end.")))
        assert made.count("<w:hyperlink ") == 1 and made.count("<w:fldChar ") == 3
        inside = re.search(r"<w:hyperlink .*?</w:hyperlink>", made)
        assert inside is not None and "<w:del " in inside[0]

    def test_a_stop_behind_a_link_is_put_outside_where_text_follows(self) -> None:
        link = f'<w:hyperlink r:id="rId9">{t("http://a.example")}</w:hyperlink>'
        made = body(tracked(docx(p(link + t(" Next"))), ("http://a.example ", "http://a.example. ")))
        assert made.index("</w:hyperlink>") < made.index("<w:ins ")

    def test_insertions_of_others_stay_theirs(self) -> None:
        theirs = '<w:ins w:id="7" w:author="Ann" w:date="2020-01-01T00:00:00Z">{}</w:ins>'
        data = docx(p(t("Hay. ") + theirs.format(t("Wind adn Rain")) + t(" Oslo")))
        made = body(tracked(data, ("adn", "and"), ("Rain Oslo", "Rain, Oslo")))
        assert not re.search(r'<w:ins [^>]*"Ann"[^>]*>(?:(?!</w:ins>).)*<w:ins ', made), "none of ours inside of theirs"
        numbers = re.findall(r'<w:(?:ins|del) w:id="(\d+)" w:author="refkit"', made)
        assert len(set(numbers)) == len(numbers) and all(int(n) > 7 for n in numbers)

    def test_deleted_text_of_others_is_not_touched(self) -> None:
        theirs = '<w:del w:id="7" w:author="Ann"><w:r><w:delText>old </w:delText></w:r></w:del>'
        tracked(docx(p(t("Wind ") + theirs + t("adn Rain"))), ("adn", "and"))

    def test_controls_and_tables(self) -> None:
        control = f"<w:sdt><w:sdtPr><w:id w:val='99'/></w:sdtPr><w:sdtContent>{t('adn')}</w:sdtContent></w:sdt>"
        table = f"<w:tbl><w:tr><w:tc>{p(t('Wind ') + control)}</w:tc><w:tc>{p('Rian')}</w:tc></w:tr></w:tbl>"
        tracked(docx(table + p("x")), ("adn", "and"), ("Rian", "Rain"))

    def test_notes(self) -> None:
        data = docx(p("Text."), footnotes=["Hay, Wind adn Rain, 4.", "Ib., 5."], endnotes=["Lu, Icee, 3."])
        result = tracked(data, ("adn", "and"), ("Icee", "Ice"))
        assert b"<w:del " in members(result.data)["word/footnotes.xml"]

    def test_strict_files_and_other_prefixes(self) -> None:
        result = track(docx(p("Wind adn Rain"), namespace=STRICT), [change("Wind adn Rain", "adn", "and")], date=DATE)
        assert read_word(result.data).text == "Wind and Rain"
        plain = members(docx(p("Wind adn Rain")))["word/document.xml"].decode().replace("w:", "main:")
        data = package({"word/document.xml": plain.replace("xmlns:w=", "xmlns:main=")})
        assert "<main:delText" in body(tracked(data, ("adn", "and")))


class TestParagraphs:
    def test_an_entry_that_was_joined_gets_a_paragraph_of_its_own(self) -> None:
        properties = f"{style('Bibliography')}<w:ind w:left='720'/><w:rPr><w:b/></w:rPr>"
        data = docx(p(t("Hay. Wind. ") + t("Lu. Ice.", ITALIC), properties) + p("Ox. Snow."))
        made = body(tracked(data, ("Wind. Lu", "Wind.\n\nLu")))
        assert made.count("<w:p>") == 3
        assert made.count(style("Bibliography")) == 2, "the new paragraph has the properties of the old"
        assert len(re.findall(r"<w:rPr><w:ins [^>]*/><w:b/></w:rPr></w:pPr>", made)) == 1

    def test_several_at_once_and_the_end_of_a_section(self) -> None:
        section = "<w:sectPr><w:pgSz w:w='1'/></w:sectPr>"
        made = body(tracked(docx(p("A b. C d. E f.", section) + p("x")), (" C", "\n\nC"), (" E", "\n\nE")))
        assert made.count("<w:sectPr>") == 1
        assert made.index("E f.") > made.rindex("<w:sectPr>"), "the section ends with the last of them"

    def test_paragraphs_that_belong_together_are_joined(self) -> None:
        data = docx(p(t("Hay. Wind"), style("A")) + p(t("and Rain.", ITALIC), style("B")) + p("Lu. Ice."))
        made = body(tracked(data, ("Wind\n\nand", "Wind and")))
        assert re.search(r"<w:rPr><w:del [^>]*/></w:rPr></w:pPr>", made)

    def test_none_is_begun_inside_of_a_link_and_none_joined_over_cells(self) -> None:
        link = f'<w:hyperlink r:id="rId9">{t("Wind. Lu")}</w:hyperlink>'
        for data, before, after in (
            (docx(p(link)), "Wind. Lu", "Wind.\n\nLu"),
            (
                docx(f"<w:tbl><w:tr><w:tc>{p('ab' * 40)}</w:tc><w:tc>{p('cd' * 40)}</w:tc></w:tr></w:tbl>"),
                "b\n\nc",
                "b c",
            ),
            (docx(p(complex_field(" X ", "Wind. Lu"))), "Wind. Lu", "Wind.\n\nLu"),
        ):
            page = read_word(data).text or ""
            result = track(data, [change(page, before, after)], date=DATE)
            assert (result.made, len(result.refused), result.comments) == ((), 1, 1)
            assert form(judged(result.data, accept=True)) == form(data)


class TestComments:
    def test_a_finding_is_a_comment_beside_its_words(self) -> None:
        word = pytest.importorskip("docx")
        types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        types += 'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/'
        types += 'document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.'
        types += 'main+xml"/></Types>'
        parts = {
            "[Content_Types].xml": types,
            "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
        }
        data = docx(p(t("Hay. Wind ") + t("and Rain.", ITALIC)), parts=parts)
        result = tracked(data, notes=[(Span(5, 13), "TST002: who <&> what?")])
        import io

        read = word.Document(io.BytesIO(result.data))
        (comment,) = read.comments
        assert (comment.text, comment.author, comment.initials) == ("TST002: who <&> what?", "refkit", "re")
        made = body(result)
        between = made[made.index("<w:commentRangeStart") : made.index("<w:commentRangeEnd")]
        assert "".join(re.findall(r"<w:t[^>]*>([^<]*)<", between)) == "Wind and"

    def test_comments_that_are_there_stay(self) -> None:
        old = part("comments", f'<w:comment w:id="41" w:author="Ann">{p("mine")}</w:comment>')
        rels = relations(("rIdRefkit1", "comments", "comments.xml"))
        data = docx(p("Wind"), parts={"word/comments.xml": old, "word/_rels/document.xml.rels": rels})
        result = tracked(data, notes=[(Span(0, 4), "one"), (Span(0, 2), "two")])
        comments = members(result.data)["word/comments.xml"].decode()
        assert comments.startswith(old[: old.index("</w:comments>")])
        assert re.findall(r'<w:comment w:id="(\d+)"', comments) == ["41", "42", "43"]
        assert members(result.data)["word/_rels/document.xml.rels"].decode() == rels

    def test_what_is_in_a_note_is_said_where_the_note_is_called(self) -> None:
        data = docx(p(t("Text one.")), footnotes=["Hay, Wind, 4."])
        page = read_word(data).text or ""
        at = page.index("Wind")
        result = tracked(data, notes=[(Span(at, at + 4), "odd")])
        made = body(result)
        assert (
            made.index("<w:commentRangeStart") < made.index("<w:footnoteReference") < made.index("<w:commentRangeEnd")
        )
        assert "in the note, at “Wind”: odd" in members(result.data)["word/comments.xml"].decode()

    def test_a_repair_that_cannot_be_made_is_a_comment(self) -> None:
        math = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>adn</m:t></m:r></m:oMath>'
        data = docx(p(t("Wind ") + math + t(" Rian")))
        page = read_word(data).text or ""
        result = track(data, [change(page, "adn", "and"), change(page, "Rian", "Rain")], date=DATE)
        assert [c.before for c in result.made] == ["Rian"] and result.refused[0][1].startswith("it stands in a formula")


class TestPackages:
    def test_members_keep_their_order_and_headers(self) -> None:
        data = docx(p("adn"), parts={"word/media/a.png": b"\x89PNG\0\1", "customXml/item1.xml": "<a/>"})
        result = tracked(data, ("adn", "and"))
        assert list(members(result.data)) == list(members(data))
        again = track(data, [change("adn", "adn", "and")], date=DATE)
        assert again.data == result.data, "the same input gives the same bytes"

    def test_nothing_to_do_leaves_every_part(self) -> None:
        data = docx(p("fine"))
        assert members(tracked(data).data) == members(data)

    def test_other_encodings_of_a_part(self) -> None:
        text = members(docx(p("Wind adn Räin")))["word/document.xml"].decode().replace("UTF-8", "UTF-16")
        for encoded in (text.encode("utf-16"), b"\xef\xbb\xbf" + text.replace("UTF-16", "UTF-8").encode()):
            data = package({"word/document.xml": encoded})
            assert_right(data, track(data, [change("Wind adn Räin", "adn", "and")], date=DATE))

    @pytest.mark.parametrize(
        "data",
        [
            b"PK\x03\x04 nothing",
            docx(p("x"), parts={"word/footnotes.xml": "<broken"}),
            package({"word/other.txt": "x"}),
            docx(p("Wind"))[:-40],
        ],
    )
    def test_a_damaged_package_is_not_written(self, data: bytes) -> None:
        with pytest.raises(NotWritableError):
            track(data, [], date=DATE)


WORDS = st.text(st.sampled_from("abc ,.&<>\"'ä中\u00a0"), min_size=1, max_size=12)
FORMATS = st.sampled_from(["", "", "<w:i/>", "<w:b/>", '<w:rStyle w:val="X"/>'])


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """A paragraph of runs, some in links, fields, controls, insertions of others, with marks of notes between."""
    content = ""
    for _ in range(draw(st.integers(1, 5))):
        run = t(draw(WORDS), draw(FORMATS))
        around = draw(st.sampled_from(["{}"] * 4 + [
            '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
            '<w:ins w:id="3" w:author="Ann">{}</w:ins>',
            "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
            '<w:fldSimple w:instr=" REF x ">{}</w:fldSimple>',
            '<w:bookmarkStart w:id="5" w:name="b"/>{}<w:bookmarkEnd w:id="5"/>',
            '{}<w:r><w:footnoteReference w:id="2"/></w:r>',
        ]))  # fmt: skip
        content += around.replace("{}", run)
    return p(content, draw(st.sampled_from(["", style("A"), "<w:jc w:val='left'/><w:rPr><w:b/></w:rPr>"])))


@st.composite
def edited(draw: st.DrawFn) -> tuple[bytes, list[Change], list[tuple[Span, str]]]:
    """A file, changes of its page as no rule would make them, and comments."""
    # Lists parted by empty paragraphs are pages of lines, in which a new paragraph is one line break: not here.
    data = docx("".join(draw(st.lists(paragraphs(), min_size=1, max_size=4))), footnotes=["Note a, b."])
    page = read_word(data).text or ""
    cuts = sorted(draw(st.lists(st.integers(0, len(page)), max_size=8, unique=True)))
    changes = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        after = draw(WORDS | st.just("") | st.sampled_from(["a.\n\nb", "\n\nb", "a\tb", "a\nb", "x\n\ny\n\nz"]))
        if after != page[start:end]:
            changes.append(Change("TST001", Span(start, end), page[start:end], after))
    spans = draw(st.lists(st.tuples(st.integers(0, len(page)), st.integers(1, 20)), max_size=3))
    return data, changes, [(Span(a, min(len(page), a + n)), "told") for a, n in spans]


@settings(max_examples=400, deadline=None)
@given(edited())
def test_any_change_is_made_whole_or_not_at_all(case: tuple[bytes, list[Change], list[tuple[Span, str]]]) -> None:
    data, changes, notes = case
    page = read_word(data).text or ""
    result = track(data, changes, notes, date=DATE)
    assert len(result.made) + len(result.refused) == len(changes)
    rejected = judged(result.data, accept=False)
    assert form(rejected) == form(data)
    meant = apply(page, result.made)[0]
    accepted = read_word(judged(result.data, accept=True)).text or ""
    assert _ends(accepted) == _ends(meant)


def _ends(text: str) -> str:
    """A page without empty paragraphs, which no page shows; the number of a note stands before its first words."""
    text = re.sub(r"(\[\^1\]: )\s+", r"\1", text)
    return re.sub(r"\n{2,}", "\n\n", text).strip("\n")
