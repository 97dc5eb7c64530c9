"""Which pieces are the chain: where it begins, what each piece is in its place, which of them describe the document.

Works on the classified pieces of `refkit.parse.pieces`; `refkit.parse.archival` proposes what comes of it.
"""

from __future__ import annotations

import re

from refkit.knowledge.archives import DESCRIPTION_WORDS, REPOSITORY_ABBREVIATIONS
from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.knowledge.places import REGIONS
from refkit.parse.proposal import MASK
from refkit.read.archives import DOCUMENT_CODE, Segment
from refkit.read.bodies import is_body
from refkit.read.dates import find_dates
from refkit.read.patterns import late
from refkit.trace import Span


def labelled_end(text: str, pieces: list[Segment], first: int, dated: Span | None) -> int:
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


CHAIN_KINDS = ("repository", "locator", "record_group", "collection")


def record_date(text: str, start: int) -> Span | None:
    """The first full date: the record's own, which is no part of the chain."""
    full = [d for d in find_dates(text, start) if d.date.has_day and d.date.has_year]
    return full[0].span if full else None


def first_piece(pieces: list[Segment], strong: list[int], dated: Span | None, *, whole: bool) -> int | None:
    """Where the chain begins: at the entry's head when that is a sure piece, else behind the date, else at the first
    sure piece, or one body before it ("Department of State, HAC Lot File ...")."""
    head = pieces[strong[0]]
    if dated is not None and re.match(r"(?:Diary|Diaries|Journal|Tagebuch)\s|.*\bdiary$", head.text):
        strong = strong[1:] if strong[1:] and dated.start - head.end < 3 else strong
    if whole and strong[0] == 1 and head.kind == "repository" and pieces[0].kind == "place":
        return 0  # "Oxford, Bodleian Library, MS. Eng. hist. c. 751"
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


_CONTAINER = late(
    r"(?i:box|folder|reel|roll|carton|container|caja|legajo|busta|b\.|karton|mappe|bd\.|vol\.|dossier|fldr|file\b"
    r"|fasc|sygn)"
)


_SHORT = late(r"[A-Z]{1,3} \d{1,5}[a-z]?(?:-[A-Z]{1,3})?$|[a-z]")


def assign(text: str, pieces: list[Segment], first: int, last: int, dated: Span | None) -> list[Segment]:
    """The pieces of the chain with their final kinds, in the order of the text."""
    if first == 0 and len(pieces) > 2 and DOCUMENT_CODE.match(pieces[0].text):
        first = 1
    chain = [p for p in pieces[first:] if dated is None or p.end <= dated.start or p.start >= dated.end]
    if not chain:
        return []
    stop = sum(1 for p in pieces[first : last + 1] if p in chain)
    placed = chain[0].kind == "place" and len(chain) > 1 and chain[1].kind == "repository"
    general_first = (
        chain[0].kind == "repository"
        or placed
        or (chain[0].kind in ("other", "collection", "record_group") and chain[0].text.isupper())
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
    if locator is None or dated is None or chain[0].kind not in CHAIN_KINDS:
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


_HYPHENATED = late(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")


def _heads(piece: Segment) -> bool:
    """Whether a piece begins as the description of a document does: "Memorandum of", "télégramme n° 12 de"."""
    words = _HYPHENATED.findall(piece.text.casefold())
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
        and not re.match(r"(?:copy|see|also|cited|quoted|translated|trans\.|tr\.|obtained|http|in |and )", piece.text)
    )


def _with_kind(piece: Segment, out: list[Segment], later: list[Segment], general_first: bool, behind: bool) -> Segment:  # noqa: C901
    """The final kind of one piece, from what stood before it and what is still to come."""
    before = out[-1].kind if out else ""
    if piece.kind == "place" and not out and later and later[0].kind == "repository":
        return piece
    seen_locator = any(p.kind == "locator" for p in out)
    boxes = any(p.kind == "locator" and _CONTAINER.match(p.text) for p in later)
    if piece.kind == "locator" and general_first and not seen_locator:
        lot = piece.text.casefold().startswith("lot") or " lot file" in piece.text.casefold()
        if (
            (lot or 0.45 < piece.sure < 0.6)
            and boxes
            and not _CONTAINER.match(piece.text)
            and not _SHORT.match(piece.text)
        ):
            return piece._replace(kind="collection")
        return piece
    if (
        piece.kind == "repository"
        and before == "repository"
        and piece.text in REPOSITORY_ABBREVIATIONS
        and out[-1].text in REPOSITORY_ABBREVIATIONS
    ):
        return piece._replace(kind="collection")
    if piece.kind == "place" and before == "place" and out[-1].text != piece.text and piece.text in REGIONS:
        return piece
    if piece.kind == "place" and before == "place" and general_first and piece.text.isupper() and later:
        return piece._replace(kind="collection")
    if piece.kind == "place" and before not in ("repository", "place") and (later or before == "locator"):
        return piece._replace(kind="locator" if seen_locator and general_first else "collection")
    held = any(p.kind == "repository" for p in out)
    if piece.kind == "repository" and piece.sure < 0.85 and general_first and seen_locator and held:
        return piece._replace(kind="locator")
    town = piece.kind == "other" and before == "repository" and later and later[0].text in REGIONS
    if town and all(w[:1].isupper() for w in piece.text.split()) and len(piece.text.split()) < 4:
        return piece._replace(kind="place")
    if piece.kind != "other":
        if piece.kind == "collection" and seen_locator and general_first and piece.sure < 0.7:
            return piece._replace(kind="locator")
        return piece
    last = seen_locator and not later and not general_first and before == "repository"
    if last and len(piece.text.split()) < 4 and not any(c.isdigit() for c in piece.text) and not is_body(piece.text):
        return piece._replace(kind="place")
    if before in ("repository", "place") and (
        (is_body(piece.text) and not general_first)
        or re.match(r"(?:University|College|ETH|TU|FU)\b|.*\bUniversity$", piece.text)
    ):
        return piece._replace(kind="repository")
    office = not general_first and later and is_body(piece.text) and not any(c.isdigit() for c in piece.text)
    if before == "locator" and office and len(piece.text.split()) > 2:
        return piece._replace(
            kind="collection"
        )  # "folder 5, box 12, White House Office, Office of the Special Assistant"
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


def enough(found: list[Segment]) -> bool:
    """Whether the pieces make a chain: a sure locator or group, or a repository with something, or two collections."""
    kinds = {s.kind for s in found}
    if "record_group" in kinds or any(s.kind == "locator" and s.sure >= 0.8 for s in found):
        return True
    if "repository" in kinds and (len(kinds) > 1 or any(s.sure >= 0.75 for s in found if s.kind == "repository")):
        return True
    return any(s.kind == "collection" and s.sure >= 0.75 for s in found)
