"""What of expected items a reader has right and a round trip keeps, counted for `tests/format_scores.py`.

Values are compared as a reader sees them: letters and digits, without case, accents, markup.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from refkit import formats
from refkit.formats.common.structured_note import dump, leaves
from refkit.formats.zotero.field_map import item_types
from refkit.formats.zotero.items import item_of, record
from refkit.model import Library, to_csl
from refkit.model.types import ReferenceBase

# What a Zotero item says of itself or keeps beside its fields.
_ABOUT = ("itemType", "attachments", "notes", "seeAlso", "extra", "key", "version")


@dataclass
class Score:
    """Counts of one format."""

    files: int = 0
    expected: int = 0
    read: int = 0
    silent: int = 0
    raised: int = 0
    titles: int = 0
    titled: int = 0
    types: int = 0
    fields: int = 0
    all_fields: int = 0
    missed: Counter[str] = field(default_factory=Counter)


def fold(text: Any) -> str:
    """Letters and digits only, without case, accents, markup and LaTeX's signs."""
    plain = re.sub(r"</?[a-zA-Z][^<>]*>", "", str(text))
    plain = unicodedata.normalize("NFKD", plain).casefold()
    return "".join(c for c in plain if c.isalnum())


def title_of(item: dict[str, Any]) -> str:
    """The title of a Zotero item, whatever its field is called."""
    return next((str(item[k]) for k in ("title", "caseName", "nameOfAct", "subject") if item.get(k)), "")


def real(items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The items that are references."""
    return [i for i in items if i.get("itemType") not in ("note", "attachment", "annotation")]


def compare(
    score: Score, name: str, text: str, items: list[dict[str, Any]], verbose: bool, *, count_fields: bool = True
) -> None:
    """Read one file and count what is right."""
    score.files += 1
    expected = real(items)
    score.expected += len(expected)
    try:
        library = formats.loads(text, name)
    except Exception as error:
        score.raised += 1
        print("RAISED", name, type(error).__name__, error)
        return
    got = [r for r in library if getattr(r, "reason", None) is None]
    pairs = paired(expected, got)
    score.read += len(pairs)
    missing = len(expected) - len(pairs)
    told = len(library.findings) + len(library.set_aside)
    score.silent += max(0, missing - told)
    if missing and verbose:
        titles = [title_of(i)[:60] for i in expected][:3]
        print("MISSING", name, missing, "of", len(expected), titles, text[:100].replace("\n", "|"))
    for item, reference in pairs:
        want = record(item)
        mine, its = to_csl(reference), to_csl(want)
        if title_of(item):
            score.titled += 1
            right = fold(mine.get("title", "")) == fold(title_of(item))
            score.titles += right
            if not right and verbose:
                print("TITLE", name, repr(mine.get("title"))[:150], "|", repr(title_of(item))[:150])
        score.types += mine["type"] == its["type"]
        if count_fields:
            for variable, value in its.items():
                if variable in ("id", "custom", "note", "notes", "keyword", "type") or value in ("", [], None):
                    continue
                score.all_fields += 1
                if same(mine.get(variable), value):
                    score.fields += 1
                else:
                    score.missed[variable] += 1


def same(mine: Any, its: Any) -> bool:
    """Whether two CSL values say the same to a reader."""
    if isinstance(its, dict):
        said = [k for k in ("date-parts", "season", "raw", "literal") if its.get(k)]
        return isinstance(mine, dict) and any(_unquoted(mine.get(k)) == _unquoted(its[k]) for k in said)
    if isinstance(its, list):
        if not isinstance(mine, list):
            return False
        return [whole(n) for n in mine] == [whole(n) for n in its]
    return fold(mine or "") == fold(its)


def _unquoted(value: Any) -> str:
    """A part of a date as text; figures stand in quotes in some files."""
    return str(value).replace("'", "")


def whole(name: Any) -> str:
    """A name as letters."""
    if not isinstance(name, dict):
        return fold(name)
    order = ("non-dropping-particle", "family", "given", "dropping-particle", "suffix")
    return fold(name.get("literal") or " ".join(str(name.get(k) or "") for k in order))


def paired(expected: list[dict[str, Any]], got: list[ReferenceBase]) -> list[tuple[dict[str, Any], ReferenceBase]]:
    """Each expected item with the record that is it: by title, then in order."""
    by_title: dict[str, list[int]] = {}
    for i, reference in enumerate(got):
        by_title.setdefault(fold(reference.title or ""), []).append(i)
    pairs, waiting, taken = [], [], set()
    for item in expected:
        places = by_title.get(fold(title_of(item)), [])
        if places:
            taken.add(places[0])
            pairs.append((item, got[places.pop(0)]))
        else:
            waiting.append(item)
    return [*pairs, *zip(waiting, (r for i, r in enumerate(got) if i not in taken), strict=False)]


def zotero_fields(score: Score, name: str, items: list[dict[str, Any]], text: str | None, verbose: bool) -> None:
    """Zotero's own JSON and RDF: every field of every item is in the record, seen by writing the item again."""
    expected = real(items)
    score.files += 1
    score.expected += len(expected)
    library = formats.loads(text if text is not None else json.dumps(expected), name)
    score.read += min(len(library), len(expected))
    for item, reference in zip(expected, library, strict=False):
        back, _ = item_of(reference)
        score.types += back["itemType"] == item.get("itemType")
        if title_of(item):
            score.titled += 1
            score.titles += fold(title_of(back)) == fold(title_of(item))
        for key, value in item.items():
            if key in _ABOUT or value in ("", [], None, {}):
                continue
            if text is not None and isinstance(value, str) and fold(value) not in fold(text):
                continue  # the export did not write it
            score.all_fields += 1
            if zotero_same(back, key, value):
                score.fields += 1
            else:
                score.missed[key] += 1
                if verbose:
                    print("FIELD", name, item["itemType"], key, repr(value)[:120], "|", repr(back.get(key))[:120])


def zotero_same(back: dict[str, Any], key: str, value: Any) -> bool:
    """Whether a field of a Zotero item came back, dates compared as dates."""
    mine = back.get(key)
    if key == "date":  # the base field of some types
        mine = mine or next((back[k] for k in ("dateDecided", "dateEnacted", "issueDate") if back.get(k)), None)
    if key == "creators":  # one whose role the type does not allow is in an Extra line
        came = sorted(fold(person(c)) for c in mine or ())
        said = fold(back.get("extra", ""))
        allowed = item_types()[back["itemType"]].roles
        return came == sorted(fold(person(c)) for c in value) or came == sorted(
            fold(person(c))
            for c in value
            if not isinstance(c, dict) or c.get("creatorType") in allowed or fold(person(c)) not in said
        )
    if key == "tags":
        tags = [t if isinstance(t, str) else t.get("tag") for t in value]
        return {t.get("tag") for t in mine or ()} == {t for t in tags if t}
    if "date" in key.lower() and isinstance(value, str):
        want, got = record({"itemType": "book", "date": value}), record({"itemType": "book", "date": mine or ""})
        return want.issued == got.issued
    if isinstance(value, str):
        return fold(value) in fold(mine) if mine else fold(value) in fold(json.dumps(back, ensure_ascii=False))
    return mine == value


def person(creator: Any) -> str:
    """The words of a creator."""
    if not isinstance(creator, dict):
        return str(creator)
    return str(creator.get("name") or f"{creator.get('lastName', '')} {creator.get('firstName', '')}")


def round_trip(name: str, records: list[ReferenceBase]) -> tuple[int, int, int]:
    """Leaves of all records, leaves that came back, leaves that are missing and not in the loss report."""
    written = formats.write(Library(references=tuple(records)), name)
    back = formats.loads(written.text, name)
    told = {(loss.key, loss.field.split(".")[0]) for loss in written.losses}
    total = kept = untold = 0
    by_id = {r.id: r for r in back}
    for one in records:
        mine = dict(leaves(dump(one)))
        other = by_id.get(one.id)
        its = dict(leaves(dump(other))) if other is not None else {}
        for path, value in mine.items():
            total += 1
            if its.get(path) == value:
                kept += 1
            elif (one.id, path.split(".")[0]) not in told:
                untold += 1
    return total, kept, untold


def csl_fields(score: Score, text: str, verbose: bool) -> None:
    """CSL-JSON: every variable of every item is in the record."""
    items = json.loads(text)
    items = items if isinstance(items, list) else items.get("items", [items])
    library = formats.loads(text, "csl-json")
    score.files += 1
    score.expected += len(items)
    score.read += min(len(items), len(library))
    for item, reference in zip(items, library, strict=False):
        back = to_csl(reference)
        score.types += back["type"] == item.get("type")
        score.titled += bool(item.get("title"))
        score.titles += bool(item.get("title")) and back.get("title") == item["title"]
        for key, value in item.items():
            if key in ("id", "note"):
                continue
            score.all_fields += 1
            if same(back.get(key), value) or back.get(key) == value:
                score.fields += 1
            else:
                score.missed[key] += 1
                if verbose:
                    print("CSL", key, repr(value)[:100], repr(back.get(key))[:100])
