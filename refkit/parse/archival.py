"""Grammar of archival chains: repository, collection, record group, box, folder, fond, opis, delo, leaves, shelfmarks.

The chain is cut at commas, stops and semicolons; `refkit.read.archives` says what each piece is; here it is decided
where the chain begins, whether there is enough of it, and what stood around it (copy in ..., the digital host).
"""

from __future__ import annotations

import re
from dataclasses import fields

from refkit.knowledge.archives import CHAIN_CUES, DIGITAL_ARCHIVES, REPOSITORY_ABBREVIATIONS, REPOSITORY_WORDS
from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.knowledge.genres import RECORDS
from refkit.knowledge.shelfmarks import DOCUMENT_CODES
from refkit.model.parts import ArchivalLocation, CopyLocation, EdtfDate, Number
from refkit.parse.chains import CHAIN_KINDS, assign, enough, first_piece, labelled_end, record_date
from refkit.parse.facts import Copy, Hosted
from refkit.parse.imprint import is_place
from refkit.parse.labels import LABELS, labelled
from refkit.parse.pieces import segments
from refkit.parse.proposal import Draft
from refkit.read.archives import DOCUMENT_CODE, HEREAFTER, classify, read_chain
from refkit.read.pages import read_pages
from refkit.read.patterns import late, worded

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
    if (hinted and _CUES.search(text, start)) or any(m[0] in _SIGLA for m in _SIGLUM.finditer(text, start)):
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
    where = match["where"].strip(" ,;")
    pieces = [p.strip() for p in re.split(r",\s", where)]
    place = None
    if len(pieces) > 1 and re.fullmatch(r"D\.?\s?C\.?|[A-Z]{2}", pieces[-1].rstrip(")")):
        place = ", ".join(pieces[-2:])
        pieces = pieces[:-2]
    elif len(pieces) > 1 and classify(pieces[-1])[0] == "place":
        place = pieces.pop()
    if place and place.endswith("C") and "D." in place:
        place += "."
    repository = pieces.pop() if pieces and classify(pieces[-1])[0] == "repository" and len(pieces) > 1 else None
    if not repository and pieces and classify(pieces[-1])[0] == "repository":
        repository = pieces.pop()
    draft.facts.copy.copy_in = CopyLocation(
        collection=pieces[0] if pieces else None, unit=", ".join(pieces[1:]) or None, repository=repository, place=place
    )
    end = match.end("where")
    if draft.text[end : end + 1] == "." and draft.text[end - 2 : end - 1] == "." and draft.text[end - 1].isupper():
        end += 1
    text = draft.text[match.start("label") : end].strip().strip(" ,;(")
    draft.propose("note", text[:1].upper() + text[1:], (match.start(), end), 0.9, "copy-in")


def archival(draft: Draft, start: int, *, whole: bool = False) -> bool:  # noqa: C901
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
    if not strong or not enough([pieces[i] for i in strong]):
        return False
    sure_place = any(s.kind == "record_group" or (s.kind == "locator" and s.sure >= 0.8) for s in pieces)
    if not sure_place and (_IMPRINT.search(text, start) or _JOURNAL_NUMBERS.search(draft.signed, start)):
        return False
    head = pieces[strong[0]]
    named = head.kind == "repository" and head.text.split()[0].casefold() in REPOSITORY_WORDS
    if not sure_place and not named and _comma_imprint(text, start):
        return False
    town = None if sure_place else _TOWN_YEAR.search(draft.signed, start)
    if town and is_place(town["place"]):
        return False  # "(Archiv für Sozialgeschichte, Beiheft 12), Bonn 1985, S. 37."
    alone = len(strong) == 1 and pieces[strong[0]].kind == "repository"
    spoken = re.search(r"[Oo]ral [Hh]istory|[Ii]nterview", text[start : start + 120])
    if alone and draft.has("url") and not draft.facts.digital and not draft.title_end and not spoken:
        return False
    dated = record_date(text, start)
    if alone and strong[0] and dated is None and not draft.title_end and _BOOKISH.search(text[start : start + 700]):
        return False
    first = first_piece(pieces, strong, dated, whole=whole)
    if draft.facts.chain_from is not None and pieces[0].kind in CHAIN_KINDS:
        first = 0
    if first is None:
        return False
    last = max(i for i in strong if i >= first)
    while last + 1 < len(pieces) and pieces[last + 1].kind == "locator" and pieces[last + 1].sure >= 0.45:
        last += 1
    if pieces[first].kind == "repository" and pieces[first].sure >= 0.75:
        last = max(last, labelled_end(text, pieces, first, dated))
    chosen = assign(text, pieces, first, last, dated)
    if not any(s.kind in CHAIN_KINDS for s in chosen):
        return False
    paged = chosen[-1]
    series = re.match(r"[a-z]\.\s", chosen[-2].text) if len(chosen) > 2 else None  # "f. 17, n. 1, s. 234, p. 12"
    cited = (
        len(chosen) > 2
        and not series
        and (_PAGE.fullmatch(paged.text) or (paged.text.isdigit() and chosen[-2].kind == "place"))
    )
    if cited and not draft.has("page", "locator"):  # the page that is cited, behind the file: "..., p. 6"
        chosen = chosen[:-1]
        draft.propose("locator", read_pages(paged.text), (paged.start, paged.end), 0.7, "archival-chain", ("p", "pp"))
    location = read_chain(chosen)
    labels: tuple[str, ...] = _LABELS
    spans = [(s.start, s.end) for s in chosen]
    for piece in chosen:  # "(hereafter Block Papers)" names no other thing; "(далее — ГАРФ)" is the abbreviation
        after = HEREAFTER.match(text, piece.end)
        short = re.search(r"[^\W\d_]+(?: РФ)?(?=\)?$)", after[0]) if after else None
        if after and short and short[0] in REPOSITORY_ABBREVIATIONS and piece.kind == "repository":
            location = location.model_copy(update={"repository_abbr": short[0]})
            spans.append(after.span())
            labels = (*labels, after[0][: short.start()].strip(" ([—–-,"))
        elif after:
            draft.label(after.span())
            draft.cover(*after.span())
    draft.facts.archive = location
    sure = 0.9 if len(strong) > 1 else 0.7
    draft.propose("archive", location, spans, sure, "archival-chain", labels)
    first_at = next(i for i, p in enumerate(pieces) if p.start >= chosen[0].start)
    if first_at and re.fullmatch(r"1[5-9]\d\d|20\d\d", pieces[first_at - 1].text) and dated is None:
        year = pieces[first_at - 1]  # "Annual Report, Onitsha Province, 1934, CSO 26/2"
        draft.propose("issued", EdtfDate(value=year.text), (year.start, year.end), 0.8, "archival-chain")
    for piece in pieces[: pieces.index(next(p for p in pieces if p.start >= chosen[0].start))]:
        if _PAGE.fullmatch(piece.text) and not draft.has("page"):
            draft.propose("page", read_pages(piece.text), (piece.start, piece.end), 0.7, "archival-chain", ("p", "pp"))
    draft.facts.chain_spans = tuple((s.start, s.end) for s in chosen)
    draft.facts.chain_start = chosen[0].start
    draft.vote("archival_document", 2.5 if len(strong) > 1 else 1.5)
    _beside_title(draft)
    return True


_TOWN_YEAR = labelled(
    r"[,)]\s(?P<place>[A-ZÄÖÜ][^,()\x00\d]{2,30})\s(?:1[5-9]|20)\d\d(?:,\s{page before}\s?\d[^,]*)?\.?\s*$"
)
_COMMAS = late(
    r",\s(?P<place>[A-ZÀ-Þ][^,\x00\d]{2,28}),\s(?P<pub>[A-ZÀ-Þ][^,\x00\d]{2,50}),\s(?:1[5-9]|20)\d\d(?=[.,]|\s*$)"
)


def _comma_imprint(text: str, start: int) -> bool:
    """Whether place, publisher and year stand between commas, as in French and Italian notes: it is a book then."""
    return any(
        is_place(m["place"]) and classify(m["pub"])[0] not in ("repository", "collection", "locator")
        for m in _COMMAS.finditer(text, start)
    )


# An author with initials at the head and a bare year at the end: the archive's word stands in a title or a journal.
_BOOKISH = late(
    r"^(?:(?:[A-ZÀ-Þ]\.[ -]?){1,3}[A-ZÀ-Þ][^\W\d_]+,|[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ]\w+)?, [A-ZÀ-Þ]"
    r"|[A-Z]\w+ (?:[A-Z]\w+ )?[A-Z]\w+,).{20,600}[^\d/.-](?:1[5-9]|20)\d\d(?:[-–]\d{2,4})?\W*$",
    re.S,
)
_PAGE = late(r"pp?\. ?\d+(?:[-–]\d+)?")
_GENRE_BEFORE = late(
    rf"(?:^|[.,\x00]\s)(?P<genre>(?:[A-Z]?[a-z]+\s)?(?:{'|'.join(RECORDS)})"
    r"(?:\s(?:of|for)\s(?:the\s)?[A-Z]?[a-z]+(?:\s[A-Z][a-z]+)?)?)[,.:]?\s?$"
)
_NUMBER_LABEL = r"(?:tels?|telegram|no|nos|Nos?|Nr|nr|doc|Doc|desp|despatch|memo|min)\.?(?:\s[Nn]os?\.)?|n°|№"
_CODE_BEHIND = (  # C(55) 12, NSC 5429/5, C-M(58)149
    rf"[A-Z]{{2,4}}\s?\(\d\d\)\s?\d+(?:\(\w{{1,7}}\))?|(?:{'|'.join(DOCUMENT_CODES)}|SC|RAR|P)[\s-]\d[\w/.-]*"
    r"|C-[MR]\(\d\d\)\d+"
)
_NUMBER_BEHIND = late(
    rf"[\s,.;(]*(?P<label>{_NUMBER_LABEL})\s?(?P<number>[A-Z]{{0,4}}-?\d[\w/-]*)(?=[,.;)\s\x00])"
    rf"|[\s,.;(]*(?P<code>{_CODE_BEHIND})(?=[,.;)\s\x00])"
)
_GENRE_BEHIND = late(r"[\s,.;\x00]*(?P<genre>[a-zà-ÿ][^\W\d_]+\s(?:by|of|from|von|de|for)\s[^,.;:\x00\d]{3,60})(?=,\s)")


_CODE = late(r"(?P<code>[^“”\"«„\x00]{5,56}?),?\s(?=[“\"«„])")


def document_code(draft: Draft) -> None:
    """Propose the code of a document that stands before its quoted title: NSC 5429/5, “Current U.S. Policy”."""
    code = _CODE.match(draft.text, draft.facts.lead_end)
    if code and DOCUMENT_CODE.match(code["code"]):
        draft.propose("number", Number(text=code["code"]), code.span("code"), 0.8, "archival-chain")


def _beside_title(draft: Draft) -> None:
    """The genre right before a quoted title, and the number or genre right behind it."""
    end = draft.facts.quote_end
    if not end:
        return
    head = draft.facts.lead_end
    opening = max(draft.text.rfind(mark, head, end - 2) for mark in '“"«„')
    before = _GENRE_BEFORE.search(draft.masked, max(head, opening - 160), max(opening, head))
    if before and draft.masked[head : before.start("genre")].strip() and not draft.has("genre"):
        genre = " ".join(before["genre"].split())
        draft.propose("genre", genre, before.span("genre"), 0.8, "archival-chain")
    number = _NUMBER_BEHIND.match(draft.text, end)
    document_code(draft)
    if number and not draft.has("number"):
        group = "number" if number["number"] else "code"
        value = Number(text=number[group])
        span = (number.start("label") if number["label"] else number.start(group), number.end(group))
        draft.propose("number", value, span, 0.75, "archival-chain", (number["label"],) if number["label"] else ())
        end = number.end()
    genre_behind = _GENRE_BEHIND.match(draft.text, end)
    if genre_behind and not draft.has("genre") and genre_behind["genre"].split()[0].casefold() in DOCUMENT_WORDS:
        span = genre_behind.span("genre")
        draft.propose("genre", genre_behind["genre"], span, 0.7, "archival-chain")


def filed(draft: Draft, start: int) -> bool:
    """Whether the entry names a file of an archive: then a protocol or an agreement is a document there, no treaty."""
    if not _may_be_filed(draft.masked, start):
        return False
    pieces = segments(draft.masked, start, min(len(draft.masked), start + 1_000))
    sure = [p for p in pieces if p.kind in ("locator", "repository") and p.sure >= 0.8]
    return len({p.kind for p in sure}) == 2


_LABELS = ("in", "In", "hereafter", "henceforth", "at", "from", "the")
_IMPRINT = late(
    r"[:,]\s[^,:()\x00]*\b(?:Press|Verlag|Office|Publishers|Books|Company)\b[^,:()\x00]*,\s\d{4}"
    r"|\([A-Z][^():\x00]{2,40}:\s[^()\x00]{2,80},\s\d{4}\)"
)


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
