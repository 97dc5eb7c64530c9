"""Archival whereabouts in text: which words name a repository, which a collection, which a box, a file or a leaf.

`classify` says what one segment of a chain is; `read_chain` puts classified segments together as an
`ArchivalLocation`: repository, collection, and everything between box and leaf in the order of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from refkit.knowledge.archives import COLLECTION_WORDS, REPOSITORY_ABBREVIATIONS, REPOSITORY_PHRASES, REPOSITORY_WORDS
from refkit.knowledge.places import PLACES, REGIONS
from refkit.knowledge.shelfmarks import (
    CONTAINERS,
    DOCUMENT_CODES,
    FILE_PLANS,
    FOND_LEVELS,
    PLAIN_FORMS,
    SIGNATURE_STARTS,
    SIGNATURES,
    TNA_CLASSES,
    Container,
    Shelfmark,
)
from refkit.model.parts import ArchivalLocation
from refkit.read.patterns import late


def _any_of(forms: Iterable[Shelfmark]) -> str:
    return "|".join(form.pattern for form in forms)


# What the number of a level looks like: leaves are ranges with versos, everything else a number with signs inside.
_LEAVES = r"[\d–—-]+(?:\s?(?:ob|об)\.?)?(?:,\s?\d+(?!\d|\s[^\W\d_]{3})(?:[–-]\d+)?(?:\s?(?:ob|об)\.?)?)*"
_LEVEL = {"fond": r"[\w/-]*\d[\w/-]*", "listy": _LEAVES}
_NUMBER = r"[\w/-]+"


def _fond() -> str:
    """The address of a document from its fond to its leaves; all levels below the fond may be missing."""
    (first, labels), *others = FOND_LEVELS
    below = (rf"(?:[,.;]?\s*(?:{words})(?P<{name}>{_LEVEL.get(name, _NUMBER)}))?" for name, words in others)
    return rf"(?<![^\W_])(?:{labels})(?P<{first}>{_LEVEL[first]})" + "".join(below)


FOND = late(_fond())
SLASHED_FOND = late(r"(?P<fond>\d{1,5})/(?P<opis>\d{1,4})/(?P<delo>\d{1,6})/(?P<listy>\d+(?:[–-]\d+)?)")
_CONTAINER = "|".join(container.label for container in CONTAINERS)
_VALUE = r"[\w’'./–-]*\d[\w’'./–-]*(?:\s?[A-Z]\s?\d+)?|[IVXLC]+|[A-Z]"
_LABELLED = late(rf"(?<![^\W_])(?P<label>{_CONTAINER})\s?#?\s?(?P<value>{_VALUE})(?![a-z])")
_RG = late(r"(?:RG|Record Group|MG|R\.G\.)[\s-]?\d+[A-Z]?", re.I)
_TNA = late(r"(?<![^\W_])(?P<cls>F0|[A-Z]{1,4})\s?(?P<num>\d{1,4}/[\d/A-Z–-]+|\d{1,4})(?![\w])")
_FILE_PLAN = late(_any_of(FILE_PLANS))
_SIGNATURES = late(rf"(?:{_any_of(SIGNATURES)})$")
_SIGNATURE_START = late(_any_of(SIGNATURE_STARTS))
_FILED = late(
    r"(?:[A-Z][a-z]+ )?[Ff]iles?(?: [Nn]os?\.?)? (?!1[89]\d\d|20\d\d)[\dA-Z]*\d|[Ff](?:older|ile)s?:? [“\"‘«]"
    r"|[Ff]older\b"
)
_YEARS = late(r"1[6-9]\d\d(?:[-–/]\d{2,4})?$")
_PLAIN_FORM = late(rf"(?:{_any_of(PLAIN_FORMS)})$")
_ABBR_TAIL = late(r"\((?P<abbr>[A-Z][A-Za-z/ -]{1,12}[A-Z]|[A-Z]{2,5}[a-z]{1,4})\)$")
_LETTERS_AND_STOPS = late(r"(?:[A-Z]\.\s?){1,4}[A-Z]")
_TOWN_TAIL = late(r"\s\((?P<town>[[:upper:]][^()\d]{2,30})\)$")
HEREAFTER = late(
    r"\s?[\(\[](?:hereafter|henceforth|hereinafter|далее|im Folgenden|ci-après|de ahora en adelante"
    r"|d’ora in poi)[^\)\]]*(?:[\)\]]|$)",
    re.I,
)


# A person's or an office's archive inside of another: "Arquivo Getúlio Vargas", "Olof Palmes arkiv", "Архив Горького".
ARCHIVE_OF = late(
    r"(?<![^\W_])(?:arquivo|archivo|archivio|archief|arkiv|arkivet|arkisto|archiwum|archiv|arhiv|архив|архів)(?![^\W_])",
    re.I,
)


class Segment(NamedTuple):
    """A stretch of a chain: `kind` is "repository", "collection", "locator", "place" or "other"."""

    start: int
    end: int
    text: str
    kind: str
    sure: float


_Verdict = tuple[str, float] | None


@lru_cache(maxsize=4096)
def classify(text: str) -> tuple[str, float]:
    """What one segment of an archival chain is, and how sure that is (from 0 to 1)."""
    bare = text.strip(" .,;:([")
    if not (bare[-1:] in ")]" and bare[:-1].count("(") + bare[:-1].count("[")):
        bare = bare.rstrip(" )].")
    if not bare:
        return "other", 0.0
    return next((verdict for ask in _QUESTIONS if (verdict := ask(bare)) is not None), ("other", 0.2))


def without_unproven(segments: list[Segment]) -> list[Segment]:
    """The segments of one chain; where a surer repository is among them, what only the long tables know is none.

    "NRA, Library and Archives Canada, RG 10", "NSC Files, Nixon Presidential Materials, NARA".
    """
    unproven = [i for i, s in enumerate(segments) if s.kind == "repository" and s.sure == UNPROVEN]
    surer = (s for s in segments if s.kind == "repository" and s.sure > UNPROVEN)
    if not unproven or all(ARCHIVE_OF.search(s.text) for s in surer):
        return segments
    out = list(segments)
    for i in unproven:
        bare = segments[i].text.strip(" .,;:([")
        kind, sure = next((v for ask in (_collection, _weakly_labelled) if (v := ask(bare))), ("other", 0.2))
        out[i] = segments[i]._replace(kind=kind, sure=sure)
    return out


def _known_siglum(bare: str) -> _Verdict:
    head, _, tail = bare.partition(" (")
    if bare in REPOSITORY_ABBREVIATIONS or (tail and len(head) > 2 and head in REPOSITORY_ABBREVIATIONS):
        return "repository", 0.9 if len(bare) > 2 else 0.6
    return None


UNPROVEN = 0.7
"""How sure a repository is that only the long tables know: it has to have a shelfmark or a collection beside it."""


def is_known_siglum(text: str) -> bool:
    """Whether the long tables of repositories have this abbreviation, with or without stops."""
    from refkit.knowledge.repositories.known import ABBREVIATIONS  # not with the import of refkit: it is long

    return text in ABBREVIATIONS


def is_known_name(text: str) -> bool:
    """Whether the long tables of repositories have this name in full."""
    from refkit.knowledge.repositories import folded
    from refkit.knowledge.repositories.known import NAMES

    return folded(text) in NAMES


# An abbreviation behind a known name may be short and of any script: "(RA)", "(ГАРФ)", "(MNL OL)".
_SHORT_BEHIND = late(r"\s\((?P<abbr>[[:upper:]][^()]{1,18})\)$")


def _behind_known(name: str) -> re.Match[str] | None:
    """The abbreviation in brackets behind a name of the long tables."""
    behind = _SHORT_BEHIND.search(name)
    return behind if behind and is_known_name(name[: behind.start()]) else None


def _named_and_shortened(bare: str) -> _Verdict:
    return ("repository", 0.9) if _behind_known(bare) else None


def _unproven(bare: str) -> _Verdict:
    return ("repository", UNPROVEN) if is_known_siglum(bare) or is_known_name(bare) else None


def _marked(bare: str) -> _Verdict:
    """Words that archives put before, or around, their numbers."""
    fond = FOND.match(bare)
    if fond and (fond["opis"] or fond["delo"] or re.match(r"(?:[Ff]ond|ф|Ф)", bare)):
        return "locator", 0.95
    if re.match(r"(?:Add\.?\s)?MSS?\.?\s|Accession\b|Acc\.\s|\(MSS?\s", bare):
        return "locator", 0.7
    if re.search(r"\b[Ll]ot [Ff]ile\b", bare) and any(c.isdigit() for c in bare):
        return "locator", 0.6
    named = re.search(r"\s(?:[Ff]older|[Ff]ile|[Bb]ox)$", bare) and bare[:1].isupper()
    if named and not re.search(r"\b(?:Security|Office|Central|Subject|Country|Decimal|Name|Whitman) File$", bare):
        return "locator", 0.5
    if re.match(r"\d\.?[ºª°] (?:Piso|Maço|Armário|Andar)\b", bare):
        return "locator", 0.6
    if _RG.match(bare):
        return "record_group", 0.95
    return ("locator", 0.45) if DOCUMENT_CODE.match(bare) else None


def _spelled_siglum(bare: str) -> _Verdict:
    """A siglum with stops ("P.R.O.") or with its town ("AAN Warszawa")."""
    dotless = bare.replace(". ", ".").replace(".", "")
    if dotless != bare and dotless in REPOSITORY_ABBREVIATIONS and len(dotless) > 2:
        return "repository", 0.9
    siglum, _, town = bare.partition(" ")
    if len(siglum) > 2 and siglum in REPOSITORY_ABBREVIATIONS and town.isalpha() and town[:1].isupper():
        return "repository", 0.85
    return None


def _shelfmark(bare: str) -> _Verdict:
    if _SIGNATURES.match(bare) or _SIGNATURE_START.match(bare):
        return "locator", 0.8
    if _FILED.match(bare):
        return "locator", 0.6
    if re.fullmatch(r"D\.? ?C", bare):
        return "place", 0.7
    labelled = _LABELLED.match(bare)
    if labelled and _container(labelled["label"]).firm:
        return "locator", 0.85
    if _FILE_PLAN.match(bare):
        return "locator", 0.8
    tna = _TNA.match(bare)
    if tna and tna["cls"] in TNA_CLASSES:
        return "locator", 0.9 if "/" in tna["num"] else 0.7
    return None


def _words_of(bare: str) -> list[str]:
    return [w.strip(".,()’'“”") for w in bare.casefold().replace("-", " ").split()]


def _named(bare: str) -> _Verdict:
    """Papers of a person, towns, and the names of repositories."""
    words = _words_of(bare)
    papers = re.match(r"(?:NL|Nl\.|Nachla(?:ss|ß)|Papiers|Fonds|Fondo|Papers of|Diary of)\s[A-ZÀ-Þ]", bare)
    if papers and len(words) < 8:
        return "collection", 0.75
    if bare in PLACES or bare in REGIONS:
        return "place", 0.6
    if any(phrase in bare.casefold() for phrase in REPOSITORY_PHRASES):
        return "repository", 0.8
    behind = _ABBR_TAIL.search(bare)
    if behind and behind["abbr"] in REPOSITORY_ABBREVIATIONS:
        return "repository", 0.9
    if (
        _capital_word(bare)
        and ": " not in bare
        and bare[:1].isupper()
        and not (words and words[-1] in COLLECTION_WORDS)
    ):
        return "repository", 0.75
    return None


def _collection(bare: str) -> _Verdict:
    lowered, words = bare.casefold(), _words_of(bare)
    while len(words) > 1 and not any(c.isalpha() for c in words[-1]):  # "Correspondence 1940–1950"
        words.pop()
    if not words or len(words) > 12 or not bare[:1].isupper():
        return None
    if words[-1] not in COLLECTION_WORDS and not _OF_A_COLLECTION.search(lowered):
        return None
    sure = (
        words[-1] in ("papers", "mss", "nachlass", "fonds")
        or bare.endswith(("Historical Files", "Central Files", "Decimal Files", "Policy Files", "Subject Files"))
        or lowered.startswith(("nachlass", "records of", "fonds"))
        or "oral history" in lowered
    )
    return "collection", 0.75 if sure else 0.55


_OF_A_COLLECTION = late(r"\b(?:papers|collection|records|files|manuscripts|nachlass|fonds|mss|diary of|diaries of)\b")


def _weakly_labelled(bare: str) -> _Verdict:
    if _LABELLED.match(bare):
        return "locator", 0.45
    if _SHORT_LABEL.match(bare):
        return "locator", 0.5 if bare[1] == " " else 0.45
    return ("locator", 0.5) if _PLAIN_FORM.match(bare) else None


# The surest first: the first that answers is believed.
_QUESTIONS: tuple[Callable[[str], _Verdict], ...] = (
    _known_siglum, _named_and_shortened, _marked, _spelled_siglum, _shelfmark, _named, _unproven, _collection,
    _weakly_labelled,
)  # fmt: skip


_OWN_ARCHIVE = late(
    r"""
    [^\W\d_a-zа-я]\w+(?:[ ][^\W\d_][\w’'-]+){0,3}[ ]                            # Národní, Magyar Nemzeti
    (?: (?:arch[ií]v|levéltár|arkiv)\w{0,3}(?<!ve)(?<!ves)(?<!vio)
      | (?:arhiv|arkhiv|архив|архів|архіў)\w{0,3}(?:[ ][\w’'.-]+){0,7}(?:[ ]\([^()]{2,20}\))? )$
    """,
    re.VERBOSE,
)
# A letter or a short label, and a number: "c. 751", "kart. 12", "AmE 1234", "Vortrag 12" (no year).
_SHORT_LABEL = late(
    r"""
    (?:(?![pP]\b)[A-Za-z]|Cp|Fl|Bü|Tit|Cart|Doc|kart|obal|krab|krabice)\.?[ ]\d[\w/-]*$
  | [A-Z][a-z][A-Z][ ]\d{2,6}$
  | [A-Z][a-zà-ÿ]{2,12}[ ](?!1[5-9]\d\d$|20\d\d$)\d[\d/-]*$
    """,
    re.VERBOSE,
)
# Documents that are cited by a code: no shelfmark, though it looks like one.
DOCUMENT_CODE = late(rf"(?:{'|'.join(DOCUMENT_CODES)}) ?\(?\d[\w()/. -]*$")


def _capital_word(text: str) -> bool:
    """Whether a repository's word stands in the text with a capital, as a name has it ("Národní archiv" has not)."""
    if _OWN_ARCHIVE.match(text):
        return True
    return any(
        w.strip(".,()’'“”").casefold() in REPOSITORY_WORDS and (w.lstrip("(“")[:1].isupper() or not w[:1].islower())
        for w in text.replace("-", " ").split()
    )


@lru_cache(maxsize=256)
def _container(label: str) -> Container:
    """The row of the table that a label is of."""
    return next(row for row in CONTAINERS if re.fullmatch(row.label, label))


def read_parts(locator: str) -> dict[str, str]:
    """The typed parts of a locator: fond, opis, delo, listy, box, folder, lot, reel, entry, file number."""
    parts: dict[str, str] = {}
    fond = FOND.search(locator)
    if fond and (fond["opis"] or fond["delo"]):
        for name in ("fond", "opis", "delo", "listy"):
            if fond[name]:
                parts[name] = fond[name].replace("–", "-").strip()
        return parts
    slashed = SLASHED_FOND.fullmatch(locator.strip())
    if slashed:
        return {k: v.replace("–", "-") for k, v in slashed.groupdict().items()}
    for match in _LABELLED.finditer(locator):
        field = _container(match["label"]).field
        if field and field not in parts:
            parts[field] = match["value"]
    return parts


_COPY = late(r"\b[Cc]opy (?:in|at)\s+")


def read_chain(segments: list[Segment]) -> ArchivalLocation:
    """An `ArchivalLocation` of classified segments in the order in which they stand."""
    values: dict[str, str] = {}
    short = next((s for s in segments if s.kind == "repository" and s.text[:1] == "("), None)
    repositories = [s for s in segments if s.kind == "repository" and s.text[:1] != "("]
    collections = [s for s in segments if s.kind == "collection"]
    groups = [s for s in segments if s.kind == "record_group"]
    locators = [s for s in segments if s.kind == "locator"]
    places = [s for s in segments if s.kind == "place"]
    if repositories:
        name = ", ".join(_tidy(s.text) for s in repositories)
        name += "." if _LETTERS_AND_STOPS.fullmatch(name) else ""  # "P.R.O."
        match, town = _ABBR_TAIL.search(name), _TOWN_TAIL.search(name)
        if (
            match is None
            and (short_behind := _SHORT_BEHIND.search(name))
            and is_known_name(name[: short_behind.start()])
        ):
            match = short_behind
        if town and town["town"] in PLACES:  # "TNA (Kew)"
            values["repository"], values["repository_place"] = name[: town.start()], town["town"]
        elif match:
            values["repository"], values["repository_abbr"] = name[: match.start()].strip(), match["abbr"]
        else:
            values["repository"] = name
    if short:
        values["repository_abbr"] = short.text.strip("()")
    if places:
        where = ", ".join(_tidy(s.text) for s in places)
        values["repository_place"] = f"{where}." if where.endswith(("D.C", "D. C")) else where
    if groups or collections:
        both = sorted([*groups, *collections])
        values["collection"] = ", ".join(_tidy(s.text) for s in both)
        if groups:
            number = re.search(r"\d+[A-Z]?", groups[0].text)
            if number:
                values["record_group"] = number[0]
    if locators:
        locator = ", ".join(_tidy(s.text) for s in locators)
        values["call_number"] = locator
        values.update(read_parts(locator))
    return ArchivalLocation(**values)


_NUMBER_AND_STOP = late(r"\d\.$")


def _tidy(text: str) -> str:
    tidy = HEREAFTER.sub("", " ".join(text.split())).strip(" ,;:")
    return tidy[:-1] if _NUMBER_AND_STOP.search(tidy) and tidy.count(".") == 1 else tidy
