"""Makes a failing input small: drops lines, then tokens, then characters, as long as it fails in the same way.

Plain delta debugging with a budget of tries; JSON is shrunk as a value first, so that it stays JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

Input = str | bytes


def shrunk(given: Input, fails: Callable[[Input], bool], tries: int = 600) -> Input:
    """The smallest input found that still fails; `fails` is asked at most `tries` times."""
    left = [tries]

    def ask(candidate: Input) -> bool:
        left[0] -= 1
        return left[0] >= 0 and fails(candidate)

    if isinstance(given, bytes):
        return (
            b"".join(_least([given[i : i + 1] for i in range(len(given))], lambda p: ask(b"".join(p))))
            if len(given) < 4000
            else given
        )
    text = _json_shrunk(given, ask)
    for cut in (_lines, _tokens, list):
        pieces = cut(text)
        if len(pieces) < 20_000:
            text = "".join(_least(pieces, lambda p: ask("".join(p))))
    return text


def _least(pieces: Sequence[Any], fails: Callable[[Sequence[Any]], bool]) -> Sequence[Any]:
    """The fewest pieces that still fail: chunks are dropped, half as large each round."""
    pieces = list(pieces)
    size = max(1, len(pieces) // 2)
    while True:
        at = 0
        while at < len(pieces):
            candidate = pieces[:at] + pieces[at + size :]
            if candidate and fails(candidate):
                pieces = candidate
            else:
                at += size
        if size == 1:
            return pieces
        size = max(1, size // 2)


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+|\s+|[^\w\s]", text)


def _json_shrunk(text: str, fails: Callable[[str], bool]) -> str:
    """A JSON text without the members it does not need."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if not isinstance(value, dict | list):
        return text
    again = True
    while again:
        again = False
        for smaller in _smaller(value):
            shorter = json.dumps(smaller)
            if len(shorter) < len(text) and fails(shorter):
                value, text, again = smaller, shorter, True
                break
    return text


def _smaller(value: Any, depth: int = 0) -> Iterator[Any]:
    """The value with one member less, the outer ones first."""
    if depth > 12:
        return
    if isinstance(value, dict):
        for key in value:
            yield {k: v for k, v in value.items() if k != key}
        for key, inner in value.items():
            for smaller in _smaller(inner, depth + 1):
                yield {**value, key: smaller}
    elif isinstance(value, list):
        for i in range(len(value)):
            yield value[:i] + value[i + 1 :]
        for i, inner in enumerate(value):
            for smaller in _smaller(inner, depth + 1):
                yield [*value[:i], smaller, *value[i + 1 :]]
