"""`convert`, `split`, `check` and `fix` on documents of word processors."""

from __future__ import annotations

import json

import pytest

from tests.documents import MAKERS, docx, p, t, word_of
from tests.test_documents import NOTES, PAGE, cited


@pytest.mark.parametrize("kind", MAKERS)
def test_each_command_takes_a_document(cli, tmp_path, kind):
    path, text = tmp_path / f"paper.{kind}", tmp_path / "paper.txt"
    path.write_bytes(MAKERS[kind](PAGE))
    text.write_text("\n\n".join(PAGE), encoding="utf-8")
    for command in (["split"], ["convert", "--to", "apa"], ["fix", "--diff"], ["check"]):
        mine, other = cli(*command, path), cli(*command, text)
        assert mine.out.replace(str(path), "F") == other.out.replace(str(text), "F")
        assert mine.status == other.status
    told = cli("convert", "--to", "apa", path).err
    assert "repair" in told
    assert "passages of the page are no reference" in told
    data = path.read_bytes()
    assert cli("convert", "--to", "apa", "-", stdin=data).out == cli("convert", "--to", "apa", path).out


def test_a_document_is_not_written_back(cli, tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(data := word_of(PAGE, NOTES))
    for options in ([], ["--write"], ["--changes", tmp_path / "c.json"], ["--undo", tmp_path / "c.json"]):
        run = cli("fix", path, *options)
        assert run.status == 2
        assert "refkit fix --diff" in run.err
        assert run.out == ""
    assert path.read_bytes() == data


def test_doubles_are_told_by_convert_and_placed_by_check(cli, tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(docx(p(t("As shown ") + cited() + t(".")) + p("References") + p(PAGE[3]) + p(PAGE[4])))
    run = cli("convert", "--to", "csl-json", path)
    assert len(json.loads(run.out)) == 2
    assert run.status == 0
    assert "1 typed entry is the same work as a live item" in run.err
    assert "paper.docx:5:1 FMT003 the same work as the Zotero item behr1950weather" in cli("check", path).out


def test_what_cannot_be_read_is_told_and_the_rest_comes_out(cli, tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(docx(p("References") + p(PAGE[3]) + p(PAGE[4]), parts={"word/footnotes.xml": "<broken"}))
    run = cli("convert", "--to", "apa", path)
    assert run.status == 3
    assert run.out.count("\n") == 2
    assert "not all could be read: word/footnotes.xml" in run.err
    path.write_bytes(b"PK\x03\x04 nothing")
    run = cli("convert", "--to", "apa", path)
    assert (run.status, run.out) == (3, "")
    assert "no readable package" in run.err


def test_other_packages_are_refused(cli, tmp_path):
    from tests.documents import package

    path = tmp_path / "book.epub"
    path.write_bytes(package({"mimetype": "application/epub+zip"}))
    for command in (["split"], ["convert", "--to", "apa"], ["fix"], ["check"]):
        run = cli(*command, path)
        assert run.status == 2
        assert "is an EPUB" in run.err
