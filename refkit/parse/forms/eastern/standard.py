"""Entries after GB/T 7714: a letter in square brackets behind the title says what the source is."""

from __future__ import annotations

from typing import ClassVar

from refkit.parse.forms.eastern.common import EasternForm
from refkit.parse.forms.eastern.shapes import SHAPES
from refkit.parse.forms.shapes import Shape, as_printed, as_title
from refkit.parse.forms.sheet import Sheet

_TEXT = r"[^\[\]\n]{2,160}?"
_NAME = r"[^\[\],:\n《》]{2,60}?"


def _mark(letters: str) -> Shape:
    return Shape(rf"\s?\[(?:{letters})(?:/(?:OL|CD|DK|MT))?\]", as_printed)


class StandardForm(EasternForm):
    """Shared by the forms of the standard."""

    sure = 0.95
    titles = 0
    source = "GB/T 7714-2015"
    shapes: ClassVar = {
        **SHAPES,
        "title": Shape(_TEXT, as_title),
        "container": Shape(_NAME, as_title),
        "book": Shape(_TEXT, as_title),
        "house": Shape(_NAME, as_printed),
        "of_book": _mark("M|C|G|A|Z"),
        "of_article": _mark("J"),
        "of_paper": _mark("N"),
        "of_thesis": _mark("D"),
        "of_report": _mark("R|S|Z"),
        "of_page": _mark("EB|DB|CP|N|J"),
        "writers": Shape(r"[^\[\]\n.《》]{2,80}?(?:\.[A-Z]\.?)*", SHAPES["people"].read, SHAPES["people"].labels),
        "iso": Shape(r"(?:19|20)\d\d-\d\d-\d\d", SHAPES["issued"].read),
    }

    def needs(self, sheet: Sheet) -> bool:
        """The mark is there."""
        return super().needs(sheet) and "[" in sheet.text and "]" in sheet.text


class StandardBook(StandardForm):
    """A book, or a collection that somebody edited.

    - editor=writers[,] _edited. title _of_book.[ translator=people[,] _translated.][ edition.]
      [[ place:] publisher=house, ]issued=year[: page=bare_page][. page]
    - [author=writers. ]title _of_book.[ translator=people[,] _translated.][ edition.]
      [[ place:] publisher=house, ]issued=year[: page=bare_page][. page]
    """

    name = "gbt-book"
    kind = "book"
    examples = (
        (
            "韩振远. 单位制与城市邻里关系[M]. 天津: 津沽大学出版社, 2014: 57-61.",
            {
                "author": "韩振远",
                "title": "单位制与城市邻里关系",
                "publisher-place": "天津",
                "publisher": "津沽大学出版社",
                "page": "57-61",
            },
        ),
    )


class StandardChapter(StandardForm):
    """A part of a book.

    - author=writers. title _of_book / / [editor=writers[,] [_edited]. ]container_title=book[_of_book].[ edition.]
      [ place:] publisher=house, issued=year[: page=bare_page][. page]
    """

    name = "gbt-chapter"
    kind = "chapter"
    examples = (
        (
            "范晓东. 街居制的历史演变[M]//龚明德. 中国基层社会转型. 武汉: 楚天教育出版社, 2012: 201-229.",
            {
                "author": "范晓东",
                "title": "街居制的历史演变",
                "editor": "龚明德",
                "container-title": "中国基层社会转型",
                "page": "201-229",
            },
        ),
    )


class StandardArticle(StandardForm):
    """An article of a journal: year, volume and issue, pages.

    - author=writers. title _of_article. container_title=container, issued=year[, volume=journal_volume]
      [[,]（issue=journal_issue）][: page=bare_page][. page]
    """

    name = "gbt-article"
    kind = "journal_article"
    examples = (
        (
            "罗思齐, 邹敏, 徐佳宁, 等. 老旧小区加装电梯的协商机制研究[J]. 城市治理评论, 2020, 12(3): 88-103.",
            {
                "title": "老旧小区加装电梯的协商机制研究",
                "container-title": "城市治理评论",
                "volume": "12",
                "issue": "3",
                "page": "88-103",
            },
        ),
    )


class StandardNewspaper(StandardForm):
    """An article of a newspaper: the day, and the page in brackets.

    - author=writers. title _of_paper. container_title=container, issued=iso[（page=bare_page）]
    """

    name = "gbt-newspaper"
    kind = "newspaper_article"
    examples = (
        (
            "陶沙. 让社区养老走进家门[N]. 光明日报, 2019-06-14(7).",
            {
                "author": "陶沙",
                "title": "让社区养老走进家门",
                "container-title": "光明日报",
                "issued": "2019-06-14",
                "page": "7",
            },
        ),
    )


class StandardThesis(StandardForm):
    """A thesis: town and university, the year.

    - author=writers. title _of_thesis.[ place:] publisher=house, issued=year[: page=bare_page][. page]
    """

    name = "gbt-thesis"
    kind = "thesis"
    examples = (
        (
            "宁雨桐. 上海里弄空间的日常实践研究[D]. 上海: 华东理工师范大学, 2018.",
            {
                "author": "宁雨桐",
                "title": "上海里弄空间的日常实践研究",
                "publisher-place": "上海",
                "publisher": "华东理工师范大学",
            },
        ),
    )


class StandardReport(StandardForm):
    """A report.

    - author=writers. title _of_report.[ place:][ publisher=house,] issued=year[: page=bare_page][. page]
    """

    name = "gbt-report"
    kind = "report"
    examples = (
        (
            "中国城镇发展研究中心. 中国城镇化质量年度报告：2016[R]. 北京: 中国城镇发展研究中心, 2016.",
            {
                "author": "中国城镇发展研究中心",
                "publisher-place": "北京",
                "publisher": "中国城镇发展研究中心",
                "issued": "2016",
            },
        ),
    )


class StandardPage(StandardForm):
    """A page of the web, with its day and the day of the visit in brackets.

    - author=writers. title _of_page.[ （issued=iso）][ '[' accessed=iso ']']
    """

    name = "gbt-page"
    kind = "web_document"
    examples = (
        (
            "民政部社区建设司. 全国社区服务设施建设情况通报[EB/OL]. (2021-03-02)[2022-11-18]. http://www.mzsqjs.example.cn/tb/2.html.",
            {"author": "民政部社区建设司", "issued": "2021-03-02", "accessed": "2022-11-18"},
        ),
    )
