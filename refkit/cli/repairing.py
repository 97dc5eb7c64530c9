"""`refkit check` and `fix`: what is wrong, and its repair."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from refkit.cli import outputs, terminal
from refkit.cli.converting import Encoding, From, InputNames, Output
from refkit.cli.doubting import MinConfidence, asked_for
from refkit.cli.inputs import Inputs
from refkit.cli.tracking import fix_with_track_changes
from refkit.errors import UsageError
from refkit.files.atomic import write_file
from refkit.visible import escaped_json, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from refkit.intake import Source
    from refkit.model.library import Library
    from refkit.rules.engine.report import Recording
    from refkit.trace import Change, Finding

Select = Annotated[list[str] | None, typer.Option(help="Only these rules: codes, or how they begin, such as URL,WSP1.")]
Ignore = Annotated[list[str] | None, typer.Option(help="Not these rules.")]
Keep = Annotated[list[str] | None, typer.Option(help="A word that is right as it is; may be given again.")]


def register(app: typer.Typer) -> None:
    """Add this family's commands."""
    app.command(epilog="Example: refkit check list.txt --statistics")(check)
    app.command(epilog="Example: refkit fix list.txt --diff")(fix)


def check(
    inputs: InputNames,
    select: Select = None,
    ignore: Ignore = None,
    output_format: Annotated[str, typer.Option(help="text, json, sarif or github.")] = "text",
    statistics: Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule.")] = False,
    keep: Keep = None,
    online: Annotated[bool, typer.Option("--online", help="Ask every link too (opens connections).")] = False,
    max_seconds: Annotated[
        float, typer.Option(help="With --online: what all links together may take; the rest is told as not asked.")
    ] = 1800.0,
    citations: Annotated[
        bool, typer.Option("--citations", help="Only the citations of an article's text and notes, beside its list.")
    ] = False,
    min_confidence: MinConfidence = None,
    source_format: From = "auto",
    encoding: Encoding = None,
    output: Output = None,
) -> None:
    """Tell what is wrong, and change nothing. [*] has a safe repair, [?] an unsafe one.

    Ends with 1 where there are findings.
    """
    if citations and online:
        raise UsageError("--citations looks into the article only: it takes no --online")
    from refkit import pipeline

    if output_format not in _OUTPUT_FORMATS:
        raise UsageError(f"--output-format is one of {', '.join(_OUTPUT_FORMATS)}, not {output_format!r}")
    options = _options(select, ignore, keep)
    confidence = asked_for(min_confidence)
    if not max_seconds > 0:  # "nan" is no number of seconds either
        raise UsageError(f"--max-seconds is a number of seconds above 0, not {max_seconds:g}")
    given = Inputs(inputs, encoding)
    outputs.check_target(output, inputs=given.names)
    failures: list[str] = []
    end = time.monotonic() + max_seconds

    def examined(source: Source) -> Checked:
        with terminal.working(f"checking {source.name}"):
            library = pipeline.read_library(source, source_format, fix=False)
            if citations:
                chosen = {name: options[name] for name in ("select", "ignore")}
                findings = pipeline.check_citations(library, **chosen)
            else:
                findings = pipeline.check_library(library, min_confidence=confidence, **options)
        terminal.tell_faults(findings)
        if online:
            seen, failed = _check_links(library, end - time.monotonic())
            findings = sorted([*findings, *seen], key=lambda f: (f.span, f.rule))
            failures.extend(failed)
        made = output_format == "json" and not citations
        changes = pipeline.safe_changes(library, **options) if made else ()
        shown = source.text if library.text is None else library.text
        return Checked(source.name, shown, findings, changes)

    checked = list(given.each(examined))
    found = [f for c in checked for f in c.findings]
    terminal.emit(_statistics(found) if statistics else _OUTPUT_FORMATS[output_format](checked), output)
    if output_format == "text" and not statistics:
        _tell_summary(found)
    for failure in failures:
        terminal.tell(failure)
    raise typer.Exit(given.status(4 if failures else 1 if found else 0))


class Checked(NamedTuple):
    """What a check found in one input, and the safe repairs that `fix` would make."""

    name: str
    text: str
    findings: Sequence[Finding]
    changes: Sequence[Change]


def _as_text(checked: Sequence[Checked]) -> str:
    from refkit.rules.engine import report

    return "".join(f"{line}\n" for c in checked for line in report.text_report(c.findings, c.text, c.name))


def _as_json(checked: Sequence[Checked]) -> str:
    """Findings as JSON; with each file stands the recording of its safe repairs, which `fix --replay` takes."""
    from refkit.rules.engine import report

    files = []
    for c in checked:
        recording = json.loads(report.Recording.of(c.text, c.changes).dumps())
        files.append(report.to_json(c.findings, c.text, c.name) | recording)
    return escaped_json(json.dumps({"schema": report.SCHEMA, "files": files}, ensure_ascii=False, indent=1)) + "\n"


def _as_sarif(checked: Sequence[Checked]) -> str:
    from refkit.rules.engine import report

    log = report.to_sarif([(c.name, c.text, c.findings) for c in checked])
    return escaped_json(json.dumps(log, ensure_ascii=False, indent=1)) + "\n"


def _as_github(checked: Sequence[Checked]) -> str:
    from refkit.rules.engine import report

    return "".join(f"{line}\n" for c in checked for line in report.github_lines(c.findings, c.text, c.name))


_OUTPUT_FORMATS = {"text": _as_text, "json": _as_json, "sarif": _as_sarif, "github": _as_github}


def _statistics(findings: Sequence[Finding]) -> str:
    from refkit.rules.engine import report

    return "".join(f"{line}\n" for line in report.statistics(findings))


def _tell_summary(findings: Sequence[Finding]) -> None:
    from refkit.rules.engine import report

    terminal.tell(report.summary(findings))


def fix(
    inputs: InputNames,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help="Make unsafe repairs too.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show the repairs, change nothing; ends with 1 if any.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Repair the files in place.")] = False,
    changes: Annotated[Path | None, typer.Option(help="Keep the changes here, for --undo and --replay.")] = None,
    replay: Annotated[Path | None, typer.Option(help="Make just the changes kept in this file.")] = None,
    undo: Annotated[Path | None, typer.Option(help="Take back the changes kept in this file.")] = None,
    track_changes: Annotated[
        bool, typer.Option("--track-changes", help="In a Word document (-o OUT.docx): repairs as tracked changes.")
    ] = False,
    select: Select = None,
    ignore: Ignore = None,
    keep: Keep = None,
    source_format: From = "auto",
    encoding: Encoding = None,
    output: Output = None,
) -> None:
    """Repair a page or an export and print it; the rest of it stays as it was.

    What was repaired and what is left is told on standard error. `--changes FILE` keeps the changes; `--undo FILE` on
    the repaired text gives the old one back, `--replay FILE` on the old one the repaired one. The JSON of
    `refkit check --output-format json` can be replayed too. A Word document takes its repairs as tracked changes
    (--track-changes -o OUT.docx), and comments for what is only told.
    """
    from refkit.fileedits import count_of
    from refkit.rules.engine.report import Recording

    if track_changes:
        given = Inputs(inputs, encoding)
        excluded = {"--diff": diff, "--write": write, "--changes": changes, "--replay": replay, "--undo": undo}
        rules = _options(select, ignore, keep)
        raise typer.Exit(
            fix_with_track_changes(given, output, source_format, excluded, unsafe=unsafe_fixes, options=rules)
        )
    if sum((replay is not None, undo is not None, diff)) > 1:
        raise UsageError("--diff, --replay and --undo exclude each other")
    if write and output is not None:
        raise UsageError("--write repairs the files in place: it takes no -o")
    given = Inputs(inputs, encoding)
    if len(given.names) > 1 and not (write or diff):
        raise UsageError("several inputs need --write or --diff: their texts would run together")
    if len(given.names) > 1 and (changes or replay or undo):
        raise UsageError("--changes, --replay and --undo are for one input")
    if write and "-" in given.names:
        raise UsageError("--write needs a file; standard input cannot be written back")
    kept = [path for path in (replay, undo) if path is not None]
    outputs.check_targets([("-o", output), ("--changes", changes)], [*given.names, *kept])
    options = _options(select, ignore, keep)

    def mended(source: Source) -> int:
        document = _document_repairs(source, source_format, unsafe_fixes, options, diff=diff)
        if document is not None:
            source, made, left = document
            text = source.text  # shown only
        elif replay is not None or undo is not None:
            text, made = _replayed(source, replay, undo)
            left = []
        else:
            text, made, left = _repaired(source, source_format, unsafe_fixes, options)
        data = source.encode(text, made)
        terminal.tell_faults(left)
        if changes is not None:
            terminal.emit(Recording.of(source.text, made).dumps(), changes)
        status = 0
        if diff:
            status = _show_diff(source, made, output)
        elif write:
            _write_back(source, data)
        else:
            _print(source, text, data, output)
        if replay is None and undo is None:
            verb = "would be made" if diff else "made"
            terminal.tell(f"{source.name}: {terminal.count(count_of(made), 'repair')} {verb}; {_summary(left)} left")
        return status

    raise typer.Exit(given.status(max(given.each(mended))))


def _options(select: list[str] | None, ignore: list[str] | None, keep: list[str] | None) -> dict[str, Any]:
    """Options of the rules; codes may be joined by commas, and one that no rule begins with is a mistake."""
    from refkit import plugins
    from refkit.errors import UnknownNameError

    known_rules = plugins.rules()
    out: dict[str, Any] = {"keep": tuple(keep or ())}
    for name, values in (("select", select), ("ignore", ignore)):
        codes = [c.strip().upper() for value in values or () for c in value.split(",") if c.strip()]
        for code in codes:
            if not any(known.startswith(code) for known in known_rules):
                raise UnknownNameError("rule", code, known_rules, "refkit rules lists them")
        out[name] = codes or None
    return out


def _summary(findings: Sequence[Finding]) -> str:
    """ "7 findings (3 with a safe repair, 2 with an unsafe one)"."""
    from refkit.trace import Safety

    safe = sum(f.fixable for f in findings)
    unsafe = sum(bool(f.changes) and f.safety is Safety.UNSAFE for f in findings)
    detail = [f"{safe} with a safe repair"] * bool(safe) + [f"{unsafe} with an unsafe one"] * bool(unsafe)
    return terminal.count(len(findings), "finding") + (f" ({', '.join(detail)})" if detail else "")


def _document_repairs(
    source: Source, format: str, unsafe: bool, options: dict[str, Any], *, diff: bool
) -> tuple[Source, list[Change], list[Finding]] | None:
    """The page of a document as a source, its repairs and what is left; None for a page or an export.

    Raises UsageError where more than a look at the repairs is asked for.
    """
    from dataclasses import replace

    from refkit import pipeline
    from refkit.formats.office import FORMATS

    if pipeline.format_of(source, format) not in FORMATS and source.encoding != "zip":
        return None
    if not diff:
        raise UsageError(
            f"{source.name} is a document of a word processor, which is no text. refkit fix FILE.docx --track-changes "
            "-o OUT.docx makes the repairs in a Word document, for you to accept; refkit fix --diff shows them, refkit "
            "check tells each, and refkit convert gives the repaired references"
        )
    wanted = format if format in FORMATS else "auto"
    found = pipeline.document_repairs(source, wanted, unsafe=unsafe, **options)
    if found is None:
        return None
    page, made, left = found
    return replace(source, text=page), made, left


def _repaired(
    source: Source, format: str, unsafe: bool, options: dict[str, Any]
) -> tuple[str, list[Change], list[Finding]]:
    from refkit import pipeline
    from refkit.reading import TEXT_FORMATS

    name = pipeline.format_of(source, format)
    if name in TEXT_FORMATS:
        fixed = pipeline.fix_text(source.text, unsafe, format=name, **options)
        return fixed.text, list(fixed.changes), list(fixed.findings)
    return pipeline.fix_export(source, name, unsafe=unsafe, **options)


def _replayed(source: Source, replay: Path | None, undo: Path | None) -> tuple[str, list[Change]]:
    """The text with the changes of a file made, or taken back, and what was changed. Raises UsageError on a misfit."""
    from refkit.trace import inverse

    path = replay if replay is not None else undo
    assert path is not None
    recording = _read_recording(path, source.name)
    try:
        if replay is not None:
            return recording.replay(source.text), list(recording.changes)
        return recording.undo(source.text), inverse(recording.changes)
    except UsageError as error:
        raise UsageError(f"{source.name} with {path}: {error}") from None


def _read_recording(path: Path, name: str) -> Recording:
    """The changes of a file that `--changes` or `check --output-format json` wrote."""
    from refkit.intake import read_source
    from refkit.rules.engine.report import Recording

    try:
        data = json.loads(read_source(path).text)
    except ValueError:
        raise UsageError(f"{path} is no JSON; fix --changes and check --output-format json write changes") from None
    except RecursionError:
        raise UsageError(f"{path} is nested too deeply to be a recording of refkit fix") from None
    if isinstance(data, dict) and isinstance(data.get("files"), list) and data["files"]:
        files = [f for f in data["files"] if isinstance(f, dict)]
        data = next((f for f in files if f.get("file") == name), files[0] if files else {})
    return Recording.from_json(data)


def _show_diff(source: Source, made: Sequence[Change], output: Path | None) -> int:
    """A word diff: coloured on a terminal, in brackets elsewhere. 1 where there is any change."""
    import sys

    from refkit.rules.engine import report

    if output is not None or sys.stdout is None or not sys.stdout.isatty():
        lines = report.plain_diff(source.text, made, source.name)
        terminal.emit("".join(f"{line}\n" for line in lines), output)
        return 1 if made else 0
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    for number, pieces in report.word_diff(source.text, made):
        line = Text(f"{visible(source.name)}:{number} ", style="dim")
        for kind, words in pieces:
            line.append(words, style={"gone": "red strike", "new": "bold green"}.get(kind, "default"))
        console.print(line)
    return 1 if made else 0


def _print(source: Source, text: str, data: bytes, output: Path | None) -> None:
    """The repaired text in the encoding of the input; on a terminal as UTF-8, which it shows."""
    import sys

    if output is None and sys.stdout is not None and sys.stdout.isatty():
        terminal.emit(text, None)
    else:
        terminal.emit_bytes(data, output)


def _write_back(source: Source, data: bytes) -> None:
    if not Path(source.name).is_file():
        raise UsageError(f"{source.name} is no file that could be written back; --write needs one")
    if data != source.data:
        for notice in write_file(Path(source.name), data, expected=source.data):
            terminal.tell(notice)


def _check_links(library: Library, seconds: float) -> tuple[list[Finding], list[str]]:
    """What the links of a library say, and the failure of the network, if it is one."""
    from refkit.errors import NetworkError
    from refkit.sources import ask
    from refkit.sources.web import Web

    try:
        return ask("links", library, web=Web(budget=seconds), progress=terminal.progress_callback("links")), []
    except NetworkError as error:
        return [], [str(error)]
