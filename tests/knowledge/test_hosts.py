"""The rows of hosts prove themselves: each example has its template's shape, and no other rule of the table breaks."""

from __future__ import annotations

import pytest

from refkit.knowledge.hosts import doi_forms, host_row, hosts, kept, path_patterns, suffix_patterns, systems, tracked
from refkit.knowledge.hosts.software import ROWS
from refkit.knowledge.web_addresses import HOST_ENDS, TRACKING
from refkit.rules.families.links.joints import is_whole


@pytest.mark.parametrize("name", hosts())
def test_an_example_has_the_shape_of_its_template_and_its_host_is_one(name: str) -> None:
    row = hosts()[name]
    assert row.paths and is_whole(name)
    for (template, example), form in zip(row.paths, path_patterns(name), strict=True):
        assert form.fullmatch(example), template
        assert form.fullmatch(example + "?a=1#b") or "?" in template or "{any}" in template
    assert not row.keeps & row.tracks


def test_the_table_is_broad() -> None:
    assert len(hosts()) >= 200
    assert {"nytimes.com", "jstor.org", "history.state.gov", "lemonde.fr", "people.com.cn", "gov.uk"} <= set(hosts())


@pytest.mark.parametrize("prefix", doi_forms())
def test_an_example_of_a_doi_has_its_registrants_form(prefix: str) -> None:
    for (form, example), shape in zip(doi_forms()[prefix], suffix_patterns(prefix), strict=True):
        assert shape.fullmatch(example), form


def test_the_forms_of_systems_have_their_signs_and_examples() -> None:
    for line, (sign, form) in zip(ROWS.strip().splitlines(), systems(), strict=True):
        assert sign in line.split()[2] and form.fullmatch(line.split()[2]), line


def test_a_host_is_found_with_www_and_by_its_subdomains_where_they_are_built_alike() -> None:
    assert host_row("www.nytimes.com") is host_row("nytimes.com") is not None
    assert host_row("theory.people.com.cn") is host_row("people.com.cn")
    assert host_row("sport.nytimes.com") is None and host_row("example.org") is None


def test_what_tracks_readers_on_one_host_only_is_told_from_what_chooses_the_page() -> None:
    assert "smid" in tracked("www.nytimes.com") and "smid" not in tracked("example.org")
    assert "id" in kept("books.google.com") and "source" in tracked("books.google.com")
    assert not any(row.keeps & TRACKING for row in hosts().values())
    assert {"org", "museum", "uk"} <= HOST_ENDS and "html" not in HOST_ENDS
