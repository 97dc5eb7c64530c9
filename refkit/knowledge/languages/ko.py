"""Korean."""

from refkit.knowledge.language import Language, Words

_USE = "common use of Korean journals; KS X ISO 690"

LANGUAGE = Language(
    code="ko",
    name="Korean",
    blanks=False,
    of_year=Words(behind="년"),
    no_date=Words(either="출판년불명 | 발행년불명", source=_USE),
    forthcoming=Words(either="출간예정 | 출간 예정"),
    accessed=Words(before="접속일 | 검색일 | 최종접속일 | 최종 접속일 | 방문일", behind="접속 | 검색", source=_USE),
    editor=Words(behind="편 | 엮음 | 편저 | 편집 | 외 편 | 책임편집", source=_USE),
    translator=Words(behind="역 | 옮김 | 번역 | 외 역 | 공역", source=_USE),
    compiler=Words(behind="편찬"),
    joiners=Words(either="· | 와 | 과"),
    others=Words(either="외", source=_USE),
    volume=Words(behind="권 | 집", source=_USE),
    issue=Words(behind="호", source=_USE),
    page=Words(behind="쪽 | 면", source=_USE),
    edition=Words(behind="판", source=_USE),
    contained=Words(behind="수록"),
    thesis=Words(either="박사학위논문 | 석사학위논문 | 박사논문"),
)
