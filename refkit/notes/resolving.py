"""Which work a short form cites. Wrong is worse than doubtful: the one work that fits, or none and the reason.

`Shelf` holds the works cited so far, in the order of the text; what is said of one is looked up in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from refkit.notes.short_forms import ShortForm
from refkit.notes.works import Person, Work, fits, is_near, plain

_NEAREST = 400  # works with a word that are looked at, so that the cost of long texts stays linear


@dataclass(frozen=True, slots=True)
class Answer:
    """The work that is meant; None where that is doubtful, with the reason and the works that it may be.

    `near`: a name or a word of the title differs by one letter.
    """

    work: Work | None
    reason: str = ""
    candidates: tuple[Work, ...] = ()
    near: bool = False


class Shelf:
    """The works cited so far, the nearest last."""

    def __init__(self, works: Iterable[Work] = ()) -> None:
        self._works: list[Work] = []
        self._by_name: dict[str, list[Work]] = {}
        self._by_word: dict[str, list[Work]] = {}
        for work in works:
            self.add(work)

    def add(self, work: Work) -> None:
        """One more work."""
        self._works.append(work)
        for name in {plain(word) for person in work.people for word in person.family}:
            self._by_name.setdefault(name, []).append(work)
        for word in work.words | work.title:
            self._by_word.setdefault(word, []).append(work)

    def find(self, said: ShortForm) -> Answer:
        """The work above that a short form without a note's number cites."""
        by_name = _unique(w for p in said.people if p.family for w in self._by_name.get(plain(p.family[-1]), ()))
        found = _matching(said, by_name, near=False)
        if found:
            return _decided(said, found)
        rarest = min((self._by_word.get(w, []) for w in said.words), key=len, default=[])
        worded = _with_words(said, rarest[-_NEAREST:])
        if worded:
            return _decided(said, worded)
        # Words in front of a name are no part of it, where the title is told: "Zum Zusammenhang Behr, Wetter".
        alone = [Person(p.family) for p in said.people]
        if said.title and (found := _matching(replace(said, people=tuple(alone)), by_name, near=False)):
            return _decided(said, found)
        # A letter may be wrong, in the name or in the title; the other of both must be right.
        titled = _unique(w for word in said.title for w in self._by_word.get(word, [])[-_NEAREST:])
        found = _matching(said, [w for w in titled if w not in by_name], near=True) or _near_titles(said, by_name)
        if found:
            answer = _decided(said, found)
            return Answer(answer.work, answer.reason, answer.candidates, near=True)
        if by_name and said.title:
            return Answer(None, f"no work above by {_names(said)} has these words in its title")
        return Answer(None, f"nothing above is called “{said.shown}”")

    def among(self, said: ShortForm, works: Sequence[Work]) -> Answer:
        """The work of a note, or of several of that number, that a short form with the note's number cites."""
        if not works:
            return Answer(None, f"note {said.note} cites nothing")
        pool = _unique(works)
        for near in (False, True):
            found = _matching(said, pool, near=near) or (_with_words(said, pool) if not near else [])
            if found:
                answer = _decided(said, found)
                return Answer(answer.work, answer.reason, answer.candidates, near=near)
        if not said.words and len(pool) == 1:
            return Answer(pool[0])
        return Answer(None, f"note {said.note} cites something else")


def _unique(works: Iterable[Work]) -> list[Work]:
    return list({work.key: work for work in works}.values())


def _people_fit(said: Sequence[Person], work: Work, *, near: bool) -> bool:
    """Whether each person of a short form is one of a work's, the first of them its first."""
    if not said:
        return False
    left = list(work.people)
    for person in said:
        meant = next((p for p in left if fits(person, p, near=near)), None)
        if meant is None:
            return False
        left.remove(meant)
    return True


def _matching(said: ShortForm, works: Iterable[Work], *, near: bool) -> list[Work]:
    """The works with the people of a short form whose titles (or, if none has, whose entries) have its words."""
    named = [w for w in works if _people_fit(said.people, w, near=near)]
    if not said.title:
        return [] if near else _of_kind(said, named)
    wanted = frozenset(said.title)
    titled = [w for w in named if wanted <= w.title]
    return titled or ([] if near else [w for w in named if wanted <= w.words])


def _of_kind(said: ShortForm, works: list[Work]) -> list[Work]:
    """Of several works the articles, where the short form says that it is one."""
    articles = [w for w in works if w.is_article]
    return articles if said.article and articles else works


def _with_words(said: ShortForm, works: Iterable[Work]) -> list[Work]:
    """The works that have all words of a short form: one word only in the title or among the people."""
    wanted = frozenset(said.words)
    if not wanted:
        return []
    own = [w for w in works if wanted <= w.title | {n for p in w.people for n in p.family}]
    if own:
        return _unique(own)
    return _unique(w for w in works if wanted <= w.words) if len(wanted) > 1 else []


def _near_titles(said: ShortForm, works: Iterable[Work]) -> list[Work]:
    """The works by the very people whose titles have all words of a short form but for a letter of one."""
    out = []
    for work in works:
        missing = [w for w in said.title if w not in work.title]
        fit = len(missing) == 1 and any(is_near(missing[0], word) for word in work.title)
        if fit and _people_fit(said.people, work, near=False):
            out.append(work)
    return out


def _decided(said: ShortForm, found: Sequence[Work]) -> Answer:
    """The one work of those that fit; the nearest where all are the same work; else doubtful."""
    works = _unique(found)
    if len(works) > 1 and said.title:
        opening = [w for w in works if w.opening[: len(said.title)] == said.title]
        works = opening or works
    if len({w.same for w in works}) == 1:
        return Answer(works[-1])
    return Answer(None, f"{len(works)} works above may be meant", tuple(works))


def _names(said: ShortForm) -> str:
    return " and ".join(p.family[-1].title() for p in said.people if p.family)
