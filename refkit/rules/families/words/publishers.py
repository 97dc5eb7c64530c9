"""Publishers with a slip of typing at their place: behind the town of an imprint, or before it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from refkit.knowledge.presses import IMPRINT_WORDS, MORE_HOUSES, PUBLISHERS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet
from refkit.rules.families.words.evidence import stands_alone
from refkit.rules.families.words.gazetteer import is_at
from refkit.rules.families.words.nearby import Near, Nearby, all_towns, doubtful, is_old
from refkit.rules.families.words.slips import Spelling
from refkit.trace import Safety

_OPENED = r"(?:[.,;?!)”\"’»\]] |[(/–-]|: |^)"
_TOWNS = r"(?P<town>[A-ZÀ-ÞŁŠ][^\W\d_]+(?:(?:[ /–-]| & |, )(?:[A-Z]?[^\W\d_]+|[A-Z]\.)){0,4})"
_STATE = r"(?:,? (?:[A-Z]\.? ?[A-Z]\.?|[A-Z][a-z]{1,5}\.))?"
_TOWN_BEFORE = late(rf"{_OPENED}{_TOWNS}{_STATE}(?P<mark> ?: ?|, )(?P<head>(?:[^\s:;.,()“”\"]+ ){{0,4}})$")
_NAME_ENDS = late(r"(?:[ -](?:[^\s\d,.;:()“”\"]+)){0,6}(?P<end>,? ?[(\[]?(?:1[5-9]|20)\d\d|[.,;)]|$)")
_TOWN_BEHIND = late(r"(?:, | \()(?P<town>[A-ZÀ-Þ][^\W\d_]+(?: [A-Z][^\W\d_]+)?)(?:,| )? ?\(?(?:1[5-9]|20)\d\d")
_MARK_BEFORE = late(r"(?:[.,;”\"»)] |\()$")


@cache
def _names() -> tuple[dict[str, str], Nearby]:
    """The names of one word as printed, by their folded form, and what is near them."""
    names = {name.lower(): name for name in (*PUBLISHERS, *MORE_HOUSES) if name.isalpha() and len(name) >= 5}
    # "Antheneum" and "Blackwells" are near; what carries a word of presses is that word in any case.
    names |= {word: word.title() for word in IMPRINT_WORDS if len(word) >= 5}
    for name in ("Sharpe", "Fischer"):
        names.pop(name.lower(), None)
    return names, Nearby(names)


class PublisherSpelling(TextRule):
    """TYP004."""

    code = "TYP004"
    name = "publisher-spelling"
    why = "At an imprint stands the name of a known publisher with a letter lost, extra, wrong or out of place."
    source = (
        "`refkit.knowledge.presses`; only slips that lead to one name; measured on 50,000 references of public sets."
    )
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the publisher is not known to sit in that town: a small press may bear a name so near to a known one"
    examples = (
        Example("Hay, A. Wind. London: Routlege, 1990.", "Hay, A. Wind. London: Routledge, 1990."),
        Example("Hay, A. Wind (New York: Pengiun, 1990).", "Hay, A. Wind (New York: Penguin, 1990)."),
        Example("Hay, A. Vent. Paris: Gallimmard, 1990.", "Hay, A. Vent. Paris: Gallimard, 1990."),
        Example("Kraus, H. Wind. Berlin: Propyäen, 1985.", "Kraus, H. Wind. Berlin: Propyläen, 1985."),
        Example("Vidal, P., Vent, Paris, Galimard, 1955.", "Vidal, P., Vent, Paris, Gallimard, 1955."),
        Example("Hay, A. Wind. Bonn: Heinemunn, 1990.", "Hay, A. Wind. Bonn: Heinemann, 1990.", unsafe=True),
    )
    stays = (
        Stays("London: Routledge, 1990; Paris: Gallimard; London: Longmans.", "right names"),
        Stays("Wind: Routlege and the Rain. Oslo: Dag.", "no town before it"),
        Stays("Hay, A. Wind. London: Fishers, 1990.", "a plural or a genitive may be another house"),
        Stays("Hay, A. Wind. Zürich: Orell Füssli, 1970; Bern: Franke, 1960; Roma: Laterano, 1950.", "other houses"),
        Stays("Hay, A. Wind. Amsterdam: Elzevir, 1650; Londini: Macock, 1660.", "old houses"),
        Stays("Hay, A. Wind. Oslo: Universitetsforlaget, 1970; Lund: Gleerup, 1950; Kraków: Znak, 1990.", "languages"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words in the place of a publisher that are a slip away from one."""
        sheet = view.words
        if sheet is None:
            return
        names, nearby = _names()
        for i in doubtful(sheet):
            start, end = sheet.starts[i], sheet.ends[i]
            if end - start < 5 or not view.text[start].isupper() or not (near := nearby.near(sheet.folded[i])):
                continue
            if (
                len(near) > 1
                or not (stands_alone(sheet, i) or sheet.behind(i, 7) == "-Verlag")
                or (place := _place(sheet, i)) is None
                or view.in_url(start)
            ):
                continue
            town, sure = place
            safety = _safety(sheet, i, near[0], town, sure)
            if safety is None:
                continue
            word, after = view.text[start:end], names[near[0].right]
            after = after.upper() if word.isupper() else after
            proof = (table(f"“{after}” is a publisher of the tables; no language of the lexicon has “{word}”"),)
            yield Hit(start, end, f"“{word}” looks like “{after}”", (Edit(start, end, after),), safety, proof)


def _safety(sheet: WordSheet, i: int, near: Near, town: str, sure: bool) -> Safety | None:
    right, slip, kind = near
    if sheet.folded[i][-1] != right[-1] and slip.kind != "swapped":
        return None  # another ending may be another house
    if is_old(sheet):
        return Safety.UNSAFE if sure and kind is Spelling.NONE else None
    if any(is_at(right, part) for part in _parts(town)) and sure:
        sure_slip = kind is Spelling.NONE or slip.kind != "wrong" or (kind is Spelling.RARE and not sheet.zipfs[i])
        return Safety.SAFE if sure_slip else Safety.UNSAFE
    if slip.kind == "wrong" and kind is not Spelling.NONE:
        return None
    if kind is Spelling.OFTEN or (sheet.zipfs[i] and slip.kind != "swapped"):
        return Safety.UNSAFE if sure else None
    least = 5 if right in IMPRINT_WORDS else 7 if slip.kind == "swapped" else 8
    safe = sure and kind is Spelling.NONE and slip.kind != "wrong" and len(right) >= least
    return Safety.SAFE if safe else Safety.UNSAFE


def _place(sheet: WordSheet, i: int) -> tuple[str, bool] | None:
    """The known town of the imprint at which a word stands, and whether a colon or a year ends the doubt."""
    before = sheet.text[max(0, sheet.starts[i] - 90) : sheet.starts[i]]
    behind = sheet.behind(i, 80)
    ends = _NAME_ENDS.match(behind)
    if ends is None:
        return None
    year = ends["end"].strip(" ,([").isdigit() or bool(_YEAR_SOON.match(behind, ends.end()))
    if (match := _TOWN_BEFORE.search(before)) and _known(match["town"]):
        colon = match["mark"] != ", "
        return (match["town"], year or colon) if colon or year else None
    match = _TOWN_BEHIND.match(behind)
    if match and _known(match["town"]) and _MARK_BEFORE.search(before):
        return match["town"], True
    return None


_YEAR_SOON = late(r",? ?\(?(?:1[5-9]|20)\d\d")


_JOINT = late(r", | and | & | und | et | y | e |/|–|-| - | – ")


def _parts(town: str) -> list[str]:
    """One town or several: `Roma-Bari`, `Aldershot and Burlington`, `Paris, France`."""
    return [town, *_JOINT.split(town)]


def _known(town: str) -> bool:
    return any(part in all_towns() for part in _parts(town))


RULES: tuple[Rule, ...] = (PublisherSpelling(),)
