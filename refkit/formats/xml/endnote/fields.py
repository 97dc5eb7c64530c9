"""The types, fields and groups of people of EndNote XML and what CSL calls them, read in both directions.

What a field means in one type only is in `refkit.formats.common.endnote_fields`.
"""

from __future__ import annotations

from refkit.formats.common import structured_note
from refkit.formats.common.endnote_fields import GENERIC

OWN = structured_note.PLACES["endnote-xml"]

# number, name, CSL type as read
RECORD_TYPES: tuple[tuple[int, str, str], ...] = (
    (17, "Journal Article", "article-journal"),
    (19, "Magazine Article", "article-magazine"),
    (23, "Newspaper Article", "article-newspaper"),
    (6, "Book", "book"),
    (28, "Edited Book", "book"),
    (5, "Book Section", "chapter"),
    (10, "Conference Proceedings", "paper-conference"),
    (47, "Conference Paper", "paper-conference"),
    (32, "Thesis", "thesis"),
    (27, "Report", "report"),
    (46, "Government Document", "report"),
    (36, "Manuscript", "manuscript"),
    (34, "Unpublished Work", "manuscript"),
    (26, "Personal Communication", "personal_communication"),
    (31, "Statute", "legislation"),
    (7, "Case", "legal_case"),
    (4, "Bill", "bill"),
    (14, "Hearing", "hearing"),
    (50, "Legal Rule or Regulation", "regulation"),
    (12, "Web Page", "webpage"),
    (16, "Electronic Source", "webpage"),
    (56, "Blog", "post-weblog"),
    (9, "Computer Program", "software"),
    (59, "Dataset", "dataset"),
    (20, "Map", "map"),
    (2, "Artwork", "graphic"),
    (37, "Figure", "figure"),
    (61, "Music", "song"),
    (21, "Film or Broadcast", "motion_picture"),
    (3, "Audiovisual Material", "motion_picture"),
    (53, "Encyclopedia", "entry-encyclopedia"),
    (52, "Dictionary", "entry-dictionary"),
    (25, "Patent", "patent"),
    (58, "Standard", "standard"),
    (54, "Pamphlet", "pamphlet"),
    (55, "Classical Work", "classic"),
    (43, "Electronic Article", "article-journal"),
    (44, "Electronic Book", "book"),
    (13, "Generic", "document"),
)
BY_NUMBER = {number: csl for number, _, csl in RECORD_TYPES}
WRITTEN_TYPES = {csl: (number, name) for number, name, csl in reversed(RECORD_TYPES)}

# path below <record> -> CSL variable
PATHS: tuple[tuple[str, str], ...] = (
    ("titles/title", "title"),
    ("titles/secondary-title", "container-title"),
    ("titles/tertiary-title", "collection-title"),
    ("titles/short-title", "title-short"),
    ("periodical/abbr-1", "container-title-short"),
    ("pages", "page"),
    ("volume", "volume"),
    ("number", "issue"),
    ("num-vols", "number-of-volumes"),
    ("edition", "edition"),
    ("section", "section"),
    ("pub-location", "publisher-place"),
    ("publisher", "publisher"),
    ("abstract", "abstract"),
    ("work-type", "genre"),
    ("language", "language"),
    ("remote-database-name", "source"),
    ("call-num", "call-number"),
    ("electronic-resource-num", "DOI"),
    ("label", "id"),
    ("accession-num", "archive_location"),
    ("custom7", "archive"),
    ("research-notes", "annote"),
    ("reviewed-item", "reviewed-title"),
)
# group of <contributors> -> CSL name variable
PEOPLE = {
    "authors": "author",
    "secondary-authors": "editor",
    "tertiary-authors": "collection-editor",
    "subsidiary-authors": "translator",
    "translated-authors": "translated-author",  # the author's name in another language
}
# Paths whose text keeps its italics and the like.
STYLED = frozenset(
    "titles/title titles/secondary-title titles/tertiary-title titles/short-title titles/translated-title "
    "periodical/full-title abstract".split()
)
NAME_OF = {number: name for number, name, _ in RECORD_TYPES}
NUMBER_OF = {name.lower(): number for number, name, _ in RECORD_TYPES}
# A type whose fields are called as those of another.
FIELDS_OF = {"Electronic Source": "Web Page"}
GENERIC_OF = {path: generic for generic, tags in GENERIC.items() for path in tags[2]}
