"""What there is can be asked for."""

from __future__ import annotations

import json
import re

from tests.cli.conftest import Cli


def test_formats_are_listed(cli: Cli) -> None:
    run = cli("formats")
    assert run.status == 0
    for name in ("text", "lines", "bibtex", "csl-json", "jsonl"):
        assert name in run.out


def test_styles_are_listed(cli: Cli) -> None:
    run = cli("styles")
    assert run.status == 0
    for name in ("chicago-author-date", "chicago-notes-bibliography", "apa"):
        assert name in run.out


def test_the_schema_is_json(cli: Cli) -> None:
    schema = json.loads(cli("schema").out)
    assert "Book" in json.dumps(schema)


def test_every_command_shows_an_example(cli: Cli) -> None:
    panel = cli("--help").out.partition("Commands")[2]
    names = re.findall(r"^│ ([a-z]+) ", panel, flags=re.M)
    assert len(names) >= 6
    for name in names:
        assert f"Example: refkit {name}" in cli(name, "--help").out


def test_the_version_with_its_surroundings(cli: Cli) -> None:
    run = cli("--version", "--verbose")
    assert "pydantic" in run.out and "Python" in run.out
    assert re.search(r"^words words\.bin [0-9a-f]{12}$", run.out, flags=re.M)
