"""Names of persons as a record has them, and the forms in which lists write them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A person: `given` is empty where one name is all; `particle` belongs to the family's name ("von", "de")."""

    family: str
    given: str = ""
    particle: str = ""

    def csl(self, form: str) -> dict[str, str]:
        """The CSL name that a reader finds behind `form`, one of `FORMS`."""
        family = f"{self.particle} {self.family}".strip()
        if form == "L":
            return {"family": family}
        given = initials(self.given, form) if form in _INITIALS else self.given
        return {"family": family, "given": given} if given else {"family": family}

    def shown(self, form: str, dotted: bool = False) -> str:
        """The name in `form`, one of `FORMS`; `dotted`: the capital of i is İ. Raises `KeyError` for another form."""
        family = f"{self.particle} {self.family}".strip()
        capitals = (family.replace("i", "İ") if dotted else family).upper()
        if not self.given:
            return capitals if form in ("CG", "CI") else family
        given = initials(self.given, form) if form in _INITIALS else self.given
        return FORMS[form].format(f=family, F=capitals, g=given)


# g given, f family, F family in capitals; i: initials.
FORMS: dict[str, str] = {
    "gf": "{g} {f}",
    "fg": "{f}, {g}",
    "if": "{g} {f}",
    "fi": "{f}, {g}",
    "f i": "{f} {g}",
    "f g": "{f} {g}",
    "CG": "{F}, {g}",
    "CI": "{F}, {g}",
    "L": "{f}",
    "tight": "{f}{g}",  # Chinese, Japanese, Korean
    "i.f": "{g}{f}",  # no blank behind the stop
    "bare": "{f} {g}",  # Vancouver: initials without stops
}
_INITIALS = ("if", "fi", "f i", "CI", "i.f", "bare")


def initials(given: str, form: str = "if") -> str:
    """ "Jean-Paul Marie" → "J.-P. M."; without stops in the form "bare", without blanks in "i.f" """
    words = [re.sub(r"(\w)[\w’']*\.?", r"\1.", w) if w[0].isupper() else w for w in given.split()]
    if form == "bare":
        return "".join(words).replace(".", "").replace("-", "")
    return ("" if form == "i.f" else " ").join(words)
