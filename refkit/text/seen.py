"""What a reader sees of a page: recognises plain text, Markdown, HTML and LaTeX, and takes their marks away.

Markdown stays as it is (its stars are read past by the cues, and its entries stay verbatim); HTML goes to
`markup.html`, LaTeX's bibliographies and notes to `latex`. Word-processor files are not text and are read elsewhere.
"""

from __future__ import annotations

import re

from refkit.text.layout.columns import see_columns
from refkit.text.layout.furniture import without_repeated
from refkit.text.layout.holdings import see_holdings
from refkit.text.layout.records import see_records
from refkit.text.layout.running_heads import without_running_heads
from refkit.text.markup.mail import see_mail
from refkit.text.page import Visible

_SNIFFED = 200_000  # characters looked at: markup shows itself early, and a page may be very long

_HTML_DOCUMENT = re.compile(r"<!doctype html|<html[\s>]|<body[\s>]", re.I)
_HTML_BLOCK = re.compile(r"</(?:p|li|div|ul|ol|td|tr|h[1-6]|section|article|span|em|i|a)\s*>|<br\s*/?>|<p>|<li>", re.I)
_LATEX_LIST = re.compile(r"\\begin\{thebibliography\}|\\bibitem\b")
_LATEX_NOTE = re.compile(r"\\(?:footnote|footnotetext|endnote)\s{0,3}(?:\[[^\[\]{}]{0,20}\])?\s{0,3}\{")
_MARKDOWN = (
    re.compile(r"^#{1,6}[ \t]+\S", re.M),
    re.compile(r"^\[\^[\w-]{1,40}\]:", re.M),
    re.compile(r"\]\((?:https?:|mailto:|/|#)"),
    re.compile(r"(?<![\w*])(\*{1,2}|_{1,2})(?=[^\s*_])[^*_\n]{1,300}\1(?![\w*_])"),
    re.compile(r"<https?://[^\s<>]{1,2000}>"),
)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(?:(?!---).{0,2000}\r?\n){0,200}?---[ \t]*\r?\n")


def kind_of(page: str) -> str:
    """`"html"`, `"latex"`, `"markdown"` or `"plain"`, by what the page holds."""
    if ("\\bib" in page or "\\begin{thebib" in page) and _LATEX_LIST.search(page):
        return "latex"
    if ("\\footnote" in page or "\\endnote" in page) and _LATEX_NOTE.search(page):
        return "latex"
    head = page[:_SNIFFED]
    if "<" in head:
        if _HTML_DOCUMENT.search(head):
            return "html"
        if not _MARKDOWN[0].search(head) and sum(1 for _ in _HTML_BLOCK.finditer(head)) >= 4:
            return "html"
    return "markdown" if any(p.search(head) for p in _MARKDOWN) else "plain"


def see(page: str) -> Visible:
    """The visible text of a page of any kind, with the way back to the page; without what it repeats about entries."""
    visible = _see(page)
    return visible if visible.kind in ("latex", "columns") else without_repeated(visible)


def _see(page: str) -> Visible:
    kind = kind_of(page)
    if kind == "html":
        from refkit.text.markup.html import see_html

        return see_html(page)
    if kind == "latex":
        from refkit.text.markup.latex import see_latex

        return see_latex(page)
    if kind == "markdown" and (front := _FRONT_MATTER.match(page)):
        return without_running_heads(see_mail(Visible(page, kind, zones=((0, "navigation"), (front.end(), "")))))
    seen = see_mail(Visible(page, kind))
    if seen.kind == "plain":
        seen = see_columns(seen)
    return without_running_heads(see_holdings(see_records(seen)) if seen.kind == "plain" else seen)
