"""GROBID's citations: labels of TEI on bare values; what stands between them must be label words."""

from __future__ import annotations

from refkit.train.natives.roles import Labelled, Native, Roles, is_label_word, located, once, painted
from refkit.train.natives.sheet import Unclear, marked

_ROLES = {
    "author": "author", "editor": "editor", "date": "date", "title.a": "title", "title.j": "container",
    "title.s": "series", "biblScope.volume": "volume", "biblScope.vol": "volume", "biblScope.issue": "issue",
    "biblScope.page": "pages", "biblScope.pp": "pages", "biblScope.pages": "pages", "biblStruct.page": "pages",
    "pubPlace": "place", "pubplace": "place", "publisher": "publisher", "ptr.web": "address", "idno.DOI": "address",
    "idno.ISBN": "isbn", "idno.isbn": "isbn",
}  # fmt: skip


def from_grobid(row: Native) -> Labelled:
    """The labels of a row. Raises `Unclear` for other identifiers, groups and notes, which have no place in ours."""
    sheet, pieces = located(row)
    roles: Roles = []
    titled = any(piece.native == "title.a" for piece in pieces)
    accessed = False
    for stretch, native in pieces:
        if native == "other":
            words = [word for _, word in sheet.words(stretch)]
            accessed = any(marked(word, "ac") for word in words)
            if accessed or all(is_label_word(word) for word in words):
                roles.append(("talk", stretch))
        elif native == "title.m":  # a book: the work itself, or what holds it
            roles.append(("container" if titled else "title", stretch))
            titled = True
        elif native == "date" and accessed:
            raise Unclear("a day of access by itself")
        elif native in _ROLES:
            roles.append((_ROLES[native], stretch))
        else:
            raise Unclear(f"{native} has no label")
    once(roles)
    return painted(sheet, roles)
