"""Documents go the way of pasted text: the same words give the same records, whatever file they stand in."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import refkit
from refkit.documentpages import CITING, DOUBLE, is_live
from refkit.intake import decode
from refkit.model import Library
from refkit.pipeline import check_library, entries_of, fix_library
from refkit.reading import read_library
from tests.documents import MAKERS, complex_field, docx, p, relations, t
from tests.doubting import doubting

PAGE = [
    "A Study of the Northern Weather",
    "We begin in 1931, when the stations closed (Behr 1950).",
    "References",
    "Behr, Carl. 1950.The Weather of the North. Oslo: Fell Press.",
    "Dorn, Eva, and Lise Häger. 1961. “Snow – a Theory.” Journal of Ice 4 (2): 11–19.",
    "Fell, Ida. 1970. Ice. Bergen : Fell Press.\nØdegård, Åse. 1988. 雪 and Ice. Oslo: Fell Press.",
]
NOTES = [
    "Carl Behr, The Weather of the North (Oslo: Fell Press, 1950), 44.",
    "Ibid., 46.",
    "Eva Dorn, Snow and Its Friends (Bergen: Fell Press, 1961), 3; Ida Fell, Ice (Bergen: Fell Press, 1970), 12.",
]


def load(data: bytes, **options) -> Library:
    return read_library(decode(data, "paper"), **options)


def told(library: Library):
    return [(c.rule, c.before, c.after) for c in library.changes]


@pytest.mark.parametrize("kind", MAKERS)
def test_a_document_gives_what_the_same_text_gives(kind):
    text, library = refkit.loads("\n\n".join(PAGE)), load(MAKERS[kind](PAGE))
    assert library.references == text.references
    assert len(library) == 4
    assert told(library) == told(text) != []
    assert [(s.text, s.reason) for s in library.set_aside] == [(s.text, s.reason) for s in text.set_aside]


@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_doubtful_in_a_document_is_told(kind, monkeypatch):
    doubting(monkeypatch, {"publisher": (0.6, ())}, within="Ødegård")
    library = load(MAKERS[kind](PAGE))
    (finding,) = [f for f in library.check(min_confidence=0.7) if f.rule == "RDG101"]
    assert (finding.message, finding.span.of(library.text)) == ("doubtful: publisher “Fell Press”", "Fell Press")
    assert not [f for f in library.check() if f.rule == "RDG101"]


@pytest.mark.parametrize("kind", MAKERS)
def test_notes_give_what_numbered_notes_give(kind):
    text = refkit.loads("\n\n".join(f"[{n}] {words}" for n, words in enumerate(NOTES, 1)))
    library = load(MAKERS[kind](["Snow fell in 1931. Nobody came."], NOTES))
    assert [r.with_(id="") for r in library] == [r.with_(id="") for r in text]
    assert len(library) == 3
    assert "Snow fell in 1931. Nobody came." in [s.text for s in library.set_aside]


WORDS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs", "Cn", "Co", "Cf")),  # noqa: E501
    min_size=1, max_size=12,
)  # fmt: skip
LINES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
PARAGRAPHS = st.lists(st.one_of(st.sampled_from(PAGE), LINES), min_size=1, max_size=8)


@pytest.mark.parametrize("kind", MAKERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(paragraphs=PARAGRAPHS)
def test_whatever_the_words_are_the_file_makes_no_difference(kind, paragraphs):
    text, library = refkit.loads("\n\n".join(paragraphs), "text"), load(MAKERS[kind](paragraphs))
    assert library.references == text.references
    assert told(library) == told(text)


@pytest.mark.parametrize("kind", MAKERS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(paragraphs=PARAGRAPHS, notes=st.lists(st.one_of(st.sampled_from(NOTES), LINES), max_size=4))
def test_no_letter_of_a_document_is_lost(kind, paragraphs, notes):
    library = load(MAKERS[kind](paragraphs, notes))
    page = library.text
    for words in (*paragraphs, *notes):
        assert "".join(words.split()) in "".join(page.split())
    kept = [r.provenance.entry.span for r in library] + [s.span for s in library.set_aside]
    kept += [c.span for c in library.citations]
    covered = set()
    for span in kept:
        covered.update(range(*span))
    lost = "".join(c for i, c in enumerate(page) if i not in covered and c.isalnum())
    assert lost == ""


ITEM = {
    "type": "book",
    "title": "The Weather of the North",
    "author": [{"family": "Behr", "given": "Carl"}],
    "issued": {"date-parts": [[1950]]},
    "publisher": "Fell & Sons",
}


def cited(shown="(Behr 1950)", **values):
    item = {**ITEM, **values}
    code = {"citationItems": [{"uris": [f"http://z/{item['title']}"], "itemData": item}]}
    return complex_field(f" ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps(code)} ", shown)


def with_list(*entries: str, citation: str | None = None, **options) -> Library:
    body = p(t("As shown ") + (citation or cited()) + t(", it snowed.")) + p("References")
    return load(docx(body + "".join(p(e) for e in entries), **options))


def test_live_items_and_typed_entries_both_come_out_in_the_order_of_the_page():
    library = with_list(PAGE[4], "Fell, Ida. 1970. Ice. Bergen: Fell Press.")
    assert [r.author[0].family for r in library] == ["Behr", "Dorn", "Fell"]
    assert [is_live(r) for r in library] == [True, False, False]
    assert library[0].publisher == "Fell & Sons"
    assert len({r.id for r in library}) == 3


@pytest.mark.parametrize(
    "entry",
    [
        PAGE[3],
        "Behr, C. (1950). The weather of the north. Oslo: Fell.",
        "Carl Behr, The Weather of the North (Oslo: Fell, 1950).",
        "BEHR, Carl: The Weather of the North. Oslo 1950.",
    ],
)
def test_a_typed_double_of_a_live_item_is_told_and_not_returned_twice(entry):
    library = with_list(PAGE[4], entry)
    assert [r.author[0].family for r in library] == ["Behr", "Dorn"]
    (double,) = [s for s in library.set_aside if s.reason == DOUBLE]
    assert double.text == entry
    (finding,) = [f for f in check_library(library) if f.rule == "FMT003"]
    assert finding.span.of(library.text) == entry
    assert library[0].id in finding.message


@pytest.mark.parametrize(
    ("values", "entry"),
    [
        ({"title": "Ice"}, "Behr, Carl. 1950. Ice. Oslo: Fell Press."),
        ({"title": "Snow & <i>Ice</i>"}, "Behr, Carl. 1950. Snow and Ice. Oslo: Fell Press."),
        ({"title": "Sneen", "DOI": "10.5555/ABC.1"}, "Behr, C. Snow. Oslo 1951. https://doi.org/10.5555/abc.1."),
        (
            {"title": "Sneen", "URL": "https://www.example.org/snow/1950"},
            "Behr, C. Snow. Oslo 1951. http://example.org/snow/1950/",
        ),
    ],
)
def test_what_else_shows_that_an_entry_is_the_item(values, entry):
    library = with_list(PAGE[4], entry, citation=cited(**values))
    assert [is_live(r) for r in library] == [True, False]


def test_a_word_is_a_title_only_between_marks():
    library = with_list(PAGE[4], "Behr, Carl. 1950. Ice Ages. Oslo: Fell Press.", citation=cited(title="Ice"))
    assert [is_live(r) for r in library] == [True, False, False]


@pytest.mark.parametrize(
    "entry",
    [
        "Behr, Carl. 1951. The Weather of the North. Oslo: Fell Press.",
        "Behr, Carl. 1950. The Weather of the North: A Reader. Oslo: Fell Press.",
        "Behr, Carl. 1950. The Weather of the North Sea. Oslo: Fell Press.",
        "Dorn, Eva. 1950. Review of The Weather of the North, by Carl Behr. Journal of Ice 3 (1): 7–9.",
        "Behr, Carl. 1950. The Snow of the South. Oslo: Fell Press.",
    ],
)
def test_another_edition_a_review_or_a_near_title_is_a_work_of_its_own(entry):
    assert [is_live(r) for r in with_list(PAGE[4], entry)] == [True, False, False]


def test_another_volume_is_a_work_of_its_own():
    citation = cited(volume="2")
    for volume, doubles in (("1", 0), ("2", 1)):
        entry = f"Behr, Carl. 1950. The Weather of the North. Vol. {volume}. Oslo: Fell Press."
        library = with_list(PAGE[4], entry, citation=citation)
        assert sum(s.reason == DOUBLE for s in library.set_aside) == doubles


def test_a_note_that_a_field_printed_is_the_item_and_words_beside_it_are_not():
    printed = cited("Carl Behr, The Weather of the North (Oslo: Fell Press, 1950), 44")
    notes = [printed + t("."), "Eva Dorn, Snow and Its Friends (Bergen: Fell Press, 1961), 3."]
    library = load(docx(p("Snow fell."), footnotes=notes))
    assert [(r.author[0].family, is_live(r)) for r in library] == [("Behr", True), ("Dorn", False)]


def test_of_two_items_in_one_field_each_has_its_own_double():
    other = {**ITEM, "title": "Snow and Its Friends", "author": [{"family": "Dorn", "given": "Eva"}]}
    code = {"citationItems": [{"uris": [i["title"]], "itemData": i} for i in (ITEM, other)]}
    shown = "Carl Behr, The Weather of the North (Oslo: Fell Press, 1950), 44; Eva Dorn, Snow and Its Friends (Bergen: Fell Press, 1950), 3"  # noqa: E501
    note = complex_field(f" ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps(code)} ", shown) + t(".")
    library = load(docx(p("Snow fell."), footnotes=[note]))
    assert [is_live(r) for r in library] == [True, True]
    doubles = [(f.span.of(library.text)[:9], f.key) for f in library.findings]
    assert doubles == [("Carl Behr", library[0].id), ("Eva Dorn,", library[1].id)]


def test_a_sentence_that_cites_live_items_is_no_entry():
    library = load(docx(p(t("As Behr wrote in 1950 ") + cited() + t(" of the snow in Oslo, 1931."))))
    assert [is_live(r) for r in library] == [True]
    assert [s.reason for s in library.set_aside] in (["no reference"], [CITING])


def test_a_link_behind_the_words_gives_the_address_where_the_text_has_none():
    rels = {"word/_rels/document.xml.rels": relations(("r1", "hyperlink", "https://example.org/weather"))}
    linked = t("Behr, Carl. 1950. ") + f'<w:hyperlink r:id="r1">{t("The Weather of the North")}</w:hyperlink>'
    library = load(docx(p("References") + p(linked + t(". Oslo: Fell Press.")) + p(PAGE[4]), parts=rels))
    assert library[0].url.url == "https://example.org/weather"
    assert library[0].publisher == "Fell Press"
    assert library[0].provenance.raw["links"] == ["https://example.org/weather"]
    assert all(
        s.end <= len(library[0].provenance.entry.text) for tr in library[0].provenance.fields.values() for s in tr.spans
    )
    rels["word/_rels/document.xml.rels"] = relations(
        ("r1", "hyperlink", "https://www.google.com/url?q=https://example.org/b%3Fc%3D1&sa=D")
    )
    wrapped = load(docx(p("References") + p(linked + t(". Oslo: Fell Press.")) + p(PAGE[4]), parts=rels))
    assert wrapped[0].url.url == "https://example.org/b?c=1"
    shown = linked + t(". Oslo: Fell Press. https://example.org/other.")
    assert load(docx(p("References") + p(shown) + p(PAGE[4]), parts=rels))[0].url.url == "https://example.org/other"


def test_emphasis_and_the_place_are_evidence_of_a_record():
    body = p("References") + p(
        t("Behr, Carl. 1950. ") + t("The Weather of the North", "<w:i/>") + t(". Oslo: Fell Press.")
    )
    book = load(docx(body + p(PAGE[4])))[0]
    assert book.provenance.raw == {"place": ["word/document.xml", 2, 0], "emphasis": [[18, 42, "italic"]]}
    assert book.provenance.entry.text[18:42] == "The Weather of the North"


def test_a_library_of_a_document_is_fixed_from_its_page_and_pickles():
    data = MAKERS["docx"](PAGE, NOTES)
    raw = load(data, fix=False)
    assert raw.changes == ()
    assert fix_library(raw).references == load(data).references
    assert pickle.loads(pickle.dumps(raw)).meta["document"] == raw.meta["document"]


@pytest.mark.parametrize("kind", MAKERS)
def test_fixing_twice_is_fixing_once(kind):
    once = load(MAKERS[kind](PAGE, NOTES))
    assert once.changes
    assert fix_library(once) == once
    assert told(fix_library(once)) == told(once)


def test_an_empty_list_and_an_empty_document_say_nothing():
    library = load(docx(""))
    assert (library.references, library.findings, library.text) == ((), (), "")


def test_entries_of_a_document_are_those_of_its_text(tmp_path: Path):
    found = entries_of(decode(MAKERS["rtf"](PAGE), "x"))
    assert [e.text for e in found] == [e.text for e in refkit.split("\n\n".join(PAGE))]


def test_a_document_may_be_read_line_by_line_or_as_an_export_that_was_pasted_into_it():
    data = MAKERS["docx"]([PAGE[3], "Ice", PAGE[4]])
    assert [r.provenance.entry.text for r in load(data, format="lines")] == [PAGE[3], "Ice", PAGE[4]]
    bib = load(MAKERS["odt"](["@book{behr, title = {Snow},\nyear = 1950}"]), format="bibtex")
    assert [(r.id, str(r.title)) for r in bib] == [("behr", "Snow")]
