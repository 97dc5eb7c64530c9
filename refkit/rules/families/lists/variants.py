"""One person, publisher, place or collection in several forms: the less full or the rarer one is told.

Names are compared, nothing is known about the world: so the list itself must show that two forms are one thing. Two
people of one surname are one person when somebody else wrote with both, or when more than one initial agrees; two
publishers are one when the longer name only adds a word or two to the shorter.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from refkit.knowledge.bodies import BODY_WORDS
from refkit.knowledge.presses import PRESS_WORDS
from refkit.read.patterns import worded
from refkit.rules.engine.base import RecordHit, RecordRule, from_text, levels, witness
from refkit.rules.families.lists.forms import compatible, fold, given_key, is_frequent, is_shorter, persons
from refkit.trace import Safety

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.parts import Name
    from refkit.model.types import ReferenceBase

_SMALL = 300  # records of a library that one initial and a rare surname are enough in: most are on one subject
_MOST_BESIDE = 50  # of a paper by thousands, who wrote with whom says little
_PLACED = frozenset(("book", "edited_book", "chapter"))  # what is cited with the place of its publisher


class EntityVariant(RecordRule):
    """CON902."""

    code = "CON902"
    name = "entity-variant"
    why = "One person, publisher, place or collection stands in the list in several forms: readers and indexes see two."
    source = "CMOS 18, chapter 13: one form of a name throughout a bibliography."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """The less full or the rarer form, with the record that has the other.

        In an export each form is told once, at the first of its records, and how many more have it.
        """
        pasted = all(from_text(r) for r in library)
        found = [*_people(library, pasted)]
        for fields in (("publisher",), ("publisher_place", "archive.place"), ("archive.collection",)):
            found += _bodies(library, fields)
        found += _places(library, 1 if pasted else 2)
        yield from (hit for hit, _ in found) if pasted else _once(found)


def _once(found: Iterable[tuple[RecordHit, object]]) -> Iterator[RecordHit]:
    """The first hit of each form, with the number of those that follow it."""
    of_form: dict[object, list[RecordHit]] = defaultdict(list)
    for hit, form in found:
        of_form[form].append(hit)
    for first, *rest in of_form.values():
        if rest:
            more = f"{len(rest)} more place{'s' if len(rest) > 1 else ''}"
            yield RecordHit(first.index, first.field, f"{first.message} (and so in {more})", evidence=first.evidence)
        else:
            yield first


# --- people


class _Person(NamedTuple):
    record: int
    field: str
    name: Name
    beside: frozenset[str]  # the surnames of the record that not everybody has


def _people(library: Library, pasted: bool) -> Iterator[tuple[RecordHit, object]]:
    families: dict[tuple[str, str], dict[str, list[_Person]]] = defaultdict(dict)  # of one surname and initial
    for index, reference in enumerate(library):
        named = [(f, n, fold(n.family)) for f, n in persons(reference) if n.family and n.given]
        rare = frozenset([family for _, _, family in named if not is_frequent(family)][:_MOST_BESIDE])
        for field, name, family in named:
            key = given_key(name)
            families[family, key[:1]].setdefault(key, []).append(_Person(index, field, name, rare))
    small = pasted or len(library) <= _SMALL
    for (family, _), forms in families.items():
        if len(forms) < 2:
            continue
        for key, people in forms.items():
            fuller = [k for k in forms if is_shorter(key, k)]
            longest = max(fuller, key=len, default=None)
            if longest is None or not all(compatible(k, longest) for k in fuller):
                continue
            beside = frozenset().union(*(p.beside for k in fuller for p in forms[k]))
            known = small and not is_frequent(family)
            known = known or (len(key) > 1 and not is_frequent(family))
            other = forms[longest][0]
            for person in people:
                if known or (person.beside & beside) - {family}:
                    message = f"“{person.name.sort_form}” may be “{other.name.sort_form}” of record {other.record + 1}"
                    proof = (witness(f"record {other.record + 1}: {other.name.sort_form}"),)
                    yield RecordHit(person.record, person.field, message, evidence=proof), (family, key)


# --- publishers, places, collections


def _bodies(library: Library, fields: tuple[str, ...]) -> Iterator[tuple[RecordHit, object]]:
    values = [(i, f, v) for i, r in enumerate(library) for f in fields for v in _strings(r, f)]
    forms = _Forms(values)
    for index, field, value in values:
        other = forms.better(value)
        if other:
            where = forms.first[other] + 1
            message = f"“{value}” here, “{other}” in record {where}"
            if not set(fold(value).split()) <= set(fold(other).split()):
                message = f"“{value}”: the last word is in lower case in record {where} ({other})"
            yield RecordHit(index, field, message, evidence=(witness(f"record {where}: {other}"),)), (fields, value)


class _Forms:
    """The names of one kind of body as a list has them: how often, where first, and by their words."""

    def __init__(self, values: Iterable[tuple[int, str, str]]) -> None:
        self.printed = Counter(v for _, _, v in values)
        self.first: dict[str, int] = {}
        self._by_fold: dict[str, list[str]] = defaultdict(list)
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._known: dict[str, str | None] = {}
        for index, _, value in values:
            if value not in self.first:
                self.first[value] = index
                self._by_fold[fold(value)].append(value)
                for word in set(fold(value).split()):
                    self._by_word[word].append(value)

    def better(self, value: str) -> str | None:
        """Another form of the same body that the list has more often (or as often, and before), or a fuller one."""
        if value not in self._known:
            self._known[value] = self._same(value) or self._fuller(value) or self._lower(value)
        return self._known[value]

    def _same(self, value: str) -> str | None:
        """The same letters, otherwise written."""
        mine = (self.printed[value], -self.first[value])
        same = [v for v in self._by_fold[fold(value)] if (self.printed[v], -self.first[v]) > mine]
        return max(same, key=lambda v: (self.printed[v], -self.first[v]), default=None)

    def _fuller(self, value: str) -> str | None:
        """The same words and one or two more."""
        words = fold(value).split()
        telling = [w for w in words if w not in PRESS_WORDS and w not in BODY_WORDS and w not in _GENERIC]
        if len(words) < 2 or not telling:
            return None
        rarest = min(telling, key=lambda w: len(self._by_word[w]))
        fuller = [v for v in self._by_word[rarest] if _adds_little(value, v) and not _SEVERAL.search(v)]
        return max(fuller, key=lambda v: (self.printed[v], v), default=None)

    def _lower(self, value: str) -> str | None:
        """A romanized word of a press that stands elsewhere in lower case."""
        for word in value.split():
            if word.lower() in _ROMANIZED_PRESS and word[0].isupper():
                lower = [v for v in self._by_word[word.lower()] if word.lower() in v.split()]
                if lower:
                    return max(lower, key=lambda v: (self.printed[v], v))
        return None


def _adds_little(value: str, other: str) -> bool:
    """Whether a name is another one with a word or two before or behind it that do not make it another body.

    A press is not its university, and a department, a town or an editor behind a comma is more than a fuller name.
    """
    words, longer = fold(value).split(), fold(other).split()
    more = len(longer) - len(words)
    if not 0 < more <= 2:
        return False
    at = next((i for i in range(more + 1) if longer[i : i + len(words)] == words), -1)
    added = {*longer[:at], *longer[at + len(words) :]}
    if at < 0 or (added & PRESS_WORDS and set(words) & BODY_WORDS):
        return False
    parted = [p for p in other.split(",") if p.strip() and not _ENDING.fullmatch(p.strip())]
    return len(parted) <= len([p for p in value.split(",") if p.strip()])


# What may stand behind a comma of one and the same name: a company's form, a state.
_ENDING = re.compile(r"(?:Inc|Ltd|LLC|GmbH|AG|SA|S\.A|B\.?V|Limited)\.?|\{?(?:[A-Z]\.?){2}\}?")
# "New York and London" is no fuller form of New York; "Wilson, Sons & Co" none of Wilson.
_SEVERAL = worded(r"[;/&+]|(?<![^\W_]){joiners}(?![^\W_])")
_GENERIC = frozenset(("of", "the", "and", "collection", "papers", "foreign", "oxford", "cambridge", "new"))
_ROMANIZED_PRESS = frozenset(("chubanshe", "shuju", "shudian", "izdatelstvo", "izd", "shuppan", "shobo", "shoten"))


def _places(library: Library, least: int) -> Iterator[tuple[RecordHit, object]]:
    """Books without a place whose publisher has one, always the same, in as many others, and in `least` of them."""
    placed: dict[str, tuple[int, str]] = {}
    towns: dict[str, Counter[str]] = defaultdict(Counter)
    for index, reference in enumerate(library):
        if reference.publisher and reference.kind in _PLACED:
            press = fold(reference.publisher)
            towns[press][fold(reference.publisher_place or "")] += 1
            if reference.publisher_place:
                placed.setdefault(press, (index, reference.publisher_place))
    for index, reference in enumerate(library):
        if not reference.publisher or reference.publisher_place or reference.kind not in _PLACED:
            continue
        press = fold(reference.publisher)
        bare = towns[press][""]
        if len(towns[press]) == 2 and towns[press].total() - bare >= max(bare, least):
            where, town = placed[press]
            message = f"no place for {reference.publisher}; record {where + 1} has {town}"
            proof = (witness(f"record {where + 1}"),)
            yield RecordHit(index, "publisher", message, evidence=proof), ("no place", press)


def _strings(reference: ReferenceBase, field: str) -> Iterator[str]:
    """The values of a field; "archive.place" and "archive.collection" look at the archive and at the copy in one."""
    if field.startswith("archive."):
        archive = reference.archive
        if archive is None:
            return
        copy = archive.copy_in
        if field == "archive.place":
            values = (archive.repository_place, copy.place if copy else None)
        else:
            values = (archive.collection, copy.collection if copy else None)
    else:
        values = (getattr(reference, field), None)
    yield from (v for v in values if v)
