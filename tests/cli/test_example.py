"""The example page from end to end: what is printed of it, word for word, and that nothing of it is left out.

A change of `tests/cases/seed/printed/` is looked at entry by entry (`git diff`) before it is committed. They are
written by `refkit convert docs/examples/bulletin-2022.txt --to STYLE`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import refkit
from tests.conftest import EXAMPLE

PRINTED = sorted((Path(__file__).parent.parent / "cases" / "seed" / "printed").glob("*.txt"))


@pytest.mark.parametrize("kept", PRINTED, ids=lambda path: path.stem)
def test_the_example_page_is_printed_word_for_word(kept: Path) -> None:
    converted = refkit.convert(EXAMPLE, to=kept.stem)
    assert converted.text.splitlines() == kept.read_text(encoding="utf-8").splitlines()


def test_every_word_of_the_example_s_entries_is_read() -> None:
    library = refkit.load(EXAMPLE)
    left = {r.id: list(r.provenance.unparsed_text) for r in library if r.provenance and r.provenance.unparsed_text}
    assert len(library) == 26
    assert left == {}
