"""How hosts build the addresses of their pages, a row each: by this a broken address is known, and how it goes on.

A table is text, so that it can be read at a glance and costs nothing until a link of it is broken:

    host  subdomains  tracks: names of parameters that follow readers  keeps: those that choose the page
      template            an example in its shape

Addresses may begin with `www.` and end in a slash, a query or a fragment. A template holds, beside plain text and
`[what may be left out|or this]`, named parts in braces: dates (`{y}` `{m}` `{d}` `{mon}` `{date}` `{ymd}`), numbers
(`{n}`), words parted by hyphens (`{slug}`, `{Slug}` with capitals, `{section}`), several segments of them
(`{sections}`), and opaque names. `PARTS` has them all. ADD A HOST: a row in one of the tables; its example is its test.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

TABLES = ("newspapers", "magazines", "libraries", "institutions", "services")

_LOW = "(?:[a-z0-9]|%[0-9A-Fa-f]{2})+"
_ANY = "(?:[A-Za-z0-9]|%[0-9A-Fa-f]{2})+"
_SLUG = f"{_LOW}(?:-{_LOW})*"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_HEX = "[0-9a-f]"

# What stands for a named part of a template. `slug` and its kin are words parted by hyphens.
PARTS: dict[str, str] = {
    "y": r"(?:1[6-9]|20)\d\d",
    "yy": r"\d\d",
    "m": r"(?:0\d|1[0-2])",
    "d": r"[0-3]\d",
    "mon": f"(?:{_MONTHS})",
    "monat": "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
    "date": r"(?:1[6-9]|20)\d\d-[01]\d-[0-3]\d",
    "ymd": r"(?:1[6-9]|20)\d\d[01]\d[0-3]\d",
    "n": r"\d+",
    "hex": f"{_HEX}{{16,64}}",
    "uuid": f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}",
    "id": r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*",
    "word": r"[A-Za-z0-9]+",
    "words": r"[A-Za-z0-9]+(?:[_.][A-Za-z0-9]+)*",
    "ll": r"[a-zA-Z]{2}",
    "slug": _SLUG,
    "section": _SLUG,
    "sections": f"{_LOW}(?:[-_/]{_LOW})*",
    "Slug": f"{_ANY}(?:-{_ANY})*",
    "Section": r"[A-Za-z]+",
    "Sections": r"[A-Za-z0-9]+(?:/[A-Za-z0-9]+)*",
    "file": f"{_ANY}(?:[-_.:]{_ANY})*_?",
    "path": f"{_ANY}(?:[-_./]{_ANY})*",
    "ext": r"(?:html?|pdf|aspx?)",
    "any": r"[^\s<>]*[A-Za-z0-9/]",
    "doi": r"[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*",
    "frus": r"\d{4}(?:-\d{2,4})?(?:[A-Za-z]+\d*)?(?:v\d+[a-z0-9]*)?(?:-\d+)?",
    "frusdoc": r"(?:d\d+[a-z]?|ch\d+|comp\d+|pg_[\divxlc]+|[a-z]+[a-z0-9]*)(?:fn\d+)?",
}

# What stands for a part of a DOI's suffix.
DOI_PARTS: dict[str, str] = {
    "y": r"(?:1[6-9]|20)\d\d",
    "m": r"(?:0\d|1[0-2])",
    "n": r"\d{1,7}",
    "word": r"[a-z][a-z0-9]*",
    "w": r"[a-z]+",
    "c": r"[a-z\d]",
    "issn": r"\d{4}-\d{3}[\dx]",
    "issn16": r"\d{7}[\dx]\d{8}",
    "isbn": r"(?:97[89]\d{10}|97[89](?:-\d{1,7}){3}-\d)",
}

_ENDS = r"/?(?:\?[^\s<>]*)?(?:#[^\s<>]*)?"


class Host(NamedTuple):
    """A row: the host without `www.`, its templates with an example each, and what its query parameters are."""

    name: str
    paths: tuple[tuple[str, str], ...]
    tracks: frozenset[str] = frozenset()
    keeps: frozenset[str] = frozenset()
    subdomains: bool = False


@cache
def hosts() -> MappingProxyType[str, Host]:
    """All rows by host; read when the first is asked for."""
    found: dict[str, Host] = {}
    for name in TABLES:
        for block in re.split(r"\n(?=\S)", import_module(f"{__name__}.{name}").ROWS.strip("\n")):
            host = _row(block.split("\n"))
            found[host.name] = host
    return MappingProxyType(found)


def _row(lines: list[str]) -> Host:
    head, *paths = (line.split() for line in lines if line.strip())
    names: dict[str, list[str]] = {"tracks": [], "keeps": []}
    into: list[str] = []
    for word in head[1:]:
        into = names.get(word.removesuffix(":"), into)
        if not word.endswith(":") and word != "subdomains":
            into.append(word)
    return Host(
        head[0],
        tuple((template, example) for template, example in paths),
        frozenset(names["tracks"]),
        frozenset(names["keeps"]),
        "subdomains" in head,
    )


def host_row(host: str) -> Host | None:
    """The row of a host, `www.` or not, or of the host whose subdomain it is where these are built alike."""
    rows = hosts()
    name = host.lower().removeprefix("www.")
    found = rows.get(name)
    labels = name.split(".")
    for i in range(1, len(labels) - 1):
        if found is not None:
            break
        above = rows.get(".".join(labels[i:]))
        found = above if above and above.subdomains else None
    return found


@cache
def tracked(host: str) -> frozenset[str]:
    """The parameters that follow readers on a host, or on the host that it is a subdomain of."""
    labels = host.lower().split(".")
    rows = hosts()
    return frozenset().union(
        *(rows[name].tracks for i in range(len(labels) - 1) if (name := ".".join(labels[i:])) in rows)
    )


@cache
def kept(host: str) -> frozenset[str]:
    """The parameters that choose the page on a host."""
    row = host_row(host)
    return row.keeps if row else frozenset()


@cache
def path_patterns(host: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of a host's paths; a group `slugN` is a title's words parted by hyphens, `partN` names of sections."""
    row = hosts()[host]
    return tuple(re.compile(source(template, PARTS) + _ENDS) for template, _ in row.paths)


@cache
def systems() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The signs of systems that many hosts run, and the patterns of paths that have them."""
    from refkit.knowledge.hosts.software import ROWS

    rows = (line.split() for line in ROWS.strip().splitlines())
    return tuple((sign, re.compile(source(template, PARTS) + _ENDS)) for sign, template, _ in rows)


@cache
def suffix_patterns(prefix: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of the suffixes that a registrant of DOIs gives, by its prefix (`10.1016`); () where unknown."""
    return tuple(re.compile(source(form, DOI_PARTS), re.IGNORECASE) for form, _ in doi_forms().get(prefix, ()))


@cache
def doi_forms() -> MappingProxyType[str, tuple[tuple[str, str], ...]]:
    """Forms of DOI suffixes and an example of each, by prefix."""
    from refkit.knowledge.hosts.registrants import ROWS

    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in ROWS.strip().splitlines():
        prefix, form, example = line.split()
        found[prefix] = (*found.get(prefix, ()), (form, example))
    return MappingProxyType(found)


def source(template: str, parts: dict[str, str]) -> str:
    """The source of the pattern that a template stands for; a title's words are a group `slugN`, segments `partN`."""
    out: list[str] = []
    for n, token in enumerate(_TOKEN.findall(template)):
        if token in "[]|":
            out.append({"[": "(?:", "]": ")?", "|": "|"}[token])
        elif token[0] == "{":
            name = token[1:-1]
            if name in ("slug", "Slug"):
                out.append(f"(?P<slug{n}>{parts[name]})")
            elif name in ("section", "sections") and parts is PARTS:
                out.append(f"(?P<part{n}>{parts[name]})")
            else:
                out.append(parts[name] if name in parts else _digits(name))
        else:
            out.append(re.escape(token))
    return "".join(out)


_TOKEN = re.compile(r"\{[^{}]+\}|[\[\]|]|[^{}\[\]|]+")


def _digits(name: str) -> str:
    """`nnn` is three digits, `nnn+` three or more."""
    count = name.removesuffix("+").count("n")
    return rf"\d{{{count},}}" if name.endswith("+") else rf"\d{{{count}}}"
