"""Where results and messages go: results to standard output as UTF-8 bytes, messages to standard error.

Results never pass through rich (it reads `[Beijing]` as markup and wraps in a pipe). A progress bar shows only where
there is a terminal. Files are written beside their target first and moved into place whole.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from refkit.errors import OutputError

if TYPE_CHECKING:
    from refkit.intake import Source
    from refkit.model.library import Library
    from refkit.trace import Finding

# What this process has read, for the hash in a bug report; a command line runs once, so this is no hidden state.
INPUTS_READ: list[Source] = []


def emit(text: str, output: Path | None) -> None:
    """Write a result to `output`, or to standard output. Raises OutputError when it cannot be encoded or written."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise OutputError(
            f"the result holds a character that UTF-8 cannot hold (a lone surrogate, at {error.start}); "
            "repair the input's encoding"
        ) from None
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_atomically(output, data)


def emit_stream(chunks: Iterable[str], output: Path | None) -> None:
    """Write a result piece by piece, to standard output or to a file that appears whole."""
    encoded = (chunk.encode("utf-8", "backslashreplace") for chunk in chunks)
    if output is not None:
        write_atomically(output, encoded)
        return
    sys.stdout.flush()
    for data in encoded:
        sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def write_atomically(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file so that it is either the old one or the new one, never half; its mode is kept."""
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror or error}; is the folder there and writable?") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines((data,) if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


# The faults of ours that this process met and told: with any of them it ends with 5, whatever else it did.
FAULTS_TOLD: list[Finding] = []


def tell_faults(findings: Iterable[Finding]) -> None:
    """Tell bugs of ours (BUG001) among findings: all else is done and printed, and the exit status will be 5."""
    from refkit.faults import CODE

    for fault in findings:
        if fault.rule == CODE and fault not in FAULTS_TOLD:
            FAULTS_TOLD.append(fault)
            tell(f"{CODE} {fault.key + ': ' if fault.key else ''}{fault.message}")


def tell(message: str) -> None:
    """A message for the person at the terminal, on standard error."""
    sys.stderr.write(f"refkit: {message}\n")


def read_inputs(inputs: Iterable[str], format: str, *, fix: bool = True, unsafe: bool = False) -> Iterator[Library]:
    """The libraries of all inputs, one by one, with notices about their encoding told."""
    from refkit.intake import read_source
    from refkit.pipeline import read_library

    for name in inputs:
        source = read_source(name)
        INPUTS_READ.append(source)
        for notice in source.notices:
            tell(notice)
        with working(f"reading {name}"):
            library = read_library(source, format, fix=fix, unsafe=unsafe)
        tell_faults(library.findings)
        yield library


@contextmanager
def working(what: str) -> Iterator[None]:
    """A spinner while something takes long, where standard error is a terminal."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status(Text(what)):
        yield


def progress_callback(what: str) -> Callable[[int, int, str], None] | None:
    """A function to be called with (done, total, name of the item); None where there is no terminal."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int, name: str) -> None:
        line = f"{what} {done}/{total} {name}"[:78]
        sys.stderr.write(f"\r{line:<78}" + ("\n" if done == total else ""))
        sys.stderr.flush()

    return show


def count(number: int, thing: str, things: str | None = None) -> str:
    """ "1 repair", "2 repairs"."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


def origin(distribution: str) -> str:
    """ " [from NAME VERSION]" for what another distribution brought; nothing for our own."""
    return "" if distribution == "refkit" else f" [from {distribution}]"


def tell_plugin_problems(group: str) -> None:
    """Name the plugins of a group that were left out, and why."""
    from refkit import plugins

    for problem in plugins.problems():
        if problem.startswith(f"{group}:"):
            tell(f"plugin left out: {problem}")
