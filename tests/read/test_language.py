"""Titles in other languages are known as such, and English ones with foreign words are not."""

from __future__ import annotations

import pytest

from refkit.read.language import title_language


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Krisen im Kalten Krieg", "de"),
        ("Vierteljahrshefte für Zeitgeschichte", "de"),
        ("Politique étrangère", "fr"),
        ("Documents diplomatiques français", "fr"),
        ("La rebelión de las masas", "es"),
        ("Storia delle relazioni internazionali", "it"),
        ("Новая и новейшая история", "ru"),
        ("Novaia i noveishaia istoriia", "ru"),
        ("Dějiny a současnost", "cs"),
    ],
)
def test_little_words_and_letters_tell_the_language(title: str, language: str) -> None:
    assert title_language(title) == language


@pytest.mark.parametrize(
    "title",
    [
        "Détente and Rollback",
        "The Cold War and the Middle East",
        "Die Hard",
        "Coup d’état: A Practical Handbook",
        "United States v. Progressive, Inc.",
        "UNGA Res. 377(V)",
        "",
    ],
)
def test_english_and_what_cannot_be_told_stay_open(title: str) -> None:
    assert title_language(title) is None
