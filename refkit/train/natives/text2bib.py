"""text2bib's examples: fields of BibTeX become a record whose values are searched for in the text, as in our gold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.parse.tagger.labels import LABEL_OF, OUTSIDE
from refkit.parse.view import view
from refkit.train.natives.roles import Labelled, Native, sound
from refkit.train.natives.sheet import Sheet, Unclear, marked
from refkit.train.spans import labelled

_NAMES = {
    "journal": "container-title", "booktitle": "container-title", "volume": "volume", "publisher": "publisher",
    "school": "publisher", "institution": "publisher", "address": "publisher-place", "pages": "page",
    "edition": "edition", "series": "collection-title", "doi": "DOI", "isbn": "ISBN", "type": "genre", "title": "title",
    "number": "number", "url": "URL", "urldate": "accessed",
}  # fmt: skip
_SUBTITLES = {"title": "subtitle", "booktitle": "booksubtitle"}
_ASIDE = frozenset(("pagetotal", "issn", "oclc", "subtitle", "booksubtitle", "month", "year", "date", "note"))
"""Fields that have no label, or are read together with another."""
_PERSONS = ("author", "editor", "translator")


def from_text2bib(row: Native) -> Labelled:
    """The labels of a row. Raises `Unclear` where a field isn't found in the text, or has no label."""
    if row.get("type", "").endswith("thesis"):
        raise Unclear("a thesis without its genre")
    sheet = Sheet(view(row["text"]).text)
    gold = _record(row["fields"], row.get("type", ""))
    _, sheet.labels = labelled({"text": sheet.text, "gold": gold})
    for name, value in gold.items():
        if sheet.labels.count(LABEL_OF[name]) < (len(value) if name in _PERSONS else 1):
            raise Unclear(f"{name} is not found")
    for i, label in enumerate(sheet.labels[1:], 1):
        if label == OUTSIDE and sheet.labels[i - 1].upper() == "EN" and marked(sheet.word(i), "en"):
            sheet.labels[i] = "en"  # an edition is kept as printed
    return sound(sheet)


def _record(fields: Mapping[str, str], kind: str) -> dict[str, Any]:
    """A CSL record of fields of BibTeX; names as CSL names, the date in EDTF."""
    if any("{" in value.strip("{}") or "\\" in value for value in fields.values()):
        raise Unclear("TeX in a field")
    gold: dict[str, Any] = {}
    for name, value in fields.items():
        if name in _PERSONS:
            gold[name] = [_person(person) for person in value.split(" and ") if person != "others"]
        elif name in _NAMES:
            variable = "issue" if (name, kind) == ("number", "article") else _NAMES[name]
            gold[variable] = f"{value} {fields.get(_SUBTITLES.get(name, ''), '')}".rstrip()
        elif name not in _ASIDE:
            raise Unclear(f"{name} has no label")
    if "doi.org/" in gold.get("URL", ""):
        del gold["URL"]
    issued = _issued(fields)
    return {**gold, "issued": issued} if issued else gold


def _issued(fields: Mapping[str, str]) -> str:
    """The date in EDTF, "" for one that is none ("n.d.")."""
    year, month = fields.get("year", ""), fields.get("month", "")
    if "date" in fields or not re.fullmatch(r"\d{4}", year):
        return fields.get("date", "")
    return f"{year}-{int(month):02d}" if re.fullmatch(r"\d{1,2}", month) else year


def _person(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    if comma and not name.startswith("{"):
        return {"family": family.strip(), "given": given.strip()}
    words = name.split()
    if name.startswith("{") or len(words) < 2:
        return {"literal": name.strip("{}")}
    return {"family": words[-1], "given": " ".join(words[:-1])}
