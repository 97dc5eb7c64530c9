"""A raw BibTeX value (`{A} # macro # "b"`) to its text: parts joined, macros put in, LaTeX decoded, white space as TeX.

What a field means, and which fields are verbatim, is for `bibtex.read_entry`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from refkit.formats.latex.decode import closing, decode
from refkit.knowledge import english

MONTHS = dict(
    zip(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(),
        english.MONTHS,
        strict=True,
    )
)
_SPACE = re.compile(r"[ \t\r\n]+")
_PART = re.compile(r"\s*(?:(?P<brace>\{)|(?P<quote>\")|(?P<bare>[^\s{}\"#,]+)|(?P<odd>[\s\S]))")


def resolve(raw: str, strings: Mapping[str, str], unknown: list[str] | None = None) -> str:
    """The value behind a raw one: enclosing removed, macros put in, parts joined at `#`. LaTeX stays as it is."""
    if raw[:1] == "{" and raw[-1:] == "}" and (raw.find("{", 1) < 0 or closing(raw, 0) == len(raw) - 1):
        return raw[1:-1]
    if raw.isdigit():
        return raw
    return _as_counted(_joined(raw, strings, unknown))


def _joined(raw: str, strings: Mapping[str, str], unknown: list[str] | None) -> str:
    out: list[str] = []
    at = 0
    while at < len(raw):
        match = _PART.match(raw, at)
        if match is None:
            break
        at = match.end()
        if match["brace"]:
            end = closing(raw, at - 1)
            end = _closed_as_counted(raw, at) if end == len(raw) else end
            out.append(raw[at:end])
            at = end + 1
        elif match["quote"]:
            end = _quote_end(raw, at)
            out.append(raw[at:end])
            at = end + 1
        elif match["bare"]:
            word = match["bare"]
            known = strings.get(word.lower(), MONTHS.get(word.lower()))
            if known is None and unknown is not None and not word.isdigit() and re.match(r"[A-Za-z][\w:.+-]*$", word):
                unknown.append(word)
            if known is None and out and not raw[: match.start("bare")].rstrip().endswith("#"):
                out.append(" ")
            out.append(word if known is None else known)
        elif match["odd"] not in "#":
            out.append(match["odd"])
    return "".join(out)


def _quote_end(raw: str, at: int) -> int:
    depth = 0
    for match in _QUOTE_MARK.finditer(raw, at):
        token = match[0]
        depth += 1 if token == "{" else -1 if token == "}" else 0
        if token == '"' and depth <= 0:
            return match.start()
    depth = 0
    for match in _COUNTED.finditer(raw, at):
        token = match[0]
        depth += 1 if token == "{" else -1 if token == "}" else 0
        if token == '"' and depth <= 0:
            return match.start()
    return len(raw)


_QUOTE_MARK = re.compile(r"\\.|[{}\"]", re.S)
_COUNTED = re.compile(r"[{}\"]")


def _closed_as_counted(raw: str, at: int) -> int:
    """Where a value in braces ends as BibTeX counts, which takes a brace behind a backslash for one too."""
    depth = 1
    for match in _COUNTED.finditer(raw, at):
        depth += 1 if match[0] == "{" else -1 if match[0] == "}" else 0
        if not depth:
            return match.start()
    return len(raw)


def _as_counted(value: str) -> str:
    r"""A value that pairs up only as BibTeX counts (`{\Bayesian{\}}`): its escaped braces were meant to group."""
    if "\\}" not in value and "\\{" not in value:
        return value
    plain = re.sub(r"\\([{}])", r"\1", value)
    return plain if not _pairs_up(re.sub(r"\\.", "", value, flags=re.S)) and _pairs_up(plain) else value


def _pairs_up(text: str) -> bool:
    depth = 0
    for match in re.finditer(r"[{}]", text):
        depth += 1 if match[0] == "{" else -1
        if depth < 0:
            return False
    return not depth


def text_of(raw: str) -> str:
    """A value as text: LaTeX decoded, white space as TeX sees it."""
    text = decode(raw)
    return (
        _SPACE.sub(" ", text).strip() if "  " in text or "\n" in text or "\t" in text or text != text.strip() else text
    )


def lines_of(raw: str) -> str:
    """A value whose line breaks mean something (notes, abstracts)."""
    return "\n".join(_SPACE.sub(" ", line).strip() for line in decode(raw).strip().splitlines()).strip()


def edtf_text(raw: str) -> str:
    """A date's value: its tilde means "about" and is no tie."""
    return text_of(raw.replace("~", "\\textasciitilde{}") if "\\" not in raw else raw)
