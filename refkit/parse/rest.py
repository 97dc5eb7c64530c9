"""The general reader of what stands behind the title: dates, container, publisher, place, what is left.

Chapters say "in"; articles name a periodical before their numbers; books have an imprint; pages of the web have a site.
"""

from __future__ import annotations

import re

from refkit.knowledge.pages import LINK_LABELS
from refkit.parse.containers import after_in, before_run, documentary, edited_whole
from refkit.parse.dating import late_year
from refkit.parse.imprint import _put, imprint_open, is_place, is_publisher
from refkit.parse.labels import LABELS, labelled
from refkit.parse.numbering import issue_only
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.series import loose_series
from refkit.parse.within import marker_at
from refkit.read.dates import find_dates
from refkit.read.patterns import late


def rest(draft: Draft) -> None:
    """Propose container, publisher and place behind the title."""
    start = draft.title_end
    if not draft.has("container_title"):
        marker = marker_at(draft, start)
        if marker and not draft.masked[start : marker.start("label")].strip(" .,;:)" + MASK):
            after_in(draft, marker)
        elif (run := draft.facts.run_start) is not None and run > start:
            before_run(draft, start, run)
        elif not draft.facts.quoted and edited_whole(draft, start):
            pass
        elif draft.facts.quoted and not (draft.facts.digital and documentary(draft, start)):
            _site_or_paper(draft, start)
    town = draft.facts.town
    if town and not draft.has("publisher", "publisher_place") and MASK not in draft.masked[slice(*town)]:
        _put(draft, "publisher_place", town, 0.7)
    if not draft.has("publisher", "publisher_place") and imprint_open(draft, start) is None:
        _strewn(draft, start)
    _leftovers(draft, start)
    late_year(draft, start)
    loose_series(draft)


def _site_or_paper(draft: Draft, start: int) -> None:  # noqa: C901
    """Without "in" and without a run of numbers: the words behind a quoted title are its newspaper, site or series."""
    text = draft.masked
    a, _ = trimmed(text, start, len(text), ' ,.;:)”"' + MASK)
    if a >= len(text):
        return
    limit = text.find(MASK, a)
    limit = len(text) if limit < 0 else limit
    end = sentence_end(text, a, limit)
    piece = text[a:end]
    review = _REVIEW.match(text, a, limit)
    if review and draft.masked[review.end() : review.end() + 4].strip():
        draft.propose("genre", draft.text[a : review.end("what")].strip(), (a, review.end("what")), 0.8, "rest")
        _site_or_paper(draft, review.end())
        return
    if re.match(r"\s*[^,:]{2,40}(?:,\s[A-Z][\w.]{1,12})?:\s", piece) and is_place(piece.split(":")[0]):
        return
    comma = re.search(r",\s", piece)
    head = piece[: comma.start()] if comma else piece
    kind, sure = periodical_kind(head)
    if comma and kind:
        end = a + comma.start()
    elif comma:
        tail = piece[comma.end() :]
        tail = "of" if re.fullmatch(r"(?:1[89]|20)\d\d(?:[-–]\d+)?", tail) and _full_date(draft) else tail
        if not re.match(r"(?:[^,.:\d]{3,30},\s){0,3}(?:and|the|of)\b", tail) and not re.match(
            r"[^,]*\b(?:and"
            r"|of)\b",
            tail,
        ):
            end = a + comma.start()
    numbered = _NUMBERED.search(draft.signed, a, end)
    end = numbered.start() if numbered else end
    bracket = re.search(r"\s\((?![A-Z][^()]{1,30}\)\s*[.,]?$|[A-Z][^()]{1,30}\),)", text[a:end])
    if bracket:
        end = a + bracket.start()
    name = text[a:end].strip()
    if not name or not name[0].isalnum() or len(name) > 160:
        return
    hosted = draft.has("url") and not draft.has("publisher_place", "volume")
    if is_publisher(name) and not kind and not hosted:
        return
    if draft.votes.get("thesis"):  # the database that keeps it
        _put(draft, "source", trimmed(text, a, a + len(text[a:limit].rstrip(" .,;")), " ,;:"), 0.6)
        return
    if is_place(name) and not kind:
        return
    if len(name.split()) == 1 and name[0].islower() and not draft.has("url"):
        return
    if draft.facts.archive or draft.facts.edition:
        return
    government = re.match(
        r"(?:The\s)?(?:(?:U\.?S\.?|United States|UK|French|German|Russian|Chinese|Federal)\s)?(?:Ministry"
        r"|Department|Office of the (?:President|Prime)|Embassy|White House|Government|Permanent Mission|Federal"
        r" Foreign)\b",
        name,
    )
    if government and draft.has("url"):
        whole = sentence_end(text, a, limit)
        _put(draft, "publisher", trimmed(text, a, whole, " ,;:"), 0.8)
        draft.vote("web_document", 2.0)
        return
    if re.fullmatch(
        r"(?:Book )?[Rr]eview(?: essay)?|Editorial|Op-ed|Letter to the [Ee]ditor|(?:Press|News) [Rr]elease"
        r"|Press [Ss]tatement|Fact [Ss]heet",
        name,
    ):
        draft.propose("genre", name, (a, end), 0.8, "rest")
        _site_or_paper(draft, end)
        return
    container(draft, a, end, 0.75)
    if kind:
        draft.vote(kind, sure)
    issue_only(draft, end)
    owner = _OWNER.match(text, end)
    printed = kind in ("newspaper_article", "magazine_article")  # "..., Section A, ..." stands behind these
    if owner and draft.has("url") and (not printed or _FIRM.search(owner["who"])):
        _put(draft, "publisher", owner.span("who"), 0.7)


_NUMBERED = labelled(r"\s(?={iss_label}\s?\d)", **LABELS)
_PAGED = labelled(r"[^,\x00]+(?=,\s(?:\x00|(?:{page before}\s?)?[A-Z]?\d))")


def _full_date(draft: Draft) -> bool:
    """Whether the record's day is known: a bare year behind a container's name is then the volume's."""
    issued = draft.get("issued")
    return issued is not None and issued.has_day


_REVIEW = late(
    r"(?P<what>(?:[Bb]ook )?(?:[Rr]eview|[Rr]ev\.|Rezension|Compte rendu|Recensione|Reseña) (?:of|von|zu|de"
    r"|di|du)\s[^\x00]{3,200}?"
    r"(?:by|von|de|di|par)\s(?:[A-Z]\.\s?)*[^\x00.,]{3,40}(?:\s[A-Z]\.\s[^\x00.,]{2,30})?)[.,]\s"
)
_FIRM = late(r"\s(?:Company|Co|Corporation|Group|Holdings|Inc|LLC|Ltd|Media|Network|Publications|Publishing)\.?$")
_OWNER = late(r",\s(?P<who>[A-Z][^,.;:\x00\d]{3,60}(?:,\sInc\.)?)(?=,\s*\x00|\.\s*\x00)")


_UNCOVERED = late(r"[^\x00]+")
_CUT = late(r",\s|;\s|\.\s(?=[^\W\d_a-z])|\.?$|\s?[()]\s?|:\s")
_SHORTENED = late(r"\b(?:[A-Z]|St|Co|Bros|Inc|U\.S|Univ|Dept|Pub|Publ|Inst|Assoc|Gebr)$")


def _strewn(draft: Draft, start: int) -> None:  # noqa: C901
    """Place, publisher and year over commas or stops, in any order, behind the title or container."""
    text = draft.masked
    pieces: list[tuple[int, int]] = []
    position, _ = trimmed(text, start, len(text), ' ,.;:)”"' + MASK)
    for chunk in _UNCOVERED.finditer(text[position:]):
        base = position + chunk.start()
        at = 0
        for cut in _CUT.finditer(chunk[0]):
            if cut[0].startswith(".") and _SHORTENED.search(chunk[0][at : cut.start()]) and cut.end() < len(chunk[0]):
                continue
            a, b = trimmed(text, base + at, base + cut.start(), " ,;:.()[]" + MASK)
            if b > a:
                pieces.append((a, b))
            at = cut.end()
    index = 0
    while index < len(pieces):
        a, b = pieces[index]
        if (
            not draft.has("publisher", "publisher_place", "url")
            and index + 1 < len(pieces)
            and (draft.facts.after_in or not draft.facts.quoted)
        ):
            c, d = pieces[index + 1]
            named = text[a:b][:1].isupper() and len(text[a:b].split()) <= 8 and not any(x.isdigit() for x in text[a:b])
            if text[b:c] == ", " and named and is_place(text[c:d]) and not is_place(text[a:b]):
                _put(draft, "publisher", (a, b), 0.65)  # "Electa, Milano, 1988"
        words = text[a:b]
        if (
            index + 1 < len(pieces)
            and is_place(text[a : pieces[index + 1][1]])
            and pieces[index + 1][0] - b <= 2
            and not draft.has("publisher_place")
        ):
            _put(draft, "publisher_place", (a, pieces[index + 1][1]), 0.8)
            index += 2
            continue
        year = re.fullmatch(r"(?P<where>\D{2,60}?)\s(?P<y>[12]\d{3}(?:[-/–]\d{2,4})?)", words)
        if (
            year
            and not draft.has("issued", "imprint_date")
            and (is_place(year["where"]) or is_publisher(year["where"]))
        ):
            dates_found = find_dates(text, a + year.start("y"), b)
            if dates_found:
                draft.propose("issued", dates_found[0].date, dates_found[0].span, 0.85, "imprint")
                b = a + year.end("where")
                words = text[a:b]
        if is_place(words) and not draft.has("publisher_place"):
            _put(draft, "publisher_place", (a, b), 0.8)
        elif is_publisher(words) and not draft.has("publisher"):
            end = b
            if (
                index + 1 < len(pieces)
                and f"{words}, {text[pieces[index + 1][0] : pieces[index + 1][1]]}"
                and is_publisher(text[a : pieces[index + 1][1]])
                and re.match(r"(?:Brown|Straus|Rinehart|Brace|Green|Inc|Ltd|LLC)\b", text[pieces[index + 1][0] :])
            ):
                end = pieces[index + 1][1]
                index += 1
            _put(draft, "publisher", (a, end), 0.8)
        elif _PAPER_GENRE.search(words) and not is_publisher(words):
            if not draft.has("genre"):
                draft.propose("genre", draft.text[a:b].strip(), (a, b), 0.6, "rest")
        elif (
            draft.has("publisher_place")
            and not draft.has("publisher")
            and words[:1].isupper()
            and len(words) < 70
            and text[:a].rstrip().endswith((",", MASK, ":"))
            and not any(c.isdigit() for c in words)
        ):
            _put(draft, "publisher", (a, b), 0.6)
        index += 1


_PAPER_GENRE = late(r"(?<![^\W_])(?:[Rr]eport|Committee Print|[Hh]earings?|[Tt]estimony|[Tt]ranscript)(?![^\W_])")


_FIRST_BEHIND = late(r"(?:[\s.,;:)\x00]|\((?=\x00))*(?P<name>[A-ZÀ-Þ][^\x00]{2,80}?)(?=[.,]?\s*(?:\x00|$)|\.\s[—–]\s)")


def _leftovers(draft: Draft, start: int) -> None:
    """A last capitalised piece of a book's entry, when no publisher was found, is one."""
    if draft.has("publisher") or draft.has("archive", "container_title"):
        return
    if not (draft.has("issued") or draft.has("imprint_date")) or draft.facts.quoted:
        return
    text = draft.masked
    first = _FIRST_BEHIND.match(text, start)
    if first:
        paged = _PAGED.match(draft.signed, first.start("name"))
        kind, sure = periodical_kind(paged[0] if paged else first["name"])
        dated = draft.get("issued") or draft.get("imprint_date")
        day = dated.has_month
        site = draft.has("url") and not draft.has("publisher_place") and not is_publisher(first["name"])
        site = site and not (draft.votes.get("dataset") or draft.votes.get("software"))
        untold = not draft.has("author", "editor", "publisher_place", "url") and not is_publisher(first["name"])
        if dated.has_day and untold and not kind:  # "Water board to vote. (1987, October 2). Santa Fe New Mexican"
            name = _PAGED.match(draft.signed, first.start("name"))
            if name and not any(c.isdigit() for c in name[0]):
                container(draft, *name.span(), 0.7)
                draft.vote("newspaper_article", 3.0)
                return
        if (kind and day and sure >= 1.5) or (site and ". " not in first["name"]):
            container(draft, *(paged.span() if paged and kind else first.span("name")), 0.7)
            draft.vote(kind or "web_document", max(sure, 1.5))
            return
    left = [(m.start() + start, m.end() + start) for m in re.finditer(r"[^\x00]+", text[start:])]
    spans = [trimmed(text, a, b, " ,.;:()[]") for a, b in left]
    spans = [s for s in spans if s[1] - s[0] > 2 and text[s[0]].isupper()]
    if len(spans) == 1:
        a, b = spans[0]
        words = text[a:b]
        town = re.match(r"(?P<place>[A-ZÀ-Þ][^:]{2,30}):\s(?=[A-ZÀ-Þ])", words)
        if town and not draft.has("publisher_place"):
            _put(draft, "publisher_place", (a, a + town.end("place")), 0.6)
            _put(draft, "publisher", (a + town.end(), b), 0.6)
        elif len(words.split()) <= 8 and ". " not in words and not re.search(r"\d", words):
            _put(draft, "publisher", (a, b), 0.55)


# Whether there is a word in it is asked apart: in the pattern it would cost the cube of an unclosed bracket's length.
_REMARK = late(r"[(\[](?P<words>[^()\[\]\x00]{3,})[)\]]")
_WORDED = late(r"[^\W\d_]{3}")
_SERVICE = late(rf"{'|'.join(LINK_LABELS)}|pdf", re.I)
_SITE = late(r"(?<=[.\x00])\s*(?P<name>[A-Z][^\x00]{5,90}?)[.,:;]?\s*(?=\x00)")


def remarks(draft: Draft) -> None:
    """What is left behind the title and can only be a remark: words in brackets, a sentence before the chain, a host.

    Brackets and the words between a record's date and its chain become the note; a name right before an address, when
    the container is known, is the source.
    """
    start = draft.title_end
    for match in _REMARK.finditer(draft.masked, start):
        if not _WORDED.search(match["words"]):
            continue
        words = draft.text[match.start("words") : match.end("words")].strip()
        if _SERVICE.fullmatch(words):  # a link of the page that the list was copied from
            draft.label(match.span())
        elif len(words.split()) > 1:
            draft.propose("note", words, match.span(), 0.5, "remark")
    chain = draft.facts.chain_start
    if chain is not None and chain > start:
        for left in re.finditer(r"[^\x00]{12,}", draft.masked[start:chain]):
            a, b = trimmed(draft.masked, start + left.start(), start + left.end(), " ,;:.()")
            if b - a > 11 and len(draft.masked[a:b].split()) > 2:
                draft.propose("note", draft.text[a:b].strip(), (a, b), 0.5, "remark")
    url = next((p for p in draft.proposals if p.field == "url" and p.spans), None)
    if url is not None and draft.has("container_title") and not draft.has("source"):
        for match in _SITE.finditer(draft.masked, start):
            if match.end() == url.spans[0].start:
                _put(draft, "source", match.span("name"), 0.5)
