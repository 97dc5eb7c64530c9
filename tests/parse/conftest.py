"""Fixtures of the reading half."""

from __future__ import annotations

from pathlib import Path

import pytest

from refkit.knowledge.language import Language
from refkit.parse import readers
from refkit.parse.models import Models, load
from tests.parse.matrix import LANGUAGES
from tests.train import made


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the tables whose words are parted by blanks."""
    return LANGUAGES[request.param]


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with tiny models, fitted on made-up references."""
    folder = tmp_path_factory.mktemp("weights")
    for name, data in made.files().items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="session")
def models(weights: Path) -> Models:
    """The tiny models."""
    return load(weights)


@pytest.fixture
def tiny(models: Models, monkeypatch: pytest.MonkeyPatch) -> Models:
    """Whatever is read in the test is read by the tiny models."""
    monkeypatch.setattr(readers, "shipped", lambda: models)
    return models
