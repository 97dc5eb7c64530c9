"""Cues for what is no reference: headings of three kinds, captions and bylines, menus and footers.

As in the other modules of this room, each takes text and gives 0.0 (no) to 1.0 (yes) and can be tested alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from refkit.knowledge import list_headings, pages
from refkit.knowledge.words import filled
from refkit.text.cues.begins import inverted_author, quoted_start
from refkit.text.cues.holds import bare_url, has_url, has_year
from refkit.text.cues.shapes import BODY, MONTH, YEAR

_MOST_WORDS = 7
LONGEST = 80  # characters: no heading is longer

_EDIT = re.compile(r"\[[^\[\]\d]{2,30}\]$")  # "Sources[edit]"
_CREDIT = re.compile(
    r"""
    (?:
        fig(?:ure|\.) | table | photo(?:graph|s)? | image | picture | abb(?:ildung|\.) | foto | illustration  # captions
      | source | quelle | credits? | caption | map | © | \(c\) | copyright
      | by\s.{1,60}[|·] | posted | published[ ](?:on|by|in) | written[ ]by | word[ ]count  # bylines
      | last[ ](?:edited|updated|modified) | updated:? | this[ ](?:page|work|article)
      | tags?: | categor(?:y|ies): | categories | filed[ ]under | related:  # blogs
      | (?:received|accepted|revised|issue[ ]date|first[ ]online|published(?:[ ]online)?|version[ ]of[ ]record):?\s\d+
      | manuscript[ ]received | submitted | correspondence | e-?mail | doi:\s*$  # journals
      | downloaded[ ](?:from|by|on) | access[ ]provided[ ]by | this[ ]content[ ]downloaded
    )
    (?:\b|\s|$)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_END_START = re.compile(
    r"""
    \d+[ ](?:comments?|responses?|replies|thoughts[ ]on)\b
  | (?:how[ ]to[ ])?cit(?:e|ing)\b | citation[ ]guide | suggested[ ]citation
  | share[ ](?:this|on) | about[ ]the[ ] | more[ ](?:from|about|on|in)[ ] | related[ ] | you[ ](?:may|might)[ ]
  | follow[ ]us | leave[ ]a[ ] | sign[ ]up | posted[ ](?:in|by) | filed[ ]under
  | (?:appendix|annexe?|anhang|anexo|allegato|приложение)[ ](?:[a-zа-я]|\d{1,2}|[ivx]{1,4})
    (?:[.:–—-]+[ ](?!.*(?:source|quelle|bibliogra|reference|literat))\D{3,60})?$      # no appendix of sources
    """,
    re.VERBOSE,
)
_LINK_LABELS = re.compile(
    rf"(?:[\[(]?(?:{'|'.join((*pages.LINK_LABELS, *pages.SHORT_LINK_LABELS))})[\])]?[\s,;|·]*){{1,9}}", re.I
)
_OWN_CITATION = re.compile(
    r"""
    (?:how[ ]to[ ])?cite[ ](?:this|as)\b | how[ ]to[ ]cite | suggested[ ]citation | recommended[ ]citation
  | zitierweise | zitiervorschlag | pour[ ]citer[ ](?:cet|ce)\b | c[oó]mo[ ]citar | come[ ]citare
    """,
    re.VERBOSE,
)
_LABELLED = re.compile(
    r"""
    (?:
        annotation | summary | abstract | evaluation | relevance | description | comments? | keywords?
      | call[ ]n(?:umber|o\.?) | isbn | issn | shelf[ ]?mark | availability | location | format | subjects?
      | about[ ](?:the|this)[ ](?:authors?|editors?|writer|book|journal)
      | publication[ ]date | date[ ]added | why[ ](?:i|we)[ ][a-z ]{3,30}
      | zusammenfassung | résumé | resumen
    )
    [*_]{0,2}\s?:
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A map, a table or a photograph that is itself the source: its title stands in quotation marks.
_MAP = re.compile(r"(?:map|photograph|photo|illustration|image|table|picture|poster):?\s[“\"„«]", re.I)
_COMMENTATOR = r"[^\W\d_][\w .’'-]{1,40}?(?:,| says:?| said:?| wrote:?| on| [|·–-])?\s(?:on\s)?"
_DAY = rf"(?:{MONTH}\s\d{{1,2}},?\s{YEAR}|\d{{1,2}}\.?\s{MONTH}\s{YEAR})(?:,| at|\s[|·–-])?"
_CLOCK = r"\s\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:[:·|–-]|$|said|wrote))"
_MINUTE = re.compile(r"\d:\d\d")  # without one no pattern of all months need be made
_PLACEHOLDER = re.compile(
    r"\[(?:access )?(?:date|year|month|day|author|title|url|your name|last name|first name"
    r"|insert[^\]\n]{0,40})[^\]\n]{0,20}\]",
    re.I,
)


def credit(text: str) -> float:
    """Begins as captions, bylines and page furniture begin (`Source:`, `Fig. 1`, `By A. Writer | date`, `©`)."""
    head = text[:BODY].lstrip("*_([ ")
    if not _CREDIT.match(head[:100]):
        return 0.0
    return 0.0 if _MAP.match(head) and has_year(head) else 1.0


@cache
def _comment() -> re.Pattern[str]:
    return re.compile(filled(_COMMENTATOR + _DAY + _CLOCK), re.IGNORECASE)


def comment(text: str) -> float:
    """Begins as comments on a page do: a name and the minute ("Jane Doe, March 4, 2019 at 3:15 pm: ...")."""
    head = text[:120]
    return 1.0 if _MINUTE.search(head) and _comment().match(head) else 0.0


def placeholder(text: str) -> float:
    """Holds a form's blank ("accessed [date]"): a pattern to cite by, and no citation."""
    return 1.0 if _PLACEHOLDER.search(text[:BODY]) else 0.0


def labelled(text: str) -> float:
    """Begins with the label of a remark or of a catalogue's field ("Annotation:", "Call Number:", "Abstract:")."""
    return 1.0 if _LABELLED.match(text[:60].lstrip("*_[( ")) else 0.0


def navigation(text: str) -> float:
    """A short line with a word of menus, buttons and footers."""
    if len(text) > 120:
        return 0.0
    if inverted_author(text) or quoted_start(text) or bare_url(text):
        return 0.0
    found = len(pages.NAVIGATION.intersection(re.findall(r"[^\W\d_]+", text.casefold())))
    if len(text) <= 30:
        return min(1.0, float(found))
    return min(1.0, found / 2) if found >= 2 and found * 3 >= len(text.split()) else 0.0


def heading_name(text: str) -> str:
    """The folded words of a heading, without marks, numbers and colons: for a look into the tables."""
    head = _EDIT.sub("", text[:90].strip()).strip("#*_=:.-–—[]() \t").casefold()
    return re.sub(r"^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s+", "", " ".join(head.split()))


def list_heading(text: str) -> float:
    """A heading under which a list stands (References, Literaturverzeichnis, Works Cited ...)."""
    if len(text) > LONGEST:
        return 0.0
    name = heading_name(text)
    return 1.0 if name in pages.LIST_HEADINGS or _made_of(name) == "list" else 0.0


@lru_cache(maxsize=512)
def _made_of(name: str) -> str:
    """Whether a heading is made of words for "list" or for "section" and of nothing else; "" when it is not."""
    found = [w for w in re.split(r"[\s\-–/,:]+", name) if w]
    if not 1 <= len(found) <= _MOST_WORDS or any(c.isdigit() for c in name) or name[-1] in ".,;":
        return ""
    kind = ""
    for word in found:
        if (word.startswith(list_headings.KINDS) and len(found) > 1) or word.startswith(list_headings.SECTIONS):
            kind = "section"
        elif word.startswith(list_headings.LISTS) or (len(word) > 9 and word.endswith(list_headings.LAST_PARTS)):
            kind = kind or "list"
        elif word not in list_headings.BESIDE:
            return ""
    return kind


def note_heading(text: str) -> float:
    """A heading under which notes stand (Notes, Anmerkungen, Примечания ...)."""
    if len(text) > LONGEST:
        return 0.0
    return 1.0 if heading_name(text) in pages.NOTE_HEADINGS else 0.0


def section_heading(text: str) -> float:
    """A heading inside of a list (Primary Sources, Archives, Newspapers ...)."""
    if len(text) > LONGEST:
        return 0.0
    name = heading_name(text)
    if name in pages.SECTION_HEADINGS or _made_of(name) == "section":
        return 1.0
    if len(text) > 50 or text.rstrip()[-1:] in (".", ",", ";") or any(c.isdigit() for c in text):
        return 0.0
    found = re.findall(r"[^\W\d_]+", name)
    return 0.8 if len(found) <= 5 and found and found[-1] in pages.SECTION_WORDS else 0.0


def end_heading(text: str) -> float:
    """A heading after which no list stands (About the author, Comments, Related articles ...)."""
    if len(text) > LONGEST:
        return 0.0
    name = heading_name(text)
    if name in pages.END_HEADINGS or _END_START.match(name):
        return 1.0
    return 0.0


def link_label(text: str) -> float:
    """Holds nothing but labels of links that publishers set below a reference ("View in Scopus", "CrossRef")."""
    return 1.0 if len(text) <= 160 and _LINK_LABELS.fullmatch(text) else 0.0


def own_citation(text: str) -> float:
    """The heading above the way in which a page wants to be cited itself ("Cite this article", "How to cite")."""
    return 1.0 if len(text) <= LONGEST and _OWN_CITATION.match(heading_name(text)) else 0.0


def heading_shape(text: str) -> float:
    """Has the shape of a heading: short, no stop at its end, no year, no comma that parts a name; or Markdown's `#`."""
    stripped = text.strip()
    if stripped.startswith("#") and re.match(r"#{1,6}\s", stripped):
        return 1.0
    if len(stripped) > LONGEST or "\n" in stripped or not stripped:
        return 0.0
    if re.match(r"(\*\*|__)[^*_]{2,70}\1:?$", stripped):
        return 0.9
    plain = stripped.strip("*_ ")
    if has_year(plain) or has_url(plain) or plain[-1:] in '.,;)”"':
        return 0.0
    if plain.isupper() and len(plain) > 3:
        return 0.9
    if plain[-1:] == ":":
        return 0.8
    return 0.6 if len(plain.split()) <= 7 and not any(c.isdigit() for c in plain) else 0.0


def any_heading(text: str) -> float:
    """The best of the three kinds that are known by their words."""
    return max(list_heading(text), section_heading(text), end_heading(text))
