"""The small language in which grammars of references are written: text that says at once what it means.

    {slot}  {slot.form}     a value: a rule of the grammar, or a built-in (a person, a date, a number)
    ⟨a|b|c⟩                 one of them
    ⟦a⟧                     written every other time
    ⟪field:a⟫               what is written inside is the value of `field`
    ⟪field=a⟫               the same for a name that is a body or an office: {"literal": a}
    ⟪aside:a⟫               at the end of a value, and not of it: "Titel [A translation]"

A grammar is a text of rules, `name: one | another`; an alternative that begins with `3*` counts three times, lines
that begin with a blank go on, `#` begins a comment line. A rule that a later text names again is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias


@dataclass(frozen=True)
class Slot:
    """A value to be filled in: its name and the form in which it is written ("" for the usual one)."""

    name: str
    form: str


@dataclass(frozen=True)
class OneOf:
    """Alternatives of equal weight; an empty sequence stands for nothing."""

    options: tuple[Sequence, ...]


@dataclass(frozen=True)
class Maybe:
    """What is written every other time."""

    inner: Sequence


@dataclass(frozen=True)
class Captured:
    """What is written inside is the value of a field."""

    field: str
    literal: bool
    inner: Sequence


Node: TypeAlias = "str | Slot | OneOf | Maybe | Captured"
Sequence: TypeAlias = "tuple[Node, ...]"
Rules: TypeAlias = Mapping[str, tuple[Sequence, ...]]

_TOKEN = re.compile(r"\{([^{}]+)\}|([⟨⟦⟪⟩⟧⟫|])|([^{}⟨⟦⟪⟩⟧⟫|]+)")
_RULE = re.compile(r"([\w@][\w@ -]*?):(?:\s+|$)")
_WEIGHT = re.compile(r"(\d+)\*\s*")
_CLOSING = {"⟨": "⟩", "⟦": "⟧", "⟪": "⟫"}


class GrammarError(ValueError):
    """A template that cannot be read: what is wrong, and in which template."""


@cache
def template(text: str) -> Sequence:
    """`text` read as a template. Raises `GrammarError` where a bracket does not close or a brace is empty."""
    tokens = _tokens(text)
    options, at = _options(tokens, 0, "", text)
    if at != len(tokens) or len(options) != 1:
        raise GrammarError(f"bar or closing bracket at the top: {text!r}")
    return options[0]


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() != at:
            break
        at = match.end()
        found.append(("slot", match[1]) if match[1] else ("mark", match[2]) if match[2] else ("text", match[3]))
    if at != len(text):
        raise GrammarError(f"stray brace at {at}: {text!r}")
    return found


def _options(tokens: list[tuple[str, str]], at: int, closing: str, text: str) -> tuple[list[Sequence], int]:
    """The alternatives from `at` up to the closing mark, and the place of that mark."""
    options: list[list[Node]] = [[]]
    while at < len(tokens):
        sort, value = tokens[at]
        if sort == "text":
            options[-1].append(value)
        elif sort == "slot":
            name, _, form = value.partition(".")
            options[-1].append(Slot(name, form))
        elif value == "|":
            options.append([])
        elif value in _CLOSING:
            inner, at = _options(tokens, at + 1, _CLOSING[value], text)
            options[-1].append(_bracket(value, inner, text))
        elif value == closing:
            return [tuple(option) for option in options], at
        else:
            raise GrammarError(f"{value} closes nothing: {text!r}")
        at += 1
    if closing:
        raise GrammarError(f"{closing} is missing: {text!r}")
    return [tuple(option) for option in options], at


def _bracket(opening: str, options: list[Sequence], text: str) -> Node:
    if opening == "⟨":
        return OneOf(tuple(options))
    if len(options) != 1:
        raise GrammarError(f"a bar inside {opening}: {text!r}")
    if opening == "⟦":
        return Maybe(options[0])
    head = options[0][0] if options[0] else ""
    match = re.match(r"([\w-]+)([:=])", head) if isinstance(head, str) else None
    if match is None or not isinstance(head, str):
        raise GrammarError(f"⟪ without the name of a field: {text!r}")
    rest = head[match.end() :]
    return Captured(match[1], match[2] == "=", ((rest,) if rest else ()) + options[0][1:])


def source_of(sequence: Sequence) -> str:
    """A template of text and slots as it was written: "{d} {month} {y}"."""
    return "".join(
        node if isinstance(node, str) else "{" + node.name + "}" for node in sequence if isinstance(node, str | Slot)
    )


def rules(*texts: str) -> Rules:
    """The rules of several texts, a later one's in place of an earlier one's of the same name.

    Raises `GrammarError` for a line outside any rule and for a template that cannot be read.
    """
    bodies: dict[str, list[str]] = {}
    for text in texts:
        name = ""
        for line in text.splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            if line[0] in " \t":
                if not name:
                    raise GrammarError(f"no rule before {line!r}")
                bodies[name].append(line.strip())
                continue
            match = _RULE.match(line)
            if match is None:
                raise GrammarError(f"neither a rule nor a further line: {line!r}")
            name = match[1]
            bodies[name] = [line[match.end() :].strip()]
    return {name: tuple(_weighted(" ".join(lines).strip())) for name, lines in bodies.items()}


def _weighted(body: str) -> list[Sequence]:
    found: list[Sequence] = []
    for option in _alternatives(body):
        match = _WEIGHT.match(option)
        weight = int(match[1]) if match else 1
        found.extend([template(option[match.end() if match else 0 :].replace("␣", " "))] * weight)
    return found


def _alternatives(body: str) -> list[str]:
    """`body` cut at the bars that stand in no bracket; "" alone is an empty alternative, written ∅."""
    cut, depth, start = [], 0, 0
    for at, char in enumerate(body):
        depth += (char in "⟨⟦⟪") - (char in "⟩⟧⟫")
        if char == "|" and not depth:
            cut.append(body[start:at])
            start = at + 1
    cut.append(body[start:])
    stripped = [option.strip() for option in cut]
    return ["" if option == "∅" else option for option in stripped if option]
