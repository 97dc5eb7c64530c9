"""How often the encoding of a list is recognised: `python -m tests.encoding_scores [FILE...]`.

A list is right where it comes out as the text that was encoded, whatever the encoding is called. Each list is tried
whole, by its first reference, and a hundred references long.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from refkit.intake import decode

CASES = Path(__file__).parent / "cases" / "encodings"


class Trial(NamedTuple):
    """A list in an encoding, and what came of it."""

    name: str
    codec: str
    text: str
    read_as: str
    right: bool
    confidence: str


def lists(path: Path) -> Iterator[tuple[str, list[str], str]]:
    """The lists of a file: name, encodings, text. A list begins with `# name | encodings`."""
    for block in path.read_text(encoding="utf-8").split("\n# "):
        head, _, text = block.removeprefix("# ").partition("\n")
        name, _, codecs = head.partition(" | ")
        yield name, codecs.split(), text.strip() + "\n"


def trials(path: Path) -> Iterator[Trial]:
    """Every list of a file in each of its encodings, in three lengths."""
    for name, codecs, text in lists(path):
        lines = text.splitlines(keepends=True)
        forms = {text, lines[0], "".join(lines[i % len(lines)] for i in range(100))}
        for form in sorted(forms, key=len):
            for codec in codecs:
                text = as_typed(form, codec)
                source = decode(text.encode(codec), name)
                told = source.notices[0] if source.notices else ""
                yield Trial(name, codec, text, source.encoding, source.text == text, told)


_PLAIN = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-"}


def as_typed(text: str, codec: str) -> str:
    """The text as somebody types it in an encoding without curly quotes and dashes."""
    return "".join(c if c.encode(codec, "ignore") else _PLAIN.get(c, "") for c in text)


def main(paths: list[Path]) -> None:
    """Print the wrong ones, and the share of right ones by encoding."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for path in paths:
        for trial in trials(path):
            total[trial.codec] += 1
            right[trial.codec] += trial.right
            if not trial.right:
                print(f"{trial.name} ({trial.text.count(chr(10))} lines, {trial.codec}): {trial.confidence}")
    for codec in sorted(total):
        print(f"{codec:14} {right[codec]:4} of {total[codec]}")
    print(f"{'all':14} {right.total():4} of {total.total()}")


if __name__ == "__main__":
    main([Path(p) for p in sys.argv[1:]] or sorted(CASES.glob("*.txt")))
