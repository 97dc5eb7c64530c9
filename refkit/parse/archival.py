"""Grammar of archival chains: repository, collection, record group, box, folder, fond, opis, delo, leaves, shelfmarks.

The chain is cut at commas, stops and semicolons; `refkit.read.archives` says what each piece is; here it is decided
where the chain begins, whether there is enough of it, and what stood around it (copy in ..., the digital host).
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import NamedTuple

from refkit.knowledge.archives import CHAIN_CUES, DIGITAL_ARCHIVES, REPOSITORY_ABBREVIATIONS, REPOSITORY_WORDS
from refkit.model.parts import ArchivalLocation, CopyLocation, EdtfDate
from refkit.parse.besidetitle import beside_title
from refkit.parse.chains import CHAIN_KINDS, assign, enough, first_piece, labelled_end, record_date
from refkit.parse.facts import Copy, Hosted
from refkit.parse.imprint import is_place
from refkit.parse.labels import LABELS, labelled
from refkit.parse.pieces import segments
from refkit.parse.proposal import Draft
from refkit.read.archives import HEREAFTER, UNPROVEN, Segment, classify, is_known_siglum, read_chain
from refkit.read.pages import read_pages
from refkit.read.patterns import late, worded
from refkit.trace import Span

_DIGITAL = late(rf"(?P<name>{'|'.join(host.pattern for host in DIGITAL_ARCHIVES)})(?=[,.;)\s\x00]|$)")
_KEEPS = late("|".join(host.pattern for host in DIGITAL_ARCHIVES if host.keeps))
_ID = late(r"/document/(?P<id>[\w-]+?)(?:[/?#.]|$)")
_COPY = late(
    r"(?P<all>\(?\b(?P<label>[Cc]opy (?:in|at|on file at|held in|obtained"
    r" from))\s+(?P<where>[^\x00]+?))(?=\.\s+(?:[TOE]\w+|http)|\.?\s*(?:\x00|$)|;)"
)


_CUES = late("|".join(cue.pattern for cue in CHAIN_CUES))
# Every cue holds one of these or a number of a form below: most entries hold none, and need not be searched for all.
_HINTS = tuple(hint for cue in CHAIN_CUES for hint in cue.hints)
_SLASHED = late(
    r"[A-Z]{2,5}\s?\d{1,4}/\d|\b[A-Z]\.[A-Z]\. ?\d{1,4}/\d|\b[A-Z]{1,3}/\d{1,3}[A-Z]?/\d|\d{3}\.\d{2}[\dA-Z]*/\d"
)
_NUMBERED = late(r"\d{1,3} ?[A-Z]{1,2} \d|\d{3}-\d{5}-\d{2}")
_LETTERS = late(r"\b(?:[A-Z]\.){3,4},")
_SIGLUM = late(r"(?<![^\W_])[^\W\d_][^\W_]*(?:[/-][^\W_]+)*(?=[,:;.)\s])")
_SIGLA = frozenset(a for a in REPOSITORY_ABBREVIATIONS if len(a) > 2)
_SIGLA_OF_WORDS = tuple(sorted(a for a in REPOSITORY_ABBREVIATIONS if " " in a))


def _may_be_filed(text: str, start: int) -> bool:
    """The cheap look whether an entry can hold a chain at all; sigla are looked up word by word, there are hundreds."""
    hinted = (
        any(hint in text for hint in _HINTS)
        or _NUMBERED.search(text, start)
        or ("/" in text and _SLASHED.search(text, start))
        or (".," in text and _LETTERS.search(text, start))
    )
    if (hinted and _CUES.search(text, start)) or any(
        m[0] in _SIGLA or is_known_siglum(m[0]) for m in _SIGLUM.finditer(text, start)
    ):
        return True
    return any(text.find(siglum, start) >= 0 for siglum in _SIGLA_OF_WORDS)


def digital(draft: Draft, start: int) -> None:
    """Propose the digital archive that hosts the text, and the number of the document in its address."""
    match = _DIGITAL.search(draft.masked, start)
    if not match:
        return
    url = draft.get("url")
    found = _ID.search(url.url) if url is not None and "digitalarchive" in url.url else None
    number = _ITS_ID.match(draft.masked, match.end()) if found is None else None
    known = found or number
    draft.facts.digital = Hosted(match["name"], known["id"] if known else None)
    spans = [match.span("name"), *([number.span("id")] if number else [])]
    draft.propose("source", match["name"], spans, 0.9, "digital-archive", (number["id"],) if number else ())
    draft.vote("archival_document", 1.0)


_ITS_ID = late(
    r"[,:;.]?\s(?:(?:Item|Doc(?:ument)?|No)\.?\s(?:[Nn]umber\s)?)?(?P<id>[A-Z]{1,6}[-\d][\w.-]*\d)(?=[.,;)\s]|$)"
)


def digital_alone(draft: Draft) -> None:
    """Where no archive is named, the data base that holds the document, with its number there, stands for one."""
    held = next((p for p in draft.proposals if p.field == "source" and p.reader == "digital-archive"), None)
    if held is None or draft.has("archive", "url") or not _KEEPS.match(held.value):
        return
    base = draft.facts.digital
    if base is None or base.number is None:
        return
    location = ArchivalLocation(repository=base.name, call_number=base.number)
    draft.proposals.remove(held)
    draft.facts.digital = None
    draft.facts.archive = location
    draft.propose("archive", location, held.spans, 0.8, "digital-archive", _LABELS)
    draft.vote("archival_document", 1.5)


_FILM = late(r"\((?P<words>(?:on\s)?[Mm]icrofilm,?\s(?:rolls?|reels?)\s[\w-]{1,12})\)")


def copies(draft: Draft, start: int) -> None:
    """Propose where a copy was seen: a note in the source's words, and its analysis."""
    film = _FILM.search(draft.masked, start)
    if film:
        draft.propose("note", film["words"][:1].upper() + film["words"][1:], film.span(), 0.85, "copy-in")
    match = _COPY.search(draft.masked, start)
    if not match:
        return
    draft.facts.copy.copy_in = _copy_location(match["where"].strip(" ,;"))
    end = match.end("where")
    if draft.text[end : end + 1] == "." and draft.text[end - 2 : end - 1] == "." and draft.text[end - 1].isupper():
        end += 1
    text = draft.text[match.start("label") : end].strip().strip(" ,;(")
    draft.propose("note", text[:1].upper() + text[1:], (match.start(), end), 0.9, "copy-in")


_STATE = late(r"D\.?\s?C\.?|[A-Z]{2}")


def _copy_location(where: str) -> CopyLocation:
    """Collection, unit, repository and town of "Block Papers, box 3, Hoover Institution, Stanford, CA"."""
    pieces = [p.strip() for p in re.split(r",\s", where)]
    place = None
    if len(pieces) > 1 and _STATE.fullmatch(pieces[-1].rstrip(")")):
        place = ", ".join(pieces[-2:])
        pieces = pieces[:-2]
    elif len(pieces) > 1 and classify(pieces[-1])[0] == "place":
        place = pieces.pop()
    if place and place.endswith("C") and "D." in place:
        place += "."
    repository = pieces.pop() if pieces and classify(pieces[-1])[0] == "repository" else None
    collection = pieces[0] if pieces else None
    return CopyLocation(collection=collection, unit=", ".join(pieces[1:]) or None, repository=repository, place=place)


class _Chain(NamedTuple):
    """An entry in pieces, which of them are surely a chain's, and the stretch of the record's date if it has one."""

    text: str
    pieces: list[Segment]
    strong: list[int]
    dated: Span | None

    @property
    def alone(self) -> bool:
        """Whether a repository is all there is."""
        return len(self.strong) == 1 and self.pieces[self.strong[0]].kind == "repository"


def archival(draft: Draft, start: int, *, whole: bool = False) -> bool:
    """Propose an archive where a chain stands behind `start`; whether there was one.

    `whole`: the chain may begin with the entry itself (a list of archives, a note that names only the file).
    """
    if draft.facts.chain_from is not None:  # the description stands inside the chain and is covered already
        start, whole = draft.facts.chain_from, True
    text = draft.masked
    if not _may_be_filed(text, start):
        return False
    pieces = segments(text, start, len(text))
    strong = [i for i, s in enumerate(pieces) if s.kind in CHAIN_KINDS and s.sure >= 0.55]
    if not strong or not enough(_evidence(pieces)) or _is_printed(draft, start, pieces, pieces[strong[0]]):
        return False
    found = _Chain(text, pieces, strong, record_date(text, start))
    if found.alone and (_is_page_of_web(draft, start) or _is_in_title(draft, start, found)):
        return False
    chosen = _chosen(draft, found, whole=whole)
    if not any(s.kind in CHAIN_KINDS for s in chosen):
        return False
    _propose_chain(draft, _without_cited_page(draft, chosen), found)
    return True


def _evidence(pieces: list[Segment]) -> list[Segment]:
    """The sure pieces of a chain, and labelled numbers behind a repository that has to have something beside it."""
    found: list[Segment] = []
    unproven = False
    for piece in pieces:
        unproven |= piece.kind == "repository" and piece.sure == UNPROVEN
        if piece.kind in CHAIN_KINDS and (piece.sure >= 0.55 or (unproven and piece.sure >= 0.45)):
            found.append(piece)
    return found


def _is_printed(draft: Draft, start: int, pieces: list[Segment], head: Segment) -> bool:
    """Whether an imprint or a journal's numbers show that archives are only spoken of; a sure locator counts more."""
    if any(s.kind == "record_group" or (s.kind == "locator" and s.sure >= 0.8) for s in pieces):
        return False
    text = draft.masked
    if _IMPRINT.search(text, start) or _JOURNAL_NUMBERS.search(draft.signed, start):
        return True
    named = head.kind == "repository" and head.text.split()[0].casefold() in REPOSITORY_WORDS
    if not named and _comma_imprint(text, start):
        return True
    town = _TOWN_YEAR.search(draft.signed, start)  # "(Archiv für Sozialgeschichte, Beiheft 12), Bonn 1985, S. 37."
    return town is not None and is_place(town["place"])


def _is_page_of_web(draft: Draft, start: int) -> bool:
    """Whether a repository beside an address is a site, and no host of documents or keeper of an oral history."""
    if not draft.has("url") or draft.facts.digital or draft.title_end:
        return False
    return not _SPOKEN.search(draft.masked[start : start + 120])


def _is_in_title(draft: Draft, start: int, found: _Chain) -> bool:
    """Whether a repository behind other words, in an entry like a book's or an article's, is a word of a title."""
    if not found.strong[0] or found.dated is not None or draft.title_end:
        return False
    return _BOOKISH.search(found.text[start : start + 700]) is not None


def _chosen(draft: Draft, found: _Chain, *, whole: bool) -> list[Segment]:
    """The pieces of the chain, from its first to its last, with their kinds; none where nothing can be its first."""
    pieces, strong = found.pieces, found.strong
    first = first_piece(pieces, strong, found.dated, whole=whole)
    if draft.facts.chain_from is not None and pieces[0].kind in CHAIN_KINDS:
        first = 0
    if first is None:
        return []
    last = max(i for i in strong if i >= first)
    while last + 1 < len(pieces) and pieces[last + 1].kind == "locator" and pieces[last + 1].sure >= 0.45:
        last += 1
    if pieces[first].kind == "repository" and pieces[first].sure >= 0.75:
        last = max(last, labelled_end(found.text, pieces, first, found.dated))
    return assign(found.text, pieces, first, last, found.dated)


def _without_cited_page(draft: Draft, chosen: list[Segment]) -> list[Segment]:
    """The chain without the page that is cited, behind the file ("..., p. 6"): proposes that as the locator."""
    if len(chosen) < 3 or draft.has("page", "locator"):
        return chosen
    before, paged = chosen[-2:]
    series = _SERIES_OF_LETTERS.match(before.text)  # "f. 17, n. 1, s. 234, p. 12"
    if series or not (_PAGE.fullmatch(paged.text) or (paged.text.isdigit() and before.kind == "place")):
        return chosen
    draft.propose("locator", read_pages(paged.text), (paged.start, paged.end), 0.7, "archival-chain", ("p", "pp"))
    return chosen[:-1]


def _propose_chain(draft: Draft, chosen: list[Segment], found: _Chain) -> None:
    """Propose the chain, and the year and page that stand before it."""
    location = read_chain(chosen)
    labels: tuple[str, ...] = _LABELS
    stretches = [(s.start, s.end) for s in chosen]
    for piece in chosen:
        short = _hereafter(draft, found.text, piece)
        if short:
            location = location.model_copy(update={"repository_abbr": short.abbreviation})
            stretches.append(short.stretch)
            labels = (*labels, short.label)
    several = len(found.strong) > 1
    draft.facts.archive = location
    draft.propose("archive", location, stretches, 0.9 if several else 0.7, "archival-chain", labels)
    before = [p for p in found.pieces if p.start < chosen[0].start]
    if before and found.dated is None:
        _year_before(draft, before[-1])
    for piece in before:
        if _PAGE.fullmatch(piece.text) and not draft.has("page"):
            draft.propose("page", read_pages(piece.text), (piece.start, piece.end), 0.7, "archival-chain", ("p", "pp"))
    draft.facts.chain_spans = tuple((s.start, s.end) for s in chosen)
    draft.facts.chain_start = chosen[0].start
    draft.vote("archival_document", 2.5 if several else 1.5)
    beside_title(draft)


def _year_before(draft: Draft, piece: Segment) -> None:
    """Propose the year right before a chain: "Annual Report, Onitsha Province, 1934, CSO 26/2"."""
    if _YEAR.fullmatch(piece.text):
        draft.propose("issued", EdtfDate(value=piece.text), (piece.start, piece.end), 0.8, "archival-chain")


class _Short(NamedTuple):
    """The abbreviation that an entry gives a repository, where it stands, and the word that leads it in."""

    abbreviation: str
    stretch: tuple[int, int]
    label: str


def _hereafter(draft: Draft, text: str, piece: Segment) -> _Short | None:
    """The abbreviation of "(далее — ГАРФ)"; "(hereafter Block Papers)" names no other thing, and is covered."""
    after = HEREAFTER.match(text, piece.end)
    if after is None:
        return None
    short = _LAST_WORD.search(after[0])
    if short and short[0] in REPOSITORY_ABBREVIATIONS and piece.kind == "repository":
        return _Short(short[0], after.span(), after[0][: short.start()].strip(" ([—–-,"))
    draft.label(after.span())
    draft.cover(*after.span())
    return None


_SPOKEN = late(r"[Oo]ral [Hh]istory|[Ii]nterview")
_YEAR = late(r"1[5-9]\d\d|20\d\d")
_SERIES_OF_LETTERS = late(r"[a-z]\.\s")
_LAST_WORD = late(r"[^\W\d_]+(?: РФ)?(?=\)?$)")


_TOWN_YEAR = labelled(
    r"[,)]\s(?P<place>[A-ZÄÖÜ][^,()\x00\d]{2,30})\s(?:1[5-9]|20)\d\d(?:,\s{page before}\s?\d[^,]*)?\.?\s*$"
)
_COMMAS = late(
    r",\s(?P<place>[[:upper:]][^,\x00\d]{2,28}),\s(?P<pub>[[:upper:]][^,\x00\d]{2,50}),\s(?:1[5-9]|20)\d\d(?=[.,]|\s*$)"
)


def _comma_imprint(text: str, start: int) -> bool:
    """Whether place, publisher and year stand between commas, as in French and Italian notes: it is a book then."""
    return any(
        is_place(m["place"]) and classify(m["pub"])[0] not in ("repository", "collection", "locator")
        for m in _COMMAS.finditer(text, start)
    )


# An author with initials at the head and a bare year at the end: the archive's word stands in a title or a journal.
_AUTHOR_FIRST = (  # "G. F. Kennan,", "Kennan, G", "George Frost Kennan,"
    r"(?:[[:upper:]]\.[ -]?){1,3}[[:upper:]][^\W\d_]+,|[[:upper:]][^\W\d_]+(?: [[:upper:]]\w+)?, [[:upper:]]"
    r"|[A-Z]\w+ (?:[A-Z]\w+ )?[A-Z]\w+,"
)
_BOOKISH = late(rf"^(?:{_AUTHOR_FIRST}).{{20,600}}[^\d/.-](?:1[5-9]|20)\d\d(?:[-–]\d{{2,4}})?\W*$", re.S)
_PAGE = late(r"pp?\. ?\d+(?:[-–]\d+)?")


def filed(draft: Draft, start: int) -> bool:
    """Whether the entry names a file of an archive: then a protocol or an agreement is a document there, no treaty."""
    if not _may_be_filed(draft.masked, start):
        return False
    pieces = segments(draft.masked, start, min(len(draft.masked), start + 1_000))
    sure = [p for p in pieces if p.kind in ("locator", "repository") and p.sure >= 0.8]
    return len({p.kind for p in sure}) == 2


_LABELS = ("in", "In", "hereafter", "henceforth", "at", "from", "the")
_HOUSE = r"[^,:()\x00]*\b(?:Press|Verlag|Office|Publishers|Books|Company)\b[^,:()\x00]*"
_IMPRINT = late(rf"[:,]\s{_HOUSE},\s\d{{4}}|\([A-Z][^():\x00]{{2,40}}:\s[^()\x00]{{2,80}},\s\d{{4}}\)")


# "Archives and Manuscripts 35 (2): 62–77", "Papers on Labour 12, no. 1 (1990): 3–9": a journal, whatever its name.
_JOURNAL_NUMBERS = labelled(
    r"\s(?:\d{1,4},?\s?)?(?:{iss_label}\s?\d{1,4}\s?)?\((?:\d{1,3}(?:[–/-]\d{1,3})?|[^()\d]{0,12}(?:1[5-9]|20)\d\d)\)"
    r"(?::\s?|,\s)(?:{page_label}\s?)?\d{1,5}\s?[-–—]\s?\d{1,5}(?!\w)",
    **LABELS,
)
_DATE_WORD = worded(r"(?<![^\W_]){on_day}\s+$")


def _date_words(draft: Draft) -> None:
    """The word that joins a record's date to its title ("vom", "от") stands for nothing else."""
    for proposal in draft.proposals:
        if proposal.field == "issued" and proposal.spans:
            word = _DATE_WORD.search(draft.masked, max(0, proposal.spans[0].start - 16), proposal.spans[0].start)
            if word:
                at = word.start()
                draft.label((at, at + len(word[0].rstrip())))
                draft.cover(at, word.end())


_SAID = tuple(f.name for f in fields(Copy))


def finish(draft: Draft) -> ArchivalLocation | None:
    """The chain with what stood around it: host, copy, correspondents, issuing body."""
    location, base = draft.facts.archive, draft.facts.digital
    if location is not None:
        _date_words(draft)
    said = draft.facts.copy
    update: dict[str, object] = {name: value for name in _SAID if (value := getattr(said, name))}
    if base is not None:
        update |= {"digital_repository": base.name} | ({"digital_id": base.number} if base.number else {})
    if not update:
        return location
    return (location or ArchivalLocation()).model_copy(update=update)
