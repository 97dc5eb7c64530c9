"""The parts that references are made of. Each keeps what was printed and says what it means.

Nothing is read from text here (that is `refkit.read`), and nothing is checked against the world (`refkit.rules`): a
part can be built from any string without an exception, because sources hold any string.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """Base of all parts: frozen, comparable by value, closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __bool__(self) -> bool:
        """Whether the part says anything at all."""
        return any(getattr(self, name) not in (None, "", (), {}, False) for name in type(self).model_fields)


class Name(Part):
    """A person or body. A body, or a name that cannot be taken apart, is one `literal`.

    `family_first` says that the family name stands first in this person's own usage (Mao Zedong, Szabó Magda): CSL's
    `static-ordering`. Particles as in CSL 1.0.2: `non_dropping_particle` is part of the name under which one sorts in
    some styles ("van" in van Gogh), `dropping_particle` is left off ("von" in Humboldt). `extra` keeps unknown keys.
    """

    family: str | None = None
    given: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None
    comma_suffix: bool = False
    family_first: bool = False
    literal: str | None = None
    extra: dict[str, Any] | None = None

    def __str__(self) -> str:
        """The name in its own reading order: "Vladislav M. Zubok", "Mao Zedong", "People’s Daily"."""
        if self.literal:
            return self.literal
        family = " ".join(p for p in (self.non_dropping_particle, self.family) if p)
        given = " ".join(p for p in (self.given, self.dropping_particle) if p)
        words = (family, given) if self.family_first else (given, family)
        text = " ".join(w for w in words if w)
        if self.suffix:
            text += f"{',' if self.comma_suffix else ''} {self.suffix}"
        return text

    @property
    def sort_form(self) -> str:
        """Family name first, for filing: "Zubok, Vladislav M."."""
        if self.literal or not self.family:
            return str(self)
        family = " ".join(p for p in (self.non_dropping_particle, self.family) if p)
        rest = " ".join(p for p in (self.given, self.dropping_particle) if p)
        return ", ".join(p for p in (family, rest, self.suffix) if p)


# Figures are ASCII and years end at nine of them: "²" is no figure, and a year of 5,000 digits is none that `int`
# takes.
_EDTF_ONE = re.compile(r"(-?[0-9]{4,9}|[0-9X]{4}|Y-?[0-9]{5,9})(?:-([0-9][0-9]|XX)(?:-([0-9][0-9]|XX))?)?([?~%]?)\Z")


class Precision(IntEnum):
    """How fine a date is; comparable, and false where there is no date."""

    NONE = 0
    YEAR = 1
    SEASON = 2
    MONTH = 3
    DAY = 4


class EdtfDate(Part):
    """A date in EDTF level 1 ("1958-08-12", "1986-21", "1949/1963", "1958~", "1861/.."), or words that are none.

    `value` is the EDTF string ("" where there is none), `literal` the words of a date that EDTF cannot say ("n.d.",
    "forthcoming"), `raw` a string that a format gave and nobody has read yet, `time` the time of day as printed
    ("10:11–10:43 a.m."), `season` a season in words that has no EDTF code ("Trinity"). Seasons are months 21 to 24.
    """

    value: str = ""
    literal: str | None = None
    raw: str | None = None
    time: str | None = None
    season: str | None = None

    @property
    def begin(self) -> tuple[int, ...]:
        """Year, month (or season, 21 to 24) and day of the beginning, as far as they are known; () where none is."""
        return _edtf_parts(self.value.split("/", 1)[0])

    @property
    def end(self) -> tuple[int, ...]:
        """The same for the end of a range; () for a single date or an open end."""
        _, slash, last = self.value.partition("/")
        return _edtf_parts(last) if slash else ()

    @property
    def precision(self) -> Precision:
        """How fine the (first) date is, whether its year is told or not ("XXXX-04-04" is a day)."""
        return _precision(self.value)

    @property
    def has_day(self) -> bool:
        """Whether the (first) day is told."""
        return self.precision is Precision.DAY

    @property
    def has_month(self) -> bool:
        """Whether more than the (first) year is told: a month or a season."""
        return self.precision > Precision.YEAR

    @property
    def has_year(self) -> bool:
        """Whether the (first) year is told: not in words, nor in "XXXX-04-04"."""
        return self.year is not None

    @property
    def year(self) -> int | None:
        """The (first) year, astronomical: 0 is 1 BC; the beginning of a decade or century with figures left open."""
        begin = self.begin
        return begin[0] if begin and not self.value.startswith("XXXX") else None

    @property
    def is_single(self) -> bool:
        """Whether it is one date of which all figures are told, without a mark of doubt."""
        return bool(self.begin) and not (self.is_range or self.is_circa or self.is_open)

    @property
    def is_open(self) -> bool:
        """Whether figures are left open ("19XX", "XXXX-04-04"): EDTF's unspecified digits."""
        return "X" in self.value

    @property
    def is_range(self) -> bool:
        """Whether it has a beginning and an end (which may be open)."""
        return "/" in self.value

    @property
    def is_circa(self) -> bool:
        """Whether any part is approximate or uncertain (~, ? or %)."""
        return any(mark in self.value for mark in "~?%")

    @property
    def is_valid(self) -> bool:
        """Whether `value` is EDTF level 1 as far as refkit uses it (an empty value is not)."""
        parts = self.value.split("/")
        return len(parts) <= 2 and all((p == ".." and len(parts) == 2) or _is_day(p) for p in parts)

    def __str__(self) -> str:
        return self.value or self.literal or self.raw or self.season or ""


DAYS_OF_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@lru_cache(4096)
def _precision(value: str) -> Precision:
    begin = _edtf_parts(value.split("/", 1)[0])
    if len(begin) == 2 and begin[1] > 12:
        return Precision.SEASON
    return (Precision.NONE, Precision.YEAR, Precision.MONTH, Precision.DAY)[len(begin)]


@lru_cache(4096)
def _is_day(text: str) -> bool:
    """Whether it is one EDTF date whose month (or season) and day exist."""
    if not _EDTF_ONE.match(text):
        return False
    parts = _edtf_parts(text)
    if 0 in parts[1:]:
        return False
    _, month, day = (*parts, 0, 0)[:3]
    if month > 12:
        return 21 <= month <= 24 and not day
    return not month or not day or day <= DAYS_OF_MONTHS[month - 1]


@lru_cache(4096)
def _edtf_parts(text: str) -> tuple[int, ...]:
    match = _EDTF_ONE.match(text)
    if not match:
        return ()
    year = match[1].lstrip("Y")
    if "X" in year:
        year = year.replace("X", "0")
    out = [int(year)]
    for group in (match[2], match[3]):
        if not group or "X" in group:
            break
        out.append(int(group))
    return tuple(out)


class Title(Part):
    """A title in every form that the source printed.

    `text` is the title as first given. `romanized` is the same title in Latin letters (pinyin, ALA-LC, BGN),
    `translated` an English (or other) gloss, `original` the title in its own script or language. `short` is a short
    form for citations in the text. `language` is a BCP 47 tag of `text`.
    """

    text: str = ""
    short: str | None = None
    romanized: str | None = None
    translated: str | None = None
    original: str | None = None
    language: str | None = None

    def __str__(self) -> str:
        return self.text


class Number(Part):
    """A numbering that may be a number or words: `text` is "19", `printed` "XIX" where the source differs."""

    text: str
    printed: str | None = None

    def __str__(self) -> str:
        return self.text


class Pages(Part):
    """Pages or leaves: `text` with hyphens and full numbers ("231-233"), `printed` where the source has "231-33"."""

    text: str
    printed: str | None = None

    def __str__(self) -> str:
        return self.text


class Locator(Part):
    """A place inside the source that a list entry names though it belongs to a citation: ("page", "111")."""

    label: str = "page"
    value: str

    def __str__(self) -> str:
        return self.value


class Link(Part):
    """A URL, repaired; `printed` is how the source had it, `archived` a copy of the page in a web archive."""

    url: str
    printed: str | None = None
    archived: str | None = None

    def __str__(self) -> str:
        return self.url


class SeriesCitation(Part):
    """Where a treaty is printed: 6 U.S.T. 433 is ("UST", "6", "433"), T.I.A.S. 3178 is ("TIAS", None, None, "3178")."""

    series: str
    volume: str | None = None
    page: str | None = None
    number: str | None = None

    def __str__(self) -> str:
        if self.number and not self.volume:
            return f"{self.series} {self.number}"
        return " ".join(p for p in (self.volume, self.series, self.page) if p)


class CopyLocation(Part):
    """Where a copy of a record was seen: a collection, in a division, of an institution, in a town."""

    collection: str | None = None
    unit: str | None = None
    repository: str | None = None
    place: str | None = None

    def __str__(self) -> str:
        return ", ".join(p for p in (self.collection, self.unit, self.repository, self.place) if p)


class ArchivalLocation(Part):
    """Where a record lies. Terms of archival description; each part as cited, without its label.

    Russian practice goes from the general to the specific: `fond` (all records of one creator), `opis` (inventory),
    `delo` (file), `listy` (leaves). Western practice: `record_group`, `series`, `lot`, `box`, `folder`, `reel`,
    `entry`, `file_number`. `call_number` is the whole shelfmark in the order in which the source cites it.
    """

    repository: str | None = None
    repository_abbr: str | None = None
    repository_place: str | None = None
    collection: str | None = None
    record_group: str | None = None
    series: str | None = None
    subseries: str | None = None
    fond: str | None = None
    opis: str | None = None
    delo: str | None = None
    listy: str | None = None
    lot: str | None = None
    box: str | None = None
    folder: str | None = None
    reel: str | None = None
    entry: str | None = None
    file_number: str | None = None
    item: str | None = None
    call_number: str | None = None
    copy_in: CopyLocation | None = None
    copy_number: str | None = None
    access_note: str | None = None
    obtained_by: str | None = None
    issuing_body: str | None = None
    sender: str | None = None
    recipient: str | None = None
    finding_aid: str | None = None
    digital_repository: str | None = None
    digital_id: str | None = None

    @property
    def repository_name(self) -> str:
        """The repository with its abbreviation: "Archive of the President of the Russian Federation (APRF)"."""
        if self.repository and self.repository_abbr and self.repository != self.repository_abbr:
            return f"{self.repository} ({self.repository_abbr})"
        return self.repository or self.repository_abbr or ""

    @property
    def locator(self) -> str:
        """The call number; where the source gave none, the parts in their customary order with their labels."""
        if self.call_number:
            return self.call_number
        return ", ".join(f"{label}{value}" for label, value in self._labelled() if value)

    def _labelled(self) -> tuple[tuple[str, str | None], ...]:
        return (
            ("f. ", self.fond),
            ("op. ", self.opis),
            ("d. ", self.delo),
            ("ll. " if self.listy and re.search(r"[-–,]", self.listy) else "l. ", self.listy),
            ("", self.series),
            ("", self.subseries),
            ("entry ", self.entry),
            ("lot file ", self.lot),
            ("box ", self.box),
            ("folder ", self.folder),
            ("reel ", self.reel),
            ("file ", self.file_number),
            ("item ", self.item),
        )
