"""Patterns can be read: a long one has named parts, or a line and a comment for each of its alternatives.

Counted are the letters of the string that a pattern is made of where it is made; parts that are put in by name count as
their names. Patterns in `re.VERBOSE` have lines and comments, and are not counted.
"""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import refkit

ROOT = Path(refkit.__file__).parent
LONGEST = 150  # letters
MAKERS = {"compile", "late", "worded", "match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer"}

# Long patterns that are still there, by file; a number here may only become smaller.
LEFT: dict[str, int] = {}
LEFT_IN_PARSE = 85


def long_patterns(path: Path) -> list[int]:
    """The lines at which a file makes a pattern that nobody can read."""
    lines = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        maker = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        verbose = any("VERBOSE" in ast.unparse(argument) for argument in (*node.args[1:], *node.keywords))
        if maker in MAKERS and not verbose and len(_letters(node.args[0])) > LONGEST:
            lines.append(node.lineno)
    return lines


def _letters(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(v.value if isinstance(v, ast.Constant) else ast.unparse(v) for v in node.values)
    if isinstance(node, ast.BinOp):
        return _letters(node.left) + _letters(node.right)
    return ""


def test_no_pattern_is_longer_than_a_line_and_a_half() -> None:
    found = {path.relative_to(ROOT).as_posix(): long_patterns(path) for path in ROOT.rglob("*.py")}
    counts = Counter({name: len(lines) for name, lines in found.items() if lines})
    parse = sum(number for name, number in counts.items() if name.startswith("parse/"))
    assert parse <= LEFT_IN_PARSE, {name: lines for name, lines in found.items() if name.startswith("parse/") and lines}
    elsewhere = {
        name: found[name] for name in counts if not name.startswith("parse/") and counts[name] > LEFT.get(name, 0)
    }
    assert not elsewhere, f"patterns over {LONGEST} letters: name their parts, or write them in re.VERBOSE: {elsewhere}"


def test_a_long_pattern_is_seen(tmp_path: Path) -> None:
    long = "a|" * 100
    (tmp_path / "plain.py").write_text(f"P = re.compile(r'{long}')\nQ = late(rf'{long}{{x}}')\n", encoding="utf-8")
    (tmp_path / "right.py").write_text(
        f"P = re.compile(r'{long}', re.VERBOSE)\nQ = re.compile(PART)\n", encoding="utf-8"
    )
    assert long_patterns(tmp_path / "plain.py") == [1, 2]
    assert long_patterns(tmp_path / "right.py") == []
