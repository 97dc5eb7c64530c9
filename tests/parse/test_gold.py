"""Every case is read as the record beside it says, field by field; what is wrong today is listed with a reason."""

from __future__ import annotations

import pytest

from tests.parse.cases import cases, read_cases
from tests.parse.known import KnownFailure, expected, hold, hold_record, names_cases_and_says_why

LIST = "records"
BY_IDENT = {case.ident: case for case in cases()}


@pytest.mark.parametrize("ident", expected(LIST, BY_IDENT))
def test_the_record_is_right(ident: str) -> None:
    hold_record(LIST, BY_IDENT[ident], read_cases()[ident])


def test_the_list_names_cases_and_fields_and_says_why() -> None:
    names_cases_and_says_why(LIST)


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
