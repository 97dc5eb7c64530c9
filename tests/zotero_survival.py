"""What Zotero keeps of records by each format: `python -m tests.zotero_survival [FILE ...] [--verbose]`.

Without files: the example page's 26 references (from their gold) and one record of each of Zotero's 37 item types with
every field and creator type that the type has. Zotero's own importers are modelled by
`refkit.formats.losses.zotero_import`. A value is `in place` (in its own field, under its own creator type, as a tag, a
note, a collection), `elsewhere` (in Extra, in a note, under another creator type) or `lost`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from refkit import formats
from refkit.formats.losses.zotero_import import IMPORTERS, extra_lines, lost, wanted
from refkit.formats.zotero.field_map import ItemType, item_types
from refkit.formats.zotero.items import record
from refkit.model import from_csl
from refkit.model.types import ReferenceBase

GOLD = Path(__file__).parent / "cases" / "seed" / "gold.json"
FORMATS = [name for name in IMPORTERS if name != "zotero-json"]
_DATES = {"date": "1951-03-04", "accessDate": "2020-05-06", "originalDate": "1930", "filingDate": "1949-01-02"}


def example() -> list[ReferenceBase]:
    """The 26 records of the example page, from its gold."""
    rows = json.loads(GOLD.read_text(encoding="utf-8"))
    records = [from_csl(row.get("csl", row)) for row in rows]
    keys = formats.make_keys(records)
    return [r.with_(id=k) for r, k in zip(records, keys, strict=True)]


def full_item(kind: ItemType) -> dict[str, object]:
    """An item with a value in every field of its type, and a creator of every type that it may have."""
    item: dict[str, object] = {"itemType": kind.name, "tags": [{"tag": "harbours"}], "citationKey": f"k{kind.name}"}
    for name, variable in kind.fields.items():
        if variable and name != "citationKey":
            item[name] = _value(kind.name, name, variable)
    item["creators"] = [
        {"creatorType": role, "firstName": "Ada", "lastName": f"{role.capitalize()}son"} for role in kind.roles
    ]
    item["notes"] = [{"note": f"<p>Seen in {kind.name}</p>"}]
    return item


def _value(kind: str, name: str, variable: str) -> str:
    fixed = {"page": "12-34", "ISBN": "978-0-306-40615-7", "ISSN": "1234-5679", "URL": f"https://example.org/{kind}"}
    number = {"volume": "7", "issue": "3", "edition": "2", "number-of-pages": "240", "number-of-volumes": "4"}
    if variable in ("issued", "accessed", "original-date", "submitted"):
        return _DATES.get(name, "1951-03-04")
    return fixed.get(variable) or number.get(variable) or f"{name} of a {kind}"


def matrix() -> list[ReferenceBase]:
    """A record of each item type."""
    return [record(full_item(kind)) for kind in item_types().values()]


@dataclass
class Survival:
    """Counts of one format."""

    values: int = 0
    elsewhere: int = 0
    lost: int = 0
    people: int = 0
    roles_lost: int = 0
    fields: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """The share of values that are in place."""
        return 1 - (self.elsewhere + self.lost) / max(1, self.values)


def measure(records: Iterable[ReferenceBase], name: str) -> Survival:
    """What Zotero keeps of records by a format; a refused record is lost whole."""
    out = Survival()
    for reference in records:
        want = wanted(reference)
        people = sum(map(len, want.people.values()))
        lines = sum(1 for _ in extra_lines(want.extra))
        count = 1 + len(want.fields) + lines + people + len(want.tags) + len(want.notes)
        gone = lost(reference, name)
        if [x.field for x in gone] == ["record"]:
            out.values, out.lost = out.values + count, out.lost + count
            out.people, out.roles_lost = out.people + people, out.roles_lost + people
            out.fields["record"] += 1
            continue
        out.values += count
        out.people += people
        out.roles_lost += sum(x.field in want.people for x in gone)
        out.lost += sum(x.put is None for x in gone)
        out.elsewhere += sum(x.put is not None for x in gone)
        out.fields.update(x.field for x in gone)
    return out


def table(records: list[ReferenceBase]) -> str:
    """One line for each format."""
    lines = [f"{'format':<18}{'values':>8}{'in place':>10}{'elsewhere':>11}{'lost':>6}{'creators':>10}{'in role':>9}"]
    for name in FORMATS:
        s = measure(records, name)
        kept = s.values - s.elsewhere - s.lost
        lines.append(
            f"{name:<18}{s.values:>8}{kept:>10}{s.elsewhere:>11}{s.lost:>6}{s.people:>10}{s.people - s.roles_lost:>9}"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the tables."""
    files = [a for a in arguments if not a.startswith("-")]
    sets = {"the 26 records": example(), "37 item types": matrix()}
    if files:
        sets = {name: list(formats.loads(Path(name).read_text(encoding="utf-8"))) for name in files}
    for title, records in sets.items():
        print(f"\n{title} ({len(records)})\n{table(records)}")
        if "--verbose" in arguments:
            for name in FORMATS:
                print(f"\n{name}: {dict(measure(records, name).fields.most_common(40))}")
                for reference in records:
                    for loss in lost(reference, name):
                        print(f"   {loss}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
