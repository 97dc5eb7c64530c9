"""Proposer for people behind a verb or a mark: translated by, edited by, (Hrsg.), interviewed by, obtained by.

Works on the part of an entry behind its first title; who stands before it is the matter of `heads`.
"""

from __future__ import annotations

import re

from refkit.knowledge.names import ADDRESS, RANKS
from refkit.model.parts import Name
from refkit.parse.authors import find_direct
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.names import name_likeness, read_names
from refkit.read.patterns import late

_VERBS = re.compile(
    r"(?<![^\W_])(?P<label>(?:(?:and\s)?(?P<trans>translated and edited by|trans\. and ed\.(?: by)?"
    r"|translated(?: (?:from|into) (?:the )?[A-Z]\w+(?: \w+)?)?"
    r" by|translation by|trans(?:l)?\.(?: by)?|tr\. by|tr\.(?=\s[A-Z])|übers(?:etzt|\.)? v(?:on|\.)|Übers\."
    r"|trad(?:uit|uction|otto)?\.?(?: (?:de|it\.|fr\.|esp\.|ital\.)(?: (?-i:[a-zà-ÿ]){3,20})?)? (?:par|de|di)"
    r"|traducción de|traducido por"
    r"|traduzione di|пер\.)"
    r"|(?P<edit>(?:selected |compiled |introduced )?(?:and )?edited (?:and (?:translated|with an introduction"
    r"|introduced|annotated) )?by|edited and translated by|ed\. (?:and|&) trans\.(?: by)?"
    r"|eds?\.(?: by)?(?=\s[A-Z])|(?<=,\s)hg\. v(?:on|\.)|h(?:g"
    r"|rs?g)\.? v(?:on|\.)|herausgegeben von|hrsg\. von|hg\. von|sous la dir(?:ection|\.) d[e’']|éd\. par"
    r"|éd\.(?=\s[A-Z])|publi[ée]s? par|a cura di|a c\. di|a c\. di|ed\. de|edición de|editado por|dirigid[oa] por"
    r"|organizado por|coord(?:inado)? por|(?:под )?(?:общ\. )?ред\.|отв\. ред\.|гл\. ред\.|red\.)"
    r"|(?P<help>online by|(?:produced|hosted|narrated|presented) by|(?:with )?(?:an? |the )?(?:new )?(?:foreword"
    r"|introduction|preface|afterword"
    r"|epilogue)(?: and notes)? by|abridged by"
    r"|introd?\. by|préface de|préf\. de|introduction de|mit e(?:inem|iner) (?:Vorwort|Einleitung"
    r"|Nachwort) von|prefazione di|(?<=[.,]\s)with(?=\s[A-Z][^.,\x00]{3,50}[.,]\s)"
    r"|introduzione di|prólogo de)"
    r"|(?P<direct>directed by|dir\. by|réalisé par|regia di|Regie:)"
    r"|(?P<interview>(?:interview(?:ed)? (?:conducted )?|conducted |interview with author |oral history interview"
    r" )by|interviewed by)"
    r"|(?P<obtain>obtained (?:for CWIHP )?by|provided (?:to \w+ )?by|contributed by)"
    r"|(?P<comp>comp(?:iled|\.) by|comp\.(?=\s[A-Z])|zusammengestellt von|bearb\. v(?:on|\.)|Bearb\.|сост\.)))[\s:]+",
    re.I,
)
_BOTH = late(r"(?i:edited and translated|translated and edited|ed\. and trans\.|trans\. and ed\.)")
_STOP = late(
    r"(?:\.(?=\s|$|\x00)|,\s(?=[A-Z][^,;.\x00()]{3,60},?\s(?:\x00|vol\.|\d))|[,;]\s(?=(?:in\b|vol|\d|pp?\.|S\.|[Tt]rans|[Ee]d(?:s|ited)?\b|no\.|Bd|Bde|2nd|rev\."
    r"|[12]\d{3}|with\b|series|Series)|[^,;.]{2,60}?:)|[()\x00\[\]“\"«]|,\s(?=\d)|\sand\s(?=(?:translated"
    r"|edited)\b)|;)"
)
_INITIAL_STOP = late(rf"\b(?:[A-Z]|Jr|Sr|St|{'|'.join((*ADDRESS, *RANKS))}|[A-ZÀ-Ý][a-z])$")
_FIELD = {
    "trans": "translator",
    "edit": "editor",
    "interview": "interviewer",
    "obtain": "obtained_by",
    "comp": "compiler",
    "direct": "director",
    "help": "contributor",
}
_IN_BRACKETS = re.compile(
    r"[(\[](?P<names>[^()\[\]\x00;“”\"]{4,140}?),\s(?P<role>(?P<ed>Eds?|Hrsg|Hg)|(?P<trans>Trans|Transl|Übers|Trad)"
    r"|(?P<comp>Comps?)|(?P<director>Directors?|Dir))\.?(?P<both>\s(?:&|and)\s(?:Trans|Eds?)\.?)?(?P<close>[)\];])"
)


def _bracketed(draft: Draft, start: int) -> None:
    """People in brackets with their role behind them, as the APA has it: "(R. Howard & A. B. Fox, Trans.; 2nd ed.)"."""
    for match in _IN_BRACKETS.finditer(draft.masked, start):
        if name_likeness(match["names"]) < 0.7:
            continue
        names = read_names(draft.text[match.start("names") : match.end("names")], inverted=False)
        fields = [f for f, g in (("editor", "ed"), ("translator", "trans"), ("compiler", "comp")) if match[g]]
        fields += ["director"] if match["director"] else []
        if match["both"]:
            fields.append("translator" if match["ed"] else "editor")
        end = match.end() if match["close"] in ")]" else match.end("both" if match["both"] else "role")
        labels = (match["role"], (match["both"] or "").strip(" &."))
        for name in fields:
            draft.propose(name, names, (match.start(), end), 0.93, "roles", labels, cover=False)
        draft.cover(match.start(), end)
        if "director" in fields:
            draft.vote("audiovisual", 3.0)


# Every verb of `_VERBS` holds one of these: most entries hold none.
_HINTS = (
    "trans|tr.|übers|trad|edit|ed.|eds|hg.|hrsg|hrg|herausg|sous la dir|éd|publi|a cura|a c. di|dirigid"
    "|organiz|coord|ред|red.|foreword|introd|preface|afterword|epilogue|abridged|préf|vorwort|einleit|nachwort"
    "|prefaz|prólogo|with |direct|dir. by|réalis|regi|interview|conducted|obtained|provided|contributed|comp"
    "|zusammen|bearb|сост|пер.|online by|produced|hosted|narrated|presented"
).split("|")


def roles(draft: Draft, start: int) -> None:  # noqa: C901
    """Propose translators, editors, compilers, interviewers named by a verb behind `start`."""
    position = start
    _bracketed(draft, start)
    low = draft.masked.lower()
    if not any(hint in low for hint in _HINTS):
        return
    while True:
        match = _VERBS.search(draft.masked, position)
        if not match:
            return
        opened = match.start() > position and draft.masked[match.start() - 1] in "(["
        first = match.start() - opened
        position = match.end()
        group = next(g for g in _FIELD if match[g])
        persons = find_direct(draft.masked, match.end())
        if persons and not persons.inverted and not persons.role:
            end = persons.end
        else:
            end = _names_end(draft.masked, match.end())
        end = _before_publisher(draft.masked, match.end(), end)
        begin, end = trimmed(draft.masked, match.end(), end, " ,;:" + MASK)
        text = draft.masked[begin:end]
        if len(text) > 160 or not text:
            continue
        likeness = name_likeness(text)
        if ":" in text:
            continue
        if group == "edit" and _is_town(text):
            continue  # "12. ed. São Paulo: Edusp"
        if likeness < 0.7:
            if group == "interview" and text.casefold() in ("author", "the author", "autor"):
                draft.cover(first, first)
            continue
        names = read_names(text, inverted=None)
        if match["label"].casefold() == "with" and (persons is None or len(text.split()) < 2):
            continue
        if group in ("trans", "edit", "comp") and len(text.split()) == 1 and not text.isalpha():
            continue
        closing = 1 if opened and draft.masked[end : end + 1] in (")", "]") else 0
        span = (first, end + closing)
        label = match["label"].strip()
        if group == "obtain":
            draft.propose("obtained_by", draft.text[begin:end], span, 0.95, "roles", (label,))
            draft.facts.copy.obtained_by = draft.text[begin:end]
            position = end
            continue
        draft.propose(_FIELD[group], names, span, 0.93, "roles", (label,))
        if _BOTH.search(label) and group == "trans":
            draft.propose("editor", names, span, 0.9, "roles", (label,), cover=False)
        elif _BOTH.search(label):
            draft.propose("translator", names, span, 0.9, "roles", (label,), cover=False)
        if group == "interview":
            draft.vote("interview", 3.0)
        if group == "direct":
            draft.vote("audiovisual", 4.0)
        position = end


def _is_town(text: str) -> bool:
    """Whether what stands behind "ed." is a town: the word is an edition's then."""
    return is_place(text) and not any(c in text for c in ".,")


def _before_publisher(text: str, start: int, end: int) -> int:
    """Where a list of names ends before a town or a publisher: "by Seamus Heaney, W. W. Norton, 2000"."""
    for match in re.finditer(r",\s", text[start:end]):
        at = start + match.end()
        if is_publisher(text[at:end].strip(" ,.")) or is_place(text[at:end].split(",")[0]):
            return start + match.start()
    return end


def _names_end(text: str, start: int) -> int:
    limit = min(len(text), start + 170)
    for match in _STOP.finditer(text, start, limit):
        if match[0] == "." and _INITIAL_STOP.search(text, max(start, match.start() - 6), match.start()):
            after = text[match.end() : match.end() + 2]
            if after.strip() and after.strip()[0] != MASK:
                continue
            return match.start() if len(text[: match.start()].split()[-1]) > 2 else match.end()
        return match.start()
    return limit


_IN_EDITORS = late(
    r"\s*(?P<names>[^()\x00“\"«:]{3,150}?)[\s,]*[\(\[]?(?<![^\W_])(?P<role>[Ee]d\.s|[Ee]ds?\.?\s(?:&|and)\s[Tt]rans|[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]gg?"
    r"|[Dd]irs?|[Ee]dits?|[ÉéEe]ds?|[Cc]oords?|[Cc]omps?|a cura di|[Oo]rgs?|ред)(?![^\W_])\.?[\)\]]?[,:.]?(?=\s)"
)


def in_editors(draft: Draft, start: int, end: int) -> int:
    """Editors right behind "in": "in Alan Sked and Chris Cook (eds.), Crisis ..."; where they end, or `start`."""
    match = _IN_EDITORS.match(draft.masked, start, min(end, start + 200))
    if not match:
        return start
    text = match["names"].strip(" ,")
    # One surname is enough where the role stands in brackets behind it: "in Westad (ed.), Brothers in Arms".
    alone = late(r"[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?").fullmatch(text) and match[0].rstrip(" ,.:")[-1] in ")]"
    if not alone and (name_likeness(text) < 0.7 or len(text.split()) < 2):
        return start
    draft.propose(
        "editor",
        (Name(family=text),) if alone else read_names(text),
        (start, match.end()),
        0.93,
        "in-editors",
        (match["role"],),
    )
    return match.end()
