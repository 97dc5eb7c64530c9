"""Names as a style orders and writes them: initials with stops, one family name for two, titles of rank left out.

Each name stays one name; nothing is guessed beyond what its letters say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from refkit.cite.composing.titled_letters import titled_by_names
from refkit.cite.style_needs import StyleNeeds
from refkit.knowledge.names import ADDRESS, PEERS, RANKS
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_SITES = ("webpage", "post", "post-weblog")


def names(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Names as the style orders them; a body that issued an unsigned page of no named site heads it."""
    _editor_and_translator(item)
    for value in item.values():
        if isinstance(value, list):
            _one_family_for_two(value)
    for name in _all_names(item):
        if not needs.keep_name_order:
            name.pop("static-ordering", None)
        if isinstance(name.get("given"), str):
            _given(name, needs)
        if isinstance(name.get("literal"), str):
            name["literal"] = _handle(name["literal"], needs)
    unsigned = not item.get("author") and not item.get("container-title")
    if item["type"] in _SITES and unsigned and item.get("publisher"):
        body = item.pop("publisher")
        item["author"] = [{"literal": without_the(body) if needs.drop_the else body}]
    _two_bodies(item, needs)
    title = reference.title.text if reference.title else ""
    named = any((n.get("family") or n.get("literal") or "\0") in title for n in item.get("recipient", ()))
    if named and not titled_by_names(reference):
        del item["recipient"]


def _two_bodies(item: Item, needs: StyleNeeds) -> None:
    """Two bodies are joined without a comma in APA (9.11), which has one between two people: to a processor they are
    one name."""
    names = item.get("author") or []
    if needs.case == "sentence" and len(names) == 2 and all(n.get("literal") and not n.get("family") for n in names):
        first, second = (str(n["literal"]) for n in names)
        if not _HANDLE.search(second) and "et al" not in second.lower():
            item["author"] = [{"literal": f"{first} & {second}"}]


def _editor_and_translator(item: Item) -> None:
    """Who edited and translated stands in both variables: styles name one who is both once ("Ed. & Trans.")."""
    both = item.pop("editor-translator", None)
    for role in ("editor", "translator") if both else ():
        item[role] = [*item.get(role, ()), *({**name} for name in both)]


def without_the(name: str) -> str:
    """A name without its initial "The" (CMOS 18, 13.83 and 14.89)."""
    return re.sub(r"^The (?=\S)", "", name)


def _all_names(item: Item) -> Iterable[Item]:
    for value in item.values():
        if isinstance(value, list):
            yield from (v for v in value if isinstance(v, dict))


# "Sir" and its like are no part of a name in APA (7, 9.8); Chicago keeps what the source has.
# Maj is a given name too, where it has no stop.
_RANK = re.compile(rf"(?!Maj\s)(?:{'|'.join((*PEERS, *ADDRESS, *RANKS))}|Professor|General)\b\.?\s*", re.IGNORECASE)


def _given(name: Item, needs: StyleNeeds) -> None:
    given = spaced_initials(_with_stops(name["given"], str(name.get("family") or "")))
    if needs.case == "sentence" and (rank := _RANK.match(given)) is not None and rank[0][:1].isupper():
        given = given[rank.end() :]
    name["given"] = given
    if not given:
        del name["given"]


def spaced_initials(given: str) -> str:
    """ "S.L." as "S. L." (CMOS 10.12, APA 9.8)."""
    return re.sub(r"(?<=\b[^\W\d_]\.)(?=[^\W\d_]\.)", " ", given)


_RUN = re.compile(r"[^\W\d_]{1,3}(?:[-‐][^\W\d_]{1,2})?")
_VOWELS = frozenset("AEIOUYÄÖÜÉАЕИОУЫЭЮЯ")


def _with_stops(given: str, family: str) -> str:
    """Initials without stops get them: "JD" is "J. D.", "Kenneth N" is "Kenneth N." (CMOS 10.12, APA 9.8).

    Capitals alone may be a name in an entry that is all in capitals (LI PENG); "U" alone is Burmese.
    """
    pieces = given.split()
    if not pieces or not any(p.isupper() and "." not in p for p in pieces):
        return given
    shouting = family.isupper() and len(family) > 1
    out = []
    for n, piece in enumerate(pieces):
        letters = piece.replace("-", "").replace("‐", "").removesuffix(".")
        initials = (
            piece.isupper()
            and _RUN.fullmatch(piece.removesuffix(".")) is not None
            and letters.isalpha()
            and not (shouting and len(letters) > 1 and not _VOWELS.isdisjoint(letters))
            and not (n and len(letters) > 1 and _numeral(letters))
            and piece != "U"
        )
        out.append(re.sub(r"([^\W\d_])\.?(?=[^\W\d_]|[-‐]|$)", r"\1. ", piece) if initials else piece)
    return re.sub(r"\. (?=[-‐])", ".", " ".join(" ".join(out).split()))


def _numeral(letters: str) -> bool:
    return bool(re.fullmatch(r"[IVX]{2,3}", letters))


_INITIALS_ONLY = re.compile(r"(?:[^\W\d_]\.?[\s-]?){1,3}")


def _one_family_for_two(listed: list[Any]) -> None:
    """ "J. and A. Tedeschi": who has nothing but initials shares the family name of the next."""
    for name, after in pairwise(listed):
        if not isinstance(name, dict) or not isinstance(after, dict) or name.get("given"):
            continue
        alone = name.get("family") or name.get("literal")
        shared = isinstance(alone, str) and alone == alone.upper() and _INITIALS_ONLY.fullmatch(alone)
        given = after.get("given")
        if shared and after.get("family") and isinstance(given, str) and _INITIALS_ONLY.fullmatch(given.strip()):
            name.pop("literal", None)
            name.update(family=after["family"], given=alone)


_HANDLE = re.compile(r" [(\[](@\w{1,30})[)\]]?$")


def _handle(literal: str, needs: StyleNeeds) -> str:
    """The name of an account, in parentheses or brackets as the manual has it (CMOS 18, 14.106; APA 7, 10.15)."""
    left, right = "[]" if needs.case == "sentence" else "()"
    return _HANDLE.sub(lambda m: f" {left}{m[1]}{right}", literal)


def without_handle(item: Item) -> Item:
    """The item for a citation in the text: the account's name alone."""
    authors = item.get("author") or []
    if not any(isinstance(n.get("literal"), str) and _HANDLE.search(n["literal"]) for n in authors):
        return item
    bare = [{**n, "literal": _HANDLE.sub("", n["literal"])} if n.get("literal") else n for n in authors]
    return {**item, "author": bare}
