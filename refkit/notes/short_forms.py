"""A short form taken apart: whom it names, which words of the title, which note it points to, which place it cites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from refkit.knowledge.words import filled
from refkit.model.parts import Locator
from refkit.notes.works import Person, named
from refkit.text.cues import pointers
from refkit.text.splitting.echoes import folded_words

_QUOTES = '“”"«»„‘’‟*_'
_JOINED = re.compile(r",?\s(?:and|und|et|y|e|и|i|og|och|en|ja|&|u\.)\s|,\s|/|\s–\s")
_FURTHER_NAMES = re.compile(  # "Smith, Jones, and Brown, Title"
    r"(?P<names>(?:[^\W\d_][\w’'-]{1,30},\s){0,4}(?:and|und|et|y|e|и|i|og|och|en|&)\s[^\W\d_][\w’'-]{1,30}),\s"
)
_NAME = re.compile(r"[^\W\d_][\w.’'‘ -]{0,60}$")
_ARTICLE = re.compile(r"^(?:art|ст\b|стат|aufs|указ\.?\s?ст)", re.I)
_LABELS = (
    ("folio", r"{leaf before}"),
    ("chapter", r"{chapter before}"),
    ("page", r"{page before}"),
    ("volume", r"{volume before}"),
    ("part", r"{part before}"),
    ("document", r"{document before}"),
)
_AND_ON = re.compile(r"[\d\s](?:ff?|sqq?|seq|ss?|segg?|sgg|vv?|nn?|сл|дал|об|nast)\.$")  # "41 f."
_PARAGRAPH = re.compile(r"para|abs|par|§|¶|al|párr|odst|ods|stk|ust|п\.", re.I)
_SECTION = re.compile(r"sec|abschn|ap", re.I)


@dataclass(frozen=True, slots=True)
class ShortForm:
    """What a short form says. `words` are all of its words that say something, `note` the number of the note it names.

    `people` are those before the first comma or quotation mark, `title` the words behind. `article`: it says that the
    work is an article ("art. cit."). `again`: the author is the one just named ("Ders."). `short_title` is the title as
    it is shortened there, without its marks.
    """

    people: tuple[Person, ...] = ()
    title: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    note: int | None = None
    article: bool = False
    again: bool = False
    locator: Locator | None = None
    shown: str = ""
    short_title: str = ""


def read_short_form(text: str) -> ShortForm:
    """A short form without its signal: "Zubok, Failed Empire, 50", "Kennan to Acheson (n. 4), 3", "Müller, a.a.O."."""
    place = pointers.locator_start(text)
    locator = read_locator(text[place:]) if place >= 0 else None
    body = (text if place < 0 else text[:place]).strip(" ,;:\n\u00a0")
    note, article = None, False
    if pointer := pointers.note_pointer(body):
        note = int(pointer["bracketed"] or pointer["plain"])
        body = f"{body[: pointer.start()]}, {body[pointer.end() :]}"
    if said := pointers.says_cited(body):
        article = bool(_ARTICLE.match(said["word"]))
        body = f"{body[: said.start()]} {body[said.end() :]}"
    body = " ".join(body.split()).strip(" ,.;:")
    again = _again().match(body)
    head, rest = _head(body)
    return ShortForm(
        people=() if again else tuple(_people(head)),
        title=tuple(folded_words(rest)),
        words=tuple(folded_words(rest if again else body)),
        note=note,
        article=article,
        again=bool(again),
        locator=locator,
        shown=body,
        short_title=rest.strip(f" .,;:{_QUOTES}"),
    )


@cache
def _again() -> re.Pattern[str]:
    return re.compile(filled(r"[*_]{0,2}(?-i:(?=[^\W\d_a-zа-я])){same_author}[*_]{0,2}(?=[,:]|\s[“\"«„]|$)"))


def begins_again(text: str) -> int:
    """Where a word that stands for the author just named ends ("Ders., Der Mauerbau"); 0 where none begins the text."""
    m = _again().match(text[:60])
    return m.end() if m else 0


def _head(body: str) -> tuple[str, str]:
    """What stands before the title, and the title: parted by the first quotation mark, or by the comma before it."""
    quote = re.search(rf"[,:]?\s?(?=[{_QUOTES[:-2]}])", body) if any(q in body for q in '“"«„') else None
    comma = re.search(r",\s", body)
    # Commas may part names from each other ("Smith, Jones, and Brown, Title"): the title is the last part of several.
    at = quote if quote and quote.end() else comma
    if at is None:
        return body, ""
    head, rest = body[: at.start()], body[at.end() :]
    if at is comma and (more := _FURTHER_NAMES.match(rest)):
        head, rest = f"{head}, {more['names']}", rest[more.end() :]
    return head, rest


def _people(head: str) -> list[Person]:
    parts = [p.strip(f" .,:{_QUOTES}") for p in _JOINED.split(head)]
    parts = [re.sub(r"\s(?:et\sal|u\.\s?a|и\sдр|i\sin|y\sotros|e\.a)\.?$", "", p) for p in parts]
    return [named(p) for p in parts if p and _NAME.match(p)]


@cache
def _label_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(filled(rf"{words}\s?(?=[\divxlcIVXLC])"))) for name, words in _LABELS)


@cache
def _other_labels() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(filled(r"[,\s]*(?:{pinpoint before})[.:]?\s")),
        re.compile(filled(r"(?P<word>{clause before}|§{1,2}|¶{1,2})\s?(?=[\divxlc])")),
    )


def read_locator(text: str) -> Locator | None:
    """A place as it stands at the end of a citation, by its label: "S. 41 f." is page "41 f.", "Bl. 14" folio "14".

    Labels are those of CSL; what stands further in keeps its word: "Art. 7 Abs. 2" is "7 Abs. 2" of "article-locator".
    """
    value = " ".join(text.split()).strip(" ,;:*_")
    pinpoint, clause = _other_labels()
    if m := pinpoint.match(value):
        value = value[m.end() :]
    value = value[:-1] if value.endswith(".") and not _AND_ON.search(value) else value
    if not value:
        return None
    if m := clause.match(value):
        word = m["word"]
        label = "paragraph" if _PARAGRAPH.match(word) else "section" if _SECTION.match(word) else "article-locator"
        return Locator(label=label, value=value[m.end() :])
    for name, pattern in _label_patterns():
        if m := pattern.match(value):
            rest = value[m.end() :]
            if name in ("volume", "part") and re.search(r",\s", rest):
                return Locator(label="page", value=value)  # "vol. 2, 45" is no place in one volume
            return Locator(label=name, value=rest)
    return Locator(label="page", value=value)
