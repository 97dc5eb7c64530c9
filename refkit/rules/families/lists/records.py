"""Rules on typed records, and on a library as a whole: one person in several forms, twins, order, fields of exports.

A record is judged by its own fields and by the other records; nothing is asked of the world outside. What these rules
see in a pasted page is told at its place in the page, by the provenance of the field.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from refkit.knowledge.bodies import BODY_WORDS
from refkit.knowledge.presses import PRESS_WORDS
from refkit.read.patterns import worded
from refkit.rules.engine.base import RecordHit, RecordRule, Rule, from_text, levels, witness
from refkit.trace import Safety

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.parts import Name
    from refkit.model.types import ReferenceBase

PERSON_FIELDS = ("author", "editor", "translator")


def fold(text: str) -> str:
    """Letters and digits in lower case without accents and punctuation, words parted by one blank."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain.replace(".", "")))


class EntityVariant(RecordRule):
    """CON902."""

    code = "CON902"
    name = "entity-variant"
    why = "One person, publisher, place or collection stands in the list in several forms: readers and indexes see two."
    source = "CMOS 18, chapter 13: one form of a name throughout a bibliography."
    safety = levels(record=Safety.TOLD)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """The less full or the rarer form, with the record that has the other."""
        yield from self._persons(library)
        for fields in (("publisher",), ("publisher_place", "archive.place"), ("archive.collection",)):
            yield from self._bodies(library, fields)
        yield from self._places(library)

    def _persons(self, library: Library) -> Iterator[RecordHit]:
        families: dict[str, list[tuple[int, str, Name]]] = defaultdict(list)
        for index, reference in enumerate(library):
            for field, name in _persons(reference):
                if name.family and name.given:
                    families[fold(name.family)].append((index, field, name))
        for people in families.values():
            fullest: dict[str, tuple[int, str, Name]] = {}
            for person in people:
                fullest.setdefault(_given_key(person[2]), person)
            for index, field, name in people:
                fuller = [p for key, p in fullest.items() if _is_shorter(_given_key(name), key)]
                longest = max(fuller, key=lambda p: len(_given_key(p[2])), default=None)
                if longest and all(_compatible(_given_key(p[2]), _given_key(longest[2])) for p in fuller):
                    yield RecordHit(
                        index,
                        field,
                        f"“{name.sort_form}” may be “{longest[2].sort_form}” of record {longest[0] + 1}",
                        evidence=(witness(f"record {longest[0] + 1}: {longest[2].sort_form}"),),
                    )

    def _bodies(self, library: Library, fields: tuple[str, ...]) -> Iterator[RecordHit]:
        values = [(i, f, v) for i, r in enumerate(library) for f in fields for v in _strings(r, f)]
        printed = Counter(v for _, _, v in values)
        first: dict[str, int] = {}
        by_fold: dict[str, list[str]] = defaultdict(list)
        by_word: dict[str, list[str]] = defaultdict(list)
        for index, _, value in values:
            if value not in first:
                first[value] = index
                by_fold[fold(value)].append(value)
                for word in set(fold(value).split()):
                    by_word[word].append(value)
        for index, field, value in values:
            other = self._better(value, printed, by_fold, by_word)
            if other:
                message = f"“{value}” here, “{other}” in record {first[other] + 1}"
                if not set(fold(value).split()) <= set(fold(other).split()):
                    message = f"“{value}”: the last word is in lower case in record {first[other] + 1} ({other})"
                yield RecordHit(
                    index,
                    field,
                    message,
                    evidence=(witness(f"record {first[other] + 1}: {other}"),),
                )

    def _better(
        self, value: str, printed: Counter[str], by_fold: dict[str, list[str]], by_word: dict[str, list[str]]
    ) -> str | None:
        """Another form of the same body that the list has at least as often, or a fuller one."""
        folded = fold(value)
        same = [v for v in by_fold[folded] if v != value and printed[v] >= printed[value]]
        if same:
            return max(same, key=lambda v: (printed[v], v))
        words = folded.split()
        telling = [w for w in words if w not in PRESS_WORDS and w not in BODY_WORDS and w not in _GENERIC]
        if len(words) >= 2 and telling:
            rarest = min(telling, key=lambda w: len(by_word[w]))
            fuller = [v for v in by_word[rarest] if set(words) < set(fold(v).split()) and not _SEVERAL.search(v)]
            if fuller:
                return max(fuller, key=lambda v: (printed[v], v))
        for word in value.split():
            if word.lower() in _ROMANIZED_PRESS and word[0].isupper():
                lower = [v for v in by_word[word.lower()] if word.lower() in v.split()]
                if lower:
                    return max(lower, key=lambda v: (printed[v], v))
        return None

    def _places(self, library: Library) -> Iterator[RecordHit]:
        placed: dict[str, tuple[int, str]] = {}
        for index, reference in enumerate(library):
            if reference.publisher and reference.publisher_place:
                placed.setdefault(fold(reference.publisher), (index, reference.publisher_place))
        for index, reference in enumerate(library):
            if reference.publisher and not reference.publisher_place:
                known = placed.get(fold(reference.publisher))
                if known:
                    message = f"no place for {reference.publisher}; record {known[0] + 1} has {known[1]}"
                    yield RecordHit(index, "publisher", message, evidence=(witness(f"record {known[0] + 1}"),))


# "New York and London" is no fuller form of New York; "Wilson, Sons & Co" none of Wilson.
_SEVERAL = worded(r"[;/&+]|(?<![^\W_]){joiners}(?![^\W_])")
_GENERIC = frozenset(("of", "the", "and", "collection", "papers", "foreign", "oxford", "cambridge", "new"))
_ROMANIZED_PRESS = frozenset(("chubanshe", "shuju", "shudian", "izdatelstvo", "izd", "shuppan", "shobo", "shoten"))


def _persons(reference: ReferenceBase) -> Iterator[tuple[str, Name]]:
    for field in PERSON_FIELDS:
        for name in getattr(reference, field):
            yield field, name


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


def _given_key(name: Name) -> str:
    return _given_fold(name.given or "")


def _given_fold(given: str) -> str:
    return fold(given.replace(".", ". ").replace("-", " "))


def _is_shorter(short: str, full: str) -> bool:
    """Whether one given name is an abbreviation or the beginning of another: "v", "vladislav" of "vladislav m"."""
    return short != full and len(short) < len(full) and _compatible(short, full)


def _compatible(short: str, full: str) -> bool:
    ours, its = short.split(), full.split()
    if len(ours) > len(its):
        ours, its = its, ours
    return bool(ours) and all(
        b.startswith(a) if len(a) == 1 else (a == b or (len(b) == 1 and a.startswith(b)))
        for a, b in zip(ours, its, strict=False)
    )


class OrderOrDuplicate(RecordRule):
    """CON903."""

    code = "CON903"
    name = "order-or-duplicate"
    why = "An entry is not where the list's own order puts it, or the list has the same source twice."
    source = "CMOS 18, chapter 13: by the first author; works by one author before those with others."
    safety = levels(record=Safety.TOLD, output=Safety.SAFE)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Twins, and entries out of order in a list that is otherwise sorted (four of five neighbours).

        The records of an export stand in no order of their own.
        """
        yield from self._twins(library)
        if not all(from_text(r) for r in library):
            return
        keys = [_list_order(r) for r in library]
        wrong = [i for i in range(1, len(keys)) if _before(keys[i], keys[i - 1])]
        if len(keys) < 5 or not wrong or len(wrong) * 5 > len(keys):
            return
        for index in wrong:
            other = library[index - 1]
            one = (
                "; works by one author come before those with others" if keys[index][:1] == keys[index - 1][:1] else ""
            )
            named = other.summary()[2] or other.summary()[4]
            before = f"“{named}”" if named else f"record {index}"
            yield RecordHit(index, None, f"stands behind {before} and sorts before it{one}")

    def _twins(self, library: Library) -> Iterator[RecordHit]:
        seen: dict[tuple[str, ...], int] = {}
        for index, reference in enumerate(library):
            keys: list[tuple[str, ...]] = []
            if reference.doi:
                keys.append(("doi", reference.doi.lower()))
            title = fold(str(reference.title or ""))
            if len(title) >= 12:
                names = reference.author or reference.editor
                who = fold(str(names[0].family or names[0]) if names else "")
                keys.append(
                    (
                        "title",
                        title,
                        who,
                        str(reference.issued or ""),
                        str(reference.page or ""),
                        str(reference.url or ""),
                    )
                )
            twin = next((seen[k] for k in keys if k in seen), None)
            if twin is not None:
                yield RecordHit(index, None, f"the same source as record {twin + 1}")
            for key in keys:
                seen.setdefault(key, index)


def _list_order(reference: ReferenceBase) -> tuple[str, str, int, str]:
    """First filing name, its given part, the number of authors, the date."""
    names = reference.author or reference.editor
    day = str(reference.issued or "")
    if from_text(reference):
        return _printed_order(reference, day)
    if reference.list_label:
        return fold(reference.list_label), "", 1, day
    if names:
        first = names[0]
        return fold(first.family or str(first)), _given_key(first), len(names), day
    return fold(re.sub(r"^(?:The|An?) ", "", str(reference.title or reference.container_title or ""))), "", 1, day


def _printed_order(reference: ReferenceBase, day: str) -> tuple[str, str, int, str]:
    """The same from the entry as printed, which shows under what the list itself files it."""
    head = reference.provenance.entry.text.lstrip(" \t\n“‘\"'«„[(*_")
    family, comma, rest = head[:200].partition(", ")
    if not comma or not re.fullmatch(r"[^\W\d_][\w’' -]{0,40}", family):
        return fold(re.split(r"[.,:”\"]|\(?\b(?:1[4-9]|20)\d\d", head[:200])[0]), "", 1, day
    given = re.split(r",|\.? \(?(?:1[4-9]|20)\d\d|[“\"]|\. [A-Z]\w\w", rest)[0]
    return fold(family), _given_fold(given), max(1, len(reference.author or reference.editor)), day


def _before(a: tuple[str, str, int, str], b: tuple[str, str, int, str]) -> bool:
    """Whether `a` files before `b`; forms of one given name ("Vladislav", "Vladislav M.") are one person."""
    if not a[0] or not b[0]:
        return False
    if a[0] != b[0]:
        return a[0] < b[0]
    if a[1] != b[1] and not _compatible(a[1], b[1]):
        return a[1] < b[1]
    return min(a[2], 2) < min(b[2], 2)


RULES: tuple[Rule, ...] = (EntityVariant(), OrderOrDuplicate())
