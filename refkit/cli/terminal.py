"""Where results and messages go: results to standard output as UTF-8 bytes, messages to standard error.

Results never pass through rich (it reads `[Beijing]` as markup and wraps in a pipe) and stay as they are; in messages
what a terminal would obey is shown as a mark. A progress bar shows only where there is a terminal. How a file is
written is for `refkit.files.atomic`, what is read for `inputs`.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from refkit.cli import outputs
from refkit.errors import OutputError
from refkit.files.atomic import reason_of, write_file
from refkit.visible import visible

if TYPE_CHECKING:
    from refkit.model.library import Citation
    from refkit.trace import Finding

# The names and hashes of what this process has read, for a bug report; a command line runs once, so this is no hidden
# state.
INPUTS_READ: list[tuple[str, str]] = []


def emit(text: str, output: Path | None, encoding: str = "utf-8") -> None:
    """Write a result to `output`, or to standard output. Raises OutputError when it cannot be encoded or written."""
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError as error:
        raise OutputError(
            f"the result holds a character that {encoding.upper()} cannot hold "
            f"(U+{ord(text[error.start]):04X}, at {error.start}); repair the input's encoding"
        ) from None
    emit_bytes(data, output)


def emit_bytes(data: bytes, output: Path | None) -> None:
    """Write a result that is encoded already, to `output` or to standard output."""
    if output is not None and str(output) not in outputs.STANDARD_OUTPUT:
        for notice in write_file(output, data):
            tell(notice)
        return
    _to_standard_output((data,))


def emit_stream(chunks: Iterable[str], output: Path | None) -> None:
    """Write a result piece by piece, to standard output or to a file that appears whole."""
    encoded = (chunk.encode("utf-8", "backslashreplace") for chunk in chunks)
    if output is not None and str(output) not in outputs.STANDARD_OUTPUT:
        for notice in write_file(output, encoded):
            tell(notice)
        return
    _to_standard_output(encoded)


def _to_standard_output(chunks: Iterable[bytes]) -> None:
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    try:
        sys.stdout.flush()
        for data in chunks:
            sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough; the framework would make a failure of it
        discard_output()
        raise SystemExit(0) from None
    except OSError as error:
        discard_output()
        raise OutputError(f"standard output: {reason_of(error)}") from None


def is_of_a_stream(error: OSError) -> bool:
    """Whether an error is of standard output (help and versions are printed by others), and not of a file or ours."""
    return error.filename is None and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EBADF, errno.EIO)


def discard_output() -> None:
    """Let what is left in the buffer go nowhere: written once more at exit, it would fail once more."""
    with suppress(OSError, ValueError, AttributeError):  # a stream that is closed, or none of the system's
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# The faults of ours that this process met and told: with any of them it ends with 5, whatever else it did.
FAULTS_TOLD: list[Finding] = []


def tell_faults(findings: Iterable[Finding]) -> None:
    """Tell bugs of ours (BUG001) among findings: all else is done and printed, and the exit status will be 5."""
    from refkit.faults import CODE

    for fault in findings:
        if fault.rule == CODE and fault not in FAULTS_TOLD:
            FAULTS_TOLD.append(fault)
            tell(f"{CODE} {fault.key + ': ' if fault.key else ''}{fault.message}")


def tell(message: str, *, lines: bool = False) -> None:
    """A message for the person at the terminal, on standard error; where that is closed, there is nobody to tell.

    A line break in it is shown as a mark, but where it is said to be of `lines`.
    """
    shown = "\n".join(map(visible, message.split("\n"))) if lines else visible(message)
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"refkit: {shown}\n")


@contextmanager
def working(what: str) -> Iterator[None]:
    """A spinner while something takes long, where standard error is a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status(Text(visible(what))):
        yield


def progress_callback(what: str) -> Callable[[int, int, str], None] | None:
    """A function to be called with (done, total, name of the item); None where there is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None

    def show(done: int, total: int, name: str) -> None:
        line = visible(f"{what} {done}/{total} {name}")[:78]
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


def tell_citations(citations: Sequence[Citation], references: int) -> None:
    """How many citations notes hold, and how many of them may mean several works or none."""
    cited = [c for c in citations if c.form != "remark"]
    doubtful = sum(c.is_doubtful for c in cited)
    if cited:
        told = f"{count(len({c.note for c in cited}), 'note')}: {count(len(cited), 'citation')}"
        told += f" of {count(references, 'reference')}"
        tell(told + (f", {doubtful} doubtful (refkit check tells each)" if doubtful else ""))
