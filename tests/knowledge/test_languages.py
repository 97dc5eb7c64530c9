"""Each language's table is well-formed, found by its file alone, and its words make patterns that match them."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

import refkit.knowledge.languages
from refkit.knowledge import all_languages, compile, words
from refkit.knowledge.language import Language, Words

ROOM = Path(refkit.knowledge.languages.__file__).parent
LANGUAGES = words.languages()
GROUPS = [field.name for field in fields(Language) if isinstance(getattr(LANGUAGES["en"], field.name), Words)]


def groups(language: Language) -> Iterator[tuple[str, Words]]:
    for name in GROUPS:
        table: Words = getattr(language, name)
        if table.before or table.behind or table.either:
            yield name, table


def forms(language: Language) -> Iterator[tuple[str, str]]:
    """Every form of a language with the name of its group."""
    for name, table in groups(language):
        for place in (table.before, table.behind, table.either):
            yield from ((name, form) for form in words.split_forms(place))
    for name in ("months", "seasons", "ordinals"):
        for group in getattr(language, name):
            yield from ((name, form) for form in words.split_forms(group))


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    return LANGUAGES[request.param]


def test_every_file_is_a_language_of_its_code() -> None:
    files = {path.stem for path in ROOM.glob("*.py")} - {"__init__"}
    assert files == set(LANGUAGES)
    assert all(language.code == code and language.name for code, language in LANGUAGES.items())


def test_a_new_language_is_found_by_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "eo.py").write_text(
        "from refkit.knowledge.language import Language, Words\n"
        'LANGUAGE = Language(code="eo", name="Esperanto", editor=Words(before="redaktita de", either="red."))\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(refkit.knowledge.languages, "__path__", [*refkit.knowledge.languages.__path__, str(tmp_path)])
    words.languages.cache_clear()
    try:
        assert words.forms("editor", "before", ("eo",)) == ("red.", "redaktita de")
        assert "redaktita de" in compile.source()
    finally:
        sys.modules.pop("refkit.knowledge.languages.eo", None)
        words.languages.cache_clear()


def test_languages_are_found_in_a_zip(tmp_path: Path) -> None:
    package = ROOM.parent.parent
    with zipfile.ZipFile(tmp_path / "refkit.zip", "w") as archive:
        for path in (package / "__init__.py", package / "_version.py", *(package / "knowledge").rglob("*.py")):
            archive.write(path, path.relative_to(package.parent))
    code = f"import sys; sys.path.insert(0, {str(tmp_path / 'refkit.zip')!r})\n"
    code += "from refkit.knowledge import words; print(words.__file__); print(*words.languages())"
    run = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    where, codes = run.stdout.splitlines()
    assert "refkit.zip" in where and codes.split() == sorted(LANGUAGES)


def test_the_one_table_of_all_languages_is_fresh() -> None:
    assert compile.TARGET.read_text(encoding="utf-8") == compile.source(), "run: python -m refkit.knowledge.compile"


def test_months_and_seasons_are_complete(language: Language) -> None:
    assert len(language.months) in ((12,) if language.blanks else (0,))
    assert len(language.seasons) in (0, 4)  # lists near the equator have none


def test_each_group_says_where_it_comes_from(language: Language) -> None:
    assert not [name for name, table in groups(language) if not table.source]


def test_no_form_stands_twice_in_a_group(language: Language) -> None:
    for name, table in groups(language):
        places = [words.split_forms(place) for place in (table.before, table.behind, table.either)]
        assert all(len(place) == len(set(place)) for place in places), name
        assert not set(places[2]) & {*places[0], *places[1]}, name
    for name in ("months", "seasons", "ordinals"):
        folded = [words.folded(form) for group in getattr(language, name) for form in set(words.split_forms(group))]
        assert len(folded) == len(set(folded)), name


def test_forms_are_written_as_the_shape_says(language: Language) -> None:
    for name, form in forms(language):
        assert form and form == form.strip() and "  " not in form, (name, form)
        assert form == unicodedata.normalize("NFC", form) and "'" not in form, (name, form)
        assert not set("[]|") & set(form), (name, form)
    for name in ("months", "seasons", "ordinals"):
        assert all(group == group.lower() for group in getattr(language, name)), name


def test_a_capital_is_written_only_where_the_small_letter_is_not_in_the_group_too(language: Language) -> None:
    for name, table in groups(language):
        for place in (table.before, table.behind, table.either):
            every = words.split_forms(place)
            capitals = [form for form in every if form != form.lower() and len(form.rstrip(".:")) > 2]
            assert not {form.lower() for form in capitals} & set(every), name


def test_a_month_that_languages_understand_differently_is_settled() -> None:
    numbers: dict[str, set[int]] = defaultdict(set)
    for language in LANGUAGES.values():
        for number, group in enumerate(language.months, 1):
            for form in words.split_forms(group):
                numbers[words.folded(form)].add(number)
    assert {form for form, found in numbers.items() if len(found) > 1} == set(words.AMBIGUOUS_MONTHS)
    assert all(words.months()[form] == number for form, number in words.AMBIGUOUS_MONTHS.items())


@pytest.mark.parametrize("group", GROUPS)
def test_a_pattern_matches_each_of_its_forms(group: str) -> None:
    for position in ("before", "behind"):
        every = words.forms(group, position)
        if not every:
            continue
        pattern = re.compile(words.alternation(group, position))
        for form in every:
            printed = form.replace("…", "anglais" if "’…" in form else "немецкого" if form > "а" else "english")
            assert pattern.fullmatch(printed), (position, form)


def test_groups_of_words_are_those_that_the_shape_names() -> None:
    assert set(all_languages.FORMS) == set(GROUPS) and set(words.ROLES) <= set(GROUPS)


@pytest.mark.parametrize(
    ("group", "position", "text", "found"),
    [
        ("editor", "before", "edited by Ross", "edited by"),  # the longest of "ed.", "edit. by", "edited by"
        ("editor", "before", "HG. VON ROSS", "HG. VON"),
        ("editor", "before", "hg.v. Ross", "hg.v."),
        ("editor", "before", "sous la dir. d'Anne Ross", "sous la dir. d'"),
        ("editor", "behind", "Hg)", "Hg"),
        ("editor", "behind", "edition", None),
        ("translator", "before", "translated from the French by Ross", "translated from the French by"),
        ("translator", "before", "traduit de l’anglais (États-Unis) par Ross", "traduit de l’anglais (États-Unis) par"),
        ("translator", "before", "пер. с англ. Е. М. Росс", "пер. с англ."),
        ("translator", "before", "пер. с Росс", "пер."),
        ("no_date", "any", "o.J.", "o.J."),
        ("no_date", "any", "N.d.", "N.d."),
        ("no_date", "any", "S. A.", None),  # Spanish firms end so
        ("no_date", "any", "o J", None),
        ("volume", "before", "Bd. 3", "Bd."),
        ("volume", "before", "bd. 3", "bd."),  # Swedish
        ("page", "before", "S. 3", "S."),
        ("accessed", "before", "last accessed on 3 May", "last accessed on"),
        ("edition", "behind", "edition", "edition"),
        ("edition", "behind", "editions", None),
    ],
)
def test_what_a_pattern_takes(group: str, position: words.Position, text: str, found: str | None) -> None:
    match = re.match(words.alternation(group, position), text)
    assert (match[0] if match else None) == found


def test_a_required_stop_is_required() -> None:
    pattern = words.alternation("editor", "before", stops="required")
    assert re.match(pattern, "red. Ross") and not re.match(pattern, "Red Line")


def test_words_are_put_into_a_pattern_by_their_groups() -> None:
    pattern = words.filled(r"(?P<label>{volume before}|{word})\s(?P<no>\d{1,3}[a-z]{2})", word="{no_date|forthcoming}")
    assert (
        re.fullmatch(pattern, "Bd. 3ab") and re.fullmatch(pattern, "im Druck 12ab") and not re.match(pattern, "{word}")
    )
    assert all(re.fullmatch(words.filled("{months}"), month) for month in ("März", "Sept.", "декабря", "AĞUSTOS"))
    assert not re.fullmatch(words.filled("{months}"), "des")
    with pytest.raises(KeyError):
        words.filled("{captain}")


def test_words_that_are_looked_up() -> None:
    assert {"und", "jahrhundert"} <= words.single_words("joiners", "counted")
    assert "available online at" not in words.single_words("available")
    assert {"available", "verfügbar"} <= words.telling_words("available")


def test_a_month_is_told_from_a_word_that_only_looks_like_one() -> None:
    assert words.is_month("März") and words.is_month("Sept.") and words.is_month("AĞUSTOS")
    assert not words.is_month("des") and not words.is_month("Mail") and not words.is_month("Monat")
    assert words.is_month_or_season("Herbst") and not words.is_month("Herbst")
    assert words.months().keys() >= words.WORDLIKE_MONTHS


def test_certain_languages_can_be_asked_for() -> None:
    assert words.months(("hr",))["listopada"] == 10 and words.months(("pl",))["listopada"] == 11
    assert "主编" in words.forms("editor", "behind", ("zh",)) and "主编" not in words.forms("editor", "behind")
    assert words.seasons(("de",))["herbst"] == 23 and words.ordinals(("fr",))["seconde"] == 2
    with pytest.raises(KeyError):
        words.forms("editor", "behind", ("tlh",))
    with pytest.raises(KeyError):
        words.forms("captain")
