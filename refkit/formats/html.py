"""HTML pages: the machine-readable items in them (COinS, Highwire meta tags), else the lines of their lists as entries.

What is plain text is not parsed here: each entry becomes an `OtherReference` whose `text` the pipeline can parse.
"""

from __future__ import annotations

import html as entities
import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl

from refkit.formats.base import finding
from refkit.formats.common.dates import csl_date
from refkit.model.csljson import JsonObject, from_csl
from refkit.model.library import Entry, Library, Provenance
from refkit.model.types import OtherReference, ReferenceBase
from refkit.trace import Span

_BLOCKS = frozenset("p li div dd dt blockquote tr h1 h2 h3 h4 h5 h6 section article ul ol table br td".split())
_HIDDEN = frozenset("script style head nav header footer noscript template".split())
_REASON = "text of a page, not parsed"


class _Page(HTMLParser):
    """Collects COinS spans, citation meta tags, and the text of blocks with their kind."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.coins: list[str] = []
        self.meta: list[tuple[str, str]] = []
        self.blocks: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.hidden = 0
        self.stack: list[str] = []
        self.entry = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {k: v or "" for k, v in attrs}
        classes = given.get("class", "")
        if tag == "span" and "Z3988" in classes.split():
            self.coins.append(given.get("title", ""))
        if tag == "meta":
            name = given.get("name", given.get("property", "")).lower()
            if name.startswith("citation_") and given.get("content"):
                self.meta.append((name, given["content"]))
        if tag in _HIDDEN:
            self.hidden += 1
        if tag in _BLOCKS:
            self.flush(tag)
            self.entry = len(self.stack)
        if re.search(r"\b(?:csl-entry|reference|citation|biblio)", classes):
            self.flush("csl-entry")
        self.stack.append("csl-entry" if "csl-entry" in classes else tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN and self.hidden:
            self.hidden -= 1
        if tag in _BLOCKS:
            self.flush(self.stack[-1] if self.stack and self.stack[-1] == "csl-entry" else tag)
        if self.stack:
            self.stack.pop()

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words.append(data)

    def flush(self, kind: str) -> None:
        text = " ".join("".join(self.words).split())
        self.words = []
        if text:
            self.blocks.append((kind, text))


def read(text: str) -> Library:
    """A library from a page: items of COinS and meta tags as records; without any, the entries of its lists as text."""
    page = _Page()
    page.feed(text)
    page.close()
    page.flush("end")
    records: list[ReferenceBase] = [_coins(c) for c in page.coins if c]
    if any(name == "citation_title" for name, _ in page.meta):
        records.append(_meta(page.meta))
    if records:
        return Library(tuple(records), text=text)
    blocks = [b for kind, b in page.blocks if kind == "csl-entry"] or [b for kind, b in page.blocks if kind == "li"]
    blocks = blocks or [b for _, b in page.blocks if len(b) > 30]
    return texts_as_records(blocks, text)


def texts_as_records(blocks: list[str], text: str | None, meta: dict[str, Any] | None = None) -> Library:
    """Entries that are plain text: records that only hold their words, for `refkit.parse` to take apart."""
    references = []
    at = 0
    for number, block in enumerate(blocks):
        entry = Entry(block, Span(at, at + len(block)), number)
        references.append(
            OtherReference(text=block, reason=_REASON, provenance=Provenance(entry=entry, reason=_REASON))
        )
        at += len(block) + 1
    found = (finding("the document holds text only: its entries are kept in words", Span(0, at)),) if blocks else ()
    return Library(tuple(references), findings=found, text=text, meta={**(meta or {}), "lines": "\n".join(blocks)})


_COINS_TYPES = {
    "article": "article-journal",
    "book": "book",
    "bookitem": "chapter",
    "conference": "paper-conference",
    "proceeding": "paper-conference",
    "report": "report",
    "dissertation": "thesis",
    "document": "document",
    "patent": "patent",
}
_COINS = {
    "rft.atitle": "title",
    "rft.jtitle": "container-title",
    "rft.stitle": "container-title-short",
    "rft.volume": "volume",
    "rft.issue": "issue",
    "rft.pages": "page",
    "rft.pub": "publisher",
    "rft.publisher": "publisher",
    "rft.place": "publisher-place",
    "rft.edition": "edition",
    "rft.series": "collection-title",
    "rft.isbn": "ISBN",
    "rft.issn": "ISSN",
    "rft.language": "language",
    "rft.description": "abstract",
    "rft.inst": "publisher",
}


def _coins(title: str) -> ReferenceBase:
    pairs = parse_qsl(entities.unescape(title), keep_blank_values=False)
    item: JsonObject = {"id": "", "type": "document"}
    names: list[JsonObject] = []
    rest: list[list[str]] = []
    genre = next((v for k, v in pairs if k == "rft.genre"), "")
    item["type"] = _COINS_TYPES.get(genre, "document")
    first: JsonObject = {}
    for key, value in pairs:
        if key in _COINS:
            item.setdefault(_COINS[key], value)
        elif key in ("rft.btitle", "rft.title"):
            if item["type"] in ("chapter", "paper-conference") or (key == "rft.title" and "title" in item):
                item.setdefault("container-title", value)
            else:
                item.setdefault("title", value)
        elif key == "rft.date":
            item["issued"] = csl_date(value)
        elif key in ("rft.aufirst", "rft.aulast"):
            first["given" if key.endswith("first") else "family"] = value
        elif key in ("rft.au", "rft.creator"):
            family, comma, given = value.partition(", ")
            words = value.rsplit(" ", 1)
            names.append(
                {"family": family, "given": given}
                if comma
                else {"family": words[-1], "given": words[0]}
                if len(words) > 1
                else {"literal": value}
            )
        elif key == "rft_id":
            match = re.match(r"info:doi/(.*)", value)
            item.setdefault("DOI" if match else "URL", match[1] if match else value)
        elif key in ("rft.spage", "rft.epage"):
            item["page"] = (
                f"{item['page']}-{value}"
                if "page" in item and key == "rft.epage" and "-" not in item["page"]
                else item.get("page", value)
            )
        elif key.startswith("rft.") and key != "rft.genre":
            rest.append([key, value])
    if first and not any(n.get("family") == first.get("family") for n in names):
        names.insert(0, first)
    if names:
        item["author"] = names
    if rest:
        item["custom"] = {"coins": rest}
    return from_csl(item)


_META = {
    "citation_title": "title",
    "citation_journal_title": "container-title",
    "citation_volume": "volume",
    "citation_issue": "issue",
    "citation_doi": "DOI",
    "citation_isbn": "ISBN",
    "citation_issn": "ISSN",
    "citation_publisher": "publisher",
    "citation_language": "language",
    "citation_public_url": "URL",
    "citation_abstract_html_url": "URL",
    "citation_conference_title": "event-title",
    "citation_inbook_title": "container-title",
    "citation_technical_report_institution": "publisher",
    "citation_dissertation_institution": "publisher",
}


def _meta(tags: list[tuple[str, str]]) -> ReferenceBase:
    item: JsonObject = {"id": "", "type": "webpage"}
    names = {name for name, _ in tags}
    for mark, kind in (
        ("citation_journal_title", "article-journal"),
        ("citation_conference_title", "paper-conference"),
        ("citation_dissertation_institution", "thesis"),
        ("citation_technical_report_institution", "report"),
        ("citation_inbook_title", "chapter"),
        ("citation_isbn", "book"),
    ):
        if mark in names:
            item["type"] = kind
            break
    pages = {}
    for name, value in tags:
        if name in _META:
            item.setdefault(_META[name], value)
        elif name == "citation_author":
            family, comma, given = value.partition(", ")
            words = value.rsplit(" ", 1)
            item.setdefault("author", []).append(
                {"family": family, "given": given}
                if comma
                else {"family": words[-1], "given": words[0]}
                if len(words) > 1
                else {"literal": value}
            )
        elif name in ("citation_publication_date", "citation_date", "citation_online_date"):
            item.setdefault("issued", csl_date(value))
        elif name in ("citation_firstpage", "citation_lastpage"):
            pages[name] = value
    if pages:
        item["page"] = "-".join(pages[k] for k in sorted(pages))
    return from_csl(item)
