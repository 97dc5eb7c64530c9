"""Where a document lies: the composed archive block, in the order of its own tradition."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from refkit.cite.style_needs import StyleNeeds
from refkit.knowledge.places import COUNTRIES_BEHIND_TOWNS
from refkit.knowledge.words import alternation
from refkit.model.parts import ArchivalLocation
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_FOND = re.compile(r"(?i)^(?:(?:fond|фонд|fonds)\s*\w|[fф]\.\s*(?:[rр]-?\s?)?\d)|\bop(?:is|\.)\s*\d|\bоп\.\s*\d")
_COUNTRIES = tuple(f", {country}" for country in sorted(COUNTRIES_BEHIND_TOWNS))
_SHORT_FORM = re.compile(r"(.*\S) \(([^()]{2,12})\)")
_LAST_PIECE = re.compile(r"(?<=, )(\d{1,3})-(\d{1,3})$")


def archive(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """An archival chain behind its repository, a Western location from the shelf to the town.

    The styles print `archive_location` before `archive_collection`, and this before `archive`; without a collection
    they print `archive_location` behind `archive`, as fond, opis, delo and leaves want it. So a named collection joins
    the chain there, and a shelfmark without collection is the `call-number`, which stands before its repository.
    """
    found = reference.archive
    if found is None:
        return
    for key in ("archive", "archive-place", "archive_collection", "archive_location"):
        item.pop(key, None)
    name = found.repository_name
    place = washington(found.repository_place or "")
    name, _, country = name.rpartition(", ") if place and name.endswith(_COUNTRIES) else (name, "", "")
    place = ", ".join(p for p in (place, country) if p)  # a country stands behind its town: Moscow, Russia
    location = _with_dashes(found.locator)
    collection = _collection(found, location)
    if reference.title is not None and collection == reference.title.text:
        collection = ""  # the collection as a whole is cited: its name is the title
    values = {"archive": name, "archive-place": place}
    if found.fond or _FOND.search(location):
        values["archive_location"] = ", ".join(p for p in (collection, location) if p)
    elif collection:
        values |= {"archive_collection": collection, "archive_location": location}
    else:
        values["call-number"] = location
    if not needs.abbreviation and location and "archive_collection" not in values:
        # APA has the shelfmark in parentheses: "The National Archives (TNA, CAB 128/30)"; a fond says enough alone.
        key = "archive_location" if "archive_location" in values else "call-number"
        if match := _SHORT_FORM.fullmatch(name):
            values["archive"] = match[1]
            chain = bool(found.fond or _FOND.search(location))
            values[key] = values[key] if chain else f"{match[2]}, {values[key]}"
    item.update({k: v for k, v in values.items() if v})
    if found.digital_repository and not item.get("source"):
        item["source"] = found.digital_repository


def _collection(found: ArchivalLocation, location: str) -> str:
    collection, group = found.collection or "", found.record_group
    if not group or group in collection or group in location:
        return collection
    group = group if re.match(r"(?i)rg\b|record group", group) else f"RG {group}"
    return ", ".join(p for p in (collection, group) if p)


def _with_dashes(location: str) -> str:
    """En dashes in ranges of leaves and pages; the number of a shelf or file (611.93/9-358) keeps its hyphen."""
    location = _leaves().sub(lambda listed: _RANGE.sub(_dashed, listed[0]), location)
    return _LAST_PIECE.sub(lambda m: f"{m[1]}–{m[2]}" if int(m[1]) < int(m[2]) else m[0], location)


def _dashed(found: re.Match[str]) -> str:
    """A range that goes up, "112-3" too, with a dash; other numbers as they are."""
    first, last = found["first"], found["last"]
    goes_up = int(last) > int(first) or (len(last) < len(first) and int(last) > int(first[-len(last) :]))
    return f"{found['before']}–{last}" if goes_up else found[0]


_SIDE = r"(?:[rv]o?|[ab]|\s?(?:ob|об)\.?)?(?![^\W\d_])"
_RANGE = re.compile(rf"(?P<before>(?P<first>\d{{1,6}}){_SIDE})-(?P<last>\d{{1,6}})(?=\D|$)")
# Not in capitals: "FO" is the Foreign Office.
_MORE_LABELS = r"[Ff]ols?|[Ff]os?\.?|[Ff]oll?\.|[Ff]s\.|[Ff]f|ll|[Ll]eaves|[Ff]olhas?|[Ff]ojas|[Hh]ojas|listy?|str"


@cache
def _leaves() -> re.Pattern[str]:
    """A label of leaves or pages, as languages have them, and all that it covers: "ll. 1-33ob, 40-45"."""
    labels = alternation(("leaf", "page"), stops="required")
    pages = rf"\d{{1,6}}{_SIDE}(?:[-–]\d{{1,6}}{_SIDE})?"
    return re.compile(rf"(?<![^\W_])(?:{labels}|{_MORE_LABELS})\s?{pages}(?:,\s?{pages})*(?![\w/-])")


def washington(text: str) -> str:
    """DC without stops (CMOS 18, 10.4), in places and notes."""
    return re.sub(r"\bWashington,? D\.\s?C\.", "Washington, DC", text)


def capital(text: str) -> str:
    """The first letter up."""
    return text[:1].upper() + text[1:]
