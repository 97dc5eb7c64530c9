"""Author-date citations in running text: "(Zubok 2007, 50; see also Gaddis 1982a)", "Zubok (2007)".

Only what surely is one is found: names and a year behind them in the same brackets, or names before a year in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from refkit.knowledge.words import filled
from refkit.text.cues import pointers, words
from refkit.text.cues.shapes import NAME_WORD, PARTICLE, UPPER, YEAR
from refkit.trace import Span

_YEAR = rf"(?:{YEAR})"
_YEARS = rf"(?:{{no_date|forthcoming}}|{_YEAR}[a-z]?)(?:\s?[,;&]\s?(?:and\s)?(?:{_YEAR}[a-z]?|[a-z])(?![\w.-]))*"
_AND = r"(?:and|und|et|y|e|и|i|en|og|och|&|u\.)"
_NAME = rf"(?:(?:{UPPER}\.[ -]?){{1,3}})?(?:{PARTICLE}\s){{0,2}}{NAME_WORD}(?:[ -]{NAME_WORD}){{0,2}}"
_OTHERS = r"(?:,?\s(?:et\sal|u\.\s?a|и\sдр|e\.?\s?a|y\sotros|i\sin)\.?)"
_GROUP = re.compile(r"[(\[](?P<inside>[^()\[\]]{1,600}(?:[(\[][^()\[\]]{1,40}[)\]][^()\[\]]{0,300}){0,2})[)\]]")
_NESTED = re.compile(r"\s?[(\[][^()\[\]]{1,40}[)\]]")
_INSIDE = rf"(?P<names>[^\d;]{{2,140}}?),?\s\(?(?P<years>{_YEARS})\)?(?P<rest>[^;]*)$"
_NARRATIVE = (
    rf"(?<![\w’'-])(?P<names>{_NAME}(?:(?:,\s{_NAME}){{0,4}},?\s{_AND}\s{_NAME})?{_OTHERS}?)(?:[’']s?)?\s"
    rf"[(\[](?P<years>{_YEARS})(?P<rest>[,:;]\s?[^()\[\]]{{0,80}})?[)\]]"
)
_ONE = re.compile(rf"(?P<year>{_YEAR})(?P<letter>[a-z])?|(?<![\w])(?P<more>[a-z])(?![\w])")
_LOOSE = re.compile(
    r"^(?:in|since|from|until|by|c\.|ca\.|before|after|born|died|seit|vom|en|dans|depuis|nel|в|с)\b", re.I
)
# What stands in front of a place or an event: "the famine in Bengal (1943)", "the Bonn Treaty (1952)".
_BEFORE_A_THING = re.compile(
    rf"(?:{UPPER}[\w’'-]*|\b(?:the|in|of|at|near|from|der|die|das|des|im|in|bei|von|aus|le|la|les|de|du|des|à|en|el|los|del"
    r"|il|di|van|het|te|w|we|z|в|из))\s$"
)


@dataclass(frozen=True, slots=True)
class InText:
    """An author-date citation: who, which year (None: "n.d.", "in press"), and the letter behind it.

    `sure`: it is surely meant as a citation, whether anything in the list fits or not.
    """

    names: str
    year: int | None
    letter: str
    span: Span
    others: bool = False
    sure: bool = True


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """(inside of brackets, names before a year in brackets, years): made when first asked for."""
    return re.compile(filled(_INSIDE)), re.compile(filled(_NARRATIVE)), re.compile(filled(_YEARS))


def in_text(text: str) -> Iterator[InText]:
    """The author-date citations of a text, in no order; spans count in the text."""
    for group in _GROUP.finditer(text):
        yield from _of_group(text, group)
    for m in _patterns()[1].finditer(text):
        names, start = _without_lead(m["names"], m.start())
        if names and _are_names(names):
            sure = not _BEFORE_A_THING.search(text[max(0, start - 24) : start])
            yield from _each(names, m["years"], m.start("years"), start, sure=sure)


def _of_group(text: str, group: re.Match[str]) -> Iterator[InText]:
    """The citations in one pair of brackets, parted by semicolons."""
    at = group.start("inside")
    last = ""
    for piece in group["inside"].split(";"):
        start = at + len(piece) - len(piece.lstrip())
        at += len(piece) + 1
        body = piece.strip()
        signal = pointers.signal_end(body) or _plain_lead(body)
        body, start = body[signal:], start + signal
        m = _patterns()[0].match(body)
        if m is None:
            if last and (years := _patterns()[2].match(body)):  # "(Zubok 2007; 2009)"
                yield from _each(last, years[0], start, start, sure=True)
            continue
        names = _NESTED.sub("", m["names"]).strip(" ,:")
        if _are_names(names) and not _LOOSE.match(names):
            last = names
            yield from _each(names, m["years"], start + m.start("years"), start, sure=True)


def _plain_lead(body: str) -> int:
    m = re.match(
        r"(?:e\.g\.|i\.e\.|quoted in|cited in|as in|also|but|and|for example|z\.\s?B\.|p\.\s?ex\.)[,:]?\s+", body
    )
    return m.end() if m else 0


def _without_lead(names: str, start: int) -> tuple[str, int]:
    """A sentence's first word in front of a name is no part of it: "See Zubok (2007)", "In Zubok (2007)"."""
    first = names.split(None, 1)
    while len(first) == 2 and first[0].casefold().strip(",") in _OPENERS:
        start += len(names) - len(first[1])
        names = first[1]
        first = names.split(None, 1)
    return ("" if names.casefold() in _OPENERS else names), start


_OPENERS = frozenset(
    """
see cf in as for by with from and but while although whereas both like unlike since when following against to of on
thus however here also the a an according siehe vgl nach bei so wie auch voir selon chez comme dans pour vgl. cf. según
véase secondo vedi
""".split()
)


def _are_names(names: str) -> bool:
    """Whether words may be authors (or a title) of a list: no months, no towns, few small words."""
    found = [w.strip(".,’'") for w in names.split()]
    if not found or len(found) > 14 or any(c.isdigit() for c in names):
        return False
    head = names.lstrip('“"«„*_‘')[:1]
    if not (head.isupper() or re.match(rf"(?:{PARTICLE}\s){{1,2}}{UPPER}", names)):
        return False
    folded = {w.casefold() for w in found}
    if folded & words.MONTHS or (len(found) == 1 and folded & words.TOWNS):
        return False
    small = sum(w[:1].islower() for w in found if w)
    return small <= max(2, len(found) // 2)


def _each(names: str, years: str, years_at: int, start: int, *, sure: bool) -> Iterator[InText]:
    """One citation for each year, and for each letter: "1958a, b", "1984, 1992"."""
    others = re.search(rf"{_OTHERS}$", names)
    shown = names[: others.start()] if others else names
    year, first = 0, True
    dated = False
    for m in _ONE.finditer(years):
        year = int(m["year"]) if m["year"] else year
        if not year:
            continue
        dated = True
        begin = start if first else years_at + m.start()
        yield InText(shown, year, m["letter"] or m["more"] or "", Span(begin, years_at + m.end()), bool(others), sure)
        first = False
    if not dated:
        yield InText(shown, None, "", Span(start, years_at + len(years)), bool(others), sure)
