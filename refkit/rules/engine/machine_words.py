"""Words of a note that a program wrote for itself: no rule may touch them, since a letter more or less breaks them.

A synchroniser keeps JSON behind the count of its letters (`mlzsync1:0060{...}`), Better BibTeX keeps fields in
`tex.name: value`, `Citation Key: value` and `bibtex*[...]`, Zotero's add-ons a link back (`Select: zotero://...`) and
identifiers a line each (`PMID: 123`), refkit its own `refkit/1 {...}`. `human_parts` gives what is left: the words of
people, which are repaired like any others.
"""

from __future__ import annotations

import re

_LINE_END = re.compile(r"[\r\n]")
_BEGINS = re.compile(
    r"""
    (?P<counted>\b[A-Za-z][A-Za-z0-9_-]{0,30}:(?P<count>\d{1,8})(?=[{\[]))      # Zotero's counted words
  | (?P<tagged>\b[A-Za-z][A-Za-z0-9_-]{0,30}/\d{1,3}[ ]?(?=\{))                 # tagged objects
  | (?P<fields>\bbib(?:la)?tex(?:data)?\*?(?=[\[{]))                            # fields for BibTeX
  | (?P<line>(?m:^)[ \t]*(?:[A-Za-z][A-Za-z ]{0,30}:[ \t]*)?zotero://           # whole lines
      | (?m:^)[ \t]*tex\.[A-Za-z*+.-]+[ \t]*[:=]
      | (?m:^)[ \t]*(?:Citation[ ]Key|PMC?ID|arXiv(?:[ ]ID)?|OCLC|LCCN|WOS|MR|Zbl|JSTOR|DOI|ISBN|ISSN|BBT
          |Google-Books-ID|ADS[ ]Bibcode|Page[ ]Version[ ]ID|_?eprint)[ \t]*[:=])
  | (?P<json>\{(?=\s*\"))
  | (?P<list>\[(?=\s*[\[{]\s*\"))
    """,
    re.VERBOSE,
)
_CLOSING = {"{": "}", "[": "]"}


def machine_spans(text: str) -> list[tuple[int, int]]:
    """Where a program's own words stand, in order; linear in the length of the text."""
    out: list[tuple[int, int]] = []
    partners: dict[int, int] | None = None
    at = 0
    while match := _BEGINS.search(text, at):
        partners = _partners(text) if partners is None else partners
        end = _end(text, match, partners)
        out.append((match.start(), end))
        at = max(end, match.end())
    return out


def _end(text: str, match: re.Match[str], partners: dict[int, int]) -> int:
    """Behind the last letter of what begins here: as far as its count says, its brackets, or the line."""
    if match["line"]:
        return _line_end(text, match.end())
    start = match.start() if match["json"] or match["list"] else match.end()
    if match["counted"]:
        end = start + int(match["count"])
        if text[end - 1 : end] == _CLOSING[text[start]]:
            return end
    return partners[start] + 1 if start in partners else _line_end(text, start)


def _partners(text: str) -> dict[int, int]:
    """Where each bracket is closed, strings of JSON jumped over; one walk for all of them."""
    out: dict[int, int] = {}
    open_: dict[str, list[int]] = {"}": [], "]": []}
    for match in _JSON_MARK.finditer(text):
        mark = match[0]
        if mark in _CLOSING:
            open_[_CLOSING[mark]].append(match.start())
        elif open_.get(mark):
            out[open_[mark].pop()] = match.start()
    return out


_JSON_MARK = re.compile(r'"(?:[^"\\\r\n]|\\.)*"|[{}\[\]]')


def _line_end(text: str, at: int) -> int:
    match = _LINE_END.search(text, at)
    return match.start() if match else len(text)


def human_parts(text: str) -> list[tuple[int, int]]:
    """The spans of `text` that people wrote, in order; the whole of it where no program wrote anything."""
    if not any(sign in text for sign in ("{", "[", "zotero://", "tex.", ":", "=")):
        return [(0, len(text))]
    out: list[tuple[int, int]] = []
    at = 0
    for start, end in machine_spans(text):
        if text[at:start].strip():
            out.append((at, start))
        at = end
    if text[at:].strip() or (not out and not at):
        out.append((at, len(text)))
    return out
