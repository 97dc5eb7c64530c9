"""Whatever a text is, a form neither raises nor takes long, and loses no letter of what it claims."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.parse import parse_entry
from refkit.parse.forms import Form, Sheet, all_forms
from refkit.parse.forms.grammar import LONGEST
from tests.parse.forms import hostile
from tests.parse.promises import lost

FORMS = all_forms()
SECONDS = 0.25  # ten times what is wanted: machines are busy; what isn't linear takes far more
TEXTS = [text for form in FORMS for text, _ in form.examples]
PIECES = sorted({piece for text in TEXTS for piece in (text[: len(text) // 2], text[len(text) // 2 :])})
MARKS = st.sampled_from([*hostile.MARKS, *PIECES, "\x00", "\u202e", "𝟙", "e\u0301", "\ud800"])
TEXT = st.lists(MARKS, min_size=1, max_size=12).map("".join) | st.text(max_size=80)


def slowest(form: Form, text: str) -> float:
    """CPU seconds of the slowest of a form's lines on a text."""
    sheet = Sheet(text, text, 0)
    if not form.needs(sheet):
        return 0.0
    out = 0.0
    for line in form.lines:
        began = time.process_time()
        line.pattern.fullmatch(sheet.text)
        out = max(out, time.process_time() - began)
    return out


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_no_text_takes_a_form_long(form: Form) -> None:
    for line in form.lines:
        assert line.pattern
    heads = [text[: len(text) // part] for text, _ in form.examples for part in (2, 3)]
    texts = hostile.texts(heads, LONGEST, 23)
    slow = [text[:60] for text in texts if slowest(form, text) > SECONDS]
    assert slow == []


@settings(deadline=None, max_examples=150)
@given(TEXT)
def test_no_text_makes_a_form_raise(text: str) -> None:
    sheet = Sheet(text, text, 0)
    for form in FORMS:
        if form.needs(sheet):
            form.read(sheet)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(TEXTS), TEXT, st.integers(0, 200))
def test_a_claim_loses_no_letter_of_a_damaged_entry(text: str, put: str, at: int) -> None:
    damaged = text[: at % len(text)] + put.replace("\ud800", "") + text[at % len(text) :]
    assert lost(parse_entry(damaged, grammars_only=True), damaged) == []


@pytest.mark.parametrize("text", ["", " ", "《》", "「」", "『』、", "[M].", "BVerfGE", "v. No. 1", "(", "Act 1952"])
def test_what_is_empty_is_claimed_by_no_form(text: str) -> None:
    sheet = Sheet(text, text, 0)
    assert [form.name for form in FORMS if form.needs(sheet) and form.read(sheet)] == []
