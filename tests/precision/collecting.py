"""Runs the text rules over references and keeps what they saw; then draws a sample that has something of each rule."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from refkit.reading import read_alone
from refkit.rules import RULES, check_entries
from refkit.rules.engine.registry import as_codes, select_rules, text_rules
from refkit.trace import Change, Finding, apply
from tests.precision.sheets import SCHEMA, Sheet

AROUND = 60  # characters beside a hit that a judge sees; all of the entry is in the sheet too


@dataclass
class Found:
    """All hits in some references: one row each, and how many there are by rule and safety."""

    texts: int = 0
    sets: Counter[str] = field(default_factory=Counter)
    together: int = 1
    rules: list[str] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    hits: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def texts_of(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """The references of files and folders, each with the name of its set; a text that came before is left out."""
    seen: set[str] = set()
    for path in files(paths):
        name = path.name.split(".")[0]
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                if not line.strip():
                    continue
                text = line if path.suffix == ".txt" else json.loads(line).get("text") or ""
                text = re.sub(r"\s*[\r\n]+\s*", " ", str(text)).strip()
                letters = "".join(c for c in text.lower() if c.isalnum())
                if letters and text not in seen:
                    seen.add(text)
                    yield name, text


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as they are given, and those of folders that can hold references, by name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.iterdir() if p.name.endswith((".jsonl", ".jsonl.gz", ".txt")))
        else:
            yield path


def collect(paths: Iterable[Path], *, select: str | None = None, together: int = 1, repairs: bool = False) -> Found:
    """What rules see in references, each alone or in lists of `together` neighbours; `repairs`: only what they mend."""
    found = Found(together=together, rules=[rule.code for rule in select_rules(text_rules(), as_codes(select))])
    for name, texts in _lists(texts_of(paths), together):
        found.texts += len(texts)
        found.sets[name] += len(texts)
        for finding in check_entries(texts, select=select, reader=read_alone):
            if repairs and not finding.changes:
                continue
            text = texts[finding.entry or 0]
            found.hits[finding.rule][finding.safety.value] += 1
            found.rows.append(row(finding, text, name))
    return found


def _lists(texts: Iterable[tuple[str, str]], size: int) -> Iterator[tuple[str, list[str]]]:
    held: list[str] = []
    last = ""
    for name, text in texts:
        if held and (name != last or len(held) == size):
            yield last, held
            held = []
        held.append(text)
        last = name
    if held:
        yield last, held


def row(finding: Finding, text: str, name: str) -> dict[str, Any]:
    """A hit as a judge needs it. Its id is the same whenever the same hit is drawn."""
    rule = RULES[finding.rule]
    changes = sorted(finding.changes, key=lambda c: c.span)
    mark = f"{finding.rule}\n{text}\n{finding.span}\n{[(c.span, c.after) for c in changes]}"
    return {
        "id": f"{finding.rule}-{hashlib.sha256(mark.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}",
        "rule": finding.rule,
        "name": rule.name,
        "why": rule.why,
        "safety": finding.safety.value,
        "message": finding.message,
        "shown": shown(text, finding, changes),
        "before": text,
        "after": apply(text, changes)[0] if changes else None,
        "set": name,
        "verdict": "",
    }


def shown(text: str, finding: Finding, changes: Sequence[Change]) -> str:
    """The hit in its context: `[-gone-]{+new+}`, or `«what is told»`, blanks that are not plain ones made visible."""
    if changes:
        pieces = [(c.span, f"[-{c.before}-]" * bool(c.before) + f"{{+{c.after}+}}" * bool(c.after)) for c in changes]
    else:
        pieces = [(finding.span, f"«{finding.span.of(text)}»")]
    first, last = pieces[0][0].start, pieces[-1][0].end
    out = ["…" * (first > AROUND), text[max(0, first - AROUND) : first]]
    at = first
    for span, words in pieces:
        out += [text[at : span.start], words]
        at = span.end
    out += [text[last : last + AROUND], "…" * (len(text) > last + AROUND)]
    return "".join(f"⟨{ord(c):04X}⟩" if c != " " and (c.isspace() or not c.isprintable()) else c for c in "".join(out))


def sampled(found: Found, *, seed: int, per_family: int) -> Sheet:
    """At most `per_family` hits of each family, shared out evenly among its rules and, in these, among the safeties."""
    rng = random.Random(seed)
    families: dict[str, dict[tuple[str, str], list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    known: set[str] = set()
    for hit in found.rows:
        if hit["id"] not in known:
            known.add(hit["id"])
            families[hit["rule"][:3]][hit["rule"], hit["safety"]].append(hit)
    chosen: list[dict[str, Any]] = []
    for _, groups in sorted(families.items()):
        shares = even_shares({key: len(hits) for key, hits in groups.items()}, per_family)
        for key, hits in sorted(groups.items()):
            chosen += rng.sample(hits, shares[key])
    head = {
        "schema": SCHEMA,
        "seed": seed,
        "per_family": per_family,
        "together": found.together,
        "texts": found.texts,
        "sets": dict(sorted(found.sets.items())),
        "hits": {code: dict(sorted(counts.items())) for code, counts in sorted(found.hits.items())},
        "rules": found.rules,
    }
    return Sheet(head, sorted(chosen, key=lambda hit: (hit["rule"], hit["safety"], hit["id"])))


def even_shares(sizes: dict[Any, int], total: int) -> dict[Any, int]:
    """How many of each group, as even as their sizes allow, and not more than `total` in all."""
    shares = dict.fromkeys(sizes, 0)
    left = total
    while left > 0:
        open_ = [key for key in sorted(sizes) if shares[key] < sizes[key]]
        if not open_:
            break
        each = max(1, left // len(open_))
        for key in open_:
            more = min(each, sizes[key] - shares[key], left)
            shares[key] += more
            left -= more
    return shares
