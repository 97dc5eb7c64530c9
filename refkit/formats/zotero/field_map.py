"""Zotero's item types and fields (schema of 2026) against CSL: the tables for its JSON, RDF and CSV.

Each item type: its CSL type, the creator type that is CSL's author, and its fields as `field:csl-variable`. A field
without a variable has none in CSL and stays in `custom.zotero`. A variable's first field in a type is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from refkit.model.types import ReferenceBase

# What every item type has; an item in an archive or a library can be told of fewer of them (schema version 42).
_ALL = (
    "abstractNote:abstract date:issued shortTitle:title-short language:language url:URL accessDate:accessed rights:"
    " extra: DOI:DOI citationKey:id"
)
_HELD = "archive:archive archiveLocation:archive_location libraryCatalog:source callNumber:call-number"
_PUBLISHED = "publisher:publisher place:publisher-place"
_SERIES = "series:collection-title seriesNumber:collection-number volume:volume numberOfVolumes:number-of-volumes"
_ORIGINAL = "originalDate:original-date originalPublisher:original-publisher originalPlace:original-publisher-place"
_BROADCAST = "network:publisher place:publisher-place runningTime:dimensions"

# item type | CSL type | author's creator type | the other creator types that it may have | fields
_TYPES = f"""
artwork|graphic|artist|contributor|title:title artworkMedium:medium artworkSize:dimensions eventPlace:event-place {_HELD}
audioRecording|song|performer|originalCreator composer wordsBy translator contributor|title:title audioRecordingFormat:medium seriesTitle:collection-title volume:volume numberOfVolumes:number-of-volumes label:publisher place:publisher-place runningTime:dimensions ISBN:ISBN {_HELD}
bill|bill|sponsor|cosponsor contributor|title:title billNumber:number code:container-title codeVolume:volume section:section codePages:page legislativeBody:authority session:chapter-number history:references
blogPost|post-weblog|author|translator commenter contributor|title:title blogTitle:container-title websiteType:genre ISSN:ISSN
book|book|author|contributor editor translator seriesEditor|title:title {_SERIES} edition:edition {_PUBLISHED} numPages:number-of-pages format:medium ISBN:ISBN ISSN:ISSN {_ORIGINAL} {_HELD}
bookSection|chapter|author|contributor editor bookAuthor translator seriesEditor|title:title bookTitle:container-title {_SERIES} edition:edition {_PUBLISHED} pages:page format:medium ISBN:ISBN ISSN:ISSN {_ORIGINAL} {_HELD}
case|legal_case|author|counsel contributor|caseName:title reporter:container-title reporterVolume:volume court:authority docketNumber:number firstPage:page history:references dateDecided:issued
computerProgram|software|programmer|contributor|title:title seriesTitle:collection-title versionNumber:version system: company:publisher place:publisher-place programmingLanguage: ISBN:ISBN {_HELD}
conferencePaper|paper-conference|author|contributor editor translator seriesEditor|title:title proceedingsTitle:container-title conferenceName:event-title {_PUBLISHED} volume:volume issue:issue numberOfVolumes:number-of-volumes pages:page series:collection-title seriesNumber:collection-number eventPlace:event-place ISBN:ISBN ISSN:ISSN {_HELD}
dataset|dataset|author|contributor|title:title identifier:number type:genre versionNumber:version repository:publisher repositoryLocation:publisher-place format:medium {_HELD}
dictionaryEntry|entry-dictionary|author|contributor editor translator seriesEditor|title:title dictionaryTitle:container-title {_SERIES} edition:edition {_PUBLISHED} pages:page ISBN:ISBN {_HELD}
document|document|author|contributor editor translator reviewedAuthor|title:title {_PUBLISHED} type:genre {_HELD}
email|personal_communication|author|translator contributor recipient|subject:title
encyclopediaArticle|entry-encyclopedia|author|contributor editor translator seriesEditor|title:title encyclopediaTitle:container-title {_SERIES} edition:edition {_PUBLISHED} pages:page ISBN:ISBN {_HELD}
film|motion_picture|director|producer scriptwriter castMember host guest narrator translator contributor|title:title distributor:publisher place:publisher-place genre:genre videoRecordingFormat:medium runningTime:dimensions {_HELD}
forumPost|post|author|contributor|title:title forumTitle:container-title postType:genre
hearing|hearing|contributor||title:title committee:section documentNumber:number {_PUBLISHED} pages:page numberOfVolumes:number-of-volumes legislativeBody:authority session:chapter-number history:references
instantMessage|personal_communication|author|contributor recipient|title:title
interview|interview|interviewee|contributor interviewer translator|title:title interviewMedium:medium {_PUBLISHED} {_HELD}
journalArticle|article-journal|author|contributor editor translator reviewedAuthor|title:title publicationTitle:container-title journalAbbreviation:container-title-short volume:volume issue:issue pages:page series:collection-title seriesTitle: seriesText: ISSN:ISSN {_PUBLISHED} PMID:PMID PMCID:PMCID section:section partNumber:part-number partTitle:part-title {_HELD}
letter|personal_communication|author|recipient contributor translator|title:title letterType:genre eventPlace:event-place {_HELD}
magazineArticle|article-magazine|author|contributor translator reviewedAuthor|title:title publicationTitle:container-title volume:volume issue:issue pages:page ISSN:ISSN {_PUBLISHED} {_HELD}
manuscript|manuscript|author|contributor translator|title:title manuscriptType:genre place:publisher-place numPages:number-of-pages institution:publisher number:number {_HELD}
map|map|cartographer|contributor seriesEditor|title:title mapType:genre scale:scale seriesTitle:collection-title edition:edition {_PUBLISHED} ISBN:ISBN {_HELD}
newspaperArticle|article-newspaper|author|contributor translator reviewedAuthor|title:title publicationTitle:container-title place:publisher-place edition:edition section:section pages:page ISSN:ISSN publisher:publisher volume:volume issue:issue {_HELD}
patent|patent|inventor|attorneyAgent contributor|title:title country: assignee: issuingAuthority:authority patentNumber:number filingDate:submitted applicationNumber: priorityNumbers: priorityDate:original-date pages:page issueDate:issued references:references legalStatus:status place:publisher-place
podcast|broadcast|podcaster|guest producer executiveProducer seriesCreator director scriptwriter castMember translator contributor|title:title seriesTitle:collection-title episodeNumber:number audioFileType:medium runningTime:dimensions {_PUBLISHED}
preprint|article|author|contributor editor translator reviewedAuthor|title:title genre:genre repository:publisher archiveID:number place:publisher-place series:collection-title seriesNumber:collection-number {_HELD}
presentation|speech|presenter|chair organizer contributor translator|title:title presentationType:genre place:event-place meetingName:event-title series:collection-title sessionTitle:container-title
radioBroadcast|broadcast|director|creator host guest producer executiveProducer seriesCreator scriptwriter castMember translator contributor|title:title programTitle:container-title episodeNumber:number audioRecordingFormat:medium {_BROADCAST} {_HELD}
report|report|author|editor contributor translator seriesEditor|title:title reportNumber:number reportType:genre seriesTitle:collection-title seriesNumber:collection-number institution:publisher place:publisher-place pages:page ISBN:ISBN ISSN:ISSN {_HELD}
standard|standard|author|editor contributor|title:title organization:authority committee:section type:genre number:number versionNumber:version edition:edition status:status {_PUBLISHED} numPages:number-of-pages partNumber:part-number partTitle:part-title ISBN:ISBN {_HELD}
statute|legislation|author|contributor|nameOfAct:title code:container-title codeNumber:volume publicLawNumber:number dateEnacted:issued pages:page section:section session:chapter-number history:references
thesis|thesis|author|contributor|title:title thesisType:genre university:publisher place:publisher-place series:collection-title seriesNumber:collection-number numPages:number-of-pages ISBN:ISBN ISSN:ISSN {_HELD}
tvBroadcast|broadcast|director|producer executiveProducer seriesCreator scriptwriter castMember host guest narrator translator contributor|title:title programTitle:container-title episodeNumber:number videoRecordingFormat:medium {_BROADCAST} {_HELD}
videoRecording|motion_picture|director|creator producer scriptwriter executiveProducer castMember host guest narrator translator contributor|title:title videoRecordingFormat:medium seriesTitle:collection-title volume:volume numberOfVolumes:number-of-volumes studio:publisher place:publisher-place runningTime:dimensions ISBN:ISBN {_HELD}
webpage|webpage|author|contributor translator|title:title websiteTitle:container-title websiteType:genre {_PUBLISHED}
"""  # noqa: E501

# Creator type -> CSL name variable; the author's own creator type of an item type goes first.
CREATORS = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "seriesEditor": "collection-editor",
    "bookAuthor": "container-author",
    "contributor": "contributor",
    "recipient": "recipient",
    "interviewer": "interviewer",
    "interviewee": "author",
    "reviewedAuthor": "reviewed-author",
    "director": "director",
    "producer": "producer",
    "scriptwriter": "script-writer",
    "castMember": "performer",
    "performer": "performer",
    "composer": "composer",
    "guest": "guest",
    "host": "host",
    "executiveProducer": "executive-producer",
    "seriesCreator": "series-creator",
    "chair": "chair",
    "narrator": "narrator",
    "organizer": "organizer",
    "originalCreator": "original-author",
    "creator": "author",
    "artist": "author",
    "cartographer": "author",
    "programmer": "author",
    "inventor": "author",
    "presenter": "author",
    "podcaster": "author",
    "sponsor": "author",
}

# Author's creator types that CSL has a variable for beside `author`: a film's director, a podcast's host.
OWN_VARIABLES = {"director": "director", "podcaster": "host", "performer": "performer", "contributor": "contributor"}

# CSL types without an item type of their own -> where they live in Zotero; a `type:` line in Extra keeps the type.
STAND_INS = {
    "treaty": "document",
    "review": "journalArticle",
    "review-book": "journalArticle",
    "pamphlet": "manuscript",
    "regulation": "statute",
    "collection": "document",
    "event": "presentation",
    "performance": "presentation",
    "classic": "manuscript",
    "periodical": "document",
    "figure": "artwork",
    "musical_score": "document",
    "entry": "bookSection",
}
_FIRST = {
    "personal_communication": "letter",
    "motion_picture": "film",
    "broadcast": "tvBroadcast",
}
# What the CSL types of a stand-in need: `container-title` has no field in a document or letter.


@dataclass(frozen=True, slots=True)
class ItemType:
    """An item type: its CSL type, the creator type of CSL's author, and its fields with their CSL variables.

    `roles` are all the creator types that Zotero lets it have, the author's first.
    """

    name: str
    csl: str
    author: str
    roles: tuple[str, ...]
    fields: dict[str, str]


@cache
def item_types() -> dict[str, ItemType]:
    """All item types by name."""
    out = {}
    for line in _TYPES.strip().splitlines():
        name, csl, author, others, own = line.split("|")
        fields = dict(pair.partition(":")[::2] for pair in f"{own} {_ALL}".split())
        if sum(1 for v in fields.values() if v == "issued") > 1:
            del fields["date"]
        out[name] = ItemType(name, csl, author, (author, *others.split()), fields)
    return out


@cache
def by_csl() -> dict[str, str]:
    """CSL type -> the item type that holds it."""
    out: dict[str, str] = {}
    for name, kind in item_types().items():
        out.setdefault(kind.csl, name)
    return {**out, **_FIRST, **STAND_INS}


def lands_as(csl_type: str) -> str:
    """The item type that Zotero's CSL importer makes of a CSL type: a document of what it has no type for."""
    if csl_type in _FIRST:
        return _FIRST[csl_type]
    return next((name for name, kind in item_types().items() if kind.csl == csl_type), "document")


@cache
def any_field() -> dict[str, str]:
    """Field -> CSL variable in whichever type has it first: for items whose fields do not fit their type."""
    out: dict[str, str] = {}
    for kind in item_types().values():
        for field, csl in kind.fields.items():
            if csl:
                out.setdefault(field, csl)
    return out


# What belongs to Zotero's library and not to the source: kept verbatim for writing back.
BOOKKEEPING = frozenset(
    "key version library collections relations dateAdded dateModified parentItem inPublications deleted itemID itemKey"
    " uri links meta notes attachments seeAlso select libraryID citekey multi complete id libraryCatalogKey about"
    " apart".split()
)


def item_type_of(reference: ReferenceBase, csl_type: str, had: object = None) -> str:
    """The item type of a record: the one it `had`, else by its CSL type; what is printed in a volume, or lies in an
    archive, has a type with the fields for it.
    """
    if isinstance(had, str) and had in item_types() and item_types()[had].csl == csl_type:
        return had
    if reference.kind in ("government_document", "speech", "letter") and reference.container_title is not None:
        return "bookSection"
    if csl_type == "document" and reference.kind == "archival_document":
        return "manuscript"
    if csl_type == "treaty" and reference.container_title is not None:
        return "bookSection"
    return by_csl().get(csl_type, "document")


def role_of(variable: str, kind: ItemType) -> str:
    """The creator type of a CSL name variable in an item type; "" where the type lets nobody have that role."""
    if variable == "author":
        return kind.author
    role = next((r for r in kind.roles[1:] if CREATORS.get(r) == variable), "")
    return role or (kind.author if OWN_VARIABLES.get(kind.author) == variable else "")
