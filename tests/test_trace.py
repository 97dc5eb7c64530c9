"""Changes can be made, told, replayed and undone, to the letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.trace import Change, OffsetMap, Safety, Span, apply, compose, undo

alphabet = st.sampled_from("abc .,“”é")
texts = st.text(alphabet, max_size=30)


@st.composite
def edits(draw: st.DrawFn, text: str) -> list[Change]:
    """Up to three edits of a text that do not overlap."""
    points = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    out = []
    for start, end in zip(points[::2], points[1::2], strict=False):
        if draw(st.booleans()):
            end = start
        after = draw(st.text("xyz", max_size=3))
        out.append(Change(draw(st.sampled_from(["WSP102", "PUN203"])), Span(start, end), text[start:end], after))
    return out


@st.composite
def edited_twice(draw: st.DrawFn) -> tuple[str, list[Change], list[Change]]:
    text = draw(texts)
    first = draw(edits(text))
    second = draw(edits(apply(text, first)[0]))
    return text, first, second


@given(edited_twice())
def test_two_batches_told_as_one_give_the_same_text_and_can_be_undone(
    case: tuple[str, list[Change], list[Change]],
) -> None:
    text, first, second = case
    final = apply(apply(text, first)[0], second)[0]
    told = compose(text, first, second)
    assert apply(text, told)[0] == final
    assert undo(final, told) == text


@given(edited_twice())
def test_a_change_survives_json(case: tuple[str, list[Change], list[Change]]) -> None:
    for change in case[1]:
        assert Change.from_json(change.to_json()) == change


@given(edited_twice())
def test_unchanged_letters_map_back_to_themselves(case: tuple[str, list[Change], list[Change]]) -> None:
    text, first, _ = case
    new, maps = apply(text, first)
    written = [Span(s, e) for s, e in zip(maps.new_start, maps.new_end, strict=True)]
    for i, letter in enumerate(new):
        if not any(i in span for span in written):
            assert text[maps.back(i)] == letter


def test_a_change_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="WSP102"):
        apply("abc", [Change("WSP102", Span(0, 1), "x", "y")])
    with pytest.raises(ValueError, match="overlap"):
        apply("abc", [Change("A", Span(0, 2), "ab", ""), Change("B", Span(1, 3), "bc", "")])


def test_merged_changes_are_as_unsafe_as_the_less_safe_one() -> None:
    first = [Change("WSP102", Span(1, 1), "", " ")]
    second = [Change("URL802", Span(1, 2), " ", "-", Safety.UNSAFE)]
    (told,) = compose("ab", first, second)
    assert told.rule == "WSP102+URL802"
    assert told.safety is Safety.UNSAFE
    assert (told.before, told.after) == ("", "-")


def test_a_map_of_no_changes_is_the_identity() -> None:
    assert OffsetMap().span_back(Span(3, 7)) == Span(3, 7)


@pytest.mark.parametrize("key", [None, "", "moor1987"])
def test_a_change_of_a_record_without_a_key_survives_its_json(key: str | None) -> None:
    change = Change("WSP101", Span(0, 2), "  ", " ", field=key, key=key)
    assert Change.from_json(change.to_json()) == change
