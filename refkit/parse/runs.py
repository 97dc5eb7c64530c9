"""The runs of numbers that journals use: volume, issue, year and pages in one, with labels or without.

`46(8), 1994, 1371-1386`, `13.3 (1988-89): 5-49`, `1989;67(1):1-15`, `2014, no. 2, 33–60`. Single labelled numbers are
for `numbering`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.knowledge.words import folded, is_month, is_month_or_season, single_words
from refkit.model.parts import EdtfDate, Title
from refkit.parse.labels import LABELS, labelled
from refkit.parse.proposal import Draft
from refkit.read.dates import find_dates, read_date
from refkit.read.pages import read_number, read_pages
from refkit.read.patterns import late

_PARTS = LABELS | {
    "volume": r"(?P<vlabel>(?:{vol_label}|{year_volume before - volume})\s*)?(?P<vol>{number})"
    r"(?:(?:\.|{ordinal_marks behind})?\s(?P<vbehind>{volume|year_volume behind}))?"
    r"(?:,\s(?P<ptlabel>{part before - volume|issue})\s?(?P<pt>\d+))?",
    "bracket": r",?\s?\((?P<i1>\d{1,3}(?:(?:[–/-]|\s?&\s?)\d{1,3})?)\)",
    "issue": r"\s?[,.:]?\s?(?P<ilabel>{iss_label})\s?(?P<i2>[A-Z]?\d+(?:[–/-]\d+)?[a-z]?|[IVX]+)",
    "issue_behind": r",?\s(?P<i7>\d{1,4}(?:[–/-]\d{1,4})?)\.?\s(?P<ibehind>{issue behind})",
    "dotted": r"[.:](?P<i3>\d{1,3})(?=\s?[\(,]|\s?:\s?\d)|,\s?(?P<i4>\d{1,3})(?=\s?\()",
    "date": r"\s?,?\s?\((?P<d1>[^()\x00]{0,34}?(?:1[4-9]|20)\d\d[^()\x00]{0,12})\)"
    r"|\s?,\s(?P<d2>{months}{year}(?:\.\s[^\W\d_]{3,12}(?=,))?)(?=\s?[,:;.)\x00]|$)",
    "months": r"(?:[^\W\d_]{3,10}\.?(?:[-–/][^\W\d_]{3,10}\.?)?\s(?:{in_date before}\s?)?){0,2}(?:\d{1,2},\s)?",
    "year": r"(?:1[4-9]|20)\d\d(?:[-–/]\d{2,4})?",
    "more": r"(?:,?\s(?:(?P<ilabel3>{issue before})\s)?(?P<i6>\d{1,2})(?=,\s{page_label}))?"
    r"(?:,\s(?P<ilabel2>{iss_label})\s?(?P<i5>\d+(?:[–/-]\d+)?))?",
    "at": r"(?:\s?[:,;]\s?|(?<=\))\s)(?P<plabel>{page_label}\s?)?(?P<pages>{pages})"
    r"(?:\.?\s(?P<pbehind>{page behind})|(?!\s?[^\W\d_]|\d|\.\d))",
}
_RUN = labelled(
    r"(?<![^\W_]){volume}(?:{bracket}|{issue}|{issue_behind}|{dotted})?(?:{date})?{more}(?:{at})?", **_PARTS
)
_ISS_BEFORE = labelled(r"(?<![^\W_])(?:{issue before}|[Nn][or])\s?$")
_NOT_VOLUME = labelled(
    r"(?<![^\W_])(?<![^\W_]\s)(?:{part|chapter|document before}|(?i:ser\.|art\.|sec\.|pt|res(?:olution|\.)))\s$|[-–]$"
)
_VANCOUVER_DATE = r"(?:1[4-9]|20)\d\d(?:\s[A-Z][a-z]{2,5}(?:-[A-Z][a-z]{2})?(?:\s\d{1,2})?)?"  # "1989 Jul-Aug"
_SUPPLEMENT = r"\s(?P<supplement>Suppl(?:ement|\.)?\s?\d{0,2})"
_VANCOUVER = late(
    rf"(?<!\d)(?P<d>{_VANCOUVER_DATE});\s?(?P<vol>\d+)(?:{_SUPPLEMENT})?(?:\s?\((?P<iss>[^()\x00]{{1,14}})\))?"
    r"(?:\s?:\s?(?P<pages>[A-Za-z]?\d+(?:[-–][A-Za-z]?\d+)?))?"
)
NO_CLOCK = r"(?!\s?(?:[apAP]\.?\s?[mM]\b|GMT|UTC|min\b|h\b|Uhr))"
LENGTH = late(r"(?:\b(?:video|film|audio|podcast|episode|track|length|running time|at),?)\s$", re.I)
DOCUMENTS = late(r"(?<![^\W_])(?:Documents|Documenti|Documentos|Akten|Dokumente|Papers|Documenten)(?![^\W_])")
_ISSUE_RUN = labelled(
    r"(?<=[,\x00]\s)(?P<label>{iss_label})\s?(?P<issue>\d{1,4}(?:[–/-]\d{1,4})?)(?:,\s(?P<plabel>{page_label})\s?"
    r"(?P<pages>\d{1,5}(?:\s?[-–]\s?\d{1,5})?)|,\s(?P<bare>\d{1,5}\s?[-–]\s?\d{1,5}))(?![\w])",
    **LABELS,
)
_BRACKETED_ISSUE = late(
    r"(?<=[^\W\d_]),?\s\((?P<issue>\d{1,3}(?:[–/-]\d{1,3})?)\)(?::\s?|,\s)(?P<pages>\d{1,5}\s?[-–—]\s?\d{1,5})(?![\w])"
)


def issue_run(draft: Draft, start: int) -> None:
    """Issue and pages of a journal that counts no volumes: "2014, no. 2, 33–60", "n. 63, p. 237-280", "(3): 60–64"."""
    bracketed = _BRACKETED_ISSUE.search(draft.signed, start)
    if bracketed:
        draft.facts.run_start = bracketed.start("issue") - 1
        draft.propose("issue", read_number(bracketed["issue"]), bracketed.span("issue"), 0.85, "journal-run")
        draft.propose("page", read_pages(bracketed["pages"]), bracketed.span("pages"), 0.85, "journal-run")
        draft.vote("journal_article", 1.6)
        return
    match = _ISSUE_RUN.search(draft.signed, start)
    if match is None or DOCUMENTS.search(draft.masked, start):
        return
    draft.facts.run_start = match.start()
    draft.propose(
        "issue",
        read_number(match["issue"]),
        (match.start(), match.end("issue")),
        0.85,
        "journal-run",
        draft.said(match, "label"),
    )
    group = "pages" if match["pages"] else "bare"
    begin = match.start("plabel") if match["plabel"] else match.start(group)
    labels = draft.said(match, "plabel")
    draft.propose("page", read_pages(match[group]), (begin, match.end(group)), 0.85, "journal-run", labels)
    draft.vote("journal_article", 1.6)


def vancouver(draft: Draft, start: int) -> None:
    """Year, volume, issue and pages as medicine has them: "1989;67(1):1-15"."""
    match = _VANCOUVER.search(draft.masked, start)
    if not match:
        return
    for found in find_dates(draft.masked, match.start("d"), match.end("d")):
        draft.propose("issued", found.date, match.span("d"), 0.9, "journal-run")
        break
    draft.facts.run_start = match.start()
    draft.propose("volume", read_number(match["vol"]), match.span("vol"), 0.95, "journal-run")
    if match["iss"]:
        draft.propose("issue", read_number(match["iss"]), match.span("iss"), 0.95, "journal-run")
    if match["supplement"]:
        words = match["supplement"].split()
        number = words[1] if len(words) > 1 else match["supplement"]
        draft.propose("supplement", number, match.span("supplement"), 0.9, "journal-run", (words[0],))
    if match["pages"]:
        draft.propose("page", read_pages(match["pages"]), match.span("pages"), 0.95, "journal-run")
    draft.vote("journal_article", 2.5)


# "41 Stan. L. Rev. 61, 64 (1988)": the volume stands before the journal, the page behind it (Bluebook, rule 16).
_LAW_JOURNAL = r"(?P<name>[A-Z][\w.&’']*(?:\s(?:[A-Z&][\w.&’']*|of|on|the|and|for|in)){0,9})"
_LAW_REVIEW = late(
    rf"(?<=,\s)(?P<vol>\d{{1,4}})\s{_LAW_JOURNAL}\s(?P<page>\d{{1,5}})"
    r"(?:,\s(?P<pin>\d{1,5}(?:[-–]\d{1,5})?))?\s\((?P<date>[^()]{0,14}(?:1[5-9]|20)\d\d)\)"
)
_SHORTENED = late(r"(?<![^\W_])(?:[A-Z][A-Za-z]{0,8}\.|J|Rev|REV|Q)(?=\s|$|[A-Z])")


def law_review(draft: Draft, start: int) -> None:
    """Volume, journal and page as American lawyers write them; the journal's name is shortened."""
    match = _LAW_REVIEW.search(draft.masked, start)
    if match is None or not _SHORTENED.search(match["name"]):
        return
    draft.facts.run_start = match.start()
    draft.propose("volume", read_number(match["vol"]), match.span("vol"), 0.9, "journal-run")
    draft.propose("container_title", Title(text=match["name"]), match.span("name"), 0.9, "journal-run")
    draft.propose("page", read_pages(match["page"]), match.span("page"), 0.9, "journal-run")
    if match["pin"]:
        draft.propose("locator", read_pages(match["pin"]), match.span("pin"), 0.85, "journal-run")
    _run_date(draft, *match.span("date"), 0.95)
    draft.vote("journal_article", 3.0)


_YEAR_ISSUE = labelled(
    r"(?<=[,»\x00]\s)(?P<y>(?:19|20)\d\d)/(?P<iss>\d{1,2})(?=,\s(?:\x00|{page before}|\d)|\s\(|\.?$)"
)


def year_issue(draft: Draft, start: int) -> None:
    """Year and issue in one, as French and German journals have it: "2005/1, p. 83-97"."""
    match = _YEAR_ISSUE.search(draft.signed, start)
    if match is None or int(match["iss"]) in (0, (int(match["y"]) + 1) % 100) or int(match["iss"]) > 12:
        return
    draft.facts.run_start = match.start()
    draft.propose("issued", EdtfDate(value=match["y"]), match.span("y"), 0.85, "journal-run")
    draft.propose("issue", read_number(match["iss"]), match.span("iss"), 0.8, "journal-run")
    draft.vote("journal_article", 1.8)


# A month alone between the title and the numbers is a journal's name: “An Overview.” October 2 (20): 44–50.
_WHOLE_NAME = late(r"(?:^|[”\"»’.\x00])\s[^\W\d_]+,?\s$")


def _follows_month(before: str) -> bool:
    return is_month(before.rstrip(" .").rpartition(" ")[2].strip(".,("))


_YEAR_ALONE = late(r"1[5-9]\d\d|20\d\d")
_SPAN_OF_YEARS = late(r"(?:1[4-9]|20)\d\d[-–](?:1[4-9]|20)\d\d")


_ISSUES = (
    *(("i1", None), ("i2", "ilabel"), ("i3", None), ("i4", None)),
    *(("i6", "ilabel3"), ("i5", "ilabel2"), ("i7", "ibehind")),
)
"""The groups in which `_RUN` may have found an issue, each with the group of its label."""
_CERTAIN = ("plabel", "pbehind", "d1", "d2", "i1", "i2", "i3", "i4", "i7")
"""The groups beside which a number behind the volume is a page for sure."""
_DASH = late(r"[-–]")
_IMPRINT_INSIDE = late(r"[^\W\d_]{4,}\s+(?:Press|Verlag|\d{4}:)")
_VOLUME_AND_ISSUE = late(r"(\d{1,3})/(\d{1,2})")


class _Run(NamedTuple):
    """One match of `_RUN`: its label, issue, whether a date in brackets and a page are there, and what is in doubt."""

    match: re.Match[str]
    label: str
    issue: str | None
    dated: bool
    """Whether what stands in brackets is a date."""
    colon: bool
    """Whether a colon stands between the volume and a range of pages."""
    paged: bool
    """Whether the pages count: bare numbers behind commas may be anything."""


def _run(draft: Draft, match: re.Match[str]) -> _Run | None:
    """What a match of `_RUN` holds; None where it shows by itself that it is no run."""
    label = "".join(draft.said(match, "vlabel", "vbehind"))
    issue = next((match[group] for group, _ in _ISSUES if match[group]), None)
    if _is_other(match, label, issue):
        return None
    ranged = _DASH.search(match["pages"] or "") is not None
    colon = ranged and draft.masked.startswith(":", match.end("vol"))
    dated = bool(match["d1"]) and _is_dateish(match["d1"])
    plain = not (label or match["plabel"] or issue or match["d1"])
    paged = bool(match["pages"]) and not (plain and not colon and not (match["d2"] and ranged))
    return _Run(match, label, issue, dated, colon, paged)


def _score(draft: Draft, run: _Run) -> int:
    """How much of a run there is; 2 is enough."""
    match = run.match
    dated = run.dated or match["d2"] is not None
    numbered = match.end() + 2 == draft.facts.article_number
    alone = not (run.label or dated or run.paged or numbered)
    doubtful = 2 if run.issue and alone and (match["i3"] or match["i1"]) else 0
    paged = run.paged and bool(run.issue or dated or not run.label)  # behind a labelled volume alone: of a book
    told = 2 * bool(run.issue) + 2 * run.dated + bool(match["d2"]) + paged + bool(run.label) + run.colon
    return told - doubtful


def _is_other(match: re.Match[str], label: str, issue: str | None) -> bool:
    """Whether what looks like a run shows by itself that it is none: a year, years of a title, an imprint, a letter."""
    volume = match["vol"]
    if label and not issue and _SPAN_OF_YEARS.fullmatch(match["d2"] or ""):
        return True  # "Bd. 3, 1955–1959": the years are the volume's title
    if match["d1"] and ":" in match["d1"]:
        return True  # "(Cambridge: Cambridge University Press, 2010)"
    if _YEAR_ALONE.fullmatch(volume) and (not label or folded(label) in single_words("year_volume")):
        return True  # "año 1958", "1954 god."
    letter = len(volume) < 2 and volume.islower() and volume.isalpha()
    return letter or _AS_YEARS.fullmatch(volume) is not None


def _is_led_astray(draft: Draft, start: int, run: _Run) -> bool:
    """Whether the words before what looks like a run make it a part, a time of day, a length or a day of the month."""
    match = run.match
    before = draft.signed[max(start, match.start() - 14) : match.start()]
    if _ISS_BEFORE.search(before) or _NOT_VOLUME.search(before) or _CLOCK.match(draft.masked, match.start()):
        return True
    if LENGTH.search(before) and not (run.issue and run.paged):
        return True
    whole = run.paged and (run.issue or match["d1"])
    if _follows_month(before) and not (whole and _WHOLE_NAME.search(before)):
        return True
    note = not run.label and draft.said(match, "ilabel") == ("n.",)
    return note and _AFTER_IMPRINT.search(before) is not None  # "(Stanford University Press, 2003), 89 n. 12"


def journal_run(draft: Draft, start: int) -> None:
    """The best run of volume, issue, year and pages: at least two of them, or a labelled volume with one."""
    best, most = None, 1
    for match in _RUN.finditer(draft.signed, start):
        run = _run(draft, match)
        if run is None or _is_led_astray(draft, start, run):
            continue
        score = _score(draft, run)
        if score > most:
            best, most = run, score
    if best is None:
        _volume_and_pages(draft, start)
    elif not (best.match["d1"] and _IMPRINT_INSIDE.search(best.match["d1"])):
        _propose_run(draft, best, min(0.6 + 0.1 * most, 0.97))


def _propose_run(draft: Draft, run: _Run, sure: float) -> None:
    """Propose volume, part, issue, date and pages of a run, and vote."""
    match, reader = run.match, "journal-run"
    _propose_volume(draft, match, sure)
    if match["pt"]:
        span, labels = _with_label(draft, match, "pt", "ptlabel")
        draft.propose("part", match["pt"], span, sure, reader, labels)
    for group, named in _ISSUES:
        if match[group] and not draft.has("issue"):
            span, labels = _with_label(draft, match, group, named)
            draft.propose("issue", read_number(match[group]), span, sure, reader, labels)
    for group in ("d1", "d2"):
        if match[group]:
            _run_date(draft, match.start(group), match.end(group), sure)
    if match["pages"] and (run.colon or any(match[group] for group in _CERTAIN)):
        span, labels = _with_label(draft, match, "pages", "plabel" if match["plabel"] else "pbehind")
        draft.propose("page", read_pages(match["pages"]), span, sure, reader, labels)
    if match["d1"] or draft.has("issue"):
        draft.vote("journal_article", 1.6)
    elif not run.label:
        draft.vote("journal_article", 0.6)


def _propose_volume(draft: Draft, match: re.Match[str], sure: float) -> None:
    """Propose the volume, and the issue of "15/3", which is both."""
    reader = "journal-run"
    span, labels = _with_label(draft, match, "vol", "vlabel" if match["vlabel"] else "vbehind")
    draft.facts.run_start = begin = span[0]
    pair = _VOLUME_AND_ISSUE.fullmatch(match["vol"])
    if pair is None or int(pair[2]) >= int(pair[1]) or match["i1"] or match["i2"]:
        draft.propose("volume", read_number(match["vol"]), span, sure, reader, labels)
        return
    cut = match.start("vol") + len(pair[1])
    draft.propose("volume", read_number(pair[1]), (begin, cut), sure, reader, labels)
    draft.propose("issue", read_number(pair[2]), (cut + 1, match.end("vol")), sure, reader)


"""The groups in which `_RUN` may have found an issue, each with the group of its label."""
_AS_YEARS = late(r"(?:1[4-9]|20)\d\d\D(?:1\d|20)?\d\d")


_AFTER_IMPRINT = late(r"(?:1[5-9]|20)\d\d\),\s$")
_CLOCK = late(r"\d{1,2}:\d\d\s?(?:[ap]\.?\s?m\b|GMT|UTC|Uhr)")
_NOT_NUMBER = r"(?<=[^\W\d_])(?<!\b[Nn]o)(?<!\b[Nn]r)(?<!\b[Nn])"  # behind a word, but not behind "no", "nr", "n"
_MONTH_AND_YEAR = r"(?:[A-Z][a-z]{2,8}\.?\s)?(?:1[5-9]|20)\d\d"
_BARE_RUN = late(
    rf"{_NOT_NUMBER}[.,]?\s(?P<vol>\d{{1,4}}),?\s(?P<pages>\d{{1,5}}\s?[-–—]\s?\d{{1,5}})"
    rf"(?=\.?\s*(?:\x00|$)|\.\s|,\s(?:{_MONTH_AND_YEAR}))"
)
_LABEL_BEFORE = labelled(r"(?<![^\W_])(?P<label>{vol_label})\s$", **LABELS)


_HEAD_YEAR = late(r"(?<=[\s(])(?P<year>(?:1[5-9]|20)\d\d)[a-z]?(?:\.|\)[.,]?)(?=\s)")
_DATED_RUN = labelled(
    r"(?<![^\W_])(?P<vol>\d{1,4})(?:,?\s(?P<ilabel>{iss_label})\s?(?P<iss>\d+(?:[–/-]\d+)?))?\s\((?P<part>{month})\)"
    r"(?::\s?|,\s)(?P<plabel>{page_label}\s?)?(?P<pages>{pages})",
    month=r"(?P<month>[^\W\d_]{3,12})\.?(?:[/–-][^\W\d_]{3,12}\.?)?(?:\s\d{1,2})?",
    **LABELS,
)


def dated_run(draft: Draft, start: int) -> None:
    """A run with the season or month only, its year behind the author: "1976. ... Policy 24 (Winter): 7–24"."""
    match = next((m for m in _DATED_RUN.finditer(draft.signed, start) if is_month_or_season(m["month"])), None)
    year = _HEAD_YEAR.search(draft.text, 0, match.start()) if match else None
    if year is None or match is None:
        return
    date = read_date(f"{match['part']} {year['year']}")
    if date is None or not date.is_valid:
        return
    reader = "journal-run"
    draft.facts.run_start = match.start("vol")
    draft.propose("volume", read_number(match["vol"]), match.span("vol"), 0.95, reader)
    if match["iss"]:
        span = (match.start("ilabel"), match.end("iss"))
        draft.propose("issue", read_number(match["iss"]), span, 0.95, reader, draft.said(match, "ilabel"))
    # The head is read later and finds the year itself, so that is not covered here.
    draft.propose("issued", date, [year.span("year"), match.span("part")], 0.97, reader, cover=False)
    draft.cover(*match.span("part"))
    labels = draft.said(match, "plabel")
    span = (match.start("plabel") if labels else match.start("pages"), match.end("pages"))
    draft.propose("page", read_pages(match["pages"]), span, 0.95, reader, labels)
    draft.vote("journal_article", 2.0)


def _volume_and_pages(draft: Draft, start: int) -> None:
    """The shortest run: "Machine Learning, 5, 239-266."."""
    match = _BARE_RUN.search(draft.masked, start)
    if match is None or re.match(r"(?:1[5-9]|20)\d\d$", match["vol"]):
        return
    before = draft.masked[: match.start()].rpartition(" ")[2].strip(".,(")
    if is_month(before) or re.fullmatch(r"(?:1[5-9]|20)\d\d\D+(?:1[5-9]|20)\d\d", match["pages"]):
        return
    label = _LABEL_BEFORE.search(draft.signed, start, match.start("vol"))
    begin = label.start("label") if label else match.start("vol")
    labels = draft.said(label, "label") if label else ()
    draft.facts.run_start = begin
    draft.propose("volume", read_number(match["vol"]), (begin, match.end("vol")), 0.75, "journal-run", labels)
    draft.propose("page", read_pages(match["pages"]), match.span("pages"), 0.75, "journal-run")
    draft.vote("journal_article", 1.2)


def _with_label(
    draft: Draft, match: re.Match[str], group: str, label: str | None
) -> tuple[tuple[int, int], tuple[str, ...]]:
    """The span of a number with its label, before it or behind, and the label."""
    if label is None or not match[label]:
        return match.span(group), ()
    start, end = min(match.start(group), match.start(label)), max(match.end(group), match.end(label))
    return (start, end), draft.said(match, label)


def _is_dateish(text: str) -> bool:
    found = find_dates(text)
    left = len(re.sub(r"\W", "", text)) - sum(len(re.sub(r"\W", "", f.span.of(text))) for f in found)
    return bool(found) and left <= 2


def _run_date(draft: Draft, start: int, end: int, sure: float) -> None:
    found = find_dates(draft.masked, start, end)
    if not found:
        return
    whole = found[0].date
    span = found[0].span
    if len(found) > 1 and not whole.is_range:
        return
    draft.propose("issued", EdtfDate(value=whole.value), span, sure - 0.05, "journal-run")
