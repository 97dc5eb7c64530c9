"""Formats of one tag a line (RIS, PubMed's NBIB, EndNote's ENW): lines to records, each line accounted for.

A record is a list of `Line(tag, value, span)`; what follows a line without a tag of its own continues it. What stands
outside records is set aside. Linear in the length of the text, whatever its line ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from refkit.trace import Span


@dataclass(slots=True)
class Line:
    """One tag and its value; `span` covers the value (continuation lines included) in the file."""

    tag: str
    value: str
    span: Span


@dataclass(slots=True)
class Record:
    """The lines of one record; `span` covers it in the file, `line` is where it begins (from 1)."""

    lines: list[Line] = field(default_factory=list)
    start: int = 0
    end: int = 0
    line: int = 1
    problems: list[str] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """The range of the file that the record covers."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a format marks its tags. `pattern` matches the head of a line: group 1 is the tag, the value follows.

    `begins(tag, record)` says whether a line begins another record, `ends` which tag ends one; `joint` joins
    continuation lines. `blank_ends`: an empty line ends a record.
    """

    pattern: re.Pattern[str]
    begins: Callable[[str, list[Line]], bool]
    ends: str | None = None
    joint: str = "\n"
    blank_ends: bool = False


_EOL = re.compile(r"\r\n|\r|\n")


def _split_lines(chunks: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Lines without their ends, and where they begin; a CR LF that is cut between two pieces stays one end."""
    tail, at = "", 0
    for chunk in chunks:
        text = tail + chunk
        start = 0
        for match in _EOL.finditer(text):
            if match[0] == "\r" and match.end() == len(text):
                break
            yield text[start : match.start()], at + start
            start = match.end()
        tail = text[start:]
        at += start
    if tail:
        yield tail.rstrip("\r"), at


def records(chunks: Iterable[str], syntax: Syntax) -> Iterator[Record | tuple[str, Span]]:
    """The records of a file in order, and between them (text, span) of lines that belong to none."""
    current: Record | None = None
    outside: list[tuple[str, int]] = []
    parts: list[str] = []
    for number, (raw, start) in enumerate(_split_lines(chunks), 1):
        match = syntax.pattern.match(raw)
        if match is None:
            if current is None:
                _set_aside(outside, raw, start)
            elif current.lines and raw.strip():
                parts.append(raw.strip())
                current.end = start + len(raw)
            elif current.lines and syntax.blank_ends:
                _continue(current, parts, syntax)
                yield current
                current = None
            continue
        _continue(current, parts, syntax)
        tag = match[1].upper()
        if syntax.begins(tag, current.lines if current else []):
            if current is not None and current.lines:
                yield _unended(current, syntax)
            yield from _outside(outside)
            outside = []
            current = Record(start=start, end=start + len(raw), line=number)
        if current is None:
            _set_aside(outside, raw, start)
            continue
        current.end = start + len(raw)
        if tag == syntax.ends:
            yield current
            current = None
            if raw[match.end() :].strip(" \t-"):
                outside.append((raw[match.end() :], start + match.end()))
            continue
        value = raw[match.end() :].strip()
        begin = start + len(raw) - len(raw[match.end() :].lstrip())
        current.lines.append(Line(tag, value, Span(begin, begin + len(value))))
    if current is not None and current.lines:
        _continue(current, parts, syntax)
        yield _unended(current, syntax)
    yield from _outside(outside)


def _continue(record: Record | None, parts: list[str], syntax: Syntax) -> None:
    """Join what stood on lines of its own to the last value; `parts` is empty then."""
    if record is not None and record.lines and parts:
        last = record.lines[-1]
        last.value = syntax.joint.join([last.value, *parts]) if last.value else syntax.joint.join(parts)
        last.span = Span(last.span.start, record.end)
    parts.clear()


def _unended(record: Record, syntax: Syntax) -> Record:
    if syntax.ends:
        record.problems.append(f"no {syntax.ends} at its end")
    return record


def _set_aside(outside: list[tuple[str, int]], raw: str, start: int) -> None:
    if raw.strip():
        outside.append((raw, start))


def _outside(lines: list[tuple[str, int]]) -> Iterator[tuple[str, Span]]:
    if lines:
        start, end = lines[0][1], lines[-1][1] + len(lines[-1][0])
        yield "\n".join(raw for raw, _ in lines), Span(start, end)


def one_line(value: str) -> str:
    """A value as a tagged format can hold it: no line break can begin another tag."""
    return re.sub(r"[\r\n\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+", " ", value).strip()
