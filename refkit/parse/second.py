"""Grammar of a second source inside an entry: "English translation from ...", "reprinted in ...".

The tail is cut off, kept as a note in the source's words, and read as a reference of its own (`related`).
"""

from __future__ import annotations

from refkit.parse.facts import SecondSource
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.patterns import late

# Words that lead in a translation: "English translation in", "Translation can be found at".
_TONGUE = r"(?:(?:An?\s)?(?:English|French|German|Russian|Chinese|partial|full)\s)?"
_TRANSLATED = (
    r"in|from|published in|available in|printed in|can be found (?:here|in|at)|is (?:available|printed|published) in"
)
_TRANSLATION = rf"{_TONGUE}[Tt]ranslation (?:{_TRANSLATED}):?"
_AT_FIRST = r"[Oo]riginally published|[Ff]irst published"
_DONE = (
    r"(?:[Rr]eprinted|[Rr]eproduced|[Rr]pt\.|[Ee]xcerpted|[Rr]epr\.|[Pp]rinted|[Pp]ublished|[Tt]ranslated|[Qq]uoted"
    rf"|[Cc]ited|{_AT_FIRST}|[Aa]vailable|zitiert|abgedruckt|cité)"
)
_WHERE = r"(?:in|as|dans|nach|bei|from(?!\s[A-Z]\w+(?:\s[A-Z]\w+)?\sby\s))(?=\s[A-Z“\"‘«„][^\x00]*\d)"
_GERMAN = r"(?:abgedr\. in|zit\. nach|[Aa]bgedruckt in):?"
# "see also", behind a semicolon or a sentence, before what has a number.
_COMPARE = r"(?<=;\s)(?:(?:vgl|[Cc]f)\.|siehe|see|voir)(?:\s(?:auch|also|aussi|dazu|ferner))?(?=\s[^\x00]*\d)"
_SEE_ALSO = r"(?<=[.,]\s)(?:[Vv]gl\. auch|[Ss]iehe auch|[Ss]ee also|[Vv]oir aussi)(?=\s[^\x00]*\d)"
_LEAD = late(rf"(?<=[.,;)\]\s])(?P<label>{_TRANSLATION}|{_DONE} {_WHERE}|{_GERMAN}|{_COMPARE}|{_SEE_ALSO})\s+")
_URL_TAIL = late(r"[\s.]*(?:https?://\S+?)?\.?\s*$")
_RELATION = (
    ("originally", "original"),
    ("first published", "original"),
    ("translation", "translation"),
    ("translated", "translation"),
    ("rep", "reprint"),
    ("rpt", "reprint"),
    ("vgl", "see-also"),
    ("cf", "see-also"),
    ("siehe", "see-also"),
    ("see", "see-also"),
    ("voir", "see-also"),
)


_BEGINS = late(r"[[:upper:]“\"„«‘]")
_YEAR = late(r"\d{4}")
_MARKED = late(r"[,.(]")


def second_source(draft: Draft) -> None:
    """Where a second source stands: its beginning and end, the words that lead it in, and its relation; covered.

    The address at an entry's end belongs to the second source only when no address of the first is known apart.
    """
    match = _LEAD.search(draft.masked, 20)
    if not match:
        return
    lowered = match["label"].strip(" :").casefold()
    relation = _relation(lowered)
    a, b = trimmed(draft.text, match.end(), len(draft.text), " ")
    if not _is_source(draft.text[a:b], relation, lowered):
        return
    cut = _without_address(draft, a, b, lowered)
    start = match.start("label")
    draft.masked = draft.masked[:start] + MASK * (cut - start) + draft.masked[cut:]
    note = draft.text[start:cut].strip().rstrip(" .")
    draft.propose("note", note, (start, cut), 0.9, "second-source")
    draft.facts.second_source = SecondSource(a, cut, relation)


def _relation(lowered: str) -> str:
    """How a second source is related to the first, by the words that lead it in."""
    relation = next((r for key, r in _RELATION if key in lowered), "cited-in")
    return "translation-source" if relation == "translation" and "from" in lowered.split() else relation


def _is_source(text: str, relation: str, lowered: str) -> bool:
    """Whether what is led in is a source: long enough, with a year unless it is only to be seen, and its marks."""
    if len(text) < 12 or not _BEGINS.match(text) or not (relation == "see-also" or _YEAR.search(text)):
        return False
    if relation in ("cited-in", "reprint") and "found here" not in lowered:
        return _MARKED.search(text) is not None
    return True


def _without_address(draft: Draft, start: int, end: int, lowered: str) -> int:
    """Where a second source ends: before an address of the first, but where that shows the second."""
    url = next((p for p in draft.proposals if p.field == "url"), None)
    if url is None or not url.spans or url.spans[0].start <= start:
        return end
    # the site that shows the first source stands last in Wilson Center references
    if "found" in lowered or "available" in lowered:
        draft.proposals.remove(url)
        return end
    return trimmed(draft.text, start, url.spans[0].start, " .,;")[1]
