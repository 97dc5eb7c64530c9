"""Entries that stand on one line: finds the border between "... 1990." and "Smith, John ..." inside of a unit.

A border needs three things: what stands on its left is complete (a year, an end), what stands on its right begins as an
entry does (in a stricter sense than at the head of a line), and the right part has a year of its own. Sentences inside
of one entry ("Translated by ...", "Cambridge, Mass.: ...", "English translation from ...") fail at least one of them.
Every pattern is run once over the text, so the cost is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.pages import (
    ANNOTATED_THINGS,
    ANNOTATION_ADJECTIVES,
    ANNOTATION_OPENERS,
    ANNOTATION_VERBS,
    LINK_LABELS,
)
from refkit.knowledge.places import PLACES_BEFORE_A_COMMA
from refkit.text.cues import ends, holds, words
from refkit.text.cues.shapes import GIVEN, LETTER, NAME_WORD, PARTICLE, SURNAME, UPPER, YEAR
from refkit.text.splitting.notes import Border, S, left_edge, note_borders
from refkit.trace import Span

_LIST_OF_NAMES = rf"(?:(?:,|;|{S}and|{S}&|{S}und|{S}et|{S}y|,{S}?and|,{S}?&){S}{{1,3}}[^\d()“\"«]{{2,200}}?)?"
_ROLE = rf"(?:,?{S}\(?[Ee]ds?\.?\)?,?|,{S}trans\.)?"
_BEHIND_NAMES = rf"(?:(?P<year>\(?{YEAR}[a-z]?\)?)|(?P<quote>[“\"«„*_])|(?P<title>(?<=[.:]{S}){UPPER}(?!\.)))"
_STRICT = re.compile(
    rf"(?<![\w'’\-&])(?P<surname>{SURNAME}),{S}{{1,3}}(?P<given>{GIVEN})"
    rf"(?P<rest>\.?{_LIST_OF_NAMES}{_ROLE}[.,:]?{S}{{0,3}}){_BEHIND_NAMES}"
)
# "J. Griffin, Homer on Life" and "Ian Black, “Tightened Rules": notes, whose authors are not inverted.
_GIVEN_FIRST = rf"(?:(?:{UPPER}\.[ \-]?){{1,3}}{S}?|{NAME_WORD}{S}(?:{UPPER}\.{S}?){{0,2}})"
_NOTE_STYLE = re.compile(
    rf"(?<![\w'’\-&.])(?P<name>{_GIVEN_FIRST}(?:{PARTICLE}{S}){{0,2}}{NAME_WORD})(?:{S}\(eds?\.\))?,{S}"
    rf"(?:(?P<quote>[“\"«„‘'])|(?P<title>{UPPER}))"
)
_QUOTED_ITEM = re.compile(r"[“«„](?=[^“”«»]{6,300}[”»])|(?<=\s)\"(?=[^\"\n]{6,300}[,.!?]\")")
_PRESS_END = re.compile(r"\b(?:Press|Books|Verlag|Brown|Sons|House|Print|Web|Schuster|Norton)\.$")
_DASH = re.compile(r"(?:[—–―]{2,5}|—|-{3,6}|_{3,12})(?:\.|,)(?=\s)")
_AFTER_URL = re.compile(
    rf"(?:https?://|www\.)[^\s“”\"<>]{{4,2000}}?[.)]?(?:{S}{{1,3}}|(?=[“\"]))(?P<right>(?=[“\"«„])|(?={UPPER}[^\d\n]{{2,80}}[.,]?{S}\(?{YEAR}))"
)
_GLUED = re.compile(rf"[a-z0-9/]\.({UPPER}{LETTER}{{2,}},?){S}*$")  # "...0000115.Barrett "
# "Memorandum. 1958b. ": the label under which a list files an unsigned document, and its year.
_LABEL_YEAR = re.compile(
    rf"(?<![\w’'-])(?P<label>{UPPER}{LETTER}{{2,}}(?:[ -]{LETTER}{{2,}}){{0,3}})\.{S}\(?{YEAR}[a-z]?\)?\.(?={S})"
)
_SIGNAL_WORD = r"(?:[Ss]ee|[Cc]f\.|[Vv]gl\.|[Vv]oir|[Ss]iehe|[Vv]éase|[Qq]uoted in|[Cc]ited in|[Qq]uoted from)"
_SIGNAL_MORE = (
    r"(?:\s+(?:also|auch|aussi|for example|for instance|especially|in particular|e\.g\.|z\.\s?B\.|par exemple|esp\.))?"
)
_SIGNAL = re.compile(
    rf"(?:{_SIGNAL_WORD}{_SIGNAL_MORE},?:?\s+|(?:[Ff]or|[Oo]n)\s[^.;:“\"(]{{3,110}}?,\s+see{_SIGNAL_MORE},?\s+)"
    rf"(?=[“\"«„*_]|{UPPER})"
)
_YEAR = re.compile(rf"(?<![\d/\-–.=]){YEAR}(?!\d)|\bn\.\s?d\.")
_PERSON = rf"{UPPER}[\w’'-]+"
_OPENERS = "|".join(
    (
        rf"This\s(?:{'|'.join(ANNOTATED_THINGS)}|is|was|remains|gives|shows|offers|argues|covers)\b",
        r"The\s(?:authors?|book|article|editors|essay|study|website|site|volume|work|piece|source)\s+\w+",
        r"In\s(?:this|his|her|their)\s(?:book|article|essay|study|work|chapter|volume|biography|memoir|piece)\b",
        r"In\s(?:this|his|her|their)\s(?:seminal|classic)\b",
        rf"(?:A|An)\s(?:{'|'.join(ANNOTATION_ADJECTIVES)}|(?:collection|history|study|survey)\sof)\s",
        rf"(?:{'|'.join(ANNOTATION_OPENERS)})\s(?:the|how|that|a|an|why|on|for|in|of)\b",
        rf"{_PERSON}(?:\sand\s{_PERSON})?(?:['’]s\s\w+\s\w+)?\s(?:{'|'.join(ANNOTATION_VERBS)})\s",
        r"I\s(?:will|used|use|found|plan|have|am)\s",
        r"It\s(?:is|was|will|provides|covers|gives|has|shows)\s",
        r"(?:Though|Although|While)\s",
    )
)
_ANNOTATION = re.compile(rf"(?<=[.)\]”\"/\d\w]){S}{{1,12}}(?={_OPENERS})")
_LABELS = re.compile(
    rf"(?:[\s,;]*[\[(]?(?:(?i:{'|'.join(LINK_LABELS)})|Available from|↩︎?|↩|\^|⏎|&#8617;)[\])]?)+[.\s]*$"
)
_SPAN_OF_YEARS = re.compile(rf"\([^\d()]{{0,12}}{YEAR}\s?[-–—]\s?(?:{YEAR}|\d\d)?\)[.\s]*$")
# Three names of one word each, and no initials: no list of authors.
_LIST_OF_WORDS = re.compile(
    rf"{NAME_WORD}(?:,\s{NAME_WORD}){{2,60}}"
    rf"(?:(?:,?\s(?:and|und|et|y|e|og|och|en|и|&)\s{NAME_WORD})?[ .,:]*\Z|\s?[.:])"
)
_TITLE_WORDS = frozenset(("the", "for", "from", "to", "in", "on", "at", "against", "between"))
_SHORT = 25  # characters: nothing shorter is a whole entry next to another one
_SHORTEST = 12  # characters of a short citation: "Leffler, 45."
_AUTHORS = frozenset({"author-year", "author-title", "after-url", "note-author", "dash", "label"})
_AUTHOR_REACH = 60  # characters that an author and a year take
_REACH = 420  # characters in which the right part must show its year


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a unit, in positions of its text: an entry when `reason` is empty. `cues` say why it begins here."""

    span: Span
    reason: str = ""
    cues: tuple[str, ...] = ()


def parts_of(text: str, *, note: bool = False) -> list[Part]:
    """The entries in the body of one unit, with signals ("See also"), annotations and link labels taken out of them.

    `note`: the unit is a numbered note, where short citations after a semicolon are entries too.
    """
    begin, tail = 0, len(text)
    out: list[Part] = []
    signal = _SIGNAL.match(text)
    if signal and len(text) - signal.end() >= 12:
        out.append(Part(Span(0, len(text[: signal.end()].rstrip())), "signal"))
        begin = signal.end()
    label = _LABELS.search(text, max(begin + _SHORT, tail - 200)) if tail - begin > _SHORT else None
    if label and label.start() > begin:
        tail = label.start()
    note_start = _annotation_start(text, begin, tail)
    edges = _borders(text, begin, note_start, note=note)
    position, why = begin, ("start",)
    for edge in edges:
        out += _trimmed(text, position, edge.left, why)
        if edge.signal:
            out.append(Part(edge.signal, "signal"))
        position, why = edge.right, (edge.cue,)
    out += _trimmed(text, position, note_start, why)
    if note_start < tail:
        out.append(Part(_strip(text, note_start, tail), "annotation"))
    if tail < len(text):
        out.append(Part(_strip(text, tail, len(text)), "link label"))
    return [p for p in out if p.span.end > p.span.start]


def _strip(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _trimmed(text: str, start: int, end: int, why: tuple[str, ...]) -> list[Part]:
    return [Part(_strip(text, start, end), "", why)]


def _borders(text: str, begin: int, end: int, *, note: bool) -> list[Border]:
    if end - begin < 2 * _SHORT:
        return []
    years = [m.start() for m in _YEAR.finditer(text, begin, end)]
    if not years and not note:
        return []
    found = _dash_borders(text, begin, end)
    if note or len(years) > 1 or "/" in text:  # two references have two years, or an address, but for a repeated author
        found += _author_borders(text, begin, end)
        found += _note_style_borders(text, begin, end)
        found += _url_borders(text, begin, end)
        found += _label_borders(text, begin, end)
        found += note_borders(text, begin, end, note=note)
    found.sort(key=lambda b: (b.right, b.left))
    found = _without_titles(found)
    out: list[Border] = []
    last = begin
    for i, b in enumerate(found):
        following = next((f.left for f in found[i + 1 : i + 4] if f.right > b.right), end)
        least_left = _SHORT if b.cue != "short" else _SHORTEST
        least_right = _SHORT if b.cue not in ("dash", "short") else _SHORTEST
        if b.left - last < least_left or min(following, end) - b.right < least_right:
            continue
        if b.cue != "short" and not (_has(years, last, b.left) or _closed(text, last, b.left)):
            continue
        if b.cue not in ("dash", "short") and not _has(years, b.right, min(end, b.right + _REACH)):
            continue
        out.append(b)
        last = b.right
    return out


def _without_titles(found: list[Border]) -> list[Border]:
    """Borders in order without those just after an author's: there stands the title of the entry that he begins."""
    out: list[Border] = []
    for b in found:
        near = out and b.right - out[-1].right < _AUTHOR_REACH and out[-1].cue in _AUTHORS
        if near and (b.cue not in _AUTHORS or b.right == out[-1].right):
            continue
        out.append(b)
    return out


def _has(years: list[int], start: int, end: int) -> bool:
    i = bisect_left(years, start)
    return i < len(years) and years[i] < end


def _closed(text: str, start: int, end: int) -> bool:
    """Whether a part without a year ends with an address."""
    return ends.url_end(text[max(start, end - 600) : end]) > 0


def _ends(text: str, begin: int, edge: int) -> bool:
    """Whether an entry may end at `edge`: at a stop that is no abbreviation's, at an address, a bracket, a page."""
    if edge <= begin:
        return False
    last = text[edge - 1]
    tail = text[max(begin, edge - 60) : edge]
    if last in '”"’)]»/':
        return True
    if last.isdigit():
        return edge - begin > 1
    if last == ".":
        word = tail[:-1].split()[-1] if tail[:-1].split() else ""
        word = word.strip("(“\"'[")
        if (len(word) == 1 and word.isalpha()) or word.casefold() in words.ABBREVIATIONS:
            return False
        return not (len(word) >= 3 and word[-2] == "." and word[0].isupper() and word.casefold() not in ("d.c", "u.s"))
    return ends.url_end(text[max(begin, edge - 400) : edge]) > 0


def _author_borders(text: str, begin: int, end: int) -> list[Border]:
    out: list[Border] = []
    position = begin + 1
    while m := _STRICT.search(text, position, end):
        position = m.end("surname")  # a name that is refused may hold the beginning of one that is not
        left = left_edge(text, begin, m.start())
        if not _ends(text, begin, left) or not _is_name(m["surname"], m["given"]):
            continue
        if left == m.start() and not _tight(text, left):
            continue
        if m["year"] and _in_title(m["rest"]):
            continue
        if m["title"] and not (text[left - 1] in '.)/”"' and _whole(text, begin, left)):
            continue
        if _goes_on_behind_a_life(text, out[-1].right if out else begin, left, m):
            continue
        out.append(Border(left, m.start(), "author-year" if m["year"] else "author-title"))
        position = m.end("given")
    return out


def _goes_on_behind_a_life(text: str, begin: int, left: int, head: re.Match[str]) -> bool:
    """Whether a title goes on behind the years of a life, or of a time, in brackets: "Weber (1870–1932). Norwegen,
    Schweden, Finnland. Bonn: Hof, 1991": what would be names is a list of places, or the part has no year before."""
    span = _SPAN_OF_YEARS.search(text, max(begin, left - 40), left)
    if span is None:
        return False
    listed = f"{head['surname']}, {head['given']}{head['rest']}"
    if _LIST_OF_WORDS.match(listed):
        return True
    return head["title"] is not None and _YEAR.search(text, begin, span.start()) is None


def _in_title(rest: str) -> bool:
    """Whether a title's words stand between a would-be name and a year: "Lagos, Accra, and the Road to 1957"."""
    return not _TITLE_WORDS.isdisjoint(rest.split())


def _note_style_borders(text: str, begin: int, end: int) -> list[Border]:
    """Authors in direct order, and unsigned articles, after a reference that ended with its pages or year."""
    out = []
    for m in _NOTE_STYLE.finditer(text, begin + 1, end):
        left = left_edge(text, begin, m.start())
        initials = m["name"][1:2] == "."
        if not (_finished(text, begin, left) and (m["quote"] or initials)):
            continue
        if not words.NOT_NAMES.intersection(w.strip(".") for w in m["name"].casefold().split() if len(w) > 2):
            out.append(Border(left, m.start(), "note-author"))
    for m in _QUOTED_ITEM.finditer(text, begin + 1, end):
        left = left_edge(text, begin, m.start())
        finished = _finished(text, begin, left) or _PRESS_END.search(text[max(begin, left - 40) : left])
        if finished and _complete(text[max(begin, left - 300) : left]):
            out.append(Border(left, m.start(), "quoted"))
    return out


def _finished(text: str, begin: int, left: int) -> bool:
    """Whether a reference ends at `left` with a stop and, before it, pages, a bracket or a year."""
    if left - begin < _SHORT or text[left - 1] != ".":
        return False
    tail = text[max(begin, left - 24) : left]
    return re.search(rf"(?:[\s,(–\-:A-F]\d{{1,4}}|\d\)|{YEAR}\)?)\.$", tail) is not None and not re.search(
        r"\b(?:[Vv]ols?|[Nn]os?|Bd|[Pp]t|Nr)\.?\s?\d+\.$", tail
    )


def _tight(text: str, left: int) -> bool:
    """Whether a name without a blank before it may begin an entry: after a stop, a bracket or a closing quote."""
    return text[left - 1] in '.)]”"/' and (left < 2 or text[left - 2] not in "/:")


def _whole(text: str, begin: int, left: int) -> bool:
    """Whether the left part ends as a finished reference: with a year, pages or an address just before its stop."""
    tail = text[max(begin, left - 90) : left]
    return bool(
        re.search(rf"(?:{YEAR}[a-z]?\)?|\d+[–\-]\d+|\d+|{YEAR}\))[.\])”\"]*$", tail)
        or ends.url_end(tail)
        or _PRESS_END.search(tail)
    )


def _is_name(surname: str, given: str) -> bool:
    """Whether "surname, given" is a person: no press, archive, month or town of publication in it."""
    parts = re.split(r"[\s\-]+", surname.casefold())
    if any(p.strip(".") in words.NOT_NAMES for p in parts) or len(parts) > 4:
        return False
    if surname.casefold() in PLACES_BEFORE_A_COMMA:
        return False
    if re.fullmatch(r"[A-Z]{2}", given):
        return False  # a state: "Wilmington, DE: ISI Books"
    given_parts = [p.strip(".") for p in re.split(r"[\s\-]+", given.casefold())]
    if len(parts) == 1 and given_parts[0] in ("jun", "june", "april", "may", "august"):
        given_parts = given_parts[1:]  # also given names: "Niu, Jun."
    return not any(len(p) > 1 and p in words.NOT_NAMES for p in given_parts)


def _dash_borders(text: str, begin: int, end: int) -> list[Border]:
    out = []
    for m in _DASH.finditer(text, begin + 1, end):
        left = left_edge(text, begin, m.start())
        if _ends(text, begin, left):
            out.append(Border(left, m.start(), "dash"))
    return out


def _label_borders(text: str, begin: int, end: int) -> list[Border]:
    """Unsigned documents that the list files under what they are, after a reference that has ended."""
    out = []
    for m in _LABEL_YEAR.finditer(text, begin + 1, end):
        left = left_edge(text, begin, m.start())
        parted = left < m.start() or _tight(text, left)
        if parted and m["label"].casefold() in LIST_LABELS and _ends(text, begin, left):
            out.append(Border(left, m.start(), "label"))
    return out


def _url_borders(text: str, begin: int, end: int) -> list[Border]:
    out = []
    for m in _AFTER_URL.finditer(text, begin, end):
        glued = _GLUED.search(m[0])
        if glued:
            right = m.start() + glued.start(1)
            out.append(Border(right, right, "after-url"))
            continue
        right = m.start("right")
        if text[left_edge(text, begin, right) - 1] in ",:;":
            continue
        out.append(Border(left_edge(text, begin, right), right, "after-url"))
    return out


def _complete(head: str) -> bool:
    """Whether a reference has said where it was published: what follows a mere author and year is its title."""
    return bool(
        holds.placed(head)
        or holds.published(head)
        or holds.paged(head)
        or ends.url_end(head)
        or holds.quoted_title(head)
        or holds.emphasised_title(head)
    )


def _annotation_start(text: str, begin: int, end: int) -> int:
    """Where a comment begins that follows its reference in the same paragraph; `end` when there is none."""
    for m in _ANNOTATION.finditer(text, begin + 40, min(end, begin + 1200)):
        head = text[begin : m.start()]
        if not holds.has_year(head) or not _ends(text, begin, m.start()) or not _complete(head):
            continue
        tail = text[m.end() : end]
        if holds.prose(tail) >= 0.25 or holds.small_words(tail) >= 0.5:
            return m.end()
    return end
