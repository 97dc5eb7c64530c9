"""What the lexicon costs to read and to ask: `pytest -m benchmark -s` on this file.

Times are CPU times, the least of several; beside each its ratio to hashing the word with BLAKE2, which a busy machine
changes less than the time.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from hashlib import blake2b

import pytest

from refkit.knowledge.lexicon import FILE, read


def least(work: Callable[[], object], runs: int = 5) -> float:
    """Seconds of CPU."""
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def each(ask: Callable[[str], object], words: Iterable[str]) -> float:
    """Microseconds for a word."""
    asked = list(words)

    def all_of_them() -> None:
        for word in asked:
            ask(word)

    return least(all_of_them) / len(asked) * 1e6


@pytest.mark.benchmark
def test_figures_of_the_lexicon(capsys: pytest.CaptureFixture[str]) -> None:
    data = FILE.read_bytes()
    words = read(data)
    words.near("word", "en")
    common = random.Random("common").sample(sorted(words._near["en"].words), 12_000)
    draw = random.Random("slips")
    slips = [
        word[:at] + "x" + word[at:] for word in common[:3000] if len(word) > 6 and (at := draw.randrange(1, len(word)))
    ]
    short = [word[:-1] + "q" for word in common[:3000] if 3 < len(word) < 6]
    hashed = each(lambda word: blake2b(word.encode(), digest_size=8).digest(), common)

    def uncached(ask: Callable[[str], object]) -> Callable[[str], object]:
        """As for words that were not asked before."""

        def one(word: str) -> object:
            words._symbol.cache_clear()
            words._best.cache_clear()
            return ask(word)

        return one

    rows = [
        ("known, a word", each(uncached(words.known), common), 25),
        ("known, no word", each(uncached(words.known), slips), 15),
        ("zipf, English", each(uncached(lambda word: words.zipf(word, "en")), common), 40),
        ("best", each(uncached(words.best), common), 40),
        ("best, asked before", each(words.best, common[:500]), 2),
        ("near, from seven letters", each(lambda word: words.near(word, "en"), slips), 150),
        ("near, four or five letters", each(lambda word: words.near(word, "en"), short), 300),
    ]
    opened = least(lambda: read(data)) * 1000
    with capsys.disabled():
        print(f"\n{len(data) / 1e6:.2f} MB, read in {least(FILE.read_bytes) * 1000:.1f} ms, opened in {opened:.1f} ms")
        print(f"{'BLAKE2':<27}{hashed:8.2f} µs")
        for name, found, most in rows:
            print(f"{name:<27}{found:8.2f} µs, {found / hashed:6.1f} times BLAKE2 (at most {most})")
    assert opened < 60
    assert [name for name, found, most in rows if found > most * hashed] == []
