"""Words that were broken at the end of a printed line, whose hyphen stayed: behind it a line break or a blank.

Whether the hyphen is the word's own is told by counts: the whole word is known (`Washington`), or the word with its
hyphen is (`co-operation`), or both halves are words and the whole is none (`autosomal-dominant`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.hyphens import HYPHENATED_FIRST, HYPHENATED_SECOND, SUSPENDED
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, pattern, table, witness
from refkit.rules.engine.columns import is_gapped
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet, best_zipf, zipf_in
from refkit.rules.families.words.evidence import counted
from refkit.trace import Evidence, Safety

_WHOLE = 2.5  # Zipf value of a whole word, in the language of the place or English
_ANYWHERE = 3.5  # and in any other language; also of a half that is a word
_COMMON = 4.3  # two halves as common as this may stand beside each other
_RARER = 1.7  # and do so where the whole is rarer than both by this
_PLAIN = 3.0  # Zipf value of a whole word with a hyphen inside and no blank
_NO_WORD = 1.5  # and, at most, of the half that is no word
_BETWEEN = late(r"-(?<=[^\W\d_]{2}-)(?=[^\W\d_A-ZÀ-Þ]{2})")
_PARTICLES = frozenset("up out off down over in on away by".split())
_ARTICLES = frozenset("the a an der die das le la les il lo gli el los las de des of to for".split())


def whole_zipf(whole: str, language: str) -> float:
    """The Zipf value of a whole word in the language of its place or English; in another one it must be common."""
    here = max(zipf_in(whole, language), zipf_in(whole, "en"))
    if here:
        return here
    anywhere = best_zipf(whole)
    return anywhere if anywhere >= _ANYWHERE else 0.0


def is_one_word(left: str, right: str, language: str) -> bool | None:
    """Whether two folded halves are one word: True, False (its hyphen is its own), None where counts do not tell."""
    if best_zipf("and") == 0.0:
        return None  # no lexicon
    hyphen, whole = counted((f"{left}-{right}",)), counted((left + right,))
    zipf = whole_zipf(left + right, language)
    if hyphen > (10 * whole + 5 if zipf >= _PLAIN else whole):
        return False  # the counted lists have hyphens of line ends too, so a common word needs many
    halves = min(best_zipf(left), best_zipf(right))
    if zipf >= _WHOLE:
        if halves >= _COMMON and zipf < halves - _RARER:
            return None
        return True
    if halves >= _ANYWHERE and min(len(left), len(right)) > 2:
        return False
    return None


class BrokenWord(TextRule):
    """WSP108."""

    code = "WSP108"
    name = "broken-word"
    why = "A word was broken at the end of a printed line and the hyphen stayed."
    source = "Measured on 50,000 references of public sets, all hits read: see the decision on words."
    unsafe_when = (
        "within a line neither the whole word nor the one with its hyphen is known. Beside a wide gap in a line it is"
        " left: the next line may go on with the other column of the page"
    )
    needs = ("-", "‐ ", "‐\n", "–\n", "–\r\n")
    uses_list = True
    examples = (
        Example(
            "A History of Recog- nition in Law.",
            "A History of Recognition in Law.",
            beside=("The Recognition of States.",),
        ),
        Example("Oslo and Wash- ington, two towns.", "Oslo and Washington, two towns."),
        Example("L’histoire profes- sionnelle de la ville.", "L’histoire professionnelle de la ville."),
        Example("Two Suns in the Heav-\n   ens: A Struggle.", "Two Suns in the Heavens:\n   A Struggle."),
        Example("The recogni-\ntion.", "The recognition."),
        Example("The Sino-\nSoviet Split of 1956–\n1966.", "The Sino-Soviet\nSplit of 1956–1966."),
        Example(
            "A policy of long-\nterm credits, by Kim Il-\nsung.", "A policy of long-term\ncredits, by Kim Il-sung."
        ),
        Example("An in-\ndoor war.", "An in-door\nwar.", beside=("The in-door wars.", "The In-door Treaty.")),
        Example("Hay, A. ‘The Wind and Rain- ing’ The Times.", "Hay, A. ‘The Wind and Raining’ The Times."),
        Example("Papers of the Biblio- graphical Society.", "Papers of the Bibliographical Society."),
        Example("The microres- onator of the town.", "The microresonator of the town.", unsafe=True),
    )
    stays = (
        Stays("Store- and shopkeepers of Paris.", "a suspended hyphen"),
        Stays("Zeitschrift für Sozial- und Wirtschaftsgeschichte", "a suspended hyphen"),
        Stays("Vor-\nund Nachgeschichte; pre-\nand post-war.", "a suspended hyphen at the end of a line"),
        Stays("The time- the end of the war - was short.", "a dash"),
        Stays("Ideologien- Visionen und Perspektiven; ATLAS- TDR-19", "a dash before a capital"),
        Stays("https://example.org/two-\nsuns.html", "a URL"),
        Stays("www.edf- en.example.ca/uploads", "an address"),
        Stays("The Logic of      states, Inter-\nest and gain.      national Air.", "two columns, read across"),
    )
    _found = late(r"(?<![\w'’-])(?P<left>[^\W\d_]{2,30})[-‐] (?P<right>[^\W\d_]{2,30})(?![\w@/-]|['’]\w|\.\w)")
    _inside = late(r"(?<![\w'’‘-])(?P<left>[^\W\d_]{2,30})-(?P<right>(?![A-ZÀ-Þ])[^\W\d_]{2,30})(?![\w'’‘@/-]|\.\w)")
    _at_end = late(
        r"""
        (?: (?<![^\W\d_])(?P<left>[^\W\d_]{1,30})(?P<hyphen>[-‐])       # a word
          | (?<=\d)[-–] )                                               # or a number
        (?P<gap>\r?\n[ \t]*)
        (?:(?P<right>[^\W\d_]{1,40})|(?<=[\n \t])\d)
        \S{0,80}(?P<blank>[ \t]?)
        """,
        re.VERBOSE,
    )

    # A syllable of Chinese or Korean names as they were written with hyphens.
    _syllable = late(r"(?:[ptkbdgfvmnlrhsywj]|ch|sh|hs|ts|tz)?['’]?[aeiouü]{1,3}(?:ng|[nhkl])?")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Halves of a word at the end of a line, or with a blank behind the hyphen."""
        if "\n" in view.text:
            yield from self._at_line_ends(view, facts)
        spaced = "- " in view.text or "‐ " in view.text
        for match in self._found.finditer(view.text) if spaced else ():
            left, right = match["left"], match["right"]
            if right.lower() in SUSPENDED or view.in_url(match.start()):
                continue
            known = _in_list(left, right, facts)
            if known:
                proof = witness(f"the list has “{known}”")
                yield _hit(match, "", Safety.SAFE if len(known) > 5 else Safety.UNSAFE, proof)
                continue
            if right[0].islower() and view.words is not None:
                yield from _within_line(match, view.words)
        if _BETWEEN.search(view.text) and view.words is not None:
            yield from self._at_syllables(view, view.words, facts)

    def _at_syllables(self, view: EntryView, sheet: WordSheet, facts: ListFacts) -> Iterator[Hit]:
        """Words with a hyphen inside that are none: a line ended there, and the lines were run together."""
        for match in self._inside.finditer(view.text):
            left, right = match["left"].lower(), match["right"]
            if min(best_zipf(left), best_zipf(right)) > _NO_WORD or view.in_url(match.start()):
                continue
            i = sheet.at(match.start())
            language = sheet.place(i, 2).language if i >= 0 else "en"
            whole = left + right
            if whole_zipf(whole, language) < _PLAIN:
                continue
            times = counted((f"{left}-{right}",))
            if times and counted((whole,)) < 10 * times:
                continue
            proof = table(f"the lexicon has “{match['left']}{right}”, and one of the halves is no word")
            yield _hit(match, "", Safety.SAFE if len(whole) > 6 else Safety.UNSAFE, proof)

    def _at_line_ends(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words and ranges that a line break parts. What follows them on the second line stays there."""
        for match in self._at_end.finditer(view.text):
            left, right = match["left"] or "", match["right"] or ""
            if bool(left) != bool(right) or right.lower() in SUSPENDED or view.in_url(match.start()):
                continue
            if view.in_url(max(0, match.start("gap") - 2)):
                continue
            start, end = match.span("gap")
            if "   " in view.text and (is_gapped(_line(view.text, start)) or is_gapped(_line(view.text, end))):
                continue
            proof = pattern("a line break stands behind the hyphen")
            message = f"“{left + right}” is broken at the end of a line"
            if not left:
                message = "a range is broken at the end of a line"
            elif view.text[max(0, match.start() - 1)] != "-" and self._is_whole(left, right, view, facts):
                start -= 1
                if facts.words.get(left + right):
                    proof = witness(f"the list has “{left + right}”")
            else:
                message = f"“{left}-{right}” is broken at its hyphen"
            edits = [Edit(start, end, "")]
            if match["blank"]:
                edits.append(Edit(*match.span("blank"), match["gap"]))
            yield Hit(match.start(), match.end(), message, tuple(edits), Safety.SAFE, (proof,))

    def _is_whole(self, left: str, right: str, view: EntryView, facts: ListFacts) -> bool:
        """Whether two halves are one word: the list or the lexicon has it, or neither half is known from compounds."""
        if _in_list(left, right, facts):
            return True
        if not right.islower() or len(left) < 2 or len(right) < 2 or left[1:] != left[1:].lower():
            return False
        if f"{left}-{right}".lower() in facts.hyphenated:
            return False
        if left.isascii() != left.isalpha() and left.isascii() != right.isascii():
            return False
        counts = is_one_word(left.lower(), right, "en")
        if counts is not None:
            return counts
        if left.lower() in HYPHENATED_FIRST or right in HYPHENATED_SECOND:
            return False
        if len(left) <= 5 and left[-1].lower() == right[0] and right[0] in "aeiou":
            return False  # "re-elected", "co-operation"
        if len(left) >= 4 and len(right) >= 6 and right.endswith(("ed", "ant", "ent", "ible", "able")):
            return False  # "person-centred", "drug-resistant": a participle may be the second word of a compound
        return not (left[0].isupper() and self._syllable.fullmatch(left.lower()) and self._syllable.fullmatch(right))


def _in_list(left: str, right: str, facts: ListFacts) -> str | None:
    whole = left + right
    return next((w for w in (whole, whole.lower(), whole.capitalize()) if facts.words.get(w)), None)


def _within_line(match: re.Match[str], sheet: WordSheet) -> Iterator[Hit]:
    """A hyphen and a blank inside a line: a broken word, a compound, or a dash that is left alone."""
    left, right = match["left"].lower(), match["right"].lower()
    if right in _ARTICLES or (right in _PARTICLES and best_zipf(left) > _ANYWHERE):
        return
    i = sheet.at(match.start())
    language = sheet.place(i, 2).language if i >= 0 else "en"
    one = is_one_word(left, right, language)
    if one:
        yield _hit(match, "", Safety.SAFE, table(f"the lexicon has “{match['left']}{match['right']}”"))
    elif one is False and counted((f"{left}-{right}",)):
        proof = table(f"public reference lists have “{left}-{right}”")
        yield _hit(match, "-", Safety.SAFE, proof)
    elif one is False and max(best_zipf(left), best_zipf(right)) < 6.0:
        proof = table(f"the lexicon has both halves and no “{left}{right}”")
        yield _hit(match, "-", Safety.UNSAFE, proof)
    elif one is None and left in HYPHENATED_FIRST:
        yield _hit(match, "-", Safety.UNSAFE, table(f"“{left}” often stands before a hyphen"))
    elif one is None and zipf_in(left + right, language) and not counted((f"{left}-{right}",)):
        sure = _is_long_whole(left, right, language)
        yield _hit(
            match,
            "",
            Safety.SAFE if sure else Safety.UNSAFE,
            table(f"the lexicon has “{match['left']}{match['right']}”"),
        )
    elif (
        one is None
        and min(len(left), len(right)) > 2
        and len(right) < 12
        and min(best_zipf(left), best_zipf(right)) == 0.0
    ):
        yield _hit(match, "", Safety.UNSAFE, table("the lexicon does not have both halves"))


def _is_long_whole(left: str, right: str, language: str) -> bool:
    """Whether a seldom whole is long, and its halves are no words of which compounds are made."""
    short = len(left) < 4 or len(right) < 4 or len(left + right) < 11 or left in HYPHENATED_FIRST
    return not short and zipf_in(left + right, language) >= 2.0 and min(best_zipf(left), best_zipf(right)) < 3.0


def _is_no_compound(left: str, right: str) -> bool:
    """Whether two folded halves of which one is no word are long enough to be a word's, and no run of glued words."""
    return len(left) > 2 < len(right) < 12 and min(best_zipf(left), best_zipf(right)) == 0.0


def _hit(match: re.Match[str], joint: str, safety: Safety, proof: Evidence) -> Hit:
    whole = match["left"] + joint + match["right"]
    edit = Edit(match.end("left"), match.start("right"), joint)
    return Hit(*match.span(), f"“{whole}” is broken", (edit,), safety, (proof,))


def _line(text: str, at: int) -> str:
    """The line of a place, as far as it is of a line's usual length."""
    start = text.rfind("\n", max(0, at - 300), at) + 1 or max(0, at - 300)
    end = text.find("\n", at, at + 300)
    return text[start : end if end >= 0 else at + 300]


RULES: tuple[Rule, ...] = (BrokenWord(),)
