"""A BibTeX file from its first block to its last: strings, inheritance, repeated keys and fields, broken blocks.

What the fields of one entry mean is for `bibtex.read_entry`; how a text is cut into blocks for `bibtex.blocks`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from refkit.faults import KEPT, attempt
from refkit.formats.base import finding, traced
from refkit.formats.bibtex.blocks import Block, blocks
from refkit.formats.bibtex.field_map import ALIASES
from refkit.formats.bibtex.read_entry import decode_entry, record_of
from refkit.formats.bibtex.values import resolve
from refkit.model.csljson import JsonObject
from refkit.model.library import SetAside
from refkit.model.types import OtherReference, ReferenceBase
from refkit.trace import Finding, Span

# A string of macros that double each other would fill the memory: longer ones are not expanded.
_LONGEST_STRING = 100_000

# Fields that a child never takes from its parent (biblatex manual, appendix B).
_OWN = frozenset(
    "ids crossref xref xdata entryset execute label options presort related relatedoptions relatedstring relatedtype"
    " shorthand shorthandintro sortkey key shorttitle shortjournal sorttitle sortname sortyear annotation annote note"
    " abstract keywords file url doi".split()
)
_TITLES = ("title", "subtitle", "titleaddon")
_INHERIT = (
    # parent types, child types, prefix that the parent's titles take
    ("mvbook mvcollection mvproceedings mvreference", "", "main"),
    (
        "book collection proceedings reference",
        "inbook incollection inproceedings inreference bookinbook suppbook conference",
        "book",
    ),
    ("periodical", "article suppperiodical", "journal"),
)


# What is inherited at most: fields of all ancestors together, so that a long chain costs no more than its entries.
_MOST_INHERITED = 200


class Reader:
    """Reads the blocks of one file. After the walk `findings`, `set_aside` and `meta` hold what is no record.

    `source` gives the file's text in pieces and can be called twice: entries that inherit need their parents first.
    `meta` has the raw texts of `strings`, `preamble` and `comments` in order, and `between`: for what stands between
    two entries (words and % comments; those inside an entry too) the key of the entry that follows, and the text.
    """

    def __init__(self, source: Callable[[], Iterable[str]], *, trace: bool = True) -> None:
        self.source = source
        self.trace = trace
        self.strings: dict[str, str] = {}
        self.findings: list[Finding] = []
        self.set_aside: list[SetAside] = []
        self.meta: JsonObject = {}
        self._parents: dict[str, tuple[str, dict[str, str]]] = {}
        self._full: dict[str, dict[str, str]] = {}
        self._between: list[str] = []
        self._seen: set[str] = set()
        self._number = 0

    def __iter__(self) -> Iterator[ReferenceBase]:
        wanted = self._wanted()
        if wanted:
            strings = dict(self.strings)
            for block in blocks(self.source()):
                if block.type == "string":
                    self._string(block)
                elif block.key in wanted and block.key not in self._parents:
                    self._parents[block.key] = (block.type, self._resolved(block, []))
            self.strings = strings
        for block in blocks(self.source()):
            record = self._guarded(block)
            if record is not None:
                yield record
        self._placed("")

    def _guarded(self, block: Block) -> ReferenceBase | None:
        """The record of a block, if it is one; its words where reading it fails."""
        span = Span(block.start, block.end)
        made = attempt("read a record", block.raw, lambda: (self._block(block),), span=span, key=block.key or None)
        if made is not None:
            return made[0]
        number, self._number = self._number, self._number + 1
        return traced(OtherReference(text=block.raw, reason=KEPT), block.raw, span, number, block.line)

    def _wanted(self) -> set[str]:
        """The keys that entries inherit from, chains included."""
        wanted: set[str] = set()
        tail = ""
        for chunk in self.source():
            text = tail + chunk
            for match in _PARENT_KEYS.finditer(text):
                wanted.update(k.strip() for k in match[1].split(","))
            tail = text[-300:]
        return wanted

    def _block(self, block: Block) -> ReferenceBase | None:
        span = Span(block.start, block.end)
        for problem in block.problems:
            self._tell(f"line {block.line}: {problem}", span, block.key)
        for words in block.left:
            self.set_aside.append(SetAside(words, span, "words between the fields of an entry"))
        if block.type in ("", "%", "comment", "preamble", "string"):
            self._no_entry(block, span)
            return None
        self._between += block.comments
        unknown: list[str] = []
        repeated: dict[str, dict[str, None]] = {}
        fields = self._resolved(block, unknown, repeated)
        for word in dict.fromkeys(unknown):
            self._tell(f"line {block.line}: the macro {word} is not defined; its name stands for it", span, block.key)
        if "crossref" in fields or "xdata" in fields:
            own = len(fields)
            fields = self._inherited(block.type, fields, block.key)
            if len(fields) - own >= _MOST_INHERITED:
                self._tell(
                    f"line {block.line}: of the fields that it inherits the nearest {_MOST_INHERITED} are taken",
                    span,
                    block.key,
                )
        if block.type == "xdata":
            self.set_aside.append(SetAside(block.raw, span, "shared data (@xdata)"))
            return None
        for name, values in repeated.items():
            self._tell(
                f"line {block.line}: the field {name} stands {len(values) + 1} times; all are kept", span, block.key
            )
            for number, value in enumerate(values, 2):
                fields[f"{name}#{number}"] = value
        record, message = record_of(decode_entry(block.type, block.key, fields))
        if message:
            self._tell(f"line {block.line}: {message}", span, block.key)
        if block.key in self._seen:
            self._tell(
                f"line {block.line}: the key {block.key} stands more than once; the entry is kept", span, block.key
            )
        self._seen.add(block.key)
        self._placed(block.key)
        number, self._number = self._number, self._number + 1
        return traced(record, block.raw, span, number, block.line) if self.trace else record

    def _tell(self, message: str, span: Span, key: str, rule: str = "FMT001") -> None:
        self.findings.append(finding(message, span, rule=rule, key=key or None))

    def _no_entry(self, block: Block, span: Span) -> None:
        if block.type == "string":
            self._string(block)
            self.meta.setdefault("strings", []).append(block.raw)
        elif block.type == "preamble":
            self.meta.setdefault("preamble", []).append(block.raw)
        elif block.type == "comment":
            self.meta.setdefault("comments", []).append(block.raw)
        else:
            self._between.append(block.raw)
            if not block.type and any(c.isalpha() for c in block.raw):
                self._tell(f"line {block.line}: words outside the entries are set aside", span, "", "FMT002")
        reason = {"": "text between entries", "%": "comment"}.get(block.type, block.type)
        self.set_aside.append(SetAside(block.raw, span, reason))

    def _placed(self, key: str) -> None:
        """What stood between the last entry and this one goes with it; at the end of the file with none."""
        if self._between:
            self.meta.setdefault("between", []).extend([key, text] for text in self._between)
            self._between = []

    def _string(self, block: Block) -> None:
        for name, value in block.fields:
            text = resolve(value, self.strings)
            if len(text) > _LONGEST_STRING:  # strings that double each other would fill the memory
                self._tell(
                    f"line {block.line}: the string {name} grows too long; it is not expanded",
                    Span(block.start, block.end),
                    "",
                )
                text = name
            self.strings[name.lower()] = text

    def _resolved(
        self, block: Block, unknown: list[str], repeated: dict[str, dict[str, None]] | None = None
    ) -> dict[str, str]:
        fields: dict[str, str] = {}
        for name, raw in block.fields:
            value = resolve(raw, self.strings, unknown)
            if name not in fields:
                fields[name] = value
            elif repeated is not None and value != fields[name]:
                repeated.setdefault(name, {})[value] = None  # each value once, in order
        return fields

    def _inherited(self, entry_type: str, fields: dict[str, str], key: str) -> dict[str, str]:
        """The fields of an entry and of its ancestors, each ancestor looked up once however many inherit from it."""
        waiting = [(key, entry_type, fields, iter(_parents_of(fields)))]
        open_keys = {key}
        done: dict[str, str] = fields
        while waiting:
            name, kind, own, parents = waiting[-1]
            missing = next(
                (p for _, p in parents if p in self._parents and p not in self._full and p not in open_keys), None
            )
            if missing is not None:
                open_keys.add(missing)
                parent_type, values = self._parents[missing]
                waiting.append((missing, parent_type, values, iter(_parents_of(values))))
                continue
            waiting.pop()
            done = self._merged(kind, own)
            if waiting:
                open_keys.discard(name)
                self._full[name] = done
        return done

    def _merged(self, entry_type: str, fields: dict[str, str]) -> dict[str, str]:
        """An entry's own fields, then those of its parents that it takes and does not have."""
        out = dict(fields)
        most = len(fields) + _MOST_INHERITED
        for how, key in _parents_of(fields):
            values = self._full.get(key)
            if values is None:
                continue
            parent_type = self._parents[key][0]
            prefix = next(
                (
                    p
                    for t, c, p in _INHERIT
                    if how == "crossref" and parent_type in t.split() and (not c or entry_type in c.split())
                ),
                "",
            )
            has = {ALIASES.get(n, n) for n in out}
            dated = bool(has & {"date", "year"})
            for name, value in values.items():
                if name in _LINKS or (how == "crossref" and name in _OWN):
                    continue
                target = prefix + name if prefix and name in _TITLES else name
                if (dated and target in _DATES) or ALIASES.get(target, target) in has or len(out) >= most:
                    continue
                out[target] = value
        return out


# A child's own date is its own, in whatever fields the parent has another.
_DATES = frozenset("date year month day endyear".split())
_LINKS = frozenset(("crossref", "xdata", "ids"))


def _parents_of(fields: dict[str, str]) -> list[tuple[str, str]]:
    return [(n, k.strip()) for n in ("xdata", "crossref") for k in fields.get(n, "").split(",") if k.strip()]


_PARENT_KEYS = re.compile(r"\b(?:crossref|xdata)\s*=\s*[{\"]+\s*([^}\"]{1,300})", re.I)
