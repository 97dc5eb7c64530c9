"""What a tagger's model costs to load and to decode with: `pytest -m benchmark -s` on this file.

A model of made-up weights with 27 labels, 45,000 attributes and 97,000 weights, of which 200 attributes that are met
often have 5,000; sequences of 25 tokens with 50 attributes each, one in six unknown. CPU milliseconds, least of five.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial

import pytest

from refkit.parse.tagger.crf.columns import Weights, columns_of
from refkit.parse.tagger.crf.packing import pack
from refkit.parse.tagger.crf.writing import write_binary
from refkit.parse.tagger.decoding import Decoder, open_decoder

LABELS, TOKENS, ATTRIBUTES, SEQUENCES = 27, 25, 50, 100


def milliseconds(work: Callable[[], object], runs: int = 5) -> float:
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best * 1000


def decode_all(decoder: Decoder, sequences: list[list[list[str]]]) -> None:
    for items in sequences:
        decoder.decode(items)


@pytest.mark.benchmark
def test_figures_of_a_tagger(capsys: pytest.CaptureFixture[str]) -> None:
    draw = random.Random("words")

    def weights(count: int) -> Weights:
        return tuple((label, draw.gauss(0, 0.7)) for label in sorted(draw.sample(range(LABELS), count)))

    often = [f"shape={n}" for n in range(200)]
    parts = "ab er in der lo mar ti on sch ev ic po th es ou na".split()

    def word() -> str:
        return draw.choice(["w", "w-1", "w+1", "x3", "p4"]) + "=" + "".join(draw.choices(parts, k=4))

    seldom = list(dict.fromkeys(word() for _ in range(50_000)))
    model: dict[str, Weights] = {name: weights(24) for name in often}
    model |= {name: weights(draw.choice([1, 1, 1, 1, 1, 2, 2, 3, 6])) for name in seldom}
    square = tuple(tuple(draw.gauss(0, 2) for _ in range(LABELS)) for _ in range(LABELS))
    packed = pack(write_binary(columns_of([f"label {n}" for n in range(LABELS)], model, square)))

    def item() -> list[str]:
        unknown = [word() + "-" for _ in range(8)]
        return draw.sample(often, 22) + draw.sample(seldom, ATTRIBUTES - 30) + unknown

    sequences = [[item() for _ in range(TOKENS)] for _ in range(SEQUENCES)]
    with capsys.disabled():
        print(f"\n{sum(map(len, model.values()))} weights, packed {len(packed) / 1000:.0f} KB")
        for name, pure, load_at_most, decode_at_most in [("CRFsuite", False, 150, 1.5), ("Python", True, 75, 6)]:
            load = milliseconds(partial(open_decoder, packed, pure=pure))
            decoder = open_decoder(packed, pure=pure)
            each = milliseconds(partial(decode_all, decoder, sequences)) / SEQUENCES
            print(f"{name:<10} load {load:5.1f} ms, a sequence of {TOKENS} tokens {each:5.2f} ms")
            assert load < load_at_most
            assert each < decode_at_most
