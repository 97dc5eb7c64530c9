"""Japanese."""

from refkit.knowledge.language import Language, Words

_SIST = "SIST 02-2007"

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    blanks=False,
    of_year=Words(behind="年"),
    no_date=Words(either="刊行年不明 | 発行年不明", source=_SIST),
    forthcoming=Words(either="近刊 | 印刷中"),
    accessed=Words(
        before="参照日 | 最終閲覧日 | 閲覧日 | アクセス日 | 最終アクセス", behind="閲覧 | 参照 | アクセス", source=_SIST
    ),
    editor=Words(behind="編 | 編著 | 編集 | 監修 | 責任編集 | ほか編", source=_SIST),
    translator=Words(behind="訳 | 翻訳 | 共訳 | ほか訳 | 監訳", source=_SIST),
    compiler=Words(behind="編纂 | 選"),
    joiners=Words(either="・ | と"),
    others=Words(either="ほか | 他", source=_SIST),
    volume=Words(behind="巻 | 冊 | 輯", source=_SIST),
    issue=Words(behind="号 | 號", source=_SIST),
    page=Words(behind="頁 | ページ", source=_SIST),
    edition=Words(behind="版", source=_SIST),
    edition_kind=Words(before="改訂 | 増補 | 新"),
    contained=Words(behind="所収"),
    thesis=Words(either="博士論文 | 修士論文 | 学位論文"),
)
