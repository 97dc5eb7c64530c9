"""Names at the head of an entry, as far as the text shows them; one person in several forms is `records`."""

from __future__ import annotations

from collections.abc import Iterator

from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.names import PINYIN_SURNAMES
from refkit.read.patterns import late
from refkit.rules.engine.base import Example, Hit, Rule, Stays, TextRule, levels, table, witness
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.parts.romanized import is_pinyin
from refkit.trace import Safety


class UnsplitName(TextRule):
    """NAM501."""

    code = "NAM501"
    name = "unsplit-name"
    why = "The list parts family and given name by a comma; this Chinese name stands in its own order without one."
    source = "CMOS 18, chapters 8 and 13: family name first, without a comma; so either form may be right."
    safety = levels(text=Safety.TOLD, record=Safety.SAFE)
    uses_list = True
    examples = (
        Example("Wu Lengxi. 2014. Ten Years. Beijing: Renmin.", beside=("Mao, Zedong. 1957. Speech. Oslo: Dag.",)),
    )
    stays = (
        Stays("Wu Lengxi. 2014. Ten Years. Beijing: Renmin.", "the list has no other Chinese name"),
        Stays("Wang, Jisi. 2014. Ten Years. Beijing: Renmin.", "parted", beside=("Mao, Zedong. 1957. Speech.",)),
    )
    _head = late(
        rf"^(?P<family>[A-Z][a-z]{{1,6}}) (?P<given>[A-Z][a-z]{{1,12}}(?:-[a-z]+)?)[.,](?= \(?{YEAR}| [“\"A-Z])"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`Family Given.` at the head, both pinyin, where the list has `Family, Given`."""
        match = self._head.match(view.text)
        if not match or match["family"].lower() not in PINYIN_SURNAMES or not is_pinyin(match["given"]):
            return
        number = facts.parted_chinese_name
        if number is not None:
            proof = (table("Chinese surnames"), witness(f"entry {number + 1} has the comma"))
            yield Hit(0, match.end("given"), f"no comma behind the family name {match['family']}", evidence=proof)


class LabelAsAuthor(TextRule):
    """NAM502."""

    code = "NAM502"
    name = "label-as-author"
    why = (
        "The kind of document stands where an author should: no reader can look it up, and several documents share it."
    )
    source = "CMOS 18, chapter 13: a work without an author is listed by title or by the body that issued it."
    safety = levels(text=Safety.TOLD, record=Safety.SAFE)
    examples = (
        Example("Memorandum. 1958a. “Talk with Roe.” May 1."),
        Example("Phone Conversation. 2022. “A talks with B.” May 1."),
    )
    stays = (Stays("Statement of Facts. 1958. “Talk.”; Letter, Ann. 1990. Wind.", "a title; a name"),)
    _head = late(rf"^(?P<label>[A-Z][\w-]+(?: [\w-]+){{0,3}})\.? \(?{YEAR}[a-z]?\b")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A label of the closed table before the year."""
        match = self._head.match(view.text)
        if match and match["label"].lower() in LIST_LABELS:
            proof = (table("labels of documents"),)
            yield Hit(0, match.end(), f"“{match['label']}” is a kind of document, no author", evidence=proof)


RULES: tuple[Rule, ...] = (UnsplitName(), LabelAsAuthor())
