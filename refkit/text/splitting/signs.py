"""What shows that a piece of text is one whole reference: signs of its words, and of how it would be read.

A sign is a number, about 0 to 1. `of_segment` looks at a piece between two borders, `of_border` at the place where one
piece ends and the next begins. What the signs are worth is in `weights`, made by `refkit.train.borders`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import log

from refkit.text.cues import begins, ends, holds, words
from refkit.text.cues.shapes import HEAD, YEAR

_YEARS = re.compile(rf"(?<![\d/\-–.=:]){YEAR}(?![\d/])")
_PART_OF = re.compile(
    r"(?:[Ii]n|IN|[Dd]ans|[Ee]n|[Ee]m|[Nn]el|[Ss]u|[Ww]|[Uu]|[Вв]|[Ii]|[Tt]eoksessa|//)(?:\s?[:=]|\s|$)"
)
_SITE = re.compile(r"[^.,\n]{2,60}[.,]\s+(?:https?:|www\.|doi|[a-z0-9-]+\.[a-z0-9.-]+/)")  # "JSTOR, www.jstor.org/..."
_NAME = 45  # characters that the name of an archive or a press takes
_SPECKS = "*#†‡^~|"  # what a scan or a mark leaves behind an end
_INITIAL = re.compile(r"(?:^|[\s.\-(])[^\W\d_a-z]\.$")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a piece of text would be read: what a reader of references tells the one who divides a page.

    `unread` counts the letters and digits that belong to no field, `fields` the fields; `first` and `last` name those
    that stand at its ends.
    """

    unread: int
    fields: frozenset[str]
    first: str = ""
    last: str = ""
    understood: bool = True


Reader = Callable[[str], Reading]

_AT_ENDS = frozenset(
    ("page", "issued", "publisher", "url", "doi", "archive_location", "volume", "issue", "isbn", "accessed")
)
_AT_ENDS_TOO = frozenset(("publisher_place", "archive", "note", "archive_collection", "number", "medium", "genre"))
_PLACED = frozenset(
    ("publisher", "publisher_place", "container_title", "archive", "archive_location", "url", "doi", "page")
)
_WEB = frozenset(("url", "doi", "accessed", "issued", "source", "title", "archive", "isbn"))
SEGMENT = (
    *(
        "one",
        "unread",
        "much unread",
        "length",
        "short",
        "very short",
        "long",
        "fields",
        "few fields",
        "ends in a field of the end",
    ),
    *(
        "ends in another",
        "no field at its end",
        "dated",
        "authored",
        "titled",
        "placed",
        "author first",
        "title first",
        "not understood",
    ),
    *("no year", "two years", "more years", "begins as one", "begins with a quote", "begins as none", "begins small"),
    *("ends as one", "ends open", "prose", "addresses", "sentence", "all four", "three of four", "an address only"),
)
BORDER = (
    *(
        "after a stop",
        "after a digit",
        "after a quote",
        "after a bracket",
        "after an address",
        "after a letter",
        "after another sign",
    ),
    *(
        "after an initial",
        "after a short form",
        "inverted name",
        "initials",
        "name",
        "name and year",
        "quote",
        "dash",
        "digit",
        "bracket",
    ),
    *(
        "small",
        "capitals",
        "place",
        "line break",
        "year before",
        "whole before",
        "year behind",
        "short before",
        "short behind",
    ),
    *("open before", "goes on behind", "author before", "break after a letter", "break before small", "break and open"),
    *("part of", "keeper", "site"),
)


def of_segment(text: str, reading: Reading) -> list[float]:
    """The signs of a piece, in the order of `SEGMENT`."""
    length = len(text)
    years = len(set(_YEARS.findall(text)))
    fields = reading.fields
    kinds = (("author", "editor"), ("title",), ("issued",), _PLACED)
    four = sum(not fields.isdisjoint(kind) for kind in kinds)
    begun = begins.starts_like_author(text[:HEAD])
    return [
        1.0,
        log(1 + reading.unread) / 5,
        float(reading.unread > 12),
        log(max(1, length)) / 5,
        float(length < 60),
        float(length < 30),
        float(length > 280),
        min(10, len(fields)) / 10,
        float(len(fields) < 3),
        float(reading.last in _AT_ENDS),
        float(reading.last in _AT_ENDS_TOO),
        float(not reading.last),
        float("issued" in fields),
        float(not fields.isdisjoint(("author", "editor"))),
        float("title" in fields),
        float(not fields.isdisjoint(_PLACED)),
        float(reading.first in ("author", "editor")),
        float(reading.first == "title"),
        float(not reading.understood),
        float(years == 0),
        float(years == 2),
        float(years > 2),
        begun,
        begins.quoted_start(text),
        begins.continues(text),
        float(text[:1].islower()),
        ends.ends_like_entry(text),
        ends.ends_open(text),
        min(1.0, holds.prose(text)),
        float(text.count("http") + text.count("www.") > 1),
        begins.sentence_start(text),
        float(four == 4),
        float(four == 3),
        float(not fields or fields <= _WEB),
    ]


def of_border(before: str, behind: str, *, line_break: bool) -> list[float]:
    """The signs of a place between two pieces, in the order of `BORDER`."""
    before = before.rstrip(_SPECKS) or before
    last = before[-1:]
    word = before[-24:].rsplit(None, 1)[-1] if before.strip() else ""
    first = behind[:1]
    head = behind[:HEAD]
    short_form = word.endswith(".") and word.rstrip(".").strip('([“"').casefold() in words.ABBREVIATIONS
    address = ends.url_end(before)
    open_before = ends.ends_open(before)
    return [
        float(last == "." and not address),
        float(last.isdigit()),
        float(last in "”\"’»'"),
        float(last in ")]>"),
        address,
        float(last.isalpha()),
        float(not (last.isalnum() or last in ".”\"’»')]>")),
        float(bool(_INITIAL.search(before[-6:]))),
        float(short_form),
        begins.inverted_author(head),
        begins.initials_author(head),
        begins.direct_author(head),
        begins.name_then_year(head),
        begins.quoted_start(head),
        begins.repeats_author(head),
        float(first.isdigit()),
        float(first in "[("),
        float(first.islower()),
        float(behind[:12].split(" ", 1)[0].isupper()),
        begins.place_first(head),
        float(line_break),
        float(bool(_YEARS.search(before))),
        holds.placed(before) or holds.published(before) or holds.paged(before) or address,
        float(bool(_YEARS.search(behind, 0, 350))),
        float(len(before) < 40),
        float(len(behind) < 40),
        open_before,
        begins.continues(head),
        begins.starts_like_author(before[:HEAD]),
        float(line_break and last.isalpha()),
        float(line_break and not first.isupper()),
        float(line_break and open_before > 0),
        float(bool(_PART_OF.match(behind))),
        holds.archived(behind[:_NAME]) or holds.published(behind[:_NAME]),
        float(bool(_SITE.match(behind))),
    ]
