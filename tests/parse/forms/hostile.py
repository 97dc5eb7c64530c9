"""Texts that want to keep a pattern busy: heads of entries, then a mark, or letters and a mark, again and again."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

LETTERS = (
    "王小明上海市档案馆藏文化研究学报出版社",
    "山田太郎経済の研究所収東京",
    "김철수서울대학교출판부",
    "Court Vertrag Loi",
)
MARKS = "「 」 『 』 《 》 “ ” \" ' ( ) （ ） [ ] 〔 〕 , ， 、 . 。 ; ； : ： / - — ~ · ・ & 1 12 1999 2001年".split()
MARKS += ["第3卷", "10期", "5頁", " v ", " ", "  ", "p. 3", "No. 1", "x, ", "第3卷, ", " 1999, p. 3; "]


def texts(heads: Sequence[str], length: int, share: int) -> Iterator[str]:
    """One in `share` of what each head makes with each mark: alone, behind letters, behind words, all mixed."""
    chance = random.Random(7)
    for number, (head, mark, letters) in enumerate((h, m, ls) for h in heads for m in MARKS for ls in LETTERS):
        if number % share:
            continue
        shuffled = "".join(letter + mark for letter in chance.choices(letters, k=40))
        mixed = "".join(chance.choices([*MARKS, letters], k=60))
        for tail in (mark, shuffled, letters + mark, mixed):
            yield (head + tail * length)[:length]
