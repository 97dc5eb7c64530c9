"""Cite keys: made from family name, year and the first telling word of the title; unique, and the same on every run.

Keys that a list has stay. A pattern names the parts: "[family][year][word]" is the default; others are [given], [title]
(three words), [kind], and any text between.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from refkit.errors import UsageError

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

DEFAULT_PATTERN = "[family][year][word]"
PARTS = ("family", "given", "year", "word", "title", "kind")

_STOP = frozenset(
    "a an the and or but nor of on in at to from by for with within into over under between against about as is are was"
    " were be how why what when where who whose its it this that these those their his her our your my not no new"
    " de la le les des du un une et der die das den dem des ein eine und von zu im el los las y il lo gli i o os um"
    " uma".split()
)
_FOLD = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "þ": "th",
        "ı": "i",
        "ə": "e",
        "’": "",
        "'": "",
    }
)
_SAFE = re.compile(r"[^\w:.+/-]|[\\]", re.ASCII)


def make_keys(references: Iterable[ReferenceBase], pattern: str | None = None) -> list[str]:
    """One key for each reference, in order: unique, stable; an id that a reference has is kept if it is the first.

    `pattern` as in the module's docstring; raises UsageError when it names an unknown part. The second of two equal
    keys gets a "b", the third a "c", as years do in a list.
    """
    items = references if isinstance(references, Sequence) else list(references)
    maker = KeyMaker((r.id for r in items if r.id), pattern)
    return [maker.key(reference) for reference in items]


class KeyMaker:
    """Makes the keys of a list one by one; they are those of `make_keys` when `taken` has all ids of the list."""

    def __init__(self, taken: Iterable[str] = (), pattern: str | None = None) -> None:
        self._parts = _parsed(pattern or DEFAULT_PATTERN)
        self._names = Numbered(taken)
        self._seen: set[str] = set()

    def key(self, reference: ReferenceBase) -> str:
        """The key of the next reference of the list."""
        key = reference.id
        if not key or key in self._seen:
            base = key or "".join(text if literal else _part(text, reference) for literal, text in self._parts)
            key = self._names.free(base or "ref", letters=True)
        self._seen.add(key)
        return key


def is_safe(key: str) -> bool:
    """Whether every reader of BibTeX takes the key: letters, digits and a few marks of ASCII."""
    return bool(key) and not _SAFE.search(key)


def safe_key(key: str) -> str:
    """The key with what BibTeX cannot take folded or left out; "ref" where nothing is left."""
    if is_safe(key):
        return key
    folded = unicodedata.normalize("NFKD", key.translate(_FOLD))
    return _SAFE.sub("", re.sub(r"\s+", "_", folded.strip())) or "ref"


def _parsed(pattern: str) -> list[tuple[bool, str]]:
    out: list[tuple[bool, str]] = []
    for match in re.finditer(r"\[([^\]]*)\]|([^\[]+|\[)", pattern):
        if match[1] is not None and match[1] not in PARTS:
            raise UsageError(f"unknown part [{match[1]}] in the key pattern; known: {', '.join(PARTS)}")
        out.append((match[1] is None, match[1] if match[1] is not None else match[2]))
    return out


def _part(name: str, reference: ReferenceBase) -> str:
    if name == "kind":
        return reference.kind.replace("_", "")
    if name == "year":
        date = reference.issued or reference.original_date or reference.event_date
        year = date.year if date else None
        if year is not None:
            return f"{year}" if year > 0 else f"{1 - year}bc"  # EDTF's year 0 is 1 BC
        return "nd" if date and (date.literal or "").lower().replace(" ", "") in ("n.d.", "nd") else ""
    names = reference.author or reference.editor or reference.compiler
    if name == "given":
        return _word((names[0].given or "") if names else "")
    words = _words(_title(reference))
    if name == "title":
        return "".join(words[:3])
    if name == "family":
        return _family(reference, words)
    start = 1 if not names and not reference.list_label else 0
    first = _family(reference, words)
    least = 3 if start else 2  # "N.S." of a title that stands for a name says nothing; "U.S." behind an author does
    return next((w for w in words[start:] if w != first and not w.isdigit() and len(w) >= least), "")


def _family(reference: ReferenceBase, words: Sequence[str]) -> str:
    names = reference.author or reference.editor or reference.compiler
    if names:
        name = names[0]
        text = name.family or name.literal or name.given or ""
        return _word(text) if name.family else "".join(_words(text)[:2])
    if reference.list_label:
        return _word(reference.list_label.split()[0])
    if words:
        return words[0]
    return "".join(_words(str(reference.container_title or reference.publisher or "")))


def _title(reference: ReferenceBase) -> str:
    return str(reference.title or "")


def _words(text: str) -> list[str]:
    """The words of a title that tell, folded: articles and prepositions are left out unless nothing else is there."""
    plain = re.sub(r"</?[a-z][^<>]*>", "", text)
    all_words = [w for w in (_word(x) for x in re.split(r"[\s/–—]+", plain)) if w]
    return [w for w in all_words if w not in _STOP] or all_words


def _word(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.lower().translate(_FOLD))
    ascii_word = re.sub(r"[^a-z0-9]", "", folded)
    return ascii_word[:40] or re.sub(r"[^\w]|_", "", unicodedata.normalize("NFC", text.lower()))[:40]


class Numbered:
    """Free names by a counter for each base, so that many equal ones cost no more than different ones."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self.taken = set(taken)
        self._next: dict[str, int] = {}

    def free(self, base: str, *, letters: bool = False) -> str:
        """`base`, or with the first suffix that is free: b ... z (with `letters`), then numbers. It is taken then."""
        name = base
        number = self._next.get(base, 1)
        while name in self.taken:
            number += 1
            name = f"{base}{chr(96 + number)}" if letters and number <= 26 else f"{base}-{number}"
        self._next[base] = number
        self.taken.add(name)
        return name
