"""What is no text is refused with a remedy; what is text is read in the encoding that it is in, and that is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import InputError, OutputError, UnknownNameError
from refkit.intake import decode, read_source
from refkit.trace import Change, Span


def test_utf8_needs_no_notice_and_loses_its_mark() -> None:
    source = decode("\ufeffZubok, “V.”".encode(), "list.txt")
    assert source.text == "Zubok, “V.”"
    assert source.notices == ()


def test_windows_1252_is_recognised_and_told() -> None:
    source = decode("Müller, “Über”. 1990–91".encode("cp1252"), "list.txt")
    assert source.text == "Müller, “Über”. 1990–91"
    assert source.encoding == "cp1252"
    assert "Windows-1252" in source.notices[0]


def test_utf16_with_a_mark_is_read() -> None:
    assert decode("Mao Zedong".encode("utf-16"), "x").text == "Mao Zedong"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\x00\x01\x02binary", "binary"),
        (bytes(range(1, 32)) * 20 + b"\x81\xff", "binary"),
        (b"\xff\xfea", "broken"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, word: str) -> None:
    with pytest.raises(InputError, match=word):
        decode(data, "file")


def test_a_missing_file_names_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "references.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match=r"did you mean .*references\.txt"):
        read_source(tmp_path / "reference.txt")
    with pytest.raises(InputError, match="folder"):
        read_source(tmp_path)


LIST = "Воронцов, П. 1987. «Речные пристани». Самара: Волга.\r\nMüller, H. 1990. “Über”.\n"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_wide_text_keeps_its_end_and_its_mark(codec: str, mark: str) -> None:
    data = (mark + LIST).encode(codec)
    source = decode(data, "list.txt")
    assert (source.text, source.encoding, source.mark) == (LIST, codec, bool(mark))
    assert source.encode(LIST) == data
    at = LIST.index("1987")
    change = Change("X", Span(at, at + 4), "1987", "1988")
    assert source.encode(LIST.replace("1987", "1988"), [change]) == data.replace("7".encode(codec), "8".encode(codec))


def test_wide_chinese_without_a_mark_is_told_from_its_wrong_end() -> None:
    text = "王秀兰：《盐路与商人》，1995年。\n李明远：《长江航运史》，1988年。\n"
    for codec in ("utf-16-le", "utf-16-be"):
        source = decode(text.encode(codec), "x")
        assert (source.text, source.encoding) == (text, codec)
        assert "no byte order mark" in source.notices[0]


def test_half_a_pair_in_wide_text_is_kept() -> None:
    data = b"\xff\xfe" + "Harper \ud83d 1990\n".encode("utf-16-le", "surrogatepass")
    source = decode(data, "x")
    assert source.encode(source.text + "!", [Change("X", Span(15, 15), "", "!")]).startswith(data)


BROKEN = "Böhm, „Über“ – ".encode() + b"M\xfcller \x81 \xe2\x80 Caf\xe9\r\n" + "Öl\n".encode()


def test_utf8_with_broken_bytes_is_utf8_and_keeps_them() -> None:
    source = decode(BROKEN, "list.txt")
    assert source.encoding == "utf-8"
    assert source.text == "Böhm, „Über“ – Müller \x81 â€ Café\r\nÖl\n"
    assert "5 bytes are no UTF-8 (line 1 has the first)" in source.notices[0]
    for at in range(len(source.text)):
        change = Change("X", Span(at, at), "", "—")
        text = source.text[:at] + "—" + source.text[at:]
        for changes in ([change], []):  # with the changes and without
            written = source.encode(text, changes)
            assert written.replace("—".encode(), b"", 1) == BROKEN


def test_lines_of_another_encoding_in_a_utf8_text_are_read_in_it_and_kept() -> None:
    pasted = "Лаптев, Н. 1999. Соль и железо. Пермь: Гора.\n"
    data = (LIST + "Élise, «Über» – Ёлка. Воронцов. Речные пристани. Берег и море.\n" * 3).encode() + pasted.encode(
        "cp1251"
    )
    source = decode(data, "x")
    assert source.encoding == "utf-8" and source.text.endswith(pasted)
    assert "read as Windows-1251 and kept as they are" in source.notices[0]
    assert source.encode("!" + source.text, [Change("X", Span(0, 0), "", "!")]) == b"!" + data


def test_text_that_differs_from_what_was_changed_is_written_all_the_same() -> None:
    source = decode(BROKEN, "list.txt")
    stray = Change("X", Span(0, 0), "", "not made")
    assert source.encode(source.text.replace("Öl", "Ole"), [stray]) == BROKEN.replace("Öl".encode(), b"Ole")


def test_characters_that_an_encoding_has_twice_keep_their_bytes() -> None:
    # Windows' Shift-JIS has "∩" at 81 BF and at 87 9B, and writes the first.
    data = b"\x83\x8a\x83\x58\x83\x67 \x87\x9b 1990\n" * 2
    source = decode(data, "x", "shift-jis")
    assert source.text == "リスト ∩ 1990\n" * 2
    assert source.encode(source.text[:-1] + "!\n", [Change("X", Span(23, 23), "", "!")]) == data[:-1] + b"!\n"


def test_an_encoding_that_is_named_is_taken_and_what_it_lacks_is_kept() -> None:
    data = "Żak".encode("cp1250") + b"\x81\n"
    source = decode(data, "x", "windows-1250")
    assert source.text == "Żak\x81\n" and "1 byte is no Windows-1250" in source.notices[0]
    assert source.encode("!" + source.text, [Change("X", Span(0, 0), "", "!")]) == b"!" + data
    assert decode(b"\xfe\xff\x00a", "x", "utf-16").encoding == "utf-16-be"
    assert decode("\ufeffa".encode(), "x", "utf8").text == "a"
    with pytest.raises(UnknownNameError):
        decode(b"a", "x", "klingon-8")


def test_what_the_file_says_is_told_where_its_letters_differ() -> None:
    head = "% Encoding: Cp1252\n"
    source = decode((head + LIST.partition("\r")[0]).encode("cp1251"), "refs.bib")
    assert source.encoding == "cp1251"
    assert any("says that it is Windows-1252" in notice for notice in source.notices)
    honest = decode((head + "@book{a, title={Über}}").encode("cp1252"), "refs.bib")
    assert honest.notices == ("refs.bib is read as Windows-1252, as it says (% Encoding: Cp1252)",)


def test_a_repair_that_the_encoding_lacks_names_the_character_and_the_rule() -> None:
    source = decode("Воронцов, П. 1987-1990.\n".encode("koi8-r"), "list.txt")
    change = Change("PAG701", Span(17, 18), "-", "–")
    with pytest.raises(OutputError, match=r"KOI8-R, which cannot hold '–' \(U\+2013\) \(the repair of PAG701"):
        source.encode("Воронцов, П. 1987–1990.\n", [change])


def test_the_end_of_a_dos_file_is_no_binary() -> None:
    assert "Müller" in decode("Müller, H. 1990.\r\n".encode("cp1252") + b"\x1a", "x").text


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_or_come_back(data: bytes) -> None:
    try:
        source = decode(data, "x")
    except InputError:
        return
    if source.encoding == "zip":
        return
    assert source.encode(source.text) == data
    end = len(source.text)
    assert source.encode(source.text + "!", [Change("X", Span(end, end), "", "!")])[: len(data)] == data
