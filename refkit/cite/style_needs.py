"""How a family of styles wants its data: what CSL leaves to whoever keeps the records, decided by the style's name.

CSL has no sentence case that knows names, drops no "The" from a newspaper, and leaves the order of a Chinese name to
the data. A `StyleNeeds` says what `compose` does about each; styles that are not ours get `NEUTRAL`: only what every
style needs.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StyleNeeds:
    """What a style leaves to the data.

    `case`: "headline-18", "headline-17" (Chicago's headline style, by edition), "sentence", "works" (sentence case for
    all but documents) or "" (as given). `drop_the`: no initial "The" on newspapers and publishers. `keep_name_order`:
    family-first names are not inverted. `brackets`: the pair around the other name of a newspaper. `time`: the time of
    day is printed. `abbreviation`: a repository is named with its abbreviation. `order`: how a list is filed
    ("author-year-title" or "author-title-year").
    """

    case: str = ""
    drop_the: bool = False
    keep_name_order: bool = True
    brackets: str = "()"
    time: bool = True
    abbreviation: bool = True
    order: str = ""


# For other programs and styles: works in sentence case, which title case of CSL can be made from (the reverse is not
# so); documents with their own capitals.
NEUTRAL = StyleNeeds(case="works")

_CHICAGO = StyleNeeds(case="headline-18", drop_the=True, order="author-year-title")
_CHICAGO_NB = StyleNeeds(case="headline-18", drop_the=True, order="author-title-year")

STYLE_NEEDS: dict[str, StyleNeeds] = {
    "chicago-author-date": _CHICAGO,
    "chicago-notes-bibliography": _CHICAGO_NB,
    "chicago-shortened-notes-bibliography": _CHICAGO_NB,
    "chicago-author-date-17": StyleNeeds(case="headline-17", drop_the=True, order="author-year-title"),
    "chicago-notes-bibliography-17": StyleNeeds(case="headline-17", drop_the=True, order="author-title-year"),
    "apa": StyleNeeds(
        case="sentence",
        keep_name_order=False,
        brackets="[]",
        time=False,
        abbreviation=False,
        order="author-year-title",
    ),
}
