"""The texts to count: references of the permissive public sets, each once, without those that a machine read badly.

A table of what is right must not learn what is wrong. Noise goes by points: blanks on the wrong side of a mark, words
that touch, halves of words at a lost line's end, capitals and digits inside words. One slip is a person's and stays,
for a table that never saw one would call everything impossible; two are a machine's. A sign that no reference has is
enough.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from refkit.train.public import lines_of_set, text_key, texts_of_others

TYPED = (
    "anystyle-core", "anystyle-gold", "anystyle-good", "anystyle-bad", "anystyle-ugly", "grobid-citation",
    "text2bib-examples",
)  # fmt: skip
"""Sets whose blanks are as people, or the text of a PDF file, have them."""

REJOINED = ("linkedbooks-train", "linkedbooks-valid")
"""Sets that were cut in words and joined again by a rule: their words are evidence, their blanks are none."""

_NEVER = re.compile(r"</?\w{1,6}>|[■□▪•●♦^\\{}|¬~_\ufffd\u0000-\u0008]")
_LINK = re.compile(r"https?://\S+|www\.\S+|\b10\.\d{4}\S+|\S+@\S+")
_POINTS = re.compile(
    r"""
    (?<=\w)[ ][,.;](?![ ]?\.)     # a blank before a comma or a stop, not of an ellipsis
  | [(\[][ ] | [ ][)\]]           # blanks inside of brackets
  | (?<=[^\W\d_]{2}),(?=[^\W\d_]) # words that touch
  | (?<=[a-z]{3})\.(?=[A-Z][a-z])
  | (?<=[a-z])-[ ](?=[a-z])       # a word that was broken
  | (?<=[a-zà-ÿ]{2})[A-Z](?=[A-Z]|$|\W) | (?<=[a-z])\d(?=[a-z])
  | [ ]['’`´][ ] | ,, | ;; | [ ]-(?=\d{2}) | (?<=\d)-[ ](?=\d)
    """,
    re.VERBOSE,
)


def right_texts(folder: Path, names: Sequence[str]) -> Iterator[str]:
    """The texts of some sets that look as if nothing had gone wrong with them, in the order of the files.

    What also stands in sets that are not ours is left out. Raises FileNotFoundError where a set is missing.
    """
    seen = texts_of_others(folder)
    for name in names:
        for line in lines_of_set(folder, name):
            text = unicodedata.normalize("NFC", " ".join(json.loads(line)["text"].split(" ")))
            key = text_key(text)
            if key not in seen:
                seen.add(key)
                if not is_noisy(text):
                    yield text


def is_noisy(text: str) -> bool:
    """Whether a machine seems to have read the text badly: a sign of nonsense, or two slips."""
    bare = _LINK.sub("", text)
    return bool(_NEVER.search(bare)) or len(_POINTS.findall(bare)) > 1
