"""Eras by which years are counted in East Asia: the common year before their first, and since when days are solar.

Source: tables of eras in common reference works (Japan from the late Edo period, China from the Kangxi era, Korea from
the Joseon calendar of 1894). A month and a day are those of our calendar only in years from `solar` on; before, they are
lunar, and only the year of the era is told.
"""

from __future__ import annotations

from typing import NamedTuple


class Era(NamedTuple):
    """An era: its year n is the common year `before` + n; from the common year `solar` on its months are ours."""

    before: int
    solar: int


_JAPAN = 1873
_KOREA = 1896
_CHINA = 1912
_NEVER = 9999

ERAS: dict[str, Era] = {
    # Japan
    "天保": Era(1829, _JAPAN), "弘化": Era(1843, _JAPAN), "嘉永": Era(1847, _JAPAN), "安政": Era(1853, _JAPAN),
    "万延": Era(1859, _JAPAN), "文久": Era(1860, _JAPAN), "元治": Era(1863, _JAPAN), "慶応": Era(1864, _JAPAN),
    "慶應": Era(1864, _JAPAN), "明治": Era(1867, _JAPAN), "大正": Era(1911, _JAPAN), "昭和": Era(1925, _JAPAN),
    "平成": Era(1988, _JAPAN), "令和": Era(2018, _JAPAN), "皇紀": Era(-660, _JAPAN),
    "메이지": Era(1867, _JAPAN), "다이쇼": Era(1911, _JAPAN), "쇼와": Era(1925, _JAPAN),
    "享保": Era(1715, _JAPAN), "宝暦": Era(1750, _JAPAN), "天明": Era(1780, _JAPAN), "寛政": Era(1788, _JAPAN),
    "享和": Era(1800, _JAPAN), "文化": Era(1803, _JAPAN), "文政": Era(1817, _JAPAN),
    # China
    "康熙": Era(1661, _CHINA), "雍正": Era(1722, _CHINA), "乾隆": Era(1735, _CHINA), "嘉慶": Era(1795, _CHINA),
    "嘉庆": Era(1795, _CHINA), "道光": Era(1820, _CHINA), "咸豐": Era(1850, _CHINA), "咸丰": Era(1850, _CHINA),
    "同治": Era(1861, _CHINA), "光緒": Era(1874, _CHINA), "光绪": Era(1874, _CHINA), "宣統": Era(1908, _CHINA),
    "宣统": Era(1908, _CHINA), "民國": Era(1911, _CHINA), "民国": Era(1911, _CHINA), "中華民國": Era(1911, _CHINA),
    "中华民国": Era(1911, _CHINA), "康德": Era(1933, _CHINA), "大同": Era(1931, _CHINA),
    "萬曆": Era(1572, _CHINA), "万历": Era(1572, _CHINA), "崇禎": Era(1627, _CHINA), "崇祯": Era(1627, _CHINA),
    "順治": Era(1643, _CHINA), "顺治": Era(1643, _CHINA),
    # Korea and Vietnam
    "開國": Era(1391, _KOREA), "개국": Era(1391, _KOREA), "建陽": Era(1895, _KOREA), "건양": Era(1895, _KOREA),
    "光武": Era(1896, _KOREA), "광무": Era(1896, _KOREA), "隆熙": Era(1906, _KOREA), "융희": Era(1906, _KOREA),
    "高宗": Era(1863, _KOREA), "고종": Era(1863, _KOREA), "純祖": Era(1800, _KOREA), "순조": Era(1800, _KOREA),
    "憲宗": Era(1834, _KOREA), "哲宗": Era(1849, _KOREA), "正祖": Era(1776, _KOREA), "정조": Era(1776, _KOREA),
    "英祖": Era(1724, _KOREA), "영조": Era(1724, _KOREA), "檀紀": Era(-2333, _KOREA), "檀君紀元": Era(-2333, _KOREA),
    "단기": Era(-2333, _KOREA), "주체": Era(1911, _KOREA), "嗣德": Era(1847, _NEVER), "成泰": Era(1888, _NEVER),
    "保大": Era(1925, _NEVER),
}  # fmt: skip
"""Eras by their names; names of kings of Korea count the years of their reigns."""
