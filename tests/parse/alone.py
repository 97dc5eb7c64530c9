"""The grammars alone, without taggers and judge: what the tests of grammars read with."""

from __future__ import annotations

from functools import partial

from refkit.parse import parse_entry as by_all

parse_entry = partial(by_all, grammars_only=True)
