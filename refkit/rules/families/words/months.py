"""Months with a slip of typing: in a date, a word that no language has is the month that is a slip away from it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from refkit.knowledge.words import WORDLIKE_MONTHS, months
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet
from refkit.rules.families.words.evidence import in_case_of, stands_alone
from refkit.rules.families.words.nearby import (
    SELDOM,
    UNKNOWN,
    Nearby,
    bare,
    distance,
    doubtful,
    is_old,
    is_respelled,
    spelling_inside,
)
from refkit.rules.families.words.slips import Spelling, slip_between
from refkit.trace import Safety

_YEAR = r"(?:1[89]|20)\d\d(?!\d)"
_DAY = r"(?<![\d.,–-])(?:[0-2]?\d|3[01])"
_DAY_BEFORE = late(rf"{_DAY}(?:st|nd|rd|th|er|º|ª|\.)?(?: de | of | d’| d'| )$")
_YEAR_BEHIND = late(rf"\.?,? (?:de |del )?({_YEAR})")
_DAY_YEAR_BEHIND = late(rf" (?:[0-2]?\d|3[01])(?:,|(?:st|nd|rd|th),?) {_YEAR}")
_YEAR_BEFORE = late(rf"(?<!\d){_YEAR}\. $")
_DAY_BEHIND = late(r" (?:[0-2]?\d|3[01])\.")
_FAR = late(r"[^\d]{9}|.?$")  # no day or year soon behind it
_MARK_BEFORE = late(
    r"(?:[(,;.”\"»] ?|[(,;.”\"»] (?:in|im|en|on|dated|accessed|Accessed|Stand|abgerufen|consulté le) )$"
)
_APA_BEFORE = late(rf"\({_YEAR}[a-z]?, $")
_APA_BEHIND = late(r" (?:[0-2]?\d|3[01])(?:[–-](?:[0-2]?\d|3[01]))?\)")

# Months in languages whose tables are not ours, in old spellings and other transliterations: they stay.
_OTHER_MONTHS = frozenset(
    """
disember disyembre nobyembre oktubre oktubri septyembre setyembre novemba desemba septemba disemba oktoba agosti aprili
juni juli julai machi pebrero enero marso hunyo hulyo aoust apvril febvrier decembris novembris septembris octobris
januarij februarij martij aprilis maij julij junij augusti sept febru janvr ianuar ianuari noyabr noiabr oktyabr oktiabr
sentyabr sentiabr dekabr yanvar fevral aprel avgust mayis iyun iyul noyabra oktyabra dekabra sentyabra yanvara fevralia
gener febrer març maig juny juliol agost setembre octubre desembre xaneiro febreiro setembro outubro decembro xuño xullo
augustus septembre mairch februali januwari janouary februarie hornung heumonat herbstmonat weinmonat wintermonat
christmonat brachmonat
meert meerte oogst augustij decembar djuni djuli nopember pebruari agustus settembre
""".split()
)


@cache
def _month_table() -> tuple[dict[str, int], Nearby]:
    full = {
        word: number
        for word, number in months().items()
        if len(word) >= 4 and word.isalpha() and not word.endswith("br") and word not in WORDLIKE_MONTHS
    }
    return full, Nearby(full)


@cache
def _bare_months() -> frozenset[str]:
    """Months as those write them who leave out the marks above and below letters."""
    return frozenset(map(bare, months()))


def _dated(sheet: WordSheet, i: int) -> int:
    """How sure the place of a word is a month's: 2 with a day and a year, 1 with one of them, 0 otherwise."""
    before, behind = sheet.before(i, 16), sheet.behind(i, 20)
    if _FAR.match(behind):
        return 0
    year = _YEAR_BEHIND.match(behind)
    if _DAY_BEFORE.search(before):
        return 2 if year else 0
    if _YEAR_BEFORE.search(before) and _DAY_BEHIND.match(behind):
        return 2
    if _DAY_YEAR_BEHIND.match(behind) or (_APA_BEFORE.search(before) and _APA_BEHIND.match(behind)):
        return 2
    return 1 if year and _MARK_BEFORE.search(before) else 0


def _month(sheet: WordSheet, i: int, sure: int) -> tuple[str, bool] | None:
    """The month that a word stands for, and whether there is just one slip between them."""
    folded = sheet.folded[i]
    full, nearby = _month_table()
    if folded in months() or folded in _OTHER_MONTHS or folded in _bare_months():
        return None
    near = nearby.near(folded)
    found = [one.right for one in near if not is_respelled(one)]
    single = bool(found)
    language = _codes(sheet.place(i).language)
    if sure == 1 and not any(word in months((*language, "en")) for word in found):
        single = False
    if not near and sure == 2 and len(folded) >= 7:
        found = [word for word in full if len(word) >= 7 and word[0] == folded[0] and distance(folded, word) <= 2]
    if not found:
        return None
    ours = [word for word in found if word in months(language)]
    chosen = ours or [word for word in found if word in months(("en",))] or found
    if len({full[word] for word in chosen}) > 1:
        return None
    right = min(chosen, key=lambda word: (distance(folded, word), word.isascii(), word))
    if not near and not ours and right not in months(("en",)):
        return None
    nearest = {bare(word) for word in chosen if distance(folded, word) == 1}
    return right, single and (len(chosen) == 1 or (bool(ours) and len(nearest) == 1))


def _kind(printed: str, right: str) -> Spelling:
    """Whether the change may be another spelling; two slips are none that is known."""
    slip = slip_between(printed, right)
    return Spelling.NONE if slip is None else spelling_inside(slip, printed, right)


def _is_swapped(printed: str, right: str) -> bool:
    slip = slip_between(printed, right)
    return slip is not None and slip.kind == "swapped"


# The languages of the lexicon that have months of their own here; others are taken for English.
_LANGUAGES = frozenset("de fr it es pt nl pl sv ru".split())


def _codes(language: str) -> tuple[str, ...]:
    return (language,) if language in _LANGUAGES else ("en",)


class MonthSpelling(TextRule):
    """TYP008."""

    code = "TYP008"
    name = "month-spelling"
    why = "In a date stands a word that no language has, a slip of typing away from the name of a month."
    source = "The names of months of `refkit.knowledge.languages`; measured on 50,000 references of public sets."
    safety = levels(text=Safety.SAFE)
    unsafe_when = "two letters are wrong, or a day or a year is missing"
    examples = (
        Example(
            "Hay, A. “Wind.” New York Times, 12 Febuary 1970, 4.",
            "Hay, A. “Wind.” New York Times, 12 February 1970, 4.",
        ),
        Example("Nolan to Hay, Janurary 26, 1969, box 3.", "Nolan to Hay, January 26, 1969, box 3."),
        Example("Vermerk, 14. Okotber 1956, B 136.", "Vermerk, 14. Oktober 1956, B 136."),
        Example("“La ley.” El País, 3 octubere de 2016.", "“La ley.” El País, 3 octubre de 2016."),
        Example("Hay, A. (2011, Decmber 4). Wind. Oslo Post.", "Hay, A. (2011, December 4). Wind. Oslo Post."),
        Example(
            "Hay, A. “Wind and Law.” Oslo Post, 12 Febuarry 1990, 4.",
            "Hay, A. “Wind and Law.” Oslo Post, 12 February 1990, 4.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hay, A. 12 Pebruari 1970, 5 Nopember 1971, 3 Disember 1990.", "Indonesian and Malay"),
        Stays("Brief vom 4. Jänner 1850; 5 Januarij 1701; 3 Aoust 1655.", "Austrian and old spellings"),
        Stays("BOA, 3 Agustos 1950, 3 Kasim 1950; 3 rijna 1970; 3 febreru 1970.", "marks left out, Asturian"),
        Stays("GARF, 5 noiabria 1956, 12 dekabr 1990, 3 sentiabria 1941.", "transliterations"),
        Stays("Decretum, 12 Decembris 1820, die 3 Februarii 1830.", "Latin"),
        Stays("Hay, A. 12 Marker 1970; (Mayr 1970); 4 Augustin 1990.", "names"),
        Stays("Gazzetta del 18 gennajo 1850 e 28 febbrajo 1855; Verlag Dr. Kovaç, 2010.", "old Italian, a name"),
        Stays("Hay, A. Wind, 4 Novemb. 1820, 5 Septr. 1830.", "abbreviations"),
    )  # fmt: skip

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words in the place of a month that are a slip away from one."""
        sheet = view.words
        if sheet is None:
            return
        for i in doubtful(sheet, SELDOM):
            sure = _dated(sheet, i)
            found = _month(sheet, i, sure) if sure and stands_alone(sheet, i) else None
            if found is None or (sheet.behind(i) == "." and len(sheet.folded[i]) < len(found[0])):
                continue
            right, single = found
            start, end = sheet.starts[i], sheet.ends[i]
            if view.in_url(start):
                continue
            word = view.text[start:end]
            after = in_case_of(word, right)
            kind = _kind(sheet.folded[i], right)
            if sure == 1 and (sheet.zipfs[i] > UNKNOWN or len(word) < 5):
                continue
            if (sure == 1 or len(word) < 6) and kind is not Spelling.NONE and len(right) < 7:
                continue
            if word.endswith("br") and is_old(sheet):
                continue
            if sheet.folded[i][-1] != right[-1] and not _is_swapped(sheet.folded[i], right):
                cut = right[:-1] == sheet.folded[i] and right in months(("en",))
                if not cut or is_old(sheet):
                    continue
            long = len(right) >= 6 and not sheet.zipfs[i] and kind is Spelling.NONE
            safe = single and sheet.zipfs[i] <= UNKNOWN and (sure == 2 or long)
            proof = (table(f"“{after}” is a month; no language of the lexicon has “{word}”"),)
            edit = (Edit(start, end, after),)
            yield Hit(
                start, end, f"“{word}” is “{after}” mistyped", edit, Safety.SAFE if safe else Safety.UNSAFE, proof
            )


RULES: tuple[Rule, ...] = (MonthSpelling(),)
