"""Official records, interviews, documents that nothing heads, and lists of names that end in "et al."."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.cite import render
from refkit.model import from_csl
from tests.cite.printing import AD, APA, NB, entry, printed

TALBOTT = [{"family": "Talbott", "given": "Strobe"}]
MEMOIR = {
    "type": "book",
    "title": "Memories of the Kremlin",
    "author": [{"family": "Petrov", "given": "Ivan"}],
    "editor": TALBOTT,
    "translator": TALBOTT,
    "publisher": "Knopf",
    "issued": [1971],
}


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (AD, "Petrov, Ivan. 1971. Memories of the Kremlin. Edited and translated by Strobe Talbott. Knopf."),
        (NB, "Petrov, Ivan. Memories of the Kremlin. Edited and translated by Strobe Talbott. Knopf, 1971."),
        (APA, "Petrov, I. (1971). Memories of the Kremlin (S. Talbott, Ed. & Trans.). Knopf."),
    ],
)
def test_one_who_edits_and_translates_is_named_once(style: str, expected: str) -> None:
    assert entry(style, **MEMOIR) == expected


def test_a_note_shortens_both_roles() -> None:
    assert printed(NB, **MEMOIR)[1] == (
        "Ivan Petrov, Memories of the Kremlin, ed. and trans. Strobe Talbott (Knopf, 1971)."
    )


def test_two_people_keep_their_roles() -> None:
    other = {**MEMOIR, "translator": [{"family": "Smith", "given": "Ann"}]}
    assert "Edited by Strobe Talbott. Translated by Ann Smith. Knopf." in entry(AD, **other)
    assert "(S. Talbott, Ed.; A. Smith, Trans.)" in entry(APA, **other)


@pytest.mark.parametrize("last", ["others", "et al.", "and others"])
def test_names_that_the_source_ends_with_et_al(last: str) -> None:
    item: dict[str, Any] = {
        "type": "book",
        "title": "Asia Divided",
        "author": [{"family": "Mori", "given": "Ken"}, {"literal": last}],
        "publisher": "Knopf",
        "issued": [2001],
    }
    assert printed(AD, **item) == ("Mori, Ken, et al. 2001. Asia Divided. Knopf.", "(Mori et al. 2001)")
    assert printed(NB, **item)[1] == "Ken Mori et al., Asia Divided (Knopf, 2001)."
    assert printed(APA, **item) == ("Mori, K., et al. (2001). Asia divided. Knopf.", "(Mori et al., 2001)")


HEARING = {
    "type": "hearing",
    "title": "Aid to Turkey: Hearings on H.R. 12",
    "author": [{"literal": "U.S. Congress. House. Committee on Foreign Affairs"}],
    "session": "80th Cong., 1st sess.",
    "page": "12-19",
    "issued": [1947, 3, 20],
}


@pytest.mark.parametrize("style", [AD, NB, APA])
def test_a_hearing_has_committee_congress_session_and_pages(style: str) -> None:
    assert entry(style, **HEARING) == (
        "Aid to Turkey: Hearings on H.R. 12 Before the House Committee on Foreign Affairs, 80th Cong., 1st sess., "
        "12–19 (1947)."
    )
    assert "Aid to Turkey: Hearings on H.R. 12" in printed(style, **HEARING)[1]


def test_debates_have_volume_part_pages_and_day() -> None:
    debate = {
        "type": "document",
        "title": "Congressional Record",
        "session": "83rd Cong., 2nd sess.",
        "volume": "100",
        "part-number": "3",
        "page": "1234-1236",
        "issued": [1954, 2, 4],
    }
    assert entry(AD, **debate) == (
        "Congressional Record, 83rd Cong., 2nd sess., vol. 100, pt. 3, 1234–36 (February 4, 1954)."
    )


def test_the_register_is_cited_by_page_and_day_and_a_code_by_section() -> None:
    order = {"type": "legislation", "title": "Exec. Order No. 12", "volume": "20", "section": "411"}
    assert entry(AD, **order, container_title="Fed. Reg.", issued=[1955, 1, 7]) == (
        "Exec. Order No. 12, 20 Fed. Reg. 411 (January 7, 1955)."
    )
    assert entry(AD, **order, container_title="U.S.C.", issued=[1955]) == "Exec. Order No. 12, 20 U.S.C. § 411 (1955)."


def test_a_document_of_an_assembly_keeps_its_day_and_its_number_no_stop() -> None:
    item = {
        "type": "report",
        "title": "Report on the Congo",
        "author": [{"literal": "United Nations"}],
        "number": "S/4400.",
        "issued": [1960, 7, 20],
    }
    assert entry(AD, **item) == "United Nations. 1960. Report on the Congo. S/4400. July 20."
    assert entry(NB, **item) == "United Nations. Report on the Congo. S/4400. July 20, 1960."
    assert entry(APA, **item) == "United Nations. (1960, July 20). Report on the Congo (S/4400)."


def test_a_numbered_paper_of_a_series() -> None:
    item = {
        "type": "report",
        "title": "One Hand",
        "author": [{"family": "Chen", "given": "Lin"}],
        "number": "31",
        "collection-title": "CWIHP Working Paper",
        "issued": [2000],
    }
    assert entry(AD, **item) == "Chen, Lin. 2000. One Hand. CWIHP Working Paper No. 31."


def test_an_edition_without_a_document_title_is_filed_under_its_name() -> None:
    item = {
        "type": "document",
        "container-title": "FRUS, 1955–1957",
        "volume": "3",
        "volume-title": "China",
        "number": "12",
    }
    title = "Foreign Relations of the United States, 1955–1957"
    assert printed(AD, **item) == (f"{title}. Vol. 3, China. Doc. 12.", f"({title})")
    assert entry(NB, **item) == f"{title}. Vol. 3, China. Doc. 12."
    assert entry(APA, **item) == "Foreign relations of the United States, 1955–1957: Vol. 3. China. Doc. 12."


def test_archival_documents_without_title_are_filed_under_what_holds_them() -> None:
    chain = {"type": "document", "archive": "AVPRF", "archive_location": "f. 0100, op. 46, d. 12, ll. 1-5"}
    assert printed(AD, **chain) == ("AVPRF. F. 0100, op. 46, d. 12, ll. 1–5.", "(AVPRF)")
    papers = {
        "type": "document",
        "archive_collection": "Harriman Papers",
        "archive": "Library of Congress",
        "archive-place": "Washington, DC",
    }
    assert printed(NB, **papers)[0] == "Harriman Papers. Library of Congress, Washington, DC."
    assert printed(APA, **papers) == (
        "Harriman Papers. (n.d.). Library of Congress, Washington, DC.",
        "(Harriman Papers, n.d.)",
    )


def test_an_interview_by_the_author_has_no_title_but_a_place() -> None:
    item = {
        "type": "interview",
        "title": "Interview by author",
        "author": [{"family": "Ball", "given": "George"}],
        "publisher-place": "Princeton, NJ",
        "issued": [1986, 5, 2],
    }
    assert entry(AD, **item) == "Ball, George. 1986. Interview by author. Princeton, NJ, May 2."
    assert printed(NB, **item)[1] == "George Ball, interview by author, Princeton, NJ, May 2, 1986."
    assert entry(APA, **item) == "Ball, G. (1986, May 2). [Interview by author]. Princeton, NJ."


def test_in_the_author_s_possession_is_no_volume() -> None:
    item = {"type": "document", "title": "Diary", "container-title": "in author’s possession", "issued": [1950]}
    assert entry(AD, **item) == "“Diary.” 1950. In author’s possession."


@pytest.mark.parametrize("language", [None, "fr"])
def test_foreign_books_and_periodicals_stay_as_printed(language: str | None) -> None:
    base = {"author": [{"family": "Bozo", "given": "Jean"}], "issued": [1999], "title": "La fin de la guerre froide"}
    tag = {"language": language} if language else {}
    article = {
        "type": "article-journal",
        "container-title": "Revue d’histoire diplomatique",
        "volume": "3",
        **base,
        **tag,
    }
    assert entry(AD, **article) == ("Bozo, Jean. 1999. “La fin de la guerre froide.” Revue d’histoire diplomatique 3.")
    chapter = {"type": "chapter", "container-title": "Krisen im Kalten Krieg", **base}
    assert entry(AD, **chapter) == "Bozo, Jean. 1999. “La fin de la guerre froide.” In Krisen im Kalten Krieg."


def test_a_comma_of_the_citation_is_not_of_the_title_and_fall_is_fall() -> None:
    item: dict[str, Any] = {
        "id": "x",
        "type": "article-magazine",
        "title": "The “Hot Line,”",
        "author": [{"family": "Reed", "given": "Tom"}],
        "container-title": "Foreign Policy",
        "issued": {"date-parts": [[1999]], "season": 3},
    }
    assert render([from_csl(item)], NB).entries[0] == "Reed, Tom. “The ‘Hot Line.’” Foreign Policy, Fall 1999."
    assert "Autumn 1999" in render([from_csl(item)], NB, locale="en-GB").entries[0]


def test_a_town_is_no_title_of_an_interview() -> None:
    item = {
        "type": "interview",
        "title": "Moscow",
        "author": [{"family": "Ivanov", "given": "Oleg"}],
        "interviewer": [{"family": "Reed", "given": "Tom"}],
        "issued": [1988, 5, 3],
    }
    assert entry(AD, **item) == "Ivanov, Oleg. 1988. Interview by Tom Reed. Moscow, May 3."


def test_a_treaty_series_is_told_once() -> None:
    from refkit.model.parts import EdtfDate, Number, Pages, SeriesCitation, Title
    from refkit.model.types import Treaty

    name = "United Nations Treaty Series"
    treaty = Treaty(
        title=Title(text="Treaty of Friendship"),
        container_title=Title(text=name),
        volume=Number(text="226"),
        page=Pages(text="3-22"),
        issued=EdtfDate(value="1950-02-14"),
        series_citations=(SeriesCitation(series=name, volume="226", page="3-22"),),
    )
    assert render([treaty], AD).entries[0].count("226") == 1


def test_what_is_to_come_is_small_in_the_text() -> None:
    item = {
        "id": "x",
        "type": "article-journal",
        "title": "Ties",
        "author": [{"family": "Li", "given": "Ann"}],
        "container-title": "Cold War History",
        "issued": {"literal": "Forthcoming"},
    }
    rendered = render([from_csl(item)], AD)
    assert rendered.entries[0] == "Li, Ann. Forthcoming. “Ties.” Cold War History."
    assert rendered.citations[0] == "(Li forthcoming)"
    assert render([from_csl(item)], APA).entries[0] == "Li, A. (in press). Ties. Cold War History."


def test_no_date_is_said_once_and_a_country_stands_behind_its_town() -> None:
    papers = {
        "id": "x",
        "type": "manuscript",
        "author": [{"family": "Reed", "given": "Tom"}],
        "archive_collection": "Reed Papers",
        "archive": "Library of Congress, United States",
        "archive-place": "Washington, DC",
        "issued": {"literal": "n.d."},
    }
    place = "Library of Congress, Washington, DC, United States."
    assert render([from_csl(papers)], AD).entries[0] == f"Reed, Tom. Reed Papers. {place}"
    assert render([from_csl(papers)], APA).entries[0] == f"Reed, T. (n.d.). Reed Papers. {place}"
    assert render([from_csl(papers)], APA).citations[0] == "(Reed, n.d.)"
