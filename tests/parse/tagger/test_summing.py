"""What is added up from sums that are kept is, token by token, what the features add up to one by one."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping

from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.tagger.attributes import Marked
from refkit.parse.tagger.crf.columns import Weights
from refkit.parse.tagger.crf.scores import Scores
from refkit.parse.tagger.features import features, stacked
from refkit.parse.tagger.summing import Blind, Stacked, summed
from refkit.parse.tagger.tokens import tokens
from tests.parse.cases import cases

LABELS = 3
MARKS = [None, None, Marked("AU", "authors", 9, True), Marked("AU", "authors", 9, False), Marked("DA", "date", 4, True)]


class EveryFeature(Mapping[str, Weights]):
    """Weights of whatever is asked for: no two features have the same."""

    def __getitem__(self, name: str) -> Weights:
        number = zlib.crc32(name.encode("utf-8", "surrogatepass"))
        count = 1 + number % LABELS
        return tuple((label, (number >> label & 0x3FF) / 256 - 2) for label in range(count))

    def __contains__(self, name: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 1 << 30


SCORES = Scores(EveryFeature(), LABELS, 256)


def agree(text: str, scores: Scores) -> None:
    cut = tokens(text)
    seen, told = summed(cut), features(cut)
    assert isinstance(seen.items, Blind)
    assert list(seen.items) == told.items and len(seen.items) == len(cut)
    assert seen.items.totals(scores) == [scores.total(item) for item in told.items]
    read = [MARKS[zlib.crc32(token.text.encode("utf-8", "surrogatepass")) % len(MARKS)] for token in cut]
    both = Stacked(seen.items, read, "book", {"AU": 2, "DA": 1})
    strings = stacked(told.items, read, "book", {"AU": 2, "DA": 1})
    assert list(both) == strings and len(both) == len(cut)
    assert both.totals(scores) == [scores.total(item) for item in strings]


def test_sums_are_those_of_the_features_on_our_cases() -> None:
    for scores in (SCORES, Scores(EveryFeature(), LABELS)):
        for case in cases()[::12]:
            agree(case.text, scores)


@given(st.text(max_size=80) | st.text("aB1 .,'\"“”‘’«»()[]《》-/", max_size=60))
def test_sums_are_those_of_the_features_on_any_text(text: str) -> None:
    agree(text, SCORES)


def test_sums_stay_right_when_more_is_asked_than_is_kept() -> None:
    for first in range(0, 4800, 600):
        agree(" ".join(f"w{number}" for number in range(first, first + 600)), SCORES)
