"""Values that look like something else (an Extra line, a YAML mark, a tag, a note of ours) go through every format."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit import formats
from refkit.formats.common.structured_note import dump
from refkit.model import Library, from_csl

TEXTS = [
    "", "  lead", "trail ", "a: b", "type: treaty", "original-date: 1957", "{:original-date: 1957}", "DOI: 10.1000/x",
    "tex.origtitle: x", "Citation Key: k", "true", "null", "~", "no", "1", "007", "1.0", "1e5", "-", "--- x", "# c",
    "@x", "`x`", "%x", "%A x", "!x", "&a", "*a", "[x]", "{x}", "a #b", "'q'", '"q"', "a\nb", "a\n\nb", "\ta",
    "x\u00a0y", "e\u0301", "\ufeffx", "<i>x</i>", "<i>x", "*x*", "H~2~O", "x\\y", "_x_", "$x$",
    'refkit/1 {"title": null}', "refkit: ignore X", "PMID: 7", "tags: a", "a;b", "a, b", "| x", "> x", "x:",
    "2001-12-14", "12:30:45", "0x1F", ".inf", "<<", "=", "a\r\nb", "a\u2028b", "a\x1cb", "ER  - ", "TY  - BOOK",
    "</title>", "&amp;", "]]>", "author: A || B", "plain\nDOI: 10.1000/z",
]  # fmt: skip
VARIABLES = (
    "title title-short container-title collection-title publisher publisher-place volume issue page edition number"
    " genre medium note abstract language DOI URL ISBN ISSN PMID archive archive_location archive_collection"
    " archive-place call-number source status version section event-title authority keyword original-title license"
    " references citation-key volume-title reviewed-title chapter-number x-unknown".split()
)
TYPES = "book article-journal chapter treaty manuscript personal_communication report webpage thesis legal_case".split()

texts = st.sampled_from(TEXTS)
values = texts | st.sampled_from([True, None, 5, 1.5, 12345678901, ["x"], {"a": "x"}])
names = st.fixed_dictionaries({"family": texts.filter(bool)}, optional={"given": texts, "suffix": texts}) | st.builds(
    lambda t: {"literal": t}, texts.filter(bool)
)
dates = st.sampled_from(
    [
        {"date-parts": [[1958, 8, 2]]},
        {"date-parts": [[1958], [1960]]},
        {"date-parts": [[-44]]},
        "1958~/1960",
        {"date-parts": [[1958]], "season": "Lent"},
        {"date-parts": [["1958-60"]]},
    ]
) | st.builds(lambda t: {"literal": t}, texts)
items = st.builds(
    lambda kind, texts, names, dates: {"id": "k1", "type": kind, **texts, **names, **dates},
    st.sampled_from(TYPES),
    st.dictionaries(st.sampled_from(VARIABLES), values, max_size=6),
    st.dictionaries(
        st.sampled_from(
            "author editor translator recipient composer counsel collection-editor reviewed-author".split()
        ),
        st.lists(names, min_size=1, max_size=2),
        max_size=2,
    ),
    st.dictionaries(st.sampled_from("issued accessed original-date submitted".split()), dates, max_size=2),
)
FORMATS = [
    "csl-json", "better-csl-json", "csl-yaml", "ris", "enw", "endnote-xml", "mods", "zotero-json", "betterbibtex-json",
    "zotero-rdf", "jsonl",
]  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(item=items)
def test_an_odd_value_comes_back_or_is_told(name: str, item: dict[str, Any]) -> None:
    reference = from_csl(item)
    written = formats.write(Library((reference,)), name)
    back = formats.loads(written.text, name).references
    assert len(back) == 1
    assert dump(back[0]) == dump(reference) or written.lost


def test_a_citation_key_beside_the_identifier_stays_beside_it() -> None:
    reference = from_csl({"id": "x", "type": "book", "citation-key": "vane1949"})
    for name in ("better-csl-json", "csl-yaml"):
        written = formats.write(Library((reference,)), name)
        assert formats.loads(written.text, name).references == (reference,)


def test_numbers_of_yaml_that_are_numbers_stay_numbers_and_typed_ones_stay_words() -> None:
    reference = from_csl({"id": "x", "type": "book", "x-weight": 1.5, "x-count": 12345678901, "volume": "1.10"})
    written = formats.write(Library((reference,)), "csl-yaml")
    assert formats.loads(written.text, "csl-yaml").references == (reference,)
    source = "references:\n- id: x\n  type: book\n  volume: 1.10\n  issue: 12345678901\n"
    reference = formats.loads(source, "csl-yaml").references[0]
    assert (str(reference.volume), str(reference.issue)) == ("1.10", "12345678901")
