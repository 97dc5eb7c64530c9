"""The models that ship with refkit: two taggers and three classifiers, read on the first use and never changed.

Where a file is missing or damaged the grammars read alone, and one warning says so. `digests` names the files for
`refkit --version --verbose`, so that a reading can be traced to the model that made it.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

from refkit.errors import InputError
from refkit.parse.calibration import Calibration
from refkit.parse.linear import Chance, Linear
from refkit.parse.tagger.decoding import Decoder, open_decoder
from refkit.parse.tagger.model import read_model

FOLDER = Path(__file__).parent / "weights"
"""Where the files are."""
TAGGERS = ("blind.crf", "stacked.crf")
CLASSIFIERS = ("type.crf", "value.crf", "whole.crf")
CALIBRATION = "calibration.json"
_LOG = logging.getLogger("refkit")


@dataclass(frozen=True, slots=True)
class Models:
    """What the statistical readers and the judge know."""

    blind: Decoder
    open_stacked: Callable[[], Decoder]
    types: Linear
    values: Chance
    whole: Chance
    calibration: Calibration
    opened: list[Decoder] = field(default_factory=list)
    absent: dict[tuple[str, str], float] = field(default_factory=dict)
    """The chance that a field is rightly empty where no reader has it, by field and kind: found once."""

    @property
    def stacked(self) -> Decoder:
        """The tagger that sees what the grammars read: opened when it is first asked, as easy entries never do."""
        if not self.opened:
            self.opened.append(self.open_stacked())
        return self.opened[0]


def load(folder: Path = FOLDER, *, pure: bool = False) -> Models:
    """The models of a folder; `pure`: the taggers decode in Python though CRFsuite is installed.

    Raises:
        OSError: a file is missing.
        InputError: a file is damaged, or is no model.
    """
    files = {name: (folder / name).read_bytes() for name in (*TAGGERS, *CLASSIFIERS)}
    told = json.loads((folder / CALIBRATION).read_text(encoding="utf-8"))
    calibration = Calibration.from_json(told)
    for name, data in files.items():  # what is opened later must be sound, and all files of one training
        if digest(data) != told["files"][name]:
            raise InputError(f"{name} is not the model that {CALIBRATION} was made with: install refkit anew")
    blind, stacked = (files[name] for name in TAGGERS)
    types, values, whole = (read_model(files[name]) for name in CLASSIFIERS)
    later = partial(open_decoder, stacked, pure=pure)
    return Models(open_decoder(blind, pure=pure), later, Linear(types), Chance(values), Chance(whole), calibration)


@cache
def shipped() -> Models | None:
    """The models in the package, or None where they can't be read: told once."""
    try:
        return load()
    except (OSError, InputError, ValueError, KeyError, TypeError) as error:
        _LOG.warning("references are read by the grammars alone: %s", error)
        return None


def digests() -> dict[str, str]:
    """Of each file of the package its name and the first twelve figures of its SHA-256."""
    names = (*TAGGERS, *CLASSIFIERS, CALIBRATION)
    paths = [FOLDER / name for name in names]
    return {path.name: digest(path.read_bytes()) for path in paths if path.is_file()}


def digest(data: bytes) -> str:
    """What names a file: the first twelve figures of its SHA-256."""
    return hashlib.sha256(data).hexdigest()[:12]
