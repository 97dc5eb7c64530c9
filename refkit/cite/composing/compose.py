"""A reference as a style prints it: CSL-JSON in which every fact stands in a variable that every processor prints.

What CSL has no variable for is put into one that it has: romanized and translated titles side by side (`title`,
`original-title`, `container-title`), the imprint year of a documentary volume (`status`), the time of day
(`dimensions`), the number of a document in its edition (`number`), a copy held elsewhere and a translation printed
elsewhere (`note`), an archival chain behind its repository (`archive_location`). So Zotero or pandoc print the same
entry from the composed item. The facts themselves travel in `custom.refkit`: `from_csl(compose(r)) == r`.

Each step is a function on the item; `compose` is the list of steps. Nothing here knows a processor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from refkit.cite.casing.title_case import NO_EVIDENCE, Evidence, evidence_of
from refkit.cite.composing import (
    archive_block,
    databases,
    letters,
    media,
    names,
    notes,
    reviews,
    special_kinds,
    titles,
)
from refkit.cite.composing.regular_values import regular
from refkit.cite.composing.titles import DOCUMENT_TYPES
from refkit.cite.faulty_records import in_words, words_of
from refkit.cite.style_needs import NEUTRAL, StyleNeeds
from refkit.faults import attempt
from refkit.knowledge.words import ordinals
from refkit.model.base import plain_values
from refkit.model.csljson import to_csl
from refkit.model.parts import EdtfDate, Precision
from refkit.model.types import ReferenceBase
from refkit.read.dates import is_forthcoming, is_no_date

Item = dict[str, Any]


def compose(
    reference: ReferenceBase, needs: StyleNeeds = NEUTRAL, evidence: Evidence = NO_EVIDENCE, *, facts: bool = True
) -> Item:
    """The composed CSL-JSON item of a reference, for a style with these needs.

    `evidence` is what the whole list says about names (`casing.title_case.evidence_of`). With `facts` the record itself
    goes into `custom.refkit`, so that `refkit.model.from_csl` gives it back; renderers leave it out.
    """
    item = regular(to_csl(reference))
    item.pop("custom", None)
    for step in _STEPS:
        step(item, reference, needs)
    titles.set_case(item, needs, _with_own_names(evidence, reference))
    if facts:
        item["custom"] = {"refkit": plain_values(reference)}
    return item


def _with_own_names(evidence: Evidence, reference: ReferenceBase) -> Evidence:
    """A name of the record is a name in its title, though it may be a word elsewhere: Bingham to Fish."""
    others = (n for names in reference.other_names.values() for n in names)
    own = {
        n.family
        for n in (*reference.author, *reference.recipient, *reference.editor, *reference.interviewer, *others)
        if n.family
    }
    return evidence.with_own(own) if own else evidence


def compose_all(references: Iterable[ReferenceBase], needs: StyleNeeds = NEUTRAL, *, facts: bool = True) -> list[Item]:
    """The composed items of a list, in its order; the list as a whole tells names from words in titles."""
    listed = references if isinstance(references, Sequence) else list(references)
    evidence = _evidence(listed)
    return [
        attempt("compose", partial(words_of, r), _composed, r, needs, evidence, facts, key=r.id) or in_words(r)
        for r in listed
    ]


def _evidence(listed: Iterable[ReferenceBase]) -> Evidence:
    titles: list[str] = []
    names: list[str] = []
    for r in listed:
        titles += (t.text for t in (r.title, r.container_title, r.volume_title) if t is not None)
        names += (n.family or "" for n in (*r.author, *r.editor, *r.translator, *r.recipient))
    return evidence_of(titles, names)


def _composed(reference: ReferenceBase, needs: StyleNeeds, evidence: Evidence, facts: bool) -> Item:
    return compose(reference, needs, evidence, facts=facts)


def _kind(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A chapter or report that is a dated document in an edition travels as a document, so that its day is printed."""
    in_edition = reference.container_issued is not None or reference.document_number is not None
    dated = reference.issued is not None and reference.issued.has_day
    if reference.container_title is not None and (
        (item["type"] == "chapter" and (in_edition or dated)) or (item["type"] == "report" and in_edition)
    ):
        item["type"] = "document"
    item.pop("year-suffix", None)
    genre, title = item.get("genre"), reference.title.text if reference.title else ""
    if item["type"] in ("speech", "manuscript") and isinstance(genre, str) and genre.casefold() in title.casefold():
        del item["genre"]  # "Speech at a Meeting [Speech]" says it twice


def _dates(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The document's own date is `issued`; the imprint year goes to `status`, the time of day to `dimensions`."""
    issued, imprint, original = reference.issued, reference.container_issued, reference.original_date
    _years_together(item, reference, needs)
    _open_years(item, reference, needs)
    if (
        imprint is None
        and item["type"] in DOCUMENT_TYPES
        and original is not None
        and issued is not None
        and original.precision > issued.precision
        and reference.container_title is not None
    ):
        # The other model of the same facts: the volume's year, with the document's date as the original one.
        item["issued"] = item.pop("original-date")
        issued, imprint = original, issued
    if imprint is not None and issued is not None and reference.container_title is None and reference.kind == "book":
        imprint = None  # a book is no volume that holds the work: its own year is its imprint
    if imprint is not None:
        if issued is None and item["type"] not in DOCUMENT_TYPES:
            item["issued"] = to_csl(reference.with_(issued=imprint))["issued"]
        else:
            item["status"] = ", ".join(p for p in (reference.status, _years(imprint)) if p)
    word = (issued.literal or "").strip() if issued is not None and not issued.begin else ""
    if is_no_date(word):
        del item["issued"]  # the style says so itself, once
    elif is_forthcoming(word) and not item.get("status"):
        del item["issued"]
        item["status"] = word.lower()
    if needs.case == "sentence" and str(item.get("status") or "").lower() in ("forthcoming", "in press"):
        item["status"] = "in press"
    _year_of_the_volume(item, reference, needs)
    if needs.time and issued is not None and issued.time:
        item.setdefault("dimensions", issued.time.replace("-", "–"))


def _open_years(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A series that goes on is dated "2015–present" in APA (10.13)."""
    issued = reference.issued
    if needs.case == "sentence" and issued is not None and issued.value.endswith("/..") and not issued.has_month:
        item["issued"] = {"literal": f"{issued.year}–present"}


def _years_together(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The years of a work of several volumes as Chicago shortens them: 1951–63 (CMOS 18, 9.66)."""
    issued = reference.issued
    if not needs.drop_the or issued is None or issued.precision is not Precision.YEAR:
        return
    begin, end = issued.begin, issued.end
    told = item.get("issued") or {}
    same_century = begin and end and begin[0] // 100 == end[0] // 100
    if (
        begin
        and end
        and same_century
        and not told.get("circa")
        and 1000 <= begin[0] < end[0] <= 2100
        and item["type"] in _PUBLISHED
    ):
        item["issued"] = {"literal": f"{begin[0]}–{notes.shortened(str(begin[0]), str(end[0]))}"}


def _year_of_the_volume(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The year alone of a document in a published volume is the volume's: a bibliography has it in the imprint."""
    issued = reference.issued
    if (
        needs.order == "author-title-year"
        and item["type"] == "document"
        and item.get("publisher")
        and item.get("container-title")
        and not item.get("status")
        and issued is not None
        and issued.precision is Precision.YEAR
    ):
        item["status"] = _years(issued)
        del item["issued"]


def _years(date: EdtfDate) -> str:
    begin, end = date.begin, date.end
    if begin and end and end[0] != begin[0]:
        return f"{begin[0]}–{end[0]}"
    return str(begin[0]) if begin else str(date.literal or date.raw or "")


def _authority(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The body behind a document or report stands where a publisher does."""
    if item.get("authority") and not item.get("publisher") and item["type"] in DOCUMENT_TYPES | {"report"}:
        item["publisher"] = item.pop("authority")


_ROMAN = re.compile(r"(?=[IVXL]{2,}$|[IVX]$)(X{0,3}|XL|LX{0,3})(IX|IV|V?I{0,3})$")
_SERIES = re.compile(r"[A-Z](?:\.?\s?[A-Z])+\.?|Stat\.?|Bevans")  # U.S.T., UNTS, T.I.A.S.


def _numbers(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Arabic volume numbers, editions as numbers, the number of a document in its edition, where a treaty is
    printed."""
    if reference.volume is not None:
        item["volume"] = _arabic_volumes(reference.volume.text)
    if reference.edition is not None:
        item["edition"] = _edition(reference.edition.text)
    if reference.document_number and item["type"] in DOCUMENT_TYPES:
        item["number"] = reference.document_number
    number = item.get("number")
    if isinstance(number, str) and item["type"] in DOCUMENT_TYPES and item.get("container-title"):
        item["number"] = re.sub(r"(?i)^(?:documents?|docs?\.|nos?\.)\s+(?=\w)", "", number)
    elif isinstance(number, str) and (re.fullmatch(r"\d+-\d+", number) or item["type"] in ("standard", "report")):
        item["number"] = number.replace("-", "\\-")  # no range: CSL 1.0.2 escapes such a hyphen
    if item["type"] == "standard" and isinstance(number, str) and number[:1].isdigit() and reference.authority:
        item["number"] = f"{reference.authority} {item['number']}"  # "ISO 690:2021": a figure alone is no standard
    if item["type"] == "treaty":
        _treaty_series(item, reference)
    if item["type"] == "legislation" and isinstance(number, str) and not _PUBLIC_LAW.fullmatch(number):
        item["type"] = "regulation"  # the styles call the number of legislation a public law's: "Pub. L. No. 94-553"


_PUBLIC_LAW = re.compile(r"(?:(?:Pub(?:lic|\.)?\s?L(?:aw|\.)?|P\.?\s?L\.?)\s?(?:No\.)?\s?)?\d{1,3}[-–]\d{1,4}")


def _treaty_series(item: Item, reference: ReferenceBase) -> None:
    """A treaty series named by its letters is cited as lawyers do: 11 U.S.T. 1632."""
    container = item.get("container-title")
    cited = [str(c) for c in getattr(reference, "series_citations", ())]
    if isinstance(container, str) and _SERIES.fullmatch(container) and any(map(item.get, ("volume", "number", "page"))):
        parts = (item.pop("volume", ""), item.pop("container-title"), item.pop("page", "") or item.get("number", ""))
        first = " ".join(str(p) for p in parts if p)
        cited = [first, *(c for c in cited if c.replace(".", "") != first.replace(".", ""))]
        item["number"] = "; ".join(cited)
    elif cited and not container:
        item["number"] = "; ".join(cited)
    elif cited:
        note = str(item.get("note") or "")
        own = (item.get("volume"), item.get("page"))
        told = {str(c) for c in getattr(reference, "series_citations", ()) if c.volume and (c.volume, c.page) == own}
        cited = [c for c in cited if c not in told]  # "In United Nations Treaty Series, vol. 226, 3–22" says it already
        notes.add_note(item, "; ".join(c for c in cited if c not in note))


def _arabic_volumes(text: str) -> str:
    """ "XIX" is 19, "I and II" is 1-2."""
    parts = re.split(r"\s*(?:-|–|&|\band\b)\s*", text.strip())
    values = [_arabic(p) for p in parts]
    if len(values) <= 2 and all(values):
        return "-".join(str(v) for v in values)
    return text


def _arabic(text: str) -> int | None:
    if text.isascii() and text.isdigit() and len(text) < 7:
        return int(text)
    if not _ROMAN.match(text):
        return None
    units = {"I": 1, "V": 5, "X": 10, "L": 50}
    values = [units[c] for c in text]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _edition(text: str) -> str:
    """ "2nd edition" and "second ed." are 2; "revised edition" is "rev. ed." (CMOS 18, 14.18)."""
    plain = text.strip().lower().rstrip(".")
    match = re.fullmatch(r"(?:(\d+)(?:st|nd|rd|th)?|([a-z]+))(?: (?:ed|edn|edition))?", plain)
    if match and (match[1] or match[2] in ordinals()):
        return match[1] or str(ordinals()[match[2]])
    if re.fullmatch(r"rev(?:ised|\.)?(?: ed(?:ition)?)?", plain):
        return "rev. ed."
    return text


_PUBLISHED = frozenset("book chapter classic collection graphic map pamphlet periodical report thesis".split())


def _imprint(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Publisher and newspaper without "The" where the style drops it; DC without stops."""
    if needs.drop_the:
        for key in ("publisher", "container-title", "container-title-short"):
            value = item.get(key)
            if isinstance(value, str) and (key == "publisher" or item["type"] == "article-newspaper"):
                item[key] = names.without_the(value)
    if isinstance(item.get("publisher"), str):
        item["publisher"] = item["publisher"].rstrip(" ,;:")
    if re.match(r"(?:printed|sold|published|imprinted) ", str(item.get("publisher") or "")):
        item["publisher"] = archive_block.capital(item["publisher"])
    if needs.case.startswith("headline") and item["type"] in _PUBLISHED and not item.get("publisher"):
        place = item.pop("publisher-place", None)
        if place:
            item["publisher"] = place  # the only fact of an imprint is kept, though the 18th edition names no places
    for key in ("publisher", "publisher-place", "event-place"):
        if isinstance(item.get(key), str):
            item[key] = archive_block.washington(item[key])


_STEPS = (
    *(
        _kind,
        _dates,
        names.names,
        _authority,
        special_kinds.others,
        reviews.reviews,
        titles.titles,
        reviews.introductions,
        reviews.reviews_by_title,
        letters.letters,
        _numbers,
        media.media,
        media.genres,
        media.papers,
        media.talks,
        media.patents,
        media.special_issues,
        media.article_numbers,
        media.once,
        special_kinds.reports,
        special_kinds.theses,
        special_kinds.unsigned,
        archive_block.archive,
        databases.databases,
        letters.descriptions,
    ),
    *(
        special_kinds.official_records,
        special_kinds.documents,
        special_kinds.interviews,
        special_kinds.possession,
        notes.note,
        _imprint,
        special_kinds.headless,
    ),
)
