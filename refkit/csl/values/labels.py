"""Labels: the term that goes with names, a locator or a number, and whether it is plural (CSL 1.0.2, "Label")."""

from __future__ import annotations

from collections.abc import Callable

from ..locales.locale import Locale
from ..state import State
from .numbers import is_numeric, is_plural
from .rich_text import Content

__all__ = ["Label"]


class Label:
    """A compiled `cs:label`; `finish` adds case, format and affixes."""

    __slots__ = ("finish", "form", "locale", "plural", "variable")

    def __init__(
        self, variable: str, form: str, plural: str, locale: Locale, finish: Callable[[Content, State | None], Content]
    ) -> None:
        self.variable = variable
        self.form = form
        self.plural = plural
        self.locale = locale
        self.finish = finish

    def for_names(self, role: str, count: int) -> Content | None:
        """The label of a role such as `editor` for so many names; None where the language has no word."""
        many = self.plural == "always" or (self.plural != "never" and count > 1)
        word = self.locale.term(role, self.form, many)
        if word is None and role == "editor-translator":
            word = self.locale.term("editortranslator", self.form, many)
        return self.finish(word, None) if word else None

    def __call__(self, state: State) -> Content | None:
        """The label of a locator or number variable of the item; None when that has no value."""
        name = self.variable
        if name == "locator":
            value, term = state.cite.locator, state.cite.label
        else:
            value, term = state.item.texts.get(name, ""), name
            if name in state.suppressed:
                return None
        if not value:
            return None
        word = self.locale.term(term, self.form, self._many(name, value))
        if word is None and term == "sub-verbo":
            word = self.locale.term("sub verbo", self.form, self._many(name, value))
        if not word:
            return None
        return self.finish(word, state)

    def _many(self, name: str, value: str) -> bool:
        if self.plural != "contextual":
            return self.plural == "always"
        if name.startswith("number-of-"):
            return value.strip() != "1" and is_numeric(value)
        return is_plural(value, self.locale.term("and") or "and")
