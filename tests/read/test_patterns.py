"""Patterns that are compiled late are patterns all the same: each compiles, and behaves like its own."""

from __future__ import annotations

import importlib
import pkgutil
import re

import refkit.read
import refkit.rules
from refkit.read.patterns import _Late, has_east_asian, late, worded


def test_every_late_pattern_compiles() -> None:
    found = 0
    for room in (refkit.read, importlib.import_module("refkit.parse"), refkit.rules):
        for info in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(info.name)
            holders = [module, *(v for v in vars(module).values() if isinstance(v, type))]
            for pattern in (v for h in holders for v in vars(h).values() if isinstance(v, _Late)):
                assert pattern.pattern
                found += 1
    assert found > 100


def test_a_late_pattern_may_be_made_of_words_when_it_is_needed() -> None:
    assert late(lambda: r"\d+").match("12")
    assert worded(r"{no_date}").fullmatch("o. J.")


def test_a_late_pattern_behaves_like_a_compiled_one() -> None:
    pattern, plain = late(r"(?P<year>\d{4})", re.I), re.compile(r"(?P<year>\d{4})", re.I)
    assert [m["year"] for m in pattern.finditer("1958, 1961")] == [m["year"] for m in plain.finditer("1958, 1961")]
    assert pattern.sub("x", "in 1958") == plain.sub("x", "in 1958")
    assert (pattern.pattern, pattern.flags, pattern.groupindex) == (plain.pattern, plain.flags, plain.groupindex)


def test_east_asian_scripts_are_seen() -> None:
    assert has_east_asian("沈志华") and has_east_asian("ひらがな") and has_east_asian("한국")
    assert not has_east_asian("Хрущев, Ünal, “—” № 5") and not has_east_asian("")
