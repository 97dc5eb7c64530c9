"""Where a title without quotation marks ends: at a stop, a gloss, an imprint in commas, a date, a journal's name.

Titles of German, Russian and Hungarian books, and titles in notes, go on behind a stop; those of others do not.
"""

from __future__ import annotations

import re

from refkit.knowledge.foreign import FORMS_OF_LITERATURE
from refkit.knowledge.official import REPORT_ADJECTIVES
from refkit.knowledge.words import is_month_or_season
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.within import led_in, marker_at
from refkit.read.dates import find_dates, may_be_undated
from refkit.read.language import is_english, title_language
from refkit.read.patterns import late, worded


def without_journal(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a journal stands behind its last comma and the journal's numbers behind that."""
    text = draft.masked
    run = draft.facts.run_start
    if run is None or draft.has("container_title") or text[end:run].strip(" ,.(" + MASK) or run < end:
        return end
    if draft.masked[end : run + 1].count(MASK) == 0:
        return end
    for comma in reversed([m.start() for m in re.finditer(r",\s", text[start:end])]):
        tail = text[start + comma + 2 : end]
        words = tail.split()
        if len(words) > 9 or start + comma - start < 8:
            return end
        if periodical_kind(tail)[1] >= 1 or (
            draft.facts.comma_behind and words[0][:1].isupper() and not re.match(r"(?:[12]\d{3}|and\b)", tail)
        ):
            a, b = trimmed(text, start + comma + 2, end, " ,.")
            container(draft, a, b, 0.75)
            return start + comma
    return end


def without_paper(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a newspaper or magazine stands behind its last comma, and a full date behind that."""
    text = draft.masked
    comma = text.rfind(", ", start, end)
    if comma < start + 6 or draft.has("container_title", "archive") or not draft.facts.comma_behind:
        return end
    kind, sure = periodical_kind(text[comma + 2 : end])
    if kind not in ("newspaper_article", "magazine_article") or sure < 1.5:
        return end
    dated = [d for d in find_dates(draft.text, end, end + 40) if d.date.has_day and d.span.start - end < 5]
    if not dated:
        return end
    container(draft, comma + 2, end, 0.85)
    draft.vote(kind, sure + 1)
    return comma


_REPORT_SERIES = late(
    rf",\s(?=(?:[A-Z][\w&’'.-]*\s){{1,8}}(?:{'|'.join(REPORT_ADJECTIVES)})\s(?:Papers?|Reports?)(?:\sSeries)?,?\s"
    r"(?:[Nn]os?\.?\s)?\d)"
)


def without_report(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a numbered series of papers stands behind a comma: ", CWIHP Working Paper No. 22"."""
    series = _REPORT_SERIES.search(draft.masked, start + 6, end)
    return series.start() if series else end


_BEFORE_DATE = worded(r"\s{on_day}$")


def without_date(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a date, or a word that leads one in, stands at its end; proposes the date."""
    text = draft.masked
    if text[end : end + 3].strip(" ,.")[:1] == MASK:
        leading = _BEFORE_DATE.search(text, start, end)
        if leading:
            return leading.start()
    within = text.startswith(", ", end) and marker_at(draft, end + 2)  # the imprint's year is that of the volume
    if (
        draft.has("issued")
        or (draft.has("imprint_date") and not within)
        or not re.search(r"\d{4}\W{0,3}$", text[start:end])
    ):
        return end
    dates = [d for d in find_dates(text, start, end) if d.date.has_day and d.date.has_year and d.span.end >= end - 1]
    if (
        not dates
        or dates[-1].span.start <= start
        or text[dates[-1].span.start - 2 : dates[-1].span.start] not in (", ", ". ", " (")
    ):
        return end
    draft.propose("issued", dates[-1].date, dates[-1].span, 0.9, "title-date")
    draft.facts.title_stop = dates[-1].span.end
    return trimmed(text, start, dates[-1].span.start, " ,;:(")[1]


def more_title(draft: Draft, start: int, end: int) -> int:
    """German, Russian and Hungarian titles go on behind a stop ("Das doppelte Deutschland. 40 Jahre ..."): how far."""
    text = draft.masked
    if text[end : end + 2] != ". ":
        return end
    first = text[start:end]
    led = _LATER_IN.match(text, end + 2)
    if led and (draft.facts.comma_behind or draft.facts.colon_behind) and not is_place(led["more"].split(",")[0]):
        return led.end("more")  # "Zeitgeschichte. Begriff, Methoden, Themenfelder, in: Historisches Jahrbuch"
    if (
        not draft.facts.comma_behind
        and not draft.facts.colon_behind
        and not _GOES_ON.search(text, start, min(len(text), end + 120))
        and not _may_go_on(first)
        and not _imprint_behind(draft, title_end(draft, end + 2))
    ):
        return end
    following = title_end(draft, end + 2)
    stretch = text[end + 2 : following].strip(" ,.")
    placed = re.sub(r",?\s(?:1[4-9]|20)\d\d\W*$", "", stretch)
    if (
        not stretch
        or stretch[0] in "—–"
        or is_place(placed)
        or MASK in stretch
        or is_place(stretch.split(",")[0])
        or is_place(stretch.split(":")[0])
        or is_publisher(stretch)
        or (len(stretch.split()) < 2 and stretch.casefold() not in FORMS_OF_LITERATURE)
    ):
        return end
    if re.match(r"(?:In|Hrsg|Hg|Bd|Band|Vol|Tome|Diss|Phil|\d+\. Aufl|[^:]{2,30}:\s)", stretch) and not re.match(
        r"[^:]{2,40}:\s[^A-ZА-ЯЁ]*\d{4}", stretch
    ):
        return end
    if marker_at(draft, end + 2):
        return end
    if periodical_kind(stretch.split(",")[0])[1] >= 1.2 and "," in stretch:
        return end  # "Para uma sociologia. Revista Crítica de Ciências Sociais, Coimbra, n. 63"
    if (draft.facts.run_start or 0) >= following - 1:
        return end  # what stands before a journal's numbers is the journal
    return following


# "La Philosophie et l'archive. Un dialogue, Paris, L'Harmattan, 2017": town, house and year show where a title ends.
_IMPRINT_BEHIND = late(r",\s(?P<place>[^,.:\x00]{2,30}),\s[^,.:\x00\d]{2,50},?\s*(?:\x00|(?:1[5-9]|20)\d\d)")


def _imprint_behind(draft: Draft, at: int) -> bool:
    match = _IMPRINT_BEHIND.match(draft.masked, at)
    return match is not None and is_place(match["place"])


def _may_go_on(title: str) -> bool:
    """Whether a title is foreign by its letters and words, and of a language whose titles have stops inside."""
    return not title.isascii() and not is_english(title) and title_language(title) not in ("it", "pt")


_LATER_IN = late(lambda: rf"(?P<more>[^\W\d_][^.:\x00()“”\"]{{4,140}}?),\s{led_in()}(?<=:)\s")
_GOES_ON = late(r"(?<![^\W_])(?:der|die|das|und|des|dem|zur|zum|für|eine?r?|im|vom|az|és|[А-Яа-я]{3,})(?![^\W_])", re.I)


_TITLE_STOPS = worded(
    r"\x00|\.(?=[\s\x00]|$)|(?<=[?!])\s(?=[A-ZÀ-Þ][^:]{2,30}:\s)|,\s(?=in:?\s|dans\s)|\s(?=\()|\s(?=\[)"
    r"|(?P<led>(?:,|(?<=[.?!”\"]))\s)(?={contained before}(?:$|:?\s[^a-zß-ÿа-яё]))"  # "$": "в сб."
    r"|\sIn:\s(?=[A-Z])|\.\s—\s|//|;\s(?=[A-Z])|\s/\s(?=отв|под\s|сост|пер\.|ред|[А-Я]\.)"
)


# Behind the slash of a Russian description stands who is responsible: what is before it is the title.
_SLASH_ROLE = late(r"(?<=[^\W_])\s/\s(?=(?:\x00|[Оо]тв|[Пп]од|[Сс]ост|[Пп]ер|[Рр]ед|[Нн]ауч|[Гг]л[.\s]))")
_PLACE_NEXT = late(r"(?<=[^\W\d_])\.\s(?P<place>[A-ZÀ-Þ][^.:,\x00]{2,28}(?:,\s[A-Z][\w.]{1,6})?):\s")


def title_end(draft: Draft, start: int) -> int:
    """Where an unquoted title ends: at a covered stretch, a closing stop, ", in", or an imprint in commas."""
    text = draft.masked
    limit = len(text)
    slash = _SLASH_ROLE.search(text, start, start + 300)
    sentence = slash.start() if slash else sentence_end(text, start, limit)
    end = sentence
    for match in _TITLE_STOPS.finditer(text, start, sentence):
        if match[0] == " " and text[match.end()] in "([":
            if _bracket_belongs(draft, match.end()):
                continue
            end = match.start()
            break
        if match[0] in (".",) or match[0].startswith(MASK) or (match["led"] and not marker_at(draft, match.end())):
            continue
        if match[0] == "; ":
            continue
        end = match.start()
        break
    for match in _PLACE_NEXT.finditer(text, start, end):
        if is_place(match["place"]):
            end = match.start() + (match[0][0] != ".")
            break  # "... vs. U.K. New York: St. Martin's Press"
    end = min(end, imprint_in_commas(draft, start, end))
    for match in re.finditer(r"[?!]\s(?=\S)", text[start:end]):
        after = text[start + match.end() : start + match.end() + 60]
        place = re.match(r"([^:.,]{2,30}(?:,\s[A-Z][\w.]{1,12})?):\s", after)
        if (place and is_place(place[1])) or is_publisher(after.split(".")[0].split(",")[0]):
            return start + match.start() + 1
        if _journal_behind(draft, start + match.end(), end):
            return start + match.start() + 1
    return end


# Every word but the little ones with a capital: the name of a journal, and no second sentence of a title.
_NAME = late(r"[A-ZÀ-Þ][^\W\d_]*\.?(?:\s(?:[A-ZÀ-Þ][^\W\d_]*\.?|&|[a-zß-ÿ]{1,3})){0,8}")


def _journal_behind(draft: Draft, start: int, end: int) -> bool:
    """Whether a journal stands behind a question, so that it is the whole title: "Why war? Annals of Peace, 18(1)"."""
    run, text = draft.facts.run_start, draft.masked
    if run is None or run < end or text[end:run].strip(" ,.(" + MASK):
        return False
    name = text[start:end].strip(" ,.")
    return bool(_NAME.fullmatch(name)) or periodical_kind(name)[1] >= 1


def _bracket_belongs(draft: Draft, at: int) -> bool:
    """Whether a bracket is inside the title: not a gloss, not an imprint, and the sentence goes on behind it."""
    text = draft.masked
    close = text.find(")" if text[at] == "(" else "]", at)
    if close < 0:
        return True
    inner = text[at + 1 : close]
    if re.fullmatch(r"(?:c\.\s?)?\d{3,4}\s?[-–]\s?\d{2,4}", inner):
        return True
    if (
        re.search(r"\d{4}\s?[-–]\s?\d{4}$", inner)
        and draft.facts.imprint_start is None
        and text[close + 1 : close + 2] == ","
    ):
        return True  # "Lettere (Firenze, 1691-1757), Naples, Liguori, 2003"
    if MASK in inner or re.search(r"\d{4}", inner) or re.match(r"(?:[Vv]ersion|[Vv]ers?\.)\s\d", inner):
        return False
    after = text[close + 1 : close + 2]
    if (
        text[at] == "("
        and after in (".", ",")
        and not re.search(r"\d|:|\b(?:[Ee]d|[Vv]ol|[Tt]hesis|[Dd]iss)", inner)
        and not is_place(inner)
        and len(inner) < 60
    ):
        return True
    return bool(after and after not in ".,;" + MASK and text[close + 2 : close + 3] != "(" and text[at] == "(")


_COMMA = late(r",\s")
_ROUTE = late(r",\s(?P<piece>[^,.:\x00\d]+\s(?P<town>[A-ZÀ-Þ][^\W\d_]+))(?=\.?\s*(?:\x00|$))")
_REGION = late(r",\s(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{2,4}\.?):\s")


def _publisher_then_place(text: str, start: int, end: int, commas: list[int]) -> int:
    """For "Title, Publisher, Place." at the end of an author-date entry: the comma before the publisher, or 0."""
    tail = text[end : end + 2].strip()
    if tail and tail[0] not in "." + MASK:
        return 0
    for index in range(len(commas) - 1, max(len(commas) - 3, 0), -1):
        if is_place(text[commas[index] + 2 : end].strip(" .")):
            publisher = text[commas[index - 1] + 2 : commas[index]]
            named = is_publisher(publisher) or (len(publisher.split()) <= 3 and publisher[:1].isupper())
            if named and not is_place(publisher) and not any(c.isdigit() for c in publisher):
                return commas[index - 1] if commas[index - 1] > start + 8 else 0
    return 0


def _imprint_apart(draft: Draft, end: int) -> bool:
    """Whether the imprint stands behind the title's end: in brackets, or as "Paris, Rome, and home. London: Cape"."""
    imprint = draft.facts.imprint_start
    if draft.has("publisher_place") and imprint is not None and imprint >= end - 2:
        return True
    behind = _PLACE_NEXT.match(draft.masked, end)
    return behind is not None and is_place(behind["place"])


_HOUSE = (
    r"\s?:\s|,?\s?{year}|,\s[^,]{2,60},\s{year}|,\s[^,\x00]{2,70},?\s?\x00|\s?\x00"
    r"|,\s[^,.]{2,50},\s[^,.]{2,40},\s{year}"
)
_HOUSE_AND_YEAR = worded(_HOUSE, year=r"\d{4}")
_HOUSE_AND_WORD = worded(_HOUSE, year=r"(?:\d{4}|\[?{no_date|forthcoming})")
_HOUSE_AT_END = late(r",\s[^,\x00]{2,50}?(?=\.?\s*$)")


def _goes_on_as_imprint(draft: Draft, following: str) -> bool:
    """Whether a house, a year or nothing follows a town; "von Wien, Leipzig, Cassel nach Hamburg" is a route."""
    route = _ROUTE.match(following)
    if route and is_place(route["town"]) and not is_publisher(route["piece"]):
        return False
    house = _HOUSE_AT_END.match(following) if draft.has("issued") else None
    year = _HOUSE_AND_WORD if may_be_undated(following) else _HOUSE_AND_YEAR
    return year.match(following) is not None or bool(house and house[0].split()[-1][:1].isupper())


def imprint_in_commas(draft: Draft, start: int, end: int) -> int:
    """For "Title, Paris, Armand Colin, 1991" and "Title, Stuttgart 1991": the comma before the place."""
    text = draft.masked
    if _imprint_apart(draft, end):
        return end
    commas = [m.start() for m in _COMMA.finditer(text, start, end)]
    if draft.has("issued") and commas:
        reverse = _publisher_then_place(text, start, end, commas)
        if reverse:
            return reverse
    for comma in commas:
        tail = text[comma + 2 : end]
        if _TOWN_COLON.match(text, comma) and comma > start + 8:
            return comma  # "..., Ditzingen: Reclam 2018."
        first = re.split(r",\s|\s\d{4}|\x00|:\s", tail, maxsplit=1)[0].strip(" .")
        if not first or len(first) > 40:
            continue
        if text[comma + 2 + len(first) : comma + 3 + len(first)] == "." and is_place(first + "."):
            first += "."  # "Frankfurt a. M. 1979"
        region = _REGION.match(text, comma + 2 + len(first))
        if region and is_place(first + region[0].rstrip(": ")) and comma > start + 8:
            return comma
        follows = text[comma + 2 + len(first) : comma + 2 + len(first) + 12]
        if (
            is_place(first)
            and re.match(r"[,:]?\s?(?:\d{4}|[A-ZÀ-Þ]|\x00|[lLdD][’']|il\s|la\s)|\.?$", follows.lstrip())
            and comma > start + 4
            and _goes_on_as_imprint(draft, text[comma + 2 + len(first) :])
        ):
            return comma
        if (
            is_publisher(first)
            and re.match(r",?\s\d{4}|,\s|:\s", follows)
            and len(first.split()) <= 7
            and comma > start + 8
        ):
            earlier = max((c for c in commas if c < comma), default=-1)
            town = text[earlier + 2 : comma]
            if earlier > start + 8 and _TOWN.fullmatch(town) and re.match(r",\s\d{4}", follows):
                return earlier  # "El franquismo, Alcoy, Universidad de Alicante, 1999"
            return comma
    return _last_place(draft, start, end, commas)


_TOWN_COLON = late(
    r",\s[A-ZÀ-Þ][^\W\d_]+(?:[-\s/][A-ZÀ-Þ][^\W\d_]+)?:\s[A-ZÀ-Þ][^,:.()]{1,40},?\s(?:1[5-9]|20)\d\d(?=\W*$|\s?\(|,\s(?:S|p|pp)\.)"
)
_TOWN = late(r"[A-ZÀ-Þ][^\W\d_]{2,20}(?:[ -][A-ZÀ-Þ][^\W\d_]{2,20})?")
_UNKNOWN_PLACE = late(
    r",\s(?P<place>[A-ZÀ-Þ][^\W\d_]+(?:(?:-[^\W\d_]+)+|(?:\s?[–/-]\s?|\s)[A-ZÀ-Þ][^\W\d_]+\.?){0,3})\s(?:1[4-9]|20)\d\d"
    r"(?:-\d{2,4})?$"
)
# "For the Soul of Mankind, Poughkeepsie, Vassar, 2007": town, house and year are the last three pieces of a note.
_UNKNOWN_IMPRINT = late(
    r",\s(?P<place>[A-ZÀ-Þ][^\W\d_]+(?:[-\s][A-ZÀ-Þ][^\W\d_]+){0,2}),\s[A-ZÀ-Þ][^\W\d_]*\.?(?:\s(?:&|[a-z]{1,3}|[A-ZÀ-Þ][^\W\d_]*)){0,4},"
    r"\s(?:1[5-9]|20)\d\d$"
)


def _last_place(draft: Draft, start: int, end: int, commas: list[int]) -> int:
    """In notes, the comma before a last piece that is a town with a year ("Lewisburg 1976"), or a known town alone."""
    if not commas or not draft.facts.comma_behind or draft.has("issued", "imprint_date", "publisher", "archive"):
        return end
    housed = _UNKNOWN_IMPRINT.match(draft.masked, commas[-3], end) if len(commas) > 2 else None
    if housed and commas[-3] > start + 8:
        draft.facts.town = housed.span("place")
        return commas[-3]
    last = _UNKNOWN_PLACE.search(draft.masked, commas[-1], end)
    town = last is not None and last.start() == commas[-1] and commas[-1] > start + 8
    if last is not None and town and not is_month_or_season(last["place"].split()[0]):
        draft.facts.town = last.span("place")
        return commas[-1]
    if not re.search(r"\d{4}", draft.text) and is_place(draft.masked[commas[-1] + 2 : end].strip(" .")):
        return commas[-1]
    return end
