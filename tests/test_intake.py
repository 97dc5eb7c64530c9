"""What is no text is refused with a remedy; what is text is read in the encoding that it is in, and that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from refkit.errors import InputError
from refkit.intake import decode, read_source


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
