"""Which encoding a text that is not UTF-8 is in: the likelier of those that reference lists are found in.

Two witnesses are heard: a look at the letters (`letters`), and charset-normalizer where the letters do not decide.
Nothing is decoded for keeps here; that, and what to tell, is for `refkit.intake`.
"""

from __future__ import annotations

import re
from math import exp
from typing import NamedTuple

from refkit.encodings.languages import BALTIC, CENTRAL, CYRILLIC, TURKISH, WESTERN
from refkit.encodings.letters import score_ideographs, score_letters


class Guess(NamedTuple):
    """An encoding, how sure it is (0 to 1), and the next likely one that reads the text otherwise ("" if none)."""

    codec: str
    confidence: float
    other: str = ""


class _Candidate(NamedTuple):
    prior: float  # the logarithm of how common it is among files that are not UTF-8, cp1252 being 0
    languages: tuple[str, ...] = ()
    writing: str = ""


_CANDIDATES: dict[str, _Candidate] = {
    "cp1252": _Candidate(0.0, WESTERN),
    "cp1251": _Candidate(-1.0, CYRILLIC),
    "cp1250": _Candidate(-1.5, CENTRAL),
    "mac-roman": _Candidate(-1.5, WESTERN),
    "gb18030": _Candidate(-1.5, writing="chinese"),
    "cp932": _Candidate(-1.5, writing="japanese"),
    "big5hkscs": _Candidate(-2.5, writing="traditional"),
    "cp949": _Candidate(-2.5, writing="korean"),
    "euc-jp": _Candidate(-3.0, writing="japanese"),
    "iso8859-2": _Candidate(-2.5, CENTRAL),
    "koi8-r": _Candidate(-2.5, CYRILLIC),
    "cp1254": _Candidate(-2.5, TURKISH),
    "cp1253": _Candidate(-2.5, ("el",)),
    "cp1255": _Candidate(-2.5, ("he",)),
    "cp1256": _Candidate(-2.5, ("ar",)),
    "cp1257": _Candidate(-3.0, BALTIC),
    "iso8859-9": _Candidate(-3.5, TURKISH),
    "iso8859-7": _Candidate(-3.5, ("el",)),
    "mac-cyrillic": _Candidate(-3.5, CYRILLIC),
    "cp866": _Candidate(-3.5, CYRILLIC),
    "koi8-u": _Candidate(-3.5, CYRILLIC),
    "iso8859-15": _Candidate(-4.0, WESTERN),
    "iso8859-5": _Candidate(-4.5, CYRILLIC),
    "mac-latin2": _Candidate(-4.5, CENTRAL),
}
_DECLARED = 12.0  # what a file says of itself, in nats: less than a page of letters, more than a word
_SECOND_OPINION = 6.0  # the letters are asked alone where they decide by more than this
_SECOND_WEIGHT = 1.5
_SAMPLE = 1 << 14
_GLANCE = 1 << 11  # of a large sample, what all candidates are tried on; those far behind are not tried on the rest
_FAR = 60.0
_SEVEN_BITS = bytes(range(128))
_LINES = 20_000  # looked at in each part of the file: the same line may come again and again
_HIGH = re.compile(rb"[\x80-\xff]")


def is_single(codec: str) -> bool:
    """Whether a candidate has one byte a character."""
    return codec in _CANDIDATES and not _CANDIDATES[codec].writing


def guess(data: bytes, declared: str | None = None) -> Guess:
    """The likeliest encoding of bytes that are not UTF-8; `declared` is the one that the file says it is in."""
    sample = sample_of(data)
    heats = [(sample_of(sample, _GLANCE), _FAR), (sample, 0.0)] if len(sample) > 2 * _GLANCE else [(sample, 0.0)]
    left = list(_CANDIDATES)
    readings: dict[str, tuple[float, str]] = {}  # text -> (score, codec): encodings that read the same are one reading
    for part, margin in heats:
        readings = {}
        scores = {}
        for codec in left:
            text, score = _read(part, codec, declared)
            scores[codec] = score
            if text not in readings or score > readings[text][0]:
                readings[text] = (score, codec)
        left = [codec for codec in left if scores[codec] > max(scores.values()) - margin]
    ranked = sorted(readings.values(), key=lambda r: (-r[0], r[1]))
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _SECOND_OPINION:
        ranked = _with_second_opinion(sample, ranked)
    best, codec = ranked[0]
    if len(ranked) == 1:
        return Guess(codec, 1.0)
    margin = best - ranked[1][0]
    return Guess(codec, 1 / (1 + exp(-min(margin, 50.0) / 2)), ranked[1][1])


def _read(sample: bytes, codec: str, declared: str | None) -> tuple[str, float]:
    """A sample as an encoding reads it, and the log-probability of that reading."""
    candidate = _CANDIDATES[codec]
    text = sample.decode(codec, "surrogateescape")
    if candidate.writing:
        swallowed = len(sample) - len(sample.translate(None, _SEVEN_BITS)) - sum(c < "\x80" for c in text)
        score = score_ideographs(text, codec, candidate.writing) + 1.5 * swallowed
    else:
        score = score_letters(text, candidate.languages)
    if b"\r" in sample and b"\n" not in sample and codec.startswith("mac"):
        score += 2.0  # lines end so on an old Macintosh
    return text, score + candidate.prior + (_DECLARED if codec == declared else 0.0)


def _with_second_opinion(sample: bytes, ranked: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """The readings near the best one, with charset-normalizer's choice among them put forward a little."""
    from charset_normalizer import from_bytes

    near = [codec for score, codec in ranked if ranked[0][0] - score < _SECOND_OPINION]
    best = from_bytes(sample, cp_isolation=near, preemptive_behaviour=False).best()
    if best is None:
        return ranked
    chosen = best.encoding.replace("_", "-")
    weighed = [(score + (_SECOND_WEIGHT if codec == chosen else 0.0), codec) for score, codec in ranked]
    return sorted(weighed, key=lambda r: (-r[0], r[1]))


def sample_of(data: bytes, size: int = _SAMPLE) -> bytes:
    """The lines of `data` that hold a byte beyond ASCII, each once, from its beginning, middle and end: `size` at most.

    Lines are whole, so that no character of two bytes is cut; a line longer than the sample is cut.
    """
    if len(data) <= size:
        return b"".join(dict.fromkeys(data.splitlines(keepends=True)))
    out: dict[bytes, None] = {}
    for start in (0, len(data) // 2, 3 * (len(data) // 4)):
        room = size // 3
        at = data.find(b"\n", start) if start else 0
        looked = 0
        while room > 0 and at >= 0 and looked < _LINES and (high := _HIGH.search(data, at)) is not None:
            looked += 1
            begin, end = data.rfind(b"\n", 0, high.start()) + 1, data.find(b"\n", high.start())
            line = data[begin : end if end >= 0 else len(data)]
            if line not in out:
                out[line[:room]] = None
                room -= len(line) + 1
            at = end
    return b"\n".join(out)
