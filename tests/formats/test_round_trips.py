"""Every format that is read and written gives a record back, or says to the field what it could not keep."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings

from refkit import formats
from refkit.formats.common.structured_note import dump, leaves
from refkit.model import Library
from tests.strategies import references

BOTH = [name for name, f in formats.FORMATS.items() if f.reads and f.writes]

quick = settings(
    max_examples=int(os.environ.get("REFKIT_EXAMPLES", "25")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize("name", BOTH)
@quick
@given(reference=references())
def test_a_record_comes_back_or_its_losses_are_told(name, reference):
    reference = reference if reference.id else reference.with_(id="k")
    written = formats.write(Library(references=(reference,)), name)
    back = formats.loads(written.text, name)
    assert len(back) == 1
    told = {loss.field.split(".")[0] for loss in written.losses}
    mine, its = dict(leaves(dump(reference))), dict(leaves(dump(back[0])))
    missing = {path.split(".")[0] for path, value in mine.items() if its.get(path) != value}
    assert missing <= told
    if not written.lost:
        assert back[0] == reference


@pytest.mark.parametrize("name", ["hayagriva", "wikipedia"])
@quick
@given(reference=references())
def test_formats_that_are_only_written_take_any_record(name, reference):
    written = formats.write(Library(references=(reference,)), name)
    assert written.text
    assert all(loss.put is None for loss in written.losses)
