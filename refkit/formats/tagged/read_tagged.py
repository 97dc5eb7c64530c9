"""The records of a tagged file as a library; what a record means is for the format's module."""

from __future__ import annotations

from collections.abc import Callable

from refkit.formats.base import finding, read_one, traced
from refkit.formats.tagged.lines import Record, Syntax, records
from refkit.model.library import Library, SetAside
from refkit.model.types import ReferenceBase
from refkit.trace import Finding


def read_tagged(text: str, syntax: Syntax, record: Callable[[Record], ReferenceBase]) -> Library:
    """The records of a tagged file in order; words between them are set aside, and told."""
    references: list[ReferenceBase] = []
    findings: list[Finding] = []
    aside: list[SetAside] = []
    for found in records([text], syntax):
        if isinstance(found, tuple):
            words, span = found
            aside.append(SetAside(words, span, "text between records"))
            findings.append(finding("words outside the records are set aside", span, rule="FMT002"))
            continue
        references.append(
            traced(
                read_one(text, found.span, record, found), found.span.of(text), found.span, len(references), found.line
            )
        )
    return Library(tuple(references), findings=tuple(findings), set_aside=tuple(aside), text=text)
