"""The encoding of a text that is not UTF-8 is recognised by its letters, and how sure that is is true."""

from __future__ import annotations

import pytest

from refkit import encodings
from refkit.errors import UnknownNameError
from tests.encoding_scores import CASES, trials


@pytest.mark.parametrize(("file", "share"), [("lists.txt", 0.995), ("unseen.txt", 0.98), ("more.txt", 0.97)])
def test_lists_of_many_languages_come_out_as_they_were_typed(file: str, share: float) -> None:
    found = list(trials(CASES / file))
    wrong = [(t.name, t.codec, t.read_as) for t in found if not t.right]
    assert len(wrong) <= (1 - share) * len(found), wrong


def test_what_is_said_to_be_sure_is_right() -> None:
    sure = [t for file in CASES.glob("*.txt") for t in trials(file) if "surely" in t.confidence]
    assert len(sure) > 300
    assert [t.name for t in sure if not t.right] == []


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Sørensen, P. 1990. The Mill. London: Pier.\n", "mac-roman"),
        ("Dvořáková, K. 1990. The Mill. London: Pier.\n", "cp1250"),
        ("Гаврилов Д. Мельница. М., 1990.\n", "koi8-r"),
        ("周明：《水车》，1990年。\n", "gb18030"),
        ("川田光『水車』1990年。\n", "cp932"),
    ],
)
def test_one_reference_is_enough(text: str, codec: str) -> None:
    data = text.encode(codec)
    assert data.decode(encodings.guess(data).codec) == text


def test_what_a_file_says_of_itself_decides_where_the_letters_leave_it_open() -> None:
    data = "Õun, K. 1990. Aiad. Tartu.\n".encode("cp1257")
    assert encodings.guess(data, "cp1257").codec == "cp1257"
    # ... and does not where they do not: Cyrillic that says it is Western.
    russian = "Воронцов П.С. Речные пристани Поволжья. Самара: Волга, 1987.\n".encode("cp1251")
    assert encodings.guess(russian, "cp1252").codec == "cp1251"


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b'<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
        (b'<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso8859-2"),
        (b"<meta charset=gb2312>", "gb18030"),
        (b"% Encoding: Cp1252\n@book{a, title={T}}", "cp1252"),
        (b"%\\ Encoding: MacRoman\n", "mac-roman"),
        (b"\\documentclass{article}\n\\usepackage[ansinew]{inputenc}\n", "cp1252"),
        (b"% -*- coding: koi8-r -*-\n", "koi8-r"),
        (b"Content-Type: text/plain; charset=Shift_JIS\n", "cp932"),
        (b"% !TeX encoding = latin2\n", "iso8859-2"),
    ],
)
def test_files_say_in_many_ways_what_they_are_in(head: bytes, codec: str) -> None:
    found = encodings.declared(head)
    assert found is not None and found.codec == codec


def test_a_list_about_encodings_says_nothing_of_its_own() -> None:
    assert encodings.declared(b"Hill, A. 1990. Encoding: A History. London: Pier.\n") is None
    assert encodings.declared(b'<?xml version="1.0" encoding="none-such"?>') is None


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("Windows-1251", "cp1251"), ("win1252", ""), ("ANSI", "cp1252"), ("MacRoman", "mac-roman"),
        ("mac roman", "mac-roman"), ("GBK", "gb18030"), ("shift_jis", "cp932"), ("UTF8", "utf-8"),
        ("latin1", "iso8859-1"), ("Big5", "big5hkscs"), ("EUC_KR", "cp949"), ("utf-16", "utf-16-le"),
        ("KOI8-R", "koi8-r"),
        ("rot13", ""), ("base64", ""), ("unicode_escape", ""), ("idna", ""), ("a\x00b", ""), ("", ""),
    ],
)  # fmt: skip
def test_encodings_are_found_by_the_names_that_people_use(name: str, codec: str) -> None:
    if codec:
        assert encodings.find(name) == codec
        return
    with pytest.raises(UnknownNameError, match="unknown encoding"):
        encodings.find(name)


def test_an_unknown_encoding_is_told_with_the_nearest_name() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'windows-1251'"):
        encodings.find("widows-1251")


def test_every_candidate_is_an_encoding_that_has_a_name() -> None:
    from refkit.encodings.guessing import _CANDIDATES
    from refkit.encodings.names import TITLES

    assert set(_CANDIDATES) <= set(TITLES)
    assert all("".encode(codec) == b"" for codec in TITLES)


def test_a_file_of_any_size_is_judged_by_a_sample() -> None:
    from refkit.encodings.guessing import sample_of

    line = b"Petrov, I. 1990. A plain reference without any letter of note. London: Pier.\n"
    data = line * 20_000 + "Żak, J. 1990. Młyn. Kraków: Próg.\n".encode("cp1250") + line * 20_000
    assert len(sample_of(data)) < 20_000
    assert encodings.guess(data).codec in ("cp1250", "iso8859-2")
