"""Marks of stretches of tokens that are the name of a town, a publisher, a periodical or a repository.

The marks of `lexicon` come of the small tables, and a word has them wherever it stands. These are of the whole
catalogue and of a whole stretch: all its tokens have the mark, in capitals. Names that are words as often have marks of
their own: a model weighs what stands beside them. `IN_USE` turns them on, for features and their sums alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from refkit.knowledge import catalogue, repositories
from refkit.knowledge.repositories import known
from refkit.parse.tagger.tokens import Token
from refkit.read.patterns import has_east_asian, late

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
    begins = _RUN.match(tokens[first].text)
    if begins is None or begins[0].casefold() not in _table().firsts:
        return 0, ""
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
    """KA of a repository, KT of a town, KP of a publisher, KJ of a journal, KN of a newspaper or magazine.

    "?" stands behind where the name is doubtful; a sure name goes before a doubtful one, a periodical before the rest.
    """
    table = _table()
    if repositories.folded(name) in known.NAMES:
        return "KA"
    name = name.replace("'", "’")
    found = table.printed.get(name), table.folded.get(name.casefold()) if len(name) > _SHORT else None
    return min((f for f in found if f), default=(0, ""))[1]


class _Table(NamedTuple):
    """All names of the catalogue with rank and mark, as printed; periodicals folded; their first words, folded."""

    printed: dict[str, tuple[int, str]]
    folded: dict[str, tuple[int, str]]
    firsts: frozenset[str]


@cache
def _table() -> _Table:
    printed: dict[str, tuple[int, str]] = {}
    folded: dict[str, tuple[int, str]] = {}
    for rank, (subject, mark) in enumerate(_MARKS):
        for name in catalogue.names(subject):
            doubtful = name[-1] == "?"
            place = (rank + len(_MARKS) if doubtful else rank, f"{mark}?" if doubtful else mark)
            plain = name.rstrip("?").replace("'", "’")
            for table, key in ((printed, plain), (folded, plain.casefold())):
                if table is printed or mark in _PERIODICAL:
                    table[key] = min(place, table.get(key, place))
    runs = (_RUN.search(name) for names in (printed, folded, known.NAMES) for name in names)
    return _Table(printed, folded, frozenset(run[0].casefold() for run in runs if run))


_MARKS: tuple[tuple[catalogue.Subject, str], ...] = (
    ("journals", "KJ"), ("newspapers", "KN"), ("magazines", "KN"), ("presses", "KP"), ("towns", "KT"),
)  # fmt: skip
_PERIODICAL = ("KJ", "KN")
_SHORT = 6
"""Periodicals of more letters are known in any case."""
_RUN = late(r"[^\W_]+")
