"""Documents that are damaged or hostile: nothing raises, what can be read is read, the rest is told."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit.documentpages import split_document
from refkit.errors import InputError
from refkit.formats.office import read_odt, read_rtf, read_word
from refkit.formats.office.damaged import read_tags
from refkit.formats.office.package import MOST_MEMBERS, kind_of
from refkit.intake import decode
from refkit.reading import format_of
from tests.documents import complex_field, docx, odt_of, p, package, part, rtf_of, t, word_of

ENTRIES = [f"Behr, Carl. 19{n}. The Weather of Region {n}. Oslo: Fell Press." for n in range(10, 60)]
NOTES = ["Carl Behr, The Weather (Oslo: Fell Press, 1950), 44.", "Ibid., 46."]
CITED = (
    '{"citationItems":[{"uris":["u"],"itemData":{"type":"book","title":"The Weather of Ice","issued":{"raw":"1950"}}}]}'
)
RICH = docx(
    p(t("See ") + complex_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {CITED}", "(Behr)"))
    + f"<w:tbl><w:tr><w:tc>{p('1')}</w:tc><w:tc>{p(ENTRIES[0])}</w:tc></w:tr></w:tbl>"
    + p("<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"),
    footnotes=NOTES,
    endnotes=NOTES,
)


def stored(data: bytes) -> bytes:
    """The same package without compression, so that damage reaches the XML."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return out.getvalue()


SEEDS = [
    (read_word, RICH), (read_word, stored(RICH)), (read_odt, odt_of(ENTRIES[:3], NOTES)),
    (read_odt, stored(odt_of(ENTRIES[:3], NOTES))), (read_rtf, rtf_of(ENTRIES[:3], NOTES)),
]  # fmt: skip


def damage(data: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    out = bytearray(data)
    for at, length, new in edits:
        at %= len(out) + 1
        out[at : at + length] = new
    return bytes(out)


EDITS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 12), st.binary(max_size=6)), min_size=1, max_size=6)


def reads(read, data: bytes) -> None:
    """Reading never raises, and every mark and section lies in the page."""
    kind_of(data)
    document = read(data).meta["document"]
    split_document(document)
    last = len(document.text)
    assert all(0 <= m.span.start <= m.span.end <= last for m in document.marks)
    assert all(0 <= s.span.start < s.span.end <= last for s in document.sections)
    assert all(document.place(i) is not None for i in range(0, last, 40))


@pytest.mark.parametrize("seed", range(len(SEEDS)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits=EDITS)
def test_any_damaged_byte_is_survived(seed, edits):
    read, data = SEEDS[seed]
    reads(read, damage(data, edits))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(len(SEEDS)))
@settings(max_examples=4000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits=EDITS)
def test_many_damaged_bytes_are_survived(seed, edits):
    read, data = SEEDS[seed]
    reads(read, damage(data, edits))


@pytest.mark.parametrize("seed", range(len(SEEDS)))
def test_a_file_may_end_anywhere(seed):
    read, data = SEEDS[seed]
    for end in range(0, len(data), 37):
        reads(read, data[:end])


def test_a_truncated_file_gives_what_it_holds():
    data = word_of(ENTRIES)
    whole = read_word(data).text
    library = read_word(data[: len(data) // 2])
    assert whole.startswith(library.text[:200])
    assert len(library.text) > 200
    assert {f.rule for f in library.findings} == {"FMT002"}


def test_a_damaged_stream_gives_what_stands_before_the_damage():
    data = bytearray(word_of(ENTRIES + [f"Dorn, Eva. Snow {n * 7919}. Oslo, 1961." for n in range(400)]))
    data[len(data) * 3 // 4] ^= 0xFF
    with pytest.raises((zlib.error, zipfile.BadZipFile)):
        zipfile.ZipFile(io.BytesIO(bytes(data))).read("word/document.xml")
    library = read_word(bytes(data))
    assert library.text.startswith("\n\n".join(ENTRIES[:20]))
    assert "word/document.xml" in library.findings[0].message


def test_a_wrong_checksum_is_told_and_the_words_are_read():
    data = stored(word_of(ENTRIES[:3])).replace(b"Region 11", b"Region 77")
    library = read_word(data)
    assert "Region 77" in library.text
    assert "CRC" in library.findings[0].message


def test_a_damaged_part_leaves_the_others_alone():
    broken = part("footnotes", f'<w:footnote w:id="2">{p("Carl Behr, Snow.")}</w:footnote>').replace(
        "</w:t>", "</w:u>", 1
    )
    library = read_word(docx(p("Body."), parts={"word/footnotes.xml": broken, "word/styles.xml": "<a"}))
    assert library.text == "Body.\n\n[^1]: Carl Behr, Snow."
    told = " ".join(f.message for f in library.findings)
    assert "word/footnotes.xml" in told
    assert "word/styles.xml" in told


def test_words_behind_a_broken_tag_are_kept():
    body = p(ENTRIES[0]) + p(ENTRIES[1]).replace("</w:t>", "</w:x>") + p(t(ENTRIES[2] + " A & B")) + "<w:p"
    data = package({"word/document.xml": part("document", body)})
    assert read_word(data).text == "\n\n".join((*ENTRIES[:2], ENTRIES[2] + " A & B"))
    assert [e.tag for e in read_tags("<a:b c='1'>x</z><d/>&amp;<e").iter()] == ["damaged", "b", "d"]


def test_the_first_of_two_members_of_one_name_is_read():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file, pytest.warns(UserWarning, match="Duplicate"):
        for words in ("First.", "Second."):
            file.writestr("word/document.xml", part("document", f"<w:body>{p(words)}</w:body>"))
    library = read_word(out.getvalue())
    assert library.text == "First."
    assert "a second one" in library.findings[0].message


def test_a_bomb_is_refused_and_the_rest_is_read():
    bomb = part("document", f"<w:body>{p('x')}{' ' * 70_000_000}</w:body>")
    library = read_word(docx(p("y"), footnotes=["Carl Behr, Snow."], parts={"word/document.xml": bomb}))
    assert library.text == "[^1]: " + " Carl Behr, Snow."
    assert "would unpack to" in library.findings[0].message


def test_a_part_of_more_tags_than_memory_should_hold_is_left_out(monkeypatch):
    monkeypatch.setattr("refkit.formats.office.package.MOST_TAGS", 60)
    library = read_word(docx(p("y" * 9) * 20, footnotes=["Carl Behr, Snow."]))
    assert library.text == "[^1]:  Carl Behr, Snow."
    assert [f.message for f in library.findings] == [
        "not all could be read: word/document.xml is not read: it holds more than 60 tags"
    ]


def test_too_many_members_and_too_deep_a_tree_are_told():
    assert "members" in read_word(package({f"m{n}": "" for n in range(MOST_MEMBERS + 1)})).findings[0].message
    deep = part("document", "<w:ins>" * 5000 + p("Deep words.") + "</w:ins>" * 5000)
    library = read_word(package({"word/document.xml": deep}))
    assert library.text == "Deep words."
    assert "nested" in library.findings[0].message


def test_entities_are_never_resolved():
    bomb = '<!DOCTYPE a [<!ENTITY x "boom">]>' + part("document", p("&x;words")).split("?>", 1)[1]
    library = read_word(package({"word/document.xml": bomb}))
    assert library.text == "&x;words"
    assert "refkit reads none" in library.findings[0].message


@pytest.mark.parametrize(
    ("members", "what", "remedy"),
    [
        ({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}, "an EPUB", "pandoc"),
        ({"xl/workbook.xml": "<a/>"}, "an Excel workbook", "--from lines"),
        ({"ppt/presentation.xml": "<a/>"}, "a PowerPoint file", ".txt"),
        ({"Index/Document.iwa": "x"}, "an Apple iWork file", ".docx"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "an OpenDocument spreadsheet", ".txt"),
        ({"list.bib": "@book{a}"}, "a ZIP archive", "unpack"),
    ],
)
def test_other_packages_are_refused_with_what_to_do(members, what, remedy):
    with pytest.raises(InputError, match=what) as caught:
        format_of(decode(package(members), "file"))
    assert remedy in str(caught.value)


def test_a_pdf_is_refused_with_what_to_do():
    with pytest.raises(InputError, match="pdftotext -layout"):
        decode(b"%PDF-1.7 ...", "file.pdf")
