"""Which pieces are the chain: where it begins, what each piece is in its place, which of them describe the document.

Works on the classified pieces of `refkit.parse.pieces`; `refkit.parse.archival` proposes what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from refkit.knowledge.archives import DESCRIPTION_WORDS, REPOSITORY_ABBREVIATIONS
from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.knowledge.places import REGIONS
from refkit.parse.proposal import MASK
from refkit.read.archives import ARCHIVE_OF, DOCUMENT_CODE, Segment, is_known_name, is_known_siglum
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
    if dated is not None and dated.start - head.end < 3 and strong[1:] and _DIARY.match(head.text):
        strong = strong[1:]
    if whole and strong[0] == 1 and head.kind == "repository" and pieces[0].kind == "place":
        return 0  # "Oxford, Bodleian Library, MS. Eng. hist. c. 751"
    at_head = strong[0] == 0 and (head.kind in ("repository", "record_group", "locator") or head.sure >= 0.7)
    if at_head and (whole or head.sure >= 0.85):
        return 0
    return _first_sure(pieces, strong[0]) if dated is None else _first_behind(pieces, strong, dated)


_DIARY = late(r"(?:Diary|Diaries|Journal|Tagebuch)\s|.*\bdiary$")


def _first_behind(pieces: list[Segment], strong: list[int], dated: Span) -> int:
    """The first piece behind the record's date that may begin a chain; where no sure one is there, the first sure."""
    behind = [i for i, p in enumerate(pieces) if p.start >= dated.end]
    if not any(i in strong for i in behind):
        return strong[0]
    first = behind[0]
    while first not in strong and first < strong[-1] and not _may_begin(pieces[first]):
        first += 1
    return first


def _first_sure(pieces: list[Segment], first: int) -> int:
    """The first sure piece, or the locators or the body before it."""
    while first and pieces[first - 1].kind == "locator" and pieces[first - 1].sure >= 0.45:
        first -= 1
    if first and pieces[first].kind in ("collection", "locator", "record_group") and is_body(pieces[first - 1].text):
        first -= 1
    return first


def _may_begin(piece: Segment) -> bool:
    """Whether an unclassified piece behind the date can be the chain's first: a name in capitals, and no sentence."""
    if _LEADS_ELSEWHERE.match(piece.text.split()[0]) or _NO_NAME.match(piece.text):
        return False
    return piece.text[:1].isupper() and len(piece.text) < 90


_LEADS_ELSEWHERE = late(r"(?:in|In|at|from|pp?\.|Vol\.|vol\.|No\.|no\.)$")
_NO_NAME = late(r"pp?\.\s|attached|cited|quoted|enclos")


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
    if _is_repository(chain, stop):
        chain[0] = chain[0]._replace(kind="repository")
    general_first = _is_general_first(chain)
    described = _description(text, chain, dated) or (0, 0)
    out: list[Segment] = []
    for index, piece in enumerate(chain):
        if described[0] <= index < described[1]:
            continue
        if index >= stop and not _goes_on(text, piece, out):
            break
        later = chain[index + 1 : max(stop, index + 1)]
        out.append(_with_kind(piece, _Around(out, later, general_first, index >= stop)))
    return _with_collection([p for p in out if p.kind != "none"], chain[0])


_SIGLUM = late(r"[A-Z]{2,7}(?: [IVX]+)?")


def _is_repository(chain: list[Segment], stop: int) -> bool:
    """Whether an unclassified first piece is the repository: an abbreviation or a body, and no other is there."""
    head = chain[0]
    if head.kind != "other" or any(p.kind == "repository" for p in chain[1:stop]):
        return False
    return _SIGLUM.fullmatch(head.text) is not None or is_body(head.text)


def _is_general_first(chain: list[Segment]) -> bool:
    """Whether a chain goes from the repository down to the folder, as most do, and not from the folder up."""
    head = chain[0]
    if head.kind == "record_group":
        return not any(p.kind == "repository" for p in chain[1:])
    if head.kind in ("other", "collection"):
        return head.text.isupper()
    placed = head.kind == "place" and len(chain) > 1 and chain[1].kind == "repository"
    return head.kind == "repository" or placed


def _with_collection(found: list[Segment], head: Segment) -> list[Segment]:
    """The chain with its first words as the collection where none is, and only locators follow them."""
    if head.kind != "other" or len(found) < 2 or any(p.kind in ("collection", "record_group") for p in found):
        return found
    first, second = found[:2]
    plain = len(first.text.split()) > 1 and not any(c.isdigit() for c in first.text)
    if plain and first.kind == second.kind == "locator":
        found[0] = first._replace(kind="collection")
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
    if not out or piece.text.split()[0].strip(",.").casefold() in DOCUMENT_WORDS:
        return False
    between = text[out[-1].end : piece.start]
    if piece.kind == "place" or (piece.kind == "locator" and piece.sure >= 0.3):
        return MASK not in between
    return between.strip(" )") in (",", ";", "") and len(piece.text) < 90 and not _NO_PIECE.match(piece.text)


_NO_PIECE = late(r"(?:copy|see|also|cited|quoted|translated|trans\.|tr\.|obtained|http|in |and )")


class _Around(NamedTuple):
    """What stands around a piece: those before it (`out`), those still to come, and the order of the chain."""

    out: list[Segment]
    later: list[Segment]
    general_first: bool
    """Whether the chain goes from the repository down."""
    behind: bool
    """Whether the piece stands behind the last sure one."""

    @property
    def before(self) -> str:
        """The kind of the piece before, or ""."""
        return self.out[-1].kind if self.out else ""

    def seen(self, kind: str) -> bool:
        """Whether a piece of the kind stands before."""
        return any(p.kind == kind for p in self.out)


def _with_kind(piece: Segment, around: _Around) -> Segment:
    """One piece with its final kind, which may be another than that of its words alone."""
    decide = _DECIDES.get(piece.kind)
    return piece._replace(kind=decide(piece, around)) if decide else piece


def _of_place(piece: Segment, around: _Around) -> str:
    """A town stays one beside a repository; elsewhere a place's name is a collection's or a folder's."""
    before = around.before
    if before == "place":
        region = around.out[-1].text != piece.text and piece.text in REGIONS
        named = not region and around.general_first and around.later and piece.text.isupper()
        return "collection" if named else "place"
    town = not around.out and around.later and around.later[0].kind == "repository"
    if town or before == "repository" or not (around.later or before == "locator"):
        return "place"
    return "locator" if around.general_first and around.seen("locator") else "collection"


def _of_locator(piece: Segment, around: _Around) -> str:
    """A number without a box's word, before boxes, is the collection's: "Lot 64 D 199, box 12"."""
    if not around.general_first or around.seen("locator"):
        return "locator"
    lot = piece.text.casefold().startswith("lot") or " lot file" in piece.text.casefold()
    if not (lot or 0.45 < piece.sure < 0.6) or _CONTAINER.match(piece.text) or _SHORT.match(piece.text):
        return "locator"
    boxes = any(p.kind == "locator" and _CONTAINER.match(p.text) for p in around.later)
    return "collection" if boxes else "locator"


def _known(piece: Segment) -> bool:
    name = piece.text.split(" (")[0]
    return name in REPOSITORY_ABBREVIATIONS or is_known_siglum(name) or is_known_name(name)


def _of_repository(piece: Segment, around: _Around) -> str:
    """The second of two abbreviations is a collection ("TNA, FO"), an unsure one behind locators a locator."""
    last = around.out[-1] if around.out else piece
    if around.before == "repository" and {piece.text, last.text} <= REPOSITORY_ABBREVIATIONS:
        return "collection"
    keeper = next((p for p in around.out if p.kind == "repository"), None)
    if keeper and piece.sure <= 0.75 and ARCHIVE_OF.search(piece.text) and not _known(piece) and _known(keeper):
        return "collection"
    unsure = piece.sure < 0.85 and around.general_first
    return "locator" if unsure and around.seen("locator") and around.seen("repository") else "repository"


def _of_collection(piece: Segment, around: _Around) -> str:
    """An unsure collection behind the locators of a chain that goes down is one more of them."""
    return "locator" if piece.sure < 0.7 and around.general_first and around.seen("locator") else "collection"


def _of_other(piece: Segment, around: _Around) -> str:
    """What an unclassified piece is, by what stands before it."""
    before = around.before
    if before == "repository" and _is_town(piece, around):
        return "place"
    if before in ("repository", "place"):
        if _UNIVERSITY.match(piece.text) or (not around.general_first and is_body(piece.text)):
            return "repository"
    elif before == "locator":
        return "collection" if _is_office(piece, around) else "locator"
    elif before == "":
        upward = not around.general_first and any(p.kind == "locator" for p in around.later)
        return "locator" if upward else "collection"
    return _behind_last(piece, around) if around.behind else _at_rest(before)


def _at_rest(before: str) -> str:
    return "collection" if before in ("repository", "place", "collection", "record_group") else "locator"


def _behind_last(piece: Segment, around: _Around) -> str:
    """What an unclassified piece behind the last sure one is: a code or number goes on with the locators."""
    numbered = any(c.isdigit() for c in piece.text)
    if around.before == "place":
        if numbered or piece.text.replace("-", "").isupper():
            return "locator"
        return "collection" if len(piece.text) > 30 else "place"
    grouped = around.before in ("collection", "record_group")
    if numbered and grouped and around.general_first and not around.later:
        return "locator"
    return _at_rest(around.before)


def _is_town(piece: Segment, around: _Around) -> bool:
    """Whether words behind a repository are its town: before a region, or as the last of a chain that goes up."""
    words = piece.text.split()
    if len(words) >= 4:
        return False
    if around.later:
        return around.later[0].text in REGIONS and all(w[:1].isupper() for w in words)
    last = not around.general_first and around.seen("locator")
    return last and not any(c.isdigit() for c in piece.text) and not is_body(piece.text)


def _is_office(piece: Segment, around: _Around) -> bool:
    """Whether a body behind locators is the collection: "folder 5, box 12, White House Office, Office of ..."."""
    if around.general_first or not around.later or any(c.isdigit() for c in piece.text):
        return False
    return len(piece.text.split()) > 2 and is_body(piece.text)


_UNIVERSITY = late(r"(?:University|College|ETH|TU|FU)\b|.*\bUniversity$")
_DECIDES: dict[str, Callable[[Segment, _Around], str]] = {
    "place": _of_place,
    "locator": _of_locator,
    "repository": _of_repository,
    "collection": _of_collection,
    "other": _of_other,
}
"""How the final kind is told, by the kind of a piece's own words; others stay what they are."""


def enough(found: list[Segment]) -> bool:
    """Whether the pieces make a chain: a sure locator or group, or a repository with something, or two collections."""
    kinds = {s.kind for s in found}
    if "record_group" in kinds or any(s.kind == "locator" and s.sure >= 0.8 for s in found):
        return True
    if "repository" in kinds and (len(kinds) > 1 or any(s.sure >= 0.75 for s in found if s.kind == "repository")):
        return True
    return any(s.kind == "collection" and s.sure >= 0.75 for s in found)
