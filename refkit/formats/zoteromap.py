"""Zotero's item types and fields (schema of 2026) against CSL: the tables for its JSON, RDF and CSV.

Each item type: its CSL type, the creator type that is CSL's author, and its fields as `field:csl-variable`. A field
without a variable has none in CSL and stays in `custom.zotero`. A variable's first field in a type is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_COMMON = (
    "abstractNote:abstract date:issued shortTitle:title-short language:language url:URL accessDate:accessed archive:archive"  # noqa: E501
    " archiveLocation:archive_location libraryCatalog:source callNumber:call-number rights: extra: DOI:DOI citationKey:id"  # noqa: E501
)
_PUBLISHED = "publisher:publisher place:publisher-place"
_SERIES = "series:collection-title seriesNumber:collection-number volume:volume numberOfVolumes:number-of-volumes"
_ORIGINAL = "originalDate:original-date originalPublisher:original-publisher originalPlace:original-publisher-place"

# item type | CSL type | author's creator type | fields
_TYPES = f"""
artwork|graphic|artist|title:title artworkMedium:medium artworkSize:dimensions
audioRecording|song|performer|title:title audioRecordingFormat:medium seriesTitle:collection-title volume:volume numberOfVolumes:number-of-volumes label:publisher place:publisher-place runningTime:dimensions ISBN:ISBN
bill|bill|sponsor|title:title billNumber:number code:container-title codeVolume:volume section:section codePages:page legislativeBody:authority session:chapter-number history:references
blogPost|post-weblog|author|title:title blogTitle:container-title websiteType:genre ISSN:ISSN
book|book|author|title:title {_SERIES} edition:edition {_PUBLISHED} numPages:number-of-pages ISBN:ISBN ISSN:ISSN {_ORIGINAL}
bookSection|chapter|author|title:title bookTitle:container-title {_SERIES} edition:edition {_PUBLISHED} pages:page ISBN:ISBN ISSN:ISSN {_ORIGINAL}
case|legal_case|author|caseName:title reporter:container-title reporterVolume:volume court:authority docketNumber:number firstPage:page history:references dateDecided:issued
computerProgram|software|programmer|title:title seriesTitle:collection-title versionNumber:version system: company:publisher place:publisher-place programmingLanguage: ISBN:ISBN
conferencePaper|paper-conference|author|title:title proceedingsTitle:container-title conferenceName:event-title {_PUBLISHED} volume:volume pages:page series:collection-title seriesNumber:collection-number eventPlace:event-place ISBN:ISBN ISSN:ISSN
dataset|dataset|author|title:title identifier:number type:genre versionNumber:version repository:publisher repositoryLocation:publisher-place format:medium
dictionaryEntry|entry-dictionary|author|title:title dictionaryTitle:container-title {_SERIES} edition:edition {_PUBLISHED} pages:page ISBN:ISBN ISSN:ISSN
document|document|author|title:title {_PUBLISHED} type:genre number:number
email|personal_communication|author|subject:title
encyclopediaArticle|entry-encyclopedia|author|title:title encyclopediaTitle:container-title {_SERIES} edition:edition {_PUBLISHED} pages:page ISBN:ISBN ISSN:ISSN
film|motion_picture|director|title:title distributor:publisher genre:genre videoRecordingFormat:medium runningTime:dimensions
forumPost|post|author|title:title forumTitle:container-title postType:genre
hearing|hearing|contributor|title:title committee:section documentNumber:number {_PUBLISHED} pages:page numberOfVolumes:number-of-volumes legislativeBody:authority session:chapter-number history:references
instantMessage|personal_communication|author|title:title
interview|interview|interviewee|title:title interviewMedium:medium
journalArticle|article-journal|author|title:title publicationTitle:container-title journalAbbreviation:container-title-short volume:volume issue:issue pages:page series:collection-title seriesTitle: seriesText: ISSN:ISSN {_PUBLISHED} PMID:PMID PMCID:PMCID section:section partNumber: partTitle:
letter|personal_communication|author|title:title letterType:genre eventPlace:event-place
magazineArticle|article-magazine|author|title:title publicationTitle:container-title volume:volume issue:issue pages:page ISSN:ISSN {_PUBLISHED}
manuscript|manuscript|author|title:title manuscriptType:genre place:publisher-place numPages:number-of-pages institution:publisher number:number
map|map|cartographer|title:title mapType:genre scale:scale seriesTitle:collection-title edition:edition {_PUBLISHED} ISBN:ISBN
newspaperArticle|article-newspaper|author|title:title publicationTitle:container-title place:publisher-place edition:edition section:section pages:page ISSN:ISSN publisher:publisher volume:volume issue:issue
patent|patent|inventor|title:title country: assignee: issuingAuthority:authority patentNumber:number filingDate:submitted applicationNumber: priorityNumbers: pages:page issueDate:issued references:references legalStatus:status place:publisher-place
podcast|broadcast|podcaster|title:title seriesTitle:collection-title episodeNumber:number audioFileType:medium runningTime:dimensions
preprint|article|author|title:title genre:genre repository:publisher archiveID:number place:publisher-place series:collection-title seriesNumber:collection-number
presentation|speech|presenter|title:title presentationType:genre place:event-place meetingName:event-title sessionTitle:
radioBroadcast|broadcast|director|title:title programTitle:container-title episodeNumber:number audioRecordingFormat:medium network:publisher place:publisher-place runningTime:dimensions
report|report|author|title:title reportNumber:number reportType:genre seriesTitle:collection-title institution:publisher place:publisher-place pages:page
standard|standard|author|title:title organization:authority committee:section type:genre number:number versionNumber:version status:status {_PUBLISHED} numPages:number-of-pages
statute|legislation|author|nameOfAct:title code:container-title codeNumber:volume publicLawNumber:number dateEnacted:issued pages:page section:section session:chapter-number history:references
thesis|thesis|author|title:title thesisType:genre university:publisher place:publisher-place numPages:number-of-pages
tvBroadcast|broadcast|director|title:title programTitle:container-title episodeNumber:number videoRecordingFormat:medium network:publisher place:publisher-place runningTime:dimensions
videoRecording|motion_picture|director|title:title videoRecordingFormat:medium seriesTitle:collection-title volume:volume numberOfVolumes:number-of-volumes studio:publisher place:publisher-place runningTime:dimensions ISBN:ISBN
webpage|webpage|author|title:title websiteTitle:container-title websiteType:genre
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
    "creator": "author",
    "artist": "author",
    "cartographer": "author",
    "programmer": "author",
    "inventor": "author",
    "presenter": "author",
    "podcaster": "author",
    "sponsor": "author",
}

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
    """An item type: its CSL type, the creator type of CSL's author, and its fields with their CSL variables."""

    name: str
    csl: str
    author: str
    fields: dict[str, str]


@cache
def item_types() -> dict[str, ItemType]:
    """All item types by name."""
    out = {}
    for line in _TYPES.strip().splitlines():
        name, csl, author, own = line.split("|")
        fields = dict(pair.partition(":")[::2] for pair in (own + " " + _COMMON).split())
        taken = {v for f, v in fields.items() if v}
        if sum(1 for v in fields.values() if v == "issued") > 1:
            del fields["date"]
        assert taken
        out[name] = ItemType(name, csl, author, fields)
    return out


@cache
def by_csl() -> dict[str, str]:
    """CSL type -> the item type that holds it."""
    out: dict[str, str] = {}
    for name, kind in item_types().items():
        out.setdefault(kind.csl, name)
    return {**out, **_FIRST, **STAND_INS}


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
    "key version library collections relations dateAdded dateModified parentItem inPublications deleted itemID itemKey uri"  # noqa: E501
    " links meta notes attachments seeAlso select libraryID citekey multi complete id libraryCatalogKey".split()
)
