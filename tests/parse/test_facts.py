"""What grammars tell each other is told by one and asked by another: a fact without either is dead."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

from refkit.parse import facts
from refkit.parse.facts import Copy, Facts


def _uses(context: type[ast.expr_context]) -> set[str]:
    """Names of facts that the reading code sets (`ast.Store`) or asks (`ast.Load`)."""
    found: set[str] = set()
    for path in Path(facts.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, context):
                held = node.value
                if isinstance(held, ast.Attribute) and held.attr in ("facts", "copy"):
                    found.add(node.attr)
    return found


def test_every_fact_is_set_by_one_grammar_and_asked_by_another() -> None:
    known = {f.name for f in fields(Facts)} - {"copy"}
    assert known - _uses(ast.Load) == set(), "nobody asks"
    assert known - _uses(ast.Store) == set(), "nobody sets"
    assert {f.name for f in fields(Copy)} - _uses(ast.Store) == set(), "nobody sets, though finish() hands it on"
