"""The town of a repository: taggers have no label for it, so it is found beside what they read."""

from __future__ import annotations

import pytest

from refkit.model.parts import ArchivalLocation
from refkit.parse import parse_entry
from refkit.parse.proposal import Proposal
from refkit.parse.tagger.towns import with_town
from refkit.trace import Span

CHAINS = [
    ("Bevin to Attlee, 3 May 1949, FO 800/460, TNA, Kew.", "TNA", "Kew"),
    ("Letter, Bevin to Attlee, 3 May 1949, FO 800/460, The National Archives, Kew.", "The National Archives", "Kew"),
    ("Memorandum by Strang, 3 May 1949, FO 371/76386, TNA (Kew).", "TNA", "Kew"),
    (
        "Kennan to Bohlen, 26 January 1945, Box 28, Kennan Papers, Seeley G. Mudd Library, Princeton.",
        "Seeley G. Mudd Library",
        "Princeton",
    ),
    ("Adenauer an Heuss, 5. Mai 1951, NL Heuss, B 122/31267, BArch, Koblenz.", "BArch", "Koblenz"),
    ("Nehru to Menon, 4 July 1954, V.K. Krishna Menon Papers, NMML, New Delhi.", "NMML", "New Delhi"),
    ("Mikoyan to Khrushchev, 4 November 1956, f. 3, op. 64, d. 484, ll. 65-69, APRF, Moscow.", "APRF", "Moscow"),
    ("Aufzeichnung, 3. Mai 1955, B 12, Bd. 234, PA AA, Berlin.", "PA AA", "Berlin"),
    ("Entretien Pineau-Dulles, 3 mai 1956, Secrétariat général, vol. 62, AMAE, La Courneuve.", "AMAE", "La Courneuve"),
]


@pytest.mark.parametrize("only", [True, False], ids=["grammars", "judged"])
@pytest.mark.parametrize(("text", "repository", "town"), CHAINS)
def test_the_town_behind_a_repository_is_where_it_lies(text: str, repository: str, town: str, only: bool) -> None:
    reference = parse_entry(text, grammars_only=only)
    assert reference.archive is not None and reference.provenance is not None
    assert (reference.archive.repository, reference.archive.repository_place) == (repository, town)
    assert reference.publisher_place is None
    assert town not in " ".join(reference.provenance.unparsed_text)


def proposals(*found: tuple[str, object, int, int]) -> list[Proposal]:
    return [Proposal(field, value, (Span(a, b),), 0.9, "tagger") for field, value, a, b in found]


def test_a_publishers_town_stays_the_publishers() -> None:
    text = "TNA, Kew: HMSO"
    location = ArchivalLocation(repository="TNA")
    mine = proposals(("archive", location, 0, 3), ("publisher_place", "Kew", 5, 8), ("publisher", "HMSO", 10, 14))
    assert with_town(text, mine, None) == mine


def test_a_town_that_a_tagger_gave_to_another_field_is_not_taken() -> None:
    text = "TNA, Kew"
    mine = proposals(("archive", ArchivalLocation(repository="TNA"), 0, 3), ("title", "Kew", 5, 8))
    known = ArchivalLocation(repository="TNA", repository_place="Kew")
    theirs = Proposal("archive", known, (Span(0, 3), Span(5, 8)), 0.9, "archival-chain")
    assert with_town(text, mine, theirs) == mine


def test_a_town_that_only_the_grammars_read_completes_a_taggers_repository() -> None:
    text = "TNA, Kew"
    mine = proposals(("archive", ArchivalLocation(repository="TNA"), 0, 3))
    known = ArchivalLocation(repository="TNA", repository_place="Kew")
    theirs = Proposal("archive", known, (Span(0, 3), Span(5, 8)), 0.9, "archival-chain")
    (found,) = with_town(text, mine, theirs)
    assert found.value.repository_place == "Kew" and found.spans == (Span(0, 3), Span(5, 8))
