"""Characters that were lost when a text was decoded: a sign stands where each was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.lexicon import lexicon
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_LETTERS = "éèêëàâäáãåçñóòôöõøúùûüíìîïýšžčřěďťňůłńśźżćąęășțőűğışœæßðþÉÖÜÄÅØÁÓÇŠŽŁŚČŻÎÊÈ"
_KNOWN, _CLEARLY = 2.5, 1.0  # Zipf values


class LostCharacter(TextRule):
    """CHR412."""

    code = "CHR412"
    name = "lost-character"
    why = "A letter was lost when the text was decoded: the sign for “no such character” stands in its place."
    source = "The Unicode Standard, chapter 23.8 (U+FFFD)."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the lexicon has one such word, and it may have been another"
    phase = Phase.CHARACTERS
    needs = ("\ufffd", "?")
    examples = (
        Example("Fran\ufffdois, A. Geschichte Z\ufffdrichs.", "François, A. Geschichte Zürichs.", unsafe=True),
        Example("M?nchen and K?ln", "München and Köln", unsafe=True),
        Example("Hay, A. Air 5: 12\ufffd34. Zw\ufffdgl"),
    )
    stays = (
        Stays("François, A. Le Château.", "nothing is lost"),
        Stays("Quo vadis? Wie? ¿Qué? who?what; Was?Wo", "question marks"),
        Stays("https://example.org/a?b=c and example.org/m?nchen", "addresses"),
        Stays("Роман □ и ◊; 王明 〓", "signs"),
        Stays("Αθήνα; ירושלים; القاهرة", "other scripts"),
    )
    _found = late(r"(?P<head>[^\W\d_]{0,30})(?P<sign>\ufffd)(?P<tail>[^\W\d_]{0,30})")
    _asked = late(r"(?<![\w?/.])(?P<head>[^\W\d_]{1,30})(?P<sign>\?)(?P<tail>[a-zß-ÿ]{2,30})(?![\w?])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words with a character that was lost, and the one word that they can be."""
        text = view.text
        if "\ufffd" in text:
            for match in self._found.finditer(text):
                yield _hit(match, _letter(match["head"], match["tail"]))
        if "?" in text:
            for match in self._asked.finditer(text):
                letter = None if view.in_url(match.start()) else _letter(match["head"], match["tail"])
                if letter is not None and not _are_words(match):
                    yield _hit(match, letter)


def _hit(match: re.Match[str], letter: str | None) -> Hit:
    if letter is None:
        return Hit(*match.span(), f"a character was lost in “{match[0]}”", (), Safety.TOLD)
    edit = (Edit(*match.span("sign"), letter),)
    message = f"“{match['head']}{letter}{match['tail']}”, of which a letter was lost"
    return Hit(*match.span(), message, edit, Safety.UNSAFE, (table("the one word of the lexicon that fits"),))


def _letter(head: str, tail: str) -> str | None:
    """The letter with which the lexicon has the word, where no other comes near."""
    words = lexicon()
    if words is None or len(head) + len(tail) < 2:
        return None
    ranked = sorted(((words.best(f"{head}{c}{tail}"), c) for c in _LETTERS if head == "" or c.islower()), reverse=True)
    (best, letter), (next_best, _) = ranked[:2]
    return letter if best >= _KNOWN and best >= next_best + _CLEARLY else None


def _are_words(match: re.Match[str]) -> bool:
    """Whether both sides of a question mark are words: a blank was lost there, and no letter."""
    words = lexicon()
    return words is None or (len(match["head"]) > 1 and words.best(match["head"]) > 3 and words.best(match["tail"]) > 3)


RULES: tuple[Rule, ...] = (LostCharacter(),)
