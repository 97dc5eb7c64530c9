"""Grammar of archival chains: repository, collection, record group, box, folder, fond, opis, delo, leaves, shelfmarks.

The chain is cut at commas, stops and semicolons; `refkit.read.archives` says what each piece is; here it is decided
where the chain begins, whether there is enough of it, and what stood around it (copy in ..., the digital host).
"""

from __future__ import annotations

import re

from refkit.model.parts import ArchivalLocation, CopyLocation
from refkit.parse.proposal import _ABBREVIATED, MASK, Draft, trimmed
from refkit.read.archives import _SLASHED, FOND, Segment, classify, read_chain
from refkit.read.dates import find_dates

_CUE = re.compile(
    r"(?<![^\W_])(?:RG|MG|[Rr]ecord [Gg]roup|[Bb]oxe?s?|[Ff]olders?|[Rr]eel|[Ff]ond|fonds|F\.|f\.|Ф\.|фонд|Papers|MSS?|Collection|Nachlass|Nachlaß|Record Office|Historical Society|Manuscripts?|Special Collections|caja|legajo|busta|sygn\."
    r"|[A-Z]{2,5}\s?\d{1,4}/\d|Hoover Institution)(?![^\W_])"
    r"|[Aa]rchiv|[Aa]rkhiv|Arquivo|Archiwum|[Ll]evéltár|档案馆|РГА|ГАРФ|АВП|[Аа]рхив|\bLibrary\b|\b(?:NARA|TNA|PRO|RGANI|RGASPI|GARF|AVPRF|AVP RF|APRF|FMPRC|PRCFMA|FMA|BArch|SAPMO|PA AA|PAAA|BStU|AMAE|MAE|AAN|LOC|DDEL|HSTL|JFKL|LBJL|FDRL|NSA|LC|NAII)\b"
    r"|\bLot\s(?:Files?\s)?\d{2}|\d{3}\.\d{2}[\dA-Z]*/\d|\b\d{3}-\d{5}-\d{2}"
)
_DIGITAL = re.compile(
    r"(?P<name>(?:History and Public Policy Program |The )?(?:Wilson Center |Woodrow Wilson Center |CWIHP |Cold War International History Project )?(?:Digital Archive|Virtual Archive)(?:: International History Declassified)?(?:,? (?:Woodrow )?Wilson (?:International )?Center(?: for Scholars)?)?"
    r"|Digital National Security Archive(?: \(DNSA\))?|DNSA|CIA (?:FOIA )?(?:Electronic )?Reading Room|Declassified Documents Reference System(?: \(DDRS\))?|DDRS|CREST)(?=[,.;)\s\x1f]|$)"
)
_ID = re.compile(r"/document/(?P<id>[\w-]+?)(?:[/?#.]|$)")
_COPY = re.compile(
    r"(?P<all>\(?\b(?P<label>[Cc]opy (?:in|at|on file at|held in|obtained from))\s+(?P<where>[^\x1f]+?))(?=\.\s+(?:[TOE]\w+|http)|\.?\s*(?:\x1f|$)|;)"
)
_DELIM = re.compile(
    r"(?<=[^\s,]),\s|;\s|\.\s+(?=[^\W\d_a-zа-я“\"(\[])|\x1f+|\s//\s|[“”\"]|:\s(?=(?:[Bb]ox|[Ff]older|\d))|\.?\s*$|\s\((?=[Bb]ox|[Ff]older)|(?<=\d\))\s(?=[A-Z])"
)


def segments(text: str, start: int, end: int) -> list[Segment]:
    """The pieces of `text[start:end]` between commas, stops and covered stretches, each with its class."""
    out: list[Segment] = []
    fonds = [m.span() for m in FOND.finditer(text, start, end) if m["opis"] or m["delo"] or len(m[0]) > 6]
    position = start
    for match in _DELIM.finditer(text, start, end):
        if match.start() < position:
            continue
        if any(a <= match.start() < b for a, b in fonds):
            continue
        if (
            match[0].startswith(".")
            and match[0].strip() == "."
            and match.end() < end
            and _ABBREVIATED.search(text, max(position, match.start() - 8), match.start())
        ):
            continue
        _add(text, position, match.start(), out, fonds)
        position = match.end()
    if position < end:
        _add(text, position, end, out, fonds)
    return out


def _add(text: str, start: int, end: int, out: list[Segment], fonds: list[tuple[int, int]]) -> None:
    for a, b in fonds:  # a fond chain inside a piece is a piece of its own
        if start <= a and b <= end and (a > start + 1 or b < end - 1):
            if a > start:
                _add(text, start, a, out, [])
            _add(text, a, b, out, [])
            if b < end:
                _add(text, b, end, out, [])
            return
    a, b = trimmed(text, start, end, " ,;:()[]" + MASK)
    if text[b : b + 1] == ")" and text.count("(", a, b) > text.count(")", a, b):
        b += 1
    if text[b : b + 1] == "]" and text.count("[", a, b) > text.count("]", a, b):
        b += 1
    if b - a < 1 or not any(c.isalnum() for c in text[a:b]):
        return
    piece = text[a:b]
    kind, sure = classify(piece)
    if kind == "other" and _SLASHED.fullmatch(piece):
        kind, sure = "locator", 0.6
    split = re.match(
        r"(?P<head>[A-Z][A-Za-z &-]{1,30}[A-Za-z])\s(?P<tail>(?:RG|MG|FO|CAB|PREM|DEFE|WO|CO|\d{3}-)\s?\d.*)", piece
    )
    if split and classify(split["head"])[0] == "repository":
        out.append(Segment(a, a + split.end("head"), split["head"], *classify(split["head"])))
        out.append(Segment(a + split.start("tail"), b, split["tail"], *classify(split["tail"])))
        return
    out.append(Segment(a, b, piece, kind, sure))


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
    text = draft.masked
    if not _CUE.search(text, start):
        return False
    pieces = segments(text, start, len(text))
    strong = [
        i
        for i, s in enumerate(pieces)
        if s.kind in ("repository", "locator", "record_group", "collection") and s.sure >= 0.55
    ]
    if not strong or not _enough([pieces[i] for i in strong]):
        return False
    if len(strong) == 1 and pieces[strong[0]].kind == "repository" and draft.has("url") and not whole:
        if not draft.facts.get("digital"):
            return False
    first, last = _chain_start(draft, pieces, strong[0]), strong[-1]
    for index in range(last + 1, min(len(pieces), last + 5)):
        if pieces[index].kind == "locator" and pieces[index].sure >= 0.3:
            last = index
        elif len(pieces[index].text) > 60 or find_dates(pieces[index].text):
            break
    chosen: list[Segment] = []
    for index in range(first, len(pieces)):
        piece = pieces[index]
        if index > last:
            if (
                piece.kind == "place"
                or (piece.kind == "locator" and piece.sure >= 0.3)
                or _tail_of_locator(piece.text, chosen)
            ):
                chosen.append(piece if piece.kind != "other" else piece._replace(kind="locator"))
                continue
            break
        if piece.kind == "other":
            piece = _inside(draft, piece, pieces, index, chosen)
            if piece is None:
                continue
        chosen.append(piece)
    if not any(s.kind in ("repository", "locator", "record_group", "collection") for s in chosen):
        return False
    _places(chosen)
    location = read_chain(chosen)
    spans = [(s.start, s.end) for s in chosen]
    draft.facts["archive"] = location
    sure = 0.9 if len(strong) > 1 else 0.7
    draft.propose("archive", location, spans, sure, "archival-chain")
    draft.facts["chain_start"] = chosen[0].start
    draft.vote("archival_document", 2.5 if len(strong) > 1 else 1.5)
    return True


def _enough(found: list[Segment]) -> bool:
    """Whether the pieces make a chain: a sure locator or group, or a repository with something, or two collections."""
    kinds = {s.kind for s in found}
    if "record_group" in kinds or any(s.kind == "locator" and s.sure >= 0.8 for s in found):
        return True
    if "repository" in kinds and (len(kinds) > 1 or any(s.sure >= 0.75 for s in found if s.kind == "repository")):
        return True
    return any(s.kind == "collection" and s.sure >= 0.75 for s in found)


def _chain_start(draft: Draft, pieces: list[Segment], first: int) -> int:
    """The chain goes back over pieces that stand behind the date: a record's date ends what describes it."""
    dates = [f for f in find_dates(draft.masked, pieces[0].start, pieces[first].start) if f.parts > 1]
    if not dates:
        return first
    edge = dates[-1].span.end
    while (
        first > 0
        and pieces[first - 1].start >= edge
        and pieces[first - 1].text[:1].isupper()
        and len(pieces[first - 1].text) < 90
        and not find_dates(pieces[first - 1].text)
    ):
        first -= 1
    return first


def _tail_of_locator(text: str, chosen: list[Segment]) -> bool:
    if not chosen or chosen[-1].kind != "locator":
        return False
    return bool(re.fullmatch(r"[\w/.–-]*\d[\w/.–-]*", text)) and len(text) < 16 and not re.fullmatch(r"[12]\d{3}", text)


def _inside(draft: Draft, piece: Segment, pieces: list[Segment], index: int, chosen: list[Segment]) -> Segment | None:
    """What an unclassified piece inside a chain is: part of the shelfmark, or of the collection; None for a date."""
    found = find_dates(piece.text)
    if found and found[0].parts == 3 and found[0].span.end - found[0].span.start > len(piece.text) - 4:
        return None
    following = next((p for p in pieces[index + 1 :] if p.kind != "other"), None)
    if chosen and chosen[-1].kind == "place" and following is None:
        return None
    if following is not None and following.kind == "locator":
        if chosen and chosen[-1].kind in ("repository", "place") and not any(c.isdigit() for c in piece.text):
            return piece._replace(kind="collection")
        return piece._replace(kind="locator")
    if following is not None and following.kind in ("collection", "record_group"):
        return piece._replace(kind="locator" if chosen and chosen[-1].kind == "locator" else "collection")
    if following is not None and following.kind == "repository":
        if chosen and chosen[-1].kind == "locator":
            return piece._replace(kind="locator")
        return piece._replace(kind="collection")
    return piece._replace(kind="locator" if any(c.isdigit() for c in piece.text) else "collection")


def _places(chosen: list[Segment]) -> None:
    """A town that does not follow a repository is a collection's or a file's own word."""
    for index, piece in enumerate(chosen):
        if (
            piece.kind == "place"
            and index
            and chosen[index - 1].kind not in ("repository", "place")
            and index < len(chosen) - 1
        ):
            chosen[index] = piece._replace(kind="collection")


def finish(draft: Draft) -> ArchivalLocation | None:
    """The chain with what stood around it: host, copy, correspondents, issuing body."""
    location: ArchivalLocation | None = draft.facts.get("archive")
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
