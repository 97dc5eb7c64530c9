"""Labels of numbers are found once, by their words and by what stands beside them; signs stand for them in a copy."""

from __future__ import annotations

import pytest

from refkit.parse.labels import LABELS, _tables, find_labels, labelled
from refkit.parse.proposal import Draft


def found(text: str) -> list[tuple[str, set[str]]]:
    return [
        (text[start:end], {*_tables().groups[sign]} - {"weak before", "weak behind"})
        for start, end, sign in find_labels(text)
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("vol. 15, no. 1", ["vol.", "no."]),
        ("vol.15,no.1", ["vol.", "no."]),
        ("t.XII, nº 3", ["t.", "nº"]),
        ("N°102; №5; #7; n:o 3", ["N°", "№", "#", "n:o"]),
        ("BAND 3, Heft 4", ["BAND", "Heft"]),
        ("pp.A1, A6", ["pp."]),
        ("p. B12 and S. xii", ["p.", "S."]),
        ("12. évf. 3. sz. (1998) 551–578. o.", ["évf.", "sz.", "o."]),
        ("28e année, n° 1", ["année", "n°"]),
        ("vol. 12 p. 45", ["vol.", "p."]),  # a word between two numbers is the second's
        ("2002. p. 182", ["p."]),
        ("2 vols., 320pp., 304 с.", ["vols.", "pp.", "с."]),
        ("The 1950s; U.S. 667; S. 12 f.; Volume the Last", ["S."]),
        ("New York Review of Books 37", []),
        ("a vol. of p. and no.", []),
        ("", []),
    ],
)
def test_labels_of_a_text(text: str, labels: list[str]) -> None:
    assert [label for label, _ in found(text)] == labels


def test_a_label_is_told_with_all_its_meanings() -> None:
    assert dict(found("S. 3, sayı 4, t. 5")) == {
        "S.": {"issue before", "page before"},
        "sayı": {"issue before"},
        "t.": {"volume before"},
    }


def test_signs_stand_where_the_letters_of_labels_stood_and_are_parted_by_their_meaning() -> None:
    draft = Draft("Past & Present, cilt 12, S. 3, s. 45")
    assert len(draft.signed) == len(draft.text) and draft.signed.startswith("Past & Present, ")
    volume = labelled(r"(?P<label>{volume before})\s(?P<number>{number})", **LABELS).search(draft.signed)
    assert volume is not None and volume["number"] == "12" and draft.said(volume, "label") == ("cilt",)
    assert labelled(r"{issue before - page}\s\d").search(draft.signed) is None
    assert labelled(r"{issue before & page}\s\d").search(draft.signed) is not None


def test_what_is_covered_has_no_sign() -> None:
    draft = Draft("vol. 12, no. 3")
    draft.cover(0, 7)
    assert draft.signed[:7] == "\0" * 7 and draft.signed[9:12] != draft.text[9:12]


def test_words_of_other_groups_are_put_into_a_pattern_as_they_are() -> None:
    assert labelled(r"{no_date}, {volume before} \d").search(Draft("o. J., Bd. 3").signed)
