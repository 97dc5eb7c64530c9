"""Every case as all three readers and the judge read it; what is wrong in it is listed with a reason.

The grammars alone are held by `test_gold`. The models have learned from these cases: here they show what they keep, not
how they read what nobody has seen (`python tests/parse_scores.py --parts` tells that).
"""

from __future__ import annotations

from functools import cache

import pytest

from refkit.model.types import ReferenceBase
from refkit.parse import parse_entry
from refkit.train.scoring import Tally, Verdict, verdicts
from tests.parse.cases import cases, read_cases
from tests.parse.known import expected, hold_record, names_cases_and_says_why

LIST = "judged"
BY_IDENT = {case.ident: case for case in cases()}


@cache
def judged_cases() -> dict[str, ReferenceBase]:
    """Each case as the whole reader reads it."""
    return {case.ident: parse_entry(case.text) for case in cases()}


@pytest.mark.parametrize("ident", expected(LIST, BY_IDENT))
def test_the_record_is_right(ident: str) -> None:
    hold_record(LIST, BY_IDENT[ident], judged_cases()[ident])


def test_the_list_names_cases_and_fields_and_says_why() -> None:
    names_cases_and_says_why(LIST)


def test_the_specification_is_read_no_worse_than_by_the_grammars_alone() -> None:
    alone, together = Tally(), Tally()
    for case in cases():
        alone.add(verdicts(case.row, read_cases()[case.ident].to_csl()))
        together.add(verdicts(case.row, judged_cases()[case.ident].to_csl()))
    assert together.measures()[2] >= alone.measures()[2]
    assert together.whole >= alone.whole
    assert together.counts["type", Verdict.RIGHT] >= alone.counts["type", Verdict.RIGHT]
