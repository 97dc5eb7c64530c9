"""The whole reading of every case, checked in: what each field holds, where it was seen, how sure, and what was left.

    python -m tests.parse.readings            what reads otherwise than the files say, by kind and field
    python -m tests.parse.readings --write    writes the files anew; look at the first, then commit both together

The files (`tests/cases/parse/readings/`) have one fact a line, so that `git diff` shows a change field by field.
Confidence is rounded to two decimals. A reader's label words are left out: they are what it may skip, not what it read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from refkit.model.base import plain_values
from refkit.model.types import ReferenceBase, parse_reference
from refkit.train.scoring import FAULTS, verdicts
from tests.parse.cases import FOLDER, cases, read_cases

READINGS = FOLDER / "readings"
Reading = dict[str, Any]
"""Names of facts to facts. A field's fact has `value` and, where it was read, `confidence`, `reader` and `spans`."""
NO_FIELDS = ("kind", "type", "unparsed")
ASPECTS = ("spans", "confidence", "reader")


def reading(reference: ReferenceBase) -> Reading:
    """Everything that a reference says of itself and of the text it was read from, as JSON's own values."""
    values = plain_values(reference)
    provenance = reference.provenance
    facts: Reading = {"kind": values.pop("kind"), "type": reference.to_csl()["type"]}
    for name in sorted(values.keys() | provenance.fields.keys()):
        fact: dict[str, Any] = {"value": values[name]} if name in values else {}
        if name == "related":
            fact["value"] = [{"relation": r.relation, "reading": reading(r.reference)} for r in reference.related]
        if name in provenance.fields:
            trace = provenance.fields[name]
            spans = [list(span) for span in trace.spans]
            fact |= {"confidence": round(trace.confidence, 2), "reader": trace.reader, "spans": spans}
        facts[name] = fact
    words = list(provenance.unparsed_text)
    facts["unparsed"] = {"spans": [list(span) for span in provenance.unparsed], "words": words} if words else {}
    return facts


def record(facts: Reading) -> ReferenceBase:
    """The reference that a reading tells of, without its provenance."""
    values = {name: fact["value"] for name, fact in facts.items() if name not in NO_FIELDS and "value" in fact}
    if "related" in values:
        values["related"] = [{"relation": r["relation"], "reference": record(r["reading"])} for r in values["related"]]
    return parse_reference(values | {"kind": facts["kind"]})


def written(readings: Mapping[str, Reading]) -> str:
    """Readings as a file: JSON with one fact a line."""
    blocks = []
    for ident, facts in readings.items():
        pairs = ((_json(name), _json(fact)) for name, fact in facts.items())
        blocks.append(f"{_json(ident)}: {{\n" + ",\n".join(f"  {name}: {fact}" for name, fact in pairs) + "\n}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def kept() -> dict[str, Reading]:
    """The readings that are checked in, by case."""
    return {k: v for path in sorted(READINGS.glob("*.json")) for k, v in json.loads(path.read_text("utf-8")).items()}


@dataclass(frozen=True)
class Difference:
    """A fact that is not as it was: a value gained, lost or changed, or another place, confidence or reader of it."""

    kind: str
    field: str
    case: str
    before: Any
    after: Any

    def __str__(self) -> str:
        return f"  {self.case} {self.field} {self.kind}\n    was {_json(self.before)}\n    is  {_json(self.after)}"


def differences(case: str, before: Reading | None, after: Reading | None) -> Iterator[Difference]:
    """What differs between two readings of a case; a missing reading is a case that came or went."""
    if before is None or after is None:
        yield Difference("case added" if before is None else "case removed", "", case, None, None)
        return
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name, {}), after.get(name, {})
        if old == new:
            continue
        if name in NO_FIELDS:
            yield Difference("changed", name, case, old, new)
        elif old.get("value") != new.get("value"):
            kind = "gained" if "value" not in old else "lost" if "value" not in new else "changed"
            yield Difference(kind, name, case, old.get("value"), new.get("value"))
        else:
            aspects = [a for a in ASPECTS if old.get(a) != new.get(a)]
            parts = ({a: fact.get(a) for a in aspects} for fact in (old, new))
            yield Difference(" and ".join(aspects), name, case, *parts)


def judged(row: Mapping[str, Any], before: Reading, after: Reading) -> dict[str, str]:
    """What the right record says of a change: "better" or "worse" for each compared field whose verdict turned."""
    old, new = (verdicts(row, record(facts).to_csl()) for facts in (before, after))
    turned = {name: (old.get(name) in FAULTS, new.get(name) in FAULTS) for name in old | new}
    return {name: "better" if was else "worse" for name, (was, now) in turned.items() if was != now}


def write() -> None:
    """Write how the cases are read now, a file for each file of cases."""
    files: dict[str, dict[str, Reading]] = {}
    for case in cases():
        files.setdefault(case.file, {})[case.ident] = reading(read_cases()[case.ident])
    for path in READINGS.glob("*.json"):
        if path.stem not in files:
            path.unlink()
    for name, readings in files.items():
        (READINGS / f"{name}.json").write_text(written(readings), encoding="utf-8", newline="\n")


def main() -> int:
    """Show what changed; with --write, keep it. The exit code is 1 where something changed and was not kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the files anew")
    options = parser.parse_args()
    before, now = kept(), {ident: reading(reference) for ident, reference in read_cases().items()}
    rows = {case.ident: case for case in cases()}
    counts, entries = Counter[str](), 0
    for ident in before | now:
        found = list(differences(ident, before.get(ident), now.get(ident)))
        entries += bool(found)
        if ident not in before or ident not in now:
            counts.update(d.kind for d in found)
            continue
        if found:
            print(f"{ident} | {rows[ident].text}", *found, sep="\n")
        counts.update(f"{d.kind} {d.field}" for d in found)
        for field, verdict in judged(rows[ident].row, before[ident], now[ident]).items() if found else ():
            print(f"  {verdict}: {field}")
            counts[f"{verdict}: {field}"] += 1
    for label, count in sorted(counts.items()):
        print(f"{count:6} {label}")
    print(f"{len(now)} cases, {entries} read otherwise than the files say")
    if options.write:
        write()
    return int(bool(entries) and not options.write)


if __name__ == "__main__":
    sys.exit(main())
