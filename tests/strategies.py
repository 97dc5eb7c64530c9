"""Hypothesis strategies for the model: every part and every kind, with text as odd as sources have it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from refkit.model import (
    KINDS,
    ArchivalLocation,
    CopyLocation,
    EdtfDate,
    Link,
    Locator,
    Name,
    Number,
    Pages,
    Related,
    SeriesCitation,
    Title,
)
from refkit.model.csljson import OTHER_NAME_VARIABLES

words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=20)
maybe = st.none() | words


def _part(cls: Any, **given: Any) -> st.SearchStrategy[Any]:
    fields = {n: given.get(n, maybe) for n in cls.model_fields}
    return st.builds(cls, **fields)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9999, 9999) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=5,
)

edtf_values = st.sampled_from(
    "1958 1958-08-12 1986-21 1949/1963 1958~ 1861/.. -0044-03-15 1958-07-31/1958-08-02~ 195X 1958? ../1950 2011-02-30"
    " Y12000 1980-24/1981-24 0000 1958-08-12/1958-08-12".split()
) | st.just("")
names = st.builds(
    Name,
    family=maybe,
    given=maybe,
    dropping_particle=maybe,
    non_dropping_particle=maybe,
    suffix=maybe,
    comma_suffix=st.booleans(),
    family_first=st.booleans(),
    literal=maybe,
)
dates = _part(EdtfDate, value=edtf_values)
titles = _part(Title, text=st.just("") | words)
numbers = _part(Number, text=words)
pages = _part(Pages, text=words)
links = _part(Link, url=words)
locators = _part(Locator, label=words, value=words)
archives = _part(ArchivalLocation, copy_in=st.none() | _part(CopyLocation))

_BY_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "Title | None": titles,
    "Names": st.lists(names, max_size=3).map(tuple),
    "EdtfDate | None": dates,
    "Number | None": numbers,
    "Pages | None": pages,
    "Link | None": links,
    "Locator | None": locators,
    "ArchivalLocation | None": archives,
    "str | None": words,
}


def _strategy(field: str, annotation: Any) -> st.SearchStrategy[Any]:
    special: dict[str, st.SearchStrategy[Any]] = {
        "other_names": st.dictionaries(
            st.sampled_from(sorted(OTHER_NAME_VARIABLES)) | words,
            st.lists(names, min_size=1, max_size=2).map(tuple),
            max_size=2,
        ),
        "keywords": st.lists(words, max_size=3).map(tuple),
        "extra": st.dictionaries(words.filter(lambda k: k not in _MODEL_VARIABLES), json_values, max_size=2),
        "parties": st.lists(words, max_size=2).map(tuple),
        "series_citations": st.lists(_part(SeriesCitation, series=words), max_size=2).map(tuple),
    }
    if field in special:
        return special[field]
    return _BY_TYPE.get(str(annotation).replace("refkit.model.parts.", ""), _by_annotation(annotation))


def _by_annotation(annotation: Any) -> st.SearchStrategy[Any]:
    import typing

    inner = [a for a in typing.get_args(annotation) if a is not type(None)]
    table = {
        Title: titles,
        EdtfDate: dates,
        Number: numbers,
        Pages: pages,
        Link: links,
        Locator: locators,
        ArchivalLocation: archives,
        str: words,
    }
    if len(inner) == 1 and inner[0] in table:
        return table[inner[0]]
    if typing.get_origin(annotation) is tuple and inner and inner[0] is Name:
        return st.lists(names, max_size=3).map(tuple)
    return st.nothing()


_MODEL_VARIABLES = {"custom"}


@st.composite
def references(draw: st.DrawFn, depth: int = 1) -> Any:
    """A reference of any kind with up to eight fields filled."""
    cls = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    skip = {"kind", "csl_type", "id", "provenance", "related", "text", "reason"}
    candidates = [n for n in cls.model_fields if n not in skip]
    chosen = draw(st.lists(st.sampled_from(candidates), max_size=8, unique=True))
    fields = {n: draw(_strategy(n, cls.model_fields[n].annotation)) for n in chosen}
    fields["id"] = draw(st.just("") | words)
    fields["csl_type"] = draw(st.just("") | st.sampled_from(cls.csl_types) | words)
    if depth and draw(st.integers(0, 9)) == 0:
        fields["related"] = (Related(relation=draw(words), reference=draw(references(depth=0))),)
    return cls(**fields)
