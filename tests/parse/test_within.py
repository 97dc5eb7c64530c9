"""Words that lead in the work that holds another, and words for theses, in all languages of the tables."""

from __future__ import annotations

import pytest

from refkit.knowledge import words
from refkit.knowledge.language import Language
from tests.parse.alone import parse_entry
from tests.parse.matrix import TITLE, check

CHAPTERS = (
    "Anna Roth, “Schiff und Hafen”, {led} Karl Otto ({editor}), Wege der Elbe, Paris, Gallimard, 1957, p. 3–9.",
    "Anna Roth, Schiff und Hafen, {led} Karl Otto ({editor}), Wege der Elbe, Paris, Gallimard, 1957, p. 3–9.",
    "Anna Roth, Schiff und Hafen, {led} Wege der Elbe, {editor} Karl Otto, Paris: Gallimard, 1957, p. 3–9.",
    "Roth, A. (1957). Schiff und Hafen. {Led} K. Otto ({editor}), Wege der Elbe (p. 3–9). Gallimard.",
    "Roth, Anna: Schiff und Hafen. {Led} Otto, Karl ({editor}): Wege der Elbe. Paris: Gallimard 1957, p. 3–9.",
    "Roth, Anna. “Schiff und Hafen.” {Led} Wege der Elbe, p. 3–9. Paris: Gallimard, 1957.",
)


@pytest.mark.parametrize("entry", CHAPTERS)
def test_each_word_before_the_work_that_holds_a_chapter_is_read(language: Language, entry: str) -> None:
    editor = next((form for form in words.forms("editor", "any", (language.code,)) if form.endswith(".")), "ed.")
    read = {}
    for form in words.forms("contained", "before", (language.code,)):
        if form == "//":
            continue  # with a grammar of its own, for descriptions by GOST
        csl = parse_entry(entry.format(led=form, Led=form[:1].upper() + form[1:], editor=editor)).to_csl()
        right = {"type": "chapter", "title": TITLE, "container-title": "Wege der Elbe", "page": "3-9"}
        named = entry == CHAPTERS[-1] or [name["family"] for name in csl.get("editor", ())] == ["Otto"]
        read[form] = named and all(csl.get(name) == value for name, value in right.items())
    alone = entry == CHAPTERS[-1]  # a letter with a capital begins a name; "Aus Politik und Zeitgeschichte"
    held = {form: "before no people" for form in read if alone and (len(form) == 1 or form == "aus")}
    check(read, {f"{language.code} {form}": reason for form, reason in held.items()}, language)


@pytest.mark.parametrize(
    "entry",
    [
        "Anna Roth, Schiff und Hafen, {form}, Universität Bremen, 1957.",
        "Roth, Anna. “Schiff und Hafen.” {Form}, Universität Bremen, 1957.",
        "Roth, A. (1957). Schiff und Hafen [{Form}, Universität Bremen].",
        "Roth, Anna: Schiff und Hafen. {Form} Universität Bremen, 1957.",
    ],
)
def test_each_word_for_a_thesis_is_read(language: Language, entry: str) -> None:
    read = {}
    for form in words.forms("thesis", "any", (language.code,)):
        csl = parse_entry(entry.format(form=form, Form=form[:1].upper() + form[1:])).to_csl()
        said = csl.get("genre", "").rstrip(".").lower() == form.rstrip(".").lower()
        read[form] = said and (csl["type"], csl["title"], csl["publisher"]) == ("thesis", TITLE, "Universität Bremen")
    check(read, {}, language)


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (
            "Roe, Ann. The Sea, a History of Water. Ed. John Smith. Oslo: Dag Press, 1990.",
            "The Sea, a History of Water",
        ),
        ("Roe, Ann. Peace, War, and I. Edited by John Smith. Oslo: Dag Press, 1990.", "Peace, War, and I"),
        ("Roe, Ann. Henry V: A Life. Oslo: Dag Press, 1990, pp. 3–9.", "Henry V: A Life"),
        ("Roe, Ann. World War I: A Life, ed. John Smith. Oslo: Dag Press, 1990.", "World War I: A Life"),
        ("Roe, Ann. In Defense of Liberty. Oslo: Dag Press, 1990.", "In Defense of Liberty"),
        ("Roe, Ann. Thesis and Antithesis. Oslo: Dag Press, 1990.", "Thesis and Antithesis"),
        ("Groß, Karl. Das Kapital. I: Der Prozess. Berlin: Dietz, 1970.", "Das Kapital. I: Der Prozess"),
        (
            "Groß, Karl. Briefe, aus Wien und Prag. Hrsg. von Otto Maier. Köln: Hafen, 1990.",
            "Briefe, aus Wien und Prag",
        ),
        ("Jansen, Piet. Oorlog, vrede, en Europa. Amsterdam: Haven, 1990.", "Oorlog, vrede, en Europa"),
        (
            "Rossi, Mario. Le città, nel Medioevo. A cura di Luca Bianchi. Roma: Laterza, 1990.",
            "Le città, nel Medioevo",
        ),
        ("Dumas, A. La guerre, en France. Dir. Paul Blanc. Paris: Seuil, 1990.", "La guerre, en France"),
        ("Hansen, Ole. Byens historie, i Bergen og Oslo. Oslo: Dag, 1990.", "Byens historie, i Bergen og Oslo"),
        ("Rossi, Mario. Tesi sulla storia. Roma: Laterza, 1990.", "Tesi sulla storia"),
        ("Blanc, Paul. Mémoire, histoire, oubli. Paris: Seuil, 1990.", "Mémoire, histoire, oubli"),
    ],
)
def test_titles_that_hold_words_of_containers_and_theses_stay(entry: str, title: str) -> None:
    csl = parse_entry(entry).to_csl()
    assert (csl["title"], csl["type"]) == (title, "book")


@pytest.mark.parametrize(
    ("entry", "container"),
    [
        ("Groß, Karl: „Arbeit.“ Aus Politik und Zeitgeschichte 12 (1990), S. 3–9.", "Aus Politik und Zeitgeschichte"),
        ("Groß, Karl: Arbeit, in: Aus Politik und Zeitgeschichte 12 (1990), S. 3–9.", "Aus Politik und Zeitgeschichte"),
        ("Roe, Ann. “Peace.” A Journal of Politics 12 (1990): 3–9.", "A Journal of Politics"),
        ("Holm, Jens: »Havets sang«, i: Kritik nr. 116, 1995.", "Kritik"),
    ],
)
def test_the_name_of_a_container_keeps_its_first_word(entry: str, container: str) -> None:
    assert parse_entry(entry).to_csl()["container-title"] == container
