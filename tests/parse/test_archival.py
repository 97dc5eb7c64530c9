"""Repositories and papers of persons: the two ends of a chain."""

from __future__ import annotations

from tests.parse.alone import parse_entry


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
