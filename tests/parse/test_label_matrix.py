"""Every word that the tables have for a date or a number is read in the position in which its language uses it.

Each entry is invented, of the words of one language: a newspaper's day with each form of each month, a page of the web
with each word for its access, a book that says that it has no date, a journal's numbers, an edition. What is not read
is in a list with its reason, and comes off the list when it is read.
"""

from __future__ import annotations

import pytest

from refkit.knowledge import words
from refkit.knowledge.language import Language, Words
from tests.parse.alone import parse_entry
from tests.parse.matrix import TITLE, check


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


NO_MONTH = dict.fromkeys(
    (
        f"{code} {form}"
        for code in ("ar", "vi")
        for group in words.language(code).months
        for form in words.split_forms(group)
        if " " in form
    ),
    "two words: the reader of dates looks up one",
) | dict.fromkeys(
    (
        f"hi {form}"
        for group in words.language("hi").months
        for form in words.split_forms(group)
        if not form.isalpha()
    ),
    "signs of vowels are no letters to the reader of dates",
)  # fmt: skip


def test_each_form_of_each_month_is_read_in_the_day_of_a_newspaper(language: Language) -> None:
    read = {}
    for number, group in enumerate(language.months, 1):
        for form in words.split_forms(group):
            right = words.AMBIGUOUS_MONTHS.get(words.folded(form), number)
            date = parse_entry(f"Anna Roth, “Schiff und Hafen”, Libération, {day(language, form)}, p. 3.").issued
            read[form] = date is not None and date.value == f"1957-{right:02}-14"
    check(read, NO_MONTH, language)


def test_each_season_is_read_before_its_year(language: Language) -> None:
    read = {}
    for number, group in enumerate(language.seasons, 21):
        for form in words.split_forms(group):
            date = parse_entry(f"Roth, Anna. “Schiff und Hafen.” Past & Present 12 ({form} 1957): 3–9.").issued
            read[form] = date is not None and date.value == f"1957-{number}"
    check(read, {}, language)


NO_ACCESS = dict.fromkeys(
    (f"vi {form}" for form in words.forms("accessed", "before", ("vi",))), "its day has a month of two words"
)


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
    check(read, NO_ACCESS, language)


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


_SHORT = "two letters with stops, or two of two letters: no longer word tells that a text holds it"
_SIGNS = "its marks are no letters to the reader of dates"
NO_WORDS = dict.fromkeys(("ar د. ت.", "fa بی تا", "fa بی\u200cتا"), _SHORT) | dict.fromkeys(
    ("he חש״ד", "he ח״ת", "hi तिथि नहीं", "hi तिथि रहित", "hi प्रकाशनाधीन", "hi शीघ्र प्रकाश्य"), _SIGNS
)


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
    check(read, {} if entry.startswith("Roth, Anna. ({})") else NO_WORDS, language)


# --- numbers

JOURNAL = "Past & Present"
RUNS = (
    f"Anna Roth, “{TITLE}”, {JOURNAL}, {{volume}}, {{issue}}, 1957, {{page}}.",
    f"Anna Roth, “{TITLE}”, {JOURNAL} {{volume}}, {{issue}} (1957), {{page}}.",
    f"Roth, Anna. {TITLE}. {JOURNAL}. 1957, {{volume}}, {{issue}}, {{page}}.",
)
NO_RUN = {
    "is volume b.": "a box of an archive",
    "id issue edisi": "the word for an edition as well, which is read before",
    "id volume tahun ke-": "two words, the second of which is joined to the number",
}
LETTERS = {
    "sl volume l.": "behind the year a letter alone is no volume's: it is a leaf's and a page's elsewhere",
    "tr volume c.": "behind the year a letter alone is no volume's: it is a leaf's and a chapter's elsewhere",
}


def in_order(table: Words) -> list[tuple[str, str]]:
    """The forms of a group with the position in which each stands, those before a number first."""
    places = (("before", table.before), ("before", table.either), ("behind", table.behind), ("behind", table.either))
    return [(form, position) for position, forms in places for form in words.split_forms(forms)]


def numbered(language: Language, number: str, form: str, position: str) -> str:
    """A number with its word; languages that write ordinals with a stop have one before a word behind them."""
    if position == "before":
        return f"{form} {number}"
    stop = "." if "–" not in number and language.code not in ("es", "fr", "it", "ca", "pt") else ""
    return f"{number}{stop} {form}"


def labels(language: Language) -> dict[str, list[tuple[str, str]]]:
    """The words of a journal's numbers with their positions; where a language has none, the first of English."""
    return {
        "volume": [*in_order(language.volume), *in_order(language.year_volume)] or [("vol.", "before")],
        "issue": in_order(language.issue) or [("no.", "before")],
        "page": in_order(language.page) or [("p.", "before")],
    }


@pytest.mark.parametrize("run", RUNS, ids=["commas", "brackets", "year first"])
def test_each_word_of_a_journals_numbers_is_read_in_its_position(language: Language, run: str) -> None:
    table, read = labels(language), {}
    figures = {"volume": "12", "issue": "3", "page": "45–67"}
    for changed, forms in table.items():
        for form, position in forms:
            chosen = {name: (form, position) if name == changed else table[name][0] for name in table}
            entry = run.format(**{name: numbered(language, figures[name], *chosen[name]) for name in table})
            reference = parse_entry(entry)
            csl = reference.to_csl()
            right = {"volume": "12", "issue": "3", "page": "45-67", "title": TITLE, "container-title": JOURNAL}
            whole = all(csl.get(name) == value for name, value in right.items())
            read[f"{changed} {form}"] = whole and not reference.provenance.unparsed_text
    check(read, NO_RUN | (LETTERS if run == RUNS[2] else {}), language)


FOURTH = {
    "en": "4th",
    "fr": "4e",
    "nl": "4e",
    "es": "4.ª",
    "pt": "4.ª",
    "it": "4ª",
    "ca": "4a",
    "ru": "4-е",
    "uk": "4-те",
}


@pytest.mark.parametrize(
    "entry",
    [
        "Roth, Anna. Schiff und Hafen. {} Paris: Gallimard, 1957.",
        "Anna Roth, Schiff und Hafen, {}, Paris, Gallimard, 1957.",
        "Roth, A. (1957). Schiff und Hafen ({}). Paris: Gallimard.",
    ],
)
def test_each_word_for_an_edition_is_read_before_and_behind_its_number(language: Language, entry: str) -> None:
    read = {}
    for form, position in in_order(language.edition):
        if form == "editio":
            continue  # "editio altera": a word follows
        said = f"{form} 4" if position == "before" else f"{FOURTH.get(language.code, '4.')} {form}"
        said = said[:1].upper() + said[1:] if "{} Paris" in entry else said
        csl = parse_entry(entry.format(stopped(said) if "{} Paris" in entry else said)).to_csl()
        right = {"edition": "4", "title": TITLE, "publisher": "Gallimard", "publisher-place": "Paris"}
        read[form] = all(csl.get(name) == value for name, value in right.items())
    check(read, {}, language)


NO_KIND = {"it n.": "a letter alone is taken as written: a sentence begins with a capital"}


def test_each_ordinal_and_each_kind_of_an_edition_is_read(language: Language) -> None:
    label = next((form for form, position in in_order(language.edition) if position == "behind"), None)
    if label is None:
        pytest.skip("no word for an edition")
    expected = {form: str(n) for n, group in enumerate(language.ordinals, 1) for form in words.split_forms(group)}
    expected |= {form: form.rstrip(".") for form in words.forms("edition_kind", "before", (language.code,))}
    read = {}
    for form, value in expected.items():
        said = form.upper() if form.strip("ivx") == "" else form[:1].upper() + form[1:]
        csl = parse_entry(f"Roth, Anna. Schiff und Hafen. {said} {stopped(label)} Paris: Gallimard, 1957.").to_csl()
        found = csl.get("edition", "").lower()
        read[form] = (found == value or (not value.isdigit() and value in found)) and csl["title"] == TITLE
    check(read, NO_KIND, language)


def test_words_behind_an_edition_are_kept_as_printed() -> None:
    csl = parse_entry("Лурье С. Я. Очерки. 3-е изд., испр. и доп. СПб.: Алетейя, 2009. 304 с.").to_csl()
    assert csl["edition"] == "3" and csl["custom"]["edition-as-printed"] == "3-е изд., испр. и доп."
    assert csl["publisher-place"] == "СПб." and csl["title"] == "Очерки"


@pytest.mark.parametrize(
    ("entry", "title", "absent"),
    [
        ("Roe, Ann. No Way Home. Oslo: Dag Press, 1990.", "No Way Home", "issue"),
        ("Roe, Ann. No. 10 and Its Tenants. Oslo: Dag Press, 1990.", "No. 10 and Its Tenants", "issue"),
        ("Roe, Ann. The Band Played On. Oslo: Dag Press, 1990.", "The Band Played On", "volume"),
        ("Roe, Ann. Tome of the Unknown. Oslo: Dag Press, 1990.", "Tome of the Unknown", "volume"),
        ("Roe, Ann. Actas del V Congreso. Madrid: Hafen, 1990.", "Actas del V Congreso", "part-number"),
        ("Groß, Karl. Das Jahr der Wölfe. Köln: Hafen Verlag, 1990.", "Das Jahr der Wölfe", "volume"),
        ("Roe, Ann. The 1950s and After. Oslo: Dag Press, 1990.", "The 1950s and After", "number-of-pages"),
        ("Roe, Ann. Edition and Editing. Oslo: Dag Press, 1990.", "Edition and Editing", "edition"),
        ("Roe, Ann. The Revised Past. Oslo: Dag Press, 1990.", "The Revised Past", "edition"),
    ],
)
def test_titles_that_hold_words_of_numbers_stay(entry: str, title: str, absent: str) -> None:
    csl = parse_entry(entry).to_csl()
    assert csl["title"] == title and absent not in csl


@pytest.mark.parametrize(
    ("entry", "container", "volume"),
    [
        (
            "Lee, K. “Peace.” New York Review of Books 37, no. 11 (June 28, 1990): 3–4.",
            "New York Review of Books",
            "37",
        ),
        ("Lee, K. “Peace.” Working Papers 37, no. 11 (1990): 3–4.", "Working Papers", "37"),
    ],
)
def test_a_word_of_a_journals_name_is_no_label(entry: str, container: str, volume: str) -> None:
    csl = parse_entry(entry).to_csl()
    assert (csl["container-title"], csl["volume"]) == (container, volume)


# --- the work that holds a chapter; theses


# --- names and titles with words of dates


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
