"""Every kind of reference, and their union, discriminated on `kind`. ADD A TYPE HERE.

A kind says what a source *is*; `csl_type` is the CSL 1.0.2 type under which it travels, by default the first of
the kind's `csl_types`. A new kind is a class below with `kind` and `csl_types`: the CSL mapping, the union and the JSON
Schema follow from it. Whatever else CSL or Zotero has becomes an `OtherReference`, so that no type is ever lost.

Fields carry the names of CSL variables (with underscores) or, where CSL has none, of the project's vocabulary.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self, TypeAlias, Union

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, PlainValidator, TypeAdapter, WithJsonSchema

from refkit.model.parts import (
    ArchivalLocation,
    CopyLocation,
    EdtfDate,
    Link,
    Locator,
    Name,
    Number,
    Pages,
    SeriesCitation,
    Title,
)
from refkit.trace import Change

Names: TypeAlias = tuple[Name, ...]
_PARTS = (Name, EdtfDate, Title, Number, Pages, Locator, Link, SeriesCitation, CopyLocation, ArchivalLocation)


def _dump(value: ReferenceBase) -> dict[str, Any]:
    return value.model_dump(mode="json", exclude_defaults=True) | {"kind": value.kind}


def _as_reference(value: Any) -> Any:
    """Validate a related source when it is used, so that no kind needs the schema of all the others."""
    return value if isinstance(value, ReferenceBase) else parse_reference(value)


# A pointer back to the union would make pydantic build the schemas of all kinds for each of them.
_ANY_RECORD = {"type": "object", "required": ["kind"], "description": "a record of any kind"}


class Related(BaseModel):
    """Another source named inside an entry: "translation", "translation-source", "reprint", "review-of" ..."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    relation: str
    reference: Annotated[Any, PlainValidator(_as_reference), PlainSerializer(_dump), WithJsonSchema(_ANY_RECORD)]


class ReferenceBase(BaseModel):
    """What any source may have. Empty is None or (); frozen; equal when all but the provenance is equal.

    `document_number` is the number inside a documentary edition ("31" of a FRUS volume), `container_issued` the
    imprint date of the volume where `issued` is the document's own, `list_label` the word under which the list files
    an unsigned source ("Memorandum"), `year_suffix` the letter behind its year, `locator` a page that the entry names
    though it belongs to a citation. `other_names` holds further CSL name variables by their CSL names, `extra` every
    variable of a format that has no field here, verbatim.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True)

    csl_types: ClassVar[tuple[str, ...]] = ()

    kind: str
    csl_type: str = ""
    id: str = ""
    # titles
    title: Title | None = None
    container_title: Title | None = None
    collection_title: Title | None = None
    volume_title: Title | None = None
    part_title: str | None = None
    event_title: str | None = None
    # names
    author: Names = ()
    editor: Names = ()
    translator: Names = ()
    compiler: Names = ()
    container_author: Names = ()
    recipient: Names = ()
    interviewer: Names = ()
    other_names: dict[str, Names] = Field(default_factory=dict)
    # dates
    issued: EdtfDate | None = None
    accessed: EdtfDate | None = None
    original_date: EdtfDate | None = None
    event_date: EdtfDate | None = None
    container_issued: EdtfDate | None = None
    # numbering
    volume: Number | None = None
    issue: Number | None = None
    page: Pages | None = None
    edition: Number | None = None
    number: Number | None = None
    document_number: str | None = None
    collection_number: str | None = None
    chapter_number: str | None = None
    number_of_volumes: str | None = None
    section: str | None = None
    version: str | None = None
    # production
    publisher: str | None = None
    publisher_place: str | None = None
    event_place: str | None = None
    authority: str | None = None
    genre: str | None = None
    medium: str | None = None
    status: str | None = None
    # whereabouts
    archive: ArchivalLocation | None = None
    source: str | None = None
    call_number: str | None = None
    url: Link | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    # words about it
    language: str | None = None
    note: str | None = None
    keywords: tuple[str, ...] = ()
    # the list it stood in
    list_label: str | None = None
    year_suffix: str | None = None
    locator: Locator | None = None
    related: tuple[Related, ...] = ()
    extra: dict[str, Any] = Field(default_factory=dict)
    provenance: Annotated[Any, WithJsonSchema({"type": ["object", "null"]})] = Field(
        default=None, repr=False, exclude=True
    )

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the validator of a kind on its first use; the parts first, so that no kind builds them again."""
        for part in _PARTS:
            part.model_rebuild()
        return super().model_rebuild(**options)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ReferenceBase):
            return NotImplemented
        mine, its = dict(self.__dict__), dict(other.__dict__)
        mine.pop("provenance", None)
        its.pop("provenance", None)
        return mine == its

    def __hash__(self) -> int:
        return hash((self.kind, self.csl_type, self.id, self.title, self.author, self.issued))

    def with_(self, **fields: Any) -> Self:
        """A copy with other values; fields are not validated again: give parts, not strings."""
        return self.model_copy(update=fields)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The repairs that were made before or after this reference was read."""
        return self.provenance.changes if self.provenance else ()

    @property
    def effective_csl_type(self) -> str:
        """The CSL type under which the reference travels."""
        return self.csl_type or self.csl_types[0]

    def to_csl(self) -> dict[str, Any]:
        """CSL-JSON 1.0.2; what CSL cannot hold goes to `custom`. `refkit.model.from_csl` is the inverse."""
        from refkit.model.csljson import to_csl

        return to_csl(self)

    def summary(self) -> tuple[str, str, str, str, str]:
        """Key, kind, names, date and title as short strings, for tables."""
        names = self.author or self.editor
        return (
            self.id,
            self.kind.replace("_", " "),
            "; ".join(n.sort_form for n in names),
            str(self.issued or ""),
            str(self.title or self.container_title or ""),
        )

    def field_names(self) -> list[str]:
        """The names of the fields that hold something, in the order of the model, without the bookkeeping."""
        skip = {"kind", "csl_type", "provenance"}
        return [n for n in type(self).model_fields if n not in skip and getattr(self, n) not in (None, "", (), {})]


class ArchivalDocument(ReferenceBase):
    """An unpublished record in an archive, or its text on an archive's site."""

    csl_types = ("document", "manuscript", "collection")
    kind: Literal["archival_document"] = "archival_document"


class Letter(ReferenceBase):
    """A letter, cable, telegram or memorandum from one correspondent to another."""

    csl_types = ("personal_communication",)
    kind: Literal["letter"] = "letter"


class GovernmentDocument(ReferenceBase):
    """A memorandum, minute or paper in a published documentary edition, such as FRUS, or issued by a government."""

    csl_types = ("document", "personal_communication", "chapter")
    kind: Literal["government_document"] = "government_document"


class Book(ReferenceBase):
    """A book by its authors."""

    csl_types = ("book",)
    kind: Literal["book"] = "book"


class EditedBook(ReferenceBase):
    """A book known by its editors."""

    csl_types = ("book",)
    kind: Literal["edited_book"] = "edited_book"


class Chapter(ReferenceBase):
    """A part of a book with a title of its own."""

    csl_types = ("chapter", "entry-encyclopedia", "entry-dictionary", "entry")
    kind: Literal["chapter"] = "chapter"


class NewspaperArticle(ReferenceBase):
    """An item in a newspaper, signed or not."""

    csl_types = ("article-newspaper",)
    kind: Literal["newspaper_article"] = "newspaper_article"


class MagazineArticle(ReferenceBase):
    """An item in a magazine, dated by day or month."""

    csl_types = ("article-magazine",)
    kind: Literal["magazine_article"] = "magazine_article"


class JournalArticle(ReferenceBase):
    """An article in a scholarly journal, or a review there."""

    csl_types = ("article-journal", "review", "review-book")
    kind: Literal["journal_article"] = "journal_article"


class Treaty(ReferenceBase):
    """An agreement between states; `signed` is the signing, `series_citations` where it is printed (UNTS, TIAS)."""

    csl_types = ("treaty",)
    kind: Literal["treaty"] = "treaty"
    parties: tuple[str, ...] = ()
    signed: EdtfDate | None = None
    series_citations: tuple[SeriesCitation, ...] = ()


class Speech(ReferenceBase):
    """An address as delivered, wherever it is printed."""

    csl_types = ("speech",)
    kind: Literal["speech"] = "speech"


class WebDocument(ReferenceBase):
    """A page or post on a site."""

    csl_types = ("webpage", "post-weblog", "post")
    kind: Literal["web_document"] = "web_document"


class JointStatement(ReferenceBase):
    """A declaration, communiqué or read-out of governments that is no treaty."""

    csl_types = ("webpage", "document")
    kind: Literal["joint_statement"] = "joint_statement"


class Report(ReferenceBase):
    """A report, working paper or briefing of a body."""

    csl_types = ("report",)
    kind: Literal["report"] = "report"


class Thesis(ReferenceBase):
    """A thesis; `genre` is the degree, `publisher` the university."""

    csl_types = ("thesis",)
    kind: Literal["thesis"] = "thesis"


class Interview(ReferenceBase):
    """An interview or oral history; `author` is who was asked, `interviewer` who asked."""

    csl_types = ("interview",)
    kind: Literal["interview"] = "interview"


class ConferencePaper(ReferenceBase):
    """A paper read at, or printed in the proceedings of, a conference."""

    csl_types = ("paper-conference",)
    kind: Literal["conference_paper"] = "conference_paper"


class LegalCase(ReferenceBase):
    """A decision; `authority` is the court, `container_title` the reporter."""

    csl_types = ("legal_case",)
    kind: Literal["legal_case"] = "legal_case"


class Statute(ReferenceBase):
    """An act or regulation in force; `container_title` is the code."""

    csl_types = ("legislation", "regulation")
    kind: Literal["statute"] = "statute"


class Bill(ReferenceBase):
    """A bill or resolution before a parliament."""

    csl_types = ("bill",)
    kind: Literal["bill"] = "bill"


class Hearing(ReferenceBase):
    """A hearing before a committee."""

    csl_types = ("hearing",)
    kind: Literal["hearing"] = "hearing"


class Patent(ReferenceBase):
    """A patent; `number` is its number, `authority` its office."""

    csl_types = ("patent",)
    kind: Literal["patent"] = "patent"


class Dataset(ReferenceBase):
    """Data as published."""

    csl_types = ("dataset",)
    kind: Literal["dataset"] = "dataset"


class Software(ReferenceBase):
    """A program; `version` is the one used."""

    csl_types = ("software",)
    kind: Literal["software"] = "software"


class Audiovisual(ReferenceBase):
    """A film, broadcast, recording, song or performance."""

    csl_types = ("motion_picture", "broadcast", "song", "performance")
    kind: Literal["audiovisual"] = "audiovisual"


class OtherReference(ReferenceBase):
    """Whatever else CSL or Zotero has, or what could not be understood: `reason` says why.

    `text` keeps the words of an entry that could not be taken apart.
    """

    csl_types = (
        "document",
        "article",
        "manuscript",
        "classic",
        "event",
        "figure",
        "graphic",
        "map",
        "musical_score",
        "pamphlet",
        "periodical",
        "standard",
    )
    kind: Literal["other"] = "other"
    text: str | None = None
    reason: str | None = None


_CLASSES: tuple[type[ReferenceBase], ...] = (
    ArchivalDocument,
    Letter,
    GovernmentDocument,
    Book,
    EditedBook,
    Chapter,
    NewspaperArticle,
    MagazineArticle,
    JournalArticle,
    Treaty,
    Speech,
    WebDocument,
    JointStatement,
    Report,
    Thesis,
    Interview,
    ConferencePaper,
    LegalCase,
    Statute,
    Bill,
    Hearing,
    Patent,
    Dataset,
    Software,
    Audiovisual,
    OtherReference,
)

KINDS: dict[str, type[ReferenceBase]] = {cls.model_fields["kind"].default: cls for cls in _CLASSES}

Reference: TypeAlias = Annotated[
    Union[  # noqa: UP007 - a runtime union of names that are only known here
        ArchivalDocument,
        Letter,
        GovernmentDocument,
        Book,
        EditedBook,
        Chapter,
        NewspaperArticle,
        MagazineArticle,
        JournalArticle,
        Treaty,
        Speech,
        WebDocument,
        JointStatement,
        Report,
        Thesis,
        Interview,
        ConferencePaper,
        LegalCase,
        Statute,
        Bill,
        Hearing,
        Patent,
        Dataset,
        Software,
        Audiovisual,
        OtherReference,
    ],
    Field(discriminator="kind"),
]


def reference_adapter() -> TypeAdapter[Reference]:
    """The validator of the union: `reference_adapter().validate_python({"kind": "book", ...})`."""
    global _adapter
    if _adapter is None:
        for cls in _CLASSES:
            cls.model_rebuild()
        _adapter = TypeAdapter(Reference)
    return _adapter


_adapter: TypeAdapter[Reference] | None = None


def parse_reference(data: Any) -> ReferenceBase:
    """A typed reference from a dict with `kind`; raises pydantic.ValidationError (a ValueError) on a wrong shape."""
    return reference_adapter().validate_python(data)
