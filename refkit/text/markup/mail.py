"""Mail as a reader sees it: the marks of quoting ("> ", "> > ") left out, headers and "... wrote:" known as such.

Mail programs put the marks in front of every line that they quote, also of the further lines of one reference. They are
markup: the visible text is without them, and every visible character knows where it stood.
"""

from __future__ import annotations

import re

from refkit.knowledge.pages import MAIL_HEADERS
from refkit.text.cues import begins, ends
from refkit.text.page import Visible

_QUOTE = re.compile(r"[ \t]{0,3}>(?:[ \t]?>)*[ \t]?")
_NAMES = "|".join(sorted(name.lower() for name in MAIL_HEADERS))
_HEADER = re.compile(rf"(?P<name>{_NAMES})\s?:\s+(?P<value>\S.*)", re.I)
# What of a header is enough by itself: an address, the minute, the answer to a subject.
_CLEAR = re.compile(r"[^\s@]+@[^\s@]+\.\w|\d{1,2}:\d\d|(?:re|fwd?|aw|wg|tr|rv)\s?:\s", re.I)
_WROTE = re.compile(
    r"""
    (?:on|am|le|el|il|em|op|den|w[ ]dniu)\b.{0,200}\d.{0,200}?      # On Mon, 3 May 2021 at 10:12, Ann Hay
    (?:wrote|writes|schrieb(?:\s.{1,80})?|a[ ]écrit|escribió|ha[ ]scritto|escreveu|schreef|skrev|napisał\(?a?\)?)\s?:
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FORWARDED = re.compile(r"-{2,}\s?(?:original|forwarded) message\s?-{2,}|begin forwarded message:", re.I)
_FIELDS = 2  # so many header lines in a row are a header, where one names who wrote or was written to
_CATALOGUED = frozenset(("date", "datum", "fecha", "дата", "subject", "objet", "asunto", "oggetto", "тема"))
_LONGEST = 300  # characters of an attribution


def see_mail(visible: Visible) -> Visible:
    """The visible text without marks of quoting, its headers in the zone "mail"; the same one where it is no mail."""
    text = visible.text
    if ">" in text and (edits := _marks(text)):
        visible = visible.edited(edits, "mail")
    return visible.zoned(_zones(visible.text))


def _marks(text: str) -> list[tuple[int, int, str]]:
    """The marks of quoting as edits that take them away; none where a single line of many has one.

    Where a quotation begins or ends between two whole lines, they get an empty line between them.
    """
    edits: list[tuple[int, int, str]] = []
    at = held = quoted = depth = 0
    above = ""
    for raw in text.splitlines(keepends=True):
        mark = _QUOTE.match(raw)
        line = raw[mark.end() :].strip() if mark else raw.strip()
        now = mark[0].count(">") if mark else 0
        apart = now != depth and above and line and ends.ends_like_entry(above) > 0 and not begins.continues(line)
        if mark or apart:
            edits.append((at, at + (mark.end() if mark else 0), "\n" if apart else ""))
        held += bool(raw.strip())
        quoted += bool(mark)
        above, depth = line, now
        at += len(raw)
    return edits if quoted >= 2 or quoted == held else []


def _zones(text: str) -> list[tuple[int, str]]:
    """Where headers and attributions begin and end."""
    if ":" not in text and "--" not in text:
        return []
    out: list[tuple[int, str]] = []
    run: list[tuple[int, int, str, bool]] = []  # (start, end, name, clear) of header lines in a row
    at = 0
    above: tuple[int, str] | None = None  # a line that an attribution may have begun on

    def close() -> None:
        names = {name for _, _, name, _ in run}
        if any(clear for *_, clear in run) or (len(names) >= _FIELDS and not names <= _CATALOGUED):
            out.extend([(run[0][0], "mail"), (run[-1][1], "")])
        run.clear()

    for raw in text.splitlines(keepends=True):
        line, end = raw.strip(), at + len(raw)
        header = _HEADER.match(line) if ":" in line[:12] else None
        if header:
            run.append((at, end, header["name"].casefold(), bool(_CLEAR.search(header["value"]))))
        elif line:
            close()
        if line.endswith(":") or line.startswith("-"):
            start, whole = (at, line) if above is None or _WROTE.fullmatch(line) else (above[0], f"{above[1]} {line}")
            if len(whole) <= _LONGEST and (_WROTE.fullmatch(whole) or _FORWARDED.fullmatch(line)):
                out.extend([(start if _WROTE.fullmatch(whole) else at, "mail"), (end, "")])
        above = (at, line) if 0 < len(line) <= _LONGEST else None
        at = end
    close()
    return out
