"""When a read field is right: the record written beside a case, against the CSL-JSON that was read, field by field.

What a reader of the list would take for the same is the same: kinds of quotes and dashes, case, blanks, a stop at the
end, "vol. XIV" and "14", "141-46" and "141-146", "C. S." and "Charles Stuart", an address with or without its scheme.
`SPELLED` has the function that folds each field; equal when folded is right. A case says more: `any` has other values
that are right, `type_any` other types, `optional` fields that are right when given right and no fault otherwise.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Item = Mapping[str, Any]

# --- words ------------------------------------------------------------------------------------------------------------

_CHARACTERS = str.maketrans(
    dict.fromkeys('‘’‚‛“”„‟«»"`´ʹʼ′″', "'") | dict.fromkeys("‐‑‒–—―−", "-") | {"…": "...", "\u00ad": None}
)
_TIDY = [
    (re.compile(r"<[^>]{1,12}>"), ""),  # <i>, </i>: markup of a format
    (re.compile(r"'{2,}"), "'"),  # two single quotes for a double one
    (re.compile(r"\s+"), " "),
    (re.compile(r" ?- ?"), "-"),
    (re.compile(r" (?=[,.;:?!)\]])|(?<=[(\[]) "), ""),
]
_AT_THE_ENDS = " ,;:.'"


def words(value: Any) -> str:
    """Text as it is compared: without the ways in which printers and keyboards differ."""
    text = " ".join(map(str, value)) if isinstance(value, list) else str(value)
    text = unicodedata.normalize("NFC", text).translate(_CHARACTERS)
    for pattern, instead in _TIDY:
        text = pattern.sub(instead, text)
    return text.casefold().strip(_AT_THE_ENDS)


def plain(value: Any) -> str:
    """Words without accents: names are often written without."""
    return "".join(c for c in unicodedata.normalize("NFD", words(value)) if not unicodedata.combining(c))


def without_article(value: Any) -> str:
    """Words without the article in front: "The Guardian" is "Guardian"."""
    return words(value).removeprefix("the ")


def parts_of_archive(value: Any) -> str:
    """Words without the stops between the parts of a shelfmark."""
    return " ".join(re.sub(r"[.,;:]", " ", words(value)).split())


def archive(value: Any) -> str:
    """An archive's name: words without article and stops."""
    return parts_of_archive(value).removeprefix("the ")


# --- numbers ----------------------------------------------------------------------------------------------------------

_VOLUME_LABEL = re.compile(r"(?:vol|volume|v|no|nos|number|issue|n|nr|bd|t|tom|tome|tomo)\.?\s+")
_NUMBER_LABEL = re.compile(r"(?:no|nr|number|report no|document)\.?\s+")
_EDITION_LABEL = re.compile(r"\b(?:edition|edn|ed|aufl|auflage)\b\.?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|\.?ª|\.?º)")
_EDITION_WORDS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "revised": "rev"}
_ROMAN = dict(zip("ivxlcdm", (1, 5, 10, 50, 100, 500, 1000), strict=True))


def roman(numeral: str) -> int:
    """The value of small Roman letters: a letter before a greater one is taken away."""
    values = [_ROMAN[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def _unlabelled(label: re.Pattern[str], text: str) -> str:
    found = label.match(text)
    return text[found.end() :] if found else text


def volume(value: Any) -> str:
    """A volume or issue without its label, Roman numerals as figures."""
    text = _unlabelled(_VOLUME_LABEL, words(value))
    return str(roman(text)) if text and set(text) <= _ROMAN.keys() else text


def number(value: Any) -> str:
    """A number without its label."""
    return _unlabelled(_NUMBER_LABEL, words(value))


def edition(value: Any) -> str:
    """An edition as a figure where it is one: "2nd ed.", "Second edition" and "2"."""
    text = _EDITION_LABEL.sub("", words(value)).strip(" .")
    ordinal = _ORDINAL.fullmatch(text)
    return ordinal[1] if ordinal else _EDITION_WORDS.get(text, text)


_PAGE_LABEL = re.compile(r"\b(?:pp?|ss?|pages?|seiten?|págs?)\.?\s*(?=[a-z]?\d|[ivxlc]+\b)")
_RANGE = re.compile(r"(\d+)-(\d+)")


def pages(value: Any) -> str:
    """Pages without label and blanks, the second number of a range in full."""
    text = _PAGE_LABEL.sub("", words(value)).replace(" and ", ",").replace("&", ",")
    return ",".join(_in_full("".join(part.split())) for part in text.split(","))


def _in_full(part: str) -> str:
    """141-46 as 141-146."""
    found = _RANGE.fullmatch(part)
    if not found:
        return part
    first, last = found.groups()
    return f"{first}-{first[: max(len(first) - len(last), 0)]}{last}"


# --- addresses --------------------------------------------------------------------------------------------------------

_ADDRESS = re.compile(r"(?:https?://)?([^/?#]+)(.*)", re.I)
_DOI_LABEL = re.compile(r"(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*", re.I)


def address(value: Any) -> str:
    """A web address without scheme, brackets and the marks at its end; the host in small letters."""
    text = "".join(unicodedata.normalize("NFC", str(value)).strip().strip("<>").rstrip(".,;").split())
    found = _ADDRESS.match(text)
    return found[1].lower() + found[2].rstrip("/#") if found else text


def doi(value: Any) -> str:
    """A DOI without its resolver, in small letters."""
    text = str(value).strip()
    return "".join(_unlabelled(_DOI_LABEL, text).split()).rstrip(".").lower()


def isbn(value: Any) -> str:
    """The figures of an ISBN."""
    return "".join(c for c in str(value).upper() if c in "0123456789X")


# --- names ------------------------------------------------------------------------------------------------------------

_ET_AL = {"et al", "others", "u.a", "u a"}
_NO_INITIAL = {"de", "von", "van", "del", "der", "le", "la", "da", "di", "du", "sir", "jr", "sr", "dr"}


def person(name: Any) -> tuple[str, str]:
    """Family name with its particles, and initials; of a body its name and no initials."""
    if isinstance(name, str) or name.get("literal"):
        return plain(name if isinstance(name, str) else name["literal"]).removeprefix("the "), ""
    particles = (name.get(key) for key in ("dropping-particle", "non-dropping-particle", "family"))
    given = name.get("given") or ""
    # "CS" of the Vancouver style is two initials, "Cs" would be one
    initials = given.lower() if re.fullmatch("[A-Z]{1,4}", given) else _initials(given)
    return plain(" ".join(filter(None, particles))).replace(".", ""), initials


def _initials(given: str) -> str:
    parts = re.split(r"[\s.'-]+", plain(given.replace("[", "").replace("]", "")))
    return "".join(part[0] for part in parts if part and part not in _NO_INITIAL)


def people(value: Any) -> tuple[tuple[str, str], ...] | None:
    """Names in their order, without the words for others; None for what is no list."""
    if not isinstance(value, list):
        return None
    return tuple(person(n) for n in value if not (_is_body(n) and person(n)[0] in _ET_AL))


def _is_body(name: Any) -> bool:
    return isinstance(name, str) or bool(name.get("literal"))


# --- dates ------------------------------------------------------------------------------------------------------------

_SEASONS = {"spring": 1, "summer": 2, "fall": 3, "autumn": 3, "winter": 4, "1": 1, "2": 2, "3": 3, "4": 4} | {
    str(20 + n): n for n in range(1, 5)
}
_OPEN = ("open",)


def date(value: Any) -> Hashable:
    """The ends of a date as year, month or season, day; words where it has no figures."""
    if isinstance(value, Mapping):
        if value.get("date-parts"):
            return tuple(_end(part, value.get("season")) for part in value["date-parts"])
        value = next((value[key] for key in ("edtf", "raw", "literal") if value.get(key)), "")
    text = str(value).strip()
    if not re.match(r"\d{3,4}", text):
        return ("words", words(text))
    return tuple(_end(re.findall(r"\d+", end), None) for end in text.split("/"))


def _end(parts: Iterable[Any], season: Any) -> tuple[Any, ...]:
    """One end of a date, with a season for a month where the code or a word beside it says so."""
    figures: list[Any] = [int(part) for part in parts if str(part).strip() not in ("", "None")]
    if len(figures) > 1 and figures[1] in range(21, 25):
        return (figures[0], f"season {figures[1] - 20}")
    if len(figures) == 1 and season and str(season).lower() in _SEASONS:
        return (figures[0], f"season {_SEASONS[str(season).lower()]}")
    return tuple(figures) or _OPEN


# --- fields -----------------------------------------------------------------------------------------------------------

SPELLED: dict[str, Callable[[Any], Hashable]] = {
    "type": lambda value: value,
    **dict.fromkeys(("author", "editor", "translator", "interviewer", "recipient"), people),
    **dict.fromkeys(("issued", "accessed"), date),
    "title": words,
    "container-title": without_article,
    "collection-title": words,
    "original-title": words,
    "publisher": without_article,
    "publisher-place": words,
    "volume": volume,
    "issue": volume,
    "edition": edition,
    "genre": words,
    "number": number,
    "archive": archive,
    "archive_collection": parts_of_archive,
    "archive_location": parts_of_archive,
    "event-title": words,
    "authority": words,
    "page": pages,
    "URL": address,
    "DOI": doi,
    "ISBN": isbn,
}
"""The compared fields, and how each is folded; what else a record has (note, language ...) is not compared."""

OPEN_TO_CHOICE = frozenset(
    "recipient interviewer genre event-title authority collection-title number original-title accessed".split()
)
"""Fields that are no fault where the case is silent: whether to give them is a matter of choice."""


class Verdict(StrEnum):
    """What became of one field."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"
    ADDED = "added"
    TOLERATED = "tolerated"


FAULTS = frozenset({Verdict.WRONG, Verdict.MISSING, Verdict.ADDED})


def verdicts(case: Mapping[str, Any], item: Item) -> dict[str, Verdict]:
    """The verdict on every compared field that the case or the read item has."""
    return {f: _verdict(case, f, item.get(f)) for f in SPELLED if case["gold"].get(f) or item.get(f)}


def _verdict(case: Mapping[str, Any], name: str, read: Any) -> Verdict:
    gold = case["gold"].get(name)
    if read and any(SPELLED[name](value) == SPELLED[name](read) for value in right_values(case, name)):
        return Verdict.RIGHT
    if name in case.get("optional", ()) or (not gold and name in OPEN_TO_CHOICE):
        return Verdict.TOLERATED
    return Verdict.ADDED if not gold else Verdict.WRONG if read else Verdict.MISSING


def right_values(case: Mapping[str, Any], name: str) -> list[Any]:
    """Every value of a field that a case calls right."""
    values = [case["gold"][name]] if name in case["gold"] else []
    values += case.get("any", {}).get(name, [])
    return values + (list(case.get("type_any", ())) if name == "type" else [])


def faults(case: Mapping[str, Any], item: Item) -> dict[str, Verdict]:
    """The fields that are not as the case says."""
    return {name: verdict for name, verdict in verdicts(case, item).items() if verdict in FAULTS}


@dataclass
class Tally:
    """Counts over many cases: `counts[field, verdict]`, and how many records were whole, that is without a fault."""

    records: int = 0
    whole: int = 0
    counts: Counter[tuple[str, Verdict]] = field(default_factory=Counter)

    def add(self, found: Mapping[str, Verdict]) -> None:
        """Count one record by its verdicts."""
        self.records += 1
        self.whole += not FAULTS & set(found.values())
        self.counts.update(found.items())

    def share(self, count: int) -> float:
        """A share of all records; 0 of none."""
        return count / self.records if self.records else 0.0

    def measures(self, *fields: str) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean, of some fields or of all but the type."""
        chosen = fields or tuple(name for name in SPELLED if name != "type")
        right, given, wanted = (sum(column) for column in zip(*map(self.row, chosen), strict=True))
        precision, recall = (right / n if n else 0.0 for n in (given, wanted))
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0

    def row(self, name: str) -> tuple[int, int, int]:
        """Of a field: how often it is right, how often it was given, how often it was wanted."""
        right, wrong, missing, added = (
            self.counts[name, v] for v in (Verdict.RIGHT, Verdict.WRONG, Verdict.MISSING, Verdict.ADDED)
        )
        return right, right + wrong + added, right + wrong + missing
