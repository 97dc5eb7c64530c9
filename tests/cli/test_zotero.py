"""Zotero as a target by its name, and what is said of the notes of an export."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Cli

ITEM = {"key": "PARENT01", "itemType": "book", "title": "Harbour Towns", "creators": [], "date": "1961"}
NOTE = {"key": "NOTE0001", "itemType": "note", "parentItem": "PARENT01", "note": "<p>Read in the reading room.</p>"}


def test_notes_that_are_kept_are_no_passages_without_a_reference(tmp_path: Path, cli: Cli):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([ITEM, NOTE]), encoding="utf-8")
    done = cli("convert", path, "--to", "zotero")
    assert done.status == 0
    assert "no reference" not in done.err
    assert "reading room" in done.out


def test_zotero_is_a_name_that_people_type_and_is_told(tmp_path: Path, cli: Cli):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([ITEM]), encoding="utf-8")
    done = cli("convert", path, "--to", "Zotero")
    assert "Zotero is zotero-rdf" in done.err
    assert done.out == cli("convert", path, "--to", "zotero-rdf").out
