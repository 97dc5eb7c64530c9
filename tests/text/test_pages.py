"""Every page of tests/cases/split comes apart where a reader would take it apart."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from refkit.model.library import Entry
from refkit.text import SplitPage, split

CASES = sorted((Path(__file__).parent.parent / "cases" / "split").glob("*.page"))


def read_case(path: Path) -> tuple[str, list[tuple[int, int]]]:
    """The page of a case and the spans that are marked in it."""
    raw = path.read_text(encoding="utf-8")
    if raw.startswith("#:"):
        raw = raw.split("\n", 1)[1]
    page = re.sub("[⟦⟧]", "", raw)
    spans, taken, start = [], 0, 0
    for i, char in enumerate(raw):
        if char == "⟦":
            start = i - taken
        elif char == "⟧":
            spans.append((start, i - taken))
        taken += char in "⟦⟧"
    return page, spans


def assert_tiles(page: str, result: SplitPage) -> None:
    """Entries and set-aside text cover the page in order, with nothing but white space between them."""
    pieces = sorted([e.span for e in result.entries] + [s.span for s in result.set_aside])
    at = 0
    for start, end in pieces:
        assert start >= at, "pieces overlap"
        assert not page[at:start].strip(), f"lost: {page[at:start]!r}"
        assert end > start
        at = end
    assert not page[at:].strip(), f"lost: {page[at:]!r}"


def assert_verbatim(entry: Entry, page: str) -> None:
    """The entry is its range of the page, save for whole lines of page furniture in the middle of it."""
    whole = entry.span.of(page)
    if entry.text == whole:
        return
    kept = [line.strip() for line in entry.text.splitlines() if line.strip()]
    lines = [line.strip() for line in whole.splitlines() if line.strip()]
    assert kept[0] == lines[0] and kept[-1] == lines[-1]
    left_out = list((Counter(lines) - Counter(kept)).elements())
    assert left_out and all(any(c.isdigit() for c in line) and len(line) <= 80 for line in left_out)
    assert [line for line in lines if line not in left_out] == [line for line in kept if line not in left_out]


def test_there_are_enough_cases_of_every_kind() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_a_page_comes_apart_where_a_reader_takes_it_apart(path: Path) -> None:
    page, gold = read_case(path)
    result = split(page)
    assert [page[s:e] for s, e in (e.span for e in result.entries)] == [page[s:e] for s, e in gold]
    assert [tuple(e.span) for e in result.entries] == gold
    assert_tiles(page, result)


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_entries_of_plain_text_and_markdown_are_verbatim(path: Path) -> None:
    page, _ = read_case(path)
    result = split(page)
    assert [e.number for e in result.entries] == list(range(len(result.entries)))
    for entry in result.entries:
        assert entry.cues, "an entry says why it begins where it does"
        if result.markup in ("plain", "markdown"):
            assert_verbatim(entry, page)
    for aside in result.set_aside:
        assert aside.text == aside.span.of(page)
        assert aside.reason


def headings_of(name: str) -> dict[str, str | None]:
    """The first word of each entry of a case, and the heading it stands under."""
    page, _ = read_case(next(p for p in CASES if p.stem == name))
    return {re.split(r"[\s,]", e.text.lstrip('“"'))[0]: e.heading for e in split(page).entries}


def test_headings_inside_a_bibliography_are_kept_with_their_entries() -> None:
    found = headings_of("newspapers-section")
    assert found["Harry"] == "ARCHIVES"
    assert found["Pravda"] == "NEWSPAPERS"
    assert found["Cumings"] == "BOOKS"
    assert headings_of("html-paragraphs")["Bundesarchiv"] == "Archives"
    assert headings_of("bullets")["Harbutt"] == "Secondary Sources"


def test_the_heading_of_the_whole_list_is_no_section() -> None:
    assert set(headings_of("wrapped-flush").values()) == {None}


@pytest.mark.parametrize(
    ("name", "words", "reason"),
    [
        ("paragraphs-headline-footer", "How the Berlin airlift", "headline"),
        ("paragraphs-headline-footer", "A C-54 lands", "before the list"),
        ("paragraphs-headline-footer", "By Petra", "caption"),
        ("trap-caption", "Fig. 1.", "caption"),
        ("annotated-paragraphs", "Kotkin studies", "annotation"),
        ("annotated-same-paragraph", "This book argues", "annotation"),
        ("footnotes-semicolons", "See also", "signal"),
        ("html-footnotes", "↩", "link label"),
        ("numbered-dots", "2.", "marker"),
        ("apa-wrapped", "27", "page number"),
        ("french-footnotes", "Ibid.", "ibid"),
        ("newspapers-section", "INTERVIEWS", "heading"),
        ("navigation-comments", "Leave a Reply", "navigation"),
        ("navigation-comments", "My grandfather", "after the list"),
        ("no-references", "The reading room", "no reference"),
        ("html-list", "<script>", "markup"),
        ("latex-bibliography", "The figures of 1952", "outside of the bibliography"),
    ],
)
def test_what_is_set_aside_has_a_reason(name: str, words: str, reason: str) -> None:
    page, _ = read_case(next(p for p in CASES if p.stem == name))
    found = [s.reason for s in split(page).set_aside if words in s.text]
    assert reason in found
