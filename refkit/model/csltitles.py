"""Titles in CSL-JSON: four title variables, two short forms, and `original-title` for a romanization or an original.

CSL 1.0.2 has no variable for a translated title or a romanized container title; those stand in `custom`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refkit.model.cslodd import is_text
from refkit.model.parts import Title
from refkit.model.scripts import is_latin

JsonObject = dict[str, Any]

TITLE_FIELDS = ("title", "container_title", "collection_title", "volume_title")
_SHORT_FORMS = {"title": "title-short", "container_title": "container-title-short"}
_VARIABLES = {f: f.replace("_", "-") for f in TITLE_FIELDS}
# What says that there is such a title, where an item has no custom facts.
TITLE_VARIABLES = {
    f: tuple(v for v in (csl, _SHORT_FORMS.get(f), "original-title" if f == "title" else None) if v)
    for f, csl in _VARIABLES.items()
}

# Languages written in another script than Latin: a Latin-letter original title of theirs is a romanization.
_OTHER_SCRIPT = frozenset("am ar be bg bo el fa he hi hy ja ka kk ko ky mk mn ru sr ta th uk ur yi zh".split())


def write_title(field: str, title: Title, language: str | None, out: JsonObject, custom: JsonObject) -> None:
    """Put a title into its CSL variables; what they cannot hold goes to `custom`."""
    csl = field.replace("_", "-")
    out[csl] = title.text
    short = _SHORT_FORMS.get(field)
    if title.short is not None and short:
        out[short] = title.short
    elif title.short is not None:
        custom[f"{csl}-short"] = title.short
    if field == "title":
        other = title.romanized if title.romanized is not None else title.original
        if other is not None:
            out["original-title"] = other
            form = "romanized" if title.romanized is not None else "original"
            if form != _form_of(other, language):
                custom["original-title-form"] = form
        if title.romanized is not None and title.original is not None:
            custom["title-original"] = title.original
    else:
        if title.romanized is not None:
            custom[f"{csl}-original"] = title.romanized
        if title.original is not None:
            custom[f"{csl}-in-original-script"] = title.original
    if title.translated is not None:
        custom[f"{csl}-translated"] = title.translated
    if title.language is not None:
        custom[f"{csl}-language"] = title.language


def read_title(
    field: str, item: Mapping[str, Any], custom: JsonObject, language: str | None, taken: set[str]
) -> Title | None:
    """The inverse of `write_title`; variables that were used are added to `taken`. None where there is no title."""
    csl = _VARIABLES[field]
    text = item.get(csl)
    short = _SHORT_FORMS.get(field)
    # Most items have one or two titles and no custom facts: the rest of this function is for the others.
    if not custom and short not in item and not (field == "title" and "original-title" in item):
        if not is_text(text):
            return None
        taken.add(csl)
        return Title(text=str(text))
    if text is not None and not is_text(text):
        return None
    parts: JsonObject = {}
    if short and is_text(item.get(short)):
        parts["short"] = str(item[short])
        taken.add(short)
    if field == "title":
        other = item.get("original-title")
        if is_text(other):
            form = custom.pop("original-title-form", None) or _form_of(str(other), language)
            parts["romanized" if form == "romanized" else "original"] = str(other)
            taken.add("original-title")
        if is_text(custom.get("title-original")):
            parts["original"] = str(custom.pop("title-original"))
    else:
        _pop_text(custom, f"{csl}-original", parts, "romanized")
        _pop_text(custom, f"{csl}-in-original-script", parts, "original")
        if not short:
            _pop_text(custom, f"{csl}-short", parts, "short")
    _pop_text(custom, f"{csl}-translated", parts, "translated")
    _pop_text(custom, f"{csl}-language", parts, "language")
    if text is None and not parts:
        return None
    taken.add(csl)
    return Title(text="" if text is None else str(text), **parts)


def _form_of(title: str, language: str | None) -> str:
    """Whether an `original-title` is a romanization: Latin letters for a language of another script."""
    primary = (language or "").lower().replace("_", "-").split("-")[0]
    return "romanized" if is_latin(title) and primary in _OTHER_SCRIPT else "original"


def _pop_text(custom: JsonObject, key: str, parts: JsonObject, part: str) -> None:
    if is_text(custom.get(key)):
        parts[part] = str(custom.pop(key))
