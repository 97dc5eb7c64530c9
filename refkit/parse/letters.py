"""Grammar of correspondence: "Noble to Phillips, March 6, 1953", letters, telegrams and memoranda from one to another.

The sender is the author, the other the recipient, and "A to B" the title, as catalogues of papers have it.
"""

from __future__ import annotations

import re

from refkit.lexicon.words import LETTER_GENRES
from refkit.model.parts import Name, Title
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.names import is_body, name_likeness, read_names

_GENRE = "|".join(sorted(map(re.escape, LETTER_GENRES), key=len, reverse=True))
_PARTY = (
    r"(?:[^,;:.“”\"\x00\d()]|(?<=[A-Z])\.|(?<=\bJr)\.|(?<=\bSr)\.|(?<=\bSt)\.|(?<=\bDr)\.|(?<=\bMr)\.|(?<=\bMrs)\."
    r"|(?<=\bGen)\.|(?<=\bAmb)\.|(?<=\bCol)\."
    r"|(?<=\bAdm)\.|(?<=\bSen)\.|(?<=\bGov)\.){1,90}?(?:\s\([^()]{1,60}\))?"
)
_CAPITAL = r"(?![a-zß-ÿ])[^\W\d_]"
_CORRESPONDENCE = re.compile(
    rf"(?P<lead>(?:(?i:(?P<genre>{_GENRE}))(?:\s(?:[Nn]o\.\s)?\d+)?(?:\s(?:from|de|von|di|da|of|by|от)\s(?:the\s)?"
    rf"|,\s|\s(?=[A-ZÄÖÜ][^\s]+\san\s)))?)"
    rf"(?P<from>{_CAPITAL}(?:{_PARTY}))"
    rf"\s(?P<to>to|an|à|a|ad|au|к|do)\s(?:the\s)?"
    rf"(?P<recipient>{_CAPITAL}(?:{_PARTY}))"
    r"(?=,?\s(?:on|re|re:|vom|du|del|dated|от|dat\.)\s|[,;:.]|\s\(|\x00|$)"
)
_STRICT_TO = re.compile(r"\s(?:to|an|à)\s")
_GENRE_AFTER = re.compile(
    rf"[,.]\s(?:(?P<place>[A-Z][a-z]+),\s)?(?P<genre>(?:[A-Z]?[a-z]+\s)?(?:{_GENRE})s?)(?:\s(?P<number>(?:[Nn]o\.?"
    rf"\s)?[A-Z]?\d[\w-]*))?(?=[,.;:\s]|$)",
    re.I,
)
_IN_TITLE = re.compile(
    rf"^(?:(?P<genre>{_GENRE})(?:\s(?:from|of|by)\s|,\s)?)?(?P<from>[^“”]{{2,140}}?)\sto\s(?P<recipient>[^“”]{{2,14"
    rf"0}}?)(?=,|$)",
    re.I,
)
_VERBS = re.compile(
    r"\b(?:response|approach|reply|reaction|threat|road|way|return|introduction|guide|companion|contribution|from"
    r"|letter|letters|addressed|according|due|how|speech|address|remarks|up|back|prior|key|down)\s(?:to|à)\s",
    re.I,
)


def letter(draft: Draft, start: int) -> bool:
    """Propose sender, recipient, title and genre when the entry begins as correspondence; whether it did."""
    text = draft.masked
    match = _CORRESPONDENCE.match(text, start, min(len(text), start + 260))
    if not match:
        return False
    sender, recipient, genre = match["from"].strip(" ,"), match["recipient"].strip(" ,"), match["genre"]
    if match["to"].lower() in ("a", "do", "ad", "к", "au") and not genre:
        return False
    if (
        not _person_like(sender)
        or not _person_like(recipient)
        or (_VERBS.search(text[match.start() : match.end()]) and not genre)
    ):
        return False
    begin = match.start("genre") if genre and match["lead"] else match.start("from")
    end = match.end("recipient")
    dated = [f for f in find_dates(text, end, min(len(text), end + 130)) if f.parts >= 1]
    after = _GENRE_AFTER.match(text, end)
    if not genre and not after and not any(d.parts >= 2 for d in dated):
        return False
    word = (genre or (after["genre"] if after else "") or "").casefold()
    title_end = end
    if after:
        title_end = after.end()
    for field, value, group in (("author", sender, "from"), ("recipient", recipient, "recipient")):
        draft.propose(field, _correspondent(value), match.span(group), 0.9, "letter", cover=False)
    a, b = trimmed(text, begin, title_end, " ,;:" + MASK)
    draft.propose("title", Title(text=" ".join(draft.text[a:b].split())), (a, b), 0.85, "letter")
    key = next(
        (LETTER_GENRES[w] for w in (word, word.split()[-1] if word else "", word.rstrip("s")) if w in LETTER_GENRES),
        None,
    )
    if key:
        span = match.span("genre") if genre else after.span("genre")  # type: ignore[union-attr]
        draft.propose("genre", key, span, 0.7, "letter", cover=False)
    draft.facts["sender"], draft.facts["recipient"] = sender, recipient
    draft.title_end = b
    draft.vote("letter", 4.0)
    return True


_SUBJECT = re.compile(
    rf"(?P<from>{_CAPITAL}(?:{_PARTY})),\s(?P<genre>(?i:{_GENRE}))\s(?:to"
    rf"|for)\s(?:the\s)?(?P<recipient>{_CAPITAL}(?:{_PARTY}))"
    r"(?:,\s(?:(?P<label>[Ss]ubject|[Rr]e):?\s(?P<subject>[^\x00“”]{3,200}?)))?(?=,\s(?:\d|[A-Z][a-z]+\.?\s\d)"
    r"|\.\s|\x00|,\s[“\"]|$)"
)


def subject_letter(draft: Draft, start: int) -> bool:
    """Propose sender, recipient and subject of "A, Memorandum to B, Subject: C, date"; whether the entry begins so."""
    match = _SUBJECT.match(draft.masked, start, start + 420)
    if not match or not _person_like(match["from"]) or not _person_like(match["recipient"]):
        return False
    draft.propose("author", _correspondent(match["from"]), match.span("from"), 0.92, "letter")
    draft.propose("recipient", _correspondent(match["recipient"]), match.span("recipient"), 0.92, "letter")
    genre = LETTER_GENRES[match["genre"].casefold()]
    draft.propose("genre", genre, match.span("genre"), 0.9, "letter")
    draft.facts.setdefault("label_spans", []).append((match.end("genre") + 1, match.start("recipient") - 1))
    draft.cover(match.start(), match.end("recipient"))
    draft.title_end = match.end()
    if match["subject"]:
        a, b = trimmed(draft.masked, *match.span("subject"), " ,;:")
        draft.propose(
            "title",
            Title(text=" ".join(draft.text[a:b].split())),
            (match.start("label"), b),
            0.9,
            "letter",
            (match["label"],),
        )
    draft.vote("letter", 4.0)
    return True


def _person_like(text: str) -> bool:
    words = text.split()
    if not words or len(words) > 12:
        return False
    small = [
        w
        for w in words
        if w[:1].islower()
        and w
        not in (
            "of",
            "the",
            "and",
            "for",
            "de",
            "von",
            "van",
            "der",
            "la",
            "in",
            "at",
            "y",
            "du",
            "des",
            "et",
            "und",
            "to",
            "on",
        )
    ]
    return not small and any(w[:1].isupper() for w in words)


_POST = re.compile(
    r"\b(?:Embassy|Consulate|Legation|Department|Ministry|Mission|Secretary|Office|Committee|Board|Commission"
    r"|Council|Foreign Office|State Department|Government|President|Ambassador|Minister|Chairman|Director|Chief"
    r"|USUN)\b"
)


def _correspondent(text: str) -> tuple[Name, ...]:
    bare = re.sub(r"\s\([^()]*\)$", "", text)
    if _POST.search(bare) and (is_body(bare) or len(bare.split()) > 3 or _POST.match(bare)):
        return (Name(literal=bare),)
    if is_body(bare) or re.match(r"(?:Lord|Lady|King|Queen|Prince|Emperor|Pope)\b", bare):
        return (Name(literal=bare),)
    return read_names(bare, inverted=False)


def titled_letter(draft: Draft) -> None:
    """For a quoted title "Letter, X to Y" or "Memorandum from X to Y": genre, and the correspondents as facts."""
    title = draft.get("title")
    if title is None:
        return
    match = _IN_TITLE.match(title.text)
    plain = re.match(
        r"(?P<genre>[Ll]etter|[Tt]elegram|[Cc]able|[Mm]emorandum|[Nn]ote) to (?P<to>[^,]{3,60})$", title.text
    )
    signed = plain and draft.has("author") and not draft.facts.get("quoted")
    if plain and signed and name_likeness(plain["to"]) > 0.8:
        draft.propose("recipient", _correspondent(plain["to"]), (), 0.7, "letter")
        draft.propose("genre", LETTER_GENRES[plain["genre"].casefold()], (), 0.7, "letter")
        draft.vote("letter", 4.5)
    words = title.text.casefold().split()
    first = words[0].strip(",.:") if words else ""
    genre = LETTER_GENRES.get(first)
    if (
        genre
        and match
        and len(words) > 2
        and not re.match(r"(?:memorandum|note|record|minutes) (?:of|for the record|on)\b", title.text, re.I)
    ):
        sender = re.sub(r"^(?:from|of|by)\s", "", match["from"].strip(" ,"))
        if match["genre"] and not _VERBS.search(title.text[match.end("genre") :][:0] or ""):
            draft.facts["sender"], draft.facts["recipient"] = sender, match["recipient"].strip(" ,")
            if not draft.has("genre") or draft.facts.get("label") is None:
                draft.propose("genre", genre, (), 0.8, "letter")
            draft.vote("letter", 1.6)
