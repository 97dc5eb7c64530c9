"""Words that only say what text looks like, a reference, a heading or prose; what they mean is for the readers above.

The tables are those of `refkit.knowledge`. Words are folded with `str.casefold`.
"""

from __future__ import annotations

from refkit.knowledge.abbreviations import IN_REFERENCES, JOINING
from refkit.knowledge.names import NOT_IN_PAIRS
from refkit.knowledge.places import PLACES

MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter
    januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre
    novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
""".split()
)
NOT_NAMES = MONTHS | NOT_IN_PAIRS
TOWNS = frozenset(place.casefold() for place in PLACES)
ABBREVIATIONS = IN_REFERENCES | JOINING
