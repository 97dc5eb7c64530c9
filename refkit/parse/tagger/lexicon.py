"""What refkit knows of a word, as short marks: "m" a month, "pl" a town, "ed" a word of editors.

Made once of the tables of `refkit.knowledge`. Single words have a dictionary; phrases are found from their first word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from refkit.knowledge import archives, bodies, documents, genres, law, names, periodicals, places, presses
from refkit.knowledge.all_languages import FORMS
from refkit.knowledge.words import folded, little_words, months, seasons
from refkit.parse.tagger.tokens import tokens

_GROUPS: dict[str, str] = {
    "editor": "ed", "editor_translator": "ed", "translator": "tr", "compiler": "co", "director": "di",
    "interviewer": "iv", "foreword": "fw", "joiners": "jo", "others": "ea", "volume": "vo", "volumes": "vs",
    "year_volume": "vo", "issue": "is", "part": "pr", "page": "pa", "leaf": "lf", "pages": "pp", "chapter": "cp",
    "document": "dc", "edition": "en", "edition_kind": "en", "accessed": "ac", "updated": "up", "available": "av",
    "contained": "in", "thesis": "th", "same_author": "sa", "no_date": "nd", "forthcoming": "fc", "on_day": "on",
    "until": "un", "of_year": "yr", "weekdays": "wd",
}  # fmt: skip
"""The groups of words of `refkit.knowledge.language` that are marked, and their marks."""


class Lexicon(NamedTuple):
    """Marks of single words, and phrases by their first word: the other words, and the mark."""

    words: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def _sets() -> Iterable[tuple[str, Iterable[str]]]:
    yield "mo", months()
    yield "mo", seasons()
    for group, mark in _GROUPS.items():
        for listed in FORMS.get(group, {}).values():
            yield mark, listed.split("|")
    yield "pl", places.PLACES
    yield "rg", places.REGIONS
    yield "cy", places.COUNTRIES
    yield "ps", places.POSTS
    yield "pw", presses.PRESS_WORDS
    yield "pb", presses.PUBLISHERS
    yield "np", periodicals.NEWSPAPERS
    yield "nw", periodicals.NEWSPAPER_WORDS
    yield "mg", periodicals.MAGAZINES
    yield "na", periodicals.NEWS_AGENCIES
    yield "of", periodicals.OFFICIAL
    yield "jw", periodicals.JOURNAL_WORDS
    yield "ra", archives.REPOSITORY_ABBREVIATIONS
    yield "rw", archives.REPOSITORY_WORDS
    yield "cw", archives.COLLECTION_WORDS
    yield "dw", archives.DESCRIPTION_WORDS
    yield "to", archives.TO_WORDS
    yield "bw", bodies.BODY_WORDS
    yield "st", bodies.STATES
    yield "ti", bodies.TITLE_WORDS
    yield "kb", bodies.KNOWN_BODIES
    yield "ll", documents.LIST_LABELS
    yield "lg", documents.LETTER_GENRES
    yield "do", documents.DOCUMENT_WORDS
    yield "gr", genres.RECORDS
    yield "gn", names.GIVEN_NAMES
    yield "ch", names.PINYIN_SURNAMES
    yield "kr", names.KOREAN_SURNAMES
    yield "vn", names.VIETNAMESE_SURNAMES
    yield "pt", names.PARTICLES
    yield "sf", names.SUFFIXES
    yield "rk", (*names.RANKS, *names.RANKS_IN_FULL, *names.ADDRESS, *names.PEERS)
    yield "tn", law.TREATY_NOUNS
    for language, words in little_words().items():
        yield f"l{language}", words


@cache
def lexicon() -> Lexicon:
    """All marks, made on first use."""
    words: dict[str, list[str]] = defaultdict(list)
    phrases: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for mark, listed in _sets():
        for form in sorted(listed):
            if form.isalpha() and form < "\u0590":  # most of them: cutting into tokens takes ten times as long
                parts = [form.casefold()]
            else:
                parts = [folded(t.text) for t in tokens(form.replace("\\.", ".").replace("?", ""))]
            if len(parts) == 1:
                if mark not in words[parts[0]]:
                    words[parts[0]].append(mark)
            elif parts:
                phrases[parts[0]].setdefault(tuple(parts[1:]), mark)
    return Lexicon(
        {word: tuple(marks) for word, marks in words.items()},
        {first: tuple(sorted(rest.items(), key=lambda p: (-len(p[0]), p))) for first, rest in phrases.items()},
    )


def marks(words: list[str]) -> list[tuple[str, ...]]:
    """The marks of each word of a text, in folded form; those of a phrase go to all its words, in capitals."""
    known = lexicon()
    out = [known.words.get(word, ()) for word in words]
    for i, word in enumerate(words):
        for rest, mark in known.phrases.get(word, ()):
            if tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
                for j in range(i, i + 1 + len(rest)):
                    out[j] = (*out[j], mark.upper())
                break
    return out
