"""The titles of a BibTeX or BibLaTeX entry: of the work, its volume, its container, in their forms.

biblatex's `title` is that of the volume where there is a `maintitle`; CSL's `title` is that of the work, `volume-title`
that of the volume. Our own forms of romanized and translated titles (see `bibtex.write_entry`) are taken apart again.
"""

from __future__ import annotations

from refkit.formats.bibtex.values import text_of
from refkit.model.csljson import JsonObject

WEB = ("webpage", "post-weblog", "post")


def _titled(values: dict[str, str], main: str, sub: str) -> str | None:
    title = values.pop(main, None)
    under = values.pop(sub, None)
    if title is None and under is None:
        return None
    text = text_of(title or "")
    if under is not None:
        rest = text_of(under)
        text = f"{text}{' ' if text.endswith((':', '?', '!', '—', '–')) else ': '}{rest}" if text else rest
    return text


def read_titles(values: dict[str, str], item: JsonObject, csl_type: str, rest: JsonObject) -> None:
    """Take the titles out of `values`; what has no variable goes to `rest`."""
    title = _titled(values, "title", "subtitle")
    book = _titled(values, "booktitle", "booksubtitle")
    main_fields: dict[str, str] = {n: values.pop(n) for n in ("maintitle", "mainsubtitle") if n in values}
    main = _titled(dict(main_fields), "maintitle", "mainsubtitle")
    journal = _titled(values, "journal", "journalsubtitle")
    if journal is None:
        journal = _titled(values, "journaltitle", "journalsubtitle")
    alone = book is None and journal is None and main is None
    title = _with_addon(title, values, item, rest, on_site=csl_type in WEB and alone)
    if "shorttitle" in values:
        item["title-short"] = text_of(values.pop("shorttitle"))
    if book is not None and title is None and main is None and journal is None and csl_type in ("book", "document"):
        title, book = book, None
    if journal is not None:
        item["container-title"] = journal
        if book is not None:
            item["volume-title"] = book
        rest.update(main_fields)  # what the journal is a part of has no variable
    else:
        title = _of_volume(title, book, main, item, csl_type)
    if title is not None:
        item["title"] = title
    _volume_title(values, item)
    _romanized(values, item)
    if "shortjournal" in values:
        item["container-title-short"] = text_of(values.pop("shortjournal"))
    if "series" in values:
        item["collection-title"] = text_of(values.pop("series"))


def _with_addon(
    title: str | None, values: dict[str, str], item: JsonObject, rest: JsonObject, *, on_site: bool
) -> str | None:
    """The title without our forms of an original title, or with the addon that is printed behind it."""
    original = text_of(values.pop("origtitle")) if "origtitle" in values else None
    addon = text_of(values["titleaddon"]) if "titleaddon" in values else None
    if title is not None and original and title.endswith(f" ({original})"):
        title = title[: -len(original) - 3]  # our BibTeX form: "Translation (Romanized)"
    elif title is not None and original == title and addon and addon.startswith("[") and addon.endswith("]"):
        title = addon[1:-1]  # our BibLaTeX form
        del values["titleaddon"]
    elif addon:  # it stays a field of its own when it is written again
        rest["titleaddon"] = values.pop("titleaddon")
        if on_site and title:
            item["container-title"] = addon  # the site or the forum, as Zotero writes it
        else:  # printed behind the title
            title = sentences(title, addon) if title else addon
    if original:
        item["original-title"] = original
    return title


def _of_volume(title: str | None, book: str | None, main: str | None, item: JsonObject, csl_type: str) -> str | None:
    """Put the book and the work in volumes where they belong; gives the title of the work itself."""
    if book is not None:
        item["container-title"] = book if main is None else main
        if main is not None:
            item["volume-title"] = book
    elif main is not None and csl_type == "book":
        if title is not None:
            item["volume-title"] = title  # a volume: CSL's title is that of the work
        return main
    elif main is not None:
        item["container-title"] = main
    return title


def _volume_title(values: dict[str, str], item: JsonObject) -> None:
    """Our own field of a volume's title, which our BibTeX form repeats: "Work, Volume"."""
    if "volumetitle" not in values or "volume-title" in item:
        return
    item["volume-title"] = volume = text_of(values.pop("volumetitle"))
    whole = next((n for n in ("container-title", "title") if str(item.get(n, "")).endswith(f", {volume}")), None)
    if whole:
        item[whole] = item[whole].removesuffix(f", {volume}")


def _romanized(values: dict[str, str], item: JsonObject) -> None:
    """Our forms of a container with a romanized title: "Text (Romanized)", and the text in brackets as an addon."""
    other, shown = text_of(values.get("origbooktitle", "")), item.get("container-title")
    if not other or not isinstance(shown, str):
        return
    if shown.endswith(f" ({other})"):
        item["container-title"] = shown[: -len(other) - 3]
        return
    for name in ("booktitleaddon", "journaltitleaddon"):
        addon = text_of(values.get(name, ""))
        if shown == other and addon.startswith("[") and addon.endswith("]"):
            item["container-title"] = addon[1:-1]
            del values[name]


def sentences(first: str, second: str) -> str:
    """Two pieces as two sentences."""
    return f"{first}{'' if first.endswith(('.', '?', '!', '…')) else '.'} {second}"
