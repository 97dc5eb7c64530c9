"""Grammars of small forms: a speech told by one word behind its title, an article of an encyclopaedia behind "s.v.".

Speeches before a named audience, interviews and conference papers are the matter of `documents`.
"""

from __future__ import annotations

import re

from refkit.model.parts import Title
from refkit.parse.imprint import is_place
from refkit.parse.proposal import Draft, trimmed
from refkit.read.patterns import late

_BARE_SPEECH = re.compile(
    r"[\s.,;”\"\x00]*(?P<genre>(?:[Kk]eynote |[Ii]naugural |[Rr]adio |[Tt]elevision |[Cc]ommencement )?(?:[Ss]peech"
    r"|[Aa]ddress|[Ll]ecture|[Rr]emarks|[Tt]estimony|Rede|[Dd]iscours|[Dd]iscurso|[Dd]iscorso|Vortrag))"
    r"(?:,\s(?P<event>[A-ZÀ-Þ][^.;:\x00\d]{2,120}?))?(?=[.,]\s*(?:\x00|$|\d|[A-Z][a-z]+\.?\s\d))"
)
_PIECE = late(r"[^,]+(?:,\s(?:D\.?C\.?|[A-Z]{2}|[A-Z][a-z]{2,4}\.)(?=,|$))?")
_UNDER_WORD = late(
    r"(?P<name>[^\W\d_][^\x00“”\"«»]{3,120}?)(?:,\s(?P<edition>\d{1,2}(?:st|nd|rd|th)\sed\.))?(?:\s\((?P<paren>[^()]*)\))?"
    r",?\s(?P<label>s\.\s?vv?\.|sub voce|Art\.|art\."
    r"|Stichwort)[,:]?\s[“\"‘«„](?P<word>[^”\"’»“\x00]{2,120}?)[,.]?[”\"’»“]"
)


def bare_speech(draft: Draft, start: int) -> bool:
    """Propose genre, event and place of "Speech, West Berlin, June 12" behind the title; whether it stood there."""
    match = _BARE_SPEECH.match(draft.masked, start)
    if match is None:
        return False
    draft.propose("genre", match["genre"], match.span("genre"), 0.85, "speech")
    if match["event"]:
        base = match.start("event")
        spans = [trimmed(draft.masked, base + m.start(), base + m.end(), " ,") for m in _PIECE.finditer(match["event"])]
        a, b = spans[-1]
        if is_place(draft.masked[a:b]) or (len(spans) == 1 and len(draft.masked[a:b].split()) <= 2):
            spans.pop()
            draft.propose("event_place", " ".join(draft.text[a:b].split()), (a, b), 0.85, "speech")
        if spans:
            a, b = spans[0][0], spans[-1][1]
            draft.propose("event_title", " ".join(draft.text[a:b].split()), (a, b), 0.8, "speech")
    draft.vote("speech", 4.0)
    return True


_HANSARD = re.compile(
    r"(?P<name>(?:(?:Hansard|Parliamentary Debates)(?:[,:]\s"
    r"|\s(?=\()))?(?:(?:Parliamentary Debates,?\s)?\(?(?:HC|HL|H\.C\.|H\.L\.|House of"
    r" Commons|House of Lords|Commons|Lords)\)?\s?(?:Deb(?:ates|s|\.)?|Hansard|Official Report)?)?"
    r"(?:,?\s\(?(?:\d\w\w\s[Ss]er(?:ies|\.)|[Ss]eries\s\d)\)?)?)(?=[,.;]?\s)"
)


def hansard(draft: Draft, start: int) -> bool:
    """Propose the name of debates that are cited without a title ("HC Deb 5 June 1946 vol 423 cc2011-12")."""
    match = _HANSARD.match(draft.masked, start)
    if match is None or not re.search(r"Hansard|Debates|(?:HC|HL|H\.C\.|H\.L\.)\s?Deb", match["name"]):
        return False
    a, b = trimmed(draft.masked, *match.span("name"), " ,;:")
    draft.propose("title", Title(text=" ".join(draft.text[a:b].split())), (a, b), 0.92, "hansard")
    draft.title_end = match.end()
    draft.vote("government_document", 5.0)
    return True


_WHERE = late(
    r"[\x00\s]*,\s(?P<where>[A-ZÀ-Þ][^,.;:\x00\d]{2,40}(?:,\s(?:D\.C\.|[A-Z]{2}|[A-Z][a-z]{2,12}\.?))?)(?=[.,]\s*(?:\x00|\d|$))"
)


def after_event(draft: Draft, start: int) -> None:
    """Propose the town behind an event that was read: "Speech at Westminster College, Fulton, MO, March 5"."""
    event = next((p for p in draft.proposals if p.field == "event_title" and p.spans), None)
    if event is None or event.spans[-1].end < start or draft.has("event_place"):
        return
    match = _WHERE.match(draft.masked, event.spans[-1].end)
    if match:
        a, b = match.span("where")
        draft.propose("event_place", " ".join(draft.text[a:b].split()), (a, b), 0.75, "speech")


def under_word(draft: Draft, start: int) -> bool:
    """Propose work and word of "Encyclopaedia Britannica, s.v. “Marshall Plan”"; whether the entry is of that form."""
    if not any(mark in draft.masked for mark in ("s.v", "s. v", "s.vv", "sub voce", "Stichwort")):
        return False
    match = _UNDER_WORD.match(draft.masked, start)
    if match is None:
        return False
    name = " ".join(draft.text[match.start("name") : match.end("name")].split())
    draft.propose("container_title", Title(text=name), match.span("name"), 0.93, "under-word")
    word = " ".join(draft.text[match.start("word") : match.end("word")].split())
    labels = (match["label"],)
    draft.propose("title", Title(text=word), (match.start("label"), match.end()), 0.95, "under-word", labels)
    draft.title_end = match.end()
    draft.facts["quoted"] = True
    draft.facts["under_word"] = True
    draft.vote("chapter", 5.0)
    return True
