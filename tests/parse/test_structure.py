"""The rooms of the grammars stay readable: short functions of few branches, and patterns made of named parts.

Complexity counts 1 for a function and for each branch in it (if, loop, except, conditional expression, comprehension,
assert), and one less than the operands of "and" and "or". What is over a limit is listed with its figure, which may
only shrink: a figure that fell is lowered here, and what has none any more is taken out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOM = Path(__file__).parents[2] / "refkit" / "parse"
MEAN_COMPLEXITY = 8.0
LINES_OF_A_FUNCTION = 60
LENGTH_OF_A_PATTERN = 150

LONG_FUNCTIONS = {
    "flow.py read": 98,
    "law.py statutes": 71,
    "treaties.py treaties": 95,
}
"""Lines of the functions that are still longer."""

LONG_PATTERNS = {
    "cjk.py": [213],
    "frus.py": [165, 194, 196],
    "law.py": [151, 236, 409],
    "occasions.py": [162, 232],
    "treaties.py": [151, 162],
    "view.py": [430],
}
"""Characters of the patterns that are still longer and have no named parts, by their file."""

BRANCHES = (ast.If, ast.For, ast.While, ast.ExceptHandler, ast.IfExp, ast.comprehension, ast.Assert)
# A name in braces: `{label}` of `worded`, `{issue before - page}` of `labelled`; not `{2,40}`.
NAMED_PART = re.compile(r"(?<!\{)\{[a-z_][a-z_ |&-]*\}")
SIGNS_OF_A_PATTERN = re.compile(r"\\[sdwbSDWB.(\[]|\(\?|\[\^|\)\?|\]\+")


class Function(NamedTuple):
    """A function of the rooms: its file and name, how complex it is, and how many lines it has."""

    name: str
    complexity: int
    lines: int


class Pattern(NamedTuple):
    """A text that is a pattern: its file and line, its own characters, and how many named parts are in it."""

    file: str
    line: int
    length: int
    parts: int


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(ROOM.rglob("*.py")):
        yield path.relative_to(ROOM).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def complexity(function: ast.AST) -> int:
    found = 1
    for node in ast.walk(function):
        if isinstance(node, ast.BoolOp):
            found += len(node.values) - 1
        else:
            found += isinstance(node, BRANCHES)
    return found


def functions_of(file: str, tree: ast.Module) -> list[Function]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [
        Function(f"{file} {node.name}", complexity(node), (node.end_lineno or 0) - node.lineno + 1) for node in found
    ]


def measured(text: ast.expr) -> tuple[int, int]:
    """The characters of a text in the source and its named parts; both 0 for what is none."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return len(text.value), len(NAMED_PART.findall(text.value))
    if isinstance(text, ast.JoinedStr):
        own = [measured(piece) for piece in text.values if isinstance(piece, ast.Constant)]
        return sum(length for length, _ in own), sum(parts for _, parts in own) + len(text.values) - len(own)
    if isinstance(text, ast.BinOp) and isinstance(text.op, ast.Add):
        sides = [(measured(side), isinstance(side, ast.Name)) for side in (text.left, text.right)]
        return sum(found[0] for found, _ in sides), sum(found[1] + named for found, named in sides)
    return 0, 0


def patterns_of(file: str, tree: ast.Module) -> list[Pattern]:
    inner: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inner.add(id(node.value))  # a docstring
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            inner |= {id(piece) for piece in ast.walk(node) if piece is not node}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) and id(node) not in inner:
            length, parts = measured(node)
            if length and SIGNS_OF_A_PATTERN.search("".join(_texts(node))):
                found.append(Pattern(file, node.lineno, length, parts))
    return found


def _texts(node: ast.AST) -> list[str]:
    constants = [piece for piece in ast.walk(node) if isinstance(piece, ast.Constant)]
    return [piece.value for piece in constants if isinstance(piece.value, str)]


FUNCTIONS = [function for file, tree in trees() for function in functions_of(file, tree)]
PATTERNS = [pattern for file, tree in trees() for pattern in patterns_of(file, tree)]


def test_functions_are_simple_in_the_mean() -> None:
    every = [function.complexity for function in FUNCTIONS]
    assert sum(every) / len(every) <= MEAN_COMPLEXITY


def test_so_are_those_of_the_grammars_alone() -> None:
    """Without the taggers, whose functions are small."""
    every = [function.complexity for function in FUNCTIONS if "/" not in function.name]
    assert sum(every) / len(every) <= MEAN_COMPLEXITY


def test_functions_are_short() -> None:
    long = {function.name: function.lines for function in FUNCTIONS if function.lines > LINES_OF_A_FUNCTION}
    assert long == LONG_FUNCTIONS


def test_long_patterns_have_named_parts() -> None:
    long: dict[str, list[int]] = {}
    for pattern in PATTERNS:
        if pattern.length > LENGTH_OF_A_PATTERN and not pattern.parts:
            long.setdefault(pattern.file, []).append(pattern.length)
    assert {file: sorted(lengths) for file, lengths in long.items()} == LONG_PATTERNS


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("def f(): pass", 1),
        ("def f():\n if a and b or c: pass\n else: pass", 4),
        ("def f(): return [x for x in y if x]", 2),
        ("def f():\n try: pass\n except E: assert x", 3),
    ],
)
def test_what_counts_as_a_branch(code: str, expected: int) -> None:
    assert complexity(ast.parse(code).body[0]) == expected


@pytest.mark.parametrize(
    ("code", "length", "parts"),
    [
        (r'_A = late(r"\d{2,4}")', 7, 0),
        (r'_A = worded(r"{joiners}\s")', 11, 1),
        (r'_A = late(rf"\d{{4}}{_B}\s")', 7, 1),
        (r'_A = _B + r"\s"', 2, 1),
        (r'_A = labelled(r"\s{issue before - page}")', 23, 1),
    ],
)
def test_what_counts_as_a_named_part(code: str, length: int, parts: int) -> None:
    (found,) = patterns_of("x.py", ast.parse(code))
    assert (found.length, found.parts) == (length, parts)
