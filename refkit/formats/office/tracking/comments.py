"""Comments: the part that holds them, and what names it. In the text stand only the marks of their ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refkit.formats.office.tracking.marks import Marks
from refkit.formats.office.tracking.placed import STRICT, TRANSITIONAL, PlacedPackage
from refkit.formats.office.word.parts import named_parts
from refkit.formats.syntax.xml_safe import escape, value

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = {
    TRANSITIONAL: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
    STRICT: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass
class Comments:
    """The comments that are added to a document; `prefix` is that of Word's names in its main part."""

    marks: Marks
    prefix: str
    added: list[tuple[int, str]] = field(default_factory=list)

    def around(self) -> tuple[int, str, str]:
        """The number of a new comment, and the marks before and behind its words."""
        number = self.marks.next()
        p = self.prefix
        end = f'<{p}commentRangeEnd {p}id="{number}"/><{p}r><{p}commentReference {p}id="{number}"/></{p}r>'
        return number, f'<{p}commentRangeStart {p}id="{number}"/>', end

    def add(self, number: int, text: str) -> None:
        """Say what a comment says."""
        self.added.append((number, text))

    def parts(self, package: PlacedPackage, main: str, namespace: str) -> dict[str, str]:
        """The parts that change, by name, with their new text; `namespace` is Word's in the main part."""
        if not self.added:
            return {}
        name = named_parts(package, main).get("comments")
        if name is not None:
            package.xml(name)
            part = package.parts[name]
            prefix = part.prefix(part.root)
            return {name: _before_end(part.text, "".join(self._written(prefix)))}
        folder, _, file = main.rpartition("/")
        name = f"{folder}/comments.xml"
        while name in package.members:
            name = name.replace(".xml", "_.xml")
        inner = "".join(self._written("w:"))
        relations = f"{folder}/_rels/{file}.rels"
        changed = {
            name: f'{_DECLARATION}<w:comments xmlns:w="{namespace}">{inner}</w:comments>',
            relations: _related(package, relations, _KINDS[namespace], name.rpartition("/")[2]),
        }
        types = "[Content_Types].xml"
        if package.xml(types) is not None:
            text = package.parts[types].text
            prefix = package.parts[types].prefix(package.parts[types].root)
            override = f'<{prefix}Override PartName="/{escape(name)}" ContentType="{_TYPE}"/>'
            changed[types] = _before_end(text, override)
        return changed

    def _written(self, prefix: str) -> list[str]:
        author, date = escape(self.marks.author), escape(self.marks.date)
        return [
            f'<{prefix}comment {prefix}id="{number}" {prefix}author="{author}" {prefix}date="{date}" '
            f'{prefix}initials="{author[:2]}"><{prefix}p><{prefix}r><{prefix}t xml:space="preserve">'
            f"{escape(' '.join(text.split()))}</{prefix}t></{prefix}r></{prefix}p></{prefix}comment>"
            for number, text in self.added
        ]


def _related(package: PlacedPackage, name: str, kind: str, target: str) -> str:
    root = package.xml(name)
    known = {value(e, "Id") for e in root} if root is not None else set()
    identity = next(f"rIdRefkit{n}" for n in range(1, len(known) + 2) if f"rIdRefkit{n}" not in known)
    if root is None:
        row = f'<Relationship Id="{identity}" Type="{kind}" Target="{escape(target)}"/>'
        return f'{_DECLARATION}<Relationships xmlns="{_RELATIONS}">{row}</Relationships>'
    part = package.parts[name]
    row = f'<{part.prefix(root)}Relationship Id="{identity}" Type="{kind}" Target="{escape(target)}"/>'
    return _before_end(part.text, row)


def _before_end(text: str, added: str) -> str:
    """A part with elements added at the end of its root."""
    body = text.rstrip()
    trailing = text[len(body) :]
    if body.endswith("/>"):
        name = re.findall(r"<([\w.:-]+)", body)[-1]
        return f"{body[:-2]}>{added}</{name}>{trailing}"
    at = body.rfind("</")
    return f"{body[:at]}{added}{body[at:]}{trailing}"
