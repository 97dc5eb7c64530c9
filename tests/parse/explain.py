"""Shows how an entry is read: every proposal in its order, where in `refkit/parse` it was made, and which were kept.

    python -m tests.parse.explain "Walt, S. 1990. The Origins of Alliances. Cornell University Press."
    python -m tests.parse.explain books-01           a case, by its id
    python -m tests.parse.explain --fields           which modules read each field, over all cases (for the how-to page)

A line of a proposal: `*` where the record keeps it, the field, how sure, its reader, the words, and the calls that led
to it, each with its line. Votes for a kind add up; `kinds.decide` weighs them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any
from unittest.mock import patch

from refkit.parse import flow
from refkit.parse.context import ListContext
from refkit.parse.proposal import Draft, Proposal
from refkit.parse.record import build, choose
from tests.parse.cases import cases

PARSE = Path(flow.__file__).parent
Way = tuple[str, ...]
"""Calls from the outermost in, each as "module.function:line"."""


@dataclass
class Explained(Draft):
    """A draft that keeps, for every proposal and vote, the calls that led to it."""

    made: list[tuple[Proposal, Way]] = field(default_factory=list)
    ballots: list[tuple[str, float, Way]] = field(default_factory=list)

    def propose(self, *args: Any, **options: Any) -> None:
        """Keep the way with the proposal."""
        super().propose(*args, **options)
        self.made.append((self.proposals[-1], _way(sys._getframe(1))))

    def vote(self, kind: str, weight: float) -> None:
        """Keep the way with the vote."""
        super().vote(kind, weight)
        self.ballots.append((kind, weight, _way(sys._getframe(1))))


def _way(frame: FrameType | None) -> Way:
    calls: list[str] = []
    while frame is not None and (code := frame.f_code) is not flow.read.__code__:
        path = Path(code.co_filename)
        if path.parent == PARSE:
            calls.append(f"{path.stem}.{code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return tuple(reversed(calls))


def explained(text: str) -> Explained:
    """The entry with all that its grammars proposed."""
    with patch.object(flow, "Draft", Explained):
        draft = flow.read(text, ListContext())
    assert isinstance(draft, Explained)
    return draft


def kept(draft: Explained) -> Iterator[tuple[Proposal, Way]]:
    """The proposals that won their field."""
    best = {id(p) for p in choose(draft).values()}
    return ((p, way) for p, way in draft.made if id(p) in best)


def told(text: str) -> Iterator[str]:
    """What there is to say of an entry, line by line."""
    draft = explained(text)
    best, standing = {id(p) for p, _ in kept(draft)}, {id(p) for p in draft.proposals}
    yield text
    for proposal, way in draft.made:
        mark = "*" if id(proposal) in best else " " if id(proposal) in standing else "-"
        words = " + ".join(repr(text[a:b]) for a, b in proposal.spans)
        said = f"{mark} {proposal.field:16} {proposal.confidence:.2f} {proposal.reader:15} {words}"
        yield f"{said}\n      {' > '.join(way)}"
    for kind, weight, way in draft.ballots:
        yield f"  vote {kind} {weight:+g}  {' > '.join(way)}"
    reference = build(draft)
    left = ", ".join(map(repr, reference.provenance.unparsed_text)) or "nothing"
    yield f"a {reference.kind}; unparsed: {left}"


HANDED = ("_put", "container", "_title", "_names", "take_date", "take_year", "_record")
"""Functions that propose what their caller found: the module that counts is the caller's."""


def reader_of(way: Way) -> str:
    """The module of `refkit/parse` in which a proposal's words were recognised."""
    calls = [call.partition(".") for call in way]
    found = [module for module, _, rest in calls if rest.partition(":")[0] not in HANDED and module != "flow"]
    return found[-1] if found else "flow"


def modules() -> dict[str, Counter[str]]:
    """For each field, in how many cases each module read it."""
    out: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for case in cases():
        for proposal, way in kept(explained(case.text)):
            out[proposal.field][reader_of(way)] += 1
    return dict(out)


def table() -> list[str]:
    """The rows of the how-to page: each field, and the modules that read a twentieth of it or more, the first first."""
    rows = []
    for name, found in sorted(modules().items()):
        often = [f"`{m}`" for m, count in found.most_common() if count * 20 >= found.total()]
        rows.append(f"| `{name}` | {', '.join(often)} |")
    return rows


def main() -> None:
    """Explain the entries or cases, or print the table of fields."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("entries", nargs="*", metavar="ENTRY", help="an entry's words, or the id of a case")
    parser.add_argument("--fields", action="store_true")
    options = parser.parse_args()
    texts = {case.ident: case.text for case in cases()}
    for entry in options.entries:
        print(*told(texts.get(entry, entry)), sep="\n")
    if options.fields:
        print(*table(), sep="\n")


if __name__ == "__main__":
    main()
