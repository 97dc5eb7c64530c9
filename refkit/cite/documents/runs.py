"""Entries in HTML, as every engine prints them, back into runs: text with its emphasis, and nothing of the markup.

Only the tags that engines write are tags; any other `<` is text. Linear: a tag ends at the next angle bracket.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refkit.csl import Run

_TAG = re.compile(r"<(/?)(i|em|b|strong|u|sup|sub|sc|span|div|a)(?=[\s>/])([^<>]*)>", re.I)
_NAMED: dict[str, dict[str, Any]] = {
    "i": {"italic": True}, "em": {"italic": True}, "b": {"bold": True}, "strong": {"bold": True},
    "u": {"underline": True}, "sup": {"superscript": True}, "sub": {"subscript": True}, "sc": {"small_caps": True},
}  # fmt: skip
_STYLED: dict[tuple[str, str], dict[str, Any]] = {
    ("font-style", "italic"): {"italic": True}, ("font-style", "oblique"): {"italic": True},
    ("font-style", "normal"): {"italic": False}, ("font-weight", "bold"): {"bold": True},
    ("font-weight", "normal"): {"bold": False}, ("font-variant", "small-caps"): {"small_caps": True},
    ("font-variant", "normal"): {"small_caps": False}, ("text-decoration", "underline"): {"underline": True},
    ("text-decoration", "none"): {"underline": False}, ("vertical-align", "sup"): {"superscript": True},
    ("vertical-align", "sub"): {"subscript": True},
    ("vertical-align", "baseline"): {"superscript": False, "subscript": False},
}  # fmt: skip
_STYLE = re.compile(r"([a-z-]{1,30})\s{0,9}:\s{0,9}([a-z-]{1,30})")
_DISPLAY = re.compile(r"\bcsl-(left-margin|right-inline|block|indent)\b")
# No program shows a control character, and some obey it; a surrogate half is no character at all.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]")
_HALF = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]+")


def runs_of(entry: str) -> list[Run]:
    """The runs of an entry in HTML; blanks are single, none stands at its ends."""
    from refkit.csl import Run

    out: list[Run] = []
    open_tags: list[tuple[str, Run]] = []
    now = Run("")
    at = 0
    for tag in _TAG.finditer(entry):
        _add(out, now, entry[at : tag.start()])
        at = tag.end()
        name = tag[2].lower()
        if not tag[1]:
            open_tags.append((name, now))
            now = _styled(now, name, tag[3])
        elif open_tags and open_tags[-1][0] == name:
            now = open_tags.pop()[1]
    _add(out, now, entry[at:])
    return _without_double_blanks(out)


def _styled(now: Run, name: str, attributes: str) -> Run:
    if name in _NAMED:
        return replace(now, **_NAMED[name])
    for pair in _STYLE.findall(attributes):
        now = replace(now, **_STYLED.get(pair, {}))
    display = _DISPLAY.search(attributes)
    return replace(now, display=display[1]) if display else now


def _add(out: list[Run], style: Run, text: str) -> None:
    words = _HALF.sub("\ufffd", _BLANKS.sub(" ", _CONTROL.sub("", unescape(text))))
    if words:
        out.append(replace(style, text=words))


def _without_double_blanks(found: list[Run]) -> list[Run]:
    """Neighbours of one style are one run, and blanks of the markup's own lines are none of the entry's."""
    out: list[Run] = []
    for run in found:
        first = not out or out[-1].text.endswith(" ") or out[-1].display != run.display
        text = run.text.lstrip(" ") if first else run.text
        if out and replace(run, text=out[-1].text) == out[-1]:
            out[-1] = replace(run, text=out[-1].text + text)
        elif text:
            out.append(replace(run, text=text))
    while out and not (text := out[-1].text.rstrip(" ")):
        out.pop()
    if out:
        out[-1] = replace(out[-1], text=out[-1].text.rstrip(" "))
    return out
