"""A sentence about another source named inside an entry: the translation printed elsewhere, the reprint.

Used where a record has the source as a typed reference and not in the words of the list. The form is that of a note:
Michael Schoenhals, “Title,” Journal 2, no. 2 (1986): 109–26.
"""

from __future__ import annotations

from refkit.model import Related
from refkit.model.types import ReferenceBase

_OPENINGS = {
    "translation": "English translation: ",
    "translation-source": "English translation from ",
    "translation-of": "Translation of ",
    "original": "Originally published as ",
    "reprint": "Reprinted in ",
    "reprint-of": "Reprint of ",
    "review-of": "Review of ",
    "quoted-in": "Quoted in ",
    "cited-in": "Cited in ",
}


def sentence(related: Related) -> str:
    """The sentence, without its stop; "" where the source says nothing."""
    text = _source(related.reference)
    opening = _OPENINGS.get(related.relation, f"{related.relation.replace('-', ' ').capitalize()}: ")
    return f"{opening}{text}" if text else ""


def _source(reference: ReferenceBase) -> str:
    people = (
        " and ".join(str(n) for n in reference.author) if len(reference.author) < 3 else f"{reference.author[0]} et al."
    )
    title = str(reference.title or "")
    container = str(reference.container_title or "")
    year = str(reference.issued.year) if reference.issued and reference.issued.year is not None else ""
    pages = reference.page.text.replace("-", "–") if reference.page else ""
    number = f"no. {reference.issue}" if reference.issue else ""
    if not container:
        imprint = ", ".join(p for p in (reference.publisher or "", year) if p)
        text = ", ".join(p for p in (people, f"<i>{title}</i>" if title else "") if p)
        text += f" ({imprint})" if imprint else ""
        return f"{text}, {pages}" if pages else text
    where = f"<i>{container}</i>"
    if reference.volume:
        where += f" {reference.volume}"
    where = ", ".join(p for p in (where, number) if p)
    where += f" ({year})" if year else ""
    where += f": {pages}" if pages else ""
    head = f"{people}, " if people else ""
    return f"{head}“{_inner(title)},” {where}" if title else f"{head}{where}"


def _inner(title: str) -> str:
    """A title inside quotation marks: its own become single; a comma before the closing mark needs no second stop."""
    return title.replace("“", "‘").replace("”", "’").rstrip(".,")
