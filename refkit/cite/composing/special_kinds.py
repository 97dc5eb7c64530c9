"""Kinds of source that need more than their fields: official records, interviews, documents that nothing heads.

Each function is a step of `composing.compose.compose`. Nothing is added that the record does not say; facts only move
to where the styles print them.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.composing.archive_block import capital
from refkit.cite.composing.notes import add_note
from refkit.cite.style_needs import StyleNeeds
from refkit.knowledge.places import PLACES
from refkit.model.types import ReferenceBase
from refkit.read.patterns import worded

Item = dict[str, Any]

_CONGRESS = re.compile(
    r"(?:the )?(?:U\.? ?S\.?|United States) Congress\b[,.:]?\s*|(?:the )?(?:U\.? ?S\.?|United States) (?=Senate|House)",
    re.IGNORECASE,
)
_DEBATES = re.compile(
    r"(?:U\.?S\.? )?(?:Congressional Record|Cong\. ?Rec\.?)\b|(?:\w+ )?Hansard\b|Parliamentary Debates\b"
    r"|House of (?:Commons|Lords) Debates\b",
    re.IGNORECASE,
)
_GAZETTE = re.compile(r"\bReg(?:ister\b|\.|$)|Gazette|Official Journal", re.IGNORECASE)
_OWN_REPORTS = re.compile(r"U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|I\. ?C\. ?J\. Reports")
_UNTITLED_INTERVIEW = re.compile(
    r"(?:(?:telephone|phone|personal|e-?mail|oral history) )?interview(?:ed)? (?:by|with) (?:the )?author\b[^:]{0,60}",
    re.IGNORECASE,
)
_ARCHIVED = frozenset("document manuscript collection personal_communication".split())


def official_records(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Hearings with their committee, Congress and session; records of debates; the Federal Register without §."""
    session = item.pop("session", None)
    _orders(item, needs)
    if item["type"] == "hearing":
        _testimony(item, needs)
    if item["type"] == "legislation" and isinstance(item.get("number"), str):
        number = re.sub(r"(?i)^(?:pub(?:lic|\.)?\s+l(?:aw|\.)?)\s*(?:no\.?\s*)?(?=\d)", "", item["number"])
        item["number"] = re.sub(r"(?<!\\)-", r"\\-", number)  # no range
    if item["type"] == "legal_case" and _OWN_REPORTS.fullmatch(str(item.get("container-title") or "")):
        item.pop("authority", None)  # the reports of one court say which (Bluebook, 10.4)
    title = str(item.get("title") or "")
    if item["type"] == "hearing":
        _committee(item, title)
    elif _DEBATES.match(title) and not item.get("author") and not item.get("container-title"):
        item["type"] = "hearing"  # printed like one: title, session, volume, pages
        item["title"] = re.sub(r"^Cong\. ?Rec\.?(?=\s|$|,)", "Congressional Record", title)
    elif item["type"] in ("legislation", "regulation") and _GAZETTE.search(str(item.get("container-title") or "")):
        item["type"] = "regulation"  # a gazette is cited by page and day: 17 Fed. Reg. 3139 (April 8, 1952)
        if "section" in item:
            item["page"] = item.get("page") or item["section"]
            del item["section"]
    if isinstance(session, str) and session:
        if item["type"] in ("hearing", "bill") and not item.get("chapter-number"):
            item["chapter-number"] = session.rstrip(".") + "." if session.endswith("sess.") else session
        else:
            add_note(item, session)


def _orders(item: Item, needs: StyleNeeds) -> None:
    """Orders of a president as lawyers cite them: Exec. Order No. 13,676, 3 C.F.R. 294 (2014)."""
    genre = str(item.get("genre") or "")
    if item["type"] not in ("legislation", "regulation", "bill") or not isinstance(item.get("number"), str):
        return
    order = re.fullmatch(r"(?i)(?:(exec(?:utive|\.) order)|(proclamation))(?:,? no\.)?", genre.strip())
    if order is None or needs.case in ("", "works"):
        return
    number = re.sub(r"(?i)^(?:(?:exec(?:utive|\.) order|proclamation) )?(?:no\. )?(?=\d)", "", item.pop("number"))
    item["type"] = "regulation"
    del item["genre"]
    title = str(item.get("title") or "")
    if number not in title:  # in words: "13,901" is no list of two numbers
        label = "Exec. Order No." if order[1] else "Proclamation No."
        item["title"] = ", ".join(p for p in (f"{label} {number}", title) if p)


def _testimony(item: Item, needs: StyleNeeds) -> None:
    """Who spoke at a hearing is told behind it: "(testimony of X)" (CMOS 17, 14.294; APA 7, 11.5)."""
    speakers = [n for n in item.get("author") or () if n.get("family")]
    if not speakers or len(speakers) != len(item["author"]) or needs.case in ("", "works"):
        return
    item["contributor"] = item.pop("author")
    genre = re.sub(r"(?i)\s+of$", "", str(item.get("genre") or "")).strip().lower()
    item["genre"] = genre if genre in ("testimony", "statement", "remarks") else "testimony"


def _committee(item: Item, title: str) -> None:
    """ "Nuclear Test Ban Treaty: Hearings Before the Senate Committee on Foreign Relations" (CMOS 18, 14.185)."""
    names = item.get("author") or []
    body = str(names[0].get("literal") or "") if len(names) == 1 else str(item.get("authority") or "")
    if not body or not title or " before " in title.lower():
        return
    item.pop("author", None)
    item.pop("authority", None)
    committee = re.sub(r"\s*[,.]\s+", " ", _CONGRESS.sub("", body)).strip()
    if committee:
        item.setdefault("title-short", title)
        item["title"] = f"{title} Before the {re.sub(r'^[Tt]he ', '', committee)}"


_DEGREES = (
    (
        re.compile(r"(?:ph\.? ?d\.?|d\.? ?phil\.?|doctoral) (?:diss\.?|dissertation|thesis)", re.IGNORECASE),
        "Doctoral dissertation",
    ),
    (
        re.compile(
            r"(?:m\.? ?a\.?|m\.? ?phil\.?|m\.? ?sc\.?|master[’']?s) (?:thesis|diss\.?|dissertation)", re.IGNORECASE
        ),
        "Master’s thesis",
    ),
)


def theses(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """APA names the degree in words (APA 7, 10.6)."""
    genre = item.get("genre")
    if item["type"] == "thesis" and needs.case == "sentence" and isinstance(genre, str):
        item["genre"] = next((words for degree, words in _DEGREES if degree.fullmatch(genre.strip())), genre)


def unsigned(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A newspaper that is named as its own author is unsigned."""
    names = item.get("author") or []
    if item["type"] not in ("article-newspaper", "article-magazine") or len(names) != 1:
        return
    author, press = (
        re.sub(r"^[Tt]he ", "", str(s or "")) for s in (names[0].get("literal"), item.get("container-title"))
    )
    if author and author.casefold() == press.casefold():
        del item["author"]


def reports(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Numbers without the sentence's stop; a numbered series of papers is the label of its number."""
    date = reference.issued
    if item["type"] == "report" and date is not None and date.has_month and not date.has_day and needs.case != "works":
        # The day of a document of an assembly is printed, the month of a report is not.
        item["issued"] = {**item["issued"], "date-parts": [p[:1] for p in item["issued"].get("date-parts", ())]}
    number = item.get("number")
    if item["type"] not in ("report", "article") or not isinstance(number, str):
        return
    number = number.strip().rstrip(".,;")
    item["number"] = number
    series = item.get("collection-title") if not item.get("collection-number") else None
    if series and re.fullmatch(r"\d+[A-Za-z]?", number) and not item.get("genre"):
        item["genre"] = re.sub(r"(?i),?\s+(?:no|nos|number)\.?$", "", item.pop("collection-title"))
    elif not number:
        del item["number"]


_NO_TITLE = re.compile(
    r"(?:(?:personal|private|collected) )?(?:papers|records|correspondence|manuscripts)", re.IGNORECASE
)


def documents(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Titles begin with a capital; "Papers" behind a person is none (CMOS 18, 14.127); no number is told twice."""
    title = item.get("title")
    number = reference.document_number
    if item["type"] == "book" and number and not reference.container_title:
        label = "Doc." if number[:1].isdigit() else ""
        add_note(item, f"{label} {number}".strip())  # the edition itself is cited, by the document in it
    if item["type"] not in _ARCHIVED or not isinstance(title, str) or not title:
        return
    item["title"] = capital(title)
    number = str(item.get("number") or "")
    if number and not item.get("container-title") and re.search(rf"(?<!\w){re.escape(number)}(?!\w)", title):
        del item["number"]
    if needs.case.startswith("headline") and item.get("author") and _NO_TITLE.fullmatch(title.strip()):
        item["genre"] = item.pop("title")
        item.pop("title-short", None)


def interviews(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """ "Interview by author" is no title; the place of a conversation is where it was held."""
    if item["type"] in ("interview", "speech") and not item.get("event-place") and not item.get("publisher"):
        place = item.pop("publisher-place", None)
        if place:
            item["event-place"] = place
    if isinstance(item.get("event-title"), str) and item["type"] != "paper-conference":
        item["event-title"] = re.sub(r"^the ", "", item["event-title"])
    title = item.get("title")
    said = needs.case != "sentence" and item.get("interviewer") and str(item.get("genre")).casefold() == "interview"
    if item["type"] == "interview" and said and not title:
        del item["genre"]  # "Interview by Walter Cronkite" says it
    if item["type"] == "interview" and item.get("interviewer") and title in PLACES and not item.get("event-place"):
        item["event-place"] = item.pop("title")
        item.pop("title-short", None)
        title = None
    if item["type"] == "interview":
        _recorded(item, needs)
    askers = [n.get("family") or n.get("literal") or "\0" for n in item.get("interviewer", ())]
    if item["type"] == "interview" and isinstance(title, str) and any(asker in title for asker in askers):
        del item["interviewer"]  # "Oral History Interview with Dean Rusk by Paige Mulhollan" names him
    if item["type"] == "interview" and isinstance(title, str) and _UNTITLED_INTERVIEW.fullmatch(title.strip()):
        item["genre"] = capital(item.pop("title").strip())
        item.pop("title-short", None)


_BEFORE_MEDIUM = r"(?:audio|video|tape|sound|digital|telephone|transcript|typescript|and) ?"
_MEDIUM = r"(?:transcript|typescript|recording|tape|audio|video|videotape|audiotape|podcast)s?"
_RECORDED = re.compile(f"(?:{_BEFORE_MEDIUM})*{_MEDIUM}", re.IGNORECASE)


def _recorded(item: Item, needs: StyleNeeds) -> None:
    """A transcript or tape is the medium; "By X" is enough where the title has said that it is an interview."""
    genre = str(item.get("genre") or "").strip()
    if _RECORDED.fullmatch(genre) and not item.get("medium"):
        item["medium"] = item.pop("genre")
    elif item.get("interviewer") and re.fullmatch(r"(?i)(?:broadcast |personal |oral history )?interview", genre):
        del item["genre"]
    told = re.search(r"(?i)\binterview\b", str(item.get("title") or ""))
    if needs.case.startswith("headline") and told and item.get("interviewer") and item.get("container-title"):
        item["contributor"] = item.pop("interviewer")


def possession(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """ "in author's possession" says where a source lies; it is no volume."""
    container = item.get("container-title")
    if isinstance(container, str) and re.match(r"(?i)in (?:the )?(?:author|possession)", container):
        del item["container-title"]
        item.pop("container-title-short", None)
        add_note(item, capital(container))


def headless(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """What has neither author nor title is filed under what holds it: the series, the collection, the repository."""
    container = item.get("container-title")
    if isinstance(container, str) and item["type"] in _ARCHIVED | {"chapter"}:
        container = re.sub(r"^FRUS\b", "Foreign Relations of the United States", container)
        container = re.sub(r"^(Foreign Relations of the United States) (?=\d{4})", r"\1, ", container)
        item["container-title"] = container
    if any(item.get(k) for k in ("author", "title", "genre", "recipient", "director", "composer")):
        return
    if container and item["type"] in _ARCHIVED | {"chapter"}:
        item["title"] = item.pop("container-title")
        item["type"] = "periodical"
        number = item.pop("number", None) or reference.document_number
        if number:
            add_note(item, f"Doc. {number}")
        return
    if item["type"] not in _ARCHIVED:
        return
    shelf = str(item.get("archive_location") or item.get("call-number") or "")
    if item.get("archive_collection"):
        item["author"] = [{"literal": item.pop("archive_collection")}]
        if shelf and "archive" in item:
            item["call-number"] = item.pop("archive_location", shelf)
    elif item.get("archive"):
        place = item.pop("archive-place", None)
        item["author"] = [{"literal": ", ".join(p for p in (item.pop("archive"), place) if p)}]
        item.pop("archive_location", None)
        item.pop("call-number", None)
        if shelf:
            item["archive"] = capital(shelf)


_OTHERS = worded(r"(?i:{others}|(?:and )?(?:others|et\.? al\.?)|等)")


def others(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """Names that the source ends with "et al." or "and others" end so (`without_and` takes out the "and")."""
    for names in item.values():
        if isinstance(names, list) and len(names) > 1 and isinstance(names[-1], dict):
            literal = names[-1].get("literal")
            if isinstance(literal, str) and _OTHERS.fullmatch(literal.strip()):
                names[-1] = {"literal": "et al."}


def without_and(entry: str) -> str:
    """ "Hasegawa, Tsuyoshi, and et al." is "Hasegawa, Tsuyoshi, et al."; one "et al." is enough."""
    if "et al." not in entry:
        return entry
    entry = re.sub(r"(,?) (?:and|&|&amp;|&#38;) et al\.", r"\1 et al.", entry)
    return re.sub(r"et al\.(?:,? et al\.)+", "et al.", entry)
