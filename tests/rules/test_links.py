"""Broken links of newspapers come back, and right links stay alone whatever words stand behind them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from refkit.knowledge.hosts import doi_forms, hosts
from refkit.rules import fix_entries

CASES = Path(__file__).parents[1] / "cases" / "links" / "newspapers.jsonl"
RULES = ["URL802", "URL811", "URL812", "URL813"]
BEHIND = (
    *(" accessed May 1, 2014.", ". Accessed 2014-05-01.", " (accessed 1 May 2014).", " retrieved from the archive."),
    *(" and https://example.org/b.", " or https://example.org/a.html.", " www.example.org.", " example.org."),
    *(" consulté le 4 mai 2012.", ", abgerufen am 2.5.2014.", " visto il 3.4.2010.", " viimati vaadatud 3.4.2010."),
    *(" дата обращения: 14.03.2014.", " 2014年3月4日閲覧.", " [accessed 2 May 2014].", " last visited 14-03-2014."),
    *(" 2014.", " p. 12.", " pp. 12-13.", " vol.2.", " no. 12.", " 45.", " 45-60.", " 1939/45.", " 14/03/2014."),
    *(
        " 12 May 2014.",
        " in English.",
        " online.",
        " PDF.",
        " html version.",
        " via ProQuest.",
        " e-book.",
        " full-text.",
    ),
    *(
        " long-form article.",
        " - a report.",
        " / print.",
        " Box 12/a.",
        " FO 371/12345.",
        " RG 59.",
        " doi:10.1000/12.",
    ),
    *(". Roe, B. Rain.", ". In: Rain.", ". in press.", ". 12.", ". 2014.", ". pp. 3-5.", ". 1-2.", ". 3rd ed."),
)


def test_broken_links_of_newspapers_come_back_and_none_becomes_another() -> None:
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    assert len(cases) == 80
    assert [c for c in cases if fix_entries([c["right"]])[0].text != c["right"]] == []
    fixed = [fix_entries([c["broken"]])[0].text for c in cases]
    kinds = Counter(
        "right" if text == c["right"] else "left" if text == c["broken"] else "another"
        for c, text in zip(cases, fixed, strict=True)
    )
    assert kinds["right"] >= 72 and kinds["another"] == 0, kinds


def right_links() -> list[str]:
    pages = [f"https://{name}{example}" for name, row in hosts().items() for _, example in row.paths]
    dois = [f"{prefix}/{example}" for prefix, forms in doi_forms().items() for _, example in forms]
    return [*pages, *(f"https://{name}/" for name in hosts()), *(f"https://doi.org/{d}" for d in dois), *dois]


@pytest.mark.parametrize("part", range(10))
def test_a_right_link_stays_alone_whatever_stands_behind_it(part: int) -> None:
    links = right_links()[part::10]
    texts = [f"Hay, A. Air. {link}{behind}" for n, link in enumerate(links) for behind in BEHIND[n % 4 :: 4]]
    fixed = fix_entries(texts, unsafe=True, select=RULES)
    assert [f.text for f, text in zip(fixed, texts, strict=True) if f.text != text] == []


def test_two_readings_of_a_blank_are_told_and_not_chosen() -> None:
    host = "https://www.theguardian.com/"
    for text in (
        f"Hay, A. Rain. {host}world 2014/may/06/wind-rain.",  # a slash may be lost
        f"Hay, A. Rain. {host}world/2014/may/06/wind-r ain.",  # a letter alone is no word
        "Hay, A. Rain. https://www.wind- rain.org/a.",  # the hyphen may be the line's
        "Hay, A. Rain. https://www.powel s.com/a.",  # a letter may be lost
        "Hay, A. Rain. https://example.org/a/wind rain.html.",
    ):
        assert fix_entries([text], select=RULES)[0].text == text


def test_an_address_that_a_line_break_parted_is_closed_and_the_line_ends_behind_it() -> None:
    text = "Hay, A. Rain. https://www.nytimes.com/2022/03/14/world/\nwind-rain.html, accessed\nMay 1."
    fixed = fix_entries([text], select=RULES)[0].text
    assert fixed == "Hay, A. Rain. https://www.nytimes.com/2022/03/14/world/wind-rain.html,\naccessed\nMay 1."
