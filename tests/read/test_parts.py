"""Pages, numbers, addresses, titles with a gloss, archival chains."""

from __future__ import annotations

import pytest

from refkit.read.archives import Segment, classify, read_chain, read_parts
from refkit.read.pages import is_roman, read_number, read_pages, roman_value
from refkit.read.titles import find_gloss
from refkit.read.urls import find_doi, find_isbn, find_urls, trim_url


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("231-33", "231-233"),
        ("1371–1386", "1371-1386"),
        ("xvi–xx", "xvi-xx"),
        ("345 f.", "345 f"),
        ("2, 42", "2, 42"),
        ("A1", "A1"),
    ],
)
def test_pages_are_written_in_full(text: str, pages: str) -> None:
    assert read_pages(text).text == pages


def test_roman_numerals() -> None:
    assert is_roman("XIX") and is_roman("xxxviii") and not is_roman("Xix") and not is_roman("")
    assert roman_value("MCMLVIII") == 1958
    assert read_number("XIX").text == "19"
    assert read_number("XIX").printed == "XIX"
    assert read_number("I and II").text == "1-2"
    assert read_number("6/7").text == "6/7"


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("See https://a.org/b.html.", ["https://a.org/b.html"]),
        ("(https://a.org/b_(c).)", ["https://a.org/b_(c)"]),
        ("March 14.https://a.org/x", ["https://a.org/x"]),
        ("fee.org/articles/why/.", ["fee.org/articles/why/"]),
        ("www.a.org and e@mail.org", ["www.a.org"]),
        ("no address here", []),
    ],
)
def test_addresses_end_before_the_sentence_does(text: str, urls: list[str]) -> None:
    assert [u.url for u in find_urls(text)] == urls


def test_an_address_broken_by_a_blank_is_found_whole() -> None:
    text = "https://a.org/2022/china-russia ukraine.html. More."
    (found,) = find_urls(text)
    assert found.span.of(text) == "https://a.org/2022/china-russia ukraine.html"


def test_identifiers() -> None:
    assert trim_url("https://a.org/)") == "https://a.org/"
    doi = find_doi("doi: 10.1162/jcws.2008.10.1.26.")
    assert doi and doi[1] == "10.1162/jcws.2008.10.1.26"
    isbn = find_isbn("ISBN 0-8131-1591-5.")
    assert isbn and isbn[1] == "0-8131-1591-5"


@pytest.mark.parametrize(
    ("text", "doi", "tracking"),
    [
        ("https://doi.org/10.1017/S0021853703008447?utm_source=twitter.", "10.1017/S0021853703008447", True),
        ("https://doi.org/10.1017/ S0021853703008447?utm_source=twitter", "10.1017/S0021853703008447", True),
        ("doi:10.1017/ S0021853703008447?utm_source=a&utm_medium=b.", "10.1017/S0021853703008447", True),
        ("https://doi.org/10.1000/ j.air.2004.01.", "10.1000/j.air.2004.01", False),
        ("https://www.example.com/doi/full/10.1080/0140.2010.48?journalCode=fjss20", "10.1080/0140.2010.48", False),
        ("https://doi.org/10.1002/(SICI)1096-8644(199601)99:1<1", "10.1002/(SICI)1096-8644(199601)99:1", False),
    ],
)
def test_a_doi_ends_before_its_query_and_goes_on_behind_the_blank_at_its_slash(
    text: str, doi: str, tracking: bool
) -> None:
    found = find_doi(text)
    assert found is not None
    assert (found.doi, bool(found.tracking)) == (doi, tracking)
    assert found.span.of(text).endswith(found.tracking or doi.rpartition("/")[2])


@pytest.mark.parametrize(
    "behind",
    ["2014.", "12 May 2014.", "pp.3-5.", "Wind and rain.", "12.05.2014.", "2014-03-05.", "https://example.org/a1."],
)
def test_dates_pages_and_words_behind_a_cut_doi_are_no_part_of_it(behind: str) -> None:
    assert find_doi(f"doi:10.1000/ {behind}") is None


def test_a_gloss_in_brackets_is_its_own_form_of_the_title() -> None:
    text = "Mao Zedong: A Biography (Mao Zedong zhuan). Beijing"
    title, end, language = find_gloss(text, text, 0, 23, 23)
    assert (title.text, title.romanized, language) == ("Mao Zedong: A Biography", "Mao Zedong zhuan", "zh")
    assert text[:end].endswith(")")
    text = "Wunai de xuanze [Reluctant choice]. Beijing"
    title, _, _ = find_gloss(text, text, 0, 15, 15)
    assert (title.text, title.translated) == ("Wunai de xuanze", "Reluctant choice")
    text = "We Now Know (rev. ed.)"
    assert find_gloss(text, text, 0, 11, 11)[0].romanized is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("NARA", "repository"),
        ("Archive of the President of the Russian Federation (APRF)", "repository"),
        ("Dwight D. Eisenhower Presidential Library", "repository"),
        ("RG 59", "record_group"),
        ("Harriman Papers", "collection"),
        ("Box 3921", "locator"),
        ("793.5/8-2558", "locator"),
        ("FO 371/115024", "locator"),
        ("f. 52, op. 1, d. 499, ll. 1-33", "locator"),
        ("fond 3, opis 12, delo 67", "locator"),
        ("Ф. 5. Оп. 30. Д. 335. Л. 14–19", "locator"),
        ("109-03754-01", "locator"),
        ("Kew", "place"),
        ("a theory of alliances", "other"),
    ],
)
def test_a_piece_of_a_chain_is_classified(text: str, kind: str) -> None:
    assert classify(text)[0] == kind


def test_a_chain_is_put_together_in_its_own_order() -> None:
    pieces = ["Archive of the President of the Russian Federation (APRF)", "fond 52, opis 1, delo 498, ll. 44-477"]
    location = read_chain([Segment(i, i + 1, p, *classify(p)) for i, p in enumerate(pieces)])
    assert location.repository_abbr == "APRF"
    assert (location.fond, location.opis, location.delo, location.listy) == ("52", "1", "498", "44-477")
    assert location.locator == "fond 52, opis 1, delo 498, ll. 44-477"


def test_parts_of_western_locators_are_typed() -> None:
    assert read_parts("Box 14, Folder 3") == {"box": "14", "folder": "3"}
    assert read_parts("17/162/25/88") == {"fond": "17", "opis": "162", "delo": "25", "listy": "88"}
