"""Fixtures of the reading half."""

from __future__ import annotations

import pytest

from refkit.knowledge.language import Language
from tests.parse.matrix import LANGUAGES


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the tables whose words are parted by blanks."""
    return LANGUAGES[request.param]
