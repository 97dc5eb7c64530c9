"""Which kind an item of another program becomes by its CSL type: a new kind takes none from an old one unseen."""

from __future__ import annotations

import pytest

from refkit.model import from_csl

KINDS = {
    "audiovisual": "broadcast motion_picture performance song",
    "bill": "bill",
    "book": "book",
    "chapter": "chapter entry entry-dictionary entry-encyclopedia",
    "conference_paper": "paper-conference",
    "dataset": "dataset",
    "hearing": "hearing",
    "interview": "interview",
    "journal_article": "article-journal review review-book",
    "legal_case": "legal_case",
    "letter": "personal_communication",
    "magazine_article": "article-magazine",
    "newspaper_article": "article-newspaper",
    "patent": "patent",
    "report": "report",
    "software": "software",
    "speech": "speech",
    "statute": "legislation regulation",
    "thesis": "thesis",
    "treaty": "treaty",
    "web_document": "post post-weblog webpage",
    "archival_document": "collection manuscript",
    "other": "article document event figure graphic map musical_score pamphlet periodical standard",
}


@pytest.mark.parametrize(("csl_type", "kind"), [(t, kind) for kind, types in KINDS.items() for t in types.split()])
def test_a_csl_type_alone_is_read_as_one_kind(csl_type: str, kind: str) -> None:
    assert from_csl({"type": csl_type, "title": "Title"}).kind == kind
