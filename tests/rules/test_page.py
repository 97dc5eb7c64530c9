"""Rules on a page: only entries change, joined ones come apart, and every span counts in the page."""

from __future__ import annotations

import random

import pytest

from refkit.model.library import Entry, SetAside
from refkit.rules import RULES, check_page, fix_page
from refkit.rules.engine.base import PageRule
from refkit.text import lines, split
from refkit.trace import Span, apply, undo
from tests.rules.corrupt import corrupted


def entries_of(page: str, *texts: str) -> list[Entry]:
    """Entries that stand in a page in this order."""
    found, at = [], 0
    for number, text in enumerate(texts):
        start = page.index(text, at)
        at = start + len(text)
        found.append(Entry(text, Span(start, at), number))
    return found


ONE = "Hay, Ann. 2021.“Wind.” Oslo Archive. https://example.org/a-b."
TWO = "Roe, Ben. 2000. Rain of of Oslo. Oslo: Dag."
THREE = "Poe, Tom.  1990. Sea. Rome: Sole."


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_joined_entries_take_the_break_that_the_page_has(newline: str) -> None:
    page = f"Headline  stays{newline * 2}{ONE} {TWO}{newline * 2}{THREE}{newline}"
    entries = entries_of(page, ONE, TWO, THREE)
    fixed = fix_page(page, entries)
    one, two = ONE.replace(".“", ". “"), TWO.replace("of of", "of")
    three = THREE.replace("  ", " ")
    assert fixed.text == f"Headline  stays{newline * 2}{one}{newline * 2}{two}{newline * 2}{three}{newline}"
    assert apply(page, fixed.changes)[0] == fixed.text
    assert undo(fixed.text, fixed.changes) == page
    again = fix_page(fixed.text, entries_of(fixed.text, one, two, three))
    assert again.text == fixed.text and again.changes == ()


def test_joined_entries_of_a_page_without_other_breaks_take_one_newline() -> None:
    page = f"{TWO} {THREE}"
    fixed = fix_page(page, entries_of(page, TWO, THREE), select=["SEG"])
    assert fixed.text == f"{TWO}\n{THREE}"
    assert [c.rule for c in fixed.changes] == ["SEG001"]
    assert fix_page(page, entries_of(page, TWO, THREE), ignore=["SEG"], select=None).text.count("\n") == 0


@pytest.mark.parametrize(
    "first, second",
    [
        ("Mora, P. 2014. Roads of Salt.", "Lima, Quito, Bogota, and the Trade of the Andes, 1780–1810. Oslo: Dag."),
        ("Mora, P. 2014. Capitals.", "Paris, London, Rome: A History. Oslo: Dag, 2014."),
        ("Mora, P., and Lima, B., 2014.", "“Roads of Salt,” Journal of Air, 12 May 2013."),
        ("Mora, P. A Language for Winds. In Proceedings of the 2014", "Workshop, Oslo, NO, 2015. Reprinted 2016."),
        ("Mora, P. Paper read at the joint meeting of the AMT/", "SMT Annual Meeting, Oslo, NO, November 2014."),
        ("Ministry of Works. 2013. “Roads of Salt 2010.”", "Mandal, Norway. Accessed August 17, 2015."),
        ("L. Mora-P.", "Lima, Roads of Salt, Oslo 1977, 1981."),
        ("3.", "Mora, P. 2014. Roads of Salt. Oslo: Dag."),
        ("Hay, A. 1990. Wind. Oslo: Dag.\n3.", "Mora, P. 2014. Roads of Salt. Oslo: Dag."),
    ],
)
def test_no_break_is_set_before_what_may_be_no_entry(first: str, second: str) -> None:
    page = f"{first} {second}"
    entries = entries_of(page, first, second)
    assert fix_page(page, entries).text == page
    assert not any(f.fixable for f in check_page(page, entries))


def test_columns_that_were_read_across_are_told_and_not_welded_together() -> None:
    page = (
        "Hay, A. (1990), Wind and Rain in the In-      Poe, T. (1992), The Long Way to Inter-\n"
        "terior, Oslo: Dag Press.      Roe, B. (1991), Rivers, Rome: Sole.\n"
        "Lee, K. (1984), Seas of Africa.      national Trade, Bonn: Hof Ver-\n"
        "Oslo: Dag, 2nd edition of a series.      lag, with a map.\n"
    )
    cut = page.index("      Roe")
    entries = entries_of(page, page[:cut], page[cut:].strip())
    assert fix_page(page, entries).text == page
    found = check_page(page, entries)
    assert {f.rule for f in found} >= {"WSP101", "SEG001"} and not any(f.changes for f in found)


def test_entries_that_touch_come_apart_and_back() -> None:
    page = "Hay, A. 1990. Wind of of Oslo.Roe, B. 1991. Rain."
    entries = entries_of(page, "Hay, A. 1990. Wind of of Oslo.", "Roe, B. 1991. Rain.")
    fixed = fix_page(page, entries)
    assert fixed.text == "Hay, A. 1990. Wind of Oslo.\nRoe, B. 1991. Rain."
    assert undo(fixed.text, fixed.changes) == page


def test_findings_point_into_the_page_and_name_what_is_no_reference() -> None:
    page = f"Source: a poster\n{ONE} {TWO}\nLeave a comment\nNotify of\n"
    entries = entries_of(page, ONE, TWO)
    before = SetAside("Source: a poster", Span(0, 16), "caption")
    after = SetAside("Leave a comment\nNotify of", Span(page.index("Leave"), len(page) - 1), "comments")
    found = check_page(page, entries, [before, after])
    by_code = {f.rule: f for f in found}
    assert by_code["WSP102"].span.of(page) == ".“"
    assert by_code["TYP002"].span.of(page) == "of of"
    assert by_code["SEG001"].span.of(page) == " " and by_code["SEG001"].fixable
    assert by_code["SEG003"].span.of(page) == before.text and "caption" in by_code["SEG003"].message
    assert by_code["SEG004"].span.of(page) == after.text and "2 lines" in by_code["SEG004"].message
    assert [f.span for f in found] == sorted(f.span for f in found)


def test_what_is_left_is_told_at_its_place_in_the_repaired_page() -> None:
    page = f"{TWO}\n\nHay,  A. 1990. Wind (Oslo. Rome: Sole."
    fixed = fix_page(page, entries_of(page, TWO, "Hay,  A. 1990. Wind (Oslo. Rome: Sole."))
    (left,) = [f for f in fixed.findings if f.rule == "PUN210"]
    assert left.span.of(fixed.text) == "("


@pytest.mark.parametrize("rule", [r for r in RULES.values() if isinstance(r, PageRule)], ids=lambda r: r.code)
def test_examples_of_page_rules_hold_on_pages(rule: PageRule) -> None:
    for example in rule.examples:
        page = split(example.before)
        assert fix_page(example.before, page.entries, select=[rule.code]).text == example.after
    for stays in rule.stays:
        page = split(stays.text)
        assert check_page(stays.text, page.entries, page.set_aside, select=[rule.code]) == []


@pytest.mark.parametrize("unsafe", [False, True])
def test_a_damaged_page_is_repaired_once_and_for_all(unsafe: bool) -> None:
    for seed in range(12):
        rng = random.Random(seed)
        separator = rng.choice(["\n", "\n\n", "\r\n"])
        items = corrupted(rng.randint(3, 12), seed)
        page = "The  Headline\n\nBibliography\n\n" + "".join(
            i + (" " if rng.random() < 0.2 else separator) for i in items
        )
        fixed = fix_page(page, split(page).entries, unsafe=unsafe)
        assert apply(page, fixed.changes)[0] == fixed.text
        assert undo(fixed.text, fixed.changes) == page
        assert fix_page(fixed.text, split(fixed.text).entries, unsafe=unsafe).text == fixed.text


def test_a_repair_that_shows_a_hidden_entry_is_followed_up() -> None:
    page = (
        "Hay, Maria. 2002. The Winter. Oslo: Oslo Univeristy Press. Roe, Ben.2003. “Rain  and Sea.” The Times. May 4."
    )
    fixed = fix_page(page, split(page).entries)
    assert fix_page(fixed.text, split(fixed.text).entries).text == fixed.text
    assert undo(fixed.text, fixed.changes) == page


def test_lines_stay_the_lines_that_they_are() -> None:
    page = f"{TWO} {THREE}\n{ONE}\n"
    fixed = fix_page(page, lines(page).entries)
    assert fixed.text.count("\n") == page.count("\n")


def test_no_stop_is_set_before_the_semicolon_that_parts_two_entries() -> None:
    others = [f"{name}, Ann. 199{n}. Wind of Oslo. Oslo: Dag." for n, name in enumerate(("Hay", "Roe", "Poe", "Low"))]
    more = [f"{name}, Ben. 198{n}. Rain of Rome. Rome: Sole." for n, name in enumerate(("Lee", "Kay", "Ray", "May"))]
    first, second = "Mao, A. 1958. Works. Oslo: Dag, 1992", "Coy, B. 1959. Words. Rome: Sole, 1993."
    page = "\n".join([*others, f"{first}; {second}", *more])
    entries = entries_of(page, *others, first, second, *more)
    fixed = fix_page(page, entries)
    assert fixed.text == page
    assert "PUN205" not in {f.rule for f in fixed.findings} | {f.rule for f in check_page(page, entries)}
    alone = page.replace(f"{first}; {second}", first)
    assert fix_page(alone, entries_of(alone, *others, first, *more)).text == alone.replace(first, first + ".")


def test_the_marks_of_a_list_are_no_finding() -> None:
    page = f"1. {TWO}\n2. {THREE}"
    aside = [SetAside("1.", Span(0, 2), "marker"), SetAside("2.", Span(len(TWO) + 4, len(TWO) + 6), "marker")]
    found = check_page(page, entries_of(page, TWO, THREE), aside)
    assert not {f.rule for f in found} & {"SEG003", "SEG004"}


def test_dates_elsewhere_are_told_once_when_many_entries_have_them_elsewhere() -> None:
    dated = [f"Hay, {letter}. 199{n % 10}. Wind of Oslo. Oslo: Dag." for n, letter in enumerate("ABCDEFGHIJKLMN")]
    others = [f"“Talk with Roe no. {n},” July 3, 1958, Archive." for n in range(1, 7)]

    def told(*texts: str) -> list[str]:
        page = "\n".join(texts)
        return [f.message for f in check_page(page, entries_of(page, *texts)) if f.rule == "DAT608"]

    assert len(told(*dated, *others[:5])) == 5
    (message,) = told(*dated, *others)
    assert "5 more" in message


LONE = "Hay, Ann. Wind and Rain. Oslo: Dag Press, 1990."
OTHER = "Roe, Ben. Rain and Wind. Rome: Sole Press, 1991."


@pytest.mark.parametrize("mark", ["• ", "▪ ", "↑ ", "^ ", "[BACK] "])
def test_a_mark_before_the_only_entry_goes(mark: str) -> None:
    page = mark + LONE
    fixed = fix_page(page, split(page).entries)
    assert fixed.text == LONE
    assert apply(page, fixed.changes)[0] == LONE
    assert undo(LONE, fixed.changes) == page


@pytest.mark.parametrize("label", ["Google Scholar", "[Google Scholar]", "View Article Google Scholar"])
def test_a_label_of_the_page_goes_from_the_line_of_an_entry(label: str) -> None:
    page = f"{LONE} {label}\n{OTHER}"
    assert fix_page(page, split(page).entries).text == f"{LONE}\n{OTHER}"
    assert any(f.rule == "DEB101" and f.changes for f in check_page(page, split(page).entries))


@pytest.mark.parametrize("mark", ["• ", "1. ", "[1] ", "- ", "* "])
def test_the_mark_of_a_list_stays(mark: str) -> None:
    second = mark.replace("1", "2")
    page = f"{mark}{LONE}\n{second}{OTHER}"
    assert fix_page(page, split(page).entries).text == page
