"""The whole training on one screen: rows, taggers, readings of held-back documents, judge, files, figures."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from refkit.parse.models import CALIBRATION, CLASSIFIERS, TAGGERS, digest
from refkit.parse.tagger.crf.packing import pack
from refkit.parse.tagger.decoding import open_decoder
from refkit.train.damage import damaged
from refkit.train.examples import FOLDS, Example, example, fold, is_usable, own_cases, pairs, real_rows, type_of
from refkit.train.fitting import fit_chain
from refkit.train.honest import WRITTEN, honest_readings
from refkit.train.judging import Judged, calibration, cross_judged, fit_types, fit_values, fit_whole
from refkit.train.outcomes import Labelled, Outcome, outcome, types_of
from refkit.train.report import figures
from refkit.train.synthetic import notes, printed

SEED = 1
_DAMAGED = 4  # of the made-up references one in so many is damaged
_TYPED = 2500  # made-up references from which types are learned
T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Settings:
    """How many made-up references are learned from beside the real ones, and on how many processes."""

    synthetic: int = 4000
    printed: int = 2000
    processes: int = 2


@dataclass(slots=True)
class Material:
    """Everything that is learned from: real rows, our own cases, made-up references."""

    real: list[Example]
    own: list[Example]
    """Cases with an honest reading, and what was written to learn from."""
    known: list[Example]
    """Cases that came with the first grammars and have none: for the blind tagger only."""
    made: list[Example]

    @property
    def judged(self) -> list[Example]:
        """Rows from whose readings the judge learns."""
        return [*self.real, *self.own]


_HELD: Any = None  # what a pool's processes work on: they inherit it, so that it is not copied to each


def _apply(job: tuple[Callable[[Any, Any], Any], Any]) -> Any:
    work, argument = job
    return work(_HELD, argument)


def spread(held: Any, work: Callable[[Any, T], R], arguments: Sequence[T], processes: int) -> list[R]:
    """`work(held, argument)` for each argument, in order, on several processes where the platform can fork."""
    global _HELD
    if processes < 2 or "fork" not in multiprocessing.get_all_start_methods():
        return [work(held, argument) for argument in arguments]
    _HELD = held
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        out = pool.map(_apply, [(work, argument) for argument in arguments], chunksize=1)
    _HELD = None
    return out


def material(data: Path, cases: Path, written: Path, settings: Settings) -> Material:
    """The examples of all rows: of labelled documents, of our own cases, and of those written to learn from.

    No grammar was made on what was written to learn from, so that today's reading of it is honest; the part that forms
    were made with a look at has readings from before.
    """
    honest, seen = honest_readings(), honest_readings(WRITTEN)
    own = own_cases(cases)
    usable = [row for row in own if row["id"] in honest and is_usable(row, honest[row["id"]])]
    known = [row for row in own if row["id"] not in honest]
    learned = [row for row in own_cases(written) if is_usable(row, seen.get(row["id"]))]
    made = [*notes(settings.synthetic, SEED), *printed(settings.printed, SEED)]
    spoilt = random.Random(SEED)
    made = [damaged(row, spoilt) if n % _DAMAGED == 0 else row for n, row in enumerate(made)]
    return Material(
        [example(row) for row in real_rows(data)],
        [*(example(row, honest[row["id"]]) for row in usable), *(example(row, seen.get(row["id"])) for row in learned)],
        [example(row) for row in known],
        [example(row) for row in made],
    )


def tagger(held: tuple[Material, Path | None], job: tuple[int | None, bool]) -> bytes:
    """The tagger of all folds but one (of all for None), blind or stacked; packed.

    One that was fitted on the same examples before, and kept in the folder, is taken from there.
    """
    found, folder = held
    without, blind = job
    kept = [made for made in found.judged if without is None or fold(made.row) != without]
    rows = [*kept, *(found.known if blind else []), *found.made]
    if folder is None:
        return pack(fit_chain(pairs(rows, blind=blind)))
    key = hashlib.sha256(b"".join(made.digest() for made in rows) + bytes([blind])).hexdigest()[:24]
    path = folder / f"{key}.crf"
    if not path.exists():
        part = path.with_suffix(".part")
        part.write_bytes(pack(fit_chain(pairs(rows, blind=blind))))
        part.replace(path)
    return path.read_bytes()


def held_back(found: Material, taggers: dict[tuple[int | None, bool], bytes]) -> list[Outcome]:
    """What the readers make of each row, by taggers that did not learn from its document."""
    out: list[Outcome] = []
    for held in range(FOLDS):
        blind, stacked = (open_decoder(taggers[held, kind]) for kind in (True, False))
        for made in found.judged:
            if fold(made.row) == held:
                labels: list[Labelled] = [blind.decode(made.seen.items), stacked.decode(made.items)]
                out.append(outcome(made, *labels))
    return out


def train(found: Material, settings: Settings, work: Path | None = None) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The files of the models by their names, and what was measured on documents that were held back.

    `work` keeps the taggers of an interrupted training.
    """
    jobs: list[tuple[int | None, bool]] = [(held, blind) for held in (*range(FOLDS), None) for blind in (True, False)]
    taggers = dict(zip(jobs, spread((found, work), tagger, jobs, settings.processes), strict=True))
    outcomes = held_back(found, taggers)
    made_up = [(types_of(made, made.labels, made.labels), type_of(made.row)) for made in found.made[:_TYPED]]
    judged = cross_judged(outcomes, made_up)
    real = {id(made) for made in found.real}

    def is_real(j: Judged) -> bool:
        return id(j.outcome.example) in real

    calibrated = calibration(judged, is_real)
    files = dict(zip(TAGGERS, (taggers[None, True], taggers[None, False]), strict=True))
    classifiers = (fit_types(outcomes, made_up), fit_values(outcomes), fit_whole(judged))
    files |= {name: pack(made) for name, made in zip(CLASSIFIERS, classifiers, strict=True)}
    told = calibrated.to_json() | {"files": {name: digest(data) for name, data in files.items()}}
    files[CALIBRATION] = (json.dumps(told, indent=1) + "\n").encode()
    return files, figures([j for j in judged if is_real(j)], calibrated)
