"""The places of one file: for each record its leaves, for a piece of a field's value the leaves that may hold it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from refkit.formats.edit_in_place import csv_leaves, json_leaves, tagged_leaves, xml_leaves, yaml_leaves
from refkit.formats.edit_in_place.bibtex_leaves import BibPlaces
from refkit.formats.edit_in_place.leaves import Fit, Leaf
from refkit.formats.edit_in_place.names import NAMES
from refkit.formats.syntax.yaml_places import Places as YamlPlaces
from refkit.formats.tagged.lines import Syntax
from refkit.model.types import ReferenceBase
from refkit.trace import Span

# What is read and not rewritten, why, and what to do instead.
NOT_REWRITTEN: Mapping[str, str] = {
    "docx": "a Word document is no text; refkit convert gives its references as text or in another format",
    "html": "what a page says for machines is spread over its markup; refkit convert writes the repaired records",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of the file that spells a piece of a record's value, by a leaf that can spell another."""

    span: Span
    fit: Fit

    def spell(self, piece: str, text: str) -> str | None:
        """The spelling of another piece there; None where it cannot stand."""
        leaf = self.fit.leaf
        return leaf.spell(piece) if leaf.whole(self.span.of(text)) else None

    def around(self, span: Span) -> Span:
        """Where a longer piece of the same value is spelt; where that cannot be told, the piece itself."""
        return self.fit.spot(span) or self.span


class Places:
    """The leaves of an export's records. What a file says beside its records is looked up once, when it is needed.

    `encoding` is that of the file: a character that it cannot hold is escaped, or not written.
    """

    def __init__(self, text: str, format: str, encoding: str = "utf-8") -> None:
        self.text = text
        self.format = format
        self.encoding = encoding
        self._ascii = text.isascii()
        self._held: dict[str, bool] = {}
        self._leaves: dict[int, list[Leaf]] = {}
        self._named: dict[int, dict[str, list[Leaf]]] = {}
        self._fits: dict[tuple[int, str, str], _Fits] = {}
        self._hosted: dict[Span, tuple[list[Leaf], list[Span]]] = {}

    def plain(self, char: str) -> bool:
        """Whether a character may stand in the file as it is: the encoding holds it, and the file escapes no others."""
        if char.isascii():
            return True
        if char not in self._held:
            try:
                char.encode(self.encoding)
            except (UnicodeEncodeError, LookupError):
                self._held[char] = False
            else:
                self._held[char] = not (self._ascii and self._escapes)
        return self._held[char]

    @cached_property
    def _escapes(self) -> bool:
        """Whether the file spells letters beyond ASCII by escapes of its own."""
        signs = _ESCAPED.get(_KIND[self.format])
        return signs is not None and signs.search(self.text) is not None

    def record(self, number: int, reference: ReferenceBase) -> Span | None:
        """Where a record stands in the file; None where nobody knows."""
        if self.format == "jsonl":
            return self._lines[number] if number < len(self._lines) else None
        found = reference.provenance
        return found.entry.span if found is not None and found.entry is not None else None

    @cached_property
    def _lines(self) -> list[Span]:
        out = []
        at = 0
        for line in self.text.split("\n"):
            if line.strip():
                out.append(Span(at, at + len(line)))
            at += len(line) + 1
        return out

    def leaves(self, number: int, reference: ReferenceBase) -> list[Leaf]:
        """The leaves of a record, in the order of the file; what it shares with others comes last."""
        if number not in self._leaves:
            span = self.record(number, reference)
            self._leaves[number] = _PLACES[_KIND[self.format]](self, number, span) if span is not None else []
        return self._leaves[number]

    def spots(self, number: int, reference: ReferenceBase, field: str, value: str, span: Span) -> Iterator[Spot]:
        """Where `value[span]` of a field may be spelt, the likeliest first: by the leaf's name, then by how it fits."""
        known = (number, field, value)
        if known not in self._fits:
            self._fits[known] = _Fits(self._by_name(number, reference, field), value)
        for fit in self._fits[known]:
            place = fit.spot(span)
            if place is not None:
                yield Spot(place, fit)

    def find(self, number: int, reference: ReferenceBase, field: str, wanted: Sequence[str]) -> Span | None:
        """Where the first of some words that a record has is spelt: under the names of a field, else anywhere."""
        for group in self._by_name(number, reference, field):
            for words in wanted:
                for leaf in group:
                    found = leaf.decoded
                    if found is None or words not in found.text:
                        continue
                    at = found.text.find(words)
                    place = Fit(leaf, found.text).spot(Span(at, at + len(words)))
                    if place is not None:
                        return place
        return None

    def home(self, number: int, reference: ReferenceBase, field: str) -> Span | None:
        """What the file has for a field, as a whole; None where nothing is called like it."""
        named = next(self._by_name(number, reference, field))
        return next((leaf.where for leaf in named if leaf.where is not None), None)

    def _by_name(self, number: int, reference: ReferenceBase, field: str) -> Iterator[list[Leaf]]:
        """The leaves that are called like a field, the likeliest name first, then all others."""
        names = NAMES[_KIND[self.format]].get(field) or (field, field.replace("_", "-"), field.upper())
        leaves = self.leaves(number, reference)
        if number not in self._named:
            by_name: dict[str, list[Leaf]] = {}
            for leaf in leaves:
                by_name.setdefault(leaf.name, []).append(leaf)
                if "/" in leaf.name:
                    by_name.setdefault(leaf.name.rpartition("/")[2], []).append(leaf)
            self._named[number] = by_name
        named = [leaf for name in names for leaf in self._named[number].get(name, ())]
        yield named
        known = {id(leaf) for leaf in named}
        yield [leaf for leaf in leaves if id(leaf) not in known]

    # --- one for each syntax

    def _json(self, number: int, span: Span) -> list[Leaf]:
        return json_leaves.leaves(self.text, span.start, span.end, self.plain)

    def _bib(self, number: int, span: Span) -> list[Leaf]:
        return self._bib_places.leaves(span.start, span.end)

    @cached_property
    def _bib_places(self) -> BibPlaces:
        return BibPlaces(self.text, self.plain)

    def _tagged(self, number: int, span: Span) -> list[Leaf]:
        def whole(piece: str) -> bool:
            return all(map(self.plain, piece))

        return tagged_leaves.leaves(self.text, span.start, span.end, _syntax(self.format), whole)

    def _xml(self, number: int, span: Span) -> list[Leaf]:
        root = xml_leaves.tree(self.text, span.start, span.end)
        return xml_leaves.leaves_of(self.text, root, self.plain) if root is not None else []

    def _rdf(self, number: int, span: Span) -> list[Leaf]:
        """An item's own leaves, and those of the hosts that it only points to."""
        out: list[Leaf] = []
        todo = [span]
        for place in todo:
            if place not in self._hosted:
                root = xml_leaves.tree(self.text, place.start, place.end)
                found = xml_leaves.leaves_of(self.text, root, self.plain) if root is not None else []
                self._hosted[place] = found, list(self._hosts(root)) if root is not None else []
            leaves, hosts = self._hosted[place]
            out += leaves
            todo += [host for host in hosts if host not in todo and len(todo) < _MOST_HOSTS]
        return out

    def _hosts(self, root: xml_leaves.Node) -> Iterator[Span]:
        nodes = [root]
        while nodes:
            node = nodes.pop()
            if node.name in ("isPartOf", "presentedAt"):
                place = self._resources.get(node.attributes.get("resource", ""))
                if place is not None:
                    yield place
            nodes += node.children

    @cached_property
    def _resources(self) -> dict[str, Span]:
        return {r.about: Span(r.start, r.end) for r in xml_leaves.below_the_root(self.text) if r.about}

    def _yaml(self, number: int, span: Span) -> list[Leaf]:
        found = self._yaml_places
        scalars = found.scalars[number] if number < len(found.scalars) else []
        return [yaml_leaves.leaf(self.text, scalar, self.plain) for scalar in scalars]

    @cached_property
    def _yaml_places(self) -> YamlPlaces:
        from refkit.formats.syntax.yaml_safe import walk

        found = YamlPlaces()
        walk(self.text, found.see)
        return found

    def _csv(self, number: int, span: Span) -> list[Leaf]:
        return csv_leaves.leaves(self.text, span.start, self._columns, self.plain)

    @cached_property
    def _columns(self) -> list[str]:
        return csv_leaves.columns(self.text)


_MOST_HOSTS = 20  # more are followed for no item


class _Fits:
    """The fits of a value in groups of leaves, the best of each group first; a group is looked at when it is needed."""

    def __init__(self, groups: Iterator[list[Leaf]], value: str) -> None:
        self._groups = groups
        self._value = value
        self._known: list[Fit] = []

    def __iter__(self) -> Iterator[Fit]:
        yield from self._known
        for group in self._groups:
            fits = [fit for fit in (Fit(leaf, self._value) for leaf in group) if fit.rank]
            begin = len(self._known)
            self._known += sorted(fits, key=lambda fit: -fit.rank)
            yield from self._known[begin:]


def _syntax(format: str) -> Syntax:
    if format == "ris":
        from refkit.formats.tagged import ris

        return ris.SYNTAX
    if format == "enw":
        from refkit.formats.tagged import enw

        return enw.SYNTAX
    from refkit.formats.tagged import nbib

    return nbib.SYNTAX


_PLACES: Mapping[str, Callable[[Places, int, Span], list[Leaf]]] = {
    "bib": Places._bib,
    "csl": Places._json,
    "zotero": Places._json,
    "jsonl": Places._json,
    "yaml": Places._yaml,
    "ris": Places._tagged,
    "enw": Places._tagged,
    "nbib": Places._tagged,
    "rdf": Places._rdf,
    "endnote": Places._xml,
    "mods": Places._xml,
    "csv": Places._csv,
}
# format -> its syntax and its names of fields
_KIND = {
    "bibtex": "bib",
    "biblatex": "bib",
    "ris": "ris",
    "csl-json": "csl",
    "better-csl-json": "csl",
    "csl-yaml": "yaml",
    "zotero-json": "zotero",
    "betterbibtex-json": "zotero",
    "zotero-rdf": "rdf",
    "zotero-csv": "csv",
    "endnote-xml": "endnote",
    "mods": "mods",
    "nbib": "nbib",
    "enw": "enw",
    "jsonl": "jsonl",
}
REWRITTEN = tuple(_KIND)

# How a file in ASCII shows that its writer escapes all other letters.
_ESCAPED = {
    "csl": re.compile(r"\\u[0-9a-fA-F]{4}"),
    "zotero": re.compile(r"\\u[0-9a-fA-F]{4}"),
    "jsonl": re.compile(r"\\u[0-9a-fA-F]{4}"),
    "bib": re.compile(r"\\[`'^\"~=.cvuHk]\s*[{A-Za-z]|--"),
    "rdf": re.compile(r"&#"),
    "endnote": re.compile(r"&#"),
    "mods": re.compile(r"&#"),
}
