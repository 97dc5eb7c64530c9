"""The note of an entry as a style prints it: a copy held elsewhere, a translation printed elsewhere, who supplied it.

A note has the source's own words. A second source named in it is told as manuals tell one in a note: in one sentence,
punctuated the American way, page ranges as the style has them, months in English, no "can be found here".
"""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.composing import related
from refkit.cite.composing.archive_block import capital, washington
from refkit.cite.composing.machine_notes import without_machine_lines
from refkit.cite.style_needs import StyleNeeds
from refkit.knowledge.english import MONTHS
from refkit.knowledge.words import folded, is_month, months
from refkit.model.parts import ArchivalLocation
from refkit.model.types import ReferenceBase

Item = dict[str, Any]


def note(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The note as printed; where the source's words are not kept, one is made of the typed facts."""
    if not reference.note:
        for sentence in (*_about_the_copy(reference.archive), *map(related.sentence, reference.related)):
            add_note(item, sentence)
    text = item.get("note")
    if not isinstance(text, str):
        return
    text = without_machine_lines(text)
    text = capital(_plainly(washington(text.strip())).removesuffix("."))
    short = needs.case.startswith("headline")
    text = " ".join(w if "://" in w else _page_range(w, short) for w in text.split(" "))
    words, _, address = text.rpartition(" ")
    if address.startswith(("http://", "https://")) and not item.get("URL") and not item.get("DOI"):
        # The address of a translation printed elsewhere is the only one of the entry: it stands where addresses do.
        item["URL"] = address.rstrip(".,;)")
        text = words.rstrip(" ,.(")
    item["note"] = text
    if not text:
        del item["note"]


_FOUND_HERE = re.compile(
    r"^(?:an?|the)?\s*((?:[A-Z]\w+ )?(?:translation|version|text|original))"
    r"\s+(?:can be found|may be found|is available|is)\s*(?:here|online)?\s*:\s*",
    re.IGNORECASE,
)
# A stop and a capital inside a citation: "Title." Vol. 12, No. 2.
_RESTART = re.compile(r"\.([”’]+)\s+(?=(?:Vol|No|Nos|Vols)\.\s*\d)")
_LABEL = re.compile(r"(?<=[,”’(] )(Vol|Vols|No|Nos|Pp|P|Pt|Trans|Ed|Eds)\.(?=\s)")
_PAGES = re.compile(r"(?<=[,)] )pp?\. (?=\d)")  # in a note the place of pages says what they are
_MONTH_YEAR = re.compile(r"\b([^\W\d_]{3,12})\.? ((?:1[5-9]|20)\d\d)\b")
_OUTSIDE = re.compile(r"(?<![.,?!])([”’]+)([.,])(?=[\s”’]|$)|(’)([.,])(”)")


def _plainly(note: str) -> str:
    """A note as one sentence of a manual: see the module's docstring."""
    note = _FOUND_HERE.sub(lambda m: f"{m[1]}: ", note)
    note = _RESTART.sub(r",\1 ", note)
    note = _LABEL.sub(lambda m: f"{m[1].lower()}.", note)
    note = _PAGES.sub("", note) if "”" in note else note
    note = _MONTH_YEAR.sub(_english_month, note)
    return _OUTSIDE.sub(lambda m: f"{m[2]}{m[1]}" if m[1] else f"{m[4]}{m[3]}{m[5]}", note)


def _english_month(match: re.Match[str]) -> str:
    if not is_month(match[1]) or not (match[1].isupper() or match[1].istitle()) or len(match[1]) < 4:
        return match[0]
    return f"{MONTHS[months()[folded(match[1])] - 1]} {match[2]}"


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
