"""`refkit convert` of an export so large that it is read and written record by record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from refkit.cli import terminal

if TYPE_CHECKING:
    from refkit.cli.doubting import Doubtful
    from refkit.intake import Survey
    from refkit.model.library import Library

_LARGE = 32 * 1024 * 1024


class Large(NamedTuple):
    """A file so large that it is read record by record: its format, and how its bytes are read."""

    format: str
    survey: Survey


def large_export(name: str, encoding: str | None, format: str, to: str) -> Large | None:
    """How to read a large export in a stream; None where it is not large, or where that cannot be."""
    from refkit.formats.streaming import JOINED, STREAMED, pieces_of
    from refkit.intake import survey

    path = Path(name)
    if name == "-" or to not in JOINED or not path.is_file() or path.stat().st_size < _LARGE:
        return None
    try:
        found = survey(path, encoding)
    except OSError:
        return None  # told when it is read like any other
    if found is None:
        return None
    if format == "auto":
        from refkit import formats

        head = next(pieces_of(name, found.codec, errors=found.errors)(), "")
        format = formats.sniff(head)[0]
    return Large(format, found) if format in STREAMED else None


def convert_in_a_stream(
    name: str, large: Large, to: str, output: Path | None, doubtful: Doubtful, *, fix: bool, unsafe: bool, plain: bool
) -> None:
    """A large export to another, in little memory; what was repaired or lost is counted, not listed."""
    from refkit.fileedits import count_of
    from refkit.formats import Written
    from refkit.formats.streaming import convert_stream, pieces_of
    from refkit.rules import fix_records

    repairs = moved = lost = 0

    def prepared(library: Library) -> Library:
        nonlocal repairs
        better = fix_records(library, unsafe=unsafe) if fix else library
        repairs += count_of(better.changes)
        return doubtful.look(better)

    def told(written: Written) -> None:
        nonlocal moved, lost
        moved += sum(loss.put is not None for loss in written.losses)
        lost += sum(loss.put is None for loss in written.losses)

    for notice in large.survey.notices:
        terminal.tell(notice)
    pieces = pieces_of(name, large.survey.codec, errors=large.survey.errors)
    options = {"plain": True} if plain else {}
    chunks = convert_stream(pieces, large.format, to, told=told, prepare=prepared, options=options)
    terminal.emit_stream(chunks, output)
    terminal.tell(
        f"{name} is large and was read record by record: {terminal.count(repairs, 'repair')}; "
        f"{terminal.count(moved, 'value')} without a field of its own in {to}, {lost} of another not kept"
    )
