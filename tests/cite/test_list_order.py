"""The order of a list, by the rules that no cs:sort can say."""

from __future__ import annotations

from typing import Any

from refkit.cite import render
from refkit.model import Reference, from_csl


def book(key: str, title: str = "A Title", year: int | None = 1990, **fields: Any) -> Reference:
    item = {"id": key, "type": "book", "title": title, **fields}
    if year is not None:
        item["issued"] = {"date-parts": [[year]]}
    return from_csl(item)


def by(*names: str) -> list[dict[str, str]]:
    return [dict(zip(("family", "given"), n.split(", "), strict=True)) for n in names]


def order(style: str, *references: Reference) -> list[str]:
    return list(render(references, style).keys)


def test_one_author_stands_before_the_same_author_with_others_whatever_the_initials_do() -> None:
    alone = book("alone", year=2009, author=by("Zubok, Vladislav M."))
    together = book("together", year=1996, author=by("Zubok, Vladislav", "Pleshakov, Constantine"))
    assert order("chicago-author-date", together, alone) == ["alone", "together"]
    assert order("apa", together, alone) == ["alone", "together"]


def test_letter_by_letter_without_accents_articles_quotes_and_brackets() -> None:
    found = order(
        "chicago-author-date",
        book("york", "New York"),
        book("ark", "Newark"),
        book("the", "The Origins"),
        book("quoted", "“An Iron Fist”"),
        book("accent", "Études"),
        book("bracket", "[Beijing] Notes"),
    )
    assert found == ["bracket", "accent", "quoted", "ark", "york", "the"]


def test_then_year_and_title_or_title_and_year_as_the_style_has_it() -> None:
    works = (
        book("b", "Beta", 1980, author=by("Doe, Jane")),
        book("a", "Alpha", 1990, author=by("Doe, Jane")),
        book("n", "Nu", None, author=by("Doe, Jane")),
    )
    assert order("chicago-author-date", *works) == ["b", "a", "n"]
    assert order("chicago-notes-bibliography", *works) == ["a", "b", "n"]
    assert order("apa", *works) == ["n", "b", "a"]


def test_letters_behind_the_year_follow_the_order_of_the_list() -> None:
    works = [book(t, t, 1958, author=by("Doe, Jane")) for t in ("Zeta", "Alpha", "The Mid")]
    rendered = render(works, "chicago-author-date")
    assert rendered.keys == ("Alpha", "The Mid", "Zeta")
    assert rendered.citations == ("(Doe 1958a)", "(Doe 1958b)", "(Doe 1958c)")
    assert [e.split(". ")[1] for e in rendered.entries] == ["1958a", "1958b", "1958c"]


def test_apa_orders_the_works_of_a_year_by_their_day() -> None:
    def post(key: str, day: int) -> Reference:
        return from_csl(
            {
                "id": key,
                "type": "webpage",
                "title": f"Title {key}",
                "author": by("Doe, Jane"),
                "container-title": "Site",
                "issued": {"date-parts": [[2022, 3, day]]},
            }
        )

    rendered = render([post("a", 20), post("z", 2)], "apa")
    assert rendered.keys == ("z", "a")
    assert rendered.entries[0].startswith("Doe, J. (2022a, March 2).")


def test_a_repeated_author_becomes_a_rule_where_the_style_asks() -> None:
    works = [book(t, t, author=by("Doe, Jane")) for t in ("Alpha", "Beta")]
    seventeenth = render(works, "chicago-notes-bibliography-17").entries
    assert seventeenth[1].startswith("———. Beta")
    assert render(works, "chicago-notes-bibliography").entries[1].startswith("Doe, Jane. Beta")


def test_two_persons_of_one_name_are_told_apart_and_one_person_in_two_forms_is_not() -> None:
    two = render(
        [book("a", author=by("Doe, Jane")), book("b", year=1991, author=by("Doe, Carl"))], "chicago-author-date"
    )
    assert set(two.citations) == {"(J. Doe 1990)", "(C. Doe 1991)"}
    one = render(
        [book("a", author=by("Doe, Jane")), book("b", year=1991, author=by("Doe, J. M."))], "chicago-author-date"
    )
    assert set(one.citations) == {"(Doe 1990)", "(Doe 1991)"}
