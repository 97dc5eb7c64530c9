"""Every word that the tables have for a date or a number is read in the position in which its language uses it.

Each entry is invented, of the words of one language: a newspaper's day with each form of each month, a page of the web
with each word for its access, a book that says that it has no date. What is not read is in a list with its reason, and
comes off the list when it is read.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from refkit.knowledge import words
from refkit.knowledge.language import Language
from refkit.parse import parse_entry

LANGUAGES = {code: language for code, language in words.languages().items() if language.blanks}


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    return LANGUAGES[request.param]


def check(read: Mapping[str, bool], holes: Mapping[str, str], language: Language) -> None:
    """Fails for a form that is not read and not on the list of holes, and for one on the list that is read."""
    missed = {form for form, right in read.items() if not right}
    listed = {hole.partition(" ")[2] for hole in holes if hole.partition(" ")[0] == language.code}
    assert missed - listed == set(), "not read, and no reason given"
    assert listed - missed == set(), "listed and read: take it off the list"


def stopped(form: str) -> str:
    """A form at the end of an entry."""
    return form if form.endswith(".") else form + "."


# --- dates


def day(language: Language, month: str) -> str:
    """The 14th of a month of 1957, in the order and with the little words of a language."""
    orders = {
        "en": f"{month} 14, 1957",
        "hu": f"1957. {month} 14.",
        "lt": f"1957 m. {month} 14 d.",
        "lv": f"1957. gada 14. {month}",
        "es": f"14 de {month} de 1957",
        "pt": f"14 de {month} de 1957",
        "ca": f"14 de {month} de 1957",
    }
    stop = "." if "." in language.ordinal_marks.behind.split(" | ") else ""
    return orders.get(language.code, f"14{stop} {month} 1957")


def test_each_form_of_each_month_is_read_in_the_day_of_a_newspaper(language: Language) -> None:
    read = {}
    for number, group in enumerate(language.months, 1):
        for form in words.split_forms(group):
            right = words.AMBIGUOUS_MONTHS.get(words.folded(form), number)
            date = parse_entry(f"Anna Roth, “Schiff und Hafen”, Libération, {day(language, form)}, p. 3.").issued
            read[form] = date is not None and date.value == f"1957-{right:02}-14"
    check(read, {}, language)


def test_each_season_is_read_before_its_year(language: Language) -> None:
    read = {}
    for number, group in enumerate(language.seasons, 21):
        for form in words.split_forms(group):
            date = parse_entry(f"Roth, Anna. “Schiff und Hafen.” Past & Present 12 ({form} 1957): 3–9.").issued
            read[form] = date is not None and date.value == f"1957-{number}"
    check(read, {}, language)


@pytest.mark.parametrize("bracket", [False, True], ids=["in the open", "in brackets"])
def test_each_word_for_an_access_is_read_with_its_day(language: Language, bracket: bool) -> None:
    read = {}
    may = day(language, words.split_forms(language.months[4])[0])
    for position in ("before", "behind"):
        for form in words.forms("accessed", position, (language.code,)):
            said = f"{form} {may}" if position == "before" else f"{may} {form}"
            said = f"({said})" if bracket else said[:1].upper() + said[1:]
            reference = parse_entry(f"Roth, Anna. “Schiff und Hafen.” https://example.org/a {said}.")
            accessed = reference.accessed is not None and reference.accessed.value == "1957-05-14"
            read[form] = accessed and not reference.provenance.unparsed_text
    check(read, {}, language)


@pytest.mark.parametrize("bracket", [False, True], ids=["in the open", "in brackets"])
def test_each_word_before_an_address_is_told_and_no_part_of_the_record(language: Language, bracket: bool) -> None:
    read = {}
    for form in words.forms("available", "before", (language.code,)):
        lead = f"({form} https://example.org/a)" if bracket else f"{form[:1].upper()}{form[1:]}: https://example.org/a"
        reference = parse_entry(f"Roth, Anna. “Schiff und Hafen.” {lead}.")
        read[form] = not reference.provenance.unparsed_text and reference.to_csl() == {
            "id": "",
            "type": "webpage",
            "title": "Schiff und Hafen",
            "author": [{"family": "Roth", "given": "Anna"}],
            "URL": "https://example.org/a",
            "language": "de",
        }
    check(read, {}, language)


@pytest.mark.parametrize(
    "entry",
    [
        "Roth, Anna. Schiff und Hafen. Paris: Gallimard, {}",
        "Roth, Anna. ({}). Schiff und Hafen. Paris: Gallimard.",
        "Anna Roth, Schiff und Hafen, Paris, Gallimard, {}",
        "Anna Roth, Schiff und Hafen (Paris: Gallimard, {})",
    ],
)
def test_each_word_for_no_date_and_for_a_work_to_come_stands_where_a_year_would(language: Language, entry: str) -> None:
    read = {}
    for form in words.forms("no_date", "any", (language.code,)) + words.forms("forthcoming", "any", (language.code,)):
        reference = parse_entry(entry.format(stopped(form) if entry.endswith("{}") else form))
        said = reference.issued or getattr(reference, "imprint_date", None)
        rest = reference.title.text if reference.title else "", getattr(reference, "publisher", "")
        read[form] = said is not None and said.literal == form and rest == ("Schiff und Hafen", "Gallimard")
    check(read, {}, language)


@pytest.mark.parametrize(
    ("entry", "author", "title", "issued"),
    [
        ("May, Ernest R. The Making of a War. Oslo: Dag Press, 1975.", "May", "The Making of a War", "1975"),
        ("Mai, Gunther. Europa 1918–1939. Stuttgart: Kohlhammer, 2001.", "Mai", "Europa 1918–1939", "2001"),
        ("März, Eduard. Bankpolitik der Wende. Wien: Böhlau, 1981.", "März", "Bankpolitik der Wende", "1981"),
        ("August, Thomas. Selling the Empire. London: Cape, 1985.", "August", "Selling the Empire", "1985"),
        ("Maia, Rui. Lisboa e o Tejo. Lisboa: Presença, 2004.", "Maia", "Lisboa e o Tejo", "2004"),
        ("Mart, Lea. Die Wiener im März. Wien: Böhlau, 1979.", "Mart", "Die Wiener im März", "1979"),
        ("Roe, Ann. The Days of October. London: Cape, 1985.", "Roe", "The Days of October", "1985"),
        ("Roe, Ann. Ende des 2. Weltkriegs. Köln: Hafen Verlag, 1985.", "Roe", "Ende des 2. Weltkriegs", "1985"),
        ("Roe, Ann. Pravda 12. Oslo: Dag Press, 2005.", "Roe", "Pravda 12", "2005"),
        ("Roe, Ann. Undated Letters. Oslo: Dag Press, 2005.", "Roe", "Undated Letters", "2005"),
        ("Roe, Ann. In Print and in Press. Oslo: Dag Press, 2005.", "Roe", "In Print and in Press", "2005"),
    ],
)  # fmt: skip
def test_names_and_titles_that_hold_words_of_dates_stay(entry: str, author: str, title: str, issued: str) -> None:
    reference = parse_entry(entry)
    csl = reference.to_csl()
    assert (csl["author"][0]["family"], csl["title"], csl["issued"]) == (author, title, {"date-parts": [[int(issued)]]})
    assert not reference.provenance.unparsed_text


@pytest.mark.parametrize(
    ("entry", "container", "issued"),
    [
        ("Foster, Hal. “The Unconscious of Modern Art.” October 34 (Autumn 1985): 45–70.", "October", "1985-23"),
        ("Roe, Ann. “Harbours.” Daily Mail, 12 May 1985, 4.", "Daily Mail", "1985-05-12"),
        ("Sommer, Theo. “Die Einheit.” Die Zeit, 12. Oktober 1990, S. 3.", "Die Zeit", "1990-10-12"),
    ],
)
def test_periodicals_and_people_named_like_a_month_stay(entry: str, container: str, issued: str) -> None:
    reference = parse_entry(entry)
    assert reference.to_csl()["container-title"] == container
    assert reference.issued is not None and reference.issued.value == issued
