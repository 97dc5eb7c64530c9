"""Grammar of archival chains: repository, collection, record group, box, folder, fond, opis, delo, leaves, shelfmarks.

The chain is cut at commas, stops and semicolons; `refkit.read.archives` says what each piece is; here it is decided
where the chain begins, whether there is enough of it, and what stood around it (copy in ..., the digital host).
"""

from __future__ import annotations

import re
from functools import cache

from refkit.lexicon.archives import DESCRIPTION_WORDS, REPOSITORY_ABBREVIATIONS
from refkit.lexicon.places import REGIONS
from refkit.lexicon.words import DOCUMENT_WORDS
from refkit.model.parts import ArchivalLocation, CopyLocation, Number
from refkit.parse.pieces import segments
from refkit.parse.proposal import MASK, Draft
from refkit.read.archives import DOCUMENT_CODE, Segment, classify, read_chain
from refkit.read.dates import find_dates
from refkit.read.names import is_body
from refkit.trace import Span

_CUE = (
    r"(?<![^\W_])(?:RG|MG|[Rr]ecord [Gg]roup|[Bb]oxe?s?|[Ff]olders?|[Rr]eel|[Ff]ond|fonds|F\.|f\.|Ф\.|фонд|Papers"
    r"|MSS?|Collection|Nachlass|Nachlaß|Record Office|Historical Society|Manuscripts?|Special Collections|caja"
    r"|legajo|busta|sygn\."
    r"|[A-Z]{2,5}\s?\d{1,4}/\d|Hoover Institution)(?![^\W_])"
    r"|[Aa]r(?:ch|h|k|kh)i[ve]|\b\d{1,3} ?[A-Z]{1,2} \d|\b[A-Z]\.[A-Z]\. ?\d{1,4}/\d|P\.R\.O|A\.A\.E|B\.M\."
    r"|Brit\. Mus|F0\s\d{3}/|[Bb]ibliot[eh]|\bfols?\.\s\d|\bdossier\s\d|\bcarton\s\d|\b(?:[A-Z]\.){3,4},"
    r"|[Aa]rşiv|Oral History|India Office|Mss\.|\bBnF\b|Corr\. pol|Academia Historica"
    r"|\b[A-Z]{1,3}/\d{1,3}[A-Z]?/\d|MSS\.|Arquivo|Archiwum"
    r"|[Ll]evéltár|档案馆|РГА|ГАРФ|АВП|[Аа]рхив|\bLibrary\b|\b(?:NARA|TNA|PRO"
    r"|RGANI|RGASPI|GARF|AVPRF|AVP RF|APRF|FMPRC|PRCFMA|FMA|BArch|SAPMO|PA AA|PAAA|BStU|AMAE|MAE|AAN|LOC|DDEL|HSTL"
    r"|JFKL|LBJL|FDRL|NSA|LC|NAII)\b"
    r"|\bLot\s(?:Files?\s)?\d{2}|\d{3}\.\d{2}[\dA-Z]*/\d|\b\d{3}-\d{5}-\d{2}"
)
_DIGITAL = re.compile(
    r"(?P<name>(?:History and Public Policy Program |The )?(?:Wilson Center |Woodrow Wilson Center |CWIHP |Cold"
    r" War International History Project )?(?:Digital Archive|Virtual Archive)(?:: International History"
    r" Declassified)?(?:,? (?:Woodrow )?Wilson (?:International )?Center(?: for Scholars)?)?"
    r"|Digital National Security Archive(?: \(DNSA\))?|DNSA|CIA (?:FOIA )?(?:Electronic )?Reading Room"
    r"|Declassified Documents Reference System(?: \(DDRS\))?|DDRS|CREST)(?=[,.;)\s\x00]|$)"
)
_ID = re.compile(r"/document/(?P<id>[\w-]+?)(?:[/?#.]|$)")
_COPY = re.compile(
    r"(?P<all>\(?\b(?P<label>[Cc]opy (?:in|at|on file at|held in|obtained"
    r" from))\s+(?P<where>[^\x00]+?))(?=\.\s+(?:[TOE]\w+|http)|\.?\s*(?:\x00|$)|;)"
)


@cache
def _cue() -> re.Pattern[str]:
    """The cheap look whether an entry can hold a chain at all; repositories' abbreviations of three letters or more."""
    short = "|".join(sorted((a for a in REPOSITORY_ABBREVIATIONS if len(a) > 2), key=len, reverse=True))
    return re.compile(rf"{_CUE}|(?<![^\W_])(?:{short})(?=[,:;.)\s])")


def digital(draft: Draft, start: int) -> None:
    """Propose the digital archive that hosts the text, and the number of the document in its address."""
    match = _DIGITAL.search(draft.masked, start)
    if not match:
        return
    url = draft.get("url")
    found = _ID.search(url.url) if url is not None and "digitalarchive" in url.url else None
    draft.facts["digital"] = (match["name"], found["id"] if found else None)
    draft.propose("source", match["name"], match.span("name"), 0.9, "digital-archive")
    draft.vote("archival_document", 1.0)


def copies(draft: Draft, start: int) -> None:
    """Propose where a copy was seen: a note in the source's words, and its analysis."""
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
    draft.facts["copy_in"] = CopyLocation(
        collection=pieces[0] if pieces else None, unit=", ".join(pieces[1:]) or None, repository=repository, place=place
    )
    end = match.end("where")
    if draft.text[end : end + 1] == "." and draft.text[end - 2 : end - 1] == "." and draft.text[end - 1].isupper():
        end += 1
    text = " ".join(draft.text[match.start("label") : end].split()).strip(" ,;(")
    draft.propose("note", text[:1].upper() + text[1:], (match.start(), end), 0.9, "copy-in")


def archival(draft: Draft, start: int, *, whole: bool = False) -> bool:
    """Propose an archive where a chain stands behind `start`; whether there was one.

    `whole`: the chain may begin with the entry itself (a list of archives, a note that names only the file).
    """
    if "chain_from" in draft.facts:  # the description stands inside the chain and is covered already
        start, whole = draft.facts["chain_from"], True
    elif whole and _NUMBERED_SERIES.match(draft.text):  # "5 AG 1/267": the figure is no list number
        start = 0
        draft.masked = draft.text[: draft.facts.get("lead", 0)] + draft.masked[draft.facts.get("lead", 0) :]
    text = draft.masked
    if not _cue().search(text, start):
        return False
    pieces = segments(text, start, len(text))
    strong = [i for i, s in enumerate(pieces) if s.kind in _CHAIN_KINDS and s.sure >= 0.55]
    if not strong or not _enough([pieces[i] for i in strong]):
        return False
    sure_place = any(s.kind == "record_group" or (s.kind == "locator" and s.sure >= 0.8) for s in pieces)
    if not sure_place and _IMPRINT.search(text, start):
        return False
    alone = len(strong) == 1 and pieces[strong[0]].kind == "repository"
    if alone and draft.has("url") and not draft.facts.get("digital") and not draft.title_end:
        return False
    dated = _record_date(text, start)
    if alone and strong[0] and dated is None and not draft.title_end and _BOOKISH.search(text[start : start + 700]):
        return False
    first = _first(pieces, strong, dated, whole=whole)
    if first is None:
        return False
    last = max(i for i in strong if i >= first)
    while last + 1 < len(pieces) and pieces[last + 1].kind == "locator" and pieces[last + 1].sure >= 0.45:
        last += 1
    if pieces[first].kind == "repository" and pieces[first].sure >= 0.75:
        last = max(last, _labelled_end(text, pieces, first, dated))
    chosen = _assign(text, pieces, first, last, dated)
    if not any(s.kind in _CHAIN_KINDS for s in chosen):
        return False
    location = read_chain(chosen)
    draft.facts["archive"] = location
    sure = 0.9 if len(strong) > 1 else 0.7
    draft.propose("archive", location, [(s.start, s.end) for s in chosen], sure, "archival-chain", _LABELS)
    draft.facts["chain_spans"] = tuple((s.start, s.end) for s in chosen)
    draft.facts["chain_start"] = chosen[0].start
    draft.vote("archival_document", 2.5 if len(strong) > 1 else 1.5)
    _beside_title(draft)
    return True


# An author with initials at the head and a bare year at the end: the archive's word stands in a title or a journal.
_BOOKISH = re.compile(
    r"^(?:(?:[A-ZÀ-Þ]\.[ -]?){1,3}[A-ZÀ-Þ][^\W\d_]+,|[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ]\w+)?, [A-ZÀ-Þ]"
    r"|[A-Z]\w+ (?:[A-Z]\w+ )?[A-Z]\w+,).{20,600}[^\d/.-](?:1[5-9]|20)\d\d(?:[-–]\d{2,4})?\W*$",
    re.S,
)
_NUMBERED_SERIES = re.compile(r"\d{1,3} ?(?:A[GJPQR] ?\d|[A-Z]{1,2} \d+[/,])")
_GENRE_BEFORE = re.compile(
    r"(?:^|[.,\x00]\s)(?P<genre>(?:[A-Z]?[a-z]+\s)?(?:Memorand(?:um|a)|Record|Minutes?|Notes?|Report|Transcript"
    r"|Summary|Despatch|Dispatch"
    r"|Telegram|Cable|Aufzeichnung|Niederschrift|Note|Protokoll)(?:\s(?:of"
    r"|for)\s(?:the\s)?[A-Z]?[a-z]+(?:\s[A-Z][a-z]+)?)?)[,.:]?\s?$"
)
_NUMBER_BEHIND = re.compile(
    r"[\s,.;(]*(?P<label>(?:tels?|telegram|no|nos|Nos?|Nr|nr|doc|Doc|desp|despatch|memo|min)\.?(?:\s[Nn]os?\.)?"
    r"|n°|№)\s?"
    r"(?P<number>[A-Z]{0,4}-?\d[\w/-]*)(?=[,.;)\s\x00])"
    r"|[\s,.;(]*(?P<code>[A-Z]{2,4}\s?\(\d\d\)\s?\d+(?:\(\w{1,7}\))?|(?:S?NIE|NSC|NSAM|NSDM|NSSM|NSDD|JCS|PPS"
    r"|SC|OCB|JIC|COS|RAR|P)[\s-]\d[\w/.-]*"
    r"|C-[MR]\(\d\d\)\d+)(?=[,.;)\s\x00])"
)
_GENRE_BEHIND = re.compile(
    r"[\s,.;\x00]*(?P<genre>[a-zà-ÿ][^\W\d_]+\s(?:by|of|from|von|de|for)\s[^,.;:\x00\d]{3,60})(?=,\s)"
)


def _beside_title(draft: Draft) -> None:
    """The genre right before a quoted title, and the number or genre right behind it."""
    end = draft.facts.get("quote_end", 0)
    if not end:
        return
    head = draft.facts.get("lead", 0)
    opening = max(draft.text.rfind(mark, head, end - 2) for mark in '“"«„')
    before = _GENRE_BEFORE.search(draft.masked, max(head, opening - 160), max(opening, head))
    if before and draft.masked[head : before.start("genre")].strip() and not draft.has("genre"):
        genre = " ".join(before["genre"].split())
        draft.propose("genre", genre, before.span("genre"), 0.8, "archival-chain")
    number = _NUMBER_BEHIND.match(draft.text, end)
    code = re.compile(r"(?P<code>[^“”\"«„\x00]{5,24}?),?\s(?=[“\"«„])").match(draft.text, head)
    if code and DOCUMENT_CODE.match(code["code"]):
        draft.propose("number", Number(text=code["code"]), code.span("code"), 0.8, "archival-chain")
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


def _labelled_end(text: str, pieces: list[Segment], first: int, dated: Span | None) -> int:
    """The last labelled locator that commas join to the repository's piece (before the record's date)."""
    last = first
    for i in range(first + 1, len(pieces)):
        if text[pieces[i - 1].end : pieces[i].start].strip(" ,;.)") or (
            dated and pieces[i].start >= dated.start > pieces[first].start
        ):
            break
        if _heads(pieces[i]):
            break
        if pieces[i].kind == "locator" and pieces[i].sure >= 0.45:
            last = i
    return last


_CHAIN_KINDS = ("repository", "locator", "record_group", "collection")
_LABELS = ("in", "In", "hereafter", "henceforth", "at", "from", "the")
_IMPRINT = re.compile(
    r"[:,]\s[^,:()\x00]*\b(?:Press|Verlag|Office|Publishers|Books|Company)\b[^,:()\x00]*,\s\d{4}"
    r"|\([A-Z][^():\x00]{2,40}:\s[^()\x00]{2,80},\s\d{4}\)"
)


def _record_date(text: str, start: int) -> Span | None:
    """The first full date: the record's own, which is no part of the chain."""
    full = [d for d in find_dates(text, start) if d.parts == 3 and d.has_year]
    return full[0].span if full else None


def _first(pieces: list[Segment], strong: list[int], dated: Span | None, *, whole: bool) -> int | None:
    """Where the chain begins: at the entry's head when that is a sure piece, else behind the date, else at the first
    sure piece, or one body before it ("Department of State, HAC Lot File ...")."""
    head = pieces[strong[0]]
    if dated is not None and re.match(r"(?:Diary|Diaries|Journal|Tagebuch)\s|.*\bdiary$", head.text):
        strong = strong[1:] if strong[1:] and dated.start - head.end < 3 else strong
    at_head = strong[0] == 0 and (head.kind in ("repository", "record_group", "locator") or head.sure >= 0.7)
    if at_head and (whole or head.sure >= 0.85):
        return 0
    if dated is not None:
        behind = [i for i, p in enumerate(pieces) if p.start >= dated.end]
        if behind and any(i in strong for i in behind):
            first = behind[0]
            while first not in strong and first < strong[-1] and not _may_begin(pieces[first]):
                first += 1
            return first
        return strong[0]
    first = strong[0]
    while first and pieces[first - 1].kind == "locator" and pieces[first - 1].sure >= 0.45:
        first -= 1
    if first and pieces[first].kind in ("collection", "locator", "record_group") and is_body(pieces[first - 1].text):
        first -= 1
    return first


def _may_begin(piece: Segment) -> bool:
    """Whether an unclassified piece behind the date can be the chain's first: a name in capitals, and no sentence."""
    words = piece.text.split()
    if re.match(r"(?:in|In|at|from|pp?\.|Vol\.|vol\.|No\.|no\.)$", words[0]) or re.match(
        r"pp?\.\s|attached|cited|quoted|enclos", piece.text
    ):
        return False
    return piece.text[:1].isupper() and len(piece.text) < 90


_CONTAINER = re.compile(
    r"(?i:box|folder|reel|roll|carton|container|caja|legajo|busta|b\.|karton|mappe|bd\.|vol\.|dossier|fldr|file\b"
    r"|fasc|sygn)"
)


_SHORT = re.compile(r"[A-Z]{1,3} \d{1,5}[a-z]?(?:-[A-Z]{1,3})?$|[a-z]")


def _assign(text: str, pieces: list[Segment], first: int, last: int, dated: Span | None) -> list[Segment]:
    """The pieces of the chain with their final kinds, in the order of the text."""
    if first == 0 and len(pieces) > 2 and DOCUMENT_CODE.match(pieces[0].text):
        first = 1
    chain = [p for p in pieces[first:] if dated is None or p.end <= dated.start or p.start >= dated.end]
    if not chain:
        return []
    stop = sum(1 for p in pieces[first : last + 1] if p in chain)
    general_first = chain[0].kind == "repository" or (
        chain[0].kind in ("other", "collection", "record_group") and chain[0].text.isupper()
    )
    named = re.fullmatch(r"[A-Z]{2,7}(?: [IVX]+)?", chain[0].text) or is_body(chain[0].text)
    if chain[0].kind == "other" and named and not any(p.kind == "repository" for p in chain[1:stop]):
        chain[0] = chain[0]._replace(kind="repository")
        general_first = True
    if chain[0].kind in ("record_group",):
        general_first = not any(p.kind == "repository" for p in chain[1:])
    described = _description(text, chain, dated)
    out: list[Segment] = []
    for index, piece in enumerate(chain):
        if described and described[0] <= index < described[1]:
            continue
        later = chain[index + 1 : max(stop, index + 1)]
        if index >= stop and not _goes_on(text, piece, out):
            break
        out.append(_with_kind(piece, out, later, general_first, index >= stop))
    found = [p for p in out if p.kind != "none"]
    named = any(p.kind in ("collection", "record_group") for p in found)
    if found and not named and chain[0].kind == "other" and found[0].kind == "locator" and found[1:2]:
        plain = not any(c.isdigit() for c in found[0].text) and len(found[0].text.split()) > 1
        if plain and found[1].kind == "locator":
            found[0] = found[0]._replace(kind="collection")
    return found


def _description(text: str, chain: list[Segment], dated: Span | None) -> tuple[int, int] | None:
    """Which pieces of a chain describe the document: "..., b. 33, fasc. 2, Appunto per il ministro, 8 maggio 1951".

    They stand behind a locator and end where the record's date begins, or begin with a document's word.
    """
    locator = next((i for i, p in enumerate(chain) if p.kind in ("locator", "record_group", "collection")), None)
    if locator is None or dated is None or chain[0].kind not in _CHAIN_KINDS:
        return None
    end = next((i for i, p in enumerate(chain) if p.start >= dated.end), len(chain))
    if end - 1 <= locator or chain[end - 1].end > dated.start or text[chain[end - 1].end : dated.start].strip(" ,.;(:"):
        return None
    begin = end
    while begin - 1 > locator and (_tells(chain[begin - 1]) or (begin == end and _names_no_place(chain[begin - 1]))):
        begin -= 1
        if _heads(chain[begin]):
            return begin, end
    worded = next((i for i in range(locator + 1, end) if _heads(chain[i])), begin)
    begin = min(begin, worded)
    return (begin, end) if begin < end else None


def _heads(piece: Segment) -> bool:
    """Whether a piece begins as the description of a document does: "Memorandum of", "télégramme n° 12 de"."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?", piece.text.casefold())
    if not words or piece.kind in ("repository", "record_group") or _CONTAINER.match(piece.text):
        return False
    first = {words[0], words[0].replace("’", "'").rstrip("'")}
    known = any(w in DOCUMENT_WORDS or w in DESCRIPTION_WORDS for w in first)
    return (known and piece.kind != "collection") or (
        1 < len(words) < 5 and words[-1] in ("diary", "journal", "minute")
    )


def _tells(piece: Segment) -> bool:
    return piece.kind == "other" and not any(c.isdigit() for c in piece.text) and len(piece.text.split()) > 2


def _names_no_place(piece: Segment) -> bool:
    return piece.kind == "other" and not any(c.isdigit() for c in piece.text)


def _goes_on(text: str, piece: Segment, out: list[Segment]) -> bool:
    """Whether a piece behind the last sure one still belongs to the chain: joined by a comma, and short."""
    if not out:
        return False
    between = text[out[-1].end : piece.start]
    if piece.text.split()[0].strip(",.").casefold() in DOCUMENT_WORDS:
        return False
    if piece.kind == "place" or (piece.kind == "locator" and piece.sure >= 0.3):
        return MASK not in between
    return (
        between.strip(" )") in (",", ";", "")
        and len(piece.text) < 90
        and not re.match(r"(?:copy|see|also|cited|quoted|translated|http|in |and )", piece.text)
    )


def _with_kind(piece: Segment, out: list[Segment], later: list[Segment], general_first: bool, behind: bool) -> Segment:
    """The final kind of one piece, from what stood before it and what is still to come."""
    before = out[-1].kind if out else ""
    seen_locator = any(p.kind == "locator" for p in out)
    boxes = any(p.kind == "locator" and _CONTAINER.match(p.text) for p in later)
    if piece.kind == "locator" and general_first and not seen_locator:
        lot = piece.text.casefold().startswith("lot") or " lot file" in piece.text.casefold()
        if (lot or piece.sure < 0.6) and boxes and not _CONTAINER.match(piece.text) and not _SHORT.match(piece.text):
            return piece._replace(kind="collection")
        return piece
    if (
        piece.kind == "repository"
        and before == "repository"
        and piece.text in REPOSITORY_ABBREVIATIONS
        and out[-1].text in REPOSITORY_ABBREVIATIONS
    ):
        return piece._replace(kind="collection")
    if piece.kind == "place" and before == "place" and general_first and piece.text.isupper() and later:
        return piece._replace(kind="collection")
    if piece.kind == "place" and before == "place" and out[-1].text != piece.text and piece.text in REGIONS:
        return piece
    if piece.kind == "place" and before not in ("repository", "place") and (later or before == "locator"):
        return piece._replace(kind="locator" if seen_locator and general_first else "collection")
    held = any(p.kind == "repository" for p in out)
    if piece.kind == "repository" and piece.sure < 0.85 and general_first and seen_locator and held:
        return piece._replace(kind="locator")
    town = piece.kind == "other" and before == "repository" and later and later[0].text in REGIONS
    if town and len(piece.text.split()) < 4 and not any(c.isdigit() for c in piece.text):
        return piece._replace(kind="place")
    if piece.kind != "other":
        if piece.kind == "collection" and seen_locator and general_first and piece.sure < 0.7:
            return piece._replace(kind="locator")
        return piece
    if before in ("repository", "place") and (
        (is_body(piece.text) and not general_first)
        or re.match(r"(?:University|College|ETH|TU|FU)\b|.*\bUniversity$", piece.text)
    ):
        return piece._replace(kind="repository")
    if before == "locator":
        return piece._replace(kind="locator")
    if before == "" and not general_first and any(p.kind == "locator" for p in later):
        return piece._replace(kind="locator")
    if before in ("repository", "place", "collection", "record_group", ""):
        if behind and before == "place":
            code = any(c.isdigit() for c in piece.text) or piece.text.replace("-", "").isupper()
            return piece._replace(kind="locator" if code else "collection" if len(piece.text) > 30 else "place")
        if (
            general_first
            and not later
            and behind
            and before in ("collection", "record_group")
            and any(c.isdigit() for c in piece.text)
        ):
            return piece._replace(kind="locator")
        return piece._replace(kind="collection")
    return piece._replace(kind="locator")


def _enough(found: list[Segment]) -> bool:
    """Whether the pieces make a chain: a sure locator or group, or a repository with something, or two collections."""
    kinds = {s.kind for s in found}
    if "record_group" in kinds or any(s.kind == "locator" and s.sure >= 0.8 for s in found):
        return True
    if "repository" in kinds and (len(kinds) > 1 or any(s.sure >= 0.75 for s in found if s.kind == "repository")):
        return True
    return any(s.kind == "collection" and s.sure >= 0.75 for s in found)


_DATE_WORD = re.compile(r"(?<![^\W_])(?:vom|am|on|le|от|du|dated|dat\.|del|z dnia|av den|van)\s+$")


def _date_words(draft: Draft) -> None:
    """The word that joins a record's date to its title ("vom", "от") stands for nothing else."""
    for proposal in draft.proposals:
        if proposal.field == "issued" and proposal.spans:
            word = _DATE_WORD.search(draft.masked, max(0, proposal.spans[0].start - 9), proposal.spans[0].start)
            if word:
                at = word.start()
                draft.facts.setdefault("label_spans", []).append((at, at + len(word[0].rstrip())))
                draft.cover(at, word.end())


def finish(draft: Draft) -> ArchivalLocation | None:
    """The chain with what stood around it: host, copy, correspondents, issuing body."""
    location: ArchivalLocation | None = draft.facts.get("archive")
    if location is not None:
        _date_words(draft)
    update = {}
    for fact, names in (("digital", ("digital_repository", "digital_id")),):
        if fact in draft.facts:
            update.update({n: v for n, v in zip(names, draft.facts[fact], strict=True) if v})
    for name in ("copy_in", "obtained_by", "copy_number", "access_note", "issuing_body", "sender", "recipient"):
        if draft.facts.get(name):
            update[name] = draft.facts[name]
    if not update:
        return location
    return (location or ArchivalLocation()).model_copy(update=update)
