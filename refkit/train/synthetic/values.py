"""Values that are the same in all languages: numbers, pages, years, addresses, identifiers, and days."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

Maker = Callable[[str, random.Random, int], str]


@dataclass(frozen=True)
class Day:
    """A day of the Gregorian calendar."""

    year: int
    month: int
    day: int

    @property
    def edtf(self) -> str:
        """The day as EDTF writes it."""
        return f"{self.year}-{self.month:02d}-{self.day:02d}"


_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """14 → "XIV" """
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written


def value(name: str, form: str, rng: random.Random, year: int) -> str:
    """A value of the sort `name`. Raises `KeyError` if there is no such sort."""
    return _MAKERS[name](form, rng, year)


def _number(form: str, rng: random.Random, year: int) -> str:
    low, _, high = form.partition("-")
    first = rng.randint(int(low or 1), int(high or 99))
    return str(first)


def _padded(form: str, rng: random.Random, year: int) -> str:
    return str(rng.randint(0, 10 ** int(form) - 1)).zfill(int(form))


def _roman(form: str, rng: random.Random, year: int) -> str:
    return roman(int(_number(form or "1-24", rng, year)))


def _small_roman(form: str, rng: random.Random, year: int) -> str:
    return _roman(form, rng, year).lower()


def _letter(form: str, rng: random.Random, year: int) -> str:
    return rng.choice(form or "ABCDEFGHKLMNPRST")


def _pages(form: str, rng: random.Random, year: int) -> str:
    """A run of pages, with the last one often shortened; `form` names the dash."""
    first = rng.randint(1, 690)
    last = first + rng.randint(1, 42)
    shown = str(last)
    if form != "full" and first > 100 and first // 100 == last // 100 and rng.random() < 0.3:
        shown = str(last % 100) if last % 100 > 9 else shown
    return f"{first}{rng.choice('–––---')}{shown}"


def _page(form: str, rng: random.Random, year: int) -> str:
    if form == "few" or rng.random() < 0.3:
        first = rng.randint(4, 480)
        return f"{first}{rng.choice('–-')}{first + rng.randint(1, 6)}"
    return str(rng.randint(3, 620))


def _year(form: str, rng: random.Random, year: int) -> str:
    return str(year if not form else max(1500, year - rng.randint(0, int(form))))


def _years(form: str, rng: random.Random, year: int) -> str:
    last = year - rng.randint(4, 40)
    first = last - rng.choice((1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 30, 45))
    shown = str(last)
    if first // 100 == last // 100 and rng.random() < 0.15:
        shown = f"{last % 100:02d}"
    return f"{first}{rng.choice('––-')}{shown}"


_HOSTS = (
    "www.history-online.org archive.org digital.lib.umich.edu www.bbc.co.uk gallica.bnf.fr "
    "books.google.com hdl.handle.net www.jstor.org www.theguardian.com de.wikipedia.org www.un.org "
    "www.loc.gov persee.fr dlib.si www.memoria.bn.br library.fes.de www.spiegel.de www.elibrary.ru "
    "cyberleninka.ru dergipark.org.tr eprints.ucl.ac.uk www.gov.uk journals.openedition.org hal.science "
    "www.nationalarchives.gov.uk trove.nla.gov.au www.rp.pl www.corriere.it www.elpais.com "
    "revistas.usp.br www.dbnl.org runeberg.org www.idref.fr legislation.gov.au www.cia.gov "
).split()
_PATHS = (
    "article view history item stable details documents archives node wiki en politics publications "
    "collections id blog content bitstream handle journal pdf download papers news data europe library "
).split()


def _url(form: str, rng: random.Random, year: int) -> str:
    address = rng.choice(("https://", "https://", "http://", "")) + rng.choice(_HOSTS)
    if "//" not in address and not address.startswith("www."):
        address = "https://" + address
    for _ in range(rng.randint(0, 3)):
        address += "/" + rng.choice(_PATHS)
    end = rng.random()
    if end < 0.35:
        address += f"/{rng.randint(100, 999999)}"
    elif end < 0.5:
        ending = rng.choice(("html", "pdf", "htm", "php"))
        address += f"/{rng.choice(_PATHS)}-{rng.choice(_PATHS)}-{rng.randint(1800, 2020)}.{ending}"
    elif end < 0.6:
        address += f"?id={rng.randint(10, 99999)}"
    elif end < 0.7:
        address += "/"
    return address


def _doi(form: str, rng: random.Random, year: int) -> str:
    prefix = rng.choice(("1080", "1093", "1017", "1177", "3406", "1515", "2307", "1086", "5555", "12681", "14220"))
    body = rng.choice(("s{}", "{}", "hzhz-{}", "j.{}", "ahr/{}.2", "0022.{}", "jcws_a_{}")).format(
        rng.randint(10000, 9999999)
    )
    return f"10.{prefix}/{body}"


def _isbn(form: str, rng: random.Random, year: int) -> str:
    group = rng.choice(("0", "1", "3", "2", "84", "88", "83", "90", "5", "87", "91"))
    middle = str(rng.randint(10, 9999))
    item = str(rng.randint(10**7, 10**8 - 1))[: 9 - len(group) - len(middle)]
    digits = f"978-{group}-{middle}-{item}"
    total = sum(int(c) * (1 if i % 2 == 0 else 3) for i, c in enumerate(digits.replace("-", "")))
    whole = f"{digits}-{(10 - total % 10) % 10}"
    return whole if rng.random() < 0.6 else whole.replace("-", "")


_MAKERS: dict[str, Maker] = {
    "n": _number,
    "pad": _padded,
    "roman": _roman,
    "small": _small_roman,
    "letter": _letter,
    "pages": _pages,
    "page": _page,
    "year": _year,
    "years": _years,
    "url": _url,
    "doi": _doi,
    "isbn": _isbn,
}
