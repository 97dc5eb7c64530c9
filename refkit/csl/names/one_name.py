"""One name as it is printed: order of its parts, particles, initials (CSL 1.0.2, "Name-part Order", "Name Options").

Lists of names, et-al and "and" are in names.py.
"""

from __future__ import annotations

import re
from typing import Final

from ..values.parse_name import Name, without_article
from ..values.rich_text import Content, Fmt, Node, parse_rich
from ..values.text_case import apply_case
from .options import NamePart, NameStyle

__all__ = ["FULL", "INITIALS", "SHORT", "person"]

SHORT, INITIALS, FULL = 0, 1, 2
_ELISION: Final = ("'", "’", "-", "‑")
_TAGGED: Final = re.compile(r"(<[^<>]{1,60}>)")


def person(name: Name, style: NameStyle, inverted: bool, level: int) -> Content:
    """A name by its style; `inverted` puts the family first; `level` says how much of the given name is shown."""
    if name.literal:
        if style.sorting:
            return without_article(name.literal) if style.english else name.literal
        return _wrap(parse_rich(name.literal), style.family.fmt, style.family)
    family, given = name.family, name.given
    if name.asian:
        return _asian(name, style)
    if style.form == "short" and level == SHORT:
        return _family(name, style, with_particle=True)
    if style.form == "short" and level == FULL:
        pass
    elif style.initialize_with is not None and given and level != FULL:
        given = initials(given, style)
    if not given and not name.suffix and not name.dropping:
        return _family(name, style, with_particle=True)
    if inverted or style.sorting:
        return _inverted(name, given, style)
    return _direct(name, given, family, style)


def _asian(name: Name, style: NameStyle) -> Content:
    """Names in Chinese, Japanese or Korean script: family first, nothing between, never initials."""
    family = _part(name.family, style.family)
    if not name.given or style.form == "short":
        return family
    return Node([family, _part(name.given, style.given)])


def _part(text: str, part: NamePart) -> Content:
    if part.plain and "<" not in text and "'" not in text and '"' not in text:
        return text
    content = parse_rich(text)
    if part.case:
        content = apply_case(content, part.case)
    return _wrap(content, part.fmt, part)


def _wrap(content: Content, fmt: Fmt | None, part: NamePart) -> Content:
    if fmt is not None and fmt:
        content = Node([content], fmt)
    if part.prefix or part.suffix:
        return Node([part.prefix, content, part.suffix])
    return content


def _formatted(text: str, part: NamePart, case: bool = True) -> Content:
    """A part without its affixes."""
    content = parse_rich(text)
    if case and part.case:
        content = apply_case(content, part.case)
    return Node([content], part.fmt) if part.fmt else content


def _joint(particle: str) -> str:
    return "" if particle.endswith((*_ELISION, " ")) else " "


def _family(name: Name, style: NameStyle, *, with_particle: bool, elided: bool = False) -> Content:
    """Family name with its particle in front, and a dropping particle too where it ends in an apostrophe."""
    part = style.family
    particle = name.non_dropping if with_particle else ""
    dropping = name.dropping if elided else ""
    if part.plain and not _needs_parse(name.family) and not _needs_parse(particle) and not dropping:
        return f"{particle}{_joint(particle)}{name.family}" if particle else name.family
    kids: list[Content] = []
    if dropping:
        kids += [_formatted(dropping, part, case=False), _joint(dropping)]
    if particle:
        kids += [_formatted(particle, part), _joint(particle)]
    kids.append(_formatted(name.family, part))
    inner: Content = Node(kids) if len(kids) > 1 else kids[0]
    return _wrap(inner, None, part)


def _needs_parse(text: str) -> bool:
    return "'" in text or "<" in text or '"' in text


def _direct(name: Name, given: str, family: str, style: NameStyle) -> Content:
    """Given name first; the family name first, with nothing between, for a name of static ordering ("Mao Zedong")."""
    if name.static and given:
        kids: list[Content] = [_family(name, style, with_particle=True), " ", _given(given, name.dropping, style)]
        return Node(kids)
    elided = bool(name.dropping) and name.dropping.endswith(_ELISION) and " " not in name.dropping
    kids = []
    if given:
        dropping = "" if elided or not name.dropping else name.dropping
        kids += [_given(given, dropping, style), " "]
    elif name.dropping and not elided:
        kids += [_formatted(name.dropping, style.given), " "]
    if (style.family.prefix or style.family.suffix) and (name.suffix or name.dropping):
        return _enclosed(name, given, style)
    kids.append(_family(name, style, with_particle=True, elided=elided))
    if name.suffix:
        kids += [", " if name.comma_suffix else " ", parse_rich(name.suffix)]
    if all(type(kid) is str for kid in kids):
        return "".join(kids)  # type: ignore[arg-type]
    return Node(kids)


def _enclosed(name: Name, given: str, style: NameStyle) -> Content:
    """Affixes of the family part enclose particles and suffix too."""
    kids: list[Content] = [style.family.prefix]
    if name.dropping:
        kids += [_formatted(name.dropping, style.given, case=False), _joint(name.dropping)]
    if name.non_dropping:
        kids += [_formatted(name.non_dropping, style.family), _joint(name.non_dropping)]
    kids.append(_formatted(name.family, style.family))
    if name.suffix:
        kids += [", " if name.comma_suffix else " ", parse_rich(name.suffix)]
    kids.append(style.family.suffix)
    return Node([_given(given, "", style), " ", *kids] if given else kids)


def _given(given: str, particles: str, style: NameStyle, extra: Content | None = None) -> Content:
    """Given name with the particles that follow it, inside the affixes of the given part."""
    part = style.given
    if part.plain and extra is None and not _needs_parse(given + particles):
        return f"{given} {particles}" if particles and given else given or particles
    kids: list[Content] = [_formatted(given, part)] if given else []
    if particles:
        if kids:
            kids.append(" ")
        kids.append(_formatted(particles, part, case=False))
    if extra is not None:
        if kids:
            kids.append(" ")
        kids.append(extra)
    inner: Content = Node(kids) if len(kids) != 1 else kids[0]
    return _wrap(inner, None, part)


def _inverted(name: Name, given: str, style: NameStyle) -> Content:
    """Family name first. A particle goes behind the given name when the style demotes it ("display-and-sort")."""
    demote = style.demote == "display-and-sort" or (style.sorting and style.demote == "sort-only")
    moved = name.non_dropping if demote else ""
    first = _family(name, style, with_particle=not demote)
    kids: list[Content] = [first]
    if given or name.dropping or moved:
        extra = _formatted(moved, style.family) if moved and not style.family.plain else None
        particles = " ".join(p for p in (name.dropping, moved if extra is None else "") if p)
        kids += [style.sort_separator, _given(given, particles, style, extra)]
    if name.suffix:
        kids += [style.sort_separator, parse_rich(name.suffix)]
    if all(type(kid) is str for kid in kids):
        return "".join(kids)  # type: ignore[arg-type]
    return Node(kids)


def initials(given: str, style: NameStyle) -> str:
    """The given name as initials; with `initialize="false"` only what is an initial already is made even."""
    mark = style.initialize_with or ""
    if _BRACKETED.search(given):
        return _bracketed(given, style)
    if "<" in given:
        return _TAGGED.sub(r"\1", _tagged(given, style, mark))
    return _initials(given, mark, style.initialize, style.hyphen)


_BRACKETED: Final = re.compile(r"[(\[“\"«]|(?<!\S)[‘']")
_COMPLETED: Final = re.compile(r"(?<=[^\W\d_])[(\[][^()\[\]<>]{1,60}[)\]]")
_NICKNAME: Final = re.compile(
    r"(?<!\S)(?:\([^()<>]{1,60}\)|“[^“”<>]{1,60}”|\"[^\"<>]{1,60}\"|«[^«»<>]{1,60}»|‘[^‘’<>]{1,60}’|'[^'<>]{1,60}')(?!\S)"
)
_OTHER_FORM: Final = re.compile(r"\[([^\[\]<>]{1,60})\]")


def _bracketed(given: str, style: NameStyle) -> str:
    """What somebody put between marks: a nickname has no initial (Michael (Mike) D.), nor has the rest of a name that
    was filled in (J[ohn]); another form of the name in brackets has its own, in its brackets (Արման [Arman])."""
    plain = given
    if style.initialize:
        plain = _NICKNAME.sub(" ", _COMPLETED.sub("", given))
        plain = re.sub(r"[()“”«»\"]", " ", plain if plain.strip() else given)
    parts = _OTHER_FORM.split(plain)
    mark = style.initialize_with or ""
    made = [_initials(part, mark, style.initialize, style.hyphen) for part in parts]
    return " ".join(f"[{one}]" if n % 2 else one for n, one in enumerate(made) if one)


def _tagged(given: str, style: NameStyle, mark: str) -> str:
    out = []
    for piece in _TAGGED.split(given):
        if piece.startswith("<"):
            out.append(piece)
            continue
        lead = piece[: len(piece) - len(piece.lstrip(" -"))]
        body = piece[len(lead) :]
        out.append(lead + (_initials(body, mark, style.initialize, style.hyphen) if body.strip() else body))
    return "".join(out)


def _initials(given: str, mark: str, initialize: bool, hyphen: bool) -> str:
    """Word by word: `kind` says whether what stands before was an initial, a word, or nothing."""
    out = ""
    tokens = re.findall(r"[-‐‑]|[^\s\u00a0.\-‐‑]+\.?", given)
    after_hyphen = False
    previous = ""
    for token in tokens:
        if token in "-‐‑":
            after_hyphen = bool(out)
            continue
        dotted = token.endswith(".")
        bare = token.rstrip(".")
        if not bare:
            continue
        if dotted or len(bare) == 1:
            short, kind = bare, "initial"
        elif initialize and not bare[0].islower():
            short, kind = _first_letters(bare), "initial"
        elif initialize and after_hyphen and previous == "initial":
            after_hyphen = False  # the small second part of a double name ("Guo-ping") has no initial of its own
            continue
        else:
            short, kind = bare, "word"
        if dotted and bare.islower() and len(bare) > 1:
            short, kind = token, "word"
        if out:
            if after_hyphen and previous == "initial" and kind == "initial":
                out = out.rstrip(" ") + ("-" if hyphen and mark else "" if hyphen is False or not mark else "-")
                if not hyphen and mark.endswith(" "):
                    out += " "
            elif after_hyphen and kind == "word":
                out += "-"
            elif kind == "word" or previous == "word":
                out = out.rstrip(" ") + " "
        out += short + (mark if kind == "initial" else "")
        previous, after_hyphen = kind, False
    return out.rstrip(" ")


def _first_letters(word: str) -> str:
    if len(word) > 2 and word[:2].isupper() and word[2].islower():  # "TSerendorj": two capitals that are one letter
        return word[0] + word[1].lower()
    for at, char in enumerate(word):
        if char.isalpha():
            return word[: at + 1] if at and word[0] in "'’" else char
    return word[:1]
