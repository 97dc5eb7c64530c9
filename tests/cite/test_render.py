"""Rendering as its users see it: order, keys, labels, citations, markups, and wrong use."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.cite import compare, render
from refkit.errors import UnknownNameError, UsageError
from refkit.model import Locator, Reference, from_csl
from tests.strategies import references

MEMO: dict[str, Any] = {
    "type": "document",
    "title": "Memorandum of Conference with the President",
    "genre": "Memorandum",
    "issued": {"date-parts": [[1958, 8, 12]]},
    "container-title": "Foreign Relations of the United States, 1958–1960",
    "volume": "19",
}
WALT = from_csl(
    {"id": "walt", "type": "book", "title": "The Origins of Alliance", "author": [{"family": "Walt", "given": "S."}]}
)


def memo(key: str, **fields: Any) -> Reference:
    return from_csl({**MEMO, "id": key, **fields})


def test_entries_keys_and_citations_have_the_order_of_the_style_and_positions_lead_back() -> None:
    rendered = render([WALT, memo("m")], "chicago-author-date")
    assert rendered.keys == ("m", "walt")
    assert rendered.positions == (1, 0)
    assert rendered.citations[1] == "(Walt n.d.)"
    assert rendered.in_library_order()[0] == (rendered.entries[1], rendered.citations[1])


def test_keys_may_be_missing_or_the_same() -> None:
    rendered = render([WALT.with_(id=""), WALT.with_(id="")], "apa")
    assert rendered.keys == ("", "")
    assert len(rendered.entries) == 2


def test_nothing_gives_nothing() -> None:
    for engine in ("refkit", "citeproc-py"):
        assert render([], "apa", engine=engine).entries == ()


def test_the_lists_own_labels_head_what_has_no_author_with_the_lists_own_letters() -> None:
    library = [
        memo("a", **{"year-suffix": "a"}),
        memo("b", title="Memorandum of Conversation", **{"year-suffix": "b"}),
        WALT,
    ]
    rendered = render(library, "chicago-author-date", labels="list")
    assert rendered.citations == ("(Memorandum 1958a)", "(Memorandum 1958b)", "(Walt n.d.)")
    assert rendered.entries[0].startswith(
        "Memorandum. 1958a. “Memorandum of Conference with the President.” August 12."
    )
    alone = render(library[1:2], "chicago-author-date", labels="list")
    assert alone.citations == ("(Memorandum 1958b)",), "the letter is the list's, also where one record is cited"
    by_style = render(library, "chicago-author-date")
    assert by_style.citations[0] == "(“Memorandum of Conference with the President” 1958)"


def test_a_label_of_the_list_counts_more_than_the_genre() -> None:
    statement = from_csl(
        {"type": "webpage", "title": "Joint Statement", "genre": "Joint statement", "issued": {"date-parts": [[2022]]}}
    ).with_(list_label="Statement")
    assert render([statement], "chicago-author-date", labels="list").citations == ("(Statement 2022)",)


def test_a_page_that_the_entry_named_is_cited_but_not_in_the_lists_own_form() -> None:
    reference = WALT.with_(locator=Locator(value="111"))
    assert render([reference], "chicago-author-date").citations == ("(Walt n.d., 111)",)
    assert render([reference], "chicago-author-date", labels="list").citations == ("(Walt n.d.)",)
    assert "111" not in render([reference], "chicago-author-date").entries[0]


def test_clusters_are_cited_as_they_are_given() -> None:
    library = [WALT, memo("m", author=[{"family": "Smith", "given": "G."}])]
    clusters = [[{"id": "walt", "locator": "33"}, {"id": "m"}], [{"id": "walt"}]]
    rendered = render(library, "chicago-author-date", citations=clusters)
    assert rendered.citations == ("(Walt n.d., 33; Smith 1958)", "(Walt n.d.)")
    with pytest.raises(UsageError, match="not in the library: 'nobody'"):
        render(library, "apa", citations=[[{"id": "nobody"}]])


def test_a_second_note_is_short() -> None:
    rendered = render(
        [WALT], "chicago-notes-bibliography", citations=[[{"id": "walt"}], [{"id": "walt", "locator": "9"}]]
    )
    assert rendered.citations == ("S. Walt, The Origins of Alliance (n.d.).", "Walt, The Origins of Alliance, 9.")
    shortened = render([WALT], "chicago-shortened-notes-bibliography")
    assert shortened.citations == ("Walt, The Origins of Alliance.",)


def test_markup_is_written_and_hostile_text_is_not() -> None:
    reference = from_csl({"type": "book", "title": "Alert <script>x</script> & More"})
    html = render([reference], "chicago-author-date", markup="html").entries[0]
    assert "<i>" in html
    assert "<script>" not in html
    assert "&#38;" in html
    assert render([WALT], "apa", markup="markdown").entries[0].count("*") == 2


def test_a_locale_reaches_the_output() -> None:
    reference = memo("m", editor=[{"family": "Doe", "given": "J."}])
    assert "août" in render([reference], "chicago-author-date", locale="fr-FR").entries[0]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"style": "no-such"}, "unknown style 'no-such'"),
        ({"engine": "citeproc"}, "did you mean 'citeproc-py'"),
        ({"markup": "docx"}, "not 'docx'"),
        ({"labels": "both"}, "labels is 'style' or 'list'"),
        ({"engine": "citeproc-py", "markup": "rtf"}, "writes text, html, not 'rtf'"),
    ],
)
def test_wrong_use_is_told(options: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        render([WALT], **{"style": "apa", **options})
    assert issubclass(UnknownNameError, UsageError)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(references(), max_size=4),
    st.sampled_from(["apa", "chicago-author-date", "chicago-notes-bibliography-17"]),
    st.sampled_from(["style", "list"]),
)
def test_no_content_raises_and_each_reference_has_an_entry_and_a_citation(
    library: list[Reference], style: str, labels: str
) -> None:
    rendered = render(library, style, labels=labels)
    assert len(rendered.entries) == len(rendered.citations) == len(library)
    assert sorted(rendered.positions) == list(range(len(library)))
    assert render(library, style, labels=labels) == rendered


@settings(max_examples=15, deadline=None)
@given(st.lists(references(), max_size=2))
def test_no_content_raises_in_citeproc_py(library: list[Reference]) -> None:
    rendered = render(library, "apa", engine="citeproc-py")
    assert len(rendered.entries) == len(library)


def test_two_documents_of_one_title_and_year_are_told_apart() -> None:
    library = [
        memo("b", title="Memorandum of Conversation", URL="https://b.example"),
        memo("a", title="Memorandum of Conversation"),
    ]
    rendered = render(library, "chicago-author-date")
    assert set(rendered.citations) == {"(“Memorandum of Conversation” 1958a)", "(“Memorandum of Conversation” 1958b)"}
    assert all("1958a." in e or "1958b." in e for e in rendered.entries)


def test_comparing_engines_tells_where_they_differ() -> None:
    doubtful = from_csl(
        {
            "id": "d",
            "type": "article-journal",
            "title": "A ‘B’?",
            "container-title": "J",
            "issued": {"date-parts": [[1959]], "circa": True},
        }
    )
    comparison = compare([WALT, doubtful], "apa", engines=("refkit", "citeproc-py"))
    assert comparison.total == 2
    assert comparison.engines == ("refkit", "citeproc-py")
    assert comparison.text.startswith("apa: ")
    for difference in comparison.differences:
        assert difference.key in comparison.text
        assert len(set(difference.entries.values())) > 1


def test_one_reference_alone_is_wrong_use_and_says_what_to_write() -> None:
    import refkit
    from refkit.errors import UsageError

    book = refkit.parse("Lind, Vera. 1999. Harbours of the North. Tartu: Ilmamaa.")
    with pytest.raises(UsageError, match=r"\[reference\]"):
        refkit.render(book, style="apa")  # type: ignore[arg-type]
