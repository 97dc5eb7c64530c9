"""Inputs of the promises: entries and pages with damage, records of any kind, files of each format, documents."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from refkit import formats, pipeline
from refkit.model import Library
from tests.documents import odt_of, rtf_of, word_of
from tests.fuzz import corpus, texts
from tests.fuzz.targets import TEXT_READERS, maker
from tests.strategies import references

few = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
some = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

READ = TEXT_READERS
BOTH = tuple(name for name in READ if formats.FORMATS[name].writes)
EXPORTS = tuple(name for name in READ if name != "html")

entries = st.sampled_from(corpus.entries())


@st.composite
def damaged_entries(draw: st.DrawFn) -> str:
    """A reference with one to six wounds."""
    return texts.mutated(draw(entries), draw(st.randoms(use_true_random=False)), draw(entries))


@st.composite
def pages(draw: st.DrawFn, damaged: bool = True) -> str:
    """A page of the cases or a list put together, damaged or as it is."""
    page = draw(st.sampled_from(corpus.pages()) | st.lists(entries, min_size=1, max_size=5).map("\n\n".join))
    return texts.mutated(page, draw(st.randoms(use_true_random=False)), page) if damaged else page


@st.composite
def damaged_files(draw: st.DrawFn, name: str) -> str:
    """A file of a format, damaged."""
    return str(maker(name)(draw(st.randoms(use_true_random=False))))


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    """One to three records of any kind with odd values, or real ones."""
    made = references() | st.sampled_from(corpus.records())
    return pipeline.with_keys(Library(tuple(draw(st.lists(made, min_size=1, max_size=3)))))


@st.composite
def untidy_files(draw: st.DrawFn, name: str) -> str:
    """A right file of a format whose values have what `fix` repairs: doubled blanks, hyphens in ranges, lost blanks."""
    text = draw(st.sampled_from(corpus.files(name)))
    rng: random.Random = draw(st.randoms(use_true_random=False))
    for before, after in (
        ("–", "-"),
        (". ", ".. "),
        (", ", " , "),
        (": ", ":"),
        (" and ", " and  "),
        ("https://", "https:// "),
    ):
        if rng.random() < 0.5:
            text = text.replace(before, after, rng.randint(1, 3))
    return text


@st.composite
def documents(draw: st.DrawFn, kind: str) -> tuple[bytes, list[str]]:
    """A Word, OpenDocument or Rich Text file and the entries that are typed in it, body and notes."""
    typed = draw(st.lists(entries.filter(_plain), min_size=1, max_size=4, unique=True))
    notes = draw(st.lists(entries.filter(_plain), max_size=2, unique=True))
    return {"docx": word_of, "odt": odt_of, "rtf": rtf_of}[kind](["References", *typed], notes), [*typed, *notes]


def _plain(text: str) -> bool:
    return "\n" not in text and "<" not in text and "[" not in text and "\\" not in text
