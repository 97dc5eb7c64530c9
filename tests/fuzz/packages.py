"""Word files made of paragraphs, and their damage: inside of the XML before it is zipped, and in the bytes behind."""

from __future__ import annotations

import io
import json
import random
import zipfile
from typing import Any
from xml.sax.saxutils import escape

from tests.fuzz import trees

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_LINKS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)


def parts(paragraphs: list[str], notes: list[str], items: list[dict[str, Any]], rng: random.Random) -> dict[str, str]:
    """The parts of a Word file: paragraphs with emphasis, soft breaks and tables, footnotes, live fields with items."""
    body = "".join(_paragraph(p, rng) for p in paragraphs)
    if items:
        code = "ADDIN ZOTERO_ITEM CSL_CITATION " + json.dumps(
            {"citationItems": [{"uris": [f"u{i}"], "itemData": it} for i, it in enumerate(items)]}
        )
        body += f"<w:p>{_field(code, '(Moor 1987)')}</w:p>"
    if rng.random() < 0.2:
        body += f"<w:tbl><w:tr><w:tc>{_paragraph(rng.choice(paragraphs or ['a']), rng)}</w:tc></w:tr></w:tbl>"
    out = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _LINKS,
        "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>',
    }
    if notes:
        inner = "".join(f'<w:footnote w:id="{i + 1}">{_paragraph(n, rng)}</w:footnote>' for i, n in enumerate(notes))
        out["word/footnotes.xml"] = f"<w:footnotes {W}>{inner}</w:footnotes>"
    return out


def _field(code: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{escape(code)}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{escape(shown)}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _paragraph(text: str, rng: random.Random) -> str:
    """A paragraph of two runs that part at a blank, now and then by a soft break."""
    at = text.rfind(" ", 0, rng.randrange(len(text) + 1)) + 1
    looks = ("", "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>")
    styles = ("", "", '<w:pPr><w:pStyle w:val="Bibliography"/></w:pPr>', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')
    between = "<w:br/>" if rng.random() < 0.1 else ""
    first = f'<w:r><w:t xml:space="preserve">{escape(text[:at])}</w:t>{between}</w:r>'
    second = f'<w:r>{rng.choice(looks)}<w:t xml:space="preserve">{escape(text[at:])}</w:t></w:r>'
    return f"<w:p>{rng.choice(styles)}{first}{second}</w:p>"


def zipped(members: dict[str, str]) -> bytes:
    """The members as a package, the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in members.items():
            package.writestr(
                zipfile.ZipInfo(name or "_", (1980, 1, 1, 0, 0, 0)),
                text.encode("utf-8", "replace"),
                zipfile.ZIP_DEFLATED,
            )
    return out.getvalue()


def members_of(data: bytes) -> dict[str, str]:
    """The parts of a package that was made elsewhere."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def damaged(members: dict[str, str], rng: random.Random) -> bytes:
    """The package with wounds to its XML, its list of members or its bytes."""
    members = dict(members)
    for _ in range(rng.choice((0, 1, 1, 2))):
        name = rng.choice(list(members))
        how = rng.randrange(6)
        if how < 4:
            members[name] = trees.mutated_xml(members[name], rng)
        elif how == 4 and len(members) > 1:
            del members[name]
        else:
            members[rng.choice(("word/document.xml", "../x", "word/endnotes.xml", "WORD/DOCUMENT.XML"))] = members.pop(
                name
            )
    data = zipped(members)
    return data if rng.random() < 0.5 else flipped(data, rng)


def flipped(given: bytes, rng: random.Random) -> bytes:
    """Bytes with bits flipped, pieces taken out or put in, the end torn off."""
    data = bytearray(given)
    for _ in range(rng.choice((1, 1, 2, 8, 40))):
        if not data:
            break
        at = rng.randrange(len(data))
        how = rng.randrange(8)
        if how < 4:
            data[at] ^= 1 << rng.randrange(8)
        elif how == 4:
            data[at : at + rng.randrange(20)] = b""
        elif how == 5:
            data[at:at] = bytes(rng.randrange(256) for _ in range(rng.randrange(1, 9)))
        elif how == 6:
            data[at : at + 4] = rng.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"PK\x03\x04", b"PK\x05\x06"))
        elif rng.random() < 0.3:
            del data[at:]
    return bytes(data)
