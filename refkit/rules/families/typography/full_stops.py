"""Stops: stray ones among names, lost ones behind a year or a label, and the one that ends an entry.

Where a stop is wanted is partly a matter of style, so most repairs are safe only when the list itself shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.english import MONTHS, SEASONS, TITLE_OPENERS
from refkit.knowledge.names import ABBREVIATED_GIVEN
from refkit.knowledge.pages import DATED_LABELS, MAIL_HEADERS
from refkit.knowledge.places import PLACES, REGIONS
from refkit.read.patterns import late, worded
from refkit.read.urls import ends_in_link
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table, witness
from refkit.rules.engine.list_evidence import YEAR, ListFacts, ending, ends_in_east_asian
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_MONTH_OR_SEASON = "|".join((*MONTHS, *SEASONS))
_BOOKS = ("Hay, Ann. 1990. Wind. Oslo: Dag.", "Roe, Ben. 1991. Rain. Rome: Sole.", "Poe, Tom. 1992. Sea. Bonn: Hof.")
_ARTICLES = (
    "Hay, Ann. 1990. “Wind.” The Times. May 1.",
    "Roe, Ben. 1991. “Rain.” The Times. May 2.",
    "Poe, Tom. 1992. “Sea.” The Times. May 3.",
)


class StrayPeriod(TextRule):
    """PUN202."""

    code = "PUN202"
    name = "stray-period"
    why = "A stop stands inside the names of an entry, in “et al.”, or between a journal and the date in brackets."
    source = "Measured on 15,789 typed references: 1 hit, right. CMOS 18, chapters 13 and 6 (et al.)."
    needs = (".",)
    unsafe_when = "nothing shows what the stop stands for"
    examples = (
        Example("Pan, Xuan. and Jin, Chong. 2011. A Life.", "Pan, Xuan, and Jin, Chong. 2011. A Life."),
        Example("Zub, Vladimir., and Plesh, Igor. 1996. Walls.", "Zub, Vladimir, and Plesh, Igor. 1996. Walls."),
        Example("Flower, Charles, et. al. “History.”", "Flower, Charles, et al. “History.”"),
        Example("Coxe, Samuel. S. The Long Years. Oslo: Dag.", "Coxe, Samuel S. The Long Years. Oslo: Dag."),
        Example(
            "Lee, A. “Secrecy.” Times Magazine. (May 6, 1972), p. 5.",
            "Lee, A. “Secrecy.” Times Magazine (May 6, 1972), p. 5.",
        ),
        Example("Coxe, Samuel. S. Eastwood Revisited."),
    )
    stays = (
        Stays("Hart, Benj., and Roe, Edw., eds. 1900. Wind.", "abbreviated given names"),
        Stays("King, Martin Luther Jr., and Roe, Ann. 1960.", "a suffix"),
        Stays("Morris, Robert. (1815). Edicts. Canton: Press.", "author and year in APA style"),
        Stays("Roper, John. W. E. B. Du Bois: A Life.", "a title that begins with initials"),
        Stays("Smith, J. and Lee, K. 1990.", "initials keep their stop"),
        Stays("Hay, Ann. Wind. Oxford, Mass., and Oslo: Dag, 1990.", "an imprint with two places"),
        Stays("Hay, Ann. Wind. Barre, Vt. and Oslo, Norway: Dag, 1990.", "a state in an imprint"),
        Stays("Hay, Ann. Wind in Siberia, Yakut., and Beyond. Oslo: Dag, 1990.", "behind the names"),
    )
    _comma_and = late(r"(?<=, )([^\W\d_][\w’'-]{3,30})(?P<stop>\.),(?= (?:and|&) [^\W\d_])")
    _and = late(r"(?<=, )([^\W\d_][\w’'-]{3,30})(?P<stop>\.)(?= (?:and|&) [^\W\d_][\w’'-]{1,30}, [^\W\d_])")
    _et_al = late(r"\b[Ee]t(?P<stop>\.)(?= al\b)")
    _initial = re.compile(
        r"^[^\W\d_][\w’'-]{1,30}, [^\W\d_][\w’'-]{3,30}(?P<stop>\.)(?= [A-Z]\. (?P<next>\w+)(?![.,]? [A-Z]\.))"
    )
    _sentence_end = late(r"([^\W\d_][\w’'-]{2,30})\. (?=[A-Z][\w’'-]*(?: |\.|:|,? [A-Za-z]))")
    _dated = re.compile(
        r"[”\"] (?:[A-Z][\w’'&-]{0,30} |of |the |and |for |in |on ){0,9}[A-Z]?[a-z]{2,30}(?P<stop>\.)"
        rf"(?= \((?:{_MONTH_OR_SEASON})[^()]{{0,20}}\d{{4}}\)[,:])"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Stops where a comma, or nothing, should be."""
        text, slot = view.text, view.slot_end
        if " and " in text or " & " in text:
            slot = self._names_end(text, slot)
            for regex, after in ((self._comma_and, ""), (self._and, ",")):
                for match in regex.finditer(text, 0, slot):
                    if match[1].lower() not in ABBREVIATED_GIVEN and f"{match[1]}." not in REGIONS:
                        yield self._hit(match.start("stop"), after, f"stop after “{match[1]}” inside a list of names")
        if " al" in text:
            for match in self._et_al.finditer(text):
                yield self._hit(match.start("stop"), "", "“et” is a whole word: no stop")
        opening = self._initial.match(text)
        if opening and opening["next"][0].isupper():
            message = "stop between given name and initial"
            if opening["next"] in TITLE_OPENERS:
                yield self._hit(opening.start("stop"), "", message)
            else:  # most are the first words of a title: "N. S. Trubetzkoy’s Letters"
                yield Hit(opening.start("stop"), opening.end("stop"), message)
        if "(" in text and view.has_title_in_quotes:
            for match in self._dated.finditer(text):
                yield self._hit(match.start("stop"), "", "stop between the journal and its date in brackets")

    def _names_end(self, text: str, slot: int) -> int:
        """Where the names end at the latest: behind the first word that a stop and a capital word follow.

        Abbreviated given names are passed over. A word and its stop before “and” are no end.
        """
        for match in self._sentence_end.finditer(text, 0, slot):
            if match[1].lower() not in ABBREVIATED_GIVEN:
                return match.end()
        return slot

    def _hit(self, at: int, after: str, message: str, safety: Safety | None = None) -> Hit:
        proof = (pattern("the names, the journal and its date are one part each"),)
        return Hit(at, at + 1, message, (Edit(at, at + 1, after),), safety=safety, evidence=proof)


class MissingPeriod(TextRule):
    """PUN203."""

    code = "PUN203"
    name = "missing-period"
    why = "In an author-date list a stop parts the year from the title and the heading from the year."
    source = "CMOS 18, chapter 13; measured on 15,789 typed references: no false alarm."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "some journals set no stop there; it is safe in an author-date list of one make when two other entries have it"
    )
    uses_list = True
    examples = (
        Example(
            "Memorandum. 1958a “Talk with Roe.” May 1.", "Memorandum. 1958a. “Talk with Roe.” May 1.", beside=_ARTICLES
        ),
        Example("Statement 2022. “On Trade.” May 1.", "Statement. 2022. “On Trade.” May 1.", beside=_ARTICLES),
        Example("Lee, K. 1958b “Talk.” May 1.", "Lee, K. 1958b. “Talk.” May 1.", unsafe=True),
    )
    stays = (
        Stays("Lee, K. “The Year 1958 “Revisited””", "a year inside a title", beside=_ARTICLES),
        Stays("Report 2022. Oslo: Dag.", "no label before a quoted title", beside=_ARTICLES),
    )
    _year = re.compile(rf"^[^“\"\d]{{2,200}}[.)] {YEAR}[a-z]?(?= [“\"]\w)")
    _label = re.compile(rf"^(?P<label>[A-Z][^\W\d_]+(?: [A-Za-zé]+){{0,2}})(?= {YEAR}[a-z]?\.? [“\"])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A year or a label that runs into the quoted title or the year."""
        text = view.text
        if "“" not in text and '"' not in text:
            return
        year = self._year.match(text)
        if year and (text[year.end() - 1].isalpha() or facts.year_stop_quote):
            count = facts.year_stop_quote
            proof = f"{count} entries have “YEAR. “Title”"
            yield self._hit(year.end(), "between the year and the title", count, proof, facts)
        label = self._label.match(text)
        if label and label["label"].lower() in LIST_LABELS:
            count = facts.head_stop_year
            yield self._hit(
                label.end(), f"after “{label['label']}”", count, f"{count} entries have a stop before the year", facts
            )

    def _hit(self, at: int, where: str, count: int, proof: str, facts: ListFacts) -> Hit:
        sure = count >= 2 and facts.of_one_make
        return Hit(
            at - 1,
            at + 1,
            f"stop missing {where}",
            (Edit(at, at, "."),),
            safety=Safety.SAFE if sure else Safety.UNSAFE,
            evidence=(witness(proof),) if sure else (),
        )


class FinalPeriod(TextRule):
    """PUN205."""

    code = "PUN205"
    name = "final-period"
    why = "Entries of a bibliography end in a stop; one that does not was cut off or mistyped."
    source = "CMOS 18, chapter 13."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "a list may be gathered from several sources; it is safe in an author-date list of one make (two thirds have"
        " the year after the names) whose other entries, five at least, all have the stop"
    )
    uses_list = True
    examples = (
        Example("Mao, A. 1958. Works. Oslo: Dag, 1992", "Mao, A. 1958. Works. Oslo: Dag, 1992.", _BOOKS + _ARTICLES),
        Example(
            "Mao, A. 1958. Works. Oslo: Dag, 1992",
            "Mao, A. 1958. Works. Oslo: Dag, 1992.",
            beside=(*_BOOKS, *_ARTICLES, *_BOOKS, "Lee, K. 1990. Snow. Oslo: Dag"),
            unsafe=True,
        ),
    )
    stays = (
        Stays(
            "Lee, K. 1990. Wind. https://example.org/a", "a stop would be taken into the URL", beside=_BOOKS + _ARTICLES
        ),
        Stays("Mao, A. 1958. Works. Oslo: Dag, 1992", "no list, no witness"),
        Stays("Lee, K. 1990. Why?", "another mark ends it", beside=_BOOKS + _ARTICLES),
        Stays("Sent: Mon, 3 May 2021 18:01", "a header of a mail", beside=_BOOKS + _ARTICLES),
        Stays("Accepted: 2 May 2021", "a journal’s dates", beside=_BOOKS + _ARTICLES),
        Stays("山田花子『海の歴史』東京：青空書房、1984年", "no stop ends a Japanese entry", beside=_BOOKS + _ARTICLES),
        Stays("김하늘. 바다의 역사. 서울: 푸른책, 1998", "nor a Korean one", beside=_BOOKS + _ARTICLES),
        Stays(
            "Hay, A. (1990). Wind. Dag. https://example.org/a (Original work published 1923)",
            "a remark behind the end, as APA has it",
            beside=_BOOKS + _ARTICLES,
        ),
        Stays(
            "Lee, K. 1990. Snow. Air 3: 4–9",
            "no other page range of the list has a stop",
            beside=(*("Hay, A. 1990. Wind. Oslo: Dag.",) * 9, "Roe, B. 1991. Rain. Air 2: 3–5"),
        ),
        Stays("Hay, A. (1990). Wind. Dag. (Reprinted from Air, 1923)", "the same", beside=_BOOKS + _ARTICLES),
    )
    # What stands behind the end of an entry, in brackets of its own: APA's "(Original work published 1923)".
    _remark = late(r"(?:[.?!…][”’\"']?|/\S{1,120}) [(\[][^()\[\]]{3,120}[)\]]$")
    # Lines of a mail's head and of a journal's foot, in the languages of mail programs.
    _header = worded(rf"(?:{'|'.join((*MAIL_HEADERS, *DATED_LABELS))}|{{accessed before|updated}}) ?: ")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The last character, where it is a letter, a digit or a bracket."""
        text = view.text.rstrip()
        if not text or not (text[-1].isalnum() or text[-1] in ")]"):
            return
        if self._header.match(text):
            return
        stop, bare = facts.final_stops
        alike, odd = facts.stops_behind[ending(text)]
        unlike = bare > 1 and alike < max(3, 4 * odd - 1)  # page ranges may have none where presses have one
        if stop < max(5, 4 * bare) or unlike or ends_in_link(text) or ends_in_east_asian(text):
            return
        if text[-1] in ")]" and self._remark.search(text[-200:]):
            return
        sure = bare == 1 and text[-1].isalnum() and facts.of_one_make
        proof = witness(f"{stop} of {stop + bare} entries end in a stop")
        edit = Edit(len(text), len(text), ".")
        safety = Safety.SAFE if sure else Safety.UNSAFE
        yield Hit(len(text) - 1, len(text), "stop missing at the end", (edit,), safety=safety, evidence=(proof,))


class EditionComma(TextRule):
    """PUN206."""

    code = "PUN206"
    name = "edition-comma"
    why = "Where a list parts the edition from the imprint by a stop, a comma behind “ed.” is a slip."
    source = "CMOS 18, chapter 14."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "other styles write “2nd ed., London: ...”; it is safe in an author-date list of one make when two entries"
        " have a stop before the place"
    )
    needs = (" ed., ",)
    uses_list = True
    examples = (
        Example(
            "Zub, V. 2009. Failure. Paperback ed., Oslo: Dag.",
            "Zub, V. 2009. Failure. Paperback ed. Oslo: Dag.",
            beside=_BOOKS,
        ),
        Example("Zub, V. 2009. Failure. 2nd ed., Oslo: Dag.", "Zub, V. 2009. Failure. 2nd ed. Oslo: Dag.", unsafe=True),
    )
    stays = (
        Stays("Roe, B. Rain, 2nd ed., ed. Ann Hay (Rome: Sole, 1990).", "no place follows", beside=_BOOKS),
        Stays("“Cuts.” In Almanac 1963, 19th ed., 141–46. Oslo: Dag.", "pages follow", beside=_BOOKS),
    )
    _found = late(r"(?<=[.”] )(?:[\w.’-]+ ){1,4}ed\.(?P<comma>,)(?= (?P<place>[A-Z][\w. ]{2,30}(?:, [A-Z.]{2,5})?): )")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A comma between “ed.” and place and publisher."""
        for match in self._found.finditer(view.text):
            place = match["place"].split(", ")[0]
            if place not in PLACES and place not in REGIONS:
                continue
            count = sum(facts.places_after_stop.values())
            sure = count >= 2 and facts.of_one_make
            at = match.start("comma")
            yield Hit(
                at - 3,
                at + 1,
                "comma for the stop after the edition",
                (Edit(at, at + 1, ""),),
                safety=Safety.SAFE if sure else Safety.UNSAFE,
                evidence=(witness(f"{count} entries have a stop before the place"),) if sure else (),
            )


class EditorDelimiter(TextRule):
    """PUN207."""

    code = "PUN207"
    name = "editor-delimiter"
    why = "“ed.” or “eds.” belongs to the names before it: a comma parts them."
    source = "CMOS 18, chapter 14: the abbreviation follows the names after a comma."
    needs = (". ed",)
    examples = (
        Example("Pan, Xuan, and Jin, Chong. eds. 2011. A Life.", "Pan, Xuan, and Jin, Chong, eds. 2011. A Life."),
    )
    stays = (
        Stays("Hart, B. The Long War. ed. Ann Hay. Oslo: Dag, 1990.", "editor after a title"),
        Stays("Hart, Edw. ed. 1900. Wind.", "an abbreviated name"),
        Stays("Smith, J. eds. 1990. Wind.", "an initial keeps its stop"),
    )
    _found = late(rf"(?P<word>[^\W\d_][\w’'-]{{2,30}})(?P<stop>\.)(?= \(?eds?\.?\)?,? \(?{YEAR})")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A stop between a full name and “eds. YEAR”."""
        for match in self._found.finditer(view.text, 0, min(len(view.text), view.slot_end + 5)):
            if match["word"].lower() in ABBREVIATED_GIVEN or match.start() == 0:
                continue
            at = match.start("stop")
            proof = (pattern("names, editor’s mark and year follow each other"),)
            yield Hit(at, at + 1, "stop for the comma before “ed.”", (Edit(at, at + 1, ","),), evidence=proof)


class LabelStop(TextRule):
    """PUN212."""

    code = "PUN212"
    name = "label-stop"
    why = "The list abbreviates pages as “pp.”; one place lost the stop."
    source = "CMOS 18, chapter 10."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "British and scientific lists write “pp 1–5”; it is offered where five other places of the list have the"
        " stop and none but this lacks it"
    )
    needs = ("pp ",)
    uses_list = True
    examples = (
        Example(
            "Hay, Memo, pp 1–5.",
            "Hay, Memo, pp. 1–5.",
            beside=("A, pp. 3–4, pp. 8–9.", "B, pp. 5–6, pp. 8–9.", "C, pp. 7–8."),
            unsafe=True,
        ),
    )
    stays = (Stays("Hay, Memo, pp 1–5.", "no witness"),)
    _found = late(r"(?<![\w/])pp(?= \d)")
    _open_style = late(r"\b(?:[Vv]ol|[Nn]o|ed|eds) ?[\d(]|\beds? [A-Z]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`pp 1` where the list writes `pp. 1`."""
        if self._open_style.search(view.text):
            return
        for match in self._found.finditer(view.text):
            stop, bare = facts.page_labels
            if stop >= 5 and bare == 1:
                at = match.end()
                proof = (witness(f"{stop} places of the list have “pp.”"),)
                edit = (Edit(at, at, "."),)
                yield Hit(match.start(), at, "stop missing after “pp”", edit, evidence=proof)


class AbbreviationStop(TextRule):
    """PUN213."""

    code = "PUN213"
    name = "abbreviation-stop"
    why = "An abbreviation in capitals has all its stops or none: D.C. or DC, not the first stop only."
    source = "CMOS 18, chapter 10."
    needs = ("D.C", "U.S", "U.K", "U.N")
    examples = (Example("Washington, D.C: Printing Office, 1901.", "Washington, D.C.: Printing Office, 1901."),)
    stays = (
        Stays("Washington, DC: Office. U.S. Army, D.C. U.S.S.R.", "whole forms"),
        Stays("https://example.org/U.S/a and U.S-Mexican", "a URL; a compound"),
    )
    _found = late(r"(?<![\w.])(?:D\.C|U\.S|U\.K|U\.N)(?=[:,;)] ?|\s[A-Z])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`D.C`, `U.S` before punctuation or a capital word."""
        for match in self._found.finditer(view.text):
            if not view.in_url(match.start()):
                at = match.end()
                proof = (table("abbreviations whose last stop is often lost"),)
                yield Hit(match.start(), at, f"stop missing in “{match[0]}.”", (Edit(at, at, "."),), evidence=proof)


RULES: tuple[Rule, ...] = (
    StrayPeriod(),
    MissingPeriod(),
    FinalPeriod(),
    EditionComma(),
    EditorDelimiter(),
    LabelStop(),
    AbbreviationStop(),
)
