"""Forms: kinds of references that are built in a known way, each a class with its grammar. TEACH A FORM HERE.

`claimed` asks all forms of the scripts that an entry has, and gives the surest claim. What a form is: `base`; its
grammar: `grammar`; what parts look like: `shapes` and those of the rooms.
"""

from __future__ import annotations

from functools import cache

from refkit.parse.forms.base import Claim, Form
from refkit.parse.forms.sheet import Sheet

__all__ = ["Claim", "Form", "Sheet", "all_forms", "claimed"]


@cache
def all_forms() -> tuple[Form, ...]:
    """Every form, the surest first; in the order of their rooms where they are equally sure."""
    from refkit.parse.forms.eastern import FORMS

    return tuple(sorted(FORMS, key=lambda form: -form.sure))


def claimed(sheet: Sheet) -> Claim | None:
    """The claim of the surest form that fits the whole entry; None where none does."""
    if not sheet.scripts:
        return None
    for form in all_forms():
        claim = form.read(sheet) if form.needs(sheet) else None
        if claim is not None:
            return claim
    return None
