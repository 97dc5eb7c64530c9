"""What tells the type of a source: labels, their order, words under them, and what the grammars took it for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.model.library import FieldTrace
from refkit.parse.tagger.features import features
from refkit.parse.tagger.labels import FIELDS
from refkit.parse.tagger.tokens import tokens
from refkit.parse.tagger.typefeatures import type_features
from tests.parse.relations import straight_quotes
from tests.parse.tagger.marking import entry

ARTICLE = "AU{Moor, Ada}. “TI{The Salt Road},” CT{Past Worlds} VO{4} (DA{May 1963}). UR{https://a.org/news/x1}"


def shown(marked_up: str, kind: str = "book", csl_type: str = "book", **traces: FieldTrace) -> list[str]:
    text, seen, labels = entry(marked_up)
    return type_features(text, seen, labels, labels, kind, csl_type, traces)


@pytest.mark.parametrize(
    "feature",
    [
        *("k=journal_article", "kt=article-journal", "gr=journal-run"),  # the grammars
        *("h=CT", "h=VO", "n=PU", "n=AR", "hk=journal_article|CT"),  # which fields there are
        *("first=AU", "last=UR", "o=AU>TI", "o=TI>CT", "p=CTVO|TrueTrue", "p=CTED|TrueFalse"),  # their order
        *("w=salt", "p4=worl", "TI=salt", "1CT=past", "m=DA|mo"),  # words, and what is known of them
        *("u=a.org", "u=news"),  # of the address
        *("nt=1", "na=1", "lt=1", "ab=False"),  # titles, authors, the title's length, whether a body wrote
        *("date=2", "f=q", "f=Y1"),
    ],
)
def test_what_is_seen_of_an_article(feature: str) -> None:
    trace = FieldTrace((), 0.9, "journal-run")
    assert feature in shown(ARTICLE, "journal_article", "article-journal", volume=trace)


@pytest.mark.parametrize(
    ("marked_up", "feature"),
    [
        ("TI{Salt}, CT{Journal of Salt}", "pk=journal_article1"),
        ("TI{Salt}, CT{New York Times}", "pk=newspaper_article3"),
        ("TI{Salt}, CT{Encyclopaedia Britannica}", "ref=True"),
        ("TI{Salt}, CT{Lines on Maps}", "ref=False"),
        ("AU{Ministry of Defence}, TI{Salt}", "ab=True"),
        ("AU{Ada Moor}, AU{Peter Quill}, TI{Salt}", "na=2"),
    ],
)
def test_what_is_known_of_container_and_author_is_seen(marked_up: str, feature: str) -> None:
    assert feature in shown(marked_up)


def test_labels_of_the_blind_tagger_are_seen_beside_those_that_count() -> None:
    text, seen, labels = entry("AU{Moor}, TI{Salt}")
    found = type_features(text, seen, labels, ["AU", "CT"], "book", "book", {})
    assert {"h=TI", "hb=CT", "hb=AU"} <= set(found) and "hb=TI" not in found


def test_words_of_names_and_addresses_are_not_seen_under_their_labels() -> None:
    # A list's own authors must not decide what its entries are.
    assert not [f for f in shown(ARTICLE) if f.startswith(("AU=", "1AU=", "UR=", "DA="))]


def test_numbers_are_not_seen_as_words() -> None:
    assert not [f for f in shown("TI{War 1914}, VO{12} NO{34}") if f.endswith(("1914", "12", "34"))]


def test_features_are_sorted_and_each_is_there_once() -> None:
    found = shown(ARTICLE + " TI{The Salt Road}")
    assert found == sorted(set(found))


def test_the_second_value_in_a_row_of_a_label_makes_no_new_step() -> None:
    found = shown("AU{Moor, Ada}, AU{Ann Lee}. TI{War}")
    assert [f for f in found if f.startswith("o=")] == ["o=AU>TI"]


def test_straight_and_curly_quotes_are_seen_alike() -> None:
    assert shown(straight_quotes(ARTICLE, 0)) == shown(ARTICLE)


@given(st.data())
def test_any_labels_of_any_text_have_features(data: st.DataObject) -> None:
    text = data.draw(st.text("aB1 .,“”(/中", min_size=1, max_size=40).filter(tokens))
    cut = tokens(text)
    some = st.sampled_from([*FIELDS, *(label.lower() for label in FIELDS), "O"])
    labels = data.draw(st.lists(some, min_size=len(cut), max_size=len(cut)))
    found = type_features(text, features(cut), labels, labels, "book", "book", {})
    assert {f"h={label.upper()}" for label in labels if label in FIELDS} <= set(found)
