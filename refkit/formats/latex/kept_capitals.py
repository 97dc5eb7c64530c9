"""Braces that keep capitals when a BibTeX style sets titles in lower case, as few as will do.

In a title in sentence case every later capital is a name and is protected. In a title in headline case only words
are that have capitals inside (USSR, McNamara), that the table knows as names, that are people of the same list, or
that own something (China's).
"""

from __future__ import annotations

import re
from functools import cache

from refkit.formats.latex.encode import encode

_WORD = re.compile(r"[^\W\d_][\w.’'-]*[\w.]|[^\W\d_]", re.UNICODE)
_SMALL = frozenset(
    "a an the and or but nor of on in at to from by for with into over under between against about as per via vs upon"
    " du de la le les et der die das und el los y".split()
)

_NAMES = (
    "Afghanistan Africa African Albania Albanian Algeria America American Americans Angola Arab Argentina Armenia"
    " Asia Asian"
    " Athens Atlantic Australia Austria Azerbaijan Baghdad Balkan Balkans Baltic Bangladesh Beijing Beirut Belarus"
    " Belgium"
    " Belgrade Berlin Bolivia Bolshevik Bonn Bosnia Brazil Brezhnev Britain British Brussels Bucharest Budapest"
    " Bulgaria"
    " Burma Byzantine Cairo Cambodia Cambridge Canada Canadian Caribbean Carter Castro Catholic Chechnya Chiang"
    " Chicago Chile"
    " China Chinese Christian Christianity Churchill Clinton Colombia Communist Confucian Congo Cossack Crimea"
    " Croatia Cuba"
    " Cuban Cyprus Czech Czechoslovakia Damascus Danube Delhi Denmark Deng Dutch Egypt Egyptian Eisenhower England"
    " English"
    " Estonia Ethiopia Europe European Finland Finnish France Franco French Gandhi Gaulle Geneva Georgia German"
    " Germans Germany"
    " Gorbachev Greece Greek Habsburg Hague Haiti Hanoi Helsinki Hindu Hiroshima Hitler Hong Hungarian Hungary"
    " Iceland India"
    " Indian Indochina Indonesia Iran Iranian Iraq Ireland Irish Islam Islamic Israel Israeli Istanbul Italian Italy"
    " Japan"
    " Japanese Jerusalem Jew Jewish Jews Jinping Johnson Jordan Kashmir Kazakhstan Kennedy Kenya Khrushchev Kiev"
    " Kissinger"
    " Kong Korea Korean Kosovo Kremlin Kurdish Kuwait Kyiv Laos Latin Latvia Lebanon Lenin Leningrad Libya Lisbon"
    " Lithuania"
    " London Madrid Malaysia Manchuria Mao Maoist Marshall Marx Marxism Marxist Mediterranean Mexican Mexico Moldova"
    " Molotov"
    " Mongol Mongolia Morocco Moscow Mozambique Munich Muslim Muslims Nanjing Nasser Nazi Nehru Netherlands Nigeria"
    " Nixon"
    " Nkrumah Norway Nuremberg Olympics Oslo Ottoman Oxford Pacific Pakistan Palestine Palestinian Panama Paris Pearl"
    " Peking"
    " Persia Persian Peru Philippines Poland Pole Poles Polish Portugal Potsdam Prague Protestant Prussia Putin"
    " Pyongyang"
    " Reagan Romania Rome Roman Roosevelt Russia Russian Russians Saigon Saudi Scotland Scottish Seoul Serbia"
    " Shanghai Siberia"
    " Sino-Soviet Sino-American Soviet Soviets Spain Spanish Stalin Stalinism Stalinist Stockholm Sudan Suez Sweden"
    " Swedish"
    " Swiss Switzerland Sydney Syria Taiwan Tehran Thailand Tibet Tibetan Tito Tokyo Trotsky Truman Turkey Turkish"
    " Ukraine"
    " Ukrainian Ulbricht Vatican Venezuela Vienna Vietnam Vietnamese Wales Warsaw Washington Xi Yalta Yeltsin Yemen"
    " York"
    " Yugoslav Yugoslavia Zagreb Zedong Zhou Zurich"
    " January February April June July August September October November December Monday Tuesday Wednesday Thursday"
    " Friday"
    " Saturday Sunday Christmas Easter"
)
# Words that belong to a name when they stand beside one, or make one together.
_PHRASES = (
    "Cold War|World War|Soviet Union|United States|United Nations|United Kingdom|People’s Republic|People's"
    " Republic|Great"
    " Britain|New York|Hong Kong|European Union|Global South|Middle East|Far East|Third World|Security Council|Red"
    " Army|Red"
    " Guards|Great Leap|Cultural Revolution|Communist Party|Central Committee|Supreme Court|White House|State"
    " Department|Ho Chi"
    " Minh|Middle Ages|Warsaw Pact|North Atlantic|Near East|Russian Federation|South Africa|North Korea|South"
    " Korea|Civil War"
)


@cache
def _known() -> frozenset[str]:
    return frozenset(_NAMES.split())


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_PHRASES})\b")


def protect(title: str, proper: frozenset[str] = frozenset(), *, ascii: bool = False) -> str:
    """The LaTeX form of a title with braces around what must keep its capitals; `proper` are names of the list."""
    spans = _spans(title, proper) if len(title) < 2000 else []  # nobody's title: braces would help no one
    out: list[str] = []
    at = 0
    for start, end in spans:
        out.append(encode(title[at:start], ascii=ascii))
        out.append("{" + encode(title[start:end], ascii=ascii) + "}")
        at = end
    out.append(encode(title[at:], ascii=ascii))
    return "".join(out)


def _spans(title: str, proper: frozenset[str]) -> list[tuple[int, int]]:
    """Where names stand, in order; neighbours that belong together are one."""
    if "<" in title or "$" in title:  # braces across tags or math would break them: protect nothing inside those
        return _outside_markup(title, proper)
    return _plain_spans(title, proper)


def _outside_markup(title: str, proper: frozenset[str]) -> list[tuple[int, int]]:
    marked = [m.span() for m in re.finditer(r"<(i|b|sup|sub|span)\b[^>]*>.*?</\1>|</?\w+[^>]*>|\$[^$]*\$", title)]
    return [s for s in _plain_spans(title, proper) if not any(a < s[1] and s[0] < b for a, b in marked)]


def _plain_spans(title: str, proper: frozenset[str]) -> list[tuple[int, int]]:
    words = list(_WORD.finditer(title))
    longer = [w for w in words if w[0].lower() not in _SMALL]
    capital = sum(1 for w in longer[1:] if w[0][:1].isupper())
    sentence = len(longer) > 2 and capital * 2 < len(longer) - 1
    known = _known()
    found = [m.span() for m in _phrases().finditer(title)]
    for i, word in enumerate(words):
        text = word[0]
        stem = re.sub(r"[’']s?$", "", text)
        if not text[:1].isupper() and not any(c.isupper() for c in text[1:]):
            continue
        inner = any(c.isupper() for c in stem[1:]) and not re.fullmatch(r"(?:[A-Z][a-z]+-)+[A-Z]?[a-z]+", stem)
        starts = i == 0 or (i > 0 and title[words[i - 1].end() : word.start()].strip()[-1:] in (":", "?", "!", "."))
        owns = stem != text and not starts and stem.lower() not in ("women", "men", "children", "people", "peoples")
        if not (inner or stem in known or stem in proper or owns or (sentence and not starts)):
            continue
        found.append((word.start(), word.start() + len(stem)))
    return _merged(title, sorted(found))


def _merged(title: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and (start <= out[-1][1] or title[out[-1][1] : start] == " "):
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
