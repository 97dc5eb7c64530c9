"""The same rows give the same bytes, and what was fitted gives the labels that it was fitted on."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from refkit.parse.linear import Chance
from refkit.parse.tagger.decoding import open_decoder
from refkit.parse.tagger.model import read_model
from refkit.train.examples import pairs
from refkit.train.fitting import fit_chain, fit_linear
from tests.train import made

TEN = made.ROWS[:10]

_FIT = """
import sys
from refkit.train.examples import example, pairs
from refkit.train.fitting import fit_chain
from tests.train import made
sys.stdout.buffer.write(fit_chain(pairs(map(example, made.ROWS[:10]), blind=False), steps=20))
"""


def test_ten_rows_fitted_twice_give_the_same_bytes() -> None:
    ten = list(pairs(made.examples()[:10], blind=True))
    assert fit_chain(ten) == fit_chain(ten)
    assert fit_chain(ten) != fit_chain(ten[:9])


def test_the_bytes_are_the_same_in_another_process_in_which_sets_have_another_order() -> None:
    def fitted(seed: str) -> bytes:
        run = subprocess.run(
            [sys.executable, "-c", _FIT], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        )
        return run.stdout

    assert fitted("1") == fitted("2") == fit_chain(pairs(made.examples()[:10], blind=False), steps=20)


def test_a_chain_gives_the_labels_that_it_learned() -> None:
    decoder = open_decoder(fit_chain(pairs(made.examples(), blind=True)))
    for one in made.examples():
        labels, sure = decoder.decode(one.seen.items)
        assert labels == one.labels
        assert sum(sure) / len(sure) > 0.8


def test_a_chain_learns_which_label_follows_which() -> None:
    # The second token looks the same: only what stands before it tells.
    rows = [([["a"], ["x"]], ["AU", "au"]), ([["b"], ["x"]], ["TI", "ti"])] * 10
    decoder = open_decoder(fit_chain(rows))
    assert decoder.decode([["a"], ["x"]])[0] == ["AU", "au"]
    assert decoder.decode([["b"], ["x"]])[0] == ["TI", "ti"]


def test_rows_without_tokens_are_left_out() -> None:
    rows = [([["a"]], ["AU"]), ([["b"]], ["TI"])]
    empty: tuple[list[list[str]], list[str]] = ([], [])
    assert fit_chain([empty, *rows, empty]) == fit_chain(rows)


def test_greater_penalties_leave_fewer_weights() -> None:
    rows = list(pairs(made.examples()[:10], blind=True))
    assert len(read_model(fit_chain(rows, c1=2.0)).weights) < len(read_model(fit_chain(rows, c1=0.05)).weights)


def test_a_linear_classifier_gives_the_label_that_it_learned_and_doubts_where_rows_do() -> None:
    sure, doubtful = [(["box"], "1"), (["vol"], "0")] * 20, [(["old"], "1"), (["old"], "0"), (["old"], "0")] * 20
    fitted = Chance(read_model(fit_linear(sure + doubtful)))
    assert fitted.of(["box"]) > 0.9 > 0.1 > fitted.of(["vol"])
    assert fitted.of(["old"]) == pytest.approx(1 / 3, abs=0.05)
    assert fit_linear(sure) == fit_linear(sure)


def test_without_crfsuite_a_training_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pycrfsuite", None)
    for fit in (lambda: fit_chain([]), lambda: fit_linear([(["a"], "1")])):
        with pytest.raises(ImportError, match="pycrfsuite"):
            fit()
