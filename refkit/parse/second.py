"""Grammar of a second source inside an entry: "English translation from ...", "reprinted in ...".

The tail is cut off, kept as a note in the source's words, and read as a reference of its own (`related`).
"""

from __future__ import annotations

import re

from refkit.parse.facts import SecondSource
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.patterns import late

_LEAD = late(
    r"(?<=[.,;)\]\s])(?P<label>(?:(?:An?\s)?(?:English|French|German|Russian|Chinese|partial"
    r"|full)\s)?[Tt]ranslation (?:in|from|published in|available in|printed in|can be found (?:here|in|at)|is"
    r" (?:available|printed|published) in):?"
    r"|(?:[Rr]eprinted|[Rr]eproduced|[Rr]pt\.|[Ee]xcerpted|[Rr]epr\.|[Pp]rinted|[Pp]ublished|[Tt]ranslated"
    r"|[Qq]uoted|[Cc]ited|[Oo]riginally published|[Ff]irst published|[Aa]vailable|zitiert|abgedruckt|cité) (?:in"
    r"|as|dans|nach|bei|from(?!\s[A-Z]\w+(?:\s[A-Z]\w+)?\sby\s))(?=\s[A-Z“\"‘«„][^\x00]*\d)"
    r"|(?:abgedr\. in|zit\. nach|[Aa]bgedruckt in):?"
    r"|(?<=;\s)(?:(?:vgl|[Cc]f)\.|siehe|see|voir)(?:\s(?:auch|also|aussi|dazu|ferner))?(?=\s[^\x00]*\d)"
    r"|(?<=[.,]\s)(?:[Vv]gl\. auch|[Ss]iehe auch|[Ss]ee also|[Vv]oir aussi)(?=\s[^\x00]*\d))\s+"
)
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


def second_source(draft: Draft) -> None:
    """Where a second source stands: its beginning and end, the words that lead it in, and its relation; covered.

    The address at an entry's end belongs to the second source only when no address of the first is known apart.
    """
    match = _LEAD.search(draft.masked, 20)
    if not match:
        return
    label = match["label"].strip(" :")
    lowered = label.casefold()
    relation = next((r for key, r in _RELATION if key in lowered), "cited-in")
    if relation == "translation" and "from" in lowered.split():
        relation = "translation-source"
    end = len(draft.text)
    a, b = trimmed(draft.text, match.end(), end, " ")
    dated = relation == "see-also" or re.search(r"\d{4}", draft.text[a:b])
    if b - a < 12 or not dated or not re.match(r"[A-ZÀ-Þ“\"„«‘]", draft.text[a : a + 1]):
        return
    if relation in ("cited-in", "reprint") and "found here" not in lowered and not re.search(r"[,.(]", draft.text[a:b]):
        return
    # the site that shows the first source stands last in Wilson Center references
    keep_url = "found" in lowered or "available" in lowered
    url = next((p for p in draft.proposals if p.field == "url"), None)
    cut = b
    if url is not None and url.spans and url.spans[0].start > a:
        if keep_url:
            draft.proposals.remove(url)
        else:
            cut = trimmed(draft.text, a, url.spans[0].start, " .,;")[1]
    start = match.start("label")
    draft.masked = draft.masked[:start] + MASK * (cut - start) + draft.masked[cut:]
    note = draft.text[start:cut].strip().rstrip(" .")
    draft.propose("note", note, (start, cut), 0.9, "second-source")
    draft.facts.second_source = SecondSource(a, cut, relation)
