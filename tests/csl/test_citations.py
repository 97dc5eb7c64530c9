"""Citations: clusters, positions, sorting, telling apart, collapsing, documents that change."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.csl import Processor, render

from .helpers import AUTHOR_YEAR, book, style

DISAMBIGUATE = (
    'disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true" '
    'et-al-min="3" et-al-use-first="1" '
)


def cite(items: list[dict[str, Any]], *clusters: Any, options: str = "", **kwargs: Any) -> list[str]:
    return render(items, style=style(AUTHOR_YEAR, citation=options, **kwargs), citations=clusters).citations


def test_a_cluster_may_be_ids_or_citeproc_json() -> None:
    items = [book("a"), book(7, "Zubok", year=2009)]
    assert cite(items, ["a", 7], "a") == ["Chen 2001; Zubok 2009", "Chen 2001"]
    full = {"citationItems": [{"id": 7, "prefix": "see ", "suffix": ", passim"}], "properties": {"noteIndex": 1}}
    assert cite(items, full) == ["see Zubok 2009, passim"]


def test_ids_keep_their_case() -> None:
    items = [book("smith20", "Smith", year=1920), book("Smith20", "Smith", year=2020)]
    assert cite(items, ["Smith20"], ["smith20"]) == ["Smith 2020", "Smith 1920"]


def test_an_unknown_id_is_shown_and_told() -> None:
    result = render([book("a")], style=style(AUTHOR_YEAR), citations=[["a", "ghost"]])
    assert result.citations == ["Chen 2001; [ghost?]"]
    assert any(warning.id == "ghost" for warning in result.warnings)


def test_year_suffixes_follow_the_order_of_the_list() -> None:
    items = [book(1, title="B"), book(2, title="A"), book(3, year=2002)]
    sort = '<sort><key variable="author"/><key variable="title"/></sort>'
    made = style(AUTHOR_YEAR + '<text variable="title" prefix=" "/>', sort=sort)
    plain = made.replace("<citation ", f"<citation {DISAMBIGUATE}").replace(
        '<text variable="title" prefix=" "/></layout></citation>', "</layout></citation>"
    )
    result = render(items, style=plain, citations=[[1], [2], [3]])
    assert result.citations == ["Chen 2001b", "Chen 2001a", "Chen 2002"]
    assert result.entries == ["Chen 2001a A", "Chen 2001b B", "Chen 2002"]


def test_authors_of_one_name_get_initials_or_full_names() -> None:
    items = [book(1, "Zubok", "Vladislav"), book(2, "Zubok", "Anna"), book(3, "Zubok", "Artem", 1990)]
    assert cite(items[:2], [1], [2], options=DISAMBIGUATE) == ["V. Zubok 2001", "A. Zubok 2001"]
    items[2]["issued"] = items[0]["issued"]
    assert cite(items, [1], [2], [3], options=DISAMBIGUATE) == ["V. Zubok 2001", "Anna Zubok 2001", "Artem Zubok 2001"]
    primary = DISAMBIGUATE + 'givenname-disambiguation-rule="primary-name-with-initials"'
    assert cite([items[0], book(4, "Zubok", "Ivan", 1950)], [4], options=primary) == ["I. Zubok 1950"]


def test_names_are_added_until_cites_differ() -> None:
    def many(ident: int, second: str) -> dict[str, Any]:
        people = [{"family": f, "given": "X"} for f in ("Smith", second, "Third", "Fourth")]
        return book(ident, author=people)

    items = [many(1, "Brown"), many(2, "Green")]
    assert cite(items, [1], [2], options=DISAMBIGUATE) == ["Smith, Brown, et al. 2001", "Smith, Green, et al. 2001"]
    same = [many(1, "Brown"), many(2, "Brown")]
    assert cite(same, [1, 2], options=DISAMBIGUATE) == ["Smith et al. 2001a; Smith et al. 2001b"]


def test_years_of_one_author_collapse() -> None:
    items = [book(1), book(2, year=2003), book(3, "Zubok", year=2009)]
    year = 'collapse="year" cite-group-delimiter=", "'
    assert cite(items, [1, 2, 3], options=year) == ["Chen 2001, 2003; Zubok 2009"]
    suffixes = [book(n) for n in (1, 2, 3)]
    ranged = 'collapse="year-suffix-ranged" year-suffix-delimiter="," disambiguate-add-year-suffix="true"'
    assert cite(suffixes, [1, 2, 3], [1, 3], options=ranged) == ["Chen 2001a–c", "Chen 2001a,c"]


def test_numbers_collapse_to_ranges() -> None:
    made = style('<text variable="citation-number"/>', citation='collapse="citation-number"')
    items = [book(n) for n in range(1, 6)]
    result = render(
        items,
        style=made,
        citations=[[1, 2, 3], [5, 4], [1, 2, 3, 4], [1, 2], {"citationItems": [{"id": 1, "locator": "3"}]}],
    )
    assert result.citations == ["1–3", "4; 5", "1–3; 5", "1; 2", "1"]


def test_locators_have_labels() -> None:
    layout = (
        AUTHOR_YEAR
        + '<group prefix=", "><label variable="locator" form="short" suffix=" "/><text variable="locator"/></group>'
    )
    made = style(layout)
    clusters = [
        [{"id": 1, "locator": "12"}], [{"id": 1, "locator": "12-14"}], [{"id": 1, "locator": "3", "label": "chapter"}],
        [{"id": 1, "locator": "ch. 4"}],
    ]  # fmt: skip
    printed = render([book(1)], style=made, citations=clusters).citations
    assert printed == ["Chen 2001, p. 12", "Chen 2001, pp. 12–14", "Chen 2001, chap. 3", "Chen 2001, chap. 4"]


NOTE = (
    '<choose><if position="ibid-with-locator"><text term="ibid"/><text variable="locator" prefix=", "/></if>'
    '<else-if position="ibid"><text term="ibid"/></else-if><else-if position="subsequent"><names variable="author">'
    '<name form="short"/></names><text variable="first-reference-note-number" prefix=", n. "/></else-if><else>'
    '<names variable="author"/><text variable="title" prefix=", "/></else></choose>'
)


def note(number: int, ident: Any, **more: Any) -> dict[str, Any]:
    return {"citationID": f"c{number}", "citationItems": [{"id": ident, **more}], "properties": {"noteIndex": number}}


def test_notes_know_what_was_cited_before() -> None:
    items = [book(1, title="War"), book(2, "Zubok", "V.", title="Empire")]
    clusters = [note(1, 1), note(2, 1), note(3, 1, locator="5"), note(4, 2), note(5, 1), note(7, 1)]
    printed = render(items, style=style(NOTE, head='class="note"'), citations=clusters).citations
    assert printed == ["Jian Chen, War", "Ibid.", "Ibid., 5", "V. Zubok, Empire", "Chen, n. 1", "Chen, n. 1"]


def test_author_in_the_text() -> None:
    items = [book(1)]
    made = style(AUTHOR_YEAR).replace('<layout delimiter="; ">', '<layout prefix="(" suffix=")" delimiter="; ">', 1)
    p = Processor(items, style=made)
    assert p.cite([{"id": 1, "suppress-author": True}]) == "(2001)"
    assert p.cite([{"id": 1, "author-only": True}]) == "Chen"
    composite = {"citationItems": [{"id": 1}], "properties": {"mode": "composite"}}
    assert p.cite(composite) == "Chen (2001)"


def test_a_document_is_redrawn_where_it_must_be() -> None:
    p = Processor(
        [book(1, title="War"), book(2, "Zubok", "V.", title="Empire")], style=style(NOTE, head='class="note"')
    )
    assert p.update(note(1, 1), [], []) == {0}
    assert p.update(note(2, 1), [("c1", 1)], []) == {1}
    between = {"citationID": "new", "citationItems": [{"id": 2}], "properties": {"noteIndex": 2}}
    assert p.update(between, [("c1", 1)], [("c2", 3)]) == {1, 2}
    assert p.citations() == ["Jian Chen, War", "V. Zubok, Empire", "Chen, n. 1"]


def test_one_citation_for_each_item() -> None:
    items = [book("a"), book("b"), book("c", "Zubok", year=2009)]
    made = style(AUTHOR_YEAR, citation=DISAMBIGUATE).replace(
        "<layout delimiter", '<layout prefix="(" suffix=")" delimiter', 1
    )
    assert Processor(items, style=made).cite_each() == {"a": "(Chen 2001a)", "b": "(Chen 2001b)", "c": "(Zubok 2009)"}


def test_nocite_lists_what_is_not_cited() -> None:
    items = [book(1), book(2, "Zubok", year=2009), book(3, "Westad", year=2005)]
    made = style(AUTHOR_YEAR)
    assert render(items, style=made, citations=[[2]], nocite=[3]).ids == [2, 3]
    assert render(items, style=made, citations=[[2]], nocite="*").ids == [2, 1, 3]
    assert render(items, style=made, citations=[[2]]).ids == [2, 1, 3]


def test_a_preset_year_suffix_holds_where_its_siblings_are_absent() -> None:
    preset = book(1, **{"year-suffix": "b"})
    options = 'disambiguate-add-year-suffix="true"'
    assert cite([preset, book(2, "Zubok")], [1], options=options) == ["Chen 2001b"]
    assert cite([preset, book(2)], [1], [2], options=options) == ["Chen 2001a", "Chen 2001b"]
    assert cite([preset], [1]) == ["Chen 2001"]


def test_numbers_run_backwards_where_the_style_sorts_them_so() -> None:
    layout = '<text variable="citation-number" suffix=" "/><text variable="title"/>'
    made = style(layout, sort='<sort><key variable="citation-number" sort="descending"/></sort>')
    items = [book(n, title=t) for n, t in ((1, "A"), (2, "B"))]
    assert render(items, style=made).entries == ["2 B", "1 A"]
    assert Processor(items, style=made, sort=False).bibliography().entries == ["1 A", "2 B"]


def test_a_bibliography_may_be_filtered() -> None:
    items = [book(1), book(2, "Zubok", type="speech")]
    listed = Processor(items, style=style(AUTHOR_YEAR)).bibliography(lambda item: item.type == "speech")
    assert listed.entries == ["Zubok 2001"]


@pytest.mark.parametrize(
    ("section", "ids"),
    [
        ({"include": [{"field": "type", "value": "speech"}]}, [2]),
        ({"exclude": [{"field": "type", "value": "speech"}]}, [1, 3]),
        ({"select": [{"field": "type", "value": "book"}, {"field": "keyword", "value": "war"}]}, [3]),
        ({"quash": [{"field": "type", "value": "book"}, {"field": "keyword", "value": "war"}]}, [1, 2]),
    ],
)  # fmt: skip
def test_sections_of_a_bibliography(section: dict[str, Any], ids: list[int]) -> None:
    items = [book(1), book(2, "Zubok", type="speech"), book(3, keyword="peace, war")]
    assert Processor(items, style=style(AUTHOR_YEAR)).bibliography(section).ids == ids


def test_a_document_written_step_by_step_is_the_document_written_at_once() -> None:
    items = [book(n, family, given, year) for n, (family, given, year) in enumerate(
        [("Zubok", "V", 2009), ("Zubok", "A", 2009), ("Chen", "J", 2001), ("Chen", "J", 2001), ("Westad", "O", 2005)]
    )]  # fmt: skip
    clusters = [note(n, ident) for n, ident in enumerate([3, 1, 3, 3, 0, 2, 4, 1], 1)]
    for head in ('class="note"', 'class="in-text"'):
        made = style(NOTE if "note" in head else AUTHOR_YEAR, head=head, citation=DISAMBIGUATE,
                     sort='<sort><key variable="author"/></sort>' if "note" in head else "")  # fmt: skip
        steps = Processor(items, style=made)
        for cluster in clusters:
            steps.cite(cluster)
        once = Processor(items, style=made)
        assert steps.citations() == once.set_citations(clusters)
        assert steps.bibliography() == once.bibliography()


def test_a_citation_as_runs() -> None:
    p = Processor([book(1, title="War")], style=style('<text variable="title" font-style="italic"/>'))
    assert [(run.text, run.italic) for run in p.citation_runs([1])] == [("War", True)]
