"""One deadline for a whole request: connecting, greeting, headers, body.

The time limit of a socket begins anew with each byte, so a server that sends one each half second never runs into it.
Here a watchdog ends the connection itself: the reader sees it closed, and `Deadline.passed` says why. Nothing is asked.

    with Deadline(20.0) as deadline:
        response = adapter.send(...)        # its connections are watched (see `watched_pools`)
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from contextvars import ContextVar, Token
from typing import Any, TypeVar

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

T = TypeVar("T")
_current: ContextVar[Deadline | None] = ContextVar("deadline", default=None)


class Deadline:
    """Ends the connections that are opened or used inside its block once `seconds` (of the real clock) are over."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.passed = False
        self._lines: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(max(0.0, seconds), self._end)
        self._timer.daemon = True
        self._token: Token[Deadline | None] | None = None

    def __enter__(self) -> Deadline:
        self._token = _current.set(self)
        self._timer.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._timer.cancel()
        if self._token is not None:
            _current.reset(self._token)

    def watch(self, line: socket.socket) -> None:
        """End this connection, too, when the time is up."""
        with self._lock:
            self._lines.append(line)
            late = self.passed
        if late:
            _hang_up(line)

    def _end(self) -> None:
        with self._lock:
            self.passed = True
            lines = list(self._lines)
        for line in lines:
            _hang_up(line)


def _hang_up(line: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it was closed already
        line.shutdown(socket.SHUT_RDWR)


def within(seconds: float, call: Callable[[], T]) -> T:
    """What `call` gives, on a thread of its own; raises TimeoutError when it takes longer (it is left behind then).

    For the system's resolver, which cannot be interrupted.
    """
    result: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            result.append(call())
        except BaseException as error:  # handed to the caller
            failure.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(max(0.0, seconds))
    if failure:
        raise failure[0]
    if not result:
        raise TimeoutError(f"no answer in {seconds:g} seconds")
    return result[0]


class _Watched:
    """What both kinds of connection share: a second handle on the socket, by which the watchdog can end it.

    The handle is taken before TLS greets, since the greeting can be dripped too.
    """

    _line: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        opened: socket.socket = super()._new_conn()  # type: ignore[misc]
        self._line = opened.dup()
        self._watch()
        return opened

    def request(self, *arguments: Any, **options: Any) -> None:
        self._watch()  # a connection that was kept open is used again
        super().request(*arguments, **options)  # type: ignore[misc]

    def _watch(self) -> None:
        deadline = _current.get()
        if deadline is not None and self._line is not None:
            deadline.watch(self._line)

    def close(self) -> None:
        super().close()  # type: ignore[misc]
        if self._line is not None:
            self._line.close()
            self._line = None


class _Connection(_Watched, HTTPConnection):
    """Over http."""


class _SafeConnection(_Watched, HTTPSConnection):
    """Over https."""


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SafePool(HTTPSConnectionPool):
    ConnectionCls = _SafeConnection


def watched_pools() -> dict[str, type[HTTPConnectionPool]]:
    """The pools, by scheme, whose connections a `Deadline` can end (`PoolManager.pool_classes_by_scheme`)."""
    return {"http": _Pool, "https": _SafePool}
