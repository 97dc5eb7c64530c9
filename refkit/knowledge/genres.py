"""What kind of thing is cited: marks in brackets, words for speeches, papers and meetings, codes of a standard.

Sources: the Publication Manual of the American Psychological Association, 7th edition, chapter 10 (marks in brackets);
GB/T 7714-2015, annex B (codes of Chinese lists); headings of documentary editions and of the programmes of conferences.
A pattern is as printed, case included.
"""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """What stands in brackets behind a title: the kind that it tells, and a CSL type where it is not the kind's first.

    `pattern` matches the whole of each example.
    """

    pattern: str
    kind: str
    csl_type: str
    examples: tuple[str, ...]


MARKS: tuple[Mark, ...] = (
    Mark("[Dd]ata ?sets?|[Dd]ata files?", "dataset", "", ("Data set", "dataset")),
    Mark(
        "(?:Computer |Mobile )?[Ss]oftware|[Mm]obile app(?:lication)?|[Aa]pp|[Cc]omputer program",
        *("software", ""),
        ("Computer software", "Mobile app"),
    ),
    Mark(
        r"(?:Audio |Video )?[Pp]odcast(?: episode)?|(?:Radio|TV|Television) (?:series|program(?:me)?|broadcast)(?: episode)?"
        r"|(?:TV|Television) series(?: episode)?|[Rr]adio broadcast|[Bb]roadcast",
        *("audiovisual", "broadcast"),
        ("Audio podcast episode", "TV series episode", "Radio broadcast"),
    ),
    Mark(
        r"(?:Online |Streaming )?[Vv]ideo(?: file)?|[Ff]ilm|[Mm]otion picture|[Dd]ocumentary",
        *("audiovisual", ""),
        ("Video", "Film", "Streaming video"),
    ),
    Mark(r"[Ss]ong|[Aa]lbum|[Aa]udio(?: recording)?|LP|CD", "audiovisual", "song", ("Song", "Audio recording")),
    Mark(
        r"[Tt]weet|[Ff]acebook (?:post|status update)|[Ii]nstagram (?:photograph|post)|[Ss]tatus update|[Tt]hread|[Pp]ost"
        r"|[Oo]nline forum post",
        *("web_document", "post"),
        ("Tweet", "Facebook status update", "Online forum post"),
    ),
    Mark(r"[Bb]log post|[Ww]eb ?log post", "web_document", "post-weblog", ("Blog post", "Weblog post")),
    Mark(
        r"[Pp]hotographs?|[Pp]ainting|[Dd]rawing|[Pp]oster(?! pres)|[Aa]rtwork|[Ll]ithograph",
        *("other", "graphic"),
        ("Photograph", "Painting"),
    ),
    Mark(r"[Mm]aps?", "other", "map", ("Map",)),
    Mark(
        r"(?:[Cc]onference )?[Pp]aper presentation|[Pp]oster presentation|[Cc]onference (?:session|presentation|paper)"
        r"|[Kk]eynote (?:address|presentation)",
        *("conference_paper", ""),
        ("Paper presentation", "Conference session", "Keynote address"),
    ),
    Mark(
        r"[Mm]anuscript (?:in preparation|submitted for publication)|[Uu]npublished manuscript|[Pp]reprint",
        *("other", "article"),
        ("Manuscript in preparation", "Preprint"),
    ),
    Mark(r"[Pp]ress release", "web_document", "", ("Press release",)),
)

# Kinds of picture that stand as a sentence of their own behind the title.
PICTURES: tuple[str, ...] = tuple("Map Photograph Lithograph Engraving Poster Cartoon Painting Drawing".split())

# What is spoken before an audience, and the word that may stand before it.
SPEECHES: tuple[str, ...] = (
    *("[Ss]peech", "[Aa]ddress", "[Ll]ecture", "[Rr]emarks", "[Tt]alk"),
    *("Rede", "[Vv]ortrag", "[Dd]iscours", "[Dd]iscurso", "[Dd]iscorso"),
)
SPEECH_ADJECTIVES: tuple[str, ...] = (
    *("[Kk]eynote", "[Ii]naugural", "[Rr]adio", "[Tt]elevision", "[Pp]ublic", "[Cc]ommencement"),
)
# How the title of a speech begins, folded.
SPEECH_TITLES: tuple[str, ...] = (
    *("rede", "speech", "address", "remarks", "discours", "discurso", "lecture", "sermon", "toast"),
    *("keynote", "statement"),
    *("inaugural address", "commencement address", "farewell address", r"radio (?:and television )?address"),
    *("state of the union", "annual message", "special message", "closing remarks", "opening remarks"),
    *("report to the nation", "message to the congress"),
)

# What is read at a conference, and how that is told.
PAPERS: tuple[str, ...] = (
    *("[Pp]aper", "[Pp]oster", "[Pp]resentation", "[Pp]anel", "Vortrag", "[Cc]omunicaci[oó]n", "[Cc]ommunication"),
)
PAPER_VERBS: tuple[str, ...] = ("presented", "delivered", "given", "read", "prepared", "présentée")

# Records of meetings, which stand before the names of those who met: "Memcon, Nixon and Zhou Enlai".
MEETINGS: tuple[str, ...] = (
    *("(?:[Mm]em|[Tt]el)cons?", "[Mm]inutes?", r"[Mm]emorand(?:um|a)(?:\sof\s[Cc]onversation)?"),
    r"[Mm]emo\.?\sof\s[Cc]onversation",
    *("[Rr]ecord of (?:[Cc]onversation|[Mm]eeting)", "[Nn]otes? of [Mm]eeting", "[Cc]onversation"),
)

# Telegrams by the names that the Department of State gave them, and short forms in footnotes, folded.
TELEGRAMS: tuple[str, ...] = ("emb(?:assy )?tel", "deptel", "secto", "tosec")

# Codes in brackets of Chinese lists: [M] is a monograph, [J] a journal.
GBT_CODES: dict[str, str] = {
    "M": "book",
    "C": "edited_book",
    "G": "edited_book",
    "Z": "book",
    "J": "journal_article",
    "N": "newspaper_article",
    "D": "thesis",
    "R": "report",
    "EB": "web_document",
    "DB": "web_document",
}

# Records that stand before the quoted title of a document or in place of one, in English and German.
RECORDS: tuple[str, ...] = (
    *("Memorand(?:um|a)", "Record", "Minutes?", "Notes?", "Report", "Transcript", "Summary", "Despatch", "Dispatch"),
    *("Telegram", "Cable", "Aufzeichnung", "Niederschrift", "Protokoll"),
)
