"""Letters read as digits and digits as letters, where a page was scanned: `i960`, `l2 May`, `F0 371`, `0xford`.

Repaired where the place allows one reading only: a year of four characters, the day before a month, an ordinal, the
series of an archive before its file, a common word. A Roman numeral is no misread number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import best_zipf
from refkit.trace import Safety

_DIGITS = str.maketrans("lIiOo", "11100")
_YEAR = late(
    r"(?<![\w./#+’'-])(?=[\dlIiOo]{4}(?![\w’'-]|\.\d))(?=\w*[lIiOo])(?=\w*?\d\w*?\d)"
    r"(?:[1lIi][4-9][\dlIiOo]{2}|20[\dOo]{2}|2[Oo][\dOo]{2}|19[Oo]\d)(?!\w)"
)
_ORDINAL = late(r"(?<![\w.-])(?:[lI]\d|ll|\dO|\dl)(?=th\b)|(?<![\w.-])\d?[lI](?=st\b(?<=\dlst|\dIst))")
_DAY = r"(?<![\w./-])(?:l\d|I\d|ll|[123]O|[12]l)(?=\.? (?i:{months})(?!\w))"
_LABELLED = late(
    r"\b(?:pp?|vols?|nos?|S|t|T)\. ?(?P<number>(?=[lO\d]*[lO])(?:\d[lO\d]{1,3}|l\d{1,3}))(?![\w’'.-]\w|\w)"
)
_SERIES = late(r"(?<![\w-])(?P<letters>[FCW])0(?= \d{1,4}(?P<file>/\d)?)")
_KEW = late(r"\b(?:TNA|PRO|UKNA|Kew|Public Record Office|National Archives|Foreign Office|War Office)\b")
_WORD = late(r"(?<![\w./@#+-])(?=\w{5,30}(?![\w@/-]|\.\w))(?:[01](?=[^\W\d_])|[^\W\d_]+[01])[^\W\d_]+(?!\w)")
_MAKERS = late(r"\b(?:Intel|processor|microprocessor)\b")


class LetterForDigit(TextRule):
    """TYP007."""

    code = "TYP007"
    name = "letter-for-digit"
    why = "A letter was read as a digit, or a digit as a letter: they look alike on a scanned page."
    source = "Measured on 50,000 references of public sets, all hits read: see the decision on words."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the number or the code may be written so"
    examples = (
        Example("Hay, A. Wind. Oslo, i960.", "Hay, A. Wind. Oslo, 1960."),
        Example("Hay, A. Wind. Oslo: Press, 2OO1.", "Hay, A. Wind. Oslo: Press, 2001."),
        Example("Hay to Ross, l2 May 1950.", "Hay to Ross, 12 May 1950."),
        Example("Proceedings of the l9th Congress, Oslo.", "Proceedings of the 19th Congress, Oslo."),
        Example("Hay to Ross, F0 371/1234, TNA.", "Hay to Ross, FO 371/1234, TNA."),
        Example("Hay, A. Wind. 0xford, 1960.", "Hay, A. Wind. Oxford, 1960."),
        Example("Hay, A. Wind. Oslo 1960, pp. 2l–30.", "Hay, A. Wind. Oslo 1960, pp. 21–30.", unsafe=True),
    )
    stays = (
        Stays("The Intel i960 microprocessor and the I2C bus.", "a product"),
        Stays("pp. I–XII; p. I; vol. l; Louis XIV; Il aprile 1293; I May.", "Roman numerals and an article"),
        Stays("L1 acquisition in C0 semigroups; the D0 Collaboration; H2O and CO2.", "terms"),
        Stays("arXiv:1706.01812; JVET-D0143; W08420; C03035; HC04.", "codes"),
        Stays(
            "The Ist Congress of the IInd International; Trans. Ind. Electron.",
            "Roman ordinals, abbreviations",
        ),
        Stays("Stadtarchiv Heilbronn D009-25; MB1/Q61; NARA 96D292; RG 59, I-1960.", "marks of archives"),
        Stays("https://example.org/0xford/i960", "an address"),
        Stays("B1ackpink and the Web2 of l8r; MP3; Ke$ha; F1 and F0 in Swedish speech.", "names and terms"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Numbers with a letter in them, and words with a nought or a one."""
        text = view.text
        if not _MIXED.search(text) and not ("ll" in text and _TWO.search(text)):
            return
        for hit in (*self._numbers(text), *self._series(text), *self._words(text)):
            if not view.in_url(hit.start):
                yield hit

    def _numbers(self, text: str) -> Iterator[Hit]:
        years = list(_YEAR.finditer(text))
        for match in years if years and not _MAKERS.search(text) else ():
            if 1400 <= int(match[0].translate(_DIGITS)) <= 2040:
                yield _hit(*match.span(), _number(match[0]), Safety.SAFE, "a year has four digits")
        for match in _ORDINAL.finditer(text):
            yield _hit(*match.span(), _number(match[0]), Safety.SAFE, "an ordinal is a number")
        for match in _day().finditer(text):
            if 1 <= int(match[0].translate(_DIGITS)) <= 31:
                yield _hit(*match.span(), _number(match[0]), Safety.SAFE, "a day stands before the month")
        for match in _LABELLED.finditer(text):
            yield _hit(
                *match.span("number"), _number(match["number"]), Safety.UNSAFE, "a number stands behind the label"
            )

    def _series(self, text: str) -> Iterator[Hit]:
        series = list(_SERIES.finditer(text))
        at_kew = bool(series) and _KEW.search(text) is not None
        for match in series:
            if match["file"] or at_kew:
                yield _hit(
                    *match.span(),
                    match["letters"] + "O",
                    Safety.SAFE,
                    "the series of the British archives are so called",
                )

    def _words(self, text: str) -> Iterator[Hit]:
        for match in _WORD.finditer(text):
            word = match[0]
            found = {w for w in (word.replace("0", "o"), word.replace("1", "l"), word.replace("1", "i")) if w.isalpha()}
            known = [w for w in found if best_zipf(w.lower()) >= 4.0]
            if len(known) == 1 and word[1:].islower():
                right = known[0].capitalize() if word[0].isupper() or word[0] == "0" else known[0]
                proof = table(f"the lexicon has “{right}”")
                edit = Edit(match.start(), match.end(), right)
                yield Hit(*match.span(), f"“{word}” is “{right}”", (edit,), Safety.SAFE, (proof,))


# A digit beside a letter that looks like one, or a nought or a one beside any letter.
_MIXED = late(r"\d(?:[lLiIoO]|(?<=[lLiIoO]\d)|(?<=[01])[^\W\d_]|(?<=[^\W\d_][01]))")
_TWO = late(r"\bll")


def _number(printed: str) -> str:
    return printed.translate(_DIGITS)


def _hit(start: int, end: int, after: str, safety: Safety, why: str) -> Hit:
    message = f"a letter for a digit, or a digit for a letter: “{after}”"
    return Hit(start, end, message, (Edit(start, end, after),), safety, (pattern(why),))


@cache
def _day() -> re.Pattern[str]:
    from refkit.knowledge.words import months

    names = sorted((re.escape(m) for m in months() if len(m) > 2), key=len, reverse=True)
    return re.compile(_DAY.replace("{months}", "|".join(names)))


RULES: tuple[Rule, ...] = (LetterForDigit(),)
