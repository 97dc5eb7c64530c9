"""Words for roles are found where they stand, whole, in any language, and only where they can mean a role."""

from __future__ import annotations

import pytest

from refkit.knowledge.words import ROLES
from refkit.read.role_words import FIELDS, Position, all_role_words, role_at, role_at_end, role_behind, role_words


@pytest.mark.parametrize(
    ("text", "found", "group"),
    [
        ("Häfen, hg. von Anna Berg, Köln", "hg. von", "editor"),
        ("Häfen, HG. VON Anna Berg, Köln", "HG. VON", "editor"),
        ("trad. de l’anglais par Anna Berg", "trad. de l’anglais par", "translator"),
        ("traduit de l'anglais (États-Unis) par Anna Berg", "traduit de l'anglais (États-Unis) par", "translator"),
        ("translated from the Ancient Greek by Ann Roe", "translated from the Ancient Greek by", "translator"),
        ("пер. с англ. А. Б. Росс", "пер. с англ.", "translator"),
        ("за заг. ред. І. Б. Росс", "за заг. ред.", "editor"),
        ("přeložil z angličtiny Jan Hora", "přeložil z angličtiny", "translator"),
        ("z angličtiny přeložil Jan Hora", "z angličtiny přeložil", "translator"),
        ("sous la dir. d’Anne Roe", "sous la dir. d’", "editor"),
        ("Ed. and trans. by Ann Roe", "Ed. and trans. by", "editor_translator"),
        ("S. a. r. Nagy Ilona", "S. a. r.", "editor"),
        ("regie: Anna Berg", "regie:", "director"),
    ],
)
def test_the_longest_phrase_before_a_name(text: str, found: str, group: str) -> None:
    (word,) = role_words(text, "before")
    assert (text[word.start : word.end], word.groups[0]) == (found, group)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("ed Ann Roe", "before"),  # an abbreviation before a name keeps its stop
        ("S. A. R. Ann Roe", "before"),
        ("edition Ann Roe", "before"),
        ("Redaktionen", "behind"),
        ("the editorial", "behind"),
        ("ed. s", "behind"),
    ],
)
def test_what_is_no_role(text: str, position: Position) -> None:
    assert not [word for word in role_words(text, position) if word.end == len(text) or position == "before"]


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        (" (Hg.), Häfen", "Hg.)"),
        (" (Hg), Häfen", "Hg)"),
        (", eds., Harbours", "eds."),
        (", editor. Harbours", "editor"),
        (", a cura di, Porti", "a cura di"),
        (" dir., Les ports", "dir."),
        (" (szerk.): A Duna", "szerk.)"),
        (" (Hrsg. und Übers.). Häfen", "Hrsg. und Übers.)"),
        (". Red Line", None),
        (", Red Line", None),
        (". Compilers: Principles", None),
        (", der Mann", None),
        (", hg. von Jan Holm", None),
        (" (hg. von Jan Holm)", None),
    ],
)
def test_the_role_behind_a_name(behind: str, role: str | None) -> None:
    text = "Roe" + behind
    word = role_behind(text, 3)
    assert (text[word.start : word.end] if word else None) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Sked and Cook (eds.)", "eds."),
        ("Roe, A., Hg.", "Hg."),
        ("Rossi, M. (a cura di)", "a cura di"),
        ("Иванов И. И. (отв. ред.)", "отв. ред."),
        ("Roe, editor", "editor"),
        ("Nelson, Ed", None),
        ("отв. ред. Иванов", None),
    ],
)
def test_the_role_at_the_end_of_names(text: str, role: str | None) -> None:
    word = role_at_end(text)
    assert (text[word.start : word.end] if word else None) == role


def test_a_word_of_two_roles_tells_both() -> None:
    word = role_at("dir.", 0, "behind")
    assert word is not None and word.groups == ("editor", "director") and word.short and word.stopped


def test_a_capital_that_becomes_two_letters_moves_no_place() -> None:
    text = "İİİ, Çev. Anna Berg (haz.)"
    before, behind = all_role_words(text)
    assert [text[w.start : w.end] for w in (*before, *behind)] == ["Çev.", "haz.", "Çev.", "haz."]


def test_every_role_goes_into_a_field() -> None:
    assert set(FIELDS) == set(ROLES)
