"""Proposer for people with a word for what they did: edited by, hg. von, (Hrsg.), trad., interviewed by, obtained by.

The words of all languages are found by `refkit.read.role_words`. Works on the part of an entry behind its first title;
who stands before it is the matter of `heads`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from refkit.knowledge.names import ADDRESS, GIVEN_NAMES, RANKS
from refkit.model.parts import Name
from refkit.parse.authors import find_direct
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.within import led_in
from refkit.read.bodies import is_body
from refkit.read.names import JOINERS, name_likeness, read_names
from refkit.read.patterns import late
from refkit.read.role_words import FIELDS, RoleWord, all_role_words, role_words

# What ends names behind a mark: the next role, a volume, a page, a year, a series, a town with its colon.
_NO_NAME_NEXT = (
    r"(?:in\b|vol|\d|pp?\.|S\.|[Tt]rans|[Ee]d(?:s|ited)?\b|no\.|Bd|Bde|2nd|rev\.|[12]\d{3}|with\b|series|Series)"
    r"|[^,;.]{2,60}?:"
)
_STOP = late(
    rf"(?:\.(?=\s|$|\x00)|,\s(?=[A-Z][^,;.\x00()]{{3,60}},?\s(?:\x00|vol\.|\d))|[,;]\s(?={_NO_NAME_NEXT})"
    r"|[()\x00\[\]“\"«]|,\s(?=\d)|;)"
)
_INITIAL_STOP = late(rf"\b(?:[A-ZА-ЯЁІЇЄҐΑ-ΩЂ-Џ]|Jr|Sr|St|{'|'.join((*ADDRESS, *RANKS))}|[A-ZÀ-Ý][a-z])$")
_JOINED = late(rf"(?<![^\W_])(?:&|u\.|{'|'.join(sorted(JOINERS))})\s$")
_PROVIDED = late(r"(?<![^\W_])(?P<label>obtained (?:for CWIHP )?by|provided (?:to \w+ )?by|contributed by)[\s:]+", re.I)
_ACCOMPANIED = late(r"\s(?=[^\W\d_][^.,\x00]{3,50}[.,)]\s?)")
_HEADED = late(r"[\s:]+(?=[^\W\d_]|[‘’'])|(?<=[’'ʼ])(?=[^\W\d_])")


def roles(draft: Draft, start: int) -> None:
    """Propose translators, editors, compilers, interviewers named by a word beside them behind `start`."""
    before, behind = all_role_words(draft.masked, start)
    reached = _provided(draft, start, before)
    for word in behind:
        _bracketed(draft, start, word)
    for number, word in enumerate(before):
        if word.start >= reached and draft.masked[word.start] != MASK:
            limit = before[number + 1].start if number + 1 < len(before) else len(draft.masked)
            reached = _led(draft, start, reached, word, limit) or reached
    for word in behind:
        if draft.masked[word.start] != MASK:
            _followed(draft, start, word)


def _led(draft: Draft, start: int, reached: int, word: RoleWord, limit: int) -> int:
    """Propose the people behind a role word ("hg. von X"); where they end, or 0 where there are none."""
    text = draft.masked
    blank = _HEADED.match(text, word.end)
    if blank is None or (word.groups == ("helper",) and not _accompanies(text, word)):
        return 0
    begin, end = _people(text, blank.end(), limit)
    names = text[begin:end]
    if not names or len(names) > 160 or ":" in names or (is_place(names) and not any(c in names for c in ".,")):
        return 0  # "12. ed. São Paulo: Edusp"
    opened = word.start > reached and text[word.start - 1] in "(["
    first = word.start - opened
    if name_likeness(names) < 0.7 and not is_body(names):
        if word.groups[0] == "interviewer" and names.casefold() in ("author", "the author", "autor"):
            draft.cover(first, first)
        return 0
    single = len(names.split()) == 1
    if single and (word.groups == ("helper",) or not (names.isalpha() or word.groups[0] == "director")):
        return 0
    joined = _JOINED.search(text, max(reached - 1, word.start - 5, 0), word.start) if reached > start else None
    label = [text[word.start : word.end].strip()]
    if joined and not opened:
        first, label = joined.start(), [joined[0].strip(), *label]
    closing = 1 if opened and text[end : end + 1] in (")", "]") else 0
    _propose(draft, word, read_names(names, inverted=None), (first, end + closing), tuple(label))
    return end


def _accompanies(text: str, word: RoleWord) -> bool:
    """Whether "with" stands apart as a helper's word does: behind a stop or comma, its names before another."""
    if len(text[word.start : word.end].split()) > 1:
        return True
    following = text[word.end :].split(None, 1)[:1]
    if text[word.start].isupper() and not (following and following[0].casefold() in GIVEN_NAMES):
        return False  # "MIT Sloan Management Review", "With Burning Patience"
    apart = text[word.start - 2 : word.start] in (". ", ", ") or text[word.start - 1] in "(["
    return apart and _ACCOMPANIED.match(text, word.end) is not None


def _people(text: str, start: int, limit: int) -> tuple[int, int]:
    """The stretch of the names that begin at `start`."""
    persons = find_direct(text, start)
    end = persons.end if persons and not persons.inverted and not persons.role else _names_end(text, start)
    end = _before_publisher(text, start, min(end, limit))
    begin, end = trimmed(text, start, end, " ,;:" + MASK)
    last = text[begin:end].rpartition(" ")[2]
    if last == "&" or last in JOINERS:  # "edited by Anna Berg and translated by"
        begin, end = trimmed(text, begin, end - len(last), " ,;:" + MASK)
    return begin, end


_TOWN_BEHIND = late(r"[.,(]\s?(?P<town>[^\W\d_][^.,:()\x00\d]{2,30})(?=\s?[:,]\s)")
_FILM = late(r"\[(?:[Ff]ilm|[Mm]otion [Pp]icture|[Vv]ideo|TV |[Dd]ocumentary|[Pp]elícula|[Dd]isco)")


def directs(draft: Draft, *, bracket: bool) -> bool:
    """Whether "dir." and "director" are a film's: in France and Spain they are an editor's, whose work has a town."""
    if draft.has("medium") or _FILM.search(draft.text):
        return True
    towns = (match["town"] for match in _TOWN_BEHIND.finditer(draft.text))
    return not bracket and not draft.has("publisher_place") and not any(is_place(town) for town in towns)


def _propose(
    draft: Draft, word: RoleWord, names: tuple[Name, ...], span: tuple[int, int], labels: tuple[str, ...]
) -> None:
    group = word.groups[0]
    if group == "editor" and "director" in word.groups and directs(draft, bracket=False):
        group = "director"
    for number, field in enumerate(FIELDS[group]):
        draft.propose(field, names, span, 0.93 - 0.03 * number, "roles", labels, cover=False)
    draft.cover(*span)
    if group == "interviewer":
        draft.vote("interview", 3.0)
    if group == "director":
        draft.vote("audiovisual", 4.0)


def _provided(draft: Draft, start: int, words: Sequence[RoleWord]) -> int:
    """Who gave a copy of a document: "obtained by Sergey Radchenko and translated by ..."; where that ends."""
    if not any(said in draft.text for said in ("btained", "rovided", "ontributed")):
        return start
    match = _PROVIDED.search(draft.masked, start)
    if match is None:
        return start
    limit = next((word.start for word in words if word.start > match.end()), len(draft.masked))
    begin, end = _people(draft.masked, match.end(), limit)
    if 0 < end - begin <= 160 and ":" not in draft.masked[begin:end] and name_likeness(draft.masked[begin:end]) >= 0.7:
        first = match.start() - (draft.masked[match.start() - 1 : match.start()] in ("(", "["))
        end_span = end + (first < match.start() and draft.masked[end : end + 1] in (")", "]"))
        draft.propose("obtained_by", draft.text[begin:end], (first, end_span), 0.95, "roles", (match["label"],))
        draft.facts.copy.obtained_by = draft.text[begin:end]
        return end_span
    return start


_BRACKET = late(r"[(\[](?P<in>[^()\[\]\x00;“”\"]{3,140}),\s$")
_CLOSED = late(r"\s?\.?(?P<close>[)\]]|(?=;))")


def _bracketed(draft: Draft, start: int, word: RoleWord) -> None:
    """People in brackets with their role behind them, as the APA has it: "(R. Howard & A. B. Fox, Trans.; 2nd ed.)"."""
    close = _CLOSED.match(draft.masked, word.end)
    match = _BRACKET.search(draft.masked, max(start, word.start - 145), word.start) if close else None
    if match is None or close is None or name_likeness(match["in"]) < 0.7:
        return
    names = read_names(draft.text[match.start("in") : match.end("in")], inverted=False)
    label = draft.text[word.start : word.end].strip(" .")
    _propose(draft, word, names, (match.start(), close.end()), (label,))


_BREAK = late(r"(?:[.,;:?!”\"»)\]\x00]|\s[–—/])\s")


_CONTAINED = late(lambda: rf"(?<=[.,;?!”\"»’)\]\x00]\s){led_in()}\s")


def _followed(draft: Draft, start: int, word: RoleWord) -> None:
    """Propose the people before a role word in the midst of an entry: "Iliad, Robert Fagles (trans.), London"."""
    text = draft.masked
    before = text[: word.start].rstrip(" ,([")
    mark = text[len(before) : word.start].strip()
    opened = mark[-1:] in ("(", "[")
    if not mark or (not opened and not word.stopped):
        return
    if opened and text[word.end : word.end + 1] not in (")", "]"):
        return
    end, begin = len(before), 0
    inside = list(_CONTAINED.finditer(text, max(start, end - 200), end))
    if inside and not _NO_NAMES.search(text, inside[-1].end(), end):
        return  # editors of the whole, which `in_editors` reads
    for stop in reversed([*_BREAK.finditer(text, max(start, end - 150), end)][-8:]):
        persons = find_direct(text, stop.end())
        if persons is None or persons.end != end:
            continue
        begin = stop.end()
    if not begin or name_likeness(text[begin:end]) < 0.7 or is_place(text[begin:end]):
        return
    label = draft.text[word.start : word.end].strip(" .")
    span = (begin, word.end + opened)
    _propose(draft, word, read_names(draft.text[begin:end], inverted=False), span, (label,))


def _before_publisher(text: str, start: int, end: int) -> int:
    """Where a list of names ends before a town or a publisher: "by Seamus Heaney, W. W. Norton, 2000"."""
    for match in re.finditer(r",\s", text[start:end]):
        at = start + match.end()
        if is_publisher(text[at:end].strip(" ,.")) or is_place(text[at:end].split(",")[0]):
            return start + match.start()
    return end


def _names_end(text: str, start: int) -> int:
    limit = min(len(text), start + 170)
    for match in _STOP.finditer(text, start, limit):
        if match[0] == "." and _INITIAL_STOP.search(text, max(start, match.start() - 6), match.start()):
            after = text[match.end() : match.end() + 2]
            if after.strip() and after.strip()[0] != MASK:
                continue
            return match.start() if len(text[: match.start()].split()[-1]) > 2 else match.end()
        return match.start()
    return limit


_ALONE = late(r"[[:upper:]][^\W\d_]+(?:-[[:upper:]][^\W\d_]+)?")
_AFTER_ROLE = late(r"[)\]]?[,:.]?(?=\s)")
_NO_NAMES = late(r"[()\x00“\"«:]")


def in_editors(draft: Draft, start: int, end: int) -> int:
    """Editors right behind "in": "in Alan Sked and Chris Cook (eds.), Crisis ..."; where they end, or `start`."""
    text = draft.masked
    limit = min(end, start + 200)
    for word in role_words(text, "behind", start + 3, limit):
        before = text[start : word.start]
        names = before.strip(" ,")
        opened = before.rstrip(" ,")[-1:] in ("(", "[")
        names = names[:-1].strip(" ,") if opened else names
        closed = _AFTER_ROLE.match(text, word.end)
        if _NO_NAMES.search(names) or len(names) > 150:
            return start
        if closed is None or not names or (opened and closed[0][:1] not in (")", "]")):
            continue
        if not opened and not word.stopped and not closed[0]:
            continue  # "Historisches Wörterbuch der Rhetorik"
        # One surname is enough where the role stands in brackets behind it: "in Westad (ed.), Brothers in Arms".
        alone = opened and _ALONE.fullmatch(names) is not None
        if not alone and (name_likeness(names) < 0.7 or len(names.split()) < 2):
            continue
        people = (Name(family=names),) if alone else read_names(names)
        label = (draft.text[word.start : word.end].strip(" ."),)
        group = word.groups[0] if word.groups[0] in ("editor_translator", "translator", "compiler") else "editor"
        for number, field in enumerate(FIELDS[group]):
            draft.propose(
                field, people, (start, closed.end()), 0.93 - 0.03 * number, "in-editors", label, cover=number == 0
            )
        return closed.end()
    return start
