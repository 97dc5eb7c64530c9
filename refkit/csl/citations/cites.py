"""Citations: each cite rendered, collapsed with its neighbours where the style says so, joined, set between affixes.

What the layout of a cite prints is compiled in compile.py; which names are shown was decided in disambiguate.py.
"""

from __future__ import annotations

from collections.abc import Callable

from ..state import Cite, Disamb, State
from ..styles.style import Layout, Style
from ..values.item import Item
from ..values.rich_text import Content, Glued, Node, find_tag, one_line, parse_rich, plain_text
from .collapse import Piece, join_cites

__all__ = ["Context", "citation_content", "cite_content"]


class Context:
    """What rendering a citation needs to know of the document."""

    __slots__ = ("disamb", "item", "number", "style", "unprinted")

    def __init__(
        self, style: Style, item: Callable[[Cite], Item | None], disamb: Callable[[Item], Disamb],
        number: Callable[[Item], int], unprinted: str = "",
    ) -> None:  # fmt: skip
        self.style = style
        self.item = item
        self.disamb = disamb
        self.number = number
        self.unprinted = unprinted


def cite_content(
    layout: Layout, item: Item, cite: Cite, disamb: Disamb, number: int, *, suppress_author: bool = False,
    record: bool = False, suffix: bool = True, keying: bool = False,
) -> tuple[Content | None, State]:  # fmt: skip
    """One cite without its own affixes, and the state that it left."""
    state = State(item, cite, number=number)
    state.disambiguate(disamb)
    if not suffix:
        state.suffix = ""
    state.suppress_author = suppress_author
    state.keying = keying
    if record:
        state.record = []
    out = layout.run(state)
    content: Content | None = None if not out else out[0] if len(out) == 1 else Node(out)
    return content, state


def citation_content(context: Context, cites: list[Cite], *, mode: str = "", infix: str = "") -> Content | None:
    """A whole citation as content."""
    layout = context.style.citation
    if mode == "composite":
        return _composite(context, cites, infix)
    pieces: list[Piece] = []
    for index, cite in enumerate(cites):
        item = context.item(cite)
        if item is None:
            pieces.append(_missing(cite))
            continue
        piece = _piece(context, layout, cite, item, mode)
        if piece.content is not None and context.style.note and _begins(cite, index == 0):
            piece.content = _capitalized(piece.content)
        elif piece.content is None and context.unprinted:
            piece.content = context.unprinted
        pieces.append(piece)
    content = join_cites(pieces, layout)
    if content is None:
        return None
    if mode == "author-only" or (len(cites) == 1 and cites[0].author_only):
        return content
    kids = [part for part in (layout.prefix, content, layout.suffix) if part]
    node = Node(kids, None)
    return Node([node], layout.fmt) if layout.fmt else node


def _composite(context: Context, cites: list[Cite], infix: str) -> Content | None:
    """`Zubok (2009)`: the author in the text, then the citation without the author."""
    author = citation_content(context, cites[:1], mode="author-only")
    rest = citation_content(context, cites, mode="suppress-author")
    kids: list[Content] = []
    if author is not None:
        kids.append(author)
    if infix:
        kids.append(infix if infix[0] in "’'," else " " + infix)
    if rest is not None:
        kids += [" ", rest] if kids else [rest]
    return Node(kids) if kids else None


def _missing(cite: Cite) -> Piece:
    piece = Piece(cite, Node(["[", one_line(str(cite.id)), "?]"]))
    piece.before, piece.after = affix(cite.prefix, True), affix(cite.suffix, False)
    return piece


def _piece(context: Context, layout: Layout, cite: Cite, item: Item, mode: str) -> Piece:
    disamb, number = context.disamb(item), context.number(item)
    suppress = cite.suppress_author or mode == "suppress-author"
    content, state = cite_content(layout, item, cite, disamb, number, suppress_author=suppress)
    if mode == "author-only" or cite.author_only:
        names = state.first_names
        return Piece(cite, names if isinstance(names, Node) else content)
    piece = Piece(cite, content)
    piece.before, piece.after = affix(cite.prefix, True), affix(cite.suffix, False)
    piece.number = number
    collapse = layout.options.get("collapse", "")
    if collapse.startswith("year") or "cite-group-delimiter" in layout.options:
        names_text = plain_text(state.first_names) if state.first_names else ""
        piece.names = names_text
        if names_text or disamb.suffix:
            piece.short, _ = cite_content(layout, item, cite, disamb, number, suppress_author=True)
            piece.suffix = disamb.suffix
            if disamb.suffix and collapse.startswith("year-suffix"):
                bare, _ = cite_content(layout, item, cite, disamb, number, suppress_author=True, suffix=False)
                piece.year = plain_text(bare)
                piece.suffix_node = find_tag(content, "year-suffix")
    elif collapse == "citation-number":
        tagged = find_tag(content, "citation-number")
        alone = tagged is not None and not cite.locator and plain_text(tagged).strip() == str(number)
        piece.is_number = alone
    return piece


def affix(text: str, before: bool) -> Content | None:
    """What the author wrote before or after a cite, as content; a space is added where words would run together."""
    if not text.strip():
        return None
    if before and text[-1].isalnum():
        text += " "
    if not before and text[0].isalnum():
        text = " " + text
    return parse_rich(text)


def _begins(cite: Cite, first: bool) -> bool:
    """Whether a sentence begins with the cite: at the start of a note, or after a sentence that was put before it."""
    words = cite.prefix.strip().rstrip("\"'”’»)")
    if not words:
        return first
    return words.endswith((".", "!", "?")) and " " in words


def _capitalized(content: Content) -> Content:
    """A term at the very start of a sentence gets its capital ("Ibid.")."""
    node: Content = content
    while isinstance(node, Node) and node.kids:
        if node.tag == "term":
            return _upper(content, node)
        node = next((kid for kid in node.kids if kid), "")
    return content


def _upper(content: Content, term: Node) -> Content:
    if content is term:
        return _upper_first(term)
    if isinstance(content, str):
        return content
    return Node([_upper(kid, term) if isinstance(kid, Node) else kid for kid in content.kids], content.fmt, content.tag)


def _upper_first(node: Node) -> Node:
    kids = list(node.kids)
    for index, kid in enumerate(kids):
        if isinstance(kid, str):
            new = kid[:1].upper() + kid[1:]
            kids[index] = Glued(new) if isinstance(kid, Glued) else new
        else:
            kids[index] = _upper_first(kid)
        break
    return Node(kids, node.fmt, node.tag)
