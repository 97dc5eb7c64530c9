"""Pinyin: its syllables, and spellings that a romanized title must have.

Sources. Syllables: the table of Hanyu Pinyin (ISO 7098), built from initials and finals. Spellings (names of countries
and places, short forms of two countries): Basic Rules of Hanyu Pinyin Orthography (GB/T 16159-2012), on proper nouns
and on coordinate short forms.
"""

from __future__ import annotations

_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s".split()
_FINALS = {
    "": "a ai an ang ao e ei en eng er o ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun wa wai wan"
    " wang wei"
    " wen weng wo wu",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ü üe",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve ü üe ue",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
}

PINYIN_SYLLABLES: frozenset[str] = frozenset(
    initial + final for initial in ("", *_INITIALS) for final in _FINALS[initial].split()
)

# Lower case -> the proper noun.
PROPER_NOUNS: dict[str, str] = {
    name.lower(): name
    for name in """
Zhongguo Beijing Shanghai Tianjin Nanjing Guangzhou Chongqing Sulian Meiguo Yingguo Faguo Deguo Riben Chaoxian Hanguo
Yuenan Yindu Eluosi Taiwan Xianggang Aomen Xizang Xinjiang Zhonghua Yazhou Ouzhou Feizhou Meizhou Jinmen Mazu Manzhou
""".split()
}

# Lower case -> two countries joined by a hyphen.
COORDINATE: dict[str, str] = {
    "zhongsu": "Zhong-Su", "zhongmei": "Zhong-Mei", "zhongri": "Zhong-Ri", "zhonge": "Zhong-E", "zhongyin": "Zhong-Yin",
    "zhongyue": "Zhong-Yue", "zhongchao": "Zhong-Chao", "zhongying": "Zhong-Ying", "meisu": "Mei-Su", "sumei": "Su-Mei",
    "meizhong": "Mei-Zhong", "meiri": "Mei-Ri",
}  # fmt: skip
