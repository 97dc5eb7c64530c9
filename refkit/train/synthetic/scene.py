"""One reference in the making: the text so far, what it says, and the document whose habits it follows."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from refkit.train.synthetic import values
from refkit.train.synthetic.people import Person
from refkit.train.synthetic.rows import NAME_FIELDS
from refkit.train.synthetic.templates import Captured, Maybe, OneOf, Rules, Sequence, Slot, source_of

ROLES = frozenset(NAME_FIELDS)
_CAPITALISED = frozenset(("title", "title-head", "title-core", "news-title"))


@dataclass(frozen=True)
class Habits:
    """What an author does in all references of a document: forms of names and dates, labels, quotes."""

    head: str  # the form of the name that an entry begins with
    inner: str  # the form of all others
    day: str
    quotes: tuple[str, str]
    fixed: Mapping[str, Sequence]  # rules of which the document knows one alternative only


@dataclass
class Scene:
    """A reference in the making. `year` is about when it was written, `rules` is the grammar of its language."""

    rules: Rules
    habits: Habits
    random: random.Random
    year: int
    strangers: tuple[Rules, ...] = ()
    text: str = ""
    gold: dict[str, Any] = field(default_factory=dict)
    aside: tuple[int, int] = (0, 0)  # words at the end of a value that are not of it: a title's translation

    def write(self, sequence: Sequence) -> None:
        """Write a template to the end of the text. Raises `KeyError` for a slot that is neither rule nor built-in."""
        for node in sequence:
            if isinstance(node, str):
                self.say(node)
            elif isinstance(node, Slot):
                self._slot(node)
            elif isinstance(node, OneOf):
                self.write(self.random.choice(node.options))
            elif isinstance(node, Maybe):
                if self.random.random() < 0.5:
                    self.write(node.inner)
            else:
                self._capture(node)

    def say(self, words: str) -> None:
        """Words at the end of the text; a stop behind a stop is written once."""
        if words[:1] in (".", ",", ":") and self.text[-1:] in ("?", "!", "…"):
            words = words[1:]
        if words[:1] == "。" and self.text[-1:] in ".？！":
            words = ""
        if words[:1] == "." and (self.text[-1:] == "." or self.text[-2:] in (".”", ".»", '."', ".“")):
            words = words[1:]
        self.text += words

    def _capture(self, node: Captured) -> None:
        start = len(self.text)
        self.write(node.inner)
        if node.field == "aside":
            self.aside = (start, len(self.text))
            return
        end = self.aside[0] if self.aside[1] == len(self.text) > self.aside[0] >= start else len(self.text)
        value = self.text[start:end].strip()
        if not value:
            return
        if node.literal:
            self.gold.setdefault(node.field, []).append({"literal": value})
        elif node.field == "archive_location" and node.field in self.gold:
            self.gold[node.field] += ", " + value
        else:  # what is said first is the value: a letter's number, not that of the edition it is in
            self.gold.setdefault(node.field, value)

    def _slot(self, slot: Slot) -> None:
        name, form = slot.name, slot.form
        if name == "edmark":
            name = "eds" if len(self.gold.get("editor", ())) > 1 else "ed"
        if name in ROLES:
            self._person(name, form)
        elif name.endswith("s") and name[:-1] in ROLES:
            self._people(name[:-1], form)
        elif name in ("issued", "accessed", "date"):
            self._date(name, form)
        elif name == "lq" or name == "rq":
            self.say(self.habits.quotes[name == "rq"])
        elif name in self.habits.fixed:
            self.write(self.habits.fixed[name])
        elif name in self.rules:
            start = len(self.text)
            self.write(self.random.choice(self.rules[name]))
            if name in _CAPITALISED:
                self.text = self.text[:start] + self.text[start : start + 1].upper() + self.text[start + 1 :]
        else:
            made = values.value(name, form, self.random, self.year)
            self.say(made if name in ("url", "doi", "isbn") else self._in_its_digits(made))

    def _in_its_digits(self, text: str) -> str:
        """Numbers in the digits of the language."""
        if "digits" not in self.rules:
            return text
        digits = self.rules["digits"][0][0]
        return text.translate(str.maketrans("0123456789", str(digits)))

    # -- persons ---------------------------------------------------------------------------------------------------

    def person(self) -> Person:
        """A person of the language, now and then of another one that is written with the same letters."""
        rules = self.rules
        if self.strangers and self.random.random() < 0.18:
            rules = self.random.choice(self.strangers)
        family = self._word(rules, "family")
        particle = self._word(rules, "particle") if "particle" in rules and self.random.random() < 0.05 else ""
        given = self._word(rules, "given")
        if "middle" in rules and self.random.random() < 0.25:
            given += " " + self._word(rules, "middle")
        return Person(family, given, particle)

    def _word(self, rules: Rules, name: str) -> str:
        return "".join(node for node in self.random.choice(rules[name]) if isinstance(node, str))

    def _form(self, form: str) -> str:
        return {"": self.habits.inner, "head": self.habits.head, "in": self.habits.inner}.get(form, form)

    def _person(self, role: str, form: str) -> None:
        person, form = self.person(), self._form(form)
        self.say(person.shown(form, dotted="dotted-i" in self.rules))
        self.gold.setdefault(role, []).append(person.csl(form))

    def _people(self, role: str, form: str) -> None:
        """One to four names; behind a first name in reverse some authors write the others straight."""
        count = self.random.choice((1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4)) if form != "two" else 2
        form = "head" if form == "two" else form
        turned = self.habits.fixed.get("second names straight") is not None and self._form(form) == "fg"
        for place in range(count):
            if place:
                self.write(self.habits.fixed["last and" if place == count - 1 else "comma and"])
            self._person(role, "gf" if turned and place else form)

    # -- dates -----------------------------------------------------------------------------------------------------

    def _date(self, name: str, form: str) -> None:
        if name == "accessed":
            date = values.Day(
                self.random.randint(min(2025, max(2001, self.year)), 2026),
                self.random.randint(1, 12),
                self.random.randint(1, 28),
            )
        elif name == "issued" and name in self.gold:  # a letter has its day; the edition it is in came out later
            date = values.Day(min(2025, self.year + self.random.randint(1, 60)), 1, 1)
        elif name == "issued":
            date = values.Day(self.year, self.random.randint(1, 12), self.random.randint(1, 28))
        else:
            date = values.Day(
                self.year + self.random.randint(1, 3), self.random.randint(1, 12), self.random.randint(1, 28)
            )
        pattern = {"": self.habits.day, "day": self.habits.day}.get(form)
        shown, edtf = self._dated(date, form, pattern)
        if name != "date":
            self.gold.setdefault(name, edtf)
        self.say(self._in_its_digits(shown))

    def _dated(self, date: values.Day, form: str, pattern: str | None) -> tuple[str, str]:
        if form == "year":
            return str(date.year), str(date.year)
        if form == "years":
            last = date.year + self.random.randint(1, 9)
            shown = str(last) if self.random.random() < 0.6 else f"{last % 100:02d}"
            if last // 100 != date.year // 100:
                shown = str(last)
            return f"{date.year}{self.random.choice('–-')}{shown}", f"{date.year}/{last}"
        if form == "month":
            return self._spelled(date, self._text("month-year")), f"{date.year}-{date.month:02d}"
        return self._spelled(date, self._text(form) if pattern is None else pattern), date.edtf

    def _text(self, rule: str) -> str:
        return source_of(self.habits.fixed.get(rule) or self.random.choice(self.rules[rule]))

    def _spelled(self, date: values.Day, pattern: str) -> str:
        months = self.rules["months"]
        short = self.rules.get("short-months", months)
        names = {"month": months[date.month - 1], "mon": short[date.month - 1]}
        words = {key: "".join(n for n in name if isinstance(n, str)) for key, name in names.items()}
        if not 1900 <= date.year < 2000:  # two digits are those of the last century
            pattern = pattern.replace("{yy}", "{y}")
        if words["mon"] == words["month"]:
            pattern = pattern.replace("{mon}.", "{mon}")
        return pattern.format(
            d=date.day, dd=f"{date.day:02d}", m=date.month, mm=f"{date.month:02d}", y=date.year,
            yy=f"{date.year % 100:02d}", R=values.roman(date.month), **words,
        )  # fmt: skip
