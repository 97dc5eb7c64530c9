"""Labelled tokens become values by the readers of parts, with the words that say what they are as labels."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.model.parts import ArchivalLocation, EdtfDate, Link, Number, Title
from refkit.model.types import KINDS
from refkit.parse import parse_entry as by_all
from refkit.parse.context import ListContext
from refkit.parse.flow import read
from refkit.parse.proposal import Draft, Proposal
from refkit.parse.record import build
from refkit.parse.tagger.assembly import assemble, merge, runs
from refkit.parse.tagger.features import features
from refkit.parse.tagger.labels import FIELDS
from refkit.parse.tagger.tokens import tokens
from refkit.parse.view import view
from refkit.trace import Span
from tests.parse.cases import cases
from tests.parse.damage import damage
from tests.parse.promises import lost
from tests.parse.tagger.marking import entry


def assembled(marked_up: str, sure: float = 0.9) -> dict[str, Proposal]:
    text, seen, labels = entry(marked_up)
    return {p.field: p for p in assemble(text, seen, labels, [sure] * len(labels), "tagger")}


def shown(value: Any) -> str:
    """A value as a short string: names as "Family, Given", the parts of an archive by their names."""
    match value:
        case str():
            return value
        case EdtfDate():
            return value.value or ""
        case ArchivalLocation():
            return ", ".join(f"{name}={part}" for name, part in value.model_dump(exclude_none=True).items())
        case tuple():
            return "; ".join(name.literal or name.sort_form for name in value)
    return str(value.text)


def wrong(reason: str, *values: str) -> Any:
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize(
    ("marked_up", "field", "value"),
    [
        # names
        ("AU{Quill, Peter}. TI{War}", "author", "Quill, Peter"),
        ("AU{Walt, Stephen M}. TI{War}", "author", "Walt, Stephen M."),
        ("AU{Ada Moor} and AU{Peter Quill}, TI{War}", "author", "Moor, Ada; Quill, Peter"),
        ("AU{Moor, A. B., Lee, C. and Orr, D.} TI{War}", "author", "Moor, A. B.; Lee, C.; Orr, D."),
        ("AU{García Ruiz, Gabriel} y AU{Vargas Soto, Mario}", "author", "García Ruiz, Gabriel; Vargas Soto, Mario"),
        ("AU{Ludwig van der Meer}: TI{Krieg}", "author", "van der Meer, Ludwig"),
        ("AU{Smith, John, Jr.} TI{War}", "author", "Smith, John, Jr."),
        ("S. AU{A. Stoufer}, TI{War}", "author", "Stoufer, S. A."),  # an initial was left out
        ("s. AU{A. Stoufer}, TI{War}", "author", "Stoufer, A."),
        ("AU{Иванов И. И.}, AU{Петров П.П.} TI{Война}", "author", "Иванов, И. И.; Петров, П.П."),
        ("AU{李伟}、AU{王芳}：《TI{战争}》", "author", "李伟; 王芳"),
        ("AU{Ministry of Defence}. TI{War}", "author", "Ministry of Defence"),
        ("AU{Moor, Ada}, AU{et al.} TI{War}", "author", "Moor, Ada; others"),
        ("AU{Ada Moor} to RE{Peter Quill}, DA{1950}", "recipient", "Quill, Peter"),
        ("AU{Ann Lee}. TI{War}", "author", "Lee, Ann"),
        ("AU{Moor, Ada}. TI{War}", "author", "Moor, Ada"),
        # titles
        ("AU{Moor}, “TI{The Salt Road},” CT{Past Worlds}", "title", "The Salt Road"),
        ("AU{Moor}, TI{What Is History}? PL{London}", "title", "What Is History?"),
        ("TI{‘Bread or Blood’: Riots}, CT{Past}", "title", "‘Bread or Blood’: Riots"),
        ("“TI{War}: TI{Then and Now},” CT{Post}", "title", "War: Then and Now"),
        ("TI{War} among TI{Brothers}, PL{Leeds}", "title", "War among Brothers"),
        ("TI{War}, NO{3}, TI{Then and Now}", "title", "Then and Now"),  # the longest, where a value parts them
        ("TI{War} a b c d e f g TI{Then and Now}", "title", "Then and Now"),  # or many words
        ("TI{War} vol. TI{Then and Now}", "title", "Then and Now"),  # or a label
        ("TI{Stadt\u00a0und\nLand}", "title", "Stadt und Land"),
        ("«TI{Соль}», CT{The Times (London}), DA{1950}", "container_title", "The Times (London)"),
        ("AU{Moor}, in CT{Lines on Maps}, CO{Studies in War 3}", "collection_title", "Studies in War 3"),
        ("“TI{Who Won}!” CT{Post}", "title", "Who Won!"),
        # numbers
        ("vol. VO{XIV}, no. IS{3}", "volume", "14"),
        ("Bd. VO{2}, H. IS{3/4}", "issue", "3/4"),
        ("EN{2nd} ed.", "edition", "2nd"),
        ("pp. PA{141–46}", "page", "141-146"),
        ("S. PA{xii–xiv}, PA{20}", "page", "xii-xiv"),
        ("UN Doc. NO{A/RES/377(V)}", "number", "A/RES/377(V)"),
        # words
        ("PL{Washington, D.C}.: PU{Fell Press}", "publisher_place", "Washington, D.C."),
        ("PL{Paris}; PL{New York}: PU{Fell}", "publisher_place", "Paris; New York"),
        ("PU{Little, Brown & Co}., DA{1950}", "publisher", "Little, Brown & Co."),
        ("GE{PhD diss}., PU{Oslo University}", "genre", "PhD diss"),
        ("AT{Home Office}, EV{Conference on Salt}", "event_title", "Conference on Salt"),
        # dates
        ("(DA{1963})", "issued", "1963"),
        ("DA{3 May 1951}", "issued", "1951-05-03"),
        ("DA{Summer 1958}", "issued", "1958-22"),
        ("DA{3–5 June 1944}", "issued", "1944-06-03/1944-06-05"),
        ("DA{[1960?]}", "issued", "1960?"),
        ("DA{5 May}, TI{War}, DA{1960}", "issued", "1960-05-05"),  # in two places
        ("DA{1960}. TI{War}. CT{Post}, DA{May 5}", "issued", "1960-05-05"),
        ("DA{18.10.16}", "issued", "1916-10-18"),
        ("DA{20 Nov 65}", "issued", "1965-11-20"),
        ("DA{13/9 1880}", "issued", "1880-09-13"),
        ("DA{2000.6.15}", "issued", "2000-06-15"),
        ("DA{1937년 6월 5일}", "issued", "1937-06-05"),
        # archives
        (
            "AR{National Archives and Records Administration (NARA)}, AK{RG 59}, AL{Box 3, Folder 2}",
            "archive",
            "repository=National Archives and Records Administration, repository_abbr=NARA, collection=RG 59,"
            " record_group=59, box=3, folder=2, call_number=Box 3, Folder 2",
        ),
        (
            "AL{box 3}, AK{Pell Papers}, AK{Series 2}, AR{Hoover Library}",
            "archive",
            "repository=Hoover Library, collection=Pell Papers, Series 2, box=3, call_number=box 3",
        ),
        (
            "AR{РГАСПИ}, AL{ф. 17, оп. 3, д. 12, л. 4}",
            "archive",
            "repository=РГАСПИ, fond=17, opis=3, delo=12, listy=4, call_number=ф. 17, оп. 3, д. 12, л. 4",
        ),
    ],
)  # fmt: skip
def test_values_of_labels(marked_up: str, field: str, value: str) -> None:
    assert shown(assembled(marked_up)[field].value) == value


@pytest.mark.parametrize(
    "marked_up", ["DA{n.d.}", "DA{x}", "UR{https://a.org/1} DO{10.1000/2} IB{978} AC{1 May 2010}", "The War"]
)
def test_what_is_not_read_or_is_the_grammars_own_makes_no_proposal(marked_up: str) -> None:
    assert assembled(marked_up) == {}


def test_a_title_and_its_original_are_one_value() -> None:
    title = assembled("TI{Vojna} [OT{War}], PL{Praha}")["title"]
    assert (title.value.text, title.value.original) == ("Vojna", "War")
    assert len(title.spans) == 2
    gloss = assembled("TI{Voina i mir [War and Peace]}, PL{Moskva}")["title"].value
    assert (gloss.romanized or gloss.text, gloss.translated) == ("Voina i mir", "War and Peace")


@pytest.mark.parametrize(
    ("marked_up", "field", "labels", "seen"),
    [
        ("CT{Past Worlds}, vol. VO{4}, no. IS{3}", "volume", "vol", "vol. 4"),
        ("CT{Past Worlds}, vol. VO{4}, no. IS{3}", "issue", "no", "no. 3"),
        ("TI{War}, pp. PA{3–4}", "page", "pp", "pp. 3–4"),
        ("TI{War}, S. PA{3}", "page", "S", "S. 3"),
        ("TI{War}, 12 PA{4} стр", "page", "стр", "4 стр"),
        ("TI{Krieg}, übers. v. TR{Eva Lutz}", "translator", "übers v", "übers. v. Eva Lutz"),
        ("AU{Ada Moor} and AU{Peter Quill}", "author", "and", "Ada Moor + and Peter Quill"),
        ("“TI{War},” in CT{Lines on Maps}", "container_title", "in", "in Lines on Maps"),
        ("TI{War}, EN{2}. Aufl.", "edition", "Aufl", "2. Aufl"),
        ("ED{Ada Moor} (ed.)", "editor", "ed", "Ada Moor (ed"),
        ("AU{Moor} to RE{Quill}", "recipient", "to", "to Quill"),
        ("AU{Moor}, TI{War}", "title", "", "War"),
        ("the PL{London}", "publisher_place", "", "London"),
        ("TI{War}, edited by ED{Ada Moor}", "editor", "edited by", "edited by Ada Moor"),
        ("TI{War}, translated by TR{Eva Lutz}", "translator", "translated by", "translated by Eva Lutz"),
        ("Mao, TI{The Little Book}", "title", "", "The Little Book"),
        wrong("a particle of names is a word before days too", "AU{Ludwig} van TI{Salz}", "title", "", "Salz"),
    ],
)  # fmt: skip
def test_words_that_say_what_stands_beside_them_are_labels(marked_up: str, field: str, labels: str, seen: str) -> None:
    text = entry(marked_up).text
    proposal = assembled(marked_up)[field]
    assert " + ".join(span.of(text) for span in proposal.spans) == seen
    assert proposal.labels == tuple(labels.split())


@pytest.mark.parametrize(
    "marked_up",
    [
        "ED{Ada Moor} (ed.), TI{War}",
        "EN{2}. Aufl., PL{Berlin}",
        "TI{Krieg}, hg. v. ED{Eva Lutz}",
    ],
)
def test_a_label_word_belongs_to_one_field(marked_up: str) -> None:
    spans = [span for proposal in assembled(marked_up).values() for span in proposal.spans]
    assert not any(a.overlaps(b) for i, a in enumerate(spans) for b in spans[:i])


def test_a_proposal_is_as_sure_as_its_tokens_on_average_and_says_who_made_it() -> None:
    text, seen, labels = entry("AU{Ada Moor}, TI{War}")
    author, title = assemble(text, seen, labels, [0.5, 1.0, 0.25], "blind")
    assert (author.field, author.confidence, author.reader) == ("author", 0.75, "blind")
    assert (title.field, title.confidence) == ("title", 0.25)


def test_a_label_in_capitals_begins_anew_and_one_in_small_letters_goes_on() -> None:
    text = "a b c d e f"
    found = runs(text, tokens(text), ["AU", "au", "AU", "ti", "O", "ti"])
    assert [(run.label, text[run.start : run.stop]) for run in found] == [
        ("AU", "a b"),
        ("AU", "c"),
        ("TI", "d"),
        ("TI", "f"),
    ]


@pytest.mark.parametrize(
    ("marked_up", "stretch"),
    [
        ("CT{The Times (London}) 3", "The Times (London)"),
        ("TI{The “War}” of Words", "The “War”"),
        ("x (TI{London) Times} y", "(London) Times"),
        ("TI{Salz [Salt}]. y", "Salz [Salt]"),
        ("(TI{War}) y", "War"),
        ("“TI{War},” y", "War"),
    ],
)
def test_a_run_has_the_marks_that_it_opens_or_closes(marked_up: str, stretch: str) -> None:
    text, seen, labels = entry(marked_up)
    (run,) = runs(text, seen.tokens, labels)
    assert text[run.start : run.stop] == stretch


# Merging with what the grammars read


TEXT = "Moor, Ada. 1963a. The Salt Road. Leeds: Fell. https://a.org/1 [map]"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def draft(**values: tuple[Any, str]) -> Draft:
    """A draft of the text in which the grammars have proposed these values at these words."""
    made = Draft(TEXT)
    for name, (value, words) in values.items():
        made.propose(name, value, at(words), 0.9, "grammar", cover=False)
    return made


def own(name: str, words: str, value: Any = "x") -> Proposal:
    return Proposal(name, value, (at(words),), 0.8, "tagger")


def readers(merged: Draft) -> dict[str, str]:
    return {p.field: p.reader for p in merged.proposals}


def test_fields_that_taggers_know_are_theirs_alone() -> None:
    merged = merge(
        draft(title=(Title(text="x"), "The Salt"), publisher=("Fell", "Fell")), [own("title", "The Salt Road")]
    )
    assert readers(merged) == {"title": "tagger"}


def test_addresses_identifiers_and_days_of_access_are_the_grammars() -> None:
    found = draft(url=(Link(url="https://a.org/1"), "https://a.org/1"))
    merged = merge(found, [own("number", "https://a.org/1"), own("title", "The Salt Road")])
    assert readers(merged) == {"url": "grammar", "title": "tagger"}


def test_fields_that_taggers_do_not_know_stay_where_no_value_of_theirs_stands() -> None:
    found = draft(medium=("map", "[map]"), session=("Road", "Road"))
    assert readers(merge(found, [own("title", "The Salt Road")])) == {"title": "tagger", "medium": "grammar"}


def test_the_letter_behind_a_year_stands_inside_of_the_date() -> None:
    merged = merge(draft(year_suffix=("a", "1963a")), [own("issued", "1963a", EdtfDate(value="1963"))])
    assert readers(merged) == {"issued": "tagger", "year_suffix": "grammar"}


def test_a_dash_for_the_author_above_keeps_its_author() -> None:
    found = draft(author=((), "Moor, Ada"))
    found.facts.repeated_author = True
    merged = merge(found, [own("author", "Moor"), own("author", "Fell")])
    assert [p.reader for p in merged.proposals] == ["grammar"]


def test_the_archive_of_a_record_is_the_taggers_also_where_it_saw_none() -> None:
    found = draft()
    found.facts.archive = ArchivalLocation(repository="Leeds")
    assert merge(found, [own("title", "The Salt Road")]).facts.archive is None
    there = ArchivalLocation(repository="Fell")
    assert merge(found, [own("archive", "Fell", there)]).facts.archive == there
    assert found.facts.archive == ArchivalLocation(repository="Leeds")


def test_merging_leaves_the_draft_as_it_was() -> None:
    found = draft(volume=(Number(text="1"), "1963a"))
    found.vote("book", 1.0)
    merged = merge(found, [own("title", "The Salt Road")])
    merged.vote("book", 1.0)
    merged.propose("note", "x", at("Fell"), 0.5, "r")
    assert found.votes == {"book": 1.0} and readers(found) == {"volume": "grammar"} and found.masked == TEXT


# The promise, on whatever labels a tagger may give


KIND = [kind for kind in KINDS if kind != "other"]


@cache
def texts() -> list[str]:
    return [case.text for case in cases()]


def any_labels(count: int, draw: random.Random) -> list[str]:
    out: list[str] = []
    while len(out) < count:
        label = draw.choice([*FIELDS, "O", "O"])
        out += [label] + [label.lower() if label != "O" else "O"] * draw.randrange(6)
    if draw.random() < 0.2 and count:
        out[draw.randrange(count)] = draw.choice(list(FIELDS)).lower()
    return out[:count]


def damaged(seed: str, count: int) -> Iterator[tuple[str, random.Random]]:
    draw = random.Random(seed)
    for _ in range(count):
        text = draw.choice(texts())
        yield view(damage(text, draw) if draw.random() < 0.8 else text).text, draw


def test_of_damaged_entries_with_any_labels_nothing_is_lost_and_nothing_claimed() -> None:
    for text, draw in damaged("assembly", 400):
        cut = tokens(text)
        if cut:
            labels = any_labels(len(cut), draw)
            made = assemble(text, features(cut), labels, [0.5] * len(labels), "tagger")
            reference = build(merge(read(text, ListContext()), made), (), draw.choice([None, *KIND]))
            assert lost(reference, text) == [], (text, labels)
            reference.to_csl()


@given(st.data())
def test_runs_of_any_labels_lie_in_the_text_in_order_and_share_no_place(data: st.DataObject) -> None:
    text = data.draw(st.text("aB1 .,?(“”)[]«»’'\"/中", max_size=50))
    cut = tokens(text)
    some = st.sampled_from(["TI", "ti", "AU", "au", "O", "AR", "ar"])
    labels = data.draw(st.lists(some, min_size=len(cut), max_size=len(cut)))
    found = runs(text, cut, labels)
    assert sum(run.end - run.first for run in found) == sum(label != "O" for label in labels)
    ends = [0, *(place for run in found for place in (run.start, run.stop)), len(text)]
    assert ends == sorted(ends)


@pytest.mark.parametrize("address", ["Dr.", "Mr.", "Mrs", "Sir", "St."])
def test_a_form_of_address_before_a_title_is_a_part_of_it(address: str) -> None:
    title = f"{address} Strangelove or: How I Learned to Stop Worrying"
    assert str(by_all(f"{title}. Directed by Stanley Kubrick, Columbia Pictures, 1964.").title) == title


def test_an_article_of_a_treaty_is_no_page() -> None:
    treaty = by_all("Treaty of Versailles, 28 June 1919, art. 231.")
    assert treaty.page is None and "231" in " ".join(treaty.provenance.unparsed_text)
