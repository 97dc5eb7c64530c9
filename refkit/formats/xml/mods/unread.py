"""What a MODS record says in elements that no variable of ours is read from.

`mods.reader` reads a choice of MODS; all other words are found here, by their elements' paths, so that they are kept in
`custom.mods` and no library's record loses a note on its edition, extent or contents. Attributes are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from refkit.formats.syntax import xml_safe

# Elements that are read wherever they stand, with all below them.
_READ = frozenset(
    "note subject identifier genre typeOfResource extension name/namePart name/role location/physicalLocation "
    "originInfo/dateIssued originInfo/copyrightDate originInfo/dateCreated originInfo/dateOther "
    "originInfo/issuance".split()
)
# Elements of which the first below its parent is read.
_FIRST = frozenset(
    "abstract classification location/url location/shelfLocator originInfo/publisher originInfo/edition "
    "originInfo/dateCaptured recordInfo/recordContentSource titleInfo/title titleInfo/nonSort "
    "titleInfo/subTitle".split()
)
_DETAILS = frozenset(("volume", "issue", "number", "section"))
_PAGES = frozenset(("page", "pages"))


def unread(element: Element, *, in_host: bool = False) -> list[list[str]]:
    """The words of a <mods> or of its host that the reader has no place for: [path, words], in order."""
    found = [(p, words) for p, words in _walk(element, "", in_host) if words]
    found += [(p, w) for p, w in _strewn(element, in_host) if not any(w in words for _, words in found)]
    return [["host/" + p if in_host else p, words] for p, words in found]


def _strewn(element: Element, in_host: bool) -> Iterator[tuple[str, str]]:
    """Words that stand between elements, where MODS has none; those of the host are found with it."""
    if len(element):
        for words in (element.text, *(child.tail for child in element)):
            if words and words.strip():
                yield xml_safe.local(element), " ".join(words.split())
        for child in element:
            if in_host or child.get("type") != "host":
                yield from _strewn(child, in_host)


def _walk(element: Element, path: str, in_host: bool) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for part in element:
        name = xml_safe.local(part)
        here, first = f"{path}/{name}" if path else name, name not in seen
        seen.add(name)
        if here in _READ or (here in _FIRST and first) or (here == "accessCondition" and not in_host):
            continue
        if here == "relatedItem":
            yield from _related(part, first_of_kind=f"{name} {part.get('type')}" not in seen, in_host=in_host)
            seen.add(f"{name} {part.get('type')}")
        elif here == "part":
            yield from _part(part)
        elif here == "language":
            yield from _others(here, part, element)
        elif here == "originInfo/place":
            terms = list(xml_safe.children(part, "placeTerm"))
            read = next((t for t in terms if t.get("type") != "code"), None)
            yield from ((here, _words(t)) for t in terms if t is not read)
        else:
            yield from _leaves(part, here, in_host)


def _leaves(part: Element, here: str, in_host: bool) -> Iterator[tuple[str, str]]:
    if len(part) and not (part.text or "").strip():
        yield from _walk(part, here, in_host)
    else:
        yield here, _words(part)


def _related(part: Element, *, first_of_kind: bool, in_host: bool) -> Iterator[tuple[str, str]]:
    """A record beside this one: the first host is read by itself, of the first series its title and number."""
    kind = part.get("type") or "relatedItem"
    if kind == "host" and first_of_kind and not in_host:
        return
    if kind == "series" and first_of_kind and not in_host:
        volume = next((d for d in part.iter() if _is_volume(d)), None)
        inner = [c for c in part if xml_safe.local(c) != "titleInfo" and (volume is None or volume not in list(c))]
        inner += [
            c for t in xml_safe.children(part, "titleInfo") for c in t if f"titleInfo/{xml_safe.local(c)}" not in _FIRST
        ]
    else:
        inner = list(part)
    for child in inner:
        for leaf in child.iter():
            if not len(leaf):
                yield f"{kind}/{xml_safe.local(leaf)}", _words(leaf)


def _is_volume(element: Element) -> bool:
    return xml_safe.local(element) == "detail" and element.get("type") == "volume"


def _part(part: Element) -> Iterator[tuple[str, str]]:
    for child in part:
        name, words = xml_safe.local(child), _words(child)
        kind = child.get("type") or child.get("unit") or ""
        if name == "detail" and kind in _DETAILS:
            titled = xml_safe.text_of(xml_safe.child(child, "title"))
            yield f"part/{kind}/title", titled if xml_safe.text_of(xml_safe.child(child, "number")) else ""
        elif name != "date" and (name != "extent" or kind not in _PAGES):  # the date is read with the issue
            yield "/".join(w for w in ("part", name, kind) if w), words


def _others(here: str, part: Element, element: Element) -> Iterator[tuple[str, str]]:
    """The languages beside the one that is read; a code beside its own word says nothing more."""
    terms = list(xml_safe.children(part, "languageTerm"))
    every = [t for lang in xml_safe.children(element, "language") for t in xml_safe.children(lang, "languageTerm")]
    best = next((t for t in every if t.get("type") == "text"), every[0] if every else None)
    if any(t is best for t in terms):
        return
    yield from ((here, _words(t)) for t in terms)


def _words(element: Element) -> str:
    return " ".join(" ".join(t.split()) for t in element.itertext() if t.strip())
