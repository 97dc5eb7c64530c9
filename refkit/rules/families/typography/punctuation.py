"""Marks that were doubled, lost or set in the wrong place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.abbreviations import IN_REFERENCES
from refkit.knowledge.english import MONTHS, SHORT_MONTHS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)})\.)"


class DoubledPunctuation(TextRule):
    """PUN201."""

    code = "PUN201"
    name = "doubled-punctuation"
    why = "Two marks stand where one is meant: two commas, two stops, a stop and a comma behind a number."
    source = "CMOS 18, chapter 6; measured on 7,846 typed references: no false alarm."
    needs = (",,", ", ,", "..", ".,", ";;", "::", ": :", ",;", ",)", ",.", ",”,", ',",')
    unsafe_when = "it cannot be seen which of two different marks is meant"
    examples = (
        Example("Works, vol. 7., pp. 3–9.", "Works, vol. 7, pp. 3–9."),
        Example("Hay, Ann,, and Roe, Ben. Wind. Oslo: Dag..", "Hay, Ann, and Roe, Ben. Wind. Oslo: Dag."),
        Example("Hay, Ann. Wind. New York:: Dag, 1990.", "Hay, Ann. Wind. New York: Dag, 1990."),
        Example("Report (2 vols,). Oslo: Dag, 1906.", "Report (2 vols.). Oslo: Dag, 1906."),
        Example(
            "Studies 4, no. 1, 2013, pp. 65–77., doi:10.1000/1.", "Studies 4, no. 1, 2013, pp. 65–77, doi:10.1000/1."
        ),
        Example("Wind (Oslo,). Bonn: Hof.", "Wind (Oslo). Bonn: Hof."),
        Example("Hay, A. “Wind,”, Journal of Air 2.", "Hay, A. “Wind,” Journal of Air 2."),
        Example("Hay, Ann,. Wind. Oslo: Dag.", "Hay, Ann. Wind. Oslo: Dag.", unsafe=True),
    )
    stays = (
        Stays("Hay, A., Roe & Co., Jr., eds. Wind ... and Rain.", "abbreviations and an ellipsis"),
        Stays("Light, P. C., and P. L., Roe. Das Jahr 1933., 2., erw. Aufl.", "a German ordinal"),
        Stays("The forest . . . and more.... Then", "ellipses"),
        Stays("Lettere... dell’Istituto di Prato... Datini.. in Prato.", "an ellipsis that lost a stop"),
        Stays("Relazioni.,,, pp. 3–9.", "an ellipsis read as commas"),
        Stays("Roe, B. in “Atti dell’Istituto,, 23 (1990).", "a closing mark read as commas"),
        Stays('Hay, A. Lernen. Schriften zur Bildung,, Neue Wege". Bonn: Hof, 1978.', "commas for an opening mark"),
        Stays("Hay, A. Wind, op, cit,, p. 484.", "the stop of an abbreviation read as a comma"),
        Stays("Hay, A. The std::vector and Foo:: of Perl; a : : b.", "names of programs"),
        Stays("doi: 10.1000/(SICI)1099- 1085(19980630)12:8<1371:: AID-HYP620>3.0.CO;2-C", "a code of a DOI, parted"),
        Stays("See ../notes and https://example.org/a,,b..c", "paths"),
    )
    _doubled = late(
        r",,+|, ,(?:[ ,])*(?<=,)|;;+|(?<=[\w.)”]):(?: ?:)+(?= [^\W\da-z])(?! AID-)"
        r"|(?<=[\w)”’])(?<!\.)\.\.(?![./\w,;:])|(?<=,[”\"]),(?= )"
    )
    _numbered = late(
        r"\b(?:(?:[Vv]ols?|[Nn]os?|pp?|[Pp]t|ch|ll?)\. ?\d{1,6}(?:[–-]\d{1,6})?|[Vv]ol\. ?[IVXLC]{1,7})(?P<stop>\.),"
    )
    _closing = late(r"(?P<word>[\w’]+),(?P<end>[)\]])")
    _mixed = late(r"(?<=\w),(?P<stop>\.)(?=\s|$)|(?<=\w),(?=;)")
    _ABBREVIATED = frozenset(
        ("vol", "vols", "ed", "eds", "no", "nos", "pp", "p", "trans", "pt", "pts", "ch", "fol", "fols", "rev", "comp")
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs of marks; each with the one that stays."""
        yield from sorted(self._all(view), key=lambda h: h.span)

    def _all(self, view: EntryView) -> Iterator[Hit]:
        text = view.text
        for match in self._doubled.finditer(text):
            if view.in_url(match.start()) or view.in_url(match.end() - 1) or _is_misread(text, match):
                continue
            stays = "" if match[0] == "," else match[0][0]
            yield self._hit(match.start(), match.end(), stays, f"“{match[0]}” is one mark too many")
        if ".," in text:
            for match in self._numbered.finditer(text):
                at = match.start("stop")
                yield self._hit(at, at + 2, ",", "stop and comma behind a number")
        if ",)" in text or ",]" in text:
            for match in self._closing.finditer(text):
                mark = "." if match["word"] in self._ABBREVIATED else ""
                if match["word"].isalpha() or (match["word"][-1:].isdigit() and len(match["word"]) == 4):
                    at = match.start("end") - 1
                    yield self._hit(at, at + 1, mark, "comma before a closing bracket")
        if ",." in text or ",;" in text:
            for match in self._mixed.finditer(text):
                if not view.in_url(match.start()):
                    yield Hit(
                        match.start() - 1 if match["stop"] else match.start(),
                        match.end() + (0 if match["stop"] else 1),
                        "two different marks behind each other",
                        (Edit(match.start(), match.start() + 1, ""),),
                        safety=Safety.UNSAFE,
                    )

    def _hit(self, start: int, end: int, after: str, message: str) -> Hit:
        return Hit(start, end, message, (Edit(start, end, after),), evidence=(pattern("one mark is enough"),))


_SHORT_WORDS = "|".join(sorted(form for form in IN_REFERENCES if form.isalpha()))
_SHORTENED = late(rf"(?<![^\W_])(?i:{_SHORT_WORDS}|cit)$")


def _closes(text: str, at: int) -> bool:
    """Whether a quotation is open before a place."""
    return text.count("“", 0, at) > text.count("”", 0, at)


def _is_misread(text: str, match: re.Match[str]) -> bool:
    """Whether two marks are what somebody made of another: a low quotation mark, an ellipsis, the stop of "cit.,"."""
    start, end = match.span()
    if match[0].startswith(",,"):
        opens = text.count('"', end) % 2 == 1 or text.count("”", end) > text.count("“", end)
        shortened = _SHORTENED.search(text, max(0, start - 8), start) is not None
        return text[start - 1 : start] == "." or shortened or opens or _closes(text, start)
    return match[0] == ".." and ("..." in text or text[end : end + 2].lstrip()[:1].islower())


class MissingComma(TextRule):
    """PUN204."""

    code = "PUN204"
    name = "missing-comma"
    why = "A quoted title runs into what follows it: the comma (or stop) inside the closing quotation mark was lost."
    source = "CMOS 18, chapter 13; measured: the list's own form decides."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "British and many European styles set none; before a date it is safe when another entry has the comma,"
        " before a journal when eight titles of the list, nearly all, end in the same mark"
    )
    needs = ("” ", '" ')
    uses_list = True
    examples = (
        Example(
            "“Letter on an Attack” May 27, 1958, Digital Archive.",
            "“Letter on an Attack,” May 27, 1958, Digital Archive.",
            beside=("“Talk with Roe,” June 2, 1958, Digital Archive.", "“Note,” June 3, 1958, Digital Archive."),
        ),
        Example(
            "Hunt, G. “The History of State” Journal of Law 4 (1911).",
            "Hunt, G. “The History of State.” Journal of Law 4 (1911).",
            beside=(
                *(f"Hay, A. “Wind {n}.” Journal of Air {n}." for n in range(8)),
                "Roe, B. “Rain.” Journal of Air 5.",
            ),
        ),
        Example(
            "Hunt, G. “The History of State” Journal of Law 4 (1911).",
            "Hunt, G. “The History of State.” Journal of Law 4 (1911).",
            beside=(
                "Hay, A. “Wind.” Journal of Air 4.",
                "Roe, B. “Rain.” Journal of Air 5.",
                "Poe, T. “Sea.” Water 2.",
            ),
            unsafe=True,
        ),
    )
    stays = (
        Stays("Novick, P. That Dream: The “Objectivity Question” and the Profession.", "quoted words inside a title"),
        Stays("Alex, R. The “Girl Problem”: Delinquency in York.", "quoted words inside a title"),
        Stays("“Why?” May 27, 1958, Archive.", "another mark ends the title"),
    )
    _dated = re.compile(rf"(?<=[^\W_])(?P<quote>[”\"])(?= {MONTH} \d{{1,2}}, \d{{4}})")
    _run_on = re.compile(
        r"(?:^|[.”\"] )(?P<open>[“\"])[^“”\"]{8,300}(?<=[\w)])(?P<quote>[”\"])"
        rf"(?! {MONTH} )(?= [A-Z][a-z’]+(?: (?:of|for|and|the|[A-Z]\w+))* ?(?:\d|,|\())"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A closing quotation mark between a letter and a date, or a container."""
        text = view.text
        for match in self._dated.finditer(text):
            inside, bare = facts.quoted_dates
            at = match.start("quote")
            sure = inside >= 2 and inside > bare
            proof = (witness(f"{inside} other titles have the mark before the date"),) if sure else ()
            safety = Safety.SAFE if sure else Safety.UNSAFE
            yield Hit(at - 1, at + 1, "comma missing between title and date", (Edit(at, at, ","),), safety, proof)
        for match in self._run_on.finditer(text):
            stops, commas = facts.title_ends
            count, mark, word = (stops, ".", "stop") if stops >= commas else (commas, ",", "comma")
            if count < 3 or count < 4 * min(stops, commas):
                return
            sure = self._is_sure(match, count, min(stops, commas), facts)
            at = match.start("quote")
            proof = (witness(f"{count} titles of the list end in a {word}"),)
            safety = Safety.SAFE if sure else Safety.UNSAFE
            yield Hit(at - 1, at + 1, f"{word} missing at the end of the title", (Edit(at, at, mark),), safety, proof)

    def _is_sure(self, match: re.Match[str], count: int, others: int, facts: ListFacts) -> bool:
        """A list of one mind (eight titles, nearly all alike, no mark outside), and a title of three words or more."""
        alike = count >= 8 and count >= 8 * others and facts.comma_quotes[1] == 0
        return alike and match[0].count(" ") >= 3


class TitleDateSemicolon(TextRule):
    """PUN208."""

    code = "PUN208"
    name = "title-date-semicolon"
    why = "The day of the document stands inside the title, behind a semicolon: it is a date of its own."
    source = "CMOS 18, chapter 14 (unpublished documents): title, then date."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "a web page may be headed so, and a title is quoted as it stands"
    needs = ("; ",)
    examples = (
        Example("“Treaty of Oslo; May 2, 1954.” Papers.", "“Treaty of Oslo.” May 2, 1954. Papers.", unsafe=True),
    )
    stays = (Stays("“Wind; May 2, 1954 Revisited.” Papers.", "the title goes on"),)
    _found = late(rf"(?P<semi>; )(?P<date>{MONTH} \d{{1,2}}, \d{{4}})(?P<end>[.,]?[”\"])(?=\s|$)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`; Month D, YYYY.”` at the end of a quoted title."""
        for match in self._found.finditer(view.text):
            quote = match["end"][-1]
            edit = (Edit(match.start(), match.end(), f".{quote} {match['date']}."),)
            yield Hit(match.start(), match.end(), "date of the document inside its title", edit)


class RunOnSeries(TextRule):
    """PUN209."""

    code = "PUN209"
    name = "run-on-series"
    why = "Title, volumes, publication number and series follow each other without a mark between them."
    source = "CMOS 18, chapter 14: each element of the imprint is parted from the next."
    safety = levels(text=Safety.TOLD)
    needs = ("Volume", "Publication", "Series", "Bulletin", "Paper")
    examples = (
        Example(
            "Foreign Policy 1950-1955 Basic Notes Volumes I and II Department of War Publication 12 War Series 7, Oslo."
        ),
    )
    stays = (Stays("Foreign Relations, Volume XIX. Research Series 7. Vol. 2, Papers.", "marks are there"),)
    _found = late(
        r"""
        \b\d{4}[-–]\d{2,4}[ ](?=[A-Z][a-z]+[ ][A-Z])(?=[^.,:;“”]{3,60}[ ]Volume)     # years before a volume's title
      | (?<=[a-z])[ ](?=Volumes?[ ][IVXLC\d]{1,6}\b)                                  # a title before its volume
      | \bVolumes?[ ][IVXLC]{1,6}(?:[ ]and[ ][IVXLC]{1,6})?[ ](?=[A-Z][a-z])           # a volume before its title
      | \b(?:Publication|Series|Bulletin|Paper)[ ](?:No\.[ ])?\d{1,6}[ ](?=[A-Z][a-z])
        """,
        re.VERBOSE,
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Places where one element runs into the next."""
        text = view.text
        for match in self._found.finditer(text):
            if match[0] == " ":
                word = text.rfind(" ", max(0, match.start() - 40), match.start()) + 1
                if text[word : match.start()].lower() in ("in", "of", "from", "to", "see", "and", "the", "with", "for"):
                    continue
                start, end = word, text.find(" ", match.end())
                start, end = start, end if end > 0 else len(text)
            else:
                start, end = match.start(), min(len(text), match.end() + 10)
            yield Hit(start, end, f"no mark between “{text[start : match.end()].strip()}” and what follows")


RULES: tuple[Rule, ...] = (
    DoubledPunctuation(),
    MissingComma(),
    TitleDateSemicolon(),
    RunOnSeries(),
)
