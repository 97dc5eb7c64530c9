"""Towns with a slip of typing: at an imprint, a word that no language has is the town that is a slip away from it.

What else of an imprint is known, the publisher and the year, says how sure that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from refkit.knowledge.presses import IMPRINT_WORDS, MORE_HOUSES, PUBLISHERS, TOWNS_OF_PRESSES
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet
from refkit.rules.families.words.evidence import in_case_of, stands_alone
from refkit.rules.families.words.nearby import SELDOM, UNKNOWN, Near, doubtful, is_ending, is_old, is_written_out, towns
from refkit.rules.families.words.slips import Spelling
from refkit.trace import Safety

# A town at its imprint: `. Town: Press`, `, Town, Press, 1990`, `Press, Town 1990`.
_BEHIND_TOWNS = frozenset(":, /–-.(")
_HEAD = late(r"(?:[.,;?!)”\"’»\]] |\(|: |– |[^\W\d_](?: and | & | und | et | y | e |/|–)|^)$")
_REST = (
    r"(?:(?:,? (?:[A-Z]\.? ?[A-Z]\.?|[A-Z][a-z]{1,5}\.|am Main|a\. ?M\.|i\. ?Br\."
    r"|\([A-Z][\w. ]{1,14}\))|, [A-Z][a-z]{3,12})"
    r"|(?:, and |, | and | & | et | und | y | e |/|–|-| - | – )[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?){0,3}"
)
_COLON = late(rf"{_REST}: ?(?P<press>[^:;“”\"\d()]{{2,70}}?)(?P<year>, ?\[?(?:1[5-9]|20)\d\d)?(?=[.,;:)(\]“\"]|$)")
_COMMA = late(r", (?P<press>[^:;,“”\"\d()]{2,50}), (?:1[5-9]|20)\d\d(?!\d)")
_PRESS_BEFORE = late(r"(?:[.,;:”\"] |\()(?P<press>[^:;,.“”\"\d()]{2,50})(?:, | \()$")
_YEAR_NEXT = late(rf"{_REST}(?:,? |, ?|\.? ?\()(?:1[5-9]|20)\d\d(?!\d)")
_ANY_YEAR = late(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _houses() -> frozenset[str]:
    """Words of publishers' names, folded, by which an imprint is known."""
    of_one = {name.lower() for name in (*PUBLISHERS, *MORE_HOUSES) if name.isalpha() and len(name) >= 4}
    return frozenset(of_one | set(TOWNS_OF_PRESSES) | IMPRINT_WORDS) - {"angeli", "labor", "duke"}


@cache
def whole_houses() -> frozenset[str]:
    """The names of publishers, folded."""
    return frozenset(name.lower() for name in (*PUBLISHERS, *MORE_HOUSES))


def press_of(text: str) -> int:
    """How sure a text is a publisher's name: 2 by the whole, 1 by a word of it, 0 not."""
    folded = text.strip().lower()
    if folded in whole_houses():
        return 2
    return 1 if not _houses().isdisjoint(_LETTERS.findall(folded)) else 0


def is_at(press: str, town: str) -> bool:
    """Whether a publisher's name bears a town's, or the publisher is known to sit there."""
    folded = town.lower()
    for word in _LETTERS.findall(press.lower()):
        if word == folded or f" {folded} " in f" {TOWNS_OF_PRESSES.get(word, '')} ".lower():
            return True
    return False


def imprint_of(sheet: WordSheet, i: int) -> tuple[str, int] | None:
    """The publisher beside a word in the place of a town, and how sure that is an imprint (3 by a known publisher)."""
    before = sheet.text[max(0, sheet.starts[i] - 64) : sheet.starts[i]]
    if not _HEAD.search(before):
        return None
    behind = sheet.behind(i, 140)
    if match := _COLON.match(behind):
        known = press_of(match["press"])
        last = len(sheet.text) - sheet.ends[i] - match.end() < 3 and _ANY_YEAR.search(sheet.text) is not None
        return match["press"], known + 1 if known else int(last or match["year"] is not None)
    if (match := _COMMA.match(behind)) and (known := press_of(match["press"])):
        return match["press"], known + 1
    if (match := _PRESS_BEFORE.search(before)) and _YEAR_NEXT.match(behind) and (known := press_of(match["press"])):
        return match["press"], known + 1
    return None


# Towns in Latin, in old spellings and in other languages, and towns that look like others.
_OTHER_TOWNS = frozenset(
    """
pittsburg edinburg edinburgi londini cantabrigiae lugduni amstelodami amstelaedami leyden leydae leidae basle basileae
berolini romae parisiis parisii lutetiae venetiis venetia florentiae mediolani bononiae patavii neapoli taurini genuae
coloniae lipsiae francofurti argentorati antverpiae lovanii genevae tiguri bernae vratislaviae hafniae upsaliae holmiae
vindobonae pragae cracoviae varsaviae monachii gottingae marburgi jenae halae hamburgi oxonii oxoniae dublini matriti
salmanticae conimbricae olisipone ultrajecti trajecti rotterodami roterodami bruxellis gandavi leodii tubingae
heidelbergae norimbergae ratisbonae augustae vindelicorum erfordiae wittebergae rostochii gedani regiomonti rigae
straßburg strassburg kjøbenhavn kjobenhavn upsala christiania kristiania bruxelas londen parijs wenen praag keulen
berlijn straatsburg kopenhaga lipsk wiedeń praga rzym paryż londyn lwów berno münchen munchen zuerich genève praha
franckfurt francfurt franckfort frankfort marpurg nürnberg nuremberg norimberga tubinga gotinga heidelberga colonia
lovaina lieja ginebra basilea estrasburgo burdeos marsella tolosa sevilha lisbona londra parigi berlino dresda lipsia
amburgo
monaco vienna bruxelles anversa gand amsterdã hamburgo munique colônia viena varsovia cracovia moscovo moscou
bukarest bucarest belgrad belgrado zagabria lubiana budapesti warschau prag posen breslau danzig lemberg wilna
kowno kiew kief moskwa moskow petrograd christianssand gothenburg gothenborg melbourn bristow salonica saloniki
bombaim stokholm
""".split()
)


class TownSpelling(TextRule):
    """TYP009."""

    code = "TYP009"
    name = "town-spelling"
    why = "At an imprint, in the place of the town, stands a word that no language has, a slip away from a known town."
    source = "`refkit.knowledge.places` and `presses`; measured on 50,000 references of public sets."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the publisher is not known, or the slip might be a spelling of another time or language"
    examples = (
        Example(
            "Hay, A. Wind. Berkely: University of California Press, 2002.",
            "Hay, A. Wind. Berkeley: University of California Press, 2002.",
        ),
        Example("Prado, L. Viento. Madird: Cátedra, 2000.", "Prado, L. Viento. Madrid: Cátedra, 2000."),
        Example("Hay, A., Wind, Lonodn, Routledge, 1999.", "Hay, A., Wind, London, Routledge, 1999."),
        Example(
            "Hay, A. Wind. Cambrigde, MA: Harvard University Press, 1988.",
            "Hay, A. Wind. Cambridge, MA: Harvard University Press, 1988.",
        ),
        Example(
            "Kraus, H. Wind. Suhrkamp, Frankfrut am Main 1975.", "Kraus, H. Wind. Suhrkamp, Frankfurt am Main 1975."
        ),
        Example("Hay, A. Wind. Chicigo: Dag and Hof, 1988.", "Hay, A. Wind. Chicago: Dag and Hof, 1988.", unsafe=True),
    )
    stays = (
        Stays("Hay, A. Wind. Edinburgi: Dag Press, 1690; Londini: Hof, 1640; Amstelodami: Elzevir, 1650.", "Latin"),
        Stays("Hay, A. Wind. Leyden: Brill, 1900. Hay, A. Storm. Basle: Karger, 1960.", "older English names"),
        Stays("Hay, A. Vento. Milano: Mondadori, 1990; Mailand: Piper, 1990; Milan: Seuil, 1990.", "languages"),
        Stays("Hay, A. Wind. Kjøbenhavn: Gyldendal, 1880. Upsala: Almqvist, 1890. Praag: Brill, 1980.", "languages"),
        Stays("Hay, A. Wind. Salem: Peabody Museum, 1930; Salerno: Dag, 1980; Magdeburg: Faber, 1930.", "towns"),
        Stays("Hay, A. Selbourne: The Life of a Village. London: Cape, 1990.", "a title"),
        Stays("Hay, A. Wind. Bratislave: Dag, 1990. Moskwie: Hof, 1980. Kobenhavn: Gyldendal, 1990.", "cases"),
        Stays("Hay, A. Wind. Pittsburg, KS: Dag Press, 1990.", "a town that looks like another"),
        Stays("Hay, A. Review of Storm, by B. Bonnar: A Journal of the North.", "a name"),
        Stays("Kraus, H. Wind. Goettingen: Vandenhoeck & Ruprecht, 1975. Muenchen: Beck, 1980.", "umlauts written out"),
    )  # fmt: skip

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words in the place of a town that are a slip away from one."""
        sheet = view.words
        if sheet is None:
            return
        for i in doubtful(sheet, SELDOM):
            start, end = sheet.starts[i], sheet.ends[i]
            folded = sheet.folded[i]
            if not view.text[start].isupper() or view.text[end : end + 1] not in _BEHIND_TOWNS:
                continue
            if not _HEAD.search(sheet.before(i, 7)) or folded in _OTHER_TOWNS or not (near := towns().near(folded)):
                continue
            if not stands_alone(sheet, i) or (imprint := imprint_of(sheet, i)) is None or view.in_url(start):
                continue
            found = _town(sheet, i, near, *imprint)
            if found:
                right, safety, why = found
                word = view.text[start:end]
                after = in_case_of(word, right)
                edit = (Edit(start, end, after),)
                yield Hit(start, end, f"“{word}” is “{after}” mistyped", edit, safety, (table(why),))


def _town(sheet: WordSheet, i: int, near: list[Near], press: str, sure: int) -> tuple[str, Safety, str] | None:
    """The town that a word stands for, how sure that is, and why; None where two towns are as near."""
    at = [one for one in near if is_at(press, one.right)]
    if len(at) == 1 and not is_written_out(at[0]):
        safe = sure > 1 and not (at[0].spelling is Spelling.OFTEN and sheet.zipfs[i] > 0 and at[0].slip.kind == "wrong")
        safe = safe and not is_ending(at[0].slip, sheet.folded[i], at[0].right)
        why = f"“{press.strip()}” is a publisher of “{at[0].right.title()}”"
        return at[0].right, Safety.SAFE if safe else Safety.UNSAFE, why
    if len(near) != 1 or is_written_out(near[0]) or sheet.zipfs[i] > UNKNOWN:
        return None
    right, _, kind = near[0]
    if is_ending(near[0].slip, sheet.folded[i], right):
        return None
    why = f"“{right.title()}” is a town of the tables; no language of the lexicon has “{sheet.word(i)}”"
    swapped = near[0].slip.kind == "swapped"
    if kind is Spelling.OFTEN or sheet.zipfs[i] > 0:
        same = sheet.folded[i][-1] == right[-1] and near[0].slip.kind in ("lost", "extra") and len(right) >= 8
        if same and sure > 1 and not sheet.zipfs[i] and not is_old(sheet):
            return right, Safety.SAFE, why
        told = not sheet.zipfs[i] if kind is Spelling.OFTEN else near[0].slip.kind != "wrong"
        return (right, Safety.UNSAFE, why) if sure and told else None
    if sure < 1 and not swapped:
        return None
    safe = kind is Spelling.NONE and (
        (sure > 1 and len(right) > 5) or (sure == 1 and near[0].slip.kind != "wrong" and len(right) > 5)
    )
    return right, Safety.SAFE if safe else Safety.UNSAFE, why


def is_town(sheet: WordSheet, i: int) -> bool:
    """Whether a mistyped word stands in the place of a town and is a slip away from one that fits its publisher."""
    near = towns().near(sheet.folded[i])
    imprint = imprint_of(sheet, i) if near and sheet.word(i)[0].isupper() else None
    return imprint is not None and _town(sheet, i, near, *imprint) is not None


RULES: tuple[Rule, ...] = (TownSpelling(),)
