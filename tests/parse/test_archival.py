"""What chains, letters and documents of archives hold: the parts that scores do not see, in either order of a chain."""

from __future__ import annotations

import time

import pytest

from refkit.parse import parse_entry


@pytest.mark.parametrize(
    ("text", "sender", "recipient", "call"),
    [
        (
            "TNA, FO 371/160555, Roberts to Foreign Office, tel. no. 112, 18 February 1961.",
            "Roberts",
            "Foreign Office",
            "FO 371/160555",
        ),
        (
            "DY 30/3510, Bl. 4–9, Honecker an Breschnew, 3. Mai 1973, SAPMO-BArch.",
            "Honecker",
            "Breschnew",
            "DY 30/3510, Bl. 4–9",
        ),
        ("RGASPI, f. 558, op. 11, d. 327, l. 6, Stalin to Truman, 16 August 1945.", "Stalin", "Truman", None),
        (
            "Archivo Histórico Nacional, Estado, leg. 12, Olivares a Feria, 4 de mayo de 1623.",
            "Olivares",
            "Feria",
            None,
        ),
    ],
)
def test_correspondents_inside_a_chain_are_no_part_of_it(
    text: str, sender: str, recipient: str, call: str | None
) -> None:
    reference = parse_entry(text)
    assert reference.kind == "letter"
    assert [n.literal or n.family for n in reference.author] == [sender]
    assert [n.literal or n.family for n in reference.recipient] == [recipient]
    assert reference.archive and (call is None or reference.archive.call_number == call)
    assert not reference.provenance.unparsed


def test_the_number_of_a_telegram_is_read_and_stays_in_the_title() -> None:
    reference = parse_entry("Thompson to Rusk, tel. 2410, 28 March 1961, 611.61/3-2861, RG 59, NARA.")
    assert reference.number and reference.number.text == "2410"
    assert reference.genre == "Telegram"
    assert str(reference.title) == "Thompson to Rusk, tel. 2410"


def test_a_quotation_behind_the_correspondents_is_the_title() -> None:
    reference = parse_entry(
        "Rostow to Johnson, “Vietnam: The Choices,” May 6, 1967, National Security File, Box 16, LBJ Library."
    )
    assert str(reference.title) == "Vietnam: The Choices"
    assert reference.recipient[0].family == "Johnson"
    assert not reference.provenance.unparsed


def test_a_middle_initial_ends_no_recipient() -> None:
    reference = parse_entry("Dean G. Acheson to Harry S. Truman, 4 May 1950, Box 12, Truman Papers, Truman Library.")
    assert (reference.recipient[0].given, reference.recipient[0].family) == ("Harry S.", "Truman")


def test_the_description_before_the_date_is_the_title() -> None:
    reference = parse_entry(
        "ACS, Ministero dell’Interno, Gabinetto, b. 12, fasc. 4, Appunto per il ministro, 8 maggio 1951."
    )
    assert str(reference.title) == "Appunto per il ministro"
    assert reference.archive and reference.archive.call_number == "b. 12, fasc. 4"
    assert reference.archive.collection == "Ministero dell’Interno, Gabinetto"


def test_an_abbreviation_in_brackets_behind_the_town_is_the_repositorys() -> None:
    archive = parse_entry("Caccia to Lloyd, 3 June 1958, PREM 11/2350, The National Archives, Kew (TNA).").archive
    assert archive
    assert (archive.repository, archive.repository_abbr, archive.repository_place) == (
        "The National Archives",
        "TNA",
        "Kew",
    )


def test_papers_under_a_persons_name_keep_the_person() -> None:
    reference = parse_entry("Harriman, W. Averell. Papers. Box 12. Manuscript Division, Library of Congress.")
    assert (reference.author[0].family, reference.author[0].given) == ("Harriman", "W. Averell")
    assert str(reference.title) == "Papers"
    assert reference.archive and reference.archive.box == "12"


def test_a_named_folder_is_part_of_the_chain() -> None:
    reference = parse_entry("Bundy to Ball, March 2, 1964, folder “Vietnam, vol. 5,” NSF, box 2, LBJL.")
    assert reference.archive and "folder “Vietnam, vol. 5,”" in (reference.archive.call_number or "")


@pytest.mark.parametrize(
    ("text", "title", "repository", "call"),
    [
        (
            "《关于西藏问题的谈话》，1959年5月6日，外交部档案馆，105-00944-07。",
            "关于西藏问题的谈话",
            "外交部档案馆",
            "105-00944-07",
        ),
        ("「日韓会談関係」、外務省外交史料館、2006-588。", "日韓会談関係", "外務省外交史料館", "2006-588"),
    ],
)
def test_archives_in_chinese_and_japanese(text: str, title: str, repository: str, call: str) -> None:
    reference = parse_entry(text)
    assert reference.kind == "archival_document" and not reference.author
    assert str(reference.title) == title
    assert reference.archive and (reference.archive.repository, reference.archive.call_number) == (repository, call)


def test_entries_after_the_chinese_standard() -> None:
    book = parse_entry("杨奎松. 中间地带的革命[M]. 太原: 山西人民出版社, 2010.")
    assert (book.kind, str(book.title), str(book.publisher)) == ("book", "中间地带的革命", "山西人民出版社")
    article = parse_entry("牛军. 论中苏同盟的起源[J]. 中国社会科学, 1996(2): 177-192.")
    assert (article.kind, str(article.container_title)) == ("journal_article", "中国社会科学")
    assert article.issue and article.issue.text == "2" and article.issued and article.issued.value == "1996"


def test_the_word_that_joins_a_date_is_read() -> None:
    reference = parse_entry("Постановление Политбюро от 5 марта 1940 г., РГАСПИ, ф. 17, оп. 162, д. 27, л. 119.")
    assert reference.issued and reference.issued.value == "1940-03-05"
    assert not reference.provenance.unparsed


@pytest.mark.benchmark
@pytest.mark.parametrize(
    "unit",
    [
        "外交部档案馆，",
        "RG 59, Box 3, ",
        "Bonn to Rome, ",
        "folder “x,” ",
        "F. 5. Op. 3. D. 2. ",
        "Memo, Bundy and Ball, ",
        "a. e. 5, ",
    ],
)
def test_long_chains_take_linear_time(unit: str) -> None:
    def cost(length: int) -> float:
        text = unit * (length // len(unit))
        start = time.process_time()
        parse_entry(text)
        return time.process_time() - start

    cost(2_000)
    assert cost(40_000) < 12 * max(cost(10_000), 0.01)
