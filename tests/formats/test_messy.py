"""Files that are broken: nothing raises, no word is lost, what is written is stable, and time grows with the length."""

from __future__ import annotations

import os
import random
import time

import pytest

from refkit import formats
from refkit.model import Library
from tests.formats.mutator import bibtex_file, missing, mutated, ris_file

MAKERS = {"bibtex": bibtex_file, "ris": ris_file}


def account(name: str, seed: int) -> None:
    random_ = random.Random(seed)
    text = mutated(MAKERS[name](random_), random_)
    library = formats.loads(text, name)
    assert missing(text, library) == []
    first = formats.write(library, name).text
    again = formats.loads(first, name)
    assert len(again) == len(library)
    assert formats.write(again, name).text == first


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_messy_files_lose_nothing(name):
    for seed in range(int(os.environ.get("REFKIT_MESSY", "250"))):
        account(name, seed)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(MAKERS))
def test_four_thousand_messy_files_lose_nothing(name):
    for seed in range(4000):
        account(name, seed)


def test_the_account_notices_a_record_that_is_dropped():
    text = bibtex_file(random.Random(1))
    library = formats.loads(text, "bibtex")
    assert missing(text, library) == []
    assert missing(text, Library(library.references[1:], set_aside=library.set_aside))


HUGE = {
    "one line of 10 MB": ("bibtex", "@article{a, title={" + "word " * 2_000_000 + "}}", 1),
    "a million nested braces": ("bibtex", "@article{a, title={" + "{" * 1_000_000 + "}" * 1_000_000 + "}}", 1),
    "a million open braces": ("bibtex", "@article{a, title={" + "{" * 1_000_000, 1),
    "40,000 unclosed entries on a line": ("bibtex", "@article{a, title={x " * 40_000, 1),
    "40,000 unclosed entries on a line, all different": (
        "bibtex",
        "".join(f"@article{{k{i}, title={{x {i} " for i in range(40_000)),
        1,
    ),
    "40,000 unclosed entries on lines of their own": ("bibtex", "@article{a, title={x\n" * 40_000, 40_000),
    "40,000 entries without their last brace": (
        "bibtex",
        "".join(f"@article{{k{i},\n author = {{A. Author}},\n title = {{T}},\n year = 2000\n\n" for i in range(40_000)),
        40_000,
    ),
    "a million backslashes": ("bibtex", "@article{a, title={" + "\\" * 1_000_000 + "}}", 1),
    "200,000 fields": ("bibtex", "@article{a, " + "f={x},\n" * 200_000 + "}", 1),
    "10 MB of RIS in one value": ("ris", "TY  - JOUR\nAB  - " + "word " * 2_000_000 + "\nER  - \n", 1),
    "a million continuation lines": ("ris", "TY  - JOUR\nAB  - x\n" + "word\n" * 1_000_000 + "ER  - \n", 1),
    "deep JSON": ("csl-json", "[" * 1_000_000, 0),
    "deep XML": ("mods", "<a>" * 200_000, 1),
    "deep YAML": ("csl-yaml", "- " * 100_000, 1),
}


@pytest.mark.benchmark
@pytest.mark.parametrize("case", sorted(HUGE))
def test_huge_inputs_take_little_time(case):
    name, text, records = HUGE[case]
    begun = time.process_time()
    library = formats.loads(text, name)
    assert time.process_time() - begun < 8  # a wide margin for a busy machine; about one second when it is free
    assert len(library) == records


@pytest.mark.benchmark
@pytest.mark.parametrize("name", ["bibtex", "ris"])
def test_time_grows_with_the_number_of_broken_records(name):
    broken = {"bibtex": "@article{a, title={x\n", "ris": "TY  - JOUR\nTI  - x\n"}[name]
    times = []
    for count in (2_000, 8_000):
        begun = time.process_time()
        assert len(formats.loads(broken * count, name)) == count
        times.append(time.process_time() - begun)
    assert times[1] < 10 * times[0] + 0.5


def test_strings_that_double_each_other_are_not_expanded():
    lines = ["@string{a0 = {xxxxxxxxxx}}"] + [
        f"@string{{a{i} = " + " # ".join([f"a{i - 1}"] * 10) + "}" for i in range(1, 20)
    ]
    library = formats.loads("\n".join(lines) + "\n@misc{z, title = a19}", "bibtex")
    assert len(library) == 1
    assert any("not expanded" in f.message for f in library.findings)


@pytest.mark.parametrize("name", [n for n, f in formats.FORMATS.items() if f.reads and not f.binary])
@pytest.mark.parametrize(
    "text",
    ["", " \n", "\x00", "\ufeff", "not a reference", "{", "[", "<", "%", "@", "\ud800", "TY  - ", "---\n- a: *b"],
)
def test_odd_texts_raise_nowhere(name, text):
    assert isinstance(formats.loads(text, name), Library)
