"""The lexicon's maker: what it keeps of lists, and that what it packs is found again, the same each time."""

from __future__ import annotations

import random
import sys

import pytest

from refkit.knowledge.lexicon import Lexicon, read
from refkit.knowledge.static import Codes
from refkit.train.lexicon import lists
from refkit.train.lexicon.__main__ import main
from refkit.train.lexicon.lists import Plan, kept
from refkit.train.lexicon.packing import pack
from refkit.train.lexicon.tables import code_lengths, codes, fingerprints


def made_up(words: int = 1500) -> dict[str, dict[str, float]]:
    """Words that there are not, in three languages that share some."""
    draw = random.Random("words")

    def word() -> str:
        return "".join(draw.choices("abcdefghiklmnoprstuäéж", k=draw.randint(3, 9)))

    shared = [word() for _ in range(words // 3)]
    return {
        language: {one: round(draw.uniform(1.05, 6.0), 2) for one in shared + [word() for _ in range(words)]}
        for language in ("en", "de", "mul")
    }


@pytest.fixture(scope="module")
def source() -> dict[str, dict[str, float]]:
    return made_up()


@pytest.fixture(scope="module")
def data(source: dict[str, dict[str, float]]) -> bytes:
    return pack(source)


@pytest.fixture(scope="module")
def words(data: bytes) -> Lexicon:
    return read(data)


def step(zipf: float) -> float:
    """What the lexicon tells of a Zipf value."""
    if zipf >= 3.0:
        return int(round(zipf * 100) // 10) / 10
    return 2.7 if zipf >= 2.5 else 2.2 if zipf >= 2.0 else 0.0


def test_every_word_is_found_with_its_frequency_in_each_language(
    words: Lexicon, source: dict[str, dict[str, float]]
) -> None:
    assert words.languages == ("en", "de")
    for one in {word for language in source.values() for word in language}:
        assert words.known(one)
        of = [step(source[language].get(one, 0.0)) for language in words.languages]
        assert [words.zipf(one, language) for language in words.languages] == of
        assert words.best(one) == (max(of) or (3.0 if one in source["mul"] else 1.5))


def test_the_same_words_give_the_same_bytes(source: dict[str, dict[str, float]], data: bytes) -> None:
    backwards = {language: dict(reversed(ones.items())) for language, ones in source.items()}
    assert pack(source) == pack(backwards) == data


def test_a_lexicon_of_one_word_can_be_made() -> None:
    words = read(pack({"en": {"word": 4.56}}))
    assert words.zipf("word", "en") == 4.5 and words.near("wrd", "en") == [("word", 4.5)]


def test_what_is_no_word_of_a_language_is_left_out() -> None:
    ones = {"Word": 3.0, "word": 2.0, "1990": 5.0, "a.b": 4.0, "it's": 4.0, "rare": 1.0, "слово": 4.0, "x" * 31: 4.0}
    assert kept("en", ones, 1.5) == {"word": 3.0, "it's": 4.0}
    assert kept("ru", ones, 1.5) == {"слово": 4.0}


def test_codes_of_any_lengths_are_found_again() -> None:
    draw = random.Random("codes")
    lengths = code_lengths([1000, 500, 200, 100, 50, 20, 1, 1, 1])
    assert sum(2.0**-length for length in lengths) == 1.0
    lengths.sort()
    values = {draw.getrandbits(48): draw.randrange(len(lengths)) for _ in range(2000)}
    table, opens = codes(values, lengths)
    found = Codes(table, **opens, lengths=lengths)
    assert {number: found.index(number) for number in values} == values


def test_a_hash_that_is_given_twice_is_told() -> None:
    with pytest.raises(ValueError, match="twice"):
        fingerprints([5, 5, 7])


def test_without_wordfreq_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wordfreq", None)
    with pytest.raises(RuntimeError, match=r"pip install wordfreq==3\.1\.1"):
        lists.wordfreq_list("en", Plan("large", 1.0))


def test_the_command_writes_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path, capsys, source, data: bytes) -> None:
    monkeypatch.setattr("refkit.train.lexicon.__main__.lists", lambda: source)
    assert main(["-o", str(tmp_path / "new")]) == 0
    assert (tmp_path / "new" / "words.bin").read_bytes() == data
    assert capsys.readouterr().out == f"words.bin: {len(data)} bytes\n"
