"""What forms cost: entries a CPU second that each room is asked for, and the first entry, which makes its patterns."""

from __future__ import annotations

import time

import pytest

from refkit.parse.forms import ROOMS, Sheet, all_forms, claimed


@pytest.mark.benchmark
@pytest.mark.parametrize("room", ROOMS)
def test_forms_read_two_hundred_entries_a_second(room: str, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [
        text for form in all_forms(room) for found in (form.stays, [t for t, _ in form.examples]) for text in found
    ]
    began = time.process_time()
    for text in texts:
        claimed(Sheet(text, text, 0))
    first = time.process_time() - began
    began = time.process_time()
    for text in texts:
        claimed(Sheet(text, text, 0))
    rate = len(texts) / (time.process_time() - began)
    with capsys.disabled():
        print(f"\nforms, {room}: {rate:.0f} entries a CPU second, {first:.2f} s to make all patterns")
    assert rate > 200
