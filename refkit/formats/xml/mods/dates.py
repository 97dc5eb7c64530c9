"""The dates of MODS: several of them in several encodings, of which one says when a work came out.

MODS 3: `keyDate` marks the one to sort by, `point` the ends of a range, `qualifier` what is not sure, `encoding` how
the text is to be read (MARC's 19uu, ISO's 19990503). Without a mark the encoded one beats the printed "c1999.".
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from refkit.formats.common.dates import csl_date
from refkit.formats.syntax import xml_safe

_BASIC = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})?")
_MARKS = {"approximate": "~", "questionable": "?"}


def issued_of(origin: Element) -> tuple[Any, list[list[str]]]:
    """The date of an <originInfo> as a CSL value ("" for none), and the dates beside it by their elements' names."""
    for name in ("dateIssued", "copyrightDate", "dateCreated", "dateOther"):
        dates = [d for d in xml_safe.children(origin, name) if xml_safe.text_of(d)]
        if dates:
            value, used = _chosen(dates)
            others = [d for n in _AFTER[name] for d in xml_safe.children(origin, n)]
            left = [d for d in [*dates, *others] if d not in used and xml_safe.text_of(d)]
            said = {xml_safe.text_of(d) for d in used}
            return value, [[xml_safe.local(d), t] for d in left if (t := xml_safe.text_of(d)) not in said]
    return "", []


_AFTER = {
    "dateIssued": ("copyrightDate", "dateCreated", "dateOther"),
    "copyrightDate": ("dateCreated", "dateOther"),
    "dateCreated": ("dateOther",),
    "dateOther": (),
}


def _chosen(dates: list[Element]) -> tuple[Any, list[Element]]:
    starts = [d for d in dates if d.get("point") == "start"]
    ends = [d for d in dates if d.get("point") == "end"]
    if starts and ends:
        first, last = _value(starts[0]), _value(ends[0])
        if isinstance(first, str) and isinstance(last, str) and first and last and "/" not in first + last:
            return csl_date(f"{first}/{last}"), [starts[0], ends[0]]
    key = next((d for d in dates if d.get("keyDate") == "yes"), None)
    encoded = (d for d in dates if d.get("encoding") and isinstance(_value(d), str) and _value(d))
    best = key if key is not None else next(encoded, dates[0])
    return _value(best), [best]


def _value(date: Element) -> Any:
    text = " ".join(xml_safe.text_of(date).split())
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1].strip()
    if date.get("encoding") == "marc" and text == "9999":
        return ".."  # MARC's mark of what goes on
    basic = _BASIC.fullmatch(text) if date.get("encoding") in ("iso8601", "w3cdtf", "edtf") else None
    if basic:
        text = "-".join(p for p in basic.groups() if p)
    value = csl_date(text)
    mark = _MARKS.get(date.get("qualifier") or "", "")
    marks = isinstance(value, str) and value and mark and "/" not in value and value[-1] not in "~?%"
    return f"{value}{mark}" if marks else value
