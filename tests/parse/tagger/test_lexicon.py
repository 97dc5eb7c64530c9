"""What refkit knows of a word is shown as marks; those of words that are a phrase together are in capitals."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.knowledge.words import folded
from refkit.parse.tagger.lexicon import lexicon, marks
from refkit.parse.tagger.tokens import tokens


def marked(text: str) -> list[set[str]]:
    """The marks of each word, without those of the little words of languages."""
    return [{m for m in known if m[0] != "l" or m in ("ll", "lg", "lf")} for known in marks(words_of(text))]


def words_of(text: str) -> list[str]:
    return [folded(token.text) for token in tokens(text)]


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("May Mai мая mars Nisan", "mo"),
        ("spring Herbst été", "mo"),
        ("ed eds hg hrsg ред", "ed"),
        ("trans übers пер", "tr"),
        ("vol Bd т tome", "vo"),
        ("no Heft", "is"),
        ("pp S стр", "pa"),
        ("accessed", "ac"),
        ("London Wien Köln", "pl"),
        ("France", "cy"),
        ("Press Verlag", "pw"),
        ("Knopf", "pb"),
        ("Pravda Правда", "np"),
        ("Journal Zeitschrift", "jw"),
        ("NARA RGASPI", "ra"),
        ("Archive Bundesarchiv", "rw"),
        ("Papers", "cw"),
        ("Ministry University", "bw"),
        ("Telegram letter", "lg"),
        ("dissertation", "th"),
        ("Treaty", "tn"),
        ("John Mary", "gn"),
        ("Zhang", "ch"),
        ("Kim", "kr"),
        ("Nguyễn", "vn"),
        ("Jr", "sf"),
    ],
)
def test_a_word_has_the_mark_of_what_it_is(words: str, mark: str) -> None:
    assert [word for word in words.split() if mark not in marked(word)[0]] == []


@pytest.mark.parametrize("word", ["Moor", "1963", "granary", "Ⅻ", "x", "https://a.org/may"])
def test_a_word_that_tells_nothing_has_no_mark(word: str) -> None:
    assert marked(word) == [set()]


def test_the_little_words_of_a_language_are_marked_with_it() -> None:
    assert {"lde"} == {m for m in marks(["und"])[0] if m[0] == "l"}
    assert {"len"} == {m for m in marks(["the"])[0] if m[0] == "l"}


@pytest.mark.parametrize(
    ("text", "words", "mark"),
    [
        ("The War, edited by Ann Lee", "edited by", "ED"),
        ("Moor et al., 1963", "et al", "EA"),
        ("in: New York Times, 3 May", "New York Times", "NP"),
        ("Foreign Affairs 12", "Foreign Affairs", "MG"),
        ("Moor, n.d.", "n d", "ND"),
        ("Soviet Union, 1950", "Soviet Union", "ST"),
    ],
)
def test_a_phrase_marks_all_its_words_and_no_others(text: str, words: str, mark: str) -> None:
    cut = [token.text for token in tokens(text)]
    assert [word for word, known in zip(cut, marked(text), strict=True) if mark in known] == words.split()


def test_half_a_phrase_is_none() -> None:
    assert not any("ED" in known for known in marked("edited, London, by the way"))
    assert not any("NP" in known for known in marked("New York"))


def test_of_phrases_that_begin_alike_the_longest_counts() -> None:
    rests = [rest for rest in lexicon().phrases.values() if len({len(words) for words, _ in rest}) > 1]
    assert rests
    assert all([len(w) for w, _ in rest] == sorted((len(w) for w, _ in rest), reverse=True) for rest in rests)


@given(st.lists(st.sampled_from([*"edited by new york times et al mao may vol".split(), "", "x"]), max_size=12))
def test_there_are_as_many_marks_as_words_and_a_mark_once_only(words: list[str]) -> None:
    found = marks(words)
    assert len(found) == len(words)
    alone = [{m for m in known if m.islower()} for known in found]
    assert alone == [set(lexicon().words.get(word, ())) for word in words]


def test_the_lexicon_is_the_same_however_sets_are_ordered() -> None:
    # The tables are sets of strings, whose order is another in each process.
    ask = "from refkit.parse.tagger.lexicon import lexicon; print(hash_of(repr(lexicon())))"
    command = "from zlib import crc32; hash_of = lambda text: crc32(text.encode()); " + ask
    said = {
        subprocess.run(
            [sys.executable, "-c", command],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_a_word_has_each_mark_once() -> None:
    assert all(len(set(known)) == len(known) for known in lexicon().words.values())


@pytest.mark.parametrize(
    ("one", "other"), [("Teil", "van"), ("chapter", "Zhang"), ("pages", "Zhang"), ("Kim", "Zhang")]
)
def test_a_mark_stands_for_one_thing(one: str, other: str) -> None:
    assert not marked(one)[0] & marked(other)[0]
