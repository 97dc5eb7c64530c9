"""Letters of another script that look like those of the word they stand in: nobody will find that word.

A word goes to the script that most of its letters are of, where each of the others has a twin in it. An initial by
itself goes to the script of the name beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.characters.mojibake import found_in
from refkit.trace import Safety

_LATIN = "AaBEeHKMOoPpCcTXxyIiJjSsËëÏïÄäÖöÉhYGd"
_CYRILLIC = "АаВЕеНКМОоРрСсТХхуІіЈјЅѕЁёЇїӒӓӦӧЀһҮԌԁ"
_GREEK_CAPITALS, _THEIR_LATIN = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"
TO_LATIN = {**dict(zip(_CYRILLIC, _LATIN, strict=True)), **dict(zip(_GREEK_CAPITALS, _THEIR_LATIN, strict=True))}
TO_CYRILLIC = dict(zip(_LATIN, _CYRILLIC, strict=True))
TO_GREEK = dict(zip(_THEIR_LATIN, _GREEK_CAPITALS, strict=True))
_TO = {"LATIN": TO_LATIN, "CYRILLIC": TO_CYRILLIC, "GREEK": TO_GREEK}
# The twins of these are other sounds (В is V and looks like B): a writer may have left the letter as it was.
_OTHER_SOUND = frozenset("ВНРСУХBHPCYX")
_PROOF = table("letters of different scripts that look alike")


@cache
def _script(char: str) -> str:
    return unicodedata.name(char, "NONE").split()[0]


class LookAlike(TextRule):
    """CHR406."""

    code = "CHR406"
    name = "homoglyph"
    why = "A word mixes Latin and Cyrillic (or Greek) letters that look alike: nobody will find it."
    source = "Unicode Technical Standard 39, section 5 (mixed scripts)."
    phase = Phase.CHARACTERS
    unsafe_when = "as many letters are of one script as of the other, and only the entry around them tells"
    examples = (
        Example("The Mоscow Treaty of Wаrsaw.", "The Moscow Treaty of Warsaw."),
        Example("Иванов И. Иcтoрия Рoссии. Москва: Наука, 1990.", "Иванов И. История России. Москва: Наука, 1990."),
        Example("Николић Р. Kaд је Раваница. Београд, 1983.", "Николић Р. Кад је Раваница. Београд, 1983."),
        Example("Die Fӧderation, ХIV. Jahrhundert", "Die Föderation, XIV. Jahrhundert"),
        Example("Wind of Лoндon, 1990."),
    )
    stays = (
        Stays("Москва and Moscow, β-decay, TNFα, NF-κB, ΔH, kΩ, μm, χ2", "each word in one script; Greek in science"),
        Stays("XXв., XIXв, XVIIIст, Web-сайт, IT-компания, 10Мб", "Roman numerals, compounds"),
        Stays("Вук Стефановић Караџић: Српски рјечник, у Бечу, 1818. Љубљана, Џорџ", "Serbian"),
        Stays("Ґалаґан Г. Історія їжі. Київ, 1990. Қазақ әдебиеті. Алматы. Өмір", "Ukrainian, Kazakh"),
        Stays("Παπαδόπουλος, Α. Ιστορία. ΑΘΗΝΑ: ΕΣΤΙΑ. Ωmega", "Greek; no twin"),
        Stays("王明 ABC 测试, ЖЖ, 東京 Tokyo, Ελ. Αθ.", "other scripts"),
    )
    _roman = late(r"[IVXLCDM]+[а-яіѣ]{1,3}")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words in two scripts, and what they are in one."""
        text = view.text
        if text.isascii() or not _BOTH.search(text) or found_in(text):
            return
        whole = Counter(_script(c) for c in text if c.isalpha())
        misread = _MISREAD.search(text) is not None and not _CYRILLIC_WORD.search(text)
        for match in _WORDS.finditer(text):
            word = match[0]
            scripts = [s for s in map(_script, word) if s in _TO]
            names = set(scripts)
            if len(names) < 2 or len(word) < 2 or self._roman.fullmatch(word):
                continue
            if "GREEK" in names and _is_science(word):
                continue
            target, safety = _target(word, scripts, whole)
            if target is None or misread:
                if "GREEK" not in names or len(word) > 3:
                    yield Hit(*match.span(), f"“{word}” mixes letters of two scripts", (), Safety.TOLD)
                continue
            right = "".join(_TO[target].get(c, c) for c in word)
            message = f"“{word}” mixes letters of two scripts"
            yield Hit(*match.span(), message, (Edit(*match.span(), right),), safety, (_PROOF,))


# A Cyrillic letter without a twin between Latin ones: the bytes of an accented letter, read by another code page.
_MISREAD = late("[A-Za-z][бвгджзийклмнптфцчшщъыьэюяБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯ][a-z]")
_CYRILLIC_WORD = late(r"(?<![^\W\d_])[\u0400-\u04ff]{2,}(?![^\W\d_])")
_BOTH = late(r"[A-Za-zÀ-ɏ][’']?[\u0370-\u052f]|[\u0370-\u052f][’']?[A-Za-zÀ-ɏ]")
_WORDS = late(r"[^\W\d_]{2,60}")


def _is_science(word: str) -> bool:
    """Whether Greek letters are signs beside letters: TNFα, NFκB, ΔG; only capitals and ο have twins."""
    return any(_script(c) == "GREEK" and c not in TO_LATIN for c in word) and not _GREEK_WORD.search(word)


_ROMAN = late(r"[IVXLCDM]+")
_GREEK_WORD = late(r"[\u0370-\u03ff]{3}")


def _target(word: str, scripts: list[str], whole: Counter[str]) -> tuple[str | None, Safety | None]:
    """The script that all letters of a word can be of: that of most of them, or of the entry; None where none is."""
    fits = [
        name
        for name in sorted(set(scripts))
        if all(_script(c) == name or c in _TO[name] for c in word if _script(c) in _TO)
    ]
    if not fits:
        return None, None
    if "LATIN" in fits and _ROMAN.fullmatch("".join(TO_LATIN.get(c, c) for c in word)):
        return "LATIN", None
    counts = {name: scripts.count(name) for name in fits}
    entry = {name: count - scripts.count(name) for name, count in whole.items()}  # the letters around the word
    if len(fits) == 1:
        name = fits[0]
        if name == "GREEK" and entry[name] < 5:
            return None, None
        # A letter that has no twin elsewhere holds the word in its script.
        at_home = 3 * entry[name] > 2 * sum(entry.values())
        return name, None if 2 * counts[name] >= len(scripts) or at_home else Safety.UNSAFE
    first, second = sorted(fits, key=lambda n: (-entry[n], n))[:2]
    if entry[first] >= 3 * max(1, entry[second]):
        return first, None if counts[first] > counts[second] or len(word) > 3 else Safety.UNSAFE
    first, second = sorted(fits, key=lambda n: (-counts[n], n))[:2]
    return first, None if counts[first] >= 2 * counts[second] and len(word) > 3 else Safety.UNSAFE


class ForeignInitial(TextRule):
    """CHR411."""

    code = "CHR411"
    name = "foreign-initial"
    why = "An initial is of another script than its name: Cyrillic А beside a name in Latin letters, or the reverse."
    source = "Unicode Technical Standard 39, section 5 (mixed scripts)."
    phase = Phase.CHARACTERS
    unsafe_when = "В, Н, Р, С, У and Х are other sounds than the letters they look like"
    examples = (
        Example("Ivanov, А. К. Wind of Oslo. Oslo: Dag, 1990.", "Ivanov, A. K. Wind of Oslo. Oslo: Dag, 1990."),
        Example("Иванов A.C. Ветер. Москва: Наука, 1990. C. 5.", "Иванов А.С. Ветер. Москва: Наука, 1990. С. 5."),
        Example("Ivanov, В. Wind of Oslo. Oslo: Dag, 1990.", "Ivanov, B. Wind of Oslo. Oslo: Dag, 1990.", unsafe=True),
    )
    stays = (
        Stays("Ivanov, A. Wind. Oslo, 1990. С. 45. Т. 2. М.: Наука", "Russian labels in a Latin entry"),
        Stays("Smith A. Wind // Ветер и море: сборник. Москва: Наука, 1990. С. 5.", "a Latin name"),
        Stays("Иванов А. С., Smith B. C. Ветер. Москва, 1990. Р. 5.", "each name in its script"),
        Stays("Παπαδόπουλος Α. Ιστορία. Αθήνα, 1990.", "Greek"),
        Stays("Петренко Ж. Й., Шевченко І. Вітер. Київ: Дніпро.", "Ukrainian"),
        Stays("Ivanov, Ж. Wind of Oslo. Oslo: Dag.", "a letter without a twin"),
    )
    _initials = r",? (?P<initials>(?:[A-ZА-Я]\.[ -]?){0,3}[%s]\.(?:[ -]?[A-ZА-Я]\.){0,2})(?! ?[\d:])"
    _latin_name = late(r"(?<![\w.])(?P<name>[A-Z][a-zà-ɏ]{2,30})" + _initials % "А-ЯІ")
    _cyrillic_name = late(r"(?<![\w.])(?P<name>[А-ЯЁЄІЇҐ][а-яёєіїґ]{2,30})" + _initials % "A-Z")
    _label = late(r"(?<=[.,;—–-] )[CTM](?=\.(?:: [А-Я]| ?\d))")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Initials behind a name of the other script; Latin letters as labels in a Cyrillic entry."""
        text = view.text
        if text.isascii() or not _CYRILLIC_LETTER.search(text) or found_in(text):
            return
        for pattern, table_ in ((self._latin_name, TO_LATIN), (self._cyrillic_name, TO_CYRILLIC)):
            for match in pattern.finditer(text):
                if match.start() > view.slot_end:
                    break
                yield from _initials(match, table_)
        cyrillic = len(_CYRILLIC_LETTER.findall(text))
        if cyrillic > 9 * len(_LATIN_LETTER.findall(text)):
            for match in self._label.finditer(text):
                right = TO_CYRILLIC[match[0]]
                edit = (Edit(*match.span(), right),)
                yield Hit(*match.span(), "a Latin letter as a label among Cyrillic ones", edit, None, (_PROOF,))


_CYRILLIC_LETTER, _LATIN_LETTER = late(r"[\u0400-\u04ff]"), late(r"[A-Za-z]")


def _initials(match: re.Match[str], table_: dict[str, str]) -> Iterator[Hit]:
    initials, at = match["initials"], match.start("initials")
    wrong = [i for i, c in enumerate(initials) if c.isalpha() and c in table_]
    native = _script(match["name"][0])
    if any(c.isalpha() and c not in table_ and _script(c) != native for c in initials):
        return
    # Latin letters beside a Cyrillic name were meant as their twins; a Cyrillic one may be a letter not written over.
    unsure = native == "LATIN" and any(initials[i] in _OTHER_SOUND for i in wrong)
    for i in wrong:
        edit = (Edit(at + i, at + i + 1, table_[initials[i]]),)
        message = f"“{initials[i]}” is of another script than “{match['name']}”"
        yield Hit(at + i, at + i + 1, message, edit, Safety.UNSAFE if unsure else None, (_PROOF,))


RULES: tuple[Rule, ...] = (LookAlike(), ForeignInitial())
