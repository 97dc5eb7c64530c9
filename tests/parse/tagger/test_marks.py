"""What the grammars read is shown token by token: the surest reading of a place, and the parts of an archive apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.tagger.marks import Place, marked
from refkit.parse.tagger.tokens import tokens

TEXT = "Moor, Ada. 1963. The Salt Road. RG 59, Box 3, National Archives"


def place(words: str, sure: float = 0.95, reader: str = "r") -> Place:
    start = TEXT.index(words)
    return Place([(start, start + len(words))], sure, reader)


def labels(fields: dict[str, Place], archive: dict[str, str] | None = None) -> list[str]:
    found, _ = marked(tokens(TEXT), fields, archive or {})
    return [mark.label if mark else "-" for mark in found]


def test_a_place_marks_its_tokens_with_label_reader_and_how_sure() -> None:
    found, count = marked(tokens(TEXT), {"author": place("Moor, Ada", 0.87, "authors")}, {})
    assert [(m.label, m.reader, m.sure, m.begins) for m in found if m] == [
        ("AU", "authors", 8, True),
        ("AU", "authors", 8, False),
    ]
    assert found[2:] == [None] * 10
    assert count == {"AU": 2}


def test_certainty_is_told_in_tenths_that_have_one_figure() -> None:
    sure = [0.0, 0.099, 0.5, 0.999, 1.0]
    assert [marked(tokens("a"), {"title": Place([(0, 1)], s, "r")}, {})[0][0].sure for s in sure] == [0, 0, 5, 9, 9]


def test_each_span_begins_anew() -> None:
    moor, ada = (0, 4), (6, 9)
    found, _ = marked(tokens(TEXT), {"author": Place([moor, ada], 0.9, "r")}, {})
    assert [m.begins for m in found if m] == [True, True]


def test_where_two_fields_claim_a_place_the_surer_one_is_seen() -> None:
    fields = {"title": place("Ada. 1963. The Salt Road", 0.5), "issued": place("1963", 0.9)}
    assert labels(fields)[:6] == ["-", "TI", "DA", "TI", "TI", "TI"]
    fields = {"title": place("Ada. 1963. The Salt Road", 0.95), "issued": place("1963", 0.9)}
    assert labels(fields)[:6] == ["-", "TI", "TI", "TI", "TI", "TI"]


def test_the_parts_of_an_archival_location_are_told_apart() -> None:
    parts = {"archive": "National Archives", "archive_collection": "RG 59", "archive_location": "Box 3"}
    fields = {"archive": place("RG 59, Box 3, National Archives")}
    assert labels(fields, parts)[6:] == ["AK", "AK", "AL", "AL", "AR", "AR"]
    assert marked(tokens(TEXT), fields, parts)[1] == {"AK": 2, "AL": 2, "AR": 2}


def test_each_part_of_an_archival_location_begins_anew() -> None:
    parts = {"archive": "National Archives", "archive_collection": "RG 59", "archive_location": "Box 3"}
    found, _ = marked(tokens(TEXT), {"archive": place("RG 59, Box 3, National Archives")}, parts)
    assert [m.begins for m in found if m] == [True, False, True, False, True, False]


def test_a_value_begins_once_though_a_less_sure_one_stood_inside_of_it() -> None:
    found, _ = marked(tokens(TEXT), {"title": place("The Salt Road"), "genre": place("Salt", 0.2)}, {})
    assert [m.begins for m in found if m] == [True, False, False]


def test_a_field_that_no_tagger_knows_has_its_own_name() -> None:
    assert labels({"session": place("Salt Road")})[4:6] == ["session", "session"]


def test_a_span_that_begins_inside_of_a_token_marks_the_next_one() -> None:
    start = TEXT.index("oor, Ada")
    found, _ = marked(tokens(TEXT), {"author": Place([(start, start + 8)], 0.9, "r")}, {})
    assert [i for i, m in enumerate(found) if m] == [1]


def test_the_order_in_which_fields_are_named_counts_nothing() -> None:
    fields = {"title": place("The Salt Road", 0.4), "author": place("Moor, Ada", 0.8), "issued": place("1963", 0.6)}
    assert labels(fields) == labels(dict(reversed(fields.items())))


SPANS = st.tuples(st.integers(0, 80), st.integers(0, 80)).map(sorted)


@given(
    st.dictionaries(
        st.sampled_from(["author", "title", "archive", "note", "issued"]),
        st.builds(Place, st.lists(SPANS, max_size=3), st.floats(0, 1), st.just("r")),
    )
)
def test_any_places_mark_what_lies_in_them_and_no_more(fields: dict[str, Place]) -> None:
    cut = tokens(TEXT)
    found, count = marked(cut, fields, {"archive": "National Archives"})
    inside = [any(a <= t.start < b for place in fields.values() for a, b in place.spans) for t in cut]
    assert [mark is not None for mark in found] == inside
    assert sum(count.values()) == sum(inside)
