"""What every reference has: the fields that any kind may fill, and how references are compared, copied and summed up.

The kinds themselves are in `types`. Fields carry the names of CSL variables (with underscores) or, where CSL has none,
of the project's vocabulary.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticSerializationError

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
PARTS = (Name, EdtfDate, Title, Number, Pages, Locator, Link, SeriesCitation, CopyLocation, ArchivalLocation)


def plain_values(value: ReferenceBase) -> dict[str, Any]:
    """A record as JSON's own values, only what it says, with its kind; `parse_reference` is the inverse."""
    try:
        out = value.model_dump(mode="json", exclude_defaults=True)
    except (UnicodeError, PydanticSerializationError):  # half an emoji in a key of `extra`
        out = _as_json(value.model_dump(exclude_defaults=True))
    return out | {"kind": value.kind}


def _as_json(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(k): _as_json(v) for k, v in value.items()}
    return [_as_json(v) for v in value] if isinstance(value, (list, tuple)) else value


def _as_reference(value: Any) -> Any:
    """Validate a related source when it is used, so that no kind needs the schema of all the others."""
    from refkit.model.types import parse_reference  # the union of all kinds, which are made of this base

    return value if isinstance(value, ReferenceBase) else parse_reference(value)


# A pointer back to the union would make pydantic build the schemas of all kinds for each of them.
_ANY_RECORD = {"type": "object", "required": ["kind"], "description": "a record of any kind"}


class Related(BaseModel):
    """Another source named inside an entry: "translation", "translation-source", "reprint", "review-of" ..."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    relation: str
    reference: Annotated[Any, PlainValidator(_as_reference), PlainSerializer(plain_values), WithJsonSchema(_ANY_RECORD)]


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
        for part in PARTS:
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
