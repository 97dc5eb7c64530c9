"""Where a document lies, and what the entry says about it: the composed archive block and note."""

from __future__ import annotations

import re
from typing import Any

from refkit.cite import related
from refkit.cite.manner import Manner
from refkit.model.parts import ArchivalLocation
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_FOND = re.compile(r"(?i)^(?:fond|f\.|ф\.|фонд|fonds)\s*\w|\bop(?:is|\.)\s*\d|\bоп\.\s*\d")
_LEAVES = re.compile(
    r"(?i)(\b(?:ll?|pp?|bl|leaves|folios?|ff|listy?|лл?|s|str|с)\.?\s*(?:\d+(?:ob\.?|об\.?)?,\s*)*\d+)-(?=\d)"
)
_LAST_PIECE = re.compile(r"(?<=, )(\d{1,3})-(\d{1,3})$")


def archive(item: Item, reference: ReferenceBase, manner: Manner) -> None:
    """An archival chain in its own order, all in `archive`; a Western location from the shelf to the town.

    The styles print `archive_location`, `archive_collection`, `archive`, `archive-place` in this order where there is a
    collection. Fond, opis, delo and leaves go the other way, so the chain travels behind the repository's name; a
    shelfmark without collection takes the collection's place.
    """
    found = reference.archive
    if found is None:
        return
    for key in ("archive", "archive-place", "archive_collection", "archive_location"):
        item.pop(key, None)
    name = found.repository_name if manner.abbreviation else (found.repository or found.repository_abbr or "")
    place = washington(found.repository_place or "")
    location = _with_dashes(found.locator)
    collection = _collection(found, location)
    values: dict[str, str]
    if found.fond or _FOND.search(location):
        chain = ", ".join(p for p in (collection, location) if p)
        if manner.abbreviation:
            values = {"archive": ", ".join(p for p in (name, place, chain) if p)}
        else:
            values = {"archive": name, "archive_location": chain, "archive-place": place}
    elif collection or not location or not manner.abbreviation:
        values = {"archive": name, "archive-place": place, "archive_collection": collection}
        values["archive_location"] = location
    else:
        values = {"archive": name, "archive-place": place, "archive_collection": location}
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
    """En dashes in ranges of leaves; a file number (611.93/9-358) keeps its hyphen."""
    location = _LEAVES.sub(r"\1–", location)
    return _LAST_PIECE.sub(lambda m: f"{m[1]}–{m[2]}" if int(m[1]) < int(m[2]) else m[0], location)


def note(item: Item, reference: ReferenceBase, manner: Manner) -> None:
    """The note as printed; where the source's words are not kept, one is made of the typed facts."""
    if not reference.note:
        for sentence in (*_about_the_copy(reference.archive), *map(related.sentence, reference.related)):
            add_note(item, sentence)
    text = item.get("note")
    if not isinstance(text, str):
        return
    text = capital(washington(text.strip()).removesuffix("."))
    short = manner.case.startswith("headline")
    text = " ".join(w if "://" in w else _page_range(w, short) for w in text.split(" "))
    address = re.search(r"[\s,.(]*\b(https?://\S+)$", text)
    if address and not item.get("URL") and not item.get("DOI"):
        # The address of a translation printed elsewhere is the only one of the entry: it stands where addresses do.
        item["URL"] = address[1].rstrip(".")
        text = text[: address.start()]
    item["note"] = text
    if not text:
        del item["note"]


def _about_the_copy(found: ArchivalLocation | None) -> list[str]:
    if found is None:
        return []
    number = f"copy no. {found.copy_number}" if found.copy_number else ""
    access = ", ".join(p for p in (found.access_note or "", number) if p)
    return [
        capital(access),
        f"Copy in {found.copy_in}" if found.copy_in else "",
        f"Obtained by {found.obtained_by}" if found.obtained_by else "",
        found.finding_aid or "",
    ]


_RANGE = re.compile(r"([“‘(]*)(\d{1,5})[-–](\d{1,5})([”’),.;:]*)")


def _page_range(word: str, short: bool) -> str:
    """ "279-281" with an en dash, and as "279–81" where the style shortens; years and shelfmarks stay."""
    match = _RANGE.fullmatch(word)
    if not match:
        return word
    before, first, last, after = match.groups()
    years = len(first) == 4 and 1000 <= int(first) <= 2100
    if short and not years and len(first) == len(last) and int(first) < int(last):
        last = shortened(first, last)
    return f"{before}{first}–{last}{after}"


def shortened(first: str, last: str) -> str:
    """The last page of a range as Chicago shortens it (CMOS 18, 9.63): 3–10, 71–72, 100–104, 107–8, 321–25,
    1496–504."""
    number = int(first)
    if number <= 100 or number % 100 == 0:
        return last
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), 0)
    if number % 100 < 10:
        return last[same:]
    return last[min(same, len(last) - 2) :]


def add_note(item: Item, sentence: str) -> None:
    """Put a sentence behind the note."""
    if sentence:
        before = item.get("note")
        sentence = washington(sentence)
        item["note"] = f"{str(before).removesuffix('.')}. {sentence}" if before else sentence


def washington(text: str) -> str:
    """DC without stops (CMOS 18, 10.4), in places and notes."""
    return re.sub(r"\bWashington,? D\.\s?C\.", "Washington, DC", text)


def capital(text: str) -> str:
    """The first letter up."""
    return text[:1].upper() + text[1:]
