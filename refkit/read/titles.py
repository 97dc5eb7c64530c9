"""Titles: what is the title as first given, and what is a gloss of it in brackets.

"Mao Zedong: A Biography (Mao Zedong zhuan)" is an English title with its romanization; "Wunai de xuanze [Reluctant
choice]" the reverse. A bracket that is neither stays part of the title.
"""

from __future__ import annotations

import re

from refkit.model.parts import Title
from refkit.read.language import is_english, title_language
from refkit.read.names import pinyin_share
from refkit.read.patterns import has_east_asian, late

MASK = "\x00"
_GLOSS = late(
    r"\s*(?P<open>[\(\[])\s?(?P<mark>[“\"‘«]?)(?P<inner>[^()\[\]\x00]{3,300}?(?:\([^()]{1,40}\)[^()\x00]{0,100})?)("
    r"?P<close>[”\"’»]?)\s*[\)\]]"
)
_FOREIGN = late(r"[А-Яа-яЁё]|[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]|[ʹʺ’'](?=\s|$)|[āēīōūŏŭ]")
_NO_GLOSS = late(
    r"""
    ^(?:
        \d | in[ ][A-Z]
      | (?: ed|eds|trans|vol|volume|part|rev|revised|review|editorial|draft|abstract                    # of the work
          | hereafter|forthcoming|unpublished|typescript|sic|pseud
          | paperback|print|online|dataset|data[ ]set|video|film                                        # of its form
          | ph\.?d|m\.?a|diss|dissertation|doctoral|masters?|thesis
        )(?![^\W_])
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)


_EAST = r"\u3040-\u9fff\uac00-\ud7af"  # kana, ideographs, Hangul
_OWN_SCRIPT = late(
    rf"(?P<latin>[^{_EAST}]*[^\W{_EAST}][”\"’]?)\s(?P<own>[{_EAST}][\u3000-\u9fff\uac00-\ud7af\uff00-\uffef\d–—·-]*)$"
)


def find_gloss(text: str, masked: str, start: int, end: int, after: int) -> tuple[Title, int, str | None]:
    """The title at `start`..`end` of `text` with what a bracket at its end, or right behind `after`, says of it.

    Returns the title, where its last word or bracket ends, and the language that a romanization shows ("zh") or None.
    """
    body = " ".join(text[start:end].split())
    script = _OWN_SCRIPT.match(body) if has_east_asian(body) else None
    if script:  # "Zhong Su guanxi shigang 中苏关系史纲 [A history ...]"
        first = start + len(text[start:end]) - len(text[start:end].lstrip()) + script.end("latin")
        title, stop, language = find_gloss(text, masked, start, first, after)
        return title.model_copy(update={"original": script["own"]}), max(stop, end), language
    behind = _GLOSS.match(masked, after)
    if behind and masked[after : after + 1] not in "([ ":
        behind = None
    if behind and not _NO_GLOSS.match(behind["inner"]):
        made = _with_gloss(body, " ".join(text[behind.start("inner") : behind.end("inner")].split()), behind["open"])
        if made:
            return made[0], behind.end(), made[1]
    if body.endswith((")", "]")):
        inside = re.search(r"\s(?P<open>[\(\[])(?P<inner>[^()\[\]]{3,300})[\)\]]$", body)
        if inside:
            made = _with_gloss(body[: inside.start()], inside["inner"], inside["open"])
            if made:
                return made[0], end, made[1]
    language = "zh" if pinyin_share(body) > 0.85 and len(body.split()) >= 3 else None
    return Title(text=body), end, language


def _with_gloss(body: str, inner: str, bracket: str) -> tuple[Title, str | None] | None:
    inner = inner.strip(' “”"‘’«»')
    if not any(c.isalpha() for c in inner):
        return None
    outer_pinyin, inner_pinyin = pinyin_share(body), pinyin_share(inner)
    if has_east_asian(inner) and not has_east_asian(body):  # "Zhong Su guanxi [中苏关系]"
        return Title(text=body, original=inner), "zh" if outer_pinyin > 0.8 else None
    if inner_pinyin > 0.8 and outer_pinyin < 0.8 and sum(w[0].isalpha() for w in inner.split()) >= 2:
        return Title(text=body, romanized=inner), "zh"
    if outer_pinyin > 0.8 and inner_pinyin < 0.75:
        return Title(text=body, translated=inner), "zh"
    if (
        bracket == "["
        and (_FOREIGN.search(body) or not is_english(body))
        and (is_english(inner) or (_FOREIGN.search(body) and all(ord(c) < 128 for c in inner if c.isalpha())))
        and len(inner.split()) >= 2
    ):
        return Title(text=body, translated=inner), None
    if is_english(body, sure=True) and bracket == "(" and len(inner.split()) >= 3 and _is_foreign(inner):
        return Title(text=body, original=inner), None
    if re.search(r"[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7afА-Яа-я]", inner) and not re.search(
        r"[\u4e00-\u9fffА-Яа-я]", body
    ):
        return Title(text=body, original=inner), None
    return None


def _is_foreign(text: str) -> bool:
    """Whether words in brackets are another title: plainly of another language, or with letters that English lacks."""
    return title_language(text) is not None or not (is_english(text) or text.isascii())
