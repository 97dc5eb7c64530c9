"""A page of HTML that stands alone: no script, nothing from elsewhere, readable on a phone, at night and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from refkit.csl import FORMATS, reprinted

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList

_SHEET = """\
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fdfdfb; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #dedbd5; --paper: #171614; --link: #8ab8ee; } }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem;
  font: 1.0625rem/1.5 Georgia, "Times New Roman", "Noto Serif", serif; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 1.25rem; }
.entry { margin: 0 0 .6rem; padding-inline-start: 2em; text-indent: -2em; overflow-wrap: break-word; hyphens: manual; }
.entry div { text-indent: 0; }
.entry .csl-left-margin, .entry .csl-right-inline { display: inline; }
.entry .csl-left-margin { padding-inline-end: .5em; }
.entry .csl-indent { margin-inline-start: 2em; }
a { color: var(--link); text-decoration-thickness: from-font; text-underline-offset: .15em; }
@media print { :root { --ink: #000; --paper: #fff; --link: #000; } main { max-width: none; padding: 0; }
  .entry { break-inside: avoid; } a { text-decoration: none; } }
"""


def write(printed: PrintedList) -> bytes:
    """The page in UTF-8. An entry is a `div`, for the parts of an entry may be blocks themselves."""
    html = FORMATS["html"]
    title = html.text(printed.title)
    head = (
        f'<!DOCTYPE html>\n<html lang="{_attribute(printed.language)}" dir="{_attribute(printed.direction)}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Text of strangers stands here: should a mark of it ever be taken for markup, it can still do nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f'<meta name="generator" content="refkit">\n<title>{title}</title>\n<style>\n{_SHEET}</style>\n</head>\n'
    )
    entries = "".join(f'<div class="entry">{reprinted(entry, html).strip()}</div>\n' for entry in printed.entries)
    heading = f'<h1 id="title">{title}</h1>\n' if title else ""
    labelled = ' aria-labelledby="title"' if title else ""
    body = f"<body>\n<main>\n{heading}<section{labelled}>\n{entries}</section>\n</main>\n</body>\n</html>\n"
    return (head + body).encode("utf-8", "replace")


def _attribute(text: str) -> str:
    return FORMATS["html"].text(text).replace('"', "&#34;")
