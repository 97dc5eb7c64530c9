"""The package of a document: a ZIP archive of parts, opened with guards, read as far as it goes where it is damaged.

Guards: number and size of the members, ratio of compression, no path is used. What is wrong with a member is a value:
its readable beginning is given with the reason. XML is read without document types and entities.
"""

from __future__ import annotations

import codecs
import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from refkit.formats.base import finding
from refkit.formats.office.damaged import read_tags
from refkit.formats.syntax import xml_safe
from refkit.trace import Finding, Span

MOST_MEMBERS = 2000
MOST_BYTES = 64 * 1024 * 1024  # of one part, and of all parts together
MOST_RATIO = 200
MOST_TAGS = 3_000_000  # of one part: some hundred times its bytes in memory, were they all elements without text
_SMALL = 1024 * 1024  # parts below this may be compressed as well as they like

_LOCAL = b"PK\x03\x04"
_FAULTS = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError, EOFError, ValueError, KeyError)


@dataclass
class Package:
    """The members of an archive that was opened. `problems` tells what could not be read, by the name of the part."""

    members: dict[str, zipfile.ZipInfo]
    data: bytes
    archive: zipfile.ZipFile | None
    problems: dict[str, str] = field(default_factory=dict)
    _left: int = MOST_BYTES

    def names(self) -> list[str]:
        """The names of all members, in their order."""
        return list(self.members)

    def bytes(self, name: str) -> bytes:
        """What could be unpacked of a member; b"" where there is none. What is wrong goes to `problems`."""
        info = self.members.get(name)
        if info is None:
            return b""
        most = min(MOST_BYTES, self._left)
        if info.file_size > most or info.file_size > max(_SMALL, MOST_RATIO * max(info.compress_size, 1024)):
            self.problems[name] = f"would unpack to {info.file_size} bytes"
            return b""
        out = b""
        try:
            if self.archive is not None:
                with self.archive.open(info) as member:
                    out = member.read(most + 1)
        except _FAULTS as error:
            self.problems[name] = " ".join(str(error).split())[:100] or type(error).__name__
        if self.archive is None or (not out and name in self.problems):
            out, wrong = _inflated(self.data, info, most)
            if wrong:
                self.problems.setdefault(name, wrong)
        if len(out) > most:
            self.problems[name] = "is larger than it says"
            out = out[:most]
        self._left -= len(out)
        return out

    def xml(self, name: str) -> Element | None:
        """The root of an XML part, as far as it can be read; None where there is none."""
        if name not in self.members:
            return None
        data = self.bytes(name)
        if not data:
            self.problems.setdefault(name, "is empty")
            return None
        text, doubtful = decoded(data)
        if text.count("<") > MOST_TAGS:
            self.problems[name] = f"is not read: it holds more than {MOST_TAGS:,} tags"
            return None
        root, wrong = xml_safe.parse(text)
        if wrong or doubtful:
            self.problems.setdefault(name, wrong or doubtful)
        return read_tags(text) if root is None else root

    def told(self) -> list[Finding]:
        """A finding for each part of which not all could be read."""
        out = []
        for name, problem in self.problems.items():
            verb = problem.startswith(("is ", "would ", "does ", "ends "))
            told = f"{name} {problem}" if verb and name else f"{name}: {problem}" if name else problem
            out.append(finding(f"not all could be read: {told}", Span(0, 0), rule="FMT002"))
        return out


def opened(data: bytes) -> tuple[Package | None, str | None]:
    """The package in `data`, and None; or None, and why there is none."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except _FAULTS as error:
        found = _scanned(data)
        if not found:
            return None, f"no readable package ({' '.join(str(error).split())[:100]})"
        package = Package(found, data, None)
        package.problems[""] = "the package is damaged: its list of parts is missing"
        return package, None
    if len(infos) > MOST_MEMBERS:
        return None, f"more than {MOST_MEMBERS} members"
    members: dict[str, zipfile.ZipInfo] = {}
    twice = []
    for info in infos:
        name = info.filename.replace("\\", "/").lstrip("/")
        if name in members:
            twice.append(name)  # the first is read: what a second one says cannot be seen in the document
            continue
        members[name] = info
    if not any(name.startswith("word/") for name in members):  # names of parts are the same in capitals
        members = {n.lower() if n.lower().startswith("word/") else n: info for n, info in members.items()}
    package = Package(members, data, archive)
    for name in twice:
        package.problems[f"{name} (a second one)"] = "is not read"
    return package, None


def _scanned(data: bytes) -> dict[str, zipfile.ZipInfo]:
    """The members by their own headers, where the archive's list of them is missing or wrong."""
    out: dict[str, zipfile.ZipInfo] = {}
    at = data.find(_LOCAL)
    while at >= 0 and len(out) < MOST_MEMBERS:
        if at + 30 > len(data):
            break
        flags, method = struct.unpack_from("<HH", data, at + 6)
        packed, size, name_length, extra = struct.unpack_from("<IIHH", data, at + 18)
        name = data[at + 30 : at + 30 + name_length].decode("utf-8", "replace").replace("\\", "/").lstrip("/")
        begin = at + 30 + name_length + extra
        following = data.find(_LOCAL, begin)
        if re.fullmatch(r"[\w.\-\[\]/ ]{1,200}", name) and name not in out:
            info = zipfile.ZipInfo(name)
            info.header_offset, info.compress_type, info.flag_bits = at, method, flags
            known = packed and begin + packed <= len(data)
            info.compress_size = packed if known else (following if following > 0 else len(data)) - begin
            info.file_size = size if known else 0
            out[name] = info
        at = following
    return out


def _inflated(data: bytes, info: zipfile.ZipInfo, most: int) -> tuple[bytes, str]:
    """The readable beginning of a member, past all checks of the archive; and what is wrong, if it is known."""
    at = info.header_offset
    if at < 0 or at + 30 > len(data) or data[at : at + 4] != _LOCAL:
        return b"", "does not stand where the package says"
    name_length, extra = struct.unpack_from("<HH", data, at + 26)
    begin = at + 30 + name_length + extra
    body = data[begin : begin + info.compress_size] if info.compress_size else data[begin:]
    if info.flag_bits & 1:
        return b"", "is encrypted"
    if info.compress_type == zipfile.ZIP_STORED:
        return body[: most + 1], ""
    if info.compress_type != zipfile.ZIP_DEFLATED:
        return b"", "is compressed in a way that refkit does not know"
    unpack = zlib.decompressobj(-15)
    out: list[bytes] = []
    length = 0
    for start in range(0, len(body), 256):  # in small steps: what stands before the damage is given
        try:
            piece = unpack.decompress(body[start : start + 256], most + 1 - length)
        except zlib.error as error:
            return b"".join(out), " ".join(str(error).split())[:100]
        out.append(piece)
        length += len(piece)
        if length > most or unpack.eof:
            break
        while unpack.unconsumed_tail and length <= most:
            piece = unpack.decompress(unpack.unconsumed_tail, most + 1 - length)
            out.append(piece)
            length += len(piece)
    return b"".join(out), "" if unpack.eof else "ends before its end"


_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']")
_BEGINNINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0?\0", "utf-16-le"),
    (b"\0<\0?", "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_SINGLE_OR_ASIAN = re.compile(
    r"utf-?8|us-ascii|ascii|iso-?8859-?\d{1,2}|windows-125\d|cp125\d|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis"
    r"|euc-(?:jp|kr)"
)


def decoded(data: bytes) -> tuple[str, str]:
    """The text of an XML part by its mark, its first bytes or its declaration; and what was doubtful, or ""."""
    encoding = next((name for begin, name in _BEGINNINGS if data.startswith(begin)), "")
    if not encoding:
        declared = _DECLARED.match(data[:300].lstrip())
        named = declared[1].decode("ascii").lower() if declared else "utf-8"
        encoding = named if _SINGLE_OR_ASIAN.fullmatch(named) else "utf-8"
    try:
        return data.decode(encoding), ""
    except UnicodeDecodeError as error:
        return data.decode(encoding, "replace"), f"byte {error.start} is no {encoding.upper()}: read as �"


# What a package is, by the parts that it holds, and what to do with one that refkit does not read.
_KINDS = (
    ("word/document", "docx"),
    ("xl/workbook", "an Excel workbook"),
    ("ppt/presentation", "a PowerPoint file"),
    ("Index/Document.iwa", "an Apple iWork file (Pages, Numbers or Keynote)"),
    ("index.xml", "an Apple iWork file (Pages, Numbers or Keynote)"),
    ("META-INF/container.xml", "an EPUB"),
    ("META-INF/MANIFEST.MF", "a Java archive"),
)
_MIMETYPES = (
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/epub+zip", "an EPUB"),
    ("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet"),
    ("application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation"),
    ("application/vnd.oasis.opendocument", "an OpenDocument file that is no text"),
)
REMEDIES = {
    "an EPUB": "convert it first: pandoc book.epub -t plain -o book.txt, or copy its list into a .txt file",
    "an Excel workbook": "copy its cells into a .txt file, one reference a line, and give that with --from lines",
    "an OpenDocument spreadsheet": "copy its cells into a .txt file and give that with --from lines",
    "a PowerPoint file": "copy the references into a .txt file",
    "an OpenDocument presentation": "copy the references into a .txt file",
    "an Apple iWork file (Pages, Numbers or Keynote)": "export it as Word (.docx) or as plain text",
    "a ZIP archive": "unpack it and give the files in it",
    "a Java archive": "give a text file, a document or an export",
    "an OpenDocument file that is no text": "save it as .odt, .docx or plain text",
}


def kind_of(data: bytes) -> str:
    """What a package is: "docx", "odt", or a phrase for one that is not read ("an EPUB"), a key of `REMEDIES`."""
    package, _ = opened(data)
    if package is None:
        # Too damaged for a list of parts: taken for a Word document, whose reader says what is wrong.
        return "odt" if b"vnd.oasis.opendocument.text" in data[:200] else "docx"
    names = package.names()
    if "mimetype" in package.members:
        said = package.bytes("mimetype")[:200].decode("ascii", "replace").strip()
        for begin, kind in _MIMETYPES:
            if said.startswith(begin):
                return kind
    for begin, kind in _KINDS:
        if any(name.startswith(begin) for name in names):
            return kind
    if "content.xml" in package.members:
        return "odt"
    return "docx" if any(n.startswith("word/") for n in names) or not names else "a ZIP archive"
