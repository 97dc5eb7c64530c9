"""The main path: references in, entries and citations of a style out.

compose each reference as the style needs it -> file the list -> an engine prints it -> the last touches that no
engine can make. The steps stand in `render` in this order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refkit.cite.casing import title_case
from refkit.cite.composing import letters
from refkit.cite.composing.compose import compose_all
from refkit.cite.composing.name_agreement import in_their_own_order, unified, without_comma
from refkit.cite.composing.names import without_handle
from refkit.cite.composing.regular_values import odd_values, regular
from refkit.cite.composing.special_kinds import without_and
from refkit.cite.engines import Cite, Engine, Printed, find_engine
from refkit.cite.faulty_records import Clusters, in_words, sorted_items
from refkit.cite.faulty_records import printed as printed_by
from refkit.cite.list_order import list_order_key
from refkit.cite.style_files import StyleSource, find_style
from refkit.cite.style_needs import STYLE_NEEDS, StyleNeeds
from refkit.csl import FORMATS
from refkit.errors import UsageError
from refkit.faults import attempt, collecting
from refkit.model.csljson import to_csl
from refkit.trace import Finding

if TYPE_CHECKING:
    from refkit.model.parts import Locator
    from refkit.model.types import ReferenceBase

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A printed list. `entries` in the style's order, `keys` the references' keys in that order, `positions` their
    places in the library; `citations` one for each entry in the same order, or one for each citation that was given;
    `warnings` sentences, each with the key that it is about; `faults` what failed, and whose words stand instead.
    """

    entries: tuple[str, ...]
    keys: tuple[str, ...]
    citations: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    positions: tuple[int, ...] = ()
    faults: tuple[Finding, ...] = ()

    def in_library_order(self) -> tuple[tuple[str, str], ...]:
        """Pairs of entry and citation in the library's order (for citations that were not given)."""
        place = {position: i for i, position in enumerate(self.positions)}
        return tuple((self.entries[place[i]], self.citations[place[i]]) for i in sorted(place))


def render(
    library: Iterable[ReferenceBase],
    style: str | Path | StyleSource = "chicago-author-date",
    *,
    markup: str = "text",
    locale: str | None = None,
    engine: str | None = None,
    labels: str = "style",
    citations: Sequence[Sequence[Mapping[str, Any]]] | None = None,
    cite: bool = True,
) -> Rendered:
    """Entries and citations of references in a style.

    `labels`: "style" cites as the style does, "list" by the words under which the list files its unsigned sources
    (Memorandum 1958a). `citations`: clusters of cites ({"id": key, "locator": "12", "label": "page"}); without them
    each reference is cited once, or with `cite=False` none: the entries are the same. Raises UsageError
    (UnknownNameError for style and engine), never for content.
    """
    if labels not in ("style", "list"):
        raise UsageError(f"labels is 'style' or 'list', not {labels!r}")
    if hasattr(library, "to_csl"):
        raise UsageError("render takes a library or a list of references; one reference goes into a list: [reference]")
    kept = getattr(library, "references", None)  # a library's may be packed, and are gone through, never unpacked all
    references: Sequence[ReferenceBase] = kept if isinstance(kept, Sequence) else tuple(library)
    source = style if isinstance(style, StyleSource) else find_style(style)
    processor = find_engine(engine)
    with collecting() as faults:
        rendered = _render(
            references, source, processor, markup, locale, labels, citations, cite or citations is not None
        )
    return replace(rendered, faults=tuple(faults))


def _render(
    references: Sequence[ReferenceBase],
    source: StyleSource,
    processor: Engine,
    markup: str,
    locale: str | None,
    labels: str,
    citations: Sequence[Sequence[Mapping[str, Any]]] | None,
    cite: bool,
) -> Rendered:
    if markup not in processor.markups:
        raise UsageError(f"the engine {processor.name} writes {', '.join(processor.markups)}, not {markup!r}")
    needs = STYLE_NEEDS.get(source.name) if source.own else None
    about = _about(references)
    items = _composed(references, needs)
    if labels == "list":
        items = [_headed_by_label(i, r) for i, r in zip(items, references, strict=True)]
    order = _filed(items, needs)
    for n, item in enumerate(items):
        item["id"] = _ident(n)
    filed = [items[n] for n in order]
    clusters = _clusters(about, order, citations, labels) if cite or not processor.lists_uncited else []
    text = _presorted(source.text) if needs else source.text

    def prints(chosen: list[Item], cited: Clusters, *, entries: bool = True) -> Printed:
        def by_the_engine(some: list[Item], clusters: Clusters) -> Printed:
            return processor.render(some, text, locale=locale, citations=clusters, markup=markup, entries=entries)

        return printed_by(by_the_engine, chosen, cited)

    listed = [in_their_own_order(i) for i in filed] if needs else filed
    # Notes are sentences; citations in the text need family names, and one form for each author.
    for_citing = _for_citing(listed, filed, source) if needs and clusters and cite else listed
    # Citations that come from other items need not be printed with the entries, unless entries hang on their places.
    apart = for_citing != listed
    entries_alone = apart and citations is None and processor.lists_uncited
    printed = _all_entries(prints(listed, [] if entries_alone else clusters), filed, markup)
    cited = list((prints(for_citing, clusters, entries=False) if apart else printed).citations)
    positions = [_position(i) for i in printed.order]
    entries = list(printed.entries)
    if needs:
        entries = [without_and(without_comma(e, items[n], needs)) for e, n in zip(entries, positions, strict=True)]
        cited = [without_and(c) for c in cited]
    if labels == "list" and citations is None:
        entries = [_with_suffix(e, about.letters.get(n)) for e, n in zip(entries, positions, strict=True)]
    if not cite:
        cited = []
    elif citations is None:
        # One citation for each entry: put them into the order of the entries, which is the engine's.
        by_position = dict(zip(order, cited, strict=True))
        cited = [by_position[n] for n in positions]
        if labels == "list":
            cited = [_with_suffix(c, about.letters.get(n)) for c, n in zip(cited, positions, strict=True)]
    keys = tuple(about.keys[n] for n in positions)
    return Rendered(tuple(entries), keys, tuple(cited), _warnings(printed, about), tuple(positions))


@dataclass(slots=True)
class _About:
    """What is asked of the records once they are composed: their keys, and what few of them have, by their places."""

    keys: list[str]
    locators: dict[int, Locator]
    letters: dict[int, tuple[int, str]]
    odd: dict[int, list[str]]


def _about(references: Iterable[ReferenceBase]) -> _About:
    about = _About([], {}, {}, {})
    for n, reference in enumerate(references):
        about.keys.append(reference.id)
        if reference.locator is not None:
            about.locators[n] = reference.locator
        year = reference.issued.year if reference.issued and reference.year_suffix else None
        if year is not None and reference.year_suffix and not (reference.author or reference.editor):
            about.letters[n] = (year, reference.year_suffix)
        if odd := odd_values(reference):
            about.odd[n] = odd
    return about


def _ident(n: int) -> str:
    return f"r{n:04d}"


def _position(ident: str) -> int:
    return int(ident[1:])


def _composed(references: Sequence[ReferenceBase], needs: StyleNeeds | None) -> list[Item]:
    """The items as a style of ours wants them; for any other style the facts, in the variables that CSL gives them."""
    if needs is None:
        facts = [attempt("CSL", r.id, to_csl, r, key=r.id) or in_words(r) for r in references]
        return [{k: v for k, v in regular(item).items() if k != "custom"} for item in facts]
    return compose_all(references, needs, facts=False)


def _filed(items: Sequence[Item], needs: StyleNeeds | None) -> list[int]:
    """The places of the items in the order of the list; a style that is not ours sorts by itself."""
    if needs is None:
        return list(range(len(items)))
    return sorted_items(items, lambda item: list_order_key(item, needs))


@lru_cache(maxsize=32)
def _presorted(style: str) -> str:
    """The style without the sort of its bibliography: the list is filed before it is printed (see `list_order`)."""
    head, mark, tail = style.partition("<bibliography")
    return head + mark + re.sub(r"<sort>.*?</sort>", "", tail, count=1, flags=re.DOTALL)


def _headed_by_label(item: Item, reference: ReferenceBase) -> Item:
    """The item filed under the list's own label, where it has no author: "Memorandum"."""
    label = reference.list_label
    unsigned = not (reference.author or reference.editor)
    if not label and unsigned and reference.genre and item.get("type") != "article-newspaper":
        label = title_case.title_case(reference.genre)
    if not label or not unsigned:
        return item
    return {**item, "author": [{"literal": label}]}


def _with_suffix(text: str, letter: tuple[int, str] | None) -> str:
    """The letter that the list itself put behind the year, where the label under which it did so heads the entry."""
    if letter is None:
        return text
    year, suffix = letter
    return re.sub(rf"\b{year}[a-z]?\b", f"{year}{suffix}", text, count=1)


def _clusters(
    about: _About,
    order: Iterable[int],
    given: Sequence[Sequence[Mapping[str, Any]]] | None,
    labels: str,
) -> list[list[Cite]]:
    if given is None:
        return [[_cite(about, n, labels)] for n in order]
    places: dict[str, int] = {}
    for n, key in enumerate(about.keys):
        places.setdefault(key, n)
    clusters: list[list[Cite]] = []
    for cluster in given:
        cites: list[Cite] = []
        for cite in cluster:
            key = str(cite.get("id", ""))
            if key not in places:
                raise UsageError(f"cited, but not in the library: {key!r}")
            cites.append({**cite, "id": _ident(places[key])})
        clusters.append(cites)
    return clusters


def _cite(about: _About, n: int, labels: str) -> Cite:
    """One cite; a page that the entry named, though it belongs to a citation, is named here."""
    locator = about.locators.get(n) if labels == "style" else None
    return {"id": _ident(n), "label": locator.label, "locator": locator.value} if locator else {"id": _ident(n)}


def _all_entries(printed: Printed, filed: Sequence[Item], markup: str) -> Printed:
    """No item is lost: one that the engine did not print stands at the end by its title, escaped as all text is."""
    seen = set(printed.order)
    missing = [i for i in filed if i["id"] not in seen]
    if not missing:
        return printed
    titles = [re.sub(r"<[^<>]*>", "", str(i.get("title") or i.get("container-title") or i["id"])) for i in missing]
    escape = FORMATS[markup].text if markup in FORMATS else FORMATS["text"].text
    entries = [escape(title) for title in titles]
    told = [(str(i["id"]), "the style prints nothing of it; its title stands in the list") for i in missing]
    return Printed(
        (*printed.entries, *entries),
        (*printed.order, *(str(i["id"]) for i in missing)),
        printed.citations,
        (*printed.warnings, *told),
    )


def _for_citing(listed: list[Item], filed: list[Item], style: StyleSource) -> list[Item]:
    """The items from which citations are printed."""
    if style.is_for_notes:
        return [_for_a_note(i) for i in listed]
    return unified(without_handle(i) for i in filed)


_GENRE_IN_A_NOTE = frozenset(
    "article article-journal article-magazine article-newspaper chapter document interview manuscript paper-conference"
    " periodical personal_communication post review review-book speech thesis webpage".split()
)


def _for_a_note(item: Item) -> Item:
    """In a note all is one sentence: "copy in Volkogonov Collection", "interview by author"."""
    changed: Item = {}
    item = letters.addressed(_title_first(item))
    for key in ("note", "genre", "medium", "edition"):
        words = item.get(key)
        if key == "genre" and item.get("type") not in _GENRE_IN_A_NOTE:
            continue
        if key in ("medium", "edition") and str(words).startswith("Kindle"):
            continue
        if isinstance(words, str) and title_case.is_ordinary(words.split(" ", 1)[0]):
            changed[key] = words[:1].lower() + words[1:]
    return {**item, **changed} if changed else item


def _title_first(item: Item) -> Item:
    """A page that its site has signed begins with the title in a note (CMOS 17, 14.207): “About,” Yale University."""
    authors = item.get("author") or []
    alone = len(authors) == 1 and bool(authors[0].get("literal"))
    if item.get("type") != "webpage" or not alone or not item.get("title"):
        return item
    if item.get("container-title") or item.get("publisher"):
        return item
    return {**{k: v for k, v in item.items() if k != "author"}, "container-title": authors[0]["literal"]}


def _warnings(printed: Printed, about: _About) -> tuple[str, ...]:
    """What the engine tells, by the references' keys, and which values have no words to print; each once."""
    out: dict[str, None] = {}
    for ident, message in printed.warnings:
        key = about.keys[_position(ident)] if re.fullmatch(r"r\d{4,}", ident) else ident
        out[f"{key}: {message}" if key else message] = None
    for n, odd in about.odd.items():
        for message in odd:
            out[f"{about.keys[n]}: {message}" if about.keys[n] else message] = None
    return tuple(out)
