"""Mutators of text: what scanners, word processors, mail, people and cut-off downloads do to it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from tests.fuzz import odd

Mutator = Callable[[str, random.Random, str], str]
LONGEST = 12_000  # an input is kept below: what a long text costs is for the benchmarks


def mutated(text: str, rng: random.Random, donor: str = "") -> str:
    """`text` with one to six wounds; `donor` is another text of the same kind, for splices."""
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4, 6))):
        text = rng.choice(MUTATORS)(text, rng, donor)[:LONGEST]
    return text


def _at(text: str, rng: random.Random) -> int:
    return rng.randrange(len(text) + 1)


def _insert(text: str, rng: random.Random, donor: str) -> str:
    at = _at(text, rng)
    blank = rng.choice(("", "", " "))
    return text[:at] + blank + odd.text(rng) + blank + text[at:]


def _replace_letter(text: str, rng: random.Random, donor: str) -> str:
    at = _at(text, rng)
    return text[:at] + odd.text(rng) + text[at + 1 :]


def _replace_digit(text: str, rng: random.Random, donor: str) -> str:
    places = [m.start() for m in re.finditer(r"\d", text[:4000])]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + rng.choice(odd.DIGITS + odd.NUMBERS) + text[at + 1 :]


def _delete(text: str, rng: random.Random, donor: str) -> str:
    at = _at(text, rng)
    return text[:at] + text[at + rng.choice((1, 1, 2, 5, 12, 40)) :]


def _delete_mark(text: str, rng: random.Random, donor: str) -> str:
    places = [m.start() for m in re.finditer(r"[^\w\s]", text[:4000])]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + text[at + 1 :]


def _repeat(text: str, rng: random.Random, donor: str) -> str:
    at = _at(text, rng)
    piece = text[at : at + rng.choice((1, 3, 15, 60))]
    return text[:at] + piece * rng.choice((2, 2, 3, 30)) + text[at + len(piece) :]


def _move(text: str, rng: random.Random, donor: str) -> str:
    a, b, c = sorted(_at(text, rng) for _ in range(3))
    return text[:a] + text[b:c] + text[a:b] + text[c:]


def _truncate(text: str, rng: random.Random, donor: str) -> str:
    at = _at(text, rng)
    return text[:at] if rng.random() < 0.7 else text[at:]


def _splice(text: str, rng: random.Random, donor: str) -> str:
    if not donor:
        return text
    at, a = _at(text, rng), _at(donor, rng)
    piece = donor[a : a + rng.choice((10, 40, 200, 2000))]
    return text[:at] + piece + text[at + rng.choice((0, len(piece))) :]


def _fields(text: str, rng: random.Random, donor: str) -> str:
    """Fields of an entry deleted, doubled or swapped."""
    mark = rng.choice((", ", ". ", "; ", ": ", " "))
    parts = text.split(mark)
    if len(parts) < 2:
        return text
    i, j = rng.randrange(len(parts)), rng.randrange(len(parts))
    how = rng.randrange(4)
    if how == 0:
        del parts[i]
    elif how == 1:
        parts.insert(j, parts[i])
    elif how == 2:
        parts[i], parts[j] = parts[j], parts[i]
    else:
        parts[i] = odd.text(rng)
    return mark.join(parts)


def _lines(text: str, rng: random.Random, donor: str) -> str:
    """Lines deleted, doubled, swapped, joined or taken from another file."""
    lines = text.split("\n")
    i, j = rng.randrange(len(lines)), rng.randrange(len(lines))
    how = rng.randrange(6)
    if how == 0:
        del lines[i]
    elif how == 1:
        lines.insert(j, lines[i])
    elif how == 2:
        lines[i], lines[j] = lines[j], lines[i]
    elif how == 3:
        lines[i : i + 2] = [rng.choice((" ", "")).join(line.strip() for line in lines[i : i + 2])]
    elif how == 4:
        lines.insert(i, rng.choice(donor.split("\n")) if donor else odd.text(rng))
    else:
        lines[i] = rng.choice((" ", "\t", "    ", "> ", "• ", "12. ", "[3] ")) + lines[i]
    return "\n".join(lines)


def _newlines(text: str, rng: random.Random, donor: str) -> str:
    """Other line ends, all of them or some; blanks that become line ends, line ends that become blanks."""
    how = rng.randrange(4)
    if how == 0:
        return text.replace("\n", rng.choice(("\r\n", "\r", "\u2028", "\n\n", "\x0b", "\n\r")))
    if how == 1:
        ends = ("\r\n", "\r", "\n")
        return "".join(piece + (rng.choice(ends) if i else "") for i, piece in enumerate(reversed(text.split("\n"))))
    if how == 2:
        return text.replace(" ", "\n", rng.randint(1, 3))
    return text.replace("\n", " ", rng.randint(1, 5))


def _blanks(text: str, rng: random.Random, donor: str) -> str:
    wide = rng.choice(("", "  ", "\t", "\u00a0", "\u2003", "\u3000", "\u200b", "\n"))
    places = [m.start() for m in re.finditer(" ", text[:4000])]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + wide + text[at + 1 :] if rng.random() < 0.8 else text.replace(" ", wide)


def _case(text: str, rng: random.Random, donor: str) -> str:
    a, b = sorted((_at(text, rng), _at(text, rng)))
    return text[:a] + rng.choice((str.upper, str.lower, str.swapcase, str.title))(text[a:b]) + text[b:]


def _marks(text: str, rng: random.Random, donor: str) -> str:
    """One kind of mark becomes another throughout, as conversions between code pages do it."""
    before, after = rng.sample(
        [".", ",", ":", ";", "(", ")", "“", "”", '"', "'", "-", "–", " ", "{", "}", "=", "/", ""], 2
    )
    return text.replace(before, after, rng.choice((1, 3, -1))) if before else text


def _deep(text: str, rng: random.Random, donor: str) -> str:
    left, right = rng.choice(("()", "[]", "{}", "“”", "<>", ("\\emph{", "}"), ("<i>", "</i>"), ("**", "**")))
    depth = rng.choice((3, 40, 400))
    a, b = sorted((_at(text, rng), _at(text, rng)))
    return text[:a] + left * depth + text[a:b] + right * rng.choice((depth, depth - 1, 0)) + text[b:]


def _long(text: str, rng: random.Random, donor: str) -> str:
    at = _at(text, rng)
    token = rng.choice(("a", "A.", "1", "a-", "Moor, A., ", "(", "ſ", "中", "x/", "1.")) * rng.choice((30, 300, 1500))
    return text[:at] + token + text[at:]


def _mojibake(text: str, rng: random.Random, donor: str) -> str:
    a, b = sorted((_at(text, rng), _at(text, rng)))
    wrong = text[a:b].encode("utf-8", "replace").decode(rng.choice(("cp1252", "latin-1", "mac-roman")), "replace")
    return text[:a] + wrong + text[b:]


MUTATORS: tuple[Mutator, ...] = (
    _insert, _insert, _insert, _replace_letter, _replace_digit, _replace_digit, _delete, _delete, _delete_mark,
    _repeat, _move,
    _truncate, _splice, _splice, _fields, _fields, _lines, _lines, _newlines, _blanks, _case, _marks, _deep, _long,
    _mojibake,
)  # fmt: skip
