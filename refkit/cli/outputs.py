"""Where a result is written: checked before anything is read. How it is written is for `refkit.files.atomic`.

An ending says what a file is to be. What goes to standard output, and in which words, is for `terminal`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from refkit.errors import OutputError

STANDARD_OUTPUT = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})

_DOCUMENT = "refkit convert INPUT --to STYLE -o FILE writes a document of references"
_REPAIRED = "refkit fix FILE.docx --track-changes -o OUT.docx one with its repairs"
# Files that are no plain text, and what to do for one.
_NOT_WRITTEN = {
    ".docx": f"{_DOCUMENT}, {_REPAIRED}",
    ".rtf": _DOCUMENT,
    **dict.fromkeys((".docm", ".dotx", ".dotm", ".doc", ".wps", ".wpd"), f"save a .docx as that; {_DOCUMENT}"),
    **dict.fromkeys((".odt", ".fodt", ".ott", ".sxw"), f"save a .docx in LibreOffice as that; {_DOCUMENT}"),
    **dict.fromkeys((".pages", ".gdoc"), f"open a .docx there; {_DOCUMENT}"),
    **dict.fromkeys((".pdf", ".ps", ".djvu", ".xps"), "write .docx or .html and print it, or .tex or .typ and compile"),
    **dict.fromkeys((".epub", ".mobi", ".azw3"), "write .html or .md and let pandoc make it"),
    **dict.fromkeys((".pptx", ".ppt", ".odp", ".key"), "write .docx or .html and copy the entries"),
    **dict.fromkeys((".xlsx", ".xls", ".ods", ".numbers"), "write --to csl-json or ris, which other programs read"),
    **dict.fromkeys((".zip", ".gz", ".bz2", ".xz", ".7z", ".tar", ".zst"), "write the text and pack it afterwards"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".tiff"), "write .html"),
}
_NO_TEXT = frozenset({".docx"})  # documents whose entries cannot stand there as text, whatever the markup


def check_target(
    output: Path | None, *, inputs: Iterable[str | Path] = (), what: str = "-o", written: str | None = None
) -> None:
    """Raise OutputError for a target that cannot be written, or that is one of the inputs; nothing is opened.

    `written` is the ending of a document that will be.
    """
    if output is None or str(output) in STANDARD_OUTPUT:
        return
    if "\x00" in str(output):
        raise OutputError(f"{what}: a name of a file holds no U+0000")
    if is_folder(output):
        named = "" if str(output) == "." else f" {output}"
        raise OutputError(f"{what}{named} is a folder; name a file in it")
    ending = output.suffix.lower()
    if ending != written and (reason := _NOT_WRITTEN.get(ending)):
        raise OutputError(f"{what} {output}: this is not written as a {ending} file; {reason}")
    if not is_folder(output.parent):
        raise OutputError(f"{what} {output}: there is no folder {output.parent}")
    for name in inputs:
        if str(name) != "-" and is_same_file(output, Path(name)):
            raise OutputError(f"{what} {output} is an input ({name}), which would be overwritten; name another file")


def is_folder(path: Path) -> bool:
    """Whether a name leads to a folder; a name that leads nowhere, or not to be followed, does not."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both names lead to one regular file, by links of either kind too."""
    try:
        first, second = one.stat(), other.stat()
    except OSError:
        return False
    return stat.S_ISREG(first.st_mode) and os.path.samestat(first, second)


def document_kind(output: Path | None, markup: str | None, to: str, *, formats: bool) -> str | None:
    """The ending of the document that a style's entries are written as; None where they are written as text.

    `markup` asks for the entries alone, one a line, whatever the file is called. Raises OutputError for the ending of
    an export: its readers would find no record.
    """
    from refkit.cite.documents import is_document

    if output is None or formats or str(output) in STANDARD_OUTPUT:
        return None
    ending = output.suffix.lower()
    if markup is not None:
        if ending in _NO_TEXT:
            raise OutputError(f"-o {output}: --markup writes text, which is no {ending} file; leave it out")
        return None
    if is_document(output):
        return ending if ending != ".txt" else None
    if names := _formats_ending_in(ending):
        raise OutputError(f"-o {output}: {to} is a style; --to {' or '.join(names)} writes a {ending} file")
    return None


def _formats_ending_in(ending: str) -> list[str]:
    from refkit import plugins

    return [name for name, f in plugins.formats().items() if f.writes and ending in f.suffixes]


def check_targets(targets: Sequence[tuple[str, Path | None]], inputs: Sequence[str | Path]) -> None:
    """Check several targets of one command: none is an input, none is another."""
    for i, (what, target) in enumerate(targets):
        check_target(target, inputs=inputs, what=what)
        for other_what, other in targets[:i]:
            if target is not None and other is not None and _is_same_target(target, other):
                raise OutputError(f"{what} and {other_what} are the same file, {target}")


def _is_same_target(one: Path, other: Path) -> bool:
    return is_same_file(one, other) or Path(os.path.abspath(one)) == Path(os.path.abspath(other))  # noqa: PTH100
