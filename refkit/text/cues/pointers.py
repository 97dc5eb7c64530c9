"""How notes point back and lead in: "ibid.", "op. cit.", "(n. 4)", "See also", and the place at the end of a citation.

Words are those of all languages of `refkit.knowledge`. Every pattern is tried at one place or in a short stretch.
"""

from __future__ import annotations

import re
from functools import cache

from refkit.knowledge import words as knowledge
from refkit.knowledge.words import filled
from refkit.text.cues.shapes import PARTICLE, UPPER, YEAR

REACH = 240  # characters in which a short form shows what it is
_TAIL = 90  # characters that a locator takes
_LEAD = 110  # characters of a sentence that leads a source in
_NUMBER = r"(?:\d{1,5}[a-zа-я]?(?![^\W\d_n])|[ivxlcIVXLC]{1,7}(?![^\W_]))"
_AND_ON = r"(?:f|ff|sq|sqq|seq|et\sseq|ss|s|seg|segg|sgg|e\.\s?v|vv|nn|n|og\sfrem|и\sсл|и\sдал|i\snast|passim)"
_RANGE = (
    rf"{_NUMBER}(?:[rv](?!\w))?(?:\s?[–—-]\s?{_NUMBER})?(?:\s?nn?\.?\s?\d{{1,4}}(?:[–-]\d{{1,4}})?)?"
    rf"(?:,?\s?{_AND_ON}(?!\w)\.?)?(?:\s?об\.?)?"
)
LABEL = r"{page|leaf|chapter|document|clause|volume|part before}"
_PLACE = rf"(?:{{pinpoint before}}[.:]?\s)?(?:(?:{LABEL}|§{{1,2}}|¶{{1,2}})\s?{_RANGE}|{_RANGE}|passim)"
_LOCATOR = rf"{_PLACE}(?:(?:,?\s(?:and|und|et|y|e|и|og|och|i|&)\s|,\s?|\s(?={LABEL}\s?\d)){_PLACE}){{0,6}}"
_MARKED = (
    rf"(?:{{pinpoint before}}[.:]?\s)?(?:{LABEL}\s?|§{{1,2}}\s?)\d"  # a locator that shows by its words that it is one
)
_START = r"(?=[“\"«„‘*_]|(?:{particle}\s){{0,2}}{upper}|(?:{ibid})(?=[\s.,;)]|$))"
_SURVEY = (  # "Siehe den Überblick bei Bange", "See the Discussion in Gaddis"
    r"(?:(?:den|die|das|dem|der|the|la|le|les|el|los|il|lo|de|het)\s[^\W\d_]{3,30}(?:\s[^\W\d_]{2,30}){0,2}?"
    r"\s(?:bei|von|in|by|dans|chez|en|di|da|bij)\s)?"
)
_SMALL_WORDS = r"(?:,?\s[a-zß-öø-ÿа-џα-ω][^\s\d;:“\"«„()]{0,24}){0,6}?"


@cache
def _ibid() -> re.Pattern[str]:
    return re.compile(filled(rf"[*_]{{0,2}}{{ibid}}[*_]{{0,2}}(?=\s*(?:[.,;:)]|$|{LABEL}\s?\d))"))


@cache
def _same_author() -> re.Pattern[str]:
    return re.compile(filled(rf"{{same_author}}[.,:]{{0,2}}\s(?={_MARKED}|\d{{1,4}}\b)"))


@cache
def _cited() -> re.Pattern[str]:
    return re.compile(filled(r"(?:^|(?<=[\s,.(*_]))[*_]{0,2}(?P<word>{cited})(?=[\s.,;:)*_]|$)"))


@cache
def _numbered() -> re.Pattern[str]:
    """A note's number in brackets, or behind a comma where the words leave no doubt ("supra note 4")."""
    clear = "|".join(
        re.escape(form).replace(r"\ ", r"\s") for form in knowledge.forms("note_number") if form.count(" ") >= 1
    )
    return re.compile(
        filled(
            rf"\s?[(\[][^()\[\]\d]{{0,24}}?{{note_number}}\s?(?P<bracketed>\d{{1,4}})[)\]]"
            rf"|[,;]?\s(?:(?i:{clear}))\.?\s?(?P<plain>\d{{1,4}})(?!\d)"
        )
    )


@cache
def _locator() -> re.Pattern[str]:
    return re.compile(
        filled(
            rf"(?:^(?=\d|{LABEL}\s?\d)|(?<=[,:.;”»\")][ \u00a0\n])|(?<=\s)(?={_MARKED}))(?!{YEAR}(?!\d))"
            rf"(?P<place>{_LOCATOR})[*_]{{0,2}}[.\s]*$"
        )
    )


@cache
def _signal() -> re.Pattern[str]:
    start = filled(_START.format(particle=PARTICLE, upper=UPPER, ibid="{ibid}"))
    return re.compile(filled(rf"(?P<word>{{signal}}){_SMALL_WORDS}[,:]?\s+{_SURVEY}") + start)


@cache
def _lead() -> re.Pattern[str]:
    """A sentence that leads in: some words, and a signal in small letters among them."""
    start = filled(_START.format(particle=PARTICLE, upper=UPPER, ibid="{ibid}"))
    return re.compile(
        rf"(?P<lead>[^.;:“”\"«»„(\d]{{2,{_LEAD}}}?[\s,]\s?)(?=[a-zß-öø-ÿа-џα-ω])"
        + filled(rf"(?P<word>{{signal}}){_SMALL_WORDS}[,:]?\s+")
        + start
    )


@cache
def _remark() -> re.Pattern[str]:
    small = r"(?=[a-zß-öø-ÿа-џα-ω]){remark}\s?(?=[^\W\d_]|$)"
    return re.compile(filled(rf",\s+(?P<remark>{small})|\s(?P<bracketed>\({small}[^()\d]{{4,80}}\)[.\s]*$)"))


def ibid_end(text: str) -> int:
    """Where a word that stands for the source just cited ends at the head of `text`; 0 where none stands."""
    m = _ibid().match(text[:REACH])
    return m.end() if m else 0


def same_author_at(text: str) -> bool:
    """Whether nothing but a place stands behind a word for the author just named: "Id., p. 12"."""
    m = _same_author().match(text[:REACH])
    return m is not None and locator_start(text) in range(m.end() + 1)


def says_cited(text: str) -> re.Match[str] | None:
    """ "op. cit." and its like in a short stretch of text; a group `word`."""
    return _cited().search(text[:REACH])


def note_pointer(text: str) -> re.Match[str] | None:
    """ "(n. 4)": the number of the note where a source was cited first, in `bracketed` or `plain`."""
    return _numbered().search(text[:REACH])


def points_back(text: str) -> bool:
    """Whether a short stretch of text points to a source cited before, by a word or by a note's number."""
    return bool(ibid_end(text) or says_cited(text) or note_pointer(text))


def locator_start(text: str) -> int:
    """Where the place at the end of a citation begins ("50" of "Zubok, Failed Empire, 50."); -1 where none stands."""
    first = max(0, len(text) - _TAIL)
    m = _locator().search(text[first:])
    return first + m.start("place") if m else -1


def signal_end(text: str) -> int:
    """Where the words that lead a source in end at the head of `text`, with the blank behind them; 0: there are none.

    "See also Leffler", "For a full account of the blockade, see Leffler", "So etwa Wettig".
    """
    m = _signal().match(text[:REACH])
    if m:
        return m.end()
    m = _lead().match(text[:REACH])
    return m.end() if m and _leads(m["lead"]) else 0


def adverbs_end(text: str) -> int:
    """Where one to three small words in front of a name end, none of them an article or the like; 0: there are none."""
    m = _ADVERBS.match(text[:REACH])
    return m.end() if m and not _articles().intersection(m[0].split()) else 0


_ADVERBS = re.compile(rf"(?:[a-zß-öø-ÿа-џα-ω]{{3,20}}\s){{1,3}}(?={UPPER})")


@cache
def _articles() -> frozenset[str]:
    return knowledge.single_words("articles", "prepositions", "conjunctions", "joiners", "remark")


def joiner_end(text: str) -> int:
    """Where "and" in front of one more citation ends ("and Cronon, Metropolis, 40"); 0 where none is."""
    m = _joiner().match(text[:REACH])
    return m.end() if m else 0


@cache
def _joiner() -> re.Pattern[str]:
    return re.compile(filled(rf"(?-i:(?=[a-zа-я&])){{joiners}}\s(?=[“\"«„*_]{{0,2}}(?:{PARTICLE}\s){{0,2}}{UPPER})"))


def signal_words(text: str, end: int) -> int:
    """Where the signal's own word ends, of words that lead in up to `end`: "voir" of "voir entretien avec"."""
    found = [m.end() for m in _bare_signal().finditer(text[:end])]
    return found[-1] if found else end


@cache
def _bare_signal() -> re.Pattern[str]:
    return re.compile(filled(r"(?<![^\W_]){signal}[,:]?\s+"))


def _leads(lead: str) -> bool:
    """Whether words are a sentence's and no author and title: small ones, but for the first."""
    found = lead.replace(",", " ").split()
    small = sum(w[:1].islower() for w in found)
    return len(found) == 1 or small * 5 >= 2 * len(found)


def remarks(text: str) -> list[tuple[int, int]]:
    """(end, begin) wherever words behind a comma, or in brackets at the end, may be a remark on what is in front."""
    return [(m.start(), m.start(m.lastgroup or 0)) for m in _remark().finditer(text)]
