"""The options of a name list, inherited and settled when a style is compiled (CSL 1.0.2, "Name Options")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..values.counts import whole
from ..values.rich_text import Fmt
from ..xml_tree import Element

__all__ = ["NamePart", "NameStyle", "inherit"]

_OWN: Final = (
    "and", "delimiter-precedes-et-al", "delimiter-precedes-last", "et-al-min", "et-al-use-first", "et-al-use-last",
    "et-al-subsequent-min", "et-al-subsequent-use-first", "initialize", "initialize-with", "name-as-sort-order",
    "sort-separator", "initialize-with-hyphen", "demote-non-dropping-particle", "names-delimiter",
)  # fmt: skip
_RENAMED: Final = {"name-form": "form", "name-delimiter": "delimiter"}


def inherit(options: Mapping[str, str], element: Element) -> dict[str, str]:
    """Options with those of `cs:style`, `cs:citation`, `cs:bibliography` or `cs:names` laid over them."""
    merged = dict(options)
    for name in _OWN:
        if name in element.attrs:
            merged[name] = element.attrs[name]
    for name, inner in _RENAMED.items():
        if name in element.attrs:
            merged[inner] = element.attrs[name]
    return merged


class NamePart:
    """Formatting, affixes and case of family or given names."""

    __slots__ = ("case", "fmt", "prefix", "suffix")

    def __init__(self, fmt: Fmt | None = None, prefix: str = "", suffix: str = "", case: str = "") -> None:
        self.fmt = fmt
        self.prefix = prefix
        self.suffix = suffix
        self.case = case

    @property
    def plain(self) -> bool:
        """Whether it changes nothing."""
        return not (self.fmt or self.prefix or self.suffix or self.case)


class NameStyle:
    """One name list's options, settled; `sorting` is for sort keys, `english` passes over articles there."""

    __slots__ = (
        "and_", "before_et_al", "before_last", "delimiter", "demote", "english", "et_al_min", "et_al_use_first",
        "family", "fmt", "form", "given", "hidden", "hyphen", "initialize", "initialize_with", "prefix", "sort_order",
        "sort_separator", "sorting", "sub_min", "sub_use_first", "suffix", "use_last",
    )  # fmt: skip

    def __init__(
        self, options: Mapping[str, str], fmt: Fmt | None = None, family: NamePart | None = None,
        given: NamePart | None = None, *, sorting: bool = False, english: bool = True,
    ) -> None:  # fmt: skip
        get = options.get
        self.and_ = get("and", "")
        self.delimiter = get("delimiter", ", ")
        self.before_et_al = get("delimiter-precedes-et-al", "contextual")
        self.before_last = get("delimiter-precedes-last", "contextual")
        self.et_al_min = whole(get("et-al-min"))
        self.et_al_use_first = whole(get("et-al-use-first"))
        self.hidden = get("et-al-use-first", "").strip() == "0" and self.et_al_min > 0
        self.sub_min = whole(get("et-al-subsequent-min")) or self.et_al_min
        self.sub_use_first = whole(get("et-al-subsequent-use-first")) or self.et_al_use_first
        self.use_last = get("et-al-use-last") == "true"
        self.form = get("form", "long")
        self.initialize = get("initialize") != "false"
        self.initialize_with = get("initialize-with")
        self.sort_order = get("name-as-sort-order", "")
        self.sort_separator = get("sort-separator", ", ")
        self.hyphen = get("initialize-with-hyphen") != "false"
        self.demote = get("demote-non-dropping-particle", "display-and-sort")
        self.prefix = get("prefix", "")
        self.suffix = get("suffix", "")
        self.fmt = fmt
        self.family = family or NamePart()
        self.given = given or NamePart()
        self.sorting = sorting
        self.english = english
        if sorting:
            self.sort_order = "all"
