"""Hayagriva YAML, the bibliography format of Typst: written only.

One entry a key; what stands in something else has a `parent`. Facts without a place in Hayagriva are told as losses.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.formats.base import Loss, Written
from refkit.formats.common.cite_keys import Numbered, make_keys, safe_key
from refkit.formats.common.from_csl_item import date_text
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

_TYPES = {
    "article-journal": ("article", "periodical"),
    "article-magazine": ("article", "periodical"),
    "article-newspaper": ("article", "newspaper"),
    "review": ("article", "periodical"),
    "review-book": ("article", "periodical"),
    "book": ("book", None),
    "chapter": ("chapter", "anthology"),
    "entry-encyclopedia": ("entry", "reference"),
    "entry-dictionary": ("entry", "reference"),
    "paper-conference": ("article", "proceedings"),
    "report": ("report", None),
    "thesis": ("thesis", None),
    "webpage": ("web", "web"),
    "post-weblog": ("post", "blog"),
    "post": ("post", "thread"),
    "motion_picture": ("video", None),
    "broadcast": ("video", None),
    "song": ("audio", None),
    "graphic": ("artwork", None),
    "legal_case": ("case", None),
    "legislation": ("legislation", None),
    "bill": ("legislation", None),
    "treaty": ("legislation", "anthology"),
    "patent": ("patent", None),
    "manuscript": ("manuscript", None),
    "document": ("misc", "anthology"),
    "speech": ("misc", "anthology"),
    "personal_communication": ("misc", "anthology"),
    "dataset": ("repository", None),
    "software": ("repository", None),
}
_ROLES = {
    "translator": "translator",
    "compiler": "compiler",
    "director": "director",
    "illustrator": "illustrator",
    "narrator": "narrator",
    "performer": "cast-member",
    "producer": "producer",
    "executive-producer": "executive-producer",
    "composer": "composer",
    "organizer": "organizer",
    "container-author": "holder",
}
_SAID = frozenset(
    "id type title title-short author editor issued publisher publisher-place container-title volume issue page URL "
    "accessed DOI ISBN ISSN PMID PMCID language archive archive-place archive_location call-number note genre edition "
    "number-of-volumes number-of-pages abstract collection-title custom".split()
)


def write(library: Library) -> Written:
    """The library as Hayagriva YAML, an entry for each key."""
    from refkit.formats.syntax.yaml_safe import dump

    out: dict[str, Any] = {}
    names = Numbered()
    losses: list[Loss] = []
    warnings: list[str] = []
    for reference, wanted in zip(library.references, make_keys(library.references), strict=True):
        key = names.free(safe_key(wanted))
        if key != wanted:
            warnings.append(f"the key {wanted!r} is written {key}")
        out[key], lost = _entry(reference)
        losses += [Loss(reference.id or key, field.replace("-", "_"), value) for field, value in lost]
    return Written(dump(out) if out else "", tuple(losses), tuple(warnings))


def _entry(reference: ReferenceBase) -> tuple[JsonObject, list[tuple[str, str]]]:
    item = to_csl(reference)
    kind, parent_kind = _TYPES.get(str(item["type"]), ("misc", None))
    out: JsonObject = {"type": kind}
    _put(out, "title", _title(item.get("title"), item.get("title-short")))
    _people(out, "author", item.get("author"))
    if not item.get("container-title"):
        _people(out, "editor", item.get("editor"))
    _put(out, "date", _date(item.get("issued")))
    affiliated = [
        {"role": role, "names": [_name(n) for n in item[v] if isinstance(n, dict)]}
        for v, role in _ROLES.items()
        if isinstance(item.get(v), list)
    ]
    _put(out, "affiliated", affiliated)
    _put(out, "genre", item.get("genre"))
    _put(out, "abstract", item.get("abstract"))
    url = item.get("URL")
    accessed = _date(item.get("accessed"))
    _put(out, "url", {"value": url, "date": accessed} if url and accessed else url)
    _put(
        out,
        "serial-number",
        {k.lower(): item[k] for k in ("DOI", "ISBN", "ISSN", "PMID", "PMCID") if isinstance(item.get(k), str)},
    )
    _put(
        out,
        "language",
        item.get("language") if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", str(item.get("language") or "")) else None,
    )
    _put(out, "archive", item.get("archive"))
    _put(out, "archive-location", item.get("archive-place"))
    _put(out, "call-number", item.get("archive_location") or item.get("call-number"))
    _put(out, "note", item.get("note"))
    host: JsonObject = {}
    target = out
    if item.get("container-title"):
        host = {"type": parent_kind or "misc"}
        _put(host, "title", _title(item["container-title"], item.get("container-title-short")))
        _people(host, "editor", item.get("editor"))
        target = host
        out["parent"] = host
    publisher, place = item.get("publisher"), item.get("publisher-place")
    _put(target, "publisher", {"name": publisher, "location": place} if publisher and place else publisher)
    if place and not publisher:
        _put(target, "location", place)
    for csl, name in (
        ("volume", "volume"),
        ("issue", "issue"),
        ("edition", "edition"),
        ("number-of-volumes", "volume-total"),
    ):
        _put(target, name, _number(item.get(csl)))
    _put(out, "page-range", item.get("page"))
    _put(out, "page-total", _number(item.get("number-of-pages")))
    if item.get("collection-title"):
        series = {"type": "anthology", "title": item["collection-title"]}
        target["parent"] = series
    said_language = "language" in out
    lost = [(k, str(v)) for k, v in item.items() if k not in _SAID and k not in _ROLES]
    lost += [(f"custom.{k}", str(v)) for k, v in item.get("custom", {}).items()]
    if item.get("language") and not said_language:
        lost.append(("language", str(item["language"])))
    if item["type"] not in _TYPES or kind == "misc":
        lost.append(("type", str(item["type"])))
    return out, lost


def _put(out: JsonObject, name: str, value: Any) -> None:
    if value not in (None, "", {}, []):
        out[name] = value


def _title(text: Any, short: Any) -> Any:
    return {"value": text, "short": short} if text and short else text


def _people(out: JsonObject, name: str, value: Any) -> None:
    if isinstance(value, list) and value:
        out[name] = [_name(n) for n in value if isinstance(n, dict)]


def _name(name: JsonObject) -> Any:
    if name.get("literal"):
        return {"name": str(name["literal"])}
    out = {"name": name.get("family") or name.get("given") or ""}
    for csl, own in (
        ("given", "given-name"),
        ("non-dropping-particle", "prefix"),
        ("dropping-particle", "prefix"),
        ("suffix", "suffix"),
    ):
        if name.get(csl) and name[csl] != out["name"]:
            out[own] = str(name[csl])
    return out


def _date(value: Any) -> str | None:
    """Year, month and day, with "~" for about; Hayagriva has no ranges: the beginning stands for them."""
    if not value:
        return None
    text = date_text(value)
    match = re.match(r"-?[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?", text)
    if not match:
        return None
    return match[0] + ("~" if re.search("[~?%]", text) else "")


def _number(value: Any) -> Any:
    text = str(value) if value else None
    return int(text) if text and re.fullmatch(r"[1-9][0-9]{0,8}", text) else text
