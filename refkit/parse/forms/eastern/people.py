"""Persons in Chinese, Japanese and Korean script: what a list of them looks like, and its names."""

from __future__ import annotations

import re

from refkit.knowledge.east_asian import EDITED, OTHERS, TRANSLATED
from refkit.model.parts import Name
from refkit.parse.forms.shapes import one_of

LETTER = r"[^\W\d_a-zA-Z]"
"""A letter of another script than Latin: classes of categories are compiled fast, ranges of Han letters are not."""
_GLOSS = r"\s?[(\[](?:[^\W\d_]|[ ,·.'’-]){2,60}[)\]]"
_INITIALS = r"(?:[A-Z](?:\.\s?|·)){1,3}"
_COUNTRY = rf"[\[(〈]{LETTER}{{1,4}}[\])〉]\s?"
_PERSON = rf"(?:{_COUNTRY})?(?:{_INITIALS})?{LETTER}(?:[^\W\d_]|[· =.'’-]){{0,40}}?(?:{_GLOSS})?"
# A dot, 与, と and 및 are marks and letters of a name, too: they join only behind a gloss; `people` parts the others.
_JOINT = r"(?:\s?[,、;&]\s?&?|(?<=[)\]])\s?(?:[·&]|与|與|和|と|及び|및))\s?"
_FURTHER = rf"(?:{_JOINT}{_PERSON}){{0,6}}?"
PEOPLE = rf"{_PERSON}{_FURTHER}(?:[,、]?\s?{one_of(OTHERS)})?"
"""The source of a pattern of one to seven persons, each perhaps with country and gloss: ［美］约翰·加迪斯、王红等."""

_BETWEEN = re.compile(
    r"\s*(?:[,，]\s?&|[,，、;；&])\s*|\s+(?:및|及び)\s+|(?<=[^\s])[与與和](?=[^\s])|\s+(?:와|과|與|和)\s+"
)
_ROLE_AT_END = re.compile(rf"(?:[^\s가-힣]{{2}}|\s){one_of([*EDITED, *TRANSLATED, '著', '撰'])}$")
_DOT = re.compile(r"\s?[·・•ㆍ‧･]\s?")
_AND_OTHERS = re.compile(rf"[,，、]?\s*{one_of(OTHERS)}$")
_GLOSSED = re.compile(r"\s?[(（\[［][^()（）\[\]［］]+[)）\]］]$")
_KATAKANA = re.compile(r"[\u30a0-\u30ff=＝・·\s]+")
_OF_COUNTRY = re.compile(r"^[\[(（［〔〈【][^\])）］〕]{1,6}[\])）］〕〉】]\s?")


def people(source: str, _: str) -> tuple[Name, ...] | None:
    """The persons of a list, one part each; None where one ends in the word of a role: the list is cut wrongly."""
    text = _AND_OTHERS.sub("", source.strip(" ,，、.。:：;；"))
    out = []
    for piece in _BETWEEN.split(text):
        for name in _dotted(piece):
            if _ROLE_AT_END.search(name.strip(" )）]］")):
                return None
            bare = _OF_COUNTRY.sub("", _GLOSSED.sub("", name)).strip(" ,，、.。")
            if len(bare) > 40 or not bare:
                return None
            out.append(Name(literal=bare))
    return tuple(out) or None


def _dotted(piece: str) -> list[str]:
    """The names that a dot parts: マルタ・ヨハンセン is one, 真壁俊輔・大河内澄 and 옥경애·변창호 are two."""
    parts = _DOT.split(piece.strip())
    if len(parts) == 1 or _KATAKANA.fullmatch(piece) or not all(parts):
        return [piece]
    japanese = re.search("[\u3041-\u30fa]", piece) or "・" in piece
    korean = re.search("[가-힣]", piece)
    if korean and all(2 <= len(part) <= 4 for part in parts):
        return parts
    if japanese and not korean and all(2 <= len(p) <= 8 and not _KATAKANA.fullmatch(p) for p in parts):
        return parts
    return [piece]
