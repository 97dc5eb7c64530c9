"""Grammar of correspondence: "Noble to Phillips, March 6, 1953", letters, telegrams and memoranda from one to another.

The sender is the author, the other the recipient, and "A to B" the title, as catalogues of papers have it.
"""

from __future__ import annotations

import re

from refkit.knowledge.archives import TO_WORDS
from refkit.knowledge.bodies import CORRESPONDING_OFFICES
from refkit.knowledge.documents import LETTER_GENRES
from refkit.knowledge.genres import MEETINGS, TELEGRAMS
from refkit.knowledge.names import ADDRESS, RANKS, RANKS_IN_FULL, SOVEREIGNS
from refkit.knowledge.places import POSTS
from refkit.model.parts import Name, Number, Title
from refkit.parse.imprint import is_place
from refkit.parse.pieces import segments
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.bodies import is_body
from refkit.read.dates import FoundDate, find_dates
from refkit.read.names import name_likeness, read_names
from refkit.read.patterns import late, worded

_GENRE = "|".join(sorted(map(re.escape, LETTER_GENRES), key=len, reverse=True))
# Stops behind these close no sentence and no name.
_BEFORE_STOP = ("Jr", "Sr", "St", *ADDRESS, *RANKS)
_INNER_STOP = "|".join(rf"(?<=\b{word})\." for word in _BEFORE_STOP)
_PARTY = rf"(?:[^,;:.“”\"\x00\d()]|(?<=[A-Z])\.|{_INNER_STOP}){{1,90}}?(?:\s\([^()]{{1,60}}\))?"
_LAST_STOP = r"(?<!\b[A-Z])" + "".join(rf"(?<!\b{word})" for word in _BEFORE_STOP) + r"\."
_RANK = rf"(?:{'|'.join(RANKS_IN_FULL)})"
_SOVEREIGN = late(rf"(?:{'|'.join(SOVEREIGNS)})\b")
_CAPITAL = r"(?![a-zß-ÿ])[^\W\d_]"
_CORRESPONDENCE = worded(
    rf"(?P<lead>(?:(?i:(?P<genre>{_GENRE}))(?:\s(?P<number>(?:[Nn]o\.|[Nn]r\.?|n[°º.]|№)?\s?[A-Z]{{0,3}}-?\d[\w/-]*))?"
    rf"(?:\s(?:from|de|von|di|da|of|by|от|du|van|från|der|des)\s(?:the\s)?"
    rf"|,\s|\s(?=[A-ZÄÖÜ][^\s]+\san\s)))?)"
    rf"(?P<from>(?:{_RANK}\s)?{_CAPITAL}(?:{_PARTY}))"
    rf"\s(?P<to>{'|'.join(TO_WORDS)})\s(?:(?:the|das|den|die|dem|le|la|el|il)\s)?"
    rf"(?P<recipient>(?:{_RANK}\s)?(?:(?:von|van|de|di|del|della|d[’'])\s?)?{_CAPITAL}(?:{_PARTY}))"
    rf"(?=,?\s(?:(?:on|re|re:|dated|dat\.)\s|{{on_day}}\s[\d\x00])|[,;:]|{_LAST_STOP}|\.$|\s\(|\x00|\s?[“\"]|$)"
)
_GENRE_AFTER = late(
    rf"[,.]\s(?:(?P<place>[A-Z][a-z]+),\s)?(?P<genre>(?:[A-Z]?[a-z]+\s)?(?:{_GENRE}|{'|'.join(TELEGRAMS)})s?"
    r"|T\.(?=\sn)|tels?\.|tel(?:no|egr)?\b\.?|desp\.|memo\.|[Nn]os?\.(?=\s\d)|nos(?=\s\d)|FS(?=\sNr)|DB(?=\sNr)"
    r"|Drahtbericht|Fernschreiben|Drahterlass)"
    r"(?:\s(?P<number>(?:(?:[Nn]os?\.?|[Nn]r\.?|n[°º]|n\.|№)\s)?[A-Z]{0,3}-?\d[\w/-]*))?(?=[,.;:\s]|$)",
    re.I,
)
_IN_TITLE = late(
    rf"^(?:(?P<genre>{_GENRE})(?:\s(?:from|of|by)\s|,\s)?)?(?P<from>[^“”\"]{{2,140}}?)\sto\s(?P<recipient>[^“”\"]{{2,14"
    rf"0}}?)(?=,|$)",
    re.I,
)
# Words behind which "to" leads in no recipient: "approach to", "letters to".
_NO_SENDERS = "|".join(
    (
        "response approach reply reaction threat road way return introduction guide companion contribution from letter"
        " letters addressed according due how speech address remarks up back prior key down"
    ).split()
)
_VERBS = late(rf"\b(?:{_NO_SENDERS})\s(?:to|à)\s", re.I)


def letter(draft: Draft, start: int) -> bool:
    """Propose sender, recipient, title and genre when the entry is correspondence; whether it is.

    The correspondents stand at the entry's head, or behind the first pieces of an archival chain ("TNA, FO 371/123456,
    Dixon to Foreign Office, tel. no. 1021"): then `facts.chain_from` says where that chain begins.
    """
    text = draft.masked
    match = _CORRESPONDENCE.match(text, start, min(len(text), start + 260))
    if match and _write(draft, match):
        return True
    if papers_of(draft, start) or conversation(draft, start):
        return True
    at = _inside(text, start) if _SENT.search(text, start, start + 400) else None
    if at is None:
        return False
    match = _CORRESPONDENCE.match(text, at, min(len(text), at + 260))
    if match and _write(draft, match):
        draft.facts.chain_from = start
        return True
    return False


_SENT = late(rf"\s(?:{'|'.join(TO_WORDS)})\s")
_PAPERS = late(r"Papers|Diar|Correspondence|Collection|Nachlass|Manuscripts")
_INSIDE = late(
    rf"(?:(?:[,;:]|\.(?=\s[^\W\d_]))\s|\s\()(?=(?:(?i:{_GENRE})\b[^,;:\x00]{{0,30}}?\s)?(?:{_CAPITAL}[^\s,;:]*\s"
    rf"(?:\([^()\s]{{2,30}}\)\s)?){{1,6}}"
    rf"(?:{'|'.join(TO_WORDS)})\s(?:(?:the|das|den|die)\s)?(?:(?:von|van|de|di|del|d[’'])\s?)?{_CAPITAL})"
)


def _inside(text: str, start: int) -> int | None:
    """Where correspondents stand behind the head of a chain, or None."""
    found = _INSIDE.search(text, start, min(len(text), start + 400))
    if not found:
        return None
    before = segments(text, start, found.start())
    if (
        not before
        or before[0].kind not in ("repository", "locator", "record_group", "collection")
        or before[0].sure < 0.55
    ):
        return None
    kinds = {p.kind for p in before}
    return found.end() if "locator" in kinds or "record_group" in kinds or "collection" in kinds else None


_PAPERS_OF = late(
    rf"(?P<who>{_CAPITAL}[^\s,.;:\x00\d]+(?:\s[^\W\d_][^\s,.;:\x00\d]*)?,\s"
    rf"(?:{_CAPITAL}[^\s,;:\x00\d]*\s){{0,3}}{_CAPITAL}[^\s,;:\x00\d]*?)"
    r"\.?\s(?P<what>(?:(?:Private|Personal|Family)\s)?(?:Papers|Diaries|Diary|Correspondence|Collection"
    r"|Nachlass|Manuscripts))"
    r"(?P<years>,\s1\d{3}[–-]1\d{3})?[.,]\s"
)
_KEPT_AT = late(r"Librar|Archiv|[Bb]ox\s\d|[Ff]older\s|Historical Society|Universit|Manuscript|Institution|MSS?\b")


def papers_of(draft: Draft, start: int) -> bool:
    """Propose the person and "Papers" of "Kennan, George F. Papers. MC076. Mudd Library"; whether the entry is that."""
    if not _PAPERS.search(draft.masked, start, start + 160):
        return False
    match = _PAPERS_OF.match(draft.masked, start, start + 160)
    if not match or not _KEPT_AT.search(draft.masked, match.end()):
        return False
    who = match.span("who")
    if draft.text[who[1]] == "." and re.search(r"\b[A-Z]$", match["who"]):
        who = (who[0], who[1] + 1)
    draft.propose("author", read_names(draft.text[who[0] : who[1]], inverted=True), who, 0.92, "papers")
    draft.propose("title", Title(text=match["what"]), match.span("what"), 0.92, "papers")
    draft.title_end = match.end("what")
    draft.vote("archival_document", 3.0)
    return True


_MEETING = late(
    rf"(?P<title>(?P<genre>{'|'.join(MEETINGS)}),\s(?P<who>[A-Z][^;:“”\"\x00\d]{{3,110}}?))"
    r"(?=,\s\d{1,2}\s[A-Z]|,\s[A-Z][a-z]{2,8}\.?\s\d|,\s\d)"
)


def conversation(draft: Draft, start: int) -> bool:
    """Propose the title of "Memcon, Nixon and Zhou Enlai, February 22, 1972": no names of authors stand there."""
    if draft.masked[start : start + 1] not in ("M", "m", "T", "t", "R", "r", "N", "n", "C", "c"):
        return False
    match = _MEETING.match(draft.masked, start, start + 200)
    if not match or not _KEPT.search(draft.masked, match.end()) or "Foreign Relations" in draft.text:
        return False
    end = match.end("title")
    town = _TOWN_AT_END.search(draft.masked, start + 12, end)
    end = town.start() if town and is_place(town["town"]) else end
    draft.propose("title", Title(text=draft.text[start:end].strip()), (start, end), 0.9, "conversation")
    draft.title_end = end
    draft.vote("archival_document", 2.0)
    return True


_TOWN_AT_END = late(r",\s(?P<town>[A-Z][^,]{2,24}(?:,\sD\.\s?C\.)?)$")
_KEPT = late(r"(?<![^\W_])(?:[Bb]ox|RG|[A-Z]{3,5}|FO|Archiv\w+|Library|Papers|f\.|F\.)(?![^\W_])")
_LOOSE = frozenset(("a", "do", "ad", "al", "au", "к", "till", "til", "кому"))
_SURNAMES = late(rf"(?:{_CAPITAL}[^\W\d_’'-]*(?:[’'-][^\W\d_]+)*\.?\s?|(?:de|da|di|von|van|del|der|y)\s){{1,4}}$")
_QUOTED = late(r",?\s[“\"„«](?P<subject>[^“”\"„«»\x00]{3,200}?),?[”\"“»]")


def _write(draft: Draft, match: re.Match[str]) -> bool:
    """Propose what a match of correspondence holds, unless it is something else; whether it was correspondence."""
    text, end = draft.masked, match.end("recipient")
    dated = [f for f in find_dates(text, end, min(len(text), end + 130)) if f.date.precision]
    after = _GENRE_AFTER.match(text, end)
    if not _is_sent(text, match, after, dated):
        return False
    sender, recipient, genre = match["from"].strip(" ,"), match["recipient"].strip(" ,"), match["genre"]
    for field, value, group in (("author", sender, "from"), ("recipient", recipient, "recipient")):
        draft.propose(field, _correspondent(value), match.span(group), 0.9, "letter", cover=False)
    numbered = after if after and after["number"] else match if genre and match["number"] else None
    if numbered:
        draft.propose("number", _number(numbered["number"]), numbered.span("number"), 0.8, "letter", cover=False)
    begin = match.start("genre") if genre and match["lead"] else match.start("from")
    a, b = trimmed(text, begin, after.end() if after else end, " ,;:" + MASK)
    draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.85, "letter")
    said = match if genre else after
    kind = _letter_genre(said["genre"].casefold()) if said else None
    if said and kind:
        draft.propose("genre", kind, said.span("genre"), 0.7, "letter", cover=False)
    draft.facts.copy.sender, draft.facts.copy.recipient = sender, recipient
    draft.title_end = b
    quoted = _heading(draft, text, b, dated)
    if quoted:  # what the letter is headed or about is its title; who wrote to whom is said by the names
        _headed(draft, match, (a, b), quoted)
    draft.vote("letter", 4.0)
    return True


def _is_sent(text: str, match: re.Match[str], after: re.Match[str] | None, dated: list[FoundDate]) -> bool:
    """Whether "X to Y" is correspondence: both are like persons, and a genre or a date tells it."""
    sender, recipient, genre = match["from"].strip(" ,"), match["recipient"].strip(" ,"), match["genre"]
    if not _person_like(sender) or not _person_like(recipient):
        return False
    if genre:
        return True
    if _VERBS.search(text[match.start() : match.end()]):
        return False
    if match["to"].lower() in _LOOSE:  # a word that stands between much else: surnames only, and more than a month
        close = dated and dated[0].date.has_day and dated[0].span.start - match.end("recipient") < 4
        if not (close or after) or not (_SURNAMES.match(sender) and _SURNAMES.match(recipient)):
            return False
    return after is not None or any(d.date.has_month for d in dated)


_TELEGRAM = late(r"(?:emb|dep)?tel")


def _letter_genre(word: str) -> str | None:
    """The genre that a word is: itself, its last part ("private letter"), its singular, or a telegram's short form."""
    for known in (word, word.split()[-1] if word else "", word.rstrip("s")):
        if known in LETTER_GENRES:
            return LETTER_GENRES[known]
    return "Telegram" if _TELEGRAM.match(word) else None


def _heading(draft: Draft, text: str, at: int, dated: list[FoundDate]) -> re.Match[str] | None:
    """The quotation behind the correspondents, or behind the date that follows them: proposes that date."""
    quoted = _QUOTED.match(text, at)
    near = dated and dated[0].date.has_day and dated[0].span.start - at <= 3
    if quoted or not near:
        return quoted
    quoted = _QUOTED.match(text, dated[0].span.end)
    if quoted:  # "Memo, X to Y, 2 Aug. 1956, “Title,” Box 3"
        draft.propose("issued", dated[0].date, dated[0].span, 0.92, "letter")
    return quoted


def _headed(draft: Draft, match: re.Match[str], named: tuple[int, int], quoted: re.Match[str]) -> None:
    """The quotation behind the correspondents becomes the title."""
    draft.proposals = [p for p in draft.proposals if p.field != "title"]
    subject = draft.text[quoted.start("subject") : quoted.end("subject")].strip()
    draft.propose("title", Title(text=subject), quoted.span(), 0.95, "letter")
    at = named[0]
    for a, b in sorted(p.spans[0] for p in draft.proposals if p.field in ("author", "recipient", "genre", "number")):
        if a > at and any(c.isalnum() for c in draft.text[at:a]):
            draft.label(trimmed(draft.text, at, a, " ,;:"))
        at = max(at, b)
    if named[1] > at and any(c.isalnum() for c in draft.text[at : named[1]]):
        draft.label(trimmed(draft.text, at, named[1], " ,;:"))
    draft.title_end = quoted.end()


def _number(text: str) -> Number:
    bare = re.sub(r"^(?:[Nn]os?\.?|[Nn]r\.?|n[°º.]|№)\s?", "", text)
    return Number(text=bare)


_SUBJECT = late(
    rf"(?P<from>{_CAPITAL}(?:{_PARTY})),\s(?P<genre>(?i:{_GENRE}))\s(?:to"
    rf"|for)\s(?:the\s)?(?P<recipient>{_CAPITAL}(?:{_PARTY}))"
    r"(?:,\s(?:(?P<label>[Ss]ubject|[Rr]e):?\s(?P<subject>[^\x00“”\"]{3,200}?)))?(?=,\s(?:\d|[A-Z][a-z]+\.?\s\d)"
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
    draft.label((match.end("genre") + 1, match.start("recipient") - 1))
    draft.cover(match.start(), match.end("recipient"))
    draft.title_end = match.end()
    if match["subject"]:
        a, b = trimmed(draft.masked, *match.span("subject"), " ,;:")
        draft.propose(
            "title",
            Title(text=draft.text[a:b].strip()),
            (match.start("label"), b),
            0.9,
            "letter",
            (match["label"],),
        )
    draft.vote("letter", 4.0)
    return True


_LITTLE = frozenset("of the and for de von van der la in at y du des et und to on".split())  # words inside of names


def _person_like(text: str) -> bool:
    words = text.split()
    if not words or len(words) > 12:
        return False
    small = [
        w
        for w in words[re.match(_RANK, text) is not None :]
        if w[:1].islower() and not re.match(r"[dl][’'][^\W\d_a-z]", w) and w not in _LITTLE
    ]
    return not small and any(w[:1].isupper() or w[2:3].isupper() for w in words)


_POST = late(rf"\b(?:{'|'.join(CORRESPONDING_OFFICES)})\b")


_BRACKET_BEHIND = late(r"\s\([^()]*\)$")
_RANK_BEFORE = late(rf"^{_RANK}\s")


def _correspondent(text: str) -> tuple[Name, ...]:
    bare = _RANK_BEFORE.sub("", _BRACKET_BEHIND.sub("", text))
    if _POST.search(bare) and (is_body(bare) or len(bare.split()) > 3 or _POST.match(bare)):
        return (Name(literal=bare),)
    if bare in POSTS or is_body(bare) or _SOVEREIGN.match(bare):
        return (Name(literal=bare),)
    if re.fullmatch(r"St\.?\s[^\W\d_]+", bare):  # St. Laurent
        return (Name(family=bare),)
    return read_names(bare, inverted=False)


_WRITTEN = r"(?P<genre>[Ll]etter|[Tt]elegram|[Cc]able|[Mm]emorandum|[Nn]ote)"
_WRITTEN_ELSEWHERE = "Brief|Lettre|Carta|Lettera|Письмо|List|Telegramm|Télégramme|Telegrama|Telegramma|Телеграмма"
_ADDRESSED = late(
    rf"{_WRITTEN} to (?P<to>[^,]{{3,60}})$"
    rf"|(?P<other>{_WRITTEN_ELSEWHERE}) (?:an|à|a|al|ad|do|к) (?P<whom>(?![a-zß-ÿа-я])[^,]{{3,60}})$"
)


def _addressed(draft: Draft, title: str) -> None:
    """Propose the recipient of a title that only describes a letter: "Letter to Kennan", "Carta a F. Roosevelt".

    In other languages the day has to stand behind it: "Brief an den Vater" and "Lettre à Louise" are books.
    """
    match = _ADDRESSED.match(title)
    to = (match["to"] or match["whom"]) if match else ""
    if match is None or name_likeness(to) <= 0.8:
        return
    dates = [draft.get("issued"), *(found.date for found in find_dates(draft.masked, draft.title_end))]
    if match["other"] and not any(date and date.has_day for date in dates):
        return
    draft.propose("recipient", _correspondent(to), (), 0.7, "letter")
    draft.propose("genre", LETTER_GENRES[(match["genre"] or match["other"]).casefold()], (), 0.7, "letter")
    draft.vote("letter", 4.5)


def titled_letter(draft: Draft) -> None:
    """For a quoted title "Letter, X to Y" or "Memorandum from X to Y": genre, and the correspondents as facts."""
    title = draft.get("title")
    if title is None:
        return
    match = _IN_TITLE.match(title.text)
    if draft.has("author") and not draft.facts.quoted:
        _addressed(draft, title.text)
    words = title.text.casefold().split()
    first = words[0].strip(",.:") if words else ""
    genre = LETTER_GENRES.get(first)
    if (
        genre
        and match
        and len(words) > 2
        and not re.match(r"(?:memorandum|note|record|minutes) (?:of|for the record|on)\b", title.text, re.I)
    ):
        sender = re.sub(r"^(?:(?:[Nn]o\.\s)?\d+\s)?(?:from|of|by)\s", "", match["from"].strip(" ,"))
        if match["genre"] and not _VERBS.search(title.text[match.end("genre") :][:0] or ""):
            draft.facts.copy.sender, draft.facts.copy.recipient = sender, match["recipient"].strip(" ,")
            if not draft.has("genre") or draft.facts.list_label is None:
                draft.propose("genre", genre, (), 0.8, "letter")
            draft.vote("letter", 1.6)
