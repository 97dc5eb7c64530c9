"""A file written whole or not at all, with what it had: owner, mode, extended attributes.

It is written beside its target first and moved into place; a device or a FIFO is written through. What stands in the
way (a full disk, a folder, no leave) is an `OutputError`, which is the caller's to mend.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from refkit.errors import OutputError

# A temporary file tells which process writes it and where, so that the next run can clean up after one that was killed.
_TEMPORARY = re.compile(r"\.refkit-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp")
_FORGOTTEN = (
    86400.0  # seconds; what is older is nobody's, even if its process cannot be asked or its number is used again
)


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
