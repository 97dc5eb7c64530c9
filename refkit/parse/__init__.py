"""From the text of one entry to a typed reference: the grammars read, two taggers read beside them, a judge chooses.

`parse_entry` reads one entry, `parse_entries` a list (a dash repeats the author above). They raise nothing on content;
an entry that cannot be understood comes back as an `OtherReference` that keeps its words and says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from refkit.faults import KEPT, attempt
from refkit.model.types import ReferenceBase, Related
from refkit.parse.context import ListContext, list_style
from refkit.parse.flow import read
from refkit.parse.readers import judged
from refkit.parse.record import build, unread
from refkit.parse.view import view
from refkit.trace import Span

__all__ = ["MAX_LENGTH", "ListContext", "parse_each", "parse_entries", "parse_entry"]

MAX_LENGTH = 65_536
"""Characters of the longest entry that is read; a longer one is kept as it is and flagged."""


def parse_entry(text: str, *, context: ListContext | None = None, grammars_only: bool = False) -> ReferenceBase:
    """The typed reference that `text` is; the spans of its provenance count code points of `text`. Never raises.

    `grammars_only`: without the taggers and the judge, as where the models are missing; confidences are then guesses.
    """
    if len(text) > MAX_LENGTH:
        return unread(text, f"longer than {MAX_LENGTH} characters")
    if not any(c.isalnum() for c in text):
        return unread(text, "no words")
    seen = view(text)
    record = build if grammars_only else judged
    draft = read(seen.text, context or ListContext())
    related: tuple[Related, ...] = ()
    second = draft.facts.second_source
    if second is not None:
        start, end, relation = second
        inner = view(seen.back(Span(start, end)).of(text))
        related = (Related(relation=relation, reference=inner.restored(record(read(inner.text, ListContext())))),)
    reference = seen.restored(record(draft, related))
    if not any(
        (
            reference.title,
            reference.container_title,
            reference.author,
            reference.archive,
            reference.url,
            reference.number,
        )
    ):
        return unread(text, "no author, title or place of keeping was recognised")
    return reference


def parse_entries(texts: Iterable[str]) -> list[ReferenceBase]:
    """References of a list, in its order; each entry is read with what the entries above it tell."""
    return list(parse_each(list(texts)))


def parse_each(texts: Sequence[str]) -> Iterator[ReferenceBase]:
    """The same one by one, for lists whose references are not wanted all at once."""
    context = ListContext(style=attempt("list style", lambda: "\n".join(texts), list_style, texts) or "")
    for number, text in enumerate(texts):
        reference = attempt("parse", text, _in_list, text, context, entry=number)
        if reference is None:
            reference = unread(text, KEPT)
        yield reference
        context = context.after(reference.author or reference.editor)


def _in_list(text: str, context: ListContext) -> ReferenceBase:
    return parse_entry(text, context=context)
