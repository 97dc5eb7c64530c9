"""What each part of the material is worth: taggers without it, and with less of it, on one fold that is held back.

Two trainings a part are too many for all folds; one fold of some sixty documents has a standard error of about a point
in F1. Types are left out of it: what is compared is what the taggers themselves see.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from refkit.parse.tagger.decoding import open_decoder
from refkit.train.examples import Example, fold, of_labels
from refkit.train.outcomes import outcome
from refkit.train.public import public_rows
from refkit.train.scoring import Tally, verdicts
from refkit.train.training import Material, Settings, spread, tagger

HELD = 0


def _share(made: Example, hundredth: int) -> bool:
    """Whether a document is among so many hundredths of all."""
    document = "share " + str(made.row.get("source") or made.row["id"])
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % 100 < hundredth


def variants(found: Material, public: Sequence[Example]) -> Mapping[str, Material]:
    """The material of each variant, by what is told of it."""

    def part(hundredths: int) -> Material:
        return replace(found, real=[made for made in found.real if _share(made, hundredths)])

    out = {
        "all": found,
        "without made-up references": replace(found, made=[]),
        "without our own cases": replace(found, own=[], known=[]),
        "without the labelled documents": replace(found, real=[]),
        "a quarter of the documents": part(25),
        "half of the documents": part(50),
    }
    if public:
        out["with public sets, blind tagger"] = replace(found, known=[*found.known, *public])
    return out


def ablation(found: Material, data: Path, settings: Settings, work: Path | None) -> dict[str, Any]:
    """F1 and share of whole records, without types, of both taggers and the best of each, for each variant."""
    folder = data / "parsing"
    rows = public_rows(folder) if folder.is_dir() else ()
    public = [of_labels(row.id, row.text, row.tokens, row.labels) for row in rows]
    chosen = variants(found, public)
    jobs = [(name, blind) for name in chosen for blind in (True, False)]
    files = spread((chosen, work), _variant, jobs, settings.processes)
    taggers = dict(zip(jobs, files, strict=True))
    held = [made for made in found.real if fold(made.row) == HELD]
    return {name: _measured(held, taggers[name, True], taggers[name, False]) for name in chosen}


def _variant(held: tuple[Mapping[str, Material], Path | None], job: tuple[str, bool]) -> bytes:
    chosen, work = held
    name, blind = job
    return tagger((chosen[name], work), (HELD, blind))


def _measured(held: Sequence[Example], blind: bytes, stacked: bytes) -> dict[str, list[float]]:
    decoders = open_decoder(blind), open_decoder(stacked)
    tallies = {"blind tagger": (Tally(), Tally()), "stacked tagger": (Tally(), Tally())}
    for made in held:
        found = outcome(made, decoders[0].decode(made.seen.items), decoders[1].decode(made.items))
        for name, letter in (("blind tagger", "B"), ("stacked tagger", "S")):
            seen = verdicts(made.row, {**found.items[letter], "type": made.row["gold"]["type"]})
            tallies[name][0].add(seen)
            if made.row["kind"] == "archival":
                tallies[name][1].add(seen)
    return {
        name: [_f1(all_of), round(all_of.share(all_of.whole), 4), _f1(archival)]
        for name, (all_of, archival) in tallies.items()
    }


def _f1(tally: Tally) -> float:
    return round(tally.measures()[2], 4)
