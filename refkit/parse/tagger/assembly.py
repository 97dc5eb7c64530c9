"""From labelled tokens to proposals: runs of one label become values by the readers of parts.

Words that only say what stands beside them ("vol.", "edited by", "In") are bound to the field they stand at as labels,
so that nothing of what was understood is told as unparsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from refkit.knowledge.names import ADDRESS, PEERS, RANKS
from refkit.model.parts import ArchivalLocation, EdtfDate, Name, Number, Title
from refkit.parse.proposal import Draft, Proposal
from refkit.parse.tagger.features import Seen
from refkit.parse.tagger.labels import ARCHIVE, FIELDS, NAMES, OUTSIDE
from refkit.parse.tagger.loosedates import loose_dates
from refkit.parse.tagger.tokens import Token
from refkit.read.archives import read_parts
from refkit.read.dates import find_dates, with_year
from refkit.read.names import ET_AL, OTHERS, read_names, strip_role
from refkit.read.pages import read_number, read_pages
from refkit.read.patterns import late
from refkit.read.titles import find_gloss
from refkit.trace import Span

_ABBREVIATION = late(r"(?P<name>.*\S)\s[\(\[](?P<abbr>[^\W\d_][\w.]*[A-ZА-ЯЁ][\w.]*)[\)\]]$", re.S)
_GROUP = late(r"(?<![^\W_])(?:RG|R\.\s?G\.|Record Group)\s?(?P<number>\d+[A-Z]?)(?!\w)")
_ASKED = late(r"\s?[?!]+(?!\w)")
_SHORTENED = late(r"[^\W\d_]|Yu|Ya|Ye|Zh|Sh|Ch|Kh|Ju|Ph|Th|[JjSs]r|et al|al", re.I)  # what a stop behind belongs to
_PAIRS = {
    ")": "(", "]": "[", "”": "“", "’": "‘", "»": "«", "}": "{", "》": "《", "」": "「", "』": "『", '"': '"', "“": "„",
    "）": "（", "］": "［", "〉": "〈", "›": "‹", "‹": "›",
}  # fmt: skip
_CLOSERS = {o: next(c for c in _PAIRS if _PAIRS[c] == o != c) for o in "([“«„‘‹›「『《（［〈"}
"""The closing mark of each opening one."""
_PARTING = frozenset(("ed", "ED", "tr", "TR", "vo", "VO", "is", "IS", "pa", "PA"))
"""Marks of words that never stand inside a title that a tagger has cut in two."""
_MOST_LABELS = 5  # words of a label before a value
_FEW = 6  # words inside a title that a tagger gave to no field
_LABEL_MARKS = frozenset(
    ("ed", "tr", "co", "di", "iv", "jo", "vo", "vs", "is", "pr", "pa", "lf", "pp", "cp", "dc", "en", "in", "on", "yr",
     "ED", "TR", "CO", "DI", "IV", "VO", "IS", "PA", "EN", "IN", "TH", "AC", "AV", "ac", "av", "to")
)  # fmt: skip
_BEHIND: dict[str, frozenset[str]] = {
    **dict.fromkeys(NAMES, frozenset(("ed", "ED", "di", "DI", "tr", "TR"))),
    "PA": frozenset(("pp", "PP")),
    "VO": frozenset(("vs", "VS")),
    "EN": frozenset(("en", "EN")),
    "DA": frozenset(("yr", "YR")),
}
"""Marks of the words that stand behind a value of a label: "Ross, ed.", "320 pp.", "3 vols."."""
_NONE_BEHIND: frozenset[str] = frozenset()


class Run(NamedTuple):
    """Tokens `first`..`end` (behind the last) of one label, and the stretch of text that they take."""

    label: str
    first: int
    end: int
    start: int
    stop: int


def runs(text: str, cut: Sequence[Token], labels: Sequence[str]) -> list[Run]:
    """The runs of equal labels, without what is outside; brackets and marks that they open or close are theirs."""
    out: list[Run] = []
    i = 0
    while i < len(labels):
        label = labels[i].upper()
        j = i + 1
        if label != OUTSIDE:
            goes_on = label.lower()
            while j < len(labels) and labels[j] == goes_on:
                j += 1
            start, stop = _whole(text, cut[i].start, cut[j - 1].end, out[-1].stop if out else 0)
            out.append(Run(label, i, j, start, stop))
        i = j
    return out


def _whole(text: str, start: int, stop: int, low: int) -> tuple[int, int]:
    """The stretch with the closing marks of what it opens, and the opening ones of what it closes."""
    for _ in range(3):
        inside = text[start:stop]
        after = text[stop : stop + 2].lstrip(".?!") if text[stop : stop + 1] in ".?!" else text[stop : stop + 1]
        mark = after[:1]
        opener = _PAIRS.get(mark)
        if (
            opener
            and inside.count(opener) > (inside.count(mark) if mark != opener else 0)
            and (mark != opener or inside.count(mark) % 2)
        ):
            stop = text.index(mark, stop) + 1
            continue
        closer = _CLOSERS.get(text[start - 1]) if start > low else None
        if closer and inside.count(closer) > inside.count(text[start - 1]):
            start -= 1
            continue
        break
    return start, stop


class _Assembly:
    """Values of the labels of one entry, and the proposals made of them."""

    def __init__(
        self, text: str, seen: Seen, labels: Sequence[str], sure: Sequence[float], found: Sequence[Run] | None = None
    ) -> None:
        self.text, self.seen, self.labels, self.sure = text, seen, labels, sure
        self.runs: dict[str, list[Run]] = {}
        for run in runs(text, seen.tokens, labels) if found is None else found:
            self.runs.setdefault(run.label, []).append(run)
        self.words = _label_words(seen, labels)

    def confidence(self, found: Sequence[Run]) -> float:
        """The mean marginal of the tokens of runs."""
        marginals = [self.sure[i] for run in found for i in range(run.first, run.end)]
        return sum(marginals) / len(marginals)

    def parted(self, first: int, end: int) -> bool:
        """Whether tokens between two runs of a label belong to a field, are labels of one, or are many."""
        between = range(first, end)
        return len(between) > _FEW or any(
            self.labels[i] != OUTSIDE or not _PARTING.isdisjoint(self.seen.known[i]) for i in between
        )

    def leads(self, i: int, label: str) -> bool:
        """Whether a label word may stand before a value: "to" before who was written to only."""
        return label == "RE" or not _LABEL_MARKS.isdisjoint({*self.seen.known[i]} - {"to", "TO"})

    def of(self, run: Run) -> str:
        return " ".join(self.text[run.start : run.stop].split())


def _names(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    names: list[Name] = []
    for run in _with_initials(a, found):
        stop = run.stop
        if a.text[stop : stop + 1] == "." and _SHORTENED.fullmatch(a.seen.tokens[run.end - 1].text):
            stop += 1
        name = " ".join(a.text[run.start : stop].split()).strip(" ,")
        if "(" in name:  # the bracket of a role: "A. Prosperi (a cura di)", cut off or not
            name = strip_role(name if ")" in name else name.partition("(")[0])[0].strip(" ,")
        if ET_AL.fullmatch(name):
            names.append(OTHERS)
            continue
        family, _, given = name.partition(", ")
        whole = given and "," not in given
        names += read_names(name, inverted=True if whole and len(family.split()) < 4 else None)
    return tuple(names), found


def _with_initials(a: _Assembly, found: list[Run]) -> list[Run]:
    """Runs of names with the initials before them that were left out, or cut off: "S." of "S. A. Stouffer"."""
    cut = a.seen.tokens
    out: list[Run] = []
    for run in found:
        first = run.first
        while first and cut[first].gap in (".", ". ") and a.labels[first - 1] in (OUTSIDE, run.label):
            initial = cut[first - 1].text
            if len(initial) > 1 or not initial.isupper():
                break
            first -= 1
        while out and out[-1].first >= first:
            out.pop()
        out.append(run._replace(first=first, start=min(run.start, cut[first].start)))
    return out


def _title(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    run = _with_address(a, _joined(a, found))
    asked = _ASKED.match(a.text, run.stop)
    if asked:
        run = run._replace(stop=asked.end())
    value = a.of(run)
    if run.label == "TI":
        original = a.runs.get("OT")
        title, _, _ = find_gloss(a.text, a.text, run.start, run.stop, len(a.text))
        if original and not (title.original or title.romanized or title.translated):
            return title.model_copy(update={"original": a.of(original[0])}), [run, original[0]]
        return title, [run]
    return Title(text=value), [run]


def _with_address(a: _Assembly, run: Run) -> Run:
    """A title with the form of address before it, which is none of its labels: "Dr. Strangelove"."""
    first = run.first
    while first and a.labels[first - 1] == OUTSIDE and a.seen.tokens[first].gap in (". ", " "):
        if a.seen.tokens[first - 1].text not in _ADDRESS:
            break
        first -= 1
        a.words.discard(first)
    return run if first == run.first else run._replace(first=first, start=a.seen.tokens[first].start)


_ADDRESS = frozenset((*ADDRESS, *PEERS, *RANKS, "St"))


def _joined(a: _Assembly, found: list[Run]) -> Run:
    """The longest run, with those of its label that nothing parts from it but a few words of no field."""
    best = max(found, key=lambda r: r.stop - r.start)
    at = found.index(best)
    for run in reversed(found[:at]):
        if not a.parted(run.end, best.first):
            best = Run(run.label, run.first, best.end, run.start, best.stop)
    for run in found[at + 1 :]:
        if not a.parted(best.end, run.first):
            best = Run(run.label, best.first, run.end, best.start, run.stop)
    return best


def _plain(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    run = _joined(a, found)
    value = a.of(run)
    if re.search(r"\b[A-Z]\.[A-Z]$|\b(?:Co|Inc|Ltd|Bros)$", value) and a.text[run.stop : run.stop + 1] == ".":
        value += "."
    return value, [run]


def _number(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    run = found[0]
    return read_number(a.of(run)), [run]


def _code(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    run = _joined(a, found)
    return Number(text=a.of(run)), [run]


def _pages(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    run = found[0]
    if run.first and "CT" not in a.runs and a.seen.tokens[run.first - 1].text.casefold() in _ARTICLES:
        return None, []  # "Treaty of Versailles, art. 231": no page, as "Article e0249876" of a journal is one
    return read_pages(a.of(run)), [run]


_ARTICLES = frozenset(("art", "arts", "article", "articles", "artikel", "artículo", "articolo"))


def _date(a: _Assembly, found: list[Run]) -> tuple[Any, list[Run]]:
    dates: list[tuple[EdtfDate, Run]] = []
    for run in found:
        stretch = (max(0, run.start - 2), min(len(a.text), run.stop + 2))
        inner = find_dates(a.text, *stretch) or find_dates(a.text[run.start : run.stop])
        dates += [(d.date, run) for d in inner if d.date.precision]
        if not any(d.date.has_year and d.date.has_month for d in inner):
            dates += [(date, run) for _, date in loose_dates(a.text, run.start, run.stop)]
    if not dates:
        return None, []
    best = max(dates, key=lambda pair: (pair[0].has_year, pair[0].precision))
    if not best[0].has_month or not best[0].has_year:
        part = next((d for d in dates if d[0].has_month and not d[0].has_year), None)
        year = next((d for d in dates if d[0].has_year and not d[0].has_month), None)
        if part and year:
            return with_year(part[0], year[0]), sorted({part[1], year[1]})
    return best[0], [best[1]]


_READERS: dict[str, Callable[[_Assembly, list[Run]], tuple[Any, list[Run]]]] = {
    **dict.fromkeys(NAMES, _names),
    **dict.fromkeys(("TI", "CT", "CO"), _title),
    **dict.fromkeys(("PU", "PL", "GE", "EV", "AT"), _plain),
    **dict.fromkeys(("VO", "IS", "EN"), _number),
    "NO": _code,
    "PA": _pages,
    "DA": _date,
}


def assemble(
    text: str,
    seen: Seen,
    labels: Sequence[str],
    sure: Sequence[float],
    reader: str,
    found: Sequence[Run] | None = None,
) -> list[Proposal]:
    """The proposals that the labels of an entry make; `sure` are their probabilities, `reader` who gave them.

    `found` are the labels' runs, where they are known.
    """
    a = _Assembly(text, seen, labels, sure, found)
    out: list[Proposal] = []
    for label, found in a.runs.items():
        read = _READERS.get(label)
        if read is None:
            continue
        value, used = read(a, found)
        if value is None or value == () or not used:
            continue
        spans, words = _with_labels(a, used)
        out.append(Proposal(FIELDS[label][0], value, spans, a.confidence(used), reader, words))
    location = _location(a)
    if location:
        used = [run for label in ARCHIVE for run in a.runs.get(label, ())]
        spans, words = _with_labels(a, used)
        out.append(Proposal("archive", location, spans, a.confidence(used), reader, words))
    return out


def _location(a: _Assembly) -> ArchivalLocation | None:
    values: dict[str, str] = {}
    repository = a.runs.get("AR")
    if repository:
        name = a.of(_joined(a, repository))
        match = _ABBREVIATION.match(name)
        values |= {"repository": match["name"], "repository_abbr": match["abbr"]} if match else {"repository": name}
    for label, part in (("AK", "collection"), ("AL", "call_number")):
        if label in a.runs:
            values[part] = ", ".join(a.of(run) for run in a.runs[label])
    if "call_number" in values:
        values |= read_parts(values["call_number"])
    group = _GROUP.search(values.get("collection", ""))
    if group:
        values["record_group"] = group["number"]
    return ArchivalLocation(**values) if values else None


def _label_words(seen: Seen, labels: Sequence[str]) -> set[int]:
    """Tokens outside of all fields that are words for what stands beside them."""
    return {i for i, label in enumerate(labels) if label == OUTSIDE and not _LABEL_MARKS.isdisjoint(seen.known[i])}


def _with_labels(a: _Assembly, used: Sequence[Run]) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """The spans of runs with the label words before them, and those behind that stand behind their field.

    A label word belongs to one field only: the first that takes it.
    """
    spans, words = [], []
    cut = a.seen.tokens
    for run in used:
        first, end = run.first, run.end
        while first - 1 in a.words and run.first - first < _MOST_LABELS and a.leads(first - 1, run.label):
            first -= 1
        behind = _BEHIND.get(run.label, _NONE_BEHIND)
        while end in a.words and end - run.end < 2 and not behind.isdisjoint(a.seen.known[end]):
            end += 1
        taken = [*range(first, run.first), *range(run.end, end)]
        a.words.difference_update(taken)
        words += [cut[i].text for i in taken]
        start = min(run.start, cut[first].start)
        spans.append(Span(start, cut[end - 1].end if end > run.end else run.stop))
    return tuple(sorted(spans)), tuple(words)


def merge(draft: Draft, own: Sequence[Proposal]) -> Draft:
    """A draft of a model's proposals, with those of the grammars that the model does not know of or leaves to them."""
    location = next((p.value for p in own if p.field == "archive"), None)
    facts = replace(draft.facts, archive=location)
    merged = Draft(draft.text, facts=facts, votes=dict(draft.votes), labels=list(draft.labels))
    taken = bytearray(len(draft.text))

    def take(proposal: Proposal) -> None:
        merged.proposals.append(proposal)
        for span in proposal.spans:
            taken[span.start : span.end] = b"\x01" * (span.end - span.start)

    def free(proposal: Proposal) -> bool:
        return all(taken.find(1, *span) < 0 for span in proposal.spans)

    for proposal in draft.proposals:
        if proposal.field in _GRAMMARS_OWN or (proposal.field in _BY_DASH and draft.facts.repeated_author):
            take(proposal)
    kept = []
    for proposal in own:
        spans = tuple(span for span in proposal.spans if taken.find(1, *span) < 0)
        if spans and not (proposal.field in _BY_DASH and draft.facts.repeated_author):
            kept.append(replace(proposal, spans=spans))
    for proposal in kept:
        take(proposal)
    for proposal in draft.proposals:
        if proposal.field in _BESIDE or (proposal.field not in _TAGGED and free(proposal)):
            take(proposal)
    return merged


_GRAMMARS_OWN = frozenset(("url", "doi", "isbn", "issn", "accessed"))
"""Addresses, identifiers and days of access are the grammars': they are sure of them."""
_TAGGED = frozenset(field for field, _ in FIELDS.values()) | _GRAMMARS_OWN
_BY_DASH = frozenset(("author", "editor"))
"""What a dash for the person above stands for; only the grammars know who that is."""
_BESIDE = frozenset(("year_suffix", "parties", "signed", "series_citations"))
"""Fields whose words stand inside those of others: a treaty's series is its container, volume and page too."""
