"""What tells the type of a source: the kind that the grammars voted for, the labels found, and the words under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from refkit.model.library import FieldTrace
from refkit.parse.periodicals import is_reference_work, periodical_kind
from refkit.parse.tagger.assembly import Run, runs
from refkit.parse.tagger.features import QUOTES, Seen
from refkit.parse.tagger.labels import OUTSIDE
from refkit.read.bodies import is_body

_TOLD_MISSING = ("AU", "TI", "CT", "PU", "PL", "PA", "VO", "IS", "DA", "AR", "AL")
_PAIRS = tuple("CT VO|CT ED|CT PU|CT UR|PU PL|CT IS|AR UR|DA CT".split("|"))
_WORDS_OF = frozenset(("TI", "CT", "GE", "PU", "AR", "AK", "CO", "NO", OUTSIDE))


def type_features(
    text: str,
    seen: Seen,
    labels: Sequence[str],
    blind: Sequence[str],
    kind: str,
    csl_type: str,
    traces: Mapping[str, FieldTrace],
    found: Sequence[Run] | None = None,
) -> list[str]:
    """The features of an entry whose tokens have these labels, and others by the blind tagger.

    `kind`, `csl_type` and `traces` are the grammars'; `found` are the labels' runs, where they are known.
    """
    out = {f"k={kind}", f"kt={csl_type}"}
    out.update(f"gr={trace.reader}" for trace in traces.values())
    out.update(f"hb={label}" for label in {label.upper() for label in blind})
    out.update(seen.flags)
    _add_values(text, runs(text, seen.tokens, labels) if found is None else found, out)
    order: list[str] = []
    for i, (word, label, known) in enumerate(zip(seen.words, labels, seen.known, strict=True)):
        begins = label.isupper() and label != OUTSIDE
        label = label.upper()
        if begins and (not order or order[-1] != label):
            order.append(label)
        if not word.isdigit():
            out.add(f"w={word}")
            if len(word) > 4:
                out.add(f"p4={word[:4]}")
        if label in _WORDS_OF and not word.isdigit() and not word.startswith(("http", "www.")):
            out.add(f"{label}={word}")
        if begins:
            gap = seen.tokens[i].gap.strip().translate(QUOTES)
            out.add(f"b={label}|{gap[-1:]}")
            if label in ("TI", "CT", "GE"):
                out.add(f"1{label}={word}")
        for mark in known:
            if mark[0] != "l" or mark in ("ll", "lg"):
                out.add(f"m={label}|{mark}")
        if label == "UR":
            out.update(f"u={piece}" for piece in word.split("/")[2:4])
    held = set(order)
    out.update(f"h={label}" for label in held)
    out.update(f"n={label}" for label in _TOLD_MISSING if label not in held)
    out.update(f"o={a}>{b}" for a, b in pairwise(order))
    out.update(f"hk={kind}|{label}" for label in held)
    for pair in _PAIRS:
        one, other = pair.split()
        out.add(f"p={one}{other}|{one in held}{other in held}")
    date = [seen.words[i] for i, label in enumerate(labels) if label.upper() == "DA"]
    out.add(f"date={min(len(date), 3)}")
    out.add(f"first={order[0] if order else ''}")
    out.add(f"last={order[-1] if order else ''}")
    return sorted(out)


def _add_values(text: str, found: Sequence[Run], out: set[str]) -> None:
    """Add what the tables say of the container, the title and the author, and how many values there are."""
    values: dict[str, list[str]] = {}
    for run in found:
        values.setdefault(run.label, []).append(text[run.start : run.stop])
    if "CT" in values:
        kind, sure = periodical_kind(values["CT"][0])
        out.add(f"pk={kind}{int(sure)}")
        out.add(f"ref={is_reference_work(values['CT'][0])}")
    titles, authors = values.get("TI", []), values.get("AU", [])
    if titles:
        out.add(f"tk={periodical_kind(titles[0])[0]}")
        out.add(f"lt={min(6, len(titles[0].split()) // 2)}")
    if authors:
        out.add(f"ab={is_body(authors[0])}")
        out.add(f"na={min(4, len(authors))}")
    out.add(f"nt={len(titles)}")
