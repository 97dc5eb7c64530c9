"""Letters whose title is only who wrote to whom: "Bevin to Attlee", as catalogues and notes have it.

Behind the author in a list it would say the names twice; the styles say "Letter to Attlee" of what the letter is
(CMOS 18, 14.111; Publication Manual 10.12).
"""

from __future__ import annotations

import re

from refkit.knowledge.archives import TO_WORDS
from refkit.knowledge.documents import LETTER_GENRES
from refkit.model.types import ReferenceBase

_WORD = re.compile(r"[^\W_]+")
_BESIDE_NAMES = frozenset((*TO_WORDS, *LETTER_GENRES, "from", "by", "the", "von", "de"))


def titled_by_names(reference: ReferenceBase) -> bool:
    """Whether a letter's title is only its sender and recipient, and a word for what it is.

    What an office sent without a word for it ("Foreign Office to Washington") may be anything; it keeps its title.
    """
    title, author, recipient = reference.title, reference.author, reference.recipient
    if reference.effective_csl_type != "personal_communication" or title is None or not (author and recipient):
        return False
    if not reference.genre and any(name.literal for name in (*author, *recipient)):
        return False
    senders, recipients = (_words(" ".join(map(str, names))) for names in (author, recipient))
    told = _words(title.text or "")
    beside = told - senders - recipients
    return bool(told & senders and told & recipients) and beside <= _BESIDE_NAMES | _words(reference.genre or "")


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
