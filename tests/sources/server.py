"""A server on loopback that does what the web does: moves, refuses, stalls, loops, asks to wait."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = "<html><head><title>{}</title></head><body>text</body></html>"


class Handler(BaseHTTPRequestHandler):
    """Paths say what happens; `server.seen` keeps (method, path, headers)."""

    protocol_version = "HTTP/1.1"
    server: LoopbackServer

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        """Answer without a body."""
        self.answer()

    def do_GET(self) -> None:
        """Answer with a body."""
        self.answer()

    def answer(self) -> None:
        """Do what the path says."""
        path = self.path.split("?")[0]
        self.server.seen.append((self.command, self.path, dict(self.headers)))
        if path.startswith("/to/"):
            _, _, status, rest = path.split("/", 3)
            self.reply(int(status), location=self.server.targets.get(rest, f"/{rest}"))
        elif path == "/busy-once":
            first = sum(1 for s in self.server.seen if s[1] == self.path) == 1
            self.reply(429 if first else 200, retry="3" if first else None)
        elif path == "/busy":
            self.reply(429, retry="2")
        elif path == "/busy-long":
            self.reply(503, retry="86400")
        elif path == "/no-head":
            self.reply(405 if self.command == "HEAD" else 200)
        elif path == "/stall":
            self.server.gate.wait(5)
        elif path == "/drip":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            self.wfile.write(b"<html>")
            self.wfile.flush()
            self.server.gate.wait(5)
            self.close_connection = True
        elif path in ("/drip-headers", "/drip-body"):
            self.drip(path)
        elif path == "/odd-headers":
            self.reply(200, retry="\u00b2", kind=self.server.kind)
        elif path == "/busy-minute":
            self.reply(429, retry="40")
        elif path == "/big":
            self.reply(200, body="x" * 1_000_000)
        elif path == "/soft":
            self.reply(200, body=PAGE.format("Page not found | Site"))
        elif path == "/wayback":
            self.reply(200, body=self.server.wayback, kind="application/json")
        elif path.startswith("/status/"):
            self.reply(int(path.rsplit("/", 1)[1]))
        else:
            self.reply(200, body=PAGE.format("A page from 1404"))

    def drip(self, path: str) -> None:
        """A byte each tenth of a second: never too slow for a socket's own limit, and never done."""
        self.close_connection = True
        data = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Long: "
        if path == "/drip-body":
            data = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"
        try:
            self.wfile.write(data)
            while not self.server.gate.wait(0.1):
                self.wfile.write(b"x")
                self.wfile.flush()
        except OSError:
            return

    def reply(
        self,
        status: int,
        *,
        location: str | None = None,
        retry: str | None = None,
        body: str = PAGE.format("A page"),
        kind: str = "text/html; charset=utf-8",
    ) -> None:
        """One answer."""
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if location is not None:
            self.send_header("Location", location)
        if retry:
            self.send_header("Retry-After", retry)
        self.end_headers()
        if self.command == "GET":
            try:
                self.wfile.write(data)
            except OSError:
                self.close_connection = True


class LoopbackServer(ThreadingHTTPServer):
    """The server and what it saw."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        self.targets: dict[str, str] = {}
        self.wayback = "{}"
        self.kind = "text/html"
        self.gate = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is part of the game."""

    @property
    def port(self) -> int:
        """The port it got."""
        return int(self.server_address[1])

    def url(self, path: str) -> str:
        """An address on this server, by a name that the tests resolve to it."""
        return f"http://site.test:{self.port}{path}"


@contextmanager
def running() -> Iterator[LoopbackServer]:
    """The server, while the block lasts."""
    server = LoopbackServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.gate.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
