"""Where a title in quotation marks begins and ends, when one of its two marks is lost.

Signs are gathered for each place where the mark may have stood: the mark of punctuation there and the one at the other
end, what a container looks like behind, and what a reader makes of the entry. Their weights are counted (see
docs/decisions/quotes.md); nothing here changes a text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from refkit.knowledge.abbreviations import IN_REFERENCES
from refkit.read.patterns import late
from refkit.rules.families.typography.container_signs import FOLLOWING, PLAIN, WEAK, container_sign

if TYPE_CHECKING:
    from collections.abc import Callable

    from refkit.model.types import ReferenceBase

    Read = Callable[[str], ReferenceBase | None]

MARKS = '"“”'
_MOST = 8  # places that are weighed: an entry with more is no single reference


class Place(NamedTuple):
    """A place where a mark may have stood: `at` in the entry, and the signs that speak for it."""

    at: int
    signs: frozenset[str]


class Found(NamedTuple):
    """The likeliest place, how likely it is among the others (0 to 1), and its signs."""

    at: int
    share: float
    signs: frozenset[str]


class _Seen(NamedTuple):
    """What a reader saw: where the title begins and ends (without marks), where the names end, what follows."""

    start: int
    end: int
    names_end: int


# --- what a reader sees ---------------------------------------------------------------------------------------------


def _seen(text: str, read: Read) -> _Seen | None:
    record = read(text)
    fields = record.provenance.fields if record is not None and record.provenance else {}
    title = fields.get("title")
    if title is None or not title.spans:
        return None
    start, end = title.spans[0].start, title.spans[-1].end
    while start < end and text[start] in '"“”‘ ':
        start += 1
    while end > start and text[end - 1] in '"“”.,?!… ':
        end -= 1
    names = [s.end for key in ("author", "editor") if key in fields for s in fields[key].spans if s.end <= start]
    return _Seen(start, end, max(names, default=0))


# --- a closing mark that is lost ------------------------------------------------------------------------------------

_LEADS_IN = late(r"(?:^|[.,:;)\]?!*_—–-]|(?:^|[\s(,.])[iI]n:?)\s?$")
_END = late(r"[.,?!…](?= (?P<next>\S{1,40}))")
_GOES_ON_SMALL = frozenset(
    "in by edited ed. trans. translated http https unpublished preprint presented accessed paper pp. p. arxiv".split()
)
_HOST = late(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[,/.]|$)")  # "www.example.org", a site in a container's place
_SHORT_TAIL = late(r"[.,] [^\W\d_A-Z]{2,4}$")  # the language of a work behind its title: "Title. eng. In:"
_LAST_WORD = late(r"[^\s(“\"]+$")
# What stands before a stop inside of references, but may well end a title: "World War II.", "Modern Art."
_ENDS_TITLES = frozenset("i ii app doc art des masch fort".split())


def closing_places(text: str, mark: int, read: Read) -> list[Place]:
    """Where the title that opens at `mark` may end: behind punctuation, before what does not go on in small letters."""
    if not _LEADS_IN.search(text, max(0, mark - 12), mark):
        return []  # a word stands before it: a quotation inside of a title
    stop = min((i for i in (text.find(m, mark + 1) for m in MARKS) if i >= 0), default=len(text))
    ends = [m.end() for m in _END.finditer(text, mark + 6, stop) if _may_end(text, m)][:_MOST]
    if not ends:
        return []
    seen = _seen(text[:mark] + text[mark + 1 :], read)
    if seen is None:
        return []  # no reader, or no title to be seen
    begins = seen.start == mark
    before = text[max(0, mark - 4) : mark].rstrip()
    # Where nothing stands before the mark, the title ends in a stop if any does.
    comma = before.endswith(",") or (not before and not any(text[end - 1] == "." for end in ends))
    wanted = "," if comma else "."
    kinds = [container_sign(text, end + 1) for end in ends]
    places: list[Place] = []
    passed = 0
    for number, (end, kind) in enumerate(zip(ends, kinds, strict=True)):
        # A journal may stand in quotation marks too: then its volume follows.
        signs = {f"is {kind}" if begins else f"other is {kind}", "later" if places else "first"}
        if begins:
            signs.add("begins")
        if text[end - 1] == wanted:
            signs.add("same mark")
        elif text[end - 1] in "?!…":
            signs.add("question")
        if seen.end <= end - 2 <= seen.end + 1:
            signs.add("read")
        if passed:
            signs.add("behind a container")
        elif kind in WEAK and any(
            k in PLAIN and text[e - 1] == wanted for k, e in zip(kinds[number + 1 :], ends[number + 1 :], strict=True)
        ):
            signs.add("before a container")
        passed += kind in FOLLOWING
        places.append(Place(end, frozenset(signs)))
    return places


def _may_end(text: str, match: re.Match[str]) -> bool:
    """Whether a title may end at a mark of punctuation: what follows does not go on, and no word is shortened there."""
    following = match["next"]
    if following[0].islower() and not _HOST.match(following):
        word = following.split(":")[0].strip(",").casefold()
        if word not in _GOES_ON_SMALL:
            return False
    return not _is_shortened(text, match.start()) and not _SHORT_TAIL.search(
        text, max(0, match.start() - 8), match.start()
    )


def _is_shortened(text: str, stop: int) -> bool:
    """Whether a stop belongs to an initial or to an abbreviation that ends no title."""
    if text[stop] != ".":
        return False
    word = _LAST_WORD.search(text, max(0, stop - 12), stop)
    if not word:
        return False
    last = word[0].rsplit(".", 1)[-1]
    known = word[0].casefold() in IN_REFERENCES and word[0].casefold() not in _ENDS_TITLES
    return known or (len(last) == 1 and last.isalpha())


# --- an opening mark that is lost -----------------------------------------------------------------------------------

_START = late(
    r"(?:^|(?<=[.,:;)\]?!] )|(?<=[.,:;)\]])|(?<=[\s,.][iI]n )|(?<=[\s,.]in: ))"
    r"(?=[^\W_a-z]|[¿¡]|['‘][^\W\d_])"
)
_STOPS = late(r"[.,](?:\s|$)|\s(?:in|In)\b")
_IN_BEFORE = late(r"[\s,.][iI]n:? $")
_HOLDS_IN = late(r"[,.] in:? [^\W\d_a-z]")
_CAPITAL = r"[^\W\d_a-z][\w’'-]+"
_NAME_FOLLOWS = late(
    rf"(?:{_CAPITAL},? )?(?:[^\W\d_a-z]\.[ -]?){{1,3}}(?:{_CAPITAL})?[,.;)]"
    rf"|{_CAPITAL}(?: [^\W\d_a-z]\.)* {_CAPITAL}(?:,| and | & )|and |et al|eds?\b"
)
_YEAR_BEFORE = late(r"\d{4}[A-Za-z]?[).\]]{0,2}[.,:]{0,2} $")
_YEAR_FOLLOWS = late(r"\(?\[?(?:1[5-9]|20)\d\d[A-Za-z]?\b[^-–]")


def opening_places(text: str, mark: int, read: Read) -> list[Place]:
    """Where the title that closes at `mark` may begin: at the head, or behind punctuation."""
    if text[mark - 1] not in ".,?!…" and not _STOPS.match(text, mark + 1):
        return []  # the title goes on behind it: a quotation inside of a title
    floor = max(text.rfind(m, 0, mark) for m in MARKS) + 1
    starts = [m.start() for m in _START.finditer(text, floor, mark - 5)]
    if not starts:
        return []
    seen = _seen(text[:mark] + text[mark + 1 :], read)
    if seen is None:
        return []
    inner = text[mark - 1] if text[mark - 1] in ".,?!" else text[mark + 1 : mark + 2]
    last_in = max((m.start() for m in _HOLDS_IN.finditer(text, floor, mark)), default=-1)
    return [
        Place(
            start,
            _before_signs(text, start, inner, start <= last_in) | _reading_signs(start, seen, text[start] in "'‘"),
        )
        for start in starts[-40:]
    ]


def _before_signs(text: str, start: int, inner: str, holds_in: bool) -> frozenset[str]:
    """What stands before and behind a place where a title may begin; `inner` is the mark at the title's other end."""
    window = text[max(0, start - 12) : start]
    before = window.rstrip()[-1:]
    behind_in = bool(_IN_BEFORE.search(window))
    place = f"behind {before}" if before in tuple(".,:;)]") else "behind other" if before else "head"
    shortened = before == "." and _is_shortened(text, start - len(window) + window.rfind("."))
    found = {
        "behind in" if behind_in else place: True,
        "holds in": holds_in and not behind_in,
        "same mark": before == inner or (before in tuple(").:") and inner in ".?!"),
        "name follows": bool(_NAME_FOLLOWS.match(text, start)),
        "behind an initial": shortened,
        "behind a year": bool(_YEAR_BEFORE.search(window)),
        "year follows": bool(_YEAR_FOLLOWS.match(text, start)),
        "digit follows": text[start].isdigit(),
    }
    return frozenset(sign for sign, holds in found.items() if holds)


def _reading_signs(start: int, seen: _Seen, quoted: bool) -> frozenset[str]:
    """What a reader says of a place where a title may begin; `quoted`: with a quotation of its own."""
    if 0 < start < seen.names_end:
        return frozenset(("inside names",))
    if seen.start != start and not (quoted and seen.start == start + 1):
        return frozenset()
    return frozenset(("read", "behind names" if seen.names_end and start - seen.names_end <= 12 else "no names"))


# --- weights --------------------------------------------------------------------------------------------------------

# Counted on titles of which one mark was taken away, rounded: see docs/decisions/quotes.md.
CLOSING: Mapping[str, float] = {
    "is cued": 1.9, "is known": 1.5, "is headed": 1.1, "is in": 0.9, "is titled": 0.8, "is thesis": 0.3,
    "is paper": 0.2, "is link": -0.3, "is sentence": -0.4, "is place": -0.6, "is none": -1.0, "is date": -1.3,
    "is imprint": -1.5, "is label": -1.6, "other is headed": 1.4, "other is titled": 0.9, "other is cued": 0.9,
    "other is in": 0.8, "other is lower": -0.3, "other is long": -0.4, "other is date": -0.4,
    "other is lower cued": -0.6, "other is label": -1.1, "same mark": 1.6, "question": 0.4, "read": 1.2,
    "first": 0.8, "later": -0.8, "behind a container": -1.4, "before a container": -2.5,
}  # fmt: skip
OPENING: Mapping[str, float] = {
    "behind a year": 1.6, "same mark": 1.6, "behind in": 1.3, "behind .": 1.2, "read": 1.0, "no names": 0.6,
    "behind names": 0.4, "year follows": -0.2, "behind other": -0.3, "behind ]": -0.3, "behind ;": -0.4,
    "behind :": -0.4, "behind an initial": -0.8, "head": -1.3, "digit follows": -1.4, "name follows": -1.5,
    "inside names": -2.2, "holds in": -3.5,
}  # fmt: skip
_CONTAINERS = frozenset(("is known", "is cued", "is headed", "is in"))
_OTHER_CONTAINERS = frozenset(f"other {sign}" for sign in (*_CONTAINERS, "is titled"))


def likeliest(places: list[Place], weights: Mapping[str, float]) -> Found | None:
    """The place with the heaviest signs, and its share: e to the power of its weight among those of all places."""
    if not places:
        return None
    scores = [sum(weights.get(s, 0.0) for s in place.signs) for place in places]
    top = max(scores)
    best = scores.index(top)
    share = 1 / sum(math.exp(s - top) for s in scores)
    return Found(places[best].at, share, places[best].signs)


def closing(text: str, mark: int, read: Read) -> tuple[Found, bool] | None:
    """Where the title that opens at `mark` ends, and whether that is sure; None where too little speaks for a place."""
    found = likeliest(closing_places(text, mark, read), CLOSING)
    if found is None or found.share < 0.6:
        return None
    signs = found.signs
    container, seen = signs & _CONTAINERS, "read" in signs
    if "begins" not in signs and not signs & _OTHER_CONTAINERS:
        return None
    if not seen and not ("same mark" in signs and (container or signs & _OTHER_CONTAINERS or "is titled" in signs)):
        return None
    sure = found.share >= 0.95 and (
        bool(container and ("same mark" in signs or (seen and "begins" in signs)))
        or bool("is titled" in signs and seen and {"same mark", "begins"} <= signs)
    )
    return found, sure


def opening(text: str, mark: int, read: Read) -> tuple[Found, bool] | None:
    """Where the title that closes at `mark` begins, and whether that is sure."""
    found = likeliest(opening_places(text, mark, read), OPENING)
    if found is None or found.share < 0.75 or "read" not in found.signs:
        return None
    inside = text[mark - 1] in ".,?!…"
    behind = container_sign(text, mark + (2 if inside else 3))
    if behind in ("none", "label", "date") and not inside and "behind in" not in found.signs:
        return None  # a journal in quotation marks, with its volume behind it
    if "behind :" in found.signs and "behind names" not in found.signs:
        return None  # the title may begin before its colon
    if behind == "none" and not found.signs & {"same mark", "behind a year"}:
        return None
    sure = (
        inside
        and found.share >= 0.88
        and "same mark" in found.signs
        and not found.signs & {"behind :", "behind an initial", "name follows"}
        and (f"is {behind}" in _CONTAINERS or behind == "titled")
    )
    return found, sure


_TOLD: Mapping[str, str] = {
    "same mark": "the same punctuation stands at both ends",
    "read": "the entry without the mark is read so",
    "behind names": "names stand before it",
    "behind a year": "a year stands before it",
    "is in": "“in” and a title follow",
    "is known": "a known periodical follows",
    "is cued": "a journal follows",
    "is headed": "a journal or a volume of papers follows",
    "is titled": "a title with its number or date follows",
    "is link": "a link follows",
    "is thesis": "a thesis follows",
}


def told_signs(signs: frozenset[str]) -> str:
    """The signs in words, for those who are told of a repair."""
    return "; ".join(words for sign, words in _TOLD.items() if sign in signs)
