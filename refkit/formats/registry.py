"""The formats there are. ADD A FORMAT HERE: a row names it, its module, and the options that make it this format.

A module is imported when its format is first read or written. A format that is only written has no reader.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from refkit.formats.base import Format
from refkit.formats.sniffing import SNIFFERS

# name, what it is, module, reader, options of the reader, writer, options of the writer, usual suffixes
_TABLE: tuple[tuple[str, str, str, str | None, dict[str, Any], str | None, dict[str, Any], str], ...] = (
    ("bibtex", "BibTeX", "bibtex.bibtex", "read", {}, "write", {"dialect": "bibtex"}, ".bib"),
    ("biblatex", "BibLaTeX", "bibtex.bibtex", "read", {}, "write", {"dialect": "biblatex"}, ".bib"),
    ("csl-json", "CSL-JSON", "csl.csl_json", "read", {}, "write", {}, ".json"),
    ("better-csl-json", "Better CSL JSON: with citation keys, and Extra lines that survive Zotero", "csl.csl_json",
     "read", {"better": True}, "write", {"better": True}, ".json"),
    ("csl-yaml", "CSL YAML, for pandoc", "csl.csl_json", "read_yaml", {}, "write_yaml", {}, ".yaml"),
    ("ris", "RIS, as EndNote, Zotero and databases have it", "tagged.ris", "read", {}, "write", {}, ".ris"),
    ("zotero-json", "Zotero's items, as its API gives them", "zotero.items", "read", {}, "write", {}, ".json"),
    ("betterbibtex-json", "Better BibTeX's JSON export", "zotero.items", "read", {}, "write", {"better": True},
     ".json"),
    ("zotero-rdf", "Zotero RDF", "zotero.rdf", "read", {}, "write", {}, ".rdf"),
    ("zotero-csv", "Zotero's CSV", "zotero.csv", "read", {}, None, {}, ".csv"),
    ("endnote-xml", "EndNote XML", "xml.endnote", "read", {}, "write", {}, ".xml"),
    ("mods", "MODS", "xml.mods", "read", {}, "write", {}, ".xml"),
    ("nbib", "PubMed's tagged format", "tagged.nbib", "read", {}, None, {}, ".nbib .txt"),
    ("enw", "EndNote's tagged format", "tagged.enw", "read", {}, "write", {}, ".enw"),
    ("hayagriva", "Hayagriva YAML, for Typst", "hayagriva", None, {}, "write", {}, ".yml"),
    ("wikipedia", "Wikipedia's citation templates", "wikipedia", None, {}, "write", {}, ".txt"),
    ("html", "A page of HTML with a list of references", "html", "read", {}, None, {}, ".html"),
    ("docx", "A Word document: its list, its notes, the items in its fields", "office", "read_word", {}, None, {},
     ".docx .docm .dotx"),
    ("odt", "An OpenDocument text (LibreOffice): its list, its notes, and its items", "office", "read_odt", {}, None,
     {}, ".odt"),
    ("rtf", "Rich Text: its list, its notes, the items in its fields", "office", "read_rtf", {}, None, {}, ".rtf"),
    ("jsonl", "refkit's own records, one a line", "jsonl", "read", {}, "write", {}, ".jsonl"),
)  # fmt: skip


def _late(module: str, function: str, preset: Mapping[str, Any]) -> Callable[..., Any]:
    """A function of a format's module that is imported when it is first called."""

    def call(*args: Any, **options: Any) -> Any:
        return getattr(import_module(f"refkit.formats.{module}"), function)(*args, **{**preset, **options})

    return call


def _formats() -> dict[str, Format]:
    out = {}
    for name, title, module, reader, reading, writer, writing, suffixes in _TABLE:
        out[name] = Format(
            name=name,
            title=title,
            read=_late(module, reader, reading) if reader else None,
            write=_late(module, writer, writing) if writer else None,
            sniff=SNIFFERS.get(name, lambda text: 0.0),
            suffixes=tuple(suffixes.split()),
            binary=module == "office",
        )
    return out


FORMATS: Mapping[str, Format] = _formats()

# The formats that can be written without a note of ours (`plain=True`).
PLAIN = ("bibtex", "biblatex", "ris", "enw", "endnote-xml", "mods")
