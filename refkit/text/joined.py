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

from refkit.text import cues, words
from refkit.text.shapes import GIVEN, LETTER, MONTH, NAME_WORD, PARTICLE, SURNAME, UPPER, YEAR
from refkit.trace import Span

_S = r"[ \t\u00a0\r\n]"
_LIST_OF_NAMES = rf"(?:(?:,|;|{_S}and|{_S}&|{_S}und|{_S}et|{_S}y|,{_S}?and|,{_S}?&){_S}{{1,3}}[^\d()“\"«]{{2,200}}?)?"
_STRICT = re.compile(
    rf"(?<![\w'’\-&])(?P<surname>{SURNAME}),{_S}{{1,3}}(?P<given>{GIVEN})(?P<rest>\.?{_LIST_OF_NAMES}"
    rf"(?:,?{_S}\(?[Ee]ds?\.?\)?,?|,{_S}trans\.)?[.,:]?{_S}{{0,3}})"
    rf"(?:(?P<year>\(?{YEAR}[a-z]?\)?)|(?P<quote>[“\"«„*_])|(?P<title>(?<=[.:]{_S}){UPPER}(?!\.)))"
)
# "J. Griffin, Homer on Life" and "Ian Black, “Tightened Rules": notes, whose authors are not inverted.
_NOTE_STYLE = re.compile(
    rf"(?<![\w'’\-&.])(?P<name>(?:(?:{UPPER}\.[ \-]?){{1,3}}{_S}?|{NAME_WORD}{_S}(?:{UPPER}\.{_S}?){{0,2}})"
    rf"(?:{PARTICLE}{_S}){{0,2}}{NAME_WORD})(?:{_S}\(eds?\.\))?,{_S}(?:(?P<quote>[“\"«„‘'])|(?P<title>{UPPER}))"
)
_QUOTED_ITEM = re.compile(r"[“«„](?=[^“”«»]{6,300}[”»])|(?<=\s)\"(?=[^\"\n]{6,300}[,.!?]\")")
_PRESS_END = re.compile(r"\b(?:Press|Books|Verlag|Brown|Sons|House|Print|Web|Schuster|Norton)\.$")
_DASH = re.compile(r"(?:[—–―]{2,5}|—|-{3,6}|_{3,12})(?:\.|,)(?=\s)")
_AFTER_URL = re.compile(
    rf"(?:https?://|www\.)[^\s“”\"<>]{{4,2000}}?[.)]?(?:{_S}{{1,3}}|(?=[“\"]))(?P<right>(?=[“\"«„])|(?={UPPER}[^\d\n]{{2,80}}[.,]?{_S}\(?{YEAR}))"
)
_GLUED = re.compile(rf"[a-z0-9/]\.({UPPER}{LETTER}{{2,}},?){_S}*$")  # "...0000115.Barrett "
_ALSO = re.compile(
    rf"(?P<stop>[.;,)”\"’\d]){_S}{{1,3}}(?P<signal>(?:[Ss]ee{_S}(?:also{_S})?|[Cc]f\.{_S}|[Vv]gl\.{_S}(?:auch{_S})?|[Vv]oir{_S}(?:aussi{_S})?|[Aa]nd{_S}see{_S}also{_S}|[Ss]iehe{_S}(?:auch{_S})?)(?:e\.g\.,?{_S})?)(?=[“\"«„*_]|{UPPER})"
)
_SEMICOLON = re.compile(rf"{_S}?;{_S}{{1,3}}(?:and{_S}|und{_S}|et{_S}|sowie{_S})?(?=[“\"«„*_]|{UPPER})")
_SIGNAL_WORD = r"(?:[Ss]ee|[Cc]f\.|[Vv]gl\.|[Vv]oir|[Ss]iehe|[Vv]éase|[Qq]uoted in|[Cc]ited in|[Qq]uoted from)"
_SIGNAL_MORE = (
    r"(?:\s+(?:also|auch|aussi|for example|for instance|especially|in particular|e\.g\.|z\.\s?B\.|par exemple|esp\.))?"
)
_SIGNAL = re.compile(
    rf"(?:{_SIGNAL_WORD}{_SIGNAL_MORE},?:?\s+|(?:[Ff]or|[Oo]n)\s[^.;:“\"(]{{3,110}}?,\s+see{_SIGNAL_MORE},?\s+)"
    rf"(?=[“\"«„*_]|{UPPER})"
)
_YEAR = re.compile(rf"(?<![\d/\-–.=]){YEAR}(?!\d)|\bn\.\s?d\.")
_OPENERS = (
    r"This\s(?:book|article|essay|volume|study|work|source|paper|chapter|collection|website|site|document|is|was|remains|gives|shows|offers|argues|covers|text|biography|memoir|piece|report|film|video|monograph|anthology|account|history|primary|secondary|edition|page|interview)\b"
    r"|The\s(?:author|authors|book|article|editors|essay|study|website|site|volume|work|piece|source)\s+\w+"
    r"|In\s(?:this|his|her|their)\s(?:book|article|essay|study|work|chapter|volume|biography|memoir|piece|seminal|classic)\b"
    r"|(?:A|An)\s(?:useful|good|classic|detailed|short|brief|thorough|excellent|fine|careful|close|comprehensive|collection\sof|history\sof|study\sof|survey\sof|popular|readable|valuable)\s"
    r"|(?:Argues|Examines|Explores|Discusses|Describes|Provides|Offers|Shows|Covers|Traces|Contains|Focuses|Analyzes|Analyses|Considers|Useful|Includes)\s(?:the|how|that|a|an|why|on|for|in|of)\b"
    rf"|{UPPER}[\w’'-]+(?:\sand\s{UPPER}[\w’'-]+)?(?:['’]s\s\w+\s\w+)?\s(?:argues?|examines?|explores?|discusse?s?|describes?|provides?|offers?|shows?|traces?|contends?|claims?|suggests?|analyzes?|analyses|presents?|focuses|writes|explains?|uses|studies|tells)\s"
    r"|I\s(?:will|used|use|found|plan|have|am)\s|It\s(?:is|was|will|provides|covers|gives|has|shows)\s|Though\s|Although\s|While\s"
)
_ANNOTATION = re.compile(rf"(?<=[.)\]”\"/\d\w]){_S}{{1,4}}(?={_OPENERS})")
_LABELS = re.compile(
    r"(?:\s*[\[(]?(?:Google Scholar|Cross ?Ref|PubMed|PMC free article|Web of Science|MathSciNet|Full Text|View Article"
    r"|Available from|Scopus|WorldCat|Find in a library|↩︎?|↩|\^|⏎|&#8617;)[\])]?)+[.\s]*$"
)
_SHORT = 25  # characters: nothing shorter is a whole entry next to another one
_SHORTEST = 12  # characters of a short citation: "Leffler, 45."
_AUTHORS = frozenset({"author-year", "author-title", "after-url", "note-author", "dash"})
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


@dataclass(frozen=True, slots=True)
class _Border:
    """The left entry ends at `left`, the right one begins at `right`; between them blanks and perhaps a `signal`."""

    left: int
    right: int
    cue: str
    signal: Span | None = None


def _borders(text: str, begin: int, end: int, *, note: bool) -> list[_Border]:
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
        found += _note_borders(text, begin, end, note=note)
    found.sort(key=lambda b: (b.right, b.left))
    found = _without_titles(found)
    out: list[_Border] = []
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


def _without_titles(found: list[_Border]) -> list[_Border]:
    """Borders in order without those just after an author's: there stands the title of the entry that he begins."""
    out: list[_Border] = []
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
    return cues.url_end(text[max(start, end - 600) : end]) > 0


def _left_edge(text: str, begin: int, at: int) -> int:
    """Where the text before `at` ends when white space is left out."""
    while at > begin and text[at - 1].isspace():
        at -= 1
    return at


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
    return cues.url_end(text[max(begin, edge - 400) : edge]) > 0


def _author_borders(text: str, begin: int, end: int) -> list[_Border]:
    out = []
    position = begin + 1
    while m := _STRICT.search(text, position, end):
        position = m.end("surname")  # a name that is refused may hold the beginning of one that is not
        left = _left_edge(text, begin, m.start())
        if not _ends(text, begin, left) or not _is_name(m["surname"], m["given"]):
            continue
        if left == m.start() and not _tight(text, left):
            continue
        if m["title"] and not (text[left - 1] in '.)/”"' and _whole(text, begin, left)):
            continue
        out.append(_Border(left, m.start(), "author-year" if m["year"] else "author-title"))
        position = m.end("given")
    return out


def _note_style_borders(text: str, begin: int, end: int) -> list[_Border]:
    """Authors in direct order, and unsigned articles, after a reference that ended with its pages or year."""
    out = []
    for m in _NOTE_STYLE.finditer(text, begin + 1, end):
        left = _left_edge(text, begin, m.start())
        initials = m["name"][1:2] == "."
        if not (_finished(text, begin, left) and (m["quote"] or initials)):
            continue
        if not words.NOT_NAMES.intersection(w.strip(".") for w in m["name"].casefold().split() if len(w) > 2):
            out.append(_Border(left, m.start(), "note-author"))
    for m in _QUOTED_ITEM.finditer(text, begin + 1, end):
        left = _left_edge(text, begin, m.start())
        finished = _finished(text, begin, left) or _PRESS_END.search(text[max(begin, left - 40) : left])
        if finished and _complete(text[max(begin, left - 300) : left]):
            out.append(_Border(left, m.start(), "quoted"))
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
        or cues.url_end(tail)
        or _PRESS_END.search(tail)
    )


def _is_name(surname: str, given: str) -> bool:
    """Whether "surname, given" is a person: no press, archive, month or town of publication in it."""
    parts = re.split(r"[\s\-]+", surname.casefold())
    if any(p.strip(".") in words.NOT_NAMES for p in parts) or len(parts) > 4:
        return False
    if surname.casefold() in words.PLACES:
        return False
    if re.fullmatch(r"[A-Z]{2}", given):
        return False  # a state: "Wilmington, DE: ISI Books"
    given_parts = [p.strip(".") for p in re.split(r"[\s\-]+", given.casefold())]
    if len(parts) == 1 and given_parts[0] in ("jun", "june", "april", "may", "august"):
        given_parts = given_parts[1:]  # also given names: "Niu, Jun."
    return not any(len(p) > 1 and p in words.NOT_NAMES for p in given_parts)


def _dash_borders(text: str, begin: int, end: int) -> list[_Border]:
    out = []
    for m in _DASH.finditer(text, begin + 1, end):
        left = _left_edge(text, begin, m.start())
        if _ends(text, begin, left):
            out.append(_Border(left, m.start(), "dash"))
    return out


def _url_borders(text: str, begin: int, end: int) -> list[_Border]:
    out = []
    for m in _AFTER_URL.finditer(text, begin, end):
        glued = _GLUED.search(m[0])
        if glued:
            right = m.start() + glued.start(1)
            out.append(_Border(right, right, "after-url"))
            continue
        right = m.start("right")
        if text[_left_edge(text, begin, right) - 1] in ",:;":
            continue
        out.append(_Border(_left_edge(text, begin, right), right, "after-url"))
    return out


def _note_borders(text: str, begin: int, end: int, *, note: bool) -> list[_Border]:
    """Borders at "; " and "See also" between the references of one note."""
    out = []
    for m in _ALSO.finditer(text, begin, end):
        left = m.start() + (m["stop"] not in ";,")
        right = m.end()
        if _opens_citation(text, right, end):
            start = m.start() if m["stop"] in ";," else m.start("signal")
            out.append(_Border(left, right, "see-also", Span(start, len(text[: m.end()].rstrip()))))
    depths = _bracket_depths(text, begin, end)
    for m in _SEMICOLON.finditer(text, begin, end):
        if depths is not None and depths.get(m.start(), 0) > 0:
            continue
        right = m.end()
        tail = text[max(begin, m.start() - 40) : m.start()]
        finished = re.search(r"(?:\d|\)|[”\"]|\d\.)\s*$", tail) is not None
        if not finished:
            continue
        semicolon = Span(m.start() + len(m[0]) - len(m[0].lstrip()), m.start() + len(m[0].rstrip()))
        if _opens_citation(text, right, end):
            out.append(_Border(m.start(), right, "semicolon", semicolon))
        elif note and _SHORT_CITATION.match(text[right : min(end, right + 200)]):
            name = text[right : right + 60].split(",")[0].casefold()
            if not words.NOT_NAMES.intersection(name.split()):
                out.append(_Border(m.start(), right, "short", semicolon))
    return out


def _bracket_depths(text: str, begin: int, end: int) -> dict[int, int]:
    """How many round brackets are open at each `;`."""
    out: dict[int, int] = {}
    depth = 0
    for m in re.finditer(r"[();]", text[begin:end]):
        if m[0] == ";":
            out[begin + m.start()] = depth
        else:
            depth = max(0, depth + (1 if m[0] == "(" else -1))
    return out


_SHORT_CITATION = re.compile(rf"{SURNAME},\s[^;]{{4,120}},\s\d")
_DATED_NAME = re.compile(rf"[“\"«]?{UPPER}[^;.()]{{3,80}},\s(?:\d{{1,2}}\s{MONTH}\s|{MONTH}\s\d{{1,2}},\s){YEAR}")
_CITED = re.compile(rf"[^;]{{0,260}}?(?:\([^()]{{0,80}}{YEAR}\)|,\s{YEAR}\b)")


def _opens_citation(text: str, right: int, end: int) -> bool:
    """Whether a whole citation begins: an author or a quoted title, and before the next semicolon its date."""
    head = text[right : min(end, right + 420)]
    if _DATED_NAME.match(head):
        return True
    if not _CITED.match(head):
        return False
    return max(cues.direct_author(head), cues.quoted_start(head), cues.inverted_author(head)) >= 0.9


def _complete(head: str) -> bool:
    """Whether a reference has said where it was published: what follows a mere author and year is its title."""
    return bool(
        cues.placed(head)
        or cues.published(head)
        or cues.paged(head)
        or cues.url_end(head)
        or cues.quoted_title(head)
        or cues.emphasised_title(head)
    )


def _annotation_start(text: str, begin: int, end: int) -> int:
    """Where a comment begins that follows its reference in the same paragraph; `end` when there is none."""
    for m in _ANNOTATION.finditer(text, begin + 40, min(end, begin + 1200)):
        head = text[begin : m.start()]
        if not cues.has_year(head) or not _ends(text, begin, m.start()) or not _complete(head):
            continue
        tail = text[m.end() : end]
        if cues.prose(tail) >= 0.25 or cues.small_words(tail) >= 0.5:
            return m.end()
    return end
