"""What begins behind a title, as far as its form tells: a known periodical, a journal, a link, a date, a town ...

A small grammar of what a container looks like: words in capitals up to the first number, date or bracket, among them
perhaps one of a journal's name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from refkit.knowledge.abbreviations import IN_JOURNALS
from refkit.knowledge.english import MONTHS, SEASONS, SHORT_MONTHS
from refkit.knowledge.periodicals import JOURNAL_WORDS, MAGAZINES, NEWS_AGENCIES, NEWSPAPER_WORDS, NEWSPAPERS, OFFICIAL
from refkit.knowledge.places import PLACES, REGIONS
from refkit.knowledge.presses import PRESS_WORDS
from refkit.read.patterns import late

# Kinds of what follows that end the part of an entry in which a title may end.
FOLLOWING = frozenset("known headed cued titled in date link".split())
WEAK = frozenset("long lower none sentence".split())
PLAIN = frozenset("known headed cued in".split())
_LITTLE = frozenset(
    """
the of for and de des der di del della delle dei du da do das dos la le les et y e in on und für an a to at van het &
""".split()
)
_MONTH = "|".join((*MONTHS, *SHORT_MONTHS, *SEASONS))
_DETAIL = (
    r"\(|\[|\d|(?:[Vv]ols?|[Nn]os?|[Nn]r|[Ii]ssue|[Vv]olume|pp?|[Tt]om[oe]?|[Tt]|Bd|[Hh]eft|[Ff]asc|n)\b"
    r"[.º°]? ?[\dIVX]"
    rf"|(?:{_MONTH})\b\.?,? (?:\d{{1,2}}, )?\d|[IVXLC]+\b(?=[,. (])"
)
_CONTAINER = late(rf"(?P<name>[^\d(\[“\"”;<>]{{2,110}}?)[,.:]? ?(?={_DETAIL})")
_IN = late(r"[Ii]n:? [^\W\d_a-z]")
_LINK = r"https?://|www\.|doi\b|[a-z0-9-]+(?:\.[a-z0-9-]+)+[,/]"
_THESIS = r"(?:Unpublished |[Uu]npubl\. )?(?:Ph\.? ?D|M\.?A|M\.?Sc|Master[’']?s?|Doctoral|[Dd]iss|[Tt]hesis)\b"
_PAPER = r"(?:Paper|Lecture|Talk|Speech|Presented|Presentation|Remarks|Working Paper)\b"
_DATE = rf"\(?(?:\d{{1,2}} )?(?:{_MONTH})\b\.?,? \d|\(?(?:1[5-9]|20)\d\d\b"
_BY = r"(?:edited|ed\.|trans\.|translated|by) "
_LABEL = r"(?:[Vv]ols?|[Nn]os?|pp?|[Ii]ssue|[Vv]olume|[Ee]ds?|[Pp]art|[Cc]hapter|[Ss]ection)\b"
_OTHER = late(
    rf"(?P<link>{_LINK})|(?P<thesis>{_THESIS})|(?P<paper>{_PAPER})|(?P<date>{_DATE})|(?P<by>{_BY})|(?P<label>{_LABEL})"
)
_SENTENCE = late(r"(?:\S{1,30} ){3}\S{0,30}[^\W\d_A-Z]{4}[.?!] [^\W\d_a-z]")
_WORD = late(r"[^\W_][\w’'.-]*")
_OF_WHOM = r"(?:The |American |International |European |British |Canadian |Annual )?"
_JOURNALS = """
Journal Proceedings Proc Annals Bulletin Transactions Trans Revue Zeitschrift Rivista Revista Archive Archives Archivio
Archiv Annales Review Studies IEEE ACM Quarterly Studi Cahiers Acta Report Reports Phys J
"""
_HEAD_WORDS = late(rf"{_OF_WHOM}(?:{'|'.join(_JOURNALS.split())})\b")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return NEWSPAPERS | MAGAZINES | OFFICIAL | NEWS_AGENCIES


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    others = "magazine weekly letters reports papers conference symposium".split()
    return JOURNAL_WORDS | NEWSPAPER_WORDS | frozenset(w.casefold() for w in IN_JOURNALS) | frozenset(others)


def container_sign(text: str, at: int) -> str:
    """What begins at a place, as far as its form tells: a known periodical, a title with its volume, a link ..."""
    if _IN.match(text, at):
        return "in"
    other = _OTHER.match(text, at)
    if other:
        return str(other.lastgroup)
    match = _CONTAINER.match(text, at)
    if not match:
        return "none"
    name = match["name"].strip(" ,.:")
    low = name.casefold().removeprefix("the ")
    if low in _known() or f"the {low}" in _known():
        return "known"
    first = re.split("[,:]", name)[0]
    if first in PLACES or first in REGIONS:
        return "place"
    words = _WORD.findall(name)
    if not words:
        return "none"
    if ": " in name and any(w.casefold() in PRESS_WORDS for w in words):
        return "imprint"
    if _HEAD_WORDS.match(name):
        return "headed"
    if _SENTENCE.search(name):
        return "sentence"
    if "," in name or ". " in name:
        return "commas"
    titled = len(words) <= 10 and all(w[0].isupper() or w in _LITTLE for w in words)
    cued = any(w.casefold().strip(".") in _words() for w in words)
    if titled:
        return "cued" if cued else "titled"
    return "lower cued" if cued else "lower" if len(words) <= 6 else "long"
