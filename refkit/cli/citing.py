"""`refkit cite` and `refkit styles`: citations for the running text, and what styles there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from refkit.cli import outputs, terminal
from refkit.cli.converting import (
    Encoding,
    Engine,
    From,
    InputNames,
    Labels,
    Locale,
    Output,
    check_locale,
    joined,
    reader,
    tell_not_understood,
)
from refkit.cli.inputs import Inputs
from refkit.errors import UsageError
from refkit.visible import visible

if TYPE_CHECKING:
    from refkit.model.library import Library


def register(app: typer.Typer) -> None:
    """Add this family's commands."""
    app.command(epilog="Example: refkit cite list.txt --style apa")(cite)
    app.command(epilog="Example: refkit styles --compare library.json --style apa")(styles)


def cite(
    inputs: InputNames,
    style: Annotated[str, typer.Option(help="The citation style.")] = "chicago-author-date",
    labels: Labels = "style",
    source_format: From = "auto",
    engine: Engine = None,
    locale: Locale = None,
    notes: Annotated[
        bool, typer.Option("--notes", help="The notes of the input again, by their numbers, in a style for notes.")
    ] = False,
    output: Output = None,
    encoding: Encoding = None,
) -> None:
    """Print the citation of every reference, as key, tab, citation: (Zubok 2009). With --notes: the notes again."""
    from refkit.pipeline import render
    from refkit.visible import one_line

    if labels not in ("style", "list"):
        raise UsageError(f"--labels is style or list, not {labels!r}")
    check_locale(locale)
    given = Inputs(inputs, encoding)
    outputs.check_target(output, inputs=[*given.names, style])
    parts = list(given.each(reader(source_format)))
    if notes:
        if engine not in (None, "refkit") or labels != "style":
            raise UsageError("--notes is printed by refkit's own engine, with the style's labels")
        lines_of = [_notes_again(part, style, locale) for part in parts]
        terminal.emit("".join(lines_of), output)
        raise typer.Exit(given.status(max(map(tell_not_understood, parts))))
    library = joined(parts)
    rendered = render(library, style, labels=labels, engine=engine, locale=locale)
    terminal.tell_faults(rendered.faults)
    lines = (
        one_line(f"{r.id}\t{cited}") + "\n" for r, (_, cited) in zip(library, rendered.in_library_order(), strict=True)
    )
    terminal.emit("".join(lines), output)
    for warning in rendered.warnings:
        terminal.tell(f"warning: {warning}")
    raise typer.Exit(given.status(max(map(tell_not_understood, parts))))


def _notes_again(library: Library, style: str, locale: str | None) -> str:
    """The notes of a library, one a line; what is doubtful stands as it stood, and is told."""
    from refkit.pipeline import render_notes
    from refkit.visible import one_line

    rendered = render_notes(library, style, locale=locale)
    terminal.tell_faults(rendered.faults)
    for warning in rendered.warnings:
        terminal.tell(f"warning: {warning}")
    if not rendered.notes:
        terminal.tell(f"{library.source}: no notes that point to each other were found")
    return "".join(f"{one_line(str(note))}\n" for note in rendered.notes)


def styles(
    compare: Annotated[str | None, typer.Option(help="A library whose entries are printed by every engine.")] = None,
    style: Annotated[str | None, typer.Option(help="With --compare: this style only.")] = None,
) -> None:
    """List the citation styles; with --compare, show where the engines differ, entry by entry."""
    from refkit import cite as room
    from refkit import plugins

    if compare is None:
        rows = [(s.name, s.title) for s in room.styles()]
        for name, path in plugins.styles().items():
            title = room.find_style(path).title
            rows.append((name, title + terminal.origin(plugins.origin_of("refkit.styles", name))))
        width = max(len(name) for name, _ in rows)
        terminal.emit("".join(f"{name:<{width}}  {title}\n" for name, title in rows), None)
        terminal.tell_plugin_problems("refkit.styles")
        return
    library = next(Inputs([compare]).each(reader("auto")))
    names = [style] if style else [s.name for s in room.styles()]
    found = "".join(room.compare(library, name).text for name in names)
    terminal.emit("\n".join(map(visible, found.split("\n"))), None)
