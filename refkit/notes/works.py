"""What a short form may call a work by: its people, the words of its title, all words of its entry."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from refkit.model.parts import Name
from refkit.model.types import ReferenceBase
from refkit.text.splitting.echoes import folded_words

_HEAD = 120  # characters of an entry in which its author stands
_PARTS = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
ARTICLES = frozenset(
    "journal_article magazine_article newspaper_article chapter encyclopedia_entry review blog_post"
    " conference_paper".split()
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as far as short forms tell one: folded words of the family name, given names or their first letters."""

    family: tuple[str, ...]
    given: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A reference as it may be called. `key` is its cite key; `same` is equal for the same work given twice."""

    key: str
    kind: str
    people: tuple[Person, ...]
    title: frozenset[str]
    opening: tuple[str, ...]
    words: frozenset[str]
    year: int | None = None

    @property
    def is_article(self) -> bool:
        """Whether it is a part of something: an article, a chapter."""
        return self.kind in ARTICLES

    @property
    def same(self) -> tuple[object, ...]:
        """What two records of one work share."""
        return (self.people[0].family if self.people else (), self.opening, self.year)


def work_of(reference: ReferenceBase) -> Work:
    """A reference as short forms may call it."""
    found = reference.provenance
    text = found.entry.text if found is not None and found.entry is not None else ""
    title = reference.title or reference.container_title
    said = folded_words(str(title)) if title else []
    further = folded_words(" ".join(str(t) for t in (reference.volume_title, reference.part_title) if t))
    people = (*_people(reference), *_at_the_head(text))
    own = [w for p in people for w in (*p.family, *p.given)]
    return Work(
        key=reference.id,
        kind=reference.kind,
        people=people,
        title=frozenset((*said, *further)),
        opening=tuple(said),
        words=frozenset((*folded_words(text), *said, *further, *own)),
        year=reference.issued.year if reference.issued else None,
    )


def _people(reference: ReferenceBase) -> Iterable[Person]:
    names = reference.author or reference.editor or reference.compiler or reference.translator
    archive = reference.archive
    said = [*names, *reference.recipient, *reference.interviewer]
    if archive is not None:
        said += [Name(literal=n) for n in (archive.sender, archive.recipient) if n]
    return [person_of(name) for name in said]


def _at_the_head(text: str) -> Iterable[Person]:
    """Whoever stands before the first comma, however it was read; each word may be a family name."""
    head = re.split(r"[“\"«„‘(:]|,\s", text[:_HEAD], maxsplit=1)[0]
    found = _folded(head)
    if 0 < len(found) <= 6:
        yield Person(tuple(w for w in found if len(w) > 1), tuple(w for w in found if len(w) == 1))


def person_of(name: Name) -> Person:
    """A name of a record as a person; of a body or a name in one piece every word may be the family's."""
    if name.literal or not name.family:
        return Person(tuple(_folded(str(name))))
    return Person(tuple(_folded(name.family)), tuple(_folded(name.given or "")))


def _folded(text: str) -> list[str]:
    """Folded words, single letters (initials) among them."""
    out: list[str] = []
    for word in _PARTS.findall(text):
        out += folded_words(word) or ([word.casefold()] if len(word) == 1 else [])
    return out


def named(text: str) -> Person:
    """What a short form calls a person: the last word is the family name, what stands before it given names."""
    found = _folded(text)
    if len(found) > 1 and len(found[-1]) == 1 < len(found[0]):  # "Зубок В.М.", "Banti A."
        return Person((found[0],), tuple(found[1:]))
    return Person(tuple(found[-1:]), tuple(found[:-1]))


def fits(said: Person, person: Person, *, near: bool = False) -> bool:
    """Whether a short form may mean a person. `near`: letters of the family name may differ, two of a long one."""
    if not said.family or not person.family:
        return False
    family = said.family[-1]
    if not any(
        plain(family) == plain(word) or (near and family[0] == word[0] and is_near(family, word, most=2))
        for word in person.family
    ):
        return False
    left = list(said.given)
    # "de Gaulle", "García Márquez", "Mao Zedong": words that stand before the family name may be a part of it.
    left = [g for g in left if g not in person.family]
    return all(any(_is_given(g, whole) for whole in person.given) for g in left) if person.given else not left


def plain(word: str) -> str:
    """A name as it is where "ü" is written "ue": Mueller and Müller are one."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _is_given(said: str, whole: str) -> bool:
    return said == whole or (min(len(said), len(whole)) == 1 and said[0] == whole[0])


def is_near(left: str, right: str, *, most: int = 1) -> bool:
    """Whether two words of five letters or more differ by few letters: `most` of them, one where they are short.

    A letter may be another one, missing, added, or have changed places with the next one.
    """
    if left == right:
        return True
    least = min(len(left), len(right))
    most = most if least >= 6 else min(most, 1)
    if least < 5 or abs(len(left) - len(right)) > most or max(len(left), len(right)) > 40:
        return False
    before: list[int] = []
    above = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        row = [i]
        for j, b in enumerate(right, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1] <= most
