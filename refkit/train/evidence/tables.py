"""All tables of evidence, by the names of their files."""

from __future__ import annotations

from pathlib import Path

from refkit.train.evidence.joints import joint_table
from refkit.train.evidence.phrases import phrase_table
from refkit.train.evidence.texts import REJOINED, TYPED, right_texts


def tables(folder: Path) -> dict[str, bytes]:
    """The files, made from the public sets in a folder. Raises FileNotFoundError where a set is missing."""
    return {
        "joints.tsv": joint_table(right_texts(folder, TYPED)),
        "phrases.bin": phrase_table(right_texts(folder, (*TYPED, *REJOINED))),
    }
