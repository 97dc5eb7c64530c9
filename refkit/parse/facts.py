"""What the grammars tell each other about an entry beside proposals: positions, what was recognised, signs of the head.

Every fact has one name, one type and a resting value that means "not seen". Positions count code points of the draft's
text; a stretch is (start, end). Facts are set by the grammar that saw the thing and asked by those that run behind it
(`flow.read` has the order). `Copy` holds what the archival location names and no field of the record does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from refkit.model.parts import ArchivalLocation, CopyLocation, Name

Stretch = tuple[int, int]


class SubType(NamedTuple):
    """A finer CSL type, and the kind that must win for it to hold: ("other", "map")."""

    kind: str
    csl_type: str


class Hosted(NamedTuple):
    """A data base that shows a document, and the document's number there."""

    name: str
    number: str | None


class SecondSource(NamedTuple):
    """The stretch of another source of the same words ("reprinted in ..."), and how the two are related."""

    start: int
    end: int
    relation: str


@dataclass(slots=True)
class Copy:
    """What an entry says of the very copy or document: goes into the archival location as it stands (same names)."""

    copy_in: CopyLocation | None = None
    """Where a copy lies ("Copy in ..."): set by archival.copies."""
    copy_number: str | None = None
    """The number of the copy ("copy no. 148"): set by imprint."""
    access_note: str | None = None
    """Who may read it ("internal use only"): set by imprint."""
    obtained_by: str | None = None
    """Who obtained the document, as printed: set by roles; record.build makes words of a note of it as well."""
    issuing_body: str | None = None
    """The bodies before a documentary volume: set by containers.documentary."""
    sender: str | None = None
    """Who wrote, as printed: set by letters."""
    recipient: str | None = None
    """To whom, as printed: set by letters."""


@dataclass(slots=True)
class Facts:
    """All facts of one draft."""

    # From the list.
    previous_author: tuple[Name, ...] = ()
    """The author of the entry above: set by flow.read; a dash at the head (repeated) takes it."""

    # Positions.
    lead_end: int = 0
    """Where a year or "see also" before the entry ends: set by heads.lead; archival starts there."""
    quote_end: int = 0
    """Behind the closing mark of the quoted title, 0 without one: set by flow.read; archival looks beside it."""
    run_start: int | None = None
    """Where a journal's numbers begin: set by runs, numbering and genres; titles, containers and rest stop there."""
    article_number: int | None = None
    """Where an "Article e0249876" begins: set by genres; a run that ends right before it needs no pages."""
    imprint_start: int | None = None
    """Where an imprint in brackets, or a thesis's, begins: set by imprint and documents; titles then cuts no place."""
    title_stop: int = 0
    """Behind a date that closed the title: set by titles.without_date; the words behind the title begin there."""
    town: Stretch | None = None
    """An unknown town before the year, behind the title's last comma: set by titles; rest takes it for the place."""
    chain_from: int | None = None
    """Where a chain begins that a letter's description stands in: set by letters; archival begins there."""
    chain_start: int | None = None
    """Where the archival chain begins: set by archival; flow reads no numbers in it, rest notes what is before it."""
    chain_spans: tuple[Stretch, ...] = ()
    """The pieces of the chain: set by archival; flow uncovers them to read a chain around a title anew."""

    # What was recognised.
    archive: ArchivalLocation | None = None
    """The place of keeping: set by archival and cjk; the record's `archive`, and a reason not to look for a book."""
    digital: Hosted | None = None
    """The data base that hosts the text: set by archival.digital; the location's digital repository."""
    edition: Stretch | None = None
    """Where an edition of documents (FRUS, DBFP ...) stands: set by frus and docseries; asked from kinds to rest."""
    is_frus: bool = False
    """That edition is FRUS: set by frus; record takes a document of it, numbered and untitled, for a chapter."""
    edition_alone: bool = False
    """No document stands before that edition: set by frus and docseries; the edition is then the source itself."""
    described: Stretch | None = None
    """Where a document is described behind its edition: set by docseries; flow begins there."""
    slashes: int | None = None
    """Behind the "//" of GOST and Chicago's Russian entries: set by gost; its container begins there."""
    official_series: bool = False
    """An official series ("Hansard") is the title: set by periodicals; flow reads a debate behind it."""
    container_quoted: bool = False
    """The quotation marks hold a journal, not the title: set by flow; a vote, and an issue alone is then enough."""
    after_in: bool = False
    """The container was led in by "in": set by containers; a sign of a chapter."""
    part_of: bool = False
    """The title is a part of a book ("Preface to ..."): set by headforms; what follows is the container."""
    under_word: bool = False
    """An article of a dictionary ("s.v."): set by occasions; makes the chapter an entry."""
    second_source: SecondSource | None = None
    """Another source of the same words: set by second; parse_entry reads it and relates it."""
    csl_type: SubType | None = None
    """A finer type than the kind: set by genres, web and kinds; record gives it when that kind wins."""
    form_sure: float = 0.0
    """How sure a form is that claimed the whole entry: set by formclaims; readers asks whether it wins unjudged."""
    copy: Copy = field(default_factory=Copy)
    """Words of the copy or document: collected for archival.finish."""

    # Signs of the head.
    quoted: bool = False
    """The title stands in quotation marks, or is set off as surely: set by flow and occasions; no book then."""
    list_label: str | None = None
    """The genre of a label of the list ("Memorandum. 1958a."): set by heads; a sign of a web page."""
    repeated_author: Stretch | None = None
    """The dash for the author above: set by repeated; heads then looks for no name."""
    dash_year_end: int = 0
    """Behind the year after such a dash: set by heads; the title begins there."""
    paper_end: int | None = None
    """Behind a newspaper that stands in the author's place: set by heads; its date and title follow."""
    comma_behind: bool = False
    """A comma stands behind the author, as in notes: set by heads; titles then end at commas."""
    colon_behind: bool = False
    """A colon stands behind the author, as in German and Russian lists: set by heads; asked with the comma."""

    def begin_run(self, at: int) -> None:
        """A journal's numbers begin at `at`, unless a grammar of runs has found where already."""
        if self.run_start is None:
            self.run_start = at
