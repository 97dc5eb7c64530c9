"""No command opens a socket unless it is told to; `check --online` asks, and says when there is no network."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from refkit.errors import NetworkError
from tests.cli.conftest import Cli
from tests.conftest import EXAMPLE

COMMANDS = [
    ["convert", EXAMPLE, "--to", "apa"],
    ["convert", EXAMPLE, "--to", "bibtex"],
    ["convert", EXAMPLE, "--to", "chicago-author-date", "--engine", "citeproc-py"],
    ["split", EXAMPLE],
    ["check", EXAMPLE],
    ["fix", EXAMPLE],
    ["cite", EXAMPLE],
    ["doctor", EXAMPLE, "--target", "bibtex"],
    ["rule", "URL802"],
    ["rules"],
    ["styles"],
    ["formats"],
    ["schema"],
    ["--version", "--verbose"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(map(str, c[:1] + c[2:])) for c in COMMANDS])
def test_no_command_opens_a_socket(cli: Cli, command: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert cli(*command).status in (0, 1)


def test_without_a_network_the_findings_are_printed_all_the_same(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    import refkit.sources

    def fail(*_: Any, **__: Any) -> None:
        raise NetworkError("none of 3 links could be reached: no network?")

    monkeypatch.setattr(refkit.sources, "ask", fail)
    run = cli("check", EXAMPLE, "--online")
    assert run.status == 4
    assert "WSP102" in run.out and "no network?" in run.err


def test_what_the_links_say_stands_among_the_findings(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import refkit.sources
    from refkit.trace import Finding, Span

    monkeypatch.setattr(
        refkit.sources, "ask", lambda *_, **__: [Finding("NET101", Span(0, 4), "the page is gone: 404 [gone]")]
    )
    page = tmp_path / "list.txt"
    page.write_text(
        "Walt, S. 1990. The Origins of Alliance. Cornell University Press. https://example.org/a.\n", "utf-8"
    )
    run = cli("check", page, "--online")
    assert (run.status, run.out) == (1, f"{page}:1:1 NET101 the page is gone: 404 [gone]\n")
