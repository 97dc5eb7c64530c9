"""The names of encodings: which there are, what people and files call them, and which one a file says it is in."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from refkit.errors import UnknownNameError

# Python's name of each encoding that a list of references may be in, and the name that people know.
TITLES = {
    "utf-8": "UTF-8", "utf-16-le": "UTF-16LE", "utf-16-be": "UTF-16BE", "utf-32-le": "UTF-32LE",
    "utf-32-be": "UTF-32BE", "ascii": "ASCII", "cp1252": "Windows-1252", "iso8859-1": "Latin-1",
    "iso8859-15": "ISO-8859-15",
    "mac-roman": "Mac Roman", "cp1250": "Windows-1250", "iso8859-2": "ISO-8859-2", "mac-latin2": "Mac Latin 2",
    "cp1251": "Windows-1251", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "iso8859-5": "ISO-8859-5",
    "mac-cyrillic": "Mac Cyrillic", "cp866": "DOS Cyrillic (cp866)", "cp1253": "Windows-1253",
    "iso8859-7": "ISO-8859-7", "cp1254": "Windows-1254", "iso8859-9": "ISO-8859-9", "cp1255": "Windows-1255",
    "iso8859-8": "ISO-8859-8", "cp1256": "Windows-1256", "cp1257": "Windows-1257", "cp1258": "Windows-1258",
    "iso8859-3": "ISO-8859-3", "iso8859-4": "ISO-8859-4", "iso8859-6": "ISO-8859-6", "iso8859-10": "ISO-8859-10",
    "iso8859-13": "ISO-8859-13", "iso8859-14": "ISO-8859-14", "iso8859-16": "ISO-8859-16", "cp437": "DOS (cp437)",
    "cp850": "DOS (cp850)", "cp852": "DOS (cp852)", "cp874": "Windows-874", "mac-greek": "Mac Greek",
    "mac-turkish": "Mac Turkish", "gb18030": "GB18030", "cp932": "Shift-JIS", "big5hkscs": "Big5", "cp949": "EUC-KR",
    "euc-jp": "EUC-JP",
}  # fmt: skip

# Names of an encoding that is read as a larger one, which has all its characters at the same places.
_LARGER = {
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "big5": "big5hkscs", "cp950": "big5hkscs",
    "euc_kr": "cp949", "utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le", "ascii": "utf-8",
}  # fmt: skip
# What LaTeX's inputenc, JabRef and Macintosh programs call them, and Python does not.
_ALSO = {
    "ansi": "cp1252", "ansinew": "cp1252", "cp1252": "cp1252", "latin9": "iso8859-15", "applemac": "mac-roman",
    "macintosh": "mac-roman", "macroman": "mac-roman", "xmacroman": "mac-roman", "maccyr": "mac-cyrillic",
    "xmaccyrillic": "mac-cyrillic", "maclatin2": "mac-latin2", "macce": "mac-latin2", "windows31j": "cp932",
    "mskanji": "cp932", "xsjis": "cp932", "sjis": "cp932", "ms936": "gb18030", "ms949": "cp949", "ms950": "big5hkscs",
    "big5": "big5hkscs", "utf8x": "utf-8", "utf8mb4": "utf-8", "unicode": "utf-16-le", "uhc": "cp949",
    "eucjp": "euc-jp", "euckr": "cp949", "koi8": "koi8-r", "dos": "cp437", "oem": "cp437",
}  # fmt: skip


# Names that are offered beside Python's own where one is not known.
_SPOKEN = ("windows-1252", "windows-1251", "windows-1250", "macroman", "shift-jis", "latin-1", "utf-16", "big5")


class Declared(NamedTuple):
    """The encoding that a file says it is in: Python's name of it, and the words that say so."""

    codec: str
    words: str


def find(name: str) -> str:
    """Python's name of an encoding, by any of its names. Raises UnknownNameError with the nearest names."""
    codec = _find(name)
    if codec is None:
        raise UnknownNameError("encoding", name, {*TITLES, *_SPOKEN})
    return codec


def title(codec: str) -> str:
    """What people call an encoding: "Windows-1251"."""
    return TITLES.get(codec, codec)


def _find(name: str) -> str | None:
    folded = re.sub(r"[\W_]", "", name.casefold())
    if folded in _ALSO:
        return _ALSO[folded]
    try:
        info = codecs.lookup(name.strip().replace(" ", "-"))
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    codec = _LARGER.get(info.name, info.name)
    codec = _LARGER.get(codec.replace("-", "_"), codec)
    codec = codec.replace("_", "-")
    return codec if codec in TITLES else None


_DECLARATIONS = (
    re.compile(rb"""<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:+-]{2,40})["']""", re.I),
    re.compile(rb"""<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w.:+-]{2,40})""", re.I),
    re.compile(rb"""^content-type:[^\n]{0,200}?\bcharset\s*=\s*["']?([\w.:+-]{2,40})""", re.I | re.M),
    re.compile(rb"""^%\s*\\?\s*encoding:\s*([\w.:+-]{2,40})""", re.I | re.M),
    re.compile(rb"""^%\s*!tex\s+encoding\s*=\s*([\w.:+-]{2,40})""", re.I | re.M),
    re.compile(rb"""\\usepackage\s*\[([\w.:+-]{2,40})\]\s*\{inputenc\}"""),
    re.compile(rb"""^[^\n]{0,60}?\bcoding[:=]\s*([\w.:+-]{2,40})""", re.M),
)


def declared(data: bytes) -> Declared | None:
    """What the first lines of a file say of its encoding (XML, HTML, mail, JabRef, LaTeX, editors); None if nothing."""
    head = data[:4096]
    for pattern in _DECLARATIONS:
        if (match := pattern.search(head)) is None:
            continue
        codec = _find(match.group(1).decode("ascii", "replace"))
        if codec is not None:
            return Declared(codec, " ".join(match.group().decode("latin-1").split()))
    return None
