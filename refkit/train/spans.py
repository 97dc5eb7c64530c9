"""From a reference and its right record to the label of each token: values are searched for in the text.

Values are compared token by token in folded form, so that punctuation, quotes and blanks make no difference. Each token
gets one label; longer values go first, and short numbers take the place that fits what stands before them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from refkit.parse.tagger.labels import FIELDS, LABEL_OF, NAMES, OUTSIDE
from refkit.parse.tagger.loosedates import loose_dates
from refkit.parse.tagger.tokens import Token, tokens
from refkit.read.dates import find_dates
from refkit.read.pages import is_roman, roman_value

Row = Mapping[str, Any]

_STRINGS = (
    "title", "container-title", "collection-title", "original-title", "publisher", "publisher-place", "genre",
    "archive", "archive_collection", "archive_location", "event-title", "authority",
)  # fmt: skip
_NUMBERS = ("volume", "issue", "page", "edition", "number")
_LEAD = {
    "volume": re.compile(
        r"(?:\b(?:vol|v|t|tom|tome|tomo|bd|band|б|т|том|Jg|cilt|c|köt|kötet|sv|r|roč|deel|dl)\W*$)", re.I
    ),
    "issue": re.compile(
        r"(?:\b(?:no|nos|nr|n|num|núm|heft|h|№|fasc|вып|sayı|č|z|z\.|szám|iss|issue)\W*$|[(/#№]\s*$)", re.I
    ),
    "page": re.compile(r"(?:\b(?:p|pp|s|ss|c|стр|с|str|str\.|pág|pp\.|blz|o|sid|σ|σσ)\W*$|:\s*$|,\s*$)", re.I),
    "edition": re.compile(r"[,.(]\s*$"),
    "number": re.compile(r"(?:\b(?:no|nos|nr|doc|document|№|n|tel|telegram|telegramm)\W*$)", re.I),
}
_ORDINALS = {
    "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth", "7": "seventh", "8": "eighth",
}  # fmt: skip


def folded(text: str) -> str:
    """A token as it is compared: NFC, small letters, accents kept."""
    return unicodedata.normalize("NFC", text).casefold()


class _Sheet:
    """The tokens of a text, their folded forms, and the labels that were given so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = tokens(text)
        self.words = [folded(t.text) for t in self.tokens]
        self.labels = [OUTSIDE] * len(self.tokens)
        self.begins: set[int] = set()
        self.places: dict[str, list[int]] = {}
        for i, word in enumerate(self.words):
            self.places.setdefault(word, []).append(i)

    def find(self, value: str) -> Iterator[tuple[int, int]]:
        """Where the tokens of a value stand, as (first, behind the last)."""
        wanted = [folded(t.text) for t in tokens(value)]
        if not wanted:
            return
        for i in self.places.get(wanted[0], ()):
            if self.words[i : i + len(wanted)] == wanted:
                yield i, i + len(wanted)

    def free(self, first: int, end: int) -> bool:
        return all(label == OUTSIDE for label in self.labels[first:end])

    def give(self, first: int, end: int, label: str) -> None:
        self.labels[first:end] = [label] * (end - first)
        self.begins.add(first)

    def before(self, at: int) -> str:
        """The text before a token, for what leads it in."""
        start = self.tokens[at].start
        return self.text[max(0, start - 16) : start]


def labelled(row: Row) -> tuple[list[Token], list[str]]:
    """The tokens of a row's text and their labels; values that are not found stay without one.

    A label in small letters goes on with the value before it; each name of a list is a value of its own.
    """
    sheet = _Sheet(row["text"])
    gold = row["gold"]
    for name in ("URL", "DOI", "ISBN"):
        if name in gold:
            _identifier(sheet, name, str(gold[name]))
    _dates(sheet, row)
    optional = set(row.get("optional", ()))
    people = [(FIELDS[label][1], gold[FIELDS[label][1]]) for label in NAMES if FIELDS[label][1] in gold]
    letter = "recipient" in gold
    strings = [(name, value) for name in _STRINGS for value in _values(row, name)[:1]]
    late = [(n, v) for n, v in strings if n == "title" and letter and ("title" in optional or _holds_names(v, people))]
    for name, value in sorted(strings, key=lambda pair: -len(pair[1])):
        if (name, value) not in late and len(value) > 24:
            _string(sheet, row, name)
    for name, value in people:
        _people(sheet, LABEL_OF[name], value)
    for name, _ in sorted(strings, key=lambda pair: -len(pair[1])):
        if LABEL_OF[name] not in sheet.labels and (name, gold[name]) not in late:
            _string(sheet, row, name)
    for name in _NUMBERS:
        if name in gold:
            _number(sheet, row, name)
    _join(sheet)
    return sheet.tokens, sheet.labels


def _values(row: Row, name: str) -> list[str]:
    gold = row["gold"]
    if name not in gold:
        return []
    return [str(v) for v in (gold[name], *row.get("any", {}).get(name, ()))]


def _holds_names(title: str, people: Sequence[tuple[str, Any]]) -> bool:
    words = {folded(t.text) for t in tokens(title)}
    return any(
        folded(t.text) in words
        for _, names in people
        for name in names
        for t in tokens(str(name.get("family") or name.get("literal") or ""))
    )


def _identifier(sheet: _Sheet, name: str, value: str) -> None:
    wanted = re.sub(r"\W", "", value).casefold()
    wanted = re.sub(r"^(?:https?|httpdx|https?dx)?(?:doiorg)?", "", wanted)
    joined = ""
    for first in range(len(sheet.tokens)):
        joined = ""
        for end in range(first, min(len(sheet.tokens), first + 12)):
            joined += re.sub(r"\W", "", sheet.tokens[end].text).casefold()
            if wanted and (joined == wanted or (joined.endswith(wanted) and end == first)):
                sheet.give(first, end + 1, LABEL_OF[name])
                return
            if len(joined) > len(wanted) + 16:
                break


def _dates(sheet: _Sheet, row: Row) -> None:
    found = find_dates(sheet.text)
    for name in ("accessed", "issued"):
        for value in _values(row, name):
            if _one_date(sheet, name, value, found) or _loose_date(sheet, name, value):
                break


def _one_date(sheet: _Sheet, name: str, value: str, found: Sequence[Any]) -> bool:
    label = LABEL_OF[name]
    wanted = value.rstrip("~?")
    exact = [d for d in found if _plain(str(d.date)) == wanted and sheet.free(*_tokens_in(sheet, d.span))]
    exact = [d for d in exact if _tokens_in(sheet, d.span)[0] < _tokens_in(sheet, d.span)[1]]
    if exact:
        chosen = exact[-1] if name == "accessed" else exact[0]
        if name == "issued" and len(exact) > 1 and not chosen.date.has_month:
            chosen = next((d for d in exact if _stands_apart(sheet, d.span)), chosen)
        sheet.give(*_tokens_in(sheet, chosen.span), label)
        return True
    year, _, rest = wanted.partition("-")
    if rest and "/" not in wanted:  # the year at the head, the day later on
        days = [d for d in found if d.date.has_month and not d.date.has_year and _plain(str(d.date)).endswith(rest)]
        years = [d for d in found if _plain(str(d.date)) == year]
        if days and years:
            for d in (days[0], years[0]):
                sheet.give(*_tokens_in(sheet, d.span), label)
            return True
    if "/" in wanted:
        ends = [wanted.split("/")[0], wanted.split("/")[1]]
        spots = [next((d for d in found if _plain(str(d.date)) == part), None) for part in ends]
        if all(spots):
            first, end = _tokens_in(sheet, spots[0].span)[0], _tokens_in(sheet, spots[1].span)[1]  # type: ignore[union-attr]
            if first < end <= first + 10:
                sheet.give(first, end, label)
                return True
    for first, end in sheet.find(year):
        if not rest and sheet.free(first, end):
            sheet.give(first, end, label)
            return True
    return False


def _loose_date(sheet: _Sheet, name: str, value: str) -> bool:
    """A date in a form that only taggers read."""
    for span, date in loose_dates(sheet.text):
        first, end = _tokens_in(sheet, span)
        if first < end and _plain(str(date)) == value and sheet.free(first, end):
            sheet.give(first, end, LABEL_OF[name])
            return True
    return False


def _plain(edtf: str) -> str:
    return edtf.rstrip("~?")


def _stands_apart(sheet: _Sheet, span: Any) -> bool:
    before = sheet.text[: span.start].rstrip()[-1:]
    after = sheet.text[span.end :].lstrip()[:1]
    return before in "(,.:;" and after in "),.:;"


def _tokens_in(sheet: _Sheet, span: Any) -> tuple[int, int]:
    inside = [i for i, t in enumerate(sheet.tokens) if t.start >= span.start and t.end <= span.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _people(sheet: _Sheet, label: str, names: Iterable[Mapping[str, str]]) -> None:
    for name in names:
        if name.get("literal"):
            spots = [s for s in sheet.find(str(name["literal"])) if sheet.free(*s)]
            if spots:
                sheet.give(*spots[0], label)
            continue
        family = str(name.get("family") or name.get("given") or "")
        others = (
            [folded(t.text) for k in _OTHER_PARTS for t in tokens(str(name.get(k) or ""))] if name.get("family") else []
        )
        whole = " ".join(str(name[k]) for k in ("dropping-particle", "non-dropping-particle", "family") if name.get(k))
        joined = family + str(name.get("given") or "")  # "고영근" is one token
        spots = [s for value in dict.fromkeys((whole, joined, family)) for s in sheet.find(value) if sheet.free(*s)]
        if not spots:  # "van Broekhoven" as a family name, printed as "Broekhoven, L. van"
            words = [folded(t.text) for t in tokens(family)]
            last = words[-1] if len(words) > 1 else ""
            spots = [s for s in sheet.find(last) if sheet.free(*s)]
            others += words[:-1]
        best = max(spots, key=lambda s: (_reach(sheet, s, others)[1], s[1] - s[0], -s[0]), default=None)
        if best is not None:
            sheet.give(*_reach(sheet, best, others)[0], label)


_OTHER_PARTS = ("given", "dropping-particle", "non-dropping-particle", "suffix")


def _reach(sheet: _Sheet, spot: tuple[int, int], others: list[str]) -> tuple[tuple[int, int], int]:
    """The family's tokens with those of the name's other parts beside them, and how many these are."""
    ways = []
    for sides in ((1, -1), (-1, 1)):
        ends = list(spot)
        wanted = list(others)
        for side in sides:
            while wanted:
                at = ends[1] if side > 0 else ends[0] - 1
                if not 0 <= at < len(sheet.words) or sheet.labels[at] != OUTSIDE:
                    break
                which = _which(sheet.words[at], wanted)
                if which is None:
                    break
                del wanted[which]
                ends[0 if side < 0 else 1] += side
        ways.append(((ends[0], ends[1]), len(others) - len(wanted)))
    return max(ways, key=lambda way: way[1])


def _which(word: str, wanted: list[str]) -> int | None:
    """The part of a name that a word is: itself, its initial, or several initials in one word."""
    if word in wanted:
        return wanted.index(word)
    for i, part in enumerate(wanted):
        if (len(word) == 1 and part[0] == word) or (len(part) == 1 and part == word[0] and len(word) < 4):
            return i
    if len(word) <= 3 and "".join(w[:1] for w in wanted).startswith(word):
        return 0
    return None


def _string(sheet: _Sheet, row: Row, name: str) -> None:
    label = LABEL_OF[name]
    for value in _values(row, name):
        spots = [s for s in sheet.find(value) if sheet.free(*s)]
        if spots:
            late = name in ("publisher", "publisher-place", "archive", "collection-title", "archive_location")
            sheet.give(*(spots[-1] if late else spots[0]), label)
            return


def _number(sheet: _Sheet, row: Row, name: str) -> None:
    label = LABEL_OF[name]
    for value in _values(row, name):
        spots = [s for form in _forms(name, value) for s in form_spots(sheet, form, page=name == "page")]
        spots = [s for s in spots if sheet.free(*s)]
        if spots:
            # A volume without a label comes first of the figures that are alike, the others last.
            order = -1 if name == "volume" else 1
            led = [(bool(_LEAD[name].search(sheet.before(s[0]))), order * s[0], s) for s in spots]
            sheet.give(*max(led)[2], label)
            return


def form_spots(sheet: _Sheet, form: str, *, page: bool) -> Iterator[tuple[int, int]]:
    """Where a number stands; the end of a range may be shortened ("141-46" for 141-146)."""
    yield from sheet.find(form)
    ends = re.fullmatch(r"(\d+)\D+(\d+)", form) if page else None
    if ends:
        for i in sheet.places.get(ends[1], ()):
            if i + 1 < len(sheet.words) and sheet.words[i + 1].isdigit() and ends[2].endswith(sheet.words[i + 1]):
                yield i, i + 2


def _forms(name: str, value: str) -> Iterator[str]:
    yield value
    bare = re.sub(r"^(?:vol|no|nr)\.?\s", "", value)
    if bare != value:
        yield bare
    if bare.isdigit() and name in ("volume", "issue", "number"):
        yield _roman(int(bare))
    if is_roman(bare):
        yield str(roman_value(bare))
    if name == "edition":
        for word in (_ORDINALS.get(bare), f"{bare}st", f"{bare}nd", f"{bare}rd", f"{bare}th"):
            if word:
                yield word


def _roman(number: int) -> str:
    if not 0 < number < 200:
        return str(number)
    out = ""
    for value, letters in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            out += letters
            number -= value
    return out


def _join(sheet: _Sheet) -> None:
    """Tokens inside of a value get the label in small letters; "et al." behind names is one of them."""
    for i in range(2, len(sheet.labels)):
        if sheet.words[i - 1 : i + 1] == ["et", "al"] and sheet.labels[i - 2] in NAMES:
            sheet.give(i - 1, i + 1, sheet.labels[i - 2])
    for i, label in enumerate(sheet.labels):
        if label != OUTSIDE and i and i not in sheet.begins and sheet.labels[i - 1].upper() == label:
            sheet.labels[i] = label.lower()
