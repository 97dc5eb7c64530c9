"""Styles: what is refused and how it is said, dependent styles, locales, the cache."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from refkit.csl import CslError, load_style, render

from .helpers import NAMESPACE, style

HEAD = f'<style xmlns="{NAMESPACE}" class="in-text" version="1.0">'
CITATION = "<citation><layout>{}</layout></citation></style>"
DOUBLING = "".join(f'<macro name="m{i}"><text macro="m{i + 1}"/><text macro="m{i + 1}"/></macro>' for i in range(40))
CHAIN = "".join(f'<macro name="m{i}"><text macro="m{i + 1}"/></macro>' for i in range(900))
CALL = CITATION.format('<text macro="m0"/>')
BOMBS = {
    "doubling": HEAD + DOUBLING + '<macro name="m40"><text value="x"/></macro>' + CALL,
    "in a sort key": HEAD + DOUBLING + '<macro name="m40"><text value="x"/></macro>'
    '<citation><sort><key macro="m0"/></sort><layout><text value="x"/></layout></citation></style>',
    "circle": HEAD + '<macro name="m0"><text macro="b"/></macro><macro name="b"><text macro="m0"/></macro>' + CALL,
    "itself": HEAD + '<macro name="m0"><text macro="m0"/></macro>' + CALL,
    "chain": HEAD + CHAIN + '<macro name="m900"><text value="x"/></macro>' + CALL,
    "entities": f'<!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>{HEAD}'
    + CITATION.format('<text value="&b;"/>'),
    "external": f'<!DOCTYPE s SYSTEM "file:///etc/passwd">{HEAD}' + CITATION.format(""),
    "nested": HEAD + CITATION.format("<group>" * 900 + '<text value="x"/>' + "</group>" * 900),
    "wide": HEAD + CITATION.format('<text value="x"/>' * 100_000),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused(name: str) -> None:
    with pytest.raises(CslError):
        load_style(BOMBS[name])


@pytest.mark.benchmark
@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_at_once(name: str) -> None:
    load_style(HEAD + CITATION.format('<text value="warm"/>'))
    took = []
    for _ in range(3):  # the least of three: the collector of a large test process may run in between
        begun = time.process_time()
        with pytest.raises(CslError):
            load_style(BOMBS[name])
        took.append(time.process_time() - begun)
    assert min(took) < 0.05


@pytest.mark.parametrize(
    ("source", "message", "line"),
    [
        ("<style", "not well-formed XML", 1), ("<html/>", "not a CSL style", 1),
        (HEAD + "</style>", "no <citation>", 1),
        (HEAD + "\n\n" + CITATION.format('<text macro="zz"/>'), "macro 'zz' is not defined", 3),
        (HEAD.replace('"1.0"', '"2.0"') + "</style>", "only 1.0 to 1.0.2", 1),
        (HEAD + "\n<citation/></style>", "no <layout>", 2),
        (HEAD + CITATION.format('\n<date variable="issued" form="roman"/>'), "no localized date form 'roman'", 2),
    ],
)  # fmt: skip
def test_errors_say_what_and_where(source: str, message: str, line: int) -> None:
    with pytest.raises(CslError, match=message) as caught:
        load_style(source)
    assert caught.value.line == line


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CslError, match=r"ghost\.csl"):
        load_style(tmp_path / "ghost.csl")


def test_a_style_may_be_a_path_text_or_bytes(tmp_path: Path) -> None:
    text = style('<text variable="title"/>')
    path = tmp_path / "own.csl"
    path.write_text(text, encoding="utf-8")
    items = [{"id": 1, "type": "book", "title": "War"}]
    for source in (text, text.encode(), path, str(path), "\ufeff" + text, load_style(text)):
        assert render(items, style=source).entries == ["War"]


def test_a_style_is_compiled_once() -> None:
    text = style('<text variable="title"/>')
    assert load_style(text) is load_style(text)
    assert load_style(text) is not load_style(text, locale="de-DE")


def test_a_dependent_style_prints_as_its_parent() -> None:
    link = "http://example.org/parent"
    info = f'<info><title>Child</title><link href="{link}" rel="independent-parent"/></info>'
    child = f'<style xmlns="{NAMESPACE}" version="1.0">{info}</style>'
    with pytest.raises(CslError, match=r"needs its parent http://example\.org/parent"):
        load_style(child)
    loaded = load_style(child, find_parent={link: style('<text variable="title" prefix="P: "/>')}.__getitem__)
    assert loaded.title == "Child"
    assert loaded.in_locale("de-DE").title == "Child"
    assert render([{"id": 1, "title": "War"}], style=loaded).entries == ["P: War"]


def test_terms_come_from_the_language_and_the_style_over_it() -> None:
    layout = '<text term="edition"/><text value="/"/><text term="edition" form="short"/>'
    item = [{"id": 1, "type": "book"}]
    assert render(item, style=style(layout), locale="de-DE").entries == ["Auflage/Aufl."]
    assert render(item, style=style(layout), locale="de-AT").entries == ["Auflage/Aufl."]
    own = '<locale xml:lang="de"><terms><term name="edition" form="short">Ausg.</term></terms></locale>'
    assert render(item, style=style(layout, locale=own), locale="de-DE").entries == ["Auflage/Ausg."]
    assert render(item, style=style(layout, locale=own), locale="en-US").entries == ["edition/ed."]
    assert render(item, style=style(layout), locale="xx-XX").entries == ["edition/ed."]
    assert render(item, style=load_style(style(layout)), locale="de-DE").entries == ["Auflage/Aufl."]


def test_lists_sort_by_letters_whatever_their_accents() -> None:
    sort = '<sort><key variable="author"/></sort>'
    families = ["Zubok", "Álvarez", "Écoles", "de Gaulle", "Eco", "Łódź", "ostler"]
    items = [{"id": f, "type": "book", "author": [{"family": f, "given": "X"}]} for f in families]
    ids = render(items, style=style('<names variable="author"/>', sort=sort)).ids
    assert ids == ["Álvarez", "Eco", "Écoles", "de Gaulle", "Łódź", "ostler", "Zubok"]


def test_bodies_sort_without_their_article_and_names_by_their_parts() -> None:
    sort = '<sort><key variable="author"/></sort>'
    made = style('<names variable="author"/>', sort=sort)
    people = [
        {"literal": "The New York Times"},
        {"family": "Mao", "given": "Z"},
        {"family": "Orwell"},
        {"literal": "ASEAN"},
    ]
    items = [{"id": n, "type": "book", "author": [person]} for n, person in enumerate(people)]
    assert render(items, style=made).ids == [3, 1, 0, 2]
    assert render(items, style=made, locale="da-DK").ids == [3, 1, 2, 0]
    vans = [{"family": "Gogh", "given": "A", "non-dropping-particle": "van"}, {"family": "Gogh", "given": "B"}]
    items = [{"id": n, "type": "book", "author": [person]} for n, person in enumerate(vans)]
    assert render(items, style=made).ids == [1, 0]


def test_items_without_a_key_come_last_in_both_directions() -> None:
    items = [
        {"id": 1, "type": "book"},
        {"id": 2, "issued": {"date-parts": [[1950]]}},
        {"id": 3, "issued": {"date-parts": [[-50]]}},
    ]
    for direction, ids in (("ascending", [3, 2, 1]), ("descending", [2, 3, 1])):
        sort = f'<sort><key variable="issued" sort="{direction}"/></sort>'
        assert render(items, style=style('<text value="x"/>', sort=sort)).ids == ids
