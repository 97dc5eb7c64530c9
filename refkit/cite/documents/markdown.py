"""A file of Markdown: a heading, and each entry a paragraph. CommonMark has no hanging indent; pandoc's marks are used
for small capitals, superscripts and subscripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from refkit.csl import FORMATS, Run, reprinted

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList


def write(printed: PrintedList) -> bytes:
    """The text in UTF-8."""
    markdown = FORMATS["markdown"]
    title = [f"# {markdown.text(printed.title)}"] if printed.title else []
    entries = [reprinted(_flanked(entry), markdown) for entry in printed.entries]
    return ("\n\n".join([*title, *entries]) + "\n").encode("utf-8", "replace")


def _flanked(entry: Sequence[Run]) -> Iterator[Run]:
    """The runs with marks of emphasis only where CommonMark takes them for such (section 6.2, flanking runs).

    A mark between a stop and a letter is none (`*What?*1`): there the stop loses its emphasis. Of two side by
    side the second is dropped, for `*a***b**` is read in more than one way.
    """
    pieces = list(_in_pieces(entry))
    for n, run in enumerate(pieces):
        before = pieces[n - 1] if n else Run(" ")
        after = pieces[n + 1] if n + 1 < len(pieces) else Run(" ")
        if not _emphatic(run):
            yield run
        elif _emphatic(before):
            pieces[n] = replace(run, italic=False, bold=False)
            yield pieces[n]
        else:
            yield from _bared(run, _is_word(before.text[-1:]), _is_word(after.text[:1]))


def _bared(run: Run, word_before: bool, word_after: bool) -> Iterator[Run]:
    """A run without the emphasis of what is no word at an end that a word touches."""
    text = run.text
    start = next((i for i, c in enumerate(text) if _is_word(c)), len(text)) if word_before else 0
    end = next((len(text) - i for i, c in enumerate(reversed(text)) if _is_word(c)), 0) if word_after else len(text)
    for words, emphatic in ((text[:start], False), (text[start:end], True), (text[max(start, end) :], False)):
        if words:
            yield replace(run, text=words) if emphatic else replace(run, text=words, italic=False, bold=False)


def _in_pieces(entry: Iterable[Run]) -> Iterator[Run]:
    """Runs without blanks at the ends of emphasis."""
    for run in entry:
        words = run.text.strip()
        if not _emphatic(run) or words == run.text:
            yield run
            continue
        start = run.text.find(words)
        for text, emphatic in ((run.text[:start], False), (words, True), (run.text[start + len(words) :], False)):
            if text:
                yield replace(run, text=text) if emphatic else replace(run, text=text, italic=False, bold=False)


def _emphatic(run: Run) -> bool:
    return run.italic or run.bold


def _is_word(char: str) -> bool:
    return bool(char) and not char.isspace() and unicodedata.category(char)[0] not in "PS"
