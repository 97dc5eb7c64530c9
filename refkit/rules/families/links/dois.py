"""Blanks in a DOI, bare or in its address: by what registrants of DOIs give, and by what no DOI ends in."""

from __future__ import annotations

import re

from refkit.knowledge.hosts import suffix_patterns
from refkit.read.patterns import late
from refkit.rules.engine.base import manual, pattern, table
from refkit.rules.families.links.joints import FILE_END, Joint
from refkit.rules.families.links.pieces import Piece
from refkit.trace import Evidence

DOI = late(
    r"(?<![\w.])10\.(?P<registrant>\d{4,9}(?:\.\d{1,4})?)?(?:(?P<slash>/|%2F)(?P<suffix>\S*))?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_RANGE = re.compile(r"\d+-\d+")
_BEHIND_COLON = late(r"\d{1,4}\(\d+\)\S*|[a-z]+/\S*\d\S*|\d{6,}|\d-[\dA-Z]")
# What can be the end of a DOI that stops at a slash: no plain year or count, no label of pages.
_END = late(r"(?=\S*\d)(?!\d{1,3}$)(?!(?:1[5-9]|20)\d\d$)[\w()<-][\w().:;/<>-]*")


def doi_joint(head: str, piece: Piece) -> Joint | None:
    """What stands for a blank behind `head`, which ends in a DOI or in the beginning of one."""
    match = DOI.search(head[-300:])
    text = piece.text
    if match is None:
        if re.search(r"doi\.org/?$", head):
            return _begins(head, text)
        return None
    if not match["registrant"]:
        fits = re.match(r"\d{4,9}(?:/|%2F)[\w(]", text)
        return _sure("a DOI begins with 10., four digits or more, and a slash") if fits else None
    suffix = match["suffix"]
    if suffix is None:
        return _sure("a slash follows a DOI’s prefix") if re.match(r"/[\w(]", text) else None
    known = _by_registrant("10." + match["registrant"], suffix, piece)
    if known:
        return known
    if suffix == "" or suffix[-1] == "/":
        if _END.fullmatch(text) or (re.fullmatch(r"\d{4,}", text) and not _YEAR.fullmatch(text)):
            return _sure("a DOI’s suffix does not end in a slash")
        return None
    return _in_suffix(suffix, piece)


def _begins(head: str, text: str) -> Joint | None:
    """Behind the host of a DOI's address."""
    fits = re.match(r"10\.\d{4,9}(?:/|%2F)[\w(]", text.removeprefix("/")) and (head[-1] == "/") != (text[0] == "/")
    return _sure("a DOI follows its host") if fits else None


def _by_registrant(prefix: str, suffix: str, piece: Piece) -> Joint | None:
    """Whether the registrant gives suffixes of this form with what follows, and none without it."""
    patterns = suffix_patterns(prefix)
    if not patterns:
        return None
    bare = suffix.rstrip(".-_/(")
    text = piece.text
    if any(p.fullmatch(bare) for p in patterns) and text.isdigit() and (len(text) < 5 or not piece.closes):
        return None  # both are DOIs of this registrant, and a number may follow one
    if any(p.fullmatch(suffix) for p in patterns):
        return None
    if any(p.fullmatch(suffix + text) for p in patterns):
        return _joint(table(f"{prefix} gives DOIs of this form"))
    return None


def _in_suffix(suffix: str, piece: Piece) -> Joint | None:
    text, last = piece.text, suffix[-1]
    first = text[0]
    has_digit = any(c.isdigit() for c in suffix)
    if re.search(r"[,\[][A-Za-z]", suffix):
        return None  # what follows the DOI was set tight to it: `10.1000/12,arXiv`
    if last in ":;":
        return _sure("no DOI ends in such a mark") if _BEHIND_COLON.fullmatch(text) else None
    if last in "-_(":
        fits = not piece.is_word and any(c.isdigit() for c in text)
        return _sure("no DOI ends in such a mark") if fits else None
    if last == ".":
        return _behind_stop(text, has_digit, piece)
    if last in ",)":
        fits = last == ")" and re.fullmatch(r"\d{4,}-[\dXx]", text) is not None
        return _sure("a number in brackets stands inside DOIs") if fits else None
    if first == "." and re.match(r"\.(?=\S*\d)[a-z0-9][\w.-]*$", text):
        return _sure("a stop with letters or digits right behind it")
    if first in "-_/:;" and re.match(r"[-_/:;](?=\S*\d)[\w(]", text):
        return _sure("a mark with letters or digits right behind it")
    if first == "(" and re.match(r"\(\d+\)\d", text):
        return _sure("a number in brackets stands inside DOIs")
    return None


def _behind_stop(text: str, has_digit: bool, piece: Piece) -> Joint | None:
    """Behind a stop, with which the sentence may end as well."""
    if FILE_END.search(text) or re.match(r"[A-Z][a-z]", text):
        return None
    if text.isdigit():
        if _YEAR.fullmatch(text) or not piece.closes:
            return None
        if not has_digit:
            return _sure("a DOI has a digit in its suffix")
        return _sure("a number of five digits or more behind a DOI") if len(text) >= 5 else None
    if re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{4}|\d[\d,]*", text) or not re.search(r"\d", text):
        return None
    if not has_digit:
        return _sure("a DOI has a digit in its suffix") if len(text) >= 4 else None
    if re.fullmatch(r"[a-z]?\d+(?:[.()-]+\w+)+(?:/\w+)?", text) and piece.closes and not _RANGE.fullmatch(text):
        return _sure("numbers parted by stops behind a DOI")
    return None


def _sure(why: str) -> Joint:
    return _joint(pattern(why) if "DOI’s suffix" not in why else manual("DOI Handbook, on syntax: " + why))


def _joint(proof: Evidence) -> Joint:
    return Joint(("",), True, (proof,))
