r"""Text to LaTeX: `encode("<i>Pravda</i> & co")` is r"\emph{Pravda} \& co"; `latex.decode.decode` is the inverse.

Specials are escaped, dashes and quotes are written as ligatures, the tags of CSL-JSON as commands, math stays where
`latex.decode` reads it as math. What an unknown command was is written as text: nothing in a record can run anything in
TeX.
"""

from __future__ import annotations

import re
import unicodedata

from refkit.formats.latex.decode import is_math, plain_math
from refkit.formats.latex.tables import ACCENT_OF, SIGNS

_WRITE_TAG = {"i": "emph", "b": "textbf", "sup": "textsuperscript", "sub": "textsubscript", "sc": "textsc"}
_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "`": r"\textasciigrave{}",
    "\xa0": "~",
    "\u2009": r"\,",
    "–": "--",
    "—": "---",
    "“": "``",
    "”": "''",
    "‘": "`",
}
_ENCODE = re.compile(
    r"""
    (?P<math>\$(?=[^$\n]{0,200}[\\^_])[^$\n]{1,200}\$)
  | (?P<run>[-–—]{2,}|['‘“”]{2,})
  | (?P<sign>[\\{}$&%#_^~`\xa0\u2009–—“”‘])
  | (?P<tag></?(?:i|b|sup|sub)>|<span[ ]style=\"font-variant:small-caps;\">|</span>)
    """,
    re.VERBOSE,
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def encode(text: str, *, ascii: bool = False) -> str:
    """The LaTeX form of a text: specials escaped, dashes and quotes as ligatures, tags as commands.

    `ascii`: Latin letters with accents, and the signs that have a command, are written as commands; other scripts stay.
    """
    if ascii and not text.isascii():
        stay = _ENCODE.search(text)
        encoded = _encode(text) if stay else text
        return _NOT_ASCII.sub(_letter, encoded)
    return _encode(text)


def _encode(text: str) -> str:
    matches = list(_ENCODE.finditer(text))
    if not matches:
        return text
    braces = _PAIRED if _pairs_up(text) else _LONE
    pairs = _tag_pairs(text, matches)
    out: list[str] = []
    at = 0
    for match in matches:
        out.append(text[at : match.start()])
        at = match.end()
        token = match[0]
        if match["math"]:
            if is_math(token) and plain_math(token[1:-1]) is None:
                out.append(token)
            else:  # dollars that are no math: only the first is taken, the rest is text again
                out.append(_encode_plain(token))
        elif match["tag"]:
            out.append(pairs.get(match.start(), token))
        elif match["sign"]:
            out.append(braces.get(token) or _ESCAPES[token])
        else:  # neighbours that would join to another dash or quote are kept apart
            out.append("{}".join(_ESCAPES.get(char, char) for char in token))
    out.append(text[at:])
    return "".join(out)


# BibTeX counts a brace behind a backslash too: braces without a partner must not be seen by it at all.
_PAIRED = {"{": r"\{", "}": r"\}"}
_LONE = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}


def _pairs_up(text: str) -> bool:
    depth = 0
    for char in re.findall(r"[{}]", text):
        depth += 1 if char == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def _encode_plain(text: str) -> str:
    """A text whose dollars are dollars."""
    return "\\$".join(_encode(part) for part in text.split("$"))


def _tag_pairs(text: str, matches: list[re.Match[str]]) -> dict[int, str]:
    """What each tag that has a partner is written as, by its offset; others stay as they are."""
    out: dict[int, str] = {}
    stack: list[tuple[str, int]] = []
    for match in matches:
        tag = match["tag"]
        if not tag:
            continue
        name = "sc" if "span" in tag else tag.strip("</>")
        if not tag.startswith("</"):
            stack.append((name, match.start()))
        elif stack and stack[-1][0] == name:
            _, start = stack.pop()
            out[start] = f"\\{_WRITE_TAG[name]}{{"
            out[match.start()] = "}"
        else:
            stack.clear()
    return out


def _letter(match: re.Match[str]) -> str:
    char = match[0]
    command = _COMMAND_OF.get(char)
    if command is not None:
        return f"{{\\{command}}}"
    pair = unicodedata.normalize("NFD", char)
    if len(pair) == 2 and pair[1] in ACCENT_OF and pair[0].isascii() and unicodedata.normalize("NFC", pair) == char:
        mark = ACCENT_OF[pair[1]]
        return f"{{\\{mark}{'{' + pair[0] + '}' if mark.isalpha() else pair[0]}}}"
    return char


_COMMAND_OF = {
    sign: name
    for name, sign in reversed(list(SIGNS.items()))
    if len(sign) == 1 and not sign.isascii() and sign not in "\xa0\u2003–—“”‘’…€№␣°·µ"
}
_COMMAND_OF["ı"] = "i"
