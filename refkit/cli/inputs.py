"""What a command reads: files, standard input, folders, patterns; each stands by itself.

One bad input among thirty is named and counted, and the others are done (exit status 3); where all are bad, nothing is
written and the status is 2. A folder means the files in it that refkit reads. What an input's bytes say is for
`refkit.intake`, what its words mean for the pipeline.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from refkit.cli import terminal
from refkit.cli.outputs import is_folder
from refkit.errors import InputError, OutputError, RefkitError, UnknownNameError, UsageError

if TYPE_CHECKING:
    from refkit.intake import Source

Result = TypeVar("Result")

# Endings of what refkit reads. In a folder the rest is left out; a file that is named is read whatever it is called.
_ENDINGS = frozenset(
    ".txt .text .md .markdown .rst .bib .bibtex .ris .json .jsonl .ndjson .yaml .yml .rdf .xml .mods .nbib .enw .csv"
    " .html .htm .tex .docx .odt .rtf".split()
)
# Endings that say what a file is called rather than that references are in it: its content must look like some.
_SNIFFED = frozenset(".json .jsonl .ndjson .yaml .yml .xml .csv".split())


class Inputs:
    """The inputs of one command. `names` are files, in the order given; those of a folder by name.

    Raises InputError or UsageError at once where no input is left, and for an encoding that there is not.
    """

    def __init__(self, names: Sequence[str], encoding: str | None = None) -> None:
        if encoding is not None:
            from refkit.encodings import find

            find(encoding)
        self.encoding = encoding
        self.bad = 0
        self.names: list[str] = []
        seen: set[str] = set()
        for name in names:
            try:
                for found in _expanded(name):
                    if found == name or found not in seen:
                        self.names.append(found)
                        seen.add(found)
            except InputError as error:
                if len(names) == 1:
                    raise
                self._refused(error)
        if not self.names:
            raise UsageError("no input is left")

    def each(self, work: Callable[[Source], Result]) -> Iterator[Result]:
        """`work` done on each input, lazily. One that cannot be read, repaired or written back is told and left out.

        Raises InputError where that befalls every one of them, and what `work` raises where there is one input only.
        """
        from refkit.intake import read_source

        done = 0
        for name in self.names:
            try:
                source = read_source(name, self.encoding)
                terminal.INPUTS_READ.append((source.name, source.digest))
                for notice in source.notices:
                    terminal.tell(notice)
                result = work(source)
            except UnknownNameError:
                raise
            except (InputError, OutputError, UsageError) as error:
                if len(self.names) == 1 and not self.bad:
                    raise
                self._refused(error)
                continue
            done += 1
            yield result
        if not done:
            raise InputError(f"none of the {len(self.names)} inputs could be used")

    def _refused(self, error: RefkitError) -> None:
        self.bad += 1
        terminal.tell(f"left out: {error}")

    def status(self, status: int) -> int:
        """The exit status of a command: 3 at least where an input was left out."""
        if not self.bad:
            return status
        terminal.tell(f"{terminal.count(self.bad, 'input')} left out; the others are done")
        return max(status, 3)


def _expanded(name: str) -> list[str]:
    """The files that a name stands for: itself, those of a folder, those that a pattern fits."""
    if not name:  # a variable of the shell that is not set; as a path it would be the folder one stands in
        raise InputError("an input has an empty name; name a file, a folder (. is this one) or - for standard input")
    path = Path(name)
    if name == "-" or "\x00" in name:
        return [name]
    if is_folder(path):
        return _in_folder(path)
    if any(c in name for c in "*?[") and not os.path.lexists(name):
        # No shell expands patterns on Windows, and one that fits nothing stays a pattern elsewhere.
        found = [n for n in glob.iglob(name, recursive=True) if Path(n).is_file()]  # noqa: PTH207
        if not found:
            raise InputError(f"{name}: no file fits this pattern")
        # A link to a folder above makes forty names of each file: the shortest stands for all.
        files: dict[str, str] = {}
        for one in sorted(found, key=lambda n: (len(Path(n).parts), n)):
            files.setdefault(os.path.realpath(one), one)
        return sorted(files.values())
    return [name]


def _in_folder(folder: Path) -> list[str]:
    """The files of a folder that refkit reads, by name; not the hidden ones, and none of the folders in it."""
    try:
        entries = sorted(folder.iterdir(), key=lambda p: p.name)
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or error}") from None
    shown = [p for p in entries if not p.name.startswith(".")]
    files = [p for p in shown if p.is_file()]
    read = [p for p in files if _is_read(p)]
    folders = sum(p.is_dir() for p in shown)
    taken = set(read)
    left = [p.name for p in files if p not in taken]
    if left or folders:
        names = f" ({', '.join(left[:5])}{', ...' if len(left) > 5 else ''})" if left else ""
        parts = [f"{terminal.count(len(left), 'file')} that refkit does not read{names}"] * bool(left)
        parts += [f"{terminal.count(folders, 'folder')} in it (name it to read it)"] * bool(folders)
        terminal.tell(f"{folder}: left out {' and '.join(parts)}")
    if not read:
        raise InputError(f"{folder} is a folder without a file that refkit reads")
    return [str(p) for p in read]


def _is_read(path: Path) -> bool:
    """Whether a file of a folder is read: by its ending, and where that says too little by how it begins."""
    ending = path.suffix.lower()
    if path.name.endswith(".refkit.json") or (ending and ending not in _ENDINGS):
        return False
    if ending and ending not in _SNIFFED:
        return True
    from refkit import formats

    try:
        with path.open("rb") as file:
            head = file.read(1 << 16)
    except OSError:
        return True  # told when it is read
    if ending:
        return formats.sniff(head.decode("utf-8", "replace"))[0] != "text"
    return b"\x00" not in head and bool(head.strip())
