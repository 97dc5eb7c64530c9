"""One CSL-JSON item made ready for rendering. Strange fields are mended or left out, each with a warning.

Reads names, dates and the `note` lines such as `original-date: 1957`; parses rich text when it is first needed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from . import variables
from .counts import digits_of
from .parse_date import Date, read_date
from .parse_name import Name, read_names
from .rich_text import Content, clean, one_line, parse_rich

__all__ = ["Item", "is_english"]

_CHEAT: Final = re.compile(r"^\{?:?\s*([A-Za-z][A-Za-z_ -]{1,40}?)\s*:\s*(.+?)\s*\}?$")
_BRACED: Final = re.compile(r"\{:([A-Za-z][A-Za-z_-]{1,40}):\s*([^{}\n]+)\}")
_SKIP: Final = frozenset(("id", "type", "custom", "multi", "language-name", "seeAlso", "page-first"))


class Item:
    """One item: its type, the text of each variable, names, dates; `present` holds the variables that have a value."""

    __slots__ = ("case_language", "dates", "id", "names", "numbers", "present", "problems", "rich", "texts", "type")

    def __init__(self, raw: Mapping[str, Any], default_english: bool = True) -> None:
        self.id: Any = raw.get("id")
        self.problems: Sequence[str] = ()
        self.texts: dict[str, str] = {}
        self.names: dict[str, list[Name]] = {}
        self.dates: dict[str, Date] = {}
        self.rich: dict[str, Content] = {}
        self.numbers: dict[str, str] = {}
        kind = raw.get("type")
        if kind is not None and not isinstance(kind, str):
            self._problem("type is not text; read as document")
        self.type = kind if isinstance(kind, str) and kind else ""
        for key, value in raw.items():
            if key not in _SKIP and value is not None:
                self._take(str(key), value)
        note = self.texts.get("note")
        if note and ":" in note:
            self._cheat(note)
        if "note" in self.texts:
            self.texts["note"] = one_line(self.texts["note"])
        self._alias()
        if not self.type:
            self.type = "document"
        self.present = frozenset((*self.texts, *self.names, *self.dates))
        language = self.texts.get("language", "").strip().lower()
        turkic = re.match(r"(?:tr|az)(?![a-z])", language) is not None
        self.case_language = "tr" if turkic else "en" if is_english(language, default_english) else ""

    def _problem(self, message: str) -> None:
        self.problems = (*self.problems, message)

    def _take(self, key: str, value: Any) -> None:
        if key in variables.NAMES or (isinstance(value, list) and value and isinstance(value[0], dict)):
            names, good = read_names(value)
            if names:
                self.names[key] = names
            if not good:
                self._problem(f"{key}: not a list of names")
        elif key in variables.DATES or (isinstance(value, dict) and "date-parts" in value):
            date, good = read_date(value)
            if date is not None:
                self.dates[key] = date
            if not good:
                self._problem(f"{key}: not a date")
        elif isinstance(value, str):
            if value:
                self.texts[key] = clean(value) if key == "note" else one_line(value)
        elif isinstance(value, bool):
            self._problem(f"{key}: not text")
        elif isinstance(value, (int, float)):
            text = digits_of(value)
            if text:
                self.texts[key] = text
            else:
                self._problem(f"{key}: a number too long to be printed")
        elif isinstance(value, (list, tuple)) and all(isinstance(part, (str, int)) for part in value):
            words = [part if isinstance(part, str) else digits_of(part) for part in value]
            text = one_line(", ".join(word for word in words if word))
            if text:
                self.texts[key] = text
        else:
            self._problem(f"{key}: not text")

    def _cheat(self, note: str) -> None:
        """Variables in the note, one a line at its start, or as `{:name: value}` (a habit of Zotero's users)."""
        lines = note.split("\n")
        kept = 0
        for index, line in enumerate(lines):
            match = _CHEAT.match(line.strip()) if len(line) < 2000 else None
            if match is None or not self._set(match[1].strip(), match[2]):
                if index == 0 and len(lines) > 1:
                    continue
                break
            kept = index + 1
            lines[index] = "\0"
        if kept:
            note = "\n".join(line for line in lines if line != "\0").strip("\n")
        for match in _BRACED.finditer(note):
            self._set(match[1], match[2])
        if note:
            self.texts["note"] = note
        else:
            self.texts.pop("note", None)

    def _set(self, name: str, value: str) -> bool:
        key = name if name in variables.KNOWN else name.lower().replace(" ", "-")
        if key == "type":
            self.type = value
        elif key in variables.NAMES:
            family, _, given = value.partition("||")
            raw: Any = {"family": family.strip(), "given": given.strip()} if given else {"literal": value}
            if key not in self.names:
                self.names[key] = []
            self.names[key].extend(read_names([raw])[0])
        elif key in variables.DATES:
            date, _ = read_date(value)
            if date is not None:
                self.dates[key] = date
        elif (
            key in variables.KNOWN
            or key.removesuffix("-short") in variables.KNOWN
            or name.upper() in ("DOI", "ISBN", "ISSN", "PMID", "PMCID", "URL")
        ):
            self.texts.setdefault(name.upper() if name.upper() in variables.TEXTS else key, value)
        else:
            return False
        return True

    def _alias(self) -> None:
        for alias, name in variables.ALIASES.items():
            if alias in self.texts and name not in self.texts:
                self.texts[name] = self.texts[alias]
        for left, right in (("event", "event-title"), ("event-title", "event")):
            if left in self.texts and right not in self.texts:
                self.texts[right] = self.texts[left]
        page = self.texts.get("page")
        if page:
            first = re.match(r"\s*([^\s,;&–—‒-]+)", page)
            if first:
                self.texts["page-first"] = first[1]

    def content(self, variable: str) -> Content | None:
        """A text variable as content, its markup and quotes read; None when there is none."""
        found = self.rich.get(variable)
        if found is None:
            text = self.texts.get(variable)
            if text is None:
                return None
            found = text if variable in ("URL", "DOI") else parse_rich(text)
            if found is not text:
                self.rich[variable] = found
        return found


def is_english(language: str, default: bool) -> bool:
    """Whether title case applies to an item of that language tag (CSL 1.0.2, "Title case conversion")."""
    language = language.strip().lower()
    if not language:
        return default
    return re.match(r"en(?:g|glish)?(?![a-z])", language) is not None
