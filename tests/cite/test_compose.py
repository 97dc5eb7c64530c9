"""What composing puts where, and that nothing of a record is lost by it."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given

from refkit.cite import compose, compose_all, render
from refkit.cite.composing.notes import shortened
from refkit.cite.style_needs import STYLE_NEEDS
from refkit.model import Reference, from_csl
from tests.cite.explain import composed, item_named, parts_with, printed, told, unprinted
from tests.strategies import references

APA = STYLE_NEEDS["apa"]
CHICAGO = STYLE_NEEDS["chicago-author-date"]


def item(**fields: Any) -> Reference:
    return from_csl({k.replace("_", "-") if k != "archive_location" else k: v for k, v in fields.items()})


@given(references())
def test_a_composed_item_gives_its_record_back(reference: Reference) -> None:
    for needs in (STYLE_NEEDS["apa"], STYLE_NEEDS["chicago-author-date-17"]):
        composed = json.loads(json.dumps(compose(reference, needs)))
        assert from_csl(composed) == reference


def test_a_custom_object_that_is_no_record_is_read_like_any_other() -> None:
    assert from_csl({"type": "book", "title": "T", "custom": {"refkit": {"kind": "nothing"}}}).title is not None


def test_a_romanized_title_stands_first_and_its_gloss_in_another_variable() -> None:
    book = item(type="book", title="A Biography of Mao", original_title="Mao Zedong zhuan", language="zh")
    composed = compose(book, facts=False)
    assert (composed["title"], composed["original-title"]) == ("Mao Zedong zhuan", "A biography of Mao")


def test_a_published_translation_is_cited_by_its_own_title() -> None:
    book = item(
        type="book",
        title="The Private Life of the Chairman",
        original_title="Zhuxi de siren shenghuo",
        language="zh",
        translator=[{"family": "Tai", "given": "H."}],
    )
    composed = compose(book, facts=False)
    assert composed["title"] == "The private life of the chairman"
    assert composed["original-title"] == "Zhuxi de siren shenghuo"


def test_beside_a_translator_the_gloss_of_a_document_is_not_taken_for_the_title_translated() -> None:
    document = item(
        type="document",
        title="Comments on the Documents",
        original_title="Dui wenjian de yijian",
        language="zh",
        translator=[{"family": "Li", "given": "A."}],
    )
    composed = compose(document, facts=False)
    assert composed["reviewed-title"] == "Comments on the documents"
    assert "original-title" not in composed


def test_an_original_title_without_translator_is_told_in_the_note() -> None:
    book = item(type="book", title="The Plague", original_title="La Peste", language="en")
    assert compose(book, facts=False)["note"] == "Originally published as <i>La Peste</i>"


def test_the_imprint_year_of_a_documentary_volume_stands_in_status() -> None:
    speech = item(
        type="speech",
        title="Speech",
        container_title="Works",
        issued={"date-parts": [[1957, 11, 18]]},
        custom={"container-issued": {"date-parts": [[1999]]}},
    )
    assert compose(speech, facts=False)["status"] == "1999"


def test_the_other_model_of_the_same_dates_gives_the_same_item() -> None:
    speech = item(
        type="speech",
        title="Speech",
        container_title="Works",
        issued={"date-parts": [[1999]]},
        original_date={"date-parts": [[1957, 11, 18]]},
    )
    composed = compose(speech, facts=False)
    assert composed["status"] == "1999"
    assert composed["issued"] == {"date-parts": [[1957, 11, 18]]}


def test_a_russian_call_number_stays_in_order_and_a_file_number_keeps_its_hyphen() -> None:
    russian = item(type="document", title="T", archive="APRF", archive_location="f. 52, op. 1, d. 499, ll. 1-33")
    western = item(type="document", title="T", archive="NARA", archive_location="611.93/9-358")
    composed = compose(russian, facts=False)
    assert (composed["archive"], composed["archive_location"]) == ("APRF", "f. 52, op. 1, d. 499, ll. 1–33")
    assert compose(western, facts=False)["call-number"] == "611.93/9-358"


def test_the_address_at_the_end_of_a_note_stands_where_addresses_do() -> None:
    note = "English translation: “Text” (March 1959), 279-281. https://example.org/a-1-2."
    composed = compose(item(type="article-newspaper", container_title="Pravda", note=note), CHICAGO, facts=False)
    assert composed["URL"] == "https://example.org/a-1-2"
    assert composed["note"] == "English translation: “Text” (March 1959), 279–81"


def test_numbers_are_told_as_numbers() -> None:
    def composed(**fields: Any) -> dict[str, Any]:
        return compose(item(type="book", title="T", **fields), facts=False)

    assert composed(volume="XIX")["volume"] == "19"
    assert composed(volume="I and II")["volume"] == "1-2"
    assert composed(volume="C")["volume"] == "C"
    assert composed(volume="mixed")["volume"] == "mixed"
    assert composed(edition="2nd edition")["edition"] == "2"
    assert composed(edition="Third ed.")["edition"] == "3"
    assert composed(edition="Revised edition")["edition"] == "rev. ed."
    assert composed(edition="paperback ed.")["edition"] == "paperback ed."


def test_page_ranges_are_shortened_as_chicago_does() -> None:
    pairs = {"3-10": "10", "71-72": "72", "100-104": "104", "107-108": "8", "321-325": "25", "1496-1500": "500"}
    assert {k: shortened(*k.split("-")) for k in pairs} == pairs


def test_washington_and_the_article_of_a_newspaper_follow_the_style() -> None:
    paper = item(type="article-newspaper", container_title="The New York Times", title="T")
    assert compose(paper, CHICAGO, facts=False)["container-title"] == "New York Times"
    assert compose(paper, APA, facts=False)["container-title"] == "The New York Times"
    document = item(type="document", title="T", note="Copy in Library of Congress, Washington, D.C.")
    assert compose(document, facts=False)["note"] == "Copy in Library of Congress, Washington, DC"


def test_a_second_source_in_a_note_is_told_as_manuals_tell_one() -> None:
    def told(note: str) -> str:
        return str(compose(item(type="document", title="T", note=note), CHICAGO, facts=False)["note"])

    found = "A Russian translation can be found here: “Text.” Vol. 3, No. 2, Le Monde (MARS 1959), pp. 279-281."
    assert told(found) == "Russian translation: “Text,” vol. 3, no. 2, Le Monde (March 1959), 279–81"
    assert (
        told("From “Talks at the ‘Moscow Conference’”, Survey 2 (1986)")
        == "From “Talks at the ‘Moscow Conference,’” Survey 2 (1986)"
    )
    assert told("May 1968 in Paris; cf. 9/1958-08-03") == "May 1968 in Paris; cf. 9/1958-08-03"
    assert told("Juni 1953, signed") == "June 1953, signed"


def test_composed_items_for_other_programs_are_in_sentence_case_but_documents_keep_their_capitals() -> None:
    book = item(id="b", type="book", title="The Origins of Alliance")
    document = item(id="d", type="document", title="Memorandum of Conference", archive="RGANI")
    composed = compose_all([book, document])
    assert [c["title"] for c in composed] == ["The origins of alliance", "Memorandum of Conference"]
    assert [from_csl(c) for c in composed] == [book, document]


def test_a_letter_named_by_its_correspondents_keeps_their_names() -> None:
    letter = item(type="personal_communication", title="Bingham to Fish", author=[{"family": "Bingham"}])
    assert compose(letter, APA, facts=False)["title"] == "Bingham to Fish"
    report = item(type="report", title="The Case Against Fish", author=[{"family": "Fish", "given": "H."}])
    assert compose(report, APA, facts=False)["title"] == "The case against Fish"


def test_a_collection_that_is_the_title_is_not_named_twice() -> None:
    facts = {"type": "manuscript", "title": "Orr Papers", "archive_collection": "Orr Papers", "archive": "Library"}
    composed = compose(from_csl(facts), CHICAGO, facts=False)
    assert "archive_collection" not in composed
    assert composed["archive"] == "Library"


def test_the_last_step_is_what_the_style_prints() -> None:
    for name in ("copy-in", "frus-memcon", "speech-works"):
        reference = from_csl(item_named(name))
        *_, (last, item) = composed(reference, STYLE_NEEDS["apa"])
        assert last == "composing.titles.set_case"
        assert printed(item, "apa") == render([reference], "apa").entries[0]


def test_a_variable_that_no_style_prints_is_named() -> None:
    item = {"type": "book", "title": "Ferries", "editorial-director": [{"family": "Holm"}], "publisher": "Mole"}
    assert unprinted(item, "apa") == ["editorial-director"]
    assert list(told(from_csl({"id": "a", **item}), "apa"))[-1] == (
        "    not printed: editorial-director (named in no part of our styles)"
    )


def test_the_parts_that_name_a_variable_are_found() -> None:
    assert parts_with("illustrator") == ["styles/parts/apa/titles.xml", "styles/parts/chicago/body.xml"]
