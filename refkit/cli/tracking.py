"""`refkit fix FILE.docx --track-changes -o OUT.docx`: the repairs of a Word document, for its author to accept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refkit.cli import outputs, terminal
from refkit.errors import OutputError, UsageError

if TYPE_CHECKING:
    from refkit.cli.inputs import Inputs
    from refkit.intake import Source

_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")


def fix_with_track_changes(
    given: Inputs,
    output: Path | None,
    format: str,
    excluded: Mapping[str, object],
    *,
    unsafe: bool,
    options: dict[str, Any],
) -> int:
    """Write the document with its repairs as tracked changes; the exit status. `excluded` are options of the command.

    Raises UsageError for options that say something else, for no or another output, and for what is no Word document.
    """
    _check(given, output, excluded)

    def written(source: Source) -> int:
        from refkit.fileedits import count_of
        from refkit.pipeline import now, tracked_document

        with terminal.working(f"repairing {source.name}"):
            tracked = tracked_document(source, format, date=now(), unsafe=unsafe, **options)
        terminal.tell_faults(tracked.findings)
        terminal.emit_bytes(tracked.data, output)
        for change, reason in tracked.refused:
            terminal.tell(f"not made: {change.rule} “{change.before}” → “{change.after}”: {reason}")
        repairs = terminal.count(count_of(tracked.changes), "repair")
        left = terminal.count(len(tracked.findings), "finding")
        comments = terminal.count(tracked.comments, "comment")
        terminal.tell(f"{source.name}: {repairs} made as tracked changes; {left} left, {comments} written")
        return 0

    return given.status(max(given.each(written)))


def _check(given: Inputs, output: Path | None, excluded: Mapping[str, object]) -> None:
    if wrong := [name for name, value in excluded.items() if value]:
        raise UsageError(f"--track-changes writes a document of its own: it takes no {', no '.join(wrong)}")
    if len(given.names) > 1:
        raise UsageError("--track-changes is for one document")
    if output is None:
        raise UsageError("--track-changes needs -o OUT.docx (or -o -): the document that is read stays as it is")
    ending = Path(given.names[0]).suffix.lower()
    wanted = ending if ending in _ENDINGS else ".docx"
    if str(output) not in outputs.STANDARD_OUTPUT and output.suffix.lower() not in (wanted, ""):
        raise OutputError(f"-o {output}: the document stays a {wanted} file, and Word wants it to be called so")
    outputs.check_target(output, inputs=given.names, written=wanted)
