"""What a page repeats behind its entries and is no part of them: labels of links, [BACK], signs that lead back.

    London: Macmillan, 1946.Find this resource:
    (Sydney: Angus & Robertson, 1963), pp. 37–60. [BACK]

Found by counting: the same few words or signs behind the end of many lines, or on lines of their own below them. They
are taken out of the visible text. What references repeat themselves stays: a stop behind it, a press, a town, "(n.d.)",
"[in Russian]". Labels that are known by their words are left to `splitting.joined`.
"""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import category

from refkit.knowledge.pages import NAVIGATION
from refkit.text.cues import begins, ends, headings, holds, words
from refkit.text.page import Visible

_LONG = 30  # characters of a line that may end an entry
_LONGEST = 40  # characters of a label
_LEAST = 4  # times that words are repeated before they are believed to be no part of entries
_LEAST_SIGNS = 3
_SHARE = 0.25  # of the lines that hold a year
_ENDED = r"[.)\]”\"’»>\d*_]"
_TAIL = re.compile(
    rf"(?<={_ENDED})\s{{0,3}}(?:(?P<bracket>[\[(][^\[\]()\d]{{1,30}}[\])])|(?P<words>[^.,;)\]”\"’»/>\d\s][^.,;)\]”\"’»/>\d]{{0,39}}))$"
)
_KEPT = frozenset(("print", "web", "online", "paperback", "hardcover", "pdf", "film", "microform", "email", "dvd"))
_BACK = "↩^⏎"  # signs that `splitting.joined` knows


def without_repeated(visible: Visible) -> Visible:
    """The visible text without what it repeats behind its entries; the same one where it repeats nothing."""
    rows = _rows(visible.text)
    tails = {i: m for i, (_, text) in enumerate(rows) if len(text) >= _LONG and (m := _tail(text))}
    # "Disponível em:" and then the address on the next line is the entry's own.
    tails = {i: m for i, m in tails.items() if i + 1 == len(rows) or begins.continues(rows[i + 1][1]) < 1}
    whole = {i: text for i, (_, text) in enumerate(rows) if i and len(text) <= _LONGEST and _follows(rows[i - 1][1])}
    counts = Counter(_name(m) for m in tails.values()) + Counter(whole.values())
    dated = sum(len(text) >= _LONG and holds.has_year(text) > 0 for _, text in rows) if counts else 0
    found = {name for name, count in counts.items() if _is_furniture(name, count, dated)}
    found -= {
        name for name in found if name in whole.values() and name not in map(_name, tails.values()) and name[-1] != ":"
    }
    if not found:
        return visible
    edits = []
    for i, (start, text) in enumerate(rows):
        if i in tails and _name(tails[i]) in found:
            edits.append((start + len(text[: tails[i].start()].rstrip()), start + len(text), ""))
        elif text in found:
            edits.append((start, start + len(text), ""))
    return visible.edited(edits, visible.kind)


def _rows(text: str) -> list[tuple[int, str]]:
    """The lines that hold something, stripped, each with its place."""
    out = []
    at = 0
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            out.append((at + len(raw) - len(raw.lstrip()), content))
        at += len(raw)
    return out


def _tail(text: str) -> re.Match[str] | None:
    """What stands behind the end of an entry in a line; None in an address, and for a unit of pages ("598 с")."""
    m = _TAIL.search(text, max(1, len(text) - _LONGEST - 3))
    if m is None or "/" in text.rsplit(None, 1)[-1]:
        return None
    word = m["words"]
    if word is None:
        return m
    if word[0].isalnum() and not word[0].isupper():
        return None
    return m if not text[m.start() - 1].isdigit() or " " in word.strip() or not word[0].isalpha() else None


def _name(tail: re.Match[str]) -> str:
    return (tail["bracket"] or tail["words"]).strip()


def _follows(above: str) -> bool:
    """Whether a line may be the last one of an entry, so that a label stands below it."""
    return len(above) >= _LONG and bool(ends.ends_like_entry(above))


def _is_furniture(name: str, count: int, dated: int) -> bool:
    """Whether something that stands behind entries so often is no part of them."""
    signs = all(category(c)[0] == "S" or c.isspace() or c in "[]()" for c in name)
    if count < max(_LEAST_SIGNS if signs else _LEAST, _SHARE * dated):
        return False
    if signs:
        return not set(name) & set(_BACK) and any(category(c)[0] == "S" for c in name)
    found = [w for w in (word.strip("[]():-–— ").casefold() for word in name.split()) if w]
    if name[0] in "[(":
        return bool(NAVIGATION.intersection(found)) or (
            name.strip("[]()").isupper() and len(name) > 4 and len(found) == 1
        )
    if not found or headings.link_label(name) or _KEPT.intersection(found) or words.MONTHS.intersection(found):
        return False
    named = holds.published(name) or holds.periodical(name) or holds.archived(name) or " ".join(found) in words.TOWNS
    return not named and name[-1] not in '.,;)”"»' and not headings.any_heading(name)
