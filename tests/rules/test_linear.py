"""Each rule takes time in proportion to the text: twice the text, about twice the time, on text made to be hard."""

from __future__ import annotations

import gc
from time import process_time

import pytest

from refkit.rules import RULES, check_entries, fix_entries
from refkit.rules.engine.base import TextRule
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView

TEXT_RULES = [rule for rule in RULES.values() if isinstance(rule, TextRule)]
HARD = (
    *("a", " ", ".", ",", "(", ")", "“", "”", "’", "‘", '"', "1", "-", "A. ", ", ", "Hay, ", "Mao ", "A.", "1958 "),
    *("pp.", "[(", "https://example.org/", "10.1000/", "doi:10.1000/\n", ". Oslo: Dag, 1990", "   a", "A &B", "，A"),
    *("www.", "a.b/", "http://a.com.", "?a&", "ed. ", "of ", "Vol", "A B ", "é", "\u0301", "Ã", "e\u0301", "“a"),
    *("a’ ", "May 0", "—1", "1—", "1-2 ", "pp. 1-2, ", "&amp", "f. 1, ", "zhongguo ", "(zhong ", "a- ", "A.B.", "1/"),
    *("ISBN 1 ", "Hay. “Wind of the ", "“Wind for the ", "Hay, Ann. and ", "a:", "a :", "a(B", ", , ", "\n", "<i>"),
    *("a.A", "Hay and "),
)


def seconds(rule: TextRule, text: str, runs: int = 1) -> float:
    """The best of some runs of a rule over a text."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(runs):
            view = EntryView(text)
            facts = ListFacts([view])
            start = process_time()
            for _ in rule.find(view, facts):
                pass
            best = min(best, process_time() - start)
    finally:
        gc.enable()
    return best


@pytest.mark.benchmark
@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda r: r.code)
def test_a_rule_needs_four_times_the_time_for_four_times_the_text(rule: TextRule) -> None:
    own = [e.before + " " for e in rule.examples] + [s.text + " " for s in rule.stays]
    for unit in (*HARD, *own):
        small, large = unit * (2_000 // len(unit)), unit * 4 * (2_000 // len(unit))
        # A quadratic rule needs sixteen times as long. Looked at again, more carefully, before it is called one.
        if seconds(rule, large) > 8 * seconds(rule, small) + 0.004:
            assert seconds(rule, large * 2, 3) < 3.2 * seconds(rule, large, 3) + 0.01, unit


@pytest.mark.benchmark
@pytest.mark.parametrize("unit", ["Hay,, A.  1990. ", "pp.3 ", "“a ", "https://a.org/?utm_a=1 ", "Governemnt of of "])
def test_repairing_a_long_entry_takes_time_in_proportion(unit: str) -> None:
    def run(count: int) -> float:
        start = process_time()
        fix_entries([unit * count], unsafe=True)
        check_entries([unit * count])
        return process_time() - start

    run(10)
    assert run(800) < 3.5 * run(400) + 0.05


@pytest.mark.benchmark
def test_a_list_of_twice_the_length_takes_about_twice_the_time() -> None:
    unit = [
        "Hay, A. 1958b “Wind.” May 02, 1958. http://example.org/a",
        "Mao Zedong. 1990. Works. https://example.org/b",
    ]

    def run(count: int) -> float:
        texts = [f"{text} {n}" for n in range(count) for text in unit]
        start = process_time()
        fix_entries(texts)
        check_entries(texts)
        return process_time() - start

    run(5)
    assert run(400) < 3.2 * run(200) + 0.05
