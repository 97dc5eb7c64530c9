"""Pages, leaves and years in ranges: their dashes, their order, their width, and pages that name one passage."""

from __future__ import annotations

from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_RANGE = late(
    r"(?P<label>\b(?:pp?|ll?|[Ll]eaves|fols?|pages?)\.? ?|\d\)?: ?)(?P<from>\d{1,5})(?P<dash>[-–])(?P<to>\d{1,5})"
    r"(?!\w|/|-|:\d)"
)
_JOINED = late(r"[-–](?<=\d[-–])\d")  # what all ranges have; it is quickly found


class RangeDash(TextRule):
    """PAG701."""

    code = "PAG701"
    name = "range-dash"
    why = "Pages from one to another are joined by an en dash in print."
    source = "CMOS 18, chapter 6."
    safety = levels(text=Safety.UNSAFE, output=Safety.SAFE)
    unsafe_when = "many lists write hyphens, and rightly: the citation style sets the dash when refkit prints"
    default = False
    needs = ("-",)
    examples = (Example("Journal 2 (1986): 109-126.", "Journal 2 (1986): 109–126.", unsafe=True),)
    stays = (Stays("ISBN 0-306-40615-2, 2022-04-04, RG 59-A.", "no pages"),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Hyphens in page and leaf ranges."""
        for match in _RANGE.finditer(view.text):
            if match["dash"] == "-" and not view.in_url(match.start()):
                at = match.start("dash")
                yield Hit(match.start("from"), match.end(), "hyphen in a range", (Edit(at, at + 1, "–"),))


class ReverseRange(TextRule):
    """PAG702."""

    code = "PAG702"
    name = "reverse-range"
    why = "A range ends before it begins: a digit was mistyped or two changed places."
    source = "Measured on 2,189 page ranges: 4 hits, 4 right."
    safety = levels(text=Safety.TOLD)
    needs = ("-", "–")
    examples = (Example("Journal 2 (1986), pp. 352–253."), Example("Journal 2 (1986): 352-349."))
    stays = (Stays("Journal 2 (1986): 231–33, pp. 1018–1015a, 99–101.", "abbreviated and usual ranges"),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Ranges whose end, written in full, lies before their beginning."""
        if not _JOINED.search(view.text):
            return
        for match in _RANGE.finditer(view.text):
            first, last = match["from"], match["to"]
            if view.in_url(match.start()) or len(last) < len(first):
                continue
            if int(last) < int(first):
                yield Hit(match.start("from"), match.end(), f"range {first}–{last} ends before it begins")


class WideRange(TextRule):
    """PAG703."""

    code = "PAG703"
    name = "wide-range"
    why = "One document or article rarely fills so many pages or leaves: a digit may have been doubled."
    source = "Measured on 2,189 page ranges and on 52,524 references: most wide ranges are those of books. Told only."
    safety = levels(text=Safety.TOLD)
    needs = ("-", "–")
    examples = (Example("Archive, f. 52, op. 1, d. 498, ll. 44-477."), Example("Journal 2 (1986), pp. 12–1213."))
    stays = (
        Stays("Archive, ll. 1-33; Journal 2 (1986), pp. 1027–1128.", "usual widths"),
        Stays("Hay, A. “Wind.” Annals of Air 7 (1848), pp. 1-1138.", "a volume from its first page"),
        Stays("Rossi, A. Il vento, in Opere, Milano 1955, pp. 285-591.", "a long part; no digit is doubled"),
        Stays("Berg, L. Der Wind, in Luft 66 (1885), S. 47-256; pp. 47-256.", "a treatise"),
        Stays("Rossi, A. Il vento, Bologna 1987, in particolare pp. 27-377.", "a book from its preface to its end"),
        Stays("Rerum scriptores, XXII, Milan 1733, pp. 399-1284.", "a chronicle"),
    )
    _LIMIT = 200
    _PART = 450
    _LIKELY = 150  # pages or leaves that a range has once the digit too many is gone

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Labelled ranges of more than 200 pages or leaves that a doubled digit, or the first number, made so wide."""
        if not _JOINED.search(view.text):
            return
        for match in _RANGE.finditer(view.text):
            first, last = int(match["from"]), int(match["to"])
            if last - first > self._LIMIT and match["label"][0].isalpha() and not view.in_url(match.start()):
                unit = "leaves" if match["label"][0] in "lLf" else "pages"
                if not self._is_doubled(match["from"].lstrip("0"), match["to"], unit):
                    continue
                yield Hit(
                    match.start(), match.end(), f"{last - first + 1} {unit} for one document: look at “{match[0]}”"
                )

    def _is_doubled(self, first: str, last: str, unit: str) -> bool:
        """Whether the last number repeats the first (12–1213) or a digit of its own (44–477) and is likely without.

        Books have parts of 400 pages; a document of 200 leaves is seldom.
        """
        if len(first) < 2 or len(last) <= len(first):
            return False
        if last.startswith(first):
            return True
        if unit == "pages" and int(last) - int(first) <= self._PART:
            return False
        less = {int(last[:i] + last[i + 1 :]) for i in range(1, len(last)) if last[i] == last[i - 1]}
        return any(0 < one - int(first) <= self._LIKELY for one in less)


class RangeStyle(TextRule):
    """PAG704."""

    code = "PAG704"
    name = "range-style"
    why = "One entry writes the same span of years in two ways."
    source = "CMOS 18, chapter 9: one form throughout."
    safety = levels(text=Safety.TOLD, output=Safety.SAFE)
    needs = ("-", "–")
    examples = (Example("Sbornik (1949-1983) [Relations (1949-83)], Oslo."),)
    stays = (Stays("Sbornik (1949–1983) [Relations (1949–1983)], 1950–55.", "one form; another span"),)
    _found = late(rf"\b(?P<from>{YEAR})[-–](?P<to>\d\d(?:\d\d)?)\b")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Spans with the same ends and another form than an earlier one."""
        if not _JOINED.search(view.text):
            return
        seen: dict[tuple[str, str], tuple[str, int]] = {}
        for match in self._found.finditer(view.text):
            if view.in_url(match.start()):
                continue
            last = match["to"] if len(match["to"]) == 4 else match["from"][:2] + match["to"]
            form, at = seen.setdefault((match["from"], last), (match[0], match.start()))
            if form != match[0]:
                yield Hit(at, match.end(), f"the same span as “{form}” and “{match[0]}”")


class Pinpoint(TextRule):
    """PAG705."""

    code = "PAG705"
    name = "pinpoint-or-label"
    why = "A book's entry ends in one page: that page belongs to a citation in the text, not to the list."
    source = "CMOS 18, chapter 13: bibliographies list whole books without pages."
    safety = levels(text=Safety.TOLD, record=Safety.SAFE)
    uses_list = True
    needs = ("p.", "p ")
    examples = (Example("Wu, L. 2014. Ten Years. Beijing: Renmin chubanshe, p. 111."),)
    stays = (
        Stays("Reston, J. “Secret Record.” New York Times, March 17, 1955, p. 1.", "a newspaper's page"),
        Stays("Hay, A. 1990. Wind. Oslo: Dag, 300 p.", "the extent"),
        Stays(
            "Ann Hay, Wind (Oslo: Dag, 1990), p. 5. Bo Roe, Rain: A Life, London: Dag Press, p. 7.",
            "a list of footnotes",
            ("Roe, Rain, p. 8.", "Hay, Wind, p. 9."),
        ),
    )
    _found = late(r"(?P<before>[A-Z][\w’. &-]{2,50}(?:, (?:1[4-9]|20)\d\d)?)(?P<comma>, )p\. ?\d{1,4}\.?$")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`Publisher, p. N.` at the end of an entry without a quoted title."""
        text = view.text.rstrip()
        if view.has_title_in_quotes or ": " not in text or facts.of_notes:
            return
        match = self._found.search(text, max(0, len(text) - 90))
        if match:
            yield Hit(match.start("comma") - 1, match.end(), "one page at the end of a book’s entry")


class YearRangeDash(TextRule):
    """PAG706."""

    code = "PAG706"
    name = "year-range-dash"
    why = "Years from one to another are joined by an en dash in print."
    source = "CMOS 18, chapter 6."
    safety = levels(text=Safety.UNSAFE, output=Safety.SAFE)
    unsafe_when = "titles are quoted as printed, and many lists write hyphens"
    default = False
    needs = ("-",)
    examples = (Example("Relations, 1949-1983. Oslo.", "Relations, 1949–1983. Oslo.", unsafe=True),)
    stays = (Stays("2022-04-04; frus1958-60v19; 1949–1983", "dates, names, dashes"),)
    _found = late(rf"(?<![\w-])(?:{YEAR})(?P<dash>-)(?:\d\d){{1,2}}(?![\w-])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Hyphens between two years."""
        for match in self._found.finditer(view.text):
            if not view.in_url(match.start()):
                at = match.start("dash")
                yield Hit(*match.span(), "hyphen between years", (Edit(at, at + 1, "–"),))


# Letters of scripts whose books print the long dash between numbers: Cyrillic, Armenian, Georgian, of East Asia.
_LONG_DASHES = late("[\u0400-\u058f\u10a0-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")


class WrongDash(TextRule):
    """PAG707."""

    code = "PAG707"
    name = "wrong-dash"
    why = "Between two numbers stands an em dash, or two dashes of different kinds: neither means a range."
    source = "CMOS 18, chapter 6; found twice in one list of 320 entries."
    needs = ("—", "–-", "-–", "––", "−")
    uses_list = True
    examples = (
        Example("Race and Memory, 1943—1993. Oslo: Dag.", "Race and Memory, 1943–1993. Oslo: Dag."),
        Example("Distant Oslo, 91–-114. Oslo: Dag, 2014.", "Distant Oslo, 91–114. Oslo: Dag, 2014."),
    )
    stays = (
        Stays("The War—1943, a year—and after; 1943–1993; 72--76; 1958- 60", "em dashes of a sentence; Markdown"),
        Stays("王明：《风》，北京：人民出版社，1999年，第45—47页。", "the dash of Chinese and Japanese text"),
        Stays("Орлова А. Письма 1905—1917 гг. М., 1999. С. 45—47.", "the dash of Russian text"),
        Stays("Hay, A. The long wind of Oslo and other northern seas // Ветер. М., 1999. С. 101—124.", "in part"),
        Stays(
            "Smith J. Wind and rain. Лондон: Dag, 1999. 77—84", "an entry of a Russian list", ("Орлова А. М., 1999.",)
        ),
        Stays(
            "Шевченко І. Вітер. Київ, 1990. С. 77—84. Рэчкін А. Вецер. Мінск, 1990. С. 5—9.", "Ukrainian, Belarusian"
        ),
        Stays("კაკაბაძე ს. ქარი. თბილისი, 1990. გვ. 12—15; Հովհաննիսյան Ա. Քամի. 1990. Էջ 5—9", "Georgian, Armenian"),
        Stays("Time delays of 10−15 and 2−1, x = 3−2", "a minus between signs"),
    )
    _found = late(r"(?<=\d)(?:—|–-|-–|––|−)(?=\d)")
    _range = late(r"(?:\b(?:pp?|S|s|pages?)\.? ?|[:;,] ?|\()\d{1,4}−\d{2,4}\b|\b(?:1[4-9]|20)\d\d−(?:\d\d){1,2}\b")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Dashes of the wrong kind between numbers of at most four digits."""
        # There the long dash is the sign of a range (GB/T 15834; Milchin's handbook for Russian, and what follows it).
        long = bool(_LONG_DASHES.search(view.text)) or facts.long_dashes
        for match in self._found.finditer(view.text):
            if not (long and match[0] == "—") and not view.in_url(match.start()):
                if match[0] == "−" and not self._range.search(view.text, match.start() - 14, match.end() + 6):
                    continue  # two numbers and a minus: only pages and years are a range
                proof = (pattern("a number stands on either side"),)
                yield Hit(
                    match.start() - 1,
                    match.end() + 1,
                    f"“{match[0]}” between numbers",
                    (Edit(*match.span(), "–"),),
                    evidence=proof,
                )


RULES: tuple[Rule, ...] = (
    RangeDash(),
    ReverseRange(),
    WideRange(),
    RangeStyle(),
    Pinpoint(),
    YearRangeDash(),
    WrongDash(),
)
