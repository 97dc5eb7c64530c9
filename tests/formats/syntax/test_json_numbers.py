"""Numbers and kinds of JSON as strangers write them are kept as they stand, and end nothing."""

from __future__ import annotations

import json

import pytest

import refkit
from refkit import formats
from refkit.formats.common.structured_note import dump
from refkit.formats.syntax import json_safe
from refkit.model.parts import EdtfDate

ODD = ["Infinity", "-Infinity", "NaN", "1e999", "-1e400", "9" * 23, "7" * 5000, "1.5", "3.0", "-0"]


@pytest.mark.parametrize("number", ODD)
def test_a_number_is_a_value_that_equals_itself_and_is_written_again(number: str) -> None:
    value = json_safe.loads(f"[{number}]")
    assert value == json_safe.loads(f"[{number}]")
    assert json_safe.loads(json.dumps(value, allow_nan=False)) == value


@pytest.mark.parametrize("number", ODD)
@pytest.mark.parametrize("name", ["csl-json", "better-csl-json", "zotero-json", "betterbibtex-json"])
def test_an_odd_number_in_an_export_comes_back_from_our_own_records(name: str, number: str) -> None:
    kind = "type" if "csl" in name else "itemType"
    text = f'[{{"{kind}": "book", "title": "The Salt Road", "volume": {number}, "x-own": [{number}]}}]'
    library = refkit.loads(text, name, fix=False)
    assert len(library) == 1
    assert number.strip("-")[:5] in json.dumps(dump(library[0])).replace("-", "")
    assert tuple(formats.loads(refkit.dumps(library, "jsonl"), "jsonl")) == library.references


@pytest.mark.parametrize("kind", ["[]", "{}", "5", "null", "true", '"no kind"', '["book"]'])
def test_a_line_whose_kind_is_no_kind_is_kept_in_words(kind: str) -> None:
    line = f'{{"schema": "refkit/1", "kind": {kind}, "title": {{"text": "The Salt Road"}}}}'
    library = formats.loads(line, "jsonl")
    assert library[0].kind == "other" and line in str(library[0].text)
    assert len(library.findings) == 1


@pytest.mark.parametrize("value", ["1958\n", "9" * 10, "1" * 5000, "٣٤٥٦", "²0²0", "Y" + "1" * 10, "1958-٣", "1958-0²"])
def test_what_only_looks_like_a_date_is_none(value: str) -> None:
    assert not EdtfDate(value=value).is_valid


@pytest.mark.parametrize("part", ["7٣", "²", 10**23, "9" * 23, True, 1.5, [], {}])
def test_a_date_part_that_is_no_number_is_kept_and_not_guessed(part: object) -> None:
    item = {"id": "a", "type": "book", "title": "The Salt Road", "issued": {"date-parts": [[part]]}}
    reference = refkit.from_csl(item)
    assert reference.issued is None or not reference.issued.is_valid
    written = reference.to_csl()
    assert written.get("issued") == item["issued"] or str(part) in str(written)
