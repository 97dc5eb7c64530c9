"""Text as it is shown to people: what a terminal would obey, or an eye could not see, stands there as a mark.

A reference list is a stranger's text: an escape sequence in it can rewrite the screen, a bidirectional override can
show a message backwards (Unicode Technical Report 36, section 3.1). Messages, findings and diffs pass through here;
results (converted and repaired text) never do, for they are data.
"""

from __future__ import annotations

import re

# C0 (but tab), DEL, C1; line and paragraph separators; marks, embeddings, overrides and isolates of direction; tags;
# what stands for no character (half of a pair).
_HIDDEN = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
# What some program takes for the end of a line: str.splitlines, Unicode's line breaking, terminals.
_BREAKS = re.compile("[ \t]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+[ \t]*")
_NAMED = {"\n": "⏎", "\x7f": "␡"}


def visible(text: str) -> str:
    """`text` without a character that a terminal obeys: `␛[31m`, `⏎`, `⟨U+202E⟩`. A tab and all letters stay.

    >>> visible("a\\x1b[2Jb")
    'a␛[2Jb'
    """
    return _HIDDEN.sub(lambda m: _mark(m.group()), text)


def _mark(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    # Control Pictures, one for each of C0.
    return chr(0x2400 + ord(char)) if char < " " else f"⟨U+{ord(char):04X}⟩"


def escaped_json(text: str) -> str:
    """JSON whose strings hold no such character raw: each is written `\\uXXXX`, and the JSON means the same."""
    return _HIDDEN.sub(lambda m: m.group() if m.group() == "\n" else _json_escape(ord(m.group())), text)


def _json_escape(code: int) -> str:
    if code < 0x10000:
        return f"\\u{code:04x}"
    return f"\\u{0xD800 + (code - 0x10000 >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def one_line(text: str) -> str:
    """`text` with a blank where anything in it could be taken for the end of a line."""
    return _BREAKS.sub(" ", text)
