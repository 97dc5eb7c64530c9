"""Runs of style in EndNote XML (italic, bold, raised and lowered) as CSL's markup, and back."""

from __future__ import annotations

import re
from itertools import groupby
from xml.etree.ElementTree import Element

from refkit.formats.syntax import xml_safe

_MARKUP = {"italic": "i", "bold": "b", "superscript": "sup", "subscript": "sub"}
_FACES = {tag: face for face, tag in _MARKUP.items()}


def markup_of(leaf: Element) -> str:
    """The text of an element, its runs of italic, bold, raised and lowered text as CSL's markup."""
    runs: list[tuple[frozenset[str], str]] = [(frozenset(), leaf.text or "")]
    for style in leaf:
        faces = frozenset(f for f in (style.get("face") or "").lower().split() if f in _MARKUP)
        runs += [(faces, "".join(style.itertext())), (frozenset(), style.tail or "")]
    out: list[str] = []
    for faces, group in groupby((r for r in runs if r[1]), key=lambda r: r[0]):
        text = "".join(words for _, words in group)
        core = text.strip()
        tags = [_MARKUP[f] for f in sorted(faces)] if core else []
        lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if core else ""
        marks = "".join(f"<{t}>" for t in tags), "".join(f"</{t}>" for t in reversed(tags))
        out.append(f"{lead}{marks[0]}{core}{marks[1]}{tail}" if core else text)
    return re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(out)).strip()


def runs_of(text: str) -> str:
    """CSL's markup as EndNote's runs of style, where reading them gives the same text back; else the text as it is."""
    if "<" not in text:
        return text
    out: list[str] = []
    faces: list[str] = []
    for part in re.split(r"(</?(?:i|b|sup|sub)>)", text):
        face = _FACES.get(part.strip("</>")) if part[:1] == "<" and part[-1:] == ">" else None
        if face and part[1] != "/":
            faces.append(face)
        elif face and face in faces:
            faces.remove(face)
        elif part:
            shown = " ".join(sorted(set(faces))) or "normal"
            out.append(xml_safe.element("style", part, face=shown, font="default", size="100%"))
    made = "".join(out)
    root, _ = xml_safe.parse(f"<x>{made}</x>")
    return xml_safe.Markup(made) if root is not None and markup_of(root) == text else text
