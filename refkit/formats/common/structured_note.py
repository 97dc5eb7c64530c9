"""What a format could not hold, kept as a structured note that refkit reads back.

A writer encodes a record, decodes its own output, and compares: `diff` gives the patch that turns what a reader would
see into the record itself. The patch travels as `refkit/1 {...}` in a place of its own (`PLACES`), never in a field
where a user writes; `patched` puts it back. So a round trip is exact by construction, and the loss report is the patch
itself, leaf by leaf. Older files have the note among the user's remarks: readers take both, the place of its own first,
and where that one is there the remarks are not searched.

A patch is a JSON merge patch over the dumped record (null removes), with two differences: lists of names of one length
are patched by index ("0", "1" ...), and values of `extra` and `other_names` are wrapped in lists ([] removes), because
null is a value there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from refkit.formats.base import Loss
from refkit.model.base import plain_values
from refkit.model.types import ReferenceBase, parse_reference

TAG = "refkit/1"
_WRAPPED = ("extra", "other_names")
_NAMES = ("author", "editor", "translator", "compiler", "container_author", "recipient", "interviewer")

JsonObject = dict[str, Any]

# Where the note stands in the formats that have room for a field of our own (docs/decisions/own-material.md).
PLACES = {"bibtex": "refkit", "ris": "C8", "enw": "4", "endnote-xml": "custom4", "mods": "extension"}
NOTHING = f"{TAG} {{}}"  # says that what looks like a note of ours among the user's remarks is the user's


def own_patch(values: Iterable[str]) -> tuple[JsonObject | None, str, str]:
    """The patch among the values of the place of its own, the value that it is, and what else stands in it.

    None, "", "" where there is none. Other values of that place are the user's.
    """
    for value in values:
        if value.startswith(TAG + " {"):
            patch, left = patch_of(value)
            if patch is not None:
                return patch, value, left.strip()
    return None, "", ""


def dump(reference: ReferenceBase) -> JsonObject:
    """A record as plain values, only what it says; `parse_reference` is the inverse."""
    return plain_values(reference)


def diff(want: Mapping[str, Any], got: Mapping[str, Any]) -> JsonObject:
    """The patch that turns the dumped record `got` into `want`; {} where they are equal."""
    patch = _merge_diff({k: v for k, v in want.items() if k not in _WRAPPED}, got)
    for field in _WRAPPED:
        mine, its = want.get(field) or {}, got.get(field) or {}
        changed = {k: [v] for k, v in mine.items() if k not in its or its[k] != v or type(its[k]) is not type(v)}
        changed.update({k: [] for k in its if k not in mine})
        if changed:
            patch[field] = changed
    return patch


def _merge_diff(want: Mapping[str, Any], got: Mapping[str, Any]) -> JsonObject:
    patch: JsonObject = {}
    for key, value in want.items():
        other = got.get(key)
        if key in got and other == value:
            continue
        if isinstance(value, dict) and isinstance(other, dict):
            patch[key] = _merge_diff(value, other)
        elif key in _NAMES and isinstance(other, list) and len(other) == len(value):
            patch[key] = {
                str(i): _merge_diff(mine, its)
                for i, (mine, its) in enumerate(zip(value, other, strict=True))
                if mine != its
            }
        else:
            patch[key] = value
    for key in got:
        if key not in want and key not in _WRAPPED:
            patch[key] = None
    return patch


def patched(got: Mapping[str, Any], patch: Mapping[str, Any]) -> JsonObject:
    """The dumped record `got` with `patch` put on it; raises TypeError or ValueError on a patch of another shape."""
    out = _merge(dict(got), {k: v for k, v in patch.items() if k not in _WRAPPED})
    for field in _WRAPPED:
        values = dict(out.get(field) or {})
        for key, wrapped in dict(patch.get(field) or {}).items():
            if not isinstance(wrapped, list) or len(wrapped) > 1:
                raise TypeError(f"not a patch of {field}: {wrapped!r}")
            if wrapped:
                values[key] = wrapped[0]
            else:
                values.pop(key, None)
        out[field] = values
    return out


def _merge(target: Any, patch: Mapping[str, Any]) -> JsonObject:
    out = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            out.pop(key, None)
        elif isinstance(value, dict) and isinstance(out.get(key), list):
            items = list(out[key])
            for index, part in value.items():
                items[int(index)] = _merge(items[int(index)], part)
            out[key] = items
        elif isinstance(value, dict):
            out[key] = _merge(out.get(key), value)
        else:
            out[key] = value
    return out


def note_of(patch: Mapping[str, Any]) -> str:
    """The structured note of a patch: one line, no character that a format's white space or codec could change."""
    text = json.dumps({k.replace("_", "-"): v for k, v in patch.items()}, ensure_ascii=False, separators=(", ", ": "))
    return f"{TAG} {_ODD.sub(_escape, text).replace(TAG, _INSIDE)}"


# How JSON may write our own mark in a value, so that a note begins in one place only.
_INSIDE = TAG.replace("/", "\\/")
# Controls, odd blanks, marks of direction, lone surrogates and a second blank in a row are written as JSON escapes.
_ODD = re.compile(r"[^\x21-\x7e\w\u2010-\u2027\u2030-\u205e\u00a1-\u00bf ]|(?<= ) |[\u0300-\u036f\u2028\u2029\u00ad`]")


def _escape(match: re.Match[str]) -> str:
    out = []
    for char in match[0]:
        code = ord(char)
        if code > 0xFFFF:
            code -= 0x10000
            out.append(f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}")
        else:
            out.append(f"\\u{code:04x}")
    return "".join(out)


_TRIED = 8  # marks that look like ours, from the last one back


def patch_of(note: str) -> tuple[JsonObject | None, str]:
    """The patch in a note and the note without it; None where there is none that can be read.

    Our note stands behind the user's words: the last one that can be read is ours.
    """
    at = len(note)
    for _ in range(_TRIED):
        at = note.rfind(TAG + " {", 0, at)
        if at < 0:
            break
        try:
            patch, length = json.JSONDecoder().raw_decode(note, at + len(TAG) + 1)
        except (ValueError, RecursionError):
            continue
        before, after = note[:at], note[length:]
        if before.endswith(("\n", " ")):
            before = before[:-1]
        return {k.replace("-", "_"): v for k, v in patch.items()}, before + after
    return None, note


def restored(reference: ReferenceBase, patch: Mapping[str, Any]) -> ReferenceBase | None:
    """The record with the patch put back, or None where it does not fit."""
    try:
        return parse_reference(patched(dump(reference), patch)).with_(provenance=reference.provenance)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError):
        return None


def kept(
    reference: ReferenceBase,
    decode: Callable[[str | None], ReferenceBase],
    put: str,
    *,
    elsewhere: Mapping[str, str] | None = None,
    plain: bool = False,
) -> tuple[str | None, list[Loss]]:
    """The structured note that a record needs in a format, and the losses it mends.

    `decode(note)` reads the encoded record back, with that note in it; `put` names the note's field. `elsewhere` maps a
    field of the model to the place where the format's reader sees it in words. `plain`: no note is made; what it would
    have kept is lost, but for what stands elsewhere in words.
    """
    want = dump(reference)
    got = dump(decode(None))
    patch = diff(want, got)
    if not patch:
        return None, []
    if plain:
        return None, list(losses_of(reference.id, patch, "", want, elsewhere or {}))
    note = note_of(patch)
    back = dump(decode(note)) if TAG not in str(want) else {}
    if back != want:  # with a note in it the record reads otherwise: the user's words look like one, a field was empty
        patch = diff(want, dump(decode(NOTHING)))
        note = note_of(patch)
        back = dump(decode(note))
    losses = list(losses_of(reference.id, patch, put, want, elsewhere or {}))
    if back == want:
        return note, losses
    again = dict(leaves(diff(want, back)))
    losses = [Loss(x.key, x.field, x.value, None if x.field in again else x.put) for x in losses]
    told = {x.field for x in losses}
    return note, losses + [x for x in losses_of(reference.id, diff(want, back), "", want, {}) if x.field not in told]


def losses_of(
    key: str, patch: Mapping[str, Any], put: str, want: Mapping[str, Any], elsewhere: Mapping[str, str]
) -> Iterator[Loss]:
    """One loss for each leaf of a patch that the record has (what a patch only removes is no loss).

    `put` is the note's field; "" where none is written.
    """
    for path, value in leaves(patch):
        if value is None or value == []:
            continue
        words = elsewhere.get(path) or elsewhere.get(path.split(".")[0])
        if path in ("kind", "csl_type"):
            words = None
        shown = value[0] if path.split(".")[0] in _WRAPPED and isinstance(value, list) else value
        text = shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False)
        yield Loss(key, path, text, ", ".join(place for place in (words, put) if place) or None)


def leaves(patch: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    """The dotted paths of a patch and their values."""
    for key, value in patch.items():
        here = f"{path}.{key}" if path else str(key)
        if isinstance(value, dict) and value:
            yield from leaves(value, here)
        else:
            yield here, value
