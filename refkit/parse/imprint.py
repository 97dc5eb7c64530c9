"""Proposer for place, publisher and year: in brackets, after a stop, or strewn over commas as in Paris and Bologna."""

from __future__ import annotations

import re
from functools import lru_cache

from refkit.knowledge.abbreviations import FIRMS
from refkit.knowledge.places import PLACES, REGIONS
from refkit.knowledge.presses import PRESS_WORDS, PUBLISHERS
from refkit.knowledge.words import folded, is_month_or_season, single_words
from refkit.model.parts import EdtfDate
from refkit.parse.labels import labelled
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import FoundDate, find_dates, may_be_undated
from refkit.read.patterns import late, worded

_PAREN = late(r"\((?P<in>[^()]{2,220}(?:\([^()]{1,40}\)[^()]{0,80})?)\)")
_COLON = late(r"(?P<place>[^:]{2,70}?)\s?:\s?(?P<rest>\S.*)$", re.S)
_YEAR_END = late(
    r"[,;\s]\s?\[?(?:c\.?\s?)?(?P<date>(?:[^\W\d_]{3,10}\.?\s)?(?:\d{1,2},\s)?[12]\d{3}(?:\s?[-–/]\s?\d{2,4})?(?:\s"
    r"?\[[12]\d{3}\])?)\??\]?\s*$"
)


_AND_ELSEWHERE = worded(r"\s(?:{others}|u\.\s?a|etc)\.?$")
_BETWEEN_PLACES = worded(r"\s(?:{joiners}|&)\s|\s?/\s?|\s?[–;]\s?|,\s")


@lru_cache(maxsize=1024)
def is_place(text: str) -> bool:
    """Whether the text is a known place, a place with its region, or several joined by "and", "/" or a dash."""
    text = _AND_ELSEWHERE.sub("", text.strip(" .,[]"))
    if not text or len(text) > 70 or ":" in text:
        return False
    if text in PLACES or text + "." in PLACES:
        return True
    if "-" in text:
        halves = text.split("-")
        if text.replace("-", "") in PLACES or all(h.strip() in PLACES for h in halves):
            return True
        if re.search(r"[a-z]-[a-z]", text) and is_place(re.sub(r"(?<=[a-z])-(?=[a-z])", "", text)):
            return True  # "Ve-nezia/Padova", broken at a line's end
    words = text.split()
    if 1 < len(words) <= 3 and (words[-1] in REGIONS or words[-1] + "." in REGIONS) and " ".join(words[:-1]) in PLACES:
        return True  # "Cambridge Mass."
    if text.isupper() and len(text) > 3 and text.title() in PLACES:
        return True
    head, comma, tail = text.rpartition(",")
    if comma and (tail.strip() in REGIONS or tail.strip(" .") in REGIONS) and head.strip()[:1].isupper():
        return not is_publisher(head)
    parts = _BETWEEN_PLACES.split(text)
    return len(parts) > 1 and all(p.strip() in PLACES or p.strip() in REGIONS for p in parts)


# "Cambridge UP", "U of Chicago P", "MIT P", as the MLA shortens them.
_SHORT_PRESS = late(r"(?<![^\W_])UP$|(?<![^\W_])U of [A-Z]\w+(?: \w+)* P$|[A-Z]{2,4} P$|Univ\.? Pr(?:ess)?\.?$")


@lru_cache(maxsize=1024)
def is_publisher(text: str) -> bool:
    """Whether the text holds a word of publishers' names, or is one that is known."""
    bare = text.strip(" .,")
    if bare in PUBLISHERS or bare.removeprefix("The ") in PUBLISHERS:
        return True
    if _SHORT_PRESS.search(bare):
        return len(bare.split()) <= 8
    words = [w.strip(".,()’'").casefold() for w in bare.split()]
    if any(w in PRESS_WORDS for w in words) and len(words) <= 12:
        return True
    first = " ".join(bare.split()[:2]).rstrip(",")
    return (
        len(words) <= 5
        and (first in PUBLISHERS or bare.split()[0] in PUBLISHERS if words else False)
        and not any(c.isdigit() for c in bare)
    )


def imprint(draft: Draft, start: int) -> None:
    """Propose what the first imprint behind `start` says."""
    reprint(draft, start)
    if draft.has("publisher"):
        return
    if _in_brackets(draft, start):
        return


def _in_brackets(draft: Draft, start: int) -> bool:  # noqa: C901
    for match in _PAREN.finditer(draft.masked, start):
        inner = match["in"]
        older = _OLDER_YEAR.match(inner)
        if older:  # "(1867; London: Penguin, 1990)"
            at = match.start("in")
            draft.propose("original_date", EdtfDate(value=older["year"]), (at, at + 4), 0.85, "imprint")
            inner = MASK * 5 + inner[5:]
        aside = re.search(r"\d{4}(?P<aside>;\s(?P<note>[^;]{4,80}))$", inner)
        if aside:
            _access_note(draft, match.start("in") + aside.start("note"), match.start("in") + aside.end("note"))
            inner = inner[: aside.start("aside")]
        lead = len(inner) - len(inner.lstrip(MASK + " ,;."))
        if MASK in inner.strip(MASK + " ,;.") and ":" not in inner:
            continue
        base = match.start("in")
        date = _date_at_end(draft.masked, base, base + len(inner))
        if ":" not in inner and not _may_be_imprint(draft, inner, date, match.end()):
            continue
        stop = date.span.start if date else base + len(inner)
        body = draft.masked[base + lead : stop].rstrip(" ,;" + MASK)
        colon = _COLON.match(body)
        if (
            colon
            and (date is not None or is_place(colon["place"]) or is_publisher(colon["rest"]))
            and not colon["place"].strip().isdigit()
        ):
            place = trimmed(
                draft.masked, base + lead + colon.start("place"), base + lead + colon.end("place"), " ,;[]" + MASK
            )
            pub = trimmed(draft.masked, base + lead + colon.start("rest"), base + lead + len(body), " ,;[]" + MASK)
            inner_mask = draft.masked.find(MASK, *pub)
            if inner_mask > 0:
                pub = trimmed(draft.masked, pub[0], inner_mask, " ,;[]")
            _put(draft, "publisher_place", place, 0.95)
            semi = draft.masked.find(";", *pub)
            if semi > 0 and not is_publisher(draft.masked[semi + 1 : pub[1]]):
                pub = (pub[0], semi)
            elif semi > 0:
                pass
            _put(draft, "publisher", pub, 0.95)
            if date:
                draft.propose("imprint_date", date.date, date.span, 0.95, "imprint")
            draft.facts.imprint_start = match.start()
            return True
        if date is None:
            if (
                is_place(body)
                and match.start() > start + 3
                and draft.masked[match.end() : match.end() + 1] in (",", ".", " ", "")
            ):
                continue
            continue
        if not body:
            if date.date.is_range and not draft.has("volume"):
                continue  # years of a title: "Six Cold War Presidents (1962–1986)"
            if date.date.precision and date.span.end >= match.end("in") - 2:
                draft.propose("imprint_date", date.date, date.span, 0.85, "imprint")
                draft.facts.imprint_start = match.start()
                return True
            continue
        if is_place(body) or (
            len(body.split()) <= 3
            and body[:1].isupper()
            and not is_publisher(body)
            and "," not in body
            and not _reserved(body)
        ):
            _put(
                draft, "publisher_place", trimmed(draft.masked, base + lead, base + lead + len(body), " ,;" + MASK), 0.9
            )
        elif is_publisher(body) or "," in body:
            cut = body.rfind(",")
            head, tail = (body[:cut], body[cut + 1 :]) if cut > 0 else (body, "")
            first = body.split(",")[0]
            if tail and is_place(tail) and is_publisher(head):
                _put(draft, "publisher", trimmed(draft.masked, base + lead, base + lead + cut, " ,;"), 0.85)
                _put(
                    draft,
                    "publisher_place",
                    trimmed(draft.masked, base + lead + cut, base + lead + len(body), " ,;"),
                    0.85,
                )
            elif is_place(first) and len(first) < len(body):
                at = base + lead + len(first)
                region = re.match(r",\s*([A-Z][A-Za-z.]{1,7})(?=,)", draft.masked[at : base + lead + len(body)])
                if region and region[1] in REGIONS:
                    at += region.end()
                _put(draft, "publisher_place", trimmed(draft.masked, base + lead, at, " ,;"), 0.85)
                _put(draft, "publisher", trimmed(draft.masked, at, base + lead + len(body), " ,;"), 0.85)
            elif is_publisher(body):
                _put(
                    draft, "publisher", trimmed(draft.masked, base + lead, base + lead + len(body), " ,;" + MASK), 0.85
                )
            elif (pair := _PUBLISHED.match(body)) and not _reserved(body):  # "(Leuven–Apeldoorn, Garant, 2000)"
                for name, group in (("publisher_place", "place"), ("publisher", "pub")):
                    _put(draft, name, (base + lead + pair.start(group), base + lead + pair.end(group)), 0.75)
            else:
                continue
        else:
            continue
        draft.propose("imprint_date", date.date, date.span, 0.9, "imprint")
        draft.facts.imprint_start = match.start()
        return True
    return False


def _may_be_imprint(draft: Draft, inner: str, date: FoundDate | None, end: int) -> bool:
    """Whether a bracket without a colon can be one: "Lettere (Firenze, 1691-1757), Naples, 2003" has none."""
    if date is None:
        return is_place(inner)
    return not (date.date.is_range and _LATER_YEAR.match(draft.masked, end))


def _access_note(draft: Draft, start: int, end: int) -> None:
    """Words behind the imprint ("internal use only, copy no. 148"): a note, and conditions of access of the copy."""
    words = draft.text[start:end].strip()
    draft.propose("note", words[:1].upper() + words[1:], (start, end), 0.85, "imprint")
    number = re.search(r"copy (?:no\.|number|#)\s?(\d+)", words, re.I)
    if number:
        draft.facts.copy.copy_number = number[1]
    condition = re.match(r"[^,;]*(?:internal|restricted|confidential|official)[^,;]*", words, re.I)
    if condition:
        draft.facts.copy.access_note = condition[0].strip()


_LATER_YEAR = late(r"[^\x00()]{0,3}[.,]\s[^\x00()]{3,90}[\s,](?:1[5-9]|20)\d\d\.?\s*(?:\x00|$)")
_OLDER_YEAR = late(r"(?P<year>(?:1[4-9]|20)\d\d);\s(?=[A-ZÀ-Þ])")
_PUBLISHED = late(
    r"(?P<place>[A-ZÀ-Þ][^\W\d_]+(?:(?:[-–/]|\s)[A-ZÀ-Þ][^\W\d_]+){0,2}),\s(?P<pub>[A-ZÀ-Þ][^,;:\d]{2,40})$"
)
_RESERVED = late(r"(?:interview|cong|sess|opened|signed|translated|see|hereafter)\b", re.I)
_RESERVED_GROUPS = ("thesis", "accessed", "editor", "translator", "compiler", "director")


def _reserved(text: str) -> bool:
    """Whether a text in brackets has a word of another use: of a thesis, an access, a role, a month."""
    words = (folded(word) for word in re.findall(r"[^\W\d_]+", text))
    reserved = single_words(*_RESERVED_GROUPS)
    return bool(_RESERVED.search(text)) or any(word in reserved or is_month_or_season(word) for word in words)


def _date_at_end(text: str, start: int, end: int) -> FoundDate | None:
    found = find_dates(text, start, end)
    if found and end - found[-1].span.end <= 2 + (text[found[-1].span.end : end].count(MASK)):
        return found[-1]
    return None


def _put(draft: Draft, name: str, span: tuple[int, int], sure: float, *, reader: str = "imprint") -> None:
    printed = draft.text[span[0] : span[1]]
    if draft.text.startswith(".", span[1]) and (re.search(r"\b[A-Z]\.\s?[A-Z]$", printed) or printed + "." in PLACES):
        span = (span[0], span[1] + 1)  # "Washington, D.C." and "Kbh. 1984" keep their stop
    value = draft.text[span[0] : span[1]].strip()
    if value and MASK not in draft.masked[span[0] : span[1]]:
        draft.propose(name, value, span, sure, reader)


_PLACE_COLON = worded(
    r"(?:(?<=[.,?!”\"'’)\]»\x00])|(?<=\.\s[—–])|^)\s*(?P<place>Frankfurt(?:/M\.|/Main|/O\.|\sa\.\s?M\.)|(?:М|Л|СПб|M|L)\.(?:;\s(?:М|Л|СПб|L)\.)?|\[?[^\W\d_][^\W\d_.’'/-]*(?:[\s/–-][^\W\d_(][^\W\d_’'-]*\.?){0,3}("
    r"?:,\s(?:[A-Z]\.\s?[A-Z](?=:)|[A-Z]\.\s?[A-Z]\.(?:\s?[A-Z]\.)?|[A-Z][a-z]+\.?|[A-Z]{2}))?(?:(?:\s?[;/–]\s?|,?\s(?:{joiners}"
    r"|&)\s)[^\W\d_][^\W\d_]+(?:\s[^\W\d_]+)?(?:,\s(?:[A-Z]\.[A-Z]\.|[A-Z][a-z]{2,5}\.|[A-Z]{2}))?)*\]?)(?:\s\((?P<state>[A-Z]{2})\)|\s\[(?P<land>[A-Z][^\[\]]{2,14})\])?\s?:\s*(?P<pub>[^\x00:()]{2,110})"
)


def imprint_open(draft: Draft, start: int) -> int | None:
    """Place and publisher without brackets behind `start`: where they begin, or None. Proposes both."""
    for match in _PLACE_COLON.finditer(draft.masked, start):
        place, pub = match["place"].strip("[] "), match["pub"]
        known = is_place(place)
        if not known and is_publisher(place):
            turned = re.match(r"[^.;\x00]{3,40}?(?=\.?\s*(?:\x00|$|[12]\d{3}))", pub)
            if turned and is_place(turned[0].strip(" ,.")):  # "Princeton University Press: Princeton, NJ"
                _put(draft, "publisher", match.span("place"), 0.85)
                end = match.start("pub") + turned.end()
                _put(draft, "publisher_place", trimmed(draft.masked, match.start("pub"), end, " ,."), 0.85)
                return match.start("place")
        closes = _DATED.match(pub) and (re.search(r"\d{4}", pub) or draft.masked[match.end() : match.end() + 1] == MASK)
        if not known and not is_publisher(pub.split(".")[0]) and not closes:
            continue
        if not known and draft.masked[match.start("pub") - 1] == ":":
            continue  # a colon without a blank: only behind a town that is known
        cut = _publisher_end(pub, draft.signed[slice(*match.span("pub"))])
        span = trimmed(draft.masked, match.start("pub"), match.start("pub") + cut, " ,;:")
        if span[1] <= span[0]:
            continue
        where = (
            match.start("place"),
            match.end("state") + 1
            if match["state"]
            else match.end("land") + 1
            if match["land"]
            else match.end("place"),
        )
        _put(draft, "publisher_place", trimmed(draft.masked, *where, " []"), 0.92 if known else 0.8)
        second = _SECOND_IMPRINT.match(draft.masked, span[1])
        if second and is_place(second["place"]) and is_publisher(second["pub"]):
            span = (span[0], second.end())
        if draft.masked[span[1] - 1 : span[1]] == "." and not re.search(
            rf"\b[A-Z]\.$|\b(?:{'|'.join(FIRMS)})\.$", draft.masked[span[0] : span[1]]
        ):
            span = (span[0], span[1] - 1)
        _put(draft, "publisher", span, 0.92)
        return match.start("place")
    return None


# "Washington: Woodrow Wilson Center Press; Stanford: Stanford University Press": two houses, one field.
_SECOND_IMPRINT = late(
    r";\s(?P<place>[A-ZÀ-Þ][^;:\x00()]{2,40}):\s(?P<pub>[A-ZÀ-Þ][^.;:,\x00()]{2,60}?)(?=,\s|\.|\s*\x00|\s*$)"
)
_REPRINT = late(
    r"(?P<old>(?:[^\W\d_][^.\x00]{2,70}:\s[^\x00]{2,60}?,\s)?(?P<first>(?:1[4-9]"
    r"|20)\d\d))\.\s(?P<label>Reprint(?:ed)?(?: ed\.)?|Rpt\.|Repr\.|Nachdruck"
    r"|Neuausgabe|Réimpr\.|Rist\.)[,:]?\s(?P<place>[^:.\x00]{2,40}(?:\.[A-Z]\.)?):\s(?P<pub>[^\x00]{2,60}?),\s(?P<year>(?:1[4-9]|20)\d\d)(?=\.|\s*\x00|$)"
)


def reprint(draft: Draft, start: int) -> None:
    """Propose the imprint of a reprint ("Chicago: McClurg, 1903. Reprint, New York: Penguin, 1989"): it is the source.

    The first year is the original date, the first imprint a note.
    """
    if not _REPRINT_WORD.search(draft.masked, start):
        return
    match = _REPRINT.search(draft.masked, start)
    if match is None:
        return
    _put(draft, "publisher_place", match.span("place"), 0.96)
    _put(draft, "publisher", match.span("pub"), 0.96)
    draft.propose("imprint_date", EdtfDate(value=match["year"]), match.span("year"), 0.96, "imprint")
    draft.propose("original_date", EdtfDate(value=match["first"]), match.span("first"), 0.85, "imprint", cover=False)
    old = match.span("old")
    if old[1] - old[0] > 4:
        words = draft.text[old[0] : old[1]].strip()
        draft.propose("note", f"Reprint of {words}", old, 0.7, "imprint")
        draft.label(match.span("label"))
        draft.cover(*match.span("label"))
    else:
        draft.cover(*old)
        draft.label(match.span("label"))
        draft.cover(*match.span("label"))


_REPRINT_WORD = late(r"Repr|Rpt|Nachdr|Neuausg|Réimpr|Rist\.")
_DATED = late(r"[A-ZÀ-ÞА-ЯЁ][^,.;]{2,60}(?:,\s\[?(?:1[4-9]|20)\d\d\]?\s*(?:[.\x00(]|$)|,?\s*$)")
_END = (
    r"\.(?=\s|$)|,?\s(?=\[?{undated})|[,;]?\s?(?=\[?(?:c\.\s?)?\b[c©]?[12]\d{3}\b)|;\s"
    r"|,\s(?={page|volume before}|{to_come})"
)
_ENDS = labelled(_END, undated="(?!)", to_come="(?!)")
_ENDS_IN_WORDS = labelled(_END, undated="{no_date}", to_come="{forthcoming}")


def _publisher_end(text: str, signed: str) -> int:
    """Where a publisher's name ends; `signed` is the same text with signs for labels."""
    for match in (_ENDS_IN_WORDS if may_be_undated(text) else _ENDS).finditer(signed):
        if match[0].startswith("."):
            if text[match.end() : match.end() + 2].strip()[:1].islower():
                continue  # "Изд-во вост. лит-ры"
            before = text[: match.start()].split()
            last = before[-1] if before else ""
            if len(last) == 1 or re.fullmatch(
                rf"(?:[A-Z]\.)+[A-Z]|{'|'.join(FIRMS)}|St|U\.S|Dept|Assoc|Univ|Govt?|Print|Off|Gebr|[иі]м", last
            ):
                after = text[match.end() :].strip()
                firm = last in ("Co", "Inc", "Ltd", "Bros")
                if after and (not firm or after[0] in ",&" or after[:3] == "and"):
                    continue
        return match.start()
    return len(text)
