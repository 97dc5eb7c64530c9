"""The engine as a whole: fixed points, any order, changes that replay and undo, nothing made that is not proven."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.errors import UnknownNameError
from refkit.rules import RULES, check_entries, fix_entries
from refkit.rules.engine import registry, run
from refkit.rules.engine.base import TextRule
from refkit.trace import Safety, apply, undo
from tests.rules.corrupt import DAMAGE, clean, corrupted, reference

TEXT_RULES = [rule for rule in RULES.values() if isinstance(rule, TextRule)]

pieces = st.sampled_from(
    (
        *("Hay, A.", "“Wind,”", "”", "’", "‘", "(", ")", "[", "]", " ", "  ", "\u00a0", ",", ".", ":", ";", "\n"),
        *("D.C", "1958", "1958a", "pp.", "vol. 7", "12-9", "May 02, 1958", "ed.", "Edition ed.", "and", "et. al."),
        *("of of", "http://example.org/a", "https://example.org/b-c-d", "?utm_source=x"),
        *("http://dx.doi.org/10.1000/1", "&amp;"),
        *("，", "．", "Roe（", "[https://a.org](https://a.org)", "doi:10.1000/", "j.air.2004.01"),
        *("   ", ".&Roe", " &Roe"),
        *("Oslo: Dag, 1990", "London: Routlege", "Hay, A. B.Wind ", "Boston:McGraw", ", VT:Dag", "12.ed.", "â€“"),
        *("19997", "Mao Zedong", "Maoze Dong", "Governemnt", "Ã©", "\u200b", "ﬁ", "—", "–-", "doi:10.1000/1."),
    )
)
texts = st.lists(pieces, max_size=14).map("".join) | st.text(max_size=60)


@given(st.lists(texts, max_size=6), st.booleans())
@settings(max_examples=150, deadline=None)
def test_twice_equals_once_and_every_change_can_be_taken_back(entries: list[str], unsafe: bool) -> None:
    fixed = fix_entries(entries, unsafe=unsafe)
    assert len(fixed) == len(entries)
    for before, after in zip(entries, fixed, strict=True):
        assert apply(before, after.changes)[0] == after.text
        assert undo(after.text, after.changes) == before
    again = fix_entries([f.text for f in fixed], unsafe=unsafe)
    assert [f.text for f in again] == [f.text for f in fixed]


@pytest.mark.parametrize("unsafe", [False, True])
def test_five_hundred_damaged_references_reach_their_fixed_point(unsafe: bool) -> None:
    entries = corrupted(500, seed=7)
    fixed = fix_entries(entries, unsafe=unsafe)
    again = fix_entries([f.text for f in fixed], unsafe=unsafe)
    assert [f.text for f in again] == [f.text for f in fixed]
    assert sum(bool(f.changes) for f in fixed) > 200


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda r: r.code)
def test_each_rule_alone_is_idempotent_on_damaged_references(rule: TextRule) -> None:
    entries = corrupted(500, seed=11)
    once = [f.text for f in fix_entries(entries, unsafe=True, select=[rule.code])]
    assert [f.text for f in fix_entries(once, unsafe=True, select=[rule.code])] == once


def test_the_order_of_rules_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = corrupted(200, seed=3)
    expected = fix_entries(entries, unsafe=True)
    rules = list(registry.text_rules())
    for seed in range(3):
        random.Random(seed).shuffle(rules)
        monkeypatch.setattr(run, "text_rules", lambda rules=tuple(rules): rules)
        assert fix_entries(entries, unsafe=True) == expected


def test_right_references_stay_as_they_are() -> None:
    entries = clean(500, seed=5)
    assert [f.text for f in fix_entries(entries)] == entries


@pytest.mark.parametrize(
    "name",
    (
        *("double blank", "no-break space", "blank lost before a quotation", "blank lost after a label"),
        *("blank lost before a URL", "blank before a comma", "doubled comma", "doubled stop", "tracking", "old DOI"),
        *("zero-width space", "mojibake", "em dash", "edition twice", "typo", "word twice", "entity"),
    ),
)
def test_a_known_damage_is_repaired_to_the_letter(name: str) -> None:
    rng = random.Random(2)
    right = [reference(rng) for _ in range(160)]
    broken = [DAMAGE[name](t, rng) if i % 3 == 0 else t for i, t in enumerate(right)]
    assert broken != right
    assert [f.text for f in fix_entries(broken)] == right


def test_no_repair_is_offered_that_no_example_proves() -> None:
    for finding in check_entries(corrupted(500, seed=13), select=["ALL"]):
        rule = RULES[finding.rule]
        if finding.changes:
            assert isinstance(rule, TextRule) and finding.safety in rule.repairs, finding


def test_check_tells_every_change_that_fix_makes() -> None:
    entries = corrupted(200, seed=17)
    told = {(f.entry, f.rule) for f in check_entries(entries)}
    for number, fixed in enumerate(fix_entries(entries)):
        for change in fixed.changes:
            for code in change.rule.split("+"):
                assert (number, code) in told


def test_select_ignore_and_keep_narrow_what_is_done() -> None:
    text = "Hay, A.  2022.“Wind.” Governemnt of Huaizhentan, pp.3–4"
    assert fix_entries([text], select="WSP")[0].text == "Hay, A. 2022. “Wind.” Governemnt of Huaizhentan, pp. 3–4"
    assert fix_entries([text], ignore=["WSP1", "TYP"])[0].text == text
    assert "Governemnt" in fix_entries([text], keep=["Governemnt"])[0].text
    assert fix_entries([text], select=iter(["TYP001"]))[0].text == text.replace("Governemnt", "Government")
    with pytest.raises(UnknownNameError, match="WSPX"):
        fix_entries([text], select=["WSPX"])


def test_a_witness_makes_a_repair_sure_and_is_named() -> None:
    beside = [f"Mao Zedong. 195{n}. Works. Oslo: Dag." for n in range(3)]
    entry = fix_entries(["A Life of Maoze Dong. Oslo: Dag.", *beside])[0]
    (change,) = entry.changes
    assert (change.rule, change.before, change.after, change.safety) == (
        "CON901",
        "Maoze Dong",
        "Mao Zedong",
        Safety.SAFE,
    )
    assert change.evidence[0].kind == "witness" and "3 times" in change.evidence[0].text
    assert fix_entries(["A Life of Maoze Dong. Oslo: Dag."])[0].changes == ()


def test_a_repair_that_another_one_uncovers_is_told_by_check() -> None:
    text = "Hay, A. “Wind” Oslo: Dag, Maoâ€™s  Univeristy,, 1990."
    codes = {f.rule for f in check_entries([text]) if f.fixable}
    assert {"CHR401", "WSP101", "TYP001", "PUN201"} <= codes
    assert fix_entries([text])[0].text == "Hay, A. “Wind” Oslo: Dag, Mao’s University, 1990."


@pytest.mark.parametrize("unsafe", [False, True])
def test_what_is_marked_with_sic_stays(unsafe: bool) -> None:
    text = "Hay, A. “The Goverment [sic] of Cuba: Univeristy  [sic]  Notes.” Oslo: Dag, 1990."
    assert "Goverment [sic]" in fix_entries([text], unsafe=unsafe)[0].text
    assert "Univeristy" in fix_entries([text], unsafe=unsafe)[0].text
    assert "Goverment" not in fix_entries([text.replace(" [sic]", "")], unsafe=unsafe)[0].text


def test_nothing_is_set_inside_of_a_doi() -> None:
    text = "Hay, A. Air. doi:10.1175/1520-0477(1998)079<0061:APGTWA>2.0.CO;2"
    assert fix_entries([text], unsafe=True)[0].text.startswith(text)
