"""Names as lists print them: orders, particles, initials, suffixes, bodies."""

from __future__ import annotations

import pytest

from refkit.read.bodies import is_body
from refkit.read.names import is_pinyin_word, name_likeness, pinyin_share, read_names, strip_role


def shown(text: str) -> list[str]:
    return [
        n.literal
        or "|".join(p for p in (n.dropping_particle, n.non_dropping_particle, n.family, n.given, n.suffix) if p)
        for n in read_names(text)
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Buckley, C.", ["Buckley|C."]),
        ("Myers, S.L., and Buckley, C.", ["Myers|S. L.", "Buckley|C."]),
        ("Sanger, D., Schmitt, E., Cooper, H., and Barnes, J.", ["Sanger|D.", "Schmitt|E.", "Cooper|H.", "Barnes|J."]),
        ("Zubok, Vladislav., and Pleshakov, Constantine", ["Zubok|Vladislav", "Pleshakov|Constantine"]),
        ("Chang, Jung, and Jon Halliday", ["Chang|Jung", "Halliday|Jon"]),
        ("Wentker, Hermann / Wengst, Udo", ["Wentker|Hermann", "Wengst|Udo"]),
        ("Rosenberg CE, Golden J", ["Rosenberg|CE", "Golden|J"]),
        ("Smith, A., Jones, B.C. and O'Neill, D.", ["Smith|A.", "Jones|B. C.", "O'Neill|D."]),
        ("King, Martin Luther, Jr.", ["King|Martin Luther|Jr."]),
        ("Alexander von Humboldt", ["von|Humboldt|Alexander"]),
        ("Vincent van Gogh", ["van|Gogh|Vincent"]),
        ("Tocqueville, Alexis de", ["de|Tocqueville|Alexis"]),
        ("García Pérez, Rafael", ["García Pérez|Rafael"]),
        ("DUROSELLE, Jean-Baptiste", ["Duroselle|Jean-Baptiste"]),
        ("Куликова Г. В.", ["Куликова|Г. В."]),
        ("Cessi Roberto", ["Cessi|Roberto"]),
        ("Bird, Kai, et al.", ["Bird|Kai", "others"]),
        ("U.S. Department of State", ["U.S. Department of State"]),
        ("World Bank", ["World Bank"]),
        ("Bernd Greiner/Dierk Walter", ["Greiner|Bernd", "Walter|Dierk"]),
        ("", []),
        (" ,;", []),
    ],
)
def test_a_list_of_names_is_taken_apart(text: str, names: list[str]) -> None:
    assert shown(text) == names


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Mao Zedong", "Mao"),
        ("Shen Zhihua", "Shen"),
        ("Ouyang Qian", "Ouyang"),
        ("Békés Csaba", "Békés"),
        ("Kim Yŏngho", "Kim"),
    ],
)
def test_family_first_names_keep_their_order(text: str, family: str) -> None:
    (name,) = read_names(text)
    assert name.family == family
    assert name.family_first
    assert str(name) == text


@pytest.mark.parametrize("text", ["Jane Austen", "Dan Brown", "Wang Computers Ltd", "He Said"])
def test_western_names_are_not_turned_round(text: str) -> None:
    assert not any(n.family_first for n in read_names(text))


def test_a_role_is_split_from_the_names() -> None:
    assert strip_role("Leffler, M. P., & Westad, O. A. (Eds.)") == ("Leffler, M. P., & Westad, O. A.", "Eds")
    assert strip_role("Walt, S.") == ("Walt, S.", "")


def test_bodies_are_told_from_persons() -> None:
    assert is_body("Central Intelligence Agency")
    assert is_body("CIA")
    assert not is_body("Leffler, Melvyn P.")
    assert not is_body("Walter van der Meer")


def test_likeness_falls_with_words_that_names_do_not_have() -> None:
    assert name_likeness("Leffler, Melvyn P., and Odd Arne Westad") > 0.9
    assert name_likeness("the origins of the war in Korea") < 0.5
    assert name_likeness("Room 101") == 0


def test_pinyin_is_told_by_its_syllables() -> None:
    assert is_pinyin_word("Zhongguo")
    assert is_pinyin_word("zhanlüe")
    assert not is_pinyin_word("strategy")
    assert pinyin_share("Lengzhan shidai de Zhongguo zhanlüe juece") == 1
    assert pinyin_share("China’s Strategic Decisions in the Cold War Era") < 0.5
