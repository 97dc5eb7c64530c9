"""A style: read, checked and compiled once, then immutable; `load_style` keeps the last ones by content.

Knows the attributes of `cs:style`, `cs:citation` and `cs:bibliography`; their elements are compiled in compile.py,
rendered by cites.py and entries.py.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import CslError
from ..locales.locale import Locale, build_locale
from ..names.options import inherit
from ..pause import uncollected
from ..state import Render, State
from ..values.rich_text import Content, Fmt
from ..xml_tree import Element, parse_xml
from .blocks import Compiled, format_of, sequence
from .compile import Area
from .guard import check_macros

__all__ = ["Layout", "SortKey", "Style", "load_style"]

Source = str | bytes | Path


@dataclass(frozen=True, slots=True)
class SortKey:
    """One `cs:key`: a variable or a compiled macro, its direction, and whether it is the citation number."""

    variable: str
    macro: Render | None
    descending: bool
    by_number: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """`cs:citation` or `cs:bibliography`: the compiled layout, its affixes, its sort keys and its own attributes."""

    run: Callable[[State], list[Content]]
    children: tuple[Compiled, ...]
    prefix: str
    suffix: str
    delimiter: str
    fmt: Fmt | None
    sort: tuple[SortKey, ...]
    options: Mapping[str, str]
    asks_suffix: bool
    uses_citation_number: bool
    disambiguations: int


@dataclass(frozen=True, slots=True)
class Style:
    """A compiled style for one locale. Share it freely between threads."""

    title: str
    id: str
    note: bool
    has_class: bool
    locale: Locale
    default_locale: str
    citation: Layout
    bibliography: Layout | None
    uses_label: bool = False
    source: str | bytes = field(default="", repr=False)
    options: Mapping[str, str] = field(default_factory=dict)

    def in_locale(self, tag: str | None) -> Style:
        """The same style in another language; itself where that is its language already."""
        if not tag or tag == self.locale.lang:
            return self
        return replace(load_style(self.source, locale=tag), title=self.title, id=self.id)

    @property
    def has_bibliography(self) -> bool:
        """Whether the style prints a reference list."""
        return self.bibliography is not None


class _Cache:
    """The last styles by content and locale; replaced, never changed in place, under a lock."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.lock = threading.Lock()
        self.held: OrderedDict[tuple[str | bytes, str], Style] = OrderedDict()

    def get(self, key: tuple[str | bytes, str]) -> Style | None:
        with self.lock:
            found = self.held.get(key)
            if found is not None:
                self.held.move_to_end(key)
            return found

    def put(self, key: tuple[str | bytes, str], style: Style) -> None:
        with self.lock:
            self.held[key] = style
            while len(self.held) > self.size:
                self.held.popitem(last=False)


_cache = _Cache(16)


def _text(source: Source) -> str | bytes:
    """The XML of a source. A `str` that begins with `<` is XML, any other is a path."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, str):
        if source.lstrip("\ufeff \t\r\n").startswith("<"):
            return source.lstrip("\ufeff \t\r\n")
        if "\n" in source or "\0" in source or len(source) > 4000:
            raise CslError("neither XML nor a path; a style begins with <style")
        source = Path(source)
    try:
        return source.read_bytes()
    except OSError as error:
        raise CslError(
            f"the style file {source.name!r} could not be read ({error.strerror}); give a path to a .csl file"
        ) from None


@uncollected()
def load_style(
    source: Source, *, find_parent: Callable[[str], Source] | None = None, locale: str | None = None
) -> Style:
    """The compiled style of XML text or a path, cached by content.

    `find_parent` gets the link of a dependent style's parent and gives its source; `locale` (a tag such as `de-DE`)
    overrides the style's own. Raises CslError with the line for what is not a usable CSL 1.0 style.
    """
    text = _text(source)
    found = _cache.get((text, locale or ""))
    if found is not None:
        return found
    root = parse_xml(text)
    _check_root(root)
    parent = _parent_link(root)
    if parent and root.find("citation") is None:
        return _dependent(root, parent, find_parent, locale)
    return _kept(text, root, locale)


def _kept(text: str | bytes, root: Element, locale: str | None) -> Style:
    style = _compile(root, text, locale)
    _cache.put((text, locale or ""), style)
    return style


def _dependent(root: Element, parent: str, find_parent: Callable[[str], Source] | None, locale: str | None) -> Style:
    """The parent under the name of the dependent style, in the language that the dependent style asks for."""
    if find_parent is None:
        raise CslError(f"a dependent style: it needs its parent {parent}; pass find_parent", root.line)
    text = _text(find_parent(parent))
    wanted = locale or root.attrs.get("default-locale")
    style = _cache.get((text, wanted or ""))
    if style is None:
        parent_root = parse_xml(text)
        _check_root(parent_root)
        if parent_root.find("citation") is None:
            raise CslError(f"the parent style {parent} is itself dependent", parent_root.line)
        style = _kept(text, parent_root, wanted)
    title, ident = _title(root)
    return replace(style, title=title, id=ident)


def _check_root(root: Element) -> None:
    if root.tag != "style":
        raise CslError(f"the root element is <{root.tag}>, not <style>; this is not a CSL style", root.line)
    version = root.attrs.get("version", "")
    if not version.startswith(("1.0", "1.1")) or version.startswith("0"):
        raise CslError(f"CSL version {version or 'not given'}; only 1.0 to 1.0.2 can be read", root.line)


def _parent_link(root: Element) -> str:
    info = root.find("info")
    for link in info.all("link") if info is not None else ():
        if link.attrs.get("rel") == "independent-parent":
            return link.attrs.get("href", "")
    return ""


def _title(root: Element) -> tuple[str, str]:
    info = root.find("info")
    parts = [info.find(name) if info is not None else None for name in ("title", "id")]
    title, ident = (part.text.strip() if part is not None else "" for part in parts)
    return title, ident


def _compile(root: Element, source: str | bytes, locale: str | None) -> Style:
    citation = root.find("citation")
    if citation is None:
        raise CslError("no <citation> element; a style needs one", root.line)
    macros = {macro.attrs.get("name", ""): macro for macro in root.all("macro")}
    check_macros(root, macros)
    default = root.attrs.get("default-locale", "")
    words = build_locale(locale or default or "en-US", list(root.all("locale")))
    bibliography = root.find("bibliography")
    title, ident = _title(root)
    return Style(
        title=title,
        id=ident,
        note=root.attrs.get("class") == "note",
        has_class="class" in root.attrs,
        locale=words,
        default_locale=default,
        citation=_layout(root, citation, macros, words),
        bibliography=None if bibliography is None else _layout(root, bibliography, macros, words),
        uses_label=any(
            _reaches(area, macros, _prints("citation-label"), set())
            for area in (citation, bibliography)
            if area is not None
        ),
        source=source,
        options=dict(root.attrs),
    )


_AREAS = ("citation", "bibliography")
Wanted = Callable[[Element], bool]


def _prints(*variables: str) -> Wanted:
    return lambda element: element.tag in ("text", "number") and element.attrs.get("variable") in variables


def _reaches(element: Element, macros: Mapping[str, Element], wanted: Wanted, seen: set[str]) -> bool:
    """Whether an element, its macros followed, holds an element that is wanted."""
    for child in element.children:
        if wanted(child):
            return True
        name = child.attrs.get("macro") if child.tag == "text" else None
        if name is not None and name not in seen and name in macros:
            seen.add(name)
            if _reaches(macros[name], macros, wanted, seen):
                return True
        if _reaches(child, macros, wanted, seen):
            return True
    return False


def _layout(root: Element, area: Element, macros: Mapping[str, Element], locale: Locale) -> Layout:
    layout = area.find("layout")
    if layout is None:
        raise CslError(f"<{area.tag}> has no <layout>", area.line)
    options = inherit(inherit({}, root), area)
    page_range = root.attrs.get("page-range-format", "")
    # A suffix that one area prints by `cs:text` is not added to years in the other either ("Disambiguation").
    explicit = any(
        _reaches(other, macros, _prints("year-suffix"), set()) for other in root.children if other.tag in _AREAS
    ) or _reaches(layout, macros, _prints("citation-label"), set())
    compiler = Area(macros, locale, options, page_range=page_range, explicit_suffix=explicit)
    children = compiler.children(layout)
    get = layout.attrs.get
    return Layout(
        run=sequence(children, ""),
        children=tuple(children),
        prefix=get("prefix", ""),
        suffix=get("suffix", ""),
        delimiter=get("delimiter", ""),
        fmt=format_of(layout),
        sort=_sort_keys(area, macros, locale, options, page_range),
        options=dict(area.attrs),
        asks_suffix=explicit,
        uses_citation_number=_reaches(layout, macros, _prints("citation-number"), set()),
        disambiguations=compiler.disambiguations,
    )


def _sort_keys(
    area: Element, macros: Mapping[str, Element], locale: Locale, options: Mapping[str, str], page_range: str
) -> tuple[SortKey, ...]:
    sort = area.find("sort")
    keys = []
    areas: dict[tuple[tuple[str, str], ...], Area] = {}  # keys with equal options share what is compiled
    for key in sort.all("key") if sort is not None else ():
        macro: Render | None = None
        if "macro" in key.attrs:
            own = dict(options)
            for name, option in (("names-min", "et-al-min"), ("names-use-first", "et-al-use-first"),
                                 ("names-use-last", "et-al-use-last")):  # fmt: skip
                if name in key.attrs:
                    own[option] = key.attrs[name]
            known = tuple(sorted(own.items()))
            if known not in areas:
                areas[known] = Area(macros, locale, own, page_range=page_range, sorting=True, explicit_suffix=True)
            macro = areas[known].macro(key.attrs["macro"], key.line).render
        variable = key.attrs.get("variable", "")
        body = macros.get(key.attrs.get("macro", ""))
        number = variable == "citation-number" or (
            body is not None and _reaches(body, macros, _prints("citation-number"), set())
        )
        keys.append(SortKey(variable, macro, key.attrs.get("sort") == "descending", number))
    return tuple(keys)
