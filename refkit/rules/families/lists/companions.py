"""Rules on text, once more for records that never were text: exports of citation managers.

Each shares its code, and its page, with the text rule of the same name, and leaves alone what was read from a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from refkit.knowledge.bodies import BODY_WORDS
from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.names import PINYIN_SURNAMES
from refkit.read.bodies import is_body
from refkit.read.patterns import late
from refkit.rules.engine.base import RecordHit, RecordRule, from_text, levels, table
from refkit.rules.families.lists.records import PERSON_FIELDS
from refkit.rules.families.parts.identifiers import wrong_numbers
from refkit.rules.families.parts.romanized import is_pinyin
from refkit.trace import Safety

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.parts import Name


class RecordDates(RecordRule):
    """The same as DAT603, on records that were not read from text."""

    code = "DAT603"
    name = "url-date-mismatch"
    why = "The URL carries another day of publication than the record."
    source = "See DAT603."
    safety = levels(record=Safety.TOLD)
    _day = late(r"/t?((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])")

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Records with a whole date and a URL that holds another one."""
        for index, reference in enumerate(library):
            if reference.url is None or reference.issued is None or from_text(reference):
                continue
            match = self._day.search(reference.url.url)
            stated = reference.issued.begin
            if not match or len(stated) < 3:
                continue
            try:
                apart = abs((date(*(int(g) for g in match.groups())) - date(*stated[:3])).days)
            except ValueError:
                continue
            if apart > 1:
                yield RecordHit(index, "url", f"the URL says {'-'.join(match.groups())}, the record {reference.issued}")


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
                    yield RecordHit(index, field, f"{field.upper()} {part} has a wrong check digit or length")


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
    _range = late(r"(\d{1,6})\s?[-–]{1,2}\s?(\d{1,6})")

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Ranges whose end, written in full, is the smaller number."""
        for index, reference in enumerate(library):
            if reference.page is None or from_text(reference):
                continue
            for first, last in self._range.findall(reference.page.text):
                if len(last) >= len(first) and int(last) < int(first):
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
    _NEEDED = (
        ("journal_article", "container_title"),
        ("newspaper_article", "container_title"),
        ("magazine_article", "container_title"),
        ("chapter", "container_title"),
        ("book", "issued"),
        ("edited_book", "issued"),
        ("journal_article", "issued"),
        ("thesis", "publisher"),
    )

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Records without a title, or without what a reader needs to find such a thing."""
        for index, reference in enumerate(library):
            if from_text(reference):
                continue
            kind = reference.kind.replace("_", " ")
            if reference.title is None and reference.container_title is None:
                yield RecordHit(index, "title", f"this {kind} has no title")
            for needs, field in self._NEEDED:
                if reference.kind == needs and getattr(reference, field) is None:
                    yield RecordHit(index, field, f"this {kind} has no {field.replace('_', ' ')}")


class RecordNames(RecordRule):
    """The same as NAM501, on records that were not read from text: a name whose parts an export took apart wrongly."""

    code = "NAM501"
    name = "unsplit-name"
    why = "A body, or a Chinese name in its own order, was taken apart like a Western person's name."
    source = "BibTeX takes the last word of a name without a comma for the family name; braces keep a name whole."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Names that print as "Council, European Research" or "Zedong, Mao"."""
        for index, reference in enumerate(library):
            if from_text(reference):
                continue
            for field in PERSON_FIELDS:
                for name in getattr(reference, field):
                    message = _misread(name)
                    if message:
                        yield RecordHit(index, field, message, evidence=(table("words of bodies, Chinese surnames"),))


def _misread(name: Name) -> str | None:
    """What is odd about the parts of a person's name, if anything is."""
    if not name.family or not name.given or name.family_first:
        return None
    whole = " ".join(part for part in (name.given, name.family) if part)
    if name.family.casefold() in BODY_WORDS and len(name.given.split()) > 1 and is_body(whole):
        return f"“{whole}” looks like a body, and prints as “{name.family}, {name.given}”: braces keep it whole"
    surname, rest = name.given.casefold(), name.family.casefold()
    if surname in PINYIN_SURNAMES and rest not in PINYIN_SURNAMES and len(rest) > 3 and is_pinyin(rest):
        return f"“{whole}” may stand in its own order, and prints as “{name.family}, {name.given}”"
    return None


COMPANIONS: tuple[RecordRule, ...] = (
    RecordDates(),
    RecordNumbers(),
    RecordCalendar(),
    RecordPages(),
    RecordLabels(),
    RecordFields(),
    RecordNames(),
)
