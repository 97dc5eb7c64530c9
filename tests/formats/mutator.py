"""A seeded mutator of BibTeX and RIS files, and the account of their words: what the messy-input tests stand on.

Files are made of made-up words, so that a word that is missing in the result is missed by its name and not by chance.
"""

from __future__ import annotations

import json
import random
import re

from refkit.formats.common.structured_note import dump
from refkit.model import Library

_SYLLABLES = "ba ce di fo gu ha ki lo mu ne pa ri so tu ve wa xo yi zu bra cle dri flo gru".split()


def word(random_: random.Random) -> str:
    """A made-up word of three or four syllables."""
    return "".join(random_.choice(_SYLLABLES) for _ in range(random_.randint(3, 4)))


def phrase(random_: random.Random, least: int = 2, most: int = 6) -> str:
    """Some words, the first with a capital."""
    return " ".join(word(random_) for _ in range(random_.randint(least, most))).capitalize()


def bibtex_file(random_: random.Random) -> str:
    """A tidy file of a few entries, strings and comments."""
    out = [f"% {phrase(random_)}", f'@string{{abc = "{phrase(random_)}"}}']
    for _ in range(random_.randint(1, 5)):
        fields = {
            "author": " and ".join(
                f"{word(random_).capitalize()}, {word(random_).capitalize()}" for _ in range(random_.randint(1, 3))
            ),
            "title": f"{phrase(random_)} {{{word(random_).upper()}}} \\emph{{{word(random_)}}}",
            "journal": phrase(random_),
            "year": str(random_.randint(1850, 2025)),
            "note": f"{phrase(random_)}, {word(random_)}; 50\\% \\& {word(random_)}",
            "x-own": phrase(random_),
            "url": f"https://{word(random_)}.org/{word(random_)}?a=1&b={word(random_)}%20#z",
        }
        names = random_.sample(sorted(fields), random_.randint(2, len(fields)))
        body = ",\n".join(f"  {n} = " + random_.choice(["{%s}", "{%s}", '"%s"']) % fields[n] for n in names)
        kind = random_.choice(["article", "book", "misc", "incollection", "Article", "weird"])
        out.append(f"@{kind}{{{word(random_)}{random_.randint(0, 99)},\n{body}\n}}")
        if random_.random() < 0.2:
            out.append(f"@comment{{{phrase(random_)}}}")
    return "\n\n".join(out) + "\n"


def ris_file(random_: random.Random) -> str:
    """A tidy file of a few records."""
    out = []
    for _ in range(random_.randint(1, 5)):
        lines = [("TY", random_.choice(["JOUR", "BOOK", "CHAP", "MANSCPT", "NEWS", "ODD"]))]
        lines += [
            ("AU", f"{word(random_).capitalize()}, {word(random_).capitalize()}") for _ in range(random_.randint(1, 3))
        ]
        lines += [
            (t, phrase(random_))
            for t in random_.sample(["TI", "T2", "PB", "CY", "N1", "AB", "KW", "DB", "AN", "U1", "C7", "ST"], 5)
        ]
        lines += [("PY", str(random_.randint(1850, 2025))), ("UR", f"https://{word(random_)}.org/{word(random_)}")]
        out.append("".join(f"{t}  - {v}\n" for t, v in lines) + "ER  - \n")
    return "\n".join(out)


_PIECES = [
    "{", "}", '"', ",", "=", "@", "#", "\\", "\n", "%", "@article{", "  title = ", "~", "$", "\r\n", "\x00", "\ufeff",
    "ER  - \n", "TY  - JOUR\n", "  - ", "\x85", "é", "and ",
]  # fmt: skip


def mutated(text: str, random_: random.Random) -> str:
    """The text with one to six faults: marks put in or taken out, lines cut, doubled or joined, the end torn off."""
    for _ in range(random_.randint(1, 6)):
        if not text:
            break
        at = random_.randrange(len(text))
        fault = random_.randrange(7)
        if fault == 0:
            text = text[:at] + random_.choice(_PIECES) + text[at:]
        elif fault == 1:
            marks = [i for i, c in enumerate(text) if c in '{}",=\n@-']
            if marks:
                at = random_.choice(marks)
                text = text[:at] + text[at + 1 :]
        elif fault == 2:
            lines = text.split("\n")
            number = random_.randrange(len(lines))
            lines.insert(number, lines[random_.randrange(len(lines))])
            text = "\n".join(lines)
        elif fault == 3:
            lines = text.split("\n")
            random_.shuffle(lines) if random_.random() < 0.1 else lines.pop(random_.randrange(len(lines)))
            text = "\n".join(lines)
        elif fault == 4:
            text = text[: max(1, at)] if random_.random() < 0.3 else text
        elif fault == 5:
            text = text.replace("\n", random_.choice(["\r\n", " ", "\n\n", "\r"]), random_.randint(1, 5))
        else:
            end = min(len(text), at + random_.randint(1, 40))
            text = text[:at] + text[at:end].swapcase() + text[end:]
    return text


_SYNTAX = re.compile(
    r"@?\b(?:article|book|misc|incollection|weird|string|comment|preamble|author|title|journal|year|note|url|emph|own|abc|jour|chap"
    r"|manscpt|news|odd|https?)\b",
    re.I,
)


def missing(text: str, library: Library) -> list[str]:
    """The words of a file (four letters and more) that are nowhere: in no record, not set aside, in no finding."""
    kept = [json.dumps(dump(r), ensure_ascii=False) for r in library]
    kept += [s.text for s in library.set_aside] + [f.message for f in library.findings]
    kept += [json.dumps(library.meta, ensure_ascii=False)]
    have = set(re.findall(r"[a-z]{4,}", " ".join(kept).lower()))
    blob = " ".join(kept).lower()
    words = set(re.findall(r"[a-z]{4,}", _SYNTAX.sub(" ", text).lower()))
    return sorted(w for w in words - have if w not in blob)
