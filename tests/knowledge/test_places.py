"""Tables of places agree with each other."""

from __future__ import annotations

from refkit.knowledge.places import COUNTRIES, PLACES, PLACES_BEFORE_A_COMMA, POSTS, REGIONS


def test_towns_before_a_comma_are_towns() -> None:
    assert {place.casefold() for place in PLACES} >= PLACES_BEFORE_A_COMMA


def test_no_country_is_a_town() -> None:
    assert not COUNTRIES & PLACES - {"México"}
    assert not COUNTRIES & POSTS


def test_states_and_countries_are_told_apart_from_towns_that_bear_their_names() -> None:
    assert {"New York", "Massachusetts", "Mass.", "MA", "UK"} <= REGIONS
    assert {"New York"} == REGIONS & PLACES
