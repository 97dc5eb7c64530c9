"""Romanized titles: spellings that pinyin does not have, and names that it capitalises.

Only a run of at least three words that are pinyin from end to end is looked at: one word alone may be English.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from refkit.knowledge.pinyin import COORDINATE, PINYIN_SYLLABLES, PROPER_NOUNS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, manual
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_LONGEST = max(map(len, PINYIN_SYLLABLES))


@lru_cache(maxsize=4096)
def is_pinyin(word: str) -> bool:
    """Whether a word (any case, no tone marks) is a row of pinyin syllables."""
    letters = word.lower().replace("ü", "v").replace("’", "").replace("'", "")
    reach = {0}
    for start in range(len(letters)):
        if start in reach:
            reach |= {
                end
                for end in range(start + 1, min(start + _LONGEST, len(letters)) + 1)
                if letters[start:end] in PINYIN_SYLLABLES
            }
    return len(letters) in reach and bool(letters)


class PinyinForm(TextRule):
    """LNG101."""

    code = "LNG101"
    name = "pinyin-form"
    why = "A romanized title has a spelling that pinyin does not know, or a name in lower case."
    source = (
        "Basic Rules of Hanyu Pinyin Orthography (GB/T 16159-2012): no syllable lue or nue, proper nouns in capitals."
    )
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "a title is quoted as its publisher romanized it"
    needs = ("(",)
    examples = (
        Example(
            "Choices (Lengzhan shidai de zhongguo zhanlue juece). Oslo.",
            "Choices (Lengzhan shidai de Zhongguo zhanlüe juece). Oslo.",
            unsafe=True,
        ),
        Example("Memoir (Shinian lunzhan: Zhongsu guanxi huiyilu). Oslo."),
    )
    stays = (
        Stays("Collected Writings (Mao Zedong wenji), vol. 7 (Beijing: Renmin chubanshe, 1999).", "right pinyin"),
        Stays("Wind (the value of a blue sea). Oslo.", "English words"),
    )
    _bracket = late(r"\((?P<inner>[^()]{8,200})\)")
    _word = late(r"[^\W\d_][^\W\d_’'-]*")
    _umlaut = late(r"(?<=[ln])ue(?![aeiou])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words in brackets whose words are pinyin, where one of them is spelled against the rules."""
        for bracket in self._bracket.finditer(view.text):
            words = [(m.start() + bracket.start("inner"), m[0]) for m in self._word.finditer(bracket["inner"])]
            if len(words) < 3 or not all(is_pinyin(w) for _, w in words) or sum(len(w) for _, w in words) < 12:
                continue
            for at, word in words:
                yield from self._word_hits(at, word)

    def _word_hits(self, at: int, word: str) -> Iterator[Hit]:
        proof = (manual("GB/T 16159-2012"),)
        noun = PROPER_NOUNS.get(word)
        if noun:
            yield Hit(at, at + len(word), f"{noun} is a proper noun", (Edit(at, at + len(word), noun),), evidence=proof)
        for match in self._umlaut.finditer(word):
            start = at + match.start()
            better = word[: match.start()] + "ü" + word[match.start() + 1 :]
            message = f"“{word}” is “{better}” in pinyin, which has no syllable {word[match.start() - 1]}ue"
            yield Hit(at, at + len(word), message, (Edit(start, start + 1, "ü"),), evidence=proof)
        pair = COORDINATE.get(word.lower())
        if pair:
            yield Hit(at, at + len(word), f"two countries are joined by a hyphen: {pair}", evidence=proof)


RULES: tuple[Rule, ...] = (PinyinForm(),)
