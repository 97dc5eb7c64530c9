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


def written(*names: tuple[str, str]) -> dict[str, Any]:
    return {"author": [{"family": f, "given": g} for f, g in names], "title": f"By {len(names)}"}


def test_a_surname_that_many_have_needs_somebody_who_wrote_with_both() -> None:
    assert told(library(person("Zhang", "Chi"), person("Zhang", "C.")), "CON902") == []
    assert told(library(person("Smith", "Anna"), person("Smith", "A. B."), person("Smith", "A.")), "CON902") == []
    lib = library(
        written(("Zhang", "Chi"), ("Ostervik", "Ann")),
        written(("Ostervik", "Ann"), ("Zhang", "C.")),
        written(("Zhang", "C."), ("Wang", "Li")),
        written(("Zhang", "Chi"), ("Wang", "Li")),
    )
    assert told(lib, "CON902") == [(1, "author")]


def test_one_initial_is_enough_in_a_small_library_only() -> None:
    two = [person("Ostervik", "Ann"), person("Ostervik", "A.")]
    assert told(library(*two), "CON902") == [(1, "author")]
    many = [{"title": f"Wind over {n}"} for n in range(400)]
    assert told(library(*two, *many), "CON902") == []
    full = [person("Ostervik", "Ann Lena"), person("Ostervik", "A. L.")]
    assert told(library(*full, *many), "CON902") == [(1, "author")]


def test_a_form_that_many_records_of_an_export_have_is_told_once() -> None:
    lib = library(person("Zub", "Vladimir"), *[person("Zub", "V.") for _ in range(3)])
    (finding,) = check_records(lib, select=["CON902"])
    assert finding.entry == 1 and finding.message.endswith("of record 1 (and so in 2 more places)")


def test_another_body_of_the_same_words_is_no_fuller_form() -> None:
    def names(*publishers: str) -> list[tuple[int | None, str | None]]:
        return told(library(*({"title": f"T{n}", "publisher": p} for n, p in enumerate(publishers))), "CON902")

    assert names("University of Ostervik", "University of Ostervik Press") == []
    assert names("Dag Press", "Dag press, Ann Hay, Ben Roe") == []
    assert names("University of Ostervik", "School of History, University of Ostervik") == []
    assert names("Hay Verlag", "Roe Press Ltd Hay Sons Verlag") == []
    assert names("Bureau of Ostervik", "Bureau of Ostervik, Inc.") == [(0, "publisher")]
    assert names("Dagmar Verlag", "Dagmar Verlag GmbH") == [(0, "publisher")]


def test_a_place_is_missed_only_where_the_publishers_books_have_one() -> None:
    def missed(*items: tuple[str, str | None]) -> int:
        records = ({"type": t, "title": "T", "publisher": "Dag", "publisher-place": p} for t, p in items)
        return len(told(library(*({k: v for k, v in r.items() if v} for r in records)), "CON902"))

    oslo = ("book", "Oslo")
    assert missed(oslo, oslo, ("book", None)) == 1
    assert missed(oslo, ("book", None)) == 0
    assert missed(oslo, oslo, ("article-journal", None)) == 0
    assert missed(oslo, oslo, oslo, ("book", "Rome"), ("book", None)) == 0
    assert missed(oslo, oslo, ("book", None), ("book", None), ("book", None)) == 0


def test_publishers_and_places_in_several_forms_are_told() -> None:
    lib = library(
        {"title": "A", "publisher": "Zhongyang wenxian", "publisher-place": "Beijing"},
        {"title": "B", "publisher": "Zhongyang wenxian chubanshe", "publisher-place": "Beijing"},
        {"title": "C", "publisher": "Shijie Zhishi Chubanshe", "publisher-place": "Beijing"},
        {"title": "D", "publisher": "Zhongyang wenxian chubanshe"},
        {"title": "I", "publisher": "Zhongyang wenxian chubanshe", "publisher-place": "Beijing"},
        {"title": "E", "publisher": "Office", "publisher-place": "Washington, DC"},
        {"title": "F", "publisher": "Office", "publisher-place": "Washington, D.C."},
        {"title": "G", "publisher": "Ministry of Foreign Affairs, Oslo", "publisher-place": "Oslo"},
        {"title": "H", "publisher": "Ministry of Foreign Affairs", "publisher-place": "Rome"},
    )
    assert told(lib, "CON902") == [*((0, "publisher"), (2, "publisher"), (3, "publisher"), (6, "publisher_place"))]


def test_twins_are_told_at_the_second() -> None:
    lib = library(
        {"title": "A Long Enough Title", "issued": {"date-parts": [[1990]]}, "author": [{"family": "Hay"}]},
        {"title": "Another", "DOI": "10.1000/1"},
        {"title": "A long enough title.", "issued": {"date-parts": [[1990]]}, "author": [{"family": "Hay"}]},
        {"title": "Some Other Book", "DOI": "10.1000/1"},
    )
    assert told(lib, "CON903") == [(2, None), (3, "doi")]


def test_records_that_share_a_doi_of_another_work_are_told_once() -> None:
    papers = [{"title": f"Paper on {word}", "DOI": "10.1000/all"} for word in ("Wind", "Heavy Rain", "Snow", "Fog")]
    (finding,) = check_records(library(*papers), select=["CON903"])
    assert (finding.entry, finding.field) == (1, "doi")
    assert finding.message == "the DOI of record 1, whose title is another (and so in 2 more records)"
    assert told(library({"title": "A", "DOI": "DOI"}, {"title": "B", "DOI": "DOI"}), "CON903") == []


def test_volumes_and_documents_of_one_title_are_no_twins() -> None:
    one = {"title": "Collected Papers of Hay", "issued": {"date-parts": [[1990]]}, "author": [{"family": "Hay"}]}
    assert told(library({**one, "volume": "1"}, {**one, "volume": "2"}), "CON903") == []
    assert told(library({**one, "DOI": "10.1000/1"}, {**one, "DOI": "10.1000/2"}), "CON903") == []
    assert told(library({**one, "DOI": "10.1000/1"}, one), "CON903") == [(1, None)]


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
        {"title": "H", "ISBN": "0-306-40615-2 (pbk.); 978-0-306-40615-7 (hbk. : alk. paper)"},
        {"title": "I", "ISSN": r"0378-5955\r2041-1723"},
        {"title": "J", "ISBN": "0378-5955"},
        {"title": "K", "ISSN": "0-306-40615-2"},
    )
    assert told(lib, "IDS102") == [(5, "isbn"), (6, "isbn"), (9, "isbn"), (10, "issn")]
    said = [f.message for f in check_records(lib, select=["IDS102"])]
    assert said[2:] == [
        "“0378-5955” is an ISSN in the field for ISBNs",
        "“0-306-40615-2” is an ISBN in the field for ISSNs",
    ]


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
    bib = refkit.loads("@book{a, author = {Northern Harbour Council}, title = {Wind}}", "bibtex", fix=False)
    (finding,) = check_records(bib, select=["NAM501"])
    assert "braces keep it whole" in finding.message
    assert told(library(person("Center", "Melissa M."), person("Kumagai", "Yu")), "NAM501") == []


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


def test_what_a_kind_does_not_need_is_not_missed() -> None:
    def lacks(**item: Any) -> list[str]:
        lib = Library((from_csl({"id": "a", **item}),))
        return [f.field or "" for f in check_records(lib, select=["REQ101"])]

    url = "https://example.org/a"
    assert lacks(type="book", title="Dictionary", URL=url, accessed={"date-parts": [[2020, 1, 2]]}) == []
    assert lacks(type="book", title="Wind", status="forthcoming") == []
    assert lacks(type="book", title="Wind") == ["issued"]
    assert lacks(type="article-journal", title="Wind", issued={"raw": "1990"}, URL="https://arxiv.org/abs/1") == []
    assert lacks(type="legal_case", number="12") == []
    assert lacks(type="personal_communication", author=[{"family": "Hay"}]) == []
    assert lacks(type="document", note="A leaflet of the harbour board") == []
    assert lacks(type="webpage", URL=url) == ["title"]


def test_the_book_of_an_inbook_is_its_title() -> None:
    text = "@{}{{a, author = {{Hay, A.}}, title = {{Wind}}, pages = {{1--9}}, publisher = {{Dag}}, year = 1990}}"
    for kind, missed in (("inbook", []), ("incollection", ["container_title"])):
        lib = refkit.loads(text.format(kind), "bibtex", fix=False)
        assert [f.field for f in check_records(lib, select=["REQ101"])] == missed


def test_numbers_of_articles_are_no_ranges() -> None:
    def pages(page: str) -> list[tuple[int | None, str | None]]:
        return told(library({"type": "article-journal", "title": "A", "page": page}), "PAG702")

    assert pages("72--40") == pages("353–341") == [(0, "page")]
    assert pages("LL16-04") == pages("S. 7-5-1") == pages("12-03") == pages("3.7–3.2") == pages("e17–e12") == []


def test_the_day_of_a_law_or_of_a_meeting_is_not_that_of_its_publication() -> None:
    def days(kind: str, url: str) -> list[tuple[int | None, str | None]]:
        day = {"date-parts": [[2020, 7, 20]]}
        return told(library({"type": kind, "title": "A", "issued": day, "URL": f"https://example.org{url}"}), "DAT603")

    assert days("article-newspaper", "/2020/06/30/wind.html") == [(0, "url")]
    assert days("legislation", "/law/2020/06/30/614") == days("book", "/eli/es/rd/2020/06/30/614") == []
    assert days("report", "/uploads/2020/06/30-report.html") == days("report", "/ldac/20200630_report.pdf") == []


def test_lines_that_programs_write_into_notes_are_left_alone_and_not_told() -> None:
    machine = (
        *("Select:  zotero://select/items/1_AB", "Citation Key:  hay  1990", "PMID:  123", "PMCID:  PMC1  2"),
        *("tex.date:  1990  01", "Google-Books-ID:  aB  c", "ADS Bibcode:  2019PhDT  69B", "arXiv:  2011.03117  [cs]"),
        'mlzsync1:0021{"a":"b  c","d":"e"}',
    )
    for line in machine:
        lib = library({"title": "A", "note": f"{line}\nSeen  in Oslo\n{line}"})
        (finding,) = check_records(lib, select=["CHR", "WSP"])
        assert finding.span == Span(len(line) + 1 + len("Seen"), len(line) + 1 + len("Seen  ")), line
