"""What is damaged: real entries and pages of the test cases, and small right files of each format made of them.

Files of the formats that refkit writes are made by its own writers; those that it only reads are set up here. A folder
named by --corpus adds its own files: they are recognised by their content and are never part of the project.
"""

from __future__ import annotations

import csv
import io
import json
import random
from functools import cache
from pathlib import Path
from typing import Any

import refkit
from refkit import formats, reading
from refkit.formats.common.structured_note import dump
from refkit.model import Entry, Library
from refkit.trace import Span
from tests.documents import odt_of, rtf_of, word_of
from tests.fuzz import oracles, packages

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases"
FILES_HERE = Path(__file__).resolve().parent / "files"
FILES = 30  # right files made for each format
MOST_BYTES = 20_000  # a larger file of a named folder is cut

_folder: Path | None = None


def use_folder(folder: Path | None) -> None:
    """Add the files of a folder to the corpus; call it before anything is taken."""
    global _folder
    _folder = folder


@cache
def entries() -> tuple[str, ...]:
    """Whole references of every kind, as they stand in lists."""
    out: list[str] = []
    for file in sorted((CASES / "parse").glob("*.jsonl")):
        out += [json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()]
    out += (FILES_HERE / "marked-entries.txt").read_text("utf-8").splitlines()  # in Markdown, LaTeX and HTML
    return tuple(out)


@cache
def pages() -> tuple[str, ...]:
    """Pages as people paste them: those of the split cases, the example, and lists put together from entries."""
    out = [f.read_text("utf-8") for f in sorted((CASES / "split").glob("*.page"))]
    out = [
        "\n".join(line for line in p.split("\n") if not line.startswith("#: ")).replace("⟦", "").replace("⟧", "")
        for p in out
    ]
    out.append((ROOT / "docs" / "examples" / "bulletin-2022.txt").read_text("utf-8")[:4000])
    rng = random.Random("pages")
    for mark in ("\n\n", "\n", " ", "\n- ", "\r\n\r\n"):
        for head in ("", "References\n\n", "# Bibliography\n\n", "1. "):
            out.append(head + mark.join(rng.sample(entries(), rng.randint(2, 7))))
    out.append(
        "\\begin{thebibliography}{9}\n"
        + "\n".join(f"\\bibitem{{k{i}}} {e}" for i, e in enumerate(entries()[:4]))
        + "\n\\end{thebibliography}"
    )
    out.append(
        "<html><body><h2>References</h2><ol>" + "".join(f"<li>{e}</li>" for e in entries()[5:9]) + "</ol></body></html>"
    )
    out += [text for text, name in _given() if name == "text"]
    return tuple(out)


@cache
def records() -> tuple[Any, ...]:
    """Typed records: the hand-made gold, the cases of printing, and a sample of entries as they are read."""
    items = [g["csl"] for g in json.loads((CASES / "seed" / "gold.json").read_text("utf-8"))]
    items += [c["csl"] for c in json.loads((CASES / "cite" / "records.json").read_text("utf-8"))]
    rng = random.Random("records")
    out = [refkit.from_csl(item) for item in items]
    chosen = rng.sample(entries(), 160)
    out += reading.read_entries([Entry(t, Span(0, len(t)), i) for i, t in enumerate(chosen)])
    return tuple(r.with_(provenance=None) for r in out)


@cache
def words() -> frozenset[str]:
    """The words of the records' values, and of the files that are set up here: these must be somewhere when read."""
    found = {w for record in records() for w in oracles.words_of_values(dump(record))}
    found |= {"moor", "salt", "fell", "mine", "roads", "county", "trade"}
    # Words that are also names of fields, types, tags and months: that one of them is absent proves nothing.
    return frozenset(found - set((FILES_HERE / "syntax-words.txt").read_text("utf-8").split()))


@cache
def library(number: int) -> Library:
    """One to four records with keys, the same for the same number."""
    rng = random.Random(f"library{number}")
    return reading.with_keys(Library(tuple(rng.sample(records(), rng.choice((1, 1, 2, 4))))))


@cache
def files(name: str) -> tuple[str, ...]:
    """Right files of a format, small ones."""
    if name in _MADE:
        out = [_MADE[name](random.Random(f"{name}{i}")) for i in range(FILES)]
    elif name in ("html", "text"):
        out = list(pages())
    else:
        own = {"plain": True} if name in _PLAIN else {}  # half of them without notes of our own, as others write them
        out = [formats.write(library(i), name, **(own if i % 2 else {})).text for i in range(FILES)]
    extra = (
        FILES_HERE / f"{name}.txt"
    )  # what our writers do not write: macros, remarks, child notes, other programs' habits
    if extra.exists():
        out.append(extra.read_bytes().decode("utf-8"))
    return (*out, *(text for text, sniffed in _given() if sniffed == name))


@cache
def items() -> tuple[list[dict[str, Any]], ...]:
    """CSL-JSON lists."""
    return tuple(json.loads(text) for text in files("csl-json")[:FILES])


@cache
def styles() -> tuple[str, ...]:
    """The styles of the project, as text."""
    return tuple(f.read_text("utf-8") for f in sorted((ROOT / "styles").glob("*.csl")))


_PLAIN = ("bibtex", "biblatex", "ris", "endnote-xml", "mods", "enw")


def document(rng: random.Random) -> dict[str, str]:
    """The parts of a Word file: typed entries under a heading, notes, live items, or some of them."""
    typed = rng.sample(entries(), rng.randint(0, 4))
    notes = rng.sample(entries(), rng.choice((0, 0, 1, 3)))
    live = rng.choice(items()) if rng.random() < 0.4 else []
    return packages.parts([*rng.choice((["An article.", "References"], ["Literatur"], [])), *typed], notes, live, rng)


def document_of(kind: str, rng: random.Random) -> bytes:
    """An undamaged document of typed entries and notes: "docx", "odt" or "rtf"."""
    typed = ["References", *rng.sample(entries(), rng.randint(1, 4))]
    notes = rng.sample(entries(), rng.choice((0, 0, 1, 3)))
    return _DOCUMENTS[kind](typed, notes)


_DOCUMENTS = {"docx": word_of, "odt": odt_of, "rtf": rtf_of}


def _nbib(rng: random.Random) -> str:
    out = []
    for number in range(rng.choice((1, 2, 3))):
        title = rng.choice(entries())[:90].replace("\n", " ")
        date = rng.choice(("1987 Mar 3", "2001", "2003 Spring", "1999 Dec-2000 Jan"))
        out.append(
            f"PMID- {rng.randrange(10**8)}\nOWN - NLM\nDP  - {date}\n"
            f"TI  - {title}\n      that goes on in a second line.\n"
            "FAU - Moor, Ada M\nAU  - Moor AM\nFAU - Fell, Jo\nAU  - Fell J\nLA  - eng\nPT  - Journal Article\n"
            f"TA  - Fell Rev\nJT  - The Fell review\nVI  - {number + 3}\nIP  - 2\nPG  - 101-{number}9\n"
            f"AID - 10.1234/fell.{number} [doi]\nMH  - Trade/*history\nSO  - Fell Rev. 1987 Mar 3;3(2):101-9.\n"
        )
    return "\n".join(out)


_COLUMNS = (
    "Key,Item Type,Publication Year,Author,Title,Publication Title,ISBN,DOI,Url,Date,Pages,Issue,Volume,Series,"
    "Publisher,Place,Language,Archive,Archive Location,Extra,Notes,Manual Tags,Editor,Translator"
).split(",")


def _csv(rng: random.Random) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writeheader()
    for number in range(rng.choice((1, 2, 3))):
        writer.writerow({
            "Key": f"AB{number}",
            "Item Type": rng.choice(("book", "journalArticle", "letter", "bookSection", "manuscript")),
            "Publication Year": "1987", "Author": "Moor, Ada; Fell, Jo", "Title": rng.choice(entries())[:80],
            "Publication Title": "Fell Review",
            "Date": rng.choice(("1987-03-03", "1987", "March 1987", "")), "Pages": "3-19", "Volume": str(number),
            "Extra": "Original Date: 1901",
            "Notes": "<p>A note</p>", "Manual Tags": "salt; roads", "Editor": "Hay, B.", "Archive": "County Archive",
            "Archive Location": "Box 3",
        })  # fmt: skip
    return out.getvalue()


_MADE = {"nbib": _nbib, "zotero-csv": _csv}


@cache
def _given() -> tuple[tuple[str, str], ...]:
    """The text files of the folder that was named, each with its format."""
    if _folder is None:
        return ()
    out = []
    for path in sorted(p for p in _folder.rglob("*") if p.is_file()):
        try:
            text = path.read_bytes()[:MOST_BYTES].decode("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        out.append((text, formats.sniff(text)[0]))
    return tuple(out)
