"""The lexicon knows words of its languages and how frequent they are, tells what is near, and may be absent."""

from __future__ import annotations

import logging
import random
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from refkit.errors import InputError
from refkit.knowledge import lexicon as module
from refkit.knowledge.lexicon import FILE, Lexicon, digests, fold, lexicon, read

WORDS = {
    "en": "history of the university press national government cambridge twentieth archives bibliographical",
    "de": "geschichte wissenschaft über jahrhundert gesellschaft straße verlag herausgegeben untersuchungen königsberg",
    "fr": "histoire étude société française œuvre éditions siècle révolution correspondance presses",
    "it": "storia università società città studi secolo documenti biblioteca così economica",
    "es": "historia española según siglo economía años política educación américa revolución",
    "pt": "história educação não república política século universidade também colonial coleção",
    "nl": "geschiedenis nederlandse eeuw uitgeverij maatschappij onderzoek wetenschap tweede bibliotheek oorlog",
    "pl": "historia polskiej wydawnictwo państwowe książka źródła społeczeństwa wieku łódź uniwersytet",
    "sv": "historia svenska universitetet århundradet förlag samhälle forskning öster språk bidrag",
    "ru": "история москва издательство общество россии наука советского университет война культуры",
}


@pytest.fixture
def words() -> Lexicon:
    found = lexicon()
    assert found is not None
    return found


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """As in a new process: nothing is read yet."""
    monkeypatch.setattr(module, "_LOADED", {})
    yield monkeypatch


@pytest.mark.parametrize("language", WORDS)
def test_words_of_each_language_are_known_there(words: Lexicon, language: str) -> None:
    for word in WORDS[language].split():
        assert words.known(word), word
        assert words.zipf(word, language) >= 2.0, word
        assert words.best(word) >= words.zipf(word, language)


def test_there_are_ten_languages(words: Lexicon) -> None:
    assert set(words.languages) == set(WORDS)


@pytest.mark.parametrize("word", ["történelem", "dějiny", "tarihi", "suomen", "україни", "norske"])
def test_common_words_of_other_languages_are_known_and_have_no_language(words: Lexicon, word: str) -> None:
    assert words.known(word)
    assert words.best(word) >= 1.5


def test_frequencies_are_those_of_the_lists_to_a_tenth(words: Lexicon) -> None:
    assert words.zipf("the", "en") == 7.7
    assert words.zipf("history", "en") == 5.3
    assert words.zipf("Geschichte", "de") == words.zipf("geschichte", "de-AT") > 5.0
    assert words.zipf("the", "en") > words.zipf("the", "de") > 0.0


def test_frequencies_are_steps_between_two_and_three(words: Lexicon) -> None:
    assert words.zipf("historiographical", "en") == 2.2
    assert words.zipf("historiographical", "fr") == 0.0
    assert words.best("historiographical") == 2.2


def test_words_that_are_seldom_everywhere_have_one_value_and_no_language(words: Lexicon) -> None:
    assert words.known("incunable") and words.known("INCUNABLE")
    assert words.best("incunable") == 1.5
    assert [words.zipf("incunable", language) for language in words.languages] == [0.0] * 10


def test_unknown_languages_and_words_have_nothing(words: Lexicon) -> None:
    assert words.zipf("history", "xx") == 0.0
    assert words.near("histroy", "xx") == words.near("", "en") == words.near("i", "en") == []
    assert not words.known("") and not words.known("hsitroy") and words.best("Univeristties") == 0.0
    assert not words.known("\ud800") and words.zipf("\ud800", "en") == 0.0


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Étude", "étude"),
        ("E\u0301TUDE", "étude"),
        ("Don’t", "don't"),
        ("İstanbul", "istanbul"),
        ("HISTORY", "history"),
    ],
)
def test_words_are_folded(words: Lexicon, word: str, folded: str) -> None:
    assert fold(word) == folded
    assert words.known(word)
    assert words.best(word) == words.best(folded) > 0


def test_a_word_with_an_apostrophe_is_known_by_its_parts(words: Lexicon) -> None:
    assert words.zipf("l’homme", "fr") == words.zipf("homme", "fr")
    assert words.zipf("bibliographer's", "en") == words.zipf("bibliographer", "en")
    assert words.known("d’archéologie") and not words.known("d’archéolgie")
    assert not words.known("'") and words.best("'") == 0.0


def pseudo_words(count: int) -> list[str]:
    """Strings that nobody wrote: syllables and letters in any order, from seven to twelve letters."""
    draw = random.Random("no words")
    parts = ["ba", "cro", "di", "eu", "fla", "gno", "hy", "ik", "jo", "kru", "lem", "mno", "pra", "qui", "rax", "sti"]
    letters = "abcdefghijklmnopqrstuvwxyzäéñøß"
    made: set[str] = set()
    while len(made) < count:
        word = draw.choice(parts) + "".join(draw.choices(letters, k=draw.randint(3, 5))) + draw.choice(parts)
        made.add(word)
    return sorted(made)


def test_one_string_in_two_hundred_at_most_passes_for_a_word(words: Lexicon) -> None:
    made = pseudo_words(20_000)
    assert sum(words.known(word) for word in made) / len(made) <= 0.005


@pytest.mark.parametrize(
    ("word", "language", "right"),
    [
        ("univeristy", "en", "university"),  # swapped
        ("Cambrige", "en", "cambridge"),  # left out
        ("govvernment", "en", "government"),  # put in
        ("Histary", "en", "history"),  # replaced
        ("ihstory", "en", "history"),  # at the beginning
        ("historu", "en", "history"),  # at the end
        ("Wissenchaft", "de", "wissenschaft"),
        ("sociéte", "fr", "société"),
        ("univrsità", "it", "università"),
        ("издателство", "ru", "издательство"),
    ],
)
def test_near_finds_the_word_that_one_slip_was_made_in(words: Lexicon, word: str, language: str, right: str) -> None:
    found = words.near(word, language)
    assert found[0] == (right, words.zipf(right, language))


def test_near_is_in_order_and_without_the_word_itself(words: Lexicon) -> None:
    found = words.near("form", "en")
    assert [zipf for _, zipf in found] == sorted((zipf for _, zipf in found), reverse=True)
    assert {"for", "from", "farm", "forum", "fork", "firm", "forms"} <= {word for word, _ in found}
    assert "form" not in dict(found) and min(zipf for _, zipf in found) >= 3.0


def test_near_finds_all_that_trying_every_slip_finds(words: Lexicon) -> None:
    common = words._near["en"].words if words.near("x", "en") is not None else frozenset()
    letters = sorted(set("".join(common)))
    draw = random.Random("slips")
    for word in [*draw.sample(sorted(common), 150), "ab", "qqq"]:
        at = draw.randrange(len(word) + 1)
        slipped = word[:at] + draw.choice("aeiouxn") + word[at + draw.choice([0, 1]) :]
        ends = [(slipped[:cut], slipped[cut:]) for cut in range(len(slipped) + 1)]
        tried = {a + b[1:] for a, b in ends if b} | {a + b[1] + b[0] + b[2:] for a, b in ends if len(b) > 1}
        tried |= {a + c + b[more:] for a, b in ends for c in letters for more in (0, 1)}
        assert {one for one, _ in words.near(slipped, "en")} == (tried & common) - {slipped}, slipped


def test_an_absent_file_is_told_once_and_gives_none(
    fresh: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fresh.setattr(module, "FILE", tmp_path / FILE.name)
    with caplog.at_level(logging.WARNING, logger="refkit"):
        assert lexicon() is None
        assert lexicon() is None
    assert [one.getMessage().partition(":")[0] for one in caplog.records] == [
        "rules that ask which words there are stand back"
    ]
    assert digests() == {}


@pytest.mark.parametrize("damage", [b"", b"refkit words 1\n" + bytes(80), b"PK"], ids=["empty", "older", "other"])
def test_what_is_no_lexicon_is_told(damage: bytes) -> None:
    with pytest.raises(InputError, match="is no lexicon"):
        read(damage)


def test_a_damaged_file_gives_none(fresh: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    data = bytearray(FILE.read_bytes())
    data[1_000_000] ^= 1
    (tmp_path / FILE.name).write_bytes(data)
    fresh.setattr(module, "FILE", tmp_path / FILE.name)
    with caplog.at_level(logging.WARNING, logger="refkit"):
        assert lexicon() is None
    assert "damaged" in caplog.text


def test_threads_read_it_once_and_find_the_same(fresh: pytest.MonkeyPatch, words: Lexicon) -> None:
    reads: list[int] = []

    def counted(data: bytes) -> Lexicon:
        reads.append(len(data))
        return read(data)

    fresh.setattr(module, "_LOADED", {})
    fresh.setattr(module, "read", counted)
    asked = [word for ones in WORDS.values() for word in ones.split()] * 4

    def ask(word: str) -> tuple[float, list[tuple[str, float]]]:
        found = lexicon()
        assert found is not None
        return found.best(word), found.near(word, "de")

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, asked))
    assert len(reads) == 1
    assert answers == [(words.best(word), words.near(word, "de")) for word in asked]


def test_reading_and_the_version_do_not_load_it() -> None:
    code = (
        "import sys, refkit; sys.argv = ['refkit', '--version']\n"
        "from refkit.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "assert 'refkit.knowledge.lexicon' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_the_digest_names_the_file(words: Lexicon) -> None:
    assert list(digests()) == ["words.bin"] and len(digests()["words.bin"]) == 12


def test_the_file_and_its_licence_are_in_the_folder_and_it_is_small() -> None:
    assert FILE.stat().st_size <= 5_000_000
    licence = (FILE.parent / "LICENSE-CC-BY-SA-4.0.txt").read_text(encoding="utf-8")
    for part in ("SPDX-License-Identifier: CC-BY-SA-4.0", "Robyn Speer", "What was changed", "Brysbaert"):
        assert part in licence
