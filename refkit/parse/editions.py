"""Proposer for editions: "2nd ed.", "2., erw. Aufl.", "4.ª ed.", a raised figure before the year."""

from __future__ import annotations

import re

from refkit.model.parts import Number
from refkit.parse.proposal import Draft
from refkit.read.patterns import late

# Eight words are more than any edition has: without an end a run of numbers would cost the square of its length.
_EDITION = late(
    r"[\(\[]?(?<![^\W_])(?<![\d/–-])(?<!ol\.\s)(?<!Bd\.\s)(?<!\bt\.\s)(?<!no\.\s)(?P<ed>(?:(?:\d{1,2}-[а-я]{1,2}|\d{1,2}(?:st|nd|rd|th|\.ª|ª|\.º|e|ème|er|a)?|[Ff]irst|[Ss]econd"
    r"|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Uu]pdated|[Rr]ev(?:ised|\.)?|[Ee]xp(?:anded|\.)|[Ee]nl(?:arged|\.)|[Cc]orr(?:ected|\.)|[Aa]ugm(?:ented|\.)|[Vv]erb(?:esserte|\.)|[Aa]ktual(?:isierte|\.)|[Pp]aperback|[Rr]eissued?|[Cc]oncise|[Ss]tudent|[Cc]entennial|[Cc]ompact|[Dd]efinitive|[Cc]lassic"
    r"|[Ii]nternational|[Aa]nniversary|[Nn]ew|[Ll]ate|"
    r"[Aa]bridged|[Ii]llustrated|[Cc]ritical|[Nn]eue|[Dd]urchges(?:ehene|\.)?|[Üü]berarb(?:eitete|\.)?"
    r"|[Ee]rw(?:eiterte|\.)?|[Ee]rg(?:änzte|\.)|[Uu]nveränd(?:erte|\.)|[Kk]orr(?:igierte|\.)|[Nn]eubearb(?:eitete|\.)|[Ss]tark|[Vv]öllig|bearb\.|[Nn]ouvelle|2d|3d|and|und|\d{1,2}\.)[\s,]{1,3}){1,8})"
    r"(?P<label>(?:[Ee]dition|[Ee]dn|[Ee]ds?|[Aa]ufl(?:age)?|[Aa]usg(?:abe)?|[ÉéEe]dition|[Éé]d"
    r"|ed|utg(?:ave|åva)?|uppl(?:agan)?|udg(?:ave)?|bs|baskı|painos|vydání|vyd|kiad(?:ás)?|druk|dr|wyd|изд)(?![^\W_])\.?(?:\s(?:ed|edn|edition)(?![^\W_])\.?)?)[\)\]]?"
)


_BEHIND = late(r"(?<![^\W_])(?P<label>wyd\.|изд\.)\s(?P<ed>\d{1,2}|[IVX]{1,4})(?![^\W_])")
_EDITION_WORDS = late(r"(?<![^\W_])(?P<label>editio)\s(?P<ed>decima|prima|secunda|tertia|altera|nova)(?![^\W_])", re.I)


_SUPERSCRIPT = late(r"(?<=[a-zäöü.\s])(?P<ed>[²³⁴⁵⁶⁷⁸⁹])(?P<y>(?:1[4-9]|20)\d\d)(?!\d)")


def editions(draft: Draft, start: int) -> None:
    """Propose the edition that stands behind `start`."""
    for match in _EDITION.finditer(draft.masked, start):
        said = match["ed"].strip(" ,")
        if not draft.has("edition") and (
            said.casefold() not in ("new", "and", "international") or (match[0].endswith((".", ")")) and said != "and")
        ):
            draft.propose(
                "edition", read_edition(said, match["label"]), match.span(), 0.9, "edition", (match["label"],)
            )
        return
    behind = _BEHIND.search(draft.masked, start)
    if behind:
        label = (behind["label"],)
        draft.propose("edition", Number(text=behind["ed"]), behind.span(), 0.85, "edition", label)
        return
    words = _EDITION_WORDS.search(draft.masked, start)
    if words:
        draft.propose("edition", Number(text=f"{words['label']} {words['ed']}"), words.span(), 0.8, "edition")
        return
    raised = _SUPERSCRIPT.search(draft.masked, start)
    if raised:
        number = str("²³⁴⁵⁶⁷⁸⁹".index(raised["ed"]) + 2)
        draft.propose("edition", Number(text=number, printed=raised["ed"]), raised.span("ed"), 0.9, "edition")


_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "2d": "2", "3d": "3"}


def read_edition(words: str, label: str = "ed.") -> Number:
    """An edition: "2nd" and "Second" are "2"; words ("rev.", "Paperback") keep a label, so that they read as one."""
    bare = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|\.ª|ª|\.º|e|ème|er|\.|-[а-я]{1,2})?", words)
    if bare:
        return Number(text=bare[1], printed=words if words != bare[1] else None)
    ordinal = _ORDINALS.get(words.casefold())
    if ordinal:
        return Number(text=ordinal, printed=words)
    text = words.rstrip(",")
    text = text if text.isupper() else text[:1].lower() + text[1:]
    word = "ed." if label.casefold().startswith("ed") else label
    return Number(text=f"{text} {word}", printed=f"{words} {label}")
