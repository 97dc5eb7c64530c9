"""Writes the tables that are put together of many: `python -m refkit.knowledge.compile`.

`all_languages` has the words of all languages, `repositories.known` the names of all repositories. To be run when a file
in `languages/` or `repositories/` was changed or added; tests say so when it was forgotten.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

from refkit.knowledge import repositories, words
from refkit.knowledge.language import Language, Words

TARGET = Path(__file__).with_name("all_languages.py")
_HEAD = '''"""The words of all languages whose words are parted by blanks, in one table. Written by a program: do not edit.

Made from `languages/` by `python -m refkit.knowledge.compile`; `refkit.knowledge.words` says what it is for.
"""

from __future__ import annotations

# fmt: off
'''


def source() -> str:
    """The text of the module `all_languages`."""
    parted = [language for language in words.languages().values() if language.blanks]
    codes = tuple(language.code for language in parted)
    out = [_HEAD, "FORMS: dict[str, dict[str, str]] = {\n"]
    for field in fields(Language):
        tables = [getattr(language, field.name) for language in parted]
        if not isinstance(tables[0], Words):
            continue
        out.append(f'    "{field.name}": {{\n')
        for place in ("before", "behind", "either"):
            every = sorted({form for table in tables for form in words.split_forms(getattr(table, place))})
            if every:
                out.append(_string(f'        "{place}"', "|".join(every)))
        out.append("    },\n")
    out.append("}\n")
    for name, first in (("months", 1), ("seasons", 21), ("ordinals", 1)):
        table = words._numbered(name, codes, first)
        if name == "months":
            table = table | {word: n for word, n in words.AMBIGUOUS_MONTHS.items() if word in table}
        out.append(f"\n_{name.upper()} = {{\n")
        for number in sorted(set(table.values())):
            line = " ".join(sorted(word.replace(" ", "_") for word in table if table[word] == number))
            out.append(_string(f"    {number}", line))
        out.append(f"}}\n{name.upper()}: dict[str, int] = {{\n")
        out.append(
            f'    word.replace("_", " "): number for number, line in _{name.upper()}.items() for word in line.split()\n}}\n'
        )
    out.append("\n_LITTLE = {\n")
    for language in parted:
        out.append(_string(f'    "{language.code}"', " ".join(_little_words(language))))
    out.append(
        "}\nLITTLE_WORDS: dict[str, frozenset[str]] = {code: frozenset(line.split()) for code, line in _LITTLE.items()}\n"
    )
    out.append("\nPATTERNS: dict[str, str] = {\n")
    for names, position, any_case in words.WRITTEN_OUT:
        pattern = words.made_alternation(names, position, codes, "optional", any_case)
        lines = "".join(f"        {_quoted(piece)}\n" for piece in re.findall(r".{1,90}", pattern))
        out.append(f'    "{words.pattern_name(names, position, any_case)}": (\n{lines}    ),\n')
    return "".join(out) + "}\n"


def _little_words(language: Language) -> list[str]:
    """Articles, prepositions and conjunctions of one word; what an apostrophe ends is without it ("l’", not "’n")."""
    groups = (language.articles, language.prepositions, language.conjunctions)
    forms = {form for group in groups for text in (group.before, group.either) for form in words.split_forms(text)}
    return sorted(form.rstrip("’") for form in forms if " " not in form and not form.startswith("’"))


def _string(name: str, text: str) -> str:
    """An item of a dictionary: its key as it is to be written, and a string over as many lines as it needs."""
    indent = " " * (len(name) - len(name.lstrip()))
    pieces = re.findall(r".{1,98}(?:\||$)|.+?\|" if "|" in text else r".{1,98}(?:\s|$)", text)
    return f"{name}: (\n" + "".join(f"{indent}    {_quoted(piece)}\n" for piece in pieces) + f"{indent}),\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


KNOWN = Path(repositories.__file__).with_name("known.py")
_HEAD_OF_KNOWN = '''"""Names (folded) and abbreviations (as printed) of all repositories. Written by a program: do not edit.

Made from the tables beside it by `python -m refkit.knowledge.compile`: taking them apart takes 50 ms, and readers ask only
whether a name is known.
"""

from __future__ import annotations

# fmt: off
'''
SHORTEST = 3
"""Letters of the shortest abbreviation that is looked up: those of two are states, initials and classes as well."""


def source_of_known() -> str:
    """The text of the module `repositories.known`."""
    short = (a for a in repositories.abbreviations() if sum(map(str.isalpha, a)) >= SHORTEST)
    full = {repositories.folded(name) for row in repositories.repositories() for name in row.names}
    tables = (("ABBREVIATIONS", sorted(short)), ("NAMES", sorted(full)))
    return _HEAD_OF_KNOWN + "".join(
        f'{title}: frozenset[str] = frozenset({_quoted("|".join(listed))}.split("|"))\n' for title, listed in tables
    )


def main() -> None:
    """Write both tables."""
    TARGET.write_text(source(), encoding="utf-8", newline="\n")
    KNOWN.write_text(source_of_known(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
