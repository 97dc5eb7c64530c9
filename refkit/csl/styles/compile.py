"""A style's elements to closures, once: `Render(state) -> content or None` (CSL 1.0.2, "Rendering Elements").

Each compiled element also knows which variables it may print and whether it surely asks for one, so that whole
branches whose variables an item lacks are passed over without a call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..errors import CslError
from ..locales.locale import Locale
from ..names.name_list import EtAl, NamesElement
from ..names.options import NamePart, NameStyle, inherit
from ..state import State
from ..values import variables
from ..values.dates import DateElement, DatePart
from ..values.labels import Label
from ..values.rich_text import Content, Node, parse_rich
from ..values.text_case import apply_case
from ..xml_tree import Element
from .blocks import NOTHING, Compiled, Finish, finisher, format_of, grouped, sequence, union
from .conditions import condition
from .text_variables import compile_number, compile_variable

__all__ = ["Area"]


class Area:
    """One area of a style being compiled: citation, bibliography or a sort key, with its inherited name options."""

    def __init__(
        self, macros: Mapping[str, Element], locale: Locale, options: Mapping[str, str], *, page_range: str = "",
        explicit_suffix: bool = False, sorting: bool = False,
    ) -> None:  # fmt: skip
        self.macros = macros
        self.locale = locale
        self.options = options
        self.page_range = page_range
        self.explicit_suffix = explicit_suffix
        self.sorting = sorting
        self.english = "en" if locale.lang.startswith("en") else ""
        self.disambiguations = 0
        self._delimiter = ""
        self._done: dict[tuple[str, int, tuple[tuple[str, str], ...]], Compiled] = {}
        self._names: Element | None = None
        self._names_options: Mapping[str, str] | None = None

    def children(self, element: Element) -> list[Compiled]:
        """Every rendering element inside an element."""
        return [self.element(child) for child in element.children if child.tag in _MAKERS]

    def element(self, element: Element) -> Compiled:
        """One rendering element."""
        return _MAKERS[element.tag](self, element)

    def macro(self, name: str, line: int) -> Compiled:
        """A macro, compiled once for this area. It acts as a group without delimiter (1.0.2, "Group")."""
        # Inside a substitute a bare `cs:names` of the macro takes after the outer one: compiled once for each.
        options = tuple(sorted(self._names_options.items())) if self._names_options is not None else ()
        key = (name, id(self._names), options)
        found = self._done.get(key)
        if found is None:
            body = self.macros.get(name)
            if body is None:
                known = ", ".join(sorted(self.macros)[:5]) or "none"
                raise CslError(f"the macro {name!r} is not defined; this style defines {known} ...", line)
            delimiter, self._delimiter = self._delimiter, ""
            found = grouped(self.children(body), "", None)
            self._delimiter = delimiter
            self._done[key] = found
        return found

    # Each maker below gives the closure of one element.

    def text(self, element: Element) -> Compiled:
        """`cs:text`: variable, macro, term or value."""
        attrs = element.attrs
        finish = finisher(element, self.english)
        if "macro" in attrs:
            inner = self.macro(attrs["macro"], element.line)
            render = inner.render

            def macro(state: State) -> Content | None:
                content = render(state)
                return None if content is None else finish(content, state)

            return Compiled(macro, inner.reads, inner.asks)
        if "variable" in attrs:
            return compile_variable(self, attrs["variable"], attrs.get("form", "long"), finish)
        if "term" in attrs:
            word = self.locale.term(attrs["term"], attrs.get("form", "long"), attrs.get("plural") == "true")
            if word is None and attrs["term"] in variables.SAME:
                word = self.locale.term(variables.SAME[attrs["term"]], attrs.get("form", "long"))
            content = parse_rich(word) if word else None
            tag = "term"
        else:
            word = attrs.get("value", "")
            content = parse_rich(word) if word else None
            tag = ""
        if content is None:
            if self._names is not None and tag == "term" and word == "":
                return Compiled(lambda state: Node([]), None, False)  # an empty term still is a substitute
            return Compiled(lambda state: None, NOTHING, False)
        ready: Content = Node([content], None, tag) if tag else content
        return Compiled(lambda state: finish(ready, state), NOTHING, False)

    def label(self, element: Element) -> Compiled:
        """`cs:label` outside `cs:names`: for a locator or a number variable."""
        name = element.attrs.get("variable", "")
        label = Label(name, element.attrs.get("form", "long"), element.attrs.get("plural", "contextual"), self.locale,
                      self._label_finish(element))  # fmt: skip
        return Compiled(label, frozenset((name,)), False)

    def _label_finish(self, element: Element) -> Callable[[Content, State | None], Content]:
        finish = finisher(element, self.english)
        english = self.english
        case = element.attrs.get("text-case", "")
        if not case:
            return lambda content, state: finish(content, state)  # type: ignore[arg-type]
        return lambda content, state: finish(apply_case(content, case, english), state)  # type: ignore[arg-type]

    def group(self, element: Element) -> Compiled:
        """`cs:group`: printed when no variable was asked for, or one of them had a value."""
        finish = finisher(element, self.english)
        delimiter = element.attrs.get("delimiter", "")
        outer, self._delimiter = self._delimiter, delimiter
        children = self.children(element)
        self._delimiter = outer
        return grouped(children, delimiter, finish)

    def choose(self, element: Element) -> Compiled:
        """`cs:choose`: the first branch whose test holds; the delimiter around it counts inside it too."""
        delimiter = self._delimiter
        branches: list[tuple[Callable[[State], bool] | None, Callable[[State], list[Content]]]] = []
        every: list[Compiled] = []
        asks = True
        has_else = False
        for branch in element.children:
            if branch.tag not in ("if", "else-if", "else"):
                continue
            if "disambiguate" in branch.attrs:
                self.disambiguations += 1
            test = None if branch.tag == "else" else condition(branch, self.disambiguations)
            children = self.children(branch)
            every += children
            asks = asks and any(child.asks for child in children)
            has_else = has_else or branch.tag == "else"
            branches.append((test, sequence(children, delimiter)))
        fixed = tuple(branches)

        def render(state: State) -> Content | None:
            for test, run in fixed:
                if test is None or test(state):
                    out = run(state)
                    if not out:
                        return None
                    return out[0] if len(out) == 1 else Node(out)
            return None

        return Compiled(render, union(every), asks and has_else and bool(fixed))

    def date(self, element: Element) -> Compiled:
        """`cs:date`, localized (`form`) or by its own parts."""
        variable, form = element.attrs.get("variable", ""), element.attrs.get("form")
        own = {part.attrs.get("name", ""): part for part in element.all("date-part")}
        delimiter = element.attrs.get("delimiter", "")
        if form is None:
            parts = [self._date_part(part.attrs, part) for part in element.all("date-part")]
        else:
            known = self.locale.dates.get(form)
            if known is None:
                raise CslError(f"no localized date form {form!r}; use 'text' or 'numeric'", element.line)
            asked = element.attrs.get("date-parts", "year-month-day").split("-")
            parts = []
            for part in known.all("date-part"):
                name = part.attrs.get("name", "")
                if name in asked:
                    mine = own.get(name)
                    attrs = {**part.attrs, **(mine.attrs if mine else {})}
                    parts.append(self._date_part(attrs, Element("date-part", attrs, element.line)))
            delimiter = delimiter or known.attrs.get("delimiter", "")
        finish = finisher(element, self.english)
        date = DateElement(variable, parts, delimiter, self.locale, finish, self.explicit_suffix)
        return Compiled(date, frozenset((variable,)), True)

    def _date_part(self, attrs: Mapping[str, str], element: Element) -> DatePart:
        name = attrs.get("name", "year")
        form = attrs.get("form", "numeric" if name == "day" else "long")
        inner = finisher(element, self.english, affixes=False)
        plain = not (format_of(element) or "text-case" in attrs or attrs.get("strip-periods") == "true")
        rich = form in ("ordinal",)
        decorate: Finish | None = None if plain and not rich else inner
        if rich:
            decorate = lambda content, state: inner(parse_rich(content) if isinstance(content, str) else content, state)  # noqa: E731
        return DatePart(name, form, attrs.get("prefix", ""), attrs.get("suffix", ""), attrs.get("range-delimiter", "–"),
                        decorate)  # fmt: skip

    def names(self, element: Element) -> Compiled:
        """`cs:names` with its name, et-al, label and substitutes; a bare one in a substitute takes the outer one's."""
        model = element
        if self._names is not None and not any(c.tag in ("name", "et-al", "label") for c in element.children):
            model = self._names
        options = inherit(self.options if self._names_options is None else self._names_options, element)
        name = model.find("name")
        merged = {**options, **(name.attrs if name is not None else {})}
        merged.setdefault("delimiter", ", ")
        fmt = format_of(name, quotes=False) if name is not None else None
        style = NameStyle(
            merged, fmt, self._part(name, "family"), self._part(name, "given"), sorting=self.sorting,
            english=self.english == "en",
        )  # fmt: skip
        et_al = model.find("et-al")
        abbreviation = EtAl()
        if et_al is not None:
            abbreviation = EtAl(et_al.attrs.get("term", "et-al"), format_of(et_al), et_al.attrs.get("prefix", ""),
                                et_al.attrs.get("suffix", ""))  # fmt: skip
        label = model.find("label")
        compiled = first = None
        if label is not None:
            compiled = Label("", label.attrs.get("form", "long"), label.attrs.get("plural", "contextual"), self.locale,
                             self._label_finish(label))  # fmt: skip
            tags = [child.tag for child in model.children]
            first = "name" in tags and tags.index("label") < tags.index("name")
        delimiter = element.attrs.get("delimiter") or model.attrs.get("delimiter") or options.get("names-delimiter", "")
        asked = element.attrs.get("variable", "").split()
        names = NamesElement(asked, style, abbreviation, compiled, bool(first), delimiter, self.locale)
        finish = finisher(element, self.english)
        reads: set[str] | None = set(asked)
        substitute = element.find("substitute")
        if substitute is not None:
            outer, outer_options, delimiter_around = self._names, self._names_options, self._delimiter
            self._names, self._names_options, self._delimiter = model, options, ""
            try:
                children = self.children(substitute)
            finally:
                self._names, self._names_options, self._delimiter = outer, outer_options, delimiter_around
            names.substitutes = [child.render for child in children]
            inner = union(children)
            loud = any(not child.asks for child in children)
            reads = None if inner is None or loud else {*asked, *inner}

        def render(state: State) -> Content | None:
            content = names(state)
            return None if content is None else finish(content, state)

        return Compiled(render, None if reads is None else frozenset(reads), True)

    def _part(self, name: Element | None, wanted: str) -> NamePart:
        for part in name.all("name-part") if name is not None else ():
            if part.attrs.get("name") == wanted:
                return NamePart(format_of(part, quotes=False), part.attrs.get("prefix", ""),
                                part.attrs.get("suffix", ""), part.attrs.get("text-case", ""))  # fmt: skip
        return NamePart()


_MAKERS: dict[str, Callable[[Area, Element], Compiled]] = {
    "text": Area.text,
    "number": compile_number,
    "label": Area.label,
    "group": Area.group,
    "choose": Area.choose,
    "date": Area.date,
    "names": Area.names,
}
