"""Writes `known`, the names and abbreviations of all tables: `python -m refkit.knowledge.repositories.compile`.

To be run when a table was changed; a test says so when it was forgotten.
"""

from __future__ import annotations

from pathlib import Path

from refkit.knowledge.repositories import abbreviations, folded, repositories

TARGET = Path(__file__).with_name("known.py")
_HEAD = '''"""Names (folded) and abbreviations (as printed) of all repositories. Written by a program: do not edit.

Made from the tables beside it by `python -m refkit.knowledge.repositories.compile`: taking the tables apart takes 50 ms,
and the reader asks only whether a name is known.
"""

from __future__ import annotations

# fmt: off
'''
SHORTEST = 3
"""Letters of the shortest abbreviation that is looked up: those of two are states, initials and classes as well."""


def source() -> str:
    """The text of the module `known`."""
    short = sorted(a for a in abbreviations() if sum(map(str.isalpha, a)) >= SHORTEST)
    names = sorted({folded(name) for row in repositories() for name in row.names})
    out = [_HEAD]
    for title, listed in (("ABBREVIATIONS", short), ("NAMES", names)):
        joined = "|".join(listed).replace("\\", "\\\\").replace('"', '\\"')
        out.append(f'{title}: frozenset[str] = frozenset("{joined}".split("|"))\n')
    return "".join(out)


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
