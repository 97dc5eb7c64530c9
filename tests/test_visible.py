"""What a terminal would obey is shown as a mark; letters of every language stay as they are."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from refkit.visible import escaped_json, one_line, visible


def test_controls_and_directions_are_shown() -> None:
    assert visible("a\x1b[31mb\x07\r\n\x9b2J\x7f") == "a␛[31mb␇␍⏎⟨U+009B⟩2J␡"
    assert visible("abc\u202edef\u2066\u200f\u2028") == "abc⟨U+202E⟩def⟨U+2066⟩⟨U+200F⟩⟨U+2028⟩"
    assert visible("half \ud83d") == "half ⟨U+D83D⟩"


def test_letters_stay() -> None:
    text = "Müller «Ёлка» 王 می\u200cخواهم क्\u200dष 👩\u200d🚀 e\u0301 tab\there"
    assert visible(text) == text


@given(st.text())
def test_nothing_hidden_is_left_and_json_means_the_same(text: str) -> None:
    shown = visible(text)
    assert all(c == "\t" or c.isprintable() or ord(c) > 0x9F for c in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
    assert visible(shown) == shown
    raw = escaped_json(json.dumps({"x": [text]}, ensure_ascii=False, indent=1))
    assert json.loads(raw) == {"x": [text]}
    assert not set(raw) & {"\x7f", "\x9b", "\u202e"}
    raw.encode("utf-8")


@given(st.text(st.sampled_from("ab \t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), max_size=20))
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(text).replace(" ", "").replace("\t", "") == "".join(c for c in text if c in "ab")
