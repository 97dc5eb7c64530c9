"""A single quotation mark without its partner.

An apostrophe and a closing single mark are one character (’), and people write the opening one for an apostrophe too
(nel ‘500): so a mark is only told of when nothing behind it may be its partner, and when it stands for no letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.read.common_words import is_common
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_ROMANIZED = late(
    "(?<![^\\W_])(?:[Aa]l-|[Ii]bn |[Aa]b[uū] |bin |wa-|b\\. )|[ʿʾḥḍẓṣṭḤḌẒṢṬ]|[^\\W\\d_]‘[^\\W\\d_]|Hebrew|Arabic"
)
_NUMERAL_BEFORE = late(r"(?<![^\W_])[IVX]{1,6} ?$")


class OrphanSingle(TextRule):
    """QUO302."""

    code = "QUO302"
    name = "orphan-single"
    why = "A single closing quotation mark stands where nothing was opened, or an opening one is never closed."
    source = "CMOS 18, chapter 6 (apostrophes); a possessive is followed by the thing possessed."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the opening mark may be the one that was lost, or the mark may be a possessive"
    needs = ("’", "‘")
    examples = (
        Example(
            "“Speech at Communist and Workers’ Parties’ (Edited).”",
            "“Speech at Communist and Workers’ Parties (Edited).”",
            unsafe=True,
        ),
        Example("Hay, A. “Editors before Sparks: ‘they will plant a tree. The Times."),
    )
    stays = (
        Stays("The Workers’ Parties and Rock ’n’ Roll in the ’50s.", "apostrophes"),
        Stays("“The ‘Old Right’ (1996).”", "a pair"),
        Stays("Dostoevskii i fol’klor, Lloyd’s (London).", "a soft sign, a genitive"),
        Stays("Genealogy and marriage in Kyivan Rus’ (Harvard Series); Perm’ (1990).", "soft signs"),
        Stays("Haen, Albert d’(Hg.): Die Welt der See; Jean d’(préface), Le vent.", "a particle without its name"),
        Stays("Rossi, A., Immagini della terraferma nel ‘500 e primo ‘600, Venezia 1990.", "centuries"),
        Stays("Durand, G., Etats et institutions XVI ‘- XVIII ‘siècles, Paris 1969.", "a raised e read as a mark"),
        Stays("Rossi, A., Il ‘Paradiso’del pittore: Note sull’interpretazione.", "closed tight to the next word"),
        Stays("Rossi, A., Alle origini del ‘Problema di Venezia '. Venezia 1979.", "a closing mark of another form"),
        Stays("Scott, W. (1885),‘The Novels of the North’(1827), in Works.", "both marks are tight"),
        Stays("Bianchi, M., Le chiese d ‘Italia e l ‘arte nuova. Roma 1953.", "elisions"),
        Stays("Roe, B. The Night before the Rain: ‘Abr Ma’at ‘Am; Ibn ‘Aṭiyya.", "a letter of Arabic"),
    )
    _marks = late(
        r"""
        (?P<open>(?<!\w)(?<!\b[dDlL1][ ])‘(?=\w)(?![0-9]{2,3}(?![0-9])))
      | (?P<orphan>(?<=[a-z])’(?=[,.]?(?:[ ]\(|[ ]?[”\"])))
      | (?P<possessive>(?<=s)’(?=[ ][^\W\d_]))
      | (?P<close>(?<=[\w.,?!…])’(?!\w))
        """,
        re.VERBOSE,
    )
    _word_before = late(r"[^\W\d_]{1,40}$")
    # Marks that may close what was opened: behind a word or a mark of its end, or parted from it by a blank.
    _may_close = late(r"(?<=[\w.,?!…)»”\"])[’'‘´](?!(?:s|t|re|ll|ve|d|m)(?!\w))|(?<=\s)['’](?=[\s.,;:)]|$)")
    _elided = late(r"(?<![^\W\d_])(?:[ldncsjmtLDNCSJMT]|[Qq]u|[Uu]n|[^\W\d_]{1,5}ll|[Oo]|[Gg]rand)$")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Single marks without a partner; a plural possessive closes nothing."""
        text = view.text
        opened: list[int] = []
        possessive = -1
        for match in self._marks.finditer(text):
            if match["open"]:
                opened.append(match.start())
            elif match["possessive"]:
                possessive = match.start()
            elif opened:
                opened.pop()
            elif match["orphan"] and self._is_word(text, match.start()):
                proof = (pattern("a possessive would be followed by a noun"),)
                edit = (Edit(*match.span(), ""),)
                yield Hit(*match.span(), "single mark ’ closes nothing", edit, evidence=proof)
        for at in opened[-1:] if possessive < (opened or [0])[-1] else ():
            # What looked like a possessive behind it may have been its end (‘Tone Cases’ in).
            if not self._is_letter(text, at) and not self._closes(text, at):
                yield Hit(at, at + 1, "single mark ‘ opens and does not close")

    def _is_word(self, text: str, mark: int) -> bool:
        """Whether an English word ends at the mark; behind a name of another language it may stand for a letter."""
        word = self._word_before.search(text, max(0, mark - 40), mark)
        return word is not None and len(word[0]) > 3 and is_common(word[0].lower())

    def _closes(self, text: str, mark: int) -> bool:
        """Whether some later mark may be the partner: one tight to the next word, or of another form."""
        return any(
            not self._elided.search(text, max(0, m.start() - 8), m.start())
            for m in self._may_close.finditer(text, mark + 1)
        )

    def _is_letter(self, text: str, mark: int) -> bool:
        """Whether the mark stands for a letter, as in romanized Arabic and Hebrew, or belongs to a Roman numeral."""
        return bool(_ROMANIZED.search(text) or _NUMERAL_BEFORE.search(text, max(0, mark - 8), mark))


RULES: tuple[Rule, ...] = (OrphanSingle(),)
