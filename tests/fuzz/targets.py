"""The table of what is tried: how an input is made from a random generator, and what must hold of it.

An input is a text or the bytes of a document, so that it can be made smaller and printed. ADD A TARGET HERE.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import refkit
from refkit import formats, pipeline
from refkit.csl import MARKUPS, CslError
from refkit.csl import render as render_csl
from refkit.errors import RefkitError
from refkit.intake import decode
from refkit.model import Library
from refkit.parse import parse_entry
from tests.fuzz import corpus, oracles, packages, texts, trees
from tests.parse.promises import lost

Input = str | bytes
Make = Callable[[random.Random], Input]
Check = Callable[[Any], Iterator[str]]


@dataclass(frozen=True)
class Target:
    """`make` gives an input, `check` yields what does not hold of it and may raise only what `allowed` declares.

    `weight`: how many inputs of it are tried in one turn of all targets.
    """

    name: str
    make: Make
    check: Check
    weight: int = 4
    allowed: tuple[type[Exception], ...] = (RefkitError,)


READERS = tuple(name for name, f in formats.FORMATS.items() if f.reads)
TEXT_READERS = tuple(name for name in READERS if not formats.FORMATS[name].binary)
WRITERS = tuple(name for name, f in formats.FORMATS.items() if f.writes)
XML = ("mods", "endnote-xml", "zotero-rdf")
FIXED = tuple(n for n in TEXT_READERS if n != "html")


def make_entry(rng: random.Random) -> str:
    """One reference as it stands in a list, damaged."""
    return texts.mutated(rng.choice(corpus.entries()), rng, rng.choice(corpus.entries()))


def make_page(rng: random.Random) -> str:
    """A pasted page, damaged."""
    return texts.mutated(rng.choice(corpus.pages()), rng, rng.choice(corpus.pages()))


def maker(name: str) -> Make:
    """Damaged files of a format: through the values of JSON and YAML, through tags of XML, and through the text."""

    def make(rng: random.Random) -> str:
        text, donor = rng.choice(corpus.files(name)), rng.choice(corpus.files(name))
        if rng.random() < 0.05:
            return rng.choice(corpus.files(rng.choice(TEXT_READERS)))  # a file of another format
        if name in XML:
            return trees.mutated_xml(text, rng, donor)
        if rng.random() < 0.75:
            made = _through_values(text, donor, name, rng)
            if made is not None:
                return made
        return texts.mutated(text, rng, donor)

    return make


def _through_values(text: str, donor: str, name: str, rng: random.Random) -> str | None:
    try:
        if name == "jsonl":
            lines = [json.loads(line) for line in text.splitlines()]
            i = rng.randrange(len(lines))
            lines[i] = trees.mutated_value(lines[i], rng)
            return "".join(json.dumps(line, ensure_ascii=rng.random() < 0.3) + "\n" for line in lines)
        if "json" in name:
            return trees.json_text(trees.mutated_value(json.loads(text), rng, json.loads(donor)), rng)
        if "yaml" in name:
            import yaml

            value = trees.mutated_value(yaml.safe_load(text), rng)
            return str(yaml.safe_dump(value, allow_unicode=rng.random() < 0.7))
    except (ValueError, TypeError, RecursionError, ImportError) as error:
        if type(error).__module__.startswith("refkit"):
            raise
    except Exception as error:
        if not type(error).__module__.startswith("yaml"):
            raise
    return None


def parse(text: str) -> Iterator[str]:
    """An entry is read, repaired first and as it stands: no letter lost, no value that claims what it does not hold."""
    for fix in (True, False):
        reference = refkit.parse(text, fix=fix)
        yield from oracles.no_letter_lost(reference)
        yield from oracles.csl_comes_back(reference)
    yield from lost(parse_entry(text), text)
    if len(text) % 8 == 0 and refkit.parse(text) != refkit.parse(text):
        yield "parsed twice is not the same"


def page(text: str) -> Iterator[str]:
    """A page is split; entries and what was set aside tile it."""
    yield from oracles.page_is_tiled(text)


def fix(text: str) -> Iterator[str]:
    """A page is repaired: idempotent, told, undone, replayed."""
    yield from oracles.text_is_fixed_once(text, unsafe=len(text) % 3 == 0)


def check_page(text: str) -> Iterator[str]:
    """A page as a library, and all that the rules see of it."""
    library = refkit.loads(text, "text", fix=False)
    for record in library:
        yield from oracles.no_letter_lost(record)
    yield from oracles.findings_stand_in(text, pipeline.check_library(library))


def reader(name: str) -> Check:
    """A file is read: no word dropped, places inside of the file; JSONL and CSL hold the records, rules read them."""

    def check(text: str) -> Iterator[str]:
        library = formats.loads(text, name)
        if name != "jsonl":  # its records know their place in the page that they were read from
            yield from oracles.records_stand_in(text, library)
        if name != "html":
            yield from oracles.nothing_is_dropped(text, name, library, corpus.words())
        yield from oracles.own_records_come_back(pipeline.with_keys(library))
        for record in library:
            yield from oracles.csl_comes_back(record)
        yield from oracles.findings_stand_in(text, pipeline.check_library(pipeline.loads(text, name, fix=False)))

    return check


def writer(name: str) -> Check:
    """Damaged CSL-JSON or records of our own, read and written in a format."""

    def check(text: str) -> Iterator[str]:
        library = pipeline.with_keys(
            formats.loads(text, "jsonl" if text.lstrip().startswith('{"schema"') else "csl-json")
        )
        yield from oracles.written_comes_back(library, name)
        formats.doctor(library, name)

    return check


def make_records(rng: random.Random) -> str:
    """Records to be written: damaged CSL-JSON, damaged or whole JSONL."""
    return maker(rng.choice(("csl-json", "jsonl", "jsonl")))(rng)


def fixer(name: str) -> Check:
    """An export is repaired: every edit told, exact undo, nothing left for a second pass."""

    def check(text: str) -> Iterator[str]:
        yield from oracles.export_is_fixed_once(text, name, unsafe=len(text) % 3 == 0)

    return check


def make_styled(rng: random.Random) -> str:
    """CSL-JSON items and a style, ours or damaged, as one JSON text."""
    items = trees.mutated_value(rng.choice(corpus.items()), rng)
    style = rng.choice(corpus.styles())
    if rng.random() < 0.5:
        style = trees.mutated_xml(style, rng, rng.choice(corpus.styles()))
    ids = [i.get("id") if isinstance(i, dict) else i for i in items] if isinstance(items, list) else []
    cites: Any = [[{"id": i, "locator": rng.choice(("3", "²", "3-4")), "label": "page"}] for i in ids]
    if rng.random() < 0.3:
        cites = trees.mutated_value(cites, rng) if cites else []
    made = {"items": items, "style": style, "citations": cites, "markup": rng.choice(MARKUPS)}
    return json.dumps(made)


def csl(text: str) -> Iterator[str]:
    """Items are printed in a style: only CslError, one line an entry, encodable."""
    try:
        given = json.loads(text)
        items, style, cites, markup = (given[k] for k in ("items", "style", "citations", "markup"))
    except (ValueError, KeyError, TypeError):
        return
    if not isinstance(items, list) or not isinstance(style, str) or not isinstance(cites, list):
        return
    result = render_csl(items, style=style, citations=cites, markup=markup)
    for printed in (*result.entries, *result.citations):
        if not isinstance(printed, str):
            continue
        printed.encode("utf-8")
        if markup == "text" and len(printed.splitlines()) > 1 and "second-field" not in style:
            yield "an entry of more than one line"


def make_cited(rng: random.Random) -> str:
    """A library to be printed, as JSONL or CSL-JSON, damaged."""
    return make_records(rng)


def cite(text: str) -> Iterator[str]:
    """A library is printed in our own styles: one entry a record, one line an entry."""
    library = pipeline.with_keys(formats.loads(text, "jsonl" if text.lstrip().startswith('{"schema"') else "csl-json"))
    names = ("chicago-author-date", "apa", "chicago-notes-bibliography")
    result = pipeline.render(library, names[len(text) % 3], markup="html" if len(text) % 2 else "text")
    if len(result.entries) != len(library):
        yield f"{len(library)} records, {len(result.entries)} entries"
    for printed in (*result.entries, *result.citations):
        printed.encode("utf-8")
        if len(printed.splitlines()) > 1:
            yield "an entry of more than one line"


def make_document(rng: random.Random) -> bytes:
    """A Word file with live items, notes and typed entries, damaged inside or outside."""
    return packages.damaged(corpus.document(rng), rng)


def make_typed(kind: str) -> Make:
    """A document of another make, damaged."""

    def make(rng: random.Random) -> bytes:
        data = corpus.document_of(kind, rng)
        if kind == "rtf":
            text = texts.mutated(data.decode("latin-1"), rng, corpus.document_of(kind, rng).decode("latin-1"))
            data = text.encode("latin-1", "replace")
            return data if rng.random() < 0.7 else packages.flipped(data, rng)
        return packages.damaged(packages.members_of(data), rng)

    return make


def document(kind: str) -> Check:
    """A document is read, checked and printed; no letter of an entry is lost."""

    def check(data: bytes) -> Iterator[str]:
        library = pipeline.read_library(decode(data, f"x.{kind}"), kind)
        for record in library:
            if record.provenance and record.provenance.entry and record.provenance.fields:
                yield from oracles.no_letter_lost(record)
        yield from oracles.own_records_come_back(library)
        pipeline.check_library(library)
        pipeline.render(library, "apa")

    return check


_TARGETS = ("apa", "bibtex", "jsonl", "csl-json", "ris", "chicago-author-date", "zotero-rdf", "mods")


def make_file(rng: random.Random) -> bytes:
    """A file of any kind as it lies on a disk, in one of the encodings that people have."""
    if rng.random() < 0.15:
        return make_document(rng)
    text = make_page(rng) if rng.random() < 0.4 else maker(rng.choice(TEXT_READERS))(rng)
    data = text.encode(
        rng.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251", "utf-16-be")), "replace"
    )
    if rng.random() < 0.2 and data:
        at = rng.randrange(len(data))
        data = data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]
    return data


def command(data: bytes) -> Iterator[str]:
    """The command line on a file: an exit status of the contract, UTF-8 on standard output, the input as it was."""
    number = sum(data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        path.write_bytes(data)
        verbs = (
            ["convert", str(path), "--to", _TARGETS[number % len(_TARGETS)]],
            ["check", str(path)],
            ["fix", str(path), "--diff"],
            ["split", str(path), "--json"],
            ["cite", str(path)],
            ["doctor", str(path), "--target", "bibtex"],
        )
        status, out = run_command(verbs[number % len(verbs)])
        out.decode("utf-8")
        if status not in (0, 1, 2, 3):
            yield f"exit status {status} of {verbs[number % len(verbs)][0]}"
        if path.read_bytes() != data:
            yield "the input was changed"


def run_command(arguments: list[str]) -> tuple[int, bytes]:
    """The command line in this process; what is raised comes through (REFKIT_DEBUG)."""
    from refkit.cli import main, terminal

    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    argv, os.environ["REFKIT_DEBUG"] = sys.argv, "1"
    sys.argv = ["refkit", *arguments]
    terminal.INPUTS_READ.clear()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            main()
        status: Any = 0
    except SystemExit as stop:
        status = stop.code or 0
    finally:
        sys.argv = argv
    out.flush()
    return (status if isinstance(status, int) else 2), out.buffer.getvalue()  # type: ignore[attr-defined]


def _table() -> Iterator[Target]:
    yield Target("parse", make_entry, parse, 30)
    yield Target("split", make_page, page, 12)
    yield Target("fix", make_page, fix, 12)
    yield Target("check", make_page, check_page, 6)
    for name in TEXT_READERS:
        yield Target(f"read:{name}", maker(name), reader(name), 6)
    for name in WRITERS:
        yield Target(f"write:{name}", make_records, writer(name), 4)
    for name in FIXED:
        yield Target(f"export:{name}", maker(name), fixer(name), 4)
    yield Target("csl", make_styled, csl, 20, (CslError,))
    yield Target("cite", make_cited, cite, 10)
    yield Target("docx", make_document, document("docx"), 12)
    for kind in ("docx", "odt", "rtf"):
        yield Target(f"document:{kind}", make_typed(kind), document(kind), 6)
    yield Target("cli", make_file, command, 8)


TARGETS: dict[str, Target] = {t.name: t for t in _table()}


def library_of(text: str, name: str) -> Library:
    """The library of a text, for those who look at a failure by hand."""
    return formats.loads(text, name)
