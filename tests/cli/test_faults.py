"""A bug of ours in one place ends with 5, is named with a hash, and everything else is printed."""

from __future__ import annotations

from importlib import import_module

import pytest

PAGE = b"""Adler, Ruth. 1991. Bridges over the Narva. Tartu: Ilmamaa.
Boiler, Hans. 1992. The Broken One. Riga: Zinatne.
"""


@pytest.fixture
def broken_parser(monkeypatch):
    monkeypatch.delenv("REFKIT_STRICT")
    room = import_module("refkit.parse")
    original = room.read

    def read(text, context):
        if "Broken" in text:
            raise LookupError("on purpose")
        return original(text, context)

    monkeypatch.setattr(room, "read", read)


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (("convert", "-", "--to", "apa"), "Adler, R. (1991)."),
        (("convert", "-", "--to", "bibtex"), "@book{adler1991"),
        (("cite", "-"), "(Adler 1991)"),
        (("check", "-"), "BUG001"),
    ],
)
def test_the_rest_is_printed_and_the_status_is_five(cli, broken_parser, command, shown):
    run = cli(*command, stdin=PAGE)
    assert run.status == 5
    assert shown in run.out
    assert run.err.count("BUG001 parse failed with LookupError at ") == 1
    assert "sha256 " in run.err and "on purpose" not in run.err


def test_a_bug_outside_of_all_guards_is_named_too(cli, monkeypatch):
    from refkit import pipeline

    def broken(*arguments, **options):
        raise LookupError("on purpose")

    monkeypatch.delenv("REFKIT_STRICT")
    monkeypatch.setattr(pipeline, "convert_library", broken)
    run = cli("convert", "-", "--to", "apa", stdin=PAGE)
    assert run.status == 5 and "this is a bug of ours" in run.err
