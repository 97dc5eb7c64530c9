"""Dates in the text: zero days, foreign months, days that do not exist, dates that contradict the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from refkit.knowledge.english import MONTHS, SHORT_MONTHS
from refkit.knowledge.words import folded, is_month, months
from refkit.read.language import is_english, title_language
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table, witness
from refkit.rules.engine.list_evidence import HEAD_LETTER, YEAR, ListFacts, is_author_date, year_letter
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)})\.?)"
MONTH_DAY = late(rf"\b(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>{YEAR})\b)?")
DAY_MONTH = late(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH}),?(?: (?P<year>{YEAR})\b)?")
# Works are announced a year ahead, and a release is in use for years: the constant keeps results the same on every day.
LAST_YEAR = 2030
_ANY_MONTH = tuple({name[:3] for name in MONTHS})
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


class ZeroDay(TextRule):
    """DAT601."""

    code = "DAT601"
    name = "zero-day"
    why = "A day of the month is written without a leading zero."
    source = "CMOS 18, chapters 6 and 9."
    needs = (" 0", "0")
    examples = (
        Example("“Talk,” October 02, 1959, Archive.", "“Talk,” October 2, 1959, Archive."),
        Example("The Times, 04 May 1990, 3.", "The Times, 4 May 1990, 3."),
    )
    stays = (Stays("2022-04-04, May 2004, 10 May 1990, no. 02.", "ISO dates, years, numbers"),)
    _zero = re.compile(r"0(?<![\w./:-]0)[1-9]")
    _month_day = re.compile(rf"\b{MONTH} (?P<zero>0)(?=[1-9](?:, ?{YEAR}|\.| {YEAR})\b)")
    _day_month = re.compile(rf"(?<![\w./:-])(?P<zero>0)(?=[1-9] {MONTH},? {YEAR}\b)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Zeros before a day that stands beside the name of its month."""
        if not self._zero.search(view.text):
            return
        for regex in (self._month_day, self._day_month):
            for match in regex.finditer(view.text):
                at = match.start("zero")
                proof = (pattern("day beside the name of a month"),)
                yield Hit(at, at + 2, "leading zero of a day", (Edit(at, at + 1, ""),), evidence=proof)


class MonthForm(TextRule):
    """DAT602."""

    code = "DAT602"
    name = "month-form"
    why = "The month is in capitals or in another language than the entry: it is a date all the same."
    source = "CLDR month names; CMOS 18, chapter 10."
    safety = levels(text=Safety.UNSAFE, record=Safety.SAFE)
    unsafe_when = "the issue may be named so on its cover"
    examples = (
        Example("La Chine (MARS 1959), pp. 279–281.", "La Chine (March 1959), pp. 279–281.", unsafe=True),
        Example("The Times, MARCH 1959, p. 3.", "The Times, March 1959, p. 3.", unsafe=True),
    )
    stays = (
        Stays("La Chine (mars 1959); The Times, March 1959; MAYA 1959", "months in their own form"),
        Stays("AIR TRANSACTIONS ON WIND, VOL. 41, NO. 4, AUGUST 1994", "an entry in capitals"),
        Stays("nature winds | VOL 2 | JUNE 2008", "the running head of a page"),
        Stays("REVUE DES MERS, TOME 12, MARS 1959, Paris.", "an entry in capitals, in French"),
        Stays("ROSSI, A. IL VENTO. ARIA, N. 3, MAGGIO 1987, p. 5.", "in Italian"),
    )
    _capitals = late(rf" (?<=[A-ZÀ-Þ]{{3}} ){YEAR}\b")
    _found = late(rf"\b(?P<month>[A-ZÀ-Þ]{{3,10}})(?= {YEAR}\b)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Months in capitals before a year, where they stand out."""
        if not self._capitals.search(view.text):
            return
        for match in self._found.finditer(view.text):
            if is_month(match["month"]) and not self._among_capitals(view.text, match.start()):
                number = months()[folded(match["month"])]
                english = MONTHS[number - 1]
                proof = (table(f"{match['month'].lower()} is month {number}"),)
                edit = (Edit(*match.span(), english),)
                yield Hit(*match.span(), f"month {match['month']} is {english}", edit, evidence=proof)

    _small = late(r"(?<![^\W_])[^\W\d_]?[a-zß-ÿ]{2,}")
    _caps = late(r"(?<![^\W_])(?:VOL|NO|N|NR|TOME?|T|NUMBER|ISSUE|BAND|BD|HEFT)\b")

    def _among_capitals(self, text: str, start: int) -> bool:
        """Whether the words before the month are in capitals too: a page's running head, an entry typed so."""
        before = text[max(0, start - 40) : start]
        return self._caps.search(before) is not None or (before != "" and not self._small.search(before))


class ImpossibleDate(TextRule):
    """DAT604."""

    code = "DAT604"
    name = "impossible-date"
    why = "The month has no such day."
    source = "The calendar (Gregorian; February 29 only in leap years)."
    safety = levels(text=Safety.TOLD)
    needs = _ANY_MONTH
    examples = (
        Example("Talk, Sept. 31, 1958, Archive."),
        Example("Talk, 30 February 1958."),
        Example("Talk, February 29, 1958."),
    )
    stays = (Stays("February 29, 1960; May 31, 1958; May 1958; Marches 40 and 41.", "days that exist"),)
    _late = re.compile(r"[02-9](?<!\d\d)(?:(?<=2)9|(?<=[3-9])\d|(?<=0)0?)(?!\d)")  # a day that some month has not

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Days beyond the end of their month."""
        if not self._late.search(view.text):
            return
        for regex in (MONTH_DAY, DAY_MONTH):
            for match in regex.finditer(view.text):
                month = months()[folded(match["month"])]
                day, year = int(match["day"]), match["year"]
                if not year or view.in_url(match.start()):
                    continue
                if day > _DAYS[month - 1] or day == 0 or not calendar_day(int(year), month, day):
                    yield Hit(*match.span(), f"{MONTHS[month - 1]} {year} has no day {day}")


class YearSuffix(TextRule):
    """DAT605."""

    code = "DAT605"
    name = "year-suffix"
    why = "Letters behind years tell works of one author and year apart: b without a, or two a, cannot be cited."
    source = "CMOS 18, chapter 13; Publication Manual of the APA, 7th edition, chapter 9."
    safety = levels(text=Safety.TOLD)
    uses_list = True
    examples = (
        Example(
            "Hay, A. 1958b. Wind. Oslo: Dag.",
            beside=("Roe, B. 1958a. Rain. Oslo: Dag.", "Roe, B. 1958b. Sea. Oslo: Dag."),
        ),
        Example("Hay, A. 1958a. Wind. Oslo: Dag.", beside=("Hay, A. 1958a. Rain. Oslo: Dag.",)),
    )
    stays = (
        Stays("Hay, A. 1958b. Wind. Oslo: Dag.", "no other letter: an entry that was picked from a list"),
        Stays("Hay, Ann. Architecture in the 1960s: Hopes and Fear. Oslo: Dag, 1963.", "a decade"),
        Stays("Hay, A. Poetry as Performance, Cambridge 1996b.", "a note: the letter stands behind the place"),
        Stays(
            "Hay, A. und Roe, B. (1958b). Der Wald. Bonn: Hof.",
            "joined otherwise",
            beside=("Hay, A. & Roe, B. (1958a). Das Meer. Bonn: Hof.",),
        ),
        Stays(
            "한창균, 2013b, 북한의 고고학, 학보 79.",
            "picked from several lists",
            beside=("김하늘, 2011c, 바다의 역사, 학보 3.",),
        ),
        Stays("Hay, A. 1958b. Wind. Oslo: Dag.", "both are there", beside=("Hay, A. 1958a. Rain. Oslo: Dag.",)),
        Stays("Hay, A. 1958. Wind. Oslo: Dag.", "no letter"),
    )
    _LONG = 20  # entries of a list of one make that a single letter is a slip in

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A letter whose predecessor no other entry under the same heading has, or that two entries share.

        The first is told where most letters of the list run on: in one that was picked from others they do not.
        """
        key = year_letter(view.text)
        match = HEAD_LETTER.match(view.text) if key else None
        if not match or not key:
            return
        letters, year, letter = facts.year_letters[key[:2]], key[1], key[2]
        start, end = match.start("year"), match.end("letter")
        whole, broken = facts.letter_runs
        if letter != "a" and chr(ord(letter) - 1) not in letters:
            if whole < broken and not (broken == 1 and facts.size >= self._LONG and facts.of_one_make):
                return
            yield Hit(start, end, f"{year}{letter} without {year}{chr(ord(letter) - 1)} in the list")
        elif letters[letter] > 1:
            yield Hit(start, end, f"two entries are {year}{letter}")


class DatePosition(TextRule):
    """DAT608."""

    code = "DAT608"
    name = "date-position"
    why = (
        "The list gives the year right after the names; here it stands elsewhere, so name and year do not find it."
        " Where more than five entries have it elsewhere, that is told once, at the first of them."
    )
    source = "CMOS 18, chapter 13 (author-date); the list's own majority."
    safety = levels(text=Safety.TOLD, output=Safety.SAFE)
    uses_list = True
    examples = (
        Example(
            "“Talk with Roe,” July 31, 1958, Archive.",
            beside=tuple(f"Hay, {c}. 199{n}. Wind. Oslo: Dag." for n, c in enumerate("ABCDEF")),
        ),
    )
    stays = (
        Stays("“Talk with Roe,” July 31, 1958, Archive.", "no list", beside=("Hay, Ann. Wind. Oslo, 1990.",)),
        Stays(
            "“Talk with Roe,” July 31, 1958, Archive.",
            "a bibliography with the years at the end",
            beside=tuple(f"Hay, {c}. Wind and Rain. Oslo: Dag, 199{n}." for n, c in enumerate("ABCDEF")),
        ),
    )
    _MANY = 5
    _year = late(rf"(?:\b{MONTH} \d{{1,2}}, )?\b{YEAR}\b")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Entries without a year behind the names, in a list where two thirds have it; one if many."""
        yes, no = facts.author_date
        if yes < 5 or yes < 2 * no or is_author_date(view.text):
            return
        once = no > self._MANY
        if once and view.number != facts.first_undated:
            return
        for match in self._year.finditer(view.text):
            if not view.in_url(match.start()):
                proof = (witness(f"{yes} of {yes + no} entries have the year after the names"),)
                message = "the entry begins with something else, and its date comes later"
                if once:
                    message += f" (and so do {no - 1} more of the list)"
                yield Hit(0, match.end(), message, evidence=proof)
                return


class AmbiguousDate(TextRule):
    """DAT607."""

    code = "DAT607"
    name = "ambiguous-date"
    why = "7/8/1958 is July 8 in one country and August 7 in another."
    source = "ISO 8601-1; CMOS 18, chapter 9."
    safety = levels(text=Safety.TOLD)
    needs = ("/",)
    examples = (Example("Opinion, 7/8/1958, Oslo."),)
    stays = (
        Stays("Opinion, 6/17/1974, 8/8/1958; https://example.org/7/8/1958/a", "only one reading; a URL"),
        Stays("Air Standard 7/1/2004 - 6/30/2005. Oslo: Dag.", "another date of the entry tells"),
        Stays("Rossi ad Elena del 3-4/2/1913, op. cit., p. 274.", "days from one to another come first"),
        Stays("Roy, A. Le vent et la mer du nord. ASH, 02/11/2012, n°2780.", "French: the day comes first"),
        Stays("Berg, L. Der Wind und das Meer, in Luft, 11/02/2002, S. 42–57.", "German"),
        Stays("Rossi, A. Il vento della sera, «Aria», 05/09/2014.", "Italian"),
        Stays("Орлов И. Ветер и море. М., 05/09/2014.", "Russian"),
    )
    # A date with slashes of which one number is no month: its order is that of the others.
    _sure = late(
        rf"(?<![\d/])(?:(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01]))/{YEAR}"
    )
    _address = late(r"https?://\S+|www\.\S+")
    _found = late(rf"(?<![\d/])(?<!\d[-–])(?P<a>0?[1-9]|1[0-2])/(?P<b>0?[1-9]|1[0-2])/(?:{YEAR})\b(?!/)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Days and months that could change places."""
        text = view.text
        found = [m for m in self._found.finditer(text) if int(m["a"]) != int(m["b"]) and not view.in_url(m.start())]
        if not found or self._sure.search(text) or self._is_foreign(text):
            return
        for match in found:
            yield Hit(*match.span(), f"{match[0]} can be read in two ways")

    def _is_foreign(self, text: str) -> bool:
        """Whether the entry is in another language than English: with slashes these have the day first."""
        words = self._address.sub(" ", text)
        return not is_english(words) and title_language(words) is not None


class ImpossibleYear(TextRule):
    """DAT609."""

    code = "DAT609"
    name = "impossible-year"
    why = "A year of publication has a digit too many, or lies in the future: nobody will find the work under it."
    source = "CMOS 18, chapter 14 (imprints); a work to come is cited as “forthcoming”, without a year."
    safety = levels(text=Safety.TOLD)
    examples = (
        Example("Hay, Ann. Wind: A Life. Oslo: Dag Press, 19907."),
        Example("Hay, A. (20014) Wind. Oslo: Dag."),
        Example("Hay, A. 2089. Wind. Oslo: Dag."),
        Example("Hay, Ann. Wind (Oslo: Dag, 2071), 12."),
    )
    stays = (
        Stays("Hay, A. 2019. Agenda 2030 and China 2049. Oslo: Dag.", "years in a title"),
        Stays("Hay, A. 2090: A Novel. Oslo: Dag, 1990.", "a title"),
        Stays("Hay, A. Energy: Wind, Rain and Asia, 2050. Oslo: Dag, 1990.", "a title"),
        Stays("BArch, NS 19, 19907; ll. 19907, Moscow: RGASPI, f. 17, 20014.", "numbers of an archive"),
        Stays("Hay, A. “Wind.” Air 1990: 20014.", "an article’s number"),
    )
    _long = r"(?:1[5-9]|20)\d{3}"
    _five = re.compile(_long)
    _later = re.compile(r"2(?:0[3-9]|[1-9]\d)\d")
    _found = (
        # Place: Publisher, year at the end, or in brackets; the year behind the names.
        late(rf"(?<![\d:]): (?:[A-Z]\.? ?)?[^\W\d_][^:;,\d()]{{2,60}}, (?P<year>{_long})(?=\)|\.?\s*$)"),
        late(rf"^(?:[^“\"\d:(]|\([Ee]ds?\.?\)){{3,200}} \((?P<year>{_long})[a-z]?\)"),
        late(rf"^[^“\"\d:(]{{3,200}}[.)] (?P<year>{_long})[a-z]?\. [A-Z“‘\"]"),
    )
    _ahead = (
        late(r": (?:[A-Z]\.? ?)?[^\W\d_][^:;,\d()]{2,60}, (?P<year>20\d\d|2[1-9]\d\d)(?=\)|\.?\s*$)"),
        late(r"^(?:[^“\"\d:(]|\([Ee]ds?\.?\)){3,200} \((?P<year>20\d\d)[a-z]?\)[.,:]? "),
        late(r"^[^“\"\d:(]{3,200}[.)] (?P<year>20\d\d)[a-z]?\. [A-Z“‘\"]"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Years of an imprint, or behind the names, with five digits or after next year."""
        for pattern_ in self._found if self._five.search(view.text) else ():
            for match in pattern_.finditer(view.text):
                yield Hit(*match.span("year"), f"{match['year']} is no year: a digit too many")
        for pattern_ in self._ahead if self._later.search(view.text) else ():
            for match in pattern_.finditer(view.text):
                if int(match["year"]) > LAST_YEAR:
                    yield Hit(*match.span("year"), f"{match['year']} is a year to come")


RULES: tuple[Rule, ...] = (
    ZeroDay(),
    MonthForm(),
    ImpossibleDate(),
    YearSuffix(),
    DatePosition(),
    AmbiguousDate(),
    ImpossibleYear(),
)
