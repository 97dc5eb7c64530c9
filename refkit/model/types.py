"""Every kind of reference, and their union, discriminated on `kind`. ADD A TYPE HERE.

A kind says what a source *is*; `csl_type` is the CSL 1.0.2 type under which it travels, by default the first of
the kind's `csl_types`. A new kind is a class below with `kind` and `csl_types`: the CSL mapping, the union and the JSON
Schema follow from it. Whatever else CSL or Zotero has becomes an `OtherReference`, so that no type is ever lost.

Fields carry the names of CSL variables (with underscores) or, where CSL has none, of the project's vocabulary.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, Union, get_args

from pydantic import Field, TypeAdapter

from refkit.model.base import Names, ReferenceBase, Related
from refkit.model.parts import EdtfDate, SeriesCitation

__all__ = [
    "KINDS", "ArchivalDocument", "Audiovisual", "Bill", "Book", "Chapter", "ConferencePaper", "Dataset", "EditedBook",
    "GovernmentDocument", "Hearing", "Interview", "JointStatement", "JournalArticle", "LegalCase", "Letter",
    "MagazineArticle", "Names", "NewspaperArticle", "OtherReference", "Patent", "Reference", "ReferenceBase", "Related",
    "Report", "Software", "Speech", "Statute", "Thesis", "Treaty", "WebDocument", "parse_reference",
    "reference_adapter",
]  # fmt: skip


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
        "document", "article", "manuscript", "classic", "event", "figure", "graphic", "map", "musical_score",
        "pamphlet", "periodical", "standard",
    )  # fmt: skip
    kind: Literal["other"] = "other"
    text: str | None = None
    reason: str | None = None


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

_CLASSES: tuple[type[ReferenceBase], ...] = get_args(get_args(Reference)[0])

KINDS: dict[str, type[ReferenceBase]] = {cls.model_fields["kind"].default: cls for cls in _CLASSES}


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
