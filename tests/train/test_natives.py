"""Rows of public sets in their native labels are told in ours: made-up rows in the form of each set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from refkit.train.natives import READERS, Labelled, Unclear

Value = tuple[str, str]


def values(told: Labelled) -> list[Value]:
    """The labelled values of a row, as they stand in its text from the first token to the last."""
    out: list[list[Any]] = []
    for token, label in zip(told.tokens, told.labels, strict=True):
        if label.isupper() and label != "O":
            out.append([label, token.start, token.end])
        elif label != "O":
            assert out and out[-1][0] == label.upper(), "a value goes on that did not begin"
            out[-1][2] = token.end
    return [(label, told.text[start:end]) for label, start, end in out]


def told(family: str, *spans: tuple[str, str], **more: Any) -> list[Value]:
    """The values of a row of a family that is made of (native label, words)."""
    text = "".join(words if label == "other" else f" {words}" for label, words in spans).strip()
    if family != "grobid":
        text = " ".join(words for _, words in spans)
    row = {"text": text, "labels": [[words, label] for label, words in spans], **more}
    return values(READERS[family](row))


def book(*more: tuple[str, str]) -> list[Value]:
    """The values of a book of AnyStyle's form, with further spans."""
    return told("anystyle", ("author", "Ashdown, Mira."), ("title", "The Ferry Towns."), *more)


AUTHOR_AND_TITLE = [("AU", "Ashdown, Mira"), ("TI", "The Ferry Towns")]


class TestNames:
    @pytest.mark.parametrize(
        ("words", "names"),
        [
            ("Ashdown, Mira, and Peter Holm.", ["Ashdown, Mira", "Peter Holm"]),
            ("M. Ashdown, P. Q. Holm, J. Vey,", ["M. Ashdown", "P. Q. Holm", "J. Vey"]),
            ("Ashdown MK, Holm P", ["Ashdown MK", "Holm P"]),
            ("Ashdown, M. & van der Holm, P.", ["Ashdown, M", "van der Holm, P"]),
            ("Ashdown, M., et al.", ["Ashdown, M", "et al"]),
            ("Ministry of Ferries.", ["Ministry of Ferries"]),
            ("김민수, 박지영", ["김민수", "박지영"]),
        ],
    )
    def test_each_name_of_a_list_is_a_value_of_its_own(self, words: str, names: list[str]) -> None:
        found = told("anystyle", ("author", words), ("title", "The Ferry Towns."), ("date", "1987."))
        assert [value for label, value in found if label == "AU"] == names

    @pytest.mark.parametrize(
        ("native", "words", "label", "names"),
        [
            ("editor", "In P. Holm & J. Vey (Eds.),", "ED", ["P. Holm", "J. Vey"]),
            ("editor", "edited by Peter Holm", "ED", ["Peter Holm"]),
            ("editor", "translated by Peter Holm.", "TR", ["Peter Holm"]),
            ("translator", "Trans. Peter Holm.", "TR", ["Peter Holm"]),
        ],
    )
    def test_words_of_roles_are_no_names_and_decide_whose_they_are(
        self, native: str, words: str, label: str, names: list[str]
    ) -> None:
        assert [value for got, value in book((native, words), ("date", "1987.")) if got == label] == names

    def test_an_author_who_is_said_to_edit_is_an_editor(self) -> None:
        found = told("anystyle", ("author", "Holm, Peter (ed.)."), ("title", "The Ferry Towns."), ("date", "1987."))
        assert found[0] == ("ED", "Holm, Peter")

    def test_a_dash_for_the_same_author_is_no_value(self) -> None:
        found = told(
            "anystyle", ("author", "———."), ("title", "The Ferry Towns."), ("location", "Leith:"), ("date", "1987.")
        )
        assert [label for label, _ in found] == ["TI", "PL", "DA"]

    @pytest.mark.parametrize("words", ["Ashdown, 12.", "preface by someone, Holm P", "Irma Vey/ Alf Holm/ Claudia Roe"])
    def test_what_does_not_read_as_names_leaves_the_row_out(self, words: str) -> None:
        with pytest.raises(Unclear):
            told("anystyle", ("author", words), ("title", "The Ferry Towns."), ("date", "1987."))


class TestNumbers:
    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("Vol. 78, No. 9,", [("VO", "78"), ("IS", "9")]),
            ("11(1)", [("VO", "11"), ("IS", "1")]),
            ("11(1-2),", [("VO", "11"), ("IS", "1-2")]),
            ("19, 4", [("VO", "19"), ("IS", "4")]),
            ("n° 20,", [("IS", "20")]),
            ("v. 157,", [("VO", "157")]),
            ("XIV", [("VO", "XIV")]),
            ("5–6", [("VO", "5–6")]),
            ("34(10):1193–1217.", [("VO", "34"), ("IS", "10"), ("PA", "1193–1217")]),
        ],
    )
    def test_an_issue_is_split_out_of_a_volume(self, words: str, expected: list[Value]) -> None:
        found = book(("journal", "Harbour Quarterly"), ("volume", words), ("date", "1987."))
        assert [value for value in found if value[0] in ("VO", "IS", "PA")] == expected

    def test_the_number_of_volumes_is_no_volume(self) -> None:
        assert book(("volume", "2 vols."), ("location", "Leith:"), ("date", "1987.")) == [
            *AUTHOR_AND_TITLE, ("PL", "Leith"), ("DA", "1987"),
        ]  # fmt: skip

    @pytest.mark.parametrize("words", ["1987; 17", "Supplement 4", "12, 3, 4"])
    def test_a_volume_that_holds_other_things_leaves_the_row_out(self, words: str) -> None:
        with pytest.raises(Unclear):
            book(("journal", "Harbour Quarterly"), ("volume", words), ("date", "1987."))

    @pytest.mark.parametrize(
        ("words", "pages"),
        [
            ("pp. 33-56.", ["33-56"]),
            ("p. 507.", ["507"]),
            ("(pp. 85, 91–94).", ["85, 91–94"]),
            ("143 f.", ["143 f"]),
            ("pages xii-xiv", ["xii-xiv"]),
            ("494 p.", []),
            ("xii, 494 pp.", []),
        ],
    )
    def test_pages_are_without_their_label_and_an_extent_is_none(self, words: str, pages: list[str]) -> None:
        found = book(("journal", "Harbour Quarterly"), ("date", "1987,"), ("pages", words))
        assert [value for label, value in found if label == "PA"] == pages

    @pytest.mark.parametrize(
        ("spans", "dates"),
        [
            ([("date", "(1987b).")], ["1987b"]),
            ([("date", "5 May 1987.")], ["5 May 1987"]),
            ([("date", "1987."), ("publisher", "Leith Post,"), ("date", "5 May.")], ["1987", "5 May"]),
            ([("date", "1987."), ("publisher", "Leith Post,"), ("date", "5 May 1987.")], ["5 May 1987"]),
            ([("publisher", "Leith Post,"), ("date", "forthcoming.")], []),
        ],
    )
    def test_a_day_goes_over_its_year(self, spans: list[tuple[str, str]], dates: list[str]) -> None:
        assert [value for label, value in book(("location", "Leith:"), *spans) if label == "DA"] == dates

    def test_dates_that_contradict_leave_the_row_out(self) -> None:
        with pytest.raises(Unclear, match="contradict"):
            book(("location", "Leith:"), ("date", "1987."), ("publisher", "Vey,"), ("date", "1991."))


class TestAnyStyle:
    def test_label_words_and_marks_are_outside(self) -> None:
        found = told(
            "anystyle",
            ("citation-number", "[12]"),
            ("author", "Ashdown, M."),
            ("title", "“The Ferry Towns,”"),
            ("container-title", "In Harbours of the North."),
            ("edition", "(2nd ed.)."),
            ("location", "Leith:"),
            ("publisher", "Vey & Sons,"),
            ("date", "1987."),
        )
        assert found == [
            ("AU", "Ashdown, M"), ("TI", "The Ferry Towns"), ("CT", "Harbours of the North"), ("EN", "2nd ed"),
            ("PL", "Leith"), ("PU", "Vey & Sons"), ("DA", "1987"),
        ]  # fmt: skip

    def test_a_day_of_access_is_split_out_of_an_address(self) -> None:
        found = book(("date", "1987."), ("url", "Retrieved 4 June 2011 from http://ferries.example/towns.html"))
        assert found[2:] == [("DA", "1987"), ("AC", "4 June 2011"), ("UR", "http://ferries.example/towns.html")]

    def test_an_address_of_a_doi_is_a_doi(self) -> None:
        assert book(("date", "1987."), ("doi", "doi:10.9999/fer.12"))[-1] == ("DO", "10.9999/fer.12")
        found = book(("date", "1987."), ("url", "https://doi.org/10.9999/fer.12"))
        assert found[-1] == ("DO", "https://doi.org/10.9999/fer.12")

    def test_a_series_is_without_its_number(self) -> None:
        found = book(("collection-title", "(Coll. Studies of Ferries, 12)."), ("location", "Leith,"), ("date", "1987."))
        assert found[2] == ("CO", "Studies of Ferries")

    def test_a_report_has_a_number_and_no_volume(self) -> None:
        found = book(("genre", "Technical report"), ("volume", "18,"), ("date", "1987."))
        assert found[2:] == [("GE", "Technical report"), ("NO", "18"), ("DA", "1987")]

    @pytest.mark.parametrize(
        ("native", "words"),
        [
            ("director", "Holm, Peter"),
            ("note", "A study of everything that floats, with maps."),
            ("title", "A second title."),
            ("location", "Leith: Vey & Sons,"),
            ("edition", "Harbour Quarterly"),
        ],
    )
    def test_what_has_no_honest_label_leaves_the_row_out(self, native: str, words: str) -> None:
        with pytest.raises(Unclear):
            book((native, words), ("date", "1987."))

    def test_a_title_that_holds_more_leaves_the_row_out(self) -> None:
        with pytest.raises(Unclear, match="more than a title"):
            told(
                "anystyle", ("author", "Ashdown, M."), ("title", "« The Ferry Towns », unpublished"), ("date", "1987.")
            )

    def test_long_or_spoilt_texts_leave_the_row_out(self) -> None:
        with pytest.raises(Unclear, match="spoilt"):
            book(("journal", "<italic>Harbour</italic>"), ("date", "1987."))
        with pytest.raises(Unclear, match="too short or too long"):
            told("anystyle", *[("editor", "Peter Holm.")] * 60, ("title", "The Ferry Towns."), ("date", "1987."))


class TestGrobid:
    def test_a_book_holds_an_article_and_is_the_work_where_there_is_none(self) -> None:
        rest = [("other", ", "), ("pubPlace", "Leith"), ("other", ": "), ("publisher", "Vey"), ("other", ", "),
                ("date", "1987"), ("other", ".")]  # fmt: skip
        author = [("author", "Ashdown, M."), ("other", " ")]
        article = [("title.a", "The Ferry Towns"), ("other", ". In"), ("title.m", "Harbours of the North")]
        end = [("PL", "Leith"), ("PU", "Vey"), ("DA", "1987")]
        assert told("grobid", *author, *article, *rest) == [
            ("AU", "Ashdown, M"), ("TI", "The Ferry Towns"), ("CT", "Harbours of the North"), *end,
        ]  # fmt: skip
        assert told("grobid", *author, ("title.m", "The Ferry Towns"), *rest) == [
            ("AU", "Ashdown, M"),
            AUTHOR_AND_TITLE[1],
            *end,
        ]

    def test_volume_and_issue_have_their_labels(self) -> None:
        found = told(
            "grobid",
            ("author", "Ashdown, M."), ("other", " "), ("title.a", "The Ferry Towns"), ("other", ". "),
            ("title.j", "Harbour Quarterly"), ("other", ", vol. "), ("biblScope.volume", "11"), ("other", ", no. "),
            ("biblScope.issue", "3-4"), ("other", ", pp. "), ("biblScope.page", "1-9"), ("other", " ("),
            ("date", "1987"), ("other", ")."),
        )  # fmt: skip
        assert found[3:] == [("VO", "11"), ("IS", "3-4"), ("PA", "1-9"), ("DA", "1987")]

    def test_words_without_a_label_leave_the_row_out(self) -> None:
        spans = [("author", "Ashdown, M."), ("title.m", "The Ferry Towns"), ("date", "1987")]
        with pytest.raises(Unclear, match="without a label"):
            told("grobid", *spans, ("other", " with many maps and seven plates of ships"))
        with pytest.raises(Unclear, match="numbers without a label"):
            told("grobid", *spans, ("other", ", plate 17"))


class TestLinkedBooks:
    def test_a_chain_is_an_archive_a_series_and_a_place_in_it(self) -> None:
        found = told(
            "linkedbooks",
            ("archive_lib", "Archivio di Stato di Treporti,"), ("archivalreference", "Provveditori ai traghetti,"),
            ("box", "busta 12,"), ("registry", "reg. 3,"), ("cartulation", "c. 26r,"), ("date", "4 maggio 1587."),
            type="primary",
        )  # fmt: skip
        assert found == [
            ("AR", "Archivio di Stato di Treporti"), ("AK", "Provveditori ai traghetti"),
            ("AL", "busta 12, reg. 3, c. 26r"), ("DA", "4 maggio 1587"),
        ]  # fmt: skip

    def test_a_shelfmark_and_a_locator_in_the_reference_are_places(self) -> None:
        shelf = [
            ("archive_lib", "Biblioteca Civica,"),
            ("archivalreference", "Cod. It. VII, 12,"),
            ("foliation", "f. 4."),
        ]
        assert told("linkedbooks", *shelf, type="primary")[1:] == [("AL", "Cod. It. VII, 12, f. 4")]
        box = [("archivalreference", "Traghetti, Giuseppe Rossi, busta"), ("box", "12,"), ("date", "4 maggio 1587.")]
        assert told("linkedbooks", *box, type="primary")[:2] == [
            ("AK", "Traghetti, Giuseppe Rossi"), ("AL", "busta 12"),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        "second", [("date", "1588;"), ("attachment", "lettera di Rossi"), ("archivalreference", "Senato,")]
    )
    def test_a_chain_of_more_than_one_document_leaves_the_row_out(self, second: tuple[str, str]) -> None:
        chain = [
            ("archive_lib", "Archivio di Stato,"),
            ("archivalreference", "Traghetti,"),
            ("box", "b. 2,"),
            ("date", "1587,"),
        ]
        with pytest.raises(Unclear):
            told("linkedbooks", *chain, second, type="primary")

    def test_a_second_title_is_the_journal_and_its_year_stands_with_the_volume(self) -> None:
        found = told(
            "linkedbooks",
            ("author", "M. Rossi,"), ("title", "I traghetti di Treporti,"), ("conjunction", "in"),
            ("title", "«Studi lagunari»,"), ("publicationnumber-year", "XI (1969),"), ("pagination", "pp. 603-605."),
            type="meta-annotation",
        )  # fmt: skip
        assert found == [
            ("AU", "M. Rossi"), ("TI", "I traghetti di Treporti"), ("CT", "Studi lagunari"), ("VO", "XI"),
            ("DA", "1969"), ("PA", "603-605"),
        ]  # fmt: skip

    def test_a_journal_in_the_title_is_split_from_it(self) -> None:
        found = told(
            "linkedbooks",
            ("author", "M. Rossi,"), ("title", "I traghetti di Treporti, «Studi lagunari»,"),
            ("publicationnumber-year", "11, 1969,"), ("pagination", "p. 6."),
            type="meta-annotation",
        )  # fmt: skip
        assert found[1:3] == [("TI", "I traghetti di Treporti"), ("CT", "Studi lagunari")]

    def test_who_stands_behind_the_title_is_its_editor(self) -> None:
        found = told(
            "linkedbooks",
            ("title", "I traghetti di Treporti,"), ("author", "a cura di M. Rossi e P. Bianchi,"),
            ("publicationplace", "Venezia"), ("year", "1982."),
            type="secondary",
        )  # fmt: skip
        assert found[1:3] == [("ED", "M. Rossi"), ("ED", "P. Bianchi")]

    @pytest.mark.parametrize(
        "title", ["I tra-ghetti di Treporti,", "I traghetti, voi. 3,", "I traghetti, Torino,", "I traghetti del 17oo,"]
    )
    def test_what_was_read_badly_leaves_the_row_out(self, title: str) -> None:
        with pytest.raises(Unclear):
            told("linkedbooks", ("author", "M. Rossi,"), ("title", title), ("year", "1982."), type="secondary")


class TestText2bib:
    TEXT = "Ashdown, M. and Holm, P. (2011), The Ferry Towns: A History, 2nd ed., Leith: Vey & Sons."
    FIELDS: Mapping[str, str] = {
        "author": "Ashdown, M. and Holm, P.", "title": "The Ferry Towns", "subtitle": "A History", "year": "2011",
        "edition": "2", "address": "Leith", "publisher": "Vey & Sons",
    }  # fmt: skip

    def test_fields_are_found_in_the_text(self) -> None:
        row = {"text": self.TEXT, "fields": self.FIELDS, "type": "book", "labels": []}
        assert values(READERS["text2bib"](row)) == [
            ("AU", "Ashdown, M"), ("AU", "Holm, P"), ("DA", "2011"), ("TI", "The Ferry Towns: A History"),
            ("EN", "2nd ed"), ("PL", "Leith"), ("PU", "Vey & Sons"),
        ]  # fmt: skip

    @pytest.mark.parametrize("more", [{"publisher": "Holm Brothers"}, {"chapter": "4"}, {"title": "The {\\'E}tats"}])
    def test_a_field_that_is_not_found_leaves_the_row_out(self, more: Mapping[str, str]) -> None:
        with pytest.raises(Unclear):
            READERS["text2bib"]({"text": self.TEXT, "fields": {**self.FIELDS, **more}, "type": "book", "labels": []})
