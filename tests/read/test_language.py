"""Titles in other languages are known as such, and English ones with foreign words are not."""

from __future__ import annotations

import pytest

from refkit.model.scripts import is_latin
from refkit.read.language import is_english, title_language


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
        ("Telegrama da Embaixada do Brasil em Washington", "pt"),
        ("Per Albin och kriget", "sv"),
        ("Kunst på kunst. Analyser af Emil Aarestrups lyrik", "da"),
        ("Türk ve Fransız sendikacılığı", "tr"),
        ("Arbeid og velferd i Norge etter 1945", "no"),
        ("Lupta românilor pentru unitatea naţională 1834-1849", "ro"),
        ("Magyarország története a XX. században", "hu"),
        ("Entre memória, mito e história: viajantes transatlânticos da Casa Branca", "pt"),
        ("L’arte di Andrea del Castagno", "it"),
        ("Tractatus de magistratibus eorum imperio", "la"),
        ("Stalin i Kaganovich. Perepiska. 1931–1936 gg.", "ru"),
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
        "Prosecutor v. Ahmad Al Faqi Al Mahdi",
        "Sullivan v Moody",
        "Kitab al-Aghani",
        "Søndag i Morgen",
        "Lequerica a Martín Artajo",
        "",
    ],
)
def test_english_and_what_cannot_be_told_stay_open(title: str) -> None:
    assert title_language(title) is None


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("The Origins of Alliance", True),
        ("Lengzhan shidai de Zhongguo zhanlüe juece", False),
        ("Die Sowjetunion und die deutsche Frage", False),
        ("Le passé d’une illusion", False),
        ("Холодная война", False),
        ("Sovetskaia vneshniaia politika v gody voiny", False),
        ("Mao’s China and the Cold War", True),
        ("Pravda", True),
        ("Krieg und Frieden in Europa", False),
        ("Vergangenheit, die nicht vergehen will", False),
        ("Documents Diplomatiques Français", False),
        ("Politique étrangère", False),
        ("Revue d’histoire diplomatique", False),
        ("Voprosy istorii", False),
        ("Moc bezmocných", False),
        ("Mao Zedong zhuan", False),
        ("Zhou Enlai: A Political Life", True),
        ("Dubček Speaks", True),
        ("Coup d’état in Prague", True),
        ("Bericht über die Lage in Prag", False),
        ("Arbeiterwohnungen in Linz um 1900", False),
        ("Vrouwenarbeid in de Twentse textiel, 1880-1914", False),
        ("rapport du préfet de police", False),
    ],
)
def test_what_is_english(title: str, english: bool) -> None:
    assert is_english(title) is english


def test_a_title_of_one_of_two_languages_is_foreign_and_has_no_language() -> None:
    """Spanish and Portuguese have too much in common for a short title to tell; it is not English either way."""
    assert title_language("Salazar a Teotónio Pereira") is None
    assert not is_english("Salazar a Teotónio Pereira")


def test_marks_of_transliteration_are_latin() -> None:
    """A romanized title is told from one in its own script by its letters."""
    assert is_latin("Zapisʹ besedy") and is_latin("Taʾrīkh al-ʿArab") and is_latin("Łódź, Ðà Nẵng")
    assert not is_latin("Запись беседы") and not is_latin("Zhong Su 中苏") and not is_latin("Ἀθῆναι")
