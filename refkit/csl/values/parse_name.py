"""One CSL-JSON name made ready for rendering: particles, suffixes and the script that decides its order.

`family` may carry particles in front ("van der Vlist"), `given` behind ("Jean de", "John, III"); where the item gives
particles or `"parse-names": false`, nothing is parsed. How a name is printed is the business of names.py.
"""

from __future__ import annotations

import re
from typing import Any, Final

from .counts import digits_of
from .rich_text import clean

__all__ = ["Name", "is_cjk", "read_names", "without_article"]

_CJK: Final = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff]"
)
_NEVER_PARTICLES: Final = frozenset("and und et y e i".split())


class Name:
    """A name ready to print. `level` keys of disambiguation live elsewhere; this is immutable by custom."""

    __slots__ = ("asian", "comma_suffix", "dropping", "family", "given", "key", "literal", "non_dropping", "static",
                 "suffix")  # fmt: skip

    def __init__(self, family: str, given: str = "", literal: str = "") -> None:
        self.family = family
        self.given = given
        self.literal = literal
        self.dropping = ""
        self.non_dropping = ""
        self.suffix = ""
        self.comma_suffix = False
        self.static = False
        self.asian = False
        self.key: tuple[str, ...] = ()

    def seal(self) -> Name:
        """Settles what is derived: the script, and a key by which equal persons are equal."""
        whole = self.family + self.given
        self.asian = bool(whole) and _CJK.search(whole) is not None and not re.search(r"[A-Za-z]", whole)
        self.key = (self.literal, self.family, self.given, self.dropping, self.non_dropping, self.suffix)
        return self

    @property
    def institution(self) -> bool:
        """Whether it is printed as one piece."""
        return bool(self.literal)


def without_article(name: str) -> str:
    """A name that is no person's sorts without its English article: "The New York Times" under N."""
    return re.sub(r"^(?:the|an?)\s+(?=\S)", "", name, flags=re.I)


def is_cjk(text: str) -> bool:
    """Whether there is Chinese, Japanese or Korean script in a text."""
    return _CJK.search(text) is not None


def _text(value: Any) -> str:
    if isinstance(value, str):
        text = value
        if not text.isprintable() or text != text.strip() or "  " in text:
            text = " ".join(clean(text).replace("\u00a0", "\0").split()).replace("\0", "\u00a0")
        return text
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return digits_of(value)
    return ""


def _lower(word: str) -> bool:
    """Whether a word looks like a particle: its first letter is small (an apostrophe before it does not count)."""
    bare = word.lstrip("'’‘")
    return bool(bare) and bare[0].islower()


def _split_family(family: str) -> tuple[str, str]:
    """("van der", "Vlist"), ("d'", "Aubignac"), ("al-", "One"); a blank after an apostrophe is kept in the particle."""
    at = 0
    for match in re.finditer(r"\S+(\s+|$)", family):
        word = match.group().rstrip()
        if not _lower(word):
            break
        mixed = re.match(r"^([^\W\d_]+(?:['’‘]|-))(?=[^\W\d_])", word)
        if mixed and not word[mixed.end() :][0].islower():
            at = match.start() + mixed.end()
            break
        if match.end() == len(family):
            break
        at = match.end()
    particle, rest = family[:at], family[at:]
    if not particle or not rest.strip():
        return "", family
    if particle.strip().lower() in _NEVER_PARTICLES:
        return "", family
    return (particle if particle.rstrip().endswith(("'", "’", "-")) else particle.rstrip()), rest


def _split_given(given: str) -> tuple[str, str]:
    """("Jean", "de"), ("François Hédelin", "abbé d'"): small words at the end of a given name."""
    words = given.split(" ")
    count = len(words)
    while count > 1 and _lower(words[count - 1]) and "," not in words[count - 1]:
        count -= 1
    if count == len(words):
        return given, ""
    return " ".join(words[:count]).rstrip(), " ".join(words[count:])


def _particles(name: Name) -> None:
    """Moves particles and suffixes out of family and given, in the way that the suite's "parsed" names show."""
    family, given = name.family, name.given
    if family[:1] == family[-1:] == '"' and len(family) > 2:
        name.family = family[1:-1]
    elif not name.non_dropping and family[:1] and _lower(family):
        name.non_dropping, name.family = _split_family(family)
    if not name.suffix and "," in given:
        head, _, tail = given.partition(",")
        tail = tail.strip()
        if tail.startswith("!"):
            name.comma_suffix, tail = True, tail[1:].strip()
        if tail and not _ends_particle(tail):
            name.given, name.suffix = head.strip(), tail
            given = name.given
    if not name.dropping and given:
        name.given, name.dropping = _split_given(given)


def _ends_particle(text: str) -> bool:
    return text.endswith(("'", "’")) and text[:1].islower()


def _one(raw: Any) -> Name | None:
    if isinstance(raw, str):
        raw = _text(raw)
        return Name("", literal=raw).seal() if raw else None
    if not isinstance(raw, dict):
        return None
    literal = _text(raw.get("literal"))
    family, given = _text(raw.get("family")), _text(raw.get("given"))
    if literal and not family and not given:
        return Name("", literal=literal).seal()
    if not family and not given:
        return None
    if raw.get("isInstitution") or (raw.get("is-institution")):
        return Name("", literal=family or given).seal()
    name = Name(family, given)
    name.dropping = _text(raw.get("dropping-particle"))
    name.non_dropping = _text(raw.get("non-dropping-particle"))
    name.suffix = _text(raw.get("suffix"))
    name.comma_suffix = bool(raw.get("comma-suffix"))
    name.static = bool(raw.get("static-ordering"))
    if raw.get("parse-names", True) not in (False, 0, "false"):
        _particles(name)
    if not name.family:
        name.family, name.given = name.given, ""
    return name.seal()


def read_names(raw: Any) -> tuple[list[Name], bool]:
    """The names of a field, and whether all of it was understood. Never raises."""
    if isinstance(raw, (dict, str)):
        raw = [raw]
        good = False
    else:
        good = True
    if not isinstance(raw, (list, tuple)):
        return [], raw is None
    names = []
    for entry in raw:
        name = _one(entry)
        if name is not None:
            names.append(name)
        elif not isinstance(entry, dict):
            good = False
    return names, good
