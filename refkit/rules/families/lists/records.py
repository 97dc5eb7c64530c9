"""Rules on typed records, and on a library as a whole: twins and order; `variants` has one thing in several forms.

A record is judged by its own fields and by the other records; nothing is asked of the world outside. What these rules
see in a pasted page is told at its place in the page, by the provenance of the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from refkit.read.patterns import late
from refkit.rules.engine.base import RecordHit, RecordRule, Rule, from_text, levels
from refkit.rules.families.lists.forms import compatible, fold, given_fold, given_key
from refkit.rules.families.lists.variants import EntityVariant
from refkit.trace import Safety

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.types import ReferenceBase


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
        yield from _twins(library)
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


def _twins(library: Library) -> Iterator[RecordHit]:
    """Records of one source; records of several that share a DOI, which can be that of one of them only."""
    by_doi: dict[str, list[int]] = {}
    by_facts: dict[tuple[str, ...], int] = {}
    shared: dict[str, list[int]] = {}
    for index, reference in enumerate(library):
        doi = (reference.doi or "").lower()
        known = by_doi.setdefault(doi, []) if _DOI.match(doi) else []
        twin = next((i for i in known if _same_title(library[i], reference)), None)
        if known and twin is None:
            shared.setdefault(doi, []).append(index)
        known.append(index)
        facts = _facts(reference)
        if facts is not None and twin is None:
            first = by_facts.setdefault(facts, index)
            twin = first if (library[first].doi or "").lower() in ("", doi) or not doi else None
        if twin is not None and twin != index:
            yield RecordHit(index, None, f"the same source as record {twin + 1}")
    for doi, (index, *more) in shared.items():
        message = f"the DOI of record {by_doi[doi][0] + 1}, whose title is another"
        if more:
            message += f" (and so in {len(more)} more record{'s' if len(more) > 1 else ''})"
        yield RecordHit(index, "doi", message)


_DOI = late(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?10\.\d{4,9}/\S")


def _same_title(one: ReferenceBase, other: ReferenceBase) -> bool:
    """Whether two titles can be one: with or without a subtitle, or with most of their words in common."""
    first, second = fold(str(one.title or "")), fold(str(other.title or ""))
    if not first or not second or first.startswith(second) or second.startswith(first):
        return True
    ours, its = set(first.split()), set(second.split())
    return 2 * len(ours & its) > len(ours | its)


def _facts(reference: ReferenceBase) -> tuple[str, ...] | None:
    """What tells a source from all others; None where its title is too short to do so."""
    title = fold(str(reference.title or ""))
    if len(title) < 12:
        return None
    names = reference.author or reference.editor
    who = fold(str(names[0].family or names[0]) if names else "")
    return (reference.kind, title, who, *(str(getattr(reference, field) or "") for field in _FACTS))


_FACTS = "issued page url container_title volume issue number document_number edition archive recipient".split()


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
        return fold(first.family or str(first)), given_key(first), len(names), day
    return fold(re.sub(r"^(?:The|An?) ", "", str(reference.title or reference.container_title or ""))), "", 1, day


def _printed_order(reference: ReferenceBase, day: str) -> tuple[str, str, int, str]:
    """The same from the entry as printed, which shows under what the list itself files it."""
    head = reference.provenance.entry.text.lstrip(" \t\n“‘\"'«„[(*_")
    family, comma, rest = head[:200].partition(", ")
    if not comma or not re.fullmatch(r"[^\W\d_][\w’' -]{0,40}", family):
        return fold(re.split(r"[.,:”\"]|\(?\b(?:1[4-9]|20)\d\d", head[:200])[0]), "", 1, day
    given = re.split(r",|\.? \(?(?:1[4-9]|20)\d\d|[“\"]|\. [A-Z]\w\w", rest)[0]
    return fold(family), given_fold(given), max(1, len(reference.author or reference.editor)), day


def _before(a: tuple[str, str, int, str], b: tuple[str, str, int, str]) -> bool:
    """Whether `a` files before `b`; forms of one given name ("Vladislav", "Vladislav M.") are one person."""
    if not a[0] or not b[0]:
        return False
    if a[0] != b[0]:
        return a[0] < b[0]
    if a[1] != b[1] and not compatible(a[1], b[1]):
        return a[1] < b[1]
    return min(a[2], 2) < min(b[2], 2)


RULES: tuple[Rule, ...] = (EntityVariant(), OrderOrDuplicate())
