"""CSL-JSON holds every record: written and read back, nothing differs, whatever the kind."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.model import KINDS, EdtfDate, Name, OtherReference, Reference, Title, from_csl, parse_reference, to_csl
from tests.strategies import json_values, references, words


@given(references())
def test_a_record_of_any_kind_comes_back_from_csl_as_it_was(reference: Reference) -> None:
    item = json.loads(json.dumps(to_csl(reference)))
    assert from_csl(item) == reference


@given(references())
def test_a_record_of_any_kind_comes_back_from_its_own_json(reference: Reference) -> None:
    data = json.loads(reference.model_dump_json(exclude_defaults=True)) | {"kind": reference.kind}
    assert parse_reference(data) == reference


CSL_VARIABLES = "title author issued volume page URL DOI note archive archive_location custom keyword original-title"


@given(st.dictionaries(st.sampled_from([*CSL_VARIABLES.split(), "id", "type"]) | words, json_values, max_size=6))
def test_no_item_raises_and_no_variable_is_lost(item: dict[str, Any]) -> None:
    written = to_csl(from_csl(item))
    kept = json.dumps(written, ensure_ascii=False, sort_keys=True)
    for key in item:
        assert key in written or json.dumps(key, ensure_ascii=False)[1:-1] in kept or item[key] in (None, [], "", {})


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_keeps_its_kind_and_type(kind: str) -> None:
    for csl_type in KINDS[kind].csl_types:
        item = {"id": "x", "type": csl_type, "custom": {"kind": kind}}
        reference = from_csl(item)
        assert reference.kind == kind
        assert to_csl(reference)["type"] == csl_type


def test_a_type_that_nobody_knows_is_kept() -> None:
    reference = from_csl({"id": "x", "type": "opera", "title": "Aida"})
    assert isinstance(reference, OtherReference)
    assert to_csl(reference) == {"id": "x", "type": "opera", "title": "Aida"}


def test_a_romanized_title_is_told_from_one_in_its_own_language() -> None:
    chinese = from_csl({"type": "book", "title": "A Biography", "original-title": "Mao Zedong zhuan", "language": "zh"})
    french = from_csl({"type": "book", "title": "The Plague", "original-title": "La Peste", "language": "en"})
    assert chinese.title == Title(text="A Biography", romanized="Mao Zedong zhuan")
    assert french.title == Title(text="The Plague", original="La Peste")


def test_dates_become_edtf() -> None:
    def read(value: Any) -> EdtfDate | None:
        return from_csl({"type": "book", "issued": value}).issued

    assert read({"date-parts": [[1958, 8, 12]]}) == EdtfDate(value="1958-08-12")
    assert read({"date-parts": [["1949"], ["1963"]]}) == EdtfDate(value="1949/1963")
    assert read({"date-parts": [[1986]], "season": "spring"}) == EdtfDate(value="1986-21")
    assert read({"date-parts": [[1958]], "circa": True}) == EdtfDate(value="1958~")
    assert read({"date-parts": [[-44, 3, 15]]}) == EdtfDate(value="-0043-03-15")
    assert read("1861/..") == EdtfDate(value="1861/..")
    assert read({"literal": "n.d."}) == EdtfDate(literal="n.d.")


def test_a_family_first_name_reads_in_its_own_order() -> None:
    assert str(Name(family="Mao", given="Zedong", family_first=True)) == "Mao Zedong"
    assert str(Name(family="Zubok", given="Vladislav M.")) == "Vladislav M. Zubok"
