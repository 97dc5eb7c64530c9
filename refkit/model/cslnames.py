"""Names in CSL-JSON: which variables hold names, and the keys of one name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refkit.model.cslodd import is_text
from refkit.model.parts import Name

JsonObject = dict[str, Any]

NAME_KEYS = {
    "family": "family",
    "given": "given",
    "dropping-particle": "dropping_particle",
    "non-dropping-particle": "non_dropping_particle",
    "suffix": "suffix",
    "comma-suffix": "comma_suffix",
    "static-ordering": "family_first",
    "literal": "literal",
}

# CSL 1.0.2, appendix IV: the name variables that have no field of their own in the model.
OTHER_NAME_VARIABLES = frozenset(
    "chair collection-editor composer contributor curator director editor-translator editorial-director"
    " executive-producer guest host illustrator narrator organizer original-author performer producer"
    " reviewed-author script-writer series-creator".split()
)
# Names as Zotero's and Crossref's own JSON have them, when they stand where CSL's should.
_OTHER_KEYS = {"firstName": "given", "lastName": "family", "name": "literal"}
_SAYS = (True, False, "true", "false", "1", "0", "")  # what a switch of a name may be


def name_to_csl(name: Name) -> JsonObject:
    """A CSL name object; only what is known."""
    out: JsonObject = {}
    for csl, attribute in NAME_KEYS.items():
        value = getattr(name, attribute)
        if value:
            out[csl] = value
    if name.extra:
        out.update(name.extra)
    return out


def name_from_csl(data: Any) -> Name:
    """The inverse of `name_to_csl`; a plain string is a literal, unknown keys are kept. TypeError on no name."""
    if not isinstance(data, Mapping):
        if not is_text(data):
            raise TypeError(f"not a name: {data!r}")
        return Name(literal=str(data) or None)
    known: JsonObject = {}
    extra: JsonObject = {}
    for key, value in data.items():
        attribute = NAME_KEYS.get(key)
        if attribute in ("comma_suffix", "family_first") and (value in _SAYS or value is None):
            known[attribute] = bool(value) and value not in ("false", "0")
        elif attribute and is_text(value):
            known[attribute] = str(value) or None
        elif value is None:  # null says nothing
            continue
        else:
            extra[str(key)] = value
    for key, attribute in _OTHER_KEYS.items() if extra else ():
        if is_text(extra.get(key)) and not (known.get("family") or known.get("literal") or known.get(attribute)):
            known[attribute] = str(extra.pop(key))
    return Name(**known, extra=extra or None)


def names_to_csl(names: tuple[Name, ...]) -> list[JsonObject]:
    """The value of a CSL name variable."""
    return [name_to_csl(n) for n in names]


def names_from_csl(value: Any) -> tuple[Name, ...]:
    """The names of a CSL name variable; one name that stands in no list is read too. TypeError on no name."""
    items = value if isinstance(value, list) else [value]
    return tuple(name_from_csl(item) for item in items)
