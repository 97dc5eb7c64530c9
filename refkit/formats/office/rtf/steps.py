"""What stands between the tokens of an RTF file and its page: the steps to write, the fields and notes in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from refkit.formats.office.livefields import is_bibliography

DEEPEST = 1000  # groups; those below share the state of the last one


@dataclass(slots=True)
class Field:
    """A field: the code that stands in it, the data of its program."""

    code: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)

    @property
    def prints_list(self) -> bool:
        """Whether it prints a bibliography."""
        return is_bibliography("".join(self.code)[:400])


@dataclass(slots=True)
class Note:
    """A note: its steps, and whether it is an endnote."""

    steps: list[Step] = field(default_factory=list)
    end: bool = False


# What is written, in order: (kind, text, marks, field or note). Kinds: text, par, cell, row, zone, begin, end, note.
Step = tuple[str, str, frozenset[str], "Field | Note | None"]
