"""Assemble the styles from their parts: `python styles/build.py` writes every .csl beside this file.

A part is a piece of CSL in `parts/`. Comments of four shapes steer the assembly and do not reach the style:

    <!-- if a b -->   keep what follows when the style has flag a or flag b     (`unless` is the opposite)
    <!-- else -->     the other case
    <!-- end -->      the end of either
    {{name}}          a value of the table below: the delimiter, the mark that tells the macros of notes apart ...

`STYLES` is the whole difference between the styles. Run with --check, it only says whether the files are fresh.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SITE = "https://refkit.example/styles/"
UPDATED = "2026-11-24T00:00:00+00:00"

# The macros of entries and of full notes are one text: in notes the pieces are joined by commas, names are not
# inverted, labels are short. `{{m}}` ends the names of the macros of notes, so that both can live in one style.
ENTRY = {"m": "", "sep": ". ", "flags": "entry"}
NOTE = {"m": "-note", "sep": ", ", "flags": "note"}

Part = tuple[str, dict[str, str]]

INVERTED = '<name and="text" delimiter-precedes-last="always" name-as-sort-order="first"/>'
NATURAL = '<name and="text"/>'
SHORT = '<name form="short" and="text" initialize-with=". "/>'

APA_NAME = '<name and="symbol" delimiter-precedes-last="always" initialize-with=". " name-as-sort-order="all"/>'
LABEL = '<label form="short" prefix=", "/>'
APA_LABEL = '<label form="short" prefix=" (" suffix=")" text-case="capitalize-first"/>'
APA_SHORT = '<name form="short" and="symbol" initialize-with=". "/>'


def _head(macro: str, flags: str, name: str = "", title: str = "title", label: str = "") -> Part:
    mark = NOTE if "notehead" in flags else ENTRY
    values = {"m": macro, "flags": flags, "name": name, "title": title, "label": label, "n": mark["m"]}
    return ("chicago/head", {**values, "sep": mark["sep"]})


CHICAGO: tuple[Part, ...] = (
    ("chicago/locale", {}),
    ("shared/address", {}),
    ("chicago/titles", ENTRY),
    ("chicago/dates", {}),
    ("chicago/common", {}),
    _head("head", "label", INVERTED, label=LABEL),
    _head("after-head", "rest"),
    ("chicago/sort", {}),
    ("chicago/body", ENTRY),
    ("shared/archive", ENTRY),
    ("chicago/law", ENTRY),
)
CHICAGO_NOTES: tuple[Part, ...] = (
    *CHICAGO,
    ("chicago/titles", NOTE),
    _head("head-note", "label notehead", NATURAL, "title-note", LABEL),
    _head("after-head-note", "rest notehead", title="title-note"),
    _head("head-short", "short notehead", SHORT, "title-short"),
    _head("after-head-short", "rest short notehead", title="title-short"),
    ("chicago/body", NOTE),
    ("shared/archive", NOTE),
    ("chicago/law", NOTE),
    ("chicago/notes", {}),
)
CHICAGO_SHORT_NOTES: tuple[Part, ...] = (
    *CHICAGO,
    _head("head-short", "short notehead", SHORT, "title-short"),
    _head("after-head-short", "rest short notehead", title="title-short"),
    ("chicago/notes", {}),
)
CHICAGO_AUTHOR_DATE: tuple[Part, ...] = (
    *CHICAGO,
    _head("head-short", "short", SHORT, "title-short"),
    ("chicago/author-date", {}),
)

# name -> title, flags, parts
STYLES: dict[str, tuple[str, str, tuple[Part, ...]]] = {
    "chicago-author-date": (
        "Chicago Manual of Style 18th edition (author-date), for historians' sources",
        "ad e18",
        CHICAGO_AUTHOR_DATE,
    ),
    "chicago-notes-bibliography": (
        "Chicago Manual of Style 18th edition (notes and bibliography), for historians' sources",
        "nb e18",
        CHICAGO_NOTES,
    ),
    "chicago-shortened-notes-bibliography": (
        "Chicago Manual of Style 18th edition (shortened notes and bibliography), for historians' sources",
        "nb e18 shortened",
        CHICAGO_SHORT_NOTES,
    ),
    "apa": (
        "American Psychological Association 7th edition, for historians' sources",
        "apa",
        (
            ("apa/locale", {}),
            ("shared/address", {}),
            ("chicago/sort", {}),
            ("apa/dates", {}),
            ("apa/titles", {}),
            _head("head", "label apahead", APA_NAME, "title-block", APA_LABEL),
            _head("after-head", "rest apahead", title="title-block"),
            _head("head-short", "short apahead", APA_SHORT, "title-short"),
            ("apa/body", {}),
            ("chicago/law", ENTRY),
            ("shared/archive", ENTRY),
            ("apa/layout", {}),
        ),
    ),
    "chicago-author-date-17": (
        "Chicago Manual of Style 17th edition (author-date), for historians' sources",
        "ad e17",
        CHICAGO_AUTHOR_DATE,
    ),
    "chicago-notes-bibliography-17": (
        "Chicago Manual of Style 17th edition (notes and bibliography), for historians' sources",
        "nb e17",
        CHICAGO_NOTES,
    ),
}

_STEER = re.compile(r"[ \t]*<!-- (if|unless|else|end)((?: [a-z0-9]+)*) -->[ \t]*(?:\n|$)")


def build(name: str) -> str:
    """The text of one style."""
    title, flags, parts = STYLES[name]
    form = "note" if "nb" in flags.split() else "author-date"
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f"<!-- Assembled by styles/build.py from styles/parts: change those, not this file. -->\n"
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" '
        f'class="{"note" if form == "note" else "in-text"}" default-locale="en-US"'
        f"{_options(flags.split())}>\n"
        "  <info>\n"
        f"    <title>{title}</title>\n"
        f"    <id>{SITE}{name}</id>\n"
        f'    <link href="{SITE}{name}" rel="self"/>\n'
        "    <author>\n      <name>The refkit maintainers</name>\n    </author>\n"
        f'    <category citation-format="{form}"/>\n'
        '    <category field="history"/>\n'
        f"    <updated>{UPDATED}</updated>\n"
        '    <rights license="https://opensource.org/license/mit">MIT licence</rights>\n'
        "  </info>\n"
    )
    body = "".join(assemble(part, {*flags.split(), *v.get("flags", "").split()}, v) for part, v in parts)
    return f"{head}{body}</style>\n"


def _options(flags: list[str]) -> str:
    pages = "expanded" if "apa" in flags else "chicago"
    return f' page-range-format="{pages}" demote-non-dropping-particle="never"'


def assemble(part: str, flags: set[str], values: dict[str, str]) -> str:
    """A part as it stands in a style with these flags; ValueError where its comments do not match up."""
    text = (HERE / "parts" / f"{part}.xml").read_text(encoding="utf-8")
    out: list[str] = []
    keep = [True]
    seen = 0
    for match in _STEER.finditer(text):
        if all(keep):
            out.append(text[seen : match.start()])
        seen = match.end()
        word, wanted = match[1], set(match[2].split())
        if word in ("if", "unless"):
            keep.append(bool(wanted & flags) == (word == "if"))
        elif len(keep) == 1:
            raise ValueError(f"{part}: {word} without if")
        elif word == "else":
            keep[-1] = not keep[-1]
        else:
            keep.pop()
    if len(keep) != 1:
        raise ValueError(f"{part}: if without end")
    out.append(text[seen:])
    return re.sub(r"\{\{(\w+)\}\}", lambda m: values[m[1]], "".join(out))


def main(arguments: list[str]) -> int:
    """Write the styles, or with --check compare them; 1 where one is stale."""
    stale = []
    for name in STYLES:
        path = HERE / f"{name}.csl"
        text = build(name)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in arguments:
                path.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        sys.stdout.write(f"{'stale' if '--check' in arguments else 'written'}: {', '.join(stale)}\n")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
