"""What a layout prints of text: affixes, seams, quotes, case, markup."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.csl import render

from .helpers import style


def one(layout: str, markup: str = "html", head: str = 'class="note"', **item: Any) -> str:
    return render([{"id": "a", "type": "book", **item}], style=style(layout, head=head), markup=markup).entries[0]


TITLE = '<text variable="title"/>'


@pytest.mark.parametrize(
    ("left", "right", "printed"),
    [
        ("Who?", ". ", "Who? x"), ("Inc.", ". ", "Inc. x"), ("Inc.", ", ", "Inc., x"), ("Why!", ": ", "Why! x"),
        ("So;", "? ", "So? x"), ("a,", ", ", "a, x"), ("end ", " ", "end x"), ("Mich.", ": ", "Mich.: x"),
    ],
)  # fmt: skip
def test_punctuation_does_not_pile_up_between_pieces(left: str, right: str, printed: str) -> None:
    assert one(f'<text variable="title" suffix="{right}"/><text value="x"/>', title=left) == printed


def test_punctuation_inside_a_field_is_the_authors_own() -> None:
    assert one(TITLE, title="Wait.. what?! :: yes") == "Wait.. what?! :: yes"


def test_a_period_moves_inside_the_quotes_where_the_language_wants_it() -> None:
    quoted = '<group delimiter=". "><text variable="title" quotes="true"/><text variable="publisher"/></group>'
    assert one(quoted, title="The Pact", publisher="NYU") == "“The Pact.” NYU"
    assert one(quoted, title="Is it peace?", publisher="NYU") == "“Is it peace?” NYU"
    assert (
        one(quoted, head='class="note" default-locale="en-GB"', title="The Pact", publisher="NYU") == "‘The Pact’. NYU"
    )


def test_quotes_in_a_quoted_title_become_inner_quotes() -> None:
    assert one('<text variable="title" quotes="true"/>', title='The "new" era') == "“The ‘new’ era”"
    assert one(TITLE, title='The "new" era of Mao\'s rule') == "The “new” era of Mao’s rule"


def test_italics_inside_italics_are_set_roman() -> None:
    printed = one('<text variable="title" font-style="italic"/>', title="On <i>Pravda</i> and others")
    assert printed == '<i>On <span style="font-style:normal;">Pravda</span> and others</i>'


def test_markup_that_does_not_balance_is_text() -> None:
    assert one(TITLE, title="a </i> b <b> c") == "a &#60;/i&#62; b &#60;b&#62; c"


@pytest.mark.parametrize(
    ("case", "title", "printed"),
    [
        ("title", "the cold war in asia: a new history", "The Cold War in Asia: A New History"),
        ("title", "NATO and the world", "NATO and the World"),
        ("title", "sino-soviet relations", "Sino-Soviet Relations"),
        ("title", "a history Between the Wars", "A History Between the Wars"),
        ("title", "the u.s. army in the 1950s", "The U.S. Army in the 1950s"),
        ("sentence", "The Cold War", "The cold war"),
        ("capitalize-first", "on contradiction", "On contradiction"),
        ("capitalize-all", "on contradiction", "On Contradiction"),
        ("uppercase", "straße", "STRASSE"),
        ("title", 'my <span class="nocase">iPod</span> story', "My iPod Story"),
    ],
)
def test_text_case(case: str, title: str, printed: str) -> None:
    assert one(f'<text variable="title" text-case="{case}"/>', title=title) == printed


def test_title_case_is_for_english_only() -> None:
    layout = '<text variable="title" text-case="title"/>'
    assert one(layout, title="der kalte krieg", language="de") == "der kalte krieg"
    assert one(layout, title="the cold war", language="en-GB") == "The Cold War"


def test_a_group_without_its_variable_vanishes_with_its_words() -> None:
    layout = '<group delimiter=" "><text value="at"/><text variable="publisher"/></group><text variable="title"/>'
    assert one(layout, title="X") == "X"
    assert one(layout, title="X", publisher="Y") == "at YX"


def test_the_delimiter_of_a_group_reaches_into_choose() -> None:
    layout = (
        '<group delimiter=", "><text variable="title"/><choose><if type="book"><text variable="publisher"/>'
        '<text variable="publisher-place"/></if></choose></group>'
    )
    assert one(layout, title="T", publisher="P", **{"publisher-place": "L"}) == "T, P, L"


def test_what_a_substitute_printed_is_not_printed_again() -> None:
    layout = (
        '<group delimiter=". "><names variable="author"><substitute><text variable="title"/></substitute></names>'
        '<text variable="title"/><text variable="publisher"/></group>'
    )
    assert one(layout, title="Treaty", publisher="State") == "Treaty. State"


@pytest.mark.parametrize(
    ("form", "pages", "printed"),
    [
        ("chicago", "321-325", "321–25"), ("minimal", "321-325", "321–5"), ("expanded", "321-25", "321–325"),
        ("", "321-25", "321–25"), ("chicago", "iv-ix", "iv–ix"), ("chicago", "100-104, 107-108", "100–104, 107–8"),
        ("chicago", "F-12", "F-12"),
    ],
)  # fmt: skip
def test_page_ranges(form: str, pages: str, printed: str) -> None:
    head = f'class="note" page-range-format="{form}"' if form else 'class="note"'
    assert one('<text variable="page"/>', head=head, page=pages) == printed


def test_numbers_as_ordinals_and_roman_numerals() -> None:
    layout = '<number variable="{}" form="{}"/>'
    assert one(layout.format("edition", "ordinal"), edition="2") == "2nd"
    assert one(layout.format("edition", "long-ordinal"), edition="3") == "third"
    assert one(layout.format("volume", "roman"), volume="19") == "xix"
    assert one(layout.format("edition", "ordinal"), edition="revised") == "revised"
    french = 'class="note" default-locale="fr-FR"'
    assert one(layout.format("edition", "ordinal"), head=french, edition="1", markup="text") == "1re"


def test_ordinals_of_the_first_csl_still_work() -> None:
    terms = "".join(f'<term name="ordinal-{n:02d}">{t}</term>' for n, t in enumerate(("st", "nd", "rd", "th"), 1))
    made = style('<number variable="edition" form="ordinal"/>', locale=f"<locale><terms>{terms}</terms></locale>")
    items = [{"id": n, "type": "book", "edition": str(n)} for n in (1, 12, 22, 13, 7)]
    assert render(items, style=made).entries == ["1st", "12th", "22nd", "13th", "7th"]


def test_labels_follow_the_number_of_what_they_label() -> None:
    layout = '<label variable="page" form="short" suffix=" "/><text variable="page"/>'
    assert one(layout, page="12") == "p. 12"
    assert one(layout, page="12-14") == "pp. 12–14"


def test_lines_of_the_note_may_hold_variables() -> None:
    layout = '<date variable="original-date"><date-part name="year"/></date><text variable="note" prefix="|"/>'
    assert one(layout, note="original-date: 1957\nfree words") == "1957|free words"


@pytest.mark.parametrize(("issue", "printed"), [("2, Fall", "no. 2, Fall"), ("2, 3", "nos. 2, 3"), ("2–3", "nos. 2–3")])
def test_a_number_beside_a_word_is_one_number(issue: str, printed: str) -> None:
    label = '<label variable="issue" form="short" suffix=" "/><number variable="issue"/>'
    assert one(label, issue=issue) == printed
