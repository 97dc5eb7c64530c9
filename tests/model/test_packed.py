"""A packed list is the list: its records, their provenance, their order; only in less memory."""

from __future__ import annotations

import pickle
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit import reading
from refkit.cli import converting
from refkit.formats.common.cite_keys import KeyMaker, make_keys
from refkit.intake import Source
from refkit.model import FieldTrace, Library, Provenance, Reference, Rival
from refkit.model.packed import Packed
from refkit.pipeline import convert_library, parse
from refkit.trace import Span
from tests.cli.conftest import Cli, cli  # noqa: F401
from tests.strategies import references

PAGE = "\n".join(
    f"Holm, {given}. {year}. The {noun} of  {place}: A History. {town}: Dag."
    for given in ("Ada", "Bert M.")
    for year in (1931, 1948)
    for noun in ("Harbours", "Railways", "Bridges")
    for place in ("Norway", "Sweden")
    for town in ("Oslo", "Bergen")
)


def page(compact: bool, fix: bool = True) -> Library:
    source = Source("list.txt", PAGE, PAGE.encode())
    return reading.read_library(source, "text", fix=fix, compact=compact)


@given(st.lists(references(), max_size=5))
def test_records_come_out_as_they_went_in(listed: list[Reference]) -> None:
    packed = Packed(listed)
    assert list(packed) == listed
    assert [r.model_fields_set for r in packed] == [r.model_fields_set for r in listed]
    assert [packed[n] for n in range(-len(listed), len(listed))] == listed + listed
    assert packed[1:] == tuple(listed[1:])
    assert packed == tuple(listed)
    assert pickle.loads(pickle.dumps(packed)) == packed


def test_a_place_outside_is_an_index_error() -> None:
    with pytest.raises(IndexError, match="no reference 3 in a list of 1"):
        Packed([parse("Holm, Ada. 1931. Ferries. Oslo: Dag.")])[3]


def test_provenance_is_kept_with_its_spans_and_changes() -> None:
    reference = parse("Holm , Ada. 1931. Ferries. Oslo : Dag.")
    assert reference.changes
    assert Packed([reference])[0].provenance == reference.provenance


def test_confidences_and_rivals_are_kept() -> None:
    trace = FieldTrace((Span(0, 4),), 0.4, "authors", (), (Rival("Holm, A.", "second", 0.3), Rival("", "third", 0.2)))
    reference = parse("Holm, Ada. 1931. Ferries. Oslo: Dag.")
    reference = reference.with_(provenance=Provenance(fields={"author": trace}, confidence=0.25))
    assert Packed([reference])[0].provenance == reference.provenance
    assert pickle.loads(pickle.dumps(Packed([reference])))[0].provenance == reference.provenance


@pytest.mark.parametrize("fix", [True, False])
def test_a_long_page_is_the_same_packed_and_unpacked(fix: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MANY", 10)
    whole, packed = page(compact=False, fix=fix), page(compact=True, fix=fix)
    assert isinstance(whole.references, tuple)
    assert isinstance(packed.references, Packed)
    assert packed == whole
    assert [r.provenance for r in packed] == [r.provenance for r in whole]
    assert [r.id for r in packed] == make_keys(r.with_(id="") for r in whole)
    assert (packed.changes, packed.set_aside, packed.findings) == (whole.changes, whole.set_aside, whole.findings)
    assert packed[whole[3].id] == whole[3]
    assert isinstance(packed.filter(lambda r: r.issued).references, Packed)
    for target in ("apa", "chicago-notes-bibliography", "bibtex", "jsonl", "csl-json"):
        assert convert_library(packed, target).text == convert_library(whole, target).text


def test_short_pages_are_never_packed() -> None:
    assert isinstance(page(compact=True).references, tuple)


def test_jsonl_of_a_long_page_is_written_in_pieces_that_make_the_same_file(
    cli: Cli,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "list.txt"
    path.write_text(PAGE, encoding="utf-8")
    whole = cli("convert", path, "--to", "jsonl")
    monkeypatch.setattr(reading, "_MANY", 10)
    monkeypatch.setattr(converting, "_PIECE", 7)
    pieces = cli("convert", path, "--to", "jsonl")
    assert (pieces.status, pieces.out, pieces.err) == (whole.status, whole.out, whole.err)
    cli("convert", path, "--to", "jsonl", "-o", tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == whole.out


def test_keys_made_one_by_one_are_those_of_the_list() -> None:
    listed = [r.with_(id="") for r in page(compact=False)]
    maker = KeyMaker()
    assert [maker.key(r) for r in listed] == make_keys(listed)


def test_a_packed_record_takes_a_tenth_of_its_memory_or_less() -> None:
    records = [parse(line) for line in PAGE.splitlines()]

    def grown(make: object) -> int:
        before = tracemalloc.get_traced_memory()[0]
        kept = make()  # type: ignore[operator]
        after = tracemalloc.get_traced_memory()[0]
        assert len(kept) == 4 * len(records)
        return after - before

    tracemalloc.start()
    loose = grown(lambda: [parse(line) for line in PAGE.splitlines() * 4])
    packed = grown(lambda: Packed(r for _ in range(4) for r in records))
    tracemalloc.stop()
    assert packed * 10 < loose
