"""Findings and changes as people and programs read them: lines, word diffs, counts, JSON, SARIF, GitHub, recordings.

Everything here is text in, text out: nothing is read, written or coloured by itself. Columns count code points from 1.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

from refkit._version import __version__
from refkit.errors import UsageError
from refkit.read.patterns import late
from refkit.rules.engine.registry import all_rules
from refkit.trace import Change, Finding, Safety, Target, apply, inverse
from refkit.visible import visible

SCHEMA = "refkit/1"
_BREAK = late(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place in a text: line and column, both from 1."""

    line: int
    column: int


class Lines:
    """Turns positions of a text into lines and columns; built in one walk."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(m.end() for m in _BREAK.finditer(text))]

    def at(self, position: int) -> Position:
        """Line and column of a code point."""
        line = bisect_right(self._starts, position)
        return Position(line, position - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its break."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def start(self, number: int) -> int:
        """Where a line (from 1) begins."""
        return self._starts[number - 1]


def mark(finding: Finding) -> str:
    """`[*]` for a safe repair at hand, `[?]` for an unsafe one, "" for what is only told."""
    if not finding.changes or finding.safety is Safety.TOLD:
        return ""
    return "[*]" if finding.safety is Safety.SAFE else "[?]"


def finding_line(finding: Finding, lines: Lines, name: str) -> str:
    """One finding as `file:line:column CODE [*] message`, with its repair and the proof of it."""
    where = lines.at(finding.span.start)
    place = f"{name}:{where.line}:{where.column}"
    if finding.target is Target.RECORD and finding.key and not finding.span.end:
        place = f"{name}:{finding.key}"
    parts = [place, finding.rule, mark(finding), finding.message]
    text = " ".join(p for p in parts if p)
    repair = _repair(finding)
    proof = "; ".join(
        e.text for e in finding.evidence if e.kind == "witness" and e.text.split(":")[0] not in finding.message
    )
    return visible(text + (f": {repair}" if repair else "") + (f" ({proof})" if proof else ""))


def _repair(finding: Finding) -> str:
    telling = [c for c in finding.changes if len(c.before) + len(c.after) > 2 and (c.before + c.after).strip()]
    shown = [f"{_shown(c.before)} → {_shown(c.after)}" for c in telling]
    return ", ".join(shown[:2])


def _shown(text: str) -> str:
    """A change's text so that blanks and breaks can be seen."""
    if not text:
        return "nothing"
    shown = visible(text.replace("\r\n", "\n")).replace("\u00a0", "⍽")
    return shown if len(shown) <= 60 else shown[:57] + "..."


def text_report(findings: Sequence[Finding], text: str, name: str) -> list[str]:
    """All findings of a page as lines, in reading order."""
    lines = Lines(text)
    return [finding_line(f, lines, name) for f in findings]


def summary(findings: Sequence[Finding]) -> str:
    """The last line of a check: how many findings, how many repairs are at hand."""
    if not findings:
        return "No findings."
    safe = sum(f.fixable for f in findings)
    unsafe = sum(bool(f.changes) and f.safety is Safety.UNSAFE for f in findings)
    text = f"{len(findings)} finding{'s' if len(findings) != 1 else ''}"
    if safe:
        text += f"; {safe} [*] repaired by `refkit fix`"
    if unsafe:
        text += f"; {unsafe} [?] by `refkit fix --unsafe-fixes`"
    return text + "."


def statistics(findings: Iterable[Finding | Change]) -> list[str]:
    """How often each rule was seen (or each repair made), most often first: `count CODE name`."""
    counts: Counter[str] = Counter(code for f in findings for code in f.rule.split("+"))
    rules = all_rules()
    width = len(str(max(counts.values(), default=0)))
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [f"{n:>{width}} {code} {rules[code].name if code in rules else ''}".rstrip() for code, n in rows]


class Piece(NamedTuple):
    """A piece of a word diff: `kind` is "same", "gone" or "new"."""

    kind: str
    text: str


def word_diff(text: str, changes: Sequence[Change]) -> list[tuple[int, list[Piece]]]:
    """The lines of `text` that changes touch, each as its number and the pieces that stay, go and come.

    A change over a line break is shown with the line where it begins; what a terminal obeys is shown as a mark.
    """
    lines = Lines(text)
    grouped: dict[int, list[Change]] = {}
    for change in sorted(changes, key=lambda c: c.span):
        grouped.setdefault(lines.at(change.span.start).line, []).append(change)
    out = []
    for number, made in grouped.items():
        at = lines.start(number)
        pieces = []
        for change in made:
            pieces += [
                Piece("same", text[at : change.span.start]),
                Piece("gone", change.before),
                Piece("new", change.after),
            ]
            at = max(at, change.span.end)
        end = lines.start(number) + len(lines.line(number))
        pieces.append(Piece("same", text[at : max(at, end)]))
        out.append((number, [Piece(kind, visible(words.replace("\r\n", "\n"))) for kind, words in pieces if words]))
    return out


def plain_diff(text: str, changes: Sequence[Change], name: str, *, width: int = 40) -> list[str]:
    """A word diff for a pipe: `file:line CODE ... [-gone-]{+new+} ...`, with at most `width` characters around."""
    codes = _codes_by_line(text, changes)
    out = []
    for number, pieces in word_diff(text, changes):
        shown = []
        for i, (kind, words) in enumerate(pieces):
            if kind == "same":
                shown.append(_shortened(words, width, first=i == 0, last=i == len(pieces) - 1))
            else:
                form = "[-{}-]" if kind == "gone" else "{{+{}+}}"
                shown.append(form.format(words))
        out.append(f"{visible(name)}:{number} {','.join(codes[number])} {''.join(shown)}")
    return out


def _codes_by_line(text: str, changes: Sequence[Change]) -> dict[int, list[str]]:
    lines = Lines(text)
    codes: dict[int, list[str]] = {}
    for change in sorted(changes, key=lambda c: c.span):
        found = codes.setdefault(lines.at(change.span.start).line, [])
        found += (code for code in change.rule.split("+") if code not in found)
    return codes


def _shortened(words: str, width: int, *, first: bool, last: bool) -> str:
    """Context around a change: the end of the first piece, the beginning of the last, both of those between."""
    if len(words) <= width or (not first and not last and len(words) <= 2 * width):
        return words
    if first:
        return "…" + words[-width:]
    if last:
        return words[:width] + "…"
    return words[:width] + "…" + words[-width:]


def to_json(findings: Sequence[Finding], text: str, name: str) -> dict[str, Any]:
    """Findings of one file as plain values: {"schema", "file", "findings": [{"code", "line", "column" ...}]}."""
    lines = Lines(text)
    rules = all_rules()
    rows = []
    for finding in findings:
        start, end = lines.at(finding.span.start), lines.at(finding.span.end)
        row: dict[str, Any] = {
            "code": finding.rule,
            "name": rules[finding.rule].name if finding.rule in rules else "",
            "message": finding.message,
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            "span": list(finding.span),
            "safety": finding.safety.value,
            "target": finding.target.value,
            "changes": [c.to_json() for c in finding.changes],
            "evidence": [{"kind": e.kind, "text": e.text} for e in finding.evidence],
        }
        row |= {
            k: v for k, v in (("entry", finding.entry), ("key", finding.key), ("field", finding.field)) if v is not None
        }
        rows.append(row)
    return {"schema": SCHEMA, "file": name, "findings": rows}


def to_sarif(files: Sequence[tuple[str, str, Sequence[Finding]]]) -> dict[str, Any]:
    """Findings as a SARIF 2.1.0 log; `files` are (name, text, findings). Columns count Unicode code points."""
    rules = all_rules()
    used = sorted({f.rule for _, _, findings in files for f in findings})
    results = []
    for name, text, findings in files:
        lines = Lines(text)
        for finding in findings:
            results.append(_sarif_result(finding, name, lines, used))
    driver = {
        "name": "refkit",
        "version": __version__,
        "rules": [_sarif_rule(code) for code in used if code in rules],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _sarif_rule(code: str) -> dict[str, Any]:
    rule = all_rules()[code]
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.why},
        "help": {"text": f"refkit rule {code}"},
    }


def _sarif_result(finding: Finding, name: str, lines: Lines, used: Sequence[str]) -> dict[str, Any]:
    location = {"artifactLocation": {"uri": name.replace("\\", "/")}, "region": _region(lines, *finding.span)}
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": list(used).index(finding.rule),
        "level": "warning" if finding.changes else "note",
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": location}],
    }
    replacements = [
        {"deletedRegion": _region(lines, *c.span), "insertedContent": {"text": c.after}}
        for c in finding.changes
        if c.target is Target.TEXT
    ]
    if replacements:
        change = {"artifactLocation": location["artifactLocation"], "replacements": replacements}
        result["fixes"] = [{"description": {"text": finding.message}, "artifactChanges": [change]}]
    return result


def _region(lines: Lines, start: int, end: int) -> dict[str, int]:
    first, last = lines.at(start), lines.at(end)
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "charOffset": start,
        "charLength": end - start,
    }


def github_lines(findings: Sequence[Finding], text: str, name: str) -> list[str]:
    """Findings as workflow commands of GitHub Actions: `::warning file=...,line=...::message`."""
    lines = Lines(text)
    rules = all_rules()
    out = []
    for finding in findings:
        start, end = lines.at(finding.span.start), lines.at(finding.span.end)
        title = f"{finding.rule} {rules[finding.rule].name if finding.rule in rules else ''}".strip()
        fields = [("file", name), ("line", str(start.line)), ("col", str(start.column))]
        if end.line == start.line:
            fields += [("endLine", str(end.line)), ("endColumn", str(end.column))]
        fields.append(("title", title))
        head = ",".join(f"{key}={_escaped(value, prop=True)}" for key, value in fields)
        level = "warning" if finding.changes else "notice"
        out.append(f"::{level} {head}::{_escaped(finding.message)}")
    return out


def _escaped(text: str, *, prop: bool = False) -> str:
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), *(((":", "%3A"), (",", "%2C")) if prop else ())):
        text = text.replace(char, code)
    return visible(text)


@dataclass(frozen=True, slots=True)
class Recording:
    """A list of changes that can be made again or taken back; the digests say on which text, and what comes out."""

    changes: tuple[Change, ...]
    before: str
    after: str

    @classmethod
    def of(cls, text: str, changes: Iterable[Change]) -> Recording:
        """The recording of changes on a text."""
        made = tuple(changes)
        return cls(made, digest(text), digest(apply(text, made)[0]))

    def dumps(self) -> str:
        """As JSON, one change a line."""
        rows = ",\n".join("  " + json.dumps(c.to_json(), ensure_ascii=False) for c in self.changes)
        body = f"[\n{rows}\n ]" if rows else "[]"
        return (
            f'{{"schema": "{SCHEMA}",\n "before": "{self.before}",\n "after": "{self.after}",\n "changes": {body}}}\n'
        )

    @classmethod
    def loads(cls, text: str) -> Recording:
        """Read what `dumps` wrote; raises UsageError on anything else."""
        try:
            return cls.from_json(json.loads(text))
        except ValueError as error:
            raise UsageError(f"not a recording of refkit fix: {error}") from None
        except RecursionError:
            raise UsageError("not a recording of refkit fix: it is nested too deeply") from None

    @classmethod
    def from_json(cls, data: Any) -> Recording:
        """Read the JSON of a recording; raises UsageError on anything else."""
        try:
            changes = tuple(Change.from_json(c) for c in data["changes"])
            return cls(changes, str(data["before"]), str(data["after"]))
        except KeyError as error:
            raise UsageError(f"not a recording of refkit fix: {error} is missing") from None
        except (ValueError, TypeError, AttributeError, OverflowError) as error:
            raise UsageError(f"not a recording of refkit fix: {error}") from None

    def replay(self, text: str) -> str:
        """Make the changes again; raises UsageError on a text that is not the one they were recorded on."""
        if digest(text) != self.before:
            raise UsageError(self._mismatch(text, "made on", self.after, "it has them already: --undo takes them back"))
        return _made(text, self.changes)

    def undo(self, text: str) -> str:
        """Take the changes back; raises UsageError on a text that is not the repaired one."""
        if digest(text) != self.after:
            raise UsageError(
                self._mismatch(text, "the result of", self.before, "it has none of them: --replay makes them")
            )
        return _made(text, inverse(self.changes))

    def _mismatch(self, text: str, role: str, other: str, hint: str) -> str:
        reason = hint if digest(text) == other else "it was edited since, or is another file"
        return f"this text is not the one that the recorded changes are {role}; {reason}"


def _made(text: str, changes: Iterable[Change]) -> str:
    try:
        return apply(text, changes)[0]
    except ValueError as error:
        raise UsageError(f"the recorded changes do not fit: {error}") from None


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8 (lone surrogates included), in hex."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
