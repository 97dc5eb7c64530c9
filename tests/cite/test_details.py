"""Details that hold for any kind: initials and ranks, quotation marks, capitals, second years, little words."""

from __future__ import annotations

import pytest

from tests.cite.printing import AD, APA, NB, person, printed


@pytest.mark.parametrize(
    ("family", "given", "chicago", "apa"),
    [
        ("Watt", "DC", "Watt, D. C.", "Watt, D. C."),
        ("Nye", "J-P", "Nye, J.-P.", "Nye, J.-P."),
        ("Waltz", "Kenneth N", "Waltz, Kenneth N.", "Waltz, K. N."),
        ("WATT", "DC", "WATT, D. C.", "WATT, D. C."),
        ("LI", "LU", "LI, LU", "LI, L."),
        ("Thant", "U", "Thant, U", "Thant, U."),
        ("Hale", "Sir Robert", "Hale, Sir Robert", "Hale, R."),
        ("Лукин", "АВ", "Лукин, А. В.", "Лукин, А. В."),
    ],
)
def test_initials_and_ranks(family: str, given: str, chicago: str, apa: str) -> None:
    book = {"type": "book", "title": "Asia", "author": [person(family, given)], "issued": [2001]}
    assert printed(AD, **book)[0] == f"{chicago.removesuffix('.')}. 2001. Asia."
    assert printed(APA, **book)[0] == f"{apa} (2001). Asia."


def test_quotation_marks_in_titles() -> None:
    half = {"type": "article-journal", "title": "“Reason of State and Its Critics", "issued": [2001]}
    assert printed(AD, **half)[0] == "“Reason of State and Its Critics.” 2001."
    book = {"type": "book", "title": "Beyond ‘Containment’", "author": [person("Wren", "Ada")], "issued": [2001]}
    assert printed(AD, **book)[0] == "Wren, Ada. 2001. Beyond “Containment.”"
    article = {**half, "title": "Beyond ‘Containment’ in Politics"}
    assert printed(AD, **article)[0] == "“Beyond ‘Containment’ in Politics.” 2001."
    assert printed(APA, **article)[0] == "Beyond “containment” in politics. (2001)."


def test_a_journal_in_small_letters_gets_its_capitals() -> None:
    article = {"type": "article-journal", "title": "War", "container_title": "Journal of modern history", "volume": "3"}
    assert "Journal of Modern History 3" in printed(AD, **article)[0]
    assert "Journal of Modern History, 3" in printed(APA, **article)[0]
    two = {**article, "container_title": "Regional studies"}
    assert "Regional Studies 3" in printed(AD, **two)[0]
    french = {**article, "container_title": "Revue d’histoire moderne"}
    assert "Revue d’histoire moderne 3" in printed(AD, **french)[0]


def test_a_book_has_no_second_year_and_keeps_the_number_of_its_document() -> None:
    edition = {
        "type": "book",
        "title": "Documents on Northern Policy, 1950",
        "publisher": "HMSO",
        "issued": [1987],
        "custom": {"container-issued": {"date-parts": [[1950]]}, "document-number": "12", "kind": "book"},
    }
    assert printed(APA, **edition)[0] == "Documents on northern policy, 1950. (1987). HMSO. Doc. 12."
    assert printed(NB, **edition)[0] == "Documents on Northern Policy, 1950. HMSO, 1987. Doc. 12."


def test_a_little_word_before_a_last_number_stays_small() -> None:
    for title in ("The Road to War in 1938", "The Myth of 1789"):
        assert printed(AD, type="book", title=title, issued=[2001])[0] == f"{title}. 2001."


def test_a_shortened_note_has_no_subtitle() -> None:
    item = {"type": "book", "title": "Men and Power: A Life in Letters", "author": [person("Wren", "Ada")]}
    assert printed("chicago-shortened-notes-bibliography", **item, issued=[2001]) == (
        "Wren, Ada. Men and Power: A Life in Letters. 2001.",
        "Wren, Men and Power.",
    )
    assert printed(NB, **item, issued=[2001])[1] == "Ada Wren, Men and Power: A Life in Letters (2001)."


def test_forthcoming_begins_with_a_capital_where_it_stands_alone() -> None:
    item = {"type": "document", "title": "Walls", "container_title": "Ward Papers", "status": "forthcoming"}
    assert printed(NB, **item) == ("“Walls.” In Ward Papers. Forthcoming.", "“Walls,” in Ward Papers (forthcoming).")


LETTER = {
    "type": "personal_communication",
    "author": [{"family": "Bevin"}],
    "recipient": [{"family": "Attlee"}],
    "issued": [1949, 5, 3],
    "archive": "TNA",
    "archive_place": "Kew",
    "archive_location": "FO 800/460",
}
CHICAGO = "Bevin. Letter to Attlee. May 3, 1949. FO 800/460. TNA, Kew."
IN_SIX_STYLES = {
    NB: CHICAGO,
    "chicago-notes-bibliography-17": CHICAGO,
    "chicago-shortened-notes-bibliography": CHICAGO,
    AD: "Bevin. 1949. Letter to Attlee. May 3. FO 800/460. TNA, Kew.",
    "chicago-author-date-17": "Bevin. 1949. Letter to Attlee. May 3. FO 800/460. TNA, Kew.",
    APA: "Bevin. (1949, May 3). [Letter to Attlee]. TNA (FO 800/460), Kew.",
}


@pytest.mark.parametrize("title", ["Bevin to Attlee", "Letter, Bevin to Attlee", "Bevin an Attlee", None])
@pytest.mark.parametrize("style", IN_SIX_STYLES)
def test_a_letter_that_is_titled_by_its_names_says_them_once(style: str, title: str | None) -> None:
    assert printed(style, **LETTER, **({"title": title} if title else {}))[0] == IN_SIX_STYLES[style]


@pytest.mark.parametrize(
    ("changed", "head"),
    [
        ({"title": "Telegram from Bevin to Attlee", "genre": "Telegram"}, "Bevin. Telegram to Attlee. May 3"),
        ({"title": "Bevin to Attlee, tel. no. 61"}, "Bevin. “Bevin to Attlee, tel. no. 61.” May 3"),
        ({"title": "Bevin to the Cabinet"}, "Bevin. “Bevin to the Cabinet.” To Attlee. May 3"),
        ({"title": "Bevin to Attlee on Berlin"}, "Bevin. “Bevin to Attlee on Berlin.” May 3"),
        ({"title": "Bevin to Attlee", "recipient": []}, "Bevin. “Bevin to Attlee.” May 3"),
        (
            {"title": "Foreign Office to Attlee", "author": [{"literal": "Foreign Office"}]},
            "Foreign Office. “Foreign Office to Attlee.” May 3",
        ),
    ],
)
def test_a_letters_title_that_says_more_than_its_names_stays(changed: dict[str, object], head: str) -> None:
    assert printed(NB, **{**LETTER, **changed})[0].startswith(head)


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        ("FO 371/1234, fols. 12-15", "FO 371/1234, fols. 12–15"),
        ("FO 371/1234, ff. 12r-15v", "FO 371/1234, ff. 12r–15v"),
        ("FO 371/1234, ff 112-3", "FO 371/1234, ff 112–3"),
        ("Add. MS 43068, fos. 112r-113v, 120-21", "Add. MS 43068, fos. 112r–113v, 120–21"),
        ("CAB 129/23, pp. 5-7, 12-14", "CAB 129/23, pp. 5–7, 12–14"),
        ("B 12, Bd. 234, Bl. 12-15", "B 12, Bd. 234, Bl. 12–15"),
        ("b. 33, fasc. 2, cc. 4-9", "b. 33, fasc. 2, cc. 4–9"),
        ("sygn. 237/V-12, k. 12-15", "sygn. 237/V-12, k. 12–15"),
        # Numbers of shelves and files are no ranges.
        ("FO 371-1234", "FO 371-1234"),
        ("leg. R-5446, exp. 12-3", "leg. R-5446, exp. 12-3"),
        ("109-00829-01", "109-00829-01"),
        ("HP 12-15", "HP 12-15"),
        ("S-0164-0002-06", "S-0164-0002-06"),
        ("file 611.93/9-358", "file 611.93/9-358"),
        ("EA 1, S 12-15", "EA 1, S 12-15"),
        ("MS c. 15-12", "MS c. 15-12"),
        ("pp. A12-15, folder 3-4", "pp. A12-15, folder 3-4"),
    ],
)
def test_ranges_of_leaves_and_pages_in_a_locator_get_a_dash(held: str, shown: str) -> None:
    minutes = {"type": "document", "title": "Minutes", "issued": [1949, 5, 3], "archive": "TNA", "archive_place": "Kew"}
    for style in IN_SIX_STYLES:
        assert shown.casefold() in printed(style, **minutes, archive_location=held)[0].casefold()


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("94-553", "Act, Pub. L. No. 94-553 (1976)."),
        ("A/RES/1514(XV)", "Act, A/RES/1514(XV) (1976)."),
        ("1998 c. 42", "Act, 1998 c. 42 (1976)."),
    ],
)
def test_only_the_number_of_a_public_law_is_called_one(number: str, shown: str) -> None:
    assert printed(NB, type="legislation", title="Act", number=number, issued=[1976])[0] == shown


def test_a_series_of_numbered_treaties_is_named_once() -> None:
    custom = {"kind": "treaty", "series_citations": [{"series": "TIAS", "number": "7654"}]}
    treaty = {"title": "Agreement", "container_title": "TIAS", "page": "7654", "issued": [1973, 6, 22]}
    assert printed(NB, type="treaty", **treaty, custom=custom)[0] == "Agreement. June 22, 1973. TIAS 7654."


def test_an_interview_with_its_interviewer_is_called_one_once() -> None:
    talk = {"type": "interview", "author": [person("Kennan", "George F.")], "genre": "Interview", "issued": [1987]}
    asked = {**talk, "interviewer": [person("Cronkite", "Walter")]}
    assert printed(NB, **asked)[0].startswith("Kennan, George F. Interview by Walter Cronkite. ")
    assert printed(NB, **talk)[0].startswith("Kennan, George F. Interview. ")
    assert printed(APA, **asked)[0] == "Kennan, G. F. (1987). Interview by W. Cronkite."
