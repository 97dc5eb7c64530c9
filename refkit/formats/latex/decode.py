r"""LaTeX markup in values to text: `decode("Communiqu{\'e}")` is "Communiqué"; `latex.encode.encode` is the inverse.

`decode(encode(x)) == x` for every x without line breaks and doubled blanks. Braces are read as grouping and dropped;
emphasis becomes the HTML-like tags of CSL-JSON (<i>, <b>, <sup>, <sub>, small capitals); math that is no plain
symbol stays verbatim between its dollars; a command that is not known stays as it stands, and is written back
neutralised (`\textbackslash{}write18`), so that no value of a record can run anything in TeX. One pass, no
recursion: linear in the length. Fields that are verbatim (URLs, DOIs) are for `verbatim`, never for `decode`.
"""

from __future__ import annotations

import re
import unicodedata

from refkit.formats.latex.tables import ACCENT_OF, ACCENTS, BIBSTRINGS, MATH, SIGNS

_TAGS = {
    "emph": "i",
    "textit": "i",
    "textsl": "i",
    "mkbibemph": "i",
    "mkbibitalic": "i",
    "textbf": "b",
    "mkbibbold": "b",
    "textsuperscript": "sup",
    "mkbibsuperscript": "sup",
    "textsubscript": "sub",
    "textsc": "sc",
    "mkbibsubscript": "sub",
    "it": "i",
    "em": "i",
    "itshape": "i",
    "bf": "b",
    "bfseries": "b",
    "sc": "sc",
    "scshape": "sc",
}
_DECLARATIONS = frozenset("it em itshape bf bfseries sc scshape".split())
# Commands that put marks around their argument.
_QUOTES = {
    "mkbibquote": ("“", "”"),
    "enquote": ("“", "”"),
    "mkbibparens": ("(", ")"),
    "parentext": ("(", ")"),
    "mkbibbrackets": ("[", "]"),
    "brackettext": ("[", "]"),
}
# Commands that only ask for a font, a case or a place: their argument is the text.
_TRANSPARENT = frozenset(
    "textrm textnormal text textup textsf texttt textmd mbox hbox rm tt sf nocase NoCaseChange mathrm ensuremath "
    "normalfont upshape relax selectfont small large footnotesize protect uppercase autocap mkbibacro mkbibnamefamily "
    "mkbibnamegiven mkbibcompletename bibsentence midsentence isdot nopunct unspace setunit newunit".split()
)
# Commands whose argument takes room, or sorts, and prints nothing.
_UNPRINTED = frozenset("vphantom hphantom phantom noopsort SortNoop sortnoop".split())
_OPEN = {"i": "<i>", "b": "<b>", "sup": "<sup>", "sub": "<sub>", "sc": '<span style="font-variant:small-caps;">'}
_CLOSE = {"i": "</i>", "b": "</b>", "sup": "</sup>", "sub": "</sub>", "sc": "</span>"}

_GUARD = re.compile(r"[\\{}$~`]|--|''")
_TOKEN = re.compile(r"\\(?:[A-Za-z]+\*?[ \t\r\n]*|.|$)|[{}$~]|---?|``|''|`|[^\\{}$~`'-]+|.", re.S)
_SYMBOLS = {
    "&": "&",
    "%": "%",
    "$": "$",
    "#": "#",
    "_": "_",
    "{": "{",
    "}": "}",
    " ": " ",
    "\t": " ",
    "\n": " ",
    ",": "\u2009",
    ";": " ",
    ":": " ",
    "!": "",
    "/": "",
    "@": "",
    "-": "",
    "\\": " ",
    "*": "*",
    "&amp": "&",
}
_PLAIN = {"~": "\xa0", "---": "—", "--": "–", "``": "“", "''": "”", "`": "‘"}
# All that has a meaning where no command and no math is: signs, and braces that go.
_NO_COMMAND = re.compile(r"[{}]+|~|---?|``|''|`")
_MATH_PLAIN = re.compile(r"\\(?:mathrm|text|mathit|rm)\s*\{([\w .,:;+*/=()-]*)\}")
_SCRIPT = re.compile(r"([_^])(?:\{([\w .,+*/=()α-ωΑ-Ω°′-]*)\}|([\w*+°′-]))")
# What may stay between dollars: it has to look like math, and to call nothing but letters-only commands of math.
_MATH_RUN = re.compile(r"\$(?=[^$]*[\\^_])([^$\n]{1,200})\$|\$[A-Za-z]\$")
_MATH_COMMANDS = frozenset(
    "frac sqrt sum int prod mathbb mathcal mathbf mathfrak mathsf mathit mathrm hat bar tilde vec dot overline "
    "underline left right lim log ln sin cos tan exp max min sup inf det dim ker mod binom partial nabla forall exists "
    "cup cap subset subseteq supset setminus emptyset oplus otimes wedge vee langle rangle lfloor rfloor lceil rceil "
    "quad equiv cong propto perp parallel triangle angle hbar Re Im aleph beth rm operatorname stackrel widetilde "
    "widehat ldots cdots vdots lesssim gtrsim bullet dagger ddagger not text boldsymbol bm pmod otimes rtimes "
    "ltimes".split()
) | frozenset(MATH)


def decode(value: str) -> str:
    """The text of a LaTeX value; white space is left to the caller. Never raises."""
    if not _GUARD.search(value):
        return value
    if "\\" in value or "$" in value:
        return _decode(value)
    return _NO_COMMAND.sub(lambda m: _PLAIN.get(m[0], ""), value)


def _decode(value: str) -> str:
    out: list[str] = []
    groups: list[str] = []  # what the end of each open group emits
    opener = ""  # what the end of the next group emits: set by a command that takes an argument
    accent = ""
    tokens = _TOKEN.finditer(value)
    skip_to = 0
    for match in tokens:
        if match.start() < skip_to:
            continue
        token = match[0]
        first = token[0]
        if first == "{":
            groups.append(opener)
            opener = ""
            continue
        if first == "}":
            accent = _stranded(accent, out)
            if groups:
                out.append(groups.pop())
            elif not opener:
                out.append("")
            continue
        if first == "\\":
            accent, opener, skip_to = _command(value, match, out, groups, accent, opener)
            continue
        if first == "$":
            accent = _stranded(accent, out)
            skip_to = _math(value, match.start(), out)
            continue
        text = _PLAIN.get(token, token)
        if accent and token.strip():
            stripped = token.lstrip()
            text = unicodedata.normalize("NFC", stripped[0] + accent) + stripped[1:]
            accent = ""
        elif accent:
            continue
        out.append(text)
        if opener:  # a command took one bare letter as its argument
            out.append(opener)
            opener = ""
    out.extend(reversed([g for g in groups if g]))
    _stranded(accent, out)
    return "".join(out)


def _stranded(accent: str, out: list[str]) -> str:
    """An accent that found no letter becomes the sign itself."""
    if accent:
        out.append(ACCENT_OF[accent] if ACCENT_OF[accent] in "`'^~\"." else "")
    return ""


def _command(
    value: str, match: re.Match[str], out: list[str], groups: list[str], accent: str, opener: str
) -> tuple[str, str, int]:
    r"""Take one control sequence; gives the pending accent, the pending closer, and where to go on."""
    name = match[0][1:].rstrip() or " " * (len(match[0]) > 1)
    end = match.end()
    if name in ACCENTS and (name in "`'^~=.\"" or _takes_letter(value, end, match[0])):
        return ACCENTS[name], opener, end
    if name in ("i", "j") and accent:
        out.append(unicodedata.normalize("NFC", name + accent))
        return "", opener, end
    sign = SIGNS.get(name)
    if sign is None and len(name) == 1 and not name.isalpha():
        sign = _SYMBOLS.get(name, "\\" + name)
    if sign is not None:
        if accent and sign:
            sign, accent = unicodedata.normalize("NFC", sign[0] + accent) + sign[1:], ""
        out.append(sign)
        return accent, opener, end
    bare = name.rstrip("*")
    if bare in _DECLARATIONS:
        tag = _TAGS[bare]
        out.append(_OPEN[tag])
        if groups:
            groups[-1] = _CLOSE[tag] + groups[-1]
        else:
            groups.append(_CLOSE[tag])
        return accent, opener, end
    if value[end : end + 1] == "{":
        taken = _with_argument(bare, value, match, out, opener)
        if taken is not None:
            return accent, *taken
    if bare in _TRANSPARENT:
        return accent, opener, end
    if bare in MATH:
        out.append(MATH[bare])
        return accent, opener, end
    # Not known: it stays as it stands, its braces too.
    out.append(match[0])
    if value[end : end + 1] == "{":
        out.append("{")
        groups.append("}")
        return accent, opener, end + 1
    return accent, opener, end


def _with_argument(bare: str, value: str, match: re.Match[str], out: list[str], opener: str) -> tuple[str, int] | None:
    """Take a command that has a meaning with an argument: the pending closer and where to go on; None for others."""
    end = match.end()
    if bare in _TAGS:
        out.append(_OPEN[_TAGS[bare]])
        return _CLOSE[_TAGS[bare]], end
    if bare in _QUOTES:
        out.append(_QUOTES[bare][0])
        return _QUOTES[bare][1], end
    if bare not in _ARGUMENTS and bare not in _UNPRINTED:
        return None
    close = closing(value, end)
    argument = value[end + 1 : close]
    if bare in ("url", "path", "nolinkurl"):
        out.append(argument)
    elif bare == "mkbibordinal":
        out.append(_ordinal(argument))
    elif bare.startswith("bib"):
        lead = _LEAD.match(value)
        out.append(_bibstring(argument, at_start=lead is not None and lead.end() == match.start()))
    elif bare == "href" and value[close + 1 :].lstrip()[:1] == "{":
        opener = f" ({argument})"
    return opener, close + 1


_ARGUMENTS = frozenset(
    "bibstring bibcpstring bibncpstring biblstring bibsstring mkbibordinal foreignlanguage url path nolinkurl"
    " href".split()
)


_LEAD = re.compile(r"[\s{]{0,20}")


def _bibstring(key: str, *, at_start: bool) -> str:
    """The word that a key of biblatex stands for, with a capital where it begins the value."""
    words = BIBSTRINGS.get(key.strip(), key.strip())
    return words[:1].upper() + words[1:] if at_start else words


def _ordinal(text: str) -> str:
    number = text.strip()
    if not (number.isascii() and number.isdigit()):
        return number
    teen = len(number) > 1 and number[-2] == "1"
    return number + ("th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th"))


def _takes_letter(value: str, end: int, token: str) -> bool:
    r"""Whether `\c`, `\v` ... stand before something that can carry the accent."""
    return value[end : end + 1] == "{" or token[-1:].isspace() or value[end : end + 1] == "\\" or end < len(value)


def closing(value: str, start: int) -> int:
    """The offset of the brace that closes the one at `start`; the end of the value where none does."""
    depth = 0
    for match in _BRACES.finditer(value, start):
        token = match[0]
        if token[0] == "{":
            depth += len(token)
        elif token[0] == "}":
            if len(token) >= depth:
                return match.start() + max(depth, 1) - 1
            depth -= len(token)
    return len(value)


_BRACES = re.compile(r"\\.|\{+|\}+", re.S)


def _math(value: str, start: int, out: list[str]) -> int:
    """Math that begins at `start`: plain symbols become characters, the rest stays verbatim; where to go on."""
    end = value.find("$", start + 1, start + 1000)
    while end > 0 and value[end - 1] == "\\":
        end = value.find("$", end + 1, start + 1000)
    if end < 0:
        out.append("$")
        return start + 1
    inner = value[start + 1 : end]
    run = f"${inner}$"
    if _NUMBER.fullmatch(inner):
        out.append(inner.strip())
        return end + 1
    if is_math(run):
        out.append(plain_math(inner) or run)
        return end + 1
    out.append("$")
    return start + 1


_NUMBER = re.compile(r"\s*[+-]?\d[\d.,]*\s*")


def plain_math(inner: str) -> str | None:
    """Math that ordinary characters and tags can say, or None."""
    text = _MATH_PLAIN.sub(r"\1", inner).replace("^{\\circ}", "°").replace("^\\circ", "°").replace("\\,", "\u2009")
    text = re.sub(r"\\([A-Za-z]+)\s*", lambda m: MATH.get(m[1], m[0]), text)
    text = _SCRIPT.sub(lambda m: _OPEN[t := "sup" if m[1] == "^" else "sub"] + (m[2] or m[3] or "") + _CLOSE[t], text)
    if re.search(r"[\\{}^_]", text) or len(inner.strip()) == 1:
        return None
    return text.strip()


def is_math(run: str) -> bool:
    """Whether text between dollars is math that may be written as it stands: only commands of math, in balance."""
    if not run.isascii() or not _MATH_RUN.fullmatch(run) or re.search(r"\\(?![A-Za-z,;:!{}|])", run):
        return False
    names = re.findall(r"\\([A-Za-z]+)", run)
    return (
        all(name in _MATH_COMMANDS for name in names)
        and _in_balance(run)
        and "\\$" not in run
        and not run.endswith("\\$")
    )


def _in_balance(text: str) -> bool:
    """Whether all braces pair up, those behind a backslash too: BibTeX counts them."""
    depth = 0
    for char in text:
        depth += 1 if char == "{" else -1 if char == "}" else 0
        if depth < 0:
            return False
    return depth == 0


def verbatim(value: str) -> str:
    r"""The text of a verbatim field (URL, DOI): the customary escapes `\_ \% \& \# \~{}` undone, no more."""
    text = value.strip()
    match = _URL_COMMAND.fullmatch(text)
    if match:
        text = match[1]
    if "\\" not in text and "{" not in text:
        return text
    text = _URL_ESCAPE.sub(lambda m: m[1] or "~", text)
    while text.startswith("{") and text.endswith("}") and closing(text, 0) == len(text) - 1:
        text = text[1:-1]
    return text


_URL_COMMAND = re.compile(r"\\(?:url|path|nolinkurl)\s*\{(.*)\}", re.S)
_URL_ESCAPE = re.compile(r"\{?\\([_%&#$])\}?|\{?\\(?:textasciitilde|~|sim)\s*(?:\{\})?\}?|\$\\sim\$")
