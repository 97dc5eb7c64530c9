"""The odd letters, tokens and values that inputs are spliced with; each has broken a program somewhere."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

# Digits that `str.isdigit` or `\d` take and `int` or ASCII code does not, and the other way round.
DIGITS = ["²", "⑨", "٣", "７", "½", "Ⅳ", "𝟙", "፩", "①", "〇", "Ⅻ"]
# Lone surrogates, controls, all that ends a line for somebody, joiners, marks of direction, a mark of byte order.
CONTROLS = [
    "\ud800", "\udfff", "\udc9d", "\x00", "\x07", "\x0b", "\x0c", "\x1b[31m", "\x1c", "\x1d", "\x1e", "\x1f", "\x7f",
    "\x85", "\u2028", "\u2029", "\ufeff", "\u200b", "\u200d", "\u202e", "\u2066", "\u00ad", "\ufffd", "\ufffe",
    "\U000e0001",
]  # fmt: skip
LETTERS = [
    "e\u0301", "\u0301", "a" + "\u0308" * 30, "ﬁ", "İ", "ı", "ß", "ẞ", "ſ", "ŉ", "ǰ", "Ж", "中", "한", "א", "ع", "ᾳ",
    "𝔄", "🙂", "👩‍👩‍👧",
    "\u3000", "\u00a0", "\u2003", "\u202f", "’", "“", "”", "«", "»", "–", "—", "…", "′", "‐",
]  # fmt: skip
# What means something to one of the syntaxes that text passes through.
MARKS = [
    "{", "}", "\\", "$", "%", "#", "&", "~", "^", "_", "*", "|", "`", "<", ">", "[", "]", "(", ")", '"', "'", "@", "=",
    ";", ":",
    "</i>", "<i>", "&amp;", "&#0;", "&#x1F600;", "&lt;b&gt;", "]]>", "<!--", "<![CDATA[", "\\emph{", "\\'e",
    "\\char92", "^^5c",
    "\n", "\r", "\r\n", "\t", "  ", "\n\n", "---", "...", "{{", "}}", "refkit/1 {", 'refkit/1 {"kind": 5}',
    "type: treaty",
    "](http://x.example/a)", "](mailto:a@b.example)", "ER  - ", "TY  - ", "@book{", "%0 ", "PMID- ", "~~",
    "\\bibitem{a}", "<p>", "!!int x",
    "refkit: ignore WSP101", "tex.ids: a", "https://x.example/a_(b).", "10.1234/x(y)z", "doi:10.1/", "[^1]:", "* ",
    "- ", "1. ", "³ ",
]  # fmt: skip
WORDS = [
    "In", "in:", "vol. 3", "pp. 3-4", "(ed.)", "(eds)", "RG 59", "Box 3", "f. 3, op. 2", "et al.", "1958",
    "May 3, 1958", "v.", "n.d.",
    "trans. by X. Y", "FRUS", "S. 3 f.", "«»", "Ibid.", "———.", "no. 4", "(1963).", "12 X 1964", "31.02.1958", "0000",
    "9999", "Hg.",
    "и др.", "第3卷", "（1958年）", "『』", "Jr.", "van den", "d’", "and", "&", "; see also", "Vol", "p.", "§", "№",
    "ca. 1900", "[1958]", "-44",
]  # fmt: skip
NUMBERS = [
    "0",
    "-1",
    "1" * 23,
    "9" * 310,
    "1" * 5000,
    "1e999",
    "1_000",
    "0x1F",
    "00012",
    "3.0",
    "٣٤",
    "1" + "0" * 40,
    "²0²0",
    "2020²",
]

# Wrong types and shapes where a number, a name, a date or a text belongs.
NOTHINGS: list[Any] = [
    None,
    "",
    " ",
    0,
    -1,
    1,
    3.5,
    float("nan"),
    float("inf"),
    1e308,
    True,
    False,
    [],
    {},
    [[]],
    [None],
    [1, 2],
    {"": ""},
]
DATES: list[Any] = [
    {"date-parts": [["1958-60"]]}, {"date-parts": [1958]}, {"date-parts": 1958}, {"date-parts": [["x"]]},
    {"date-parts": [[None]]},
    {"date-parts": [[float("inf")]]}, {"date-parts": [[2001, 13, 45]]}, {"date-parts": [[1958], [1959], [1960]]},
    {"date-parts": [[10**23]]},
    {"date-parts": [["²"]]}, {"date-parts": [[1958, "٣"]]}, {"date-parts": {}}, {"season": 99}, {"season": "²"},
    {"raw": {}}, {"raw": 5},
    {"literal": ["x"]}, {"literal": "a\nb"}, {"circa": {}}, {"edtf": "1958-XX"}, {"date-parts": [[0]]},
    {"date-parts": [[-44, 3, 15]]},
    {"date-parts": [[True]]}, {"date-parts": [[[1958]]]}, "1958-60", "0000-00-00", "²0²0", 1958, 1958.5, [[1958]],
    ["1958"], "Y123456", "..",
]  # fmt: skip
PERSONS: list[Any] = [
    [{"family": None}], [{"given": "Ada"}], [{}], ["Moor, Ada"], "Moor, Ada", {"family": "Moor"},
    [{"family": 7, "given": ["x"]}], [None],
    [{"literal": 5}], [{"family": " "}], [{"family": "", "given": ""}], [{"literal": "\n"}], [[{"family": "Moor"}]],
    [{"family": {"x": 1}}],
    [{"family": "Moor", "suffix": 3, "comma-suffix": "x"}], [{"family": "x" * 600}], [{"family": "\ud800"}], [True],
    [{"name": "Moor"}],
    [{"family": "Moor", "given": "Ada", "multi": {"_key": []}}], [{"creatorType": 3, "name": []}], 3,
    [{"family": "Moor"}] * 200,
]  # fmt: skip
TEXTS: list[Any] = [
    *CONTROLS,
    *LETTERS[:12],
    *MARKS,
    "a" * 3000,
    " " * 500,
    "'" * 40,
    "((((",
    "\n".join("abc"),
    *NUMBERS,
]
NAMES = [
    "__class__", "id", "type", "kind", "custom", "extra", "note", "key", "data", "items", "creators", "author",
    "issued", "date", "tags",
    "title", "DOI", "issued.date-parts", "", " ", "\x00", "²", "a\nb", "related", "provenance", "schema", "refkit",
    "collections", "multi", "relations",
]  # fmt: skip


def text(rng: random.Random) -> str:
    """One odd token of any kind."""
    return str(rng.choice(rng.choice((DIGITS, CONTROLS, LETTERS, MARKS, WORDS, NUMBERS))))


def value(rng: random.Random) -> Any:
    """One odd JSON value of any kind; the deep ones are made here, so that nobody walks them by accident."""
    if rng.random() < 0.04:
        return nested(rng.choice((5, 20, 45)), rng.random() < 0.5)
    return one_of(rng.choice((NOTHINGS, DATES, PERSONS, TEXTS)), rng)


def one_of(values: list[Any], rng: random.Random) -> Any:
    """One of the values, as a copy that may be wounded further."""
    return deepcopy(rng.choice(values))


def nested(depth: int, lists: bool) -> Any:
    """A list in a list in a list, or the same of objects."""
    out: Any = "deep"
    for _ in range(depth):
        out = [out] if lists else {"a": out}
    return out
