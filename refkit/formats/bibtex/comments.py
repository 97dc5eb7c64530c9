r"""The `%` comments of a BibTeX file, as biber reads them: blanked out, so that nobody takes them for data.

Between entries a comment is a line that begins with `%`; inside an entry it runs from a `%` between two fields (or
between a name and its value) to the end of the line. A `%` inside a value in braces or quotes is data, in a URL too.
What is blanked keeps its length and its line ends: offsets in the blanked text are offsets in the file.
"""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"(?P<block>(?m:^)[^\S\n]*@[ \t]*\w+[ \t]*[{(])"  # whatever is open ends where a line begins a block
    r"|(?P<line>(?m:^)[^\S\n]*%)"
    r"|(?P<at>@[ \t]*\w+[ \t]*[{(])"
    r"|\\.|[{})\"%]",
    re.S,
)
_LINE_END = re.compile(r"[\r\n]")
_VERBATIM = re.compile(r"\s*@[ \t]*comment\b", re.I)


def without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with blanks in place of the spans of its comments."""
    out: list[str] = []
    at = 0
    for start, end in spans:
        out += [text[at:start], " " * (end - start)]
        at = end
    out.append(text[at:])
    return "".join(out)


def comments(text: str) -> list[tuple[int, int]]:
    """Where the comments stand, without their line ends. The text begins between two entries."""
    out: list[tuple[int, int]] = []
    depth = 0  # of braces: 0 between entries, 1 between the fields of one
    closer, quoted, verbatim = "}", False, False
    at = 0
    while match := _TOKEN.search(text, at):
        token, at = match[0], match.end()
        if match["block"] or (match["at"] and not depth):
            depth, quoted, verbatim = 1, False, _VERBATIM.match(token) is not None
            closer = ")" if token[-1] == "(" else "}"
        elif match["at"]:
            at = match.start() + 1  # no entry inside another: its brace counts as any
        elif token[-1] == "%" and token[0] != "\\":
            if (match["line"] and not depth) or (depth == 1 and not quoted and not verbatim):
                end = _LINE_END.search(text, at)
                at = end.start() if end else len(text)
                out.append((match.end() - 1, at))
        elif not depth:
            continue
        elif token == '"':
            quoted = not quoted if depth == 1 else quoted
        elif token == "{":
            depth += 1
        elif token == "}" and depth > 1:
            depth -= 1
        elif token == closer and depth == 1 and not quoted:
            depth = 0
    return out
