"""What is seen of a token: of itself, of the gaps and words beside it, of its place; the same for every layout."""

from __future__ import annotations

import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.tagger.attributes import Marked
from refkit.parse.tagger.features import features, stacked
from refkit.parse.tagger.tokens import tokens
from refkit.parse.view import view
from tests.parse.cases import cases
from tests.parse.relations import RELATIONS

NOTE = "Moor, Ada. “The Salt Road,” in 1963 (Leeds: Fell Press), pp. 3–4."


def seen(text: str) -> list[list[str]]:
    return features(tokens(text)).items


def of(word: str, text: str) -> set[str]:
    """The features of the first token that is this word."""
    cut = tokens(text)
    return set(features(cut).items[[token.text for token in cut].index(word)])


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("1963", "Y"),
        ("2051", "9999"),
        ("7", "9"),
        ("00123456", "99999"),
        ("١٩٥٨", "Y"),
        ("Moor", "Xx"),
        ("road", "xx"),
        ("A", "X"),
        ("a", "x"),
        ("XIV", "R"),
        ("xiv", "xx"),
        ("NATO", "XX"),
        ("UNESCO", "XXX"),
        ("MacLean", "XxX"),
        ("eBook", "xX"),
        ("B12", "x9"),
        ("12ob", "9x"),
        ("https://a.org/1", "u"),
        ("https://a.org/b", "u"),
        ("www.a.org", "u"),
        ("10.1000/abc", "d"),
        ("Дело", "cXx"),
        ("Ж", "cX"),
        ("ΑΘΗΝΑ", "gXX"),
        ("中", "h"),
        ("ア", "j"),
        ("고영근", "k"),
        ("גנזך", "s"),
    ],
)
def test_the_shape_of_a_word(word: str, shape: str) -> None:
    assert f"s={shape}" in of(word, f"(The) {word}, x")


@pytest.mark.parametrize(
    ("word", "there"),
    [
        ("Moor", "first w=moor b3=moo e3=oor gb=^ ga=,_ w+=ada w++=the"),
        ("Ada", 'w-=moor ww=moor|ada gs=,_|Xx|._" s-=Xx,_Xx'),
        ("The", 'q=" at=q sn=1 m=len pg=._"|,"_'),
        ("in", "at=Q m=in p=Y"),
        ("1963", "w=0000 s=Y at=Q m-=in_"),
        ("Leeds", "b=(Xx at=Qy ga=:_"),
        ("Press", "b=(Xx m=pw p-=C"),
        ("pp", "at=Qy m=pa p+=9"),
        ("4", "last w=0 ga=$ pl=0"),
    ],
)
def test_what_is_seen_of_a_token(word: str, there: str) -> None:
    assert set(there.split()) - of(word, NOTE) == set()


@pytest.mark.parametrize(
    ("word", "not_there"),
    [("Moor", "q= b= at=q w-= last"), ("in", "q="), ("pp", "b="), ("4", "first w+= g+=")],
)
def test_what_is_not_seen_of_a_token(word: str, not_there: str) -> None:
    names = {f.split("=")[0] + "=" if "=" in f else f for f in of(word, NOTE)} | of(word, NOTE)
    assert names.isdisjoint(not_there.split())


def test_a_number_is_seen_by_its_length_and_not_by_its_figures() -> None:
    assert of("123", "vol. 123, x") == of("456", "vol. 456, x")
    assert of("123", "vol. 123, x") != of("45", "vol. 45, x")


def test_flags_of_the_whole_entry_are_seen_at_each_token() -> None:
    flags = [{f for f in item if f.startswith("f=")} for item in seen("“A” // B. 1963. NARA. https://a.org/1")]
    assert all(found == flags[0] for found in flags)
    assert {"f=q", "f=//", "f=Y1", "f=ra", "f=u"} <= flags[0]


def test_quotation_within_quotation_and_apostrophes_do_not_end_what_is_quoted() -> None:
    text = "Moor, ‘The King’s Road’, Leeds; “A ‘Small’ War,” Fell"
    quoted = [t.text for t, item in zip(tokens(text), seen(text), strict=True) if any(f[:2] == "q=" for f in item)]
    assert quoted == "The King s Road A Small War".split()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("«Salz» und", "Salz"),
        ("»Salz« und", "Salz"),
        ("‹Salz› und", "Salz"),
        ("„Salz“ und", "Salz"),
        ('"Salz" und', "Salz"),
        ("《盐》和", "盐"),
        ("「塩」と", "塩"),
    ],
)
def test_what_stands_between_marks_of_a_kind_is_quoted(text: str, inside: str) -> None:
    quoted = [t.text for t, item in zip(tokens(text), seen(text), strict=True) if any(f[:2] == "q=" for f in item)]
    assert quoted == [inside]


def places(text: str, name: str) -> str:
    """Of each token the figure that a feature gives: the sentence ("sn") or the piece between marks ("pn")."""
    return "".join(f.removeprefix(name + "=") for item in seen(text) for f in item if f.startswith(name + "="))


@pytest.mark.parametrize(
    ("text", "sentences", "pieces"),
    [
        ("Moor, Ada. The Salt Road. Leeds", "001112", "012223"),
        ("J. A. Moor, Salt. Leeds", "00001", "00012"),  # a stop behind an initial ends nothing
        ("Is It War? Leeds; “The Road” (Fell)", "0001111", "0001223"),
        ("A Road. B Road. C Road. D Road. E Road. F", "00112233444", "00112233445"),
        ("盐。北京：大学，1963", "011111", "011223"),
    ],
)
def test_sentences_and_pieces_are_counted_over_stops_that_end_something(text: str, sentences: str, pieces: str) -> None:
    assert (places(text, "sn"), places(text, "pn")) == (sentences, pieces)


def test_what_a_piece_holds_is_seen_from_it_and_from_its_neighbours() -> None:
    text = "Salt and Wheat, May 1963, 12 Press"
    held = {f for f in of("Salt", text) if f.startswith("p=")}
    assert held == {"p=n3", "p=x", "p=jo"}  # without the little words of languages
    assert {"p=mo", "p=Y", "p=n2", "p-=x", "p+=pw", "p+=9"} <= of("1963", text)
    assert "p=C" in of("Ada", "Ada Moor, and so on") and "p=C" not in of("and", "Ada Moor, and so on")


def test_far_away_words_change_only_flags_and_what_counts_from_the_end() -> None:
    # So a damage at an entry's end does not spoil the reading of its head.
    short, long = "Moor, Ada. 1963. The Salt Road. Leeds: Fell", "Moor, Ada. 1963. The Salt Road. Leeds: Fell, and more"
    for item, other in zip(seen(short)[:5], seen(long)[:5], strict=True):
        assert {f.split("=")[0] for f in set(item) ^ set(other)} <= {"f", "sl", "pl"}


@pytest.mark.parametrize("relation", RELATIONS)
def test_features_are_the_same_for_every_layout(relation: str) -> None:
    change = RELATIONS[relation]
    for case in cases()[::5]:
        changed = change(case.text, zlib.crc32(case.ident.encode()))
        if not case.text[0].isdigit():  # "12. 7. Moor": which number is the list's?
            assert seen(view(changed).text) == seen(view(case.text).text), changed


def test_stacked_features_are_those_of_the_token_with_what_the_grammars_read() -> None:
    entry = features(tokens("Moor, Ada. The Salt Road, 1963"))
    author = [Marked("AU", "authors", 9, True), Marked("AU", "authors", 9, False)]
    items = stacked(entry.items, [*author, *[None] * 3, Marked("DA", "date", 4, True)], "book", {"AU": 2, "DA": 1})
    assert [set(item) >= set(own) for item, own in zip(items, entry.items, strict=True)] == [True] * 6
    more = [set(item) - set(own) for item, own in zip(items, entry.items, strict=True)]
    assert {"g=AU", "gr=AU|authors", "gc=AU|9", "gB=AU|B", "g-=^|AU", "g+=AU|AU"} <= more[0]
    assert {"gB=AU|I", "g+=AU|-"} <= more[1]
    assert {"g=-", "gn=s=Xx|AU|-"} <= more[2]
    assert {"gc=DA|4", "gr=DA|date", "g+=DA|$"} <= more[5]
    assert all({"gf=AU", "gf=DA", "gl=TI", "gl=PU", "k=book"} <= item for item in more)
    assert not any({"gl=AU", "gl=DA", "gf=TI"} & item for item in more)


@given(st.text(max_size=80) | st.text("aB1 .,'\"“”‘’«»()[]《》-/", max_size=60))
def test_any_text_has_features_for_each_token(text: str) -> None:
    cut = tokens(text)
    entry = features(cut)
    assert len(entry.items) == len(entry.words) == len(cut)
    assert all(len(item) > 10 and all(isinstance(f, str) and f for f in item) for item in entry.items)
    assert entry == features(tokens(text))
    assert len(stacked(entry.items, [None] * len(cut), "book", {})) == len(cut)


@pytest.mark.benchmark
@pytest.mark.parametrize("unit", ["(", "“a ", "Moor, A., ", "«a» ", "vol. 3 (", "new york ", "‘", "a.b."])
def test_cost_is_linear_in_the_length(unit: str) -> None:
    def cost(length: int) -> float:
        best = 9e9
        for _ in range(3):
            start = time.process_time()
            seen(unit * (length // len(unit)))
            best = min(best, time.process_time() - start)
        return best

    assert cost(60_000) < 9 * max(cost(15_000), 0.002)
