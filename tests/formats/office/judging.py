"""Accepts or rejects the tracked changes of a Word file, as a small reader of the tests' own; and compares two files.

`judged` gives a file without any mark of refkit's: what Word leaves when all changes of one author are accepted or
rejected. `form` gives what a part says whatever way its runs are cut.
"""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BLANK = "{http://www.w3.org/XML/1998/namespace}space"
STORIES = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


def members(data: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def judged(data: bytes, accept: bool, author: str = "refkit") -> bytes:
    """The file with all tracked changes of an author accepted, or rejected, and its comments' marks taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in members(data).items():
            if name in STORIES:
                root = ET.fromstring(part)
                _judge(root, accept, author)
                part = ET.tostring(root, encoding="utf-8", xml_declaration=True)
            package.writestr(name, part)
    return out.getvalue()


def _judge(root: ET.Element, accept: bool, author: str) -> None:
    kept, gone = ("ins", "del") if accept else ("del", "ins")
    for name in ("commentRangeStart", "commentRangeEnd"):
        _take_out(root, name, author)
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == f"{W}r" and any(e.tag == f"{W}commentReference" for e in child):
                parent.remove(child)
    joined = [
        p for p in root.iter(f"{W}p")
        if (mark := p.find(f"{W}pPr/{W}rPr/{W}{gone}")) is not None and mark.get(f"{W}author") == author
    ]  # fmt: skip
    for properties in root.iter(f"{W}rPr"):
        for mark in list(properties):
            if mark.tag in (f"{W}ins", f"{W}del") and mark.get(f"{W}author") == author:
                properties.remove(mark)
    _resolve(root, f"{W}{kept}", f"{W}{gone}", author)
    parents = {child: parent for parent in root.iter() for child in parent}
    for paragraph in reversed(joined):
        _join(parents[paragraph], paragraph)


def _take_out(root: ET.Element, name: str, author: str) -> None:
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == f"{W}{name}":
                parent.remove(child)


def _resolve(element: ET.Element, kept: str, gone: str, author: str) -> None:
    for child in list(element):
        _resolve(child, kept, gone, author)
        if child.tag not in (kept, gone) or child.get(f"{W}author") != author:
            continue
        at = list(element).index(child)
        element.remove(child)
        if child.tag == kept:
            for number, inner in enumerate(list(child)):
                for text in inner.iter(f"{W}delText"):
                    text.tag = f"{W}t"
                element.insert(at + number, inner)


def _join(parent: ET.Element, paragraph: ET.Element) -> None:
    """Join a paragraph with the next, whose properties stay."""
    siblings = list(parent)
    following = siblings[siblings.index(paragraph) + 1]
    at = 1 if following.find(f"{W}pPr") is not None else 0
    for inner in [e for e in paragraph if e.tag != f"{W}pPr"]:
        following.insert(at, inner)
        at += 1
    parent.remove(paragraph)


def form(data: bytes) -> dict[str, str]:
    """What the stories of a file say, whatever way their runs are cut: a run for each stretch of one formatting."""
    out = {}
    for name, part in members(data).items():
        if name in STORIES:
            root = ET.fromstring(part)
            _merge_all(root)
            for element in root.iter():
                element.attrib.pop(_BLANK, None)
                if element.tag != f"{W}t" and not (element.text or "").strip():
                    element.text = None
                element.tail = None
            out[name] = ET.tostring(root, encoding="unicode")
    return out


def _merge_all(element: ET.Element) -> None:
    """What was merged away is gone: only what is left is looked into."""
    _merge(element)
    for child in element:
        _merge_all(child)


def _merge(parent: ET.Element) -> None:
    for properties in list(parent):
        if properties.tag in (f"{W}rPr", f"{W}pPr") and not len(properties):
            parent.remove(properties)
        elif properties.tag == f"{W}pPr":
            for inner in [e for e in properties if e.tag == f"{W}rPr" and not len(e)]:
                properties.remove(inner)
            if not len(properties):
                parent.remove(properties)
    last: ET.Element | None = None
    for child in list(parent):
        same = last is not None and child.tag == last.tag
        if same and child.tag in (f"{W}ins", f"{W}moveTo") and _author(child) == _author(last):
            assert last is not None
            last.extend(list(child))
            parent.remove(child)
            _merge(last)
            continue
        if same and child.tag == f"{W}r" and _properties(child) == _properties(last):
            assert last is not None
            last.extend([e for e in child if e.tag != f"{W}rPr"])
            parent.remove(child)
            continue
        last = child
    for run in parent:
        if run.tag == f"{W}r":
            _merge_text(run)
    for run in [e for e in parent if e.tag == f"{W}r" and all(c.tag == f"{W}rPr" for c in e)]:
        parent.remove(run)


def _merge_text(run: ET.Element) -> None:
    last: ET.Element | None = None
    for child in list(run):
        if child.tag == f"{W}t" and last is not None and last.tag == f"{W}t":
            last.text = (last.text or "") + (child.text or "")
            run.remove(child)
            continue
        last = child


def _properties(run: ET.Element | None) -> str:
    found = run.find(f"{W}rPr") if run is not None else None
    return ET.tostring(found, encoding="unicode") if found is not None and len(found) else ""


def _author(element: ET.Element | None) -> str:
    return (element.get(f"{W}author") or "") if element is not None else ""
