"""Words that the list itself spells otherwise, twice or more: its own spelling speaks for the right one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet, best_zipf
from refkit.rules.families.words.evidence import beside_initials, in_case_of, named, stands_alone
from refkit.rules.families.words.nearby import Near, Nearby, doubtful
from refkit.rules.families.words.slips import Spelling, is_derived
from refkit.rules.families.words.typos import is_sure_slip
from refkit.trace import Safety

_TWICE = 2
_LEAST = 5
_LONG = 7
_COMMON = 4.5


class _Own(NamedTuple):
    """The words that a list has twice or more, folded, with their counts, and what is near them."""

    counts: dict[str, int]
    small: frozenset[str]
    nearby: Nearby


_kept: WeakKeyDictionary[ListFacts, _Own] = WeakKeyDictionary()


def _own(facts: ListFacts) -> _Own:
    found = _kept.get(facts)
    if found is None:
        counts: dict[str, int] = {}
        small: set[str] = set()
        for word, times in facts.words.items():
            folded = word.lower()
            counts[folded] = counts.get(folded, 0) + times
            if word[0].islower():
                small.add(folded)
        counts = {word: times for word, times in counts.items() if times >= _TWICE}
        found = _kept[facts] = _Own(counts, frozenset(small), Nearby(counts))
    return found


class OwnSpelling(TextRule):
    """TYP011."""

    code = "TYP011"
    name = "own-spelling"
    why = (
        "The list spells the word otherwise twice or more, a slip of typing away, and no language has it as it is here."
    )
    source = "The list itself; measured on the lists of 232 documents, all hits read."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the word begins with a capital: it may be a name of its own"
    uses_list = True
    examples = (
        Example(
            "Dag, B. “More on cryptohsitory.” Oslo, 1990.",
            "Dag, B. “More on cryptohistory.” Oslo, 1990.",
            beside=("Hay, A. On cryptohistory. Oslo, 1970.", "Hof, C. The cryptohistory of Bonn. Bonn, 1980."),
        ),
        Example(
            "Dag, B. The Wars of Volhnyia. Oslo, 1990.",
            "Dag, B. The Wars of Volhynia. Oslo, 1990.",
            beside=("Hay, A. Volhynia in Flames. Oslo, 1970.", "Hof, C. The Woods of Volhynia. Bonn, 1980."),
            unsafe=True,
        ),
        Example(
            "Kolbrnadsen, B. Wind. Oslo, 1990.",
            beside=("Kolbrandsen, B. Rain. Oslo, 1991.", "Kolbrandsen, B. Snow. Oslo, 1992."),
        ),
    )
    stays = (
        Stays("Ashtor, A. Wind. Oslo, 1990.", "an ending", beside=("Ashton, A. Rain.", "Ashton, A. Snow.")),
        Stays("Hay, A. Cryptohistories. Oslo, 1990.", "a plural", beside=("A cryptohistory.", "The cryptohistory.")),
        Stays("Hay, A. Il cryptohistorico.", "a language", beside=("A cryptohistoric.", "The cryptohistoric.")),
        Stays("Hay, A. Mesalonike. Oslo, 1990.", "doubled", beside=("Messalonike. Oslo.", "Messalonike. Bonn.")),
        Stays("Hay, A. Cryptohsitory. Oslo, 1990.", "one witness", beside=("A cryptohistory.", "The wind.")),
        Stays("Hay, A. Wolhynien. Bonn, 1990.", "another language", beside=("Volhynien. Oslo.", "Volhynien. Bonn.")),
    )  # fmt: skip

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words that no language has and the list once, beside a word that it has twice or more."""
        sheet = view.words
        if sheet is None or facts.size < _TWICE + 1:
            return
        for i in doubtful(sheet):
            if sheet.zipfs[i] or sheet.ends[i] - sheet.starts[i] < _LEAST or not stands_alone(sheet, i):
                continue
            found = _meant(sheet, i, facts)
            if found is None or view.in_url(sheet.starts[i]) or is_sure_slip(view, sheet, i):
                continue
            near, times = found
            start, end = sheet.starts[i], sheet.ends[i]
            word = view.text[start:end]
            after = in_case_of(word, near.right)
            proof = (witness(f"the list has “{after}” {times} times"),)
            message = f"“{word}” is “{after}” with {near.slip.told}"
            if (named(sheet, i) and (best_zipf(near.right) < _COMMON or beside_initials(sheet, i))) or _leads(sheet, i):
                if near.slip.kind != "swapped" and len(word) < _LONG:
                    continue  # names of others
                yield Hit(start, end, message, evidence=proof)
                continue
            small = word[0].islower() and near.right in _own(facts).small
            safe = small and (near.slip.kind == "swapped" or len(word) > 6)
            yield Hit(start, end, message, (Edit(start, end, after),), Safety.SAFE if safe else Safety.UNSAFE, proof)


def _leads(sheet: WordSheet, i: int) -> bool:
    """Whether a word stands where a family's name does: at the head, before a comma."""
    return sheet.word(i)[0].isupper() and (i == 0 or sheet.behind(i) == ",")


def _meant(sheet: WordSheet, i: int, facts: ListFacts) -> tuple[Near, int] | None:
    """The one word of the list that a word is a slip of, and how often the list has it."""
    own, folded = _own(facts), sheet.folded[i]
    if own.counts.get(folded, 0) >= _TWICE:
        return None
    near = [one for one in own.nearby.near(folded) if one.spelling is Spelling.NONE]
    if len(near) != 1 or (is_derived(folded) and near[0].slip.kind != "swapped"):
        return None
    right, slip, _ = near[0]
    if not (slip.printed + slip.right).isascii():
        return None
    if slip.at >= len(folded) - 2 and slip.kind != "swapped":
        return None  # an ending
    if sheet.word(i)[0].isupper() and best_zipf(right) == 0.0 and slip.kind == "wrong":
        return None  # names of foreign tongues
    return near[0], own.counts[right]


RULES: tuple[Rule, ...] = (OwnSpelling(),)
