"""Where the values of an export stand in its file, so that a repair changes those letters and no others.

    places = Places(text, "ris")
    places.leaves(number, reference)        the values of one record as they are spelt
    places.spots(number, reference, field, value, span)     where a piece of a value is spelt, the likeliest first

A format is rewritten in place if a row of `_PLACES` says how its values are found. ADD A FORMAT HERE. That the edits
give the record that was meant is for the caller to see, by reading the file again.
"""

from __future__ import annotations

from refkit.formats.edit_in_place.places import NOT_REWRITTEN, REWRITTEN, Places, Spot

__all__ = ["NOT_REWRITTEN", "REWRITTEN", "Places", "Spot"]
