"""Marks of stretches of tokens that are the name of a town, a publisher, a periodical or a repository, for the next training.

The marks of `lexicon` come of the small tables, and a word has them wherever it stands. These are of the whole
catalogue and of a whole stretch: all its tokens have the mark, in capitals. Names that are words as often have marks of
their own: a model weighs what stands beside them. `IN_USE` turns them on, for features and their sums alike; the models
that are shipped have not learned them. `docs/decisions/lexicon.md` says what is to be tried.
"""

from __future__ import annotations

from collections.abc import Sequence

from refkit.knowledge import catalogue, repositories
from refkit.knowledge.repositories import known
from refkit.parse.tagger.tokens import Token
from refkit.read.patterns import has_east_asian

IN_USE = True
_LONGEST = 8
"""Names of more tokens are left out: 1 in 200 of the catalogue."""
_ENDS = frozenset('.,;:()[]«»“”"')


def with_names(tokens: Sequence[Token], marks: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The marks of each token with those of the name that it stands in: from the left, the longest."""
    out = list(marks)
    i = 0
    while i < len(tokens):
        length, mark = _name_at(tokens, i)
        for j in range(i, i + length):
            out[j] = (*out[j], mark)
        i += max(length, 1)
    return out


def _name_at(tokens: Sequence[Token], first: int) -> tuple[int, str]:
    """How many tokens the longest name has that begins at one, and its mark; 0 for none."""
    if tokens[first].text[:1].islower() or has_east_asian(tokens[first].text):
        return 0, ""  # names in scripts without blanks are parts of others: forms read them
    stretches = [tokens[first].text]
    for token in tokens[first + 1 : first + _LONGEST]:
        if not _ENDS.isdisjoint(token.gap.replace(". ", " ")) or len(token.gap) > 3:
            break
        stretches.append(stretches[-1] + token.gap + token.text)
    for length in range(len(stretches), 0, -1):
        mark = mark_of(stretches[length - 1])
        if mark:
            return length, mark
    return 0, ""


def mark_of(name: str) -> str:
    """KA of a repository, KT of a town, KP of a publisher, KJ of a journal, KN of a newspaper or magazine; "?" behind where doubtful."""
    if repositories.folded(name) in known.NAMES:
        return "KA"
    for doubtful in (False, True):
        behind = "?" if doubtful else ""
        if subject := catalogue.periodical(name, doubtful=doubtful):
            return ("KJ" if subject == "journals" else "KN") + behind
        if catalogue.is_press(name, doubtful=doubtful):
            return "KP" + behind
        if catalogue.is_town(name, doubtful=doubtful):
            return "KT" + behind
    return ""
