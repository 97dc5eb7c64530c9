"""Names as rules compare them: letters without accents and marks, given names that may be short forms of others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from refkit.knowledge.names import KOREAN_SURNAMES, PINYIN_SURNAMES, SPANISH_SURNAMES, VIETNAMESE_SURNAMES

if TYPE_CHECKING:
    from refkit.model.parts import Name
    from refkit.model.types import ReferenceBase

PERSON_FIELDS = ("author", "editor", "translator")

# The most frequent surnames of censuses and registers that no other table has: two people with one of them and one
# initial are not likely to be one person.
_FREQUENT = frozenset(
    """
    smith johnson williams brown jones davis miller wilson anderson thomas taylor moore jackson martin thompson white
    harris clark lewis robinson walker young allen king wright scott hill green adams baker nelson roberts campbell
    mitchell evans cooper ward cook murphy bailey bell russell gray james watson wood turner parker collins edwards
    stewart morris rogers reed morgan hughes kelly howard muller schmidt schneider fischer weber meyer wagner becker
    schulz hoffmann koch bauer richter klein wolf jansen bakker visser dejong devries hansen johansen olsen larsen
    andersson johansson karlsson nilsson eriksson larsson olsson nielsen jensen pedersen andersen christensen rossi
    russo ferrari bianchi romano ricci bernard dubois durand moreau laurent simon michel leroy silva santos oliveira
    souza pereira costa ferreira rodrigues almeida nowak kowalski ivanov petrov smirnov popov kuznetsov novak horvath
    nagy kovacs toth szabo sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
    sasaki singh kumar sharma gupta khan das patel shah ali ahmed hussain hassan yilmaz kaya demir cohen levy popescu
    """.split()
)


def fold(text: str) -> str:
    """Letters and digits in lower case without accents and punctuation, words parted by one blank."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain.replace(".", "")))


def is_frequent(family: str) -> bool:
    """Whether a folded surname is one that many people have."""
    return (
        family in _FREQUENT
        or family in PINYIN_SURNAMES
        or family in KOREAN_SURNAMES
        or family in VIETNAMESE_SURNAMES
        or family in SPANISH_SURNAMES
    )


def persons(reference: ReferenceBase) -> Iterator[tuple[str, Name]]:
    """The people of a record, each with the field that names it."""
    for field in PERSON_FIELDS:
        for name in getattr(reference, field):
            yield field, name


def given_key(name: Name) -> str:
    """A person's given names, folded, those with a hyphen apart."""
    return given_fold(name.given or "")


def given_fold(given: str) -> str:
    """Given names as words that can be compared one by one."""
    return fold(given.replace(".", ". ").replace("-", " "))


def is_shorter(short: str, full: str) -> bool:
    """Whether one given name is an abbreviation or the beginning of another: "v", "vladislav" of "vladislav m"."""
    return short != full and len(short) < len(full) and compatible(short, full)


def compatible(short: str, full: str) -> bool:
    """Whether two given names can be one person's: each word is the other's, or its initial."""
    ours, its = short.split(), full.split()
    if len(ours) > len(its):
        ours, its = its, ours
    return bool(ours) and all(
        b.startswith(a) if len(a) == 1 else (a == b or (len(b) == 1 and a.startswith(b)))
        for a, b in zip(ours, its, strict=False)
    )
