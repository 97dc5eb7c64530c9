"""What stands beside the quoted title of a record in an archive: its genre before, its number, code or genre behind.

"Kennan, telegram, “The Long Telegram,” no. 511"; proposed where a chain was found (`archival`).
"""

from __future__ import annotations

from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.knowledge.genres import RECORDS
from refkit.knowledge.shelfmarks import DOCUMENT_CODES
from refkit.model.parts import Number
from refkit.parse.proposal import Draft
from refkit.read.archives import DOCUMENT_CODE
from refkit.read.patterns import late

_GENRE_BEFORE = late(
    rf"(?:^|[.,\x00]\s)(?P<genre>(?:[A-Z]?[a-z]+\s)?(?:{'|'.join(RECORDS)})"
    r"(?:\s(?:of|for)\s(?:the\s)?[A-Z]?[a-z]+(?:\s[A-Z][a-z]+)?)?)[,.:]?\s?$"
)
_NUMBER_LABEL = r"(?:tels?|telegram|no|nos|Nos?|Nr|nr|doc|Doc|desp|despatch|memo|min)\.?(?:\s[Nn]os?\.)?|n°|№"
_CODE_BEHIND = (  # C(55) 12, NSC 5429/5, C-M(58)149
    rf"[A-Z]{{2,4}}\s?\(\d\d\)\s?\d+(?:\(\w{{1,7}}\))?|(?:{'|'.join(DOCUMENT_CODES)}|SC|RAR|P)[\s-]\d[\w/.-]*"
    r"|C-[MR]\(\d\d\)\d+"
)
_NUMBER_BEHIND = late(
    rf"[\s,.;(]*(?P<label>{_NUMBER_LABEL})\s?(?P<number>[A-Z]{{0,4}}-?\d[\w/-]*)(?=[,.;)\s\x00])"
    rf"|[\s,.;(]*(?P<code>{_CODE_BEHIND})(?=[,.;)\s\x00])"
)
_GENRE_BEHIND = late(r"[\s,.;\x00]*(?P<genre>[a-zà-ÿ][^\W\d_]+\s(?:by|of|from|von|de|for)\s[^,.;:\x00\d]{3,60})(?=,\s)")
_CODE = late(r"(?P<code>[^“”\"«„\x00]{5,56}?),?\s(?=[“\"«„])")


def document_code(draft: Draft) -> None:
    """Propose the code of a document that stands before its quoted title: NSC 5429/5, “Current U.S. Policy”."""
    code = _CODE.match(draft.text, draft.facts.lead_end)
    if code and DOCUMENT_CODE.match(code["code"]):
        draft.propose("number", Number(text=code["code"]), code.span("code"), 0.8, "archival-chain")


def beside_title(draft: Draft) -> None:
    """The genre right before a quoted title, and the number or genre right behind it."""
    end = draft.facts.quote_end
    if end:
        _genre_before(draft, end)
        document_code(draft)
        _genre_behind(draft, _number_behind(draft, end))


def _genre_before(draft: Draft, end: int) -> None:
    """Propose the genre between other words and the quoted title that ends at `end`: "..., Telegram, “...”"."""
    head = draft.facts.lead_end
    opening = max(draft.text.rfind(mark, head, end - 2) for mark in '“"«„')
    before = _GENRE_BEFORE.search(draft.masked, max(head, opening - 160), max(opening, head))
    if before and draft.masked[head : before.start("genre")].strip() and not draft.has("genre"):
        genre = " ".join(before["genre"].split())
        draft.propose("genre", genre, before.span("genre"), 0.8, "archival-chain")


def _number_behind(draft: Draft, end: int) -> int:
    """Propose the number or code behind a quoted title; where the words go on."""
    found = None if draft.has("number") else _NUMBER_BEHIND.match(draft.text, end)
    if found is None:
        return end
    group = "number" if found["number"] else "code"
    start = found.start("label") if found["label"] else found.start(group)
    labels = (found["label"],) if found["label"] else ()
    draft.propose("number", Number(text=found[group]), (start, found.end(group)), 0.75, "archival-chain", labels)
    return found.end()


def _genre_behind(draft: Draft, at: int) -> None:
    """Propose the genre behind a quoted title: "“...,” report by the embassy in Moscow, "."""
    found = _GENRE_BEHIND.match(draft.text, at)
    if found and not draft.has("genre") and found["genre"].split()[0].casefold() in DOCUMENT_WORDS:
        draft.propose("genre", found["genre"], found.span("genre"), 0.7, "archival-chain")
