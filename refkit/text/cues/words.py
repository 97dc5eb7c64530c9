"""Words that only say what text looks like, a reference, a heading or prose; what they mean is for the readers above.

The tables are those of `refkit.knowledge`. Words are folded with `str.casefold`.
"""

from __future__ import annotations

from refkit.knowledge.abbreviations import IN_REFERENCES, JOINING
from refkit.knowledge.english import SEASONS
from refkit.knowledge.names import NOT_IN_PAIRS
from refkit.knowledge.places import PLACES
from refkit.knowledge.words import is_month, months

# Seasons of other languages are names: Sommer, Herbst, Primavera.
MONTHS = frozenset(word for word in months() if is_month(word)) | {season.casefold() for season in SEASONS}
NOT_NAMES = MONTHS | NOT_IN_PAIRS
TOWNS = frozenset(place.casefold() for place in PLACES)
ABBREVIATIONS = IN_REFERENCES | JOINING
