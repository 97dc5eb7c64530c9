"""LaTeX in values: what `decode` makes of what people write, and that `encode` is its inverse."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.formats.latex.decode import decode, verbatim
from refkit.formats.latex.encode import encode
from refkit.formats.latex.protecting_braces import protect

PIECES = [
    *"abc {}\\$%&#_^~`'-–—“”‘’üéßøıČ<i></>\"\xa0\u2009",
    "<i>",
    "</i>",
    "<sup>",
    "</sup>",
    "\\emph",
    "$x^2$",
    "\\write18{",
    "--",
    "''",
    "\\alpha",
    "$\\frac{a}{b}$",
    "$\\alpha$",
]
texts = st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs", "Cc"])).map("".join)


@settings(max_examples=int(os.environ.get("REFKIT_EXAMPLES", "300")), deadline=None)
@given(texts, st.booleans())
def test_decoding_undoes_encoding(text, ascii):
    assert decode(encode(text, ascii=ascii)) == text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"Erd{\H{o}}s, \H{o}, \H o, Erd\H{o}s", "Erdős, ő, ő, Erdős"),
        (r"{\AA}ngstr{\"o}m and \AA ngstr\"om", "Ångström and Ångström"),
        (r"\'\i, \'{\i}, {\'e}, \^{\i}le, na\"{\i}ve", "í, í, é, île, naïve"),
        (r"Ho\v{c}ek \c{c}a {\o}re \ss{} \oe uvre", "Hoček ça øre ß œuvre"),
        (r"AT\&T 50\% of it for \$5, ``q'' --- 1--2", "AT&T 50% of it for $5, “q” — 1–2"),
        (r"50% of it, AT&T, a_b", "50% of it, AT&T, a_b"),
        (r"CO$_2$ at 20$^\circ$C, 10$^{th}$", "CO<sub>2</sub> at 20°C, 10<sup>th</sup>"),
        (r"$x^2+\frac{1}{2}$ stays", r"$x^2+\frac{1}{2}$ stays"),
        (r"The \emph{Nature} of {Things}, {\em so}", "The <i>Nature</i> of Things, <i>so</i>"),
        (r"\cite{key} and \unknown x", r"\cite{key} and \unknown x"),
        (r"\href{https://a.org/b_c}{a page}", "a page (https://a.org/b_c)"),
    ],
)
def test_what_people_write(source, expected):
    assert decode(source) == expected


def test_commands_that_could_run_are_neutralised():
    assert encode(r"\write18{rm -rf /} \input{x}") == r"\textbackslash{}write18\{rm -rf /\} \textbackslash{}input\{x\}"
    assert "\\input" not in encode(r"$\input{x}^2$")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("https://e.org/?a=1&b=2%20#f", "https://e.org/?a=1&b=2%20#f"),
        (r"https://e.org/a\_b\%20\&c\#d", "https://e.org/a_b%20&c#d"),
        (r"\url{https://e.org/~x}", "https://e.org/~x"),
        (r"https://e.org/\~{}x", "https://e.org/~x"),
    ],
)
def test_addresses_are_verbatim(source, expected):
    assert verbatim(source) == expected


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("The Brazilian Road to Singapore", "The {Brazilian} Road to {Singapore}"),
        ("Living Through the Cuban Missile Crisis", "Living Through the {Cuban Missile Crisis}"),
        ("The Committee on South-West Africa", "The Committee on South-West {Africa}"),
        ("Comth. ex rel. Ross v. Dye", "Comth. ex rel. {Ross} v. {Dye}"),
    ],
)
def test_names_that_casing_knows_keep_their_capitals_in_headlines(title: str, written: str) -> None:
    assert protect(title) == written
