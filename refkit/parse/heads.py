"""The general reader of an entry's head: who, when, what. Author-date and author-title, with a quoted title or none.

`head` decides where the title ends; everything behind is left to `rest`. A label that stands where an author would
("Memorandum. 1958a") becomes the list's label and a genre, never a person.
"""

from __future__ import annotations

import re

from refkit.lexicon.months import MONTHS
from refkit.lexicon.words import LIST_LABELS
from refkit.model.parts import EdtfDate
from refkit.parse.authors import Authors, find_authors, find_body
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.quotes import Quote
from refkit.read.dates import find_dates
from refkit.read.names import is_body, name_likeness, read_names
from refkit.read.titles import find_gloss, is_english

_LEAD = re.compile(
    r"(?:\s|\[\d{1,3}\]\s*|\(\d{1,3}\)\s+|\d{1,3}[.)]\s+(?=[^\W\d_“\"«„‘'\[])|\d{1,3}\s+(?=[A-Z“\"])|[•·*▪◦‣–-]\s+|#+\s+)+"
)
_LEAD_YEAR = re.compile(
    r"(?P<year>(?:1[4-9]|20)\d\d(?:[-–](?:1[4-9]|20)\d\d)?)[.,:]?\s+(?=[^\W\d_][^\d]{2,40}(?:,|\.\s))"
)
_DASH = re.compile(r"(?:[—–_-]{2,}|—|--+)\s*[.,]?\s*")
_YEAR = re.compile(
    r"[.,:;]?\s*(?P<open>[\(\[])?\s*(?P<circa>c(?:a|irca)?\.\s?)?(?:(?P<year>(?:1[4-9]|20)\d\d)(?P<q>\?)?(?:\s?[-–/]\s?(?P<y2>\d{4}|\d{2})(?!\d))?(?P<suffix>[a-z](?![a-z]))?(?P<more>,\s(?:[^\W\d_]{3,10}\.?\s?\d{0,2}(?:[-–]\d{1,2})?|\d{1,2}\s[^\W\d_]{3,10}))?"
    r"|(?P<word>n\.\s?d\.|[Ff]orthcoming|in press|s\.\s?d\.|o\.\s?J\.))(?P<orig>\s?\[(?:1[4-9]|20)\d\d\])?\s?(?P<close>[\)\]])?"
)
_SEE = re.compile(
    r"(?:(?:See|Cf\.|Vgl\.|Voir|Quoted in|Cited in|see|see also|See also|For example|E\.g\.),?\s+(?:also\s+|e\.g\.,\s+|for example,\s+)?)"
)


def lead(draft: Draft) -> int:
    """Where the entry's own words begin: behind a bullet, a number, "See also"; the mark is covered."""
    match = _LEAD.match(draft.masked)
    at = match.end() if match else 0
    dated = _LEAD_YEAR.match(draft.masked, at)
    if dated:
        for found in find_dates(draft.masked, dated.start("year"), dated.end("year")):
            draft.propose("issued", found.date, dated.span("year"), 0.8, "leading-year")
            draft.cover(dated.start(), dated.end())
            at = dated.end()
            break
    see = _SEE.match(draft.masked, at)
    if see:
        at = see.end()
    if at:
        draft.facts["lead"] = at
        draft.cover(0, at)
    return at


def head(draft: Draft, start: int, quote: Quote | None) -> None:
    """Propose author, editor, date and title at the entry's head, and set `draft.title_end`."""
    text = draft.masked
    dash = _DASH.match(text, start)
    if dash and dash.end() > dash.start():
        draft.facts["repeated_author"] = (dash.start(), dash.end())
        draft.cover(dash.start(), dash.end())
        text = draft.masked
        start = dash.end()
        if draft.facts.get("previous_author"):
            draft.propose("author", draft.facts["previous_author"], dash.span(), 0.9, "repeated-author", cover=False)
    if quote is not None:
        _quoted(draft, start, quote)
    else:
        _unquoted(draft, start)


def _quoted(draft: Draft, start: int, quote: Quote) -> None:
    text = draft.masked
    limit = quote.start
    who = _who(draft, start, limit)
    at = who.after if who else start
    year = _YEAR.match(text, at, limit) if (who or at == start) and not draft.has("issued") else None
    if who is None:
        label = _label(draft, start, limit)
        if label:
            at = label
            year = _YEAR.match(text, at, limit)
    if year and not (text[year.end() : limit].strip(" .,:;)]") or year.end() == at):
        _year(draft, year)
        at = _year_end(year)
    if who:
        _names(draft, who)
    _title(draft, quote.inner_start, quote.inner_end, quote.end, "quoted-title", 0.95, (quote.start, quote.end))
    left = trimmed(draft.masked, at, limit)
    if left[1] > left[0] and not who and not draft.has("author"):
        draft.facts["before_title"] = left
    elif left[1] > left[0]:
        draft.facts["between"] = left


def _who(draft: Draft, start: int, limit: int) -> Authors | None:
    text = draft.masked
    authors = find_authors(text[:limit], start)
    bare = text[start:limit].strip(' .,:;(“"')
    if _label_text(bare) or _label_text(re.sub(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?$", "", bare)):
        return None
    if periodical_kind(bare)[1] >= 1.5 and not authors:
        container(draft, start, limit, 0.9)
        draft.vote(*periodical_kind(bare))
        return None
    if authors and periodical_kind(bare)[1] >= 3:
        container(draft, start, limit, 0.9)
        draft.vote(*periodical_kind(bare))
        return None
    if authors and _label_text(text[authors.start : authors.end]):
        return None
    if authors and is_body(text[authors.start : authors.end]):
        whole = find_body(text, start, limit)
        return whole or authors._replace(body=True)
    if authors:
        return authors
    body = find_body(text, start, limit)
    if body:
        return body
    year = re.search(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:]?\s*$", text[start:limit])
    name_end = start + year.start() if year else limit
    a, b = trimmed(text, start, name_end, " ,.:;")
    name = text[a:b]
    if (
        year
        and b > a
        and MASK not in name
        and not _label_text(name)
        and not any(c.isdigit() for c in name)
        and len(name) < 150
    ):
        return Authors(
            a, b, "", name_end, False, is_body(name) or len(name.split()) > 2 or not name_likeness(name) > 0.7
        )
    if not year and b > a and is_body(name) and MASK not in name and not any(c.isdigit() for c in name):
        return Authors(a, b, "", name_end, False, True)
    if not year and b > a and len(name.split()) == 1 and name.isalpha() and name[0].isupper() and not _label_text(name):
        return Authors(a, b, "", name_end, False, False)
    return None


def _label_text(text: str) -> str | None:
    return LIST_LABELS.get(text.strip(" .,:[]()").casefold())


def _label(draft: Draft, start: int, limit: int) -> int:
    """A list label at the head: proposes it and returns where it ends, else 0."""
    match = re.match(
        r"\[?(?P<label>[^\W\d_][^\d.,:“\"\x00(]{2,38}?)\]?\s*(?=[.,:(]|\s(?:1[4-9]|20)\d\d|$)",
        draft.masked[start:limit],
    )
    if not match:
        return 0
    genre = _label_text(match["label"])
    if genre is None:
        return 0
    span = (start + match.start("label"), start + match.end("label"))
    draft.propose("genre", genre, span, 0.9, "list-label")
    year = _YEAR.match(draft.masked, start + match.end())
    if year and year["year"]:
        draft.propose("list_label", draft.text[span[0] : span[1]].strip(), span, 0.9, "list-label", cover=False)
    draft.facts["label"] = genre
    return start + match.end()


def _year(draft: Draft, match: re.Match[str]) -> None:
    if match["word"]:
        draft.propose("issued", EdtfDate(literal=match["word"]), match.span(), 0.9, "author-date")
        return
    first = match.start("open") if match["open"] else match.start("circa") if match["circa"] else match.start("year")
    end = match.end()
    end = _year_end(match)
    if match["orig"]:
        draft.propose(
            "original_date",
            EdtfDate(value=re.sub(r"\D", "", match["orig"])),
            match.span("orig"),
            0.8,
            "author-date",
            cover=False,
        )
    if match["more"]:
        found = find_dates(draft.masked, match.start("year"), match.end("more"))
        if found and found[0].parts > 1:
            draft.propose("issued", found[0].date, (first, end), 0.97, "author-date")
            _suffix(draft, match)
            return
    value = match["year"]
    if match["y2"]:
        last = match["y2"] if len(match["y2"]) == 4 else value[:2] + match["y2"]
        value = f"{value}/{last}" if int(last) > int(value) else value
    elif match["circa"]:
        value += "~"
    elif match["q"]:
        value += "?"
    draft.propose("issued", EdtfDate(value=value), (first, end), 0.9, "author-date")
    _suffix(draft, match)


def _suffix(draft: Draft, match: re.Match[str]) -> None:
    if match["suffix"]:
        draft.propose("year_suffix", match["suffix"], match.span("suffix"), 0.95, "author-date", cover=False)


def _names(draft: Draft, who: Authors, sure: float = 0.9) -> None:
    text = draft.text[who.start : who.end]
    names = read_names(text, inverted=True if who.inverted else None) if not who.body else read_names(text)
    if who.body and not (len(names) == 1 and names[0].literal):
        from refkit.model.parts import Name

        names = (Name(literal=" ".join(text.split()).strip(" ,")),)
    if who.helper:
        a, b = who.helper
        helper = re.sub(r"^,?\s*with\s", "", draft.text[a:b])
        draft.propose("contributor", read_names(helper, inverted=False), (a, b), 0.8, "authors", ("with",))
    role = who.role.casefold()
    field = (
        "editor" if role.startswith(("ed", "éd", "hg", "hrsg", "dir", "coord", "org", "a cura", "bearb")) else "author"
    )
    if role in ("dir", "director") and (draft.has("medium") or "(" not in draft.text[who.end : who.role_end]):
        field = "director"
        draft.vote("audiovisual", 3.0)
    if role.startswith(("trans",)):
        field = "translator"
    elif role.startswith("comp"):
        field = "compiler"
    end = max(who.end, who.role_end)
    if names:
        draft.propose(field, names, (who.start, end), sure, "authors", (who.role,) if who.role else ())


def _title(
    draft: Draft, start: int, end: int, after: int, reader: str, sure: float, mark: tuple[int, int] | None = None
) -> None:
    """Propose the title of `start`..`end` with a gloss in brackets behind or inside it."""
    title, stop, language = find_gloss(draft.text, draft.masked, start, end, after)
    span = (mark[0] if mark else start, max(stop, mark[1] if mark else end))
    draft.propose("title", title, span, sure, reader)
    if language:
        draft.propose("language", language, (), 0.8, reader)
    draft.title_end = max(span[1], draft.facts.get("title_stop", 0))


def _unquoted(draft: Draft, start: int) -> None:
    text = draft.masked
    limit = len(text)
    authors = find_authors(text, start)
    if authors and _label_text(text[authors.start : authors.end]):
        authors = None
    at = start
    if draft.facts.get("repeated_author"):
        year = _YEAR.match(text, start)
        if year and _year_closes(text, year):
            _year(draft, year)
            draft.facts["year_first"] = _year_end(year)
    who = authors
    if draft.facts.get("archive") is not None and authors is not None and (not authors.inverted or authors.body):
        if not _WRITES.match(text, authors.after):
            authors = None
    if draft.facts.get("archive") is not None and authors is None:
        who = None
    elif authors is None or is_body(text[authors.start : authors.end].strip("[]")):
        body = find_body(text, start, limit)
        who = body or (authors._replace(body=True) if authors else None)
    if who is None:
        who = _before_year(text, start)
    if who is None:
        at = _dated_label(draft, start, limit)
    elif _may_be_author(draft, who):
        at = who.after
        year = _YEAR.match(text, at)
        if year and _year_closes(text, year):
            _year(draft, year)
            at = _year_end(year)
        _names(draft, who)
        draft.facts["commas"] = text[max(who.after, who.role_end) :][:1] == "," and at == who.after
    at = max(at, draft.facts.get("year_first", 0))
    begin, _ = trimmed(draft.masked, at, limit, " .,:;)]" + MASK)
    end = _title_end(draft, begin)
    end = _more_title(draft, begin, end)
    a, b = trimmed(draft.masked, begin, end, " ,;:(" + MASK)
    b = _without_date(draft, a, b)
    b = _without_journal(draft, a, b)
    if b > a:
        while (
            b > a
            and draft.masked[b - 1] == "."
            and not re.search(r"(?:\b[A-Z]\.[A-Z]\.|\b(?:Inc|Ltd|Jr|Sr|Co)\.)$", draft.masked[a:b])
        ):
            b -= 1
        _title(draft, a, b, end, "title", 0.8)
    else:
        draft.title_end = at


def _without_journal(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a journal stands behind its last comma and the journal's numbers behind that."""
    text = draft.masked
    run = draft.facts.get("run_start")
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
            draft.facts.get("commas") and words[0][:1].isupper() and not re.match(r"(?:[12]\d{3}|and\b)", tail)
        ):
            a, b = trimmed(text, start + comma + 2, end, " ,.")
            container(draft, a, b, 0.75)
            return start + comma
    return end


_BEFORE_DATE = re.compile(r"\s(?:vom|of|on|du|de|del|dated|am|le|от|dd\.)$")


def _without_date(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a date, or a word that leads one in, stands at its end; proposes the date."""
    text = draft.masked
    if text[end : end + 3].strip(" ,")[:1] == MASK:
        leading = _BEFORE_DATE.search(text, start, end)
        if leading:
            draft.facts.setdefault("date_labels", []).append((leading.start() + 1, leading.end()))
            return leading.start()
    if draft.has("issued", "imprint_date") or not re.search(r"\d{4}\W{0,3}$", text[start:end]):
        return end
    dates = [d for d in find_dates(text, start, end) if d.parts == 3 and d.has_year and d.span.end >= end - 1]
    if (
        not dates
        or dates[-1].span.start <= start
        or text[dates[-1].span.start - 2 : dates[-1].span.start] not in (", ", ". ", " (")
    ):
        return end
    draft.propose("issued", dates[-1].date, dates[-1].span, 0.9, "title-date")
    draft.facts["title_stop"] = dates[-1].span.end
    return trimmed(text, start, dates[-1].span.start, " ,;:(")[1]


def _dated_label(draft: Draft, start: int, limit: int) -> int:
    """A list label with its year ("Statement. 1958."): proposes both; without a year such a word begins a title."""
    match = re.match(
        r"[^\d“\"\x00(]{2,40}?[.,:]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?(?=[.,:;]|\s|$)", draft.masked[start:limit]
    )
    if not match:
        return start
    label = _label(draft, start, limit)
    year = _YEAR.match(draft.masked, label) if label else None
    if year is None or not year["year"]:
        return label or start
    _year(draft, year)
    return _year_end(year)


_BEFORE_YEAR = re.compile(
    r"(?P<who>[^\d\x00“\"«„:;]{2,140}?)[.,]?\s*[\(\[]?(?:(?:1[4-9]|20)\d\d[a-z]?(?:[-–/]\d{2,4})?|n\.d\.)[\)\]]?[.,:]?(?=\s)"
)


def _before_year(text: str, start: int) -> Authors | None:
    """What stands before a year in the second place of an entry, when it is neither person nor known body."""
    match = _BEFORE_YEAR.match(text, start)
    if not match:
        return None
    name = match["who"].strip(" ,.")
    if _label_text(name) or ". " in name or name_likeness(name) < 0.9:
        if not is_body(name):
            return None
    if (
        find_dates(name + " " + text[match.end("who") : match.end("who") + 6])[0:1]
        and find_dates(text, start, match.end())[0].parts > 1
    ):
        return None
    tail = text[match.end() - 1 : match.end()]
    if tail not in ".):" and "(" not in match[0]:
        return None
    a, b = trimmed(text, start, match.end("who"), " ,.")
    return Authors(a, b, "", match.end("who"), False, is_body(name) or len(name.split()) > 2)


def _year_end(match: re.Match[str]) -> int:
    """Where the year ends: without the words behind its comma when they are no month and day."""
    if (
        match["more"]
        and match["more"].strip(" ,.").split()[0].strip(".").casefold() not in MONTHS
        and not re.match(r",\s\d", match["more"])
    ):
        return match.start("more")
    return match.end()


def _year_closes(text: str, match: re.Match[str]) -> bool:
    """Whether the year behind a name is author-date's: in brackets, or with a stop, comma or colon behind it."""
    if match["open"] and match["close"]:
        return True
    after = text[_year_end(match) : _year_end(match) + 2]
    if match["word"]:
        return True
    return (
        after[:1] in ".,:"
        and (len(after) < 2 or after[1] in ' \x00"“‘«')
        or after[:1] in ("“", MASK)
        or after in (" “", ' "')
    )


def _may_be_author(draft: Draft, who: Authors) -> bool:
    """Whether what follows can be a title: names before a bare locator, or a whole entry of names, are none."""
    text = draft.masked
    rest = text[who.after :].lstrip(" .,:;")
    if not rest.strip(MASK + " ."):
        return not draft.has("title") and bool(rest)
    after = text[who.after : who.after + 1]
    if after == "," and not who.inverted and not who.role and not who.body:
        nxt = text[who.after + 1 :].lstrip()[:1]
        if nxt.isdigit():
            return False
    if (
        after == ","
        and not who.inverted
        and find_dates(text, who.after, who.after + 12)[0:1]
        and _MONTH_NEXT.match(text, who.after)
    ):
        return False
    if who.body and after == "," and text[who.after + 1 : who.after + 3].strip()[:1].isdigit():
        return False
    return True


def _more_title(draft: Draft, start: int, end: int) -> int:
    """German, Russian and Hungarian titles go on behind a stop ("Das doppelte Deutschland. 40 Jahre ..."): how far."""
    text = draft.masked
    if text[end : end + 2] != ". ":
        return end
    first = text[start:end]
    if (
        not draft.facts.get("commas")
        and not _GOES_ON.search(text, start, min(len(text), end + 120))
        and (is_english(first) or first.isascii())
    ):
        return end
    following = _title_end(draft, end + 2)
    stretch = text[end + 2 : following].strip(" ,.")
    if (
        not stretch
        or MASK in stretch
        or is_place(stretch.split(",")[0])
        or is_publisher(stretch)
        or len(stretch.split()) < 2
    ):
        return end
    if re.match(r"(?:In|Hrsg|Hg|Bd|Band|Vol|Tome|Diss|Phil|\d+\. Aufl|[^:]{2,30}:\s)", stretch) and not re.match(
        r"[^:]{2,40}:\s[^A-Z]*\d{4}", stretch
    ):
        return end
    if draft.facts.get("run_start", -1) >= following - 1:
        return end  # what stands before a journal's numbers is the journal
    return following


_GOES_ON = re.compile(
    r"(?<![^\W_])(?:der|die|das|und|des|dem|zur|zum|für|eine?r?|im|vom|az|és|[А-Яа-я]{3,})(?![^\W_])", re.I
)
_WRITES = re.compile(
    r",\s(?:(?:[a-z]+\s)?(?:memorandum|letter|telegram|cable|note|report|diary|minute|memo|message|paper|draft|interview|speech|remarks|statement|testimony)\b|(?:Memorandum|Letter|Memo|Note|Report|Telegram|Diary|Speech)\b)",
    re.I,
)
_MONTH_NEXT = re.compile(r",\s(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?\s\d")
_TITLE_STOPS = re.compile(
    r"\x00|\.(?=[\s\x00]|$)|(?<=[?!])\s(?=[A-ZÀ-Þ][^:]{2,30}:\s)|,\s(?=in:?\s|in\s+[A-Z]|dans\s)|\s(?=\()|\s(?=\[)|\sIn:\s(?=[A-Z])|(?<=[.,?!”])\sIn\s(?=[A-Z])|\.\s—\s|//|;\s(?=[A-Z])"
)


def _title_end(draft: Draft, start: int) -> int:
    """Where an unquoted title ends: at a covered stretch, a closing stop, ", in", or an imprint in commas."""
    text = draft.masked
    limit = len(text)
    sentence = sentence_end(text, start, limit)
    end = sentence
    for match in _TITLE_STOPS.finditer(text, start, sentence):
        if match[0] == " " and text[match.end()] in "([":
            if _bracket_belongs(draft, match.end()):
                continue
            end = match.start()
            break
        if match[0] in (".",) or match[0].startswith(MASK):
            continue
        if match[0] == "; ":
            continue
        end = match.start()
        break
    end = min(end, _imprint_in_commas(draft, start, end))
    for match in re.finditer(r"[?!]\s(?=\S)", text[start:end]):
        after = text[start + match.end() : start + match.end() + 60]
        place = re.match(r"([^:.,]{2,30}(?:,\s[A-Z][\w.]{1,12})?):\s", after)
        if (place and is_place(place[1])) or is_publisher(after.split(".")[0].split(",")[0]):
            return start + match.start() + 1
    return end


def _bracket_belongs(draft: Draft, at: int) -> bool:
    """Whether a bracket is inside the title: not a gloss, not an imprint, and the sentence goes on behind it."""
    text = draft.masked
    close = text.find(")" if text[at] == "(" else "]", at)
    if close < 0:
        return True
    inner = text[at + 1 : close]
    if re.fullmatch(r"(?:c\.\s?)?\d{3,4}\s?[-–]\s?\d{2,4}", inner):
        return True
    if MASK in inner or re.search(r"\d{4}", inner):
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


_COMMA = re.compile(r",\s")


def _imprint_in_commas(draft: Draft, start: int, end: int) -> int:
    """For "Title, Paris, Armand Colin, 1991" and "Title, Stuttgart 1991": the comma before the place."""
    text = draft.masked
    commas = [m.start() for m in _COMMA.finditer(text, start, end)]
    for comma in commas:
        tail = text[comma + 2 : end]
        first = re.split(r",\s|\s\d{4}|\x00|:\s", tail, maxsplit=1)[0].strip(" .")
        if not first or len(first) > 40:
            continue
        follows = text[comma + 2 + len(first) : comma + 2 + len(first) + 12]
        if (
            is_place(first)
            and re.match(r"[,:]?\s?(?:\d{4}|[A-ZÀ-Þ]|\x00)|\.?$", follows.lstrip())
            and comma > start + 4
        ):
            following = text[comma + 2 + len(first) :]
            if re.match(
                r"\s?:\s|,?\s?\d{4}|,\s[^,]{2,60},\s\d{4}|,\s[^,\x00]{2,70},?\s?\x00|\s?\x00|,\s[^,.]{2,50},\s[^,.]{2,40},\s\d{4}",
                following,
            ):
                return comma
        if (
            is_publisher(first)
            and re.match(r",?\s\d{4}|,\s", follows)
            and len(first.split()) <= 7
            and comma > start + 8
        ):
            return comma
    return end
