r"""The way from the text of a LaTeX value to its spelling: `Communiqu{\'e}` and "Communiqué", letter by letter.

`latex.decode.decode` says what a value means; here it is asked for the pieces, and they are laid along the whole. Where
the pieces do not give the whole there is no way, and the value is not repaired in place.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from refkit.formats.edit_in_place.leaves import Decoded, Spelling, literal
from refkit.formats.latex.decode import decode, verbatim

_UNIT = re.compile(
    r"""
    (?P<whole>
        \{\\[`'^\"~=.uvHtcdbkr](?:\s*\{\\?[A-Za-z]+\s*\}|\s*\\[A-Za-z]+\s*|\s*[A-Za-z])\}                  # {\'e}
      | \\[`'^\"~=.](?:\s*\{\\?[A-Za-z]+\s*\}|\s*\\[ij](?![A-Za-z])(?:\{\}|\s+)?|\s*[A-Za-z])            # \'e
      | \\[uvHtcdbkr](?:\s*\{\\?[A-Za-z]+\s*\}|\s+[A-Za-z](?![A-Za-z]))                                 # \c{c}
      | \{\\[A-Za-z]+\s*\} | \\[A-Za-z]+\*?\{\} | \{\}                                                    # {\ss}, \ss{}
      | \$[^$]*\$ | \\[^A-Za-z] | ---? | `` | '' | [~`$]
    )
  | (?P<takes>\\[A-Za-z]+\*?\s*\{)
  | (?P<command>\\[A-Za-z]+\*?[ \t\r\n]*)
  | (?P<open>\{)
  | (?P<close>\})
    """,
    re.DOTALL | re.VERBOSE,
)
_URL_UNIT = re.compile(
    r"""
    (?P<whole>
        \{?\\[_%&\#$]\}?
      | \{?\\(?:textasciitilde|~|sim)\s*(?:\{\})?\}?
      | \$\\sim\$
    )
  | (?P<takes>\\(?:url|path|nolinkurl)\s*\{)
  | (?P<command>(?!))
  | (?P<open>\{)
  | (?P<close>\})
    """,
    re.VERBOSE,
)
_HERE = "\x00"  # stands for what comes next when a command is asked what it puts around it


def text_spelling(text: str, start: int, end: int) -> Decoded | None:
    """A value that is typeset, decoded."""
    return _along(text, start, end, _UNIT, decode)


def verbatim_spelling(text: str, start: int, end: int) -> Decoded | None:
    """A value that is an address or an identifier, without its customary escapes."""
    return _along(text, start, end, _URL_UNIT, verbatim)


def _along(text: str, start: int, end: int, unit: re.Pattern[str], means: Callable[[str], str]) -> Decoded | None:
    """Lay the units of a value along its meaning, from the left to the right; None where they part."""
    whole = means(text[start:end])
    if whole == text[start:end]:
        return literal(text, start, end)
    out, groups, length = Spelling(), [""], 0

    def give(meaning: str, first: int, last: int) -> bool:
        nonlocal length
        out.unit(meaning, first, last)
        length += len(meaning)
        return whole.startswith(meaning, length - len(meaning))

    at = start
    if means is verbatim:  # it takes the blanks around an address away
        at += len(text[start:end]) - len(text[start:end].lstrip())
        end -= len(text[at:end]) - len(text[at:end].rstrip())
    for match in unit.finditer(text, at, end):
        if not whole.startswith(text[at : match.start()], length):
            return None
        out.plain(text, at, match.start())
        length += match.start() - at
        at = match.end()
        if match["close"]:
            good = give(groups.pop() if len(groups) > 1 else "", match.start(), at)
        elif match["open"]:
            groups.append("")
            good = True
        elif match["takes"] or match["command"]:
            closed = "}" if match["takes"] else ""
            before, _, after = means(f"{match[0]}{_HERE}{closed}").partition(_HERE)
            if match["takes"]:
                groups.append(after)
            elif after:
                groups[-1] = after + groups[-1]
            good = give(before, match.start(), at)
        else:
            good = give(means(match[0]), match.start(), at)
        if not good:
            return None
    if not whole.startswith(text[at:end], length):
        return None
    out.plain(text, at, end)
    length += end - at
    rest = "".join(reversed(groups))
    if whole[length:] != rest:
        return None
    out.unit(rest, end, end)
    return out.done()
