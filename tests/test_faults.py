"""One bad thing never takes the rest down: a bug in any stage is told as BUG001, and all else comes out."""

from __future__ import annotations

from importlib import import_module

import pytest

import refkit
from refkit import faults
from refkit.errors import UsageError
from refkit.rules.engine.view import EntryView

PAGE = """Adler, Ruth. 1991. Bridges over the Narva. Tartu: Ilmamaa.
Boiler, Hans. 1992. The Broken One. Riga: Zinatne.
Cole, Mary. 1993. Letters from Tallinn. London: Routledge.
"""
ODD = "Broken"


@pytest.fixture(autouse=True)
def guarded(monkeypatch):
    """Here the guards hold, as they do for users."""
    monkeypatch.delenv("REFKIT_STRICT")


def failing_on_the_odd_one(function, words):
    def broken(*arguments, **options):
        if ODD.lower() in words(*arguments).lower():
            raise ZeroDivisionError("on purpose")
        return function(*arguments, **options)

    return broken


def break_first_argument(monkeypatch, target, name):
    """Make a function fail where its first argument's text, title or words hold ODD."""
    original = getattr(target, name)

    def words(first, *_):
        return first if isinstance(first, str) else str(getattr(first, "text", first))

    monkeypatch.setattr(target, name, failing_on_the_odd_one(original, words))


def bugs(findings):
    return [f for f in findings if f.rule == "BUG001"]


def test_an_entry_that_the_parser_fails_on_keeps_its_words_and_the_others_are_read(monkeypatch):
    break_first_argument(monkeypatch, import_module("refkit.parse"), "read")
    library = refkit.loads(PAGE)
    assert [r.kind for r in library] == ["book", "other", "book"]
    assert library[1].text == PAGE.splitlines()[1]
    (fault,) = bugs(library.findings)
    assert fault.span.of(PAGE) == PAGE.splitlines()[1]
    assert "parse failed with ZeroDivisionError at " in fault.message and "sha256 " in fault.message
    assert ODD not in fault.message


def test_a_rule_that_fails_is_told_and_the_other_rules_are_asked(monkeypatch):
    from refkit.rules.engine.registry import all_rules

    def find(view: EntryView, facts):
        raise SystemExit(0)

    page = "Adler, R.1991. Bridges  over the Narva. Tartu: Ilmamaa.\n"
    monkeypatch.setattr(all_rules()["WSP101"], "find", find, raising=False)
    fixed = refkit.fix_text(page)
    assert "R. 1991" in fixed.text
    assert {f.message.split(" failed")[0] for f in bugs(fixed.findings)} == {"rule WSP101"}
    assert {"BUG001", "WSP102"} <= {f.rule for f in refkit.check(page)}


def test_a_rule_on_records_that_fails_is_told_of_its_record(monkeypatch):
    from refkit.rules.engine.registry import all_rules

    def find(view: EntryView, facts):
        if ODD in view.text:
            raise IndexError
        yield from ()

    monkeypatch.setattr(all_rules()["CHR401"], "find", find, raising=False)  # one that is asked everywhere
    library = refkit.loads("@book{a, title={Whole}}\n@book{b, title={Broken}}\n", "bibtex")
    assert [(f.key, f.field) for f in bugs(library.findings)] == [("b", "title")]
    assert len(library) == 2


@pytest.mark.parametrize("style", ["chicago-author-date", "apa"])
@pytest.mark.parametrize("where", ["composing.compose.compose", "rendering.list_order_key"])
def test_a_record_that_cannot_be_composed_or_filed_is_printed_in_its_words(monkeypatch, style, where):
    module, _, name = where.rpartition(".")
    room = import_module(f"refkit.cite.{module}")
    original = getattr(room, name)

    def words(first, *_):
        return str(first.get("title") if isinstance(first, dict) else first.title)

    monkeypatch.setattr(room, name, failing_on_the_odd_one(original, words))
    rendered = refkit.render(refkit.loads(PAGE), style=style)
    assert len(rendered.entries) == 3
    assert any(ODD.lower() in e.lower() for e in rendered.entries)
    assert any(e.startswith("Cole, M") and "Tallinn" in e for e in rendered.entries)
    assert len(rendered.faults) == 1 and rendered.faults[0].key == "boiler1992broken"


def test_a_record_that_the_engine_fails_on_stands_at_the_end_by_its_title(monkeypatch):
    from refkit.cite.engines.own import RefkitEngine

    original = RefkitEngine.render

    def broken(self, items, style, **options):
        if any(ODD in str(i.get("title")) for i in items):
            raise RecursionError
        return original(self, items, style, **options)

    monkeypatch.setattr(RefkitEngine, "render", broken)
    rendered = refkit.render(refkit.loads(PAGE), style="chicago-author-date")
    assert [e.split(",")[0] for e in rendered.entries] == ["Adler", "Cole", "The Broken One"]
    assert len(rendered.citations) == 3
    assert bugs(rendered.faults)


def test_a_record_that_a_writer_fails_on_is_named_and_the_others_are_written(monkeypatch):
    from refkit.formats.bibtex import write_entry

    original = write_entry.EntryWriter.fields

    def broken(self, reference, key):
        if ODD in str(reference.title):
            raise OverflowError
        return original(self, reference, key)

    monkeypatch.setattr(write_entry.EntryWriter, "fields", broken)
    written = refkit.write(refkit.loads(PAGE, fix=False), "bibtex")
    assert "Narva" in written.text and "Tallinn" in written.text and ODD not in written.text
    assert {loss.key for loss in written.lost} == {"boiler1992broken"}
    assert [f.key for f in bugs(written.faults)] == ["boiler1992broken"]


def test_a_format_whose_reader_fails_keeps_the_words_of_the_file(monkeypatch):
    from refkit.formats.tagged import ris

    def broken(text):
        raise KeyError(text)

    monkeypatch.setattr(ris, "read", broken)
    text = "TY  - BOOK\nTI  - Bridges over the Narva\nER  - \n"
    library = refkit.loads(text, "ris")
    assert [r.text for r in library] == [text]
    assert bugs(library.findings)


def test_a_page_that_cannot_be_split_is_read_line_by_line(monkeypatch):
    import refkit.text

    def broken(page):
        raise AttributeError

    monkeypatch.setattr(refkit.text, "split", broken)
    library = refkit.loads(PAGE)
    assert len(library) == 3 and bugs(library.findings)


def test_a_batch_has_an_error_for_the_text_that_failed(monkeypatch):
    break_first_argument(monkeypatch, import_module("refkit.parse"), "read")
    results = refkit.process_batch(PAGE.splitlines())
    assert [bool(r.error) for r in results] == [False, True, False]
    assert results[1].reference is not None and results[1].reference.text == PAGE.splitlines()[1]


def test_strict_takes_the_guards_away(monkeypatch):
    monkeypatch.setenv("REFKIT_STRICT", "1")
    break_first_argument(monkeypatch, import_module("refkit.parse"), "read")
    with pytest.raises(ZeroDivisionError):
        refkit.loads(PAGE)


def test_wrong_use_is_no_fault():
    def misused():
        raise UsageError("no such thing")

    with pytest.raises(UsageError):
        faults.attempt("try", "", misused)


def test_where_nobody_collects_the_fault_is_logged(caplog):
    assert faults.attempt("try", "words", lambda: 1 // 0) is None
    assert "BUG001 try failed with ZeroDivisionError at " in caplog.text and "tests/test_faults.py:" in caplog.text


def test_one_fault_is_told_once():
    with faults.collecting() as told:
        for _ in range(3):
            faults.attempt("try", "words", lambda: 1 // 0, entry=4)
    assert [f.entry for f in told] == [4]


# Where a reader makes the record of one entry: its module, the function, and how the odd one is told.
RECORDS = {
    "bibtex": ("bibtex.file", "decode_entry"),
    "biblatex": ("bibtex.file", "decode_entry"),
    "csl-json": ("csl.csl_json", "record"),
    "csl-yaml": ("csl.csl_json", "record"),
    "ris": ("tagged.ris", "record"),
    "enw": ("tagged.enw", "record"),
    "endnote-xml": ("xml.endnote.reader", "record"),
    "mods": ("xml.mods.reader", "record"),
    "zotero-json": ("zotero.items", "record"),
    "zotero-rdf": ("zotero.rdf_read", "record"),
    "jsonl": ("jsonl", "record"),
}


@pytest.mark.parametrize("name", RECORDS)
def test_one_record_that_a_reader_fails_on_is_kept_in_its_words_and_the_others_are_read(monkeypatch, name):
    text = refkit.dumps(refkit.loads(PAGE, fix=False), name)
    room = import_module(f"refkit.formats.{RECORDS[name][0]}")
    original = getattr(room, RECORDS[name][1])

    def shown(value):
        from xml.etree.ElementTree import Element, tostring

        return tostring(value, encoding="unicode") if isinstance(value, Element) else str(value)

    def broken(*arguments, **options):
        if any(ODD in shown(a) for a in arguments):
            raise ZeroDivisionError("on purpose")
        return original(*arguments, **options)

    monkeypatch.setattr(room, RECORDS[name][1], broken)
    library = refkit.loads(text, name, fix=False)
    assert [r.kind for r in library] == ["book", "other", "book"]
    assert ODD in library[1].text and "Narva" not in library[1].text
    (fault,) = bugs(library.findings)
    assert ODD in fault.span.of(text)
