"""Forms: kinds of references that are built in a known way, each a class with its grammar. TEACH A FORM HERE.

`claimed` asks the forms of the rooms that may hold an entry, and gives the surest claim. What a form is: `base`; its
grammar: `grammar`; what parts look like: `shapes` and those of the rooms.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from refkit.parse.forms.base import Claim, Form
from refkit.parse.forms.sheet import Sheet

__all__ = ["ROOMS", "Claim", "Form", "Sheet", "all_forms", "claimed", "room_title"]

ROOMS = {"eastern": True, "law": False, "ottoman": False}
"""The rooms of forms: whether they are asked where Chinese, Japanese or Korean letters are, or where there are none."""


@cache
def all_forms(*rooms: str) -> tuple[Form, ...]:
    """Every form of some rooms, or of all, the surest first."""
    found = [form for room in rooms or ROOMS for form in import_module(f"refkit.parse.forms.{room}").FORMS]
    return tuple(sorted(found, key=lambda form: -form.sure))


def room_title(room: str) -> str:
    """What a room is for, in the words of its docstring."""
    words = import_module(f"refkit.parse.forms.{room}").__doc__ or ""
    return words.partition("\n\n")[0].strip().rstrip(".")


def claimed(sheet: Sheet) -> Claim | None:
    """The claim of the surest form that fits the whole entry; None where none does."""
    eastern = bool(sheet.scripts)
    for form in all_forms(*(room for room, asked in ROOMS.items() if asked is eastern)):
        claim = form.read(sheet) if form.needs(sheet) else None
        if claim is not None:
            return claim
    return None
