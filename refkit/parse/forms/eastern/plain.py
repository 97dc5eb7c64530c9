"""Entries in Chinese, Japanese and Korean script without brackets around titles: stops part them."""

from __future__ import annotations

import re
from typing import ClassVar

from refkit.knowledge.east_asian import PERIODICALS, THESES
from refkit.parse.forms.base import Claim, value_of
from refkit.parse.forms.eastern.common import EasternForm
from refkit.parse.forms.eastern.people import LETTER
from refkit.parse.forms.eastern.shapes import SHAPES, newspaper_named
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.parse.forms.sheet import Sheet

_PERIODICAL = re.compile(rf"{one_of(PERIODICALS)}(?:\s?[(][^()]+[)])?$")
_THESIS = re.compile(one_of(THESES))
_TITLE = rf"(?=[^.]{{0,60}}{LETTER})[\w“\"'‘<(](?:[^.。\n《》『』\[\]]|\.(?=\d)){{2,160}}[?!]?"


class PlainForm(EasternForm):
    """Shared by the forms of this file."""

    sure = 0.9
    titles = 0
    source = "APA style as Korean and Chinese journals use it; Japanese lists after SIST 02"
    shapes: ClassVar = {
        **SHAPES,
        "title": Shape(_TITLE, as_title),
        "book": Shape(rf"{LETTER}(?:[^.。,\n《》『』\[\]()]|\([^()]+\)){{1,80}}", as_title),
        "journal": Shape(rf"{LETTER}(?:[^.。,:\d\n《》『』\[\]()]|\([^()\d]+\)){{1,50}}", as_title),
        "latin_title": Shape(r"[A-Z](?:[^.\n《》『』「」\[\]]|\.(?=\d)){6,200}", as_title),
        "house": Shape(rf"{LETTER}(?:[^.。,:\d\n《》『』\[\]]){{1,40}}", as_printed),
    }

    def needs(self, sheet: Sheet) -> bool:
        """No title stands in brackets."""
        return super().needs(sheet) and not any(c in sheet.text for c in "《『「〈")


class PlainThesis(PlainForm):
    """A thesis.

    - author~（year）~ title.[ genre.][ place:] publisher=university~[ ]genre[, page]
    - author. year. title. publisher=university~[ ]genre[, page]
    - author(,|.|:)title+[place: ]publisher=university~[ ]genre, issued[, page]
    """

    name = "han-plain-thesis"
    kind = "thesis"
    sure = 0.95
    examples = (
        (
            "홍서진(2012). 청소년의 진로 성숙에 관한 연구. 한울대학교 대학원 박사학위논문.",
            {
                "author": "홍서진",
                "issued": "2012",
                "title": "청소년의 진로 성숙에 관한 연구",
                "publisher": "한울대학교 대학원",
                "genre": "박사학위논문",
            },
        ),
        (
            "高橋一郎. 近世の宿場町. 信濃文理大学博士論文, 2004.",
            {"author": "高橋一郎", "title": "近世の宿場町", "genre": "博士論文", "issued": "2004"},
        ),
    )
    stays = (
        "홍서진(2012). 박사학위논문의 구조. 서울: 한울.",
        "高橋一郎. 博士論文の書き方. 学術社, 2004.",
    )


class PlainArticle(PlainForm):
    """An article of a journal: volume and issue in figures.

    - author~（year）~ title+container_title=journal~[ ]volume=journal_volume[,][（issue=journal_issue）]
      [~page=bare_page|~page]
    - author~（year）~ title+container_title=journal~[ ]volume[[,] issue][~page=bare_page|~page]
    - author~（year）~ title+container_title=journal~[ ]issue[~page=bare_page|~page]
    - author~ year~ title[.] container_title=journal~[ ]volume=journal_volume[,][（issue=journal_issue）]
      [~page=bare_page|~page]
    - author(,|.|:)title+container_title=journal~ issued=year[, volume=journal_volume][,][（issue=journal_issue）]
      [~page=bare_page|~page]
    - author. title. container_title=journal. issued=year, volume[, issue][, page]
    - author. title. container_title=journal. issued=year, issue[, page]
    """

    name = "han-plain-article"
    kind = "journal_article"
    examples = (
        (
            "김도현, 박서영(2015). 지역 아동의 여가 활용. 아동복지연구, 12(3), 45-67.",
            {
                "issued": "2015",
                "title": "지역 아동의 여가 활용",
                "container-title": "아동복지연구",
                "volume": "12",
                "issue": "3",
                "page": "45-67",
            },
        ),
        (
            "赵敏（2006）. 村庄与市场. 史学评论, 12(2), 15-40.",
            {
                "author": "赵敏",
                "issued": "2006",
                "title": "村庄与市场",
                "container-title": "史学评论",
                "volume": "12",
                "issue": "2",
                "page": "15-40",
            },
        ),
    )
    stays = (
        "김도현(2015). 지역 아동의 여가. 서울: 한울.",
        "櫻井武. 睡眠の科学. 講談社, 2010.",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """There is a number, and no newspaper."""
        numbered = any(value_of(claim.parts, name) for name in ("volume", "issue"))
        return bool(numbered) and not newspaper_named(value_of(claim.parts, "container_title").text)


class PlainBook(PlainForm):
    """A book.

    - editor=people[ ]_edited~（year）~ title[~edition]~[place:] publisher=house
    - author[ _wrote]~（year）~ title[~edition][+translator=people~_translated]~[place:] publisher=house
    - author[ _wrote]. year. title[~translator=people _translated]~[place:] publisher=house
    - author[ _wrote](,|.|:)title[~edition][+translator=people _translated]+place: publisher=house+issued=year[,
      page]
    - author[ _wrote]. title. publisher=house, issued=year[, page|, unread=detail]
    - author[ _edited]~ year. title=latin_title.[ place:] publisher=latin_publisher
    - author[ _edited]~（year）~ title=latin_title.[ place:] publisher=latin_publisher
    """

    name = "han-plain-book"
    kind = "book"
    examples = (
        (
            "김도현(2015). 지역 아동의 여가. 서울: 한울.",
            {
                "author": "김도현",
                "issued": "2015",
                "title": "지역 아동의 여가",
                "publisher-place": "서울",
                "publisher": "한울",
            },
        ),
        (
            "櫻井武. 睡眠の科学. 講談社, 2010.",
            {"author": "櫻井武", "title": "睡眠の科学", "publisher": "講談社", "issued": "2010"},
        ),
        (
            "王小明. 2006. 海关与近代上海. 上海: 东海出版社.",
            {
                "author": "王小明",
                "issued": "2006",
                "title": "海关与近代上海",
                "publisher-place": "上海",
                "publisher": "东海出版社",
            },
        ),
    )
    stays = (
        "김도현, 박서영(2015). 지역 아동의 여가 활용. 아동복지연구, 12(3), 45-67.",
        "홍서진(2012). 청소년의 진로 성숙에 관한 연구. 한울대학교 대학원 박사학위논문.",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """Who publishes is no university with a thesis, and no journal without its numbers."""
        house = value_of(claim.parts, "publisher")
        if house is None:
            return False
        return not _THESIS.search(house) and not (_PERIODICAL.search(house) and "http" not in sheet.source)
