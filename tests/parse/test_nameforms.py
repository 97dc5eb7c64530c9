"""The forms of names in lists of authors."""

from __future__ import annotations

from refkit.model import Name
from tests.parse.alone import parse_entry


def test_a_particle_behind_the_given_name_drops() -> None:
    (name,) = parse_entry("Tocqueville, Alexis de. Democracy in America. New York: Knopf, 1945.").author
    assert name == Name(family="Tocqueville", given="Alexis", dropping_particle="de")
