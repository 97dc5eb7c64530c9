"""Mutators of what is parsed: JSON and YAML values with other types in their places, and the text of XML files.

A wound is made where it hurts: a date is replaced by an odd date, a list of names by odd names, a text by odd text, and
each of them by something of another type.
"""

from __future__ import annotations

import json
import random
import re
from copy import deepcopy
from typing import Any

from tests.fuzz import odd, texts

Path = tuple[Any, ...]


def mutated_value(value: Any, rng: random.Random, donor: Any = None) -> Any:
    """A parsed JSON value with one to five nodes replaced, dropped, doubled, moved or renamed. Works on a copy."""
    value = json.loads(json.dumps(value))
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5))):
        value = _wound(value, rng, donor)
    return value


def json_text(value: Any, rng: random.Random) -> str:
    """The value as JSON, in one of the ways that programs write it."""
    try:
        return json.dumps(value, ensure_ascii=rng.random() < 0.3, indent=rng.choice((None, 1, 2, "\t")))
    except (ValueError, RecursionError):
        return "[]"


def _wound(value: Any, rng: random.Random, donor: Any) -> Any:
    paths = list(_paths(value))
    path = rng.choice(paths)
    if not path:
        return (
            odd.value(rng)
            if rng.random() < 0.1
            else rng.choice(([value], {"items": value}, [value, deepcopy(value)], value))
        )
    parent, last = _get(value, path[:-1]), path[-1]
    how = rng.randrange(10)
    if how < 5:
        parent[last] = _odd_for(str(last), parent[last], rng)
    elif how == 5:
        del parent[last]
    elif how == 6:
        if isinstance(parent, list):
            parent.insert(rng.randrange(len(parent) + 1), deepcopy(parent[last]))
        else:
            parent[rng.choice(odd.NAMES)] = deepcopy(parent[last])
    elif how == 7:
        parent[last] = rng.choice(
            ([parent[last]], {"a": parent[last]}, [deepcopy(parent[last]) for _ in range(3)], str(parent[last])[:2000])
        )
    elif how == 8:
        other = _get(value if donor is None else donor, rng.choice(list(_paths(value if donor is None else donor))))
        parent[last] = json.loads(json.dumps(other))
    elif isinstance(parent, dict):
        parent[rng.choice(odd.NAMES)] = parent.pop(last)
    return value


def _odd_for(name: str, old: Any, rng: random.Random) -> Any:
    """Something odd in the place of a value: of its own kind more often than not."""
    if rng.random() < 0.35:
        return odd.value(rng)
    if isinstance(old, str):
        return texts.mutated(old, rng) if rng.random() < 0.6 else odd.one_of(odd.TEXTS, rng)
    if "date" in name.lower() or name in ("issued", "accessed", "submitted"):
        return odd.one_of(odd.DATES, rng)
    if isinstance(old, list) and old and isinstance(old[0], dict):
        return odd.one_of(odd.PERSONS, rng)
    return odd.value(rng)


def _paths(value: Any, path: Path = ()) -> Any:
    yield path
    if len(path) > 30:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _paths(inner, (*path, i))


def _get(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


_TAG = re.compile(r"<(/?)([\w:.-]+)([^<>]*?)(/?)>")
_INSERTED = [
    "<a>", "</a>", "<a/>", "<x:y/>", '<a xmlns="urn:x">', "<!-- -- -->", "<!DOCTYPE a>",
    '<!DOCTYPE a [<!ENTITY e "x">]>', "&e;", "&#0;", "&#x1c;",
    "&#xD800;", "&#99999999;", "&nbsp;", "<![CDATA[ ]]>", "<?pi x?>", '<?xml version="1.1" encoding="UTF-7"?>', "]]>",
    "<", ">", "&", "<a b=c>",
    '<a b="1" b="2">', "<²/>", "<style face='italic'>", "</style>", "\x00", "\x1c", "\ud800",
]  # fmt: skip


def mutated_xml(text: str, rng: random.Random, donor: str = "") -> str:
    """XML text with one to four wounds to its tags, or wounds to its words."""
    for _ in range(rng.choice((1, 1, 2, 2, 4))):
        tags = list(_TAG.finditer(text))
        if not tags or rng.random() < 0.3:
            text = texts.mutated(text, rng, donor)
            continue
        tag = rng.choice(tags)
        how = rng.randrange(10)
        if how == 0:  # a tag taken away
            text = text[: tag.start()] + text[tag.end() :]
        elif how == 1:  # a tag of another name
            text = text[: tag.start(2)] + rng.choice((rng.choice(tags)[2], "x:odd", "²", "")) + text[tag.end(2) :]
        elif how == 2:  # something put in front of a tag
            text = text[: tag.start()] + rng.choice(_INSERTED) + text[tag.start() :]
        elif how == 3:  # odd attributes
            attributes = rng.choice(
                (' name=""', " name='²'", ' xml:space="preserve"', ' rdf:about="#"', " x:y='z'", ' type=""')
            )
            text = text[: tag.end(2)] + attributes + text[tag.end(2) :]
        elif how == 4:  # an element taken away or doubled, with all that is in it
            end = text.find(f"</{tag[2]}>", tag.end())
            piece = text[tag.start() : end + len(tag[2]) + 3] if end >= 0 else tag[0]
            text = text[: tag.start()] + rng.choice(("", piece * 2)) + text[tag.start() + len(piece) :]
        elif how == 5:  # an element without its words
            end = text.find("<", tag.end())
            text = text[: tag.end()] + (odd.text(rng) if rng.random() < 0.7 else "") + text[max(end, tag.end()) :]
        elif how == 6:  # a deep nest of the element
            depth = rng.choice((3, 50, 400))
            text = text[: tag.start()] + f"<{tag[2]}>" * depth + f"</{tag[2]}>" * depth + text[tag.start() :]
        elif how == 7:  # the attributes of another tag
            text = text[: tag.start(3)] + rng.choice(tags)[3] + text[tag.end(3) :]
        elif how == 8:  # an attribute's value
            values = list(re.finditer(r'"([^"<>]*)"', text))
            if values:
                one = rng.choice(values)
                text = text[: one.start(1)] + odd.text(rng).replace('"', "") + text[one.end(1) :]
        else:  # a piece of another file
            other = list(_TAG.finditer(donor))
            if other:
                one = rng.choice(other)
                text = text[: tag.start()] + donor[one.start() : one.end() + 80] + text[tag.start() :]
    return text[: texts.LONGEST]
