"""What a list says about itself: the witnesses that make a repair sure.

"The list spells the same letters `Mao Zedong` ten times", "another entry has this host with https", "all others end in
a stop". Each fact is counted on first use, in one walk over the entries, and then kept; nothing is looked up elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from refkit.knowledge.english import MONTHS
from refkit.read.patterns import has_east_asian, late
from refkit.read.urls import ends_in_link, host_of, slug_of
from refkit.rules.engine.columns import gap_lines
from refkit.rules.engine.view import EntryView

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

    Reader = Callable[[str], ReferenceBase]

YEAR = r"(?:1[4-9]|20)\d\d"
_QUOTED_DATE = late(rf"([,.]?)[”\"] (?:{'|'.join(MONTHS)}) \d{{1,2}},")
_TITLE_END = late(r"([.,])[”\"] (?=[A-Z][a-z])")
_COMMA_INSIDE = late(r"[,.][”\"](?=\s)")
_COMMA_OUTSIDE = late(r"(?<=[^\s,.])[”\"][,.](?=\s)")
_YEAR_STOP_QUOTE = late(rf"\b{YEAR}[a-z]?\. [“\"]")
# The names hold no colon with a word behind it (a title's, a publisher's), and the entry goes on behind the year.
_HEAD_YEAR = late(rf"^(?:[^“\"\d:]|:(?! ?[A-Z])){{2,200}}?[.,)]? ?\(?{YEAR}[a-z]?\)?[.,:]{{0,2}} ?(?=\S{{1,40}} \S)")
_HEAD_STOP_YEAR = late(rf"^[^“\"\d]{{2,200}}?\. ?{YEAR}[a-z]?\.")
_WORDS = late(r"[^\W\d_]{2,40}")
# Two words that begin with a capital, one blank apart; the second may be the first of the next pair.
CAPITAL_PAIR = re.compile(r"(?<![^\W_])([A-ZÀ-ÖØ-Þ][^\W\d_]{1,40}) (?=([A-ZÀ-ÖØ-Þ][^\W\d_]{1,40}))")
_PLACE_STOP = late(r"(?<=[.)] )[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, [A-Z]\.?[A-Z]?\.?)?(?=: [A-Z])")
_LABEL_TIGHT = late(r"\b(?:pp?|vols?|nos?)\.\d", re.IGNORECASE)
_LABEL_SPACED = late(r"\b(?:pp?|vols?|nos?)\. \d", re.IGNORECASE)
_PP_STOP = late(r"\bpp\. ?\d")
_PP_BARE = late(r"\bpp \d")


@dataclass(frozen=True, slots=True)
class PairFact:
    """How a list spells a run of letters in two words: the spelling, how often, and one entry that has it."""

    first: str
    second: str
    count: int
    entry: int

    @property
    def text(self) -> str:
        """The two words."""
        return f"{self.first} {self.second}"


class ListFacts:
    """Counts over the entries of one list, each made when it is first asked for."""

    def __init__(self, views: Sequence[EntryView], reader: Reader | None = None) -> None:
        self.views = views
        self.size = len(views)
        self._reader = reader
        self._read: dict[str, ReferenceBase | None] = {}

    def read(self, text: str) -> ReferenceBase | None:
        """How a reader of references would read this text as an entry; None where the caller handed in no reader.

        It costs about a thousand times what a pattern costs: ask only where other evidence has nearly decided.
        """
        if self._reader is None:
            return None
        if text not in self._read:
            self._read[text] = self._reader(text)
        return self._read[text]

    @cached_property
    def https_hosts(self) -> dict[str, int]:
        """Hosts that the list cites with https, and the first entry that does."""
        found: dict[str, int] = {}
        for view in self.views:
            if "https://" not in view.text:
                continue
            for span in view.urls:
                url = span.of(view.text)
                if url.startswith("https://"):
                    found.setdefault(host_of(url), view.number)
        return found

    @cached_property
    def hosts(self) -> dict[str, int]:
        """Hosts of addresses with a path, and the first entry that has each."""
        found: dict[str, int] = {}
        for view in self.views:
            if "://" in view.text:
                for span in view.urls:
                    url = span.of(view.text)
                    if url.count("/") > 2:
                        found.setdefault(host_of(url), view.number)
        return found

    @cached_property
    def slugs(self) -> dict[str, int]:
        """Last parts of URL paths (without extension) with at least two hyphens or 12 characters, and where."""
        found: dict[str, int] = {}
        for view in self.views:
            for span in view.urls:
                slug = slug_of(span.of(view.text))
                if slug.count("-") >= 2 or len(slug) >= 12:
                    found.setdefault(slug, view.number)
        return found

    @cached_property
    def final_stops(self) -> tuple[int, int]:
        """How many entries end in a stop, and how many do not: see `stops_behind`."""
        counts = self.stops_behind.values()
        return sum(stop for stop, _ in counts), sum(bare for _, bare in counts)

    @cached_property
    def stops_behind(self) -> dict[str, tuple[int, int]]:
        """The same by what ends an entry: digits (pages, a year), letters (a press), or other marks.

        What ends in a link, or in words of Chinese, Japanese or Korean, counts for neither: these have no stop there.
        """
        found = {"digit": [0, 0], "letter": [0, 0], "mark": [0, 0]}
        for view in self.views:
            text = view.text.rstrip()
            core = text.rstrip("”’\"')]*_")
            if core[-1:] in (".", "?", "!", "…"):
                found[ending(text.rstrip(".?!…") or text)][0] += 1
            elif text and not ends_in_link(text) and not ends_in_east_asian(text):
                found[ending(text)][1] += 1
        return {kind: (stop, bare) for kind, (stop, bare) in found.items()}

    @cached_property
    def quoted_dates(self) -> tuple[int, int]:
        """`“Title,” July 31,` with a comma (or stop) inside the quotation marks, and without any."""
        inside = bare = 0
        for view in self.views:
            for match in _QUOTED_DATE.finditer(view.text):
                if match[1]:
                    inside += 1
                else:
                    bare += 1
        return inside, bare

    @cached_property
    def year_stop_quote(self) -> int:
        """Entries with a stop between year and quoted title: `2022. “Title`."""
        return sum(1 for v in self.views if _YEAR_STOP_QUOTE.search(v.text))

    @cached_property
    def head_stop_year(self) -> int:
        """Entries whose names end in a stop before the year: `Chen, Jian. 2001.`."""
        return sum(1 for v in self.views if _HEAD_STOP_YEAR.match(v.text))

    @cached_property
    def author_date(self) -> tuple[int, int]:
        """How many entries have the year right after the names, and how many do not."""
        yes = sum(1 for v in self.views if is_author_date(v.text))
        return yes, self.size - yes

    @cached_property
    def first_undated(self) -> int:
        """The first entry without the year right after the names that has a year elsewhere; -1 when there is none."""
        return next((v.number for v in self.views if not is_author_date(v.text) and _ANY_YEAR.search(v.text)), -1)

    @cached_property
    def of_one_make(self) -> bool:
        """Whether the list is plainly one author's, in author-date style: two of three entries, and three at least.

        A gathered list has entries of many makes, each right in its own; what one of them does is no witness about the
        style of another.
        """
        dated, undated = self.author_date
        return dated >= 3 and dated >= 2 * undated

    @cached_property
    def colons(self) -> tuple[int, int]:
        """Colons that stand tight to the word before them, and colons with a blank before them (outside URLs)."""
        tight = spaced = 0
        for view in self.views:
            text = view.text
            if ":" in text:
                spaced += text.count(" : ") + text.count("\u00a0:")
                tight += text.count(": ") - text.count(" : ") - text.count("\u00a0: ")
        return tight, spaced

    @cached_property
    def columns(self) -> int:
        """The first entry with wide gaps in two of its lines (columns of the page were read across); -1 for none."""
        return next((view.number for view in self.views if gap_lines(view.text) > 1), -1)

    @cached_property
    def latex(self) -> tuple[int, int]:
        """The first and the last entry with a command of LaTeX; -1 for none."""
        found = [view.number for view in self.views if "\\" in view.text and _LATEX.search(view.text)]
        return (found[0], found[-1]) if found else (-1, -1)

    @cached_property
    def long_dashes(self) -> bool:
        """Whether the list is one of Russian typography: most of its entries have Cyrillic letters."""
        return 2 * sum(1 for v in self.views if _CYRILLIC.search(v.text)) > self.size

    @cached_property
    def of_notes(self) -> bool:
        """Whether the list is one of footnotes: three entries, and one in five, end in a single page."""
        found = sum(1 for v in self.views if _PAGE_AT_END.search(v.text, max(0, len(v.text) - 20)))
        return found >= 3 and 5 * found >= self.size

    @cached_property
    def french(self) -> bool:
        """Whether the list writes French typography (guillemets with blanks, or most semicolons spaced)."""
        return any("« " in v.text or "«\u00a0" in v.text or "«\u202f" in v.text for v in self.views)

    @cached_property
    def labels(self) -> tuple[int, int]:
        """Page and volume labels that are tight to their number (`p.12`), and with a blank (`p. 12`)."""
        tight = spaced = 0
        for view in self.views:
            tight += len(_LABEL_TIGHT.findall(view.text))
            spaced += len(_LABEL_SPACED.findall(view.text))
        return tight, spaced

    @cached_property
    def page_labels(self) -> tuple[int, int]:
        """`pp.` with a stop, and `pp` without one, before a number."""
        stop = bare = 0
        for view in self.views:
            if "pp" in view.text:
                stop += len(_PP_STOP.findall(view.text))
                bare += len(_PP_BARE.findall(view.text))
        return stop, bare

    @cached_property
    def comma_quotes(self) -> tuple[int, int]:
        """Commas and stops inside closing double quotation marks, and commas outside them."""
        inside = outside = 0
        for view in self.views:
            text = view.text
            if "”" in text:
                inside += text.count(",”") + text.count(".”") + text.count(",’”") + text.count(".’”")
                outside += text.count("”,") + text.count("”.") + text.count("’,”")
        return inside, outside

    @cached_property
    def punctuated_quotes(self) -> tuple[int, int]:
        """Commas and stops inside and outside closing double marks, curly and straight ones."""
        inside = outside = 0
        for view in self.views:
            if "”" in view.text or '"' in view.text:
                inside += len(_COMMA_INSIDE.findall(view.text))
                outside += len(_COMMA_OUTSIDE.findall(view.text))
        return inside, outside

    @cached_property
    def title_ends(self) -> tuple[int, int]:
        """Quoted titles that end in a stop, and in a comma, before a word in capitals (the journal, the series)."""
        stops = commas = 0
        for view in self.views:
            for mark in _TITLE_END.findall(view.text):
                stops += mark == "."
                commas += mark == ","
        return stops, commas

    @cached_property
    def places_after_stop(self) -> Counter[str]:
        """What stands between a stop (or bracket) and a colon and is a known town: `. Beijing: Renmin`."""
        from refkit.knowledge.places import PLACES

        found: Counter[str] = Counter()
        for view in self.views:
            for match in _PLACE_STOP.finditer(view.text):
                if match[0] in PLACES:
                    found[match[0]] += 1
        return found

    @cached_property
    def pairs(self) -> dict[str, list[PairFact]]:
        """For each run of letters that the list spells as two capitalised words in more than one way: the spellings."""
        counts: dict[str, dict[tuple[str, str], list[int]]] = {}
        for view in self.views:
            for first, second in _capital_pairs(view.text):
                key = (first + second).lower()
                if len(key) >= 6:
                    spelled = counts.setdefault(key, {}).setdefault((first, second), [0, view.number])
                    spelled[0] += 1
        return {
            key: [PairFact(a, b, n, e) for (a, b), (n, e) in spelled.items()]
            for key, spelled in counts.items()
            if len(spelled) > 1
        }

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word of five letters or more occurs, as printed (outside URLs as far as letters go)."""
        found: Counter[str] = Counter()
        for view in self.views:
            found.update(_long_words(view.text))
        return found

    @cached_property
    def hyphenated(self) -> frozenset[str]:
        """The words with a hyphen inside that the list has on one line, folded: `in-door`."""
        return frozenset(w.lower() for v in self.views if "-" in v.text for w in _HYPHENATED.findall(v.text))

    @cached_property
    def parted_chinese_name(self) -> int | None:
        """The first entry whose head is a Chinese name with a comma: `Mao, Zedong.`."""
        from refkit.knowledge.names import PINYIN_SURNAMES

        for view in self.views:
            match = _PARTED_NAME.match(view.text)
            if match and match[1].lower() in PINYIN_SURNAMES:
                return view.number
        return None

    @cached_property
    def year_letters(self) -> dict[tuple[str, str], Counter[str]]:
        """For heading and year the letters that the list sets behind the year, and how often each."""
        found: dict[tuple[str, str], Counter[str]] = {}
        for view in self.views:
            key = year_letter(view.text)
            if key:
                found.setdefault(key[:2], Counter())[key[2]] += 1
        return found

    @cached_property
    def letter_runs(self) -> tuple[int, int]:
        """Headings whose letters run on from a (two at least), and headings with a letter whose predecessor is not
        there. A list that was picked from others has many of these."""
        whole = broken = 0
        for letters in self.year_letters.values():
            if any(letter != "a" and chr(ord(letter) - 1) not in letters for letter in letters):
                broken += 1
            elif len(letters) > 1:
                whole += 1
        return whole, broken

    @cached_property
    def archival_forms(self) -> tuple[list[int], list[int]]:
        """Entries that write `f. 52, op. 1`, and entries that write `fond 52, opis 1`."""
        short = [v.number for v in self.views if ARCHIVAL_SHORT.search(v.text)]
        spelled = [v.number for v in self.views if ARCHIVAL_LONG.search(v.text)]
        return short, spelled


@lru_cache(maxsize=1024)
def _long_words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _WORDS.findall(text) if len(word) >= 5)


@lru_cache(maxsize=1024)
def _capital_pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(CAPITAL_PAIR.findall(text))


ARCHIVAL_SHORT = late(r"\b[Ff]\. ?\d+[,.] [Oo]p\. ?\d+(?:[,.] [Dd]\. ?\d+)?")
ARCHIVAL_LONG = late(r"\b[Ff]ond \d+, opis[’']? \d+(?:, delo \d+)?")
HEAD_LETTER = late(rf"^(?P<names>[^“\"\d]{{2,200}}?)[.,)]? \(?(?P<year>{YEAR})(?P<letter>[a-z])(?![a-z])")
_PAGE_AT_END = late(r"\bp\. ?\d{1,4}[.;]?\s*$")
_CYRILLIC = late("[\u0400-\u04ff]{2}")
_LATEX = late(r"\\(?:[a-zA-Z]{2,20}[{\s]|[\"'`^~=.][{a-zA-Z])")
_ANY_YEAR = late(rf"\b{YEAR}\b")
_HYPHENATED = late(r"(?<![\w-])[^\W\d_]{1,30}-[^\W\d_]{1,30}(?!\w)")
_PARTED_NAME = late(r"^([A-Z][a-z]{1,6}), [A-Z][a-z]{1,12}\b")


@lru_cache(maxsize=1024)  # each entry is asked for a list, and for itself
def year_letter(text: str) -> tuple[str, str, str] | None:
    """Folded heading, year and letter of an entry whose year has a letter: ("memorandum", "1958", "a")."""
    match = HEAD_LETTER.match(text)
    if match is None or (match["letter"] == "s" and match["year"][-1] == "0") or not is_author_date(text):
        return None  # "in the 1980s"; a year behind more than names is no heading's
    words = (word for word in re.split(r"[\W_]+", match["names"].lower()) if word and word not in _AND)
    return " ".join(words), match["year"], match["letter"]


_AND = frozenset("and und et y e en og och ja i и".split())


def ending(text: str) -> str:
    """What a text ends in: "digit", "letter" or "mark"."""
    return "digit" if text[-1:].isdigit() else "letter" if text[-1:].isalpha() else "mark"


def ends_in_east_asian(text: str) -> bool:
    """Whether the end of an entry, with its imprint, is in an East Asian script."""
    return has_east_asian(text[-40:])


@lru_cache(maxsize=1024)
def is_author_date(text: str) -> bool:
    """Whether the year stands right after the names at the head: `Chen, Jian. 2001. Title`."""
    return bool(_HEAD_YEAR.match(text))
