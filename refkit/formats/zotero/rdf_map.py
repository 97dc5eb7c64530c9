"""The tables of Zotero RDF: which predicate says which field, which field stands in a host, which class an item has.

They were worked out from what Zotero writes and what it reads back of that, field by field. A field without a row is
`z:FIELD`, a creator type `z:TYPEs`; `HOSTS` tells which fields stand in the journal, book, reporter ... that the item
is part of: Zotero looks for them there and nowhere else.
"""

from __future__ import annotations

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
    "link": "http://purl.org/rss/1.0/modules/link/",
}
PREFIXES = {uri: prefix for prefix, uri in SPACES.items()}

# predicate -> candidates of Zotero fields; the first that the item type has is meant
DIRECT = {
    "dcterms:abstract": "abstractNote",
    "dc:date": "date dateDecided dateEnacted issueDate",
    "dc:title": "title caseName nameOfAct subject",
    "z:language": "language",
    "z:shortTitle": "shortTitle",
    "z:libraryCatalog": "libraryCatalog",
    "z:archive": "archive",
    "dc:coverage": "archiveLocation",
    "dc:rights": "rights",
    "dc:description": "extra",
    "dcterms:dateSubmitted": "accessDate",
    "bib:pages": "pages firstPage codePages",
    "prism:volume": "volume codeVolume reporterVolume codeNumber",
    "prism:number": "issue number reportNumber billNumber patentNumber docketNumber publicLawNumber documentNumber"
    " episodeNumber archiveID identifier seriesNumber",
    "prism:edition": "edition versionNumber",
    "z:type": "type thesisType letterType manuscriptType reportType presentationType websiteType postType"
    " mapType genre",
    "z:medium": "artworkMedium audioRecordingFormat videoRecordingFormat audioFileType interviewMedium format medium",
    "z:authority": "court legislativeBody issuingAuthority organization",
    "z:status": "legalStatus status",
    "dcterms:alternative": "journalAbbreviation",
    "z:citationKey": "citationKey",
}
# What the rows above say when they are read only.
READ_ONLY = frozenset({"codeNumber", "seriesNumber"})

# item type -> class of its host, and the fields that stand in it
HOSTS = {
    "journalArticle": ("bib:Journal", "publicationTitle journalAbbreviation volume issue ISSN DOI"),
    "conferencePaper": ("bib:Journal", "proceedingsTitle volume issue ISBN ISSN DOI"),
    "magazineArticle": ("bib:Periodical", "publicationTitle volume issue ISSN"),
    "newspaperArticle": ("bib:Newspaper", "publicationTitle volume issue ISSN"),
    "bookSection": ("bib:Book", "bookTitle volume ISBN ISSN"),
    "dictionaryEntry": ("bib:Book", "dictionaryTitle volume ISBN"),
    "encyclopediaArticle": ("bib:Book", "encyclopediaTitle volume ISBN"),
    "case": ("bib:CourtReporter", "reporter reporterVolume docketNumber"),
    "blogPost": ("z:Blog", "blogTitle"),
    "forumPost": ("z:Forum", "forumTitle"),
    "webpage": ("z:Website", "websiteTitle"),
}
# the fields of a series, which stands in the host, or in the item where there is none
SERIES = {
    "series": "dc:title",
    "seriesTitle": "dcterms:alternative",
    "seriesText": "dc:description",
    "seriesNumber": "dc:identifier",
}

# class of a host -> candidates of the field that its title is
TITLES = {
    "Journal": "publicationTitle proceedingsTitle",
    "Book": "bookTitle encyclopediaTitle dictionaryTitle",
    "Series": "series seriesTitle",
    "Blog": "blogTitle",
    "Forum": "forumTitle",
    "Website": "websiteTitle",
    "CourtReporter": "reporter",
    "Newspaper": "publicationTitle",
    "Periodical": "publicationTitle",
    "Magazine": "publicationTitle",
    "Code": "code",
    "Broadcast": "programTitle",
    "RadioOrTVProgram": "programTitle",
    "Part": "section",
}
IDENTIFIERS = ("DOI", "ISBN", "ISSN")
PUBLISHERS = "publisher institution university company distributor network label studio repository organization"
PLACES = "place repositoryLocation"
# creator types whose list is in the vocabulary of bib; all others are in Zotero's own
BIB_ROLES = ("author", "editor", "contributor")
# an attached file: predicate -> key
ATTACHED = {
    "dc:title": "title",
    "link:type": "mimeType",
    "link:charset": "charset",
    "z:linkMode": "linkMode",
    "dcterms:dateSubmitted": "accessDate",
}
CLASSES = {
    "journalArticle": "bib:Article",
    "magazineArticle": "bib:Article",
    "newspaperArticle": "bib:Article",
    "book": "bib:Book",
    "bookSection": "bib:BookSection",
    "thesis": "bib:Thesis",
    "letter": "bib:Letter",
    "email": "bib:Letter",
    "manuscript": "bib:Manuscript",
    "interview": "bib:Interview",
    "film": "bib:MotionPicture",
    "artwork": "bib:Illustration",
    "webpage": "bib:Document",
    "blogPost": "bib:Document",
    "forumPost": "bib:Document",
    "case": "bib:Document",
    "report": "bib:Report",
    "hearing": "bib:Report",
    "bill": "bib:Legislation",
    "statute": "bib:Legislation",
    "patent": "bib:Patent",
    "map": "bib:Image",
    "presentation": "bib:ConferenceProceedings",
    "computerProgram": "bib:Data",
    "videoRecording": "bib:Recording",
    "audioRecording": "bib:Recording",
    "podcast": "bib:Recording",
    "tvBroadcast": "bib:Recording",
    "radioBroadcast": "bib:Recording",
}
