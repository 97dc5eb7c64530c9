"""Cues of archival chains and digital archives match their examples."""

from __future__ import annotations

import re

import pytest

from refkit.knowledge.archives import CHAIN_CUES, DIGITAL_ARCHIVES, ChainCue, DigitalArchive
from tests.parse.alone import parse_entry


@pytest.mark.parametrize("cue", CHAIN_CUES, ids=lambda cue: cue.examples[0])
def test_a_cue_is_in_its_examples_and_so_is_one_of_its_hints(cue: ChainCue) -> None:
    for example in cue.examples:
        assert re.search(cue.pattern, example), example
        assert not cue.hints or any(hint in example for hint in cue.hints), example


@pytest.mark.parametrize("host", DIGITAL_ARCHIVES, ids=lambda host: host.name)
def test_a_digital_archive_is_the_whole_of_its_examples_and_is_read_as_the_source(host: DigitalArchive) -> None:
    for example in host.examples:
        assert re.fullmatch(host.pattern, example), example
        csl = parse_entry(f"“Report on the Harvest,” 4 May 1961, {example}, https://example.org/document/12.").to_csl()
        assert csl["source"] == example


def test_hosts_that_keep_documents_stand_for_the_archive_where_none_is_named() -> None:
    kept = parse_entry("“Report on the Harvest,” 4 May 1961, Digital National Security Archive, CU00123.").to_csl()
    assert kept["archive"].startswith("Digital National Security Archive")
