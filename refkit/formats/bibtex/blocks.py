"""A BibTeX file as blocks, each accounted for: entries, strings, comments, preambles, and what was broken.

bibtexparser 2.1 splits; this module feeds it piece by piece (memory stays small), takes back what it sets aside
(entries with a repeated key or field), and recovers what it gives up on (a missing brace, comma or key) field by field,
with the line and the words that could not be placed. What the values mean is for `bibtex`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from bibtexparser import model as bp
from bibtexparser.splitter import Splitter

from refkit.formats.bibtex.comments import comments, without
from refkit.formats.bibtex.recover import Block, balanced, recover

__all__ = ["Block", "balanced", "blocks", "pieces", "recover"]

# Its warnings come back as findings; without a handler, logging would print them on standard error.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

_BLOCK = re.compile(r"^[ \t]*@[ \t]*\w*[ \t]*[{(]", re.M)
_PIECE = 1 << 18


def pieces(chunks: Iterable[str]) -> Iterator[str]:
    """The text of `chunks` in pieces that end where a line begins a block, so that each can be split alone."""
    waiting: list[str] = []
    size, enough = 0, _PIECE
    for chunk in chunks:
        waiting.append(chunk)
        size += len(chunk)
        if size < enough:
            continue
        text = "".join(waiting)
        cut = max((m.start() for m in _BLOCK.finditer(text, len(text) * 3 // 4)), default=0)
        if cut:
            yield text[:cut]
            text = text[cut:]
        waiting, size = [text], len(text)
        enough = _PIECE if size < _PIECE else 2 * size  # a long line without a block is not joined over and over
    text = "".join(waiting)
    if text:
        yield text


def blocks(chunks: Iterable[str]) -> Iterator[Block]:
    """All blocks of a file in order; their `raw` texts and the white space between them are the file."""
    offset, line = 0, 1
    for piece in pieces(chunks):
        spans = comments(piece) if "%" in piece else []
        if spans:
            yield from _with_comments(piece, spans, offset, line)
        else:
            for block in _of_piece(piece, offset, line):
                block.clear = block.raw
                yield block
        offset += len(piece)
        line += piece.count("\n")


def _with_comments(text: str, spans: list[tuple[int, int]], offset: int, line: int) -> Iterator[Block]:
    """The blocks of a piece with comments: read without them, given with them, comments between blocks as blocks."""
    clear = without(text, spans)
    loose = _Loose(text, spans[::-1], offset, line)
    for block in _of_piece(clear, offset, line):
        start, end = block.start - offset, block.end - offset
        yield from loose.before(start)
        block.raw, block.clear = text[start:end], clear[start:end]
        while loose.spans and loose.spans[-1][0] < end:
            first, last = loose.spans.pop()
            if block.type:  # those in the midst of other words are part of these
                block.comments.append(text[first:last])
        yield block
    yield from loose.before(len(text))


@dataclass(slots=True)
class _Loose:
    """The comments of a piece that are still to come, the next at the end of `spans`."""

    text: str
    spans: list[tuple[int, int]]
    offset: int
    line: int
    counted: int = 0

    def before(self, end: int) -> Iterator[Block]:
        """The comments before `end` as blocks, those of neighbouring lines as one."""
        while self.spans and self.spans[-1][0] < end:
            first, last = self.spans.pop()
            while self.spans and self.spans[-1][0] < end and not self.text[last : self.spans[-1][0]].strip():
                last = self.spans.pop()[1]
            self.line += self.text.count("\n", self.counted, first)
            self.counted = first
            raw = self.text[first:last]
            yield Block("%", raw, self.offset + first, self.line, clear=" " * len(raw))


def _of_piece(text: str, offset: int, line: int) -> Iterator[Block]:
    """The blocks of a piece; what can be seen never to close is recovered at once, the splitter would only give up.

    A block at the beginning of a line ends whatever is open before it, so that each can be looked at alone.
    """
    starts = [m.end() for m in _START.finditer(text)]
    at = 0  # where the text that the splitter has not seen begins
    for start, end in pairwise([*starts, len(text)]):
        if not _never_closes(text, start, end):
            continue
        if at < start:
            yield from _split(text[at:start], offset + at, line)
            line += text.count("\n", at, start)
        reason = "it is not closed before " + ("the next one begins" if end < len(text) else "the text ends")
        yield recover(text[start:end].rstrip(), offset + start, line, reason)
        line += text.count("\n", start, end)
        at = end
    if at < len(text):
        yield from _split(text[at:], offset + at, line)


# A block as the splitter sees one at the beginning of a line.
_START = re.compile(r"(?m:^)[^\S\n]*(?=@\w*[ \t]*[{(])")
_ENCLOSING = re.compile(r"(?<!\\)[{}\"]")


def _never_closes(text: str, start: int, end: int) -> bool:
    """Whether the block in braces from `start` is still open at `end`, counted as the splitter counts."""
    closed = text.count("}", start, end)
    if text.count("{", start, end) <= closed:
        return False
    opened = text.find("{", start, end)
    if "(" in text[start:opened]:
        return False
    if not closed:
        return True
    depth, quoted = 1, False
    for match in _ENCLOSING.finditer(text, opened + 1, end):
        mark, at = match[0], match.start()
        if mark == '"':
            if depth == 1 and not (quoted and text[at - 1] == "{" and text[at + 1 : at + 2] == "}"):
                quoted = not quoted
        elif quoted:
            continue
        elif mark == "{":
            depth += 1
        elif depth == 1:
            return False
        else:
            depth -= 1
    return True


def _split(text: str, offset: int, line: int) -> Iterator[Block]:
    found = Splitter(text).split().blocks
    at = 0
    i = 0
    while i < len(found):
        block = found[i]
        raw = block.raw or ""
        start = text.find(raw, at) if raw else at
        start = at if start < 0 else start
        inner: bp.Block | None = block.ignore_error_block if isinstance(block, bp.ParsingFailedBlock) else block
        if isinstance(inner, bp.Entry):
            yield _entry(inner, text, start, offset, line)
        elif isinstance(block, bp.ParsingFailedBlock) and not isinstance(inner, bp.Block):
            end = len(text)
            i += 1
            while i < len(found):
                nxt = text.find(found[i].raw or "", start + 1)
                if not isinstance(found[i], bp.ImplicitComment) and nxt >= start + 1:
                    end = nxt
                    break
                i += 1
            yield recover(
                text[start:end].rstrip(),
                start + offset,
                line + (block.start_line or 0),
                str(getattr(block.error, "abort_reason", block.error)),
            )
            at = max(start + 1, end)
            continue
        elif inner is not None:
            yield _other(inner, text, start, offset, line)
        at = start + len(block.raw or "")
        i += 1


_KIND = {bp.String: "string", bp.Preamble: "preamble", bp.ExplicitComment: "comment", bp.ImplicitComment: ""}


def _other(block: bp.Block, text: str, start: int, offset: int, line: int) -> Block:
    out = Block(_KIND.get(type(block), ""), block.raw or "", start + offset, line + (block.start_line or 0))
    if isinstance(block, bp.String):
        out.fields.append((block.key, block.value))
    elif isinstance(block, bp.Preamble):
        out.fields.append(("preamble", block.value))
    return out


_FIELD_NAME = re.compile(r"[\w:.+/*-]+$")


def _entry(entry: bp.Entry, text: str, start: int, offset: int, line: int) -> Block:
    out = Block(entry.entry_type, entry.raw or "", start + offset, line + (entry.start_line or 0), entry.key)
    for item in entry.fields:
        name = item.key
        if not _FIELD_NAME.match(name):
            name, left = _clean_name(name)
            if left:
                out.left.append(left)
                out.problems.append(f"words before the field {name or '?'} were set aside")
        out.fields.append((name.lower(), item.value))
    if "\n" in out.key or "=" in out.key:
        out.left.append(out.key)
        out.key = ""
    return out


def _clean_name(name: str) -> tuple[str, str]:
    """The field's name at the end of what stands before its equals sign, and the words before it."""
    last = name.split()[-1] if name.split() else ""
    match = re.search(r"[\w:.+/*-]+$", last)
    if not match:
        return "", name
    at = name.rfind(match[0])
    return match[0], name[:at].strip().strip(",").strip()
