"""Numbers glued to the word beside them, or parted from the rest of their code by a blank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.words import is_month
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table, witness
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class GluedDay(TextRule):
    """WSP111."""

    code = "WSP111"
    name = "glued-day"
    why = "A day and its month, or a month and its year, are written without the blank between them."
    source = "CMOS 18, chapter 9 (dates); the months of all languages of the tables."
    examples = (
        Example("Hay to Roe, 14May 1934, Dag Archive.", "Hay to Roe, 14 May 1934, Dag Archive."),
        Example("Hay, A. Bericht, 7.Mai 1938.", "Hay, A. Bericht, 7. Mai 1938."),
        Example("Roy, A. Note, 12juin 1940, Paris.", "Roy, A. Note, 12 juin 1940, Paris."),
        Example("Hay to Roe, 14 May1934, Dag Archive.", "Hay to Roe, 14 May 1934, Dag Archive."),
        Example("Доклад, 3марта 1921 г.", "Доклад, 3 марта 1921 г."),
    )
    stays = (
        Stays("Hay to Roe, 14 May 1934; 7. Mai 1938; 12 juin 1940.", "as it should be"),
        Stays("File A14May 1934, 2014May 1934, BX-14May 1990.", "codes"),
        Stays("Release 14may, version 2mar-1990, 14May1934.txt.", "no year behind a blank"),
        Stays("王明. 风. 北京, 1990年5月14日.", "Chinese"),
        Stays("Ветров И. Письмо от 18/31 июля 1914 г., 12.05.1990.", "Russian"),
        Stays("El 2de mayo de 1808; 42Mayo 1934.", "no month, or no day"),
        Stays("García, J. Cartas, 3-mayo-1921.", "hyphens"),
    )
    _glued = late(r"\d(?:\.?[^\W\d_]{3}|(?<=[^\W\d_]{3}\d)\d{3})")
    _day = late(rf"(?<![\w./:#@+-])(?P<day>\d{{1,2}}\.?)(?P<month>[^\W\d_]{{3,12}})(?=\.?,? {YEAR}\b)")
    _year = late(rf"(?<![\w./-])(?:\d{{1,2}}\.? )(?P<month>[^\W\d_]{{3,12}})(?={YEAR}(?![\w-]|\.\w))")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`14May 1934` and `14 May1934`."""
        if not self._glued.search(view.text):
            return
        proof = (table("the name of a month, with a year behind it"),)
        for match in self._day.finditer(view.text):
            if is_month(match["month"].casefold()) and 0 < int(match["day"].rstrip(".")) <= 31:
                at = match.end("day")
                yield Hit(*match.span(), "no blank between day and month", (Edit(at, at, " "),), evidence=proof)
        for match in self._year.finditer(view.text):
            if is_month(match["month"].casefold()) and not view.in_url(match.start()):
                at = match.end()
                yield Hit(*match.span(), "no blank between month and year", (Edit(at, at, " "),), evidence=proof)


class OddLabel(TextRule):
    """WSP112."""

    code = "WSP112"
    name = "odd-label"
    why = "One label touches its number where the entry's other labels have a blank: a slip and no style."
    source = "An entry's own habit: two labels with a blank at least, and one without."
    safety = levels(text=Safety.SAFE)
    examples = (
        Example("RGASPI, f. 1286, op. 1, d.122, l. 4.", "RGASPI, f. 1286, op. 1, d. 122, l. 4."),
        Example("ГАРФ. Ф. 5446. Оп. 12. Д.89. Л. 4.", "ГАРФ. Ф. 5446. Оп. 12. Д. 89. Л. 4."),
        Example("ASMAE, b. 13, fasc.1, n. 7.", "ASMAE, b. 13, fasc. 1, n. 7."),
        Example("Hay, A., Wind, Bd. 2, H. 3, S.14.", "Hay, A., Wind, Bd. 2, H. 3, S. 14."),
        Example("AAN, sygn. 5098, t. 2, k.12.", "AAN, sygn. 5098, t. 2, k. 12."),
    )
    stays = (
        Stays("RGASPI, f.1286, op.1, d.122, l.4.", "all of them close: a style"),
        Stays("RGASPI, f. 1286, op.1, d.122.", "most of them close"),
        Stays("ГАРФ. Ф.5446. Оп. 12. Д.89.", "mixed"),
        Stays("Hay, A., Type S.14, p. 5, vol. 2, c.1550.", "a name with a number, and circa"),
        Stays("F.O.78/234, b. 2, n. 3; R.901.", "codes"),
        Stays("王明, t. 2, k. 3, https://example.org/a,d.12", "an address"),
    )
    _LABELS = (
        r"(?:[FfSlLdDbnNtzkHsm]|ff|ll|[Oo]p|[Bb]d|[Nn]r|[Bb]l|fasc|sygn|vol|no|pp?|kart|[Фф]|[Оо]п|[ДдЛлСсТт]|[Лл]л)"
    )
    _stop_digit = late(r"\.(?<=[^\W\d_]\.)\d")
    _tight = late(rf"(?<=[,;.] )(?P<label>{_LABELS}\.)(?=\d{{1,5}}(?:[-–]\d{{1,5}})?(?:[.,;]|$))")
    _spaced = late(rf"(?:(?<=[,;.(] )|^){_LABELS}\. (?=\d)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """One label without its blank among others that have it."""
        text = view.text
        if not self._stop_digit.search(text):
            return
        tight = list(self._tight.finditer(text))
        if len(tight) != 1 or view.in_url(tight[0].start()):
            return
        spaced = len(self._spaced.findall(text))
        close, apart = facts.labels
        if spaced < 2 or (close > 3 and close > apart):
            return
        match, at = tight[0], tight[0].end()
        proof = (witness(f"{spaced} other labels of the entry have a blank"),)
        yield Hit(match.start(), at + 1, f"blank missing after “{match[0]}”", (Edit(at, at, " "),), evidence=proof)


class BareLabel(TextRule):
    """WSP113."""

    code = "WSP113"
    name = "bare-label"
    why = "The label of pages has neither stop nor blank (`pp12-15`)."
    source = "CMOS 18, chapter 10: abbreviations that end in a small letter take a stop."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "some British lists write so; it is safe where three others of the list have stop and blank"
    needs = (" p", "(p")
    uses_list = True
    examples = (
        Example("Hay, A. Wind (Oslo, 1989), pp12-15.", "Hay, A. Wind (Oslo, 1989), pp. 12-15.", unsafe=True),
        Example(
            "Hay, A. Wind (Oslo, 1989), pp12–15.",
            "Hay, A. Wind (Oslo, 1989), pp. 12–15.",
            beside=("Roe, B. Rain, pp. 3–9.", "Roe, B. Sea, pp. 5–7.", "Roe, B. Sky, pp. 1–2."),
        ),
    )
    stays = (
        Stays("Hay, A. Wind, pp. 12-15; pp 12-15.", "other forms"),
        Stays("Hay, A. Wind, pp12-15.", "the list writes so", beside=("Roe, B. Rain, pp3-9.", "Roe, B. Sea, pp5-7.")),
        Stays("The p53 gene, Group p12, and pp60 in mice.", "names"),
        Stays("https://example.org/a, pp12a", "no range"),
        Stays("Roy, A. Vent, p12n, p5s.", "notes"),
        Stays("王明. 风, PP12-15.", "capitals"),
    )
    _found = late(r"(?<=[,;(] )(?P<label>pp)(?=\d{1,4}[-–]\d{1,4}(?:[.,;)]|$))")
    _stopped = late(r"\bpp\. \d")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`pp12-15`."""
        for match in self._found.finditer(view.text):
            others = [v.text for v in facts.views if v.number != view.number]
            if any(self._found.search(text) for text in others):
                return
            stopped = sum(1 for text in others if self._stopped.search(text))
            proof = (witness(f"{stopped} other entries have “pp. ”"),) if stopped else ()
            safety = Safety.SAFE if stopped >= 3 else Safety.UNSAFE
            edits = (Edit(match.end(), match.end(), ". "),)
            yield Hit(*match.span(), "stop and blank missing after “pp”", edits, safety, proof)


class CodeBlank(TextRule):
    """WSP114."""

    code = "WSP114"
    name = "code-blank"
    why = "A blank stands behind a hyphen inside a number or a code of several parts."
    source = "ISO 2108 (ISBN) and the numbers of reports: their parts are joined by hyphens throughout."
    needs = ("- ",)
    examples = (
        Example("Report 700-S- 92-002, Oslo, 1992.", "Report 700-S-92-002, Oslo, 1992."),
        Example("Oslo: Dag, 1990. ISBN 978-3-16- 148410-0.", "Oslo: Dag, 1990. ISBN 978-3-16-148410-0."),
        Example("Москва, 1990. ISBN 5-02- 008474-1.", "Москва, 1990. ISBN 5-02-008474-1."),
    )
    stays = (
        Stays("Hay, A. 1914- 15, 1939-1945- 50.", "years"),
        Stays("A 5- to 7-year plan, 2- and 3-5 men.", "suspended hyphens"),
        Stays("Hay, A. Wind 12-14- 5 men.", "a dash"),
        Stays("Air 12- 14-16.", "pages"),
        Stays("Bd. 3-4- 1990-1991.", "years behind a number"),
        Stays("А. 12-я - 13-я сессия.", "Russian"),
    )
    _head = r"\d{1,5}-[A-Z]{1,3}|[A-Z]{1,4}-\d{1,5}|97[89]-\d{1,5}(?:-\d{2,7})?|\d-\d{2,6}"
    _found = late(
        rf"(?<![\w/-])(?:ISBN:? )?(?:{_head})-"
        r"(?P<gap> )(?=\d{1,7}-(?:\d{1,4}|[Xx])(?![\w-]))"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`700-S- 92-002`."""
        for match in self._found.finditer(view.text):
            at = match.span("gap")
            if not self._is_years(view.text, match):
                proof = (pattern("a hyphen on both sides belongs to one code"),)
                yield Hit(match.start(), match.end(), "blank inside of a code", (Edit(*at, ""),), evidence=proof)

    def _is_years(self, text: str, match: re.Match[str]) -> bool:
        """Whether years follow the blank."""
        return bool(re.match(rf"{YEAR}-", text[match.end() : match.end() + 5]))


RULES: tuple[Rule, ...] = (GluedDay(), OddLabel(), BareLabel(), CodeBlank())
