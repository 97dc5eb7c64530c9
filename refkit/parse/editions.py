"""Proposer for editions: "2nd ed.", "2., erw. Aufl.", "4.ª ed.", a raised figure before the year."""

from __future__ import annotations

import re

from refkit.knowledge.words import folded, ordinals
from refkit.model.parts import Number
from refkit.parse.proposal import Draft
from refkit.read.patterns import late, worded

# "3-е изд., испр. и доп."; the last stop is the sentence's as well.
_KINDS = r"(?P<kinds>(?:,?\s(?:{joiners}\s)?(?![A-ZÀ-ÞА-Я]){edition_kind}(?=[\s.,;:)\]\x00]|$))*)"
# Eight words are more than any edition has: without an end a run of numbers would cost the square of its length.
_EDITION = worded(
    r"[\(\[]?(?<![^\W_])(?<![\d/–-])(?<!ol\.\s)(?<!Bd\.\s)(?<!\bt\.\s)(?<!no\.\s)(?P<ed>{word}(?:{between}{word}){0,7})"
    r"[\s,]{1,3}(?P<label>{label}(?:\s(?:ed|edn|edition)(?![^\W_])\.?)?){kinds}[\)\]]?",
    kinds=_KINDS,
    word=r"(?:\d{1,2}(?:\.(?!ª|º)|{ordinal_marks behind})?(?![^\W_])|{roman}|{ordinals}|2d|3d|{edition_kind before})",
    roman=r"(?<=[.,(]\s)[IVX]{1,4}(?=\s{edition behind})",
    between=r"[\s,]{1,3}(?:{joiners}\s)?",
    label=r"(?!{short})(?<!\d,\s){edition behind}|(?<=\s)(?<!\d\s)(?<!,\s){short}(?!\s?\d)",
    # Letters that are a page's or a person's as well: "2. p.", "3e dr."
    short=r"(?-i:[Dd]r|[Tt]r|[bp])\.",
)
_BEHIND = worded(
    r"(?<![^\W_])(?P<label>{edition before})\s(?P<ed>\d{1,2}|[IVX]{1,4})(?:-?[еяa](?![^\W_])|\.)?(?![^\W_])"
    r"{kinds}",
    kinds=_KINDS,
)
_EDITION_WORDS = worded(r"(?<![^\W_])(?P<label>(?i:editio))\s(?P<ed>{edition_kind behind}|{ordinals})(?![^\W_])")


_SUPERSCRIPT = late(r"(?<=[a-zäöü.\s])(?P<ed>[²³⁴⁵⁶⁷⁸⁹])(?P<y>(?:1[4-9]|20)\d\d)(?!\d)")


def editions(draft: Draft, start: int) -> None:
    """Propose the edition that stands behind `start`."""
    for match in _EDITION.finditer(draft.masked, start) if draft.says("edition", position="behind") else ():
        said = match["ed"].strip(" ,")
        if not draft.has("edition") and (
            said.casefold() not in ("new", "and", "international") or (match[0].endswith((".", ")")) and said != "and")
        ):
            number = _with_kinds(read_edition(said, match["label"]), match)
            draft.propose("edition", number, _span(match), 0.9, "edition", (match["label"],))
        return
    behind = _BEHIND.search(draft.masked, start) if draft.says("edition", position="before") else None
    if behind:
        number = _with_kinds(Number(text=behind["ed"]), behind)
        draft.propose("edition", number, _span(behind), 0.85, "edition", (behind["label"],))
        return
    words = _EDITION_WORDS.search(draft.masked, start) if "editio" in draft.words else None
    if words:
        draft.propose("edition", Number(text=f"{words['label']} {words['ed']}"), words.span(), 0.8, "edition")
        return
    raised = _SUPERSCRIPT.search(draft.masked, start)
    if raised:
        figure = str("²³⁴⁵⁶⁷⁸⁹".index(raised["ed"]) + 2)
        draft.propose("edition", Number(text=figure, printed=raised["ed"]), raised.span("ed"), 0.9, "edition")


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Where an edition stands; the stop of the last word behind its own ends the sentence, too."""
    return match.start(), match.end() - (bool(match["kinds"]) and match[0].endswith("."))


def _with_kinds(number: Number, match: re.Match[str]) -> Number:
    """An edition with the words behind its own as printed: "3-е изд., испр. и доп."."""
    return Number(text=number.text, printed=match[0].strip(" ()[]")) if match["kinds"] else number


_BARE = worded(r"(\d{1,2})(?:\.|{ordinal_marks behind})?")


def read_edition(words: str, label: str = "ed.") -> Number:
    """An edition: "2nd" and "Second" are "2"; words ("rev.", "Paperback") keep a label, so that they read as one."""
    bare = _BARE.fullmatch(words)
    if bare:
        return Number(text=bare[1], printed=words if words != bare[1] else None)
    ordinal = ordinals().get(folded(words))
    if ordinal:
        return Number(text=str(ordinal), printed=words)
    text = words.rstrip(",")
    text = text if text.isupper() else text[:1].lower() + text[1:]
    word = "ed." if label.casefold().startswith("ed") else label
    return Number(text=f"{text} {word}", printed=f"{words} {label}")
