"""The catalogue is in order, and tells names from words."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections import Counter
from typing import get_args

import pytest

from refkit.knowledge import catalogue
from refkit.knowledge.catalogue import FILES, PERIODICALS, Subject, is_press, is_town, periodical, rows, sections, town
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.periodicals import periodical_kind

SUBJECTS = get_args(Subject)


def names(subject: Subject) -> list[str]:
    return [name for section in sections(subject) for row in rows(section) for name in row]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_section_says_what_it_is_of_and_where_it_is_from(subject: Subject) -> None:
    every = list(sections(subject))
    assert every and all(section.of and len(section.source) > 20 for section in every)
    assert len({section.of for section in every}) == len(every)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_rows_stand_in_the_order_of_their_letters(subject: Subject) -> None:
    for section in sections(subject):
        heads = [row[0].rstrip("?").casefold() for row in rows(section)]
        assert heads == sorted(heads), section.of


@pytest.mark.parametrize("subject", SUBJECTS)
def test_names_are_written_cleanly(subject: Subject) -> None:
    for name in names(subject):
        bare = name.removesuffix("?")
        assert bare and bare == bare.strip() and "  " not in bare and "?" not in bare, name
        assert unicodedata.is_normalized("NFC", bare) and not set("\n\t|\u00ad") & set(bare), name


@pytest.mark.parametrize("group", [("towns",), ("presses",), PERIODICALS], ids=["towns", "presses", "periodicals"])
def test_no_name_stands_twice(group: tuple[Subject, ...]) -> None:
    every = [name.removesuffix("?") for subject in group for name in names(subject)]
    counted = Counter(name.casefold() if group == PERIODICALS else name for name in every)
    assert [name for name, times in counted.items() if times > 1] == []


def test_no_name_is_surely_both_a_town_and_a_publisher() -> None:
    both = {name for name in names("towns") if name[-1] != "?"} & {name for name in names("presses") if name[-1] != "?"}
    assert both == set()


def test_there_are_many() -> None:
    assert sum(len(rows(section)) for section in sections("towns")) > 2500
    assert len(names("presses")) > 3500
    assert sum(len(names(subject)) for subject in PERIODICALS) > 3000


@pytest.mark.parametrize(
    "name", "Mayence|Bologne|Leghorn|Лейпциг|Lipsk|Monachium|Pékin|서울|Lugduni Batavorum|Kōbe".split("|")
)
def test_a_town_is_known_by_its_other_names(name: str) -> None:
    assert is_town(name) and is_place(name)


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Leghorn", "Livorno"),
        ("Moguntiae", "Mainz"),
        ("Lemberg", "Lviv"),
        ("東京", "Tokyo"),
        ("Auch", "Auch"),
        ("Xyz", None),
    ],
)
def test_a_town_has_a_name_of_its_own(name: str, own: str | None) -> None:
    assert town(name) == own


@pytest.mark.parametrize(
    "name",
    "岩波書店|Нестор-История|Presses universitaires de Rennes|Siglo XXI Editores|دار المعارف|창비|Hill & Wang".split(
        "|"
    ),
)
def test_a_publisher_is_known(name: str) -> None:
    assert is_press(name) and is_publisher(name)


@pytest.mark.parametrize(
    ("name", "subject", "kind"),
    [
        ("AHR", "journals", "journal_article"),
        ("HZ", "journals", "journal_article"),
        ("VfZ", "journals", "journal_article"),
        ("Annales ESC", "journals", "journal_article"),
        ("ВИ", "journals", "journal_article"),
        ("Вопросы Истории", "journals", "journal_article"),
        ("Past & Present", "journals", "journal_article"),
        ("Helsingin Sanomat", "newspapers", "newspaper_article"),
        ("光明日报", "newspapers", "newspaper_article"),
        ("Tygodnik Powszechny", "magazines", "magazine_article"),
    ],
)
def test_a_periodical_is_known(name: str, subject: Subject, kind: str) -> None:
    assert periodical(name) == subject and periodical_kind(name)[0] == kind


def test_an_abbreviation_is_one_in_its_capitals_only() -> None:
    assert periodical("hz") is None and periodical("ahr") is None


AMBIGUOUS = (
    "Nature|Science|Life Itself|Isis|Signs|Survey|Representations|Горький|Auch|Colonia|Verdun|Stalingrad|Wells|Most"
)


@pytest.mark.parametrize("name", AMBIGUOUS.split("|"))
def test_what_is_a_word_as_often_needs_more_than_its_name(name: str) -> None:
    assert not is_town(name) and not is_press(name) and periodical(name) is None
    assert not is_place(name) and not is_publisher(name) and periodical_kind(name) == ("", 0.0)


def test_who_has_evidence_may_ask_for_the_doubtful_too() -> None:
    assert is_town("Auch", doubtful=True) and is_press("Sutton", doubtful=True)
    assert periodical("Representations", doubtful=True) == "journals"
    assert not is_town("Auch?") and not is_town("Auch?", doubtful=True)


@pytest.mark.parametrize("name", ["", "|", "?", "=", "Mayence|Mainz", "\x00", "Mayence\n"])
def test_hostile_names_are_none(name: str) -> None:
    assert (
        not is_town(name, doubtful=True)
        and not is_press(name, doubtful=True)
        and periodical(name, doubtful=True) is None
    )


def test_answers_are_the_same_from_the_text_and_from_the_set(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ["Mayence", "Auch", "Xyz", "東京", "Lipsk", "", "Mainz="]
    answers = []
    for few in (10**6, 0):
        monkeypatch.setattr(catalogue, "_FEW", few)
        catalogue._names.cache_clear()
        answers.append([is_town(name) for name in asked for _ in range(2)])
    catalogue._names.cache_clear()
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    "text",
    ["Roe, Ann. Stalingrad: The Fateful Siege. London: Viking, 1998.", "Roe, Ann. Auch der Wind. Oslo: Dag, 1990."],
)
def test_towns_in_titles_stay(text: str) -> None:
    import refkit

    title = refkit.parse(text).title
    assert title is not None and title.text in ("Stalingrad: The Fateful Siege", "Auch der Wind")


def test_nothing_is_read_before_it_is_asked_for() -> None:
    code = (
        "import sys, refkit, refkit.knowledge.catalogue as c\n"
        "assert not any('catalogue.' in m and 'section' not in m for m in sys.modules)\n"
        "c.is_press('x')\n"
        "assert not any('catalogue.towns' in m for m in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_file_is_of_a_subject() -> None:
    from pathlib import Path

    stems = {path.stem for path in Path(catalogue.__file__).parent.glob("*.py")} - {"__init__", "section"}
    assert stems == {name for files in FILES.values() for name in files}
