"""The whole story in Python: what goes in, what comes out, and that nothing on the way raises or is lost."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import refkit
from refkit.errors import InputError, UnknownNameError
from refkit.model import Rival
from refkit.trace import apply
from tests.conftest import EXAMPLE
from tests.doubting import doubting

WALT = "Walt, S.1990. The Origins of Alliance. Cornell University Press."

HTML = (
    "<html><body><nav><a href='/'>Home</a></nav><h1>Sources</h1><ul>"
    "<li>Walt, S.1990. <i>The Origins of Alliance</i>. Cornell University Press.</li>\n"
    "<li>Chen, Jian. 2001. Mao’s China &amp; the Cold War. University of North Carolina Press.</li>\n"
    "<li>Doe, J.1999. War and Peace. London: Verso.</li></ul></body></html>"
)


def test_one_reference_is_parsed_and_its_repair_told() -> None:
    book = refkit.parse(WALT)
    assert (book.kind, book.author[0].family, str(book.issued)) == ("book", "Walt", "1990")
    assert [c.rule for c in book.changes] == ["WSP102"]
    assert refkit.parse(WALT, fix=False).changes == ()


def test_spans_count_in_the_text_as_pasted() -> None:
    book = refkit.parse(WALT)
    assert book.provenance is not None and book.provenance.entry is not None
    words = {f: [s.of(WALT) for s in t.spans] for f, t in book.provenance.fields.items()}
    assert words["issued"] == ["1990"]
    assert words["publisher"] == ["Cornell University Press"]


@pytest.mark.parametrize(
    "text",
    [
        "Hay, Ann. 1990. Wind and Rain. Oslo: Dag.",
        "Hay, Ann.1990. Wind and Rain. Oslo: Dag.",
        "Hay, Ann. 1990. *Wind and Rain*. Oslo: Dag.",
        "12. Hay, Ann. 1990. Wind\n  and Rain. Oslo: Dag.",
    ],
    ids=["as it is", "repaired", "with marks", "over lines"],
)
def test_what_a_reader_is_not_sure_of_stays_with_the_record(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rivals = (Rival("Dag Press", "second", 0.3),)
    doubting(monkeypatch, {"publisher": (0.4, rivals)}, whole=0.35)
    came_from = refkit.parse(text).provenance
    assert came_from.confidence == 0.35
    assert (came_from.fields["publisher"].confidence, came_from.fields["publisher"].rivals) == (0.4, rivals)
    assert came_from.fields["title"].rivals == ()


def test_a_library_has_keys_set_aside_text_and_changes_that_replay() -> None:
    library = refkit.load(EXAMPLE)
    assert len(library) == 26
    assert len({r.id for r in library}) == 26
    assert library.set_aside
    assert library.text is not None
    assert apply(library.text, library.changes)[0] != library.text
    assert pickle.loads(pickle.dumps(library)) == library
    assert "<table>" in library._repr_html_()
    assert library[:3].references == library.references[:3]
    with pytest.raises(KeyError, match="near: zubok2009failed"):
        library["zubok2009faild"]


def test_a_library_checks_and_fixes_itself() -> None:
    library = refkit.loads(EXAMPLE.read_text("utf-8"), fix=False)
    assert library.changes == ()
    assert any(f.rule == "TYP001" for f in library.check())
    assert library.fix().changes


def test_convert_in_one_call() -> None:
    converted = refkit.convert(EXAMPLE, to="apa")
    assert len(converted.text.splitlines()) == 26
    assert converted.changes and not converted.not_understood
    with pytest.raises(UnknownNameError, match="apa"):
        refkit.convert(EXAMPLE, to="appa")
    with pytest.raises(InputError):
        refkit.load("nothing-here.txt")


def test_records_survive_the_formats_that_hold_them() -> None:
    library = refkit.load(EXAMPLE)
    for name in ("jsonl", "csl-json"):
        assert refkit.loads(refkit.dumps(library, name), name, fix=False).references == library.references


def test_markup_stays_and_what_is_read_through_it_is_told_at_its_entry() -> None:
    fixed = refkit.fix_text(HTML)
    assert "<li>Doe, J. 1999. War and Peace" in fixed.text
    assert "<li>Walt, S.1990. <i>" in fixed.text
    library = refkit.loads(HTML)
    assert [r.author[0].family for r in library] == ["Walt", "Chen", "Doe"]
    found = refkit.check(HTML, select=["WSP102"])
    assert len(found) == 2 and [bool(f.changes) for f in found] == [False, True]


def test_a_batch_gives_one_result_for_each_text() -> None:
    results = refkit.process_batch([WALT, "", "?!", WALT])
    assert len(results) == 4
    assert all(r.error is None and r.reference is not None for r in results)
    assert results[0].reference == results[3].reference


pages = st.lists(
    st.sampled_from([*EXAMPLE.read_text("utf-8").split("\n\n")[1:12], "", "See also:", "<b>", "\\bibitem{x}", "———. "])
    | st.text(max_size=40),
    max_size=6,
).map("\n".join)


@settings(max_examples=60)
@given(pages)
def test_no_page_raises_and_a_fixed_page_stays_as_it_is(page: str) -> None:
    library = refkit.loads(page)
    assert all(r.provenance is not None for r in library) or library.format not in ("text", "lines")
    if library.format != "text":
        return
    fixed = refkit.fix_text(page)
    assert apply(page, fixed.changes)[0] == fixed.text
    assert refkit.fix_text(fixed.text).text == fixed.text
    refkit.check(page)


def test_a_file_may_be_named_by_a_path_or_a_string(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(WALT, encoding="utf-8")
    assert refkit.load(path) == refkit.load(str(path))


def test_the_bibliography_of_a_word_file_is_read_like_a_page(tmp_path: Path) -> None:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraphs = ["<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Bibliography</w:t></w:r></w:p>"]
    paragraphs += [f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in (WALT, "Doe, J. 1999. War. London: Verso.")]
    path = tmp_path / "paper.docx"
    with zipfile.ZipFile(path, "w") as package:
        body = f"<w:document xmlns:w='{namespace}'><w:body>{''.join(paragraphs)}</w:body></w:document>"
        package.writestr("word/document.xml", body)
    library = refkit.load(path)
    assert [(r.author[0].family, str(r.issued)) for r in library] == [("Walt", "1990"), ("Doe", "1999")]
    assert library.findings == ()


def test_what_a_mail_holds_besides_its_references_is_named_by_check() -> None:
    mail = (
        "From: Ann Lee <ann@example.org>\nTo: Bob <bob@example.org>\nSubject: references\n\n"
        "> Gaddis, John Lewis. We Now Know: Rethinking Cold War History. Oxford:\n> Clarendon Press, 1997.\n"
    )
    assert [(f.rule, f.span.start) for f in refkit.check(mail)] == [("SEG003", 0)]
    assert refkit.check(mail, ignore=["SEG"]) == []
