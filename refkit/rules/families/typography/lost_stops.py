"""Stops lost behind a year, where a title or a date runs into what follows it, and behind the label of a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.places import PLACES, REGIONS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, pattern, table, witness
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Evidence, Safety

_READ = (" Accessed", " Retrieved", " Last ", " Available ")
_PLACE = r"[A-ZÀ-Þ][\w.’-]{1,20}(?:[ ][A-ZÀ-Þ][\w.’-]{1,20}){0,2}"


class YearStop(TextRule):
    """PUN215."""

    code = "PUN215"
    name = "year-stop"
    why = "A title that ends in a year, or a date, runs into the imprint, or into the day on which a page was read."
    source = "CMOS 18, chapter 13: a stop parts the elements of an entry in a bibliography."
    unsafe_when = "the entry may part its elements by commas, or the year may begin a title"
    examples = (
        Example(
            "Hart, Benjamin. The Wind of Norway, 1919–1933 New York: Dag Press, 1990.",
            "Hart, Benjamin. The Wind of Norway, 1919–1933. New York: Dag Press, 1990.",
        ),
        Example(
            "Hart, B. “Wind.” Last modified May 2, 2011 Accessed June 3, 2012. https://example.org/a.",
            "Hart, B. “Wind.” Last modified May 2, 2011. Accessed June 3, 2012. https://example.org/a.",
        ),
        Example(
            "Hart, Benjamin, The Wind of Norway, 1919–1933 New York: Dag Press, 1990.",
            "Hart, Benjamin, The Wind of Norway, 1919–1933. New York: Dag Press, 1990.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hart, B. Revolution in 1848 Paris: A Social History. Oxford: Dag, 1990.", "a town in the title"),
        Stays("Hart, B. 1990 London: A Social History. Oxford: Dag.", "a style without a stop behind the year"),
        Stays("Hart, B. (1990 [1848]) Wind. New York: Dag.", "two years"),
        Stays("Харт Б. История ветра, 1919–1933. М.: Даг, 1990.", "Russian"),
        Stays("Hart, B., Le vent, 1919-1933, Paris: Seuil, 1990.", "a comma is there"),
        Stays("Hart, B. Der Wind 1848 Bis Heute: Ein Versuch. Bonn: Hof, 1990.", "no town"),
        Stays("The Times, 4 May 1990 London edition: p. 5.", "no imprint"),
    )
    _imprint = late(
        rf"""
        (?<=[\w,.][ ]) (?:[a-z]{{1,3}}\.[ ]?)?                  # c. 1550
        (?:\d{{3,4}}[ ]?(?:[–-]|to|and)[ ]?)? (?P<year>{YEAR})[ ]
        (?P<place>{_PLACE}) (?:,[ ](?P<region>[A-Z][A-Za-z.]{{1,13}}))?
        (?:(?:[ ]and|;)[ ]{_PLACE})? :[ ](?=[A-ZÀ-Þ])             # a second town
        """,
        re.VERBOSE,
    )
    _read = late(
        rf"\b(?P<year>{YEAR}) (?=(?:Accessed|Retrieved|Last (?:modified|accessed|updated)|Available (?:at|from)) ?:?)"
    )
    _dated_end = late(rf"[^.:]{{2,60}}(?:\.[^.:]{{1,30}}){{0,2}}, (?:c|©)?{YEAR}[.,;]")
    _press = late(r"[^.:]{0,40}\b(?:Press|University|Books|Verlag|Publish(?:ers|ing)|Company|House|Office)\b")
    _other_imprint = late(r"[.,] [A-ZÀ-Þ][\w.’-]+(?: [A-Z][\w.’-]+)?: [A-ZÀ-Þ]")
    _names = late(r"^[^“\"\d:]{2,200}?(?:[^\W\d_]{2}|[A-Z]| eds?)\. (?=[A-ZÀ-Þ“\"])")
    _small = late(r"\b[a-zà-ÿ]{2,}\b")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`YEAR Place: Publisher` and `YEAR Accessed`."""
        text = view.text
        if any(word in text for word in _READ):
            for match in self._read.finditer(text):
                proof = pattern("a capital begins anew")
                yield self._hit(match.end("year"), "before the day of reading", Safety.SAFE, proof)
        match_ = self._imprint.search(text) if ": " in text else None
        if match_ is None or self._other_imprint.search(text, match_.end()):
            return
        place, region = match_["place"], match_["region"] or ""
        known = place in PLACES or place in REGIONS or region in REGIONS
        if known or self._press.match(text, match_.end()):
            names = self._names.match(text, 0, match_.start())
            title = text[names.end() if names else 0 : match_.start()]
            if self._small.search(title):
                sure = names and self._dated_end.match(text, match_.end())
                proof = table("a town is known") if known else pattern("a publisher follows")
                safety = Safety.SAFE if sure else Safety.UNSAFE
                yield self._hit(match_.end("year"), "between the title and the place", safety, proof)

    def _hit(self, at: int, where: str, safety: Safety, proof: Evidence) -> Hit:
        return Hit(at - 1, at + 1, f"stop missing {where}", (Edit(at, at, "."),), safety=safety, evidence=(proof,))


class LabelMark(TextRule):
    """PUN216."""

    code = "PUN216"
    name = "label-mark"
    why = "The label of a page or a volume has a comma for its stop, or capitals; that of an edition lost its stop."
    source = "CMOS 18, chapter 10: abbreviations that end in a small letter take a stop."
    unsafe_when = "British lists write “5th ed,”; it is offered where the entry has other labels with their stops"
    needs = ("p, ", "ol, ", "PP", "ed,", "eds,")
    uses_list = True
    examples = (
        Example("Hart, B. Wind. Oslo: Dag, 1990, p, 312.", "Hart, B. Wind. Oslo: Dag, 1990, p. 312."),
        Example("Hart, B. “Wind.” Air, vol, 2, PP12-15.", "Hart, B. “Wind.” Air, vol. 2, pp. 12-15."),
        Example("Hart, B. Wind, 2nd ed, vol. 3. Oslo: Dag.", "Hart, B. Wind, 2nd ed., vol. 3. Oslo: Dag.", unsafe=True),
        Example("Hart, B. Wind. 2nd ed, Oslo: Dag, 1990.", "Hart, B. Wind. 2nd ed. Oslo: Dag, 1990.", unsafe=True),
        Example(
            "Hart, B. Wind. 2nd ed, Oslo: Dag, 1990.",
            "Hart, B. Wind. 2nd ed. Oslo: Dag, 1990.",
            beside=("Hay, A. Rain. 3rd ed. Rome: Sole, 1991.", "Roe, C. Sea. 2nd ed. Bonn: Hof, 1992."),
        ),
        Example(
            "Hay, A., and B. Roe, eds, Wind. Oslo: Dag, 1990.",
            "Hay, A., and B. Roe, eds. Wind. Oslo: Dag, 1990.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hart, B., Wind, 5th ed, Oslo 1990, pp 3-5.", "a list without stops"),
        Stays("Barak, K, 2nd edn, OUP 2006.", "British"),
        Stays("王. 风[J]. 气象, 1990, (2):PP.12-15.", "Chinese"),
        Stays("Hay, A. and Roe, B., eds, Wind, Oslo: Dag, 1990.", "an entry that is parted by commas"),
        Stays("Hay, A. Wind. 2nd ed, Oslo: Dag, 1990.", "the list", ("Roe, B. Rain. 3rd ed, Rome: Sole, 1991.",)),
        Stays("Group p, 12 patients; PPP 12-15; PP 12.", "no labels"),
        Stays("Sur le groupe p, 312 p. Paris, 1990.", "a letter"),
        Stays("Sez. pp, 12; Bd, 3; св, 5.", "other labels"),
    )
    _comma = late(r"(?:(?<=, )|(?<=[(;] ))(?:pp?|[Vv]ol)(?P<mark>,) (?=\d{1,4}\b(?! p\b))")
    _capitals = late(r"(?<=, )(?P<label>PP) ?(?=\d{1,4}[-–]\d{1,4}\b)")
    _edition = late(r"\b\d{1,2}(?:st|nd|rd|th) ed(?P<mark>),(?= )")
    _stopped = late(r"\b(?:pp?|vols?|eds|trans)\. ")
    _town = r"[A-ZÀ-Þ][^.:,\d]{1,25}(?:, [A-Z][\w.]{1,12})?: [A-ZÀ-Þ]"
    _before_town = rf"(?<=[.?!”\"] )\d{{1,2}}(?:st|nd|rd|th) ed(?P<edition>,) (?={_town})"
    _names = r"^[^.:“\"\d]{3,60}(?:\.,? [^.:“\"\d]{1,30}){0,5}"
    _title = r"[A-ZÀ-Þ“\"][^.,]{2,120}[.?!][”\"]?"
    _imprint = late(rf"(?:{_before_town}|{_names}, eds?(?P<editors>,) (?={_title} {_town}))")
    _comma_style = late(r"(?:\d(?:st|nd|rd|th) ed|\beds?), [A-ZÀ-Þ]")
    _stop_style = late(r"(?:\d(?:st|nd|rd|th) ed|\beds?)\. [A-ZÀ-Þ]")

    def _before_imprint(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`2nd ed, Oslo: Dag` and `Roe, eds, Wind. Oslo: Dag` in an entry whose other elements are parted by stops."""
        match = self._imprint.search(view.text)
        if match is None:
            return
        others = [v.text for v in facts.views if v.number != view.number]
        if any(self._comma_style.search(other) for other in others):
            return
        stopped = sum(1 for other in others if self._stop_style.search(other))
        at = match.start("edition" if match["edition"] else "editors")
        told = f"{stopped} other entries have a stop" if stopped else "the entry's other elements are parted by stops"
        proof = (witness(told) if stopped else pattern(told),)
        safety = Safety.SAFE if stopped >= 2 else Safety.UNSAFE
        yield Hit(at - 2, at + 1, "comma for the stop of a label", (Edit(at, at + 1, "."),), safety, proof)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`p, 312`, `PP12-15` and `2nd ed,`."""
        text = view.text
        proof = (pattern("a number follows the label"),)
        for match in self._comma.finditer(text):
            at = match.start("mark")
            yield Hit(match.start(), at + 1, "comma for the stop of a label", (Edit(at, at + 1, "."),), evidence=proof)
        for match in self._capitals.finditer(text):
            edits = (Edit(*match.span(), "pp. "),)
            yield Hit(*match.span(), "label of pages in capitals", edits, evidence=proof)
        yield from self._before_imprint(view, facts)
        for match in self._edition.finditer(text) if self._stopped.search(text) else ():
            at = match.start("mark")
            edits = (Edit(at, at, "."),)
            yield Hit(match.start(), at, "stop missing behind “ed”", edits, safety=Safety.UNSAFE)


RULES: tuple[Rule, ...] = (YearStop(), LabelMark())
