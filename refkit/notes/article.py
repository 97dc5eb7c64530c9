"""An article beside its list: what is cited and not listed, what is listed and not cited, names and years that differ.

Author-date citations of the text, short forms and sources of the notes, and LaTeX's keys are looked up in the list. All
is told, nothing changed. Where a citation may be right in any reading, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from refkit.knowledge.words import filled
from refkit.model.library import Citation, Entry, Library, SetAside
from refkit.model.types import ReferenceBase
from refkit.notes.in_text import InText, in_text
from refkit.notes.short_forms import read_short_form
from refkit.notes.works import Person, Work, fits, is_near, named, work_of
from refkit.text.cues import begins, headings, holds
from refkit.text.page import Visible
from refkit.text.seen import see
from refkit.text.splitting.echoes import folded_words
from refkit.trace import Finding, Span

NOT_LISTED, NOT_CITED, OTHER_YEAR, OTHER_NAME, LETTER = "CIT201", "CIT202", "CIT203", "CIT204", "CIT205"
CODES = (NOT_LISTED, NOT_CITED, OTHER_YEAR, OTHER_NAME, LETTER)
_YEAR_OF_ENTRY = re.compile(r"(?<![\d–-])((?:1[3-9]|20)\d\d)([a-z])?(?![\w–-])")
_FEWEST = 3  # entries of a list that has no heading
_ACRONYM = re.compile(r"[A-Z](?:\.?[A-Z]){1,7}\.?")
_AND = re.compile(r",?\s(?:and|und|et|y|e|и|i|en|og|och|&|u\.)\s|,\s|/")
_CITED_KEY = re.compile(
    r"\\(?:no)?[a-zA-Z]{0,12}cite[a-zA-Z]{0,12}\*?\s?(?:\[[^\[\]]{0,200}\]\s?){0,2}\{([^{}]{1,600})\}"
)
_ITEM_KEY = re.compile(r"\\bibitem\s?(?:\[(?:[^\[\]{}]|\{[^{}]{0,80}\}){0,200}\])?\s?\{([^{}]{1,120})\}")
# Kinds that a list need not name one by one: what archives and newspapers hold is often listed as a whole.
_UNLISTED = frozenset(
    "archival_document letter newspaper_article interview treaty web_document government_document statute legal_case"
    " speech joint_statement bill hearing other".split()
)


@dataclass(slots=True)
class _Listed:
    """An entry of the list."""

    work: Work
    entry: Entry
    year: int | None
    letter: str
    short_names: frozenset[str] = frozenset()
    cited: bool = False


@dataclass(slots=True)
class _Article:
    listed: list[_Listed]
    noted: dict[str, ReferenceBase]
    visible: Visible
    spans: list[Span]
    headed: bool = False
    found: list[Finding] = field(default_factory=list)

    def tell(self, code: str, span: Span, message: str) -> None:
        self.found.append(Finding(code, span, message))


def check_article(library: Library) -> list[Finding]:
    """The citations of an article beside its list, in the order of the text; one finding where it has no list."""
    article = _parted(library)
    if len(article.listed) < (1 if article.headed else _FEWEST):
        first = min((c.span for c in in_text(article.visible.text)), default=None)
        message = "no list of references was found: nothing was looked up"
        return [Finding(NOT_LISTED, article.visible.to_page(first), message)] if first else []
    _check_keys(article, library.text or "")
    seen: set[tuple[int, int]] = set()
    for cited in sorted(in_text(article.visible.text), key=lambda c: c.span):
        place = article.visible.to_page(cited.span)
        if place in seen or any(place.overlaps(s) for s in article.spans):
            continue
        seen.add(place)
        _look_up(article, cited, place)
    for citation in library.citations:
        _look_up_note(article, citation)
    _check_letters(article)
    for one in article.listed:
        if not one.cited:
            article.tell(NOT_CITED, one.entry.span, f"listed and not cited: {_called(one)}")
    return sorted(article.found, key=lambda f: (f.span, f.rule))


def _parted(library: Library) -> _Article:
    """The list of an article, and its notes: by the headings above them, and by whether they stand in notes."""
    text = library.text or ""
    visible = see(text) if library.format == "text" else Visible(text)
    in_notes = {c.span for c in library.citations if c.form == "full"}
    heads = [(s.span.start, _is_of_notes(s)) for s in library.set_aside if _heads_list(s)]
    any_list = any(not notes for _, notes in heads)
    numbered = {s.span.end for s in library.set_aside if s.reason == "marker" and any(c.isdigit() for c in s.text)}
    references = [(r, r.provenance.entry) for r in library if r.provenance and r.provenance.entry]
    references += [_read(s) for s in library.set_aside if heads and s.span.start > heads[0][0] and _is_entry(s)]
    unmarked = any(not _has_mark(e, numbered, text) for _, e in references)
    article = _Article([], {}, visible, [], any_list)
    for reference, entry in references:
        above = [notes for start, notes in heads if start < entry.span.start]
        of_notes = entry.span in in_notes or (bool(above) and above[-1] and any_list)
        of_notes = of_notes or (unmarked and _has_mark(entry, numbered, text) and bool(in_notes))
        if of_notes:
            article.noted[reference.id] = reference
        elif above or not any_list:
            work = work_of(reference)
            year = work.year or _printed_year(reference, entry)
            letter = reference.year_suffix or next(
                (y[2] or "" for y in _YEAR_OF_ENTRY.finditer(entry.text) if int(y[1]) == year), ""
            )
            article.listed.append(_Listed(work, entry, year, letter or "", _short_names(reference, entry)))
            article.spans.append(entry.span)
    return article


def _is_entry(aside: SetAside) -> bool:
    """Whether what stands in the list and was taken for a comment is an entry whose title is a sentence."""
    if aside.reason not in ("annotation", "other text") or begins.inverted_author(aside.text) < 1:
        return False
    return bool(holds.has_year(aside.text[:160]))


def _read(aside: SetAside) -> tuple[ReferenceBase, Entry]:
    from refkit.parse import parse_entry

    return parse_entry(aside.text, grammars_only=True), Entry(aside.text, aside.span)


def _printed_year(reference: ReferenceBase, entry: Entry) -> int | None:
    """The first year of an entry whose date was not read; None where it says that it has none."""
    undated = reference.issued is not None or _undated().search(entry.text[:160])
    m = None if undated else _YEAR_OF_ENTRY.search(entry.text)
    return int(m[1]) if m else None


@cache
def _undated() -> re.Pattern[str]:
    return re.compile(filled(r"(?<![^\W_]){no_date|forthcoming}"))


def _short_names(reference: ReferenceBase, entry: Entry) -> frozenset[str]:
    """What a body is called for short: the initials of its words, and capitals in brackets behind it."""
    out = {m[1].casefold() for m in re.finditer(r"\(([A-Z]{2,8})\)", entry.text[:160])}
    names = [str(n) for n in (reference.author or reference.editor)]
    for name in (*names, re.split(r"[.,(:“\"]", entry.text[:120], maxsplit=1)[0]):
        found = re.findall(r"[^\W\d_]+", name)
        for chosen in (found, [w for w in found if w[0].isupper()]):
            out.add("".join(w[0] for w in chosen).casefold())
    return frozenset(name for name in out if len(name) > 1)


def _heads_list(aside: SetAside) -> bool:
    return aside.reason in ("heading", "headline", "navigation") and bool(
        headings.list_heading(aside.text) or _is_of_notes(aside)
    )


def _is_of_notes(aside: SetAside) -> bool:
    return bool(headings.note_heading(aside.text))


def _has_mark(entry: Entry, numbered: set[int], text: str) -> bool:
    start = entry.span.start
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start in numbered


# --- author-date


def _look_up(article: _Article, cited: InText, place: Span) -> None:
    people = _people(cited.names)
    fit = [one for one in article.listed if _meant(people, cited, one)]
    while not fit and len(people) > 1 and "," in cited.names:  # "On India, Saha and Schmalzer (2016) say"
        people = people[1:]
        fit = [one for one in article.listed if _meant(people, cited, one)]
    dated = [one for one in fit if one.year == cited.year]
    if dated:
        _same_year(article, cited, place, dated)
        return
    shown = _said(cited)
    near_year = [one for one in fit if one.year and is_near(f"y{one.year}", f"y{cited.year}")]
    if near_year:
        near_year[0].cited = True
        article.tell(OTHER_YEAR, place, f"{shown} is cited, the list has {_called(near_year[0])}")
        return
    near = [one for one in article.listed if one.year == cited.year and _meant(people, cited, one, near=True)]
    if near:
        near[0].cited = True
        article.tell(OTHER_NAME, place, f"{shown} is cited, the list has {_called(near[0])}")
    elif fit or cited.sure:
        article.tell(NOT_LISTED, place, f"cited and not listed: {shown}")


def _same_year(article: _Article, cited: InText, place: Span, dated: Sequence[_Listed]) -> None:
    """Marks what is cited; a letter that tells nothing, or is missing where it would, is told."""
    shown = _said(cited)
    lettered = [one for one in dated if one.letter == cited.letter]
    exact = lettered or dated
    for one in exact:
        one.cited = True
    if lettered and (cited.letter or len(lettered) == len(dated)):
        return
    others = ", ".join(_called(one) for one in dated)
    if cited.letter and not lettered:
        article.tell(LETTER, place, f"{shown} is cited, the list has {others}")
    elif not cited.letter and sum(bool(one.letter) for one in dated) > 1:
        article.tell(LETTER, place, f"{shown} is cited, which of {others}?")


def _said(cited: InText) -> str:
    return f"{cited.names} {cited.year or 'undated'}{cited.letter}"


def _people(names: str) -> list[Person]:
    return [named(part) for part in _AND.split(names.strip('“”"«»*_ ')) if part.strip()]


def _meant(people: Sequence[Person], cited: InText, one: _Listed, *, near: bool = False) -> bool:
    """Whether names may be those of an entry: its first people, or words of its title where it has no author."""
    work = one.work
    if people and work.people:
        left = list(work.people)
        for person in people:
            meant = next((p for p in left if fits(person, p, near=near)), None)
            if meant is None:
                break
            left.remove(meant)
        else:
            return True
    if near:
        return False
    if _ACRONYM.fullmatch(cited.names):
        return cited.names.replace(".", "").casefold() in one.short_names
    wanted = frozenset(folded_words(cited.names))
    head = frozenset(folded_words(one.entry.text[: max(60, len(cited.names) + 20)]))
    return len(wanted) > 1 and (wanted <= work.title or wanted <= head)


def _called(one: _Listed) -> str:
    """An entry as a message names it: what stands before its year or its title, shortened, and the year."""
    own = re.split(r"[“\"«„:*]|(?<![\d–-])(?:1[3-9]|20)\d\d", one.entry.text, maxsplit=1)[0].strip(" .,(_")
    who = own or " ".join(one.entry.text.split()[:6])
    who = who if len(who) <= 60 else f"{who[:57].rstrip()}..."
    return f"{who} {one.year}{one.letter}" if one.year else who


def _check_letters(article: _Article) -> None:
    """Letters of the list that part nothing: 1958a without 1958b."""
    groups: dict[tuple[object, ...], list[_Listed]] = {}
    for one in article.listed:
        first = one.work.people[0].family if one.work.people else one.work.opening[:3]
        groups.setdefault((first, one.year), []).append(one)
    for group in groups.values():
        letters = sorted(one.letter for one in group if one.letter)
        for one in group:
            if one.letter and letters != [chr(ord("a") + n) for n in range(len(letters))]:
                before = chr(ord(one.letter) - 1)
                if one.letter > "a" and before not in letters:
                    article.tell(
                        LETTER, one.entry.span, f"{_called(one)} stands in the list without {one.year}{before}"
                    )
            elif one.letter and len(letters) == 1:
                article.tell(LETTER, one.entry.span, f"{_called(one)} stands in the list without {one.year}b")


# --- notes


def _look_up_note(article: _Article, citation: Citation) -> None:
    """A citation of a note: what it cites must be in the list."""
    if citation.form in ("remark", "ibid"):
        return
    by_key = {one.work.key: one for one in article.listed}
    if citation.key in by_key:
        by_key[citation.key].cited = True
        if citation.reason:
            article.tell(OTHER_NAME, citation.span, f"{citation.reason}: the list has {_called(by_key[citation.key])}")
        return
    noted = article.noted.get(citation.key or "")
    if noted is not None and citation.form == "full":
        _look_up_source(article, citation, noted)
    elif citation.key is None and citation.form == "short" and not citation.candidates:
        said = read_short_form(citation.text)
        if said.note is None and said.title:
            article.tell(NOT_LISTED, citation.span, f"cited and not listed: {said.shown}")
    elif noted is not None and citation.reason:
        article.tell(OTHER_NAME, citation.span, f"{citation.reason}: {noted.title or noted.id}")


def _look_up_source(article: _Article, citation: Citation, noted: ReferenceBase) -> None:
    work = work_of(noted)
    entries = [one for one in article.listed if _same_title(work, one.work)]
    same = [one for one in entries if _same_people(work, one.work, near=False)]
    near = [one for one in entries if _same_people(work, one.work, near=True)]
    for one in same or near:
        one.cited = True
    dated = [one for one in same or near if not (one.year and work.year) or one.year == work.year]
    if same and not dated:
        article.tell(OTHER_YEAR, citation.span, f"the year is {work.year} here, the list has {_called(same[0])}")
    elif near and not same:
        article.tell(OTHER_NAME, citation.span, f"a name is spelt otherwise in the list: {_called(near[0])}")
    elif (
        not same
        and not _held(article, noted)
        and (noted.kind not in _UNLISTED or any(o.work.kind == noted.kind for o in article.listed))
    ):
        article.tell(NOT_LISTED, citation.span, f"cited and not listed: {noted.title or noted.id}")


def _held(article: _Article, noted: ReferenceBase) -> bool:
    """Marks the archive or the edition of the list that holds a document: all words of its head stand in the note."""
    words = work_of(noted).words
    found = False
    for one in article.listed:
        head = frozenset(folded_words(re.split(r"[,:;.(“\"]", one.entry.text, maxsplit=1)[0]))
        if len(head) >= 3 and head <= words:
            one.cited = found = True
    return found


def _same_title(left: Work, right: Work) -> bool:
    least = min(len(left.opening), len(right.opening))
    if not least:
        return False
    shared = len(frozenset(left.opening) & frozenset(right.opening))
    return left.opening[:least] == right.opening[:least] or shared >= max(2, 0.75 * least)


def _same_people(left: Work, right: Work, *, near: bool) -> bool:
    if not left.people or not right.people:
        return True
    return any(fits(Person(a.family[-1:]), b, near=near) for a in left.people[:1] if a.family for b in right.people)


# --- LaTeX's keys


def _check_keys(article: _Article, text: str) -> None:
    r"""`\cite{key}` beside `\bibitem{key}`."""
    items = [(m[1].strip(), Span(*m.span())) for m in _ITEM_KEY.finditer(text)] if "\\bibitem" in text else []
    if not items:
        return
    known = {key for key, _ in items}
    cited: set[str] = set()
    for key, span in _keys_in(text):
        cited.add(key)
        if key in known or key == "*":
            continue
        near = next((k for k in known if is_near(k, key)), None)
        if near:
            cited.add(near)
            article.tell(OTHER_NAME, span, f"the key {key} is cited, the list has {near}")
        else:
            article.tell(NOT_LISTED, span, f"cited and not listed: the key {key}")
    for (key, _), one in zip(items, article.listed, strict=False):
        one.cited = one.cited or key in cited or "*" in cited


def _keys_in(text: str) -> Iterator[tuple[str, Span]]:
    for m in _CITED_KEY.finditer(text):
        at = m.start(1)
        for piece in m[1].split(","):
            key = piece.strip()
            start = at + len(piece) - len(piece.lstrip())
            at += len(piece) + 1
            if key:
                yield key, Span(start, start + len(key))
