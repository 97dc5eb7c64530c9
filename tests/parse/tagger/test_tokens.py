"""Tokens are runs of letters and digits, addresses whole; all else is in the gaps, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.tagger.tokens import MOST, tokens
from tests.parse.relations import curly_quotes, straight_quotes


def cut(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Moor, A.B. 1963. The Salt Road", "Moor A B 1963 The Salt Road"),
        ("no.3 (May 1958): 141–46", "no 3 May 1958 141 46"),
        ("Vol.XIV,S.3f.", "Vol XIV S 3f"),
        ("O’Neill’s L'Âge d’or", "O Neill s L Âge d or"),
        ("RGASPI, f. 82, op. 2, d. 1054, l. 12ob", "RGASPI f 82 op 2 d 1054 l 12ob"),
        ("FO_371/12345-6", "FO 371 12345 6"),
        ("see https://a.org/x_(y)?q=1;z, 4", "see https://a.org/x_(y)?q=1;z 4"),
        ("<http://a.org/x.html>.", "http://a.org/x.html"),
        ("“www.a.org/b”", "www.a.org/b"),
        ("(https://a.org/b).", "https://a.org/b"),
        ("doi:10.1000/ab-c(1)x. DOI 10.12/x", "doi 10.1000/ab-c(1)x DOI 10 12 x"),
        ("https://doi.org/10.1000/182.", "https://doi.org/10.1000/182"),
        ("Дело №5, л.12", "Дело 5 л 12"),
        ("《中国》，第3期", "中 国 第 3 期"),
        ("東京: アジア研究", "東 京 ア ジ ア 研 究"),
        ("1937년 6월 5일, 고영근", "1937 년 6 월 5 일 고영근"),
        ("גנזך 2592/18חצ", "גנזך 2592 18 חצ"),
        ("السنة ١٢، عدد٣", "السنة ١٢ عدد ٣"),
        ("", ""),
        (" .,;:—“”() ", ""),
    ],
)
def test_tokens_of_a_text(text: str, words: str) -> None:
    assert " ".join(cut(text)) == words


@given(st.text(max_size=80) | st.text("aZ9.,(“ /:中א1w", max_size=60))
def test_gaps_and_tokens_are_the_text_up_to_the_last_token(text: str) -> None:
    found = tokens(text)
    assert "".join(token.gap + token.text for token in found) == text[: found[-1].end if found else 0]
    assert all(token.text == text[token.start : token.end] != "" for token in found)


@given(st.text(max_size=80))
def test_every_letter_and_digit_is_in_a_token(text: str) -> None:
    found = tokens(text)
    gaps = "".join(token.gap for token in found) + text[found[-1].end if found else 0 :]
    assert not any(c.isalnum() for c in gaps)


@given(st.text("aB1 .,'\"“”‘’(", max_size=60))
def test_tokens_are_the_same_for_straight_and_curly_quotes(text: str) -> None:
    assert cut(straight_quotes(text, 0)) == cut(text) == cut(curly_quotes(text, 0))


@pytest.mark.parametrize("change", [" ", "\n", "\n    ", "\u00a0", "\t"])
def test_tokens_are_the_same_for_all_blanks(change: str) -> None:
    text = "Moor, Ada. 1963. The Salt Road, https://a.org/x. Leeds"
    assert cut(text.replace(" ", change)) == cut(text)


def test_of_a_long_entry_the_first_tokens_are_read() -> None:
    assert cut("a " * 5000) == ["a"] * MOST


@pytest.mark.parametrize("unit", ["www.", "https://", "10.1234/", "10.1234/(", "a_", "中", "א1", "http://a.org/x.,;:)"])
def test_a_long_run_of_anything_is_cut_at_once(unit: str) -> None:
    # Quadratic would be 10 ** 10 steps: the suite would stand still.
    found = tokens(unit * (100_000 // len(unit)))
    assert 0 < len(found) <= MOST
