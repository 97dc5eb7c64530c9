"""What is known to be wrong today: lists of strict expected failures, each with its cause and a reason.

A line names the case, what exactly is wrong with it, a cause that groups it with others, and the reason. A case that
becomes right, or goes wrong in another way, fails the suite until its line is mended.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from refkit.model.types import ReferenceBase
from refkit.train.scoring import SPELLED, faults, right_values
from tests.parse.cases import FOLDER, Case, cases


class KnownFailure(Exception):
    """A case that is wrong in the way its list says."""


@dataclass(frozen=True)
class Known:
    """A line of a list."""

    id: str
    fields: tuple[str, ...]
    cause: str
    reason: str


@cache
def known(name: str) -> dict[str, Known]:
    """The known failures of a list, by case; the list is in the order of its file."""
    rows = map(json.loads, (FOLDER / "known" / f"{name}.jsonl").read_text("utf-8").splitlines())
    return {row["id"]: Known(row["id"], tuple(row["fields"]), row["cause"], row["reason"]) for row in rows}


def expected(name: str, idents: Iterable[str]) -> list[Any]:
    """The parameters of a test of every case, those of a list marked as strict expected failures."""
    return [pytest.param(ident, marks=_marks(known(name).get(ident)), id=ident) for ident in idents]


def _marks(line: Known | None) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.xfail(raises=KnownFailure, strict=True, reason=f"{line.cause}: {line.reason}"),) if line else ()


def hold(name: str, ident: str, wrong: Iterable[str], told: str) -> None:
    """Nothing may be wrong but what the list names, and all of that: otherwise AssertionError with `told`."""
    line = known(name).get(ident)
    listed = set(line.fields) if line else set()
    if listed and set(wrong) == listed:
        raise KnownFailure(ident)
    new, mended = sorted(set(wrong) - listed), sorted(listed - set(wrong))
    assert not new, f"{ident}: {', '.join(new)} not as it should be\n{told}"
    assert not mended or not wrong, f"{ident}: {', '.join(mended)} is right now: mend its line in known/{name}.jsonl"


def hold_record(name: str, case: Case, reference: ReferenceBase) -> None:
    """A case may be read otherwise than its right record only where the list says so; field by field."""
    item = reference.to_csl()
    wrong = faults(case.row, item)
    told = [
        f"  {f} {v}: right is {right_values(case.row, f) or None}, read is {item.get(f)!r}" for f, v in wrong.items()
    ]
    hold(name, case.ident, wrong, "\n".join([f"  {case.text}", *told]))


def names_cases_and_says_why(name: str) -> None:
    """A list of records is in the order of the cases, names fields that are compared, and has a cause and a reason."""
    order = [case.ident for case in cases()]
    assert list(known(name)) == sorted(known(name), key=order.index)
    for line in known(name).values():
        assert line.fields and set(line.fields) <= SPELLED.keys() and line.cause and len(line.reason) > 20, line.id
