"""Every rule proves itself: its examples are repaired as they say, and what must stay draws no finding."""

from __future__ import annotations

import pytest

from refkit.reading import read_alone
from refkit.rules import RULES, check_entries, fix_entries
from refkit.rules.engine.base import Example, Stays, TextRule
from refkit.trace import apply, undo

TEXT_RULES = [rule for rule in RULES.values() if isinstance(rule, TextRule)]
EXAMPLES = [pytest.param(r, e, id=f"{r.code}-{n}") for r in TEXT_RULES for n, e in enumerate(r.examples)]
STAYS = [pytest.param(r, s, id=f"{r.code}-{n}") for r in TEXT_RULES for n, s in enumerate(r.stays)]


@pytest.mark.parametrize("rule, example", EXAMPLES)
def test_an_example_is_seen_and_repaired_as_it_says(rule: TextRule, example: Example) -> None:
    texts = [example.before, *example.beside]
    found = [f for f in check_entries(texts, select=[rule.code], reader=read_alone) if f.entry == 0]
    assert found, "the rule does not see its own example"
    assert all(f.rule == rule.code and f.message for f in found)
    if example.after is None:
        assert all(not f.changes for f in found)
        assert fix_entries(texts, unsafe=True, select=[rule.code], reader=read_alone)[0].text == example.before
        return
    if example.unsafe:
        assert fix_entries(texts, select=[rule.code], reader=read_alone)[0].text == example.before, (
            "made though it is not sure"
        )
    fixed = fix_entries(texts, unsafe=example.unsafe, select=[rule.code], reader=read_alone)[0]
    assert fixed.text == example.after
    assert apply(example.before, fixed.changes)[0] == example.after
    assert undo(example.after, fixed.changes) == example.before


@pytest.mark.parametrize("rule, stays", STAYS)
def test_what_must_stay_draws_no_finding(rule: TextRule, stays: Stays) -> None:
    found = check_entries([stays.text, *stays.beside], select=[rule.code], reader=read_alone)
    assert [f for f in found if f.entry == 0] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_says_what_it_is(rule: TextRule) -> None:
    assert rule.name == rule.name.lower() and " " not in rule.name
    assert rule.why.endswith((".", "?")) and rule.source
    assert type(rule).__doc__
    if isinstance(rule, TextRule):
        assert rule.examples and rule.stays
