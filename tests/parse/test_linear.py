"""The probabilities of linear classifiers are those of their formula, whatever features they are shown."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.linear import Chance, Linear
from refkit.parse.tagger.crf.columns import Weights
from refkit.parse.tagger.model import Model, read_model
from tests.train import made

WEIGHTS: dict[str, Weights] = {"box": ((0, 2.0),), "vol": ((0, -1.0), (1, 1.5)), "no": ((1, 0.5), (2, 0.5))}
TYPES = Linear(Model(("document", "article", "book"), WEIGHTS, ((0.0,) * 3,) * 3, "by hand"))
YES: dict[str, Weights] = {"agrees": ((0, -1.0), (1, 2.0)), "alone": ((0, 0.5),)}


def chance(weights: dict[str, Weights], labels: tuple[str, ...] = ("0", "1")) -> Chance:
    return Chance(Model(labels, weights, ((0.0,) * len(labels),) * len(labels), "by hand"))


@pytest.mark.parametrize(
    ("features", "label"),
    [(["box"], "document"), (["vol"], "article"), (["box", "vol"], "article"), (["box", "box", "vol"], "document")],
)
def test_the_label_with_the_greatest_sum_of_weights_is_best(features: list[str], label: str) -> None:
    best, sure = TYPES.best(features)
    assert best == label
    assert sure == max(TYPES.probabilities(features))


@given(st.lists(st.sampled_from(["box", "vol", "no", "never seen"]), max_size=8))
def test_probabilities_are_those_of_the_formula(features: list[str]) -> None:
    sums = [sum(dict(WEIGHTS.get(name, ())).get(label, 0.0) for name in features) for label in range(3)]
    whole = sum(math.exp(total) for total in sums)
    assert TYPES.probabilities(features) == pytest.approx([math.exp(total) / whole for total in sums])


def test_without_a_known_feature_all_labels_are_alike_and_the_first_is_best() -> None:
    assert TYPES.best([]) == TYPES.best(["never seen"]) == ("document", pytest.approx(1 / 3))


def test_a_chance_is_the_probability_of_the_label_one() -> None:
    asked = chance(YES)
    assert asked.of(["agrees"]) == pytest.approx(math.exp(3) / (1 + math.exp(3)))
    assert asked.of(["alone"]) < 0.5 == asked.of([]) == asked.of(["never seen"])
    assert asked.of(["agrees", "alone"]) < asked.of(["agrees"]) < asked.of(["agrees", "agrees"])
    turned: dict[str, Weights] = {"agrees": ((0, 2.0), (1, -1.0))}
    assert chance(turned, ("1", "0")).of(["agrees"]) == asked.of(["agrees"])


@given(st.lists(st.sampled_from(["agrees", "alone", "never seen"]), max_size=8))
def test_a_chance_is_what_the_classifier_of_two_labels_says(features: list[str]) -> None:
    both = Linear(Model(("0", "1"), YES, ((0.0,) * 2,) * 2, "by hand"))
    assert chance(YES).of(features) == pytest.approx(both.probabilities(features)[1])


@pytest.mark.parametrize("weight", [90.0, -90.0])
def test_chances_of_many_features_stay_between_none_and_all(weight: float) -> None:
    asked = chance({"x": ((1, weight),)})
    assert asked.of(["x"] * 1000) == (1.0 if weight > 0 else 0.0)


@pytest.mark.parametrize(("label", "is_sure"), [("1", 1.0), ("0", 0.0)])
def test_what_was_fitted_on_one_label_only_has_a_chance_near_it(label: str, is_sure: float) -> None:
    asked = chance({"x": ((0, 2.0),)}, (label,))
    assert abs(asked.of(["x"]) - is_sure) < 0.2


def test_large_sums_stay_in_the_range_of_numbers() -> None:
    large = Linear(Model(("a", "b"), {"x": ((0, 100.0), (1, -100.0))}, ((0.0,) * 2,) * 2, "by hand"))
    assert large.probabilities(["x"] * 1000) == [1.0, 0.0]


def test_a_classifier_that_was_fitted_tells_what_it_learned() -> None:
    types = Linear(read_model(made.files()["type.crf"]))
    for found in made.outcomes(made.examples()):
        assert types.best(found.shown)[0] == found.example.row["gold"]["type"]
