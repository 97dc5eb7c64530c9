"""Rules on text, once more for records that never were text: exports of citation managers.

Each shares its code, and its page, with the text rule of the same name, and leaves alone what was read from a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from refkit.knowledge.bodies import BODY_WORDS
from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.names import PINYIN_SURNAMES
from refkit.read.bodies import is_body
from refkit.read.patterns import late
from refkit.rules.engine.base import RecordHit, RecordRule, from_text, levels, table
from refkit.rules.families.links.url_days import day_of_url
from refkit.rules.families.lists.forms import PERSON_FIELDS
from refkit.rules.families.parts.identifiers import valid_isbn, valid_issn, wrong_numbers
from refkit.rules.families.parts.romanized import is_pinyin
from refkit.trace import Safety

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.parts import Name
    from refkit.model.types import ReferenceBase


class RecordDates(RecordRule):
    """The same as DAT603, on records that were not read from text."""

    code = "DAT603"
    name = "url-date-mismatch"
    why = "The URL carries another day of publication than the record."
    source = "See DAT603."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Records with a whole date and a URL that holds another one."""
        for index, reference in enumerate(library):
            if reference.url is None or reference.issued is None or from_text(reference):
                continue
            found = day_of_url(reference.url.url)
            stated = reference.issued.begin
            if found is None or len(stated) < 3 or reference.kind in _DATED_TWICE:
                continue
            try:
                apart = abs((found[2] - date(*stated[:3])).days)
            except ValueError:
                continue
            if apart > 1:
                told = f"the URL says {found[2].isoformat()}, the record {reference.issued}"
                yield RecordHit(index, "url", told)


# Enacted on one day and published on another; and a report of an event has the day of either.
_DATED_TWICE = frozenset(("statute", "bill", "treaty", "legal_case", "hearing"))


class RecordNumbers(RecordRule):
    """The same as IDS102, on records that were not read from text."""

    code = "IDS102"
    name = "isbn-issn"
    why = "The check digit of the record's ISBN or ISSN does not fit."
    source = "See IDS102."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Records with a number that is not valid."""
        for index, reference in enumerate(library):
            if from_text(reference):
                continue
            for field in ("isbn", "issn"):
                for part in wrong_numbers(getattr(reference, field) or "", field.upper()):
                    digits = part.replace("-", "").upper()
                    if field == "isbn" and valid_issn(digits):
                        message = f"“{part}” is an ISSN in the field for ISBNs"
                    elif field == "issn" and valid_isbn(digits):
                        message = f"“{part}” is an ISBN in the field for ISSNs"
                    else:
                        message = f"{field.upper()} “{part}” has a wrong check digit or length"
                    yield RecordHit(index, field, message)


class RecordCalendar(RecordRule):
    """The same as DAT604, on records that were not read from text."""

    code = "DAT604"
    name = "impossible-date"
    why = "The record's date does not exist."
    source = "See DAT604."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Dates of days that their month does not have."""
        for index, reference in enumerate(library):
            for field in ("issued", "accessed", "original_date", "event_date"):
                day = getattr(reference, field)
                if day is not None and day.value and not day.is_valid and not from_text(reference):
                    yield RecordHit(index, field, f"{day.value} is no date of the calendar")


class RecordPages(RecordRule):
    """The same as PAG702, on records that were not read from text."""

    code = "PAG702"
    name = "reverse-range"
    why = "The record's pages end before they begin."
    source = "See PAG702."
    safety = levels(record=Safety.TOLD)
    # No letter, sign or further number beside it: "LL16-04" is an article's number, "S. 5-3-1" one of a report.
    _range = late(r"(?<![\w./–-])(?<![A-Za-z][. ])(\d{1,6})\s?[-–]{1,2}\s?(\d{1,6})(?![\w/–-])(?!\.\d)")

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Ranges whose end, written in full, is the smaller number."""
        for index, reference in enumerate(library):
            if reference.page is None or from_text(reference):
                continue
            for first, last in self._range.findall(reference.page.text):
                if len(last) >= len(first) and last[0] != "0" and int(last) < int(first):
                    yield RecordHit(index, "page", f"range {first}–{last} ends before it begins")


class RecordLabels(RecordRule):
    """The same as NAM502, on records that were not read from text."""

    code = "NAM502"
    name = "label-as-author"
    why = "The kind of document stands in the author's field."
    source = "See NAM502."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Authors that are labels of documents."""
        for index, reference in enumerate(library):
            for name in () if from_text(reference) else reference.author:
                label = name.literal or ("" if name.given else name.family) or ""
                if label.lower() in LIST_LABELS:
                    proof = (table("labels of documents"),)
                    yield RecordHit(index, "author", f"“{label}” is a kind of document, no author", evidence=proof)


class RecordFields(RecordRule):
    """The same as REQ101, on records that were not read from text."""

    code = "REQ101"
    name = "missing-field"
    why = "The record lacks what its kind must have."
    source = "See REQ101."
    safety = levels(record=Safety.TOLD)
    # kind -> the field that it must have, and what that is called
    _NEEDED = (
        ("journal_article", "container_title", "journal"),
        ("newspaper_article", "container_title", "newspaper"),
        ("magazine_article", "container_title", "magazine"),
        ("chapter", "container_title", "title of the book"),
        ("book", "issued", "date"),
        ("edited_book", "issued", "date"),
        ("journal_article", "issued", "date"),
        ("thesis", "publisher", "university"),
    )

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Records without a title, or without what a reader needs to find such a thing."""
        for index, reference in enumerate(library):
            if from_text(reference):
                continue
            kind = reference.kind.replace("_", " ")
            if reference.title is None and reference.container_title is None and _needs_title(reference):
                yield RecordHit(index, "title", f"this {kind} has no title")
            for needs, field, name in self._NEEDED:
                if (
                    reference.kind == needs
                    and getattr(reference, field) is None
                    and not _in_its_place(reference, field)
                ):
                    yield RecordHit(index, field, f"this {kind} has no {name}")


# These are known by their number, their parties, or by whom they come from and go to.
_UNTITLED = frozenset(
    """
    letter interview archival_document speech legal_case statute bill hearing treaty patent joint_statement
    """.split()
)
# Words of a record that say what it is where it has no title, as @misc may have them.
_SAID = "note genre source url publisher event_title archive reviewed_title volume_title status".split()


def _needs_title(reference: ReferenceBase) -> bool:
    """Whether nothing else in a record can stand for its title."""
    if reference.kind in _UNTITLED:
        return False
    if reference.kind != "other":
        return True
    return not (reference.extra or any(getattr(reference, field, None) for field in _SAID))


def _in_its_place(reference: ReferenceBase, field: str) -> bool:
    """Whether a record has what makes a field needless: a preprint's archive, a work in press, a page that changes."""
    if field == "issued":
        # A dictionary on the web is cited by the day of the visit; what is forthcoming, by that word.
        dated = reference.original_date or reference.event_date or reference.status
        return bool(dated or (reference.url and reference.accessed))
    if field == "publisher":
        return bool(reference.authority or reference.archive or reference.event_title)
    entry = reference.provenance.entry if reference.provenance is not None else None
    if reference.kind == "chapter":  # BibTeX's @inbook has the book's own title in `title`
        return bool(reference.volume_title or (entry is not None and _INBOOK.match(entry.text)))
    return bool(
        reference.archive
        or reference.number
        or _PREPRINT.search(f"{reference.publisher} {reference.url} {reference.doi}")
    )


_INBOOK = late(r"\s*@\s*inbook\b", re.IGNORECASE)
_PREPRINT = late(r"arxiv|biorxiv|medrxiv|ssrn|osf\.io|psyarxiv|zenodo|hal\.", re.IGNORECASE)


class RecordNames(RecordRule):
    """The same as NAM501, on records that were not read from text: a name whose parts an export took apart wrongly."""

    code = "NAM501"
    name = "unsplit-name"
    why = "A body, or a Chinese name in its own order, was taken apart like a Western person's name."
    source = "BibTeX takes the last word of a name without a comma for the family name; braces keep a name whole."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Names that print as "Council, European Research" or "Zedong, Mao"."""
        hint = ": braces keep it whole" if library.format in ("bibtex", "biblatex") else ""
        for index, reference in enumerate(library):
            if from_text(reference):
                continue
            for field in PERSON_FIELDS:
                for name in getattr(reference, field):
                    message = _misread(name, hint)
                    if message:
                        yield RecordHit(index, field, message, evidence=(table("words of bodies, Chinese surnames"),))


def _misread(name: Name, hint: str) -> str | None:
    """What is odd about the parts of a person's name, if anything is."""
    if not name.family or not name.given or name.family_first:
        return None
    whole = " ".join(part for part in (name.given, name.family) if part)
    if (
        name.family.casefold() in BODY_WORDS
        and len(name.given.split()) > 1
        and is_body(whole)
        and not _INITIAL.search(name.given)
    ):
        return f"“{whole}” looks like a body, and prints as “{name.family}, {name.given}”{hint}"
    surname, rest = name.given.casefold(), name.family.casefold()
    if surname in PINYIN_SURNAMES and rest not in PINYIN_SURNAMES and len(rest) > 3 and _is_chinese_given(rest):
        return f"“{whole}” may stand in its own order, and prints as “{name.family}, {name.given}”"
    return None


def _is_chinese_given(name: str) -> bool:
    """Whether a word is one or two syllables of pinyin: "Kumagai" is three."""
    syllables = len(_VOWELS.findall(name))
    return syllables <= 2 and is_pinyin(name)


# "Melissa M. Center" is a person.
_INITIAL = late(r"(?<![\w.])[A-Z]\.(?!\w)")
_VOWELS = late(r"[aeiouü]+")


COMPANIONS: tuple[RecordRule, ...] = (
    RecordDates(),
    RecordNumbers(),
    RecordCalendar(),
    RecordPages(),
    RecordLabels(),
    RecordFields(),
    RecordNames(),
)
