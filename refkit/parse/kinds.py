"""Decides what a source is, from the votes of the grammars and from which fields there are."""

from __future__ import annotations

import re

from refkit.knowledge.periodicals import NEWS_AGENCIES
from refkit.parse.facts import SubType
from refkit.parse.periodicals import is_reference_work, periodical_kind
from refkit.parse.proposal import Draft
from refkit.read.dates import is_forthcoming
from refkit.read.patterns import late


def decide(draft: Draft) -> str:  # noqa: C901
    """The kind with the most evidence; ties go to the kind that is more particular (the first in `_ORDER`)."""
    votes = dict(draft.votes)

    def add(kind: str, weight: float) -> None:
        votes[kind] = votes.get(kind, 0.0) + weight

    title = draft.get("title")
    container = draft.get("container_title")
    issued = draft.get("issued")
    day = issued is not None and issued.has_day
    quoted = bool(draft.facts.quoted)
    has = draft.has
    if container is not None and not draft.facts.edition:
        kind, sure = periodical_kind(container.text)
        run = has("volume", "issue")
        if kind == "government_document":
            add(kind, 3.0)
        elif kind == "newspaper_article":
            add(kind, sure + (1.2 if day else -0.6) - (2.0 if has("issue") else 0))
        elif kind == "magazine_article":
            add(kind, sure + (0.6 if day else -0.5) - (1.2 if has("issue") or (has("volume") and not day) else 0))
            if has("issue") or has("volume"):
                add("journal_article", 1.6)
        elif kind == "journal_article":
            add(kind, sure + (1.0 if run else 0.0))
        if quoted and issued is not None and is_forthcoming(issued.literal or ""):
            add("journal_article", 1.5)  # no numbers yet: "Forthcoming. “...” Cold War History"
        if not kind and day and quoted and not has("url") and not run and not has("publisher", "archive"):
            add("newspaper_article", 1.4)
        if not kind and has("url") and not run and not draft.facts.after_in:
            add("web_document", 1.6)
        if not kind and day and has("page") and quoted and not has("publisher", "archive"):
            add("newspaper_article", 0.8)
        if has("page") and not kind and run:
            add("journal_article", 1.0)
    if (
        container is not None
        and re.match(
            r"(?:[Pp]roc(?:eedings|\.)|.*\b(?:[Cc]onference|[Ss]ymposium|[Ww]orkshop) (?:on|of)\b"
            r"|(?:The\s)?\d{1,3}(?:st|nd|rd|th)\s.*\b(?:Conference|Symposium|Workshop|Congress)\b)",
            container.text,
        )
        and not has("issue")
    ):
        add("conference_paper", 4.5)
    if container is not None and is_reference_work(container.text) and not has("issue"):
        add("chapter", 3.5)
        draft.facts.csl_type = SubType("chapter", _entry_type(container.text))
    if draft.facts.after_in:
        add("chapter", 0.5 + 0.8 * has("editor") + 0.5 * has("page") + 0.5 * has("publisher", "publisher_place"))
    elif container is not None and has("editor") and has("publisher"):
        add("chapter", 2.5)
    elif container is not None and quoted and has("publisher") and not has("issue", "url") and not draft.facts.edition:
        add("chapter", 2.0)
    if has("url") and not has("publisher_place", "volume", "archive"):
        add("web_document", 0.9 + 0.4 * (not has("page")) + 0.3 * has("accessed"))
    if has("publisher", "publisher_place") and not has("container_title"):
        editors = has("editor") and not has("author")
        add("edited_book" if editors else "book", 2.0 if not quoted else 0.8)
    elif title is not None and not quoted and not has("container_title", "url", "archive"):
        add("edited_book" if has("editor") and not has("author") else "book", 0.6)
    if has("archive") and not has("publisher"):
        add("archival_document", 1.0)
    if title is not None and _OF_A_BOOK.match(title.text) and (has("issue", "volume") or container is not None):
        draft.facts.csl_type = SubType("journal_article", "review")
        add("journal_article", 1.5)
    author = draft.get("author")
    agency = author is not None and len(author) == 1 and (author[0].literal or "").casefold() in NEWS_AGENCIES
    if agency and quoted and day and not has("archive", "url"):
        add("newspaper_article", 3.0)
    if draft.facts.list_label and has("url") and not has("archive") and not draft.facts.edition:
        add("web_document", 2.0)
    if (
        title is not None
        and re.match(r"Joint (?:Statement|Declaration|Communiqu)", title.text)
        and has("url")
        and not has("archive", "volume", "author")
    ):
        add("joint_statement", 6.0)
    if has("archive") and votes.get("interview"):
        add("archival_document", -0.5)
    if not votes:
        return "other"
    best = max(votes.values())
    return next(k for k in (*_ORDER, *votes) if votes.get(k) == best)


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
    "legal_case",
    "statute",
    "bill",
    "treaty",
    "thesis",
    "hearing",
    "joint_statement",
    "letter",
    "government_document",
    "interview",
    "conference_paper",
    "speech",
    "archival_document",
    "dataset",
    "report",
    "chapter",
    "newspaper_article",
    "magazine_article",
    "journal_article",
    "web_document",
    "edited_book",
    "book",
)
