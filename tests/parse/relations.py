"""Relations that hold for every entry: how a page was set, copied or typed does not change the record.

    python -m tests.parse.relations                      how many of the cases read otherwise, and which, by relation
    python -m tests.parse.relations "line break" --show  with the changed text and the fields that differ

The text of a case is changed as pages change it (a break where a blank was, another kind of quotation marks, a number
before the entry ...) and must give the same CSL-JSON, once characters are composed (NFC), quotes straight and blanks
single.
"""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from refkit.model.types import ReferenceBase
from tests.parse.alone import parse_entry
from tests.parse.cases import Case, cases, read_cases

Change = Callable[[str, int], str]
"""A changed text, of a text and a number that stands for the case and chooses the place."""

_STRAIGHT = str.maketrans(dict.fromkeys("“”„‟", '"') | dict.fromkeys("‘’‚‛", "'"))


def one_blank(instead: str) -> Change:
    """One blank is something else; the text as it is where it has none. Addresses have no blanks, so none is broken."""

    def change(text: str, chosen: int) -> str:
        places = [i for i, character in enumerate(text) if character == " "]
        at = places[chosen % len(places)] if places else len(text)
        return text[:at] + instead + text[at + 1 :] if places else text

    return change


def every_blank(instead: str) -> Change:
    """Every blank is something else."""
    return lambda text, _: text.replace(" ", instead)


def before(words: str) -> Change:
    """Words stand before the entry."""
    return lambda text, _: words + text


def straight_quotes(text: str, _: int) -> str:
    """Quotes and apostrophes as a keyboard has them."""
    return text.translate(_STRAIGHT)


def curly_quotes(text: str, _: int) -> str:
    """Straight quotes and apostrophes as a word processor turns them: opening behind a blank, a bracket or a dash."""
    for straight, (opening, closing) in {'"': "“”", "'": "‘’"}.items():
        text = re.sub(rf"(?:^|(?<=[\s(\[—–“])){straight}(?=\S)", opening, text).replace(straight, closing)
    return text


def trailing_stop(text: str, _: int) -> str:
    """Without the stop at the end, or with one where there is none."""
    return text[:-1] if text.endswith(".") else text + "."


def composition(text: str, _: int) -> str:
    """Accents as characters of their own, or composed where they are."""
    return unicodedata.normalize("NFD" if unicodedata.is_normalized("NFC", text) else "NFC", text)


_BLANKS = {"line break": "\n", "indented break": "\n    ", "no-break space": "\u00a0", "two blanks": "  "}
RELATIONS: dict[str, Change] = {
    **{name: one_blank(instead) for name, instead in _BLANKS.items()},
    **{f"{name} everywhere": every_blank(instead) for name, instead in _BLANKS.items()},
    "straight quotes": straight_quotes,
    "curly quotes": curly_quotes,
    "list number with a stop": before("12. "),
    "list number in brackets": before("[12] "),
    "trailing stop": trailing_stop,
    "composition": composition,
}


def same(value: Any) -> Any:
    """A value as it is compared: composed characters, straight quotes, single blanks."""
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).translate(_STRAIGHT).split())
    if isinstance(value, dict):
        return {key: same(part) for key, part in value.items()}
    return [same(part) for part in value] if isinstance(value, list | tuple) else value


@dataclass(frozen=True)
class Outcome:
    """A relation tried on a case: the changed text, and the CSL variables that read otherwise than in `was`."""

    case: Case
    text: str
    was: dict[str, Any]
    now: dict[str, Any]

    @property
    def fields(self) -> tuple[str, ...]:
        """The variables that differ, sorted; empty where the relation holds."""
        return tuple(sorted(f for f in self.was.keys() | self.now.keys() if self.was.get(f) != self.now.get(f)))


@cache
def _compared() -> dict[str, dict[str, Any]]:
    return {ident: same(reference.to_csl()) for ident, reference in read_cases().items()}


def outcomes(relation: str, read: Callable[[str], ReferenceBase] = parse_entry) -> Iterator[Outcome]:
    """The relation tried on every case whose text it changes."""
    for case in cases():
        text = RELATIONS[relation](case.text, zlib.crc32(case.ident.encode()))
        if text != case.text:
            yield Outcome(case, text, _compared()[case.ident], same(read(text).to_csl()))


def main() -> int:
    """Print, by relation, how many cases it changes, how many of them read otherwise, and which."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("relations", nargs="*", metavar="RELATION", help="one or several of: " + ", ".join(RELATIONS))
    parser.add_argument("--show", action="store_true", help="the changed text and what differs")
    options = parser.parse_args()
    if unknown := set(options.relations) - RELATIONS.keys():
        parser.error(f"no relation is called {', '.join(sorted(unknown))}; there are {', '.join(RELATIONS)}")
    for relation in options.relations or RELATIONS:
        tried = list(outcomes(relation))
        broken = [outcome for outcome in tried if outcome.fields]
        print(f"{relation}: {len(broken)} of {len(tried)}, {len(broken) / max(len(tried), 1):.1%}")
        for outcome in broken:
            print(f"    {outcome.case.ident}: {', '.join(outcome.fields)}")
            if options.show:
                print(f"        {outcome.text!r}")
                for field in outcome.fields:
                    print(f"        {field}: was {outcome.was.get(field)!r}, is {outcome.now.get(field)!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
