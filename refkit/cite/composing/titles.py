"""Titles as a style prints them: which form stands first, its gloss, and the case."""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.casing import title_case
from refkit.cite.casing.title_case import Evidence
from refkit.cite.composing.archive_block import capital
from refkit.cite.composing.notes import add_note
from refkit.cite.composing.titled_letters import titled_by_names
from refkit.cite.style_needs import StyleNeeds
from refkit.model.parts import Title
from refkit.model.scripts import is_latin
from refkit.model.types import ReferenceBase
from refkit.read.language import is_english, is_english_tag

Item = dict[str, Any]

# Kinds printed in, or as, a document: their own date stands beside the title, the imprint year behind the publisher.
DOCUMENT_TYPES = frozenset("document manuscript personal_communication speech interview treaty collection".split())
# Titles of these are the document's own: they keep their wording and capitals in Chicago, those of law in APA too.
_LAW = frozenset("treaty legislation bill legal_case hearing regulation".split())
_OWN_CAPITALS = _LAW | {"document", "manuscript", "personal_communication"}
# The words of a post and the headword of a dictionary are cited as they stand.
_VERBATIM = frozenset({"post", "entry-dictionary"})
_PRESS = ("article-newspaper", "article-magazine")
# Names of periodicals and sites are names: no style changes their case.
_NAMED_CONTAINERS = _LAW | frozenset(
    "article-newspaper article-magazine article-journal review review-book webpage post post-weblog".split()
)
_IN_BOOKS = frozenset("chapter entry entry-dictionary entry-encyclopedia paper-conference book".split())
_GLOSS = "\ue0f0"  # marks a gloss until its case is settled: a private-use character, taken out again below
_FOREIGN = "\ue0f1"  # marks a title that is not English


_LAST_COMMA = re.compile(r",(?=[”’\"']*\s*$)")  # a citation's comma, not the title's: "The ‘Hot Line,’"


def titles(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """The title in its own language, its gloss behind it in brackets; the same for containers, in one string."""
    title = reference.title
    if titled_by_names(reference):
        for key in ("title", "title-short"):
            item.pop(key, None)
    elif title is not None:
        shown, gloss = _shown(title, reference)
        item["title"] = _balanced(_LAST_COMMA.sub("", dashes(shown))) + (_FOREIGN if gloss else "")
        item.pop("original-title", None)
        if gloss:
            # Beside a translator `original-title` would read as the title of the work translated.
            taken = item.get("translator") or item.get("original-date")
            if not taken:
                item["original-title"] = _GLOSS + dashes(gloss)
            elif not item.get("reviewed-title"):
                item["reviewed-title"] = _GLOSS + dashes(gloss)
        elif (original := title.original or title.romanized) and original not in shown:
            if item.get("translator") or item.get("original-date"):
                item["original-title"] = original
            else:
                add_note(item, f"Originally published as <i>{original}</i>")
        if title.short and shown != title.text:
            item.pop("title-short", None)
        elif not title.short and needs.order == "author-title-year" and item["type"] not in _OWN_CAPITALS:
            _shorten(item, str(item["title"]))
    for field in ("container_title", "collection_title", "volume_title"):
        part: Title | None = getattr(reference, field)
        if part is not None:
            csl = field.replace("_", "-")
            press = item["type"] in _PRESS and field == "container_title"
            item[csl] = dashes(_newspaper(item, part, needs) if press else _container(part))


_INNER = re.compile(r"(?<!\w)‘([^‘’“”]*(?:’(?=\w)[^‘’“”]*)*)’(?!\w)")
_STANDING_ALONE = frozenset("book classic collection graphic map motion_picture pamphlet periodical report".split())


def _balanced(title: str) -> str:
    """A title without the half of a pair of quotation marks that it brought along: the style sets its own."""
    if title.startswith("“") and "”" not in title:
        return title[1:]
    if title.endswith("”") and "“" not in title:
        return title[:-1].removeprefix("‘") if title.count("‘") > title.count("’") else title[:-1]
    return title


def _shorten(item: Item, title: str) -> None:
    """Shortened notes name a work by its title without the subtitle (CMOS 18, 13.36)."""
    main, colon, rest = title.partition(": ")
    words = re.findall(r"[^\W\d_]{2,}", main)
    if colon and rest and words and not {"?", "!"} & set(main) and main.count("“") == main.count("”"):
        item["title-short"] = main + (_FOREIGN if title.endswith(_FOREIGN) else "")


def _double_quotes(title: str) -> str:
    """Quotations in a title that stands in no quotation marks are double (CMOS 18, 6.11; APA 7, 6.7)."""
    return _INNER.sub(r"“\1”", title)


def _shown(title: Title, reference: ReferenceBase) -> tuple[str, str | None]:
    """The title that stands first, and the gloss in brackets behind it (CMOS 18, 11.9; APA 7, 9.38)."""
    if title.romanized:
        if title.text and is_latin(title.text):
            if reference.translator and reference.effective_csl_type not in DOCUMENT_TYPES and not title.translated:
                return title.text, None  # a published translation is cited by its own title (CMOS 18, 13.101)
            return title.romanized, title.text if title.text != title.romanized else title.translated
        return f"{title.romanized} {title.text}".strip(), title.translated
    if title.translated:
        return title.text, title.translated
    foreign = not is_english_tag(title.language or reference.language)
    if title.original and title.text and foreign and not reference.translator and title.original != title.text:
        return title.original, title.text
    return title.text or title.original or "", None


def _container(part: Title) -> str:
    romanized = part.romanized or (part.original if part.original and is_latin(part.original) else None)
    gloss = part.text if romanized and part.text != romanized else part.translated
    shown = romanized or part.text
    # <i> inside an italic title turns upright: every processor knows that much.
    return f"{shown} <i>[{_GLOSS}{gloss}]</i>" if gloss else shown


def _newspaper(item: Item, part: Title, needs: StyleNeeds) -> str:
    """A newspaper is known by the name that the list uses; its other name follows it."""
    other = part.romanized or part.original or part.translated
    if not other or other == part.text:
        return part.text
    item.setdefault("container-title-short", part.text)
    return f"{part.text} {needs.brackets[0]}{other}{needs.brackets[1]}"


def dashes(text: str) -> str:
    """Year ranges get their en dash, two hyphens of a typewriter are an em dash."""
    text = re.sub(r" ?(?<![-!<])--(?![->]) ?", "—", text)
    return re.sub(r"(?<![\w-])((?:1[0-9]|20)\d\d)\s?-\s?(\d{4}|\d\d)(?![\w-])", r"\1–\2", text)


def set_case(item: Item, needs: StyleNeeds, evidence: Evidence) -> None:
    """Titles in the case of the style; glosses in sentence case; whatever is not English as it is, marked `nocase`."""
    tagged = is_english_tag(item.get("language"))
    swapped = _FOREIGN in str(item.get("title", ""))
    for key in ("title", "title-short"):
        value = item.get(key)
        if isinstance(value, str):
            value = value.replace(_FOREIGN, "")
            if needs.case == "sentence" or (needs.drop_the and item["type"] in _STANDING_ALONE):
                value = _double_quotes(value)
            # A Chinese document may be cited by an English title alone: its words tell, not the tag.
            if swapped or not is_english(value, sure=not tagged):
                item[key] = _nocase(value) if tagged else value
            else:
                item[key] = _cased(value, item["type"], needs, evidence)
    reviewed = item.get("reviewed-title")
    if isinstance(reviewed, str) and _GLOSS not in reviewed and is_english(reviewed, sure=not tagged):
        item["reviewed-title"] = _cased(reviewed, "book", needs, evidence)
    for key in ("container-title", "volume-title"):
        value = item.get(key)
        if isinstance(value, str) and _GLOSS not in value and is_english(value, sure=not tagged):
            item[key] = _cased_container(key, value, item, needs, evidence)
        elif isinstance(value, str) and tagged and item["type"] in _IN_BOOKS:
            item[key] = f'<span class="nocase">{value}</span>'
    for key, value in list(item.items()):
        if isinstance(value, str) and _GLOSS in value:
            # CMOS 18, 11.9: a gloss is in sentence case.
            item[key] = re.sub(_GLOSS + r"([^\]]*)", lambda m: title_case.sentence_case(m[1], evidence), value)


def _cased_container(key: str, value: str, item: Item, needs: StyleNeeds, evidence: Evidence) -> str:
    """The title of a container or volume in the style's case; names of periodicals and sites keep theirs."""
    named = item["type"] in _NAMED_CONTAINERS or (item["type"] in DOCUMENT_TYPES and not _in_volume(item))
    if key == "container-title" and item["type"] == "interview" and not item.get("publisher"):
        return value  # the paper that printed it
    if key == "container-title" and (named or item.get("issue")):
        return _periodical(value) if item["type"] in _PERIODICALS and needs.case not in ("", "works") else value
    if needs.case == "sentence" or (needs.case == "works" and item["type"] not in DOCUMENT_TYPES):
        return title_case.sentence_case(value, evidence)
    if needs.case.startswith("headline") and item["type"] not in DOCUMENT_TYPES:
        return _protected(title_case.title_case(value, int(needs.case[-2:])))
    return value


_GENRE_FIRST = re.compile(
    r"(?:letter|telegram|cable|airgram|memorandum|memo|note|message|dispatch|despatch|report|record|minutes?)\b",
    re.IGNORECASE,
)


def _is_letter_by_names(title: str, csl_type: str) -> bool:
    """Whether a title is "Herbert Hoover to Felix Morley": nothing but names, though Fish and High are words."""
    sender, to, recipient = title.partition(" to ")
    return bool(
        csl_type == "personal_communication"
        and to
        and len(sender.split()) <= 5
        and len(recipient.split()) <= 5
        and not _GENRE_FIRST.match(sender)
    )


_PERIODICALS = frozenset("article-journal article-magazine article-newspaper review review-book".split())


def _periodical(name: str) -> str:
    """The name of a journal that its source has in small letters: "International studies quarterly"."""
    plain = all(title_case.is_ordinary(w) for w in re.findall(r"[^\W\d_]+", name))
    english = plain or is_english(name, sure=True)
    return title_case.title_case(name) if name[:1].isupper() and english and title_case.is_sentence_case(name) else name


def _cased(title: str, csl_type: str, needs: StyleNeeds, evidence: Evidence) -> str:
    if _is_letter_by_names(title, csl_type) or (csl_type in _VERBATIM and (csl_type == "post" or needs.drop_the)):
        return _nocase(title if csl_type == "post" else capital(title)) if csl_type in _VERBATIM else title
    if needs.case == "sentence" and csl_type not in _LAW | {"collection"}:
        return _spaced_initials(title_case.sentence_case(title, evidence))
    if csl_type == "patent" or (needs.case == "works" and csl_type not in _OWN_CAPITALS):
        return title_case.sentence_case(title, evidence)
    if needs.case.startswith("headline") and csl_type not in _OWN_CAPITALS:
        return _protected(title_case.title_case(title, int(needs.case[-2:])))
    return title


def _in_volume(item: Item) -> bool:
    """Whether the container is a volume; one that has nothing but an address is a site (as in the styles)."""
    keys = "volume volume-title page publisher status editor number container-author collection-title".split()
    return any(item.get(k) for k in keys) or not item.get("URL")


def _spaced_initials(title: str) -> str:
    """Initials inside a title are spaced in APA: "N. S. Khrushchev"; U.S. and its like stay."""
    return re.sub(r"\b(?!U\.S\.|U\.N\.|U\.K\.|D\.C\.)([A-Z])\.([A-Z])\.(?=\s+[A-Z][a-z])", r"\1. \2.", title)


# The stop words of CSL 1.0.2's title case. What a processor would do to a title in headline style must be prevented.
_CSL_STOP = frozenset(
    "a an and as at but by down for from in into nor of on onto or over so the till to up via with yet".split()
)
# Prepositions that one processor or another lowers although the specification does not name them.
_PROCESSORS_STOP = frozenset(
    "about above across after against along among around before behind below beneath beside between beyond despite"
    " during except inside near off outside past since than through throughout toward towards under until upon"
    " within without".split()
)


def _protected(title: str) -> str:
    """The title, marked `nocase` where a processor's own title case could change it again."""
    later = re.findall(r"[^\W\d_][\w’']*", title)[1:]
    risky = any(
        (w[0].islower() and w.lower() not in _CSL_STOP)
        or (w[0].isupper() and w.lower() in _CSL_STOP | _PROCESSORS_STOP)
        for w in later
    ) or (bool(later) and later[-1].islower())  # "The Myth of 1648": to a processor "of" is the last word
    return _nocase(title) if risky else title


def _nocase(title: str) -> str:
    return f'<span class="nocase">{title}</span>' if title and "<" not in title else title
