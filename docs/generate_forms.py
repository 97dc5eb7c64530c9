"""Writes the reference of forms from the forms themselves: docs/forms/NAME.md and docs/forms/index.md.

python docs/generate_forms.py            write the pages, remove those of forms that are gone
python docs/generate_forms.py --check    write nothing; status 1 and the names when a page is not as it should be
"""

from __future__ import annotations

import sys
from inspect import cleandoc
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from page_files import write_or_check

from refkit.parse.forms import ROOMS, Form, all_forms, room_title
from refkit.parse.forms.base import grammar_of

FOLDER = Path(__file__).resolve().parent / "forms"
HEAD = """# Forms

A form is a kind of reference that is built in a known way: its grammar says in which order its parts stand. A form
reads a whole entry or nothing; of those that fit an entry the surest is its reading.
[Teach a form](../howto/teach-a-form.md) says how to add one, and what may stand in a grammar.
"""
_TABLE = ("| form | kind | sure | what it is |", "|---|---|---|---|")


def pages() -> dict[str, str]:
    """Each page's file name and text."""
    return {"index.md": index(), **{f"{form.name}.md": page(form) for form in all_forms()}}


def index() -> str:
    """The table of all forms, by rooms."""
    parts = [HEAD]
    for room in ROOMS:
        rows = [f"| [{f.name}]({f.name}.md) | {f.kind} | {f.sure} | {what_it_is(f)} |" for f in all_forms(room)]
        parts.append("\n".join([f"## {room_title(room)}", "", *_TABLE, *rows, ""]))
    names = "\n".join(form.name for form in all_forms())
    parts.append(f"```{{toctree}}\n:hidden:\n:maxdepth: 1\n\n{names}\n```\n")
    return "\n".join(parts)


def what_it_is(form: Form) -> str:
    """The words of a form's docstring before its grammar."""
    return " ".join(cleandoc(form.__doc__ or "").partition("\n- ")[0].split())


def page(form: Form) -> str:
    """What a form is, its grammar, examples with their fields, what stays, and its source."""
    parts = [f"# {form.name}", what_it_is(form), f"Kind: {form.kind}. Sure: {form.sure}.", "## Grammar"]
    grammar = "\n".join(grammar_of(type(form)))
    parts.append(f"```text\n{grammar}\n```")
    used = {word: piece for word, piece in form.where.items() if word in grammar}
    if used:
        parts.append("\n".join(["where", "", "```text", *(f"{word} = {piece}" for word, piece in used.items()), "```"]))
    parts.append("## Examples")
    for text, fields in form.examples:
        rows = [f"| {name} | {_cell(value)} |" for name, value in fields.items()]
        parts.append("\n".join(["```text", text, "```", "", "| field | value |", "|---|---|", *rows]))
    parts += ["## What stays", "Of another kind, though it looks alike:"]
    parts.append("\n".join(["```text", *form.stays, "```"]))
    parts += ["## Source", f"{form.source}."]
    return "\n\n".join(parts) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*").replace("[", "\\[").replace("<", "\\<")


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write or check; the exit status."""
    return write_or_check(pages(), folder, arguments, "forms")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
