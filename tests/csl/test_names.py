"""Names: particles, initials, order, et-al, roles."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.csl import render

from .helpers import style


def names(people: list[dict[str, Any]], name: str = "<name/>", more: str = "", head: str = 'class="note"') -> str:
    layout = f'<names variable="author">{name}{more}</names>'
    item = {"id": 1, "type": "book", "author": people}
    return render([item], style=style(layout, head=head)).entries[0]


ZUBOK = {"family": "Zubok", "given": "Vladislav M."}
CHEN = {"family": "Chen", "given": "Jian"}
WESTAD = {"family": "Westad", "given": "Odd Arne"}
SORTED = '<name name-as-sort-order="all" sort-separator=", "/>'


@pytest.mark.parametrize(
    ("person", "plain", "inverted"),
    [
        ({"family": "de Gaulle", "given": "Charles"}, "Charles de Gaulle", "Gaulle, Charles de"),
        ({"family": "Humboldt", "given": "Alexander von"}, "Alexander von Humboldt", "Humboldt, Alexander von"),
        ({"family": "d'Encausse", "given": "Hélène"}, "Hélène d’Encausse", "Encausse, Hélène d’"),
        ({"family": "King", "given": "Martin Luther, Jr."}, "Martin Luther King Jr.", "King, Martin Luther, Jr."),
        ({"family": "Doe", "given": "J.", "suffix": "III", "comma-suffix": True}, "J. Doe, III", "Doe, J., III"),
        ({"literal": "Foreign Office"}, "Foreign Office", "Foreign Office"),
        ({"family": "毛", "given": "泽东"}, "毛泽东", "毛泽东"),
        ({"family": "Иванов", "given": "Иван Иванович"}, "Иван Иванович Иванов", "Иванов, Иван Иванович"),
        ({"given": "Plato"}, "Plato", "Plato"),
        ({"family": "Mao", "given": "Zedong", "static-ordering": True}, "Mao Zedong", "Mao Zedong"),
    ],
)
def test_parts_of_a_name_stand_in_order(person: dict[str, Any], plain: str, inverted: str) -> None:
    assert names([person]) == plain
    assert names([person], SORTED) == inverted


@pytest.mark.parametrize(
    ("given", "mark", "printed"),
    [
        ("Vladislav M.", ". ", "V. M."), ("Jean-Paul", ".", "J.-P."), ("John Fitzgerald", "", "JF"),
        ("Th. W.", ". ", "Th. W."),
        ("María de los Ángeles", ". ", "M."),
    ],
)  # fmt: skip
def test_initials(given: str, mark: str, printed: str) -> None:
    shown = names([{"family": "X", "given": given}], f'<name initialize-with="{mark}" name-as-sort-order="all"/>')
    assert shown.startswith(f"X, {printed}")


def test_initialize_false_keeps_given_names_and_evens_initials() -> None:
    name = '<name initialize="false" initialize-with=". "/>'
    assert names([{"family": "Wong", "given": "Edward"}], name) == "Edward Wong"
    assert names([{"family": "Wong", "given": "E.F."}], name) == "E. F. Wong"


def test_and_with_and_without_comma() -> None:
    assert names([ZUBOK, CHEN], '<name and="text"/>') == "Vladislav M. Zubok and Jian Chen"
    assert names([ZUBOK, CHEN, WESTAD], '<name and="text"/>') == "Vladislav M. Zubok, Jian Chen, and Odd Arne Westad"
    never = '<name and="symbol" delimiter-precedes-last="never"/>'
    assert names([ZUBOK, CHEN, WESTAD], never) == "Vladislav M. Zubok, Jian Chen & Odd Arne Westad"
    inverted = '<name and="text" name-as-sort-order="first" delimiter-precedes-last="after-inverted-name"/>'
    assert names([ZUBOK, CHEN], inverted) == "Zubok, Vladislav M., and Jian Chen"


def test_et_al_and_the_last_name() -> None:
    short = '<name form="short" et-al-min="3" et-al-use-first="1"/>'
    assert names([ZUBOK, CHEN, WESTAD], short) == "Zubok et al."
    assert names([ZUBOK, CHEN, WESTAD], short, '<et-al term="and others" font-style="italic"/>') == "Zubok and others"
    last = '<name form="short" et-al-min="3" et-al-use-first="1" et-al-use-last="true"/>'
    assert names([ZUBOK, CHEN, WESTAD], last) == "Zubok, … Westad"


def test_editors_who_also_translate_get_one_label() -> None:
    layout = (
        '<names variable="editor translator" delimiter=", "><name/><label form="short" prefix=" (" suffix=")"/></names>'
    )
    item = {"id": 1, "type": "book", "editor": [CHEN], "translator": [CHEN]}
    assert render([item], style=style(layout)).entries == ["Jian Chen (ed. & trans.)"]
    item["translator"] = [WESTAD]
    assert render([item], style=style(layout)).entries == ["Jian Chen (ed.), Odd Arne Westad (trans.)"]


def test_options_are_inherited_from_style_and_layout() -> None:
    assert names([ZUBOK, CHEN], head='class="note" and="text" initialize-with="."') == "V.M. Zubok and J. Chen"


def test_the_same_author_becomes_a_dash_in_the_next_entry() -> None:
    layout = f'<names variable="author">{SORTED}</names><text variable="title" prefix=", "/>'
    listed = (
        f'<bibliography subsequent-author-substitute="———"><sort><key variable="author"/><key variable="title"/></sort>'
        f"<layout>{layout}</layout></bibliography>"
    )
    items = [
        {"id": n, "type": "book", "author": [a], "title": t}
        for n, (a, t) in enumerate([(CHEN, "B"), (CHEN, "A"), (ZUBOK, "C")])
    ]
    assert render(items, style=style(layout, bibliography=listed)).entries == [
        "Chen, Jian, A",
        "———, B",
        "Zubok, Vladislav M., C",
    ]


@pytest.mark.parametrize(
    ("rule", "printed"),
    [
        ("complete-all", ["Zubok, Vladislav M., Jian Chen A", "——— B", "Zubok, Vladislav M., Odd Arne Westad C"]),
        ("complete-each", ["Zubok, Vladislav M., Jian Chen A", "———, ——— B", "Zubok, Vladislav M., Odd Arne Westad C"]),
        ("partial-each", ["Zubok, Vladislav M., Jian Chen A", "———, ——— B", "———, Odd Arne Westad C"]),
        ("partial-first", ["Zubok, Vladislav M., Jian Chen A", "———, Jian Chen B", "———, Odd Arne Westad C"]),
    ],
)
def test_rules_of_the_dash(rule: str, printed: list[str]) -> None:
    layout = '<names variable="author"><name name-as-sort-order="first"/></names><text variable="title" prefix=" "/>'
    listed = (
        f'<bibliography subsequent-author-substitute="———" subsequent-author-substitute-rule="{rule}">'
        f"<layout>{layout}</layout></bibliography>"
    )
    people = [([ZUBOK, CHEN], "A"), ([ZUBOK, CHEN], "B"), ([ZUBOK, WESTAD], "C")]
    items = [{"id": t, "type": "book", "author": a, "title": t} for a, t in people]
    assert render(items, style=style(layout, bibliography=listed)).entries == printed


def test_a_macro_of_the_count_of_names_sorts_by_number() -> None:
    macro = '<macro name="n"><names variable="author"><name form="count"/></names></macro>'
    items = [{"id": n, "type": "book", "author": [CHEN] * n} for n in (10, 9, 1)]
    made = style('<text value="x"/>', macros=macro, sort='<sort><key macro="n"/></sort>')
    assert render(items, style=made).ids == [1, 9, 10]
