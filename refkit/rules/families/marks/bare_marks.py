"""Marks that are missing behind a year, or stand where no entry has them: at its head, before ? and ! in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table, witness
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class BareYear(TextRule):
    """PUN217."""

    code = "PUN217"
    name = "bare-year"
    why = "The year runs into the title, the medium or the pages behind it: the stop between them was lost."
    source = "CMOS 18, chapter 13 (author-date); MLA 7, chapter 5 (media); GOST R 7.0.5 (pages behind the year)."
    unsafe_when = (
        "journals of anthropology set no stop behind the year; it is safe where the names end in a stop that is no"
        " initial's, or where two entries of the list have the stop and none is without"
    )
    needs = ("19", "20", "18")
    uses_list = True
    examples = (
        Example(
            "Hart, Benjamin. 2009 Der Wind des Nordens. Bonn: Hof.",
            "Hart, Benjamin. 2009. Der Wind des Nordens. Bonn: Hof.",
        ),
        Example(
            "Hart, Benjamin L. 1979 The Wind of Norway. Oslo: Dag.",
            "Hart, Benjamin L. 1979. The Wind of Norway. Oslo: Dag.",
            unsafe=True,
        ),
        Example(
            "Hart, B. 1979 The Wind of Norway. Oslo: Dag.",
            "Hart, B. 1979. The Wind of Norway. Oslo: Dag.",
            beside=("Hay, A. 1990. The Rain of Oslo. Rome: Sole.", "Roe, B. 1991. The Sea of Rome. Bonn: Hof."),
        ),
        Example("Hart, B. Wind. Oslo: Dag, 1999 Print.", "Hart, B. Wind. Oslo: Dag, 1999. Print."),
        Example("Ветров И. И. Ветер. М.: Даг, 1990 С. 145.", "Ветров И. И. Ветер. М.: Даг, 1990. С. 145."),
    )
    stays = (
        Stays("Hart, B. 1990 wind and rain. Oslo: Dag.", "no title begins so"),
        Stays("Hart, Benjamin 1979 The Wind of Norway. Oslo: Dag.", "names without a stop: a style"),
        Stays(
            "Hart, Benjamin. 1979 The Wind of Norway. Oslo: Dag.",
            "the list sets none",
            beside=("Hay, A. 1990 The Rain of Oslo. Rome: Sole.",),
        ),
        Stays("Hart, B. The Wind of Norway. 1990 Election Papers. Oslo: Dag.", "a year in a title"),
        Stays("Hart, B. Wind. München 1990 S. 145.", "German"),
        Stays("Ветров И. И. В 1990 С. Петров писал. М.: Даг, 1991.", "an initial"),
        Stays("Roy, Anne. 1848 La révolution. Paris, Seuil, 1992.", "another year ends the imprint"),
        Stays("Hart, B. Wind, 1990 Print Culture in Oslo, 1990 Web.com. Oslo: Dag.", "words of a title"),
    )
    _head = late(
        rf"^(?P<names>[^“\"«„\d:.]{{1,40}}, [^“\"«„\d:]{{1,160}}?\.) (?P<year>{YEAR}[a-z]?) (?=[A-ZÀ-ÞА-Я“\"‘«„])"
    )
    _full = late(r"(?:[^\W\d_]{3}|\b(?:eds?|al))\.$")
    _behind = late(r"\. [^.:]{2,40}(?:, [^.:]{2,30})?: [^:]{3,80}\.?$")
    _year = late(rf"(?<!\d){YEAR}(?!\d)")
    _medium = late(rf"(?<=, )(?P<year>{YEAR}) (?=(?:Print|Web|DVD|Film|Kindle|CD-ROM|Television)\.(?:$| \d))")
    _pages = late(
        rf"(?<=[:,] )(?P<press>[^\W\d_][^\d.:;]{{1,40}}, )?(?P<year>{YEAR}) (?=(?:[СТ]|Вып|Кн|Ч)\. ?\d|№ ?\d)"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`Names. 1979 Title`, `1999 Print.` and `1990 С. 145`."""
        text = view.text
        match = self._head.match(text)
        if (
            match is not None
            and _are_names(match["names"])
            and self._behind.search(text, match.end())
            and not self._year.search(text, match.end())
        ):
            bare = any(v.number != view.number and self._head.match(v.text) for v in facts.views)
            stopped = facts.head_stop_year
            if not bare:
                full = bool(self._full.search(match["names"]))
                sure = stopped >= 2 or (full and (facts.size == 1 or stopped > 0))
                told = f"{stopped} other entries have the stop" if stopped >= 2 else "the names end in a stop"
                at = match.end("year")
                proof = (witness(told) if stopped >= 2 else pattern(told),)
                safety = Safety.SAFE if sure else Safety.UNSAFE
                yield Hit(at - 1, at + 1, "stop missing between year and title", (Edit(at, at, "."),), safety, proof)
        for found in self._medium.finditer(text):
            at = found.end("year")
            proof = (table("media of publication"),)
            yield Hit(at - 1, at + 1, "stop missing before the medium", (Edit(at, at, "."),), Safety.SAFE, proof)
        for found in self._pages.finditer(text) if "." in text else ():
            at = found.end("year")
            proof = (pattern("a label with its number begins anew"),)
            yield Hit(at - 1, at + 1, "stop missing behind the year", (Edit(at, at, "."),), Safety.SAFE, proof)


_BETWEEN_NAMES = frozenset(
    "and und et y e en og och ja i и de da di del van von der den la le al ed eds hg hrsg".split()
)
_NO_NAMES = frozenset("the a an der die das le la les el los il lo de het un une".split())


def _are_names(head: str) -> bool:
    """Whether an entry's beginning is names: capitals throughout, but for what stands between names."""
    words = [word for word in re.split(r"[\W_]+", head) if word]
    small = [word for word in words if word[0].islower() and word not in _BETWEEN_NAMES]
    return (
        not small
        and words[0].lower() not in _NO_NAMES
        and not any(w.lower() in _NO_NAMES for w in words if w[0].isupper() and len(w) > 1)
    )


class HeadMark(TextRule):
    """PUN218."""

    code = "PUN218"
    name = "head-mark"
    why = "A stop or a comma stands before the first word of the entry: the rest of a number, or of what was cut."
    source = "No reference begins with a mark that ends something."
    examples = (
        Example(". Hart, B. “Wind.” Air 4 (1962): 3–12.", "Hart, B. “Wind.” Air 4 (1962): 3–12."),
        Example(", Hart, B. Wind. Oslo: Dag, 1990.", "Hart, B. Wind. Oslo: Dag, 1990."),
        Example(". Ветров И. И. Ветер. М.: Даг, 1990.", "Ветров И. И. Ветер. М.: Даг, 1990."),
    )
    stays = (
        Stays(". . . And Then the Wind. Oslo: Dag, 1990.", "an ellipsis"),
        Stays("... und der Wind. Bonn: Hof, 1990.", "an ellipsis"),
        Stays(".NET in Use. Oslo: Dag, 1990.", "a name"),
        Stays("; and the wind was gone. Oslo, 1990.", "the middle of a sentence"),
        Stays(". 145-150.", "the end of an entry"),
        Stays("¿Viento? Lima: Dag, 1990.", "Spanish"),
        Stays("。王明：《风》，北京，1990年。", "Chinese"),
    )
    _found = late(r"^[.,;:] +(?=[^\W\d_a-zà-ÿа-я][^\W\d_]|[“\"«„‘][^\W\d_])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A mark and a blank before the first word."""
        match = self._found.match(view.text)
        if match is not None and len(view.text) > 20 and not view.text[match.end()].islower():
            proof = (pattern("no reference begins so"),)
            yield Hit(
                0, match.end(), f"“{match[0].strip()}” before the entry", (Edit(0, match.end(), ""),), evidence=proof
            )


class BlankBeforeQuestion(TextRule):
    """WSP115."""

    code = "WSP115"
    name = "blank-before-question"
    why = "A question mark stands close to its word, except in French."
    source = "CMOS 18, chapter 6; Duden, Regeln: Satzzeichen."
    needs = (" ?", " !")
    uses_list = True
    examples = (
        Example("Hay, A. What Is the Wind ? Oslo: Dag, 1990.", "Hay, A. What Is the Wind? Oslo: Dag, 1990."),
        Example("Hay, A. “The Wind of the North !” Air 4.", "Hay, A. “The Wind of the North!” Air 4."),
        Example(
            "Hof, B. Wer war der Wind und die See ? Bonn: Hof.", "Hof, B. Wer war der Wind und die See? Bonn: Hof."
        ),
    )
    stays = (
        Stays("Roy, A. « Où est le vent ? », Revue, 1990.", "French"),
        Stays("Roy, A. Qui a le vent de la mer ? Paris : Seuil.", "French"),
        Stays("Hay, A. The Wind and Then . . . ? Oslo: Dag.", "an ellipsis"),
        Stays("Roe, A. The vent du nord et de la mer ? Oslo: Dag.", "French in an English entry"),
        Stays("Hay, A. The Sea of ? and the [ ? ] Wind. n.p.", "a sign for what is unknown"),
        Stays("Ветров И. Кто виноват ? М.: Даг.", "Russian"),
        Stays("王明. 风 ? 北京.", "Chinese"),
    )
    _found = late(r"(?<=[^\W\d_]{2}) (?=[?!](?:[”\"’']|[.,]?$| [^\W\d_a-z]))")
    _known = late(
        r"\b(?:the|and|of|in|is|was|for|from|with|what|who|how|why|press|und|der|die|das|dem|ein|eine|ist|war|wer)\b",
        re.IGNORECASE,
    )
    _french = late(r"\b(?:de|la|le|les|du|et|une?|dans|pour|sur|aux|est|que|qui)\b|[ldqLDQ]['’]\w")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A blank before ? or ! in an English or German entry."""
        text = view.text
        if "«" in text or " :" in text or " ;" in text or facts.french or self._french.search(text):
            return
        if len(self._known.findall(text)) < 2:
            return
        proof = (pattern("the entry is English or German"),)
        for match in self._found.finditer(text):
            yield Hit(match.start(), match.end() + 1, "blank before a mark", (Edit(*match.span(), ""),), evidence=proof)


class SpacedRange(TextRule):
    """PAG708."""

    code = "PAG708"
    name = "spaced-range"
    why = "The dash of a page range has blanks around it, which a range of numbers has not."
    source = "CMOS 18, chapter 6 (en dash); APA, Vancouver and DIN 5008 set none either."
    safety = levels(text=Safety.SAFE)
    unsafe_when = "the list may set all ranges so; it is safe where another of the entry or the list is tight"
    needs = (" – ", " - ")
    uses_list = True
    examples = (
        Example(
            "Hay, A. “Wind, 1914–1918.” Air 3 (1978): 167 – 214.", "Hay, A. “Wind, 1914–1918.” Air 3 (1978): 167–214."
        ),
        Example(
            "Hof, B. Wind, in: Luft 3 (1978), S. 16 – 24.", "Hof, B. Wind, in: Luft 3 (1978), S. 16–24.", unsafe=True
        ),
        Example("Hay, A. “Wind.” Air 3, no. 2 (1978): 167 – 214.", "Hay, A. “Wind.” Air 3, no. 2 (1978): 167–214."),
    )
    stays = (
        Stays("Hay, A. Wind, 1914 – 1918. Oslo: Dag, 1990.", "years"),
        Stays("Hof, B. Wind, S. 16 – 24.", "the list sets all so", beside=("Hof, C. See, S. 5 – 9.",)),
        Stays("Ветров И. Ветер. М., 1990. С. 3 – 12; Море. С. 5 – 9.", "an entry that sets both so"),
        Stays("Roy, A. Vent, p. 5 – Mer, p. 9.", "a dash"),
        Stays("Hay, A. Wind: 5 – 3 in Oslo.", "no range"),
        Stays("12 – 14. Hay, A. Wind.", "not behind a label"),
    )
    _lead = (
        r"(?P<chicago>no\. \d[^()]{0,12} \([^()]{4,20}\): )|\((?:1[89]|20)\d\d\): "
        r"|(?<![\w.])(?:pp?|SS?|ss?|С|с|págs?)\. "
    )
    _found = late(
        rf"(?:{_lead})"
        r"(?P<first>\d{1,4}) (?P<dash>[–-]) (?P<last>\d{1,4})(?=[.,;]|$)"
    )
    _tight = late(r"(?<![\w-])\d{1,4}[–-]\d{1,4}(?![\w-])")
    _spaced = late(r"\d [–-] \d")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`(1978): 167 – 214`."""
        text = view.text
        matches = list(self._found.finditer(text))
        if not matches or len(self._spaced.findall(text)) > 1:
            return
        others = [v.text for v in facts.views if v.number != view.number]
        if any(self._found.search(other) for other in others):
            return
        match = matches[0]
        first, last = match["first"], match["last"]
        if not (int(first) < int(last) or len(last) < len(first)):
            return
        tight = len(self._tight.findall(text)) or sum(1 for other in others if self._tight.search(other))
        start, end = match.end("first"), match.start("last")
        proof = (witness(f"{tight} other ranges are tight"),) if tight else (pattern("pages behind volume and year"),)
        safety = Safety.SAFE if tight or match["chicago"] else Safety.UNSAFE
        edits = (Edit(start, start + 1, ""), Edit(end - 1, end, ""))
        yield Hit(start, end, "blanks around the dash of a range", edits, safety, proof)


RULES: tuple[Rule, ...] = (BareYear(), HeadMark(), BlankBeforeQuestion(), SpacedRange())
