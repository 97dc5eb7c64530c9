"""Characters: wrong decoding, ligatures, invisible ones, entities, look-alikes. They come before all other rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

from refkit.read.patterns import INVISIBLE, late
from refkit.rules.engine.base import (
    Edit,
    Example,
    Hit,
    Phase,
    Rule,
    Stays,
    TextRule,
    levels,
    manual,
    table,
)
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import best_zipf
from refkit.trace import Safety

# An arrow stands for “ff” where the font of a program for mathematics was read by another table.
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "↵": "ff"}


class Ligature(TextRule):
    """CHR402."""

    code = "CHR402"
    name = "ligature"
    why = "A printer's ligature came out of a PDF as one character; searches do not find it."
    source = "The Unicode Standard, chapter 7.1: these are compatibility characters."
    needs = tuple(_LIGATURES)
    phase = Phase.CHARACTERS
    examples = (
        Example("The ﬁrst oﬃce.", "The first office."),
        Example("Di↵erent e↵ects", "Different effects"),
    )
    stays = (
        Stays("Œuvres d’Æsop, Straße", "letters"),
        Stays("Groﬂ, A. Die Grˆﬂe", "what Mac Roman shows for ß: no ligature"),
        Stays("Press ↵ and a ↵; ↵", "a sign by itself"),
    )
    _found = late("[ﬀﬁﬃ-ﬆ]|ﬂ(?=[a-zà-ÿ])|(?<=[a-z])↵(?=[a-z])")
    _mac = late("[a-z][ˆ¸‰·‡][a-zﬂ]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Each ligature."""
        if "ﬂ" in view.text and self._mac.search(view.text):
            return
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
    needs = (*INVISIBLE, "¬")
    phase = Phase.CHARACTERS
    unsafe_when = (
        "a soft hyphen between two digits or before a capital stands for a hyphen or a dash, and before a blank for the"
        " hyphen at the end of a line, unless the lexicon has the whole word"
    )
    examples = (
        Example("Govern\u00adment of\u200b Oslo.", "Government of Oslo."),
        Example("Govern¬ment of Oslo; Uni¬versity", "Government of Oslo; University"),
        Example("Govern\u00ad ment of Oslo; Gesell\u00ad schaft", "Government of Oslo; Gesellschaft"),
        Example("Journal 2: 210\u00ad231.", "Journal 2: 210-231.", unsafe=True),
        Example("Hay, A. The Kruz\u00ad vel of Oslo.", "Hay, A. The Kruz- vel of Oslo.", unsafe=True),
    )
    stays = (
        Stays("نامه\u200cها and क्\u200dष", "joiners that shape letters"),
        Stays("p¬q, ¬x, A ¬ B", "the sign of negation"),
        Stays("FoltÃ\u00adn, MartÃ\u00adnez", "half of a letter that was decoded wrongly"),
        Stays("ספר\u200f (עברית)", "a direction mark in text that runs from right to left"),
    )
    # A not sign inside a word is a soft hyphen that a program showed by another sign.
    _found = late(f"[{INVISIBLE}]+|(?<=[^\\W\\d_]{{2}})¬(?=[a-zß-ÿ]{{2}})")
    _right_to_left = late("[\u0590-\u08ff]")
    _half = late("[\u00c2-\u00de]")
    _parted = late(r"[ \n](?P<word>[^\W\d_]{2,40})")
    _last_word = late(r"[^\W\d_]{1,40}$")
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
            soft = "\u00ad" in match[0]
            if soft and self._half.match(around):
                continue  # CHR401 mends it, or nobody can
            if soft and (rest := self._parted.match(text, end)) and around[0].isalpha():
                yield self._broken(view, start, rest)
            elif soft and len(around) == 2 and self._joint.match(around):
                message = f"soft hyphen between “{around[0]}” and “{around[1]}”, where a hyphen may be meant"
                yield Hit(start, end, message, (Edit(start, end, "-"),), Safety.UNSAFE, proof)
            else:
                what = f"invisible character {names}" if match[0] != "¬" else "a not sign for a soft hyphen"
                yield Hit(start, end, what, (Edit(start, end, ""),), evidence=proof)

    def _broken(self, view: EntryView, start: int, rest: re.Match[str]) -> Hit:
        """A word that was broken at the end of a line: its hyphen was soft, and the break is there."""
        text = view.text
        before = self._last_word.search(text, max(0, start - 40), start)
        whole = (before[0] + rest["word"]).lower() if before else ""
        if rest["word"].islower() and whole and best_zipf(whole) >= _KNOWN:
            proof = (table(f"the lexicon has “{whole}”"),)
            end = rest.start("word")
            return Hit(start, end, "soft hyphen and blank inside a word", (Edit(start, end, ""),), Safety.SAFE, proof)
        edit = (Edit(start, start + 1, "-"),)
        return Hit(start, start + 1, "soft hyphen at the end of a line", edit, Safety.UNSAFE)


_KNOWN = 2.5  # Zipf value of a word that was broken


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
    phase = Phase.CHARACTERS
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
    needs = ("&", "</", "<br", "<p>", "<BR", "<div>")
    phase = Phase.CHARACTERS
    unsafe_when = "a tag may be part of a title about markup"
    examples = (
        Example("Taylor &amp; Francis, 1956&ndash;1966.", "Taylor & Francis, 1956–1966."),
        Example("Hay,&nbsp;A. Wind&#8217;s end", "Hay, A. Wind’s end"),
        Example("Hay, A. Wind.<br/>Oslo: Dag,<br>1990.", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("Hay. <i>Wind</i>. Oslo.", "Hay. Wind. Oslo.", unsafe=True),
    )
    stays = (
        Stays("Harper & Row; AT&T; &c.; a < b", "signs of their own right"),
        Stays("https://example.org/?a=1&amp;lt;b=2&copy=3", "the query of an address"),
        Stays("H<sub>2</sub O; <i>Wind; Wind</b>; <Oslo>", "no pair of tags"),
        Stays("10<sup>3</sup> years", "a power would become another number"),
        Stays("\\emph{Wind} and \\textit{Rain}", "LaTeX is not HTML"),
        Stays("R&D; Q&A; «Наука&Жизнь»; Ernst&Sohn", "words joined by the sign"),
    )
    _entity = late(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});")
    _break = late(r" ?<(?:br ?/?|/?p|/?div)> ?", re.IGNORECASE)
    _tag = late(r"<(?P<name>i|b|em|strong|italic|sup|sub|span|u)>(?P<inner>[^<>]{0,400})</(?P=name)>")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Entities that name a character, and pairs of tags."""
        for match in self._entity.finditer(view.text):
            char = unescape(match[0])
            if view.in_url(match.start()):
                continue
            if (char != match[0] and char.isprintable()) or char == "\u00a0":
                char = " " if char == "\u00a0" else char
                proof = (table("named character references of HTML"),)
                yield Hit(*match.span(), f"entity for “{char}”", (Edit(*match.span(), char),), evidence=proof)
        for match in self._break.finditer(view.text):
            blank = " " if match.start() > 0 and match.end() < len(view.text) else ""
            edit = (Edit(*match.span(), blank),)
            yield Hit(
                *match.span(), f"tag {match[0].strip()}", edit, evidence=(table("tags of HTML that break lines"),)
            )
        for match in self._tag.finditer(view.text):
            inner = match.span("inner")
            if match["name"] == "sup" and view.text[match.start() - 1 : match.start()].isdigit():
                continue
            edits = (Edit(match.start(), inner[0], ""), Edit(inner[1], match.end(), ""))
            yield Hit(*match.span(), f"tag <{match['name']}>", edits, safety=Safety.UNSAFE)


class OddHyphen(TextRule):
    """CHR407."""

    code = "CHR407"
    name = "odd-hyphen"
    why = "A hyphen of another kind (U+2010, U+2011) looks like the common one, but is not found by it."
    source = "The Unicode Standard, chapter 6.2: U+002D is the hyphen of ordinary text."
    needs = ("\u2010", "\u2011")
    phase = Phase.CHARACTERS
    examples = (Example("Force\u2010directed and co\u2011op.", "Force-directed and co-op."),)
    stays = (
        Stays("1956–1966 and well-known", "en dash and hyphen"),
        Stays("pp. 61\u201185, 1953\u201155 and 185 \u2011 220", "in a range: a dash may be meant"),
        Stays("満洲\u2010朝鮮間鉄道", "the hyphen of Japanese"),
        Stays("https://example.org/a\u2011b", "an address as it was copied"),
    )
    _found = late("(?<=[^\\W\\d_])[\u2010\u2011](?=[^\\W_])|(?<=[^\\W_])[\u2010\u2011](?=[^\\W\\d_])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Each odd hyphen."""
        text = view.text
        for match in self._found.finditer(text):
            if max(text[match.start() - 1], text[match.end()]) >= "\u1100" or view.in_url(match.start()):
                continue
            proof = (table("characters that look like a hyphen"),)
            yield Hit(*match.span(), f"odd hyphen U+{ord(match[0]):04X}", (Edit(*match.span(), "-"),), evidence=proof)


class FullWidth(TextRule):
    """CHR408."""

    code = "CHR408"
    name = "full-width"
    why = "Marks of a Chinese or Japanese keyboard stand in an entry of Latin letters: nothing reads them as stops."
    source = "Unicode Standard Annex 11 (full-width forms); GB/T 7714: entries in Latin letters take their own marks."
    phase = Phase.CHARACTERS
    needs = (*(chr(c) for c in range(0xFF01, 0xFF5F)), "\u3000", "、", "。")
    examples = (
        Example(
            "Hay，Ann．The Long Wind：A Life．New York：Dag Press，1994．",
            "Hay, Ann. The Long Wind: A Life. New York: Dag Press, 1994.",
        ),
        Example("Hay, A. “Wind”， Air 5（2），1990：23–45．", "Hay, A. “Wind”, Air 5(2), 1990:23–45."),
        Example("HAY A，ROE B. Wind［J］. Air，1990，5：23－45．", "HAY A, ROE B. Wind[J]. Air, 1990, 5:23-45."),
        Example("Roe，J．K． Rain （Oslo：Dag，１９９０）．", "Roe, J.K. Rain (Oslo: Dag, 1990)."),
        Example("Ｈａｙ、Ａｎｎ。　Ｗｉｎｄ． Oslo: Dag, 1990.", "Hay, Ann. Wind. Oslo: Dag, 1990."),
    )
    stays = (
        Stays("王明：《风》，北京：人民出版社，1999年。", "Chinese text"),
        Stays("Wang Ming 王明．The Long Wind．Beijing：Renmin，1994．", "Chinese letters beside them"),
        Stays("Иванов И．И． Ветер．Москва：Наука，1990．", "other letters: not known"),
        Stays("Hay, A. www．example．org or ann＠example．org.", "an address takes no blanks"),
    )
    _address = late("[:：][/／]{2}|www[.．]|[@＠]")
    _run = late("[\uff01-\uff5e\u3000-\u3002]+")
    _latin = late("[A-Za-z\uff21-\uff3a\uff41-\uff5a]{2}")
    _foreign = late("[\u0370-\u1dff\u2e80-\u2fff\u3003-\uff00\uff5f-\uffef\U00020000-\U0003ffff]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs of full-width forms in an entry that has Latin letters and no others."""
        text = view.text
        if self._foreign.search(text) or not self._latin.search(text):
            return
        for match in self._run.finditer(text):
            before, after = text[max(0, match.start() - 80) : match.start()], text[match.end() : match.end() + 80]
            if self._address.search(before.rpartition(" ")[2] + match[0] + after.partition(" ")[0]):
                continue
            right = _half_width(before[-5:], match[0], after[:2])
            if match[0] in "、．" and text[: match.start()].isdecimal():
                right = ". "  # "1、Bray": the number of an entry
            proof = (table("full-width forms of ASCII"),)
            edit = (Edit(*match.span(), right),)
            yield Hit(*match.span(), f"full-width “{match[0]}” for “{right.strip()}”", edit, evidence=proof)


_YEAR_END = late(r"(?<!\d)(?:1[5-9]|20)\d\d$")


def _half_width(before: str, run: str, after: str) -> str:
    """The run in its common width, with a blank behind a mark that parts two words and before a bracket."""
    half = _narrow(run)
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
    return "".join(_NARROW.get(c) or (chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c) for c in text)


_NARROW = {"\u3000": " ", "、": ",", "。": ".", "\uff5e": "–"}  # the wave dash joins the ends of a range


RULES: tuple[Rule, ...] = (*(Ligature(), Invisible(), NotComposed(), Html(), OddHyphen(), FullWidth()),)
