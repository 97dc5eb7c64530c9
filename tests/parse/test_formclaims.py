"""What a form claims becomes proposals; days of visits in the words of East Asia are read before."""

from __future__ import annotations

import pytest

from refkit.parse import parse_entry
from refkit.parse.formclaims import formed, visited
from refkit.parse.proposal import Draft


def test_a_claim_is_of_the_whole_entry() -> None:
    draft = Draft("韩振远. 单位制与城市邻里关系[M]. 天津: 津沽大学出版社, 2014: 57-61.")
    assert formed(draft, 0)
    assert {p.reader for p in draft.proposals} == {"gbt-book"}
    assert draft.facts.form_sure >= 0.9
    assert not any(c.isalnum() for c in draft.masked.replace("\x00", ""))


def test_a_book_that_somebody_edited_is_an_edited_book() -> None:
    assert parse_entry("真壁俊輔・大河内澄編『戦間期アジアの通商秩序』（千種書院、2008年）。").kind == "edited_book"


def test_what_no_form_fits_is_left_as_it_was() -> None:
    draft = Draft("Zubok, Vladislav M. A Failed Empire. Chapel Hill: University of North Carolina Press, 2007.")
    assert not formed(draft, 0)
    assert draft.proposals == []
    assert draft.masked == draft.text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("「馬込の作家たち」、http://bunshimura.example.jp/、2016年8月30日閲覧。", "2016-08-30"),
        ("「창간호로 읽는 시 잡지」, http://siarchive.example.kr, 접속일: 2019년 2월 7일.", "2019-02-07"),
        ("《断想》, https://wxgc.example.cn/a/5521, 访问日期：2020年1月6日。", "2020-01-06"),
        ("「馬込の作家たち」『新聞』2016年8月30日。", None),
    ],
)
def test_the_day_of_a_visit(text: str, day: str | None) -> None:
    draft = Draft(text)
    visited(draft, 0)
    assert [str(p.value) for p in draft.proposals] == ([day] if day else [])
