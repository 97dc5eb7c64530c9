"""Runs the command line in this process, with its bytes captured."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from refkit.cli import main, terminal


@dataclass(frozen=True)
class Run:
    """What a command left behind."""

    status: int
    out: str
    err: str
    data: bytes = b""  # standard output as it was written, whatever its encoding


Cli = Callable[..., Run]


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Cli:
    """`cli("convert", path, "--to", "apa", stdin=b"...")` -> Run(status, out, err)."""

    def run(*arguments: object, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "argv", ["refkit", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        terminal.INPUTS_READ.clear()
        terminal.FAULTS_TOLD.clear()
        status = 0
        try:
            main()
        except SystemExit as stop:
            status = int(stop.code or 0)
        sys.stdout.flush()
        captured = capfdbinary.readouterr()
        return Run(status, captured.out.decode("utf-8", "replace"), captured.err.decode("utf-8"), captured.out)

    return run
