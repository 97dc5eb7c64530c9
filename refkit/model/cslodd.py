"""CSL-JSON values of a shape that their variable cannot have, brought into shape where only one reading is possible.

Programs write `"date-parts": [1958]`, a title in a list (Crossref's JSON), names in lists of lists. `typed` gives the
value in CSL's own shape, or None where nobody can know; the caller keeps the odd value beside it. A number where text
belongs is text (`text_from_csl`). Nothing is read from words here: `refkit.formats` and `refkit.read` know dates in
words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from refkit.model import csldates
from refkit.model.numbers import whole_number
from refkit.model.parts import EdtfDate

# CSL 1.0.2, appendix III: the item types.
CSL_TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset"
    " document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation"
    " manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical"
    " personal_communication post post-weblog regulation report review review-book software song speech standard thesis"
    " treaty webpage".split()
)
# The same in the words of other programs (Crossref, DataCite, Zotero, BibTeX, schema.org), without case and marks.
_OTHER_TYPES = dict(
    pair.split(":")
    for pair in "journalarticle:article-journal scholarlyarticle:article-journal magazinearticle:article-magazine"
    " newspaperarticle:article-newspaper newsarticle:article-newspaper bookchapter:chapter booksection:chapter"
    " bookpart:chapter inbook:chapter incollection:chapter monograph:book editedbook:book referencebook:book"
    " proceedingsarticle:paper-conference conferencepaper:paper-conference inproceedings:paper-conference"
    " proceedings:book dissertation:thesis phdthesis:thesis mastersthesis:thesis techreport:report"
    " postedcontent:article preprint:article blogpost:post-weblog forumpost:post encyclopediaarticle:entry-encyclopedia"
    " dictionaryentry:entry-dictionary letter:personal_communication email:personal_communication film:motion_picture"
    " videorecording:motion_picture audiorecording:song podcast:broadcast tvbroadcast:broadcast"
    " radiobroadcast:broadcast presentation:speech computerprogram:software case:legal_case statute:legislation"
    " artwork:graphic unpublished:manuscript website:webpage online:webpage misc:document".split()
)
_BARE_TYPES = {re.sub(r"[-_]", "", t): t for t in CSL_TYPES}

_DATE_KEYS = ("date-parts", "season", "circa", "literal", "raw", "edtf")
_YEARS = re.compile(r"\s*([0-9]{4})\s*[-–—/]\s*([0-9]{4}|[0-9]{2})\s*")
_MOST = 50


def typed_type(value: str) -> str | None:
    """CSL's name of a type that a program wrote in its own way ("Article", "journal-article"); None for others."""
    bare = re.sub(r"[-_\s]", "", value).lower() if len(value) < 50 else ""
    return _BARE_TYPES.get(bare) or _OTHER_TYPES.get(bare)


def is_text(value: Any) -> bool:
    """Whether a JSON value can be read as text: a string or a number, not a truth value."""
    return isinstance(value, str) or (isinstance(value, (int, float)) and not isinstance(value, bool))


def text_from_csl(value: Any) -> str | None:
    """An ordinary CSL variable as text: numbers are common in exports. TypeError on truth values, lists and objects."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"not text: {value!r}")
    return str(value)


def typed_text(value: Any) -> str | None:
    """The one text in a list of texts (the first of several); None where there is none."""
    if isinstance(value, list) and len(value) <= _MOST:
        return next((v for v in value if isinstance(v, str) and v.strip()), None)
    return None


def typed_names(value: Any) -> list[Any] | None:
    """The names in lists of any depth: objects and texts; what is neither is left to the caller's copy of the value."""
    found = list(_names_in(value if isinstance(value, list) else [value], 0))
    return found or None


def _names_in(values: list[Any], depth: int) -> Iterator[Any]:
    for value in values:
        if isinstance(value, list):
            if depth < 3:
                yield from _names_in(value, depth + 1)
        elif isinstance(value, Mapping) or (isinstance(value, str) and value.strip()):
            yield value


def typed_date(value: Any) -> Any | None:
    """A date as CSL has it: `[1958, 8]`, `[[1958]]`, `{"year": 1958}`, `{"date-parts": ["1958-60"]}` and the like."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        year = whole_number(value)
        return {"date-parts": [[year]]} if year else None
    if isinstance(value, list):
        return _from_parts(value, {})
    if not isinstance(value, Mapping):
        return None
    known = {k: value[k] for k in _DATE_KEYS if value.get(k) not in (None, "", [])}
    if "date-parts" in known:
        parts = known.pop("date-parts")
        return NOTHING if not known and says_nothing(parts) else _from_parts(parts, known)
    if value.get("year") is not None:
        return _from_parts([[value.get(k) for k in ("year", "month", "day")]], known)
    return _readable(known)


NOTHING = object()  # a date that is there and says none: [[0, 0, 0]], Crossref's [[null]]


def says_nothing(parts: Any) -> bool:
    """Whether date parts of any nesting hold no figure but zero, and no word."""
    if isinstance(parts, list):
        return all(says_nothing(p) for p in parts)
    return parts is None or parts == "" or (parts == 0 and not isinstance(parts, bool))


def _from_parts(parts: Any, known: dict[str, Any]) -> Any | None:
    """Date parts of any nesting; a text among them that is a range of years is one."""
    if isinstance(parts, Mapping) and "year" in parts:
        parts = [[parts.get(k) for k in ("year", "month", "day")]]
    if not isinstance(parts, list):
        parts = [parts]
    while len(parts) == 1 and isinstance(parts[0], list) and parts[0] and isinstance(parts[0][0], list):
        parts = parts[0]
    if parts and all(isinstance(p, Mapping) and "year" in p for p in parts):
        parts = [[p.get(k) for k in ("year", "month", "day")] for p in parts]
    ends = parts if any(isinstance(p, list) for p in parts) else [parts]
    ends = [p if isinstance(p, list) else [p] for p in ends]
    if len(ends) == 1 and len(ends[0]) == 1 and isinstance(ends[0][0], str):
        return _in_words(ends[0][0], known)
    figures = [_figures(p) for p in ends]
    if figures and figures[0] and len(figures) <= 2:
        return _readable({**known, "date-parts": [f for f in figures if f]})
    words = " ".join(str(p) for end in ends for p in end if isinstance(p, (str, int)) and not isinstance(p, bool))
    return _in_words(words, known)


def _in_words(text: str, known: dict[str, Any]) -> Any | None:
    text = " ".join(text.split())
    years = _YEARS.fullmatch(text)
    if years:
        end = years[2] if len(years[2]) == 4 else years[1][:2] + years[2]
        return _readable({**known, "date-parts": [[int(years[1])], [int(end)]]})
    if EdtfDate(value=text).is_valid:
        return _readable({**known, "edtf": text})
    return _readable({**known, "literal": text}) if text and "literal" not in known else _readable(known)


def _figures(part: list[Any]) -> list[int]:
    """The leading whole numbers of year, month and day, as far as they can be ones; [] where there is no year."""
    out: list[int] = []
    for value in part[:3]:
        number = whole_number(value)
        if number is None or (number == 0):
            break
        out.append(number)
    while out:
        try:
            csldates.from_csl({"date-parts": [out]})
            return out
        except TypeError:
            out.pop()
    return out


def _readable(value: dict[str, Any]) -> dict[str, Any] | None:
    try:
        return value if bool(csldates.from_csl(value)) else None
    except (TypeError, ValueError):
        return None
