"""Where a result is written: checked before anything is read, and then whole or not at all.

A file is written beside its target first and moved into place, with its owner, mode and extended attributes; a device
or a FIFO is written through. What stands in the way of it (a full disk, a folder, no leave) is an `OutputError`, which
is the caller's to mend. What goes to standard output, and in which words, is for `terminal`.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from refkit.errors import OutputError

STANDARD_OUTPUT = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})

# Files that are no plain text, and what to do for one.
_NOT_WRITTEN = {
    **dict.fromkeys((".docx", ".doc", ".odt"), "write .md and let pandoc make the document of it"),
    **dict.fromkeys((".pdf", ".epub", ".pptx", ".odp"), "write .md and let pandoc make it"),
    **dict.fromkeys((".xlsx", ".xls", ".ods"), "write --to csl-json or ris, which other programs read"),
    **dict.fromkeys((".zip", ".gz", ".bz2", ".xz", ".7z", ".tar"), "write the text and pack it afterwards"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".svg"), "write .html"),
}
# An ending and the markup of a style that its readers know. Rich text is no file without a head of its own.
MARKUPS = {
    ".html": "html", ".htm": "html", ".md": "markdown", ".markdown": "markdown", ".rst": "rst",
    ".tex": "latex", ".typ": "typst",
}  # fmt: skip

# A temporary file tells which process writes it and where, so that the next run can clean up after one that was killed.
_TEMPORARY = re.compile(r"\.refkit-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp")
_FORGOTTEN = (
    86400.0  # seconds; what is older is nobody's, even if its process cannot be asked or its number is used again
)


def check_target(output: Path | None, *, inputs: Iterable[str | Path] = (), what: str = "-o") -> None:
    """Raise OutputError for a target that cannot be written, or that is one of the inputs; nothing is opened."""
    if output is None or str(output) in STANDARD_OUTPUT:
        return
    if "\x00" in str(output):
        raise OutputError(f"{what}: a name of a file holds no U+0000")
    if is_folder(output):
        named = "" if str(output) == "." else f" {output}"
        raise OutputError(f"{what}{named} is a folder; name a file in it")
    if reason := _NOT_WRITTEN.get(output.suffix.lower()):
        raise OutputError(f"{what} {output}: refkit writes no {output.suffix.lower()} file; {reason}")
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


_CIRCLE = "its links lead round in a circle"


def write_file(path: Path, data: bytes | Iterable[bytes], *, expected: bytes | None = None) -> list[str]:
    """Write a file so that it is either the old one or the new one, never half; returns what could not be kept.

    `expected`: what the file held when it was read; one that holds anything else by now is left alone. Raises
    OutputError with the reason where it cannot be written. A device or a FIFO is written through.
    """
    chunks = (data,) if isinstance(data, bytes) else data
    try:
        status = path.stat()
    except OSError:
        status = None
    try:
        if status is not None and stat.S_ISDIR(status.st_mode):
            raise OutputError(f"{path} is a folder; name a file in it")
        if status is not None and not stat.S_ISREG(status.st_mode):
            with path.open("wb") as file:
                file.writelines(chunks)
            return []
        return _replaced(path, chunks, status, expected)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{path}: {reason_of(error)}") from None
    except RuntimeError:  # what Path.resolve raises for a circle of links before Python 3.13
        raise OutputError(f"{path}: {_CIRCLE}") from None


def _replaced(path: Path, chunks: Iterable[bytes], old: os.stat_result | None, expected: bytes | None) -> list[str]:
    target = path.resolve()
    if target.is_symlink():  # since Python 3.13 a circle of links is resolved to one of them
        raise OutputError(f"{path}: {_CIRCLE}")
    if old is not None and not os.access(target, os.W_OK):
        raise OutputError(f"{path}: not allowed to write it")
    _clean_up(target.parent)
    notices: list[str] = []
    beside = target.with_name(f".refkit-{_here()}-{os.getpid()}-{secrets.token_hex(4)}.tmp")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with _opened(handle) as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        notices = _dressed(beside, target, old)
        # The last moment: between this look and the rename there is no more than a system call.
        if expected is not None and target.read_bytes() != expected:
            raise OutputError(f"{path} changed while it was being repaired; nothing was written")
        os.replace(beside, target)  # noqa: PTH105  (the step that fault tests break)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    return [f"{path}: {notice}" for notice in notices]


def _opened(handle: int) -> BinaryIO:
    try:
        return os.fdopen(handle, "wb")
    except BaseException:
        os.close(handle)
        raise


def _dressed(beside: Path, target: Path, old: os.stat_result | None) -> list[str]:
    """Give the new file the owner, mode and attributes of the old one; what could not be given."""
    if old is None:
        beside.chmod(0o666 & ~_umask())
        return []
    notices = []
    if hasattr(os, "chown"):
        new = beside.stat()
        if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
            try:
                os.chown(beside, old.st_uid, old.st_gid)
            except OSError:
                with suppress(OSError):
                    os.chown(beside, -1, old.st_gid)
                notices.append("its owner could not be kept")
    beside.chmod(stat.S_IMODE(old.st_mode))
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(beside, name, os.getxattr(target, name))
    if old.st_nlink > 1:
        notices.append("had other names (hard links), which keep the old text")
    return notices


def _clean_up(folder: Path) -> None:
    """Remove what killed runs left in a folder: their process is gone; of another machine or container, a day ago."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            if (found := _TEMPORARY.fullmatch(entry.name)) is None:
                continue
            with suppress(OSError):
                old = time.time() - entry.stat(follow_symlinks=False).st_mtime > _FORGOTTEN
                if old or (found.group(1) == _here() and not _runs(int(found.group(2)))):
                    Path(entry.path).unlink()


def _here() -> str:
    """Where process numbers are as they are here: this machine, this container."""
    import platform
    from hashlib import sha256

    place = platform.node()
    with suppress(OSError):
        place += str(Path("/proc/self/ns/pid").readlink())
    return sha256(place.encode("utf-8", "replace")).hexdigest()[:8]


def _runs(process: int) -> bool:
    """Whether a process is alive. Windows has no harmless signal to ask with: there the age alone decides."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def reason_of(error: OSError) -> str:
    """Why a file could not be written, in words: "the disk is full" rather than "No space left on device"."""
    import errno

    known = {
        errno.ENOSPC: "the disk is full",
        getattr(errno, "EDQUOT", None): "the disk quota is used up",  # not on Windows
        errno.EACCES: "not allowed to write there",
        errno.EPERM: "not allowed to write there",
        errno.EROFS: "the file system is read only",
        errno.ENAMETOOLONG: "the name is too long",
        errno.ENOENT: "there is no such folder",
        errno.ENOTDIR: "part of the path is no folder",
        errno.ELOOP: _CIRCLE,
        errno.EBADF: "it is closed",
    }
    return known.get(error.errno or 0) or error.strerror or str(error)


def markup_for(output: Path | None, markup: str | None, *, formats: bool) -> str:
    """The markup of a style's entries: the one named, else the one of the file's ending, else plain text.

    Raises OutputError for `.rtf` without a word: a style's rich text is a fragment, which no program opens.
    """
    if markup is not None or output is None or formats:
        return markup or "text"
    ending = output.suffix.lower()
    if ending == ".rtf":
        raise OutputError(f"-o {output}: refkit writes no whole .rtf file; --markup rtf writes its fragments")
    return MARKUPS.get(ending, "text")


def check_targets(targets: Sequence[tuple[str, Path | None]], inputs: Sequence[str | Path]) -> None:
    """Check several targets of one command: none is an input, none is another."""
    for i, (what, target) in enumerate(targets):
        check_target(target, inputs=inputs, what=what)
        for other_what, other in targets[:i]:
            if target is not None and other is not None and _is_same_target(target, other):
                raise OutputError(f"{what} and {other_what} are the same file, {target}")


def _is_same_target(one: Path, other: Path) -> bool:
    return is_same_file(one, other) or Path(os.path.abspath(one)) == Path(os.path.abspath(other))  # noqa: PTH100
