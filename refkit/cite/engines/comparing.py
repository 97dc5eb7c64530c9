"""Where engines differ, entry by entry: two that agree are evidence that an entry is right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from refkit.cite.engines import ENGINES
from refkit.cite.rendering import render
from refkit.errors import MissingExtraError

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase


@dataclass(frozen=True, slots=True)
class Difference:
    """One reference that engines print differently: its key, and each engine's entry by the engine's name."""

    key: str
    entries: dict[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A style printed by several engines: which ones, how many entries agree, and those that do not."""

    style: str
    engines: tuple[str, ...]
    total: int
    differences: tuple[Difference, ...]

    @property
    def text(self) -> str:
        """The comparison for reading: a line that sums up, and each difference with one line for each engine."""
        width = max((len(e) for e in self.engines), default=0)
        agreed = self.total - len(self.differences)
        lines = [f"{self.style}: {agreed} of {self.total} entries are the same in {', '.join(self.engines)}\n"]
        for difference in self.differences:
            lines.append(f"  {difference.key}\n")
            lines += [f"    {name:<{width}}  {entry}\n" for name, entry in difference.entries.items()]
        return "".join(lines)


def compare(
    library: Iterable[ReferenceBase], style: str | Path, engines: Iterable[str] | None = None, locale: str | None = None
) -> Comparison:
    """The entries of a library in a style by each engine; engines whose extra is not installed are left out."""
    references = tuple(library)
    printed: dict[str, dict[int, str]] = {}
    keys: dict[int, str] = {}
    for name in engines if engines is not None else ENGINES:
        try:
            rendered = render(references, style, engine=name, locale=locale)
        except MissingExtraError:
            if engines is not None:
                raise
            continue
        printed[name] = dict(zip(rendered.positions, rendered.entries, strict=True))
        keys.update(zip(rendered.positions, rendered.keys, strict=True))
    differences = []
    for n in range(len(references)):
        entries = {name: by_position[n] for name, by_position in printed.items()}
        if len({" ".join(e.split()) for e in entries.values()}) > 1:
            differences.append(Difference(keys[n], entries))
    return Comparison(str(style), tuple(printed), len(references), tuple(differences))
