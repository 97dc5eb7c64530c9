"""Markdown's marks inside of an entry: they go, words and addresses stay."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.text import marks_of_markdown
from refkit.trace import apply, undo


def unmarked(text: str) -> str:
    return apply(text, marks_of_markdown(text))[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hay, Ann. *The Wind of Oslo*. Oslo: Dag, 1990.", "Hay, Ann. The Wind of Oslo. Oslo: Dag, 1990."),
        ("**Roe, B.** _Rain_. Rome: Sole, 1990.", "Roe, B. Rain. Rome: Sole, 1990."),
        ("**_A Life_** and *__Two__*.", "A Life and Two."),
        ("A *title over\ntwo lines*.", "A title over\ntwo lines."),
        ("*Hay*’s _Wind_: *A* Study", "Hay’s Wind: A Study"),
        ("Hay, A. Wind. [doi](https://doi.org/10.1000/x_1_)", "Hay, A. Wind. https://doi.org/10.1000/x_1_"),
        ("[*Papers*](https://example.org/a), 2008.", "Papers, 2008. https://example.org/a"),
        ("Hay, A. Wind. <https://example.org/_a_/b*c*d>.", "Hay, A. Wind. https://example.org/_a_/b*c*d."),
    ],
)
def test_marks_go_and_words_stay(text: str, words: str) -> None:
    assert unmarked(text) == words
    assert undo(words, marks_of_markdown(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "———. Wind. ____. Rain. ***",
        "2 * 3 * 4, a * and a *, snake_case_words and __init__x",
        "https://example.org/_a_/b and https://example.org/*b*/c",
        "[1] A note [sic] (Oslo, 1990).",
        "Hay, Ann. The Wind of Oslo. Oslo: Dag, 1990.",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert marks_of_markdown(text) == ()


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from([*"*_[]()<> ab\n.", "](https://a.b/c)", "https://a.b/_c_", "**", "doi"]), max_size=30))
def test_any_text_can_be_unmarked_and_marked_again(pieces: list[str]) -> None:
    text = "".join(pieces)
    changes = marks_of_markdown(text)
    assert undo(apply(text, changes)[0], changes) == text


@pytest.mark.benchmark
@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["*a", "_a ", "*a* ", "[a](https://b.c) ", "[", "<https://a.b ", "**_a", "https://_a_/ "]
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        begin = time.process_time()
        marks_of_markdown(text)
        return time.process_time() - begin

    small, large = min(seconds(50_000) for _ in range(2)), seconds(200_000)
    assert large < 9 * small + 0.2
