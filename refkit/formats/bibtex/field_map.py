"""The tables between BibTeX/BibLaTeX and CSL: entry types and fields, read in both directions.

A row names a CSL variable and the fields of each dialect that hold it. What has no row is dealt with in
`bibtex.read_entry` and `bibtex.write_entry` by name: titles, names, dates, archives.
"""

from __future__ import annotations

# Entry type -> CSL type and genre, as read. Aliases of BibLaTeX and the types of JabRef, Zotero and APA files are
# here too.
READ_TYPES: dict[str, tuple[str, str | None]] = {
    "article": ("article-journal", None),
    "periodical": ("periodical", None),
    "suppperiodical": ("article-journal", None),
    "book": ("book", None),
    "mvbook": ("book", None),
    "inbook": ("chapter", None),
    "bookinbook": ("chapter", None),
    "suppbook": ("chapter", None),
    "booklet": ("pamphlet", None),
    "collection": ("book", None),
    "mvcollection": ("book", None),
    "incollection": ("chapter", None),
    "suppcollection": ("chapter", None),
    "manual": ("report", None),
    "misc": ("document", None),
    "other": ("document", None),
    "online": ("webpage", None),
    "electronic": ("webpage", None),
    "www": ("webpage", None),
    "webpage": ("webpage", None),
    "internet": ("webpage", None),
    "blog": ("post-weblog", None),
    "patent": ("patent", None),
    "proceedings": ("book", None),
    "mvproceedings": ("book", None),
    "inproceedings": ("paper-conference", None),
    "conference": ("paper-conference", None),
    "reference": ("book", None),
    "mvreference": ("book", None),
    "inreference": ("entry-encyclopedia", None),
    "report": ("report", None),
    "techreport": ("report", None),
    "thesis": ("thesis", None),
    "phdthesis": ("thesis", "PhD thesis"),
    "mastersthesis": ("thesis", "Master’s thesis"),
    "mathesis": ("thesis", "Master’s thesis"),
    "bathesis": ("thesis", "Bachelor’s thesis"),
    "candthesis": ("thesis", "Candidate thesis"),
    "unpublished": ("manuscript", None),
    "archival": ("manuscript", None),
    "preprint": ("article", None),
    "artwork": ("graphic", None),
    "image": ("graphic", None),
    "figure": ("figure", None),
    "audio": ("song", None),
    "music": ("song", None),
    "movie": ("motion_picture", None),
    "video": ("motion_picture", None),
    "film": ("motion_picture", None),
    "podcast": ("broadcast", None),
    "broadcast": ("broadcast", None),
    "performance": ("performance", None),
    "commentary": ("book", None),
    "jurisdiction": ("legal_case", None),
    "case": ("legal_case", None),
    "legislation": ("legislation", None),
    "statute": ("legislation", None),
    "legal": ("document", None),
    "legadminmaterial": ("regulation", None),
    "legmaterial": ("bill", None),
    "treaty": ("treaty", None),
    "letter": ("personal_communication", None),
    "newspaper": ("article-newspaper", None),
    "newsarticle": ("article-newspaper", None),
    "newspaperarticle": ("article-newspaper", None),
    "magazine": ("article-magazine", None),
    "review": ("review", None),
    "software": ("software", None),
    "dataset": ("dataset", None),
    "data": ("dataset", None),
    "standard": ("standard", None),
    "map": ("map", None),
    "speech": ("speech", None),
    "presentation": ("speech", None),
    "interview": ("interview", None),
    "hearing": ("hearing", None),
    "bill": ("bill", None),
    "xdata": ("", None),
    "set": ("document", None),
    "bibnote": ("document", None),
}

SUBTYPES = {
    "newspaper": "article-newspaper",
    "newspaperarticle": "article-newspaper",
    "magazine": "article-magazine",
    "magazinearticle": "article-magazine",
}

# CSL type -> entry type in BibTeX, in BibLaTeX, and the entrysubtype that tells types of one entry type apart. Only
# types that every reader accepts: Zotero's importer drops @treaty, @speech, @dataset, @webpage and others without a
# word.
WRITE_TYPES: dict[str, tuple[str, str, str | None]] = {
    "article-journal": ("article", "article", None),
    "article-magazine": ("article", "article", "magazine"),
    "article-newspaper": ("article", "article", "newspaper"),
    "review": ("article", "article", "review"),
    "review-book": ("article", "article", "review-book"),
    "article": ("misc", "unpublished", "article"),
    "book": ("book", "book", None),
    "chapter": ("incollection", "incollection", None),
    "entry-encyclopedia": ("incollection", "inreference", "entry-encyclopedia"),
    "entry-dictionary": ("incollection", "inreference", "entry-dictionary"),
    "entry": ("incollection", "incollection", "entry"),
    "paper-conference": ("inproceedings", "inproceedings", None),
    "report": ("techreport", "report", None),
    "thesis": ("phdthesis", "thesis", None),
    "manuscript": ("unpublished", "unpublished", None),
    "document": ("misc", "misc", None),
    "webpage": ("misc", "online", "webpage"),
    "post-weblog": ("misc", "online", "post-weblog"),
    "post": ("misc", "online", "post"),
    "personal_communication": ("misc", "letter", "personal_communication"),
    "pamphlet": ("booklet", "booklet", None),
    "patent": ("misc", "patent", "patent"),
    "legal_case": ("misc", "jurisdiction", "legal_case"),
    "legislation": ("misc", "legislation", "legislation"),
    "software": ("misc", "software", "software"),
    "motion_picture": ("misc", "video", "motion_picture"),
    "song": ("misc", "audio", "song"),
    "graphic": ("misc", "artwork", "graphic"),
}

# Field -> CSL variable, as read; the first field of a variable in the dialect's column is the one that is written.
TEXT_ROWS: tuple[tuple[str, str, str], ...] = (
    # CSL variable, BibTeX field, BibLaTeX field
    ("volume", "volume", "volume"),
    ("edition", "edition", "edition"),
    ("chapter-number", "chapter", "chapter"),
    ("number-of-volumes", "volumes", "volumes"),
    ("number-of-pages", "pagetotal", "pagetotal"),
    ("part-title", "", ""),
    ("version", "version", "version"),
    ("language", "language", "language"),
    ("abstract", "abstract", "abstract"),
    ("event-title", "eventtitle", "eventtitle"),
    ("event-place", "venue", "venue"),
    ("status", "pubstate", "pubstate"),
    ("original-publisher", "origpublisher", "origpublisher"),
    ("original-publisher-place", "origlocation", "origlocation"),
    ("part-number", "part", "part"),
    # Neither dialect has fields for these: they are named for what they are, and every engine passes them over.
    ("call-number", "lccn", "lccn"),  # as Zotero has it
    ("authority", "authority", "authority"),
    ("section", "section", "section"),
    ("medium", "medium", "medium"),
    ("source", "source", "source"),
    ("dimensions", "dimensions", "dimensions"),
    ("scale", "scale", "scale"),
    ("references", "references", "references"),
    ("jurisdiction", "jurisdiction", "jurisdiction"),
    ("year-suffix", "yearsuffix", "yearsuffix"),
)

# The same for facts that CSL keeps under `custom`.
CUSTOM_ROWS: tuple[tuple[str, str], ...] = (
    # key of custom, field
    ("document-number", "documentnumber"),
    ("list-label", "listlabel"),
    ("volume-as-printed", "printedvolume"),
    ("issue-as-printed", "printedissue"),
    ("edition-as-printed", "printededition"),
    ("number-as-printed", "printednumber"),
    ("page-as-printed", "printedpages"),
    ("issued-time", "time"),
    ("container-title-original", "origbooktitle"),
)

# Where a record lies, part by part, where `library` alone does not say it: CSL variable, field.
ARCHIVE_ROWS: tuple[tuple[str, str], ...] = (
    ("archive", "archive"),
    ("archive-place", "archiveplace"),
    ("archive_collection", "archivecollection"),
    ("archive_location", "archivelocation"),
)

# Fields that are written where the data model does not want them rather than not at all: a style passes them over, and
# a reader finds them under the name that everybody knows. CSL variable, BibTeX field, BibLaTeX field.
LAST_CHANCE: tuple[tuple[str, str, str], ...] = (
    ("publisher", "publisher", "publisher"),
    ("publisher-place", "address", "location"),
    ("volume", "volume", "volume"),
    ("edition", "edition", "edition"),
    ("collection-title", "series", "series"),
    ("genre", "type", "type"),
    ("event-title", "eventtitle", "eventtitle"),
    ("event-place", "venue", "venue"),
    ("version", "version", "version"),
    ("chapter-number", "chapter", "chapter"),
    ("number-of-volumes", "volumes", "volumes"),
    ("number-of-pages", "pagetotal", "pagetotal"),
    ("ISBN", "isbn", "isbn"),
    ("ISSN", "issn", "issn"),
    ("volume-title", "volumetitle", "volumetitle"),
    ("collection-number", "seriesnumber", "seriesnumber"),
)

# Fields that say the same as another one does.
ALIASES = {
    "journaltitle": "journal",
    "address": "location",
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "primaryclass": "eprintclass",
    "key": "sortkey",
    "school": "institution",
    "pdf": "file",
    "isbn-13": "isbn",
    "isbn13": "isbn",
    "keyword": "keywords",
    "tags": "keywords",
    "lang": "language",
    "numpages": "pagetotal",
    "booktitleshort": "shortbooktitle",
    "translation": "translator",
    "conference": "eventtitle",
    "origyear": "origdate",
    "abstr": "abstract",
    "summary": "abstract",
    "link": "url",
    "howpublish": "howpublished",
    "timestampe": "timestamp",
    "lastchecked": "urldate",
    "accessed": "urldate",
    "date-accessed": "urldate",
}

VERBATIM = frozenset(
    "url doi eprint file pdf verba verbb verbc xdata crossref xref ids entryset related bdsk-url-1 bdsk-url-2".split()
)

NAME_FIELDS = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "bookauthor": "container-author",
    "holder": "holder",
    "director": "director",
    "recipient": "recipient",
    "interviewer": "interviewer",
    "illustrator": "illustrator",
    "compiler": "compiler",
    "composer": "composer",
}

# BibLaTeX's editortype -> CSL name variable. Those without one (founder, continuator, redactor, reviser, and whatever
# word somebody wrote) keep their own word as the role.
EDITOR_TYPES = {
    "editor": "editor",
    "compiler": "compiler",
    "collaborator": "contributor",
    "organizer": "organizer",
    "director": "director",
    "series": "collection-editor",
    "serieseditor": "collection-editor",
    "interviewer": "interviewer",
    "producer": "producer",
    "scriptwriter": "script-writer",
    "narrator": "narrator",
    "performer": "performer",
    "composer": "composer",
    "illustrator": "illustrator",
    "illustrated by": "illustrator",
    "translator": "translator",
    "translated by": "translator",
    "compiled by": "compiler",
    "edited by": "editor",
}
WRITE_EDITOR_TYPES = {
    "compiler": "compiler",
    "director": "director",
    "organizer": "organizer",
    "contributor": "collaborator",
    "collection-editor": "serieseditor",
    "producer": "producer",
}

# biblatex's data model (section 2.1.1 of its manual, checked with `biber --validate-datamodel`): fields that not every
# entry type takes, and the types that do.
_REPORTS = "report techreport thesis phdthesis mastersthesis"
_BOOKISH = "book collection inbook incollection inreference reference proceedings inproceedings"
ALLOWED: dict[str, frozenset[str]] = {
    name: frozenset(types.split())
    for name, types in {
        "translator": "article book inbook incollection inreference collection",
        "volume": "article periodical " + _BOOKISH,
        "volumes": _BOOKISH,
        "number": "article periodical manual report techreport patent dataset " + _BOOKISH,
        "series": "article periodical manual dataset " + _BOOKISH,
        "edition": "manual dataset book inbook incollection inreference collection reference",
        "pages": "article booklet manual report techreport thesis phdthesis mastersthesis " + _BOOKISH,
        "pagetotal": "book booklet collection manual proceedings report techreport thesis phdthesis mastersthesis",
        "chapter": "booklet manual report techreport thesis phdthesis mastersthesis " + _BOOKISH,
        "publisher": "manual dataset " + _BOOKISH,
        "location": "misc software booklet manual unpublished patent dataset " + _REPORTS + " " + _BOOKISH,
        "isbn": "manual " + _BOOKISH,
        "issn": "article periodical",
        "type": "misc software booklet manual patent dataset unpublished " + _REPORTS,
        "howpublished": "misc software booklet unpublished",
        "organization": "misc software online manual dataset proceedings inproceedings",
        "institution": "report techreport thesis phdthesis mastersthesis",
        "eventtitle": "unpublished proceedings inproceedings",
        "venue": "unpublished proceedings inproceedings",
        "version": "article misc software online manual report techreport dataset patent",
        "booktitle": "inbook incollection inreference inproceedings",
        "booktitleaddon": "inbook incollection inreference inproceedings",
        "maintitle": "book collection inbook incollection inreference reference proceedings inproceedings",
        "journal": "article",
        "bookauthor": "inbook incollection inreference",
    }.items()
}
# Types that biblatex knows but does not constrain take any field.
UNCONSTRAINED = frozenset("letter jurisdiction legislation video audio artwork movie legal".split())


def allowed(entry_type: str, name: str) -> bool:
    """Whether the data model of biblatex lets an entry type have a field."""
    types = ALLOWED.get(name)
    return types is None or entry_type in types or entry_type in UNCONSTRAINED


# What Zotero keeps about an item and nobody else has a field for: `numPages` is `zotero-num-pages`.
ZOTERO = "zotero-"


def zotero_field(name: str) -> str:
    """The field for a key of Zotero's own; "" where its name does not come back from it."""
    field = ZOTERO + "".join(f"-{c.lower()}" if c.isupper() else c for c in name)
    return field if name.isascii() and name.isalpha() and zotero_name(field) == name else ""


def zotero_name(field: str) -> str:
    """The inverse."""
    first, *others = field.removeprefix(ZOTERO).split("-")
    return first + "".join(word[:1].upper() + word[1:] for word in others)
