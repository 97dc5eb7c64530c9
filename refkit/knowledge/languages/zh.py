"""Chinese."""

from refkit.knowledge.language import Language, Words

_GB = "GB/T 7714-2015; common use in Taiwan and Hong Kong"

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    blanks=False,
    of_year=Words(behind="年"),
    no_date=Words(either="无日期 | 日期不详 | 出版年不详 | 無日期", source=_GB),
    forthcoming=Words(either="待出版 | 即将出版 | 即將出版"),
    accessed=Words(
        before="访问日期 | 访问时间 | 引用日期 | 检索日期 | 检索时间 | 访问 | 訪問日期 | 檢索日期 | 瀏覽日期",
        source=_GB,
    ),
    editor=Words(behind="主编 | 主編 | 编 | 編 | 编著 | 編著 | 编辑 | 編輯 | 编选 | 等编 | 等主编", source=_GB),
    translator=Words(behind="译 | 譯 | 翻译 | 翻譯 | 等译 | 编译 | 編譯", source=_GB),
    compiler=Words(behind="辑 | 輯 | 汇编 | 彙編 | 选编 | 整理", source=_GB),
    joiners=Words(either="、 | 与 | 和 | 與"),
    others=Words(either="等", source=_GB),
    volume=Words(behind="卷 | 册 | 冊 | 辑 | 輯", source=_GB),
    issue=Words(behind="期 | 号 | 號", source=_GB),
    page=Words(behind="页 | 頁", source=_GB),
    edition=Words(behind="版", source=_GB),
    edition_kind=Words(before="修订 | 修訂 | 增订 | 增訂"),
    contained=Words(before="载 | 載 | 见 | 見 | 收入 | 载于"),
    thesis=Words(either="博士论文 | 博士學位論文 | 硕士论文 | 博士学位论文 | 硕士学位论文"),
)
