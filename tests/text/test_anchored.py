"""Under the heading of a list, what looks like references is references, in any language."""

from __future__ import annotations

import pytest

from refkit.text import split
from refkit.text.cues.headings import list_heading, section_heading
from refkit.text.isolation.anchored import looks_like_reference

SWEDISH = [
    "Riksarkivet, Stockholm. Vädertjänstens arkiv, dossier 21 K, vol. 63.",
    "Centrum för snöhistoria, Bromma. Vintrarnas arkiv, protokoll 1939–1945.",
    "Dagens Väder 1943–1944.",
    "Berg, Erik, På vakt. Minnen från vintrarna, Stockholm 1964.",
    "Åkesson, Klas, Att bo granne med snön, Stockholm 2016.",
]


def test_a_list_of_a_language_that_is_hardly_known_is_taken_whole() -> None:
    page = "Käll- och litteraturförteckning\n\n" + "\n\n".join(SWEDISH) + "\n\nTack till alla som läste.\n"
    assert [e.text for e in split(page).entries] == SWEDISH


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "Käll- och litteraturförteckning",
            "Quellen- und Literaturverzeichnis",
            "Sources et bibliographie",
            "Kaynakça",
        ),
        *("Список источников и литературы", "Fuentes y bibliografía", "Lähteet ja kirjallisuus", "Sources[edit]"),
    ],
)
def test_headings_of_lists_are_known_by_what_they_are_made_of(heading: str) -> None:
    assert list_heading(heading) == 1.0


@pytest.mark.parametrize("heading", ["Otryckta källor", "Ungedruckte Quellen", "Süreli Yayınlar", "Presse et revues"])
def test_headings_of_sections_too(heading: str) -> None:
    assert section_heading(heading) == 1.0


@pytest.mark.parametrize("text", ["Literature and Revolution", "Sources of Soviet conduct, 1947", "Archives of Empire"])
def test_titles_are_no_headings(text: str) -> None:
    assert list_heading(text) == 0.0


def test_sentences_and_remarks_do_not_look_like_references() -> None:
    assert not looks_like_reference("The author shows that the winter of 1940 was not as cold as it is said to be.")
    assert not looks_like_reference("Recommended articles (6)")
    assert not looks_like_reference("reader@example.org, 1990.")
    assert looks_like_reference("Dagens Väder 1943–1944.")
