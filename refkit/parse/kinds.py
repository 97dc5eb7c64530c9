"""Decides what a source is, from the votes of the grammars and from which fields there are."""

from __future__ import annotations

from collections.abc import Callable

from refkit.knowledge.periodicals import NEWS_AGENCIES
from refkit.parse.facts import SubType
from refkit.parse.periodicals import is_reference_work, periodical_kind
from refkit.parse.proposal import Draft
from refkit.read.dates import is_forthcoming
from refkit.read.patterns import late


def decide(draft: Draft) -> str:
    """The kind with the most evidence; ties go to the kind that is more particular (the first in `_ORDER`)."""
    votes = dict(draft.votes)

    def add(kind: str, weight: float) -> None:
        votes[kind] = votes.get(kind, 0.0) + weight

    issued = draft.get("issued")
    day = issued is not None and issued.has_day
    container = draft.get("container_title")
    if container is not None and not draft.facts.edition:
        _periodical(draft, container.text, day, add)
    if container is not None and not draft.has("issue"):
        _whole_work(draft, container.text, add)
    _chapter(draft, add)
    _book_site_or_record(draft, add)
    _particular(draft, day, add)
    if draft.has("archive") and votes.get("interview"):
        add("archival_document", -0.5)
    if not votes:
        return "other"
    best = max(votes.values())
    return next(k for k in (*_ORDER, *votes) if votes.get(k) == best)


_Add = Callable[[str, float], None]


def _periodical(draft: Draft, name: str, day: bool, add: _Add) -> None:
    """What the name of the container says, with the numbers and the date beside it."""
    kind, sure = periodical_kind(name)
    if kind:
        _of_name(draft, kind, sure, day, add)
    else:
        _of_no_name(draft, day, add)
    issued = draft.get("issued")
    if draft.facts.quoted and issued is not None and is_forthcoming(issued.literal or ""):
        add("journal_article", 1.5)  # no numbers yet: "Forthcoming. “...” Cold War History"


def _of_name(draft: Draft, kind: str, sure: float, day: bool, add: _Add) -> None:
    """A periodical's name counts more where its numbers, or the day of a newspaper, are there, and less where not."""
    volume, issue = draft.has("volume"), draft.has("issue")
    if kind == "government_document":
        add(kind, 3.0)
    elif kind == "newspaper_article":
        add(kind, sure + (1.2 if day else -0.6) - (2.0 if issue else 0))
    elif kind == "magazine_article":
        add(kind, sure + (0.6 if day else -0.5) - (1.2 if issue or (volume and not day) else 0))
        if issue or volume:
            add("journal_article", 1.6)
    elif kind == "journal_article":
        add(kind, sure + (1.0 if volume or issue else 0.0))


def _of_no_name(draft: Draft, day: bool, add: _Add) -> None:
    """A container without a telling name: a newspaper by its day, a site by its address, a journal by its numbers."""
    has, quoted = draft.has, draft.facts.quoted
    run, page = has("volume", "issue"), has("page")
    if day and quoted and not has("publisher", "archive"):
        if not run and not has("url"):
            add("newspaper_article", 1.4)
        if page:
            add("newspaper_article", 0.8)
    if not run and has("url") and not draft.facts.after_in:
        add("web_document", 1.6)
    if page and run:
        add("journal_article", 1.0)


_MEETING = r"[Cc]onference|[Ss]ymposium|[Ww]orkshop"
_NUMBERED_MEETING = r"(?:The\s)?\d{1,3}(?:st|nd|rd|th)\s.*\b(?:Conference|Symposium|Workshop|Congress)\b"
_PROCEEDINGS = late(rf"(?:[Pp]roc(?:eedings|\.)|.*\b(?:{_MEETING}) (?:on|of)\b|{_NUMBERED_MEETING})")


def _whole_work(draft: Draft, name: str, add: _Add) -> None:
    """Proceedings and works of reference, by their names."""
    if _PROCEEDINGS.match(name):
        add("conference_paper", 4.5)
    if is_reference_work(name):
        add("chapter", 3.5)
        draft.facts.csl_type = SubType("chapter", _entry_type(name))


def _chapter(draft: Draft, add: _Add) -> None:
    has = draft.has
    paper = has("editor", "page", "publisher", "publisher_place", "volume", "issue", "edition")
    told = draft.votes.get("dataset") or draft.votes.get("software")
    if draft.facts.after_in and has("url") and not paper and not told:
        add("web_document", 4.0)  # "In: Bianca Walther, https://...": a site
    if draft.facts.after_in:
        add("chapter", 0.5 + 0.8 * has("editor") + 0.5 * has("page") + 0.5 * has("publisher", "publisher_place"))
    elif not has("container_title") or not has("publisher"):
        return
    elif has("editor"):
        add("chapter", 2.5)
    elif draft.facts.quoted and not has("issue", "url") and not draft.facts.edition:
        add("chapter", 2.0)


def _book_site_or_record(draft: Draft, add: _Add) -> None:
    has, quoted = draft.has, draft.facts.quoted
    book = "edited_book" if has("editor") and not has("author") else "book"
    if has("url") and not has("publisher_place", "volume", "archive"):
        add("web_document", 0.9 + 0.4 * (not has("page")) + 0.3 * has("accessed"))
    if has("publisher", "publisher_place") and not has("container_title"):
        add(book, 2.0 if not quoted else 0.8)
    elif has("title") and not quoted and not has("container_title", "url", "archive"):
        add(book, 0.6)
    if has("archive") and not has("publisher"):
        add("archival_document", 1.0)


_JOINT = late("Joint (?:Statement|Declaration|Communiqu)")


def _particular(draft: Draft, day: bool, add: _Add) -> None:
    """Reviews, reports of agencies, labels of the list, joint statements."""
    has, title, author = draft.has, draft.get("title"), draft.get("author")
    if title is not None and _OF_A_BOOK.match(title.text) and has("issue", "volume", "container_title"):
        draft.facts.csl_type = SubType("journal_article", "review")
        add("journal_article", 1.5)
    agency = author is not None and len(author) == 1 and (author[0].literal or "").casefold() in NEWS_AGENCIES
    if agency and draft.facts.quoted and day and not has("archive", "url"):
        add("newspaper_article", 3.0)
    if draft.facts.list_label and has("url") and not has("archive") and not draft.facts.edition:
        add("web_document", 2.0)
    if title is not None and _JOINT.match(title.text) and has("url") and not has("archive", "volume", "author"):
        add("joint_statement", 6.0)


_OF_A_BOOK = late(
    r"(?:[Bb]ook )?(?:[Rr]eview|[Rr]ezension|[Cc]ompte rendu|[Rr]ecensione|[Rr]eseña) (?:of|zu|von|de|di|du)\s"
)


def _entry_type(container: str) -> str:
    """The CSL type of an article in a work of reference, by the work's name; dictionaries of persons tell lives."""
    words = container.casefold()
    spoken = any(w in words for w in ("diction", "wörterbuch", "dizionario", "diccionario", "dicionário"))
    lives = any(w in words for w in ("biogra", "biográ", "history", "histor", "geschichte"))
    return "entry-dictionary" if spoken and not lives else "entry-encyclopedia"


_ORDER = (
    "legal_case", "statute", "bill", "treaty", "thesis", "hearing", "joint_statement", "letter", "government_document",
    "interview", "conference_paper", "speech", "archival_document", "dataset", "report", "chapter", "newspaper_article",
    "magazine_article", "journal_article", "web_document", "edited_book", "book",
)  # fmt: skip
