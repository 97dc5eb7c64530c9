"""From the claim of a form to proposals: a form reads the whole entry, so nothing else looks at what it claimed."""

from __future__ import annotations

from refkit.knowledge.east_asian import VISITED, VISITS
from refkit.parse.forms import Sheet, claimed
from refkit.parse.forms.shapes import one_of
from refkit.parse.proposal import Draft
from refkit.read.eastern_dates import LABELS, PATTERN, read_eastern_date
from refkit.read.patterns import has_east_asian, late

_VOTE = 9.0  # more than anything that the fields might say


def formed(draft: Draft, start: int) -> bool:
    """Propose what the surest form claims of the entry; whether there is one."""
    if draft.has("url"):
        visited(draft, start)
    claim = claimed(Sheet(draft.text, draft.masked, start))
    if claim is None:
        return False
    for part in claim.parts:
        draft.propose(part.field, part.value, part.spans, claim.sure, claim.form, part.labels)
        if part.field == "archive":
            draft.facts.archive = part.value
    for span in claim.labels:
        draft.label(span)
        draft.cover(*span)
    kind = claim.kind
    if kind == "book" and draft.has("editor") and not draft.has("author"):
        kind = "edited_book"
    draft.vote(kind, _VOTE)
    draft.title_end = len(draft.text)
    draft.facts.form_sure = claim.sure
    return True


def visited(draft: Draft, start: int) -> None:
    """Propose the day of a visit in the words of East Asia: 2021年2月14日最終閲覧, 접속일: 2019년 2월 7일."""
    if draft.has("accessed") or not has_east_asian(draft.text):
        return
    match = _VISIT.search(draft.masked, start)
    date = read_eastern_date(match["behind"] or match["day"]) if match else None
    if match and date:
        label = (match["label"] or match["seen"], *LABELS)
        draft.propose("accessed", date, match.span(), 0.97, "visited", label)


_DAY_BEHIND = rf"(?P<behind>{PATTERN})\s?に?(?P<seen>{one_of(VISITED)})"
_DAY_LABELLED = rf"(?P<label>{one_of((*VISITS, *VISITED))})\s?[:：]?\s?(?P<day>{PATTERN})"
_VISIT = late(rf"[（(]?\s?(?:{_DAY_LABELLED}|{_DAY_BEHIND})[)）]?")
