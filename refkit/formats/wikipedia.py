"""Wikipedia's citation templates ({{cite book}} ...): written only. Nothing of a value can end the template."""

from __future__ import annotations

import re
from typing import Any

from refkit.formats.base import Loss, Written
from refkit.knowledge.english import MONTHS
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.parts import EdtfDate
from refkit.model.scripts import is_latin
from refkit.model.types import ReferenceBase

_TEMPLATES = {
    "article-journal": "cite journal",
    "article-magazine": "cite magazine",
    "article-newspaper": "cite news",
    "review": "cite journal",
    "book": "cite book",
    "chapter": "cite book",
    "entry-encyclopedia": "cite encyclopedia",
    "entry-dictionary": "cite encyclopedia",
    "paper-conference": "cite conference",
    "report": "cite report",
    "thesis": "cite thesis",
    "webpage": "cite web",
    "post-weblog": "cite web",
    "post": "cite web",
    "interview": "cite interview",
    "map": "cite map",
    "speech": "cite speech",
    "motion_picture": "cite AV media",
    "broadcast": "cite episode",
    "song": "cite AV media",
    "article": "cite document",
    "document": "cite document",
    "manuscript": "cite document",
    "personal_communication": "cite document",
    "treaty": "cite document",
    "patent": "cite document",
}
_CONTAINERS = {
    "cite journal": "journal",
    "cite magazine": "magazine",
    "cite news": "newspaper",
    "cite web": "website",
    "cite encyclopedia": "encyclopedia",
    "cite conference": "book-title",
    "cite episode": "series",
}
_TEXT = (
    ("collection-title", "series"),
    ("edition", "edition"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("publisher", "publisher"),
    ("publisher-place", "location"),
    ("language", "language"),
    ("DOI", "doi"),
    ("ISBN", "isbn"),
    ("ISSN", "issn"),
    ("PMID", "pmid"),
    ("URL", "url"),
    ("source", "via"),
    ("genre", "type"),
)
_PLACED = frozenset(name for name, _ in _TEXT) | frozenset(
    "id type title original-title container-title issued accessed page author editor translator archive"
    " archive_location custom".split()
)


def write(library: Library) -> Written:
    """One template a line; what the templates have no parameter for is told."""
    lines: list[str] = []
    losses: list[Loss] = []
    for reference in library:
        item = to_csl(reference)
        lines.append(_template(reference, item))
        for name, value in item.items():
            if name not in _PLACED:
                losses.append(Loss(reference.id, name.replace("-", "_"), str(value)))
        losses += [Loss(reference.id, f"custom.{k}", str(v)) for k, v in item.get("custom", {}).items()]
    return Written("".join(line + "\n" for line in lines), tuple(losses))


def _template(reference: ReferenceBase, item: JsonObject) -> str:
    name = _TEMPLATES.get(str(item["type"]), "citation")
    container = item.get("container-title")
    pairs: list[tuple[str, Any]] = []
    for role, last, first in (
        ("author", "last", "first"),
        ("editor", "editor-last", "editor-first"),
        ("translator", "translator-last", "translator-first"),
    ):
        pairs += _people(item.get(role), last, first, role)
    title, other = item.get("title"), item.get("original-title")
    translated = reference.title.translated if reference.title else None
    if other and is_latin(str(other)):  # a romanized title is the title; what stood first is its translation
        title, other, translated = other, None, title
    if name == "cite book" and container:
        pairs += [("chapter", title), ("title", container)]
    elif container and name in _CONTAINERS:
        pairs += [("title", title), (_CONTAINERS[name], container)]
    else:
        pairs += [("title", title), ("work", container)]
    pairs += [("script-title", other), ("trans-title", translated)]
    pairs.append(("date", _date(reference.issued)))
    page = str(item.get("page") or "")
    pairs.append(
        (
            "pages" if re.search(r"\d-\d|,", page) else "page",
            page.replace("-", "–") if re.fullmatch(r"\d+-\d+", page) else page,
        )
    )
    pairs += [(parameter, item.get(csl)) for csl, parameter in _TEXT]
    where = ", ".join(str(item[k]) for k in ("archive", "archive_location") if item.get(k))
    pairs.append(("id", where))
    pairs.append(("access-date", _date(reference.accessed)))
    said = "".join(f" |{parameter}={_safe(value)}" for parameter, value in pairs if value not in (None, ""))
    return "{{" + name + said + "}}"


def _people(names: Any, last: str, first: str, role: str) -> list[tuple[str, Any]]:
    out: list[tuple[str, Any]] = []
    for number, name in enumerate(names if isinstance(names, list) else (), 1):
        suffix = str(number) if len(names) > 1 else ""
        literal = name.get("literal") if isinstance(name, dict) else str(name)
        if literal:
            out.append((f"{role}{suffix}", literal))
            continue
        family = " ".join(str(name[k]) for k in ("non-dropping-particle", "family") if name.get(k))
        given = " ".join(str(name[k]) for k in ("given", "dropping-particle") if name.get(k))
        given += f" {name['suffix']}" if name.get("suffix") else ""
        out += [(f"{last}{suffix}", family or given), (f"{first}{suffix}", given if family else None)]
        if name.get("static-ordering") and role == "author":
            out.append((f"author{suffix}-mask", f"{family} {given}"))
    return out


def _date(date: EdtfDate | None) -> str | None:
    """A date as Wikipedia writes it: 2 December 1954, circa 1958, 1949–1963."""
    if date is None:
        return None
    if not date.begin:
        return date.literal or date.raw or (str(date) or None)
    text = _one(date.begin)
    if date.is_range and date.end:
        text += f" – {_one(date.end)}" if " " in text else f"–{_one(date.end)}"
    return f"c. {text}" if date.is_circa else text


def _one(parts: tuple[int, ...]) -> str:
    number, month, day = (*parts, 0, 0)[:3]
    year = str(number) if number > 0 else f"{1 - number} BC"  # EDTF's year 0 is 1 BC
    if month > 12:
        return f"{('Spring', 'Summer', 'Autumn', 'Winter')[month - 21]} {year}"
    return " ".join(p for p in (str(day) if day else "", MONTHS[month - 1] if month else "", year) if p)


_SPECIAL = {"|": "{{!}}", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;", ">": "&gt;", "=": "="}


def _safe(value: Any) -> str:
    """A value in which no mark of wikitext is left; italics of a title become wiki italics."""
    text = re.sub(r"\s+", " ", str(value)).strip()
    text = re.sub(r"</?i>", "\x00", text)
    text = re.sub(r"[|{}\[\]<>]", lambda m: _SPECIAL[m[0]], text).replace("''", "&#39;&#39;")
    return text.replace("\x00", "''")
