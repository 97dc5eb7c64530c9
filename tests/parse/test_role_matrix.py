"""Every word for a role, in every position that its table gives it, in every language: the people are read.

For each form of each language an invented reference is printed and read. What is not read so is a hole: it stands in
`HOLES` with its reason, or the suite fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from refkit.knowledge import words
from refkit.knowledge.language import Language
from refkit.model.parts import Name
from refkit.read.role_words import FIELDS
from tests.parse.alone import parse_entry


@dataclass(frozen=True)
class Script:
    """How an invented reference is spelled in a script."""

    person: str
    inverted: str
    family: str
    author: str
    title: str
    whole: str
    imprint: str
    language: str


LATIN = Script(
    "Anna Berg", "Berg, Anna", "Berg", "Martin Holm", "Harbours of a windward coast", "Collected Storms",
    "Oslo: Dag Press, 1990", "Latin",
)  # fmt: skip
CYRILLIC = Script(
    "А. Б. Орлова", "Орлова А. Б.", "Орлова", "М. Н. Холмов", "Северные гавани", "Собрание бурь", "М.: Наука, 1990",
    "французского",
)  # fmt: skip
GREEK = Script(
    "Α. Ρόδη", "Ρόδη, Α.", "Ρόδη", "Μ. Παππάς", "Λιμάνια του βορρά", "Συλλογή", "Oslo: Dag Press, 1990", "γαλλικά"
)
BEFORE = {
    "after a comma": "{author}, {title}, {form} {person}, {imprint}.",
    "after a stop": "{author}. {title}. {Form} {person}. {imprint}.",
    "in brackets": "{author}, {title} ({form} {person}), {imprint}.",
}
BEHIND = {
    "head, in brackets": "{person} ({form}): {title}. {imprint}.",
    "head, after a comma": "{inverted}, {form_stopped} {title}. {imprint}.",
    "in brackets behind a comma": "{author}. {title} ({person}, {form}). {imprint}.",
    "middle, in brackets": "{author}, {title}, {person} ({form}), {imprint}.",
}
OF_A_WHOLE = {"in the whole": "{author}, “{title},” in {person} ({form}), {whole}, {imprint}, 12–30."}
FILM = "Dag Pictures, 1990"
"""What is behind a film: without a town, since "dir." is an editor's word where a book is printed."""
HOLES: dict[tuple[str, str, str], str] = dict.fromkeys(
    (("en", form, "head, in brackets") for form in ("dir.", "dirs.", "director")),
    "in brackets it is the editor's word of France and Spain, unless the entry says that it is a film",
)
"""(Language, form, position): why it is not read."""


@dataclass(frozen=True)
class Case:
    """One form of a group in one position."""

    code: str
    group: str
    form: str
    position: str
    text: str
    family: str


def script_of(form: str) -> Script:
    if re.search("[а-яёіїєґђјљњћџ]", form, re.I):
        return CYRILLIC
    return GREEK if re.search("[α-ωάέήίόύώ]", form, re.I) else LATIN


def printed(form: str, pattern: str, script: Script, imprint: str) -> str:
    language = script.language.lower() if form.endswith("…") else script.language
    said = form.replace("…", language)
    stopped = said if said.endswith(".") else f"{said}."
    text = pattern.format(
        author=script.author, title=script.title, person=script.person, inverted=script.inverted, whole=script.whole,
        imprint=imprint, form=said, Form=said[:1].upper() + said[1:], form_stopped=stopped,
    )  # fmt: skip
    return re.sub(r"’ (?=\w)", "’", text)


def cases(language: Language) -> Iterator[Case]:
    for group in words.ROLES:
        table = getattr(language, group)
        places = [(table.before, BEFORE), (table.either, BEFORE), (table.behind, BEHIND), (table.either, BEHIND)]
        if group in ("editor", "editor_translator", "compiler"):
            places += [(table.behind, OF_A_WHOLE), (table.either, OF_A_WHOLE)]
        for forms, patterns in places:
            for form in words.split_forms(forms):
                for position, pattern in patterns.items():
                    script = script_of(form)
                    imprint = FILM if group == "director" else script.imprint
                    text = printed(form, pattern, script, imprint)
                    yield Case(language.code, group, form, position, text, script.family)


@cache
def people(text: str) -> dict[str, tuple[Name, ...]]:
    reference = parse_entry(text)
    names = ("editor", "translator", "compiler", "interviewer", "author")
    return {name: getattr(reference, name, ()) or () for name in names} | dict(reference.other_names or {})


def is_read(case: Case) -> bool:
    found = people(case.text)
    fields = FIELDS[case.group]
    if case.group == "performer" and case.position.startswith("head"):
        fields = ("author",)  # as the APA has it
    return all(any(name.family == case.family for name in found.get(field, ())) for field in fields)


@pytest.mark.parametrize("code", sorted(words.languages()))
def test_no_word_has_a_hole(code: str) -> None:
    language = words.languages()[code]
    if not language.blanks:
        pytest.skip("read by the grammar of Han script, whose words have no blanks between them")
    found = {(case.code, case.form, case.position): case.text for case in cases(language) if not is_read(case)}
    expected = {key for key in HOLES if key[0] == code}
    assert {key: text for key, text in found.items() if key not in expected} == {}
    assert expected <= set(found), "read by now: take the line out of HOLES"


STAYS = [
    pytest.param(group, reference, id=f"{code}-{group}-{number}")
    for code, language in sorted(words.languages().items())
    for group in words.ROLES
    for number, reference in enumerate(getattr(language, group).stays)
]


@pytest.mark.parametrize(("group", "text"), STAYS)
def test_a_word_that_means_something_else_names_nobody(group: str, text: str) -> None:
    found = people(text)
    assert not any(found.get(field) for field in FIELDS[group]), found
    assert found["author"], "the author stays"


@pytest.mark.parametrize(
    ("text", "field", "families"),
    [
        ("Anna Berg, Martin Holm (Hg.): Häfen und Winde. Köln: Dag Verlag, 1990.", "editor", ["Berg", "Holm"]),
        ("Berg, Anna y Martin Holm (coords.), Puertos y vientos, Madrid, Dag, 1990.", "editor", ["Berg", "Holm"]),
        ("BERG, Anna a Martin HOLM, eds. Přístavy a větry. Praha: Most, 1998.", "editor", ["Berg", "Holm"]),
        (
            "Roe, K. Winds, edited by Anna Berg and translated by Martin Holm. Oslo: Dag Press, 1990.",
            "editor",
            ["Berg"],
        ),
        (
            "Roe, K. Winds, edited by Anna Berg and translated by Martin Holm. Oslo: Dag Press, 1990.",
            "translator",
            ["Holm"],
        ),
        (
            "Roe, K. Les vents, trad. de l’anglais (États-Unis) par Anna Berg, Paris, Rive, 1990.",
            "translator",
            ["Berg"],
        ),
        ("Орлов П. Р. Ветер / пер. с англ. А. Б. Росс. М.: Наука, 1990. 300 с.", "translator", ["Росс"]),
        ("Roe, K. Wiatr. Przełożyli Anna Berg i Jan Holm. Gdańsk: Mewa, 1990.", "translator", ["Berg", "Holm"]),
        ("Kaya, A. Liman. Çev. Anna Berg ve Jan Holm. Ankara: Dost, 1990.", "translator", ["Berg", "Holm"]),
        ("Roe, K. Tuuli. Suom. Anna Berg ja Jan Holm. Helsinki: Ranta, 1990.", "translator", ["Berg", "Holm"]),
        ("Anna Berg (Hg.): Häfen. Hrsg.: Jan Holm. Köln: Dag Verlag, 1990.", "editor", ["Berg", "Holm"]),
        ("Nanni di Banco, a cura di Anna Berg, Milano, Ponte, 1966.", "editor", ["Berg"]),
        ("Anna Berg, ed. Jan Holm, Collected Letters, Oslo: Dag Press, 1990.", "editor", ["Holm"]),
    ],
)
def test_lists_of_people_and_two_roles(text: str, field: str, families: list[str]) -> None:
    assert [name.family for name in people(text).get(field, ())] == families


@pytest.mark.parametrize(
    "text",
    [
        "Roe, Ann. MIT Sloan Management Review 4 (1990): 12–30.",
        "Lettere di Anna Berg a Jan Holm, 1870-1872. Milano: Ponte, 1962.",
        "Meyer, Karl. Deutsches Wörterbuch der Winde. Köln: Dag Verlag, 1990.",
        "Roe, Ann. With Burning Patience. Oslo: Dag Press, 1990.",
        "Roe, Ann. Harbours. 12. ed. São Paulo: Espuma, 1990.",
        "Meyer, Karl. Häfen. 2., erw. und verb. Aufl. Köln: Dag Verlag, 1990.",
    ],
)
def test_words_of_titles_and_editions_are_no_roles(text: str) -> None:
    found = people(text)
    assert not any(found.get(field) for field in ("editor", "translator", "compiler", "contributor")), found
