"""One block of a BibTeX file, and how a broken one (a missing brace, comma or key) is recovered field by field.

What a file is cut into is for `bibtex.blocks`; what the values mean is for `bibtex.read_entry`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field


@dataclass(slots=True)
class Block:
    """A piece of the file: `raw` begins at offset `start`, on line `line` (from 1).

    `type` is lower case; "string", "preamble", "comment", "%" (comments between blocks) and "" (text between blocks)
    are no entries. `fields` are raw pairs in order, repeated ones included. `problems` say what was repaired, `left`
    are words that found no place, `comments` the `%` comments inside; `clear` is `raw` with blanks in their place.
    """

    type: str
    raw: str
    start: int
    line: int
    key: str = ""
    fields: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    clear: str = ""

    @property
    def end(self) -> int:
        """The offset behind the block."""
        return self.start + len(self.raw)


_HEAD = re.compile(r"[ \t]*@[ \t]*(\w*)[ \t]*[{(]?[ \t]*")
_KEY = re.compile(r"\s*([^\s,={}\"#%@]*)\s*(?:,|(?=\n)|$)")
_FIELD = re.compile(r"(?:(?<=[\n,])|(?<=^))[ \t]*([A-Za-z][\w:.+/*-]*)[ \t]*=[ \t]*")


def recover(raw: str, start: int, line: int, reason: str) -> Block:
    """The entry in a block that the splitter gave up on: fields as they can be told apart, the rest in `left`.

    A field begins where a line or a comma is followed by `name =`; its value ends where its braces or quotes close
    or, if they never do, where the next field begins.
    """
    head = _HEAD.match(raw)
    kind = head[1].lower() if head else ""
    out = Block(kind or "misc", raw, start, line)
    out.problems.append(f"broken entry recovered: {' '.join(reason.split())}")
    at = head.end() if head else 0
    if kind in ("comment", "preamble", "string"):
        out.type = ""
        return out
    key = _KEY.match(raw, at)
    if key and not raw[key.end() :].lstrip(" \t").startswith("="):
        out.key = key[1]
        at = key.end()
    starts = list(_FIELD.finditer(raw, at))
    if not starts and not out.key:
        out.type = ""
        return out
    begins = [m.start() for m in starts]
    _leave(out, raw[at : begins[0] if begins else len(raw)])
    begins.append(len(raw))
    partners: dict[int, int] | None = None
    taken = at
    for i, match in enumerate(starts):
        if begins[i] < taken:
            continue  # inside a value that closed well
        simple = _SIMPLE.match(raw, match.end(), begins[i + 1])
        if simple:
            out.fields.append((match[1].lower(), simple[1]))
            taken = begins[i + 1]
            continue
        unclosed = _UNCLOSED.match(raw, match.end(), begins[i + 1])
        if unclosed:
            out.fields.append((match[1].lower(), f"{{{unclosed[1].rstrip().rstrip(',').rstrip()}}}"))
            taken = begins[i + 1]
            continue
        if partners is None:
            partners = _partners(raw)
        value, end = _value(raw, match.end(), partners)
        if value is None:
            end = begins[i + 1]
            value = _mended(raw[match.end() : end])
        out.fields.append((match[1].lower(), value))
        following = bisect_left(begins, end, i + 1)
        _leave(out, raw[end : begins[min(following, len(starts))]])
        taken = max(end, match.end())
    return out


# A value that holds no other marks of the syntax, and what may follow it up to the next field.
_SIMPLE = re.compile(r'(\{[^{}\\]*\}|[^\s,{}()"#=\\]+)[\s,]*\Z')
# A value whose brace is never closed, and that holds no other.
_UNCLOSED = re.compile(r"\{\s*([^{}\\]*)\Z")


def _partners(raw: str) -> dict[int, int]:
    """Where each brace that opens is closed; those that never are have no entry."""
    out: dict[int, int] = {}
    stack: list[int] = []
    for match in _BRACES.finditer(raw):
        if match[0] == "{":
            stack.append(match.start())
        elif match[0] == "}" and stack:
            out[stack.pop()] = match.start()
    return out


def _leave(out: Block, text: str) -> None:
    """Words between fields, without the marks of the syntax."""
    words = text.strip().strip(',{}()"').strip()
    if words:
        out.left.append(words)


_MARK = re.compile(r"\\.|[{}\",\n]", re.S)
_JOINED = re.compile(r"\s*#\s*")
_AFTER = re.compile(r"\s*(?:,|[})]|$)")
_BARE = re.compile(r"[^\s,{}\"#=]+")


def _value(raw: str, at: int, partners: dict[int, int]) -> tuple[str | None, int]:
    """A whole value (parts joined by #) from `at` and where it ends; (None, at) where it never closes well."""
    start = at
    while True:
        if raw[at : at + 1] == "{":
            end = partners.get(at, -1) + 1
            if not end or _swallows(raw, at, end):
                return None, at
        elif raw[at : at + 1] == '"':
            end = _closing_quote(raw, at)
            if end < 0:
                return None, at
        else:
            bare = _BARE.match(raw, at)
            if not bare:
                return None, at
            end = bare.end()
        rest = _JOINED.match(raw, end)
        if rest:
            at = rest.end()
            continue
        after = _AFTER.match(raw, end)
        return (raw[start:end], end) if after or "\n" in raw[end : end + 2] else (None, start)


def _swallows(raw: str, at: int, end: int) -> bool:
    """Whether a value in braces holds what looks like the next fields: its own brace was lost then."""
    for newline in re.compile(r"\n").finditer(raw, at, end):
        before = raw[max(at, newline.start() - 3) : newline.start()].rstrip()
        if before.endswith((",", "}", '"')) and _FIELD.match(raw, newline.end()):
            return True
    return False


def _closing_quote(raw: str, at: int) -> int:
    depth = 0
    for match in _MARK.finditer(raw, at + 1):
        token = match[0]
        if token == "{":
            depth += 1
        elif token == "}":
            depth -= 1
            if depth < 0:
                return -1
        elif token == '"' and depth == 0:
            return match.end()
        elif token == "\n" and _FIELD.match(raw, match.end()):
            return -1
    return -1


def _mended(text: str) -> str:
    """A value whose enclosing is broken: the marks at its ends go, and it is balanced again."""
    value = text.strip().rstrip(",").strip()
    for opener, closer in (("{", "}"), ('"', '"')):
        if value.startswith(opener):
            value = value[1:].rstrip()
            if value.endswith(closer):
                value = value[: -len(closer)]
            break
    return "{" + balanced(value.strip().rstrip(",")) + "}"


def balanced(value: str) -> str:
    """The value without the braces that have no partner."""
    stack: list[int] = []
    drop: set[int] = set()
    for match in _BRACES.finditer(value):
        if match[0] == "{":
            stack.append(match.start())
        elif match[0] == "}":
            if stack:
                stack.pop()
            else:
                drop.add(match.start())
    drop.update(stack)
    return "".join(c for i, c in enumerate(value) if i not in drop) if drop else value


_BRACES = re.compile(r"\\.|[{}]", re.S)
