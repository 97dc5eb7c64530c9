"""Locales: terms, date forms and options of a language, merged once for a style (CSL 1.0.2, "Locale Fallback").

The files are those that the package citeproc-py carries; they are found without importing it. In-style overrides
come from the style's own `<locale>` elements. Choosing words for a number or a name is left to numbers and names.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ..errors import CslError
from ..xml_tree import Element, parse_xml

__all__ = ["Locale", "Term", "build_locale"]


class Term(NamedTuple):
    """One term: singular and plural text, grammatical gender, and where an ordinal matches (`last-digit` ...)."""

    single: str
    multiple: str
    gender: str
    match: str


_FALLBACK = {
    "symbol": ("symbol", "short", "long"),
    "short": ("short", "long"),
    "verb": ("verb", "long"),
    "verb-short": ("verb-short", "verb", "long"),
    "long": ("long",),
}
_PRIMARY = {
    "af": "af-ZA",
    "bg": "bg-BG",
    "ca": "ca-AD",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-US",
    "es": "es-ES",
    "et": "et-EE",
    "fa": "fa-IR",
    "fi": "fi-FI",
    "fr": "fr-FR",
    "he": "he-IL",
    "hr": "hr-HR",
    "hu": "hu-HU",
    "is": "is-IS",
    "it": "it-IT",
    "ja": "ja-JP",
    "km": "km-KH",
    "ko": "ko-KR",
    "lt": "lt-LT",
    "lv": "lv-LV",
    "mn": "mn-MN",
    "nb": "nb-NO",
    "nl": "nl-NL",
    "nn": "nn-NO",
    "no": "nb-NO",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "ro": "ro-RO",
    "ru": "ru-RU",
    "sk": "sk-SK",
    "sl": "sl-SI",
    "sr": "sr-Cyrl-RS",
    "sv": "sv-SE",
    "th": "th-TH",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "vi": "vi-VN",
    "zh": "zh-CN",
}


@lru_cache(maxsize=1)
def _folder() -> Path:
    spec = importlib.util.find_spec("citeproc")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "data" / "locales"
        if folder.is_dir():
            return folder
    raise CslError("the CSL locale files were not found; install citeproc-py, whose package carries them")


@lru_cache(maxsize=1)
def _primary() -> dict[str, str]:
    """Language to its main dialect: the table of the locale files where there is one, over ours."""
    table = dict(_PRIMARY)
    path = _folder() / "locales.json"
    if path.is_file():
        table.update(json.loads(path.read_text(encoding="utf-8")).get("primary-dialects", {}))
    return table


@lru_cache(maxsize=128)
def _file(tag: str) -> Element | None:
    path = _folder() / f"locales-{tag}.xml"
    if not tag.replace("-", "").isalnum() or not path.is_file():
        return None
    return parse_xml(path.read_bytes())


def known_locales() -> list[str]:
    """The languages there are words for, as tags such as `de-AT`; others fall back through their language to en-US."""
    return sorted(p.stem.removeprefix("locales-") for p in _folder().glob("locales-*.xml"))


class Locale:
    """The merged words of one language for one style. Immutable once built."""

    __slots__ = (
        "_memo", "dates", "genders", "lang", "limit_day_ordinals", "ordinals", "punctuation_in_quote", "quotes",
        "terms",
    )  # fmt: skip

    def __init__(self, lang: str, layers: Sequence[Element]) -> None:
        self.lang = lang
        self.terms: dict[tuple[str, str, str], Term] = {}
        self.dates: dict[str, Element] = {}
        self.punctuation_in_quote = False
        self.limit_day_ordinals = False
        for layer in layers:
            self._add(layer)
        self.ordinals = any(name.startswith("ordinal") for name, _, _ in self.terms)
        self.genders = any(gender for _, _, gender in self.terms)
        quote = [self.term(n) for n in ("open-quote", "close-quote", "open-inner-quote", "close-inner-quote")]
        self.quotes = tuple(mark if mark is not None else default for mark, default in zip(quote, "“”‘’", strict=True))
        self._memo: dict[tuple[str, str, bool], str | None] = {}

    def _add(self, layer: Element) -> None:
        for options in layer.all("style-options"):
            if "punctuation-in-quote" in options.attrs:
                self.punctuation_in_quote = options.attrs["punctuation-in-quote"] == "true"
            if "limit-day-ordinals-to-day-1" in options.attrs:
                self.limit_day_ordinals = options.attrs["limit-day-ordinals-to-day-1"] == "true"
        for date in layer.all("date"):
            self.dates[date.attrs.get("form", "text")] = date
        terms = [term for group in layer.all("terms") for term in group.all("term")]
        # Ordinals are replaced as a block ("Ordinal Suffixes"): a style that redefines one redefines them all.
        if any(_is_ordinal(term.attrs.get("name", "")) for term in terms):
            self.terms = {key: value for key, value in self.terms.items() if not _is_ordinal(key[0])}
        for term in terms:
            name = term.attrs.get("name", "")
            single, multiple = term.find("single"), term.find("multiple")
            one = single.text if single is not None else term.text.strip("\n\r\t") if term.text.strip() else term.text
            if single is None and multiple is None and not term.text.strip():
                one = "" if "\n" in term.text or not term.text else term.text
            many = multiple.text if multiple is not None else one
            key = (name, term.attrs.get("form", "long"), term.attrs.get("gender-form", ""))
            self.terms[key] = Term(one, many, term.attrs.get("gender", ""), term.attrs.get("match", ""))

    def find(self, name: str, form: str = "long", gender: str = "") -> Term | None:
        """The term, by the fallback of forms (symbol, short, long; verb-short, verb, long)."""
        for step in _FALLBACK.get(form, ("long",)):
            if gender:
                term = self.terms.get((name, step, gender))
                if term is not None:
                    return term
            term = self.terms.get((name, step, ""))
            if term is not None:
                return term
        return None

    def term(self, name: str, form: str = "long", plural: bool = False) -> str | None:
        """The term's text, None where the language has none (an empty text is a term that is meant to be empty)."""
        found = self.find(name, form)
        return None if found is None else found.multiple if plural else found.single

    def gender(self, name: str) -> str:
        """The grammatical gender of a noun term, or ''."""
        found = self.find(name)
        return found.gender if found else ""


def _is_ordinal(name: str) -> bool:
    return name == "ordinal" or (name.startswith("ordinal-") and name[8:].isdigit())


def _chain(tag: str) -> list[str]:
    """The locale files that a language tag falls back through, best first."""
    tag = tag.replace("_", "-")
    language = tag.split("-")[0].lower()
    steps = [tag]
    main = _primary().get(language)
    if main:
        steps.append(main)
    steps += [language, "en-US"]
    return list(dict.fromkeys(steps))


def build_locale(tag: str, overrides: Sequence[Element] = ()) -> Locale:
    """The locale of a tag such as `de-AT`, with a style's own `<locale>` elements laid over it, the most exact last."""
    tag = tag.replace("_", "-") or "en-US"
    language = tag.split("-")[0].lower()
    layers = [element for element in map(_file, reversed(_chain(tag))) if element is not None]
    for wanted in ("", language, tag):
        layers += [e for e in overrides if (e.attrs.get("lang") or "").lower() == wanted.lower() and e not in layers]
    return Locale(tag, layers)
