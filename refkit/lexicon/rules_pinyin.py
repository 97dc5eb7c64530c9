"""Pinyin spellings that a romanized title must have: names of countries and places, and short forms of two countries.

Source: Basic Rules of Hanyu Pinyin Orthography (GB/T 16159-2012), on proper nouns and on coordinate short forms.
"""

from __future__ import annotations

# Lower case -> the proper noun.
PROPER_NOUNS: dict[str, str] = {
    name.lower(): name
    for name in [
        "Zhongguo",
        "Beijing",
        "Shanghai",
        "Tianjin",
        "Nanjing",
        "Guangzhou",
        "Chongqing",
        "Sulian",
        "Meiguo",
        "Yingguo",
        "Faguo",
        "Deguo",
        "Riben",
        "Chaoxian",
        "Hanguo",
        "Yuenan",
        "Yindu",
        "Eluosi",
        "Taiwan",
        "Xianggang",
        "Aomen",
        "Xizang",
        "Xinjiang",
        "Zhonghua",
        "Yazhou",
        "Ouzhou",
        "Feizhou",
        "Meizhou",
        "Jinmen",
        "Mazu",
        "Manzhou",
    ]
}

# Lower case -> two countries joined by a hyphen.
COORDINATE: dict[str, str] = {
    "zhongsu": "Zhong-Su", "zhongmei": "Zhong-Mei", "zhongri": "Zhong-Ri", "zhonge": "Zhong-E", "zhongyin": "Zhong-Yin",
    "zhongyue": "Zhong-Yue", "zhongchao": "Zhong-Chao", "zhongying": "Zhong-Ying", "meisu": "Mei-Su", "sumei": "Su-Mei",
    "meizhong": "Mei-Zhong", "meiri": "Mei-Ri",
}  # fmt: skip
