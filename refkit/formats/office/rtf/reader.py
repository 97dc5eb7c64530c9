r"""Rich Text as a page: one pass over its tokens, with the groups on a stack that has a limit.

Bytes are letters of the code page that the font or the file names (`\ansicpg`, `\fcharset`), `\u` is Unicode with a
fallback that is skipped; footnotes and endnotes stand in groups of their own and follow the body; codes of fields hold
the items of reference managers. Hidden and deleted text is not read, nor are headers, pictures, comments and tables of
fonts. Linear in the length of the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refkit.formats.base import finding
from refkit.formats.office.page import Document
from refkit.formats.office.rtf.letters import as_text, ends_in_half_a_letter, is_unicode
from refkit.formats.office.rtf.page import page_of
from refkit.formats.office.rtf.steps import DEEPEST, Field, Note, Step
from refkit.formats.office.rtf.tables import CHARSETS, DESTINATIONS, SIGNS, SKIPPED, code_page
from refkit.formats.office.symbols import symbol
from refkit.formats.office.word.styles import zone_of
from refkit.trace import Span

_TOKEN = re.compile(
    r"""
    \\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?
  | \\'(?P<hex>[0-9a-fA-F]{2})
  | \\(?P<sign>[^a-zA-Z'])
  | (?P<brace>[{}])
  | (?P<text>[^\\{}\r\n]+)
  | [\r\n]+ | \\
    """,
    re.DOTALL | re.VERBOSE,
)
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
# What ends a paragraph, a cell or a row, and what begins to say where a paragraph stands.
_STEPS = {
    **dict.fromkeys(("par", "sect", "page", "column"), "par"),
    **dict.fromkeys(("cell", "nestcell"), "cell"),
    **dict.fromkeys(("row", "nestrow"), "row"),
    "pard": "zone",
}
_EMPHASIS = {"i": "italic", "b": "bold", "super": "superscript", "sub": "subscript", "scaps": "small-caps"}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside of a group: where its text goes, its font, its emphasis, what `\\u` has to skip."""

    goes: str = "text"
    font: int = -1
    fallback: int = 1
    marks: frozenset[str] = frozenset()
    hidden: bool = False
    outer: str = "text"


def _changed(state: _State, word: str, number: int | None) -> _State:
    """What holds after a control word for the looks of text."""
    on = number != 0
    if word == "uc":
        return replace(state, fallback=max(0, min(number or 0, 10)))
    if word == "f":
        return replace(state, font=number if number is not None else -1)
    if word == "plain":
        return replace(state, marks=frozenset(), hidden=False)
    if word in ("v", "deleted"):
        return replace(state, hidden=on)
    if word in _EMPHASIS:
        kind = _EMPHASIS[word]
        return replace(state, marks=state.marks | {kind} if on else state.marks - {kind})
    if word == "nosupersub":
        return replace(state, marks=state.marks - {"superscript", "subscript"})
    return state


def read(data: bytes) -> Document:
    """The page of an RTF file; what could not be read of it is told in `findings`."""
    reader = _Tokens(data)
    reader.walk()
    cut = [finding("the file ends in the middle of a group", Span(0, 0), rule="FMT002")] if reader.depth else []
    return page_of(reader.steps, reader.notes, cut)


class _Tokens:
    """One pass over the tokens of a file, which leaves its steps and its notes."""

    def __init__(self, data: bytes) -> None:
        self.text = as_text(data)
        self.unicode = not self.text.isascii() and is_unicode(data)
        self.page = "cp1252"
        self.fonts: dict[int, str] = {}
        self.names: dict[int, str] = {}
        self.styles: dict[int, str] = {}
        self.state = _State()
        self.stack: list[_State] = []
        self.ends: list[tuple[str, Field | Note | None]] = []  # what ends with each group
        self.depth = 0
        self.fields: list[Field] = []
        self.notes: list[Note] = []
        self.steps: list[Step] = []
        self.sinks: list[list[Step]] = [self.steps]
        self.bytes = bytearray()
        self.high = 0
        self.skip = 0
        self.starred = False
        self.naming = -1  # the font or style whose entry in its table is open
        self.words: list[str] = []

    def walk(self) -> None:
        """Take the tokens one after the other."""
        at = 0
        while at < len(self.text):
            token = _TOKEN.match(self.text, at)
            if token is None:  # every character begins a token
                break
            at = token.end()
            if token["word"]:
                skipped = self._word(token["word"], token["number"])
                # Data that would reach beyond the end of the file are none: the number is damaged.
                at += skipped if at + skipped <= len(self.text) else 0
            elif token["brace"]:
                self.skip = 0
                if token["brace"] == "{":
                    self._open()
                else:
                    self._close()
            elif token["hex"]:
                self._byte(int(token["hex"], 16))
            elif token["sign"]:
                self._sign(token["sign"])
            elif token["text"]:
                self._plain(token["text"])
        self._flush()

    # Groups.

    def _open(self) -> None:
        self._flush()
        self.depth += 1
        if self.depth <= DEEPEST:
            self.stack.append(self.state)
            self.ends.append(("", None))
        self.starred = False

    def _close(self) -> None:
        self._flush()
        self.starred = False
        if not self.depth:
            return
        self.depth -= 1
        if self.depth >= DEEPEST:
            return
        ended, what = self.ends.pop()
        goes = self.state.goes
        self.state = self.stack.pop()
        if ended == "field" and isinstance(what, Field):
            if self.fields and self.fields[-1] is what:
                self.fields.pop()
            if "EN.CITE.DATA" in "".join(what.code) and self.fields:
                self.fields[-1].data += what.data  # EndNote's items stand in a field inside of its field's code
            self._step("end", "", what)
        elif ended == "note" and len(self.sinks) > 1:
            self.sinks.pop()
        elif ended == "name":
            self._named(goes)
        self.starred = False

    def _begin(self, kind: str, what: Field | Note | None = None) -> None:
        """Remember what ends with the group that is open."""
        if self.ends and self.depth <= DEEPEST:
            self.ends[-1] = (kind, what)

    def _named(self, goes: str) -> None:
        """The end of a font's or a style's entry: its name is known."""
        name = "".join(self.words).strip().rstrip(";")
        self.words = []
        if self.naming >= 0 and goes == "font":
            self.names[self.naming] = name
        elif self.naming >= 0 and goes == "style":
            self.styles[self.naming] = name.lower()
        self.naming = -1

    # Tokens.

    def _word(self, word: str, digits: str | None) -> int:
        """A control word; how many characters behind it are data and no text."""
        number = int(digits) if digits else None
        if word == "bin":
            return max(0, number or 0)
        if word != "u" and self.skip:
            self.skip -= 1
            return 0
        if word == "u":
            self._unicode(number or 0)
            return 0
        self._flush()
        starred, self.starred = self.starred, False
        if word in DESTINATIONS:
            self._destination(word)
        elif word in SKIPPED or (starred and word not in ("bkmkstart", "bkmkend")) or word.startswith("bkmk"):
            self.state = replace(self.state, goes="skip")
        else:
            self._property(word, number)
        return 0

    def _destination(self, word: str) -> None:
        goes = self.state.goes
        if goes == "skip" and word not in ("ud",):
            return
        if word == "field":
            made = Field()
            self.fields.append(made)
            self._begin("field", made)
        elif word == "fldinst":
            self.state = replace(self.state, goes="code", outer=goes)
        elif word == "datafield":
            self.state = replace(self.state, goes="data")
        elif word == "fldrslt":
            if self.fields:
                self.state = replace(self.state, goes="text" if goes != "code" else "code")
                self._step("begin", "", self.fields[-1])
        elif word == "footnote":
            note = Note()
            self.notes.append(note)
            self._step("note", "", note)
            self.sinks.append(note.steps)
            self.state = replace(self.state, goes="text", marks=frozenset(), hidden=False)
            self._begin("note", note)
        elif word == "fonttbl":
            self.state = replace(self.state, goes="font")
        elif word == "stylesheet":
            self.state = replace(self.state, goes="style")
        elif word == "upr":
            self.state = replace(self.state, goes="skip", outer=goes)
        elif word == "ud":
            self.state = replace(self.state, goes=self.state.outer)

    def _property(self, word: str, number: int | None) -> None:
        goes = self.state.goes
        if goes == "font":
            self._font_property(word, number)
        elif goes == "style":
            if word in ("s", "cs", "ds", "ts"):
                self.naming = number if word == "s" and number is not None else -1
                self._begin("name")
        elif word == "ansicpg":
            self.page = code_page(number or 1252)
        elif word in _PAGES:
            self.page = _PAGES[word]
        elif word in SIGNS:
            self._letters(SIGNS[word])
        elif word in _STEPS:
            self._step(_STEPS[word])
        elif word == "s":
            self._step("zone", zone_of(self.styles.get(-1 if number is None else number, "")))
        elif word == "ftnalt" and self.notes:
            self.notes[-1].end = True
        else:
            self.state = _changed(self.state, word, number)

    def _font_property(self, word: str, number: int | None) -> None:
        if word == "f":
            self.naming = number if number is not None else -1
            self.words = []
            self._begin("name")
        elif word == "fcharset" and self.naming >= 0 and number in CHARSETS:
            self.fonts[self.naming] = CHARSETS[number]
        elif word == "cpg" and self.naming >= 0 and number:
            self.fonts[self.naming] = code_page(number)

    def _unicode(self, number: int) -> None:
        self._flush(keep_high=True)
        self.skip = self.state.fallback
        code = number + 0x10000 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self.high = code
            return
        if 0xDC00 <= code < 0xE000:
            if self.high:
                code = 0x10000 + ((self.high - 0xD800) << 10) + (code - 0xDC00)
            else:
                code = 0xFFFD
        self.high = 0
        if 0xF000 <= code <= 0xF0FF:
            self._letters(symbol(self.names.get(self.state.font, ""), f"{code:x}"))
        elif 0 < code < 0x110000:
            self._letters(chr(code))

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self.starred = True
            return
        if self.skip:
            self.skip -= 1
            return
        if sign in "\r\n":
            self._flush()
            self._step("par")
        else:
            self._letters({"~": "\u00a0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}.get(sign, ""))

    def _byte(self, byte: int) -> None:
        if self.skip:
            self.skip -= 1
        else:
            self.bytes.append(byte)

    def _plain(self, text: str) -> None:
        if self.skip:
            taken = min(self.skip, len(text))
            self.skip -= taken
            text = text[taken:]
        if not text:
            return
        if text.isascii() or self.unicode:
            if self.bytes and text.isascii() and ends_in_half_a_letter(self.bytes, self._encoding()):
                self.bytes += text[:1].encode("ascii")  # the second byte of a letter may be a plain one
                text = text[1:]
            self._letters(text)
        else:
            self.bytes += text.encode("latin-1", "replace")

    # Text.

    def _encoding(self) -> str:
        return self.fonts.get(self.state.font, self.page)

    def _flush(self, *, keep_high: bool = False) -> None:
        """The bytes that were gathered, as letters of the code page."""
        if self.high and not keep_high:
            self.high = 0
            self._add("\ufffd")
        if self.bytes:
            taken, self.bytes = bytes(self.bytes), bytearray()
            encoding = self._encoding()
            if encoding == "symbol":
                font = self.names.get(self.state.font, "Symbol")
                self._add("".join(symbol(font, f"{byte:x}") for byte in taken))
            else:
                self._add(taken.decode(encoding, "replace"))

    def _letters(self, text: str) -> None:
        self._flush()
        self._add(text)

    def _add(self, text: str) -> None:
        goes = self.state.goes
        if goes == "text":
            if not self.state.hidden:
                self._step("text", text)
        elif goes == "code":
            if self.fields:
                self.fields[-1].code.append(text)
        elif goes == "data":
            if self.fields:
                self.fields[-1].data.append(text)
        elif goes in ("font", "style"):
            self.words.append(text)

    def _step(self, kind: str, text: str = "", what: Field | Note | None = None) -> None:
        if self.state.goes == "text" or kind in ("end", "note"):
            self.sinks[-1].append((kind, text, self.state.marks, what))
