"""When refkit itself fails on one thing: the thing is kept, the fault is told as `BUG001`, all the rest goes on.

    with collecting() as faults:                             # whoever makes a result opens it
        record = attempt("parse", text, parse_entry, text)   # None where it failed
    findings += faults

A guard stands around each entry, record, rule, block of a format, writer and plugin, and nowhere else: it is for bugs,
never for input that can be foreseen. Wrong use (a `RefkitError`) passes through it. With REFKIT_STRICT=1 in the
environment no guard holds: tests and fuzzing run so. Where nobody collects, a fault is logged ("refkit", as an error).
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256
from typing import Any, TypeVar

from refkit.errors import RefkitError
from refkit.trace import Finding, Span

CODE = "BUG001"
KEPT = "a bug of refkit's own, told as BUG001"  # the reason of an `OtherReference` that keeps the words
T = TypeVar("T")

NOWHERE = Span(0, 0)


class _Faults(list[Finding]):
    """The faults of one result, each once: a rule that fails on an entry is asked about it in several rounds."""

    def __init__(self) -> None:
        super().__init__()
        self.told: set[tuple[str, int | None, str | None]] = set()


_faults: ContextVar[_Faults | None] = ContextVar("faults", default=None)


def strict() -> bool:
    """Whether the guards are taken away, so that a bug raises where it is."""
    return os.environ.get("REFKIT_STRICT", "") not in ("", "0")


@contextmanager
def collecting() -> Iterator[list[Finding]]:
    """A list that gets the faults of what is done inside; an inner one keeps its faults to itself."""
    faults = _Faults()
    token = _faults.set(faults)
    try:
        yield faults
    finally:
        _faults.reset(token)


def attempt(
    stage: str,
    words: str | Callable[[], str],
    call: Callable[..., T],
    *arguments: Any,
    span: Span = NOWHERE,
    entry: int | None = None,
    key: str | None = None,
) -> T | None:
    """What `call(*arguments)` gives, or None where it fails and a fault is told.

    `stage` says what was being done ("parse", "rule WSP101"), `words` are what it was done on (a function where they
    are costly): only their hash is told. `span`, `entry` and `key` place the finding. Raises RefkitError as it comes.
    """
    try:
        return call(*arguments)
    except RefkitError:
        raise
    except (Exception, SystemExit) as error:  # the code of a plugin may call sys.exit
        caught(stage, words, error, span=span, entry=entry, key=key)
        return None


def caught(
    stage: str,
    words: str | Callable[[], str],
    error: BaseException,
    *,
    span: Span = NOWHERE,
    entry: int | None = None,
    key: str | None = None,
) -> None:
    """Tell an exception as a fault; raises it again where the guards are taken away."""
    if strict():
        raise error
    fault = Finding(
        CODE,
        span,
        f"{stage} failed with {type(error).__name__} at {place_of(error)} (input sha256 {digest_of(words)}); "
        "its words are kept as they are. This is a bug: please report this line",
        entry=entry,
        key=key,
    )
    tell(fault)


def tell(fault: Finding) -> None:
    """Give a fault to whoever collects, once; to the log where nobody does."""
    collected = _faults.get()
    if collected is None:
        logging.getLogger("refkit").error("%s %s", fault.rule, fault.message)
    elif (mark := (fault.message, fault.entry, fault.key)) not in collected.told:
        collected.told.add(mark)
        collected.append(fault)


def place_of(error: BaseException) -> str:
    """Where an exception arose: the file and the line, without the folders of this machine."""
    trace = error.__traceback__
    if trace is None:
        return "an unknown place"
    while trace.tb_next is not None:
        trace = trace.tb_next
    parts = trace.tb_frame.f_code.co_filename.replace("\\", "/").split("/")
    start = max((i for i, part in enumerate(parts) if part == "refkit"), default=len(parts) - 2)
    return f"{'/'.join(parts[max(0, start) :])}:{trace.tb_lineno}"


def digest_of(words: str | Callable[[], str]) -> str:
    """A short hash that names an input without showing it."""
    try:
        text = words if isinstance(words, str) else words()
    except Exception:  # what was to be shown may be what is broken
        return "unknown"
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
