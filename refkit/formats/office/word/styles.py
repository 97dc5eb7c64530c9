"""What Word's styles and numbering say of a paragraph: its zone, its emphasis, and the number that a reader sees.

Numbers of lists stand in no text of the file: `Numbering` counts them, as Word does when it prints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from refkit.formats.office.listnumbers import written
from refkit.formats.syntax import xml_safe
from refkit.formats.syntax.xml_safe import value

_OFF = frozenset({"0", "false", "off", "none"})
_ZONES = (
    (re.compile(r"(?:heading ?\d|title|subtitle|toc heading|berschrift ?\d|titre ?\d)$"), "heading"),
    (re.compile(r"(?:toc ?\d|table of figures|index ?\d)$"), "navigation"),
    (re.compile(r"(?:bibliograph|endnote bibliography|literaturverzeichnis)"), "list"),
)
_DEEPEST = 20  # styles that are based on one another


def is_on(element: Element | None) -> bool:
    """Whether a switch such as `w:i` is on: it is when it is there and does not say otherwise."""
    return element is not None and value(element).lower() not in _OFF


@dataclass(frozen=True, slots=True)
class Style:
    """A style as it applies: `marks` on and off, `number` (list, level) or None, hidden text or not."""

    name: str = ""
    marks: tuple[tuple[str, bool], ...] = ()
    number: tuple[str, int] | None = None
    hidden: bool = False

    @property
    def zone(self) -> str:
        """What the style says of the place, as `refkit.text` names it."""
        return zone_of(self.name)


def zone_of(name: str) -> str:
    """What a style's name, in small letters, says of a place: "heading", "navigation", "list" or nothing."""
    return next((zone for pattern, zone in _ZONES if pattern.match(name)), "")


def run_marks(properties: Element | None) -> tuple[tuple[str, bool], ...]:
    """The kinds of emphasis that `w:rPr` switches, on or off."""
    if properties is None:
        return ()
    out: list[tuple[str, bool]] = []
    for child in properties:
        name = xml_safe.local(child)
        if name in ("i", "b"):
            out.append(("italic" if name == "i" else "bold", is_on(child)))
        elif name == "smallCaps":
            out.append(("small-caps", is_on(child)))
        elif name == "vertAlign":
            said = value(child)
            out += [(kind, said == kind) for kind in ("superscript", "subscript")]
    return tuple(out)


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._elements = {value(e, "styleId"): e for e in (root if root is not None else ()) if value(e, "styleId")}
        self._known: dict[str, Style] = {"": Style()}

    def __getitem__(self, name: str) -> Style:
        if name not in self._known:
            self._known[name] = self._read(name)
        return self._known[name]

    def _read(self, name: str) -> Style:
        chain: list[Element] = []
        at = name
        while at in self._elements and len(chain) < _DEEPEST and self._elements[at] not in chain:
            chain.append(self._elements[at])
            at = value(xml_safe.child(chain[-1], "basedOn"))
        shown = value(xml_safe.child(chain[0], "name")) if chain else name
        style = Style(name=(shown or name).lower())
        for element in reversed(chain):
            properties = xml_safe.child(element, "rPr")
            number = number_of(xml_safe.child(element, "pPr"))
            style = replace(
                style,
                marks=style.marks + run_marks(properties),
                number=number or style.number,
                hidden=is_on(xml_safe.child(properties, "vanish")) or style.hidden,
            )
        return style


def number_of(properties: Element | None) -> tuple[str, int] | None:
    """(list, level) of `w:numPr`; None where there is none. List "0" takes a paragraph out of its style's list."""
    found = xml_safe.child(properties, "numPr")
    if found is None:
        return None
    level = value(xml_safe.child(found, "ilvl"))
    return value(xml_safe.child(found, "numId")), int(level) if level.isascii() and level.isdigit() else 0


@dataclass(slots=True)
class _Level:
    format: str = "decimal"
    text: str = "%1."
    start: int = 1


class Numbering:
    """The lists of a document, counted as its paragraphs come."""

    def __init__(self, root: Element | None) -> None:
        abstract: dict[str, dict[int, _Level]] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._list: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        for element in root if root is not None else ():
            if xml_safe.local(element) == "abstractNum":
                abstract[value(element, "abstractNumId")] = _levels(element)
        for element in root if root is not None else ():
            if xml_safe.local(element) == "num":
                name, base = value(element, "numId"), value(xml_safe.child(element, "abstractNumId"))
                levels = {n: replace(level) for n, level in abstract.get(base, {}).items()}
                restarted = False
                for override in xml_safe.children(element, "lvlOverride"):
                    at = _number(value(override, "ilvl"), 0)
                    levels.update(_levels(override))
                    begin = xml_safe.child(override, "startOverride")
                    if begin is not None and at in levels:
                        levels[at].start = _number(value(begin), 1)
                        restarted = True
                self._levels[name] = levels
                self._list[name] = name if restarted else f"abstract {base}"

    def next(self, number: tuple[str, int] | None) -> str:
        """The number or bullet of the next paragraph of a list, with a blank; "" where it has none."""
        if number is None or number[0] not in self._levels:
            return ""
        name, at = number
        levels = self._levels[name]
        if at not in levels:
            return ""
        counts = self._counts.setdefault(self._list[name], {})
        counts[at] = counts.get(at, levels[at].start - 1) + 1
        for deeper in [n for n in counts if n > at]:
            del counts[deeper]
        level = levels[at]
        if level.format == "none":
            return ""
        if level.format == "bullet":
            return "• " if level.text.strip() else ""

        def shown(match: re.Match[str]) -> str:
            n = int(match[1]) - 1
            form = levels[n].format if n in levels else "decimal"
            return written(counts.get(n, levels[n].start if n in levels else 1), form)

        text = re.sub(r"%([1-9])", shown, level.text)
        return f"{text.strip()} " if text.strip() else ""


def _levels(element: Element) -> dict[int, _Level]:
    out = {}
    for level in xml_safe.children(element, "lvl"):
        text = xml_safe.child(level, "lvlText")
        out[_number(value(level, "ilvl"), 0)] = _Level(
            format=value(xml_safe.child(level, "numFmt")) or "decimal",
            text=value(text) if text is not None else "",
            start=_number(value(xml_safe.child(level, "start")), 1),
        )
    return out


def _number(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else other
