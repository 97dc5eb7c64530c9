"""Bytes in, text out: reads a file or a stream, recognises its encoding, and says so when it is not UTF-8.

A file that is no text at all (an image, a PDF) is an `InputError` that names the remedy. Which encoding letters speak
for is for `refkit.encodings`, what the text *means* for the pipeline. Newlines stay as they are: spans count code
points of the decoded text. What is written back is in the encoding that was read, broken bytes as they were.
"""

from __future__ import annotations

import codecs
import hashlib
import sys
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from refkit.errors import InputError, OutputError

if TYPE_CHECKING:
    from refkit.encodings import Declared
    from refkit.trace import Change

_SIGNATURES = (
    (b"%PDF-", "a PDF", "take its text out first: pdftotext -layout file.pdf"),
    (b"\x89PNG", "a PNG image", "refkit reads text: run it through OCR first"),
    (b"\xff\xd8\xff", "a JPEG image", "refkit reads text: run it through OCR first"),
    (b"GIF8", "a GIF image", "refkit reads text: run it through OCR first"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"\x7fELF", "a program", "give a text file or an export"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)", "save it as .docx or as plain text"),
)

DOCX_SIGNATURE = b"PK\x03\x04"
RTF_SIGNATURE = b"{\\rtf"

# Byte order marks; the longer one first where one begins like another.
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}


@dataclass(frozen=True, slots=True)
class Source:
    """A text and where it is from: `name` for messages ("-" is standard input), `notices` about its decoding.

    `odd` are the places of `text` whose bytes the encoding would not give back (broken ones, read as Windows-1252),
    with those bytes: written back they are what they were.
    """

    name: str
    text: str
    data: bytes
    encoding: str = "utf-8"
    notices: tuple[str, ...] = ()
    mark: bool = False  # begins with a byte order mark, which is no part of `text`
    odd: tuple[tuple[int, bytes], ...] = ()

    def encode(self, text: str, changes: Sequence[Change] = ()) -> bytes:
        """`text` in this source's encoding and with its mark, to be written where it was read.

        `changes` are those that make `text` of the source's own text: what they leave alone keeps its bytes. Raises
        OutputError for a character that the encoding cannot hold; another encoding is never taken instead.
        """
        if text == self.text:
            return self.data
        pieces = []
        made = []
        at = 0
        for change in sorted(changes, key=lambda c: c.span):
            pieces += [self._bytes_of(at, change.span.start), self._encoded(change.after, change.rule)]
            made += [self.text[at : change.span.start], change.after]
            at = change.span.end
        pieces.append(self._bytes_of(at, len(self.text)))
        made.append(self.text[at:])
        if "".join(made) != text:  # not these changes, or none: what both texts begin and end with is kept
            pieces = self._around(text)
        body = b"".join(pieces)
        return _MARKS[self.encoding] + body if self.mark else body

    def _around(self, text: str) -> list[bytes]:
        """The bytes of a text that differs from the source's in one stretch."""
        head = _common(self.text, text)
        tail = _common(self.text[head:][::-1], text[head:][::-1])
        middle = self._encoded(text[head : len(text) - tail], "")
        return [self._bytes_of(0, head), middle, self._bytes_of(len(self.text) - tail, len(self.text))]

    def _bytes_of(self, start: int, end: int) -> bytes:
        """The bytes of a stretch of the source's text."""
        out = []
        for place, raw in self.odd[bisect_left(self.odd, (start, b"")) : bisect_left(self.odd, (end, b""))]:
            out += [self._encoded(self.text[start:place], ""), raw]
            start = place + 1
        return b"".join([*out, self._encoded(self.text[start:end], "")])

    def _encoded(self, text: str, rule: str) -> bytes:
        try:
            return text.encode(self.encoding, "surrogatepass" if self.encoding.startswith("utf") else "strict")
        except UnicodeEncodeError as error:
            from refkit import encodings

            char = text[error.start]
            hint = f" (the repair of {rule}: --ignore {rule.split('+')[0]})" if rule else ""
            raise OutputError(
                f"{self.name} is in {encodings.title(self.encoding)}, which cannot hold "
                f"{char!r} (U+{ord(char):04X}){hint}; nothing was written. Save it as UTF-8 first"
            ) from None

    @property
    def digest(self) -> str:
        """A short hash of the bytes, to name an input in a bug report without showing it."""
        return hashlib.sha256(self.data).hexdigest()[:12]


def read_source(path: str | Path, encoding: str | None = None) -> Source:
    """Read a file, or standard input for "-". Raises InputError when there is no text to be had.

    `encoding` is the one to read it in, by any of its names; without it the bytes tell.
    """
    if str(path) == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed")
        try:
            return replace(decode(sys.stdin.buffer.read(), "standard input", encoding), name="-")
        except OSError as error:
            raise InputError(f"standard input: {error.strerror or error}") from None
    target = Path(path)
    try:
        data = target.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{target}: no such file{_near(target)}") from None
    except IsADirectoryError:
        raise InputError(f"{target} is a folder; name the files in it") from None
    except PermissionError:
        raise InputError(f"{target}: not allowed to read it") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InputError(f"{target}: {getattr(error, 'strerror', None) or error}") from None
    return decode(data, str(target), encoding)


def decode(data: bytes, name: str, encoding: str | None = None) -> Source:
    """The text of `data`, and in `notices` what is to be told of its encoding when that is not plainly UTF-8.

    Looked at in this order: the encoding that was named; a byte order mark; the zeros of UTF-16 and UTF-32; UTF-8, also
    with a few broken bytes in it; what the file says of itself and the look of its letters, weighed together.
    """
    if data.startswith(DOCX_SIGNATURE):
        return Source(name, "", data, encoding="zip")
    if data.startswith(RTF_SIGNATURE):  # its bytes are letters of the code pages that it names itself
        return Source(name, data.decode("latin-1"), data, encoding="latin-1")
    for signature, what, remedy in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"{name} is {what}, not text; {remedy}")
    if encoding is not None:
        return _named(data, name, encoding)
    for codec, mark in _MARKS.items():
        if data.startswith(mark):
            return _decoded(data, name, codec, mark=mark)
    if b"\x00" in data:
        from refkit.encodings.shapes import is_utf8_with_zeros, wide

        if is_utf8_with_zeros(data):
            return Source(name, data.decode("utf-8"), data)
        codec = wide(data) or ""
        if not codec:
            raise InputError(f"{name} is a binary file, not text; give a text file or an export")
        told = f"{name} has no byte order mark; read as {codec.upper()}"
        return _decoded(data, name, codec, notices=(told,))
    try:
        return Source(name, data.decode("utf-8"), data)
    except UnicodeDecodeError as error:
        place = f"byte {error.start}"
    # Form feeds are of text, and so is the Control-Z by which DOS ended a file.
    control = sum(b < 32 and b not in (9, 10, 11, 12, 13, 26) for b in data[:65536])
    if control > len(data[:65536]) // 100:
        raise InputError(f"{name} is a binary file, not text; give a text file or an export")
    from refkit.encodings import declared
    from refkit.encodings.shapes import mostly_utf8

    says = declared(data)
    if mostly_utf8(data, expected=says is not None and says.codec == "utf-8"):
        return _decoded(data, name, "utf-8")
    return _guessed(data, name, says, place)


def _guessed(data: bytes, name: str, says: Declared | None, place: str) -> Source:
    """The text in the likeliest encoding, with how sure that is."""
    from refkit import encodings

    found = encodings.guess(data, says.codec if says else None)
    title = encodings.title(found.codec)
    if says is not None and says.codec == found.codec:
        return _decoded(data, name, found.codec, notices=(f"{name} is read as {title}, as it says ({says.words})",))
    sure = min(99, int(100 * found.confidence))
    how = "surely" if sure >= 99 else "very likely" if sure >= 90 else "likely" if sure >= 70 else "a guess"
    other = f", else {encodings.title(found.other)}" if found.other and sure < 99 else ""
    notice = (
        f"{name} is not UTF-8 ({place}); read as {title} ({how}, {sure} %{other}). "
        "If letters look wrong, name the encoding: --encoding NAME"
    )
    against = f"{name} says that it is {encodings.title(says.codec)} ({says.words}); its letters do not" if says else ""
    return _decoded(data, name, found.codec, notices=(notice, against) if against else (notice,))


def _named(data: bytes, name: str, encoding: str) -> Source:
    """The text in the encoding that the caller named."""
    from refkit.encodings import find

    codec = find(encoding)
    mark = _MARKS.get(codec, b"")
    if codec == "utf-16-le" and data.startswith(_MARKS["utf-16-be"]):
        codec, mark = "utf-16-be", _MARKS["utf-16-be"]
    if codec == "utf-32-le" and data.startswith(_MARKS["utf-32-be"]):
        codec, mark = "utf-32-be", _MARKS["utf-32-be"]
    return _decoded(data, name, codec, mark=mark if mark and data.startswith(mark) else b"")


def _decoded(data: bytes, name: str, codec: str, *, mark: bytes = b"", notices: tuple[str, ...] = ()) -> Source:
    """The text in an encoding; bytes that have no character in it are read as Windows-1252, kept and told."""
    body = data[len(mark) :]
    if codec.startswith(("utf-16", "utf-32")):
        try:
            text = body.decode(codec, "surrogatepass")
        except UnicodeDecodeError:
            raise InputError(f"{name} begins like {codec.upper()} but is broken; save it as UTF-8") from None
        return Source(name, text, data, codec, notices, bool(mark))
    text = body.decode(codec, "surrogateescape")
    if codec == "utf-8" and text.isascii():
        return Source(name, text, data, codec, notices, bool(mark))
    from refkit import encodings
    from refkit.encodings import shapes

    odd = tuple((m.start(), bytes([ord(m.group()) - 0xDC00])) for m in shapes.ESCAPED.finditer(text))
    read_as = shapes.codec_of_breaks(text) if odd and codec == "utf-8" else "cp1252"
    if odd:
        line = text.count("\n", 0, odd[0][0]) + 1
        some = "1 byte is" if len(odd) == 1 else f"{len(odd)} bytes are"
        what = f"no {encodings.title(codec)} (line {line} has the first)"
        told = f"{name}: {some} {what}, read as {encodings.title(read_as)} and kept as they are"
        notices = (*notices, told)
    if codec != "utf-8" and text.encode(codec, "surrogateescape") != body:
        odd = tuple(shapes.unlike(body, codec))
    text = shapes.ESCAPED.sub(lambda m: shapes.byte_as(ord(m.group()) - 0xDC00, read_as), text)
    return Source(name, text, data, codec, notices, bool(mark), odd)


@dataclass(frozen=True, slots=True)
class Survey:
    """How to read a file piece by piece: Python's codec and error handler, and what to tell of it."""

    codec: str
    errors: str
    notices: tuple[str, ...] = ()


def survey(path: Path, encoding: str | None = None) -> Survey | None:
    """How the bytes of a large file are read, found in one walk in little memory; None where it is no plain text."""
    from refkit.encodings import declared
    from refkit.encodings.shapes import outweighs, weights, wide

    name = str(path)
    with path.open("rb") as file:
        head = file.read(1 << 16)
        if encoding is not None:
            source = _named(head[: len(head) - len(head) % 4], name, encoding)
            return Survey(_without_mark(source), KEEPING)
        if head.startswith((DOCX_SIGNATURE, *(s for s, _, _ in _SIGNATURES))):
            return None
        for codec, mark in _MARKS.items():
            if head.startswith(mark):
                return Survey(_without_mark(Source(name, "", head, codec, mark=True)), KEEPING)
        if b"\x00" in head:
            found = wide(head)
            return (
                Survey(found, KEEPING, (f"{name} has no byte order mark; read as {found.upper()}",)) if found else None
            )
        file.seek(0)
        whole = broken = 0
        sample = bytearray()
        while lines := file.readlines(1 << 20):
            block = b"".join(lines)
            if block.isascii():
                continue
            of_block = weights(block)
            whole, broken = whole + of_block[0], broken + of_block[1]
            if len(sample) < 1 << 20:
                sample += block
    if not broken:
        return Survey("utf-8", KEEPING)
    if outweighs(whole, broken, expected=False):
        some = "1 byte is" if broken == 1 else f"{broken} bytes are"
        return Survey("utf-8", KEEPING, (f"{name}: {some} no UTF-8, read as Windows-1252",))
    source = _guessed(bytes(sample), name, declared(head), "in some places")
    return Survey(source.encoding, KEEPING, source.notices)


def _without_mark(source: Source) -> str:
    """Python's codec that takes the byte order mark away: "utf-8-sig"; "utf-16" and "utf-32" do it by themselves."""
    if not source.mark:
        return source.encoding
    return "utf-8-sig" if source.encoding == "utf-8" else source.encoding[:6]


def _kept(error: UnicodeError) -> tuple[str, int]:
    """A codec error handler: bytes without a character are read as Windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    from refkit.encodings.shapes import byte_as

    return "".join(byte_as(b, "cp1252") for b in error.object[error.start : error.end]), error.end


KEEPING = "refkit.windows"
codecs.register_error(KEEPING, _kept)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low


def _near(path: Path) -> str:
    import difflib

    try:
        names = [p.name for p in path.parent.iterdir()]
    except OSError:
        return f" (and no folder {path.parent})" if str(path.parent) != "." else ""
    near = difflib.get_close_matches(path.name, names, n=1)
    return f"; did you mean {path.with_name(near[0])}?" if near else ""


def kind_of_package(source: Source) -> str:
    """What a package is. Raises InputError for one that refkit does not read, with what to do instead."""
    from refkit.errors import InputError
    from refkit.formats.office.package import REMEDIES, kind_of

    kind = kind_of(source.data)
    if kind in REMEDIES:
        raise InputError(f"{source.name} is {kind}, which refkit does not read; {REMEDIES[kind]}")
    return kind
