"""Values of a shape that no variable has: the entry is printed, its neighbours too, and what has no words is told."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit import dumps
from refkit.cite import compose, render
from refkit.cite.composing.regular_values import regular
from refkit.cite.list_order import list_order_key
from refkit.cite.style_needs import STYLE_NEEDS
from refkit.csl.values import variables
from refkit.model import Library, from_csl

GOOD: dict[str, Any] = {"id": "good", "type": "book", "title": "Ferries", "author": [{"family": "Brandt"}]}


def entry(style: str = "apa", **fields: Any) -> str:
    library = [from_csl({"id": "odd", "type": "book", "title": "Harbours", **fields}), from_csl(GOOD)]
    rendered = render(library, style)
    by_key = dict(zip(rendered.keys, rendered.entries, strict=True))
    assert by_key["good"].startswith("Brandt")
    return by_key["odd"]


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        ({"date-parts": [["1931-34"]]}, "Harbours. (1931–1934)."),
        ({"date-parts": [1931]}, "Harbours. (1931)."),
        ({"date-parts": 1931}, "Harbours. (1931)."),
        ({"date-parts": [["early"]]}, "Harbours. (early)."),
        ({"date-parts": [[1931.0, "4"]]}, "Harbours. (1931)."),
        ({"date-parts": [[float("inf")]]}, "Harbours. (n.d.)."),
        ({"date-parts": [[True]]}, "Harbours. (n.d.)."),
        ([1931], "Harbours. (1931)."),
        ({"raw": 10**70, "date-parts": [[10**70]]}, None),
    ],
)
def test_a_date_of_an_odd_shape_prints_what_it_says(date: Any, printed: str | None) -> None:
    for style in STYLE_NEEDS:
        assert "Harbours" in entry(style, issued=date)
    if printed is not None:
        assert entry("apa", issued=date) == printed


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"status": True}, "odd: status: not text"),
        ({"publisher": {"a": 1}}, "odd: publisher: not text"),
        ({"author": [{"family": True, "given": "Ada"}]}, "odd: author: family is not text"),
        ({"genre": [["x"]]}, "odd: genre: not text"),
    ],
)
def test_what_has_no_words_is_told_by_its_variable(fields: dict[str, Any], told: str) -> None:
    for style in ("apa", "chicago-notes-bibliography"):
        rendered = render([from_csl({"id": "odd", "type": "report", "title": "Harbours", **fields})], style)
        assert list(rendered.warnings) == [told]


def test_numbers_are_words_where_words_belong() -> None:
    assert regular({"publisher": 12, "number": [3, "b"], "volume": 4.0}) == {
        "publisher": "12",
        "number": "3, b",
        "volume": "4",
    }


def test_a_regular_item_stays_as_it_is() -> None:
    item = {**GOOD, "issued": {"date-parts": [[1931, 4], [1932]], "circa": True}, "editor": [{"literal": "The Board"}]}
    assert regular(item) == item


def test_a_family_name_of_one_blank_is_written_by_its_given_name() -> None:
    blank = from_csl({"id": "odd", "type": "book", "title": "Harbours", "author": [{"family": " ", "given": "Ada"}]})
    assert "author = {{Ada}}" in dumps(Library(references=(blank,)), "bibtex")


ODD = st.one_of(
    st.booleans(),
    st.none(),
    st.integers(),
    st.floats(),
    st.sampled_from(["", " ", "²", "⑨", "\ud83d", "1931-34", "<i>x", "((", 10**70]),
    st.lists(st.one_of(st.integers(), st.booleans(), st.text(max_size=3)), max_size=2),
    st.dictionaries(
        st.sampled_from(["family", "given", "literal", "raw", "season", "circa", "x"]),
        st.one_of(st.booleans(), st.integers(), st.text(max_size=3)),
        max_size=2,
    ),
    st.builds(
        lambda p: {"date-parts": p},
        st.recursive(
            st.one_of(st.integers(), st.floats(), st.text(max_size=3), st.none()), lambda s: st.lists(s, max_size=2)
        ),
    ),
)
TYPES = ("book", "report", "webpage", "hearing", "interview", "document", "treaty", "broadcast", "article-newspaper")


@settings(deadline=None, max_examples=150)
@given(
    st.sampled_from(TYPES),
    st.dictionaries(st.sampled_from(sorted(variables.KNOWN)), ODD | st.lists(ODD, max_size=2), max_size=6),
    st.sampled_from(sorted(STYLE_NEEDS)),
)
def test_any_values_are_composed_filed_and_printed(kind: str, fields: dict[str, Any], style: str) -> None:
    reference = from_csl({"id": "odd", "type": kind, "title": "Harbours", **copy.deepcopy(fields)})
    list_order_key(compose(reference, STYLE_NEEDS[style], facts=False), STYLE_NEEDS[style])
    assert len(render([reference, from_csl(GOOD)], style).entries) == 2
