"""What the matrices of words and languages share: the languages of the tables, and the verdict on what was read."""

from __future__ import annotations

from collections.abc import Mapping

from refkit.knowledge import words
from refkit.knowledge.language import Language

LANGUAGES = {code: language for code, language in words.languages().items() if language.blanks}
TITLE = "Schiff und Hafen"


def check(read: Mapping[str, bool], holes: Mapping[str, str], language: Language) -> None:
    """Fails for a form that is not read and not on the list of holes, and for one on the list that is read."""
    missed = {form for form, right in read.items() if not right}
    listed = {hole.partition(" ")[2] for hole in holes if hole.partition(" ")[0] == language.code}
    assert missed - listed == set(), "not read, and no reason given"
    assert listed - missed == set(), "listed and read: take it off the list"
