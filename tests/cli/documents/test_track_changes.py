"""`refkit fix --track-changes`: repairs in the Word document itself; LibreOffice accepts and rejects them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import refkit
from refkit.errors import UsageError
from refkit.formats.office import read_word
from refkit.trace import apply
from tests.cite.documents.test_documents_out import words
from tests.cli.conftest import Cli
from tests.conftest import EXAMPLE, ROOT
from tests.documents import docx, odt_of, p, relations, rtf_of, style, t, word_of
from tests.formats.office.judging import form, judged, members

DATE = "2026-05-04T10:00:00Z"
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
    'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'
)
PARTS = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(
        ("rId1", "footnotes", "footnotes.xml"), ("rId2", "hyperlink", "http://example.org/ice")
    ),
}


def article() -> bytes:
    """An article with messy entries as authors set them: titles over several runs, links, a note, a table."""
    italic = "<w:i/>"
    link = f'<w:hyperlink r:id="rId2">{t("http://example.org/ice", "<w:u/>")}</w:hyperlink>'
    body = (
        p("A Study of Ice", style("Title"))
        + p("We begin in 1931.")
        + p("References", style("Heading1"))
        + p(t("Behr, Carl. 1950.") + t("The Wea", italic)
            + t("ther of the  North", "<w:b/><w:i/>") + t(". Oslo : Fell."))
        + p(t("Dorn, Eva. 1961. ") + t("Ice", italic) + t(" . Oslo: Fell Press. ") + link + t("."))
        + p(t("Fell, Ida. 1970. ") + t("Ice & Snow", italic) + t(". Bergen:Fell Press, pp. 12-9."))
        + p(t("Ødegård, Åse. 1988.") + t("雪 and Ice", italic) + t(". Oslo: Fell Press. Hay, Ann. 1990. ")
            + t("Wind and Rain", italic) + t(". Oslo: Dag Press."))
        + f"<w:tbl><w:tr><w:tc>{p('Lu, Bo. 2001.Ice and Snow. Oslo : Dag Press.')}</w:tc></w:tr></w:tbl>"
        + p("End.")
    )  # fmt: skip
    return docx(body, footnotes=["Carl Behr,The Weather of the North (Oslo : Fell Press, 1950), 44."], parts=PARTS)


def example() -> bytes:
    """The example page, a paragraph for each block of lines."""
    blocks = re.split(r"\n\s*\n", EXAMPLE.read_text("utf-8"))
    return docx("".join(p(" ".join(b.split())) for b in blocks if b.strip()), parts=PARTS)


@pytest.mark.parametrize("make", [article, example], ids=["article", "example"])
def test_accepted_it_is_the_repaired_page_and_rejected_the_old_one(make) -> None:
    data = make()
    made = refkit.track_changes(data, date=DATE)
    assert len(made.changes) > 4 and made.refused == ()
    assert made.page == read_word(data).text
    fixed = apply(made.page, made.changes)[0]
    assert read_word(made.data).text == fixed, "what a reader sees is the repaired text"
    assert read_word(judged(made.data, accept=True)).text == fixed
    assert form(judged(made.data, accept=False)) == form(data)
    old, new = members(data), members(made.data)
    changed = {name for name in new if old.get(name) != new[name]}
    assert changed <= {"word/document.xml", "word/footnotes.xml", "word/comments.xml", "word/_rels/document.xml.rels",
                       "[Content_Types].xml"}  # fmt: skip


def test_each_finding_that_is_only_told_is_a_comment() -> None:
    made = refkit.track_changes(article(), date=DATE)
    comments = members(made.data)["word/comments.xml"].decode()
    assert comments.count("<w:comment ") == made.comments == sum(f.span.end > f.span.start for f in made.findings)
    assert all(f.rule in comments for f in made.findings if f.span.end > f.span.start)
    # What is found is told where it stands in the old page, in which the comments are.
    assert all(f.span.end <= len(made.page) for f in made.findings)


def test_the_repairs_are_those_of_fix_and_unsafe_ones_come_when_asked_for() -> None:
    from refkit.intake import decode
    from refkit.pipeline import document_repairs

    data = article()
    repaired = document_repairs(decode(data, "a.docx"), "auto")
    assert repaired is not None
    assert list(refkit.track_changes(data, date=DATE).changes) == repaired[1]
    assert len(refkit.track_changes(data, date=DATE, unsafe=True).changes) >= len(repaired[1])
    assert refkit.track_changes(data, date=DATE, select=["DAT"]).changes == ()


def test_fixing_what_was_fixed_changes_nothing_more() -> None:
    once = refkit.track_changes(article(), date=DATE)
    twice = refkit.track_changes(once.data, date=DATE)
    assert twice.changes == ()


def test_the_date_is_given_or_now(monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert b'w:date="1970-01-01T00:00:00Z"' in members(refkit.track_changes(article()).data)["word/document.xml"]
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert re.search(rb'w:date="20\d\d-', members(refkit.track_changes(article()).data)["word/document.xml"])


@pytest.mark.parametrize(
    "data", [b"Hay, Ann. 1990. Wind.", odt_of(["Hay, Ann. 1990. Wind."]), rtf_of(["Hay"]), b"PK\x03\x04 nothing"]
)
def test_what_is_no_sound_word_document_is_refused_with_a_remedy(data) -> None:
    with pytest.raises(UsageError, match=r"\.docx|in Word again"):
        refkit.track_changes(data, date=DATE)


class TestCommand:
    def test_the_document_is_written_and_the_old_one_stays(self, cli: Cli, tmp_path: Path) -> None:
        path, out = tmp_path / "article.docx", tmp_path / "out.docx"
        path.write_bytes(data := article())
        run = cli("fix", path, "--track-changes", "-o", out)
        assert (run.status, run.out) == (0, "")
        assert re.search(r"\d+ repairs made as tracked changes; \d+ findings? left, \d+ comments? written", run.err)
        assert path.read_bytes() == data
        assert form(judged(out.read_bytes(), accept=False)) == form(data)
        piped = cli("fix", "-", "--track-changes", "-o", "-", stdin=data)
        assert piped.status == 0 and piped.data.startswith(b"PK")

    @pytest.mark.parametrize(
        ("options", "word"),
        [
            ([], "needs -o OUT.docx"),
            (["-o", "{}/article.docx"], "is an input"),
            (["-o", "{}/out.pdf"], "stays a .docx file"),
            (["-o", "{}/out.txt"], "stays a .docx file"),
            (["-o", "{}/out.docx", "--diff"], "no --diff"),
            (["-o", "{}/out.docx", "--write"], "no --write"),
            (["-o", "{}/out.docx", "{}/list.txt"], "for one document"),
        ],
    )
    def test_wrong_use(self, cli: Cli, tmp_path: Path, options: list[str], word: str) -> None:
        path = tmp_path / "article.docx"
        path.write_bytes(data := article())
        (tmp_path / "list.txt").write_text("Hay, Ann. 1990. Wind. Oslo: Dag.", "utf-8")
        run = cli("fix", path, "--track-changes", *(o.replace("{}", str(tmp_path)) for o in options))
        assert (run.status, word in run.err, run.out) == (2, True, ""), run.err
        assert path.read_bytes() == data and len(list(tmp_path.iterdir())) == 2

    def test_only_word_documents(self, cli: Cli, tmp_path: Path) -> None:
        path = tmp_path / "list.txt"
        path.write_text("Hay, Ann. 1990. Wind. Oslo: Dag.", "utf-8")
        run = cli("fix", path, "--track-changes", "-o", tmp_path / "out.docx")
        assert run.status == 2 and "is no Word document" in run.err

    def test_without_it_the_way_is_shown(self, cli: Cli, tmp_path: Path) -> None:
        path = tmp_path / "article.docx"
        path.write_bytes(word_of(["References", "Hay, Ann. 1990.Wind. Oslo: Dag."]))
        for options in ([], ["-o", tmp_path / "out.docx"]):
            run = cli("fix", path, *options)
            assert run.status == 2 and "--track-changes -o OUT.docx" in run.err


def _python_with_uno() -> str | None:
    for name in ("/usr/bin/python3", "python3"):
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", "import uno"], capture_output=True, check=False).returncode == 0:
            return found
    return None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice here")
def test_libreoffice_accepts_and_rejects_the_same(tmp_path: Path) -> None:
    python = _python_with_uno()
    if python is None:
        pytest.skip("no Python that reaches LibreOffice")
    data = article()
    made = refkit.track_changes(data, date=DATE)
    (tmp_path / "old.docx").write_bytes(data)
    (tmp_path / "new.docx").write_bytes(made.data)
    jobs = (("old", "keep", "kept"), ("new", "accept", "accepted"), ("new", "reject", "rejected"))
    names = [x for a, how, b in jobs for x in (str(tmp_path / f"{a}.docx"), how, str(tmp_path / f"{b}.docx"))]
    script = ROOT / "tests" / "formats" / "office" / "libreoffice.py"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    subprocess.run(
        [python, str(script), str(tmp_path / "home"), *names],
        env=environment,
        capture_output=True,
        check=True,
        timeout=180,
    )
    read = {
        name: read_word((tmp_path / f"{name}.docx").read_bytes()).text or ""
        for name in ("kept", "accepted", "rejected")
    }
    assert read["rejected"] == read["kept"]
    assert words(read["rejected"]) == words(made.page)
    assert words(read["accepted"]) == words(apply(made.page, made.changes)[0])
    italic = [m.span.of(read["rejected"]) for m in _italics(tmp_path / "rejected.docx")]
    assert italic == [m.span.of(read["kept"]) for m in _italics(tmp_path / "kept.docx")]


def _italics(path: Path) -> list:
    marks = read_word(path.read_bytes()).meta["document"].marks
    return [m for m in marks if m.kind == "italic"]
