"""Forms: kinds of references that are built in a known way, each a class with its grammar. TEACH A FORM HERE.

`claimed` asks all forms of the scripts that an entry has, and gives the surest claim. What a form is: `base`; its
grammar: `grammar`; what parts look like: `shapes` and those of the rooms.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from refkit.parse.forms.base import Claim, Form
from refkit.parse.forms.sheet import Sheet

__all__ = ["Claim", "Form", "Sheet", "all_forms", "claimed"]


@cache
def all_forms(room: str = "") -> tuple[Form, ...]:
    """Every form of a room ("eastern", "law") or of all, the surest first."""
    if not room:
        return tuple(form for name in ROOMS for form in all_forms(name))
    forms: tuple[Form, ...] = import_module(f"refkit.parse.forms.{room}").FORMS
    return tuple(sorted(forms, key=lambda form: -form.sure))


ROOMS = ("eastern", "law")
"""The rooms of forms; those of a script are asked only where it is."""


def claimed(sheet: Sheet) -> Claim | None:
    """The claim of the surest form that fits the whole entry; None where none does."""
    for form in all_forms("eastern" if sheet.scripts else "law"):
        claim = form.read(sheet) if form.needs(sheet) else None
        if claim is not None:
            return claim
    return None
