"""Characters: wrong decoding, ligatures, invisible ones, entities, look-alikes. They come before all other rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

from refkit.read.patterns import INVISIBLE, late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, manual, pattern, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

# What Windows-1252 shows for the bytes 0x80 to 0x9F; its five undefined bytes stand for themselves, as in browsers.
_HIGH = {bytes([b]).decode("cp1252", "replace"): b for b in range(0x80, 0xA0)}
_HIGH.pop("\ufffd", None)
_BYTE = {**{chr(b): b for b in range(0x80, 0x100)}, **_HIGH}
_CONTINUATION = "".join(re.escape(c) for c, b in _BYTE.items() if 0x80 <= b < 0xC0)
_CLOSERS = "»’”"


class Mojibake(TextRule):
    """CHR401."""

    code = "CHR401"
    name = "mojibake"
    why = "Text in UTF-8 was read as Windows-1252: one letter became two or three strange ones."
    source = "The Unicode Standard, chapter 3.9 (UTF-8): a lead byte is followed by bytes 80 to BF."
    needs = ("Ã", "Â", "â", "Å", "Ä")
    phase = 0
    examples = (
        Example("Text of Joint CommuniquÃ© on Trade.", "Text of Joint Communiqué on Trade."),
        Example("Maoâ€™s War, 1956â€“1966.", "Mao’s War, 1956–1966."),
    )
    stays = (
        Stays("SÃO PAULO: Ática. «MAMÃ» and Ågren, Änderung, Château", "letters of their own right"),
        Stays("« LIBERTÂ» ", "a letter before a closing guillemet"),
    )
    _found = late(f"(?:[ÂÃÄÅ][{_CONTINUATION}]|â[{_CONTINUATION}]{{2}})+")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs that decode to letters or printer's marks."""
        text = view.text
        for match in self._found.finditer(text):
            if match[0][-1] in _CLOSERS and not text[match.end() : match.end() + 1].isalpha() and len(match[0]) == 2:
                continue
            try:
                right = bytes(_BYTE[c] for c in match[0]).decode("utf-8")
            except (KeyError, UnicodeDecodeError):
                continue
            if all(c.isalpha() or unicodedata.category(c)[0] in "PZS" for c in right):
                edit = (Edit(*match.span(), right),)
                yield Hit(*match.span(), f"“{match[0]}” is “{right}” decoded wrongly", edit, evidence=_UTF8)


_UTF8 = (pattern("the characters are the bytes of valid UTF-8"),)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


class Ligature(TextRule):
    """CHR402."""

    code = "CHR402"
    name = "ligature"
    why = "A printer's ligature came out of a PDF as one character; searches do not find it."
    source = "The Unicode Standard, chapter 7.1: these are compatibility characters."
    needs = tuple(_LIGATURES)
    phase = 0
    examples = (Example("The ﬁrst oﬃce.", "The first office."),)
    stays = (Stays("Œuvres d’Æsop, Straße", "letters"),)
    _found = late("[ﬀ-ﬆ]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Each ligature."""
        for match in self._found.finditer(view.text):
            letters = _LIGATURES[match[0]]
            proof = (manual("Unicode compatibility decomposition"),)
            yield Hit(*match.span(), f"ligature for “{letters}”", (Edit(*match.span(), letters),), evidence=proof)


class Invisible(TextRule):
    """CHR403."""

    code = "CHR403"
    name = "invisible"
    why = "An invisible character (soft hyphen, zero-width space, direction mark) hides in a word or a URL."
    source = "The Unicode Standard, chapter 23.2."
    needs = tuple(INVISIBLE)
    phase = 0
    unsafe_when = "a soft hyphen between two digits or before a capital stands for a hyphen or a dash"
    examples = (
        Example("Govern\u00adment of\u200b Oslo.", "Government of Oslo."),
        Example("Journal 2: 210\u00ad231.", "Journal 2: 210-231.", unsafe=True),
    )
    stays = (
        Stays("نامه\u200cها and क्\u200dष", "joiners that shape letters"),
        Stays("ספר\u200f (עברית)", "a direction mark in text that runs from right to left"),
    )
    _found = late(f"[{INVISIBLE}]+")
    _right_to_left = late("[\u0590-\u08ff]")
    _joint = late(r"\d\d|[^\W\d_][A-ZÀ-Þ]|\d[^\W\d_]|[^\W\d_]\d")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs of invisible characters."""
        text = view.text
        if self._right_to_left.search(text):
            return
        for match in self._found.finditer(text):
            start, end = match.span()
            names = ", ".join(dict.fromkeys(f"U+{ord(c):04X}" for c in match[0]))
            proof = (table("characters without a printed form"),)
            around = text[max(0, start - 1) : start] + text[end : end + 1]
            if "\u00ad" in match[0] and len(around) == 2 and self._joint.match(around):
                message = f"soft hyphen between “{around[0]}” and “{around[1]}”, where a hyphen may be meant"
                yield Hit(start, end, message, (Edit(start, end, "-"),), Safety.UNSAFE, proof)
            else:
                yield Hit(start, end, f"invisible character {names}", (Edit(start, end, ""),), evidence=proof)


class NotComposed(TextRule):
    """CHR404."""

    code = "CHR404"
    name = "non-nfc"
    why = "A letter and its accent are two characters; comparisons with the composed letter fail."
    source = "Unicode Standard Annex 15 (NFC)."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "it looks the same: refkit composes letters when it compares, and leaves stored text as it came"
    default = False
    needs = tuple(chr(c) for c in range(0x300, 0x370))
    phase = 0
    examples = (Example("Joint Communique\u0301.", "Joint Communiqué.", unsafe=True),)
    stays = (Stays("Communiqué, x\u0304", "composed, or a pair that has no single character"),)
    _found = late("[^\u0300-\u036f\\s][\u0300-\u036f]{1,4}")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Letters with accents that compose."""
        for match in self._found.finditer(view.text):
            composed = unicodedata.normalize("NFC", match[0])
            if composed != match[0]:
                yield Hit(
                    *match.span(), f"“{composed}” in {len(match[0])} characters", (Edit(*match.span(), composed),)
                )


class Html(TextRule):
    """CHR405."""

    code = "CHR405"
    name = "html"
    why = "An HTML entity or tag was copied instead of what it shows."
    source = "HTML Living Standard, 13.5 (named character references)."
    needs = ("&", "</")
    phase = 0
    unsafe_when = "a tag may be part of a title about markup"
    examples = (
        Example("Taylor &amp; Francis, 1956&ndash;1966.", "Taylor & Francis, 1956–1966."),
        Example("Hay. <i>Wind</i>. Oslo.", "Hay. Wind. Oslo.", unsafe=True),
    )
    stays = (Stays("Harper & Row; AT&T; &c.; a < b", "signs of their own right"),)
    _entity = late(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});")
    _tag = late(r"<(?P<name>i|b|em|strong|italic|sup|sub|span|u)>(?P<inner>[^<>]{0,400})</(?P=name)>")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Entities that name a character, and pairs of tags."""
        for match in self._entity.finditer(view.text):
            char = unescape(match[0])
            if (char != match[0] and char.isprintable()) or char == "\u00a0":
                proof = (table("named character references of HTML"),)
                yield Hit(*match.span(), f"entity for “{char}”", (Edit(*match.span(), char),), evidence=proof)
        for match in self._tag.finditer(view.text):
            inner = match.span("inner")
            edits = (Edit(match.start(), inner[0], ""), Edit(inner[1], match.end(), ""))
            yield Hit(*match.span(), f"tag <{match['name']}>", edits, safety=Safety.UNSAFE)


class Homoglyph(TextRule):
    """CHR406."""

    code = "CHR406"
    name = "homoglyph"
    why = "A word mixes Latin and Cyrillic (or Greek) letters that look alike: nobody will find it."
    source = "Unicode Technical Standard 39, section 5 (mixed scripts)."
    safety = levels(text=Safety.TOLD)
    needs = tuple("авекмнорстухАВЕКМНОРСТУХαονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
    phase = 0
    examples = (Example("The Mоscow Treaty."),)
    stays = (Stays("Москва and Moscow, β-decay", "each word in one script"),)
    _word = late(r"[^\W\d_][\w’'-]*")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words in two scripts."""
        for match in self._word.finditer(view.text):
            word = match[0]
            if (
                len(word) > 2
                and "-" not in word
                and any("A" <= c <= "z" for c in word)
                and any("\u0370" <= c <= "\u04ff" for c in word)
            ):
                yield Hit(*match.span(), f"“{word}” mixes Latin letters with Cyrillic or Greek ones")


class OddHyphen(TextRule):
    """CHR407."""

    code = "CHR407"
    name = "odd-hyphen"
    why = "A hyphen of another kind (U+2010, U+2011) looks like the common one, but is not found by it."
    source = "The Unicode Standard, chapter 6.2: U+002D is the hyphen of ordinary text."
    needs = ("\u2010", "\u2011")
    phase = 0
    examples = (Example("Force\u2010directed and co\u2011op.", "Force-directed and co-op."),)
    stays = (Stays("1956–1966 and well-known", "en dash and hyphen"),)
    _found = late("[\u2010\u2011]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Each odd hyphen."""
        for match in self._found.finditer(view.text):
            proof = (table("characters that look like a hyphen"),)
            yield Hit(*match.span(), f"odd hyphen U+{ord(match[0]):04X}", (Edit(*match.span(), "-"),), evidence=proof)


class FullWidth(TextRule):
    """CHR408."""

    code = "CHR408"
    name = "full-width"
    why = "Marks of a Chinese or Japanese keyboard stand in an entry of Latin letters: nothing reads them as stops."
    source = "Unicode Standard Annex 11 (full-width forms); GB/T 7714: entries in Latin letters take their own marks."
    phase = 0
    needs = tuple(chr(c) for c in range(0xFF01, 0xFF5F))
    examples = (
        Example(
            "Hay，Ann．The Long Wind：A Life．New York：Dag Press，1994．",
            "Hay, Ann. The Long Wind: A Life. New York: Dag Press, 1994.",
        ),
        Example("Hay, A. “Wind”， Air 5（2），1990：23–45．", "Hay, A. “Wind”, Air 5(2), 1990:23–45."),
        Example("HAY A，ROE B. Wind［J］. Air，1990，5：23－45．", "HAY A, ROE B. Wind[J]. Air, 1990, 5:23-45."),
        Example("Roe，J．K． Rain （Oslo：Dag，１９９０）．", "Roe, J.K. Rain (Oslo: Dag, 1990)."),
    )
    stays = (
        Stays("王明：《风》，北京：人民出版社，1999年。", "Chinese text"),
        Stays("Wang Ming 王明．The Long Wind．Beijing：Renmin，1994．", "Chinese letters beside them"),
        Stays("Иванов И．И． Ветер．Москва：Наука，1990．", "other letters: not known"),
        Stays("Hay, A. www．example．org or ann＠example．org.", "an address takes no blanks"),
    )
    _address = late("[:：][/／]{2}|www[.．]|[@＠]")
    _run = late("[\uff01-\uff5e]+")
    _foreign = late("[\u0370-\u1dff\u2e80-\uff00\uff5f-\uffef\U00020000-\U0003ffff]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs of full-width forms in an entry that has Latin letters and no others."""
        text = view.text
        if self._foreign.search(text.replace("\u3000", " ")):
            return
        for match in self._run.finditer(text):
            before, after = text[max(0, match.start() - 80) : match.start()], text[match.end() : match.end() + 80]
            if self._address.search(before.rpartition(" ")[2] + match[0] + after.partition(" ")[0]):
                continue
            right = _half_width(before[-5:], match[0], after[:2])
            proof = (table("full-width forms of ASCII"),)
            edit = (Edit(*match.span(), right),)
            yield Hit(*match.span(), f"full-width “{match[0]}” for “{right.strip()}”", edit, evidence=proof)


_YEAR_END = late(r"(?<!\d)(?:1[5-9]|20)\d\d$")


def _half_width(before: str, run: str, after: str) -> str:
    """The run in its common width, with a blank behind a mark that parts two words and before a bracket."""
    half = "".join(chr(ord(c) - 0xFEE0) for c in run)
    whole = before + half + _narrow(after)
    out: list[str] = []
    for at in range(len(before), len(before) + len(half)):
        mark, left, right = whole[at], whole[at - 1 : at], whole[at + 1 : at + 2]
        if mark == "(" and left.isalpha():
            out.append(" ")
        out.append(mark)
        initials = mark == "." and left.isupper() and right.isupper() and whole[at + 2 : at + 3] == "."
        number = left.isdigit() and right.isdigit() and not (mark == "," and _YEAR_END.search(whole[:at]))
        if mark in ".,:;!?)]" and right.isalnum() and not number and not initials:
            out.append(" ")
    return "".join(out)


def _narrow(text: str) -> str:
    return "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c for c in text)


RULES: tuple[Rule, ...] = (
    *(Mojibake(), Ligature(), Invisible(), NotComposed(), Html(), Homoglyph(), OddHyphen(), FullWidth()),
)
