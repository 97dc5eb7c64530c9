"""One CSL-JSON name made ready for rendering: particles, suffixes and the script that decides its order.

`family` may carry particles in front ("van der Vlist"), `given` behind ("Jean de", "John, III"); where the item gives
particles or `"parse-names": false`, nothing is parsed. How a name is printed is the business of names.py.
"""

from __future__ import annotations

import re
from typing import Any, Final

__all__ = ["Name", "read_names"]

# Letters of alphabets whose names are written given name first, with spaces (CSL 1.0.2, "Names", non-Latin scripts).
_ROMANESQUE: Final = re.compile(
    "^[\\s\\w'’‘ʼ`´\\-‐–.,:;()\\[\\]<>/=\"&!?*·ʿʾ\u0300-\u036f\u064b-\u0670\u200c-\u200f\u202a-\u202e{}“”«»+#@°|_]*$"
)
_CJK: Final = re.compile("[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff]")
_FAMILY_PARTICLE: Final = re.compile(
    r"^((?:[^\W\dA-ZÀ-ÖØ-Þ][^\sA-ZÀ-ÖØ-Þ]*\s+|['’‘]\w+\s+|v\.d\.\s+)*"
    r"(?:[^\W\dA-ZÀ-ÖØ-Þ][^\sA-ZÀ-ÖØ-Þ]*(?:\s+|['’]|-)(?=[^\s])|['’‘][^\W\d]+\s+))(?=.*[^\W\d_])"
)
_GIVEN_PARTICLE: Final = re.compile(r"\s+((?:[^\W\d_A-ZÀ-ÖØ-Þ][^\s,]*\.?\s+)*[^\W\d_A-ZÀ-ÖØ-Þ][^\s,]*)$")
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


def _text(value: Any) -> str:
    if isinstance(value, str):
        return " ".join(value.split()) if value != value.strip() or "  " in value or "\n" in value else value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return ""


def _particles(name: Name) -> None:
    """Moves particles out of family and given, in the way that the suite's "parsed" names show."""
    family, given = name.family, name.given
    if family[:1] == family[-1:] == '"' and len(family) > 2:
        name.family = family[1:-1]
    elif not name.non_dropping and family:
        match = _FAMILY_PARTICLE.match(family)
        if match and match.end() < len(family):
            particle = match.group(1)
            rest = family[match.end() :]
            if particle.strip().lower() not in _NEVER_PARTICLES and rest[:1] and not rest[0].isspace():
                name.non_dropping = particle.strip() if particle[-1].isspace() else particle
                name.family = rest
    if not name.suffix and "," in given:
        head, _, tail = given.partition(",")
        tail = tail.strip()
        if tail.startswith("!"):
            name.comma_suffix, tail = True, tail[1:].strip()
        if tail and not _GIVEN_PARTICLE.search(" " + tail) and not _ends_particle(tail):
            name.given, name.suffix = head.strip(), tail
            given = name.given
    if not name.dropping:
        match = _GIVEN_PARTICLE.search(given)
        if match:
            start = match.start()
            name.dropping = match.group(1)
            name.given = given[:start].rstrip()
    elif not name.given:
        return


def _ends_particle(text: str) -> bool:
    return text.endswith(("'", "’")) and text[:1].islower()


def _one(raw: Any) -> Name | None:
    if isinstance(raw, str):
        return Name("", literal=raw.strip()).seal() if raw.strip() else None
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
