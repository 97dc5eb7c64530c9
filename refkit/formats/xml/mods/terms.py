"""What the words of MODS mean in CSL: roles, genres, types of resource; and where a record of ours stands in it."""

from __future__ import annotations

from refkit.formats.common import structured_note

SPACE = "http://www.loc.gov/mods/v3"
OURS = "urn:refkit:record:1"  # MODS wants what stands in <extension> to be of another namespace
OWN = structured_note.PLACES["mods"]

# CSL name variable: MARC's relator codes and words that are read as it; the first code is written.
_ROLE_WORDS = {
    "author": "aut author creator cre ive art ctg inv prg spk",
    "editor": "edt editor",
    "translator": "trl translator",
    "contributor": "ctb contributor",
    "recipient": "rcp addressee",
    "interviewer": "ivr",
    "director": "drt",
    "producer": "pro",
    "composer": "cmp",
    "compiler": "com",
    "illustrator": "ill",
    "collection-editor": "pbd",
    "performer": "prf",
}
ROLES = {word: variable for variable, words in _ROLE_WORDS.items() for word in words.split()}
WRITTEN_ROLES = {v: k for k, v in reversed(ROLES.items()) if len(k) == 3}
# a type of <identifier>: CSL variable
IDENTIFIERS = {"isbn": "ISBN", "issn": "ISSN", "doi": "DOI", "uri": "URL", "pmid": "PMID", "citekey": "id"}
# a genre's words: CSL type
GENRES = {
    "book": "book",
    "journal": "article-journal",
    "periodical": "article-journal",
    "newspaper": "article-newspaper",
    "magazine": "article-magazine",
    "thesis": "thesis",
    "theses": "thesis",
    "letter": "personal_communication",
    "map": "map",
    "web site": "webpage",
    "conference publication": "paper-conference",
    "technical report": "report",
    "report": "report",
    "interview": "interview",
    "legal case and case notes": "legal_case",
    "legislation": "legislation",
    "patent": "patent",
    "treaty": "treaty",
    "encyclopedia": "entry-encyclopedia",
    "dictionary": "entry-dictionary",
    "article": "article-journal",
    "speech": "speech",
}
# a type of resource: CSL type
RESOURCES = {
    "cartographic": "map",
    "sound recording": "song",
    "sound recording-musical": "song",
    "sound recording-nonmusical": "song",
    "moving image": "motion_picture",
    "still image": "graphic",
    "software, multimedia": "software",
    "notated music": "musical_score",
}
