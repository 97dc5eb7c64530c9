"""Shared fixtures: data outside the project, the example page, and a guard against connections."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "docs" / "examples" / "bulletin-2022.txt"
GOLD = ROOT / "tests" / "cases" / "seed" / "gold.json"

# A bug raises where it is: what the guards of refkit.faults do is for tests/test_faults.py.
os.environ["REFKIT_STRICT"] = "1"

# The suite is the same on every run; HYPOTHESIS_PROFILE=explore looks for new failures.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the data sets that are not part of the project; the test is skipped where it is absent."""
    folder = Path(os.environ.get("REFKIT_SHARED", ROOT.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip(f"the data sets outside the project are not here ({folder})")
    return folder


@pytest.fixture(scope="session")
def gold() -> list[dict[str, Any]]:
    """The hand-made gold of the example list: 26 references."""
    loaded: list[dict[str, Any]] = json.loads(GOLD.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(autouse=True)
def no_connections(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every test fails that opens a connection to anything but this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test tried to connect to {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    yield
