"""Grammar of interviews and oral histories: who was asked and who asked, at an entry's head or behind its title."""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.model.parts import Title
from refkit.parse.proposal import Draft, trimmed
from refkit.read.names import name_likeness, read_names
from refkit.read.patterns import late

# Who was asked: the author, or a name with two initials at most.
_ASKED = r"(?P<who>(?:the )?[Aa]uthor|[A-Z][^,;:.\x00(]{2,50}(?:\b[A-Z]\.[^,;:.\x00(]{1,40}){0,2})"
_CONVERSATION = r"(?:[Oo]ral [Hh]istory\s)?(?:[Ii]nterview|[Cc]onversation)(?:\s(?:with|of|by|conducted by)\s)"
_ASKED_BY = r"[Ii]nterviewed by\s(?P<by>[A-Z][^,;:\x00(]{2,50})"
_INTERVIEW = late(
    rf"(?<![^\W_])(?P<label>{_CONVERSATION}{_ASKED}|[Oo]ral [Hh]istory(?:\s[Ii]nterview)?|{_ASKED_BY}|[Ii]nterview\b)"
)
_INTERVIEW_TITLE = late(r"(?:[Oo]ral [Hh]istory|[Ii]nterview)\b")
_THE_AUTHOR = late(r"(?:the )?author", re.I)
_HINTS = ("nterview", "istory", "onversation")


def interviews(draft: Draft, start: int) -> bool:
    """Propose who asked, and vote, when the entry says interview or oral history outside its title."""
    title = draft.get("title")
    if title is not None and _INTERVIEW_TITLE.match(title.text):
        draft.vote("interview", 3.0)
    hinted = any(hint in draft.masked for hint in _HINTS)
    match = _INTERVIEW.search(draft.masked, start) if hinted else None
    if not match or match.start() > start + 160:
        return draft.has("interviewer")
    group = "who" if match["who"] else "by"
    who = match[group]
    if who and not _THE_AUTHOR.match(who):
        if name_likeness(who) < 0.7:
            return False
        _propose(draft, match, group, at_head=match.start() <= start + 2)
    draft.vote("interview", 3.0 if who or "istory" in match["label"] else 1.0)
    return True


def _propose(draft: Draft, match: re.Match[str], group: str, *, at_head: bool) -> None:
    """Propose a person as the one who asked, or at an entry's head as the one who was asked."""
    if "by" in match["label"].split():
        field, sure = "interviewer", 0.85
    elif draft.has("author"):
        field, sure = "interviewer", 0.6
    elif at_head:
        field, sure = "author", 0.85
    else:
        return
    draft.propose(field, read_names(match[group], inverted=False), match.span(group), sure, "interview", cover=False)


# A name with initials and titles in it; their stops end nothing.
_WHO = (
    r"[A-Z][^,;:“”\"\x00()\d.]*(?:(?:(?<=\b[A-Z])|(?<=\bDr)|(?<=\bJr)|(?<=\bMr)|(?<=\bGen))\.[^,;:“”\"\x00()\d.]*){0,4}"
)
_MEANS = r"(?:[Tt]elephone|[Pp]hone|[Ee]-?mail|[Pp]ersonal|[Vv]ideo|[Zz]oom)"
_WITH = (
    r"(?:[Ii]nterview\s(?:with|of|mit)|[Ee]ntretien\savec|[Ii]ntervista\s(?:con|a)|[Ee]ntrevista\s(?:con|a)"
    r"|[Rr]ozmowa\sz|[Ии]нтервью\sс)"
)
_RANKED = r"(?:(?:an?|the)\s)?(?:(?:former|retired|senior)\s)?"
_ORAL = r"(?:[Oo]ral [Hh]istory\s)?"
_OWNED = rf"(?:[Tt]ranscript,?\s(?:of\s)?)?(?:[Aa]uthor(?:[’']s)?\s)?(?:{_MEANS}\s)?"
_HEAD_INTERVIEWS = (
    re.compile(
        rf"(?P<title>{_OWNED}{_ORAL}{_WITH}\s(?P<asked>{_RANKED}{_WHO}))(?:,?\s(?:conducted\s)?by\s(?P<by>{_WHO}))?"
    ),
    re.compile(rf"(?P<title>(?P<by>{_WHO}?)(?:,)?\s{_ORAL}[Ii]nterview\swith\s(?P<asked>{_WHO}))"),
    re.compile(
        rf"(?P<title>(?P<asked>{_WHO}?),?\s{_ORAL}[Ii]nterview(?:ed)?\s(?:conducted\s)?(?:by|with)\s"
        rf"(?P<by>{_WHO}|(?:the\s)?[Aa]uthor))"
    ),
)
_OFFICE = r"(?:[A-Z]{2,5}|[A-Z][a-z]+)\s(?:officer|official|diplomat|agent|analyst)"
_LORD = r"Lord(?=\s[A-Z]\w+\s)"  # with a first name behind it
_TITLES = (
    r"Ambassador|President|Prime Minister|Secretary|General|Admiral|Colonel|Senator|Professor|Prof\.|Dr\.|Governor"
    rf"|Minister|Sir|{_LORD}|Academician"
)
_TITLE_OF = late(rf"(?:(?:an?|the)\s)?(?:(?:[Ff]ormer|[Rr]etired|[Ss]enior|[Tt]he)\s)?(?:{_OFFICE}|{_TITLES})\s")
# "Author's interview with a former Chinese diplomat": who was asked has no name.
_UNNAMED = late(r"(?:[Aa]uthor(?:[’']s)?\s)?[Ii]nterview\swith\s(?:an?|the)?\s?(?:former|retired|senior)\s")
_ASKS = late(r"nterview|ntretien|ntervista|ntrevista|ozmowa|нтервью")


class _Person(NamedTuple):
    """A name and where it stands."""

    name: str
    span: tuple[int, int]


def interview_head(draft: Draft, start: int) -> bool:
    """Propose who was asked and who asked, when the entry begins with that; whether it did."""
    if not _ASKS.search(draft.masked, start, start + 140):
        return False
    for pattern in _HEAD_INTERVIEWS:
        match = pattern.match(draft.masked, start)
        if match and _take(draft, match):
            return True
    return False


def _take(draft: Draft, match: re.Match[str]) -> bool:
    """Propose the persons of an interview at the head, and its title; whether they are persons."""
    asked, by = _persons(match)
    if name_likeness(asked.name) < 0.9:
        if by.name or not _UNNAMED.match(match["title"]):
            return False
    elif _are_persons(asked, by):
        draft.propose("author", read_names(asked.name, inverted=False), asked.span, 0.92, "interview", cover=False)
        if by.name and "uthor" not in by.name:
            draft.propose("interviewer", read_names(by.name, inverted=False), by.span, 0.92, "interview", cover=False)
    else:
        return False
    a, b = trimmed(draft.masked, match.start("title"), match.end(), " ,.;")
    draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.85, "interview")
    draft.title_end = match.end()
    draft.vote("interview", 6.0)
    return True


def _persons(match: re.Match[str]) -> tuple[_Person, _Person]:
    """Who was asked, without rank, and who asked; "Nitze by Smith" holds both."""
    rank = _TITLE_OF.match(match["asked"])
    begin = match.start("asked") + (rank.end() if rank else 0)
    asked = match["asked"][rank.end() if rank else 0 :].strip(" ,")
    by = (match["by"] or "").strip(" ,")
    if by or " by " not in asked:
        return _Person(asked, (begin, match.end("asked"))), _Person(by, match.span("by"))
    at = begin + asked.index(" by ")
    first, second = (part.strip(" ,") for part in asked.split(" by ", 1))
    return _Person(first, (begin, at)), _Person(second, (at + 4, begin + len(asked)))


def _are_persons(asked: _Person, by: _Person) -> bool:
    """Whether the names are short, and the second, if it is there, is a person's or the author."""
    if len(asked.name.split()) > 6 or len(by.name.split()) > 9:
        return False
    return not by.name or "uthor" in by.name or name_likeness(by.name) >= 0.9
