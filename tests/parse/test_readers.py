"""Three readers and the judge: whose reading is taken, what is told of it, and what holds whoever is right.

Some tests read with tiny models that were fitted on made-up references; where it matters who wins, taggers and judge
are made by hand.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.model.parts import Name
from refkit.model.types import KINDS, ReferenceBase
from refkit.parse import parse_entries, parse_entry
from refkit.parse.calibration import Calibration, Steps
from refkit.parse.context import ListContext
from refkit.parse.flow import read
from refkit.parse.judge import JUDGED
from refkit.parse.linear import Chance, Linear
from refkit.parse.models import Models
from refkit.parse.readers import BLIND, STACKED, judged
from refkit.parse.tagger.crf.columns import Weights
from refkit.parse.tagger.decoding import Decoder, Items
from refkit.parse.tagger.model import Model
from refkit.train.scoring import faults
from tests.parse.cases import cases
from tests.parse.damage import damage
from tests.parse.promises import lost
from tests.parse.relations import RELATIONS, same
from tests.parse.tagger.marking import entry
from tests.train import made

LETTERS = "GBS"


class Says:
    """A tagger that gives the labels that are written into an entry."""

    def __init__(self, marked_up: str, sure: float = 0.9) -> None:
        self.labels, self.sure = entry(marked_up).labels, sure

    def decode(self, items: Items) -> tuple[list[str], list[float]]:
        assert len(items) == len(self.labels)
        return self.labels, [self.sure] * len(items)


class IsNotAsked:
    """A tagger that must not be needed."""

    def decode(self, items: Items) -> tuple[list[str], list[float]]:
        raise AssertionError("it was asked")


def weights(labels: Sequence[str], **by_feature: Weights) -> Model:
    square = tuple((0.0,) * len(labels) for _ in labels)
    return Model(tuple(labels), by_feature, square, "by hand")


def only(csl_type: str) -> Linear:
    """A classifier that knows one type."""
    return Linear(weights([csl_type]))


def chances(**by_feature: float) -> Chance:
    return Chance(weights("01", **{name: ((1, weight),) for name, weight in by_feature.items()}))


def favouring(letter: str) -> Chance:
    """A judge to whom all is right that a reader has, and nothing else."""
    supports = ("".join(s) for s in product(*((x, "") for x in LETTERS)))
    return chances(**{f"s|{s}": 2.0 if letter in s else -2.0 for s in supports if s})


def hand_made(
    blind: Decoder, stacked: Decoder, letter: str, csl_type: str = "book", calibration: Calibration | None = None
) -> Models:
    measured = calibration or Calibration()
    return Models(blind, lambda: stacked, only(csl_type), favouring(letter), chances(sameG=1.0), measured)


def judging(models: Models, values: Chance) -> Models:
    """The models with another judge, who remembers nothing of the first."""
    return replace(models, values=values, absent={})


TEXT = "Moor, Ada. 1963. The Salt Road. Leeds: Fell Press."
RIGHT = "AU{Moor, Ada}. DA{1963}. TI{The Salt Road}. PL{Leeds}: PU{Fell Press}."
TITLE_GOES_ON = "AU{Moor, Ada}. DA{1963}. TI{The Salt Road. Leeds}: PU{Fell Press}."
NO_PUBLISHER = "AU{Moor, Ada}. DA{1963}. TI{The Salt Road}. PL{Leeds: Fell Press}."


def three(letter: str, csl_type: str = "book", calibration: Calibration | None = None) -> ReferenceBase:
    """The text as read with right grammars and two taggers that are wrong in their own ways."""
    models = hand_made(Says(TITLE_GOES_ON), Says(NO_PUBLISHER), letter, csl_type, calibration)
    return judged(read(TEXT, ListContext()), (), models)


# Whose reading is taken


@pytest.mark.parametrize(
    ("letter", "title", "place", "publisher", "reader"),
    [
        ("G", "The Salt Road", "Leeds", "Fell Press", "title"),
        ("B", "The Salt Road. Leeds", None, "Fell Press", BLIND),
        (
            "S",
            "The Salt Road",
            "Leeds: Fell Press",
            None,
            "title",
        ),  # where it says what the grammars say, theirs stands
    ],
)
def test_the_best_reading_is_taken_whole(
    letter: str, title: str, place: str | None, publisher: str | None, reader: str
) -> None:
    reference = three(letter)
    assert reference.title is not None
    assert (reference.title.text, reference.publisher_place, reference.publisher) == (title, place, publisher)
    assert reference.provenance.fields["title"].reader == reader
    assert lost(reference, TEXT) == []


def test_a_tagger_of_its_own_mind_is_named_as_the_reader() -> None:
    fields = three("S").provenance.fields
    assert fields["publisher_place"].reader == STACKED
    assert fields["author"].reader == "authors"


def test_where_the_blind_tagger_agrees_in_all_the_other_is_not_asked() -> None:
    models = hand_made(Says(RIGHT), IsNotAsked(), "G")
    reference = judged(read(TEXT, ListContext()), (), models)
    assert all(not trace.rivals for trace in reference.provenance.fields.values())
    with pytest.raises(AssertionError, match="asked"):
        judged(read(TEXT, ListContext()), (), hand_made(Says(TITLE_GOES_ON), IsNotAsked(), "G"))


def test_the_grammars_win_unjudged_where_a_closed_form_of_theirs_is_sure() -> None:
    for reader in ("author-date", "imprint"):
        reference = three("B", "chapter", Calibration(sure=frozenset({reader})))
        assert reference.title is not None and reference.title.text == "The Salt Road"
        assert reference.to_csl()["type"] == "book"
    assert three("B", "chapter", Calibration(sure=frozenset({"treaty"}))).to_csl()["type"] == "chapter"


def test_addresses_and_identifiers_are_the_grammars_whoever_wins() -> None:
    text = "Moor, Ada. The Salt Road. https://a.org/1. ISBN 978-3-16-148410-0. Accessed 3 May 2010."
    marked_up = "TI{Moor, Ada. The Salt Road. https://a.org/1}. ISBN NO{978-3-16-148410-0}. Accessed DA{3 May 2010}."
    for letter in LETTERS:
        models = hand_made(Says(marked_up), Says(marked_up), letter)
        reference = judged(read(text, ListContext()), (), models)
        alone = parse_entry(text, grammars_only=True)
        for name in ("url", "isbn", "accessed"):
            assert getattr(reference, name) == getattr(alone, name) is not None
        assert lost(reference, text) == []


def test_a_dash_for_the_author_above_keeps_its_author_whoever_wins() -> None:
    text = "———. 1963. The Salt Road. Leeds: Fell Press."
    context = ListContext(previous_author=(Name(family="Quill", given="Peter"),))
    blind = Says("———. DA{1963}. TI{The Salt Road. Leeds}: PU{Fell Press}.")
    stacked = Says("AU{1963}. TI{The Salt Road}. Leeds: PU{Fell Press}.")
    for letter, csl_type in product(LETTERS, ("book", "chapter")):
        models = hand_made(blind, stacked, letter, csl_type)
        reference = judged(read(text, context), (), models)
        assert reference.author == (Name(family="Quill", given="Peter"),), letter
        assert lost(reference, text) == []


def test_a_dash_for_the_editor_above_keeps_its_editor_whoever_wins() -> None:
    text = "———, ed. 1963. The Salt Road. Leeds: Fell Press."
    context = ListContext(previous_author=(Name(family="Quill", given="Peter"),))
    tagger = Says("———, ed. DA{1963}. TI{The Salt Road}. PL{Leeds}: PU{Fell Press}.")
    for letter in LETTERS:
        reference = judged(read(text, context), (), hand_made(tagger, tagger, letter))
        assert getattr(reference, "editor", ()) == (Name(family="Quill", given="Peter"),), letter


def test_what_is_known_of_fields_that_no_reader_has_is_of_one_judge(models: Models) -> None:
    for letter, weight in (("G", 2.0), ("B", -2.0)):
        told = judging(models, chances(**{"genre|GBS": weight}))
        judged(read(TEXT, ListContext()), (), told)
        assert {share > 0.5 for (name, _), share in told.absent.items() if name == "genre"} == {letter == "G"}


def test_a_dash_keeps_its_author_in_a_list(tiny: Models) -> None:
    first, second, third = parse_entries(
        [
            "Salim, Nora. 2010. The Empty Granary. London: Brook & Son.",
            "———. 2012. The Full Granary. London: Brook & Son.",
            "--- 2014. Grain for Oslo. Leeds: Fell Press.",
        ]
    )
    assert first.author == second.author == third.author == (Name(family="Salim", given="Nora"),)
    assert str(second.title) == "The Full Granary"
    assert not second.provenance.unparsed


def test_every_type_that_the_classifier_may_give_makes_a_record_of_it(models: Models) -> None:
    for kind in KINDS.values():
        for csl_type in kind.csl_types:
            told = replace(models, types=only(csl_type))
            for one in made.examples()[::4]:
                reference = judged(one.draft, (), told)
                assert reference.to_csl()["type"] == csl_type
                assert lost(reference, one.text) == []


def test_a_type_that_the_kind_of_the_grammars_has_leaves_the_kind() -> None:
    assert three("G", "book").kind == "book"
    assert three("G", "chapter").kind == "chapter"
    assert three("G", "thesis").kind == "thesis"


# What is told of it


def test_what_others_read_instead_is_told_with_how_probable_it_is() -> None:
    fields = three("G").provenance.fields
    (rival,) = fields["title"].rivals
    assert (rival.value, rival.reader) == ("The Salt Road. Leeds", BLIND)
    assert 0 < rival.confidence < 0.5 < fields["title"].confidence < 1
    assert {(r.value, r.reader) for r in fields["publisher_place"].rivals} == {
        ("", BLIND),
        ("Leeds: Fell Press", STACKED),
    }
    assert [(r.value, r.reader) for r in fields["publisher"].rivals] == [("", STACKED)]
    assert fields["issued"].rivals == fields["author"].rivals == ()


def test_a_field_that_only_others_saw_has_a_trace_without_a_place() -> None:
    reference = three("B")
    trace = reference.provenance.fields["publisher_place"]
    assert (trace.spans, trace.reader, reference.publisher_place) == ((), "", None)
    assert {(r.value, r.reader) for r in trace.rivals} == {("Leeds", "grammars"), ("Leeds: Fell Press", STACKED)}


def test_confidence_is_what_was_measured_for_the_judges_chance() -> None:
    measured = Calibration(values=Steps((0.5,), (0.83,)), whole=Steps((0.5,), (0.61,)))
    provenance = three("G", calibration=measured).provenance
    assert provenance.confidence == 0.61
    assert {trace.confidence for name, trace in provenance.fields.items() if name in JUDGED} == {0.83}
    assert {rival.confidence for trace in provenance.fields.values() for rival in trace.rivals} == {0.83}


def test_an_archive_is_as_sure_as_its_least_sure_part() -> None:
    text = "Talks on Grain, 3 May 1951, box 3, Pell Papers, Hoover Library"
    right = "TI{Talks on Grain}, DA{3 May 1951}, AL{box 3}, AK{Pell Papers}, AR{Hoover Library}"
    other = "TI{Talks on Grain}, DA{3 May 1951}, AL{box 3, Pell Papers}, AR{Hoover Library}"
    doubt = {"s|GBS": 2.0, "s|GS": 2.0, "archive_collection|GS": -1.5}
    models = judging(hand_made(Says(other), Says(right), "G", "document"), chances(**doubt))
    trace = judged(read(text, ListContext()), (), models).provenance.fields["archive"]
    assert trace.confidence == pytest.approx(1 / (1 + exp(-0.5)), abs=0.001)
    assert {(r.value, r.reader) for r in trace.rivals} == {("box 3, Pell Papers", BLIND), ("", BLIND)}


def test_the_whole_record_has_a_confidence_and_so_has_each_field(tiny: Models) -> None:
    for row in made.ROWS:
        provenance = parse_entry(row["text"]).provenance
        assert provenance.confidence is not None and 0 < provenance.confidence < 1
        assert all(0 < trace.confidence <= 1 for trace in provenance.fields.values())
        assert all(0 < rival.confidence < 1 for trace in provenance.fields.values() for rival in trace.rivals)


def test_values_that_readers_agree_on_are_surer_than_those_they_do_not(tiny: Models) -> None:
    traces = [
        (trace.confidence, bool(trace.rivals))
        for row in made.ROWS
        for name, trace in parse_entry(made.damaged(row["text"])).provenance.fields.items()
        if name in JUDGED and trace.spans
    ]
    agreed, disputed = ([sure for sure, rivals in traces if rivals == said] for said in (False, True))
    assert sum(agreed) / len(agreed) > sum(disputed) / len(disputed) + 0.03


def test_a_second_source_inside_an_entry_is_judged_too(tiny: Models) -> None:
    text = (
        "Moor, Ada. The Salt Road. Leeds: Fell Press, 1963. Reprinted in Quill, Peter. Old Roads. London: Brook, 1980."
    )
    reference = parse_entry(text)
    (related,) = reference.related
    assert related.reference.provenance.confidence is not None


def test_the_grammars_can_be_asked_alone(tiny: Models) -> None:
    for row in made.ROWS:
        alone = parse_entry(row["text"], grammars_only=True)
        assert alone.provenance.confidence is None
        assert not any(trace.rivals for trace in alone.provenance.fields.values())


# What holds whoever is right


def test_references_that_were_learned_from_are_read_as_they_are(tiny: Models) -> None:
    wrong = {}
    for row in made.ROWS:
        letter = "recipient" in row["gold"]  # "A to B" is a title that may be given
        found = faults({**row, "optional": ["title"] if letter else []}, parse_entry(row["text"]).to_csl())
        if found:
            wrong[row["text"]] = found
    assert wrong == {}


def test_a_value_that_only_a_tagger_sees_is_in_the_record(tiny: Models) -> None:
    text = "Ruth Stone, Bread and Boats, in Lines on Maps, ed.Lionel Strand (New York: Alder House, 2001), 9–37."
    assert not getattr(parse_entry(text, grammars_only=True), "editor", ())
    reference = parse_entry(text)
    assert getattr(reference, "editor", ()) == (Name(family="Strand", given="Lionel"),)
    assert reference.provenance.fields["editor"].reader == STACKED
    assert lost(reference, text) == []


@pytest.mark.parametrize("relation", [name for name in RELATIONS if name != "straight quotes"])
def test_layout_changes_no_record(relation: str, tiny: Models) -> None:
    for row in made.ROWS:
        changed = RELATIONS[relation](row["text"], len(row["text"]))
        assert same(parse_entry(changed).to_csl()) == same(parse_entry(row["text"]).to_csl()), changed


def test_straight_quotes_change_no_value(tiny: Models) -> None:
    for row in made.ROWS:
        changed = RELATIONS["straight quotes"](row["text"], 0)
        first, second = (same(parse_entry(text).to_csl()) for text in (row["text"], changed))
        assert first | {"type": ""} == second | {"type": ""}


def test_four_threads_read_what_one_reads(tiny: Models) -> None:
    texts = [case.text for case in cases()[::9]]
    alone = list(map(parse_entry, texts))
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(parse_entry, texts * 3))
    assert together == alone * 3
    assert [r.provenance for r in together] == [r.provenance for r in alone] * 3


def held(text: str, read_by: Callable[[str], ReferenceBase] = parse_entry) -> None:
    reference = read_by(text)
    assert lost(reference, text) == [], text
    reference.to_csl()


def read_damaged(count: int, seed: str) -> None:
    draw = random.Random(seed)
    texts = [case.text for case in cases()] + [row["text"] for row in made.ROWS] * 5
    for _ in range(count):
        held(damage(draw.choice(texts), draw))


def test_of_damaged_references_nothing_is_lost_and_nothing_claimed(tiny: Models) -> None:
    read_damaged(400, "readers")


@pytest.mark.slow
def test_of_ten_thousand_damaged_references_nothing_is_lost(tiny: Models) -> None:
    read_damaged(10_000, "many readers")


@pytest.mark.parametrize("letter", LETTERS)
def test_of_damaged_references_nothing_is_lost_whoever_wins(letter: str, models: Models) -> None:
    draw = random.Random("whoever")
    told = replace(judging(models, favouring(letter)), types=only("chapter"))
    for case in cases()[::12]:
        text = " ".join(damage(case.text, draw).split())
        held(text, lambda text: judged(read(text, ListContext()), (), told))


WORDS = st.sampled_from([row["text"][:50] for row in made.ROWS])


@given(st.lists(WORDS | st.text(max_size=30), max_size=4).map("".join))
def test_any_text_is_read_without_an_exception(models: Models, text: str) -> None:
    if any(c.isalnum() for c in text):
        draft = read(" ".join(text.split()), ListContext())
        assert lost(judged(draft, (), models), draft.text) == []


def test_a_long_entry_is_read_and_nothing_of_it_lost(tiny: Models) -> None:
    held("Moor, Ada. 1963. The Salt Road. " * 400)


def test_a_treaty_keeps_where_it_is_printed_whoever_reads_it() -> None:
    text = "Convention on Salt, New York, 28 September 1954, United Nations Treaty Series, vol. 360, p. 117."
    reference = parse_entry(text)
    assert reference.kind == "treaty"
    assert [(c.volume, c.page) for c in reference.series_citations] == [("360", "117")]
    assert not reference.provenance.unparsed
