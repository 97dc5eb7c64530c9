"""Documents of archives in Chinese, Japanese and Korean script."""

from __future__ import annotations

import re

from refkit.knowledge.east_asian import KEPT, REPOSITORIES
from refkit.parse.forms.base import Claim, value_of
from refkit.parse.forms.eastern.common import EasternForm
from refkit.parse.forms.shapes import one_of
from refkit.parse.forms.sheet import Sheet

_ARCHIVE = re.compile("档案|檔案|公文書|文書館|史料館|史料馆|國史館|国史馆|기록|사료관|図書館|图书馆|圖書館|도서관")
_ARCHIVE_AT_END = re.compile("(?:档案馆|檔案館|公文書館|文書館|史料館|기록원|사료관|図書館|图书馆|圖書館|도서관)$")
_REPOSITORY = re.compile(one_of(REPOSITORIES))
_KEPT = re.compile(rf"\s?{one_of(KEPT)}")


class Document(EasternForm):
    """A document: its title and day, the collection, who keeps it, and the number under which it is kept, in any order.

    - [_lead ][_country ][author~]《title》{issued; page; archive[ _kept]; chain; _call_label[:] labelled_locator;
      _call_label[:] locator; locator; papers tail_locator; 『archive_collection』[ _volume]; collection}
    - archive[ _kept]['档案'|'檔案']{《title》; issued; page; chain; _call_label[:] labelled_locator;
      _call_label[:] locator;
      locator; papers tail_locator; 『archive_collection』[ _volume]; collection}
    - [collection][ ]locator[~]《title》{issued; archive[ _kept]; page}
    """

    name = "han-document"
    kind = "archival_document"
    sure = 0.93
    source = "citation pages of 外交史料館, 国家档案局, 國史館 and 국가기록원"
    examples = (
        (
            "「日印通商条約改訂ニ関スル件」昭和8年9月12日、『日印会商関係一件』"
            "第三巻（B.2.0.0.J/I4）、外務省外交史料館所蔵。",
            {
                "title": "日印通商条約改訂ニ関スル件",
                "issued": "1933-09-12",
                "archive": "外務省外交史料館",
                "archive_location": "B.2.0.0.J/I4",
            },
        ),
        (
            "《上海市粮食局关于进口泰国大米验收情况的函》，1958年4月，上海市档案馆藏，B135-4-112-36。",
            {
                "title": "上海市粮食局关于进口泰国大米验收情况的函",
                "archive": "上海市档案馆",
                "archive_location": "B135-4-112-36",
            },
        ),
        (
            "「미곡 수출 통제에 관한 건」, 1957년 4월 9일, 국가기록원, CA0004567.",
            {
                "title": "미곡 수출 통제에 관한 건",
                "issued": "1957-04-09",
                "archive": "국가기록원",
                "archive_location": "CA0004567",
            },
        ),
    )
    stays = (
        "国立公文書館編『公文書館の歩み』国立公文書館、1991年。",
        "국가기록원 편, 『기록의 역사』, 대전: 국가기록원, 2005.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """Something is named that keeps documents."""
        return super().needs(sheet) and _REPOSITORY.search(sheet.source) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """Something keeps it; a body that may also publish keeps what has a number there, or is said to be kept."""
        archive = value_of(claim.parts, "archive")
        if sum(part.field == "archive_location" for part in claim.parts) > 1:
            return False
        if _ARCHIVE_AT_END.search(str(value_of(claim.parts, "archive_collection") or "")):
            return False  # two that keep it
        if archive is None:
            return False
        plain = _ARCHIVE.search(archive) is not None
        kept = any(_KEPT.fullmatch(span.of(sheet.source)) for span in claim.labels)
        authored = value_of(claim.parts, "author") is not None and "』" in sheet.source[: len(sheet.source) // 2]
        return (plain and not authored) or kept or value_of(claim.parts, "archive_location") is not None
