"""What a blank in an address stands for: nothing, a hyphen that was lost, or the end of the address.

Here for a host that is broken itself, and for an address of any host by the form of both sides: beside a mark (`/`,
`-`, `.`) the blank alone was put in, and the address has one reading. `grammars` asks first how the host builds
its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from refkit.knowledge.hosts import host_row, systems
from refkit.knowledge.web_addresses import HOST_ENDS, SECOND_LEVELS
from refkit.read.patterns import late
from refkit.rules.engine.base import pattern, table
from refkit.rules.families.links.pieces import Piece
from refkit.trace import Evidence


class Joint(NamedTuple):
    """What stands for the gaps before the next pieces, one each; `safe` is None where the rule only tells it."""

    fills: tuple[str, ...]
    safe: bool
    proof: tuple[Evidence, ...]


_FILE = (
    r"(?:[sx]?html?|phtml|php\d?|aspx?|jspx?|cfml?|cgi|pl|pdf|txt|xml|docx?|rtf|xlsx?|pptx?|jpe?g|gif|png|epub|djvu|zip"
    r"|mp3|mp4|stm|ece|do|nsf|csv|json)"
)
YEAR = re.compile(r"(?:1[89]|20)\d\d")
FILE_END = late(rf"\.{_FILE}(?:[?#]\S*)?$", re.IGNORECASE)
_FILE_LAST = late(rf"\.{_FILE}$", re.IGNORECASE)
_FILE_FIRST = late(rf"\.?(?:{_FILE}(?:$|[?#])|(?:php|cgi|aspx|dll)/\w)")
_SLUG = late(r"[A-Za-z]?[a-z0-9]+(?:-[A-Za-z0-9%]+){2,}(?:/|/?[?#]\S*)?")
_PAIR = late(r"(?=\S*[a-z])[a-z0-9]+-[a-z0-9]+(?:/|/?[?#]\S*)?")
_QUERY = late(r"[^?&=]{0,80}\?[\w.%:-]{1,40}=|[\w.-]{1,40}=[\w%]|[^?&]{0,80}&[\w.-]{1,40}=")
_SEGMENTS = r"[\w.%~-]+/[\w.%~-]+/\S*|[\w.%~-]+/(?:[?#]\S*)?$"  # two slashes, or a segment with its slash
_MIXED = r"(?=\S*[A-Za-z])(?=\S*[\d_~%-])[\w.%~-]+/[\w.%~-]+$"  # letters and other signs about a slash
_IDENTIFIER = r"(?=(?:[A-Za-z:]*\d){5})[A-Za-z\d:]*[A-Za-z][A-Za-z\d:]*$"
_NO_WORD = r"[~%]\w\S*|[\w-]*[A-Za-z0-9]_[A-Za-z0-9][\w-]*$|\d{6,}$|\d{4,9}/\S*[A-Za-z]\S*"
_BEHIND_SLASH = late(rf"\S*\.(?i:{_FILE})(?:[?#]\S*)?$|{_SEGMENTS}|{_MIXED}|{_IDENTIFIER}|{_NO_WORD}")
_SIGNED = late(r"[-_=&?%~/]")


def host_joint(head: str, pieces: Sequence[Piece], known: Callable[[str], bool]) -> Joint | None:
    """Blanks inside a host: `www. example.org`, `news .example.org`, `www.the guardian.com`.

    `head` is scheme and labels before the first blank, `known` says whether the list has a host elsewhere.
    """
    labels = parted(head)[1]
    if "/" in labels or "?" in labels or not re.fullmatch(r"[A-Za-z0-9.-]*", labels):
        return None
    if is_whole(labels.rstrip(".")) and not _second_level(labels, pieces[0].text):
        land, slash, path = pieces[0].text.partition("/")
        if labels[-1] == "." and slash and path and land.islower() and land in HOST_ENDS:
            return Joint(("",), True, (pattern("the end of a host and a path follow the stop"),))
        return None
    whole, signs = labels, ""
    for count, piece in enumerate(pieces, 1):
        host, slash, _ = piece.text.partition("/")
        host = re.sub(r":\d{2,5}$", "", host)
        if not re.fullmatch(r"\.?[A-Za-z0-9-][A-Za-z0-9.-]*", host) or (labels and host.lower().startswith("www.")):
            return None
        if whole[-1:] == "." and host[0] == ".":
            return None
        signs += "-" if "-" in (whole[-1:], host[0]) else "." if not whole or "." in (whole[-1], host[0]) else " "
        follows = pieces[count].text if count < len(pieces) else ""
        if is_whole(whole + host) and not _second_level(whole + host, follows):
            has_path = bool(slash) or follows.startswith("/")
            found = _host_found(whole + host, has_path, signs, piece, count, known)
            if found is None and signs == " " and host_row(f"{whole}-{host}"):
                return Joint(("-",), True, (table(f"{whole}-{host} is a host that the table has"),))
            return found
        if slash or piece.run not in (piece.text, piece.text + "."):
            return None
        whole += piece.run
    return None


def _host_found(
    whole: str, slash: bool, signs: str, piece: Piece, count: int, known: Callable[[str], bool]
) -> Joint | None:
    fills = ("",) * count
    row = host_row(whole)
    if row or known(whole.lower()):
        why = f"{whole} is a host that the table has" if row else f"the list has {whole} elsewhere"
        return Joint(fills, True, (table(why),))
    if " " in signs:
        return None
    if "-" in signs:
        return Joint(fills, False, (pattern("the host was not whole before the blank"),))
    # `www.example. it was`: the end of a host that is a word needs a slash or the end of the sentence behind it.
    end = whole.rpartition(".")[2]
    if not slash and not piece.closes and (len(end) == 2 or piece.text.lower() == end):
        return None
    if piece.text != piece.text.lower() and not slash:
        return None
    return Joint(fills, True, (pattern("the host was not whole before the blank, and is with what follows"),))


def _second_level(labels: str, follows: str) -> bool:
    """Whether a host ends in a second level and the country follows: `www.example.co. uk`."""
    last = labels.rstrip(".").rpartition(".")[2].lower()
    land, _, _ = follows.lstrip(".").partition("/")
    return last in SECOND_LEVELS and len(land) == 2 and land.islower() and land in HOST_ENDS and land != last


def is_whole(host: str) -> bool:
    """Whether labels are a whole host: they end as hosts end, and `www` has two more behind it."""
    labels = host.lower().split(".")
    if not all(labels) or labels[-1] not in HOST_ENDS or any(x[0] == "-" or x[-1] == "-" for x in labels):
        return False
    least = 3 if labels[0] == "www" else 2
    if len(labels[-1]) == 2 and len(labels) >= 2 and labels[-2] in ("ac", "co"):
        least += 1
    return len(labels) >= least


def parted(head: str) -> tuple[str, str]:
    """Scheme and the rest: `https://` and `www.example`."""
    scheme, mark, rest = head.partition("://")
    return (scheme + mark, rest) if mark else ("", head)


def formed_joint(head: str, piece: Piece) -> Joint | None:
    """A blank in an address of any host, by the form of both sides."""
    host, slash, path = parted(head)[1].partition("/")
    host = re.sub(r":\d{2,5}$", "", host)
    if not re.fullmatch(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\.?", host):
        return None
    other = re.match(r"([a-z0-9-]+(?:\.[a-z0-9-]+)+)/", piece.text)
    if "://" in piece.text or (other and is_whole(other[1]) and head[-1] not in "=&?%"):
        return None  # another address
    if not slash:
        return _behind_host(host, "://" in head, piece)
    if "?" not in path and _FILE_LAST.search(head):
        return _behind_file(head, piece)
    found = _system_joint("/" + path, piece)
    if found:
        return found
    if head[-1] in "-_=&%~?":
        return _behind_sign(head, piece)
    if head[-1] == "/":
        return _behind_slash(head, piece)
    if head[-1] == ".":
        return _behind_stop(piece) if path != "." else None
    return _before_sign(head, path, piece)


def _behind_host(host: str, has_scheme: bool, piece: Piece) -> Joint | None:
    text = piece.text
    # With a scheme and two labels a slash can only begin a path, whatever the host ends in.
    if not is_whole(host.rstrip(".")) and not (has_scheme and host.count(".") > host.startswith("www.")):
        return None
    if text == "/":
        return _safe("a slash ends the address") if piece.closes and host[-1] != "." else None
    if re.match(r"/[\w~%?.-]", text) and host[-1] != "." and len(text) > 2:
        return _safe("a path belongs to the host")
    return _safe("a query belongs to the host") if re.match(r"\?[\w.-]{1,40}=", text) else None


def _behind_file(head: str, piece: Piece) -> Joint | None:
    """Behind the end of a file's name an address goes on with a query, and a script's with a path."""
    if re.match(r"[?&][\w.-]{1,40}=|=\w", piece.text):
        return _safe("a query belongs to the address")
    script = re.search(r"\.(?:php|cgi|aspx|dll)$", head) and re.match(r"/\w+/\w", piece.text)
    return _safe("a path follows the script’s name") if script else None


def _behind_stop(piece: Piece) -> Joint | None:
    text = piece.text
    if not text[0].isalnum() or (text[0].isupper() and not re.search(r"\d", text)):
        return None
    parted = re.fullmatch(r"[\w-]*\d[\w-]*(?:\.[\w-]+)+", text) or re.match(r"[a-z0-9_-]+/", text)
    file = _FILE_FIRST.match(text) or (parted and FILE_END.search(text))
    return _safe("the end of a file’s name") if file else None


def _before_sign(head: str, path: str, piece: Piece) -> Joint | None:
    """What follows the blank begins with a mark that begins no word of a sentence."""
    text = piece.text
    first = text[0]
    if first in "?&=#/" and re.match(r"/?[?&#][\w.-]{1,40}=|=[\w%]", text):
        return _safe("a query belongs to the address")
    if first == ".":
        return _before_stop(head, piece)
    if re.search(r"%[0-9A-Fa-f]{2}$", head) and first.isalnum() and not piece.is_word and not text.isalpha():
        return _safe("a blank that is coded already")
    if (first == "_" and len(text) > 1) or (first == "%" and re.match(r"%[0-9A-Fa-f]{2}", text)):
        return _safe("an address goes on with such a mark")
    if first == "/" and re.match(r"/[\w~%]", text) and (piece.closes or not text[1:].isalpha()):
        return _safe("a path goes on with a slash")
    if first == "-" and re.match(r"-[A-Za-z0-9]", text):
        more = _SIGNED.search(text, 1) or FILE_END.search(text) or re.fullmatch(r"-\d+(?:\.\d+)+", text)
        slug = text[1].islower() and "-" in path.rpartition("/")[2] and piece.closes
        return _safe("words parted by hyphens") if more or slug else None
    return None


def _before_stop(head: str, piece: Piece) -> Joint | None:
    text = piece.text
    fits = (
        (FILE_END.search(text) and re.match(r"\.[\w-]*(?:\.[\w-]+)*(?:[?#]|$)", text))
        or (_FILE_FIRST.match(text) and text.islower())
        or re.match(r"\.[a-z0-9_-]+/", text)
        or (piece.closes and head[-1].isdigit() and re.fullmatch(r"(?:\.\d+){2,}", text))
    )
    return _safe("the end of a file’s name") if fits else None


def _system_joint(path: str, piece: Piece) -> Joint | None:
    """Whether a system that many hosts run has addresses with what follows, and none without it."""
    text = piece.text
    if text.isdigit() and (not piece.closes or YEAR.fullmatch(text)):
        return None
    if path[-1].isalnum() and text[0].isalnum():
        return None
    for sign, form in systems():
        if sign in path + text and form.fullmatch(path + text) and not form.fullmatch(path.rstrip(".")):
            return Joint(("",), True, (table(f"the form of addresses with {sign}"),))
    return None


def _behind_sign(head: str, piece: Piece) -> Joint | None:
    """Behind a hyphen or a mark of the query: no address ends so."""
    text, last = piece.text, head[-1]
    if piece.is_word or not text[0].isalnum() or head[-2:-1] in "-–= ":
        return None
    if last in "?&" and "=" not in text:
        return None
    if text[0].isupper() and text.isalpha() and not re.search(r"[A-Z][a-z]+[-_]", head.rpartition("/")[2]):
        return None
    return _safe("no address ends in such a mark")


def _behind_slash(head: str, piece: Piece) -> Joint | None:
    """Behind a slash, where an address may end as well."""
    text = piece.text
    if piece.is_word:
        return None
    if _BEHIND_SLASH.match(text) or _QUERY.match(text):
        return _safe("what follows can only be the rest of a path")
    hyphens = text.count("-")
    if _SLUG.fullmatch(text) and (hyphens > 3 or (piece.closes and (hyphens > 2 or text[0].islower() or "/" in text))):
        return _safe("what follows can only be the rest of a path")
    if _PAIR.fullmatch(text) and piece.closes and "-" in head.partition("://")[2].partition("/")[2]:
        return _safe("the address has segments of words parted by hyphens")
    if re.fullmatch(r"[?&][\w.-]{1,40}=\S*", text):
        return _safe("a query belongs to the address")
    if piece.closes and re.fullmatch(r"[a-z]{2,}\d+", text) and re.search(r"/[a-z]{2,}\d+/$", head):
        return _safe("the address has segments of this form")
    if piece.closes and (re.fullmatch(r"[a-z]{2,}(?:/[a-z]{2,})?", text) or _PAIR.fullmatch(text)):
        return Joint(("",), False, (pattern("words that look like a path"),))
    return None


def _safe(why: str) -> Joint:
    return Joint(("",), True, (pattern(why),))
