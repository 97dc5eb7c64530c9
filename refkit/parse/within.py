"""Words that lead in the work that holds another: "in", "u:", "[w:]", "teoksessa", "в кн.:", in all languages."""

from __future__ import annotations

import re
from functools import cache

from refkit.knowledge.words import filled, forms
from refkit.parse.nameforms import UP
from refkit.parse.proposal import Draft, sentence_end
from refkit.read.patterns import late
from refkit.read.role_words import all_role_words


@cache
def led_in() -> str:
    """The source of a pattern of such a word, for patterns.

    "Aus Politik und Zeitgeschichte" is a journal; a single letter with a capital is an initial or begins a name, but
    before people: "I K. Berg & A. Holm (red.), Sjöfart".
    """
    letters = "".join(form.upper() for form in forms("contained", "before") if len(form) == 1)
    capital = rf"[{UP}]"
    people = rf"(?:(?:{capital}\.[\s-]?)+{capital}|{capital}[^\W\d_]+,\s{capital})"
    word = filled("{contained before}:?")
    return rf"(?:(?!Aus\s|{capital}\s(?!kn\.|кн\.|сб\.|зб\.)){word}|(?:[{letters}]|Aus)(?=\s{people}))"


_MARKER = late(
    lambda: (
        rf"[\s.,;:)\x00]*(?<![^\W_])(?P<label>\[?{led_in()}\]?)(?:\s+|(?<=[’']))"
        rf"(?=[^\W\d_a-zß-ÿа-яё]|[“\"„«‘]|the\s|{filled('{same_author}')}|\x00|\d{{1,3}}(?:st|nd|rd|th)\s[A-Z])"
    )
)
_ALONE = frozenset(("in", "dans"))
_ARTICLES = frozenset(("a", "aus"))  # and what leads in an origin: "Briefe, aus Wien"
_NUMERAL = late(rf"\[?[{UP}]:")
_OF_SEVERAL = late(r"\d\s?[-–—]")


def marker_at(draft: Draft, at: int) -> re.Match[str] | None:
    """The word behind `at` that leads in a larger work, as its group `label`; or None.

    "In", "dans" and words with a colon or a stop do so alone. Those that are a preposition in any title, and a letter
    that is a numeral's as well ("I: Die Anfänge"), do behind a quotation, or where the work has its editors in the same
    sentence; the former also where the entry has a first and a last page.
    """
    marker = _MARKER.match(draft.masked, at)
    if marker is None:
        return None
    label, end = marker["label"], marker.end()
    if label.casefold() in _ALONE or (label.rstrip("]")[-1] in ":." and not _NUMERAL.match(label)):
        return marker
    page = draft.get("page")
    part = page and _OF_SEVERAL.search(page.text) and not _NUMERAL.match(label)
    if (part or draft.facts.quoted) and label.casefold() not in _ARTICLES:
        return marker
    sentence = sentence_end(draft.text, end, min(len(draft.text), end + 160))
    before, behind = all_role_words(draft.text[: sentence + 1], end)
    return marker if any(word.stopped or not word.short for word in (*before, *behind)) else None
