"""What is read of an entry with marks leads back to the entry, letter by letter; a blank is a blank."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import refkit
from refkit.text.markup.unmarked import unmark
from refkit.trace import Span

CASES = Path(__file__).parent.parent / "cases" / "parse"
TEXTS = [json.loads(line)["text"] for f in sorted(CASES.glob("*.jsonl")) for line in f.read_text("utf-8").splitlines()]

LINKED = (
    "Moor, Ada. 1987. [The Salt Road](https://salt.example/road 'x') and [its maps](https://maps.example/b), "
    "[Ada Moor](mailto:ada@moor.example). Leeds: Fell Press. [doi](https://doi.org/10.1234/salt.7)"
)


def letters(text: str) -> Counter[str]:
    return Counter(c for c in text if c.isalnum())


def accounted(text: str) -> tuple[str, str]:
    """The letters of a text that no field, change, or unparsed stretch holds, and those of spans not in the value."""
    reference = refkit.parse(text)
    provenance = reference.provenance
    assert provenance is not None
    spans = [s for t in provenance.fields.values() for s in t.spans]
    spans += [*provenance.unparsed, *(c.span for c in provenance.changes)]
    covered = {i for start, end in spans for i in range(start, end)}
    left = "".join(c for i, c in enumerate(text) if i not in covered and c.isalnum())
    url = provenance.fields.get("url")
    held = "".join(text[a:b] for a, b in url.spans) if url else ""
    beyond = letters(held) - letters(str(getattr(reference, "url", ""))) - letters("".join(url.labels if url else ()))
    return left, "".join(beyond.elements())


@pytest.mark.parametrize(
    "text",
    [
        LINKED,
        'Moor, Ada. 1987. [The Salt Road](https://salt.example/road "A page of the press"). Leeds: Fell Press.',
        "[The Salt Road](https://salt.example/a) and [The Tin Road](https://tin.example/b) (Leeds: Fell Press, 1987).",
        "Moor, Ada. 1987. *The Salt Road*. Leeds: Fell Press. [Write to her](mailto:ada@moor.example).",
        "Moor, Ada. 1987. The Salt Road. [PDF](https://salt.example/a.pdf) [HTML](https://salt.example/a.html).",
        "[doi](https://doi.org/10.1234/x)[doi](https://doi.org/10.1234/y)",
    ],
)
def test_every_letter_of_a_link_is_in_a_field_or_unparsed(text: str) -> None:
    assert accounted(text) == ("", "")


def test_an_address_that_is_read_at_the_end_stands_where_it_was_written() -> None:
    text = "Moor, Ada. 1987. [The Salt Road](https://salt.example/road). Leeds: Fell Press."
    reference = refkit.parse(text)
    assert reference.provenance is not None
    spans = reference.provenance.fields["url"].spans
    assert [s.of(text) for s in spans] == ["https://salt.example/road"]
    title = " ".join(s.of(text) for s in reference.provenance.fields["title"].spans)
    assert "The Salt Road" in title and "salt.example" not in title


def test_the_title_of_a_link_is_unparsed_and_not_lost() -> None:
    text = 'Moor, Ada. 1987. [The Salt Road](https://salt.example/road "Shop window"). Leeds: Fell Press.'
    reference = refkit.parse(text)
    assert reference.provenance is not None
    assert "Shop window" in reference.provenance.unparsed_text


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from([*"*_[]()<> ab\n\t.", "](https://a.b/c)", "](mailto:a@b)", ' "t")', "doi", "  "])))
def test_each_letter_that_is_read_leads_back_to_itself(pieces: list[str]) -> None:
    text = "".join(pieces)
    seen = unmark(text)
    if seen is None:
        return
    for at, letter in enumerate(seen.text):
        if letter.isalnum():
            (span,) = seen.back([Span(at, at + 1)])
            assert letter in span.of(text)


@pytest.mark.parametrize("mark", ["  ", "   ", "\t", " \t", "\u2003"])
@pytest.mark.parametrize("fix", [True, False])
def test_a_wide_blank_is_read_as_a_blank(mark: str, fix: bool) -> None:
    rng = random.Random(11)
    for text in rng.sample(TEXTS, 60):
        at = rng.choice([i for i, c in enumerate(text) if c == " "] or [len(text)])
        wide = text[:at] + mark + text[at + 1 :]
        assert refkit.parse(wide, fix=fix).to_csl() == refkit.parse(text, fix=fix).to_csl(), wide


@pytest.mark.parametrize("head", ["Moor, Ada.", "Fell Institute.", "Ada Moor,", "Moor, Ada, ed."])
def test_two_blanks_before_the_year_do_not_make_it_the_title(head: str) -> None:
    for year in ("1987.", "(1987)."):
        reference = refkit.parse(f"{head}  {year} The Salt Road. Leeds: Fell Press.", fix=False)
        assert reference.issued is not None and reference.issued.value == "1987"
        assert str(reference.title) == "The Salt Road"
