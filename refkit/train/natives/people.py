"""Labels names: each person or body of a list is a value of its own, and words of roles are of none.

The names are read by `refkit.read.names`, and each must be found again in the text, word by word: what could not be
read as names leaves words over, and the row is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from refkit.model.parts import Name
from refkit.parse.tagger.tokens import tokens
from refkit.read.names import read_names
from refkit.read.patterns import has_east_asian
from refkit.read.role_words import RoleWord, role_at, role_at_end
from refkit.train.natives.sheet import Sheet, Stretch, Unclear, marked
from refkit.train.spans import folded

LEADS_IN = re.compile(r"\W*(?:In|in|Dans|dans|En|Nel|nel|Teoksessa|I|Em|em|V)\b:?\s+(?=\S)")
"""The word before what holds a work, or before its editors."""

_ROLE_LABELS = {"editor": "ED", "editor_translator": "ED", "translator": "TR"}
_NO_NAMES = re.compile(r"\d|[“”«»„\"?!{}\\=]|\w\s?—|\.\.\.")
_COMMAS = re.compile(r"[,;、，；·•/&]|\s-\s")
_MOST_IN_EAST_ASIAN_NAME = 5
_MOST_IN_BODY = 8


def paint_names(sheet: Sheet, stretch: Stretch, label: str) -> None:
    """Labels each name of a stretch; a role that stands with them decides whose names they are."""
    start, end, label = _without_roles(sheet, stretch, label)
    core = sheet.text[start:end]
    if _NO_NAMES.search(core):
        raise Unclear("no names")
    held = list(sheet.inside(start, end))
    sheet.outside([i for i in sheet.of(stretch) if i not in held])
    if not held:  # a dash for the same author
        return
    if has_east_asian(core):
        _east_asian(sheet, start, core, label)
        return
    stop = "." if core.rstrip(" ,;:)").endswith(".") else ""
    names = read_names(core.strip(" ,.;:()[]*") + stop)
    if not names:
        raise Unclear("no names")
    _align(sheet, held, names, label)


def _without_roles(sheet: Sheet, stretch: Stretch, label: str) -> tuple[int, int, str]:
    """The borders of a stretch without "In", "ed. by", "(eds.)", and the label that these ask for."""
    start, end = stretch.start, stretch.end
    lead = LEADS_IN.match(stretch.text)
    if lead and label != "AU":
        start += lead.end()
    start += len(sheet.text[start:end]) - len(sheet.text[start:end].lstrip(" (,[;:"))
    word = role_at(sheet.text[:end], start, "before")
    if word and sheet.text[word.end : word.end + 1] not in (",", ")") and (label != "AU" or not _is_given(sheet, word)):
        return word.end, end, _asked(word)
    word = role_at_end(sheet.text[start:end].rstrip(" ,;:"))
    return (start, start + word.start, _asked(word)) if word else (start, end, label)


def _is_given(sheet: Sheet, word: RoleWord) -> bool:
    return sheet.text[word.start].isupper() and word.end - word.start < 4  # "Ed Smith"


def _asked(word: RoleWord) -> str:
    labels = [_ROLE_LABELS[group] for group in word.groups if group in _ROLE_LABELS]
    if not labels:
        raise Unclear("a role of no label")
    return labels[0]


def _east_asian(sheet: Sheet, start: int, core: str, label: str) -> None:
    """Names without blanks between their parts: what stands between commas is one."""
    at = 0
    for chunk in _COMMAS.split(core):
        begins = core.index(chunk, at)
        at = begins + len(chunk)
        held = sheet.inside(start + begins, start + at)
        letters = re.sub(r"\W", "", chunk)
        if letters in ("等", "외"):
            sheet.outside(held)
            continue
        if letters and (len(letters) > _MOST_IN_EAST_ASIAN_NAME or letters.isascii()):
            raise Unclear("no East Asian names")
        sheet.value(held, label)


def _align(sheet: Sheet, held: list[int], names: Sequence[Name], label: str) -> None:
    """Gives each name its tokens, in order; all words of all names must stand there, and nothing else but joiners."""
    at = 0
    for name in names:
        if name.literal == "others":
            _others(sheet, held[at:], label)
            return
        wanted = _parts(name)
        while at < len(held) and _taken(sheet.word(held[at]), wanted) is None:
            if not marked(sheet.word(held[at]), "jo"):
                raise Unclear("words between names")
            sheet.outside([held[at]])
            at += 1
        first = at
        while wanted and at < len(held):
            rest = _taken(sheet.word(held[at]), wanted)
            if rest is None:
                break
            wanted = rest
            at += 1
        if wanted or first == at:
            raise Unclear("a name in pieces")
        sheet.value(held[first:at], label)
    if at < len(held):
        raise Unclear("words behind names")


def _parts(name: Name) -> list[str]:
    """The folded words of a name. Raises `Unclear` for what is no name of a person or a body."""
    if (
        re.search(r"[,;:/]", f"{name.literal or ''}{name.given or ''}")
        or len((name.literal or "").split()) > _MOST_IN_BODY
    ):
        raise Unclear("a list that could not be read")
    family = name.family or ""
    if not name.literal and (len(family.strip(".")) < 2 or family.islower()):
        raise Unclear("no family name")
    if any(_is_common(word) for word in re.findall(r"\w+", f"{name.given or ''} {family}")):
        raise Unclear("words in a name")
    parts = (name.given, name.dropping_particle, name.non_dropping_particle, family, name.suffix, name.literal)
    return [folded(t.text) for part in parts if part for t in tokens(part)]


def _is_common(word: str) -> bool:
    return word[:1].islower() and len(word) > 3 and not marked(word, "pt", "jo")


def _taken(word: str, wanted: list[str]) -> list[str] | None:
    """What is left of a name's words behind a word of the text ("DS" takes two initials); None for none of them."""
    left = list(wanted)
    if word in left:
        left.remove(word)
        return left
    if len(word) > 4:
        return None
    for letter in word:
        if letter not in left:
            return None
        left.remove(letter)
    return left


def _others(sheet: Sheet, held: Sequence[int], label: str) -> None:
    """ "et al." is a value like a name; of other words for it the gold has none."""
    said = [sheet.word(i) for i in held]
    if said == ["et", "al"]:
        sheet.value(held, label)
    elif len(said) <= 2:
        sheet.outside(held)
    else:
        raise Unclear("words behind names")
