"""The figures of a training: counted over documents, with the errors that documents left out tell."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from refkit.parse.calibration import Calibration, Steps
from refkit.train.examples import example
from refkit.train.judging import Judged, cross_judged
from refkit.train.report import figures, measures, reliability
from refkit.train.scoring import Tally, verdicts
from tests.train import made


@cache
def judged() -> tuple[Judged, ...]:
    damaged = (example({**row, "text": made.damaged(row["text"])}) for row in made.ROWS)
    return tuple(cross_judged(made.outcomes([*made.examples(), *damaged])))


def test_figures_are_those_of_the_scores_over_all_rows() -> None:
    tally = Tally()
    for j in judged():
        tally.add(verdicts(j.outcome.example.row, j.item))
    found = measures(judged(), lambda j: j.item)
    assert found["f1"][0] == round(tally.measures()[2], 4)
    assert found["whole"][0] == round(tally.share(tally.whole), 4)
    assert found["archival f1"] != found["f1"]


def test_the_error_is_that_of_documents_left_out_one_by_one() -> None:
    # Of documents of equal size the jackknife's error of a share is that of a mean: here of 1, 1 and 1/4.
    right = next(j for j in judged() if j.outcome.items["G"]["title"] == "The Salt Road")
    right = replace(right, letter="G", csl_type="book")
    wrong = replace(right, csl_type="chapter")

    def of(document: str, j: Judged) -> Judged:
        row = {**j.outcome.example.row, "source": document}
        return replace(j, outcome=replace(j.outcome, example=replace(j.outcome.example, row=row)))

    rows = [*[of("a", right), of("b", right)] * 4, of("c", right), *[of("c", wrong)] * 3]
    found = measures(rows, lambda j: j.item)
    assert found["type"] == [0.75, 0.25]
    assert found["whole"] == [0.75, 0.25]
    assert found["f1"] == [1.0, 0.0]


def test_one_document_alone_has_no_error() -> None:
    alone = [j for j in judged() if j.outcome.example.row["source"] == "notes"]
    assert measures(alone, lambda j: j.item)["f1"][1] == 0.0


def test_readers_are_compared_with_the_type_of_the_classifier() -> None:
    told = figures(judged(), Calibration(sure=frozenset({"b", "a"})))
    assert list(told["readers"]) == ["grammars", "blind tagger", "stacked tagger", "judge"]
    assert told["readers"]["judge"] == measures(judged(), lambda j: j.item)
    assert told["readers"]["grammars"] == measures(judged(), lambda j: j.outcome.items["G"])
    assert told["readers"]["blind tagger"]["type"] != told["readers"]["grammars"]["type"]
    assert told["sure forms"] == ["a", "b"]
    assert told["size"] == {"references": 50, "documents": 6}


def test_kinds_and_languages_with_few_references_are_not_told() -> None:
    told = figures(judged() * 2, Calibration())["groups"]
    assert told["kind"].keys() == {"book"}  # 36 of them
    assert told["lang"].keys() == {"en"}
    english = [j for j in judged() * 2 if j.outcome.example.row["lang"] == "en"]
    assert told["lang"]["en"]["references"] == len(english)
    before, after = told["lang"]["en"]["grammars"], told["lang"]["en"]["judge"]
    assert after == measures(english, lambda j: j.item)["f1"][0]
    assert told["lang"]["en"]["gain"][0] == pytest.approx(after - before, abs=0.0002)


def test_confidence_is_compared_with_what_was_right_in_tenths() -> None:
    always = Calibration(values=Steps((0.5,), (0.93,)), whole=Steps((0.5,), (0.42,)))
    told = reliability(judged(), always)
    ((low, number, mean, right),) = told["values"]["bins (from, number, mean confidence, right)"]
    assert (low, mean) == (0.9, 0.93)
    assert 0.5 < right < 1
    assert told["values"]["at least .9"] == {"share": 1.0, "right": pytest.approx(right, abs=0.001)}
    ((low, number, mean, right),) = told["whole"]["bins (from, number, mean confidence, right)"]
    assert (low, number, mean) == (0.4, 50, 0.42)
    assert right == pytest.approx(sum(j.whole for j in judged()) / 50, abs=0.001)
    assert told["whole"]["at least .9"] == {"share": 0.0, "right": 0.0}


def test_a_confidence_of_one_is_in_the_last_tenth() -> None:
    told = reliability(judged(), Calibration(values=Steps((0.5,), (1.0,))))
    assert [row[0] for row in told["values"]["bins (from, number, mean confidence, right)"]] == [0.9]
