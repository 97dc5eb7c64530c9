"""Scores of splitting on pages laid out at random: python -m tests.split_scores REFERENCES.jsonl [SEED ...].

REFERENCES.jsonl has a reference a line (`text`, `source`), runs of one source together. Each seed draws sources and
lays their references out in every layout, between prose and page furniture; printed is the exact F1 of each layout.
"""

from __future__ import annotations

import json
import random
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

PROSE = (
    "The harbour board met on a Tuesday, and nobody had thought to bring the minutes of the year before. What was said "
    "about the price of coal is known from a letter alone, and the letter is not in the file. It has been argued that "
    "the board knew more than it told; there is no way to be sure, and the clerks who could have said so are dead."
)
ABOVE = ("Home | About | Contact", "The Price of Coal", "By Ida Kern", PROSE, "Read more")
BELOW = ("About the author", "Ida Kern teaches in the north.", "Leave a comment", "Share this article")
PER_PAGE = 12
Layout = Callable[[list[str], random.Random], tuple[str, list[str]]]


def one_a_line(texts: list[str], _: random.Random) -> tuple[str, list[str]]:
    return "\n".join(texts), texts


def paragraphs(texts: list[str], _: random.Random) -> tuple[str, list[str]]:
    return "\n\n".join(texts), texts


def _wrapped(text: str, width: int, indent: str = "") -> str:
    return "\n".join(
        textwrap.wrap(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    )


def flush_exact(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    width = chance.randint(60, 90)
    return "\n".join(_wrapped(t, width) for t in texts), texts


def flush_as_pdf(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    width = chance.randint(60, 90)
    out = []
    for text in texts:
        words, line = text.split(), ""
        goal = width
        for word in words:
            if line and len(line) + 1 + len(word) > goal:
                out.append(line)
                line, goal = word, width + chance.randint(-6, 6)
            else:
                line = f"{line} {word}" if line else word
        out.append(line)
    return "\n".join(out), texts


def wrapped_spaced(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    width = chance.randint(60, 90)
    return "\n\n".join(_wrapped(t, width) for t in texts), texts


def hanging(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    width = chance.randint(60, 90)
    return "\n".join(_wrapped(t, width, "    ") for t in texts), texts


SHAPES = ("{}. ", "[{}] ", "({}) ", "{}) ", "{}- ", "{} – ", "<sup>{}</sup> ", "#{} ", "[^{}]: ")


def numbered_wrapped(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    width, shape, first = chance.randint(60, 90), chance.choice(SHAPES), chance.choice((1, 1, 17))
    return "\n".join(_wrapped(shape.format(n) + t, width) for n, t in enumerate(texts, first)), texts


def numbered(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    shape = chance.choice((*SHAPES, "• ", "* "))
    return "\n".join(shape.format(n) + t for n, t in enumerate(texts, 1)), texts


def numbered_joined(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    shape = chance.choice(("{}. ", "[{}] ", "({}) "))
    return " ".join(shape.format(n) + t for n, t in enumerate(texts, chance.choice((1, 3)))), texts


def annotated(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    notes = (
        "This study is useful because it shows how prices were made and who had a hand in making them.",
        "The author argues that nobody in the town could have known, which was the claim of the board as well.",
    )
    return "\n\n".join(f"{t}\n\n{chance.choice(notes)}" for t in texts), texts


def html(texts: list[str], _: random.Random) -> tuple[str, list[str]]:
    from html import escape

    return "<ul>\n" + "\n".join(f"<li>{escape(t, quote=False)}</li>" for t in texts) + "\n</ul>", texts


def labelled(texts: list[str], _: random.Random) -> tuple[str, list[str]]:
    return "\n\n".join(f"{t} Find it here" for t in texts), texts


def several_in_notes(texts: list[str], chance: random.Random) -> tuple[str, list[str]]:
    notes, gold, at = [], [], 0
    while at < len(texts):
        held = texts[at : at + chance.choice((1, 1, 2, 3))]
        at += len(held)
        bare = [t.rstrip(".; ") for t in held]
        notes.append("; ".join(bare) + ".")
        gold += [*bare[:-1], bare[-1] + "."]
    return "\n".join(f"{n}. {t}" for n, t in enumerate(notes, 1)), gold


def joined(texts: list[str], _: random.Random) -> tuple[str, list[str]]:
    pairs = [" ".join(texts[i : i + 2]) for i in range(0, len(texts), 2)]
    return "\n".join(pairs), texts


LAYOUTS: dict[str, Layout] = {
    "one a line": one_a_line,
    "paragraphs": paragraphs,
    "wrapped, flush, exact": flush_exact,
    "wrapped, flush, as PDFs have it": flush_as_pdf,
    "wrapped, empty line between": wrapped_spaced,
    "hanging indent": hanging,
    "numbered, wrapped": numbered_wrapped,
    "numbers, bullets, one a line": numbered,
    "numbered, in one paragraph": numbered_joined,
    "annotated": annotated,
    "HTML list": html,
    "with labels of links": labelled,
    "notes, several references each": several_in_notes,
    "every second entry joined to the next": joined,
}


def key(text: str) -> str:
    """What is compared: no white space, and no marks around."""
    return re.sub(r"\s+", "", text).strip("*-•[](). ;")


def drawn(rows: Sequence[dict[str, str]], seed: int, most: int) -> list[list[str]]:
    """Lists of references of one source each, about `most` references in all. Marks in front of them are taken away."""
    chance = random.Random(seed)
    sources: dict[str, list[str]] = {}
    for row in rows:
        text = re.sub(r"^(?:\[?\d{1,3}[\].)]?\s+(?=[^\W\d]))", "", " ".join(row["text"].split()))
        text = re.sub(r"\s?(?:Find this resource:|\bBack|<<|↩\S*)$", "", text).rstrip("; ")
        if 25 <= len(text) <= 900:
            sources.setdefault(row["source"], []).append(text)
    names = sorted(name for name, texts in sources.items() if len(texts) >= 4)
    chance.shuffle(names)
    out: list[list[str]] = []
    while names and sum(map(len, out)) < most:
        out.append(sources[names.pop()][:PER_PAGE])
    return out


def score(pages: Iterable[tuple[list[str], list[str]]]) -> float:
    """The exact F1 of (found, gold) pages together."""
    hits = total = 0
    for found, gold in pages:
        a, b = Counter(map(key, found)), Counter(map(key, gold))
        hits += 2 * sum((a & b).values())
        total += len(found) + len(gold)
    return hits / total if total else 1.0


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    import refkit

    rows = [json.loads(line) for line in Path(arguments[0]).read_text(encoding="utf-8").splitlines() if line.strip()]
    seeds = [int(a) for a in arguments[1:]] or [1, 2, 3]
    for name, layout in LAYOUTS.items():
        found = []
        for seed in seeds:
            chance = random.Random(f"{seed} {name}")
            pages = []
            for texts in drawn(rows, seed, 250):
                body, gold = layout(texts, chance)
                around = "\n\n".join(ABOVE) + "\n\nReferences\n\n", "\n\n" + "\n\n".join(BELOW)
                if layout is html:
                    around = tuple("<p>" + part.strip().replace("\n\n", "</p>\n<p>") + "</p>\n" for part in around)
                pages.append(([e.text for e in refkit.split(around[0] + body + around[1])], gold))
            found.append(score(pages))
        sys.stdout.write(f"{name:42} {' '.join(f'{value:.3f}' for value in found)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
