"""Brackets that open and do not close, or close and never opened."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.typography.bracket_partners import Partner, is_read, partner_of
from refkit.trace import Safety

_LONGEST = 3000  # characters of an entry that is read; a longer one is no single reference


class UnbalancedBracket(TextRule):
    """PUN210."""

    code = "PUN210"
    name = "unbalanced-bracket"
    why = "A bracket opens and does not close, or closes and never opened."
    source = "CMOS 18, chapter 6; forms counted on 5,000 right references of which one bracket was taken away."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "the bracket may have held more than the words of one form; it is safe for a date between a volume and its "
        "pages, a year behind the names, an edition, an imprint with a known town"
    )
    needs = ("(", ")", "[", "]")
    examples = (
        Example("Oslo, View [photograph. Oslo: Dag, 1900."),
        Example("Hay, Ann. Wind Fjordby: Dag, 1990)."),
        Example(
            "Hay, Ann. “Wind.” Air 7, no. 2 (May 1992: 48–71.", "Hay, Ann. “Wind.” Air 7, no. 2 (May 1992): 48–71."
        ),
        Example("Hay, Ann. “Wind.” Air 7 1992): 48–71.", "Hay, Ann. “Wind.” Air 7 (1992): 48–71."),
        Example("Hay, A. (1992. Wind. Oslo: Dag.", "Hay, A. (1992). Wind. Oslo: Dag."),
        Example("Ann Hay, Wind (Oslo: Dag, 1992, 14.", "Ann Hay, Wind (Oslo: Dag, 1992), 14."),
        Example("Ann Hay, Wind Oslo: Dag, 1992), 14.", "Ann Hay, Wind (Oslo: Dag, 1992), 14."),
        Example("Hay, Ann. Wind (2nd ed. Oslo: Dag, 1992.", "Hay, Ann. Wind (2nd ed.) Oslo: Dag, 1992."),
        Example("Hay, Ann. “Wind.” Air 7 2): 48–71.", "Hay, Ann. “Wind.” Air 7 (2): 48–71."),
        Example(
            "A. Rossi, Storia del vento 1918-1999), Dag, Roma 2000.",
            "A. Rossi, Storia del vento (1918-1999), Dag, Roma 2000.",
        ),
        Example("38] Hay, Ann. Wind. Oslo: Dag, 1992.", "[38] Hay, Ann. Wind. Oslo: Dag, 1992."),
        Example("World Air Council (WAC. Wind. Oslo: Dag, 1992.", "World Air Council (WAC). Wind. Oslo: Dag, 1992."),
        Example("Hay, Ann (eds., Wind. Oslo: Dag, 1992.", "Hay, Ann (eds.), Wind. Oslo: Dag, 1992.", unsafe=True),
    )
    stays = (
        Stays("Wind (Oslo [Norway]), 1) first, b) second, iv) fourth.", "enumerations"),
        Stays("https://example.org/a(b", "inside a URL"),
        Stays("Hay, Ann. Wind (Oslo: Dag, 1992 [1988]).", "brackets in brackets"),
        Stays("Roy, Anne. Vent (1992), 2e éd. (Paris, 1994).", "pairs"),
        Stays("[38] Hay, Ann. Wind (Oslo, 1992).", "the number of an entry"),
        Stays("山田「風」（東京、1992）。", "brackets of full width"),
    )
    _brackets = late(r"[()\[\]]")
    _list_mark = late(r"(?:^|[\s(;,])(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})$")
    _behind_volume = late(r"\d \d{1,3}$")
    _PAIRS = MappingProxyType({")": "(", "]": "["})

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Brackets without a partner."""
        text = view.text
        if text.count("(") == text.count(")") == 0 and text.count("[") == text.count("]") == 0:
            return
        open_: list[tuple[str, int]] = []
        lost: list[int] = []
        for match in self._brackets.finditer(text):
            at, mark = match.start(), match[0]
            if view.in_url(at):
                continue
            if mark in "([":
                open_.append((mark, at))
            elif open_ and open_[-1][0] == self._PAIRS[mark]:
                open_.pop()
            elif mark == "]" or not self._is_enumeration(text, at):
                lost.append(at)
        lone = sorted([*lost, *(at for _, at in open_)])
        partner = partner_of(text, lone[0]) if len(lone) == 1 else None
        for at in lone:
            yield _hit(text, at, partner, facts)

    def _is_enumeration(self, text: str, at: int) -> bool:
        """Whether a closing bracket stands behind the number of a point: "1) first"; "Air 39 10): 60" is none."""
        found = self._list_mark.search(text, max(0, at - 8), at)
        return found is not None and not (
            text[at + 1 : at + 2] in tuple(".,:;") and self._behind_volume.search(text, max(0, at - 12), at)
        )


def _hit(text: str, at: int, partner: Partner | None, facts: ListFacts) -> Hit:
    """A lone bracket, with its partner where its form and the reader of the entry tell it."""
    # Behind pages at the end of a note the bracket around all of the citation was often opened before the entry.
    around = partner is not None and partner.kind == "pages" and text[at] in ")]"
    if partner is not None and not around and len(text) <= _LONGEST:
        mark = {"(": ")", "[": "]", ")": "(", "]": "["}[text[at]]
        mended = text[: partner.at] + mark + text[partner.at :]
        start, end = sorted((at, partner.at))
        if is_read(mended, start, end, partner, facts.read):
            edit = (Edit(partner.at, partner.at, mark),)
            proof = (pattern(f"the {partner.kind} that the brackets hold"),)
            safety = Safety.SAFE if partner.sure else Safety.UNSAFE
            # The place of the repair is told, so that a second look at the mended text does not tell it again.
            return Hit(
                partner.at, partner.at, f"“{text[at]}” has no partner around the {partner.kind}", edit, safety, proof
            )
    return Hit(at, at + 1, f"“{text[at]}” has no partner")


RULES: tuple[Rule, ...] = (UnbalancedBracket(),)
