"""Word documents: the items that Zotero and Mendeley leave in Word's fields, else the text of the bibliography.

The package is opened with guards: number and size of its members, ratio of compression, no path is used; its XML is
read without document types and entities.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Any
from xml.etree.ElementTree import Element

from refkit.formats import xmlsafe
from refkit.formats.base import finding
from refkit.formats.csljson import record
from refkit.formats.html import texts_as_records
from refkit.model.library import Library
from refkit.model.types import OtherReference, ReferenceBase
from refkit.trace import Span

MOST_MEMBERS = 2000
MOST_BYTES = 64 * 1024 * 1024
MOST_RATIO = 200
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


def read(data: bytes | str) -> Library:
    """A library from the bytes of a .docx; a package that is refused or broken gives no records and a finding."""
    if isinstance(data, str):
        data = data.encode("latin-1", "replace")
    texts, problem = _members(data)
    if problem is not None:
        return _failed(problem)
    items: dict[str, Any] = {}
    paragraphs: list[tuple[str, str, bool]] = []
    for name, text in texts.items():
        root, wrong = xmlsafe.parse(text)
        if root is None:
            return _failed(f"{name}: {wrong}")
        for code in _codes(root):
            _items_of(code, items)
        if name == "word/document.xml":
            paragraphs = list(_paragraphs(root))
    if items:
        references: list[ReferenceBase] = [record(item)[0] for item in items.values()]
        return Library(tuple(references), meta={"paragraphs": len(paragraphs)})
    entries = _bibliography(paragraphs)
    return texts_as_records(entries, None)


def _failed(problem: str) -> Library:
    reason = f"not read: {problem}"
    return Library(
        (OtherReference(reason=reason),), findings=(finding(f"the document is {reason}", Span(0, 0), rule="FMT002"),)
    )


def _members(data: bytes) -> tuple[dict[str, str], str | None]:
    """The XML parts that may hold references, or what is wrong with the package."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            infos = package.infolist()
            if len(infos) > MOST_MEMBERS:
                return {}, f"more than {MOST_MEMBERS} members"
            out = {}
            for info in infos:
                if info.filename not in _PARTS:
                    continue
                if info.file_size > MOST_BYTES or info.file_size > MOST_RATIO * max(info.compress_size, 1024):
                    return {}, f"{info.filename} would unpack to {info.file_size} bytes"
                with package.open(info) as member:
                    raw = member.read(MOST_BYTES + 1)
                if len(raw) > MOST_BYTES:
                    return {}, f"{info.filename} is larger than it says"
                out[info.filename] = raw.decode("utf-8", "replace")
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        return {}, f"no readable package ({' '.join(str(error).split())[:100]})"
    if "word/document.xml" not in out:
        return {}, "no Word document in the package"
    return out, None


def _codes(root: Element) -> list[str]:
    """The codes of the fields of a part: instruction texts are cut into runs between `fldChar` marks."""
    codes: list[str] = []
    open_codes: list[list[str]] = []
    for element in root.iter():
        name = xmlsafe.local(element)
        if name == "fldChar":
            kind = next((v for k, v in element.attrib.items() if k.endswith("fldCharType")), "")
            if kind == "begin":
                open_codes.append([])
            elif kind == "end" and open_codes:
                codes.append("".join(open_codes.pop()))
        elif name == "instrText" and open_codes:
            open_codes[-1].append(element.text or "")
        elif name == "fldSimple":
            codes.append(next((v for k, v in element.attrib.items() if k.endswith("instr")), ""))
        elif name == "tag":  # Mendeley Cite keeps its items in content controls
            codes.append(next((v for k, v in element.attrib.items() if k.endswith("val")), ""))
    return codes + ["".join(c) for c in open_codes]


def _items_of(code: str, items: dict[str, Any]) -> None:
    """Add the CSL items of a citation field, each once."""
    if "CSL_CITATION" not in code and "MENDELEY_CITATION" not in code:
        return
    found: Any = None
    at = code.find("{")
    if at >= 0:
        try:
            found, _ = json.JSONDecoder().raw_decode(code[at:])
        except (ValueError, RecursionError):
            return
    else:
        found = _packed(code)
    cited = found.get("citationItems") if isinstance(found, dict) else None
    for one in cited if isinstance(cited, list) else ():
        data = one.get("itemData") if isinstance(one, dict) else None
        if isinstance(data, dict):
            uris = one.get("uris") or one.get("uri") or []
            key = (
                str(uris[0])
                if isinstance(uris, list) and uris
                else str(data.get("id", "")) + str(data.get("title", ""))
            )
            items.setdefault(key, data)


def _packed(code: str) -> Any:
    """Mendeley Cite's tag: MENDELEY_CITATION_v3_ and base64 of JSON."""
    import base64
    import binascii

    match = re.search(r"MENDELEY_CITATION_v\d+_([A-Za-z0-9+/=_-]+)", code)
    if not match:
        return None
    try:
        return json.loads(
            base64.b64decode(match[1] + "=" * (-len(match[1]) % 4), altchars=b"-_" if "-" in match[1] else None)
        )
    except (binascii.Error, ValueError, RecursionError):
        return None


def _paragraphs(root: Element) -> list[tuple[str, str, bool]]:
    """(style, text, in a bibliography field) of each paragraph."""
    out = []
    depth = 0
    inside: list[bool] = []
    pending: list[str] = []
    for paragraph in root.iter():
        if xmlsafe.local(paragraph) != "p":
            continue
        style, words = "", []
        bibliography = any(inside)
        for run in paragraph.iter():
            name = xmlsafe.local(run)
            if name == "pStyle":
                style = next((v for k, v in run.attrib.items() if k.endswith("val")), "")
            elif name == "t":
                words.append(run.text or "")
            elif name in ("tab", "br"):
                words.append(" ")
            elif name == "instrText" and depth:
                pending[-1] += run.text or ""
                if re.search(r"CSL_BIBLIOGRAPHY|ADDIN EN\.REFLIST|BIBLIOGRAPHY\b", pending[-1]):
                    inside[-1] = bibliography = True
            elif name == "fldChar":
                kind = next((v for k, v in run.attrib.items() if k.endswith("fldCharType")), "")
                if kind == "begin":
                    depth += 1
                    inside.append(False)
                    pending.append("")
                elif kind == "end" and depth:
                    depth -= 1
                    inside.pop()
                    pending.pop()
        text = " ".join("".join(words).split())
        if text:
            out.append((style, text, bibliography))
    return out


_HEADING = re.compile(
    r"(?i)(?:\d+\.?\s*)?(?:references?|bibliography|works cited|sources|literature(?: cited)?|literatur(?:verzeichnis)?"
    r"|bibliographie"
    r"|bibliografía|quellen.*|selected bibliography|primary sources|secondary sources|参考文献|литература)[:.]?"
)


def _bibliography(paragraphs: list[tuple[str, str, bool]]) -> list[str]:
    """The entries: paragraphs of the bibliography's field or style, else those below its heading, else all."""
    in_field = [text for _, text, inside in paragraphs if inside]
    if in_field:
        return in_field
    styled = [
        text for style, text, _ in paragraphs if re.match(r"(?i)bibliograph|reference|endnotebibliography", style)
    ]
    if styled:
        return styled
    for at in range(len(paragraphs) - 1, -1, -1):
        if _HEADING.fullmatch(paragraphs[at][1]):
            return [text for _, text, _ in paragraphs[at + 1 :]]
    return [text for _, text, _ in paragraphs]
