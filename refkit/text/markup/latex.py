r"""LaTeX's references as a reader of the printed page sees them: a paragraph for each `\bibitem` and each `\footnote`.

Commands that only say how to print (`\emph`, `\newblock`, braces) go; accents, dashes, quotes and escaped characters
become what they print; a command that is not known keeps its argument and, where it has none, its name: no word of an
entry is lost. Text outside of the bibliography and the notes stays as it is: `isolate` sets it aside.
"""

from __future__ import annotations

import re
import unicodedata

from refkit.text.page import Visible

_BEGIN = re.compile(r"\\begin\{thebibliography\}(?:\s*\{[^{}]*\})?")
_ITEM = re.compile(r"\\bibitem\b\s*(?:\[(?:[^\[\]{}]|\{[^{}]*\})*\]\s*)?(?:\{[^{}]*\})?\s*")
NOTE = re.compile(r"\\(?:footnote|footnotetext|endnote)\s{0,3}(?:\[[^\[\]{}]{0,20}\])?\s{0,3}\{")
_BRACES = re.compile(r"\\.|%[^\n]*|[{}]", re.S)
_TOKEN = re.compile(
    r"""
    (?P<comment>(?<!\\)%[^\n]*(?:\n[ \t]*|$))
  | (?P<accent>
        \\(?:['`^\"~=.]|[uvHcdbrk](?![a-zA-Z]))\s*                                       # \'  \c
        (?:\{\\?(?P<a1>[a-zA-Z])\}|\\?(?P<a2>[a-zA-Z])(?![a-zA-Z]|\})|(?P<a3>[a-zA-Z]))   # {e}  e  \i
    )
  | (?P<command>\\[a-zA-Z]+\*?[ \t]*)
  | (?P<escape>\\(?P<char>[^a-zA-Z]))
  | (?P<mark>---|--|``|''|[{}~$])
  | (?P<space>\s+)
  | (?P<text>[^\\%{}~$\s`'-]+|.)
    """,
    re.VERBOSE,
)
_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "d": "\u0323", "b": "\u0331", "r": "\u030a",
    "k": "\u0328",
}  # fmt: skip
_MARKS = {"---": "—", "--": "–", "``": "“", "''": "”", "{": "", "}": "", "~": " ", "$": ""}
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "th": "þ", "dj": "đ", "S": "§", "P": "¶", "copyright": "©",
    "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘",
    "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»", "LaTeX": "LaTeX",
    "TeX": "TeX", "textasciitilde": "~", "textbackslash": "\\", "textunderscore": "_", "pounds": "£", "euro": "€",
}  # fmt: skip
# Commands that print nothing of their own: size, shape, blocks, links.
_SILENT = frozenset(
    "newblock em emph it textit itshape bf textbf bfseries sc textsc scshape sl textsl slshape rm textrm tt texttt sf "
    "textsf small footnotesize normalsize url href path doi enquote mbox text textup textnormal uppercase lowercase "
    "protect relax par noindent selectlanguage bibinfo bibfield bibnamefont bibfnamefont natexlab urlstyle nolinkurl "
    "textsuperscript textsubscript underline uline hskip penalty0 penalty ignorespaces unskip nobreak space".split()
)


def see_latex(page: str) -> Visible:
    """The visible text of a LaTeX page: items of bibliographies as paragraphs of the zone "list", notes of "note".

    A note stands where it is called and parts the sentence around it.
    """
    out: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    zones: list[tuple[int, str]] = []
    length = 0

    def write(text: str, start: int, end: int) -> None:
        nonlocal length
        if text:
            pieces.append((length, start, end))
            out.append(text)
            length += len(text)

    def zone(name: str) -> None:
        if not zones or zones[-1][1] != name:
            zones.append((length, name))

    def prose(position: int, start: int) -> None:
        """Text outside of the lists, its notes taken out."""
        while notes and notes[-1][2] <= start:
            command, body, end = notes.pop()
            if command < position:  # in a list, or inside of another note
                continue
            zone("outside")
            write(page[position:command], position, command)
            write("\n\n", command, command)
            zone("note")
            for text, a, b in _printed(page, body, end - 1):
                write(text, a, b)
            write("\n\n", end, end)
            position = end
        zone("outside")
        write(page[position:start], position, start)

    notes = _notes(page)
    position = 0
    while position < len(page):
        start, end = _next_list(page, position)
        prose(position, start)
        for item_start, item_end in _items(page, start, end):
            write("\n\n", item_start, item_start)
            zone("list")
            for text, a, b in _printed(page, item_start, item_end):
                write(text, a, b)
        write("\n\n", end, end)
        position = end
    return Visible.of("".join(out), "latex", pieces, zones)


def _notes(page: str) -> list[tuple[int, int, int]]:
    """(command, body, end) of each note whose braces are closed, the last one first. One pass over the braces."""
    found = list(NOTE.finditer(page))
    if not found:
        return []
    closing: dict[int, int] = {}
    open_braces: list[int] = []
    for m in _BRACES.finditer(page):
        if m[0] == "{":
            open_braces.append(m.start())
        elif m[0] == "}" and open_braces:
            closing[open_braces.pop()] = m.end()
    out = [(m.start(), m.end(), closing[m.end() - 1]) for m in found if m.end() - 1 in closing]
    return out[::-1]


def _next_list(page: str, position: int) -> tuple[int, int]:
    """Where the next bibliography begins and ends (its `\\end` included); the page's end twice when there is none."""
    begin = _BEGIN.search(page, position)
    if begin:
        end = page.find("\\end{thebibliography}", begin.end())
        return begin.start(), len(page) if end < 0 else end + len("\\end{thebibliography}")
    item = _ITEM.search(page, position)
    return (item.start(), len(page)) if item else (len(page), len(page))


def _items(page: str, start: int, end: int) -> list[tuple[int, int]]:
    """The bodies of the items of one bibliography."""
    if page.startswith("\\end{thebibliography}", end - len("\\end{thebibliography}")):
        end -= len("\\end{thebibliography}")
    found = [m for m in _ITEM.finditer(page, start, end) if not _commented(page, m.start())]
    edges = [*(m.start() for m in found[1:]), end]
    return [(m.end(), edge) for m, edge in zip(found, edges, strict=False)]


def _commented(page: str, position: int) -> bool:
    """Whether a `%` stands before `position` on its line."""
    line = page[max(page.rfind("\n", 0, position) + 1, position - 500) : position]
    return re.search(r"(?<!\\)%", line) is not None


def _printed(page: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """What an item prints: (text, page start, page end) for each token."""
    out: list[tuple[str, int, int]] = []
    spaced = True
    for m in _TOKEN.finditer(page, start, end):
        text = _token_text(m)
        if text.isspace():
            if spaced:
                continue
            text = " "
        if text:
            spaced = text[-1] == " "
            out.append((text, m.start(), m.end()))
    return out


def _token_text(m: re.Match[str]) -> str:
    if m["text"]:
        return m["text"]
    if m["space"]:
        return " "
    if m["comment"]:
        return ""
    if m["mark"]:
        return _MARKS[m["mark"]]
    if m["accent"]:
        letter = m["a1"] or m["a2"] or m["a3"]
        return unicodedata.normalize("NFC", letter + _ACCENTS[m["accent"][1]])
    if m["escape"]:
        return {"\\": " ", " ": " ", "\n": " ", ",": " ", "/": "", "-": "", "@": ""}.get(m["char"], m["char"])
    name = m["command"][1:].strip().rstrip("*")
    if name in _SILENT:
        return ""
    # A command that is not known may be a word: it keeps the blank after it, which a known one swallows.
    return _LETTERS.get(name) or name + (" " if m["command"][-1] in " \t" else "")
