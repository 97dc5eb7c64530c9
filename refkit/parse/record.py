"""The reconciliation: of all proposals the better supported, field by field, and the typed record made of them.

Every chosen value keeps its spans and confidence (`FieldTrace`); words that no chosen value took are `unparsed`, so
that the spans of fields and `unparsed` hold every letter and digit of the entry.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from refkit.model.library import Entry, FieldTrace, Provenance
from refkit.model.parts import Locator, Number, Pages, Title
from refkit.model.types import KINDS, OtherReference, ReferenceBase, Related
from refkit.parse.archival import finish
from refkit.parse.honest import hold
from refkit.parse.kinds import decide
from refkit.parse.proposal import Draft, Proposal
from refkit.read.bodies import is_body
from refkit.read.language import title_language
from refkit.read.patterns import late
from refkit.trace import Span

_EXTRA = {
    "extent": "number-of-pages",
    "length": "dimensions",
    "scale": "scale",
    "supplement": "supplement-number",
    "part": "part-number",
    "session": "session",
    "section_of": "session",
}
_TREATY = ("parties", "signed", "series_citations")
_WORD = late(r"[^\W_]+")


def choose(draft: Draft) -> dict[str, Proposal]:
    """The best proposal of each field; several notes are joined."""
    best: dict[str, Proposal] = {}
    for proposal in draft.proposals:
        held = best.get(proposal.field)
        if held is None or proposal.confidence > held.confidence:
            best[proposal.field] = proposal
        elif proposal.field == "note" and held is not None:
            best["note"] = Proposal(
                "note",
                f"{held.value}. {proposal.value}",
                (*held.spans, *proposal.spans),
                min(held.confidence, proposal.confidence),
                held.reader,
            )
    return best


def build(
    draft: Draft, related: tuple[Related, ...] = (), kind: str | None = None, csl_type: str = ""
) -> ReferenceBase:
    """The typed reference of a draft, with its provenance; `kind` and finer `csl_type` where the judge has decided."""
    chosen = choose(draft)
    judged = kind is not None
    kind = kind or decide(draft)
    _settle_dates(chosen, kind)
    location = finish(draft)
    values, extra = _values(chosen, kind)
    if location is not None:
        values["archive"] = location
    kind = _shape(kind, values, chosen, draft)
    if judged:
        values.pop("csl_type", None)
        if csl_type in KINDS[kind].csl_types:
            values["csl_type"] = csl_type
    if related:
        values["related"] = related
    if draft.facts.copy.obtained_by:
        said = f"Obtained by {draft.facts.copy.obtained_by}"
        values["note"] = f"{values['note']}. {said}" if "note" in values else said
    if "language" not in values and kind not in ("legal_case", "statute", "bill"):
        language = _language(values)
        if language:
            values["language"] = language
    if extra:
        values["extra"] = extra
    cls = KINDS[kind]
    allowed = cls.model_fields
    fields = {k: v for k, v in values.items() if k in allowed}
    traces = _traces(draft, chosen, fields, extra)
    traces = {
        name: hold(draft.text, name, extra if name == "extra" else fields.get(name), trace)
        for name, trace in traces.items()
    }
    unparsed = uncovered(draft.text, traces)
    entry = Entry(text=draft.text, span=Span(0, len(draft.text)))
    provenance = Provenance(entry=entry, fields=traces, unparsed=unparsed)
    return cls(**fields, provenance=provenance)


def _values(chosen: dict[str, Proposal], kind: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values of the model's fields, and those that have none."""
    values: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for name, proposal in chosen.items():
        if name in _EXTRA:
            extra[_EXTRA[name]] = proposal.value
        elif name in _TREATY:
            if kind == "treaty":
                values[name] = proposal.value
        elif name in ("director", "contributor"):
            values.setdefault("other_names", {})[name] = proposal.value
        elif name == "locator":
            values["locator"] = Locator(value=proposal.value.text)
        elif name not in ("imprint_date", "obtained_by"):
            values[name] = proposal.value
    return values, extra


def _language(values: dict[str, Any]) -> str | None:
    """The language of a title (a container's if untitled) that is plainly foreign, so that no style re-cases it."""
    title = values.get("title") or values.get("container_title")
    if not isinstance(title, Title) or not title.text or title.romanized or title.original:
        return None
    return title_language(title.text)


def _settle_dates(chosen: dict[str, Proposal], kind: str) -> None:
    """The imprint's year is the date of issue, or that of the volume when the document has a date of its own."""
    imprint = chosen.pop("imprint_date", None)
    own = chosen.get("original_date")
    own_day = own is not None and own.value.has_day and not own.value.is_range
    if kind == "government_document" and own_day and "issued" in chosen:
        # A document in a bulletin: its own day is its date, the bulletin's is the volume's.
        chosen["container_issued"] = replace(chosen["issued"], field="container_issued")
        chosen["issued"] = replace(chosen.pop("original_date"), field="issued")
    if imprint is None:
        return
    issued = chosen.get("issued")
    if issued is None or not issued.value.precision:
        chosen["issued"] = Proposal("issued", imprint.value, imprint.spans, imprint.confidence, imprint.reader)
    elif (
        issued.value.year == imprint.value.year
        and issued.value.precision >= imprint.value.precision
        and (issued.value.is_range or not imprint.value.is_range)
        and kind not in ("government_document", "letter", "speech")
    ):
        chosen["issued"] = Proposal(
            "issued", issued.value, (*issued.spans, *imprint.spans), issued.confidence, issued.reader
        )
    else:
        chosen["container_issued"] = Proposal(
            "container_issued", imprint.value, imprint.spans, imprint.confidence, imprint.reader
        )


def _shape(kind: str, values: dict[str, Any], chosen: dict[str, Proposal], draft: Draft) -> str:
    """Small consequences of the kind for the fields."""
    if kind == "government_document":
        if values.get("author") and draft.facts.edition:
            values["csl_type"] = (
                "personal_communication"
                if re.match(r"(?:Memo|Letter|Tele|Desp|Note|Message|Airgram)", str(values.get("genre") or ""))
                else "document"
            )
        if "title" not in values and "container_title" in values and draft.facts.edition:
            if "document_number" in values and draft.facts.is_frus:
                values["csl_type"] = "chapter"
            else:  # the volume itself
                values.pop("csl_type", None)
                values["title"] = values.pop("container_title")
                held = chosen.pop("container_title")
                chosen["title"] = Proposal("title", held.value, held.spans, held.confidence, held.reader)
                return "book"
    whole = values.get("container_title")
    if kind == "report" and isinstance(whole, Title) and "publisher" not in values and is_body(whole.text or ""):
        # "CWIHP Working Paper No. 34, Woodrow Wilson Center": a body publishes, it holds no report
        held = chosen.pop("container_title")
        values["publisher"] = values.pop("container_title").text
        chosen["publisher"] = Proposal("publisher", values["publisher"], held.spans, held.confidence, held.reader)
    column = chosen.get("volume")
    if kind == "newspaper_article" and column and column.reader == "volume-page" and "page" in values:
        # "Nov. 2, 1891, 6:3": page and column
        held_volume, held_page = chosen.pop("volume"), chosen["page"]
        values["page"] = Pages(text=f"{values.pop('volume').text}:{values['page'].text}")
        chosen["page"] = Proposal(
            "page", values["page"], (*held_volume.spans, *held_page.spans), held_page.confidence, "volume-page"
        )
    finer = draft.facts.csl_type
    if finer is not None and finer.kind == kind:
        values["csl_type"] = finer.csl_type
    if kind == "chapter" and draft.facts.under_word:
        values["csl_type"] = "entry-encyclopedia"
    page = values.get("page")
    dated = chosen.get("issued")
    cited = isinstance(page, Pages) and page.text.isdigit() and dated is not None and dated.reader == "author-date"
    if kind in ("book", "edited_book") and cited and "locator" not in values:
        # in an author-date list a book's page belongs to a citation ("Beijing: ..., 2014, p. 111")
        held = chosen.pop("page")
        chosen["locator"] = Proposal("locator", held.value, held.spans, held.confidence, held.reader, held.labels)
        values["locator"] = Locator(value=values.pop("page").text)
    number = values.get("number")
    if isinstance(number, Number) and re.search(r"\w\.$", number.text):
        values["number"] = number.model_copy(update={"text": number.text.rstrip(".")})  # the sentence's stop
    title = values.get("title")
    if kind == "book" and values.get("editor") and not values.get("author"):
        kind = "edited_book"
    if kind == "edited_book" and values.get("author"):
        kind = "book"
    if isinstance(title, Title) and not title.text and not any((title.romanized, title.translated, title.original)):
        del values["title"]
    if kind == "joint_statement" and "genre" in values:
        values["genre"] = "Joint statement"
    return kind


def _traces(
    draft: Draft, chosen: dict[str, Proposal], fields: dict[str, Any], extra: dict[str, Any]
) -> dict[str, FieldTrace]:
    traces: dict[str, FieldTrace] = {}
    for name, proposal in chosen.items():
        key = (
            "archive"
            if name == "obtained_by"
            else "other_names"
            if name in ("director", "contributor")
            else "extra"
            if name in _EXTRA
            else name
        )
        if key not in fields and not (key == "extra" and extra):
            continue
        held = traces.get(key)
        spans = proposal.spans
        labels = proposal.labels
        if held is not None:
            spans, labels = (*held.spans, *spans), (*held.labels, *labels)
        traces[key] = FieldTrace(tuple(sorted(spans)), round(proposal.confidence, 3), proposal.reader, labels)
    for span in draft.labels:
        holder = next((k for k in ("container_title", "event_title", "editor", "title", "author") if k in traces), None)
        if holder:
            held = traces[holder]
            word = draft.text[span[0] : span[1]].strip(" :.,")
            traces[holder] = replace(held, spans=tuple(sorted((*held.spans, Span(*span)))), labels=(*held.labels, word))
    return traces


def uncovered(text: str, traces: dict[str, FieldTrace]) -> tuple[Span, ...]:
    """Stretches with letters or digits that no trace covers: neighbouring words with only blanks between are one."""
    mark = bytearray(len(text))
    for trace in traces.values():
        for start, end in trace.spans:
            mark[start:end] = b"\x01" * (end - start)
    out: list[Span] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if mark.find(0, start, end) < 0:
            continue
        i = start
        while i < end:
            if mark[i]:
                i += 1
                continue
            stop = mark.find(1, i, end)
            stop = end if stop < 0 else stop
            if out and not mark.find(1, out[-1].end, i) >= 0 and len(text[out[-1].end : i].strip(" ,.;:–-")) <= 1:
                out[-1] = Span(out[-1].start, stop)
            else:
                out.append(Span(i, stop))
            i = stop
    return tuple(out)


def unread(text: str, reason: str) -> OtherReference:
    """An entry that was not understood: its words are kept, with the reason."""
    entry = Entry(text=text, span=Span(0, len(text)))
    span = Span(0, len(text))
    provenance = Provenance(entry=entry, fields={"text": FieldTrace((span,), 1.0, "kept")}, reason=reason)
    return OtherReference(text=text, reason=reason, provenance=provenance)
