r"""LaTeX's `\footnote{}`: notes are taken out of the body and read as numbered notes are."""

from __future__ import annotations

from itertools import pairwise

import pytest

import refkit
from refkit.text import split

BEHR = r"Carl Behr, \emph{The Weather of the North} (Oslo: Fell Press, 1950), 44."
ARTICLE = (
    "\\documentclass{article}\n\\begin{document}\nSnow fell in 1931.\\footnote{"
    + BEHR
    + "} Nobody\\footnote[7]{Ibid., 46.} came."
    "\n\nThen\\endnote{Eva Dorn, ``Snow,'' \\textit{Ice} 4 (1961): 3--9; Ida Fell,\n\\emph{Ice} (Bergen: Fell \\& Sons, 1970), 12.} came"  # noqa: E501
    " more.\\footnote{This has often been said by those who saw the stations before the war.}\n\\end{document}\n"
)


def test_notes_are_entries_and_the_body_is_set_aside():
    page = split(ARTICLE)
    assert [e.text for e in page.entries] == [
        "Carl Behr, The Weather of the North (Oslo: Fell Press, 1950), 44.",
        "Eva Dorn, “Snow,” Ice 4 (1961): 3–9",
        "Ida Fell, Ice (Bergen: Fell & Sons, 1970), 12.",
    ]
    reasons = {s.reason for s in page.set_aside}
    assert {"ibid", "annotation", "outside of the bibliography"} <= reasons
    assert page.entries[0].span.of(ARTICLE) == BEHR


def test_no_letter_is_lost_and_the_spans_are_in_order():
    page = split(ARTICLE)
    spans = sorted([e.span for e in page.entries] + [s.span for s in page.set_aside])
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = {i for span in spans for i in range(*span)}
    assert [c for i, c in enumerate(ARTICLE) if c.isalnum() and i not in covered] == []


def test_notes_stand_beside_a_bibliography():
    listed = (
        "\\begin{thebibliography}{9}\n\\bibitem{d} Dorn, Eva. 1961. \\emph{Ice}. Oslo: Fell.\n\\end{thebibliography}\n"
    )
    library = refkit.loads(f"Snow.\\footnote{{{BEHR}}}\n{listed}Rain.\\footnote{{Fell, Ida. 1970. Ice. Bergen: Fell.}}")
    assert [r.author[0].family for r in library] == ["Behr", "Dorn", "Fell"]


@pytest.mark.parametrize(
    "text",
    [
        "Snow.\\footnote{Carl Behr, Snow (Oslo: Fell, 1950",
        "\\footnote{" * 50,
        "% \\footnote{Carl Behr}\n\\footnote{}",
        "\\footnote{a\\footnote{b}c} \\footnote{\\}",
    ],
)
def test_broken_notes_lose_nothing(text):
    page = split(text)
    held = "".join(e.span.of(text) for e in page.entries) + "".join(s.text for s in page.set_aside)
    assert sorted(c for c in held if c.isalnum()) == sorted(c for c in text if c.isalnum())
