"""Bytes in, text out: reads a file or a stream, recognises its encoding, and says so when it is not UTF-8.

A file that is no text at all (an image, a PDF) is an `InputError` that names the remedy. What the text *means* is for
the pipeline. Newlines stay as they are: spans count code points of the decoded text.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from refkit.errors import InputError

_SIGNATURES = (
    (b"%PDF-", "a PDF", "copy its text into a .txt file, or export it as text"),
    (b"\x89PNG", "a PNG image", "refkit reads text: run it through OCR first"),
    (b"\xff\xd8\xff", "a JPEG image", "refkit reads text: run it through OCR first"),
    (b"GIF8", "a GIF image", "refkit reads text: run it through OCR first"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"\x7fELF", "a program", "give a text file or an export"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)", "save it as .docx or as plain text"),
)

DOCX_SIGNATURE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Source:
    """A text and where it is from: `name` for messages ("-" is standard input), `notices` about its decoding."""

    name: str
    text: str
    data: bytes
    encoding: str = "utf-8"
    notices: tuple[str, ...] = ()
    mark: bool = False  # begins with a byte order mark, which is no part of `text`

    def encode(self, text: str) -> bytes:
        """`text` in this source's encoding, for writing it back in place; UTF-8 where that cannot hold it."""
        try:
            data = text.encode(self.encoding)
        except UnicodeEncodeError:
            data = text.encode("utf-8", "surrogateescape")
        return b"\xef\xbb\xbf" + data if self.mark else data

    @property
    def digest(self) -> str:
        """A short hash of the bytes, to name an input in a bug report without showing it."""
        return hashlib.sha256(self.data).hexdigest()[:12]


def read_source(path: str | Path) -> Source:
    """Read a file, or standard input for "-". Raises InputError when there is no text to be had."""
    if str(path) == "-":
        return decode(sys.stdin.buffer.read(), "-")
    target = Path(path)
    try:
        data = target.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{target}: no such file{_near(target)}") from None
    except IsADirectoryError:
        raise InputError(f"{target} is a folder; name the files in it") from None
    except PermissionError:
        raise InputError(f"{target}: not allowed to read it") from None
    except OSError as error:
        raise InputError(f"{target}: {error.strerror or error}") from None
    return decode(data, str(target))


def decode(data: bytes, name: str) -> Source:
    """The text of `data`: UTF-8, UTF-16 or UTF-32 with a mark, else Windows-1252 with a notice."""
    if data.startswith(DOCX_SIGNATURE):
        return Source(name, "", data, encoding="zip")
    for signature, what, remedy in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"{name} is {what}, not text; {remedy}")
    if data.startswith(b"\xef\xbb\xbf"):
        return replace(_utf8(data[3:], name, data), mark=True)
    for mark, encoding in (
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            try:
                return Source(name, data.decode(encoding), data, encoding)
            except UnicodeDecodeError:
                raise InputError(f"{name} begins like {encoding.upper()} but is broken; save it as UTF-8") from None
    if b"\x00" in data:
        raise InputError(f"{name} is a binary file, not text; give a text file or an export")
    return _utf8(data, name, data)


def _utf8(body: bytes, name: str, data: bytes) -> Source:
    try:
        return Source(name, body.decode("utf-8"), data)
    except UnicodeDecodeError as error:
        place = f"byte {error.start}"
    control = sum(b < 32 and b not in (9, 10, 11, 12, 13) for b in body[:65536])
    if control > len(body[:65536]) // 100:
        raise InputError(f"{name} is a binary file, not text; give a text file or an export")
    try:
        text = body.decode("cp1252")
    except UnicodeDecodeError:
        text = body.decode("latin-1")
        notice = f"{name} is not UTF-8 ({place}); read as Latin-1. If letters look wrong, save it as UTF-8"
        return Source(name, text, data, "latin-1", (notice,))
    notice = f"{name} is not UTF-8 ({place}); read as Windows-1252. If letters look wrong, save it as UTF-8"
    return Source(name, text, data, "cp1252", (notice,))


def _near(path: Path) -> str:
    import difflib

    try:
        names = [p.name for p in path.parent.iterdir()]
    except OSError:
        return f" (and no folder {path.parent})" if str(path.parent) != "." else ""
    near = difflib.get_close_matches(path.name, names, n=1)
    return f"; did you mean {path.with_name(near[0])}?" if near else ""
