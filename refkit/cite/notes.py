"""A library of notes printed again: each note by its number, first and subsequent citations as the style has them.

A sentence of a note is one citation for the engine, with the note's number, so that "ibid." and short forms are the
style's own. Words around the citations stay; what is doubtful stands as it stood, and no "ibid." is printed behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from refkit.cite.rendering import render
from refkit.cite.style_files import StyleSource
from refkit.model.library import Citation, Library
from refkit.text.cues import pointers
from refkit.trace import Finding

_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[“\"«„]?[^\W\d_])|(?<=[.!?][”\"»])\s+(?=[“\"«„]?[^\W\d_])")
_CLOSED = re.compile(r"[.!?…][”\"»’)]?(?:</[a-z]+>|[*_}])*$")
_COMMA = "\ue000"  # stands before a cite that a comma and no semicolon parts from the one before it
_JOINT = re.compile(rf"[;,.]?\s*{_COMMA}\s?")


@dataclass(frozen=True, slots=True)
class PrintedNote:
    """A note in a style. `number` is the one printed before it in the text, None where there was none."""

    number: int | None
    text: str

    def __str__(self) -> str:
        return self.text if self.number is None else f"{self.number}. {self.text}"


@dataclass(frozen=True, slots=True)
class RenderedNotes:
    """The notes of a text in a style, in their order; `warnings` and `faults` as in `Rendered`."""

    notes: tuple[PrintedNote, ...]
    warnings: tuple[str, ...] = ()
    faults: tuple[Finding, ...] = ()


@dataclass(slots=True)
class _Sentence:
    """A sentence of a note: words in front, cites for the engine (none: all is words), words behind."""

    front: str = ""
    cites: list[dict[str, Any]] = field(default_factory=list)
    behind: str = ""


def render_notes(
    library: Library,
    style: str | Path | StyleSource = "chicago-notes-bibliography",
    *,
    markup: str = "text",
    locale: str | None = None,
) -> RenderedNotes:
    """The notes of a library that was read from notes, printed again. A library without citations has none.

    Printed by refkit's own processor, which knows where a cite stands among the others. Options as in `render`.
    """
    notes = [list(group) for _, group in groupby(library.citations, key=lambda c: c.note)]
    indexes = _indexes(notes)
    pages = {r.id: r.page.printed or r.page.text for r in library if r.page is not None}
    sentences = [list(_sentences(note, pages)) for note in notes]
    _without_ibid_behind_doubt(notes, sentences, indexes)
    clusters = [s.cites for note in sentences for s in note if s.cites]
    for note, index in zip(sentences, indexes, strict=True):
        for cite in (cite for s in note for cite in s.cites):
            cite["note-index"] = index
    rendered = render(library, style, markup=markup, locale=locale, engine="refkit", citations=clusters)
    printed = iter(rendered.citations)
    out = [
        PrintedNote(cited[0].number, " ".join(filter(None, (_printed(s, printed) for s in note))))
        for cited, note in zip(notes, sentences, strict=True)
    ]
    return RenderedNotes(tuple(out), rendered.warnings, rendered.faults)


def _indexes(notes: Sequence[Sequence[Citation]]) -> list[int]:
    """What other notes call them by: their own numbers where these count up, else their places."""
    numbers = [note[0].number or 0 for note in notes]
    rising = all(a < b for a, b in pairwise(numbers)) and numbers[:1] > [0]
    return numbers if rising else list(range(1, len(notes) + 1))


def _sentences(note: Sequence[Citation], pages: Mapping[str, str]) -> Iterator[_Sentence]:
    """A note sentence by sentence: a new one begins where the words before a citation do not go on."""
    if note[0].form == "remark":
        yield _Sentence(front=note[0].text)
        return
    group: list[Citation] = []
    for citation in note:
        if group and not citation.before.startswith((";", ",")) and _CLOSED.search(group[-1].text + group[-1].after):
            yield _sentence(group, pages)
            group = []
        group.append(citation)
    yield _sentence(group, pages)


def _sentence(group: Sequence[Citation], pages: Mapping[str, str]) -> _Sentence:
    """A sentence for the engine; an article that is named in full without a place keeps its own pages there."""
    if all(c.key is None for c in group):
        return _Sentence(front=_as_it_stood(group))
    out = _Sentence()
    out.front, opening = _front(group[0].before)
    waiting = ""  # doubtful words before the first cite
    for n, citation in enumerate(group):
        before = opening if n == 0 else citation.before
        if citation.key is None:
            words = f"{before} {citation.text.rstrip(' .')}".strip(" ;") + citation.after.rstrip(" .")
            if out.cites:
                out.cites[-1]["suffix"] += f"; {words}"
            else:
                waiting += f"{words}; "
            continue
        comma = _COMMA if n and before.startswith(",") else ""
        lead = before.lstrip(" ;,")
        cite: dict[str, Any] = {
            "id": citation.key,
            "prefix": comma + waiting + (f"{lead} " if lead else ""),
            "suffix": "",
        }
        waiting = ""
        if citation.locator is not None:
            cite |= {"locator": citation.locator.value, "label": citation.locator.label}
        elif citation.form == "full" and citation.key in pages:
            cite |= {"locator": pages[citation.key], "label": "page"}
        out.cites.append(cite)
        if citation.after.startswith((",", ";", ":")):
            cite["suffix"] = citation.after.rstrip(" .")
        elif citation.after.startswith("("):
            cite["suffix"] = f" {citation.after.rstrip(' .')}"
        elif citation.after.strip(" .") and n + 1 == len(group):
            out.behind = citation.after
        elif citation.after.strip(" ."):
            cite["suffix"] = f" {citation.after.rstrip(' .')}"
    return out


def _front(before: str) -> tuple[str, str]:
    """(sentences in front of a citation, the words that lead it in)."""
    pieces = _SENTENCES.split(before.strip())
    if not pieces[-1] or not _CLOSED.search(pieces[-1]) or pointers.signal_end(f"{pieces[-1]} X"):
        return " ".join(pieces[:-1]), pieces[-1]
    return " ".join(pieces), ""


def _as_it_stood(group: Sequence[Citation]) -> str:
    out = ""
    for c in group:
        for words in (c.before, c.text, c.after):
            out += words if not out or words[:1] in ",;.:" else f" {words}"
    return " ".join(out.split())


def _without_ibid_behind_doubt(
    notes: Sequence[Sequence[Citation]], sentences: Sequence[Sequence[_Sentence]], indexes: Sequence[int]
) -> None:
    """Tells the engine that a note behind a doubtful one does not cite the same source as that."""
    first: dict[str, int] = {}
    for n, note in enumerate(notes):
        cites = [cite for s in sentences[n] for cite in s.cites]
        if n and any(c.is_doubtful for c in notes[n - 1]) and cites and all(cite["id"] in first for cite in cites):
            for cite in cites:
                cite |= {"position": "subsequent", "first-reference-note-number": first[cite["id"]]}
        for c in note:
            if c.key is not None:
                first.setdefault(c.key, indexes[n])


def _printed(sentence: _Sentence, citations: Iterator[str]) -> str:
    """A sentence with what the engine printed for its cites, closed with a stop."""
    cited = _JOINT.sub(", ", next(citations)) if sentence.cites else ""
    cited = cited if not cited or _CLOSED.search(cited) else f"{cited}."
    behind = sentence.behind.strip()
    behind = behind if not behind or _CLOSED.search(behind) else f"{behind}."
    return " ".join(filter(None, (sentence.front, cited, behind)))
