"""Scores become shares that never fall and are what was measured; the table survives its file."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.calibration import Calibration, Steps, steps

MEASURED = Steps((0.2, 0.5, 0.9), (0.1, 0.4, 0.98))


@pytest.mark.parametrize(
    ("score", "share"),
    [(0.0, 0.1), (0.2, 0.1), (0.35, 0.25), (0.5, 0.4), (0.7, 0.69), (0.9, 0.98), (0.95, 0.98), (1.0, 0.98)],
)
def test_between_two_steps_a_straight_line_leads_and_the_ends_go_on(score: float, share: float) -> None:
    assert MEASURED.at(score) == share


def test_without_a_table_a_score_is_its_own_share() -> None:
    assert [Steps().at(score) for score in (0.0, 0.25, 0.5, 1.0)] == [0.0, 0.25, 0.5, 1.0]


def test_one_step_holds_for_all_scores() -> None:
    assert {Steps((0.5,), (0.8,)).at(score) for score in (0.0, 0.5, 1.0)} == {0.8}


def many(*groups: tuple[float, int, int]) -> list[tuple[float, bool]]:
    """Pairs of (score, right of them, number)."""
    return [(score, i < right) for score, right, number in groups for i in range(number)]


def test_a_step_is_the_share_that_was_right() -> None:
    found = steps(many((0.2, 10, 100), (0.6, 50, 100), (0.9, 95, 100)), least=100)
    assert found.scores == (0.2, 0.6, 0.9)
    assert found.shares == pytest.approx((0.1, 0.5, 0.95), abs=0.005)
    assert found.at(0.6) == pytest.approx(0.5, abs=0.005)


def test_shares_that_fall_are_pooled() -> None:
    found = steps(many((0.2, 60, 100), (0.4, 20, 100), (0.9, 95, 100)), least=100)
    assert found.scores == (0.3, 0.9)
    assert found.shares == pytest.approx((0.4, 0.95), abs=0.005)


def test_of_few_pairs_nothing_is_sure() -> None:
    found = steps(many((0.99, 3, 3)), least=100)
    assert 0.8 < found.at(0.99) < 1
    assert 0 < steps(many((0.01, 0, 3)), least=100).at(0.01) < 0.2


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=300), st.integers(1, 60))
def test_shares_never_fall_and_lie_between_none_and_all(pairs: list[tuple[float, bool]], least: int) -> None:
    found = steps(pairs, least)
    assert list(found.scores) == sorted(set(found.scores))
    assert list(found.shares) == sorted(found.shares)
    along = [found.at(n / 50) for n in range(51)]
    assert along == sorted(along)
    assert 0 < along[0] <= along[-1] < 1
    assert found == steps(list(reversed(pairs)), least)


def test_nothing_measured_is_no_share_and_no_failure() -> None:
    assert 0 <= steps([]).at(0.5) <= 1


def test_a_calibration_is_read_from_its_file_as_it_was_written() -> None:
    written = Calibration(MEASURED, Steps((0.1, 0.2), (0.3, 0.9)), frozenset({"frus", "treaty"}))
    data = json.loads(json.dumps(written.to_json()))
    assert Calibration.from_json(data) == written
    assert data["sure"] == ["frus", "treaty"]


RIGHT: dict[str, Any] = Calibration().to_json()


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        None,
        RIGHT | {"values": {}},
        RIGHT | {"values": {"scores": ["x"], "shares": [1]}},
        RIGHT | {"whole": {"scores": 1, "shares": 1}},
        RIGHT | {"sure": None},
        *(
            RIGHT | {"values": wrong}
            for wrong in (
                {"scores": [], "shares": []},
                {"scores": [0.1, 0.2], "shares": [0.1]},
                {"scores": [0.2, 0.1], "shares": [0.1, 0.2]},
                {"scores": [0.1, float("nan")], "shares": [0.1, 0.2]},
                {"scores": [0.1], "shares": [7.0]},
            )
        ),
    ],
)
def test_what_is_no_calibration_is_refused(data: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Calibration.from_json(data)
