"""Rules on records: one thing in several forms, twins, order, and the fields of exports."""

from __future__ import annotations

from typing import Any

import refkit
from refkit.model import EdtfDate, Library, from_csl
from refkit.model.library import Entry, FieldTrace, Provenance
from refkit.rules import check_records, fix_records
from refkit.trace import Safety, Span, Target, apply


def library(*items: dict[str, Any]) -> Library:
    return Library(tuple(from_csl({"id": f"r{n}", "type": "book", **item}) for n, item in enumerate(items)))


def told(lib: Library, code: str) -> list[tuple[int | None, str | None]]:
    return [(f.entry, f.field) for f in check_records(lib, select=[code])]


def person(family: str, given: str) -> dict[str, Any]:
    return {"author": [{"family": family, "given": given}], "title": f"A Book by {given}"}


def test_one_person_in_two_forms_is_told_where_the_form_is_less_full() -> None:
    lib = library(
        person("Zub", "Vladimir"), person("Zub", "Vladimir M."), person("Zub", "V."), person("Hay", "Vladimir M.")
    )
    assert told(lib, "CON902") == [(0, "author"), (2, "author")]


def test_two_persons_of_one_surname_are_two_persons() -> None:
    assert told(library(person("Smith", "John"), person("Smith", "Jane"), person("Smith", "J.")), "CON902") == []


def test_publishers_and_places_in_several_forms_are_told() -> None:
    lib = library(
        {"title": "A", "publisher": "Zhongyang wenxian", "publisher-place": "Beijing"},
        {"title": "B", "publisher": "Zhongyang wenxian chubanshe", "publisher-place": "Beijing"},
        {"title": "C", "publisher": "Shijie Zhishi Chubanshe", "publisher-place": "Beijing"},
        {"title": "D", "publisher": "Zhongyang wenxian chubanshe"},
        {"title": "E", "publisher": "Office", "publisher-place": "Washington, DC"},
        {"title": "F", "publisher": "Office", "publisher-place": "Washington, D.C."},
        {"title": "G", "publisher": "Ministry of Foreign Affairs, Oslo", "publisher-place": "Oslo"},
        {"title": "H", "publisher": "Ministry of Foreign Affairs", "publisher-place": "Rome"},
    )
    assert told(lib, "CON902") == [
        *((0, "publisher"), (2, "publisher"), (3, "publisher"), (4, "publisher_place"), (5, "publisher_place"))
    ]


def test_twins_are_told_at_the_second() -> None:
    lib = library(
        {"title": "A Long Enough Title", "issued": {"date-parts": [[1990]]}, "author": [{"family": "Hay"}]},
        {"title": "Another", "DOI": "10.1000/1"},
        {"title": "A long enough title.", "issued": {"date-parts": [[1990]]}, "author": [{"family": "Hay"}]},
        {"title": "Yet Another", "DOI": "10.1000/1"},
    )
    assert told(lib, "CON903") == [(2, None), (3, None)]


def pasted(*texts: str) -> Library:
    return refkit.loads("\n".join(texts) + "\n", "lines", fix=False)


def test_a_work_by_one_author_comes_before_those_with_others() -> None:
    both = "Zub, Vlad, and Igor Plesh. 1996. Walls of Oslo. Oslo: Dag."
    alone = "Zub, Vlad M. 2009. Failure of Nerve. Oslo: Dag."
    before = [f"{c}ay, Ann. 1990. Wind and Rain. Oslo: Dag." for c in "BCDEFGH"]
    (finding,) = [f for f in check_records(pasted(*before, both, alone), select=["CON903"]) if f.entry == 8]
    assert "one author" in finding.message
    assert told(pasted(*before, alone, both), "CON903") == []


def test_a_list_in_no_order_is_not_told_its_order() -> None:
    names = ("Zub", "Hay", "Roe", "Ash", "Poe", "Bly")
    assert told(pasted(*[f"{f}, Ann. 19{n}0. Wind over {f}. Oslo: Dag." for n, f in enumerate(names)]), "CON903") == []


def test_the_records_of_a_library_stand_in_no_order() -> None:
    entries = [f"@book{{k{n}, author={{{f}, Ann}}, title={{Wind over {f}}}}}" for n, f in enumerate("BCDEFGHIA")]
    assert told(refkit.loads("\n".join(entries), "bibtex"), "CON903") == []


def test_several_numbers_and_remarks_in_one_field_are_no_wrong_number() -> None:
    lib = library(
        {"title": "A", "ISBN": "978-1-118-70143-0 978-1-118-70146-1"},
        {"title": "B", "ISBN": "0521255872 (v. 1); 0-306-40615-2 [pbk.]"},
        {"title": "C", "ISSN": "0378-5955, 2041-1723"},
        {"title": "D", "ISBN": "978 0 306 40615 7"},
        {"title": "E", "ISBN": "not given"},
        {"title": "F", "ISBN": "978-1-118-70143-1 978-1-118-70146-1"},
        {"title": "G", "ISBN": "0-306-40615"},
    )
    assert told(lib, "IDS102") == [(5, "isbn"), (6, "isbn")]


def test_emphasis_in_a_field_is_no_rest_of_a_web_page() -> None:
    lib = refkit.loads(r"@book{a, title={The Voyage of the \emph{Aurora}  in 1917}}", "bibtex", fix=False)
    assert told(lib, "CHR405") == []
    fixed = fix_records(lib, unsafe=True)
    assert str(fixed[0].title) == "The Voyage of the <i>Aurora</i> in 1917"
    assert told(library({"title": "Taylor &amp; Roe"}), "CHR405") == [(0, "title")]


def test_bodies_and_chinese_names_that_were_taken_apart_are_told() -> None:
    lib = library(
        person("Council", "Northern Harbour"),
        person("Zedong", "Mao"),
        person("Church", "Edwin"),
        person("Lin", "Hua"),
        person("Service", "John S."),
        person("Zhou", "Enlai"),
    )
    assert told(lib, "NAM501") == [(0, "author"), (1, "author")]
    assert "braces keep it whole" in check_records(lib, select=["NAM501"])[0].message


def test_two_towns_are_no_fuller_form_of_one() -> None:
    lib = library(
        {"title": "A", "publisher-place": "New York"},
        {"title": "B", "publisher-place": "New York and London"},
        {"title": "C", "publisher-place": "New York; Oxford"},
    )
    assert told(lib, "CON902") == []


def test_fields_of_an_export_are_repaired_and_told_by_key_and_field() -> None:
    lib = library(
        {
            "title": "Text of a CommuniquÃ©  on Trade",
            "URL": "http://a.example.org/1?utm_source=x",
            "DOI": "doi:10.1000/9",
        },
        {"title": "Wind", "URL": "https://a.example.org/2.", "DOI": "https://doi.org/10.1000/8"},
    )
    fixed = fix_records(lib)
    assert str(fixed[0].title) == "Text of a Communiqué on Trade"
    assert fixed[0].url is not None and fixed[1].url is not None
    # How the file had it is in the change; the record has no second URL that a format would have to hold.
    assert (fixed[0].url.url, fixed[0].url.printed) == ("https://a.example.org/1", None)
    assert fixed[1].url.url == "https://a.example.org/2"
    assert [r.doi for r in fixed] == ["10.1000/9", "10.1000/8"]
    assert {(c.key, c.field) for c in fixed.changes} == {
        *(("r0", "title"), ("r0", "url"), ("r0", "doi"), ("r1", "url"), ("r1", "doi"))
    }
    title = [c for c in fixed.changes if (c.key, c.field) == ("r0", "title")]
    assert apply("Text of a CommuniquÃ©  on Trade", title)[0] == "Text of a Communiqué on Trade"
    assert all(c.target is Target.RECORD for c in fixed.changes)
    assert fix_records(fixed) == fixed and fix_records(fixed).changes == fixed.changes
    seen = check_records(lib)
    assert {(f.key, f.field) for f in seen if f.fixable} == {(c.key, c.field) for c in fixed.changes}
    assert {f.rule for f in seen} >= {"CHR401", "WSP101", "URL801", "URL803", "URL804", "IDS101"}
    assert fix_records(lib, select=["WSP"]).changes != () and len(fix_records(lib, select=["WSP"]).changes) == 1


def test_wrong_numbers_and_dates_of_an_export_are_told() -> None:
    lib = library(
        {"title": "A", "ISBN": "978-0-306-40615-8", "ISSN": "0378-5955"},
        {"title": "B", "URL": "https://example.org/2015/03/13/wind.html", "issued": {"date-parts": [[2019, 8, 19]]}},
        {"title": "C", "URL": "https://example.org/2015/03/13/wind.html", "issued": {"date-parts": [[2015, 3, 14]]}},
    )
    assert [(f.entry, f.rule, f.safety) for f in check_records(lib, ignore=["REQ"])] == [
        (0, "IDS102", Safety.TOLD),
        (1, "DAT603", Safety.TOLD),
    ]


def test_records_of_a_page_are_told_at_their_place_and_left_to_the_text_rules() -> None:
    text = "Zub, Vlad. 1990. Walls  of Oslo. Oslo: Dag."
    entry = Entry(text, Span(100, 100 + len(text)), 0)
    trace = {"author": FieldTrace((Span(0, 9),))}
    one = from_csl(
        {"id": "zub", "type": "book", "title": "Walls  of Oslo", "author": [{"family": "Zub", "given": "Vlad"}]}
    )
    two = from_csl({"id": "zub2", "type": "webpage", "title": "B", "author": [{"family": "Zub", "given": "Vlad M."}]})
    lib = Library((one.with_(provenance=Provenance(entry=entry, fields=trace)), two))
    (finding,) = check_records(lib)
    assert (finding.rule, finding.span, finding.key) == ("CON902", Span(100, 109), "zub")
    assert fix_records(lib) is lib


def test_what_an_export_says_wrongly_or_leaves_out_is_told() -> None:
    lib = Library(
        (
            from_csl(
                {"id": "a", "type": "article-journal", "title": "Wind", "page": "352-253", "issued": {"raw": "1958"}}
            ),
            from_csl(
                {"id": "b", "type": "article-journal", "title": "Rain", "container-title": "Air", "page": "231-33"}
            ),
            from_csl({"id": "c", "type": "document", "title": "Talk", "author": [{"literal": "Memorandum"}]}),
            from_csl({"id": "d", "type": "chapter", "author": [{"family": "Hay", "given": "A."}]}),
        )
    )
    broken = lib[2].with_(issued=EdtfDate(value="1958-02-30"))
    lib = lib.with_references((*lib.references[:2], broken, lib[3]))
    assert [(f.key, f.rule, f.field) for f in check_records(lib)] == [
        *(("a", "PAG702", "page"), ("a", "REQ101", "container_title"), ("b", "REQ101", "issued")),
        *(("c", "DAT604", "issued"), ("c", "NAM502", "author")),
        *(("d", "REQ101", "container_title"), ("d", "REQ101", "title")),
    ]
