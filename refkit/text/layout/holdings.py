"""Lists of archives: the name of one on a line of its own, and indented below it the signatures that it holds.

    The National Archives, Kew (TNA)
      FO 371/122081
      PREM 11/1138

A reader sees two sources, each with its archive. The visible text gives every signature a line that begins with the
archive's name; for all but the first of them that name is a copy, and their place in the page is the signature alone.
"""

from __future__ import annotations

import re

from refkit.text.cues import ends, holds
from refkit.text.cues.shapes import LETTER, UPPER
from refkit.text.page import Line, Visible, read_lines

_FURTHER = 2  # columns: what stands that much further in is indented
_LONGEST = 110  # characters of an archive's name, and of a signature
_HOLDER_WORDS = (
    *(rf"{LETTER}*[Aa]r[ck]h?iv\w*", r"Librar(?:y|ies)", r"Biblioth\w+", r"Bibliotek\w*", "Biblioteca"),
    *("Public Record Office", r"[Аа]рхив\w*"),
)
_HOLDER = re.compile(rf"\b(?:{'|'.join(_HOLDER_WORDS)})\b|\({UPPER}{{2,}}{LETTER}*(?:\s{UPPER}+)?\)")
_LETTERS_AND_NUMBER = rf"{UPPER}(?:{LETTER}|[/.\-]){{0,9}}[ /.\-]?\d|{UPPER}{{1,5}}\s{UPPER}{{1,3}}\s?\d"
_LEVEL = r"[Ff]ondo?|[Фф]онд|Record Group|Bestand|S[ée]ries?|Nachlass|Lot File|Add MS"
_CODE = re.compile(rf"{_LETTERS_AND_NUMBER}|(?:[Ff]\.|[Фф]\.|(?:{_LEVEL})\b)\s?\w")


def see_holdings(visible: Visible) -> Visible:
    """The visible text with each signature on a line with its archive; the same one where there are none."""
    text = visible.text
    if not _HOLDER.search(text):
        return visible
    lines = read_lines(visible)
    edits: list[tuple[int, int, str]] = []
    zones: list[tuple[int, str]] = []
    i = 0
    while i + 1 < len(lines):
        held = _held(lines, text, i)
        if held:
            name = lines[i].span.of(text).rstrip(":")
            first = lines[i + 1].span.start
            edits.append((lines[i].span.start + len(name), first, ", "))
            for line in held[1:]:
                edits.append((line.span.start, line.span.start, f"\n{name}, "))
            edits.append((held[-1].span.end, held[-1].span.end, "\n"))
            zones += [(lines[i].span.start, "list"), (held[-1].span.end, "")]
        i += 1 + len(held)
    return visible.zoned(zones).edited(edits, "records") if edits else visible


def _held(lines: list[Line], text: str, i: int) -> list[Line]:
    """The lines with signatures below line `i`, all that stand further in than it; none where it names no archive."""
    name = lines[i].span.of(text)
    if len(name) > _LONGEST or name[-1] in ".,;" or not _HOLDER.search(name) or holds.has_year(name):
        return []
    out: list[Line] = []
    for line in lines[i + 1 :]:
        body = line.span.of(text)
        if line.indent < lines[i].indent + _FURTHER or line.blanks:
            break
        if len(body) > _LONGEST or not _CODE.match(body) or ends.ends_open(body):
            return []  # it goes on over lines, or is something else
        out.append(line)
    return out
