"""What every output format shares: walking the events, flip-flop of styles and quotes, links that are safe.

A subclass says how text is escaped and which marks open and close a style; it never sees the nesting.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..values.flatten import Close, Event, Open
from ..values.rich_text import Fmt

__all__ = ["SET_OFF", "Format", "safe_url", "styled"]

PLAIN: Final = {
    "font-style": "normal", "font-variant": "normal", "font-weight": "normal", "text-decoration": "none",
    "vertical-align": "baseline",
}  # fmt: skip
SET_OFF: Final = "\0"
"""One blank between parts of an entry, whatever blanks stand there already. No text holds the character."""
_AROUND: Final = re.compile(r" *\0[ \0]*")
_URL: Final = re.compile(r"^(?:https?://|mailto:)[^\s<>\"'\\^`{}|\x00-\x20\x7f-\xa0]+$", re.I)


def safe_url(url: str) -> str:
    """The URL where it is one that may become a link (http, https, mailto), else ''."""
    return url if len(url) < 2000 and _URL.match(url) else ""


def styled(fmt: Fmt, current: dict[str, str]) -> list[tuple[str, str]]:
    """What really changes when a format opens: nested markup of a field flips back, nested style formatting stays."""
    changes = []
    for name, value in fmt.styles:
        now = current.get(name, PLAIN[name])
        if value == now:
            if not fmt.flips or value == PLAIN[name]:
                continue
            value = PLAIN[name]
        changes.append((name, value))
    return changes


class Format:
    """A format. `text` escapes, `open` and `close` mark one style, `block` wraps a display block, `link` a link."""

    name = "text"

    def text(self, text: str) -> str:
        """Text that cannot be mistaken for markup."""
        return text

    def open(self, style: str, value: str) -> str:
        """The mark that begins a style."""
        return ""

    def close(self, style: str, value: str) -> str:
        """The mark that ends it."""
        return ""

    def block_open(self, display: str) -> str:
        """What begins a display block (`block`, `left-margin`, `right-inline`, `indent`)."""
        return ""

    def block_close(self, display: str) -> str:
        """What ends it."""
        return ""

    def link_open(self, url: str) -> str:
        """What begins a link to a safe URL."""
        return ""

    def link_close(self, url: str) -> str:
        """What ends it."""
        return ""

    def link_alone(self, url: str) -> str:
        """A link to a safe URL whose text is the URL itself, where that is written shorter; '' where it is not."""
        return ""

    def finish(self, text: str) -> str:
        """The last touch on a whole entry."""
        return text

    def render(self, events: Sequence[Event], quotes: Sequence[str]) -> str:
        """Events as text of this format; `quotes` are the marks: outer open and close, inner open and close."""
        out: list[str] = []
        current = dict(PLAIN)
        stack: list[list[str]] = []
        depth = 0
        for event in events:
            if isinstance(event, str):
                out.append(self.text(event))
            elif type(event) is Open:
                fmt = event.fmt
                ends: list[str] = []
                if fmt.display:
                    out.append(self.block_open(fmt.display))
                    ends.append(self.block_close(fmt.display))
                if fmt.link:
                    out.append(self.link_open(fmt.link))
                    ends.append(self.link_close(fmt.link))
                undo: list[tuple[str, str]] = []
                for style, value in styled(fmt, current):
                    undo.append((style, current[style]))
                    current[style] = value
                    out.append(self.open(style, value))
                    ends.append(self.close(style, value))
                if fmt.quotes:
                    level = depth % 2 if depth or fmt.quotes != "inner" else 1
                    out.append(self.text(quotes[2 * level]))
                    ends.append(self.text(quotes[2 * level + 1]))
                    depth += 1
                stack.append([*reversed(ends), *(f"\0{name}\0{value}" for name, value in undo)])
            elif isinstance(event, Close):
                if event.fmt.quotes:
                    depth -= 1
                for end in stack.pop():
                    if end[:1] == "\0":
                        _, name, value = end.split("\0")
                        current[name] = value
                    else:
                        out.append(end)
        text = "".join(out)
        if SET_OFF in text:
            text = _AROUND.sub(" ", text)
        return self.finish(text)
