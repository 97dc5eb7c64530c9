"""Several references in one note: "...; ..." and "... See also ..." part them, and nothing else that looks alike.

A semicolon parts references only outside of brackets and quotation marks, after something complete, and before
something that is a citation by itself: "(London: Cape, 1960; New York: Harper, 1961)" is one imprint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from refkit.knowledge.words import filled
from refkit.text.cues import begins, holds, shapes, words
from refkit.text.cues.shapes import MONTH, SURNAME, UPPER, YEAR
from refkit.trace import Span

S = r"[ \t\u00a0\r\n]"  # the white space inside of an entry
_ON_THIS = rf"(?:[Oo]n{S}this(?:{S}(?:point|question|topic))?,{S})?"
_SEE = "|".join(
    (
        *(rf"[Ss]ee{S}(?:also{S})?", rf"[Cc]f\.{S}", rf"[Vv]gl\.{S}(?:auch{S})?", rf"[Vv]oir{S}(?:aussi{S})?"),
        *(rf"[Aa]nd{S}see{S}also{S}", rf"[Ss]iehe{S}(?:auch{S})?"),
    )
)
_ALSO = re.compile(
    rf"(?P<stop>[.;,)”\"’\d]){S}{{1,3}}(?P<signal>{_ON_THIS}(?:{_SEE})(?:e\.g\.,?{S})?)(?=[“\"«„*_]|{UPPER})"
)
_SEMICOLON = re.compile(rf"{S}?;{S}{{1,3}}(?:and{S}|und{S}|et{S}|sowie{S})?(?=[“\"«„*_]|{UPPER})")
_SHORT_CITATION = re.compile(rf"{SURNAME},\s[^;]{{4,120}},\s\d")
_CITED = re.compile(rf"[^;]{{0,260}}?(?:\([^()]{{0,80}}{YEAR}\)|,\s{YEAR}\b)")
_OWN_SOURCE = re.compile(rf"[“\"«„]?{UPPER}[^;,]{{2,120}}[,.][”\"]?\s[^;]{{8,}}")
_SAME_SOURCE = re.compile(rf"(?:{UPPER}[\w.]*\s)?(?:[A-Z]{{2,}}[\w/.\- ]*\d|Vol|No|Box|Folder|Part|Doc|pp?\b)")
_REACH = 420  # characters in which a citation shows its date


@dataclass(frozen=True, slots=True)
class Border:
    """The left entry ends at `left`, the right one begins at `right`; between them blanks and perhaps a `signal`."""

    left: int
    right: int
    cue: str
    signal: Span | None = None


def left_edge(text: str, begin: int, at: int) -> int:
    """Where the text before `at` ends when white space is left out."""
    while at > begin and text[at - 1].isspace():
        at -= 1
    return at


def note_borders(text: str, begin: int, end: int, *, note: bool) -> list[Border]:
    """Borders at "; " and "See also" in text[begin:end]; `note`: it is a numbered note, which holds little else."""
    out = []
    for m in _ALSO.finditer(text, begin, end):
        if _opens_citation(text, m.end(), end):
            inside = m["stop"] in ";,"  # the mark belongs to the signal, a full stop to what stands before it
            start = m.start() if inside else m.start("signal")
            signal = Span(start, left_edge(text, begin, m.end()))
            out.append(Border(m.start() + (not inside), m.end(), "see-also", signal))
    closed = _outside_brackets(text, begin, end)
    for m in _SEMICOLON.finditer(text, begin, end):
        at = m.start() + len(m[0]) - len(m[0].lstrip())
        if at not in closed:
            continue
        cue = _after_semicolon(text, begin, at, m.end(), end, note=note)
        if cue:
            out.append(Border(m.start(), m.end(), cue, Span(at, left_edge(text, begin, m.end()))))
    return out


def _after_semicolon(text: str, begin: int, at: int, right: int, end: int, *, note: bool) -> str:
    """The cue by which a reference begins after a semicolon; empty when none does."""
    finished = re.search(r"[\d)”\"]\.?\s*$", text[max(begin, at - 40) : at]) is not None
    if finished and _opens_citation(text, right, end):
        return "semicolon"
    if not note:
        return ""
    head = text[right : min(end, right + _REACH)].split(";", 1)[0]
    name = head.split(",", 1)[0].casefold()
    if finished and _SHORT_CITATION.match(head) and not words.NOT_NAMES.intersection(name.split()):
        return "short"
    if begins.inverted_author(text[begin : begin + shapes.HEAD]) and begins.starts_like_author(head) < 0.7:
        return ""  # a bibliography's entry, whose title may hold a semicolon
    if not _OWN_SOURCE.match(head) or not holds.has_year(head) or begins.place_first(head) or _SAME_SOURCE.match(head):
        return ""
    return "semicolon"


def _outside_brackets(text: str, begin: int, end: int) -> frozenset[int]:
    """The semicolons that stand in no bracket and no quotation."""
    out = []
    depth = quoted = 0
    for m in re.finditer(r"[();“”]", text[begin:end]):
        if m[0] == ";":
            if not depth and not quoted:
                out.append(begin + m.start())
        elif m[0] in "“”":
            quoted = int(m[0] == "“")
        else:
            depth = max(0, depth + (1 if m[0] == "(" else -1))
    return frozenset(out)


@cache
def _dated_name() -> re.Pattern[str]:
    return re.compile(
        filled(rf"[“\"«]?{UPPER}[^;.()]{{3,80}},\s(?:\d{{1,2}}\.?\s{MONTH}\s|{MONTH}\s\d{{1,2}},\s){YEAR}")
    )


def _opens_citation(text: str, right: int, end: int) -> bool:
    """Whether a whole citation begins: an author or a quoted title, and before the next semicolon its date."""
    head = text[right : min(end, right + _REACH)]
    if _dated_name().match(head):
        return True
    if not _CITED.match(head):
        return False
    return max(begins.direct_author(head), begins.quoted_start(head), begins.inverted_author(head)) >= 0.9
