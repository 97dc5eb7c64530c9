"""Articles of journals and newspapers, and pages of the web, in Chinese, Japanese and Korean script."""

from __future__ import annotations

from dataclasses import replace

from refkit.parse.forms.base import Claim, value_of
from refkit.parse.forms.eastern.books import BoundForm
from refkit.parse.forms.eastern.common import EasternForm
from refkit.parse.forms.eastern.shapes import newspaper_named
from refkit.parse.forms.sheet import Sheet


class Article(EasternForm):
    """An article of a journal: its numbers in words and in any order, or in figures as Western journals have them.

    - WHO DATED 《title》[ _gloss][~translator=people _translated]~[ page][ _in[:,]]
      [ publisher=society _edited~] 『container_title』[ _gloss]{month_issue; issue; volume; issued; page; publisher;
      translator=people _translated; town}
    - WHO DATED 《title》[ _gloss] [~translator=people _translated]~[ _in[:,]] 『container_title』[ _gloss]~[
      ]volume=journal_volume[~（issue=journal_issue）|/issue=journal_issue|-issue=journal_issue]
      [~（issued）][~issued][~page=bare_page|~page]
    - WHO DATED 《title》[ _gloss]~[ _in[:,]] 『container_title』[ _gloss]~[
      ]issue[~（issued）][~issued][~page=bare_page] [. publisher]
    - WHO DATED 《title》[ _gloss]~[ _in[:,]] 『container_title』[ _gloss]~[ ]（issue=journal_issue）[~page=bare_page]
      [. publisher]
    - WHO DATED 《title》[ _gloss][~publisher], 『container_title』~{issue; volume; issued; page}
    - author~（year）~ 「title」~ container_title=journal[,]{issue; volume; issued; page}
    - author[~（year）][~year]~ 「title」[~publisher], container_title=journal[,]{issue; volume; issued; page}
    - author[~（year）][~year]~ 「title」~ container_title=journal[,] [
      ]volume=journal_volume[~（issue=journal_issue）|-issue=journal_issue][~（issued）][~issued][~page=bare_page|~page]
    """

    name = "han-article"
    kind = "journal_article"
    sure = 0.92
    source = BoundForm.source
    examples = (
        (
            "野々村圭「在華紡とダンピング論争」『国際経済史研究』第14巻第2号（1996年9月）21-44頁。",
            {
                "author": "野々村圭",
                "container-title": "国際経済史研究",
                "volume": "14",
                "issue": "2",
                "issued": "1996-09",
                "page": "21-44",
            },
        ),
        (
            "方德润：《1953年中锡贸易谈判中的价格问题》，《冷战史探索》2013年第2期，第45—63页。",
            {
                "title": "1953年中锡贸易谈判中的价格问题",
                "container-title": "冷战史探索",
                "issued": "2013",
                "issue": "2",
            },
        ),
        (
            "박지현, 「인천항의 미곡」, 『항만사연구』 12호, 2008, 5-30쪽.",
            {
                "author": "박지현",
                "title": "인천항의 미곡",
                "container-title": "항만사연구",
                "issue": "12",
                "issued": "2008",
                "page": "5-30",
            },
        ),
    )
    stays = (
        "《中缅两国签订大米贸易议定书》，《人民日报》1954年11月4日，第1版。",
        "高橋一郎『近世の宿場町』信濃書房、2004年。",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """A journal has numbers, or a name that says it is one."""
        name = value_of(claim.parts, "container_title").text
        numbered = value_of(claim.parts, "volume") or value_of(claim.parts, "issue")
        monthly = "月号" in sheet.source or "月號" in sheet.source
        return (numbered is not None or monthly) and not newspaper_named(name)


class NewspaperArticle(EasternForm):
    """An article of a newspaper: the day, the edition of the day, the page.

    - [_lead ][_country ][author DATED] 《title》[ _gloss]~[ _in[:,]] 『container_title』[ （place）]~{issued;
      day_of_year; issued edition_of_day; _edition_of_day; page; issue; town}
    - [_lead ]『container_title』[ （place）]~{issued; issued _edition_of_day; _edition_of_day; page;
      issue}[[,.]《title》]
    """

    name = "han-newspaper"
    kind = "newspaper_article"
    sure = 0.93
    source = BoundForm.source
    examples = (
        (
            "末広重蔵「士族授産を論ず」（『朝野新聞』明治十四年三月二十二日、一面）。",
            {
                "author": "末広重蔵",
                "title": "士族授産を論ず",
                "container-title": "朝野新聞",
                "issued": "1881-03-22",
                "page": "一",
            },
        ),
        (
            "「도입양곡 십만톤 인천 입항」, 『동아일보』 1957년 4월 9일, 3면.",
            {"title": "도입양곡 십만톤 인천 입항", "container-title": "동아일보", "issued": "1957-04-09", "page": "3"},
        ),
        (
            "林家有：《江边的老码头》，《长江日报》2003年11月2日，第4版。",
            {
                "author": "林家有",
                "title": "江边的老码头",
                "container-title": "长江日报",
                "issued": "2003-11-02",
                "page": "4",
            },
        ),
    )
    stays = (
        "甄小茜: 《论短篇小说中的沉默》, 《当代文坛评论》2011年第4期, 第20-27页.",
        "박지현, 「인천항의 미곡」, 『항만사연구』 12호, 2008, 5-30쪽.",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """The day is told, or the name says it."""
        issued = value_of(claim.parts, "issued")
        name = value_of(claim.parts, "container_title").text
        day = (issued is not None and issued.has_day) or value_of(claim.parts, "day_of_year") is not None
        numbered = value_of(claim.parts, "issue") is not None
        return day or (newspaper_named(name) and issued is not None and not numbered)


class Page(EasternForm):
    """A page of the web; its address, and the day of the visit, are read before forms.

    - author DATED 《title》[ _gloss]{container_title=site; issued}
    - 《title》[ _gloss]{container_title=site; issued}
    """

    name = "han-page"
    kind = "web_document"
    sure = 0.93
    source = BoundForm.source
    examples = (
        (
            "全国地域見守り協議会（2019）「見守り事業の手引き」"
            "（https://www.mimamori.example.jp/tebiki.html、2021年2月14日最終閲覧）。",
            {
                "author": "全国地域見守り協議会",
                "issued": "2019",
                "title": "見守り事業の手引き",
                "accessed": "2021-02-14",
            },
        ),
        (
            "한국항만협회, 「항만의 역사」, http://www.hangman.example.kr/history (검색일: 2019.2.7).",
            {"author": "한국항만협회", "title": "항만의 역사", "accessed": "2019-02-07"},
        ),
    )
    stays = (
        "鹿野紗希「婦人雑誌の投書欄」『出版史』12号、2010年。https://doi.org/10.1000/182",
        "高橋一郎『近世の宿場町』信濃書房、2004年。",
    )

    def needs(self, sheet: Sheet) -> bool:
        """There is an address."""
        return super().needs(sheet) and "http" in sheet.source

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """What stands on the site of a newspaper is its article."""
        site = value_of(claim.parts, "container_title")
        kind = "newspaper_article" if site and newspaper_named(site.text) else claim.kind
        return replace(super().finish(claim, sheet), kind=kind)
