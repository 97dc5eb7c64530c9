"""References as they come out of a page, a scan or a hurry: damaged, with gold that is still true.

A damage is a function that looks at a reference and names edits; the places of all values are moved with the edits and
read anew, so that a misread letter is misread in gold too. Days, years, numbers and addresses are never touched:
their values are not those words.
"""

from __future__ import annotations

import copy
import random
import re
import unicodedata
from collections.abc import Callable
from typing import TypeAlias

from refkit.train.synthetic.edits import Edit, Sheet, sheet_of
from refkit.train.synthetic.rows import Row


def damaged(row: Row, rng: random.Random) -> Row:
    """The row with one to three damages, and gold values as the damaged text has them; a new id, the rest as it was."""
    sheet = sheet_of(row)
    wanted = rng.choice((1, 1, 2, 2, 3))
    names, weights = list(DAMAGES), [weight for weight, _ in DAMAGES.values()]
    for _ in range(8):  # a text may have nothing that a damage looks for
        before = sheet.text
        sheet.apply(DAMAGES[rng.choices(names, weights=weights)[0]][1](sheet, rng))
        wanted -= sheet.text != before
        if not wanted:
            break
    gold = copy.deepcopy(row["gold"])
    for spot in sheet.spots:
        value = " ".join(sheet.text[spot.start : spot.end].split())
        if not value:
            continue
        if spot.part:
            _rename(gold[spot.name][spot.index], spot.part, value)
        else:
            gold[spot.name] = value
    return {**row, "id": f"{row['id']}d", "text": sheet.text, "gold": gold}


def _rename(person: dict[str, str], part: str, value: str) -> None:
    """Names in other cases are the same names."""
    if value.casefold() != person[part].casefold():
        person[part] = value


# -- blanks and marks ------------------------------------------------------------------------------------------------


def _some(found: list[Edit], rng: random.Random, most: int) -> list[Edit]:
    return rng.sample(found, min(len(found), rng.randint(1, most)))


def lost_blanks(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """ "Title, Berlin" → "Title,Berlin" """
    return _some([Edit(m.end() - 1, m.end(), "") for m in re.finditer(r"[,.;:)”“»] ", sheet.text)], rng, 3)


def more_blanks(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """ "Title, Berlin" → "Title , Berlin", "Title,  Berlin" """
    stops = [Edit(m.start(), m.start(), " ") for m in re.finditer(r"(?<=\w)[,;:.](?= )", sheet.text)]
    blanks = [Edit(m.start(), m.end(), "  ") for m in re.finditer(r"(?<=\S) (?=\S)", sheet.text)]
    return _some(rng.choice((stops, blanks)), rng, 2)


def doubled_marks(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """ "Title, Berlin" → "Title,, Berlin", "Title., Berlin" """
    marks = list(re.finditer(r"(?<=\w)[,.;:](?= |$)", sheet.text))
    return _some([Edit(m.start(), m.start(), rng.choice((m[0], m[0], "."))) for m in marks], rng, 2)


def other_marks(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Commas for stops and stops for commas, at the borders of values."""
    borders = {spot.end for spot in sheet.spots} | {end for _, end in sheet.kept}
    marks = [m for m in re.finditer(r"[,.:;](?= )", sheet.text) if m.start() in borders]
    kinds = {",": ".;", ".": ",,;", ":": ",.", ";": ",."}
    return _some([Edit(m.start(), m.end(), rng.choice(kinds[m[0]])) for m in marks], rng, 3)


def lost_marks(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Commas and stops at the borders of values are left out."""
    borders = {spot.end for spot in sheet.spots} | {end for _, end in sheet.kept}
    marks = [m for m in re.finditer(r"[,.:;](?= )", sheet.text) if m.start() in borders]
    return _some([Edit(m.start(), m.end(), "") for m in marks], rng, 2)


def end_of_entry(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """The last stop is lost, or there is one more."""
    text = sheet.text.rstrip()
    if text.endswith((".", ";", "。")):
        return [Edit(len(text) - 1, len(text), "")]
    return [Edit(len(text), len(text), rng.choice((".", ".", ",", ";")))]


def lost_brackets(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """ "Title (Berlin: Beck, 1990), 4" → "Title, Berlin: Beck, 1990, 4" """
    edits = []
    for m in re.finditer(r" ?\(([^()]{4,80})\)", sheet.text):
        edits += [Edit(m.start(), m.start(1), ", "), Edit(m.end() - 1, m.end(), "")]
    return edits[:2]


_QUOTES = '“”„‟«»‹›‘’‚「」『』《》"'


def straight_quotes(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Typographic quotes become straight ones."""
    double = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‹›‘’‚", "'"))
    return [Edit(i, i + 1, new) for i, char in enumerate(sheet.text) if (new := char.translate(double)) != char]


def lost_quotes(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """All quotes that stand around a value are lost, or the last one."""
    borders = {spot.start for spot in sheet.spots} | {spot.end for spot in sheet.spots}
    around = [
        Edit(i, i + 1, "")
        for i, char in enumerate(sheet.text)
        if char in _QUOTES and (i in borders or i + 1 in borders or i - 1 in borders)
    ]
    return around[-1:] if rng.random() < 0.3 else around


def other_quotes(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Pairs of another language, or the same mark on both sides."""
    left, right = rng.choice(("„“", "«»", "»«", "””", "‘’", "``", "''", '""', "“”", "„”"))
    opening, closing = set("“„«‘‚「『《"), set("”»’」』》")
    edits = []
    for i, char in enumerate(sheet.text):
        beside_letters = 0 < i < len(sheet.text) - 1 and sheet.text[i - 1].isalpha() and sheet.text[i + 1].isalpha()
        if not beside_letters and char in opening | closing:
            edits.append(Edit(i, i + 1, left if char in opening else right))
    return edits


def other_dashes(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Dashes become hyphens, hyphens between numbers dashes."""
    new = rng.choice("--–—")
    return [Edit(m.start(), m.end(), new) for m in re.finditer(r"[–—‒−]|(?<=\d)-(?=\d)", sheet.text)]


# -- letters ---------------------------------------------------------------------------------------------------------

_MISREAD = {
    "rn": "m", "m": "rn", "l": "1", "I": "l", "O": "0", "e": "c", "h": "b", "cl": "d", "fi": "ﬁ", "fl": "ﬂ", "li": "h",
    "vv": "w", "S": "5", "ü": "ii", "ä": "a", "é": "e", "ß": "B", "н": "п", "и": "н", "ш": "т", "l’": "1’", "ii": "ü",
    "t": "f", "c": "e", "u": "n", "a": "o",
}  # fmt: skip


def misread(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Letters as a scan is read: rn for m, 1 for l, a ligature kept."""
    places = [
        Edit(m.start(), m.end(), _MISREAD[m[0]]) for pair in _MISREAD for m in re.finditer(re.escape(pair), sheet.text)
    ]
    return _some(places, rng, 3)


def lost_accents(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """ "Müller" → "Muller", "Mueller" """
    table = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"} if rng.random() < 0.3 else {}
    edits = []
    for i, char in enumerate(sheet.text):
        plain = table.get(char) or _bare(char)
        if plain != char and unicodedata.name(char, "").startswith("LATIN"):
            edits.append(Edit(i, i + 1, plain))
    return edits


def _bare(char: str) -> str:
    apart = unicodedata.normalize("NFD", char)
    return {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ı": "i"}.get(char, apart[0])


def apart_accents(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Letters with their accents decomposed, as some systems hand them over."""
    return [
        Edit(i, i + 1, apart)
        for i, char in enumerate(sheet.text)
        if (apart := unicodedata.normalize("NFD", char)) != char
        and len(apart) == 2
        and char.isalpha()
        and ord(char) < 0x500
    ]


def _recased(sheet: Sheet, names: tuple[str, ...], change: Callable[[str], str]) -> list[Edit]:
    edits = []
    for spot in sheet.spots:
        if spot.name in names and spot.part in ("", "family"):
            for i in range(spot.start, spot.end):
                new = change(sheet.text[spot.start : spot.end])[i - spot.start]
                if new != sheet.text[i]:
                    edits.append(Edit(i, i + 1, new))
    return edits


def _same_length(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "".join(new if len(new) == 1 else old for old, new in ((c, change(c)) for c in text))


_upper = _same_length(str.upper)
_lower = _same_length(str.lower)


def title_in_capitals(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """The title, or that of what it stands in, in capitals."""
    return _recased(sheet, rng.choice((("title",), ("container-title",), ("title", "container-title"))), _upper)


def names_in_capitals(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Families in capitals, as in French and Portuguese lists."""
    return _recased(sheet, ("author", "editor"), _upper)


def small_letters(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Everything in small letters, or the title."""
    if rng.random() < 0.6:
        return _recased(sheet, ("title",), lambda text: text[:1] + _lower(text[1:]))
    return [Edit(i, i + 1, c.lower()) for i, c in enumerate(sheet.text) if c.isupper() and len(c.lower()) == 1]


def title_case(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Each word of the title begins with a capital."""
    return _recased(
        sheet, ("title", "container-title"), lambda text: re.sub(r"(?<![\w’'])\w", lambda m: _upper(m[0]), text)
    )


# -- lines, lists and pages --------------------------------------------------------------------------------------------


def broken_line(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """A line ends between two words."""
    places = [
        Edit(m.start(), m.end(), rng.choice(("\n", "\n", "\n    "))) for m in re.finditer(r"(?<=\S) (?=\S)", sheet.text)
    ]
    return _some(places, rng, 2)


def broken_word(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """A line ends within a word, with a hyphen."""
    places = [
        Edit(m.start(), m.start(), rng.choice(("-\n", "- ")))
        for m in re.finditer(r"(?<=[A-Za-zÀ-ɏЀ-ӿ]{3})(?=[a-zß-ɏа-ӿ]{4})", sheet.text)
    ]
    return _some(places, rng, 1)


def marked_title(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Marks of italics that were left in the text."""
    left, right = rng.choice((("*", "*"), ("_", "_"), ("<i>", "</i>"), ("<em>", "</em>"), ("**", "**")))
    name = "container-title" if any(s.name == "container-title" for s in sheet.spots) else "title"
    spots = [spot for spot in sheet.spots if spot.name == name]
    return [edit for s in spots for edit in (Edit(s.start, s.start, left), Edit(s.end, s.end, right))]


def numbered(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """A number or mark of the list, or of the note, in front."""
    number = rng.randint(1, 240)
    mark = rng.choice(
        (
            f"{number}. ",
            f"[{number}] ",
            f"{number}) ",
            f"({number}) ",
            "• ",
            "- ",
            f"{number} ",
            f"{number}.",
            "– ",
            "* ",
        )
    )
    return [Edit(0, 0, mark)]


_BEHIND = (
    " Cited in {name}, p. {page}", " Quoted in {name}, {page}", " Zit. nach {name}, S. {page}", " Google Scholar",
    " Cité par {name}, p. {page}", " Cit. in {name}, p. {page}", " Citado en {name}, p. {page}", " CrossRef", " PDF",
    " Цит. по: {name}. С. {page}", " [CrossRef]", " (in Russian)", " Print", " Web", " Full text", " [Back]", " ↩",
    " ^", " See also {name}, {page}",
)  # fmt: skip


def tail(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """What a page or an author leaves behind a reference and is none of its values."""
    name = rng.choice(
        ("Smith", "Meier", "Duval", "Rossi", "Garcia", "Petrov", "Kowalski", "Brown", "Иванов", "Lindqvist")
    )
    words = rng.choice(_BEHIND).format(name=name, page=rng.randint(3, 480))
    end = len(sheet.text)
    stop = "" if sheet.text.endswith((".", "。", ";")) else rng.choice((".", ",", ""))
    return [Edit(end, end, stop + words)]


def hard_blanks(sheet: Sheet, rng: random.Random) -> list[Edit]:
    """Some blanks are the kind that does not break."""
    return _some([Edit(m.start(), m.end(), "\xa0") for m in re.finditer(" ", sheet.text)], rng, 4)


Damage: TypeAlias = Callable[[Sheet, random.Random], list[Edit]]

# How often each comes, and what it does.
DAMAGES: dict[str, tuple[int, Damage]] = {
    "lost blanks": (9, lost_blanks),
    "more blanks": (5, more_blanks),
    "doubled marks": (5, doubled_marks),
    "other marks": (9, other_marks),
    "lost marks": (6, lost_marks),
    "end of entry": (8, end_of_entry),
    "lost brackets": (5, lost_brackets),
    "straight quotes": (9, straight_quotes),
    "lost quotes": (9, lost_quotes),
    "other quotes": (6, other_quotes),
    "other dashes": (6, other_dashes),
    "misread": (8, misread),
    "lost accents": (4, lost_accents),
    "apart accents": (1, apart_accents),
    "title in capitals": (4, title_in_capitals),
    "names in capitals": (4, names_in_capitals),
    "small letters": (4, small_letters),
    "title case": (3, title_case),
    "broken line": (5, broken_line),
    "broken word": (5, broken_word),
    "marked title": (3, marked_title),
    "numbered": (9, numbered),
    "tail": (6, tail),
    "hard blanks": (2, hard_blanks),
}
