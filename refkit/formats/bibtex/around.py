"""What stands around the entries of a BibTeX file (strings, preambles, comments, words), put back when it is written.

`bibtex.file` collects it in `Library.meta`; here is where each piece goes, and which cannot be written as it was.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

from refkit.formats.base import Loss
from refkit.formats.bibtex.remarks import is_safe_preamble
from refkit.formats.bibtex.values import MONTHS

_STRING = re.compile(r"@\s*string\s*[{(]\s*([^\s=]+)", re.I)
_COMMENT = re.compile(r"@\s*comment\b", re.I)
_BEGINS = re.compile(r"@\s*\w+\s*[{(]")


class Surroundings:
    """The pieces of a file's meta, in order: `head`, then `before(id)` each entry, then `tail`; `losses` are the rest.

    `ids` are the references that are written: what stood before another one goes to the end.
    """

    def __init__(self, meta: Mapping[str, Any], ids: Container[str]) -> None:
        self.losses: list[Loss] = []
        self.head: list[str] = []
        self._before: dict[str, list[str]] = {}
        for kind, fits in (("strings", _is_string), ("preamble", is_safe_preamble), ("comments", _is_comment)):
            for raw in _texts(meta.get(kind)):
                if fits(raw):
                    self.head.append(raw)
                else:
                    self.losses.append(Loss("", f"meta.{kind}", raw))
        between = meta.get("between")
        for pair in between if isinstance(between, list) else ():
            if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(x, str) for x in pair)):
                continue
            key, text = pair
            lines = _lines(text)
            if _BEGINS.search("\n".join(line for line in lines if not line.startswith("%"))):
                self.losses.append(Loss("", "meta.between", text))
            else:
                self._before.setdefault(key if key in ids else "", []).extend(lines)
        self.tail = self.before("")

    def before(self, key: str) -> list[str]:
        """What stood before an entry, as one piece; once, where two entries have one key."""
        lines = self._before.pop(key, [])
        return ["\n".join(lines)] if lines else []


def _texts(value: Any) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def _lines(text: str) -> list[str]:
    """The lines of words or of a comment; a comment from inside an entry begins each by its own percent sign."""
    lines = [line.strip() for line in re.split(r"\r\n|\r|\n", text)]
    sign = "% " if lines[0].startswith("%") else ""
    return [line if line.startswith("%") else sign + line for line in lines if line]


def _is_string(raw: str) -> bool:
    """Whether a definition can be written back: values are written expanded, so only the months must stay months."""
    match = _STRING.match(raw)
    return match is not None and match[1].lower() not in MONTHS and _closed(raw)


def _is_comment(raw: str) -> bool:
    return _COMMENT.match(raw) is not None and _closed(raw) and len(_BEGINS.findall(raw)) == 1


def _closed(raw: str) -> bool:
    """Whether a block ends where it seems to, however braces are counted."""
    return raw.count("{") == raw.count("}") and "\\" not in raw[-2:] and "\n@" not in raw
