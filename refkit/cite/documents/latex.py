"""A document of LaTeX that compiles as it is: lualatex and xelatex for every script, pdflatex for Latin letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from refkit.csl import FORMATS, reprinted

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList

_CJK = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_HEAD = r"""% Written by refkit. Compile with lualatex or xelatex; pdflatex does where all letters are Latin.
\documentclass[12pt]{article}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[T1]{fontenc}
  \usepackage{textcomp}
\else
  \usepackage{fontspec}
  % The first of these fonts that is there: they have Greek and Cyrillic, which the usual one has not.
  \IfFontExistsTF{Libertinus Serif}{\setmainfont{Libertinus Serif}}{%
  \IfFontExistsTF{Noto Serif}{\setmainfont{Noto Serif}}{%
  \IfFontExistsTF{DejaVu Serif}{\setmainfont{DejaVu Serif}}{}}}
\fi
"""
_CJK_HEAD = r"""\ifXeTeX\IfFileExists{xeCJK.sty}{\usepackage{xeCJK}}{}\fi
\ifLuaTeX\IfFileExists{luatexja-fontspec.sty}{\usepackage{luatexja-fontspec}}{}\fi
"""


def write(printed: PrintedList) -> bytes:
    """The text in UTF-8."""
    latex = FORMATS["latex"]
    title = latex.text(printed.title)
    entries = [reprinted(entry, latex) for entry in printed.entries]
    asian = any(_CJK.search(run.text) for entry in printed.entries for run in entry)
    head = _HEAD + (_CJK_HEAD if asian or _CJK.search(printed.title) else "")
    head += "\\usepackage[hyphens]{url}\n\\urlstyle{same}\n\\usepackage[hidelinks]{hyperref}\n"
    head += f"\\hypersetup{{pdftitle={{{title}}}, pdflang={{{latex.text(printed.language)}}}}}\n"
    body = f"\\section*{{{title}}}\n" if title else ""
    if entries:
        margins = r"\setlength{\leftmargin}{2em}\setlength{\itemindent}{-2em}\setlength{\labelwidth}{0pt}"
        margins += r"\setlength{\labelsep}{0pt}\setlength{\itemsep}{0.4\baselineskip}\setlength{\parsep}{0pt}"
        # \relax: an entry that begins with a bracket would be taken for a label.
        items = "".join(f"\\item\\relax {entry}\n" for entry in entries)
        body += f"\\begin{{list}}{{}}{{{margins}}}\n\\sloppy\n{items}\\end{{list}}\n"
    return f"{head}\\begin{{document}}\n{body}\\end{{document}}\n".encode("utf-8", "replace")
