"""Books, chapters, theses and reports in Chinese, Japanese and Korean script."""

from __future__ import annotations

import re
from dataclasses import replace

from refkit.knowledge.east_asian import PERIODICALS, REPORTS, THESES
from refkit.parse.forms.base import Claim, value_of
from refkit.parse.forms.eastern.common import EasternForm
from refkit.parse.forms.eastern.shapes import newspaper_named
from refkit.parse.forms.shapes import one_of
from refkit.parse.forms.sheet import Sheet

_PERIODICAL = re.compile(rf"{one_of(PERIODICALS)}$")
_REPORT = re.compile(rf"{one_of(REPORTS)}(?:[：:(（].*)?$")
_THESIS = re.compile(one_of(THESES))
_BODY = re.compile(
    r"(?:会|會|部|局|院|所|省|庁|厅|廳|署|처|부|원|회|청|소|센터|中心|机构|機構|公司|大学|大學|组|組|課題組|課|室|館|馆|코리아|재단)$"
)


class BoundForm(EasternForm):
    """Shared by books and reports."""

    source = "SIST 02-2007; the notes of 历史研究 and 近代史研究; common use of Korean journals"

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """A series without a number, where no publisher is named, is the publisher: マツノ文庫."""
        names = {p.field for p in claim.parts}
        if "publisher" not in names and "collection_number" not in names and "collection_title" in names:
            parts = [
                p._replace(field="publisher", value=p.value.text) if p.field == "collection_title" else p
                for p in claim.parts
            ]
            claim = replace(claim, parts=tuple(parts))
        return super().finish(claim, sheet)


class Book(BoundForm):
    """A book: who wrote or edited it, the title in brackets, and its imprint in any order.

    - [_lead ]editor=people[ _gloss] _edited[, translator=people _translated] DATED 『title』[ volume=bare_volume]
      [ _gloss]{volume; ROLES; DETAILS; IMPRINT}
    - [_lead ][_country ]author（translator=people _translated）~ 『title』{volume; edition; series[ series_number];
      printed_year; issued; page; place: publisher; publisher; town}
    - WHO[, editor=people _edited][, translator=people _translated] DATED 『title』[ volume=bare_volume][
      _gloss]{volume; ROLES; DETAILS; place: publisher printed_year; place: publisher; publisher printed_year;
      publisher issued; town, publisher; publisher; town}
    - [_lead ]『title』[ _gloss]{volume; author _wrote; ROLES; DETAILS; IMPRINT}
    """

    name = "han-book"
    kind = "book"
    examples = (
        (
            "宇津木康平『綿業と帝国：日印会商の研究』（青嶺書房、2003年）88-93頁。",
            {
                "author": "宇津木康平",
                "title": "綿業と帝国：日印会商の研究",
                "publisher": "青嶺書房",
                "issued": "2003",
                "page": "88-93",
            },
        ),
        (
            "양지선, 『바다와 국경』, 서울: 물결출판, 2004, 117~121쪽.",
            {
                "author": "양지선",
                "title": "바다와 국경",
                "publisher-place": "서울",
                "publisher": "물결출판",
                "issued": "2004",
            },
        ),
        (
            "何文远主编：《江南市镇史料》第2册，上海：东方书店，1987年，第33页。",
            {
                "editor": "何文远",
                "title": "江南市镇史料",
                "volume": "2",
                "publisher-place": "上海",
                "publisher": "东方书店",
            },
        ),
    )
    stays = (
        "野々村圭「在華紡とダンピング論争」『国際経済史研究』第14巻第2号（1996年9月）21-44頁。",
        "《中缅两国签订大米贸易议定书》，《人民日报》1954年11月4日，第1版。",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """A book has an imprint: its publisher, or a year and nothing that a newspaper has."""
        title = value_of(claim.parts, "title").text
        if "http" in sheet.source and newspaper_named(str(value_of(claim.parts, "publisher") or "")):
            return False  # an article on the newspaper's site
        imprint = value_of(claim.parts, "publisher") or value_of(claim.parts, "edition")
        return bool(imprint) or (
            value_of(claim.parts, "issued") is not None and not newspaper_named(title) and "http" not in sheet.source
        )


class Report(BoundForm):
    """A report of a body, built as a book is.

    - author DATED 『title』[ _gloss]{volume; edition; issued; page; IMPRINT}
    - author DATED 《title》[ _gloss]{volume; edition; issued; page; IMPRINT}
    """

    name = "han-report"
    kind = "report"
    sure = 0.92
    examples = (
        (
            "全国水産協議会（2011）『沿岸漁村実態調査報告書』全国水産協議会。",
            {
                "author": "全国水産協議会",
                "title": "沿岸漁村実態調査報告書",
                "publisher": "全国水産協議会",
                "issued": "2011",
            },
        ),
        (
            "경제사연구원, 『농촌 실태 조사 보고서』, 서울: 경제사연구원, 1988.",
            {"author": "경제사연구원", "title": "농촌 실태 조사 보고서", "publisher": "경제사연구원", "issued": "1988"},
        ),
    )
    stays = (
        "張明華『戦争白書を読む』平和書房、1999年。",
        "이수진, 『보고서의 시대』, 서울: 물결출판, 1988.",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """The title says that it is a report, and a body wrote it."""
        who = value_of(claim.parts, "author")
        publisher = value_of(claim.parts, "publisher")
        literal = str(who[0].literal) if who else ""
        body = len(literal) > 4 and (literal == publisher or bool(_BODY.search(literal)))
        return body and bool(_REPORT.search(value_of(claim.parts, "title").text) or literal == publisher)


class Chapter(EasternForm):
    """A part of a book: its author and title, then the book with who edited it and its imprint.

    - WHO DATED 《title》[ _gloss][~translator=people _translated]~[ page]
      [ _in[:,]] editor=people _edited~ 『container_title』[ _gloss]{_held; volume; ROLES; edition;
      series[ series_number]; issued; page; place: publisher printed_year; place: publisher; publisher printed_year;
      publisher issued; publisher; page=bare_page; town}
    - WHO DATED 《title》[ _gloss][~translator=people _translated]~[ page][ _in[:,]] 『container_title』[
      _gloss]{_held; volume; author=people _wrote; ROLES; edition; series[ series_number]; issued; page; place:
      publisher printed_year; place: publisher; publisher printed_year; publisher issued; publisher;
      page=bare_page; town}
    - [_lead ]《title》[~（issued）][~issued]~[ _in~][ editor=people _edited~] 『container_title』{volume;
      editor=people _edited; printed_year; place: publisher printed_year; place: publisher, original_date=issued;
      place: publisher; publisher; page}
    """

    name = "han-chapter"
    titles = 2
    kind = "chapter"
    sure = 0.92
    source = BoundForm.source
    examples = (
        (
            "久保寺敏「シムラ会議再考」真壁俊輔・大河内澄編『戦間期アジアの通商秩序』（千種書院、2008年）155-190頁。",
            {
                "author": "久保寺敏",
                "title": "シムラ会議再考",
                "container-title": "戦間期アジアの通商秩序",
                "publisher": "千種書院",
                "page": "155-190",
            },
        ),
        (
            "祁志坚: 《县城青年的文学想象》, 载霍筱主编: 《新世纪文学地理》, 长沙: 湘江大学出版社, 2018年, 第55-81页.",
            {
                "author": "祁志坚",
                "title": "县城青年的文学想象",
                "editor": "霍筱",
                "publisher": "湘江大学出版社",
                "page": "55-81",
            },
        ),
        (
            "박지현, 「항구의 여름」, 이수진 편, 『근대 도시의 형성』, 서울: 물결출판, 2011, 77-102쪽.",
            {
                "author": "박지현",
                "title": "항구의 여름",
                "editor": "이수진",
                "container-title": "근대 도시의 형성",
                "publisher": "물결출판",
                "page": "77-102",
            },
        ),
    )
    stays = (
        "사공은, 「정지용 산문의 여행」, 『한국시학보』 31집, 한국시학보학회, 2011, 211-238면.",
        "高橋一郎『近世の宿場町』信濃書房、2004年。",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """A book has a publisher or an editor, and no periodical's name."""
        name = value_of(claim.parts, "container_title").text
        edited = value_of(claim.parts, "editor") is not None
        if newspaper_named(name) or (_PERIODICAL.search(name) and not edited):
            return False
        return edited or value_of(claim.parts, "publisher") is not None


class Thesis(EasternForm):
    """A thesis: the university and what kind of thesis it is, the year.

    - author DATED 《title》[ _gloss]~{place: publisher=university genre; publisher=university[,] genre;
      publisher=university; genre; issued; page}
    """

    name = "han-thesis"
    kind = "thesis"
    sure = 0.95
    source = BoundForm.source
    examples = (
        (
            "樋渡一真「大正期童話雑誌の研究」、筑紫文理大学修士論文、2008年。",
            {
                "author": "樋渡一真",
                "title": "大正期童話雑誌の研究",
                "publisher": "筑紫文理大学",
                "genre": "修士論文",
                "issued": "2008",
            },
        ),
        (
            "박지현, 「개항기 인천항의 미곡 수출」, 한강대학교 대학원 박사학위논문, 2008.",
            {
                "author": "박지현",
                "title": "개항기 인천항의 미곡 수출",
                "publisher": "한강대학교 대학원",
                "genre": "박사학위논문",
                "issued": "2008",
            },
        ),
    )
    stays = (
        "博士論文研究会編『博士論文の書き方』学術社、2003年。",
        "박지현, 『학위논문 작성법』, 서울: 물결출판, 2008.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """The kind of thesis is named somewhere."""
        return super().needs(sheet) and _THESIS.search(sheet.source) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """The kind of thesis is named."""
        return value_of(claim.parts, "genre") is not None
