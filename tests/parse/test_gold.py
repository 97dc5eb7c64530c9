"""Every case is read as the record beside it says, field by field; what is wrong today is listed with a reason."""

from __future__ import annotations

import pytest

from refkit.train.scoring import SPELLED, faults, right_values
from tests.parse.cases import cases, read_cases
from tests.parse.known import KnownFailure, expected, hold, known

LIST = "records"
BY_IDENT = {case.ident: case for case in cases()}


@pytest.mark.parametrize("ident", expected(LIST, BY_IDENT))
def test_the_record_is_right(ident: str) -> None:
    row, item = BY_IDENT[ident].row, read_cases()[ident].to_csl()
    wrong = faults(row, item)
    told = [f"  {f} {v}: right is {right_values(row, f) or None}, read is {item.get(f)!r}" for f, v in wrong.items()]
    hold(LIST, ident, wrong, "\n".join([f"  {BY_IDENT[ident].text}", *told]))


def test_the_list_names_cases_and_fields_and_says_why() -> None:
    order = list(BY_IDENT)
    assert list(known(LIST)) == sorted(known(LIST), key=order.index)
    for line in known(LIST).values():
        assert line.fields and set(line.fields) <= SPELLED.keys() and line.cause and len(line.reason) > 20, line.id


def test_cases_have_names_of_their_own() -> None:
    assert len(BY_IDENT) == len(cases())


class TestTheList:
    """What a line of the list allows and what it does not."""

    LINE = "hard-03"

    def test_what_it_names_is_a_known_failure(self) -> None:
        with pytest.raises(KnownFailure):
            hold(LIST, self.LINE, ["title"], "")

    def test_another_field_fails(self) -> None:
        with pytest.raises(AssertionError, match="issued not as it should be"):
            hold(LIST, self.LINE, ["title", "issued"], "")

    def test_a_mended_field_of_several_fails(self) -> None:
        with pytest.raises(AssertionError, match="author is right now"):
            hold(LIST, "archival-round3-72", ["archive_location"], "")

    def test_a_mended_case_passes_which_a_strict_mark_reports(self) -> None:
        hold(LIST, self.LINE, [], "")
        (parameters,) = expected(LIST, [self.LINE])
        (mark,) = parameters.marks
        assert mark.kwargs["strict"] and mark.kwargs["raises"] is KnownFailure
