"""How many references a CPU second the text rules read; one reference in three is damaged."""

from __future__ import annotations

from time import process_time

import pytest

from refkit.rules import check_entries, fix_entries
from tests.rules.corrupt import clean, corrupted

pytestmark = pytest.mark.benchmark

LEAST = 2000


@pytest.mark.parametrize("unsafe", [False, True])
def test_fix_reads_two_thousand_references_a_second(unsafe: bool) -> None:
    texts = [*clean(1000, seed=1), *corrupted(500, seed=2)]
    fix_entries(texts[:50])
    start = process_time()
    fix_entries(texts, unsafe=unsafe)
    rate = len(texts) / (process_time() - start)
    print(f"fix, unsafe={unsafe}: {rate:.0f} references a second")
    assert rate >= LEAST


def test_all_rules_look_at_two_thousand_references_a_second() -> None:
    texts = clean(1500, seed=1)
    check_entries(texts[:50])
    start = process_time()
    check_entries(texts)
    rate = len(texts) / (process_time() - start)
    print(f"check: {rate:.0f} references a second")
    assert rate >= LEAST
