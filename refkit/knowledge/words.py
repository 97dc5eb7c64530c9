"""Patterns and look-up tables of the words that languages have for the parts of a reference (see `languages/`).

`alternation("editor", "behind")` is the source of a pattern of all such words, to be put into others; `months()`,
`seasons()` and `ordinals()` say what number a word stands for. Everything is made when first asked for and kept.

Reading thirty small modules would cost a twentieth of the time in which the first reference is read. The words of all
languages therefore stand once more in `all_languages`, which `python -m refkit.knowledge.compile` writes and a test
compares; a question for certain languages reads their own files.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, Literal

from refkit.knowledge import all_languages

if TYPE_CHECKING:  # the shape of the tables is needed only by who asks for certain languages
    from refkit.knowledge.language import Language, Words

Position = Literal["before", "behind", "any"]
ROLES = (
    "editor_translator", "editor", "translator", "compiler", "director", "interviewer", "foreword", "performer", "helper",
)  # fmt: skip
"""The groups of words that name people; where one word is in two, the first is the likelier."""

# A month's word that languages have for different months, and the month for which more of them have it.
AMBIGUOUS_MONTHS = {
    "listopad": 11,  # Polish, Czech and Ukrainian; Croatian has it for October
    "listopada": 11,
    "lis": 11,  # Polish; Croatian has it for October
    "lip": 7,  # Polish; Croatian has it for June
    "srp": 8,  # Czech; Croatian has it for July
}
# Forms of months that are words, names or abbreviations of something else as often: months only beside a day and with
# a stop or a year ("5. mail 1998", "12. des."), not in "Daily Mail 12", "Maia 2004" or "Geschichte des 2. Weltkriegs".
WORDLIKE_MONTHS = frozenset(
    """
    ag ara augusta avg des eki en geg haz helmi ian kas lip lis mag maia mail maya noi oca pros ruj sie tammi tem touko ún вер
    лют серп трав ян
    """.split()
)

# Patterns that the first reference needs: they are made beforehand, with the table of all languages.
WRITTEN_OUT: tuple[tuple[tuple[str, ...], Position, bool], ...] = (
    (("others",), "any", False), (("on_day",), "any", True), (("present",), "any", True), (("no_date",), "any", True),
    (("forthcoming",), "any", True), (("no_date", "forthcoming"), "any", True),
    (("others",), "any", True), (("contained",), "before", True), (("joiners",), "any", True),
    (("pinpoint",), "any", True), (("same_author",), "any", True),
)  # fmt: skip

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_LOWER = "(?-i:[a-zß-öø-ÿąćčďęěğıłńňřśšťůźżžőűșțа-џґ])"
# One to three words; abbreviated ("англ."), or with a country in brackets ("anglais (États-Unis)").
_LANGUAGE_NAME = r"[^\W\d_]+\.?(?:[\s-]\(?[^\W\d_]+(?:-[^\W\d_]+)?\)?\.?){0,2}"
_LANGUAGE_NAME_LAST = rf"{_LOWER}+(?:-{_LOWER}+)?\.?"
# A word ends here: what was matched ends in a mark, or no letter follows.
_RIGHT_EDGE = r"(?:(?<![^\W\d_])|(?![^\W\d_]))"


@cache
def language(code: str) -> Language:
    """The table of one language. Raises KeyError where there is none."""
    from importlib import import_module

    try:
        found: Language = import_module(f"refkit.knowledge.languages.{code}").LANGUAGE
    except ModuleNotFoundError as error:
        raise KeyError(code) from error
    return found


@cache
def languages() -> dict[str, Language]:
    """All languages that have a file in `refkit.knowledge.languages`, by their codes in alphabetical order."""
    import pkgutil
    from importlib import import_module

    room = import_module("refkit.knowledge.languages")
    codes = sorted(found.name for found in pkgutil.iter_modules(room.__path__))
    return {code: language(code) for code in codes}


def split_forms(group: str) -> tuple[str, ...]:
    """The forms of one string of a table, with what stands in `[...]` and without it."""
    out: list[str] = []
    for form in group.split(" | ") if group else ():
        pieces = _OPTIONAL.split(form)
        choices = [(piece,) if n % 2 == 0 else (piece, "") for n, piece in enumerate(pieces)]
        out += ["".join(chosen) for chosen in product(*choices)]
    return tuple(out)


def forms(group: str, position: Position = "any", codes: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """The forms of a group in a position, each once, in the order of their letters.

    `codes` are those of languages; without them, all languages whose words are parted by blanks. Raises KeyError for a
    group or a language that there is not.
    """
    places = [name for name in ("before", "behind", "either") if name == "either" or position in (name, "any")]
    if codes is None:
        return tuple(sorted({f for name in places for f in all_languages.FORMS[group].get(name, "").split("|") if f}))
    tables: list[Words] = [getattr(language(code), group) for code in codes]
    return tuple(sorted({form for words in tables for name in places for form in split_forms(getattr(words, name))}))


@cache
def single_words(*groups: str) -> frozenset[str]:
    """The folded forms of groups that are one word, in any position: for looking up the words of a text."""
    return frozenset(folded(form) for group in groups for form in forms(group) if " " not in form and len(form) > 1)


@cache
def telling_words(*groups: str, position: Position = "any") -> frozenset[str]:
    """The longest run of letters of each form of groups, in small letters: a text without any of them, none standing in
    it as a word, holds none of the forms. A form without letters ("№") has none."""
    runs = (re.findall(r"[^\W\d_]+", form) for group in groups for form in forms(group, position))
    return frozenset(max(found, key=len).casefold() for found in runs if found)


@cache
def alternation(
    groups: str | tuple[str, ...],
    position: Position = "any",
    codes: tuple[str, ...] | None = None,
    *,
    stops: Literal["required", "optional"] = "optional",
    any_case: bool = True,
) -> str:
    """The source of a pattern of all forms of one or more groups: the longest first, common beginnings written once.

    `stops`: whether the last stop of an abbreviation may be missing. `any_case`: whether capitals may stand where the
    table allows them; without, forms are as written. The pattern has no edge on its left; on its right
    no letter follows. Cased as the table says, whatever the flags of the pattern that it is put into.
    """
    names = (groups,) if isinstance(groups, str) else groups
    if codes is None and stops == "optional":
        written = all_languages.PATTERNS.get(pattern_name(names, position, any_case))
        if written is not None:
            return written
    return made_alternation(names, position, codes, stops, any_case)


def pattern_name(names: tuple[str, ...], position: Position, any_case: bool) -> str:
    """What a pattern is called among those that are written out."""
    return f"{'|'.join(names)} {position} {'any case' if any_case else 'as written'}"


def made_alternation(
    names: tuple[str, ...], position: Position, codes: tuple[str, ...] | None, stops: str, any_case: bool
) -> str:
    """The same, made from the tables and not looked up in what is written out."""
    every = sorted({form for name in names for form in forms(name, position, codes)})
    free = [form for form in every if any_case and is_any_case(form)]
    exact = [form for form in every if form not in free]
    begin = [form for form in exact if any(other.startswith(form.lower()) for other in free)]  # "в" of "в кн."
    parts = []
    for chosen in ([form for form in exact if form not in begin], free, begin):
        tree: dict[str, Any] = {}
        for form in chosen:
            node = tree
            for unit in _units(form, stops):
                node = node.setdefault(unit, {})
            node[""] = {}
        if tree:
            parts.append(_in_any_case(tree) if chosen is free else f"(?-i:{_emitted(tree)})")
    return f"(?:{'|'.join(parts)}){_RIGHT_EDGE}"


_NAMED_GROUPS = re.compile(r"\{(?P<groups>[a-z_]+(?:\|[a-z_]+)*)(?: (?P<position>before|behind))?\}")


def filled(template: str, **parts: str) -> str:
    """A pattern with words in it.

    `{volume before}` is `alternation("volume", "before")`, `{no_date|forthcoming}` the forms of both in any position,
    `{months}` and `{ordinals}` any form of a month or an ordinal in words; `{label}` is the part of that name, which
    may have words in it itself.
    """

    def source(match: re.Match[str]) -> str:
        if match["groups"] in parts and match["position"] is None:
            return filled(parts[match["groups"]], **parts)
        if match["groups"] in ("months", "ordinals"):
            return _looked_up(match["groups"])
        return alternation(tuple(match["groups"].split("|")), match["position"] or "any")

    return _NAMED_GROUPS.sub(source, template)


@cache
def _looked_up(name: str) -> str:
    """The source of a pattern of all months with their stops, but of those forms that mean something else as often, or
    of all ordinals that are words."""
    table = set(all_languages.MONTHS) - WORDLIKE_MONTHS if name == "months" else set(all_languages.ORDINALS)
    tree: dict[str, Any] = {}
    for form in sorted(table):
        if name == "months" or (form[0].isalpha() and len(form) > 3):
            node = tree
            for letter in form:
                node = node.setdefault(re.escape(letter) if letter != " " else r"\s", {})
            node[""] = {}
    return rf"{_in_any_case(tree)}(?![^\W\d_])" + (r"\.?" if name == "months" else "")


def is_any_case(form: str) -> bool:
    """Whether a form may be printed in capitals: no single letters, and none that the table has as a capital."""
    cased = form == form.lower() != form.upper()  # scripts without capitals are quicker told as written
    return cased and len(form.strip(".")) > 1 and not _is_initials(form)


def _is_initials(form: str) -> bool:
    """Whether a form is made of single letters ("n. d."): in capitals such letters are a person's or a firm's."""
    return re.fullmatch(r"(?:[^\W\d_]\.\s?)+", form) is not None


_UNIT = re.compile(r"…|(?P<inner>\.\s)|(?P<last>\.$)|(?P<blank>\s)|.")


def _units(form: str, stops: str) -> list[str]:
    """What a form is matched by, piece by piece."""
    out: list[str] = []
    initials = _is_initials(form) and len(form.strip(".")) > 1
    for match in _UNIT.finditer(form):
        piece, at = match[0], match.start()
        single = at > 0 and form[at - 1].isalpha() and (at < 2 or not form[at - 2].isalnum())
        if piece == "…":
            out.append(_LANGUAGE_NAME if match.end() < len(form) else _LANGUAGE_NAME_LAST)
        elif match["inner"]:
            out.append(r"\.\s?" if single else r"(?:\.\s?|\s)")
        elif match["last"]:
            out.append(r"\." if single or stops == "required" else r"\.?")
        elif match["blank"]:
            out.append(r"\s")
        elif piece == "’":
            out.append("['’ʼ]")
        elif at == 0 and initials:  # "N.d." begins a sentence
            out.append(f"[{piece}{piece.upper()}]" if piece != piece.upper() else piece)
        else:
            out.append(re.escape(piece))
    return out


def _in_any_case(tree: dict[str, Any]) -> str:
    """The pattern of a tree whose forms may be in capitals. Its first letters stand in classes: they are told fast."""
    ways = []
    for unit, below in tree.items():
        capital = unit.upper()
        first = f"[{unit}{capital}]" if capital != unit and len(unit) == len(capital) == 1 else unit
        rest = _emitted(below)
        ways.append(f"{first}(?i:{rest})" if rest else first)
    return f"(?-i:{'|'.join(sorted(ways, key=lambda way: (-len(way), way)))})"


def _emitted(tree: dict[str, Any]) -> str:
    """The pattern of a tree of units."""
    ways = sorted((unit + _emitted(below) for unit, below in tree.items() if unit), key=lambda way: (-len(way), way))
    if not ways:
        return ""
    inner = "|".join(ways)
    if "" in tree:
        return f"(?:{inner})?"
    return inner if len(ways) == 1 else f"(?:{inner})"


def folded(text: str) -> str:
    """A word of a text as the look-up tables have it: small letters, no stop at its end."""
    return text.casefold().rstrip(".")


def months(codes: tuple[str, ...] | None = None) -> dict[str, int]:
    """The number of a month by each of its folded forms, without a final stop."""
    return all_languages.MONTHS if codes is None else _numbered("months", codes, 1)


def is_month(word: str) -> bool:
    """Whether a word, with its stop or without, is a month's and hardly anything else's."""
    word = folded(word)
    return word in all_languages.MONTHS and word not in WORDLIKE_MONTHS


def is_season(word: str) -> bool:
    """Whether a word is a season's."""
    return folded(word) in all_languages.SEASONS


def is_month_or_season(word: str) -> bool:
    """Whether a word is a month's (see `is_month`) or a season's."""
    return is_month(word) or is_season(word)


def seasons(codes: tuple[str, ...] | None = None) -> dict[str, int]:
    """The EDTF number of a season (21 spring to 24 winter) by each of its folded forms."""
    return all_languages.SEASONS if codes is None else _numbered("seasons", codes, 21)


def ordinals(codes: tuple[str, ...] | None = None) -> dict[str, int]:
    """The number for which an ordinal in words stands, by each of its folded forms."""
    return all_languages.ORDINALS if codes is None else _numbered("ordinals", codes, 1)


def little_words() -> dict[str, frozenset[str]]:
    """Articles, prepositions and conjunctions of one word, by the code of the language."""
    return all_languages.LITTLE_WORDS


@cache
def _numbered(name: str, codes: tuple[str, ...], first: int) -> dict[str, int]:
    out: dict[str, int] = {}
    for code in codes:
        for number, group in enumerate(getattr(language(code), name), first):
            for form in split_forms(group):
                out.setdefault(folded(form), number)
    return out
