"""Names as indexes and reference managers write them: "Family, Given, Suffix", and without a comma as Vancouver has it.

EndNote and RIS put one name on a line; a comma at its end says that the name is a body's. Embase, Ovid and PubMed write
"Kovács A." and "Rossi M Jr", which are a family name and initials. What cannot be told apart is one literal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.knowledge.abbreviations import LEGAL_FORMS
from refkit.knowledge.bodies import WORDS_BEFORE_LETTERS
from refkit.knowledge.names import PARTICLES
from refkit.model.csljson import JsonObject

_SUFFIX = r"(?:[JS]r\.?|Jun\.|Sen\.|I{2,3}|IV|2nd|3rd|[4-9]th)"
_SUFFIX_BEHIND = re.compile(rf"(.*\S)\s*,?\s+({_SUFFIX})")
_SUFFIX_ENDS = frozenset("r.IVdh")
_SEMICOLON = re.compile(r"(?<!&amp)(?<!&lt)(?<!&gt)(?<!&quot);(?=\s)")
_LONGEST = 200  # what is longer is no name, and is not taken apart
_COMPANY = re.compile(rf"(?:{'|'.join(LEGAL_FORMS)})\.?", re.IGNORECASE)
# "of" stands in the names of bodies: Ministry of Defence U.K.
_PARTICLES = (PARTICLES - {"of"}) | {"e", "san", "st"}


def read_names(text: str) -> list[JsonObject]:
    """The names of a value: one a line, or parted by semicolons."""
    lines = (part for line in text.split("\n") for part in (_SEMICOLON.split(line) if ";" in line else (line,)))
    return [name for name in map(read_name, lines) if name]


def read_name(text: str) -> JsonObject:
    """One name as CSL has it; {} where there is none. A comma at the end closes the name of a body."""
    text = text.strip()
    parts = [p.strip() for p in text.split(",")]
    if not any(parts):
        return {}
    if len(text) > _LONGEST:
        return {"literal": text}
    if not any(parts[1:]):
        return (_initials_behind(parts[0]) if len(parts) == 1 else None) or {"literal": parts[0]}
    if len(parts) == 2 and _COMPANY.fullmatch(parts[1]):
        return {"literal": text}
    name = {"family": parts[0], "given": parts[1], "suffix": ", ".join(p for p in parts[2:] if p)}
    for key in ("given", "family"):
        behind = _SUFFIX_BEHIND.fullmatch(name[key]) if name[key][-1:] in _SUFFIX_ENDS else None
        if behind and not name["suffix"]:
            name[key], name["suffix"] = behind[1], behind[2]
    return {k: v for k, v in name.items() if v}


def indexed_name(text: str) -> JsonObject:
    """A name of an index, which always has the family name first: "Rossi M Jr", "de la Cruz MA"."""
    text = text.strip()
    behind = _SUFFIX_BEHIND.fullmatch(text) if len(text) <= _LONGEST else None
    words, suffix = (behind[1].split(), behind[2]) if behind and len(text.split()) > 2 else (text.split(), "")
    if len(words) < 2:
        return {"literal": text} if text else {}
    name = {"family": " ".join(words[:-1]), "given": words[-1], "suffix": suffix}
    return {k: v for k, v in name.items() if v}


def _initials_behind(text: str) -> JsonObject | None:
    """ "Kovács A." and "Smith JA": a family name and initials; None where the words may be a body's."""
    behind = _SUFFIX_BEHIND.fullmatch(text)
    bare = behind[1] if behind else text
    words = bare.split()
    if not 2 <= len(words) <= 6:
        return None
    family, last = words[:-1], words[-1]
    while len(family) > 1 and re.fullmatch(r"[^\W\d_]\.", family[-1]):
        last = f"{family.pop()} {last}"
    names = [w for w in family if w.casefold() not in _PARTICLES]
    is_dotted = re.fullmatch(r"(?:[^\W\d_]{1,2}\.[- ]?){1,5}", last) is not None and last[0].isupper()
    is_bare = len(last) <= 3 and last.isalpha() and last.isupper() and len(names) == 1
    if not (is_dotted or is_bare) or not names or len(names) > 3:
        return None
    if any(not w[0].isupper() or (w.isupper() and len(w) > 1) or w.casefold() in WORDS_BEFORE_LETTERS for w in names):
        return None
    name = {"family": " ".join(family), "given": last, "suffix": behind[2] if behind else ""}
    return {k: v for k, v in name.items() if v}


def name_text(name: Mapping[str, Any]) -> str:
    """A CSL name as EndNote takes it: "Family, Given, Suffix"; a body, or a single name, with a comma at its end."""
    if name.get("literal"):
        return f"{name['literal']},"
    family = " ".join(str(name[k]) for k in ("non-dropping-particle", "family") if name.get(k))
    given = " ".join(str(name[k]) for k in ("given", "dropping-particle") if name.get(k))
    parts = [family, given] + ([str(name["suffix"])] if name.get("suffix") else [])
    return ", ".join(parts) if given or len(parts) > 2 else f"{family},"
