"""Right references of our own, and a generator that damages them in known ways; for tests of the whole engine."""

from __future__ import annotations

import random
from collections.abc import Callable

FAMILIES = "Hall Roe Poe Hay Lind Marsh Okafor Silva Novak Haas Mori Varga Petrov Lund Costa".split()
GIVEN = "Ann Ben Carla David Eva Frank Grace Hugo Irene Jonas Karin Laszlo Maria Niels".split()
PLACES = "Oslo London Berlin Boston Moscow Beijing Vienna".split()
WORDS = "Wind Rain Trade Border Harbour Treaty Winter Memory Railways Letters Islands Grain".split()
MONTHS = "January March April May June July September October November".split()


def reference(rng: random.Random) -> str:
    """One right reference of five kinds, in author-date or notes style."""
    family, given, place = rng.choice(FAMILIES), rng.choice(GIVEN), rng.choice(PLACES)
    a, b, c = rng.sample(WORDS, 3)
    year, day, page = rng.randint(1900, 2024), rng.randint(10, 28), rng.randint(1, 300)
    month = rng.choice(MONTHS)
    kinds = (
        f"{family}, {given}. {year}. The {a} of {b}: A History of {c}. {place}: {place} University Press.",
        f"{family}, {given}, and {rng.choice(GIVEN)} {rng.choice(FAMILIES)}. {year}. “{a} and {b} in {place}.” Journal"
        f" of {c} {page}, no. 2: {page}–{page + 20}. https://doi.org/10.1000/{c.lower()}.{page}.",
        f"“{a} between {b} and {c},” {month} {day}, {year}, National Archives, RG 59, Box {page}, {place}.",
        f"{family}, {given}. {year}. “{a} over {b}.” The {place} Times. {month} {day}."
        f" https://www.example.org/{year}/news/{a.lower()}-{b.lower()}-{c.lower()}.html.",
        f"{family}, {given}, ed. {year}. {a}, {b}, and {c}. 2nd ed. Vol. 3, pp. {page}–{page + 9}. {place}: Dag.",
    )
    return rng.choice(kinds)


DAMAGE: dict[str, Callable[[str, random.Random], str]] = {
    "double blank": lambda t, r: _at_blank(t, r, "  "),
    "no-break space": lambda t, r: _at_blank(t, r, " \u00a0"),
    "blank lost before a quotation": lambda t, r: t.replace(". “", ".“", 1),
    "blank lost after a label": lambda t, r: t.replace("pp. ", "pp.", 1).replace("no. ", "no.", 1),
    "blank lost before a URL": lambda t, r: t.replace(" https", "https", 1),
    "blank before a comma": lambda t, r: t.replace(", ", " , ", 1),
    "blank before a colon": lambda t, r: t.replace(": ", " : ", 1),
    "doubled comma": lambda t, r: t.replace(", ", ",, ", 1),
    "doubled stop": lambda t, r: t + "." if t.endswith(".") else t,
    "stop lost at the end": lambda t, r: t.rstrip("."),
    "zero day": lambda t, r: t.replace(" 1", " 01", 1),
    "tracking": lambda t, r: t.replace(".html", ".html?utm_source=feed&utm_medium=mail", 1),
    "old DOI": lambda t, r: t.replace("https://doi.org/", "http://dx.doi.org/", 1),
    "zero-width space": lambda t, r: _inside(t, r, "\u200b"),
    "mojibake": lambda t, r: t.replace("–", "â€“", 1).replace("“", "â€œ", 1),
    "entity": lambda t, r: t.replace("–", "&ndash;", 1),
    "em dash": lambda t, r: t.replace("–", "—", 1),
    "edition twice": lambda t, r: t.replace("2nd ed.", "2nd ed. ed.", 1),
    "typo": lambda t, r: t.replace("University", "Univeristy", 1),
    "word twice": lambda t, r: t.replace(" of ", " of of ", 1),
    "bracket": lambda t, r: t.replace("Archives", "Archives ( AB )", 1),
    "straight": lambda t, r: t.replace("“", '"').replace("”", '"'),
    "half": lambda t, r: t[: r.randint(1, len(t))],
    "noise": lambda t, r: _inside(t, r, r.choice("“”‘’()[].,;:?!«»—–-#&%@/\\\t<>")),
}


def _at_blank(text: str, rng: random.Random, blank: str) -> str:
    places = [i for i, c in enumerate(text) if c == " "]
    at = rng.choice(places) if places else 0
    return text[:at] + blank + text[at + 1 :]


def _inside(text: str, rng: random.Random, what: str) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + what + text[at:]


def corrupted(count: int, seed: int) -> list[str]:
    """A list of damaged references, each damaged one to four times."""
    rng = random.Random(seed)
    out = []
    for _ in range(count):
        text = reference(rng)
        for name in rng.sample(sorted(DAMAGE), rng.randint(1, 4)):
            text = DAMAGE[name](text, rng)
        out.append(text)
    return out


def clean(count: int, seed: int) -> list[str]:
    """A list of right references."""
    rng = random.Random(seed)
    return [reference(rng) for _ in range(count)]
