"""PubMed's tagged format (NBIB, MEDLINE): read only."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from refkit.formats.common.dates import csl_date
from refkit.formats.common.from_csl_item import finished, put
from refkit.formats.common.index_names import indexed_name, read_name
from refkit.formats.tagged.lines import Record, Syntax
from refkit.formats.tagged.read_tagged import read_tagged
from refkit.model.csljson import JsonObject
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

SYNTAX = Syntax(
    pattern=re.compile(r"\ufeff?([A-Z]{2,4}) *-(?= |$)"),
    begins=lambda tag, lines: tag == "PMID" or not lines,
    joint=" ",
    blank_ends=True,
)
_TEXT = {
    "TI": "title",
    "BTI": "container-title",
    "JT": "container-title",
    "TA": "container-title-short",
    "VI": "volume",
    "IP": "issue",
    "AB": "abstract",
    "LA": "language",
    "PMID": "PMID",
    "PMC": "PMCID",
    "PL": "publisher-place",
    "PB": "publisher",
    "CTI": "collection-title",
    "TT": "original-title",
    "EN": "edition",
    "ISBN": "ISBN",
}
_NAMES = {"FAU": "author", "FED": "editor", "FIR": "contributor"}
_SHORT = {"AU": "author", "ED": "editor", "IR": "contributor"}


def read(text: str) -> Library:
    """A library from NBIB; tags without a meaning here are kept in `custom.nbib`, in order."""
    return read_tagged(text, SYNTAX, record)


def record(found: Record) -> ReferenceBase:
    """The record of one block of lines."""
    item: JsonObject = {"id": "", "type": _type_of(found)}
    rest: list[list[str]] = []
    keywords: list[str] = []
    for line in found.lines:
        if line.value and line.tag not in _SHORT:
            _take(line.tag, line.value, item, keywords, rest)
    _short_names(found, item, rest)
    if item.get("title", "").endswith(".") and not item["title"].endswith(".."):
        item["title"] = item["title"][:-1]
    if item["type"] == "book" and "title" not in item:
        item["title"] = item.pop("container-title", "")
    return finished(item, [], keywords, rest, "nbib")


def _type_of(found: Record) -> str:
    kinds = {x.value.lower() for x in found.lines if x.tag == "PT"}
    if "book" not in kinds and not any(x.tag == "BTI" for x in found.lines):
        return "article-journal"
    return "chapter" if "book chapter" in kinds or any(x.tag == "TI" for x in found.lines) else "book"


def _take(tag: str, value: str, item: JsonObject, keywords: list[str], rest: list[list[str]]) -> None:
    """What one line says; a line that says nothing here goes to `rest`."""
    if tag in _NAMES:
        if name := read_name(value):
            item.setdefault(_NAMES[tag], []).append(name)
    elif tag == "CN":
        item.setdefault("author", []).append({"literal": value})
    elif tag == "DP" and "issued" not in item:
        item["issued"] = csl_date(value)
    elif tag == "PG":
        put(item, "page", _pages(value), rest, tag)
    elif tag in ("MH", "OT"):
        keywords.append(value.lstrip("*"))
    elif tag in ("LID", "AID") and (doi := re.fullmatch(r"(\S+) \[doi\]\s*", value)):
        put(item, "DOI", doi[1], rest, tag)
    elif tag == "IS":
        number, _, kind = value.partition(" ")
        if "ISSN" in item or kind:  # (Electronic), (Linking)
            rest.append([tag, value])
        item.setdefault("ISSN", number)
    elif tag in _TEXT:
        put(item, _TEXT[tag], value, rest, tag)
    else:
        rest.append([tag, value])


def _short_names(found: Record, item: JsonObject, rest: list[list[str]]) -> None:
    """The short form of a full name says nothing more; one without a full name is a name."""
    full = Counter(_NAMES[x.tag] for x in found.lines if x.tag in _NAMES and x.value and read_name(x.value))
    shorts = [line for line in found.lines if line.tag in _SHORT and line.value]
    short = Counter(_SHORT[line.tag] for line in shorts)
    families = {v: {_family(n) for n in item.get(v, ())} for v in _SHORT.values()}
    for line in shorts:
        variable = _SHORT[line.tag]
        if not full[variable]:
            item.setdefault(variable, []).append(indexed_name(line.value))
        elif full[variable] != short[variable] or _says_more(indexed_name(line.value), families[variable]):
            rest.append([line.tag, line.value])


def _says_more(short: JsonObject, families: set[str]) -> bool:
    """Whether a short name is that of nobody who is named in full, or has more than initials behind the family name."""
    return _family(short) not in families or len(str(short.get("given") or "")) > 3


def _family(name: JsonObject) -> str:
    """The letters of a family name without their marks: what a short name and the full one share."""
    words = str(name.get("family") or name.get("literal") or name.get("given") or "")
    return "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if c.isalpha())


def _pages(value: str) -> str:
    """ "231-5" is 231-235: PubMed leaves out the figures that do not change."""
    match = re.fullmatch(r"(\d+)-(\d+)", value)
    if match and len(match[2]) < len(match[1]):
        return f"{match[1]}-{match[1][: len(match[1]) - len(match[2])]}{match[2]}"
    return value
