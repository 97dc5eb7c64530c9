"""A plain list of runs for word processors: text with its computed style, no nesting, nothing escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..values.flatten import Close, Event, Open
from .base import PLAIN, safe_url, styled

__all__ = ["Run", "runs"]


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style. `display` is the block that it stands in ('' for none), `link` a safe URL or ''."""

    text: str
    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    underline: bool = False
    superscript: bool = False
    subscript: bool = False
    display: str = ""
    link: str = ""


def runs(events: Sequence[Event], quotes: Sequence[str]) -> list[Run]:
    """Events as runs; neighbours in the same style are joined."""
    out: list[Run] = []
    current = dict(PLAIN)
    stack: list[tuple[str, str, str, str]] = []
    saved: list[dict[str, str]] = []
    depth, display, link = 0, "", ""

    def add(text: str) -> None:
        run = Run(
            text, current["font-style"] in ("italic", "oblique"), current["font-weight"] == "bold",
            current["font-variant"] == "small-caps", current["text-decoration"] == "underline",
            current["vertical-align"] == "sup", current["vertical-align"] == "sub", display, link,
        )  # fmt: skip
        if out and (out[-1].__class__(text, *_style(out[-1]))) == run:
            out[-1] = Run(out[-1].text + text, *_style(run))
        elif text:
            out.append(run)

    for event in events:
        if isinstance(event, str):
            add(event)
        elif type(event) is Open:
            fmt = event.fmt
            stack.append((display, link, "", ""))
            saved.append(dict(current))
            display = fmt.display or display
            link = safe_url(fmt.link) if fmt.link else link
            for style, value in styled(fmt, current):
                current[style] = value
            if fmt.quotes:
                level = depth % 2 if depth or fmt.quotes != "inner" else 1
                add(quotes[2 * level])
                stack[-1] = (*stack[-1][:2], quotes[2 * level + 1], "")
                depth += 1
        elif isinstance(event, Close):
            held = stack.pop()
            if held[2]:
                add(held[2])
                depth -= 1
            display, link = held[:2]
            current.clear()
            current.update(saved.pop())
    return out


def _style(run: Run) -> tuple[bool, bool, bool, bool, bool, bool, str, str]:
    return (run.italic, run.bold, run.small_caps, run.underline, run.superscript, run.subscript, run.display, run.link)
