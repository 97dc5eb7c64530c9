"""Which parts of a Word package hold what: the document, the parts that it names, the addresses that its links name."""

from __future__ import annotations

import posixpath
import re
from xml.etree.ElementTree import Element

from refkit.formats.office.package import Package
from refkit.formats.syntax.xml_safe import value


def main_part(package: Package) -> str:
    """The part that holds the document: as the package says, else by its usual name."""
    named = _targets(package.xml("_rels/.rels"), "")
    for kind in ("officeDocument",):
        if named.get(kind) in package.members:
            return named[kind]
    usual = [n for n in package.names() if re.fullmatch(r"word/document\d*\.xml", n)]
    return usual[0] if usual else "word/document.xml"


def named_parts(package: Package, main: str) -> dict[str, str]:
    """The parts that the document names, by the kind of relation."""
    folder, _, name = main.rpartition("/")
    targets = _targets(package.xml(f"{folder}/_rels/{name}.rels"), folder)
    return {kind: target for kind, target in targets.items() if target in package.members}


def _targets(root: Element | None, folder: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for element in root.iter() if root is not None else ():
        target, kind = value(element, "Target"), value(element, "Type").rpartition("/")[2]
        if target and value(element, "TargetMode") != "External":
            joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            out.setdefault(kind, posixpath.normpath(joined))
    return out


def outside_links(root: Element | None) -> dict[str, str]:
    """The addresses outside that a part's links name, by their ids."""
    return {
        value(e, "Id"): value(e, "Target")
        for e in (root.iter() if root is not None else ())
        if value(e, "TargetMode") == "External"
    }
