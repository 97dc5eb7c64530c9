"""Name lists (CSL 1.0.2, "Names"): delimiters, "and", et-al, roles together, substitution, count.

One name is printed in person.py; here is what stands between names, and what happens when there are none.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..locales.locale import Locale
from ..state import FIRST, Render, Rendering, State
from ..values.labels import Label
from ..values.parse_name import Name, is_cjk
from ..values.rich_text import Content, Fmt, Node, plain_text
from .one_name import FULL, SHORT, person
from .options import NameStyle

__all__ = ["EtAl", "NamesElement", "name_list"]


class EtAl:
    """The `cs:et-al` element: which term, and its format."""

    __slots__ = ("fmt", "prefix", "suffix", "term")

    def __init__(self, term: str = "et-al", fmt: Fmt | None = None, prefix: str = "", suffix: str = "") -> None:
        self.term = term
        self.fmt = fmt
        self.prefix = prefix
        self.suffix = suffix


def _shown(count: int, style: NameStyle, state: State) -> int:
    """How many names et-al leaves ("Et-al Abbreviation"); all of them when it does not apply."""
    later = state.keying or (state.cite.position != FIRST and not state.bibliography)
    least, first = (style.sub_min, style.sub_use_first) if later else (style.et_al_min, style.et_al_use_first)
    if not least or not first or count < least:
        return count
    return min(first, count)


class NamesElement:
    """A compiled `cs:names`."""

    __slots__ = ("combine", "delimiter", "et_al", "label", "label_first", "locale", "style", "substitutes", "variables")

    def __init__(
        self, variables: Sequence[str], style: NameStyle, et_al: EtAl, label: Label | None, label_first: bool,
        delimiter: str, locale: Locale,
    ) -> None:  # fmt: skip
        self.variables = tuple(variables)
        self.style = style
        self.et_al = et_al
        self.label = label
        self.label_first = label_first
        self.delimiter = delimiter
        self.locale = locale
        self.substitutes: list[Render] = []
        both = sorted(self.variables)
        self.combine = both == ["editor", "translator"]

    def __call__(self, state: State) -> Content | None:
        """The name lists of every variable that has names, else the first substitute that prints something."""
        state.called += 1
        lists = self._lists(state)
        if not lists:
            return self._substitute(state)
        state.hit += 1
        if state.substituting:
            state.suppress(name for name in self.variables if name in state.item.names)
        if self.style.form == "count":
            return self._count(state, lists)
        if self.style.hidden:
            return None
        if state.suppress_author and state.first_names is None:
            state.first_names = ""
            return None
        printed: list[Content] = []
        for role, names in lists:
            if printed:
                printed.append(self.delimiter)
            printed.append(self._role(state, role, names))
        node = Node(printed, None, "names")
        if state.first_names is None:
            state.first_names = node
        return node

    def _lists(self, state: State) -> list[tuple[str, list[Name]]]:
        found = []
        every = state.item.names
        for variable in self.variables:
            names = every.get(variable)
            if names and variable not in state.suppressed:
                found.append((variable, names))
        if self.combine and len(found) == 2 and [n.key for n in found[0][1]] == [n.key for n in found[1][1]]:
            form = self.label.form if self.label else "long"
            for role in ("editortranslator", "editor-translator"):
                term = self.locale.term(role, form)
                if term is not None:
                    return [(role, found[0][1])] if term else found
        return found

    def _substitute(self, state: State) -> Content | None:
        """`cs:substitute`: the first that prints something; what it used is not printed again in this entry."""
        if not self.substitutes:
            return None
        outer, first = state.substituting, state.first_names
        for render in self.substitutes:
            called, hit = state.called, state.hit
            state.substituting = True
            content = render(state)
            state.substituting = outer
            state.called, state.hit = called, hit
            if content is None and not (state.suppress_author and state.first_names is not first):
                continue
            if isinstance(content, Node) and not content.kids:
                return None
            state.hit += 1
            if content is not None and first is None and state.first_names is None:
                if state.suppress_author:
                    state.first_names = ""
                    return None
                content = self._as_names(content, state)
            return content
        return None

    def _as_names(self, content: Content, state: State) -> Content:
        """A title or term in the place of names counts as the entry's names."""
        if state.substitute_rule is not None and state.current_names is None:
            text = plain_text(content)
            state.current_names = [text, [text]]
            if state.previous_names is not None and state.previous_names[0] == text:
                content = state.substitute_rule[0]
        state.first_names = node = Node([content], None, "names")
        return node

    def _count(self, state: State, lists: list[tuple[str, list[Name]]]) -> Content | None:
        total = sum(_shown(len(names), self.style, state) for _, names in lists)
        return str(total) if total else None

    def _role(self, state: State, role: str, names: list[Name]) -> Content:
        content = name_list(names, self.style, self.et_al, self.locale, state)
        if self.label is None or state.sorting:
            return content
        label = self.label.for_names(role, len(names))
        if label is None:
            return content
        return Node([label, content] if self.label_first else [content, label])


def name_list(names: list[Name], style: NameStyle, et_al: EtAl, locale: Locale, state: State) -> Content:
    """The names of one variable, joined. Tells the state what was shown, for disambiguation and substitution."""
    slot = state.slot
    state.slot += 1
    count = len(names)
    base = _shown(count, style, state)
    shown = max(base, min(count, state.shown.get(slot, 0)))
    if base == count:
        shown = count
    levels = state.levels.get(slot, ())
    if state.record is not None:
        deepest = FULL if style.form == "short" or style.initialize_with is not None else SHORT
        state.record.append(Rendering(slot, names, base, deepest, style))
    parts: list[Content] = []
    for index in range(shown):
        name = names[index]
        inverted = style.sort_order == "all" or (style.sort_order == "first" and index == 0)
        level = levels[index] if index < len(levels) else SHORT
        part = person(name, style, inverted and not _keeps_order(name, style), level)
        parts.append(part)
    return _replace(_join(parts, names, shown, count, style, et_al, locale, state), parts, state)


def _join(
    parts: list[Content], names: list[Name], shown: int, count: int, style: NameStyle, et_al: EtAl, locale: Locale,
    state: State,
) -> Content:  # fmt: skip
    kids: list[Content] = []
    abbreviated = shown < count
    delimiter = ", " if state.sorting else style.delimiter
    last_is_and = bool(style.and_) and not abbreviated and not state.sorting
    for index, part in enumerate(parts):
        if index:
            if last_is_and and index == shown - 1:
                kids += _and(names, shown, style, locale)
            else:
                kids.append(delimiter)
        kids.append(part)
    if abbreviated and state.sorting and style.use_last:
        kids += [delimiter, person(names[-1], style, True, SHORT)]
    if abbreviated and not state.sorting:
        if style.use_last and count > shown + 1:
            inverted = style.sort_order == "all"
            kids += [style.delimiter, "… ", person(names[-1], style, inverted, SHORT)]
        else:
            kids += _et_al(names, shown, style, et_al, locale)
    node: Content = kids[0] if len(kids) == 1 else Node(kids)
    if style.fmt:
        node = Node([node], style.fmt)
    if style.prefix or style.suffix:
        node = Node([style.prefix, node, style.suffix])
    return node


def _and(names: list[Name], shown: int, style: NameStyle, locale: Locale) -> list[Content]:
    word = "&" if style.and_ == "symbol" else locale.term("and") or "and"
    rule = style.before_last
    if rule == "always":
        comma = True
    elif rule == "never":
        comma = False
    elif rule == "after-inverted-name":
        comma = _is_inverted(names[shown - 2], shown - 2, style)
    else:
        comma = shown > 2
    lead = style.delimiter if comma else " "
    if not comma and word[-1:].isspace():
        return [word.lstrip()]
    return [lead if lead.endswith((" ", "\u00a0")) else lead + " ", word, " "]


def _keeps_order(name: Name, style: NameStyle) -> bool:
    """Whether a name of static ordering stays as it is spoken; with initials it cannot ("Mao, Z.")."""
    return name.static and style.initialize_with is None


def _is_inverted(name: Name, index: int, style: NameStyle) -> bool:
    if name.literal or not name.given or _keeps_order(name, style):
        return False
    return style.sort_order == "all" or (style.sort_order == "first" and index == 0)


def _et_al(names: list[Name], shown: int, style: NameStyle, et_al: EtAl, locale: Locale) -> list[Content]:
    word = locale.term(et_al.term)
    if word is None:
        word = "et al."
    if not word:
        return []
    rule = style.before_et_al
    if rule == "always":
        comma = True
    elif rule == "never":
        comma = False
    elif rule == "after-inverted-name":
        comma = _is_inverted(names[shown - 1], shown - 1, style)
    else:
        comma = shown > 1
    content: Content = Node([word], et_al.fmt) if et_al.fmt else word
    if et_al.prefix or et_al.suffix:
        content = Node([et_al.prefix, content, et_al.suffix])
    if not comma and is_cjk(word[0]):
        return [content]
    return [style.delimiter if comma else " ", content]


def _replace(content: Content, parts: list[Content], state: State) -> Content:
    """`subsequent-author-substitute`: names as in the entry before become its mark (complete or partial)."""
    if state.substitute_rule is None or state.current_names is not None:
        return content
    mark, rule = state.substitute_rule
    texts = [plain_text(part) for part in parts]
    whole = plain_text(content)
    state.current_names = [whole, texts]
    before = state.previous_names
    if before is None or (not texts):
        return content
    same = 0
    for old, new in zip(before[1], texts, strict=False):
        if old != new:
            break
        same += 1
    if rule in ("complete-all", "complete-each"):
        if before[0] != whole:
            return content
        if rule == "complete-all":
            return mark
        return _marked(content, parts, mark, len(parts))
    if not same:
        return content
    return _marked(content, parts, mark, 1 if rule == "partial-first" else same)


def _marked(content: Content, parts: list[Content], mark: str, count: int) -> Content:
    """The list with its first `count` names replaced by the mark, everything between them kept."""
    if isinstance(content, str) or content is parts[0]:
        return mark
    return _with_marks(content, [id(part) for part in parts[:count]], mark)


def _with_marks(node: Node, left: list[int], mark: str) -> Node:
    kids: list[Content] = []
    for kid in node.kids:
        if left and id(kid) == left[0]:
            left.pop(0)
            kids.append(mark)
        else:
            kids.append(_with_marks(kid, left, mark) if isinstance(kid, Node) else kid)
    return Node(kids, node.fmt, node.tag)
