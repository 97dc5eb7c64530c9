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
        (
            "李建国, 主编. 近代江南农村研究[M]. 上海: 东海出版社, 2009.",
            {
                "editor": "李建国",
                "title": "近代江南农村研究",
                "publisher-place": "上海",
                "publisher": "东海出版社",
                "issued": "2009",
            },
        ),
        (
            "约翰·史密斯. 帝国的边缘[M]. 王芳, 译. 北京: 远方出版社, 2011: 33.",
            {"author": "约翰·史密斯", "translator": "王芳", "title": "帝国的边缘", "issued": "2011", "page": "33"},
        ),
    )
    stays = (
        "罗思齐, 邹敏. 老旧小区的协商机制[J]. 城市治理评论, 2020, 12(3): 88-103.",
        "陶沙. 让社区养老走进家门[N]. 光明日报, 2019-06-14(7).",
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
        (
            "赵敏. 村庄与市场[C]//孙立, 编. 华北乡村社会. 太原: 汾河出版社, 2006: 15-40.",
            {
                "author": "赵敏",
                "title": "村庄与市场",
                "editor": "孙立",
                "container-title": "华北乡村社会",
                "publisher": "汾河出版社",
                "page": "15-40",
            },
        ),
    )
    stays = (
        "韩振远. 单位制与城市邻里关系[M]. 天津: 津沽大学出版社, 2014: 57-61.",
        "赵敏. 村庄与市场[J]. 史学评论, 2006(2): 15-40.",
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
        (
            "赵敏. 村庄与市场[J]. 史学评论, 2006(2): 15-40.",
            {
                "author": "赵敏",
                "title": "村庄与市场",
                "container-title": "史学评论",
                "issued": "2006",
                "issue": "2",
                "page": "15-40",
            },
        ),
    )
    stays = (
        "赵敏. 村庄与市场[M]. 太原: 汾河出版社, 2006.",
        "陶沙. 让社区养老走进家门[N]. 光明日报, 2019-06-14(7).",
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
        (
            "周文. 江边的老码头[N]. 长江晚报, 2003-11-02(4).",
            {
                "author": "周文",
                "title": "江边的老码头",
                "container-title": "长江晚报",
                "issued": "2003-11-02",
                "page": "4",
            },
        ),
    )
    stays = (
        "周文. 江边的老码头[J]. 长江文艺, 2003, 11(2): 4-9.",
        "周文. 江边的老码头[EB/OL]. (2003-11-02)[2004-01-05]. http://www.cjwb.example.cn/4.html.",
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
        (
            "吴昊. 清代驿路研究[D]. 兰州: 陇原大学, 2015: 40-42.",
            {"author": "吴昊", "title": "清代驿路研究", "publisher": "陇原大学", "issued": "2015", "page": "40-42"},
        ),
    )
    stays = (
        "吴昊. 清代驿路研究[M]. 兰州: 陇原大学出版社, 2015.",
        "吴昊. 清代驿路研究[R]. 兰州: 陇原大学, 2015.",
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
        (
            "水利史研究组. 黄河堤防调查[R]. 郑州: 中原水利局, 1988: 12.",
            {
                "author": "水利史研究组",
                "title": "黄河堤防调查",
                "publisher": "中原水利局",
                "issued": "1988",
                "page": "12",
            },
        ),
    )
    stays = (
        "吴昊. 清代驿路研究[D]. 兰州: 陇原大学, 2015.",
        "水利史研究组. 黄河堤防调查[M]. 郑州: 中原出版社, 1988.",
    )


class StandardPage(StandardForm):
    """A page of the web, with its day and the day of the visit in brackets.

    - author=writers. title _of_page.[ （issued=iso）][ '[' accessed=iso ']']
    """

    name = "gbt-page"
    kind = "web_document"
    examples = (
        (
            "民政部社区建设司. 全国社区服务设施建设情况通报[EB/OL]. "
            "(2021-03-02)[2022-11-18]. http://www.mzsqjs.example.cn/tb/2.html.",
            {"author": "民政部社区建设司", "issued": "2021-03-02", "accessed": "2022-11-18"},
        ),
        (
            "周文. 江边的老码头[EB/OL]. (2013-11-02)[2014-01-05]. http://www.cjwb.example.cn/4.html.",
            {"author": "周文", "title": "江边的老码头", "issued": "2013-11-02", "accessed": "2014-01-05"},
        ),
    )
    stays = (
        "周文. 江边的老码头[M]. 武汉: 长江书社, 2013.",
        "赵敏. 村庄与市场[J]. 史学评论, 2006, 4(2): 15-40.",
    )
