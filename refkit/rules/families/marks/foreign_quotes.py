"""Marks of quotation of other kinds that lost their partner: « », „ “, ‚ ‘, ‘ ’.

The signs and the reader are those of `quoted_titles`: the entry is shown to them with the double marks that they know.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from refkit.read.patterns import has_east_asian, late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.typography.quoted_titles import closing, told_signs
from refkit.trace import Safety

_LONGEST = 3000
_CLOSES: Mapping[str, str] = MappingProxyType({"«": "»", "„": "“”", "‚": "‘’", "‘": "’'", "»": "«"})
_BLANKS = "\u00a0\u202f "
_LEADS = late(r"(?:^|[.,:;)] ?| in )$")
_IN = late(r"(?P<mark>[,.?!…]?)(?P<gap>,? )(?=(?:in|In|dans|en|dins)(?::| [«A-ZÀ-Þ„])| ?// ?\S)")
_SLASHES = late(r"(?<=[^\s,.]) // ")
_SINGLE_CLOSER = late(r"(?<=[\w.,?!…)»“”])[’'](?=[\s,.;:)(\]]|in |$)")
_CONTAINERS = frozenset(("is known", "is cued", "is headed", "is in"))
# A periodical by its first word, with its number behind it.
_FIRST_WORDS = (
    r"(?:Revue|Annales|Cahiers|Bulletin|Archives?|Rivista|Annali|Quaderni|Studi|Nuova Rivista|Archivio|Bollettino"
    r"|Revista|Anales|Cuadernos|Boletín|Hispania|Zeitschrift|Archiv|Jahrbuch|Historische Zeitschrift"
    r"|Vierteljahrshefte|Anuario)"
)
_PERIODICAL = late(
    rf", {_FIRST_WORDS}\b"
    r"[^.,«»„“()\d]{0,60},? (?:n[°ºo.]|nº|no\.|vol\.|t\.|a\.|[IVXLC]{1,6}\b|\d)"
)
_EITHER = late(r"[.?!] |, \S{1,3}$")
_SECOND_SPACED = late(r", [A-ZÀ-Þ]|, \S{1,3}$")
_SECOND = late(r"[.:;?!] |, [A-ZÀ-Þ]|, \S{1,3}$")
_CUT = late(r"\. ?[A-ZÀ-Þ]{1,3}\b\.?|\.\.")
_QUESTION = late(r"(?<=[?!])(?=, [A-ZÀ-Þ][^\W\d_]+)")


class _Mark(NamedTuple):
    at: int
    mark: str


def _lone_opening(text: str) -> _Mark | None:
    """The one mark of these kinds that opens and does not close, where all others are pairs."""
    opened: list[_Mark] = []
    for match in _ANY.finditer(text):
        mark = match[0]
        if mark in "’'" and not _SINGLE_CLOSER.match(text, match.start()):
            continue  # an apostrophe
        if opened and mark in _CLOSES[opened[-1].mark]:
            opened.pop()
        elif mark in "«„‚" or (mark == "‘" and _opens(text, match.start())):
            opened.append(_Mark(match.start(), mark))
        elif mark not in "’'":
            return None  # a mark that closes and did not open, or one of another language
    return opened[0] if len(opened) == 1 else None


_ANY = late("[«»„“”‚‘’'‹›\"]")


def _opens(text: str, at: int) -> bool:
    return (at == 0 or text[at - 1] in " (") and text[at + 1 : at + 2].isalpha()


class ForeignQuote(TextRule):
    """QUO306."""

    code = "QUO306"
    name = "lost-foreign-quote"
    why = "A title opens with a mark of its language (« „ ‚ ‘) and does not close, so it cannot be seen where it ends."
    source = "The signs of QUO301, and what stands behind titles in these languages: “in”, “dans”, “//”."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "the title may end elsewhere; it is safe before “in”, “//”, a periodical with its number, or behind a question"
        " where QUO301 is sure"
    )
    needs = ("«", "„", "‚", "‘")
    examples = (
        Example(
            "Roy, Anne, « Le vent du nord, dans Histoire de la mer, Paris, 1990.",
            "Roy, Anne, « Le vent du nord », dans Histoire de la mer, Paris, 1990.",
        ),
        Example(
            "A. Rossi, «Il vento e il mare, in Studi del Nord, 12 (1971), pp. 45-67.",
            "A. Rossi, «Il vento e il mare», in Studi del Nord, 12 (1971), pp. 45-67.",
        ),
        Example(
            "Ветров И. И. «Ветер и море // Новый мир. 1988. № 4.",
            "Ветров И. И. «Ветер и море» // Новый мир. 1988. № 4.",
        ),
        Example(
            "Hof, Berta: „Wind und See im Norden, in: Archiv der Luft 3 (1970), S. 5–9.",
            "Hof, Berta: „Wind und See im Norden“, in: Archiv der Luft 3 (1970), S. 5–9.",
        ),
        Example(
            "A. Hay, ‘Who Rules the Wind?, Air Quarterly, 36 (1965), pp. 5–9.",
            "A. Hay, ‘Who Rules the Wind?’, Air Quarterly, 36 (1965), pp. 5–9.",
        ),
        Example(
            "Roy, Anne, « Le vent du nord et la mer, Revue historique, n° 4, 1970, p. 12-30.",
            "Roy, Anne, « Le vent du nord et la mer », Revue historique, n° 4, 1970, p. 12-30.",
        ),
        Example(
            "Roy, Anne, « Le vent, la pluie et la mer, Revue historique, n° 4, 1970, p. 12-30.",
            "Roy, Anne, « Le vent, la pluie et la mer », Revue historique, n° 4, 1970, p. 12-30.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Roy, Anne, « Le vent du nord », dans Histoire, Paris, 1990.", "a pair"),
        Stays("Hof, Berta: „Wind“, in: »Luft«, ‚See‘, „Meer”.", "pairs"),
        Stays("Ветров И. И. «Ветер „и море“» // Новый мир. 1988.", "a quotation inside"),
        Stays("A. Hay, ‘Workers’ Wind’, Air, 36; the ’50s; ‘Avodah ‘ivrit, 1990.", "apostrophes and ayn"),
        Stays("Hof, Berta: Der „Wind im Norden: Eine Geschichte. Bonn 1990.", "inside of a title"),
        Stays("Berg, Liv. »Vinden», Tidskrift för luft 7 (1992), i Oslo.", "Swedish"),
        Stays("山田『風』，“东京, in: Luft.", "East Asian"),
        Stays(
            "A. Rossi, «Il vento. Storia del mare, in Studi del Nord, 12 (1971).", "it may end at its first sentence"
        ),
        Stays("Roy, A. « Vent. Seuil. Mer.", "no sign tells where"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A closing mark that was lost."""
        text = view.text
        if len(text) > _LONGEST or has_east_asian(text):
            return
        lone = _lone_opening(text)
        if lone is None or not _LEADS.search(text, max(0, lone.at - 8), lone.at):
            return
        if lone.mark == "‘" and any(c in text for c in 'ʿʾʻʼ“”"'):
            return
        if self._goes_on(view, lone, facts):
            return
        blank = text[lone.at + 1] if text[lone.at + 1 : lone.at + 2] in tuple(_BLANKS) else ""
        found = self._place(text, lone, blank, facts)
        if found is None:
            return
        at, safety, told = found
        if text[at : at + 1] in tuple("’'”\"»“"):
            return
        mark = blank + _CLOSES[lone.mark][0]
        message = f"the closing quotation mark is lost; it belongs behind “{text[max(0, at - 20) : at]}”"
        yield Hit(at, at, message, (Edit(at, at, mark),), safety, (pattern(told),))

    def _goes_on(self, view: EntryView, lone: _Mark, facts: ListFacts) -> bool:
        """Whether the next entry closes what this one opens."""
        number = view.number + 1
        if number >= facts.size:
            return False
        other = facts.views[number].text
        closers = _CLOSES[lone.mark]
        first = min((i for i in (other.find(c) for c in closers) if i >= 0), default=-1)
        return lone.mark != "‘" and first >= 0 and other.find(lone.mark, 0, first) < 0

    def _place(self, text: str, lone: _Mark, blank: str, facts: ListFacts) -> tuple[int, Safety, str] | None:
        """Where the title ends, how sure that is, and why."""
        slashes = list(_SLASHES.finditer(text, lone.at + 4))
        if slashes:
            return (slashes[0].start(), Safety.SAFE, "“//” follows titles") if len(slashes) == 1 else None
        ins = list(_IN.finditer(text, lone.at + 4))
        before_in = [m for m in ins if m["gap"] == ", " or m["mark"] in tuple(",.?!…")]
        if lone.mark != "‘" and len(before_in) == 1 and text.startswith(("in", "dans"), before_in[0].end()):
            match = before_in[0]
            outside = match["mark"] in (",", ".", "")
            at = match.start() if outside else match.end("mark")
            title = text[lone.at + 1 : at]
            if _EITHER.search(title) and not (blank or lone.mark != "«"):
                return None  # as many titles end at their first sentence as go on
            plain = not (_SECOND_SPACED if blank else _SECOND).search(
                title
            )  # a quotation may open the title, and the title go on
            return at, Safety.SAFE if plain and len(title) < 160 else Safety.UNSAFE, "“in” and a title follow"
        shown = text[: lone.at] + "“" + text[lone.at + 1 :]
        shown = shown.replace("«", "(").replace("»", ")").replace("„", "(") if lone.mark != "‘" else shown
        question = _QUESTION.search(text, lone.at + 4) if lone.mark == "‘" else None
        weighed = closing(shown, lone.at, facts.read)
        if weighed is None:
            return None
        place, sure = weighed
        # “Names. «Title.»” has its stop inside, as English has; « with a blank has it outside.
        inside = text[place.at - 1] == "." and text.endswith((".", ". "), 0, lone.at) and text[lone.at + 1].isalpha()
        at = place.at - (text[place.at - 1] in ",." and not (inside and lone.mark == "«"))
        if question is not None and question.start() != at:
            return None
        journal = _PERIODICAL.match(text, at) is not None
        if question is None and not journal and not place.signs & _CONTAINERS:
            return None
        if _CUT.match(text, at):
            return None  # an abbreviation goes on
        sure = (sure and lone.mark == "‘") or (journal and "," not in text[lone.at : at])
        return at, Safety.SAFE if sure else Safety.UNSAFE, told_signs(place.signs) or "what follows begins anew"


RULES: tuple[Rule, ...] = (ForeignQuote(),)
