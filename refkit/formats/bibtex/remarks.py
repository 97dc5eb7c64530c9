r"""What a BibTeX entry says in words, and what it keeps as it was: notes, remarks, keywords, addresses, raw fields.

Nothing of a record can run in TeX: see `latex.encode.encode`, and `neutral` for what stayed raw.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.formats.bibtex.field_map import ALIASES
from refkit.formats.bibtex.printed_facts import said_in_note, sentence_run
from refkit.formats.bibtex.recover import balanced
from refkit.formats.bibtex.titles import sentences
from refkit.formats.bibtex.values import lines_of, text_of
from refkit.formats.common.child_notes import collections_of, joined, notes_of
from refkit.formats.latex.encode import encode
from refkit.model.csljson import JsonObject
from refkit.model.types import ReferenceBase

_RAW_URL = re.compile(r"[\\{}\s\x00-\x1f\x7f\ud800-\udfff]|[%]$|\^(?=\^)|(?<=\^)\^")
# What reads, writes or runs files, or hides a command that does.
_RUNS = (
    r"write18|write|input|include|openout|openin|read|catcode|csname|immediate|special|directlua|luaexec|ShellEscape"
    r"|closeout|usepackage|documentclass|newread|newwrite|verbatiminput|lstinputlisting|includegraphics|scantokens"
    r"|everypar|everyjob|output|shipout|afterassignment|pdf[a-z]+|luadirect|latelua|InputIfFileExists|@@input"
)
_DEFINES = r"def|edef|gdef|xdef|let|newcommand|renewcommand|futurelet|expandafter|noexpand|loop"
_DANGEROUS = re.compile(rf"\\({_RUNS}|{_DEFINES})(?![A-Za-z])")
_UNSAFE_PREAMBLE = re.compile(rf"\\(?:{_RUNS})(?![A-Za-z])|\^\^")


def neutral(raw: str) -> str:
    """A raw value whose braces are in balance and whose commands cannot run anything."""
    safe = _DANGEROUS.sub(lambda m: r"\textbackslash{}" + m[1], raw)
    return balanced(safe.replace("^^", r"\textasciicircum{}\textasciicircum{}")).rstrip("\\")


def is_safe_preamble(raw: str) -> bool:
    """Whether a preamble can be written back as it is: it may define commands, not touch files or hide what it does."""
    return _UNSAFE_PREAMBLE.search(raw) is None and raw.count("{") == raw.count("}") == balanced(raw).count("}")


def note_fields(
    reference: ReferenceBase, entry_type: str, places: dict[str, str], out: dict[str, str], *, lab: bool, ascii: bool
) -> None:
    """`note` (facts in words, then the record's own note), `keywords`, `groups` and the user's remarks."""
    said = said_in_note(reference, entry_type, frozenset(out))
    places.update({field: "note" for field, _ in said})
    parts = [words for _, words in said]
    own = _before_addendum(reference)
    if own:
        parts.append(own)
        if said or reference.related:
            places["note"] = "note"
    for related in reference.related:
        parts.append(f"{related.relation.replace('-', ' ').capitalize()}: {_sentence(related.reference)}")
        places["related"] = "note"
    if parts:
        out["note"] = "{" + encode(sentence_run(parts), ascii=ascii) + "}"
    if reference.keywords:
        words = [encode(k, ascii=ascii) for k in reference.keywords]
        out["keywords"] = "{" + ", ".join("{" + w + "}" if re.search("[,;]", w) else w for w in words) + "}"
    remark = reference.extra.get("annote")
    told = joined(remark if isinstance(remark, str) else "", notes_of(reference))
    if told:
        out["annotation" if lab else "annote"] = "{" + encode(told, ascii=ascii) + "}"
    groups = collections_of(reference)
    if groups and not any(re.search(r"[,\\{}~$]", g) for g in groups):
        out["groups"] = "{" + ", ".join(encode(g) for g in groups) + "}"


def address_fields(item: JsonObject, out: dict[str, str]) -> None:
    """DOI, URL and the numbers of PubMed, as their readers take them: verbatim."""
    for csl, name in (("DOI", "doi"), ("URL", "url")):
        value = item.get(csl)
        if isinstance(value, str) and value:
            out[name] = "{" + _RAW_URL.sub(_percent, value) + "}"
    for csl, kind in (("PMID", "pubmed"), ("PMCID", "pmcid")):
        value = item.get(csl)
        if isinstance(value, str) and value and "eprint" not in out and not _RAW_URL.search(value):
            out["eprint"], out["eprinttype"] = "{" + value + "}", "{" + kind + "}"


def raw_fields(reference: ReferenceBase) -> dict[str, str]:
    """The fields that reading left raw, by name."""
    custom = reference.extra.get("custom")
    raw = custom.get("bibtex") if isinstance(custom, Mapping) else None
    return {str(n): v for n, v in raw.items() if isinstance(v, str)} if isinstance(raw, Mapping) else {}


def put_back(reference: ReferenceBase, out: dict[str, str], *, paths: bool) -> dict[str, str]:
    """Put the raw fields back; gives those that are left out: paths on somebody's disk."""
    dropped: dict[str, str] = {}
    taken = {ALIASES.get(n, n) for n in out}
    for name, value in raw_fields(reference).items():
        if not re.fullmatch(r"[a-z][\w:.+-]*", name):
            continue
        if not paths and name in ("file", "pdf") and value:
            dropped[name] = value
        elif name not in out and ALIASES.get(name, name) not in taken and not (name == "key" and "key" in out):
            out[name] = "{" + neutral(value) + "}"
    return dropped


def without_raw(reference: ReferenceBase, dropped: Mapping[str, str]) -> ReferenceBase:
    """The record without some of its raw fields."""
    custom = dict(reference.extra["custom"])
    custom["bibtex"] = {k: v for k, v in custom["bibtex"].items() if k not in dropped}
    if not custom["bibtex"]:
        del custom["bibtex"]
    extra: dict[str, Any] = {**reference.extra, "custom": custom}
    if not custom:
        del extra["custom"]
    return reference.with_(extra=extra)


def _before_addendum(reference: ReferenceBase) -> str:
    """The record's note without the addendum that reading put behind it."""
    note = reference.note or ""
    raw = raw_fields(reference).get("addendum")
    return _without_second(note, lines_of(raw)) if raw else note


def before_addon(reference: ReferenceBase, title: str) -> str:
    """A title without the addon that reading put behind it."""
    raw = raw_fields(reference).get("titleaddon")
    return _without_second(title, text_of(raw)) if raw else title


def before_issue(reference: ReferenceBase, number: str) -> str:
    """The number of an issue without its name ("Fall"), which reading put behind it."""
    raw = raw_fields(reference).get("issue")
    name = text_of(raw) if raw else ""
    return number.removesuffix(f", {name}") if name else number


def _without_second(text: str, second: str) -> str:
    """The first of two sentences, where the second is known."""
    if not second or not text.endswith(second):
        return text
    head = text[: len(text) - len(second)].rstrip()
    return next(
        (h for h in (head.removesuffix("."), head) if h and sentences(h, second) == text), "" if not head else text
    )


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass"))


def _sentence(reference: ReferenceBase) -> str:
    """A related source in one line, for readers of the note."""
    names = ", ".join(str(n) for n in reference.author)
    title = f"“{reference.title}”" if reference.title and reference.container_title else str(reference.title or "")
    volume = f" {reference.volume}" if reference.volume else ""
    issue = f", no. {reference.issue}" if reference.issue else ""
    date = f" ({reference.issued})" if reference.issued else ""
    page = f": {reference.page}" if reference.page else ""
    container = f" {reference.container_title}" if reference.container_title else ""
    return ", ".join(p for p in (names, title) if p) + container + volume + issue + date + page
