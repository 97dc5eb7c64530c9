"""What a web page or a program left on a reference: labels of links, arrows, bullets, marks of Markdown and LaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.link_labels import ADDRESS_LEADS, BACK, BESIDE, SURE
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, levels, pattern, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_ARROWS = "↑↩↵⏎⤴⬆⇑⇧↖🔝\ufe0e\ufe0f"
_TAIL = 240  # characters at the end of an entry in which labels are looked for


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


_ENDS = (*SURE, *_ARROWS, "^")
_IN_BRACKETS = (*SURE, *BESIDE, *BACK, *_ARROWS, "^")


def _may_end_in_label(text: str) -> bool:
    """A cheap look: whether the last words are a label, or a bracket or an arrow with one opens near the end."""
    if text.endswith(_ENDS):
        return True
    if text.endswith(("]", ")")):
        at = max(text.rfind("[", -40), text.rfind("(", -40))
        return at >= 0 and text.startswith(_IN_BRACKETS, at + 1)
    return text.endswith(BESIDE) or (text.endswith(BACK) and any(c in _ARROWS for c in text[-24:]))


class LinkLabels(TextRule):
    """DEB101."""

    code = "DEB101"
    name = "link-label"
    why = "The label of a link of the web page (“Google Scholar”, “View Article”) was copied behind the reference."
    source = "The reference lists of publishers' pages; Wikipedia's backlinks."
    phase = Phase.CHARACTERS
    examples = (
        Example("Hay, A. Wind. Oslo: Dag, 1990.Google Scholar", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("Hay, A. “Wind.” Air 5 (1990), 3–9. [CrossRef] [PubMed]", "Hay, A. “Wind.” Air 5 (1990), 3–9."),
        Example("Hay A. Wind. Air 1990;5:3–9.CrossRefPubMedGoogle Scholar", "Hay A. Wind. Air 1990;5:3–9."),
        Example("Hay, “Wind,” 19 Air 229 (1970)Google Scholar;", "Hay, “Wind,” 19 Air 229 (1970);"),
        Example("Hay, A. Wind. Oslo: Dag, 1990. [BACK]", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("Hay, A. Wind. Oslo: Dag, 1990. ↩︎", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("Hay, A. El viento. Lima: Dag, 1990. ↑ Volver", "Hay, A. El viento. Lima: Dag, 1990."),
        Example("^ a b c Hay, A. Wind. Oslo: Dag, 1990.", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("↑ Hay, A. Wind. Oslo: Dag, 1990.", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("[BACK] Hay, A. Wind. Oslo: Dag, 1990.", "Hay, A. Wind. Oslo: Dag, 1990."),
    )
    stays = (
        Stays("Hay, A. Indexing in Google Scholar. Oslo: Dag, 1990.", "a word of the title"),
        Stays("Hay, A. 1990. “Wind.” Retrieved from Google Scholar", "where it was found"),
        Stays("Hay, A. “Wind.” Air 5 (1990), ISSN 1441-3582 (Scopus)", "a remark of the author"),
        Stays("Roe, B. Beyond PubMed. Air 5 (1990). Accessed through Web of Science.", "a database"),
        Stays("Hay, A. Wind. Air, 1990. JSTOR. PDF. Kindle edition. Print. Web.", "media of MLA"),
        Stays("Roe, Ben. Going Back. Looking Back", "a title"),
        Stays("Hay, A. Il vento. Roma: Dag, 1990. [INSPIRE]. x^2, a ↑ b, [sic], [s.l.], [Online]", "other brackets"),
        Stays("Иванов И. Ветер. М., 1990. [Электронный ресурс]; Hay, A. [in Russian] [Abstract in French]", "notes"),
        Stays("Lê, A. La recherche plein texte. Paris: Dag, 1990. [En ligne]", "other languages"),
    )
    _part = rf"(?:[\[(] ?(?:{_any((*SURE, *BESIDE))})(?: ?\| ?PDF)? ?[\])]|{_any((*SURE, *BESIDE))})"
    _arrow = rf"[{_ARROWS}^]+ ?(?:{_any((*SURE, *BACK))})?"
    _back = rf"[\[(] ?(?:[{_ARROWS}^] ?)?(?:{_any(BACK)}|[{_ARROWS}^]+) ?[\])]"
    _labels = rf"(?P<labels>(?:[ \u00a0|,·•]{{0,3}}{_part})+|[ \u00a0]*(?:{_arrow}|{_back}))"
    _end = late(_labels + r"[ \u00a0]*(?P<stop>[.;,]?)\s*$")
    _sure = late(rf"\[ ?(?:{_any(BESIDE)}) ?\]|{_any(SURE)}")
    _open = late(r"[.!?;,)\]”\"»’'0-9–-][ \u00a0]?$|/\S*[ \u00a0]$|[.,] ?(?:Press|Verlag)$|\b\d+\S*$")
    _backlinks = rf"[\^{_ARROWS}]+\s+(?:a[ ,]+b(?:[ ,]+(?:and |et |und )?[c-z])*\s+)?|[{_ARROWS}]+"
    _start = late(
        rf"^\s*(?:{_backlinks}|[\[(] ?(?:{_any(BACK)}|[{_ARROWS}^]+) ?[\])]\s*)"
        r"(?=[^\W\d_]|[“\"«‘\d])"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Labels behind the end of the reference, backlinks before its beginning."""
        text = view.text
        start = self._start.match(text)
        if start is not None:
            proof = (pattern("no reference begins so"),)
            yield Hit(0, start.end(), "a link back to the text", (Edit(0, start.end(), ""),), evidence=proof)
        if not _may_end_in_label(text.rstrip(" \u00a0\n.;,")):
            return
        for match in self._end.finditer(text, max(0, len(text) - _TAIL)):
            begin, end = match.span("labels")
            label = match["labels"]
            lead = text[max(0, begin - 40) : begin]
            if begin == 0 or not self._open.search(lead):
                continue
            if any(c.isalpha() for c in label) and not (self._sure.search(label) or _BACKWARD.search(label)):
                continue
            if "^" in label and not lead.endswith((".", ")", "]", "”")):
                continue
            # One stop of the reference stays, its own or the one behind the labels.
            if match["stop"] and lead.rstrip()[-1:] in ".;,":
                end = match.end("stop")
            message = f"“{label.strip()}” is the label of a link"
            yield Hit(begin, end, message, (Edit(begin, end, ""),), evidence=(table("labels of links on web pages"),))
            return


_BACKWARD = late(rf"[\[(] ?(?:[{_ARROWS}^] ?)?(?:{_any(BACK)})|[{_ARROWS}^]+ ?(?:{_any(BACK)})")


class DoubledMedium(TextRule):
    """DEB102."""

    code = "DEB102"
    name = "doubled-medium"
    why = "A program for citations wrote the medium twice (“Print. Print.”)."
    source = "MLA 7, chapter 5: one medium of publication."
    needs = ("Print", "Web", "Film", "DVD", "CD", "Kindle", "PDF", "Television", "Radio", "Online", "Internet")
    examples = (
        Example("Hay, A. Wind. Oslo: Dag, 1990. Print. Print.", "Hay, A. Wind. Oslo: Dag, 1990. Print."),
        Example("Hay, A. Wind. Oslo, 1990. Web. Web. 5 May 2010.", "Hay, A. Wind. Oslo, 1990. Web. 5 May 2010."),
    )
    stays = (
        Stays("Hay, A. Wind. Oslo: Dag, 1990. Print. Web. 5 May 2010.", "two media"),
        Stays("Roe, Ben. Print and Web. Oslo: Web Print, 1990. Print.", "words of a title"),
        Stays("Film. Filme. Kino. Berlin: Dag, 1990.", "another word"),
        Stays("Le Web, le Web. Paris: Dag, 1990.", "a title"),
        Stays("New York, New York. Film. Dir. Ann Hay, 1977.", "a place in a title"),
    )
    _found = late(r"\b(Print|Web|Film|DVD|CD|Kindle|PDF|Television|Radio|Online|Internet)\.(?P<again> \1\.)(?=\s|$)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The same medium twice, each with its stop."""
        for match in self._found.finditer(view.text):
            edit = (Edit(*match.span("again"), ""),)
            yield Hit(*match.span(), f"“{match[1]}.” twice", edit, evidence=(table("media of publication"),))


class Bullet(TextRule):
    """DEB103."""

    code = "DEB103"
    name = "stray-bullet"
    why = "A bullet of the page stands at the end of the reference, or two marks of a list before it."
    source = "Lists as web pages and slides print them."
    phase = Phase.CHARACTERS
    examples = (
        Example("Hay, A. Wind. Oslo: Dag, 1990. •", "Hay, A. Wind. Oslo: Dag, 1990."),
        Example("• • Hay, A. Wind. Oslo: Dag, 1990.", "• Hay, A. Wind. Oslo: Dag, 1990."),
        Example("• ▪ Hay, A. Wind. Oslo: Dag, 1990. |", "• Hay, A. Wind. Oslo: Dag, 1990."),
    )
    stays = (
        Stays("• Hay, A. Wind. Oslo: Dag, 1990.", "the mark of its list"),
        Stays("Hay, A. Wind • Rain. Oslo: Dag, 1990.", "inside a title"),
        Stays("Revista del Col·legi. Barcelona, 1990 · 5", "the point of Catalan"),
        Stays("* Hay, A. *Wind*", "Markdown"),
        Stays("— Ветер. М., 1990. —", "dashes"),
    )
    _end = late(r"(?<=[.)\]”»\d])[ \u00a0]*[•▪●■◦‣∙|][ \u00a0•▪●■◦‣∙|]*$")
    _start = late(r"^\s*[•▪●■◦‣∙·](?P<more>(?:\s*[•▪●■◦‣∙·])+)\s")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Bullets behind the end, and a second one before the beginning."""
        proof = (pattern("no reference ends or begins so"),)
        match = self._start.match(view.text)
        if match is not None:
            yield Hit(*match.span("more"), "a second bullet", (Edit(*match.span("more"), ""),), evidence=proof)
        match = self._end.search(view.text, max(0, len(view.text) - 20))
        if match is not None:
            yield Hit(*match.span(), f"“{match[0].strip()}” at the end", (Edit(*match.span(), ""),), evidence=proof)


class MarkupLeft(TextRule):
    """DEB104."""

    code = "DEB104"
    name = "markup-left"
    why = "Marks of Markdown or LaTeX were copied from the source of a page instead of what they show."
    source = "CommonMark 0.31, section 2.4 (backslash escapes); LaTeX2e, font commands."
    phase = Phase.CHARACTERS
    needs = ("\\",)
    uses_list = True
    unsafe_when = "a list that is written in LaTeX keeps its commands"
    examples = (
        Example(r"Hay, A. \[Wind\]. Oslo: Dag, 1990.", "Hay, A. [Wind]. Oslo: Dag, 1990."),
        Example(r"1\. Hay, A. Wind \& Rain. Oslo: Dag, 1990.", "1. Hay, A. Wind & Rain. Oslo: Dag, 1990."),
        Example(r"Hay, A. {\em The Wind}. Oslo: Dag, 1990.", "Hay, A. The Wind. Oslo: Dag, 1990.", unsafe=True),
        Example(r"Hay, A. \textit{The Wind}. Oslo: Dag.", "Hay, A. The Wind. Oslo: Dag.", unsafe=True),
    )
    stays = (
        Stays(r"Hay, A. \emph{Wind}, C:\[a\]. Roe \& Bee", "a list in LaTeX", (r"Roe, B. \emph{Rain}. Oslo.",)),
        Stays(r"Hay, A. *Wind*. \[Oslo\]: Dag, 1990.", "Markdown, escaped as it should be"),
        Stays(r"C:\temp\file and \alpha, $\alpha$; \\server", "paths and signs"),
        Stays(r"A \ A \., Il libro; vo \. III; \-\ T", "noise of an optical reader"),
        Stays("王明. 风 [J]. 北京, 1990. **", "no backslash"),
    )
    _escape = late(r"\\(?P<mark>\[(?=\S)|(?<=\S\\)\]|&(?=[\s\w])|[#*_](?=\w))|(?<!\S)\d{1,4}\\(?P<stop>\.)")
    _command = late(r"\\(?:[a-zA-Z]{2,12}[{\s]|[\"'`^~=.][{a-zA-Z])")
    _markdown = late(r"\*[^\s*][^*]{0,200}\*|(?<!\w)_[^\s_][^_]{0,200}_(?!\w)|\]\(")
    _old = late(r"\{ ?\\(?:em|it|bf|sc|sl|rm|tt)\s(?P<inner>[^{}\\]{1,300})\}")
    _new = late(r"\\(?:emph|textit|textbf|textsc|texttt|underline|textsl|textrm)\{(?P<inner>[^{}\\]{1,300})\}")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Backslashes before marks, and commands of LaTeX around words, where no other entry has such."""
        text = view.text
        if _is_of_latex(facts, view.number):
            return
        for found in (self._old, self._new):
            for match in found.finditer(text):
                inner = match.span("inner")
                edits = (Edit(match.start(), inner[0], ""), Edit(inner[1], match.end(), ""))
                yield Hit(*match.span(), f"a command of LaTeX around “{match['inner'][:40]}”", edits, Safety.UNSAFE)
        if self._command.search(text) or self._markdown.search(text):
            return
        proof = (pattern("no command and no other mark of Markdown stands in the entry"),)
        for match in self._escape.finditer(text):
            mark = match["mark"] or match["stop"]
            if match["stop"] and match.start():
                continue
            edit = (Edit(match.end() - 2, match.end() - 1, ""),)
            yield Hit(*match.span(), f"a backslash before “{mark}”", edit, Safety.SAFE, proof)


def _is_of_latex(facts: ListFacts, number: int) -> bool:
    """Whether another entry of the list has commands of LaTeX too."""
    first, last = facts.latex
    return first >= 0 and (first != number or last != number)


class NoAddress(TextRule):
    """DEB105."""

    code = "DEB105"
    name = "no-address"
    why = "Words announce an address (“Available at:”), and none follows: it was a link, or it was lost."
    source = "Links whose text alone was copied."
    safety = levels(text=Safety.TOLD)
    examples = (
        Example("Hay, A. Wind. Oslo: Dag, 1990. Available at:"),
        Example("Hay, A. (1990). Viento. Disponible en: [consulta: 5 mayo 2010]."),
        Example("Иванов И. Ветер. М., 1990. Режим доступа:"),
    )
    stays = (
        Stays("Hay, A. Wind. Available at: https://example.org/a", "an address"),
        Stays("Hay, A. Wind. Available at Oslo University Library.", "a place"),
        Stays("Hay, A. Viento. Disponible en: example.org/a", "without its scheme"),
        Stays("Hay, A. Wind. doi: 10.1000/182", "a DOI"),
        Stays("Roe, B. Le vent. Disponible sur CD-ROM.", "a medium"),
    )
    _found = late(rf"(?<!\w)(?:{_any(ADDRESS_LEADS)}):?\s*(?:[\[(][^\])/]{{0,40}}[\])])?[.,;\s]*$")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Such words at the end of an entry."""
        match = self._found.search(view.text, max(0, len(view.text) - 90))
        if match is not None and (":" in match[0] or view.text.rstrip(" .").endswith(ADDRESS_LEADS)):
            yield Hit(*match.span(), f"no address behind “{match[0].strip()}”")


RULES: tuple[Rule, ...] = (LinkLabels(), DoubledMedium(), Bullet(), MarkupLeft(), NoAddress())
