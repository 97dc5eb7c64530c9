"""Cues: small scored questions about a piece of text, each to be read and tested alone.

A cue takes text and gives 0.0 (no) to 1.0 (yes); `prose` may count higher. Weights and verdicts are in
`isolate`, `borders` and `joined`; what a name or a date *is*, the readers of `refkit.read` know. Every pattern looks at
a bounded stretch, so a cue costs the same on a line of 100 characters and on one of 10 MB.
"""

from __future__ import annotations

import re
from functools import cache

from refkit.knowledge import pages
from refkit.knowledge.archives import ARCHIVE_CUES
from refkit.knowledge.law import LEGAL_CUES
from refkit.knowledge.periodicals import PERIODICAL_CUES
from refkit.knowledge.places import PLACES_BEFORE_A_COMMA
from refkit.knowledge.presses import PRESS_CUES
from refkit.text.cues import words
from refkit.text.cues.shapes import GIVEN, LETTER, MONTH, NAME_WORD, PARTICLE, SURNAME, UPPER, YEAR

HEAD = 400  # characters in which an entry shows how it begins
TAIL = 160  # characters in which it shows how it ends
BODY = 1500  # characters in which it shows what it is

_SKIP = re.compile(r"[\s*_\[<(]{0,6}")  # emphasis and link marks of Markdown in front of an entry
_INVERTED = re.compile(rf"(?P<surname>{SURNAME}),\s+(?P<given>{GIVEN})(?=[\s.,;:(&]|$)")
_CAPITALS = re.compile(rf"{UPPER}{{3,}}(?:[ \-]{UPPER}{{3,}}){{0,2}},?\s+(?:{GIVEN})")
_VANCOUVER = re.compile(rf"{SURNAME}\s+{UPPER}{{1,3}}(?:,|\.|\s+\(|:|\s+{LETTER}{{2,}})")
_INITIALS_AFTER = re.compile(rf"{SURNAME}\s+(?:{UPPER}\.[ \-]?){{1,3}}")
_INITIALS_FIRST = rf"{UPPER}\.\s?(?:-?{UPPER}\.\s?){{0,2}}(?:{NAME_WORD}\s+){{0,2}}"
_GIVEN_FIRST = rf"{NAME_WORD}\s+(?:{UPPER}\.\s*|{NAME_WORD}\s+){{0,3}}"
_FAMILY = rf"(?:{PARTICLE}\s+){{0,2}}{NAME_WORD}(?:,? (?:Jr|Sr|III?)\.?)?"
_WITH_OTHERS = r"(?:,?\s+(?:and|&|und|et|y|with)\s+[^,\n]{3,60}|,\s+eds?\.|\s+\(eds?\.\))?"
_DIRECT = re.compile(rf"(?:{_INITIALS_FIRST}|{_GIVEN_FIRST}){_FAMILY}{_WITH_OTHERS},\s+(?=[^\s\d])")
_NAME_YEAR = re.compile(
    rf"[^\n]{{2,140}}?(?P<mark>[\s.,(])\s?\(?(?:{YEAR}|n\.\s?d\.|[Ff]orthcoming|[Ii]n press)[a-z]?\)?"
)
_DASH = re.compile(rf"(?:[—–―]{{1,5}}|-{{3,6}}|_{{2,12}}|\\?_{{3,12}})(?:[.,:]|\s*[.,]|\s+(?=[“\"«„*_]|{UPPER}))")
_QUOTES = '“”"„«»‘‟《「『'
_DOMAIN = r"[a-z0-9-]{1,40}\.(?:com|org|edu|gov|net|info|int|eu|ac\.uk|co\.uk|gov\.uk|de|fr|ru|cn|it|es)/"
_URL = re.compile(rf"(?:https?://|www\.|doi\.org/|\bdoi:\s?10\.|ftp://|\b{_DOMAIN})\S", re.I)
_URL_END = re.compile(rf"(?:https?://|www\.|doi:|{_DOMAIN})\S{{2,}}[.)>\]]{{0,2}}\s*$", re.I)
_TITLED_URL = re.compile(
    r"[^\s\d(][^\n]{3,250}[^\s:]\s+[(<\[]?(?:https?://|www\.|" + _DOMAIN + r")\S+(?:\s+\([^()\n]{3,60}\))?\s*$", re.I
)
_BARE_URL = re.compile(
    r"<?(?:https?://|www\.)[^\s<>@]{1,60}\.[^\s<>]{2,2000}>?[.,]?|(?:doi:\s?)?10\.\d{4,9}/[^\s<>]{2,300}", re.I
)
# A name with initials and the comma that parts it from its title: "E.J. Hobsbawm, ", "Romeo R., ".
_INITIALLED = re.compile(
    rf"(?:(?:{UPPER}\.[ \-]?){{1,3}}\s?(?:{PARTICLE}\s)?{NAME_WORD}|{SURNAME}\s(?:{UPPER}\.[ \-]?){{1,3}}),\s"
)
_ANY_YEAR = re.compile(r"(?:1[3-9]\d\d|20[0-4]\d)(?!\d)(?<![\d/.=\-–]\d{4})(?<!\d,\d{4})")
_NO_YEAR = re.compile(r"\bn\.\s?d\.|\b[Ff]orthcoming\b|\b[Ii]n press\b|\bб\. ?г\.|\bs\. ?[ad]\.|\bo\. ?J\.")
_DATED = re.compile(
    rf"\({YEAR}[a-z]?(?:[–\-/]\d{{2,4}})?(?:,[^()]{{1,30}})?\)|[,.:;]\s?\(?{YEAR}[a-z]?\)?\s*(?:[.,;:]|$)|,\s(?:[^,\n]{{1,30}}\s)?{YEAR}\)"
)
_PLACED = re.compile(
    rf"[(.,;]\s?{UPPER}[^,.;:()\n]{{1,30}}(?:,\s?[A-Z][A-Za-z. ]{{1,12}}|\([A-Z]{{2}}\))?(?:\s?\([A-Z.]{{2,5}}\))?\s?:"
    rf"\s{UPPER}"
)
_PAGES = re.compile(
    r"\b(?:pp?|S|с|С|págs?|ff?|fols?)\.\s?\d|\d\s?[:(]\s?\d{1,4}(?:\))?|[,:]\s?\d{1,4}\s?[–\-]\s?\d{1,4}(?!\d)|,\s\d{1,4}\.?\s*$"
)
_VOLUME = re.compile(
    r"""
    \b(?:[Vv]ols?|[Nn]os?|[Nn]r|Bd|[Ii]ss(?:ue)?|[Tt](?:ome|om)?|Heft|n\.º|n°|[Dd]ocs?)\b\.?\s?(?:\d|[IVXL]+\b)
  | №\s?\d
  | \b(?:Volume|Number|Band|Document|Part)\s(?:\d|[IVXL]+\b)
    """,
    re.VERBOSE,
)
_PRESS = re.compile(rf"\b(?:{'|'.join(PRESS_CUES)})\b|出版社|Изд|изд-во")
_ARCHIVE = re.compile(rf"\b(?:{'|'.join(ARCHIVE_CUES)})|档案馆|檔案館|史料館|公文書館|档号")
# Fond and inventory, the address of a document in the archives of the Soviet Union's successors.
_FOND = re.compile(
    r"\b(?:[Ff]\.|[Фф]\.|[Ff]onds?|[Фф]онд)\s?(?:[РP]-?)?\d{1,5}[а-яa-z]?[,.;]?\s{1,3}(?:[Oo]p\.|[Оо]п\.|[Oo]pis['’ʹ]?|[Оо]пись)\s?\d"
)
_SHELVED = re.compile(
    rf"(?:[^\d(]{{3,90}}\()?(?P<name>{UPPER}(?:{LETTER}|[/-]){{1,12}}(?: (?:RF|РФ|AA|FMA|II))?)"
    r"\)?[,.:]? (?=[^\n]{0,200}\d)"
)
_LEGAL = re.compile(rf"\b(?:{'|'.join(LEGAL_CUES)})")
_PERIODICAL = re.compile(rf"\b(?:{'|'.join(PERIODICAL_CUES)})\b")
_ROLES = re.compile(
    r"""\b(?:
        [Ee]ds?\. | [Tt]rans\. | [Tt]ranslated[ ]by | [Ee]dited[ ]by | Hrsg | Hgg?\. | hg\.[ ]v | dir\. | coord\. | In:
      | [Rr]ev\.[ ]ed | \d+(?:st|nd|rd|th)[ ]ed | ISBN | Retrieved | [Aa]ccessed | [Dd]iss | [Tt]hesis
      | [Ii]nterview(?:ed)?[ ](?:by|with) | [Mm]emorandum | [Tt]elegram | [Mm]emcon | et[ ]al\.
    )""",
    re.VERBOSE,
)
_QUOTED = re.compile(
    r"[“\"„«‘](?=[^\s])[^“”\"„«»\n]{6,300}(?:\n[^“”\"„«»\n]{0,200})?[.,!?…]?[”\"“»’](?=[\s.,;:()\d]|$)"
)
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,2}|_{1,2})(?=[^\s*_])[^*_\n]{4,200}")
_DATE = re.compile(rf"\b{MONTH}\s\d{{1,2}},?\s{YEAR}|\b\d{{1,2}}\.?\s\w{{3,10}}\.?\s{YEAR}")
_CJK = re.compile(r"[《〈「『][^《》\n]{1,80}[》〉」』]|年[。.]?|第\d+期")
_STOP_WORDS = frozenset(
    "and or of the in for to by with from on at a an as & und der die das von den des et de la le les du y el los del "
    "e i di della и в на о с по".split()
)
_STATE = r"(?:[A-Z]{2}|D\.\s?C\.|Mass\.|Conn\.|Calif\.|N\.\s?[JYCH]\.|Ill\.|Md\.|Va\.|Pa\.|Mich\.|Eng(?:land)?\.?|UK)"
_PLACE_STATE = re.compile(rf"{NAME_WORD}(?:[ \-]{NAME_WORD}){{0,2}},\s?(?:{_STATE})\s?[:.,;)]")
_WORD = re.compile(r"\S+")
_OPENERS = "“\"„«‘'«([{*_<—–-"


def bare(text: str) -> str:
    """The first stretch of `text` without Markdown's emphasis and link marks in front."""
    head = text[:HEAD]
    return head[_SKIP.match(head).end() :]  # type: ignore[union-attr]


def inverted_author(text: str) -> float:
    """Begins "Surname, Given" (`Zubok, Vladislav M.`, `van Reybrouck, David`, `SMITH, J.`)."""
    head = bare(text)
    m = _INVERTED.match(head) or _CAPITALS.match(head)
    if m is None:
        return 0.0
    return 0.3 if place_first(head) or words.NOT_NAMES.intersection(m[0].casefold().split(",")[0].split()) else 1.0


def initials_author(text: str) -> float:
    """Begins "Surname IN" or "Surname I. N." (Vancouver and Russian lists)."""
    head = bare(text)
    if m := _INITIALS_AFTER.match(head):
        return 1.0 if not words.NOT_NAMES.intersection(m[0].casefold().split()) else 0.0
    return 0.8 if _VANCOUVER.match(head) else 0.0


def direct_author(text: str) -> float:
    """Begins "Given Surname, " as in notes (`Odd Arne Westad, The Global Cold War`)."""
    if (m := _DIRECT.match(bare(text))) is None:
        return 0.0
    taken = [w.strip(".,()") for w in m[0].casefold().split()]
    taken = [w for w in taken if w not in ("and", "with", "ed", "eds")]
    return 0.3 if words.NOT_NAMES.intersection(taken) else 1.0


def name_then_year(text: str) -> float:
    """A capitalised beginning and then, soon, a year: author-date lists with names of any kind."""
    head = bare(text)
    if not head[:1].isupper():
        return 0.0
    m = _NAME_YEAR.match(head)
    if m is None or head[m.end() : m.end() + 1] in ("–", "-", "/"):
        return 0.0
    before = m[0].split()
    small = sum(1 for w in before if w[:1].islower() and w not in _STOP_WORDS)
    if len(before) > 14 or small > 2:
        return 0.0
    # "Writers' Project Papers, 1936" may be the end of an entry; "Department of State. 1936." may not.
    loose = m["mark"] == "," and words.NOT_NAMES.intersection(w.strip(".,'’") for w in m[0].casefold().split())
    return 0.4 if small or loose else 1.0


def repeats_author(text: str) -> float:
    """Begins with the dashes that stand for the author above (`———.`, `---.`, `_____.`)."""
    return 1.0 if _DASH.match(text[:40].lstrip("*\\ ")) else 0.0


def quoted_start(text: str) -> float:
    """Begins with a quotation mark that is closed further on: an unsigned article, a document's title."""
    head = text[:HEAD].lstrip("*_[ ")
    if head[:1] not in _QUOTES or not head:
        return 0.0
    return 1.0 if any(q in head[4:] for q in '”"“»’》」』') else 0.3


def starts_like_author(text: str) -> float:
    """The best of all ways in which an entry begins, 0.0 to 1.0."""
    inverted = inverted_author(text)
    if inverted == 1.0:
        return inverted
    return max(
        inverted,
        repeats_author(text),
        quoted_start(text) * 0.9,
        initials_author(text) * 0.9,
        name_then_year(text) * 0.8,
        direct_author(text) * 0.7,
    )


def has_year(text: str) -> float:
    """Holds a year, or what stands in its place (n.d., forthcoming)."""
    head = text[:BODY]
    return 1.0 if _ANY_YEAR.search(head) or _NO_YEAR.search(head) else 0.0


def dated(text: str) -> float:
    """The year stands where references have it: in brackets, or between commas and stops."""
    return 1.0 if _DATED.search(text[:BODY]) else 0.0


def full_date(text: str) -> float:
    """Holds a date to the day."""
    return 1.0 if _DATE.search(text[:BODY]) else 0.0


def placed(text: str) -> float:
    """Holds "Place: Publisher"."""
    return 1.0 if _PLACED.search(text[:BODY]) else 0.0


def paged(text: str) -> float:
    """Holds page numbers or an issue with pages."""
    return 1.0 if _PAGES.search(text[:BODY]) else 0.0


def volumed(text: str) -> float:
    """Holds a volume, an issue or a document number."""
    return 1.0 if _VOLUME.search(text[:BODY]) else 0.0


def published(text: str) -> float:
    """Names a press."""
    return 1.0 if _PRESS.search(text[:BODY]) else 0.0


def archived(text: str) -> float:
    """Names an archive, a box, a fond, a record group."""
    return 1.0 if _ARCHIVE.search(text[:BODY]) else 0.0


def shelved(text: str) -> float:
    """Is the address of a document and begins with it: fond and inventory, or a repository that goes by initials."""
    head = text[:BODY]
    if _FOND.search(head):
        return 1.0
    m = _SHELVED.match(bare(text))
    return 0.8 if m and m["name"] in _repositories() else 0.0


@cache
def _repositories() -> frozenset[str]:
    """The initials by which archives are cited; those of two letters may be anything."""
    from refkit.knowledge.archives import REPOSITORY_ABBREVIATIONS

    return frozenset(name for name in REPOSITORY_ABBREVIATIONS if len(name) > 2)


def legal(text: str) -> float:
    """Cites a treaty series, a statute, a case or a UN document."""
    return 1.0 if _LEGAL.search(text[:BODY]) else 0.0


def periodical(text: str) -> float:
    """Names a journal or a newspaper."""
    return 1.0 if _PERIODICAL.search(text[:BODY]) else 0.0


def roles(text: str) -> float:
    """Holds a word that only references use so often (ed., trans., In:, Retrieved ...)."""
    return 1.0 if _ROLES.search(text[:BODY]) else 0.0


def quoted_title(text: str) -> float:
    """Holds a title in quotation marks."""
    return 1.0 if _QUOTED.search(text[:BODY]) else 0.0


def emphasised_title(text: str) -> float:
    """Holds a title between Markdown's stars or underscores."""
    return 1.0 if _EMPHASIS.search(text[:BODY]) else 0.0


def cjk_reference(text: str) -> float:
    """Holds what Chinese and Japanese references hold: 《title》, 年, 第3期."""
    return 1.0 if _CJK.search(text[:BODY]) else 0.0


def has_url(text: str) -> float:
    """Holds an address or a DOI."""
    head = text[:BODY]
    if "/" not in head and "www" not in head and "10." not in head:
        return 0.0
    return 1.0 if _URL.search(head) else 0.0


def url_end(text: str) -> float:
    """Ends with an address."""
    return 1.0 if _URL_END.search(text[-600:].rsplit(None, 1)[-1] if text.strip() else "") else 0.0


def titled_url(text: str) -> float:
    """A capitalised phrase and then nothing but an address: a site or a database named as a source."""
    if len(text) > 700 or not text[:1].isupper() or "/" not in text or "\n" in text.strip():
        return 0.0
    return 1.0 if _TITLED_URL.match(text) else 0.0


def bare_url(text: str) -> float:
    """Is an address or a DOI and nothing else."""
    return 1.0 if _BARE_URL.fullmatch(text[:BODY]) else 0.0


def ends_like_entry(text: str) -> float:
    """Ends as entries end: with a stop, a page, a year, an address."""
    tail = text[-TAIL:].rstrip()
    if not tail:
        return 0.0
    return 1.0 if tail[-1] in '.)]”"»’>。*_' or tail[-1].isdigit() or url_end(text) else 0.0


def ends_open(text: str) -> float:
    """Ends in the middle of something: a comma, a hyphen, a colon, a word that asks for another."""
    tail = text[-TAIL:].rstrip()
    if not tail:
        return 0.0
    if tail[-1] in ",:;&(-–/[‐‑“„«":
        return 1.0
    last = tail.rsplit(None, 1)[-1]
    if last.strip("()[]").casefold() in _STOP_WORDS:
        return 1.0
    if len(last) == 2 and last[0].isupper() and last[1] == ".":
        return 0.8  # an initial: "Vladislav M." and then the surname
    abbreviated = last.endswith(".") and last[:-1].strip("(").casefold() in words.ABBREVIATIONS and len(last) > 2
    return 0.5 if abbreviated or last in ("a.m.", "p.m.", "U.S.", "al.") else 0.0


def place_first(text: str) -> float:
    """Begins with a place of publication (`Cambridge, MA: Harvard`, `Princeton: Princeton University Press`)."""
    head = text[:80]
    if _PLACE_STATE.match(head):
        return 1.0
    m = re.match(r"([^\d:,.]{3,24})(?::|,|\.|$)", head)
    if m is None or head[m.end() - 1 : m.end()] not in ":,":
        return 0.0
    known = words.TOWNS if head[m.end() - 1] == ":" else PLACES_BEFORE_A_COMMA
    return 1.0 if m[1].strip().casefold() in known else 0.0


def continues(text: str) -> float:
    """Begins as no entry begins: a small letter, a page, an address, a closing mark, a place of publication."""
    head = text[:80]
    first = head.lstrip("*_")[:1]
    if not first:
        return 0.0
    if first.islower():
        return 0.0 if inverted_author(text) or re.match(r"(?:al|el|d['’]|’t)[-'’]?[A-Z]", head) else 1.0
    if first in ",.;:)]&/=+%?!”’»":
        return 1.0
    if _URL.match(head):
        return 1.0
    if re.match(
        rf"(?:pp?\.|vols?\.|no\.|S\.|Vol\.|No\.|Bd\.)\s?\d|\(?{YEAR}\)?[.,;:)]|\(\d|\d+[–\-(:]\d|\d+\)?[.,:;]", head
    ):
        return 1.0
    if place_first(head):
        return 1.0
    if head.startswith(pages.CONTINUERS):
        return 0.7
    if first.isdigit():
        return 0.5
    if first == "(":
        return 0.7
    return 0.0


def prose(text: str) -> float:
    """How much of running prose there is: its small words outside quotation marks, per 12 words; 0.0 to 4.0."""
    unquoted = re.sub(r"[“\"„«][^“”\"„«»]{1,300}[”\"»]", " ", text[:BODY])
    found = [w.strip(".,;:!?()’'\"“”*_") for w in unquoted.split()]
    if not found:
        return 0.0
    count = sum(1 for w in found if w in pages.PROSE)
    if count < 2:
        return 0.3 * count if len(found) < 16 else 0.0
    return min(4.0, 12.0 * count / max(12, len(found)))


def sentence_start(text: str) -> float:
    """Begins as a sentence does: three or more small content words among the first seven ("The date is based on")."""
    first = bare(text)[:120].split()[:7]
    if len(first) < 5 or inverted_author(text) or _INITIALLED.match(bare(text)) or shelved(text):
        return 0.0
    small = [w for w in first if w[:1].islower() and w.strip(".,;:") not in _STOP_WORDS]
    # A name, then a title of small words, and all parted by commas: a reference of a Romance language.
    listed = direct_author(text) == 1.0 and text[:HEAD].count(",") >= 4 and has_year(text) and prose(text) < 0.5
    return 1.0 if len(small) >= 3 and not listed else 0.0


def small_words(text: str) -> float:
    """The share of words that begin with a small letter: high in prose, low in references."""
    found = _WORD.findall(text[:BODY])
    return sum(1 for w in found if w[0].islower()) / len(found) if found else 0.0


def asks_or_shouts(text: str) -> float:
    """Ends with a question or exclamation mark, or with a colon: no reference ends so."""
    tail = text[-TAIL:].rstrip(' *_”"’')
    return 1.0 if tail[-1:] in ("?", "!", ":", "…") else 0.0
