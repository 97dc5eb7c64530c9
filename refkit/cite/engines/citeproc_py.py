"""citeproc-py as an engine, repaired at the border.

It lower-cases ids, takes a missing type from the item before, loses the whole list on one bad date, does not escape,
and warns about every variable newer than CSL 1.0.1. Here ids are ours, types are filled, dates made regular, text is
escaped or freed of markup, each entry is printed by itself, and warnings are collected. What its printing lacks
(disambiguation, collapsing, substitution) stays lacking: `refkit styles --compare` shows it.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Mapping, Sequence
from html import escape, unescape
from typing import Any

from refkit.cite.engines import Cite, Printed
from refkit.errors import UsageError

_TAG = re.compile(r"</?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_NAME_KEYS = frozenset("family given dropping-particle non-dropping-particle suffix literal".split())
_NEVER = frozenset("custom categories abstract annote keyword year-suffix".split())


class CiteprocPyEngine:
    """citeproc-py 0.11, one item at a time."""

    name = "citeproc-py"
    lists_uncited = True

    @property
    def markups(self) -> tuple[str, ...]:
        """The markups it can write."""
        return ("text", "html")

    def render(
        self,
        items: Sequence[Mapping[str, Any]],
        style: str,
        *,
        locale: str | None,
        citations: Sequence[Sequence[Cite]],
        markup: str,
        entries: bool = True,
    ) -> Printed:
        """See `Engine.render`."""
        import citeproc
        from citeproc.formatter import html, plain

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                parsed = citeproc.CitationStylesStyle(io.BytesIO(style.encode("utf-8")), locale=locale, validate=False)
            except Exception as error:  # lxml and citeproc-py raise whatever comes
                raise UsageError(f"citeproc-py cannot use the style: {error}") from error
            told: list[tuple[str, str]] = []
            source: dict[str, Any] = {}
            for item in items:
                self._load(item, source, told, markup)
            formatter = html if markup == "html" else plain
            order = self._sorted(parsed, source, formatter, [str(i["id"]) for i in items], told)
            printed = (
                tuple(self._entry(parsed, source, formatter, key, told, markup) for key in order) if entries else ()
            )
            cited = tuple(self._citation(parsed, source, formatter, c, told, markup) for c in citations)
        return Printed(printed, tuple(order), cited, tuple(told))

    def _load(self, item: Mapping[str, Any], source: dict[str, Any], told: list[tuple[str, str]], markup: str) -> None:
        """One item into citeproc-py's form; what it cannot take is left out and told."""
        from citeproc.source.json import CiteProcJSON

        key = str(item["id"])
        clean = _clean(item, markup, told)
        try:
            source.update(CiteProcJSON([clean]))
        except Exception as error:
            told.append((key, f"citeproc-py cannot read the item ({type(error).__name__}); printed by its title alone"))
            title = _text(item.get("title") or key, markup)
            source.update(CiteProcJSON([{"id": key, "type": "document", "title": title}]))

    def _sorted(
        self, style: Any, source: dict[str, Any], formatter: Any, keys: list[str], told: list[tuple[str, str]]
    ) -> list[str]:
        """The keys in the style's order; in the given order where sorting fails or the style does not sort."""
        from citeproc import Citation, CitationItem, CitationStylesBibliography

        if style.root.bibliography is None or style.root.bibliography.sort is None:
            return keys
        bibliography = CitationStylesBibliography(style, source, formatter)
        try:
            for key in keys:
                bibliography.register(Citation([CitationItem(key)]))
            bibliography.sort()
        except Exception as error:
            told.append(("", f"citeproc-py could not sort the list ({type(error).__name__}); it is in the order given"))
            return keys
        order = [str(k) for k in bibliography.keys]
        return order if sorted(order) == sorted(keys) else keys

    def _entry(
        self, style: Any, source: dict[str, Any], formatter: Any, key: str, told: list[tuple[str, str]], markup: str
    ) -> str:
        from citeproc import Citation, CitationItem, CitationStylesBibliography

        try:
            bibliography = CitationStylesBibliography(style, source, formatter)
            bibliography.register(Citation([CitationItem(key)]))
            printed = bibliography.bibliography()
            text = _finish(str(printed[0]), markup) if printed else ""
        except Exception as error:
            told.append((key, f"citeproc-py failed on this item ({type(error).__name__}: {error})"))
            text = ""
        return text or _finish(str(source[key].get("title", key)), markup)

    def _citation(
        self,
        style: Any,
        source: dict[str, Any],
        formatter: Any,
        cites: Sequence[Cite],
        told: list[tuple[str, str]],
        markup: str,
    ) -> str:
        from citeproc import Citation, CitationItem, CitationStylesBibliography, Locator

        try:
            made = [
                CitationItem(str(c["id"]), locator=Locator(c.get("label", "page"), c["locator"]))
                if c.get("locator")
                else CitationItem(str(c["id"]))
                for c in cites
            ]
            bibliography = CitationStylesBibliography(style, source, formatter)
            citation = Citation(made)
            bibliography.register(citation)
            return _finish(str(bibliography.cite(citation, lambda _item: None)), markup)
        except Exception as error:
            told.append(
                (str(cites[0]["id"]) if cites else "", f"citeproc-py failed on this citation ({type(error).__name__})")
            )
            return ""


def _clean(item: Mapping[str, Any], markup: str, told: list[tuple[str, str]]) -> dict[str, Any]:
    out: dict[str, Any] = {"id": str(item["id"]), "type": str(item.get("type") or "document")}
    for key, value in item.items():
        if key in ("id", "type") or key in _NEVER:
            continue
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            out[key] = _text(value, markup)
        elif isinstance(value, list) and all(isinstance(v, Mapping) for v in value):
            names = [{k: _text(v, markup) for k, v in n.items() if k in _NAME_KEYS and v} for n in value]
            out[key] = [
                n if n.get("family") or n.get("literal") else {"literal": n.get("given", "")} for n in names if n
            ]
        elif isinstance(value, Mapping):
            date = _date(value)
            if date is not None:
                out[key] = date
            else:
                told.append((out["id"], f"{key} is no date that citeproc-py can print"))
    return out


def _date(value: Mapping[str, Any]) -> dict[str, Any] | None:
    """A date of whole numbers; a range whose end is open or the same becomes a single date."""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and all(isinstance(p, list) for p in parts):
        try:
            numbers = [[int(n) for n in p[:3]] for p in parts[:2]]
        except (TypeError, ValueError):
            numbers = []
        numbers = [n for n in numbers if n and n != [0]]
        if numbers:
            out: dict[str, Any] = {"date-parts": numbers}
            if value.get("circa"):
                out["circa"] = 1
            return out
    words = value.get("literal") or value.get("raw")
    return {"literal": str(words)} if words else None


def _text(value: object, markup: str) -> str:
    """Text that can be printed as it is: escaped for HTML, without markup for plain text."""
    text = str(value).replace("\\-", "-")
    bare = unescape(_TAG.sub("", text))
    return escape(bare, quote=False) if markup == "html" else bare


def _finish(text: str, markup: str) -> str:
    """Doubled stops and spaces, and American punctuation inside the closing quotation mark."""
    text = re.sub(r"([.,])\1+", r"\1", text)
    text = re.sub(r"(?<![.,?!])([”’]+)([.,])(?!\w)", r"\2\1", text)
    text = re.sub(r"([.,?!][”’]+)[.,](?!\w)", r"\1", text)
    return re.sub(r"[ \t\r\n]+", " ", text).strip()
