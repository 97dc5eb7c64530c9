"""The strings of a JSON item and where they stand: CSL-JSON, Zotero's and Better BibTeX's JSON, refkit's own lines."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from refkit.formats.edit_in_place.leaves import Decoded, Leaf, unescaped
from refkit.trace import Span

_MARK = re.compile(r'"(?P<string>(?:[^"\\]|\\.)*)"|[{}\[\],:]', re.S)
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.S)


def strings_of(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Each string that is a value between `start` and `end`: its path ("data/title"), its span between the quotes.

    Items of a list carry the path of the list.
    """
    path: list[str] = []  # the keys of the objects that are open; "" for a list
    key = ""
    before = ""
    for match in _MARK.finditer(text, start, end):
        mark = match[0]
        if mark in "{[":
            path.append(key if mark == "{" else f"{key}[")
            key = key if mark == "[" else ""
        elif mark in "}]":
            if path:
                key = path.pop().removesuffix("[")
        elif mark[0] == '"':
            if path and not path[-1].endswith("[") and before in "{,":
                key = _read(match["string"])
            else:
                names = [p for p in path[1:] if p and not p.endswith("[")]
                yield "/".join([*names, key]) if key else "/".join(names), match.start() + 1, match.end() - 1
        before = mark[0]


def _read(string: str) -> str:
    return unescaped(string, 0, len(string), _ESCAPE, _meaning).text if "\\" in string else string


def _meaning(match: re.Match[str]) -> str:
    try:
        return str(json.loads(f'"{match[0]}"'))
    except ValueError:
        return match[0]


def leaves(text: str, start: int, end: int, plain: Callable[[str], bool]) -> list[Leaf]:
    """The leaves of the item from `start` to `end`; `plain` says whether the file can hold a character as it is."""

    def spell(piece: str) -> str:
        return "".join(json.dumps(c, ensure_ascii=not plain(c))[1:-1] for c in piece)

    def decode(first: int, last: int) -> Callable[[], Decoded]:
        return lambda: unescaped(text, first, last, _ESCAPE, _meaning)

    return [
        Leaf(name, decode(first, last), spell, where=Span(first, last))
        for name, first, last in strings_of(text, start, end)
    ]
