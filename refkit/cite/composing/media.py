"""Works that are heard, seen, presented, filed or posted: broadcasts, films, maps, posts, patents, papers at meetings.

Each function is a step of `composing.compose.compose`: it moves facts to the variables in which the styles print them.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.style_needs import StyleNeeds
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_DISC = re.compile(r"(?i)(?:dvd|blu-?ray|vhs|dcp|streaming|film|35 ?mm(?: film)?|16 ?mm(?: film)?)(?: dis[ck])?")
_HEARD = ("broadcast", "motion_picture", "song", "graphic", "performance")
_NO_MEDIUM = re.compile(r"(?:print|web|paper|online|hard(?:cover|back)|paperback|internet)\.?", re.IGNORECASE)
_DURATION = re.compile(r"\d{1,3}:\d\d(?::\d\d)?|\d+ ?(?:min|hr|h|sec)\b.*")


def media(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Programmes and films with host, station, medium and duration; no medium that is only paper or the web."""
    medium = item.get("medium")
    if needs.case == "sentence" and item["type"] == "book" and str(medium or "").strip().lower() != "audiobook":
        item.pop("medium", None)  # a reader is no part of an entry in APA (10.2)
    elif needs.case == "sentence" and item["type"] == "motion_picture" and _DISC.fullmatch(str(medium or "").strip()):
        del item["medium"]  # a film is [Film], on whatever disc (APA 7, 10.12)
    elif isinstance(medium, str) and _NO_MEDIUM.fullmatch(medium.strip()) and item["type"] != "graphic":
        del item["medium"]
    elif isinstance(medium, str) and medium and medium.lower() in str(item.get("edition") or "").lower():
        del item["medium"]  # "Kindle ed." says it
    length = item.get("number-of-pages")
    if item["type"] in _HEARD and isinstance(length, str) and _DURATION.fullmatch(length):
        item.setdefault("dimensions", item.pop("number-of-pages"))
    if item["type"] == "broadcast":
        _broadcast(item, needs)
    elif item["type"] in ("motion_picture", "graphic") and item.get("container-title") and not item.get("publisher"):
        item["publisher"] = item.pop("container-title")  # the platform: YouTube; the paper of a cartoon
    elif item["type"] == "article" and item.get("container-title") and not item.get("publisher"):
        item["publisher"] = item.pop("container-title")  # the server of preprints
    genre = item.get("genre")
    picture = item["type"] in ("map", "graphic") and not item.get("medium") and needs.case != "sentence"
    if picture and isinstance(genre, str) and genre.casefold() != "map":
        item["medium"] = item.pop("genre")
    scale = item.get("scale")
    if isinstance(scale, str):
        item["scale"] = re.sub(r"(?i)^scale:?\s+|\s+scale$", "", scale.strip())


def _broadcast(item: Item, needs: StyleNeeds) -> None:
    if not item.get("publisher") and item.get("source"):
        item["publisher"] = item.pop("source")
    episode = re.search(r"\s\((?:No\.|Episode|Ep\.) (\d{1,5})\)$", str(item.get("title") or "")[-30:])
    if episode is not None and not item.get("number"):
        item["title"] = item["title"][: -len(episode[0])]
        item["number"] = episode[1]
    genre, medium = str(item.get("genre") or ""), str(item.get("medium") or "")
    if needs.case == "sentence":
        if isinstance(item.get("number"), str):
            item["number"] = re.sub(r"\b(season|episode)(?= \d)", lambda m: m[1].capitalize(), item["number"])
        return
    _series(item, genre)
    if re.fullmatch(r"(?i)(?:tv|television) (?:series(?: episode)?|episode|program(?:me)?|show)", genre.strip()):
        return  # it was aired, and where, says enough
    if "podcast" in f"{genre} {medium}".lower():
        item["medium"] = "Podcast"
    elif genre and not medium:
        item["medium"] = re.sub(r"(?i)\s+episode$", "", genre)


_NAMED_PAGES = re.compile(r"(?:press|news) release|fact sheet|\w+ (?:page|profile|group|highlight)", re.IGNORECASE)
_RECORDING = re.compile(r"\b(?:audio|video|recording|transcript|slides|webinar|podcast)\b")
_PICTURES = frozenset(("photo", "photograph", "video", "image", "reel", "story"))
_PLAIN = frozenset(
    ("article", "journal article", "newspaper article", "magazine article", "blog post", "web page", "webpage")
)


def genres(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A genre that says no more than the type is not printed, nor one that the page's own title says."""
    genre = item.get("genre")
    if not isinstance(genre, str) or needs.case in ("", "works"):
        return
    plain = genre.strip().casefold()
    page = item["type"] == "webpage" and not _NAMED_PAGES.fullmatch(plain)
    if page or (item["type"].startswith(("article-", "post-weblog")) and plain in _PLAIN):
        del item["genre"]
    elif item.get("medium"):
        return
    elif item["type"] == "book" and plain == "audiobook":
        item["medium"] = item.pop("genre")
    elif item["type"] == "post" and needs.case.startswith("headline"):
        if plain in _PICTURES:
            item["medium"] = plain  # "Instagram photo" (CMOS 17, 14.209)
    elif needs.case.startswith("headline") and (
        (item["type"] == "motion_picture" and plain != "film")
        or (item["type"] == "speech" and _RECORDING.search(plain))
    ):
        item["medium"] = item.pop("genre")


_SERIES = re.compile(r"(?:(?:audio |video )?podcast|(?:tv|television|radio|web) (?:mini)?series)", re.IGNORECASE)


def _series(item: Item, genre: str) -> None:
    """A series as a whole is a programme: its name is in italics."""
    if not item.get("container-title") and item.get("title") and _SERIES.fullmatch(genre.strip()):
        item["container-title"] = item.pop("title")
        item.pop("title-short", None)


def papers(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A paper at "the annual meeting of ..." in Chicago; APA names meeting and kind of paper."""
    if item["type"] != "paper-conference" or needs.case in ("", "works"):
        return
    event, genre = item.get("event-title"), str(item.get("genre") or "")
    if needs.case == "sentence" and genre.strip().lower() == "poster":
        item["genre"] = "Poster presentation"
    if re.fullmatch(r"(?i)(?:conference |unpublished )?papers?(?: presented| presentation)?", genre.strip()):
        del item["genre"]
        genre = ""
    if isinstance(event, str):
        event = re.sub(r"(?i)^(?:(?:paper )?presented )?(?:at|to) (?=\S)", "", event)
        event = re.sub(r"^[Tt]he ", "", event)
        if not needs.drop_the:
            item["event-title"] = event[:1].upper() + event[1:]
        elif _MEETING.search(event) and not _DETERMINED.match(event):
            plain = re.match(r"(?:Annual|Biennial) (?=[a-z])", event)
            item["event-title"] = f"the {event[:1].lower() + event[1:] if plain else event}"
        else:
            item["event-title"] = event


_UNPUBLISHED = re.compile(r"(?i)(?:working|discussion|unpublished|occasional|draft) papers?|unpublished manuscript")


def talks(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A lecture stands beside where it was held (CMOS 17, 14.217), a working paper without a number beside its house
    (14.218): the styles print the `medium` of a speech there."""
    if not needs.case.startswith("headline"):
        return
    genre = item.get("genre")
    if item["type"] == "speech" and isinstance(genre, str) and item.get("event-title") and not item.get("medium"):
        item["medium"] = item.pop("genre")
    elif (
        item["type"] == "report"
        and isinstance(genre, str)
        and _UNPUBLISHED.fullmatch(genre.strip())
        and item.get("publisher")
        and not any(item.get(k) for k in ("number", "collection-title", "container-title", "editor"))
    ):
        item["type"] = "speech"
        item["medium"] = item.pop("genre")
        item["event-title"] = item.pop("publisher")
        if item.get("publisher-place"):
            item["event-place"] = item.pop("publisher-place")


_MEETING = re.compile(r"(?i)\b(?:meeting|conference|congress|convention|symposium|workshop|colloquium|seminar)\b")
_DETERMINED = re.compile(r"(?:[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts) |\w+[’']s |[“‘]")


_UNITED_STATES = re.compile(r"U\. ?S\.(?: ?A\.)?|USA?|United States(?: of America)?")
_FILED = re.compile(r"[Ff]iled (?:on )?([^.;]{4,30}\d{4})\.?")


def patents(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The office once, and the day of filing: "US Patent 4,586,960, filed June 26, 1984, and issued May 6, 1986"."""
    if item["type"] != "patent":
        return
    number = str(item.get("number") or "")
    number = re.sub(r"(?i)^(.*?)\bpatent\b(?:\s+(?:no\.|number))?\s*", r"\1", number).strip()
    office = re.match(r"(?:U\.?\s?S\.?(?:\s?A\.?)?|GB|EP|DE|FR|JP|WO|British|German|French)\s+(?=\d)", number)
    if office is not None:
        number = number[office.end() :]
        item.setdefault("authority", office[0].strip())
    if number:
        item["number"] = number.replace("-", "\\-")
    if _UNITED_STATES.fullmatch(str(item.get("authority") or "")):
        item["authority"] = "U.S." if needs.case == "sentence" else "US"
    filed = _FILED.fullmatch(str(item.get("note") or "").strip())
    if filed is not None and not item.get("submitted") and needs.case != "works":
        item["submitted"] = {"literal": filed[1]}
        del item["note"]


def special_issues(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """ "Special issue" is what it is, not its title."""
    title = item.get("title")
    if item["type"] != "periodical" or not item.get("container-title") or not isinstance(title, str):
        return
    label = re.match(r"(?i)((?:special|theme|themed) (?:issue|section)|(?:forum|symposium))\s*[:.,]\s+(?=\S)", title)
    if label is not None:
        item["title"] = title[label.end() :]
        item.setdefault("genre", label[1][:1].upper() + label[1][1:].lower())


_ARTICLE_NUMBER = re.compile(r"(?i)(?:art(?:icle|\.)?\s*(?:no\.?|id)?\s+)?([a-z]{1,2}\d{3,}|\d{5,})")


def article_numbers(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """An article's number is no page: "Article e0249876" in APA (9.27), in the place of the pages in Chicago."""
    if item["type"] not in ("article-journal", "review", "review-book") or needs.case == "works":
        return
    number, page = item.get("number"), item.get("page")
    if isinstance(number, str):
        item["number"] = re.sub(r"(?i)^art(?:icle|\.)?\s*(?:no\.?|number|id)?\s+(?=\S)", "", number).replace("-", "\\-")
        if number == item.get("issue"):
            del item["number"]
    elif isinstance(page, str) and (found := _ARTICLE_NUMBER.fullmatch(page.strip())) is not None:
        labelled = page.strip() != found[1]
        if labelled or re.match(r"[eE]\d", found[1]):
            item["number"] = found[1]
            del item["page"]


def once(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """What holds the work is not named again as its publisher, nor in APA as the author's own site (APA 7, 10.16)."""
    container = item.get("container-title")
    if item.get("container-author") and item.get("container-author") == item.get("author"):
        del item["container-author"]  # "In Collected Works": the author's own
    if not isinstance(container, str):
        return
    if str(item.get("publisher") or "").casefold() == container.casefold() and item["type"].startswith(
        ("entry", "webpage")
    ):
        item.pop("publisher", None)
    authors = item.get("author") or []
    if needs.case not in ("", "works") and item["type"] == "webpage" and len(authors) == 1:
        body = str(authors[0].get("literal") or "")
        if body and body.casefold() == container.casefold():
            del item["container-title"]
            if item.get("publisher") == body:
                item.pop("publisher", None)
