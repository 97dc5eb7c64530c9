"""Broadcasts, posts, patents, maps, papers at meetings and the like; article numbers, supplements, reprints."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cite.printing import AD, APA, NB, person, printed

CASES: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    (
        "an article that has a number has no pages",
        {
            "type": "article-journal",
            "title": "Rumours in Wartime",
            "author": [person("Novak", "Jan")],
            "container_title": "PLOS ONE",
            "volume": "9",
            "issue": "2",
            "number": "e0112233",
            "issued": [2014],
        },
        {
            AD: "Novak, Jan. 2014. “Rumours in Wartime.” PLOS ONE 9 (2): e0112233.",
            NB: "Novak, Jan. “Rumours in Wartime.” PLOS ONE 9, no. 2 (2014): e0112233.",
            "note": "Jan Novak, “Rumours in Wartime,” PLOS ONE 9, no. 2 (2014): e0112233.",
            APA: "Novak, J. (2014). Rumours in wartime. PLOS ONE, 9(2), Article e0112233.",
        },
    ),
    (
        "initials without stops get them, a supplement its number",
        {
            "type": "article-journal",
            "title": "Cholera and Trade",
            "author": [person("Hardy", "TR"), person("Ito", "K")],
            "container_title": "Medical History",
            "volume": "12",
            "supplement_number": "3",
            "page": "S4-S9",
            "issued": [1968],
        },
        {
            AD: "Hardy, T. R., and K. Ito. 1968. “Cholera and Trade.” Medical History 12 (suppl. 3): S4–9.",
            NB: "Hardy, T. R., and K. Ito. “Cholera and Trade.” Medical History 12, suppl. 3 (1968): S4–9.",
            APA: "Hardy, T. R., & Ito, K. (1968). Cholera and trade. Medical History, 12(Suppl. 3), S4–S9.",
        },
    ),
    (
        "a reprint has its first year in a bibliography",
        {
            "type": "book",
            "title": "Men and Power",
            "author": [person("Wren", "Ada")],
            "publisher": "Dover",
            "issued": [1985],
            "original_date": {"date-parts": [[1931]]},
        },
        {
            AD: "Wren, Ada. (1931) 1985. Men and Power. Dover.",
            NB: "Wren, Ada. Men and Power. 1931. Reprint, Dover, 1985.",
            "note": "Ada Wren, Men and Power (1931; repr., Dover, 1985).",
            APA: "Wren, A. (1985). Men and power. Dover. (Original work published 1931)",
        },
    ),
    (
        "two translators share a family name",
        {
            "type": "book",
            "title": "The Salt Road",
            "author": [person("Ricci", "Carlo")],
            "translator": [{"family": "M"}, person("Hall", "B.")],
            "publisher": "Knopf",
            "issued": [1982],
        },
        {
            AD: "Ricci, Carlo. 1982. The Salt Road. Translated by M. Hall and B. Hall. Knopf.",
            APA: "Ricci, C. (1982). The salt road (M. Hall & B. Hall, Trans.). Knopf.",
        },
    ),
    (
        "what is not out yet is in press in APA",
        {
            "type": "document",
            "title": "A Second Look at Suez",
            "author": [person("Wren", "Ada")],
            "container_title": "Essays on Empire",
            "publisher": "Knopf",
            "status": "forthcoming",
        },
        {
            AD: "Wren, Ada. Forthcoming. “A Second Look at Suez.” In Essays on Empire. Knopf.",
            NB: "Wren, Ada. “A Second Look at Suez.” In Essays on Empire. Knopf, forthcoming.",
            APA: "Wren, A. (in press). A second look at Suez. In Essays on empire. Knopf.",
        },
    ),
    (
        "a map has its scale",
        {
            "type": "map",
            "title": "Map of the Carpathians",
            "author": [person("Roth", "Emil")],
            "publisher": "Perthes",
            "issued": [1908],
            "scale": "Scale 1:750,000",
        },
        {
            AD: "Roth, Emil. 1908. Map of the Carpathians. Scale 1:750,000. Perthes.",
            NB: "Roth, Emil. Map of the Carpathians. Scale 1:750,000. Perthes, 1908.",
            "note": "Emil Roth, Map of the Carpathians, scale 1:750,000 (Perthes, 1908).",
            APA: "Roth, E. (1908). Map of the Carpathians (Scale 1:750,000) [Map]. Perthes.",
        },
    ),
    (
        "a patent has its office once, its number whole, and the day of filing",
        {
            "type": "patent",
            "title": "Range Finder",
            "author": [person("Bell", "Ann")],
            "number": "US Patent 3,141,592",
            "note": "Filed March 3, 1960",
            "issued": [1964, 7, 21],
        },
        {
            AD: "Bell, Ann. 1964. Range finder. US Patent 3,141,592, filed March 3, 1960, and issued July 21, 1964.",
            APA: "Bell, A. (1964). Range finder (U.S. Patent No. 3,141,592).",
        },
    ),
    (
        "a standard has its number, with hyphens",
        {
            "type": "standard",
            "title": "Documentation of Archives",
            "author": [{"literal": "Standards Office"}],
            "number": "X12.4-1998",
            "issued": [1998],
        },
        {
            AD: "Standards Office. 1998. Documentation of Archives. X12.4-1998.",
            APA: "Standards Office. (1998). Documentation of archives (X12.4-1998).",
        },
    ),
    (
        "a podcast has host, series, number, station and day",
        {
            "type": "broadcast",
            "title": "Berlin Divided",
            "host": [person("Marsh", "Tom")],
            "container_title": "Old Walls",
            "publisher": "BBC",
            "genre": "Audio podcast episode",
            "number": "7",
            "number_of_pages": "41:20",
            "issued": [2019, 11, 9],
        },
        {
            AD: "Marsh, Tom, host. 2019. Old Walls. Episode 7, “Berlin Divided.” BBC, November 9. Podcast, 41:20.",
            "note": "Tom Marsh, host, Old Walls, episode 7, “Berlin Divided,” BBC, November 9, 2019, podcast, 41:20.",
            APA: "Marsh, T. (Host). (2019, November 9). Berlin divided (No. 7) [Audio podcast episode]. In Old "
            "walls. BBC.",
        },
    ),
    (
        "a post keeps its words, and its account stands in brackets in APA alone",
        {
            "type": "post",
            "title": "In 1949: the blockade ends",
            "author": [{"literal": "State Archive (@statearchive)"}],
            "container_title": "Twitter",
            "genre": "Tweet",
            "issued": [2019, 5, 12],
        },
        {
            AD: "State Archive (@statearchive). 2019. “In 1949: the blockade ends.” Twitter, May 12.",
            APA: "State Archive [@statearchive]. (2019, May 12). In 1949: the blockade ends [Tweet]. Twitter.",
        },
    ),
    (
        "a paper is read at the meeting, which begins with a capital in APA",
        {
            "type": "paper-conference",
            "title": "Treaties and Trust",
            "author": [person("Wren", "Ada")],
            "event_title": "annual meeting of the Peace History Society",
            "event_place": "Boston",
            "issued": [2011, 4, 2],
        },
        {
            AD: "Wren, Ada. 2011. “Treaties and Trust.” Paper presented at the annual meeting of the Peace "
            "History Society, Boston, April 2.",
            APA: "Wren, A. (2011, April 2). Treaties and trust [Paper presentation]. Annual meeting of the Peace "
            "History Society, Boston.",
        },
    ),
    (
        "a preprint has its server and day",
        {
            "type": "article",
            "title": "Networks of Envoys",
            "author": [person("Wren", "Ada")],
            "genre": "Preprint",
            "container_title": "arXiv",
            "number": "1901.04567",
            "issued": [2019, 1, 9],
        },
        {
            AD: "Wren, Ada. 2019. “Networks of Envoys.” Preprint 1901.04567. arXiv, January 9.",
            NB: "Wren, Ada. “Networks of Envoys.” Preprint 1901.04567. arXiv, January 9, 2019.",
            APA: "Wren, A. (2019). Networks of envoys (1901.04567) [Preprint]. arXiv.",
        },
    ),
    (
        "a special issue is part of its journal",
        {
            "type": "periodical",
            "title": "Special issue: Borders at Sea",
            "editor": [person("Wren", "Ada")],
            "container_title": "Cold War History",
            "volume": "4",
            "issue": "1",
            "issued": [2003],
        },
        {
            AD: "Wren, Ada, ed. 2003. “Borders at Sea.” Special issue, Cold War History 4 (1).",
            "note": "Ada Wren, ed., “Borders at Sea,” special issue, Cold War History 4, no. 1 (2003).",
            APA: "Wren, A. (Ed.). (2003). Borders at sea [Special issue]. Cold War History, 4(1).",
        },
    ),
    (
        "an undated entry of a dictionary tells when it was looked at",
        {
            "type": "entry-dictionary",
            "title": "armistice, n.",
            "container_title": "Collins Dictionary",
            "URL": "https://example.org/armistice",
            "accessed": {"date-parts": [[2022, 3, 4]]},
        },
        {
            AD: "“Armistice, n.” n.d. In Collins Dictionary. Accessed March 4, 2022. https://example.org/armistice.",
            NB: "“Armistice, n.” In Collins Dictionary. Accessed March 4, 2022. https://example.org/armistice.",
            APA: "Armistice, n. (n.d.). In Collins dictionary. Retrieved March 4, 2022, from https://example.org/armistice",
        },
    ),
    (
        "a manuscript says that it is one",
        {
            "type": "manuscript",
            "title": "Notes on Détente",
            "author": [person("Wren", "Ada")],
            "genre": "unpublished manuscript",
            "publisher": "Yale University",
            "issued": [2018],
        },
        {
            AD: "Wren, Ada. 2018. “Notes on Détente.” Unpublished manuscript. Yale University.",
            APA: "Wren, A. (2018). Notes on détente [Unpublished manuscript]. Yale University.",
        },
    ),
    (
        "a film on a site has its day and duration",
        {
            "type": "motion_picture",
            "title": "How Walls Fall",
            "author": [{"literal": "History Channel"}],
            "container_title": "YouTube",
            "medium": "Video",
            "dimensions": "8:15",
            "issued": [2017, 11, 9],
        },
        {
            AD: "History Channel. 2017. How Walls Fall. YouTube, November 9. Video, 8:15.",
            "note": "History Channel, How Walls Fall (YouTube, November 9, 2017), video, 8:15.",
            APA: "History Channel. (2017, November 9). How walls fall [Video]. YouTube.",
        },
    ),
]


@pytest.mark.parametrize(("rule", "csl", "expected"), CASES, ids=[c[0] for c in CASES])
def test_the_kind_is_printed_as_the_manuals_have_it(rule: str, csl: dict[str, Any], expected: dict[str, str]) -> None:
    found = {s: printed(s, **csl)[0] for s in expected if s != "note"}
    if "note" in expected:
        found["note"] = printed(NB, **csl)[1]
    assert found == expected


def test_an_account_is_cited_by_its_name() -> None:
    post = {"type": "post", "title": "A day", "author": [{"literal": "State Archive [@state]"}], "issued": [2019]}
    assert printed(AD, **post)[1] == "(State Archive 2019)"
    assert printed(APA, **post)[1] == "(State Archive, 2019)"


def test_an_unpublished_paper_says_so() -> None:
    paper = {
        "type": "article",
        "title": "Obstinacy",
        "author": [person("Wren", "Ada")],
        "genre": "unpublished manuscript",
        "publisher": "Yale University",
        "issued": [1963],
    }
    assert printed(AD, **paper)[0] == "Wren, Ada. 1963. “Obstinacy.” Unpublished manuscript. Yale University."
    assert printed(NB, **paper)[1] == "Ada Wren, “Obstinacy,” unpublished manuscript (Yale University, 1963)."


def test_law_says_nothing_twice() -> None:
    bill = {"type": "bill", "title": "Aid Bill", "number": "S. 12", "session": "81st Cong.", "issued": [1949]}
    assert printed(AD, **bill)[0] == "Aid Bill, S. 12, 81st Cong. (1949)."
    act = {"type": "legislation", "title": "Aid Act", "number": "Public Law 81-7", "issued": [1949]}
    assert printed(AD, **act)[0] == "Aid Act, Pub. L. No. 81-7 (1949)."
    case = {"type": "legal_case", "title": "Roe v. Doe", "volume": "12", "container_title": "U.S.", "page": "3"}
    assert printed(AD, **case, authority="Supreme Court", issued=[1901])[0] == "Roe v. Doe, 12 U.S. 3 (1901)."


def test_an_untitled_review_names_its_journal_in_apa() -> None:
    review = {
        "type": "review",
        "author": [person("Wren", "Ada")],
        "reviewed_title": "Walls",
        "container_title": "Speculum",
        "volume": "8",
        "page": "1-3",
        "issued": [2001],
    }
    assert printed(APA, **review)[0] == "Wren, A. (2001). [Review of the book Walls]. Speculum, 8, 1–3."


def test_periodicals_cartoons_and_theses() -> None:
    bulletin = {"type": "periodical", "title": "Peace Bulletin", "issue": "5", "publisher": "Hoover", "issued": [1995]}
    assert printed(NB, **bulletin) == (
        "Peace Bulletin. No. 5. Hoover, 1995.",
        "Peace Bulletin, no. 5 (Hoover, 1995).",
    )
    cartoon = {
        "type": "graphic",
        "title": "Handshake",
        "author": [person("Wren", "Ada")],
        "genre": "cartoon",
        "container_title": "Daily Mirror",
        "issued": [1940, 5, 6],
    }
    assert printed(AD, **cartoon)[0] == "Wren, Ada. 1940. Handshake. Daily Mirror, May 6. Cartoon."
    thesis = {"type": "thesis", "title": "Walls", "genre": "master’s thesis", "publisher": "MIT", "issued": [1990]}
    assert printed(NB, **thesis)[0] == "“Walls.” Master’s thesis, MIT, 1990."


def test_the_number_of_an_episode_is_no_part_of_its_title() -> None:
    item = {"type": "broadcast", "title": "Walls (No. 12)", "author": [person("Wren", "Ada")], "issued": [2019]}
    assert printed(AD, **item)[0] == "Wren, Ada. 2019. “Walls.” Episode 12."
    assert printed(APA, **item)[0] == "Wren, A. (2019). Walls (No. 12) [Broadcast]."
