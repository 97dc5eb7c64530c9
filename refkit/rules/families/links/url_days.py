"""Days of publication that addresses carry, against the dates that the entry states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from refkit.knowledge.words import folded, months
from refkit.read.patterns import late
from refkit.rules.engine.base import Example, Hit, Rule, Stays, TextRule, levels
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.parts.dates import DAY_MONTH, MONTH_DAY, calendar_day
from refkit.trace import Safety


class UrlDateMismatch(TextRule):
    """DAT603."""

    code = "DAT603"
    name = "url-date-mismatch"
    why = "The URL carries a day of publication that none of the entry's dates names."
    source = (
        "Measured on 90 datable URLs of Zotero's translators: 3 hits, all worth a look; 7 of 7 of a pasted list agree."
    )
    safety = levels(text=Safety.TOLD)
    needs = ("/19", "/20", "/t20", "/t19")
    examples = (
        Example("Hay, A. “Wind.” Le Monde, August 19, 2019. https://www.example.fr/2015/03/13/wind.html."),
        Example("Hay, A. 2022. “Wind.” The Times. April 9. https://example.org/2022/03/14/wind.html."),
    )
    stays = (
        Stays("Hay, A. 2022. “Wind.” The Times. April 4. https://example.org/2022/04/04/wind.html.", "they agree"),
        Stays("Hay, A. “Wind.” The Times, April 5, 2022. https://example.org/2022/04/04/wind.html.", "a day apart"),
        Stays("Hay, A. “Wind.” The Times, 2022. https://example.org/2022/04/04/wind.html.", "no day is stated"),
        Stays("Hay, A. Wind. https://example.org/2015/08/01/wind.html (accessed January 22, 2017).", "day of a visit"),
        Stays("Roe, B. Rain. Retrieved December 1, 2016, from https://example.org/2016/03/08/rain.html", "the same"),
        Stays("Roy, A. Le vent. https://example.fr/2015/08/01/vent.html, consulté le 4 May 2019.", "in French"),
        Stays("Berg, L. Wind. https://example.de/2015/08/01/wind.html (abgerufen am 4 April 2019).", "in German"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """URLs with a date, against the days that the entry states (a day's difference is a time zone)."""
        text = view.text
        stated: list[date] | None = None
        for span in view.urls:
            found = day_of_url(span.of(text))
            if found is None:
                continue
            first, last, day = found
            if stated is None:
                stated = stated_days(text, view)
            if stated and not any(abs((day - s).days) <= 1 for s in stated[:40]):
                start, end = span.start + first, span.start + last
                yield Hit(start, end, f"the URL says {day.isoformat()}, the entry {stated[0].isoformat()}")


_URL_DATE = late(r"/t?(?P<y>(?:19|20)\d\d)([/-]?)(?P<m>0[1-9]|1[0-2])\2(?P<d>0[1-9]|[12]\d|3[01])(?=[/_-])")
# Addresses of laws have the day on which they were made, an archive's copy that of its visit, a file of a site or a
# conference that of the meeting.
_OTHER_DAY = late(
    r"/eli/|//web\.archive\.org/|//archive\.(?:today|is|ph)/|/uploads?/|/files?/|/(?:workshop|meeting|conference|event)s?/"
    r"|\.(?:pdf|docx?|pptx?)$",
    re.IGNORECASE,
)


def day_of_url(url: str) -> tuple[int, int, date] | None:
    """The day of publication that an address carries, and where: `/2015/03/13/wind.html`; None without one."""
    match = _URL_DATE.search(url)
    day = calendar_day(int(match["y"]), int(match["m"]), int(match["d"])) if match else None
    return (match.start() + 1, match.end(), day) if match and day and not _OTHER_DAY.search(url) else None


# The day on which a page was looked at says nothing of when it was published.
_SEEN_IN_ENGLISH = "accessed|retrieved|visited|viewed|consulted|last (?:access|visit)|downloaded|cited|seen"
_SEEN_ELSEWHERE = (
    "consult[ée]e?|accès|abgerufen|abruf|zugriff|stand|acceso|consultado|consultato|accesso|acesso|geraadpleegd|hämtad"
    "|lest|set|dostęp|обращения"
)
_VISITED = late(rf"(?:\b(?:{_SEEN_IN_ENGLISH}|{_SEEN_ELSEWHERE})\b)[^\d.;“”\"]{{0,20}}$", re.IGNORECASE)


def stated_days(text: str, view: EntryView) -> list[date]:
    """The full days that an entry names outside URLs; a day without a year takes the year at the entry's head."""
    head = re.match(rf"[^“\"]{{0,200}}?\b(?P<year>{YEAR})[a-z]?\b", text)
    year = int(head["year"]) if head else 0
    found: list[date] = []
    for regex in (MONTH_DAY, DAY_MONTH):
        for match in regex.finditer(text):
            if view.in_url(match.start()) or _VISITED.search(text, max(0, match.start() - 40), match.start()):
                continue
            number = months()[folded(match["month"])]
            day = calendar_day(int(match["year"] or year), number, int(match["day"]))
            if day:
                found.append(day)
    return found


RULES: tuple[Rule, ...] = (UrlDateMismatch(),)
