"""Blanks by counted evidence: the same marks, between words of the same kinds, always stand with other blanks.

Which blanks marks have around them is not told by the marks alone: a number in brackets touches the volume before it, a
year does not. The table of joints (`refkit.knowledge.joints`) was counted in references that are right; here are the
places where it must not be asked, because a language, an age or a trade has its own ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from refkit.knowledge.english import MONTHS, SEASONS, SHORT_MONTHS
from refkit.knowledge.joints import (
    LABELS,
    NUMBERS,
    Joint,
    Usual,
    blanks,
    joint_at,
    single_blanks,
    usual,
    with_paired_quotes,
)
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, pattern, table
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

# How often, and how many times as often, another way must have been seen.
_SAFE = (40, 60)
_STRONG = (20, 25)

_IN_ORDER = re.compile(r"[.,:;!?)\]”’']* [(\[“‘']*|[-–—/’'&+]*| (?:[-–—/’'&+]+ )?")
_MARKS = re.compile(r"[-–.,:;!?()\[\]“”‘’ ]+")
_HIGH = frozenset(":;?!’‘")
"""Marks before which French, and a library's description, have a blank; ’ may be an apostrophe."""
_FORMULA = late(r"[A-Z]{1,3}|[A-Za-z]|.*\d")
_MONTHS_AND_SEASONS = "|".join((*MONTHS, *SEASONS, *(rf"{month}\.?" for month in SHORT_MONTHS)))
_SMALL_BEHIND_STOP = frozenset("and by ed eds in no of pp the trans vol vols with".split())
_LITTLE = frozenset("and as at by da de del der des di du for from in of on or the to und von with zu".split())
_DEGREES = frozenset("Arch Chem Comm Des Div Econ Eng Litt Mus Phil Tech Theol".split())
_ACRONYM = late(r"(?![IVX]+\))[A-Z]{3,6}\)")
_YEARS = late(rf"(?<!\d){YEAR}(?!\d)")
_TOP_LEVEL = frozenset(
    "at au be biz ca ch cn co com cz de dk edu es eu fi fr gov info io it jp js net nl org pl ru se uk us".split()
)


# What is no blank, no dash, no apostrophe between words, and no mark with a blank behind it: one gap in nine.
# It begins with the gap's first character, which is quickly found, and looks back from there.
_UNCOMMON = late(r"[\W_](?:(?<=[^\W_][\W_])(?!(?<=[ \-–'’])[^\W_]|(?<=[,.:;]) [^\W_])|(?<![\s\S]{2}))[\W_]*")


@lru_cache(maxsize=4096)
def _is_suspect(seen: str) -> bool:
    """Whether a gap has blanks on the wrong side of a mark, or none, or a blank on one side of a dash."""
    return not _IN_ORDER.fullmatch(seen) and bool(_MARKS.fullmatch(seen))


class UnusualJoint(TextRule):
    """WSP110."""

    code = "WSP110"
    name = "unusual-joint"
    why = (
        "A blank was lost, or stands on the wrong side of a mark: between such words the same marks have other blanks"
        " in other references."
    )
    source = "Counted in 15,600 references of public sets; a repair is safe where it is sixty to one."
    unsafe_when = "the other way was seen less than forty times, or less than sixty times as often"
    examples = (
        Example("Hart, B. “Wind,”Air 2 (1990): 5.", "Hart, B. “Wind,” Air 2 (1990): 5."),
        Example('Hart, B. "Wind and Rain. " Journal of Air 2.', 'Hart, B. "Wind and Rain." Journal of Air 2.'),
        Example("Hart, B. Wind . Oslo: Dag, 1990, pp. 5– 17.", "Hart, B. Wind. Oslo: Dag, 1990, pp. 5–17."),
        Example("Hart, B. Weather:Its Science. Oslo:Dag, 1990.", "Hart, B. Weather: Its Science. Oslo: Dag, 1990."),
        Example("Hart,B.L. Wind, Dag Press,1990. London,Dag.", "Hart, B.L. Wind, Dag Press, 1990. London, Dag."),
        Example("Hay, A. (eds.),Leeds Papers. Happy?Mind 24.", "Hay, A. (eds.), Leeds Papers. Happy? Mind 24."),
        Example("Hay, A. Wind: A Story(Oslo, 1980)and Rain.", "Hay, A. Wind: A Story (Oslo, 1980) and Rain."),
        Example("Hay, A. “Wind.” Air 2, no. 4(May 1990): 7.", "Hay, A. “Wind.” Air 2, no. 4 (May 1990): 7."),
        Example("Wright, E . Peter. Wind. Barre, Mass .: Dag.", "Wright, E. Peter. Wind. Barre, Mass.: Dag."),
        Example('Hay, A. " Wind and Rain." June 13,1990.', 'Hay, A. "Wind and Rain." June 13, 1990.'),
        Example("Hay, A. Wind (Oslo ), p. 5 .", "Hay, A. Wind (Oslo), p. 5."),
        Example("Lippi E.,(1990), Wind. Oslo: Dag.", "Lippi E., (1990), Wind. Oslo: Dag.", unsafe=True),
    )
    stays = (
        Stays("„Über den Wind.“ Bonn: Hof, 1990; ”Hav,” Oslo.", "German and Swedish marks"),
        Stays("Roy, A. « Le vin : une histoire ». Paris : Seuil, 1990 ; 264-276 ; 299.", "French blanks"),
        Stays("Ветров И.И. История.— М.: Даг, 1990.— С. 77—84; И.Сталин.", "Russian dashes and initials"),
        Stays("山田一郎『風』,東京:青空,1986.", "East Asian marks bring their own blanks"),
        Stays("15 U.S.C. § 45(a)(1); 12 Cal.App.3d 45; 120 F.Supp.2d 3; [2005] E.C.R. I-1.", "law"),
        Stays("BOA, DH.MKT. 512/17; AA.VV., Wind; GOV.UK; Node.js in Use; N.p., S.l., Ph.D.", "names with a stop"),
        Stays("Programming in .NET and .com names; D.Phil thesis; a ) first, b ) second.", "no ends of sentences"),
        Stays("Hart, B. 2003.Net: A Guide. xs:Time and Art:Work. Wind, c.1990, and Papers1,2. Oslo:17.", "names"),
        Stays("Neural Comput. 2006;18(7):1527–54. Proc. 380(2214), 12:5.", "numbering of journals"),
        Stays(
            "Roe, B. Trans(Formations), (Re)Construction, Magic(al) Words, Book(s) and iron(III).",
            "plays and chemistry",
        ),
        Stays("The Wind . . . and 1,234.5 miles; 1914– ; 1914 – 1916; the 5- to 7-year-old.", "no slips"),
        Stays("arXiv:hep-th/9901001, physics:quant-ph, urn:isbn:12, 10:30, Mt 5:3.", "names and numbers with colons"),
        Stays("A Discourse of Windes, and of Raine : Printed for T. Roe.\u00a0; London\u00a0: 1652.", "an old book"),
        Stays("מחקרים , 32 (תשמ) ,5", "Hebrew"),
    )

    _dated = late(
        rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTHS_AND_SEASONS})(?:[ .–—/-][^()]{{0,20}}[ /])? ?{YEAR}[a-z]?\)",
        re.IGNORECASE,
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Joints whose blanks are not the usual ones."""
        text = view.text
        paired = with_paired_quotes(text)
        quotes = _quotes_are_pairs(paired)
        for match in _UNCOMMON.finditer(paired):
            start, end = match.span()
            seen = single_blanks(match[0])
            if not _is_suspect(seen) or (end == len(text) and " " not in seen):
                continue
            if not _is_plain(text[start:end]) or not (quotes or _has_no_quote(seen)):
                continue
            linked = start > 0 and view.in_url(start - 1), end < len(text) and view.in_url(end)
            if linked[0] and view.in_url(start):
                continue
            joint = joint_at(paired, start, end, seen, linked)
            if seen == "(" and self._dated.match(text, end):
                proof = pattern("a date in brackets is no part of what stands before it")
                edits = (Edit(start, start, " "),)
                yield Hit(start, end, "no blank before a date in brackets", edits, evidence=(proof,))
                continue
            between = _Between(paired, joint, _word_before(paired, start), _word_behind(paired, end))
            gate = _GATES.get(seen)
            if gate is not None and not gate(between):
                continue
            safety, found = _usual(between)
            if found is None:
                continue
            way = found.way.rstrip() if joint.right == "$" else found.way
            if way == seen or not _may_change(between, way):
                continue
            told = f"between such words “{way}” stands {found.times} times in public references, “{seen}” {found.seen}"
            yield Hit(
                start,
                end,
                f"“{seen}” where others have “{way}”",
                _edits(text, start, end, seen, way),
                safety=safety,
                evidence=(table(told),),
            )


class _Between(NamedTuple):
    """A joint in its text, and the words on both sides of it."""

    text: str
    joint: Joint
    left: str
    right: str

    @property
    def numbers(self) -> bool:
        """Whether it stands between two numbers."""
        return self.joint.left in NUMBERS and self.joint.right in NUMBERS

    def before(self) -> str:
        """The character before the word on the left; "" where there is none."""
        at = self.joint.start - len(self.left)
        return self.text[at - 1 : at] if at else ""

    def behind(self) -> str:
        """The character behind the word on the right; "" where there is none."""
        at = self.joint.end + len(self.right)
        return self.text[at : at + 1]


def _usual(between: _Between) -> tuple[Safety, Usual | None]:
    """The usual way to set the marks, and how sure it is; a range that runs upwards needs less to be sure."""
    found = usual(between.joint, *_SAFE)
    if found is not None:
        return Safety.SAFE, found
    upwards = between.numbers and between.joint.marks in ("-", "–") and _runs_up(between.left, between.right)
    return Safety.SAFE if upwards else Safety.UNSAFE, usual(between.joint, *_STRONG)


def _runs_up(first: str, last: str) -> bool:
    """Whether two numbers can be the ends of a range: 1914–1916, 573–607, 248–49."""
    if not (first.isdigit() and last.isdigit()):
        return False
    return int(first) < int(last) or (len(last) < len(first) and int(first[-len(last) :]) < int(last))


def _is_plain(gap: str) -> bool:
    """Whether a gap's blanks are nobody's choice: no line's end, no no-break space."""
    return gap.isprintable()  # U+00A0 and U+202F are not


def _has_no_quote(seen: str) -> bool:
    return "“" not in seen and "”" not in seen


def _quotes_are_pairs(text: str) -> bool:
    """Whether “ opens and ” closes throughout: not so in German („ “), in Swedish (” ”), or where one was lost."""
    return "„" not in text and "«" not in text and text.count("“") == text.count("”")


def _may_change(between: _Between, way: str) -> bool:
    """Whether no language, age or trade has the joint as it stands."""
    joint, marks = between.joint, between.joint.marks
    if ")(" in marks or any(_has_own_ways(char) for char in (between.left[-1:], between.right[:1])):
        return False  # sections of laws have brackets behind brackets
    if "-" in marks or "–" in marks:
        return _is_range(joint, marks)
    had, has = blanks(joint.seen), blanks(way)
    if any(marks[at : at + 1] in _HIGH for at in had - has) or (joint.seen == " ." and joint.right != "$"):
        return False  # and `.NET` begins with its stop
    closes = marks[:1] in (")", "]") and 0 in had - has
    return not closes or _is_open(between.text, joint.start, marks[0])


def _is_open(text: str, at: int, closing: str) -> bool:
    """Whether a bracket was opened not far before; `a ) first` is an enumeration."""
    before = text[max(0, at - 400) : at]
    return before.rfind("(" if closing == ")" else "[") > before.rfind(closing)


def _has_own_ways(char: str) -> bool:
    """Whether a letter is Hebrew or Arabic, which run the other way, or East Asian, whose marks bring their blanks."""
    return "\u0590" <= char < "\u0900" or char >= "\u1100"


def _is_range(joint: Joint, marks: str) -> bool:
    """Whether a blank is on one side of the dash between two numbers, or inside of the initials J.-P."""
    if joint.left == joint.right == "I":
        return marks == ".-"
    return joint.left in NUMBERS and joint.right in NUMBERS and len(marks) == 1 and joint.seen.count(" ") == 1


def _behind_comma(between: _Between) -> bool:
    """Not into numbers, but for a day and its year, and not between elements (`Cu,Zn`)."""
    if between.numbers:
        return between.joint.left == "day"
    return max(len(between.left), len(between.right)) > 2


def _behind_semicolon(between: _Between) -> bool:
    """Not beside numbers (2006;18), and not behind a character's name (`&eacute;t`)."""
    words = between.left.isalpha() and between.right.isalpha() and len(between.right) > 1
    return words and between.before() not in ("&", "#")


def _behind_colon(between: _Between) -> bool:
    """Not into numbers, verses, and names with a colon (`urn:isbn:12`, `quant-ph:99`)."""
    joint = between.joint
    if between.numbers or between.before() in (":", "/") or between.behind() == ":":
        return False
    if joint.right == "small":
        return joint.left == "Capital" and len(between.right) > 3 and between.behind() == " "
    if len(between.left) < 4 and joint.left not in NUMBERS:  # xs:Time, Art:Work
        return joint.right in ("a", "an", "the")
    return joint.right not in ("I", "i")


def _behind_question(between: _Between) -> bool:
    """Only before a word with a capital: elsewhere the mark may stand for a letter that was lost."""
    return between.right[:1].isupper() and len(between.right) > 1


def _before_bracket(between: _Between) -> bool:
    """Not into a formula, a play on words, a number of oxidation, a volume with its issue."""
    text, joint = between.text, between.joint
    aside = _is_aside(text, joint.end) or bool(_ACRONYM.match(text, joint.end))
    if joint.right == "year":  # issues of some journals have such numbers: then the year stands elsewhere
        near = text[max(0, joint.start - 400) : joint.end + 400]
        return aside and (not between.numbers or joint.left == "numbered" or len(_YEARS.findall(near)) == 1)
    return aside and not between.numbers and not _FORMULA.fullmatch(between.left)


def _behind_bracket(between: _Between) -> bool:
    """Not into words that begin with letters in brackets."""
    text, start = between.text, between.joint.start
    opened = text.rfind("(", max(0, start - 200), start)
    alone = text[opened - 1 : opened] == " " and start - opened > 3 and between.right in _LITTLE
    return opened >= 0 and (alone or _is_aside(text, opened + 1))


def _is_aside(text: str, at: int) -> bool:
    """Whether what a bracket opens holds more than a few letters, as a play on words or a plural's ending does."""
    closed = text.find(")", at, at + 200)
    inside = text[at:closed] if closed >= 0 else ""
    return any(char in " .,:" or char.isdigit() for char in inside) and "(" not in inside


def _behind_stop(between: _Between) -> bool:
    """Not into an abbreviation of several words, initials, numbers, names of hosts."""
    left, right = between.left, between.right
    if right.lower() in _TOP_LEVEL or between.behind() in ("@", "/") or (between.behind() == "." and len(right) < 5):
        return False
    if right[:1].islower():
        return right in _SMALL_BEHIND_STOP and between.before() in ("", " ", "(")
    if right[:1].isdigit():
        ordinal = between.joint.right == "mixed" and len(right) > 3
        return ordinal or (between.joint.right == "year" and between.joint.left not in NUMBERS | LABELS)
    if len(left) == 1:
        if right in _DEGREES:
            return False
        return left.isupper() and left < "\u0370" and len(right) > 3 and not right.isupper()
    return (len(right) > 1 or between.joint.right == "a") and not (left.isupper() and right.isupper())


_GATES: Mapping[str, Callable[[_Between], bool]] = MappingProxyType(
    {
        ",": _behind_comma,
        ".": _behind_stop,
        ";": _behind_semicolon,
        ":": _behind_colon,
        "?": _behind_question,
        "!": _behind_question,
        "(": _before_bracket,
        ")": _behind_bracket,
    }
)
"""Whether a blank may be put beside a mark that stands without any; other runs of marks are clear."""


def _word_before(text: str, at: int) -> str:
    start = at
    while start > 0 and text[start - 1].isalnum() and at - start < 40:
        start -= 1
    return text[start:at]


def _word_behind(text: str, at: int) -> str:
    end = at
    while end < len(text) and text[end].isalnum() and end - at < 40:
        end += 1
    return text[at:end]


def _edits(text: str, start: int, end: int, seen: str, way: str) -> tuple[Edit, ...]:
    """What makes the blanks of a gap those of another way to set its marks."""
    had, has = blanks(seen), blanks(way)
    edits: list[Edit] = []
    marks, at = 0, start
    while at <= end:
        stop = at
        while stop < end and text[stop] == " ":
            stop += 1
        if (marks in had) != (marks in has):
            edits.append(Edit(at, stop, " " if marks in has else ""))
        at, marks = stop + 1, marks + 1
    return tuple(edits)


RULES: tuple[Rule, ...] = (UnusualJoint(),)
