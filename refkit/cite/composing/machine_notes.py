"""Lines of a note that programs wrote for themselves: they are kept in the record, and no style prints them.

Citation managers and their plugins keep what they have no field for in the note, one `key: value` a line: links of
their own, counts of citations, states of reading, keys of databases, whole records. A line is a program's when its key
or its value can only be one's; what a person may have written stays.
"""

from __future__ import annotations

import re

# Schemes that lead into a program on one machine: zotero://select/library/items/I8VQCB3R.
_SCHEMES = (
    r"zotero|mendeley|papers[23]?|bookends|citavi|readcube|obsidian|evernote|devonthink|x-devonthink-item|marginnote\d?app"
    "|onenote|notion|logseq|roam|omnifocus|skim|file"
)
# Keys that programs and databases write. What CSL has a variable for is not here: a processor reads such lines itself.
_KEYS = frozenset(
    "citation key|citationkey|cite key|citekey|citation-key|bibtex|bibtex*|biblatex|biblatex*|better bibtex"
    "|google-books-id|google books id|open library id|oclc number|mag id|s2id|s2cid|corpusid|semantic scholar id"
    "|ads bibcode|adsurl|adsnote|qid|wikidata qid|wikidata id|jstor id|scopus id|web of science id|wos id"
    "|export date|import date|date added|date modified|zscc|zsnocci|cnkicite|read status|reading status|sciif|eissn"
    "|zotero item key|zotero key|rayyan id|rayyan-inclusion|covidence id|endnote id|uuid|guid|sort key|sortkey|tldr"
    "|local file".split("|")
)
_WHOLE = re.compile(
    rf"""
    mlzsync\d+\s*:.*                                            # a field of Juris-M
  | .{{0,60}}?\b(?:{_SCHEMES})://\S*\s*                         # an address of a program's own
  | ZSCC:.* | ZS\w+:.* | wos:\d+.*                              # counts of citations
  | (?:cited[ ]by|times[ ]cited)\s*:\s*\d+.*
  | \d+[ ]citations?[ ]\([^()]{{1,60}}\)(?:[ ]\[[^\[\]]{{1,40}}\])?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LINE = re.compile(r"([^\s:=][^:=\n]{0,40}?)\s*[:=](?!/)\s*(\S.*)?")
# Keys of no language: tex.ids, Read_Status_Date, openAccess.
_CODED = re.compile(r"tex\.\S+|[A-Za-z\d]+(?:_[A-Za-z\d]+)+|[a-z]+(?:[A-Z][a-z\d]+)+")


def without_machine_lines(note: str) -> str:
    """The note without the lines of programs; all of it where it has none."""
    if ":" not in note and "=" not in note and "(" not in note:
        return note
    lines = note.split("\n")
    kept = [line for line in lines if not _of_a_program(line.strip())]
    return note if len(kept) == len(lines) else "\n".join(kept).strip()


def _of_a_program(line: str) -> bool:
    if not line:
        return False
    if _WHOLE.fullmatch(line):
        return True
    match = _LINE.fullmatch(line)
    return match is not None and (match[1].casefold() in _KEYS or _CODED.fullmatch(match[1]) is not None)
