"""The stateful object behind `render`: items, the citations of a document in order, and what follows from both.

Numbers, positions, disambiguation and order are derived anew when items or citations changed, and kept until then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .citations.cites import Context, citation_content
from .citations.cluster import Cluster, read_cluster
from .citations.derive import Derived, Deriver, sorting_value
from .citations.position import set_positions
from .citations.sort import sort_items
from .entries import EntryMaker
from .errors import CslError, Warning
from .output import FORMATS, Run, runs
from .pause import uncollected
from .sections import section_filter
from .state import FIRST, NO_DISAMB, SUBSEQUENT, Cite
from .styles.style import Layout, Style, load_style
from .values.counts import whole
from .values.flatten import Event, flatten
from .values.item import Item
from .values.links import linked
from .values.rich_text import Content, one_line

__all__ = ["Bibliography", "Processor"]


@dataclass(frozen=True, slots=True)
class Bibliography:
    """A printed reference list: entries and the ids they belong to, and how the style wants the list set."""

    entries: list[str]
    ids: list[Any]
    runs: list[list[Run]]
    hanging_indent: bool = False
    second_field_align: str = ""
    entry_spacing: int = 1
    line_spacing: int = 1


class Processor:
    """Items in one style and locale. `cite` adds citations in document order, `bibliography` prints the list.

    Items are CSL-JSON mappings; ids may be any string or number, and case matters. Nothing in an item raises: what is
    odd becomes a `Warning` in `warnings`. Where a style prints nothing of an item, its title (or id) stands in the
    list; `unprinted` is a text for such a citation instead, and leaves the item out of a list without numbers.
    `sort=False` leaves the list in the order of citations and items, whatever the style says.
    One processor belongs to one thread; a `Style` may be shared.
    """

    def __init__(
        self, items: Iterable[Mapping[str, Any]] = (), *, style: Style | str | bytes | Path, locale: str | None = None,
        markup: str = "text", link_urls: bool = False, find_parent: Callable[[str], str | bytes | Path] | None = None,
        abbreviations: Mapping[str, Mapping[str, str]] | None = None, unprinted: str | None = None, sort: bool = True,
    ) -> None:  # fmt: skip
        if markup not in FORMATS:
            raise CslError(f"unknown markup {markup!r}; one of {', '.join(FORMATS)}")
        if isinstance(style, Style):
            self.style = style.in_locale(locale)
        else:
            self.style = load_style(style, locale=locale, find_parent=find_parent)
        self.markup = markup
        self.link_urls = link_urls
        self._unprinted = unprinted
        self._deriver = Deriver(self.style, sort=sort)
        self.warnings: list[Warning] = []
        self._told: set[tuple[str, str]] = set()  # what `_warn` has told: one set, for there may be a warning an item
        self._abbreviations = abbreviations or {}
        self._format = FORMATS[markup]
        self._items: list[Item] = []
        self._presents: dict[frozenset[str], frozenset[str]] = {}  # items of a kind share the set of their variables
        self._by_id: dict[str, int] = {}
        self._clusters: list[Cluster] = []
        self._uncited: list[int] | None = None
        self._cited_only = False
        self._derived: Derived | None = None
        self._derived_for: tuple[list[int], str] = ([], "")
        self._stale = True
        self._near = whole(self.style.citation.options.get("near-note-distance"), 5)
        self._english = self.style.locale.lang.lower().startswith("en")
        self.add(items)

    # Items

    @uncollected()
    def add(self, items: Iterable[Mapping[str, Any]]) -> None:
        """Adds items. A second item with an id that is known stays an entry of its own, with a warning."""
        for raw in items:
            self._add(raw)
        self._stale = True

    def _add(self, raw: Any) -> None:
        if not isinstance(raw, Mapping):
            self.warnings.append(Warning(None, f"not an item but {type(raw).__name__}; printed empty"))
            raw = {}
        try:
            item = Item(raw, self._english)
        except Exception as error:  # a fault of ours must not cost the list
            self.warnings.append(Warning(raw.get("id"), f"could not be read ({error!r}); only its title is kept"))
            item = Item({"id": raw.get("id"), "title": str(raw.get("title", ""))}, self._english)
        item.present = self._presents.setdefault(item.present, item.present)
        index = len(self._items)
        if item.id is None or not isinstance(item.id, (str, int, float)):
            self.warnings.append(Warning(item.id, "the item has no id that can be cited"))
        key = str(item.id)
        if key in self._by_id and item.id is not None:
            self.warnings.append(Warning(item.id, "another item has the same id; citations mean the first"))
        else:
            self._by_id.setdefault(key, index)
        self.warnings += [Warning(item.id, problem) for problem in item.problems]
        self._items.append(item)
        if self._abbreviations:
            self._abbreviate(item)

    def _abbreviate(self, item: Item) -> None:
        for variable, table in self._abbreviations.items():
            short = table.get(item.texts.get(variable, "")) if isinstance(table, Mapping) else None
            if short and f"{variable}-short" not in item.texts:
                item.texts[f"{variable}-short"] = short
                item.present |= {f"{variable}-short"}

    def only_cited(self, nocite: Iterable[Any] = ()) -> None:
        """From now on the bibliography has the cited items and `nocite`; `nocite=["*"]` means all (the default)."""
        wanted = [nocite] if isinstance(nocite, str) else list(nocite)
        self._cited_only = "*" not in wanted
        self._uncited = [self._by_id[str(i)] for i in wanted if str(i) in self._by_id]
        self._stale = True

    # Citations

    def cite(self, cluster: Any, *, index: int | None = None) -> str:
        """Adds a citation at the end (or before position `index`) and gives it as text of the processor's markup."""
        made = read_cluster(cluster)
        at = len(self._clusters) if index is None else index
        self._clusters.insert(at, made)
        self._changed()
        return self.citation_text(made)

    @uncollected()
    def set_citations(self, clusters: Iterable[Any]) -> list[str]:
        """All citations of the document at once, in order; gives each as text."""
        self._clusters = [read_cluster(cluster) for cluster in clusters]
        self._changed()
        return [self.citation_text(cluster) for cluster in self._clusters]

    def _changed(self) -> None:
        set_positions(self._clusters, self._near)
        self._stale = True

    def citation_text(self, cluster: Cluster) -> str:
        """One citation, rendered."""
        return self._print(self.citation_events(cluster))

    def citation_runs(self, cluster: Any) -> list[Run]:
        """One citation as runs for a word processor."""
        return runs(self.citation_events(read_cluster(cluster)), self.style.locale.quotes)

    def citation_events(self, cluster: Cluster) -> list[Event]:
        """One citation as events for a format."""
        derived = self._derive()
        cites = cluster.cites
        if self.style.citation.sort and not cluster.unsorted:
            cites = self._sorted(cites, derived)
        context = Context(self.style, self._find, lambda item: derived.disamb.get(id(item), NO_DISAMB),
                          lambda item: derived.numbers.get(id(item), 0), self._unprinted or "")  # fmt: skip
        for cite in cites:
            if str(cite.id) not in self._by_id:
                self._warn(cite.id, "cited, but there is no such item")
        return self._flatten(citation_content(context, cites, mode=cluster.mode, infix=cluster.infix))

    def _warn(self, ident: Any, message: str) -> None:
        told = (str(ident), message)
        if told not in self._told:
            self._told.add(told)
            self.warnings.append(Warning(ident, message))

    def _find(self, cite: Cite) -> Item | None:
        index = self._by_id.get(str(cite.id))
        return None if index is None else self._items[index]

    def _sorted(self, cites: list[Cite], derived: Derived) -> list[Cite]:
        known = [(cite, item) for cite in cites if (item := self._find(cite)) is not None]
        order = sort_items(
            len(known),
            self.style.citation.sort,
            lambda index, key: sorting_value(self.style, known[index][1], key, derived, known[index][0]),
        )
        return [known[i][0] for i in order] + [cite for cite in cites if self._find(cite) is None]

    # What follows

    def _cited(self) -> list[int]:
        """Items in the order in which they count: cited ones first, then the others."""
        order: dict[int, None] = {}
        for cluster in self._clusters:
            for cite in cluster.cites:
                index = self._by_id.get(str(cite.id))
                if index is not None:
                    order.setdefault(index)
        if self._cited_only:
            order.update(dict.fromkeys(self._uncited or ()))
        else:
            order.update(dict.fromkeys(range(len(self._items))))
        return list(order)

    def _derive(self) -> Derived:
        if self._derived is None or self._stale:
            again = any(cite.position != FIRST for cluster in self._clusters for cite in cluster.cites)
            asked = (self._cited(), SUBSEQUENT if again else FIRST)
            if self._derived is None or asked != self._derived_for:  # most citations change neither
                listed = [self._items[index] for index in asked[0]]
                self._derived = self._deriver.derive(listed, position=asked[1])
                self._derived_for = asked
            self._stale = False
        return self._derived

    # The list

    @uncollected()
    def bibliography(self, keep: Callable[[Item], bool] | Mapping[str, Any] | None = None) -> Bibliography:
        """The reference list in the style's order (a style without a list prints citations).

        `keep` chooses entries: a function of the item, or tests as in `sections.section_filter`.
        """
        if isinstance(keep, Mapping):
            keep = section_filter(keep)
        derived = self._derive()
        maker = EntryMaker(self.style)
        out: list[str] = []
        ids: list[Any] = []
        every: list[list[Run]] = []
        for item in derived.order:
            if keep is not None and not keep(item):
                continue
            try:
                content = maker.entry(item, derived.disamb.get(id(item), NO_DISAMB), derived.numbers[id(item)])
            except Exception as error:  # a fault of ours must not cost the list
                self._warn(item.id, f"could not be printed ({error!r})")
                content = None
            if content is None:
                content = self._stand_in(item, derived.numbers[id(item)], maker.layout)
                if content is None:
                    continue
            events = self._flatten(content)
            out.append(self._print(events))
            if self.markup == "runs":
                every.append(runs(events, self.style.locale.quotes))
            ids.append(item.id)
        options = maker.layout.options
        return Bibliography(
            out, ids, every, options.get("hanging-indent") == "true", options.get("second-field-align", ""),
            whole(options.get("entry-spacing"), 1), whole(options.get("line-spacing"), 1),
        )  # fmt: skip

    def _stand_in(self, item: Item, number: int, layout: Layout) -> Content | None:
        """What is listed for an item of which the style prints nothing."""
        self._warn(item.id, "the style prints nothing of this item")
        if self._unprinted is not None and not layout.uses_citation_number:
            return None
        text = self._unprinted or item.texts.get("title", "").strip() or one_line(f"[{item.id}]")
        return f"{number}. {text}" if layout.uses_citation_number else text

    @uncollected()
    def cite_each(self, *, position: str = FIRST) -> dict[Any, str]:
        """One citation for each item alone, e.g. `(Zubok 2009)`, told apart from all others of the list."""
        out: dict[Any, str] = {}
        for item in self._items:
            if not isinstance(item.id, (str, int, float)) or self._items[self._by_id[str(item.id)]] is not item:
                continue
            cite = Cite(item.id)
            cite.position = position
            out[item.id] = self.citation_text(Cluster([cite]))
        return out

    def _flatten(self, content: Content | None) -> list[Event]:
        events = flatten(content, self.style.locale.punctuation_in_quote)
        return linked(events) if self.link_urls else events

    def _print(self, events: Sequence[Event]) -> str:
        return self._format.render(events, self.style.locale.quotes)

    # A document that changes

    def order(self) -> list[Any]:
        """Ids of the list in its order."""
        return [item.id for item in self._derive().order]

    def preview(self, cluster: Any) -> str:
        """A citation as it would look, without a place in the document."""
        return self.citation_text(read_cluster(cluster))

    def ensure(self, raw: Mapping[str, Any]) -> None:
        """Adds an item unless its id is known, and lists only what is cited."""
        self._cited_only = True
        if str(raw.get("id")) not in self._by_id:
            self._add(raw)
            self._stale = True

    def citations(self) -> list[str]:
        """Every citation of the document in order."""
        return [self.citation_text(cluster) for cluster in self._clusters]

    def update(self, cluster: Any, before: Sequence[tuple[str, int]], after: Sequence[tuple[str, int]]) -> set[int]:
        """Puts a citation between others, named by id and note number; gives the places whose text is to be redrawn.

        A known id replaces that citation; citations that neither list names are gone.
        """
        made = read_cluster(cluster)
        known = {one.id: one for one in self._clusters}
        old_texts = {one.id: self.citation_text(one) for one in self._clusters}
        old_first = self._first_notes()
        old_state = {one.id: self._appearance(one) for one in self._clusters}
        placed: list[Cluster] = []
        for name, note in before:
            if name in known:
                known[name].note = note
                placed.append(known[name])
        placed.append(made)
        for name, note in after:
            if name in known:
                known[name].note = note
                placed.append(known[name])
        self._clusters = placed
        self._changed()
        first = self._first_notes()
        moved = {key for key, note in first.items() if key in old_first and old_first[key] != note}
        again = {str(c.id) for one in placed for c in one.cites if c.position != FIRST}
        redraw = set()
        for index, one in enumerate(placed):
            touched = any(str(cite.id) in moved and str(cite.id) in again for cite in one.cites)
            touched = touched or old_state.get(one.id) != self._appearance(one)
            if one is made or touched or old_texts.get(one.id) != self.citation_text(one):
                redraw.add(index)
        return redraw

    def _appearance(self, cluster: Cluster) -> list[Any]:
        """What may change how a citation looks elsewhere: positions, and what disambiguation added."""
        disamb = self._derive().disamb
        found = []
        for cite in cluster.cites:
            item = self._find(cite)
            found.append((cite.position, disamb.get(id(item)) if item is not None else None))
        return found

    def _first_notes(self) -> dict[str, int]:
        notes: dict[str, int] = {}
        for cluster in self._clusters:
            for cite in cluster.cites:
                notes.setdefault(str(cite.id), cluster.note)
        return notes
