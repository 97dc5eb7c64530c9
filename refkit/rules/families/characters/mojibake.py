"""UTF-8 that was read by a code page: one letter became two or three strange ones. The bytes are the proof.

What a code page shows for the bytes of UTF-8 decodes again only where it *is* UTF-8: two such letters beside each
other are hardly ever anything else. One by itself is looked at: what it looks like where it stands, and what it
would become. Bytes of one code page that were read by another have no such shape: see `code_pages`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from refkit.knowledge.code_pages import DOUBLE, SINGLE, as_bytes, utf8_shape
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView

_PROOF = (pattern("the characters are the bytes of valid UTF-8"),)
# Marks that stand behind a letter in right text: a letter and two of these are no proof of a character of three bytes.
_USUAL = frozenset("‘’‚“”„«»‹›…–—•®™ªº°·§©¡¿\u00a0")
_NAMES = {
    "cp1252": "Windows-1252",
    "mac-roman": "Mac Roman",
    "cp1251": "Windows-1251",
    "koi8-r": "KOI8-R",
    "cp1250": "Windows-1250",
    "cp1253": "Windows-1253",
    "cp437": "code page 437",
    "cp850": "code page 850",
    "cp932": "Shift JIS",
    "gbk": "GBK",
    "cp949": "Korean",
    "big5": "Big5",
}
_ROUNDS = 3  # text that was read wrongly twice, and twice more


class Mojibake(TextRule):
    """CHR401."""

    code = "CHR401"
    name = "mojibake"
    why = "Text in UTF-8 was read by a code page: one letter became two or three strange ones."
    source = "The Unicode Standard, chapter 3.9 (UTF-8): a lead byte is followed by bytes 80 to BF."
    phase = Phase.CHARACTERS
    examples = (
        Example("Text of Joint CommuniquÃ© on Trade.", "Text of Joint Communiqué on Trade."),
        Example("Maoâ€™s War, 1956â€“1966.", "Mao’s War, 1956–1966."),
        Example("Hay, A. Le Chﾃ｢teau de Franﾃｧois.", "Hay, A. Le Château de François."),
        Example("M√ºller, A. ‚ÄúWind,‚Äù 12‚Äì34.", "Müller, A. “Wind,” 12–34."),
        Example("РњРѕСЃРєРІР°: РќР°СѓРєР°, 1990.", "Москва: Наука, 1990."),
        Example("Р\ufffdСЃС‚РѕСЂРёСЏ. Киев, 1990.", "История. Киев, 1990."),
        Example("Hay, A. Le chГўteau. M├╝ller, B. Wind.", "Hay, A. Le château. Müller, B. Wind."),
        Example("Î‘Î¸Î®Î½Î±: Dag, 1990.", "Αθήνα: Dag, 1990."),
        Example("CafÃƒÂ© de Paris", "Café de Paris"),
        Example("Voyage Ã  Paris et voilÃ  tout; “Wind,â€ Air 5", "Voyage à Paris et voilà tout; “Wind,” Air 5"),
        Example("Fran챌ois, A. Le vent.", "François, A. Le vent."),
        Example("Mao鈥檚 War; Fran莽ois", "Mao’s War; François"),
    )
    stays = (
        Stays("SÃO PAULO: Ática. «MAMÃ» and Ågren, Änderung, Château", "letters of their own right"),
        Stays("« LIBERTÂ» ", "a letter before a closing guillemet"),
        Stays("«la liberté’», ‘MANHÃ…’ e “IRMÔ (CAFÉ”), Café®™", "a letter before marks"),
        Stays("ｼﾝﾎﾟｼﾞｳﾑ 1990; ﾃｨｰと文化 (Tokyo: Dag)", "half-width katakana used on purpose"),
        Stays("Tiếng Việt: Nguyễn Ái Quốc. ĂN UỐNG. Hà Nội: Sự thật, 1990.", "Vietnamese"),
        Stays("ОСЊА и ЊЕГОВ ВЕК. Београд: СКЗ, 1990. Вук Ђорђевић: «РЂ»", "Serbian"),
        Stays("T恤 与 B超, 卡拉OK 研究. 北京: 科学, 1990. Φωτιά, Ξένος, ΞΈΝΟΣ", "Chinese with letters, Greek"),
        Stays("Ìoannis, Ñandú, ÐÞ, Þórður Ðe, √2 ≈ 1.4, ƒ(x), x ¬ y, ∂Ω", "Icelandic, mathematics"),
        Stays("gro¬ße Straße, pr¬éparer, 1990–Äußerung, «Échos», œuvre", "letters behind other marks"),
    )
    _near = late(r"[^\x00-\x7f]{2}|[^\x00-\u2fff]|Ã\s")
    # The second byte of à is a blank that joins, and that of ” has no character: both are lost on the way.
    _half = late(
        r"(?:(?<=[a-zß-ÿ])|(?<![^\s(’'«“]))Ã(?:[ \u00a0](?=[\s.,;:)\u00a0]))?(?=[\s.,;:)])"
        r"|(?<=[\w.,!?)])â€(?=[\s.,;:)]|$)"
    )
    _wide = late(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\ue000-\uf8ff]+")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs that decode to letters or printer's marks."""
        text = view.text
        if text.isascii() or not self._near.search(text):
            return
        taken = 0
        for start, end, right, codec in found_in(text):
            if start >= taken:
                taken = end
                message = f"“{text[start:end]}” is “{right}” read as {_NAMES[codec]}"
                yield Hit(start, end, message, (Edit(start, end, right),), evidence=_PROOF)
        if taken == 0:
            for match in self._half.finditer(text):
                right = "à" if match[0][0] == "Ã" else "”"
                message = f"“{match[0].strip()}” is “{right}” read as Windows-1252, and one of its bytes is lost"
                yield Hit(*match.span(), message, (Edit(*match.span(), right),), evidence=_PROOF)
        if taken == 0 and self._wide.search(text):
            for start, end, right, codec in _east_asian(text, self._wide):
                message = f"“{text[start:end]}” is “{right}” read as {_NAMES[codec]}"
                yield Hit(start, end, message, (Edit(start, end, right),), evidence=_PROOF)


@cache
def _shape(codec: str) -> re.Pattern[str]:
    return re.compile(f"{utf8_shape(codec)}+")


def found_in(text: str) -> list[tuple[int, int, str, str]]:
    """Start, end, what it is, and the code page, of each run that decodes; by the code page that explains most.

    Where one run is proof, the others of the same code page are taken with it: the entry was read as a whole.
    """
    best: list[tuple[int, int, str, str]] = []
    most = 0
    for codec in SINGLE:
        runs = []
        proven = 0
        for match in _shape(codec).finditer(text):
            right = match[0]
            for _ in range(_ROUNDS if codec == "cp1252" else 1):
                right = _decoded(right, codec) or right
            if right == match[0] or not all(_is_printed(c) for c in right):
                continue
            runs.append((*match.span(), right, codec))
            if _is_likely(text, match.start(), match.end(), right, codec):
                proven += len(match[0])
        if proven > most:
            best, most = runs, proven
    return best


def _is_printed(char: str) -> bool:
    return char.isalpha() or char in "\ufeff\u00ad" or unicodedata.category(char)[0] in "PZSNM"


def _decoded(text: str, codec: str) -> str | None:
    data = as_bytes(text, codec)
    try:
        return data.decode("utf-8") if data else None
    except UnicodeDecodeError:
        return None


def _is_likely(text: str, start: int, end: int, right: str, codec: str) -> bool:
    """Whether what stands there is odd, and what it would become is not."""
    shown, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
    inside = before.isalpha() and after.isalpha()
    if inside and not all(c.isalpha() or c in "’‘–—-" or unicodedata.combining(c) for c in right):
        return codec == "cp1252" and shown[0] in "ÂÃ"  # a blank or a mark read wrongly twice
    if (before.islower() and right[0].isupper()) or (before.isupper() and after.isupper() and right[0].islower()):
        return False
    marks = [c for c in shown if not c.isalpha()]
    odd = [c for c in marks if c not in _USUAL]
    if len(right) > 1:
        if codec in ("cp1252", "mac-roman", "cp437", "cp850", "koi8-r"):
            return bool(odd) and (len(right) > 2 or _scripts(right) < 2)
        # The letters of these are those of words: a mark must stand among them, or four letters in a row fit.
        return bool(marks) or len(right) > 3
    return _single(shown, before, after, right, codec, odd)


def _single(shown: str, before: str, after: str, right: str, codec: str, odd: list[str]) -> bool:
    """Whether one character by itself is read wrongly."""
    lead = shown[0]
    if "\u2010" <= right <= "\u2044" or right in "€™\ufeff" or "ﬀ" <= right <= "ﬆ":
        # The quotes and dashes of a program: their three bytes look like nothing else.
        return codec not in ("cp1253",)
    if codec == "cp1252":
        if lead in "ÂÃÄÅ" or (lead in "ÎÏ" and right > "\u0370"):
            return shown[-1] not in _USUAL or shown[-1] in "©®ª°§¡¿·" or after.isalpha() or before.islower()
        return "\u1ea0" <= right <= "\u1eff" and bool(odd) and (before.isalpha() or after.isalpha())
    if codec == "koi8-r":
        return bool(odd) and right < "\u0180"
    if codec in ("mac-roman", "cp437", "cp850"):
        return right < "\u0180" and not lead.isalpha() and lead not in "–—" and (right.isalpha() or lead == "√")
    # A Cyrillic or Greek letter and a mark in a word of Latin letters; Ă and Ĺ of Central Europe.
    latin = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
    if not (latin and right.isalpha() and right < "\u0250"):
        return False
    return lead > "\u0250" or bool(odd) or shown[-1].islower() or before.islower()


def _scripts(text: str) -> int:
    """How many scripts the letters are of."""
    return len({unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()})


def _east_asian(text: str, wide: re.Pattern[str]) -> Iterator[tuple[int, int, str, str]]:
    """Characters of East Asia that are the bytes of Latin letters: all that the entry has, each beside such letters."""
    runs = [m.span() for m in wide.finditer(text)]
    for codec in DOUBLE:
        found = []
        for start, end in runs:
            right = _decoded_wide(text, start, end, codec)
            if right is None:
                break
            found.append((start, *right, codec))
        else:
            yield from found
            return


def _decoded_wide(text: str, start: int, end: int, codec: str) -> tuple[int, str] | None:
    """Where the run ends and what it is in Latin letters and marks, where it stands in a Latin word; None if not."""
    before, after = text[start - 1 : start], text[end : end + 1]
    for last in (end, end + 1):  # its last byte may have taken the letter behind it
        right = _decoded(text[start:last], codec)
        if right is None:
            continue
        good = all("\u00c0" <= c <= "\u024f" or "\u2010" <= c <= "\u2026" or c < "\x80" for c in right)
        beside = (before + after).strip(".,;:")
        if good and beside.isascii() and (any(map(str.isalpha, beside)) or all(c > "\u2000" for c in right)):
            return last, right
    return None


RULES: tuple[Rule, ...] = (Mojibake(),)
